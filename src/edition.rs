//! The door: Corpus -> Edition, and nothing else.
//!
//! A [`Corpus`] holds every document, published or not, in private fields. The only way to reach
//! a document from the outside is an [`Edition`]: what may be seen as of one instant. So no later
//! room can leak what is held, however it is written.

mod ahead;
mod staff;

pub use ahead::Ahead;
pub use staff::Unseen;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use rayon::prelude::*;

use crate::content::assemble::{Folder, Lost, MediaFile};
use crate::content::model::{Change, Data, Document, Facts, Genre, Media, Waiving, Withdrawn};
use crate::diagnostic::{Diagnostic, Diagnostics, Located, rule};
use crate::language::Lang;
use crate::path::{ItemId, Kind};
use crate::time::{AsOf, Moment, start_of_day};

/// How long a publication is news: as long as Google News takes it in.
pub const NEWS: SignedDuration = SignedDuration::from_hours(48);

/// All documents, sealed.
#[derive(Debug)]
pub struct Corpus {
    data: Arc<Data>,
    folders: Vec<Folder>,
    /// Folders with a file that speaks for all of them and could not be understood: a preview alone
    /// shows what is left of them.
    torn: Vec<Folder>,
}

/// What may be seen as of an instant.
#[derive(Debug)]
pub struct Edition {
    as_of: AsOf,
    data: Arc<Data>,
    items: Vec<Arc<Item>>,
}

/// An item that may be seen.
#[derive(Clone, Debug)]
pub struct Item {
    /// What it is.
    pub id: ItemId,
    /// The language of its original.
    pub original: Lang,
    /// Its facts. Changes and withdrawal are asked by [`Item::changes`] and [`Item::withdrawn`]:
    /// they have dates of their own.
    pub facts: Arc<Facts>,
    /// Its visible versions in the site's order of languages.
    pub versions: Vec<Version>,
    /// Files of its folder by name. Only those that a visible version uses are published.
    pub media: Arc<BTreeMap<String, MediaFile>>,
    /// Languages that have a file which could not be understood; only a preview knows of them.
    pub lost: BTreeMap<Lang, Lost>,
    /// Files of the facts that only versions not yet public use.
    withheld: BTreeSet<String>,
    /// Which of the facts' changes have happened.
    changes: Vec<usize>,
    /// Whether the facts' withdrawal has happened.
    withdrawn: bool,
}

/// A language version that may be seen.
#[derive(Clone, Debug)]
pub struct Version {
    /// Its file, understood.
    pub document: Arc<Document>,
    /// Whether the public sees it too; anything else only in a preview.
    pub state: State,
}

impl Version {
    /// Its language.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.document.lang
    }
}

/// Whether the public sees a version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It does.
    Public,
    /// Not before this moment.
    Held(Moment),
    /// Never.
    Draft,
}

/// How much of a corpus an edition does not show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Held {
    /// Items whose publication lies ahead.
    pub items: usize,
    /// Translations of visible items whose publication lies ahead.
    pub translations: usize,
    /// Drafts.
    pub drafts: usize,
}

impl Held {
    /// Whether anything waits for its time.
    #[must_use]
    pub fn any(self) -> bool {
        self.items + self.translations > 0
    }
}

impl Corpus {
    /// Seals the documents. What was wrong with them has been said by those who made the folders.
    ///
    /// Of `torn` folders a file is broken that speaks for all of them: to the public they are absent.
    #[must_use]
    pub fn seal(data: Arc<Data>, mut folders: Vec<Folder>, torn: Vec<Folder>) -> Self {
        folders.sort_by(|a, b| a.id.cmp(&b.id));
        Self { data, folders, torn }
    }

    /// What may be seen as of `as_of`, and what is wrong with dates at that instant.
    #[must_use]
    pub fn edition(&self, as_of: AsOf) -> (Edition, Diagnostics) {
        let zone = &self.data.site.zone;
        let seen = |folder: &Folder| {
            (folder.item(as_of, zone).map(Arc::new), folder.dates_without_time(as_of.instant(), zone))
        };
        let torn = if as_of.is_preview() { self.torn.as_slice() } else { &[] };
        let seen: Vec<_> = self.folders.par_iter().chain(torn).map(seen).collect();
        let mut diagnostics = Diagnostics::new();
        let mut items = Vec::new();
        for (item, problems) in seen {
            items.extend(item);
            diagnostics.extend(problems);
        }
        (Edition { as_of, data: Arc::clone(&self.data), items }, diagnostics)
    }

