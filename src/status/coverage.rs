//! How much of the site each language has: counts for a page that the public reads.

use std::collections::BTreeMap;

use crate::catalogue::{Catalogue, Entry, Record};
use crate::content::model::Scope;
use crate::language::Lang;
use crate::path::Kind;

/// How many items there are of some sort, and in how many a language has them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// All items.
    pub items: usize,
    /// In the site's order of languages.
    pub shares: Vec<Share>,
}

/// What a language has of some items.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// Versions that hold the whole.
    pub full: usize,
    /// Versions that hold a part.
    pub summary: usize,
}

/// How much each language has of the items that stand in lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// By kind.
    pub kinds: Vec<(Kind, Coverage)>,
    /// Releases by year, newest first.
    pub years: Vec<(i16, Coverage)>,
}

/// Counts the items that stand in lists.
#[must_use]
pub fn coverage(catalogue: &Catalogue) -> Counts {
    let languages: Vec<Lang> = catalogue.languages().codes().collect();
    let mut kinds: BTreeMap<Kind, Coverage> = BTreeMap::new();
    let mut years: BTreeMap<i16, Coverage> = BTreeMap::new();
    let listed = catalogue.entries().map(|entry| catalogue.record(entry)).filter(|record| record.is_listed());
    for record in listed {
        kinds.entry(record.item.id.kind).or_default().add(record, &languages);
        if let Some(date) = record.date() {
            years.entry(date.date().year()).or_default().add(record, &languages);
        }
    }
    Counts { kinds: kinds.into_iter().collect(), years: years.into_iter().rev().collect() }
}

impl Coverage {
    fn add(&mut self, record: &Record, languages: &[Lang]) {
        self.items += 1;
        self.shares.resize(languages.len(), Share::default());
        for (share, lang) in self.shares.iter_mut().zip(languages) {
            match record.item.version(*lang).map(|version| version.document.words.scope) {
                Some(Scope::Full) => share.full += 1,
                Some(Scope::Summary) => share.summary += 1,
                None => {}
            }
        }
    }
}

/// The items in lists that a language lacks, newest first.
pub fn without(catalogue: &Catalogue, lang: Lang) -> impl Iterator<Item = Entry> + '_ {
    let lacks = move |entry: &Entry| {
        let record = catalogue.record(*entry);
        record.is_listed() && record.item.version(lang).is_none()
    };
    catalogue.entries().filter(lacks)
}
