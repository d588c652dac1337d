//! What the public does not see, and what may be said of it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::Timestamp;

use super::Options;
use crate::content::folders::DocumentFile;
use crate::content::front_matter::hints::hints;
use crate::content::model::{Document, Site};
use crate::diagnostic::{Arg, Diagnostic, Diagnostics, Severity, rule};
use crate::path::SourcePath;
use crate::source::Sources;
use crate::time::Moment;

/// Folders and files that the public does not see; true for drafts.
#[derive(Clone, Debug, Default)]
pub(super) struct Hidden(pub(super) BTreeMap<String, bool>);

impl Hidden {
    /// Of the `broken` folders those whose facts, in a file that is whole, say that they are held: no
    /// item is made of them, so nobody else would know.
    pub(super) fn add_held(
        &mut self,
        documents: &[Arc<Document>],
        broken: &BTreeSet<String>,
        site: &Site,
        at: Timestamp,
    ) {
        for document in documents.iter().filter(|document| broken.contains(document.path.folder())) {
            let date = document.facts.as_ref().and_then(|facts| facts.date.as_ref());
            let held = date.is_some_and(|d| d.value != Moment::never() && d.reached(&site.zone) > at);
            if held {
                self.0.entry(document.path.folder().to_owned()).or_insert(false);
            }
        }
    }

    /// Whether a file, or a folder it lies in, is hidden; and whether as a draft.
    pub(super) fn state(&self, path: &SourcePath) -> Option<bool> {
        let mut place = Some(path.as_str());
        while let Some(name) = place {
            if let Some(draft) = self.0.get(name) {
                return Some(*draft);
            }
            place = name.rsplit_once('/').map(|(folder, _)| folder);
        }
        None
    }
}

/// The file or folder that a broken file, by its own lines, wants hidden; and whether as a draft.
pub(super) fn meant_to_be_hidden(
    sources: &Sources,
    file: &DocumentFile,
    site: &Site,
    at: Timestamp,
) -> Option<(String, bool)> {
    let hints = hints(sources.files.get(&file.path)?, &site.zone);
    let held = hints.date.is_some_and(|date| date.reached(&site.zone) > at);
    let place = if hints.draft || hints.facts { file.path.folder() } else { file.path.as_str() };
    (hints.draft || held).then(|| (place.to_owned(), hints.draft))
}

/// Names that errors in files took away: of items, people, or all of a data file.
pub(super) fn torn_names(diagnostics: &Diagnostics, hidden: &Hidden) -> BTreeSet<String> {
    let errors = diagnostics.iter().filter(|diagnostic| {
        diagnostic.severity == Severity::Error && hidden.state(&diagnostic.span.file).is_none()
    });
    errors.filter_map(|diagnostic| diagnostic.span.file.names()).map(str::to_owned).collect()
}

/// Applies the site's own levels of rules, and keeps what concerns hidden items from public logs.
///
/// To the public build they do not exist, mistakes and all: so they neither stop it nor are told.
pub(super) fn settle(
    diagnostics: &mut Diagnostics,
    rules: &BTreeMap<String, Option<Severity>>,
    hidden: &Hidden,
    options: &Options,
) {
    diagnostics.retain(|diagnostic| {
        if let Some(level) = rules.get(diagnostic.rule.id) {
            let Some(level) = level else { return false };
            diagnostic.severity = *level;
        }
        let state = hidden.state(&diagnostic.span.file);
        // A draft may be unfinished: that must not keep others from publishing.
        if state == Some(true) {
            diagnostic.severity = Severity::Warning;
        }
        // That something comes later says that it exists.
        let later = [rule::TRANSLATION_LATE, rule::LINK_UNPUBLISHED];
        let tells = state.is_some() || later.contains(&diagnostic.rule);
        // A date without its hour must be mended whenever it is met: nobody knows when it ends.
        options.staff || !tells || diagnostic.rule == rule::TIME_MISSING
    });
    gather_unwritten(diagnostics, hidden);
}

/// What is still empty in a draft is said once for each file: it was just begun.
fn gather_unwritten(diagnostics: &mut Diagnostics, hidden: &Hidden) {
    let mut files = BTreeMap::<SourcePath, (Diagnostic, Vec<String>)>::new();
    diagnostics.retain(|found| {
        let is_empty = found.rule == rule::KEY_MISSING && found.case == Some("empty");
        let key = found.args.iter().find_map(|(name, value)| match value {
            Arg::Text(key) if *name == "key" => Some(key.clone()),
            _ => None,
        });
        let Some(key) = key.filter(|_| is_empty && hidden.state(&found.span.file) == Some(true)) else {
            return true;
        };
        let entry = files.entry(found.span.file.clone());
        entry.or_insert_with(|| (found.clone(), Vec::new())).1.push(key);
        false
    });
    let gathered =
        files.into_values().map(|(first, keys)| first.case("unwritten").arg("keys", keys.join(", ")));
    diagnostics.extend(gathered);
}
