//! Edition -> Catalogue: the edition linked.
//!
//! Addresses, translations, people with their titles of the day, references both ways, order. A
//! reference to something that does not exist (or is not public, which is the same here) simply
//! makes no link; the rules in `check/` say so to the writer.

mod archive;
mod links;
mod media;
mod order;
mod people;
mod relate;
mod routes;
mod shelf;

use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;

pub use archive::{Archive, PER_PAGE, Rubric};
pub use links::{Destination, Resolved};
pub use media::{MediaKind, Picture};
pub use people::{Card, Mailbox};
pub use routes::{Claim, Routes};
pub use shelf::{Listing, Shelf};

use crate::content::model::{Data, Genre, Person, Section};
use crate::edition::{Edition, Item, Version};
use crate::language::{ByLanguage, Lang, Languages};
use crate::path::{ItemId, Kind, Slug, UrlPath};
use crate::time::{AsOf, Moment};

/// The place of an entry in the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Entry(u32);

impl Entry {
    /// Its place among [`Catalogue::entries`], from 0.
    #[must_use]
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// An item with its addresses and neighbours.
#[derive(Debug)]
pub struct Record {
    /// The item as it may be seen.
    pub item: Arc<Item>,
    ties: Arc<Ties>,
}

/// What links an item to others.
#[derive(Debug)]
pub struct Ties {
    /// Its place among the items of the edition.
    place: usize,
    /// Its address in each language in which it is visible.
    pub urls: ByLanguage<UrlPath>,
    /// Programmes it belongs to, in the order written.
    pub programmes: Vec<Entry>,
    /// Releases that belong to it (for a programme), newest first.
    pub releases: Vec<Entry>,
    /// Items related to it, whichever side said so; newest first.
    pub related: Vec<Entry>,
    /// The item that stands instead of it, if it was withdrawn and replaced.
    pub replaced_by: Option<Entry>,
}

impl Deref for Record {
    type Target = Ties;

    fn deref(&self) -> &Ties {
        &self.ties
    }
}

impl Record {
    /// Its address in a language.
    #[must_use]
    pub fn url(&self, lang: Lang) -> Option<&UrlPath> {
        self.urls.get(lang)
    }

    /// The moment of publication of the original; programmes and pages have none.
    #[must_use]
    pub fn date(&self) -> Option<Moment> {
        self.item.facts.date.as_ref().map(|date| date.value)
    }

    /// Whether it stands in lists and feeds.
    #[must_use]
    pub fn is_listed(&self) -> bool {
        self.item.is_listed()
    }
}

/// The edition, linked.
#[derive(Debug)]
pub struct Catalogue {
    edition: Edition,
    records: Vec<Record>,
    index: Arc<Index>,
    today: Date,
}

/// Where everything stands.
#[derive(Debug, Default)]
struct Index {
    by_id: BTreeMap<ItemId, Entry>,
    shelves: ByLanguage<Shelf>,
}

impl Catalogue {
    /// Links an edition. What an `earlier` catalogue found out holds if only texts differ.
    #[must_use]
    pub fn link(edition: Edition, earlier: Option<&Self>) -> Self {
        let today = Moment::at(edition.as_of().instant(), &edition.data().site.zone).date();
        let same = |earlier: &&Self| earlier.today == today && edition.same_but_texts(&earlier.edition);
        match earlier.filter(same) {
            Some(earlier) => earlier.with_texts_of(edition),
            None => Self::link_anew(edition, today),
        }
    }

    fn with_texts_of(&self, edition: Edition) -> Self {
        let record = |record: &Record| Record {
            item: Arc::clone(&edition.items()[record.place]),
            ties: Arc::clone(&record.ties),
        };
        let records = self.records.iter().map(record).collect();
        Self { records, edition, index: Arc::clone(&self.index), today: self.today }
    }

    fn link_anew(edition: Edition, today: Date) -> Self {
        let records = relate::records(&edition);
        let by_id = records.iter().enumerate().map(|(n, r)| (r.item.id.clone(), entry(n))).collect();
        let mut index = Index { by_id, shelves: ByLanguage::default() };
        let catalogue = Self { edition, records, index: Arc::default(), today };
        let shelve = |lang| (lang, Shelf::new(&catalogue, lang));
        let languages: Vec<Lang> = catalogue.languages().codes().collect();
        index.shelves = languages.into_par_iter().map(shelve).collect::<Vec<_>>().into_iter().collect();
        Self { index: Arc::new(index), ..catalogue }
    }

