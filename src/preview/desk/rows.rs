//! The list of the desk: a row for each item, a cell for each language.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{Desk, Paging, Query, compare_href};
use crate::catalogue::{Entry, Record};
use crate::diagnostic::Severity;
use crate::interface::Args;
use crate::language::{Lang, Language, Parity};
use crate::page::text::typeset;
use crate::status::{Mark, marks, telling};
use crate::time::Moment;

/// The rows of a page.
#[derive(Debug, Serialize)]
pub(super) struct List {
    languages: Vec<Head>,
    rows: Vec<Row>,
    count: usize,
    all: usize,
    paging: Paging,
}

/// A language of the site as it names itself.
#[derive(Debug, Serialize)]
pub(super) struct Head {
    pub(super) code: String,
    /// "På svenska".
    pub(super) name: String,
    /// Its BCP 47 tag.
    pub(super) lang: String,
}

#[derive(Debug, Serialize)]
struct Row {
    id: String,
    kind: String,
    title: String,
    /// The language of the title: that of the original.
    lang: String,
    href: Option<String>,
    organisations: Vec<Name>,
    time: Option<Time>,
    cells: Vec<Cell>,
    compare: String,
    errors: usize,
    warnings: usize,
}

/// The name of an organisation.
#[derive(Debug, Serialize)]
pub(super) struct Name {
    /// "valtiovarainministeriö".
    pub(super) full: String,
    /// "VM", else its name.
    short: String,
    /// The language of both, if another than the page's.
    pub(super) lang: Option<String>,
}

/// A moment in a writer's form and in that of machines.
#[derive(Debug, Serialize)]
pub(super) struct Time {
    pub(super) machine: String,
    pub(super) text: String,
}

/// A language version.
#[derive(Debug, Serialize)]
struct Cell {
    href: Option<String>,
    marks: Vec<MarkView>,
    /// Whether the site asks for the version that is missing.
    wanted: bool,
}

#[derive(Debug, Serialize)]
struct MarkView {
    name: &'static str,
    text: String,
}

/// The languages of the site in its order.
pub(super) fn heads(desk: &Desk<'_>) -> Vec<Head> {
    desk.site.catalogue.languages().iter().map(|language| head(desk, language)).collect()
}

fn head(desk: &Desk<'_>, language: &Language) -> Head {
    let own = desk.site.interface.words(language.code);
    Head {
        code: language.code.to_string(),
        name: own.map_or_else(|| language.code.to_string(), |words| words.text("own-language", &Args::NONE)),
        lang: language.tag.clone(),
    }
}

/// The page of the list that the query asks for.
pub(super) fn list(desk: &Desk<'_>, query: &Query, found: &[Entry]) -> List {
    let paging = Paging::new(query.page(), found.len(), |page| query.href("page", page));
    let shown = paging.slice(found);
    let remarks = counts(desk, &folders(desk, shown));
    let row = |entry: &Entry| row(desk, desk.site.catalogue.record(*entry), &remarks);
    List {
        languages: heads(desk),
        rows: shown.iter().map(row).collect(),
        count: found.len(),
        all: desk.site.catalogue.entries().count(),
        paging,
    }
}

/// The folder of an item.
pub(super) fn folder(record: &Record) -> &str {
    record.item.original_version().document.path.folder()
}

/// The folders of items.
pub(super) fn folders<'a>(desk: &Desk<'a>, entries: &[Entry]) -> BTreeSet<&'a str> {
    entries.iter().map(|entry| folder(desk.site.catalogue.record(*entry))).collect()
}

/// How many errors and warnings there are in each of some folders.
fn counts<'a>(desk: &Desk<'a>, folders: &BTreeSet<&str>) -> BTreeMap<&'a str, (usize, usize)> {
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for problem in desk.shown.diagnostics.iter() {
        let folder = problem.span.file.folder();
        if folders.contains(folder) {
            let (errors, warnings) = counts.entry(folder).or_default();
            *(if problem.severity == Severity::Error { errors } else { warnings }) += 1;
        }
    }
    counts
}

fn row(desk: &Desk<'_>, record: &Record, remarks: &BTreeMap<&str, (usize, usize)>) -> Row {
    let item = &record.item;
    let original = item.original_version();
    let lang = original.lang();
    let (errors, warnings) = remarks.get(folder(record)).copied().unwrap_or_default();
    Row {
        id: item.id.id.to_string(),
        kind: desk.words.text(&format!("status-kind-{}", item.id.kind.as_str()), &Args::NONE),
        title: typeset(&original.document.words.title, lang),
        lang: desk.site.catalogue.languages().tag(lang),
        href: href(desk, record, lang),
        organisations: item.facts.organisations.iter().map(|id| organisation(desk, id)).collect(),
        time: record.date().filter(|moment| *moment != Moment::never()).map(|moment| time(desk, &moment)),
        cells: desk.site.catalogue.languages().iter().map(|language| cell(desk, record, language)).collect(),
        compare: compare_href(&item.id),
        errors,
        warnings,
    }
}

/// A moment for a page.
pub(super) fn time(desk: &Desk<'_>, moment: &Moment) -> Time {
    Time { machine: moment.machine(), text: desk.words.date(moment) }
}

/// The address of a version of an item.
pub(super) fn href(desk: &Desk<'_>, record: &Record, lang: Lang) -> Option<String> {
    let base = desk.site.data().site.base_path.trim_end_matches('/');
    record.url(lang).map(|url| format!("{base}{url}"))
}

fn cell(desk: &Desk<'_>, record: &Record, language: &Language) -> Cell {
    let marks = telling(marks(&desk.site.catalogue, &record.item, language.code));
    let text = |mark: &Mark| match mark {
        // The row says already when.
        Mark::Held(moment) if record.date() == Some(*moment) => desk.words.text("status-held", &Args::NONE),
        mark => mark.text(desk.words),
    };
    let view = |mark: &Mark| MarkView { name: mark.name(), text: text(mark) };
    Cell {
        href: href(desk, record, language.code),
        wanted: language.parity != Parity::Optional,
        marks: marks.iter().map(view).collect(),
    }
}

/// The name of an organisation in the writer's language, else in the first that has one; one that
/// is not known goes by its id.
pub(super) fn organisation(desk: &Desk<'_>, id: &str) -> Name {
    let catalogue = &desk.site.catalogue;
    let named = |lang: Lang| {
        let full = catalogue.organisation_name(id, lang, catalogue.today())?.to_owned();
        let short = catalogue.data().organisations.get(id).and_then(|all| all.short.get(lang).cloned());
        let other = (lang != desk.words.lang()).then(|| catalogue.languages().tag(lang));
        Some(Name { short: short.unwrap_or_else(|| full.clone()), full, lang: other })
    };
    let mut languages = std::iter::once(desk.words.lang()).chain(catalogue.languages().codes());
    let unknown = || Name { full: id.to_owned(), short: id.to_owned(), lang: None };
    languages.find_map(named).unwrap_or_else(unknown)
}
