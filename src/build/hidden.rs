//! What the public does not see, and what may be said of it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::Timestamp;

use super::Options;
use crate::content::front_matter::hints::hints;
use crate::content::model::{Document, Site};
use crate::diagnostic::{Arg, Diagnostic, Diagnostics, Severity, Span, rule};
use crate::edition::Unseen;
use crate::path::SourcePath;
use crate::source::Sources;
use crate::time::Moment;

/// Where releases lie, which have a time.
pub(super) const RELEASES: &str = "content/releases/";

/// Folders and files that the public does not see, and why.
#[derive(Clone, Debug, Default)]
pub(super) struct Hidden(pub(super) BTreeMap<String, Unseen>);

/// Folders with a file that speaks for all of it and could not be understood.
#[derive(Debug, Default)]
pub(super) struct Broken {
    /// All of them.
    pub(super) folders: BTreeSet<String>,
    /// Those that, by the lines of such a file, are public.
    pub(super) open: BTreeSet<String>,
}

impl Hidden {
    /// A place is hidden. A draft stays one whatever its date.
    pub(super) fn add(&mut self, place: String, why: Unseen) {
        let known = self.0.entry(place).or_insert(why);
        if why == Unseen::Draft {
            *known = why;
        }
    }

    /// Of the `broken` folders those whose facts, in a file that is whole, say that they are held, and
    /// releases of which no file tells a time that is past: no item is made of them, so nobody else
    /// would know.
    pub(super) fn add_held(
        &mut self,
        understood: &[Arc<Document>],
        broken: &Broken,
        site: &Site,
        at: Timestamp,
    ) {
        let mut open: BTreeSet<&str> = broken.open.iter().map(String::as_str).collect();
        for document in understood.iter().filter(|document| broken.folders.contains(document.path.folder())) {
            let folder = document.path.folder();
            let Some(date) = document.facts.as_ref().and_then(|facts| facts.date.as_ref()) else { continue };
            if date.value == Moment::never() {
                self.0.entry(folder.to_owned()).or_insert(Unseen::Undated);
            } else if date.reached(&site.zone) > at {
                self.0.entry(folder.to_owned()).or_insert(Unseen::Held);
            } else {
                open.insert(folder);
            }
        }
        let releases = broken.folders.iter().filter(|folder| folder.starts_with(RELEASES));
        for folder in releases.filter(|folder| !open.contains(folder.as_str())) {
            self.0.entry(folder.clone()).or_insert(Unseen::Undated);
        }
    }

    /// Releases without facts have no time: what holds them may be lost, or have a wrong name.
    pub(super) fn add_factless(&mut self, problems: &Diagnostics) {
        let factless = problems.iter().filter(|problem| problem.rule == rule::FACTS_MISSING);
        let folders = factless.map(|problem| problem.span.file.folder());
        for folder in folders.filter(|folder| folder.starts_with(RELEASES)) {
            self.add(folder.to_owned(), Unseen::Undated);
        }
    }

    /// Why a file, or a folder it lies in, is hidden, if it is. What holds for the folder counts.
    pub(super) fn state(&self, path: &SourcePath) -> Option<Unseen> {
        let folders = path.as_str().match_indices('/').filter_map(|(end, _)| path.as_str().get(..end));
        folders.chain([path.as_str()]).find_map(|place| self.0.get(place).copied())
    }
}

/// What the lines of a file that could not be understood say of it, or of its folder.
pub(super) struct Meant {
    /// The file or the folder.
    pub(super) place: String,
    /// Why that is hidden; none if it says that it is public.
    pub(super) why: Option<Unseen>,
}

/// What a broken file means by its own lines; none if they say nothing of it.
pub(super) fn meant(sources: &Sources, path: &SourcePath, site: &Site, at: Timestamp) -> Option<Meant> {
    let hints = hints(sources.files.get(path)?, &site.zone);
    let place = if hints.draft || hints.facts { path.folder() } else { path.as_str() };
    let why = match hints.date {
        _ if hints.draft => Some(Unseen::Draft),
        Some(date) if date == Moment::never() => Some(Unseen::Undated),
        Some(date) if date.reached(&site.zone) > at => Some(Unseen::Held),
        Some(_) => None,
        None => return None,
    };
    Some(Meant { place: place.to_owned(), why })
}

/// Names that errors in files took away: of items, people, or all of a data file. Staff is told of
/// a date that nobody understands; the public must not learn from a silence that there is such an
/// item.
pub(super) fn torn_names(diagnostics: &Diagnostics, hidden: &Hidden, staff: bool) -> BTreeSet<String> {
    let told = |why: Option<Unseen>| why.is_none_or(|why| staff && why == Unseen::Undated);
    let errors = diagnostics.iter().filter(|diagnostic| {
        diagnostic.severity == Severity::Error && told(hidden.state(&diagnostic.span.file))
    });
    errors.filter_map(|diagnostic| diagnostic.span.file.names()).map(str::to_owned).collect()
}

/// Applies the site's own levels of rules, and keeps what concerns hidden items from public logs.
///
/// To the public build they do not exist, mistakes and all: so they neither stop it nor are told.
/// Of what has no time that is understood the number alone is told, as an error.
pub(super) fn settle(
    diagnostics: &mut Diagnostics,
    rules: &BTreeMap<String, Option<Severity>>,
    hidden: &Hidden,
    options: &Options,
) {
    let mut unnamed = BTreeSet::new();
    diagnostics.retain(|diagnostic| {
        if let Some(level) = rules.get(diagnostic.rule.id) {
            let Some(level) = level else { return false };
            diagnostic.severity = *level;
        } else if diagnostic.rule == rule::SAME_TEXT && diagnostic.severity == Severity::Error {
            // A copy is no graver than no version at all.
            let of_absence = rules.get(rule::LANGUAGE_MISSING.id).copied();
            diagnostic.severity =
                of_absence.map_or(Severity::Error, |level| level.unwrap_or(Severity::Warning));
        }
        let state = hidden.state(&diagnostic.span.file);
        // A draft may be unfinished: that must not keep others from publishing.
        if state == Some(Unseen::Draft) {
            diagnostic.severity = Severity::Warning;
        }
        // That something comes later says that it exists.
        let later = [rule::TRANSLATION_LATE, rule::LINK_UNPUBLISHED];
        if options.staff {
            return true;
        }
        if state.is_none() && !later.contains(&diagnostic.rule) {
            diagnostic.related.retain(|related| hidden.state(&related.span.file).is_none());
            return true;
        }
        // A date that nobody understands, or without its hour, must be mended whenever it is met:
        // nobody knows when the embargo ends. But nor may a public log name what is under it.
        let timeless = state == Some(Unseen::Undated) || diagnostic.rule == rule::TIME_MISSING;
        if timeless && diagnostic.severity == Severity::Error {
            unnamed.insert(diagnostic.span.file.thing().to_owned());
        }
        false
    });
    if !unnamed.is_empty() {
        let nowhere = Span::file(&SourcePath::new(RELEASES.trim_end_matches('/')));
        let found = Diagnostic::new(rule::DATE_FORM, nowhere).case("unnamed");
        diagnostics.push(found.arg("count", unnamed.len()));
    }
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
        let Some(key) = key.filter(|_| is_empty && hidden.state(&found.span.file) == Some(Unseen::Draft))
        else {
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