    /// Whether an other catalogue has the same addresses and lists: it was made from this one.
    #[must_use]
    pub fn same_but_texts(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.index, &other.index)
    }

    /// The instant of the edition.
    #[must_use]
    pub fn as_of(&self) -> AsOf {
        self.edition.as_of()
    }

    /// The day of that instant in the site's zone.
    #[must_use]
    pub fn today(&self) -> Date {
        self.today
    }

    /// The data files.
    #[must_use]
    pub fn data(&self) -> &Arc<Data> {
        self.edition.data()
    }

    /// The site's languages.
    #[must_use]
    pub fn languages(&self) -> &Languages {
        &self.data().site.languages
    }

    /// Addresses.
    #[must_use]
    pub fn routes(&self) -> Routes<'_> {
        Routes::new(&self.data().site)
    }

    /// All entries: releases newest first, then the undated ones by id.
    pub fn entries(&self) -> impl Iterator<Item = Entry> + use<> {
        (0..self.records.len()).map(entry)
    }

    /// The item of an entry. Entries are made only here, for this catalogue.
    #[must_use]
    pub fn record(&self, entry: Entry) -> &Record {
        &self.records[entry.0 as usize]
    }

    /// The entry of an item, if it may be seen.
    #[must_use]
    pub fn find(&self, id: &ItemId) -> Option<Entry> {
        self.index.by_id.get(id).copied()
    }

    /// The entry of an item by kind and name.
    #[must_use]
    pub fn find_named(&self, kind: Kind, id: &str) -> Option<Entry> {
        self.find(&ItemId { kind, id: Slug::new(id)? })
    }

    /// The entries that a name means, of the kind of that word, or of any kind if none is said.
    #[must_use]
    pub fn named(&self, kind: Option<&str>, id: &str) -> Vec<Entry> {
        let kinds = Kind::ALL.into_iter().filter(|of| kind.is_none_or(|kind| kind == of.as_str()));
        kinds.filter_map(|kind| self.find_named(kind, id)).collect()
    }

    /// The ids of visible items of a kind.
    pub fn ids(&self, kind: Kind) -> impl Iterator<Item = &str> {
        self.index.by_id.keys().filter(move |id| id.kind == kind).map(|id| id.id.as_str())
    }

    /// What is on show in a language of the site.
    #[must_use]
    pub fn shelf(&self, lang: Lang) -> &Shelf {
        static NOTHING: Shelf = Shelf::EMPTY;
        self.index.shelves.get(lang).unwrap_or(&NOTHING)
    }

    /// The version of an entry in a language.
    #[must_use]
    pub fn version(&self, entry: Entry, lang: Lang) -> Option<&Version> {
        self.record(entry).item.version(lang)
    }

    /// The day whose titles, names and addresses hold on a page: the item's own for a release,
    /// that of the build for programmes and plain pages.
    #[must_use]
    pub fn day_of(&self, item: &Item) -> Date {
        item.facts.date.as_ref().map_or(self.today, |date| date.date())
    }

    /// The name of a topic, minister or organisation in a language, as of the build.
    #[must_use]
    pub fn member_name(&self, section: Section, id: &str, lang: Lang) -> Option<String> {
        let data = self.data();
        match section {
            Section::Topics => data.topics.get(id)?.label.get(lang).cloned(),
            Section::Ministers => data.people.get(id).map(Person::name),
            Section::Organisations => self.organisation_name(id, lang, self.today).map(str::to_owned),
            Section::Releases | Section::Programmes | Section::Search => None,
        }
    }

    /// The first item of a genre: the accessibility statement.
    #[must_use]
    pub fn page_of(&self, genre: Genre) -> Option<Entry> {
        self.entries().find(|entry| self.record(*entry).item.facts.genre == genre)
    }
}

fn entry(n: usize) -> Entry {
    Entry(u32::try_from(n).unwrap_or(u32::MAX))
}
