//! The disk, watched: a batch of changes at a time.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use notify::event::ModifyKind;
use notify::{ErrorKind, Event, EventKind, RecursiveMode, Watcher};
use tokio::sync::oneshot;

use super::PreviewError;
use super::state::Preview;
use crate::source::FOLDERS;

/// How long the disk must be quiet before a batch is taken in. What is read half-written is mended
/// by the next batch, and not told before it has stayed so for a while.
const QUIET: Duration = Duration::from_millis(3);
/// The same when something is gone or empty: an editor that saves through another file puts it back,
/// one that saves in place empties the file before it writes.
const GONE: Duration = Duration::from_millis(40);
/// How often a site's folder that has gone is looked for.
const ABSENCE: Duration = Duration::from_millis(250);
/// The longest wait for a change; the clock may have been set meanwhile.
const A_WHILE: Duration = Duration::from_mins(1);
/// How many changed paths are worth following; beyond, everything is read again.
const MANY: usize = 500;

/// Watches the site's folder from a thread of its own, and tells if that fails.
pub(super) fn watch(preview: &Arc<Preview>) -> oneshot::Receiver<PreviewError> {
    let (failed, failure) = oneshot::channel();
    let preview = Arc::clone(preview);
    std::thread::spawn(move || {
        let error = loop {
            match follow(&preview) {
                Err(error) if !is_gone(&error) => break error,
                // The folder itself has gone, perhaps for a moment or just as it was to be watched: it is
                // watched anew when it is back.
                _ => wait_for(&preview.options.root),
            }
        };
        // Whoever hears no more has gone: then nobody needs to be told.
        let _ = failed.send(PreviewError::Watch(preview.options.root.clone(), error));
    });
    failure
}

/// Whether what was to be watched is not there.
fn is_gone(error: &notify::Error) -> bool {
    match &error.kind {
        ErrorKind::PathNotFound => true,
        ErrorKind::Io(error) => error.kind() == io::ErrorKind::NotFound,
        _ => false,
    }
}

fn wait_for(root: &Path) {
    while !root.exists() {
        std::thread::sleep(ABSENCE);
    }
}

/// Follows what happens in the site's folder for as long as it is there.
fn follow(preview: &Preview) -> notify::Result<()> {
    let root = &preview.options.root;
    let (sender, events) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(move |event| drop(sender.send(event)))?;
    // The output, and whatever else lies beside the input, is not watched.
    watcher.watch(root, RecursiveMode::NonRecursive)?;
    for folder in FOLDERS.map(|name| root.join(name)).iter().filter(|folder| folder.exists()) {
        watcher.watch(folder, RecursiveMode::Recursive)?;
    }
    // What was saved while the site was read for the first time nobody has heard.
    preview.take_in(&BTreeSet::new());
    loop {
        let first = match events.recv_timeout(preview.next_change().unwrap_or(A_WHILE).min(A_WHILE)) {
            Ok(first) => first,
            Err(RecvTimeoutError::Timeout) => {
                if preview.next_change().is_some_and(|ahead| ahead.is_zero()) {
                    preview.wake();
                }
                continue;
            }
            Err(RecvTimeoutError::Disconnected) => return Ok(()),
        };
        let mut batch = Batch::default();
        batch.hear(first, root);
        loop {
            match events.recv_timeout(if batch.lacks() { GONE } else { QUIET }) {
                Ok(event) => batch.hear(event, root),
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return Ok(()),
            }
        }
        if batch.root || !root.exists() {
            return Ok(());
        }
        // A whole folder of input that came back, or came for the first time.
        for folder in FOLDERS.map(|name| root.join(name)) {
            if batch.paths.contains(&folder) && folder.exists() {
                watcher.watch(&folder, RecursiveMode::Recursive)?;
            }
        }
        if let Some(changed) = batch.changed() {
            preview.take_in(&changed);
        }
    }
}

type Heard = notify::Result<Event>;

/// What happened in a while.
#[derive(Default)]
struct Batch {
    paths: BTreeSet<PathBuf>,
    lost: bool,
    /// Whether something happened to the site's folder itself.
    root: bool,
}

impl Batch {
    fn hear(&mut self, event: Heard, root: &Path) {
        match event {
            // Reading a file is no change; the builder would trigger itself for ever.
            Ok(event) if matches!(event.kind, EventKind::Access(_)) => {}
            Ok(event) if event.need_rescan() => self.lost = true,
            Ok(event) => {
                self.root |= event.paths.iter().any(|path| path == root) && is_end(event.kind);
                self.paths.extend(event.paths.into_iter().filter(|path| is_input(path, root)));
            }
            Err(_) => self.lost = true,
        }
    }

    /// Whether one of the paths is gone or empty, perhaps only for a moment.
    fn lacks(&self) -> bool {
        let lacks =
            |path: &PathBuf| path.metadata().map_or(true, |found| found.is_file() && found.len() == 0);
        self.paths.len() <= MANY && self.paths.iter().any(lacks)
    }

    /// The changed paths; an empty set if nobody knows; none if nothing of the site changed.
    fn changed(self) -> Option<BTreeSet<PathBuf>> {
        if self.lost || self.paths.len() > MANY {
            return Some(BTreeSet::new());
        }
        (!self.paths.is_empty()).then_some(self.paths)
    }
}

/// Whether something was moved away or removed.
fn is_end(kind: EventKind) -> bool {
    matches!(kind, EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(_)))
}

/// Whether a path lies where input lies. The output folder often lies beside it.
fn is_input(path: &Path, root: &Path) -> bool {
    let inside = path.strip_prefix(root).unwrap_or(path);
    FOLDERS.iter().any(|folder| inside.starts_with(folder))
}