    /// The first instant after `after` at which the public output may change: a publication, the
    /// moment at which it is news no more, a correction, a withdrawal, the end of a registration, or a fact about a person or an
    /// organisation that starts or stops being true.
    #[must_use]
    pub fn next_change(&self, after: Timestamp) -> Option<Timestamp> {
        let zone = &self.data.site.zone;
        let items = self.folders.iter().filter(|f| !f.draft).flat_map(|f| f.instants(zone));
        let days = days_of_change(&self.data).map(|day| start_of_day(day, zone));
        items.chain(days).filter(|at| *at > after && *at < Timestamp::MAX).min()
    }

    /// How much is not shown as of `at`.
    #[must_use]
    pub fn held(&self, at: Timestamp) -> Held {
        let zone = &self.data.site.zone;
        let mut held = Held::default();
        for folder in &self.folders {
            match folder.state(at, zone) {
                State::Draft => held.drafts += 1,
                State::Held(_) => held.items += 1,
                State::Public => {
                    let ahead = |document: &&Arc<Document>| own_state(document, at, zone) != State::Public;
                    held.translations += folder.documents.iter().filter(ahead).count();
                }
            }
        }
        held
    }

    /// The waivers of items by folder, also of what is held: its mistakes are reported too.
    #[must_use]
    pub fn waivers(&self) -> BTreeMap<&str, Waiving<'_>> {
        let all = self.folders.iter().chain(&self.torn);
        let waiving = all.filter(|folder| !folder.facts.waive.is_empty());
        let of_folder = waiving.map(|Folder { path, facts, .. }| {
            (path.as_str(), Waiving { waivers: &facts.waive, is_notice: facts.genre == Genre::Notice })
        });
        of_folder.collect()
    }

    /// All instants at which an item or a translation becomes public, after `after`, in order.
    #[must_use]
    pub fn publications(&self, after: Timestamp) -> Vec<Timestamp> {
        let zone = &self.data.site.zone;
        let dates = |folder: &Folder| {
            let original = folder.facts.date.as_ref().map(|date| date.reached(zone));
            let own = folder.documents.iter().filter_map(|d| d.words.date.as_ref());
            original.into_iter().chain(own.map(|date| date.reached(zone))).collect::<Vec<_>>()
        };
        let public = self.folders.iter().filter(|folder| !folder.draft);
        let mut all: Vec<_> =
            public.flat_map(dates).filter(|at| *at > after && *at < Timestamp::MAX).collect();
        all.sort_unstable();
        all.dedup();
        all
    }
}

impl Folder {
    fn original_document(&self) -> Option<&Arc<Document>> {
        self.documents.iter().find(|document| document.lang == self.original)
    }

    /// Whether the public sees the item at all.
    fn state(&self, at: Timestamp, zone: &TimeZone) -> State {
        if self.draft {
            return State::Draft;
        }
        match &self.facts.date {
            Some(date) if date.reached(zone) > at => State::Held(date.value),
            // No folder is made of such a release; if one were, it would stay shut.
            None if self.id.kind == Kind::Release => State::Draft,
            _ => self.original_document().map_or(State::Draft, |original| own_state(original, at, zone)),
        }
    }

    fn item(&self, as_of: AsOf, zone: &TimeZone) -> Option<Item> {
        let at = as_of.instant();
        let state = self.state(at, zone);
        let version = |document: &Arc<Document>| Version {
            document: Arc::clone(document),
            state: match (state, own_state(document, at, zone)) {
                (State::Public, own) => own,
                // A translation may come later still than its held original.
                (State::Held(item), State::Held(own)) => State::Held(item.max(own)),
                (state, _) => state,
            },
        };
        let seen = |version: &Version| as_of.is_preview() || version.state == State::Public;
        let versions: Vec<_> = self.documents.iter().map(version).filter(seen).collect();
        let has_original = versions.iter().any(|version| version.lang() == self.original);
        let withheld = if as_of.is_preview() { BTreeSet::new() } else { self.withheld(at, zone) };
        let happened = |moment: &Moment| moment.reached(zone) <= at;
        let facts = &self.facts;
        has_original.then(|| Item {
            id: self.id.clone(),
            original: self.original,
            facts: Arc::clone(facts),
            versions,
            media: self.media_without(&withheld),
            lost: if as_of.is_preview() { self.lost.clone() } else { BTreeMap::new() },
            withheld,
            changes: (0..facts.changes.len()).filter(|n| happened(&facts.changes[*n].date)).collect(),
            withdrawn: facts.withdrawn.as_ref().is_some_and(|withdrawn| happened(&withdrawn.date)),
        })
    }

