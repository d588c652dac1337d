//! What the preview shows now: the last good site, what is wrong, and which version this is.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use tokio::sync::watch;

use super::Options;
use crate::build::{self, Built, Memo};
use crate::diagnostic::Diagnostics;
use crate::source::{self, Sources};
use crate::time::AsOf;

/// One state of the site, immutable.
pub(super) struct Shown {
    /// Counts up with every rebuild.
    pub(super) version: u64,
    /// The last site without errors; the first one, errors and all, if there was none yet.
    pub(super) site: Option<Arc<Built>>,
    /// What is wrong now.
    pub(super) diagnostics: Diagnostics,
    /// The files as they are now.
    pub(super) sources: Sources,
}

/// The preview's state and its way forward.
pub(super) struct Preview {
    pub(super) options: Options,
    shown: RwLock<Arc<Shown>>,
    memo: Mutex<Memo>,
    versions: watch::Sender<u64>,
}

impl Preview {
    /// Reads and builds the site for the first time.
    pub(super) fn start(options: Options) -> Self {
        let sources = source::read(&options.root);
        let mut memo = Memo::default();
        let (site, diagnostics) = build(&options, &sources, &mut memo);
        let shown = Shown { version: 1, site: site.map(Arc::new), diagnostics, sources };
        Self {
            options,
            shown: RwLock::new(Arc::new(shown)),
            memo: Mutex::new(memo),
            versions: watch::Sender::new(1),
        }
    }

    /// What is shown now.
    pub(super) fn now(&self) -> Arc<Shown> {
        Arc::clone(&self.shown.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Tells of each new version.
    pub(super) fn versions(&self) -> watch::Receiver<u64> {
        self.versions.subscribe()
    }

    /// Takes in what changed on the disk: the same stages as ever, over sources of which only
    /// the changed ones are read again. An empty set means that nobody knows what changed.
    pub(super) fn take_in(&self, changed: &BTreeSet<PathBuf>) {
        // One rebuild at a time: the next one begins with what this one saw.
        let mut memo = self.memo.lock().unwrap_or_else(PoisonError::into_inner);
        let before = self.now();
        let root = &self.options.root;
        let sources = if changed.is_empty() {
            source::read(root)
        } else {
            source::update(root, &before.sources, changed)
        };
        let (site, diagnostics) = build(&self.options, &sources, &mut memo);
        let good = site.filter(|_| !diagnostics.has_errors() || before.site.is_none()).map(Arc::new);
        let version = before.version + 1;
        let site = good.or_else(|| before.site.clone());
        let shown = Shown { version, site, diagnostics, sources };
        *self.shown.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(shown);
        self.versions.send_replace(version);
    }
}

fn build(options: &Options, sources: &Sources, memo: &mut Memo) -> (Option<Built>, Diagnostics) {
    let at = options.as_of.unwrap_or_else(options.clock);
    let as_of = if options.public { AsOf::Public(at) } else { AsOf::Preview(at) };
    let options = build::Options { as_of, base_url: None, staff: true };
    build::build(sources, &options, memo)
}
