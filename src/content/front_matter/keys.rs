//! Which keys front matter may have: words in every language's file, facts in one.

use super::{facts, happenings, words};
use crate::content::contract::{self, Form, Register};
use crate::content::model::Words;
use crate::content::nearest::meant;
use crate::content::reader::{Field, Map, Reader};
use crate::content::yaml::{Entry, Shape};
use crate::diagnostic::{Diagnostic, Located, Span, rule};
use crate::path::Kind;

/// In which of an item's files a key may stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sort {
    /// In each: it belongs to the language of the file.
    Word,
    /// In the original only: it holds for all languages. It makes a file the original, unless
    /// translations have a key of that name.
    Fact,
    /// In translations only.
    Translation,
}

/// A key and where it belongs; a row of the contract's table.
#[derive(Debug)]
pub(crate) struct Row {
    /// As written.
    pub(crate) name: &'static str,
    /// The files that may have it.
    pub(crate) sort: Sort,
    /// The kinds of items that may have it.
    pub(crate) kinds: &'static [Kind],
    /// Those that must have it.
    pub(crate) needed: &'static [Kind],
    /// Whether an empty one is a mistake: what it decides must not be left to a slip.
    pub(crate) filled: bool,
    /// What it takes.
    pub(crate) form: Form,
}

const RELEASE: &[Kind] = &[Kind::Release];
const PROGRAMME: &[Kind] = &[Kind::Programme];
const PAGE: &[Kind] = &[Kind::Page];
const RELEASE_PROGRAMME: &[Kind] = &[Kind::Release, Kind::Programme];
const PROGRAMME_PAGE: &[Kind] = &[Kind::Programme, Kind::Page];
const ALL: &[Kind] = &Kind::ALL;

const fn word(name: &'static str, form: Form) -> Row {
    Row { name, sort: Sort::Word, kinds: ALL, needed: &[], filled: false, form }
}

const fn fact(name: &'static str, kinds: &'static [Kind], form: Form) -> Row {
    Row { name, sort: Sort::Fact, kinds, needed: &[], filled: false, form }
}

impl Row {
    const fn needed(self, needed: &'static [Kind]) -> Self {
        Self { needed, ..self }
    }

    const fn filled(self) -> Self {
        Self { filled: true, ..self }
    }

    /// Whether it may stand in a file of that kind, original or translation.
    pub(crate) fn fits(&self, kind: Kind, original: bool) -> bool {
        let other = if original { Sort::Translation } else { Sort::Fact };
        self.sort != other && self.kinds.contains(&kind)
    }
}

/// The contract's table of keys.
pub(crate) const KEYS: &[Row] = &[
    word("title", Form::Line).needed(ALL),
    word("lead", Form::Line).needed(RELEASE_PROGRAMME),
    word("slug", Form::Slug),
    word("kicker", Form::Line),
    word("scope", Form::OneOf(&contract::words(&words::SCOPES))),
    // A version must not go out at once because its date is empty.
    Row { sort: Sort::Translation, ..word("date", Form::Moment) }.filled(),
    fact("date", RELEASE, Form::Moment).needed(RELEASE),
    word("links", Form::List(&Form::Map(&words::LINK))),
    word("images", Form::Entries(&Form::Line, &Form::Map(&words::IMAGE))),
    word("attachments", Form::Entries(&Form::Line, &Form::Line)),
    word("translated", Form::Line),
    word("keywords", Form::List(&Form::Line)),
    fact("type", RELEASE, Form::OneOf(&contract::words(&facts::RELEASES))),
    fact("type", PAGE, Form::OneOf(&contract::words(&facts::PAGES))),
    fact("number", RELEASE_PROGRAMME, Form::Line),
    fact("organisations", ALL, ORGANISATIONS).needed(RELEASE_PROGRAMME),
    fact("ministers", RELEASE_PROGRAMME, PEOPLE),
    fact("people", RELEASE, PEOPLE),
    fact("contacts", ALL, facts::CONTACTS).needed(RELEASE_PROGRAMME),
    fact("topics", RELEASE_PROGRAMME, TOPICS),
    fact("programmes", RELEASE, PROGRAMMES),
    fact("related", RELEASE_PROGRAMME, SIBLINGS),
    fact("status", PROGRAMME, Form::OneOf(&contract::words(&facts::STATUSES))).needed(PROGRAMME),
    fact("period", PROGRAMME, Form::Map(&facts::PERIOD)),
    fact("reviewed", PROGRAMME_PAGE, Form::Day).needed(PROGRAMME),
    fact("media", ALL, Form::List(&Form::Map(&facts::MEDIA))),
    fact("image", ALL, Form::Line),
    fact("changes", ALL, Form::List(&Form::Map(&happenings::CHANGE))),
    fact("withdrawn", ALL, Form::Map(&happenings::WITHDRAWN)),
    fact("event", RELEASE, Form::Map(&happenings::EVENT)),
    fact("aliases", ALL, Form::List(&Form::Alias)),
    // A mistyped `true` must not publish a draft.
    fact("draft", ALL, Form::Flag).filled(),
    fact("waive", ALL, Form::List(&Form::Map(&facts::WAIVE))),
];