    /// Files that only versions not yet public use: they are as absent as those versions.
    fn withheld(&self, at: Timestamp, zone: &TimeZone) -> BTreeSet<String> {
        let (public, ahead): (Vec<_>, Vec<_>) =
            self.documents.iter().partition(|document| own_state(document, at, zone) == State::Public);
        if ahead.is_empty() {
            return BTreeSet::new();
        }
        let lead = self.facts.image.iter().map(|image| image.value.as_str());
        let seen: BTreeSet<&str> =
            public.iter().flat_map(|document| document.files_named()).chain(lead).collect();
        let hidden = ahead.iter().flat_map(|document| document.files_named());
        hidden.filter(|name| !seen.contains(name)).map(str::to_owned).collect()
    }

    fn media_without(&self, withheld: &BTreeSet<String>) -> Arc<BTreeMap<String, MediaFile>> {
        if withheld.is_empty() {
            return Arc::clone(&self.media);
        }
        let seen = self.media.iter().filter(|(name, _)| !withheld.contains(*name));
        Arc::new(seen.map(|(name, file)| (name.clone(), file.clone())).collect())
    }

    fn dates(&self) -> impl Iterator<Item = &Located<Moment>> {
        let own = self.documents.iter().filter_map(|document| document.words.date.as_ref());
        self.facts.date.iter().chain(own)
    }

    /// A date without a time is for days wholly past; otherwise the hour would be a guess.
    fn dates_without_time(&self, at: Timestamp, zone: &TimeZone) -> Vec<Diagnostic> {
        let facts = &self.facts;
        let changes = facts.changes.iter().map(|change| &change.date);
        let later = changes.chain(facts.withdrawn.as_ref().map(|withdrawn| &withdrawn.date));
        let wanting = self.dates().chain(later).filter(|date| !date.clock && date.reached(zone) > at);
        let day = |date: &Located<Moment>| date.date().strftime("%-d.%-m.%Y").to_string();
        wanting.map(|d| Diagnostic::new(rule::TIME_MISSING, d.span.clone()).arg("day", day(d))).collect()
    }

    /// Instants at which what the public sees of the item may change. Before it is public itself,
    /// nothing of it can.
    fn instants(&self, zone: &TimeZone) -> Vec<Timestamp> {
        let facts = &self.facts;
        let start = facts.date.as_ref().map_or(Timestamp::MIN, |date| date.reached(zone));
        let mut all: Vec<_> = self.dates().map(|date| date.reached(zone)).collect();
        all.extend(self.dates().filter_map(|date| date.reached(zone).checked_add(NEWS).ok()));
        all.extend(facts.changes.iter().map(|change| change.date.reached(zone)));
        all.extend(facts.withdrawn.iter().map(|withdrawn| withdrawn.date.reached(zone)));
        if let Some(event) = &facts.event {
            let moments = [Some(&event.start), event.end.as_ref(), event.register_until.as_ref()];
            // What was shown until a moment goes away when it is reached.
            all.extend(moments.into_iter().flatten().map(|moment| moment.reached(zone)));
        }
        all.into_iter().map(|at| at.max(start)).collect()
    }
}

/// Whether the public sees a version whose item it sees. One that holds facts by mistake has its
/// own time among them.
fn own_state(document: &Document, at: Timestamp, zone: &TimeZone) -> State {
    let dated = document.facts.as_ref().filter(|facts| facts.keys.iter().any(|key| key.value == "date"));
    let dates = document.words.date.iter().chain(dated.and_then(|facts| facts.date.as_ref()));
    let ahead = dates.filter(|date| date.reached(zone) > at).map(|date| date.value);
    ahead.max().map_or(State::Public, State::Held)
}

