//! What is on show in one language: lists in their order.

use std::collections::BTreeMap;

use crate::catalogue::order::Alphabet;
use crate::catalogue::{Catalogue, Entry};
use crate::content::model::{Genre, Section};
use crate::language::Lang;
use crate::path::Kind;

/// The releases of a topic, minister or organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listing {
    /// Its id.
    pub id: String,
    /// Releases, newest first.
    pub releases: Vec<Entry>,
    /// Programmes, in alphabetical order.
    pub programmes: Vec<Entry>,
}

/// What is on show in one language. Withdrawn items are on no shelf.
#[derive(Debug)]
pub struct Shelf {
    /// Releases, newest first.
    pub releases: Vec<Entry>,
    /// The same by year, newest year first.
    pub years: Vec<(i16, Vec<Entry>)>,
    /// The same by type.
    pub genres: Vec<(Genre, Vec<Entry>)>,
    /// Releases that invite to something, newest first.
    pub events: Vec<Entry>,
    /// Programmes, in alphabetical order of this language.
    pub programmes: Vec<Entry>,
    /// Plain pages, by id.
    pub pages: Vec<Entry>,
    /// Ministers: those in office first, by the office's title; then former ones by name.
    pub ministers: Vec<Listing>,
    /// Topics in alphabetical order of this language.
    pub topics: Vec<Listing>,
    /// Organisations in alphabetical order of this language.
    pub organisations: Vec<Listing>,
}

impl Shelf {
    pub(super) const EMPTY: Self = Self {
        releases: Vec::new(),
        years: Vec::new(),
        genres: Vec::new(),
        events: Vec::new(),
        programmes: Vec::new(),
        pages: Vec::new(),
        ministers: Vec::new(),
        topics: Vec::new(),
        organisations: Vec::new(),
    };

    /// The shelf of a language. Costs one pass over the entries and the sorting of names.
    pub(super) fn new(catalogue: &Catalogue, lang: Lang) -> Self {
        let alphabet = Alphabet::of(&catalogue.languages().tag(lang));
        let here: Vec<Entry> = catalogue
            .entries()
            .filter(|e| catalogue.record(*e).url(lang).is_some() && catalogue.record(*e).is_listed())
            .collect();
        let of_kind = |kind| {
            let this = |e: &Entry| catalogue.record(*e).item.id.kind == kind;
            here.iter().copied().filter(this).collect::<Vec<_>>()
        };
        let releases = of_kind(Kind::Release);
        let mut programmes = of_kind(Kind::Programme);
        let title = |e: &Entry| catalogue.version(*e, lang).map_or("", |v| v.document.words.title.as_str());
        programmes.sort_by(|a, b| alphabet.compare(title(a), title(b)));
        let mut shelf = Self {
            years: grouped(&releases, |entry| catalogue.year(entry)).rev().collect(),
            genres: grouped(&releases, |entry| Some(catalogue.record(entry).item.facts.genre)).collect(),
            events: events(catalogue, lang),
            pages: of_kind(Kind::Page),
            ministers: Vec::new(),
            topics: Vec::new(),
            organisations: Vec::new(),
            releases,
            programmes,
        };
        shelf.fill_members(catalogue, lang, &alphabet, &here);
        shelf
    }

    /// The releases by type, where these have lists: of a single type there is none beside that of
    /// everything.
    #[must_use]
    pub fn genre_lists(&self) -> &[(Genre, Vec<Entry>)] {
        if self.genres.len() > 1 { &self.genres } else { &[] }
    }

    /// The releases of a type, newest first.
    #[must_use]
    pub fn of_genre(&self, genre: Genre) -> &[Entry] {
        let found = self.genres.iter().find(|(known, _)| *known == genre);
        found.map_or(&[], |(_, releases)| releases.as_slice())
    }

    /// The members of a section that has members.
    #[must_use]
    pub fn members(&self, section: Section) -> &[Listing] {
        match section {
            Section::Ministers => &self.ministers,
            Section::Topics => &self.topics,
            Section::Organisations => &self.organisations,
            Section::Releases | Section::Programmes | Section::Search => &[],
        }
    }

