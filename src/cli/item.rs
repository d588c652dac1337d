//! An item as the command line names it.

use super::outcome::Fault;
use crate::build::Built;
use crate::catalogue::Entry;
use crate::check::Known;
use crate::diagnostic::Diagnostics;

/// The item that `id` means: `release:budget`, or `budget` if only one kind has it.
pub(super) fn find(built: &Built, id: &str) -> Result<Entry, Fault> {
    let (kind, name) = match id.split_once(':') {
        Some((kind, name)) => (Some(kind), name),
        None => (None, id),
    };
    match built.catalogue.named(kind, name)[..] {
        [entry] => Ok(entry),
        [] => Err(Fault::NoItem(id.to_owned())),
        _ => Err(Fault::ManyItems(id.to_owned())),
    }
}

/// What is wrong in the folders that `id` may mean, also if no item could be made of them.
pub(super) fn mistakes(built: &Built, id: &str) -> Diagnostics {
    let name = id.split_once(':').map_or(id, |(_, name)| name);
    let mut found = built.problems(&mut Known::default());
    found.retain(|problem| problem.span.file.folder().rsplit('/').next() == Some(name));
    found
}
