//! An item as the command line names it.

use super::outcome::Fault;
use crate::build::Built;
use crate::catalogue::Entry;
use crate::check::Known;
use crate::content::nearest::nearest;
use crate::diagnostic::Diagnostics;
use crate::path::Slug;

/// The item that `id` means: `release:budget`, `budget` if only one kind has it, or the path of one of
/// its files.
pub(super) fn find(built: &Built, id: &str) -> Result<Entry, Fault> {
    let (kind, name) = parts(id);
    match built.catalogue.named(kind, name)[..] {
        [entry] => Ok(entry),
        [] => {
            let entries = built.catalogue.entries().map(|entry| &built.catalogue.record(entry).item.id.id);
            let known: Vec<&str> = entries.map(Slug::as_str).collect();
            let nearest = nearest(name, known).map(str::to_owned);
            Err(Fault::NoItem { written: id.to_owned(), nearest })
        }
        _ => Err(Fault::ManyItems(id.to_owned())),
    }
}

/// A kind, if one is named, and a name.
fn parts(id: &str) -> (Option<&str>, &str) {
    let place =
        id.strip_suffix(".md").map_or(id, |file| file.rsplit_once('/').map_or(file, |(folder, _)| folder));
    match place.trim_end_matches('/').rsplit_once('/') {
        Some((_, name)) => (None, name),
        None => id.split_once(':').map_or((None, id), |(kind, name)| (Some(kind), name)),
    }
}

/// What is wrong in the folders that `id` may mean, also if no item could be made of them.
pub(super) fn mistakes(built: &Built, id: &str) -> Diagnostics {
    let (_, name) = parts(id);
    let mut found = built.problems(&mut Known::default());
    found.retain(|problem| problem.span.file.folder().rsplit('/').next() == Some(name));
    found
}
