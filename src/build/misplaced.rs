//! Files that belong to nothing: what a public log may say of them.
//!
//! A release saved in the wrong place, or under a wrong name, may be under embargo like any other:
//! its path names it, so what its lines say of its time counts here too.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::hidden::{Hidden, Meant, RELEASES, meant};
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
            let told = told(sources, file, site, at);
            let undated = told.is_empty() && file.as_str().starts_with(RELEASES);
            // What hides one of its files hides all.
            let why = told.iter().find_map(|meant| meant.why).or(undated.then_some(Unseen::Undated));
            if let Some(why) = why {
                self.add(file.thing().to_owned(), why);
            }
        }
    }
}

/// What the files of a thing say of it by their own lines.
fn told(sources: &Sources, file: &SourcePath, site: &Site, at: Timestamp) -> Vec<Meant> {
    let below = sources.below(file.thing()).map(|(path, _)| path);
    let texts = below.chain([file]).filter(|path| is_text(path));
    texts.filter_map(|path| meant(sources, path, site, at)).collect()
}

fn is_text(path: &SourcePath) -> bool {
    let name = path.file_name().to_ascii_lowercase();
    [".md", ".markdown", ".txt"].iter().any(|end| name.ends_with(end))
}