const ORGANISATIONS: Form = Form::List(&Form::Id(Register::Organisations));
const PEOPLE: Form = Form::List(&Form::Id(Register::People));
const TOPICS: Form = Form::List(&Form::Id(Register::Topics));
const PROGRAMMES: Form = Form::List(&Form::Id(Register::Programmes));
const SIBLINGS: Form = Form::List(&Form::Id(Register::Siblings));

/// The keys and values of one file's front matter.
pub(super) struct Fields<'n> {
    /// By key.
    pub(super) map: Map<'n>,
    /// The kind of item.
    pub(super) kind: Kind,
    /// Whether this file is the original.
    pub(super) has_facts: bool,
    /// The keys of its facts.
    pub(super) facts: Vec<Located<String>>,
}

impl<'n> Fields<'n> {
    /// The value of a key that belongs here; if it must be there and is not, that is said.
    pub(super) fn get(&self, reader: &mut Reader<'_>, key: &'static str) -> Option<Field<'n>> {
        let row = rows(key).find(|row| row.fits(self.kind, self.has_facts))?;
        let needed = row.needed.contains(&self.kind);
        match self.map.entry(key) {
            None if needed && row.sort == Sort::Fact => self.missing_fact(reader, key),
            None if needed => return reader.need(&self.map, key),
            Some(_) if needed || row.filled => return reader.need(&self.map, key),
            _ => return self.map.get(key),
        }
        None
    }

    /// Where a fact is missing, the facts that are there may be what does not belong.
    fn missing_fact(&self, reader: &mut Reader<'_>, key: &'static str) {
        if self.means(key) {
            return;
        }
        let first = self.facts.first().map_or("", |key| key.value.as_str());
        let found = Diagnostic::new(rule::KEY_MISSING, self.map.span()).case("fact");
        reader.found.push(found.arg("key", key).arg("kind", self.kind.as_str()).arg("fact", first));
    }

    /// Whether a key that the contract does not know was probably meant to be this one.
    pub(super) fn means(&self, key: &'static str) -> bool {
        self.map.means(key, |written| rows(written).next().is_none())
    }

    /// Whether a translation has a time of its own that could not be understood.
    pub(super) fn date_lost(&self, words: Option<&Words>) -> bool {
        self.map.entry("date").is_some() && words.is_none_or(|words| words.date.is_none())
    }
}

/// Sorts the keys, and says which are unknown or belong to another kind of item.
pub(super) fn fields<'n>(
    reader: &mut Reader<'_>,
    root: Field<'n>,
    kind: Kind,
    fence: Span,
) -> Option<Fields<'n>> {
    let entries = match &root.node.shape {
        Shape::Map(entries) => entries.as_slice(),
        Shape::Empty => &[],
        _ => {
            reader.wrong(root, rule::FRONT_MATTER, Some("no-keys"));
            return None;
        }
    };
    let has_facts = entries.iter().any(|(key, _)| is_fact(&key.value));
    for (key, _) in entries {
        check(reader, key, kind, has_facts);
    }
    let facts = if has_facts { facts_of(entries, kind) } else { Vec::new() };
    Some(Fields { map: Map::new(kind.as_str(), &[], fence, entries), kind, has_facts, facts })
}

/// The keys of an original's facts; those of other kinds too, which may be what makes it one.
fn facts_of(entries: &[Entry], kind: Kind) -> Vec<Located<String>> {
    let here = |key: &str| rows(key).any(|row| row.sort == Sort::Fact && row.kinds.contains(&kind));
    let keys = entries.iter().map(|(key, _)| key);
    keys.filter(|key| is_fact(&key.value) || here(&key.value)).cloned().collect()
}

fn rows(key: &str) -> impl Iterator<Item = &'static Row> {
    KEYS.iter().filter(move |row| row.name == key)
}

fn check(reader: &mut Reader<'_>, key: &Located<String>, kind: Kind, original: bool) {
    // That a fact stands in two files is said when a folder's files are put together.
    if rows(&key.value).any(|row| row.fits(kind, original)) {
        return;
    }
    if rows(&key.value).next().is_some() {
        return place(reader, key, kind);
    }
    let mut names: Vec<&str> =
        KEYS.iter().filter(|row| row.kinds.contains(&kind)).map(|row| row.name).collect();
    names.dedup();
    reader.unknown_key(kind.as_str(), &names, key);
}

/// Whether a key is one of a fact, or was probably meant to be.
fn is_fact(key: &str) -> bool {
    if rows(key).next().is_some() {
        return rows(key).all(|row| row.sort == Sort::Fact);
    }
    let names: Vec<&str> = KEYS.iter().map(|row| row.name).collect();
    meant(key, &names).is_some_and(|key| rows(key).all(|row| row.sort == Sort::Fact))
}

fn place(reader: &mut Reader<'_>, key: &Located<String>, kind: Kind) {
    let facts = rows(&key.value).filter(|row| row.sort == Sort::Fact);
    let names: Vec<&str> = facts.flat_map(|row| row.kinds).map(|kind| kind.as_str()).collect();
    reader.found.push(
        Diagnostic::new(rule::KEY_PLACE, key.span.clone())
            .arg("key", key.value.as_str())
            .arg("kind", kind.as_str())
            .arg("belongs", names.join("-")),
    );
}
