//! Edition -> Catalogue: the edition linked.
//!
//! Addresses, translations, people with their titles of the day, references both ways, order. A
//! reference to something that does not exist (or is not public, which is the same here) simply
//! makes no link; the rules in `check/` say so to the writer.

mod links;
mod media;
mod order;
mod people;
mod routes;
mod shelf;

use std::collections::BTreeMap;

use jiff::civil::Date;

pub use links::{Destination, Resolved};
pub use media::{MediaKind, Picture};
pub use people::{Card, Mailbox};
pub use routes::{Claim, Routes};
pub use shelf::{Listing, Shelf};

use crate::content::model::{Data, Genre, Person, Ref, Section};
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
    pub item: Item,
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

    /// Whether it stands in lists and feeds: withdrawn items do not.
    #[must_use]
    pub fn is_listed(&self) -> bool {
        self.item.withdrawn().is_none()
    }
}

/// The edition, linked.
#[derive(Debug)]
pub struct Catalogue {
    edition: Edition,
    records: Vec<Record>,
    by_id: BTreeMap<ItemId, Entry>,
    shelves: ByLanguage<Shelf>,
    today: Date,
}

impl Catalogue {
    /// Links an edition.
    #[must_use]
    pub fn link(edition: Edition) -> Self {
        let today = Moment::at(edition.as_of().instant(), &edition.data().site.zone).date();
        let routes = Routes::new(&edition.data().site);
        let mut records: Vec<Record> = edition.items().iter().map(|item| record(item, routes)).collect();
        // Newest first, then by id: an order that every list inherits.
        records.sort_by(|a, b| b.date().cmp(&a.date()).then_with(|| a.item.id.cmp(&b.item.id)));
        let by_id: BTreeMap<_, _> =
            records.iter().enumerate().map(|(n, r)| (r.item.id.clone(), entry(n))).collect();
        relate(&mut records, &by_id);
        let mut catalogue = Self { edition, records, by_id, shelves: ByLanguage::default(), today };
        let shelve = |lang| (lang, Shelf::new(&catalogue, lang));
        catalogue.shelves = catalogue.languages().codes().map(shelve).collect();
        catalogue
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
    pub fn data(&self) -> &Data {
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
        self.by_id.get(id).copied()
    }

    /// The entry of an item by kind and name.
    #[must_use]
    pub fn find_named(&self, kind: Kind, id: &str) -> Option<Entry> {
        self.find(&ItemId { kind, id: Slug::new(id)? })
    }

    /// The ids of visible items of a kind.
    pub fn ids(&self, kind: Kind) -> impl Iterator<Item = &str> {
        self.by_id.keys().filter(move |id| id.kind == kind).map(|id| id.id.as_str())
    }

    /// What is on show in a language of the site.
    #[must_use]
    pub fn shelf(&self, lang: Lang) -> &Shelf {
        static NOTHING: Shelf = Shelf::EMPTY;
        self.shelves.get(lang).unwrap_or(&NOTHING)
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

fn record(item: &Item, routes: Routes<'_>) -> Record {
    let url = |version: &Version| Some((version.lang(), routes.item(item, version)?));
    Record {
        urls: item.versions.iter().filter_map(url).collect(),
        item: item.clone(),
        programmes: Vec::new(),
        releases: Vec::new(),
        related: Vec::new(),
        replaced_by: None,
    }
}

/// Fills in references, both ways, in the order of the records.
fn relate(records: &mut [Record], by_id: &BTreeMap<ItemId, Entry>) {
    let find = |kind: Kind, reference: &Ref| {
        let id = Slug::new(reference)?;
        by_id.get(&ItemId { kind, id }).copied()
    };
    let mut pairs: Vec<(Entry, Entry)> = Vec::new();
    for n in 0..records.len() {
        let facts = std::sync::Arc::clone(&records[n].item.facts);
        let kind = records[n].item.id.kind;
        let found = |refs: &[Ref], kind| {
            let mut all: Vec<Entry> = refs.iter().filter_map(|r| find(kind, r)).collect();
            let mut seen = std::collections::BTreeSet::new();
            all.retain(|e| *e != entry(n) && seen.insert(*e));
            all
        };
        let programmes = found(&facts.programmes, Kind::Programme);
        if records[n].is_listed() {
            programmes.iter().for_each(|p| records[p.0 as usize].releases.push(entry(n)));
        }
        records[n].programmes = programmes;
        for other in found(&facts.related, kind) {
            pairs.extend([(entry(n), other), (other, entry(n))]);
        }
        let successor = records[n].item.withdrawn().and_then(|w| w.replaced_by.as_ref());
        records[n].replaced_by = successor.and_then(|r| find(kind, r));
    }
    pairs.sort_unstable();
    pairs.dedup();
    for (from, to) in pairs {
        if records[to.0 as usize].is_listed() {
            records[from.0 as usize].related.push(to);
        }
    }
}
