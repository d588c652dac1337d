//! The overview and the work list for programs: one JSON object a line.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

use super::Overview;
use super::work::{Task, Work};
use crate::catalogue::{Entry, Record};
use crate::edition::State;
use crate::language::Language;
use crate::status::{Mark, marks};
use crate::time::Moment;

/// An item.
#[derive(Serialize)]
struct Item<'a> {
    id: &'a str,
    kind: &'static str,
    title: &'a str,
    /// The language of the original, whose title this is.
    language: String,
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
    title: &'a str,
    /// The language of the original, whose title this is.
    language: String,
    to: String,
    /// `missing`, `stale` or `waived`.
    state: &'static str,
    /// Words of the original's text.
    words: usize,
    /// Parts of the original that have changed since, if that is known.
    changed: Option<usize>,
    original: &'a str,
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
    overview.entries.iter().map(|entry| line(&item(overview, *entry))).collect()
}

/// The work list, most urgent first.
pub(super) fn work(overview: &Overview<'_>, work: &Work) -> String {
    work.tasks.iter().map(|task| line(&lack(overview, work, task))).collect()
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
        title: &original.document.words.title,
        language: item.original.to_string(),
        date: record.date().and_then(told),
        organisations: item.facts.organisations.iter().map(|id| id.as_str()).collect(),
        folder: original.document.path.folder(),
        review_due: item.facts.review_due().map(|day: Date| day.to_string()),
        versions: languages.map(|l| (l.code.to_string(), version(overview, record, l))).collect(),
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

fn lack<'a>(overview: &'a Overview<'_>, work: &'a Work, task: &'a Task) -> Lack<'a> {
    let item = &overview.catalogue.record(task.lack.entry).item;
    let lack = &task.lack;
    let due = match lack.state {
        State::Held(moment) => told(moment),
        State::Public | State::Draft => None,
    };
    Lack {
        id: item.id.id.as_str(),
        kind: item.id.kind.as_str(),
        title: &item.original_version().document.words.title,
        language: item.original.to_string(),
        to: work.lang.to_string(),
        state: lack.mark.name(),
        words: lack.words,
        changed: lack.changed,
        original: &task.original,
        path: lack.path.as_str(),
        draft: lack.state == State::Draft,
        due,
        published: lack.published.filter(|_| lack.state == State::Public).and_then(told),
        waived_until: waived(lack.mark),
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
