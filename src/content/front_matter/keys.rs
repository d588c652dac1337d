//! Which keys front matter may have: words in every language's file, facts in one.

use crate::content::model::Words;
use crate::content::nearest::meant;
use crate::content::reader::{Field, Map, Reader};
use crate::content::yaml::{Entry, Shape};
use crate::diagnostic::{Diagnostic, Located, Span, rule};
use crate::path::Kind;

/// A key and where it belongs.
struct Key {
    name: &'static str,
    fact: bool,
    kinds: &'static [Kind],
}

const RELEASE: &[Kind] = &[Kind::Release];
const PROGRAMME: &[Kind] = &[Kind::Programme];
const RELEASE_PROGRAMME: &[Kind] = &[Kind::Release, Kind::Programme];
const RELEASE_PAGE: &[Kind] = &[Kind::Release, Kind::Page];
const PROGRAMME_PAGE: &[Kind] = &[Kind::Programme, Kind::Page];
const ALL: &[Kind] = &Kind::ALL;

const fn word(name: &'static str) -> Key {
    Key { name, fact: false, kinds: ALL }
}

const fn fact(name: &'static str, kinds: &'static [Kind]) -> Key {
    Key { name, fact: true, kinds }
}

/// The contract's table of keys. `date` is a word of a translation and a fact of a release.
const KEYS: [Key; 31] = [
    word("title"),
    word("lead"),
    word("slug"),
    word("kicker"),
    word("scope"),
    word("date"),
    word("links"),
    word("images"),
    word("attachments"),
    word("translated"),
    word("keywords"),
    fact("type", RELEASE_PAGE),
    fact("number", RELEASE_PROGRAMME),
    fact("organisations", ALL),
    fact("ministers", RELEASE_PROGRAMME),
    fact("people", RELEASE),
    fact("contacts", ALL),
    fact("topics", RELEASE_PROGRAMME),
    fact("programmes", RELEASE),
    fact("related", RELEASE_PROGRAMME),
    fact("status", PROGRAMME),
    fact("period", PROGRAMME),
    fact("reviewed", PROGRAMME_PAGE),
    fact("media", ALL),
    fact("image", ALL),
    fact("changes", ALL),
    fact("withdrawn", ALL),
    fact("event", RELEASE),
    fact("aliases", ALL),
    fact("draft", ALL),
    fact("waive", ALL),
];

/// The keys and values of one file's front matter.
pub(super) struct Fields<'n> {
    /// By key.
    pub(super) map: Map<'n>,
    /// Whether this file is the original.
    pub(super) has_facts: bool,
    /// The keys of its facts.
    pub(super) facts: Vec<Located<String>>,
}

impl Fields<'_> {
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
    for (key, _) in entries {
        check(reader, key, kind);
    }
    let mut facts: Vec<Located<String>> =
        entries.iter().map(|(key, _)| key).filter(|key| is_fact(&key.value)).cloned().collect();
    let has_facts = !facts.is_empty();
    if has_facts && kind == Kind::Release {
        facts.extend(entries.iter().map(|(key, _)| key).find(|key| key.value == "date").cloned());
        facts.sort_by_key(|key| key.span.start);
    } else if has_facts {
        misplaced_date(reader, entries, kind);
    }
    Some(Fields { map: Map::new(kind.as_str(), fence, entries), has_facts, facts })
}

fn check(reader: &mut Reader<'_>, key: &Located<String>, kind: Kind) {
    let here = |known: &&Key| known.kinds.contains(&kind);
    match KEYS.iter().find(|known| known.name == key.value) {
        Some(known) if here(&known) => {}
        Some(known) => place(reader, key, kind, known.kinds),
        None => {
            let names: Vec<&str> = KEYS.iter().filter(here).map(|known| known.name).collect();
            reader.unknown_key(kind.as_str(), &names, key);
        }
    }
}

/// Whether a key is one of a fact, or was probably meant to be.
fn is_fact(key: &str) -> bool {
    let known = |name: &str| KEYS.iter().find(|known| known.name == name);
    let names = KEYS.map(|known| known.name);
    known(key).or_else(|| known(meant(key, &names)?)).is_some_and(|known| known.fact)
}

/// A programme or page has no time of publication; only its translations may have one.
fn misplaced_date(reader: &mut Reader<'_>, entries: &[Entry], kind: Kind) {
    if let Some((key, _)) = entries.iter().find(|(key, _)| key.value == "date") {
        place(reader, key, kind, RELEASE);
    }
}

fn place(reader: &mut Reader<'_>, key: &Located<String>, kind: Kind, kinds: &[Kind]) {
    let names: Vec<&str> = kinds.iter().map(|kind| kind.as_str()).collect();
    reader.found.push(
        Diagnostic::new(rule::KEY_PLACE, key.span.clone())
            .arg("key", key.value.as_str())
            .arg("kind", kind.as_str())
            .arg("belongs", names.join("-")),
    );
}
