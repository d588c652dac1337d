//! The search index of a build: each part that the folder has not got is staged beside the pages.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::resume_unwind;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::outcome::Fault;
use crate::build::Built;
use crate::path::OutputPath;
use crate::publish::{Attempt, Change, Indexes, Output, PublishError};
use crate::search::Part;

/// How many parts are indexed at once: each takes some hundred megabytes meanwhile.
const AT_ONCE: usize = 2;

/// Stages all parts of the index.
pub(super) fn stage(
    built: &Built,
    output: &Output,
    indexes: &Indexes,
) -> Result<BTreeMap<OutputPath, Change>, Fault> {
    let parts = built.search_parts();
    let next = AtomicUsize::new(0);
    // Threads of their own: the engine waits, and what waits must not take up another part meanwhile.
    let staged = thread::scope(|scope| {
        let work = || {
            let mut staged = Vec::new();
            while let Some(part) = parts.get(next.fetch_add(1, Ordering::Relaxed)) {
                staged.push(stage_part(part, output, indexes));
            }
            staged
        };
        let workers = [(); AT_ONCE].map(|()| scope.spawn(work));
        workers.map(|worker| worker.join().unwrap_or_else(|panic| resume_unwind(panic)))
    });
    let staged: Result<Vec<_>, _> = staged.into_iter().flatten().collect();
    Ok(staged?.into_iter().flatten().collect())
}

/// Forgets what was kept of parts that this build has not got.
pub(super) fn tidy(built: &Built, indexes: &Indexes) {
    let parts = built.search_parts();
    let known: BTreeSet<&str> = parts.iter().map(|part| part.hash.as_str()).collect();
    indexes.forget_all_but(&known);
}

fn stage_part(
    part: &Arc<Part>,
    output: &Output,
    indexes: &Indexes,
) -> Result<Vec<(OutputPath, Change)>, PublishError> {
    let folder = part.url();
    let folder = folder.as_str().trim_start_matches('/');
    if let Some(left) = output.all_as_left(folder) {
        return Ok(left);
    }
    let failed = |reason: String| PublishError {
        attempt: Attempt::Create,
        path: Path::new(folder).to_owned(),
        reason: std::io::Error::other(reason),
    };
    let files = indexes.get(part).map_err(failed)?;
    let paths = files.iter().filter_map(|(name, bytes)| {
        let path = OutputPath::new(&format!("{folder}{name}"))?;
        Some((path, bytes))
    });
    paths.map(|(path, bytes)| Ok((path.clone(), output.stage(&path, bytes)?))).collect()
}
