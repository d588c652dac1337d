//! The overview and the work list for programs: one JSON object a line.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

use super::Overview;
use super::work::{Task, Work};
use crate::catalogue::{Entry, Record};
use crate::edition::State;
use crate::language::Language;
use crate::path::SourcePath;
use crate::status::{Broken, Mark, marks};
use crate::time::Moment;

/// An item.
#[derive(Serialize)]
struct Item<'a> {
    id: &'a str,
    kind: &'static str,
    /// Null if no file could be read.
    title: Option<&'a str>,
    /// The language of the title: that of the original, if that could be read.
    language: Option<String>,
    /// Publication of the original, RFC 3339 or a day; null for what has none.
    date: Option<String>,
    organisations: Vec<&'a str>,
    folder: &'a str,
    review_due: Option<String>,
    /// By language, all of the site's.
    versions: BTreeMap<String, Version>,
}

/// A language version, or its absence.
#[derive(Serialize)]
struct Version {
    /// Most important first: names of [`crate::status::NAMES`].
    states: Vec<&'static str>,
    /// `required`, `expected` or `optional`.
    parity: &'static str,
    held_until: Option<String>,
    waived_until: Option<String>,
}

/// A text to be written.
#[derive(Serialize)]
struct Lack<'a> {
    id: &'a str,
    kind: &'static str,
    /// Null if no file could be read.
    title: Option<&'a str>,
    /// The language of the title: that of the original, if that could be read.
    language: Option<String>,
    to: String,
    /// `missing`, `stale`, `unreadable`, `untitled` or `waived`.
    state: &'static str,
    /// Words of the original's text; null if that cannot be read.
    words: Option<usize>,
    /// Parts of the original that have changed since, if that is known.
    changed: Option<usize>,
    /// Null if nobody knows which file it is.
    original: Option<&'a str>,
    path: &'a str,
    draft: bool,
    /// When it will be public, if that lies ahead.
    due: Option<String>,
    /// Since when the public reads the original, if it does.
    published: Option<String>,
    waived_until: Option<String>,
}

/// All items, newest first.
pub(super) fn items(overview: &Overview<'_>) -> String {
    let broken = overview.broken.iter().map(|item| line(&broken(overview, item)));
    broken.chain(overview.entries.iter().map(|entry| line(&item(overview, *entry)))).collect()
}

/// The work list, most urgent first.
pub(super) fn work(work: &Work) -> String {
    work.tasks.iter().map(|task| line(&lack(work, task))).collect()
}

fn line(value: &impl Serialize) -> String {
    // Texts and numbers always make JSON.
    serde_json::to_string(value).unwrap_or_default() + "\n"
}

fn item<'a>(overview: &'a Overview<'_>, entry: Entry) -> Item<'a> {
    let record = overview.catalogue.record(entry);
    let item = &record.item;
    let original = item.original_version();
    let languages = overview.catalogue.languages().iter();
    Item {
        id: item.id.id.as_str(),
        kind: item.id.kind.as_str(),
        title: Some(&original.document.words.title),
        language: Some(item.original.to_string()),
        date: record.date().and_then(told),
        organisations: item.facts.organisations.iter().map(|id| id.as_str()).collect(),
        folder: original.document.path.folder(),
        review_due: item.facts.review_due().map(|day: Date| day.to_string()),
        versions: languages.map(|l| (l.code.to_string(), version(overview, record, l))).collect(),
    }
}

/// An item of which only the files are known.
fn broken<'a>(overview: &Overview<'_>, item: &'a Broken) -> Item<'a> {
    let version = |language: &Language| Version {
        states: vec![item.mark(language.code).name()],
        parity: language.parity.as_str(),
        held_until: None,
        waived_until: None,
    };
    let languages = overview.catalogue.languages().iter();
    Item {
        id: item.id.id.as_str(),
        kind: item.id.kind.as_str(),
        title: item.title.as_ref().map(|(title, _)| title.as_str()),
        language: item.title.as_ref().map(|(_, lang)| lang.to_string()),
        date: None,
        organisations: Vec::new(),
        folder: &item.folder,
        review_due: None,
        versions: languages.map(|l| (l.code.to_string(), version(l))).collect(),
    }
}

fn version(overview: &Overview<'_>, record: &Record, language: &Language) -> Version {
    let marks = marks(overview.catalogue, &record.item, language.code);
    let held = marks.iter().find_map(|mark| match mark {
        Mark::Held(moment) => told(*moment),
        _ => None,
    });
    Version {
        states: marks.iter().map(|mark| mark.name()).collect(),
        parity: language.parity.as_str(),
        held_until: held,
        waived_until: marks.iter().copied().find_map(waived),
    }
}

fn lack<'a>(work: &'a Work, task: &'a Task) -> Lack<'a> {
    let due = match task.state {
        Some(State::Held(moment)) => told(moment),
        Some(State::Public | State::Draft) | None => None,
    };
    Lack {
        id: task.id.id.as_str(),
        kind: task.id.kind.as_str(),
        title: task.headline.as_deref(),
        language: task.language.map(|lang| lang.to_string()),
        to: work.lang.to_string(),
        state: task.mark.name(),
        words: task.words,
        changed: task.changed,
        original: task.original.as_ref().map(SourcePath::as_str),
        path: task.path.as_str(),
        draft: task.state == Some(State::Draft),
        due,
        published: task.published.filter(|_| task.state == Some(State::Public)).and_then(told),
        waived_until: waived(task.mark),
    }
}

/// A moment for machines; none for one that never comes.
fn told(moment: Moment) -> Option<String> {
    (moment != Moment::never()).then(|| moment.machine())
}

fn waived(mark: Mark) -> Option<String> {
    match mark {
        Mark::Waived(day) => Some(day.to_string()),
        _ => None,
    }
}