    /// A member of a section by id.
    #[must_use]
    pub fn member(&self, section: Section, id: &str) -> Option<&Listing> {
        self.members(section).iter().find(|listing| listing.id == id)
    }

    fn fill_members(&mut self, catalogue: &Catalogue, lang: Lang, alphabet: &Alphabet, here: &[Entry]) {
        let data = catalogue.data();
        let mut topics = Members::default();
        let mut ministers = Members::default();
        let mut organisations = Members::default();
        organisations.of(&data.site.organisation);
        let (releases, programmes) = (&self.releases, &self.programmes);
        let listed = releases.iter().chain(programmes);
        let pages = here.iter().filter(|e| catalogue.record(**e).item.id.kind == Kind::Page);
        for entry in listed.chain(pages) {
            let record = catalogue.record(*entry);
            let facts = &record.item.facts;
            facts.topics.iter().for_each(|topic| topics.add(topic, *entry, record.item.id.kind));
            facts.organisations.iter().for_each(|o| organisations.add(o, *entry, record.item.id.kind));
            facts.tagged().for_each(|person| ministers.add(person, *entry, record.item.id.kind));
        }
        let label = |id: &str| data.topics.get(id).and_then(|topic| topic.label.get(lang)).cloned();
        self.topics = topics.sorted(alphabet, label);
        let name = |id: &str| catalogue.organisation_name(id, lang, catalogue.today()).map(str::to_owned);
        self.organisations = organisations.sorted(alphabet, name);
        self.ministers = ministers.sorted(alphabet, |id| catalogue.minister_sort_name(id));
        // A stable sort: within an office, and among former ministers, the order stays by name.
        self.ministers.sort_by(|a, b| {
            let office = |id: &str| catalogue.office_today(id).and_then(|o| o.title.get(lang)).cloned();
            match (office(&a.id), office(&b.id)) {
                (Some(a), Some(b)) => alphabet.compare(&a, &b),
                (a, b) => b.is_some().cmp(&a.is_some()),
            }
        });
    }
}

fn events(catalogue: &Catalogue, lang: Lang) -> Vec<Entry> {
    let is_event = |entry: &Entry| {
        let record = catalogue.record(*entry);
        record.url(lang).is_some()
            && record.item.id.kind == Kind::Release
            && record.item.facts.event.is_some()
    };
    catalogue.entries().filter(is_event).collect()
}

/// Releases by what they have in common, in its order.
fn grouped<K: Ord>(
    releases: &[Entry],
    key: impl Fn(Entry) -> Option<K>,
) -> impl DoubleEndedIterator<Item = (K, Vec<Entry>)> {
    let mut groups: BTreeMap<K, Vec<Entry>> = BTreeMap::new();
    for entry in releases {
        if let Some(key) = key(*entry) {
            groups.entry(key).or_default().push(*entry);
        }
    }
    groups.into_iter()
}

#[derive(Default)]
struct Members(BTreeMap<String, Listing>);

impl Members {
    fn of(&mut self, id: &str) -> &mut Listing {
        let empty = || Listing { id: id.to_owned(), releases: Vec::new(), programmes: Vec::new() };
        self.0.entry(id.to_owned()).or_insert_with(empty)
    }

    fn add(&mut self, id: &str, entry: Entry, kind: Kind) {
        let listing = self.of(id);
        let list = match kind {
            Kind::Release => &mut listing.releases,
            Kind::Programme => &mut listing.programmes,
            Kind::Page => return,
        };
        if list.last() != Some(&entry) {
            list.push(entry);
        }
    }

    /// Those that have a name in the language, in its alphabetical order.
    fn sorted(self, alphabet: &Alphabet, name: impl Fn(&str) -> Option<String>) -> Vec<Listing> {
        let mut named: Vec<_> = self.0.into_values().filter_map(|l| Some((name(&l.id)?, l))).collect();
        named.sort_by(|(a, x), (b, y)| alphabet.compare(a, b).then_with(|| x.id.cmp(&y.id)));
        named.into_iter().map(|(_, listing)| listing).collect()
    }
}
