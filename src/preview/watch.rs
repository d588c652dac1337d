//! The disk, watched: a batch of changes at a time.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::PreviewError;
use super::state::Preview;

/// How long the disk must be quiet before a batch is taken in: an editor that saves through a
/// temporary file is done by then.
const QUIET: Duration = Duration::from_millis(8);
/// The longest wait for a change; the clock may have been set meanwhile.
const A_WHILE: Duration = Duration::from_secs(60);
/// How many changed paths are worth following; beyond, everything is read again.
const MANY: usize = 500;

/// Watches the site's folder for as long as the watcher lives.
pub(super) fn watch(preview: &Arc<Preview>) -> Result<RecommendedWatcher, PreviewError> {
    let root = preview.options.root.clone();
    let failed = |error| PreviewError::Watch(root.clone(), error);
    let (sender, events) = mpsc::channel();
    // Whoever hears no more has gone: then nobody needs to be told.
    let mut watcher = notify::recommended_watcher(move |event| drop(sender.send(event))).map_err(failed)?;
    watcher.watch(&root, RecursiveMode::Recursive).map_err(failed)?;
    let preview = Arc::clone(preview);
    std::thread::spawn(move || follow(&preview, &events));
    Ok(watcher)
}

type Heard = notify::Result<Event>;

fn follow(preview: &Preview, events: &mpsc::Receiver<Heard>) {
    loop {
        let first = match events.recv_timeout(preview.next_change().unwrap_or(A_WHILE).min(A_WHILE)) {
            Ok(first) => first,
            Err(RecvTimeoutError::Timeout) => {
                if preview.next_change().is_some_and(|ahead| ahead.is_zero()) {
                    preview.wake();
                }
                continue;
            }
            Err(RecvTimeoutError::Disconnected) => return,
        };
        let mut batch = Batch::default();
        batch.hear(first, &preview.options.root);
        loop {
            match events.recv_timeout(QUIET) {
                Ok(event) => batch.hear(event, &preview.options.root),
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
        if let Some(changed) = batch.changed() {
            preview.take_in(&changed);
        }
    }
}

/// What happened in a while.
#[derive(Default)]
struct Batch {
    paths: BTreeSet<PathBuf>,
    lost: bool,
}

impl Batch {
    fn hear(&mut self, event: Heard, root: &Path) {
        match event {
            // Reading a file is no change; the builder would trigger itself for ever.
            Ok(event) if matches!(event.kind, EventKind::Access(_)) => {}
            Ok(event) if event.need_rescan() => self.lost = true,
            Ok(event) => self.paths.extend(event.paths.into_iter().filter(|path| is_input(path, root))),
            Err(_) => self.lost = true,
        }
    }

    /// The changed paths; an empty set if nobody knows; none if nothing of the site changed.
    fn changed(self) -> Option<BTreeSet<PathBuf>> {
        if self.lost || self.paths.len() > MANY {
            return Some(BTreeSet::new());
        }
        (!self.paths.is_empty()).then_some(self.paths)
    }
}

/// Whether a path lies where input lies. The output folder often lies beside it.
fn is_input(path: &Path, root: &Path) -> bool {
    let inside = path.strip_prefix(root).unwrap_or(path);
    ["content", "locales", "themes"].iter().any(|folder| inside.starts_with(folder))
}
