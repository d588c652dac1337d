//! A translator's work: what lacks a language, and what is stale in it.

use std::cmp::Reverse;

use crate::catalogue::{Catalogue, Entry, Record};
use crate::content::digest;
use crate::edition::{Item, State};
use crate::language::Lang;
use crate::path::SourcePath;
use crate::status::{Mark, is_stale, marks};
use crate::time::Moment;

/// A version that is to be written, or written anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lack {
    /// Its item.
    pub entry: Entry,
    /// [`Mark::Missing`], [`Mark::Stale`], or that the file cannot be read or was only started;
    /// [`Mark::Waived`] for what need not be there yet.
    pub mark: Mark,
    /// The file to write.
    pub path: SourcePath,
    /// How many words the text of the original has.
    pub words: usize,
    /// How many parts of the original are new or other than they were, if that can be told.
    pub changed: Option<usize>,
    /// Whether the public reads the original already.
    pub state: State,
    /// The publication of the original; programmes and pages have none.
    pub published: Option<Moment>,
}

/// What is to be written in a language, most urgent first: what goes out next, soonest first;
/// what is public, newest first; what needs no version for now; drafts.
#[must_use]
pub fn lacking(catalogue: &Catalogue, lang: Lang) -> Vec<Lack> {
    let lack = |entry| lack(catalogue, entry, lang);
    let mut all: Vec<_> = catalogue.entries().filter_map(lack).collect();
    all.sort_by_key(|lack| (urgency(lack), lack.entry));
    all
}

/// The class of a lack, and its moment within the class.
fn urgency(lack: &Lack) -> (u8, Option<Moment>, Reverse<Option<Moment>>) {
    match (lack.state, lack.mark) {
        (State::Draft, _) => (3, None, Reverse(None)),
        (_, Mark::Waived(_)) => (2, None, Reverse(lack.published)),
        (State::Held(moment), _) => (0, Some(moment), Reverse(None)),
        (State::Public, _) => (1, None, Reverse(lack.published)),
    }
}

fn lack(catalogue: &Catalogue, entry: Entry, lang: Lang) -> Option<Lack> {
    let record = catalogue.record(entry);
    let item = &record.item;
    if !item.is_listed() {
        return None;
    }
    let original = item.original_version();
    let mark = wanting(catalogue, item, lang)?;
    let folder = original.document.path.folder();
    Some(Lack {
        entry,
        mark,
        path: SourcePath::new(&format!("{folder}/{lang}.md")),
        words: original.document.body().words,
        changed: changed(item, lang),
        state: due(record, lang),
        published: record.date().filter(|moment| *moment != Moment::never()),
    })
}

fn wanting(catalogue: &Catalogue, item: &Item, lang: Lang) -> Option<Mark> {
    let marks = marks(catalogue, item, lang);
    let find = |is: fn(&Mark) -> bool| marks.iter().copied().find(is);
    // A broken file is a mistake even where none need be.
    find(|mark| mark.is_lost())
        .or_else(|| find(|mark| matches!(mark, Mark::Waived(_))))
        .or_else(|| find(|mark| matches!(mark, Mark::Missing | Mark::Stale)))
}

fn changed(item: &Item, lang: Lang) -> Option<usize> {
    let version = item.version(lang).filter(|version| is_stale(item, version))?;
    let recorded = version.document.words.translated.as_ref()?;
    let changes = digest::changes(recorded, &item.original_version().document)?;
    Some(changes.changed.len() + changes.gone)
}

/// When the work is due: a stale version that is held has its own moment, all else the original's.
fn due(record: &Record, lang: Lang) -> State {
    let item = &record.item;
    item.version(lang).unwrap_or_else(|| item.original_version()).state
}
