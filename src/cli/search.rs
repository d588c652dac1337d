//! The search index of a build: each part that the folder has not got is staged beside the pages.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

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
    let mut changes = BTreeMap::new();
    for some in parts.chunks(AT_ONCE) {
        let staged = some.par_iter().map(|part| stage_part(part, output, indexes));
        for staged in staged.collect::<Vec<_>>() {
            changes.extend(staged?);
        }
    }
    Ok(changes)
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