/// Days on which a fact about people or organisations begins or ceases to hold.
fn days_of_change(data: &Data) -> impl Iterator<Item = Date> + '_ {
    let after = |day: Option<Date>| day.and_then(|day| day.tomorrow().ok());
    let people = data.people.values().flat_map(move |person| {
        let terms = person.offices.iter().flat_map(move |term| [Some(term.from), after(term.until)]);
        let roles = person.roles.iter().flat_map(move |role| [role.from, after(role.until)]);
        let emails = person.emails.iter().map(|(from, _)| *from);
        terms.chain(roles).chain(emails).chain([person.left])
    });
    let names = data.organisations.values().flat_map(|o| o.names.iter().map(|(from, _)| *from));
    people.chain(names).flatten()
}

impl Edition {
    /// The instant of this edition.
    #[must_use]
    pub fn as_of(&self) -> AsOf {
        self.as_of
    }

    /// The data files.
    #[must_use]
    pub fn data(&self) -> &Arc<Data> {
        &self.data
    }

    /// The items that may be seen, by id.
    #[must_use]
    pub fn items(&self) -> &[Arc<Item>] {
        &self.items
    }

    /// Whether another edition differs in its texts, if at all: everything that links items with
    /// one another is the same.
    #[must_use]
    pub fn same_but_texts(&self, other: &Self) -> bool {
        let pairs = || self.items.iter().zip(&other.items);
        Arc::ptr_eq(&self.data, &other.data)
            && self.items.len() == other.items.len()
            && pairs().all(|(item, other)| item.same_but_texts(other))
    }
}

impl Item {
    fn same_but_texts(&self, other: &Self) -> bool {
        let same = |(a, b): (&Version, &Version)| {
            let unchanged = || Arc::ptr_eq(&a.document, &b.document);
            a.state == b.state && (unchanged() || a.document.same_but_text(&b.document))
        };
        (&self.id, self.original, self.withdrawn) == (&other.id, other.original, other.withdrawn)
            && self.facts == other.facts
            && self.lost == other.lost
            && self.versions.len() == other.versions.len()
            && self.versions.iter().zip(&other.versions).all(same)
    }

    /// Whether another item is made of the very same documents.
    #[must_use]
    pub fn same_documents(&self, other: &Self) -> bool {
        let same = |(a, b): (&Version, &Version)| Arc::ptr_eq(&a.document, &b.document);
        self.original == other.original
            && Arc::ptr_eq(&self.facts, &other.facts)
            && self.versions.len() == other.versions.len()
            && self.versions.iter().zip(&other.versions).all(same)
    }

    /// The version in a language.
    #[must_use]
    pub fn version(&self, lang: Lang) -> Option<&Version> {
        self.versions.iter().find(|version| version.lang() == lang)
    }

    /// The original version. An item is visible only with its original.
    #[must_use]
    pub fn original_version(&self) -> &Version {
        // `Folder::item` makes no item without it, so the first is never taken for it wrongly.
        self.version(self.original).unwrap_or(&self.versions[0])
    }

    /// Its changes up to the instant of the edition, oldest first.
    #[must_use]
    pub fn changes(&self) -> Vec<&Change> {
        let mut all: Vec<_> = self.changes.iter().map(|n| &self.facts.changes[*n]).collect();
        all.sort_by_key(|change| change.date.instant);
        all
    }

    /// Its withdrawal, if that has happened.
    #[must_use]
    pub fn withdrawn(&self) -> Option<&Withdrawn> {
        self.facts.withdrawn.as_ref().filter(|_| self.withdrawn)
    }

    /// Whether it stands in lists and feeds: withdrawn items do not.
    #[must_use]
    pub fn is_listed(&self) -> bool {
        self.withdrawn().is_none()
    }

    /// The images and attachments of its facts, but for those that only hidden versions use.
    pub fn listed(&self) -> impl Iterator<Item = &Media> {
        self.facts.media.iter().filter(|media| !self.withheld.contains(media.file.as_str()))
    }

    /// The moment at which a version became public: its own, else the item's.
    #[must_use]
    pub fn published(&self, version: &Version) -> Option<Moment> {
        version.document.words.date.as_ref().or(self.facts.date.as_ref()).map(|date| date.value)
    }
}
