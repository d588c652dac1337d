//! One question at a time to a host, with a pause between.
#![expect(clippy::disallowed_methods, reason = "a pause is measured by the clock")]

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// When a host was last asked; locked while it is.
type Gate = Arc<Mutex<Option<Instant>>>;

/// The gates of all hosts.
#[derive(Debug)]
pub(super) struct Pace {
    pause: Duration,
    gates: Mutex<BTreeMap<String, Gate>>,
}

impl Pace {
    /// Nobody asked yet.
    pub(super) fn new(pause: Duration) -> Self {
        Self { pause, gates: Mutex::default() }
    }

    /// Does `work` when the turn of `host` has come.
    pub(super) fn through<T>(&self, host: &str, work: impl FnOnce() -> T) -> T {
        let gate = {
            let mut gates = self.gates.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(gates.entry(host.to_owned()).or_default())
        };
        let mut last = gate.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(last) = *last {
            thread::sleep(self.pause.saturating_sub(last.elapsed()));
        }
        let done = work();
        *last = Some(Instant::now());
        done
    }
}
