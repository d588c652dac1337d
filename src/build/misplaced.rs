//! Files that belong to nothing: what a public log may say of them.
//!
//! A release saved in the wrong place, or under a wrong name, may be under embargo like any other:
//! its path names it, so what its lines say of its time counts here too.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::hidden::{Hidden, RELEASES, meant};
use crate::content::folders::Layout;
use crate::content::model::Site;
use crate::diagnostic::Diagnostics;
use crate::edition::Unseen;
use crate::path::SourcePath;
use crate::source::Sources;

impl Hidden {
    /// Hides the files that `found` complains of and that no item has, unless their own lines say
    /// that they are public; beside releases, if nothing says so.
    pub(super) fn add_misplaced(
        &mut self,
        sources: &Sources,
        layout: &Layout,
        found: &Diagnostics,
        site: &Site,
        at: Timestamp,
    ) {
        let items: BTreeSet<&str> = layout.documents.iter().map(|file| file.path.folder()).collect();
        let lost = found.iter().map(|problem| &problem.span.file);
        let lost = lost.filter(|file| file.as_str().starts_with("content/") && !items.contains(file.thing()));
        for file in lost {
            let undated = file.as_str().starts_with(RELEASES).then_some(Unseen::Undated);
            if let Some(why) = told(sources, file, site, at).unwrap_or(undated) {
                self.add(file.thing().to_owned(), why);
            }
        }
    }
}

/// What the files of a thing say of it by their own lines; none if nothing.
fn told(sources: &Sources, file: &SourcePath, site: &Site, at: Timestamp) -> Option<Option<Unseen>> {
    let below = sources.below(file.thing()).map(|(path, _)| path);
    let texts = below.chain([file]).filter(|path| is_text(path));
    let told: Vec<Option<Unseen>> =
        texts.filter_map(|path| Some(meant(sources, path, site, at)?.why)).collect();
    // What hides one of them hides all.
    told.iter().copied().find(Option::is_some).or_else(|| told.first().copied())
}

fn is_text(path: &SourcePath) -> bool {
    let name = path.file_name().to_ascii_lowercase();
    [".md", ".markdown", ".txt"].iter().any(|end| name.ends_with(end))
}
