//! Catalogue -> Diagnostics: the rules of the linked site, one file per rule.
//!
//! A rule sees what the public sees, and nothing else: it cannot read files, and to it an item
//! that is held does not exist.

mod abbreviation;
pub mod address_changed;
mod address_twice;
mod alias_twice;
mod alt_language;
mod alt_missing;
mod attachment_accessible;
mod attachment_missing;
mod contact_drift;
mod contact_left;
mod date_far;
mod date_order;
mod date_unreal;
mod facts_drift;
mod foreign_passage;
mod image_size;
mod language_missing;
mod link_address;
mod link_dead;
pub mod link_external;
mod link_language;
mod link_unpublished;
mod listed_twice;
pub mod manual;
mod media;
mod name_typo;
mod not_minister;
mod number_twice;
mod office_overlap;
mod office_vacant;
mod orphan;
mod quotes_mixed;
mod review_due;
mod same_text;
mod security_expires;
mod statement_incomplete;
mod texts;
mod title_at_date;
mod translation_stale;
mod unknown_id;
pub mod waivers;
mod weekday_wrong;
mod words_missing;
mod wrong_language;

pub use texts::Known;

use std::collections::BTreeMap;

use crate::catalogue::{Catalogue, Record};
use crate::content::model::{Document, Facts, Ref};
use crate::diagnostic::{Diagnostics, rule};
use crate::edition::{Item, State, Version};
use crate::language::Lang;
use crate::path::ItemId;
use crate::time::Moment;

/// Translations that exist but are not public yet, with the moment at which they will be. Only
/// the rules of parity may know of them.
pub type Promised = BTreeMap<(ItemId, Lang), Moment>;

/// Items that are not public yet, with the moment at which they will be; none for drafts. Empty
/// unless staff asks.
pub type Unpublished = BTreeMap<ItemId, Option<Moment>>;

/// A rule: looks at the catalogue, adds what is wrong.
type Check = fn(&Catalogue, &mut Diagnostics);

/// Rules with the names of their modules.
macro_rules! named {
    ($($name:ident),* $(,)?) => { &[$((stringify!($name), $name::check)),*] };
}

/// All rules that look at the catalogue alone.
const RULES: &[(&str, Check)] = named![
    address_twice,
    alias_twice,
    alt_missing,
    attachment_accessible,
    attachment_missing,
    contact_left,
    date_order,
    image_size,
    link_address,
    link_dead,
    link_language,
    listed_twice,
    media,
    not_minister,
    number_twice,
    office_overlap,
    office_vacant,
    orphan,
    review_due,
    security_expires,
    statement_incomplete,
    translation_stale,
    unknown_id,
    words_missing,
];

/// Runs all rules. What is already `known` of the words of items is not looked for again.
#[must_use]
pub fn run(
    catalogue: &Catalogue,
    promised: &Promised,
    unpublished: &Unpublished,
    known: &mut Known,
) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    for (_, check) in RULES {
        check(catalogue, &mut diagnostics);
    }
    texts::check(catalogue, known, &mut diagnostics);
    let later = link_unpublished::problems(catalogue, unpublished);
    // It is not that nobody knows such an item.
    diagnostics.retain(|found| {
        let lost = found.rule == rule::LINK_DEAD || found.rule == rule::UNKNOWN_ID;
        !lost || later.iter().all(|later| later.span != found.span)
    });
    diagnostics.extend(later);
    language_missing::check(catalogue, promised, &mut diagnostics);
    diagnostics
}

/// What each rule finds, by the name of its module: a rule is asked when its turn comes, so that
/// it can be timed.
pub fn one_by_one(catalogue: &Catalogue) -> impl Iterator<Item = (&'static str, Diagnostics)> {
    let of_catalogue = RULES.iter().map(|(name, check)| {
        let mut found = Diagnostics::new();
        check(catalogue, &mut found);
        (*name, found)
    });
    let of_words = std::iter::once_with(|| {
        let mut found = Diagnostics::new();
        texts::check(catalogue, &mut Known::default(), &mut found);
        ("texts", found)
    });
    of_catalogue.chain(of_words)
}

/// The visible items.
fn records(catalogue: &Catalogue) -> impl Iterator<Item = &Record> {
    catalogue.entries().map(|entry| catalogue.record(entry))
}

/// The visible items, oldest first.
fn by_age(catalogue: &Catalogue) -> Vec<&Record> {
    let mut records: Vec<_> = records(catalogue).collect();
    records.sort_by_key(|record| age(&record.item, record.item.original_version()));
    records
}

/// How new a version is, the public ones first: of two that want the same, the newer has to give way.
/// Of what has no date nobody knows; it counts as new.
fn age<'a>(item: &'a Item, version: &Version) -> impl Ord + use<'a> {
    let state = match version.state {
        State::Public => 0,
        State::Held(_) => 1,
        State::Draft => 2,
    };
    let reviewed = item.facts.reviewed.as_ref().map(|reviewed| reviewed.value);
    let published = item.published(version);
    (state, published.is_none(), published, reviewed, &item.id)
}

/// The visible texts of all items, in all their languages.
fn documents(catalogue: &Catalogue) -> impl Iterator<Item = &Document> {
    records(catalogue).flat_map(|record| record.item.versions.iter().map(|version| &*version.document))
}

/// The known id nearest to `written`, if any is near.
fn nearest<'a>(written: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let scored = known.map(|id| (strsim::jaro_winkler(written, id), id));
    let best = scored.max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(a.1)));
    best.filter(|(score, _)| *score > 0.8).map(|(_, id)| id)
}

/// The lists of references in the facts of an item, by key.
fn references(facts: &Facts) -> [(&'static str, &[Ref]); 6] {
    [
        ("organisations", &facts.organisations),
        ("ministers", &facts.ministers),
        ("people", &facts.people),
        ("topics", &facts.topics),
        ("programmes", &facts.programmes),
        ("related", &facts.related),
    ]
}
