//! What the input files mean, once understood: the types that every later stage works with.
//!
//! Each value that may be complained about later carries the place where it was written.

mod facts;
mod people;
mod site;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

pub use facts::{
    Change, ChangeKind, Contact, Contacts, Event, Facts, Genre, InPlace, Media, Period, Phone, Status, Text,
    Waiver, Waiving, Withdrawn,
};
pub use people::{Office, Organisation, Person, Role, Term, Topic};
pub use site::{DataForm, EmailStyle, NavigationEntry, Section, Sections, Security, Site};

use crate::content::body::Body;
use crate::content::markdown::Prose;
use crate::content::{digest, style};
use crate::diagnostic::{Diagnostics, Located};
use crate::language::Lang;
use crate::path::{ItemId, Slug, SourcePath};
use crate::time::Moment;

/// A reference to something by its id, not yet known to exist.
pub type Ref = Located<String>;

/// One language file, understood by itself.
#[derive(Debug)]
pub struct Document {
    /// The file.
    pub path: SourcePath,
    /// The item whose version it is.
    pub item: ItemId,
    /// The folder of a release's year, as named (`content/releases/<year>/`).
    pub year_folder: Option<String>,
    /// Its language.
    pub lang: Lang,
    /// What belongs to this language.
    pub words: Words,
    /// The item's facts, if this file is the original.
    pub facts: Option<Arc<Facts>>,
    /// The text.
    pub text: Prose,
    /// What translations of it were made from, worked out when first asked for.
    pub(super) digest: OnceLock<String>,
    /// What is wrong with its words, found when first asked for.
    pub(super) remarks: OnceLock<Diagnostics>,
}

impl Document {
    /// The text, understood.
    #[must_use]
    pub fn body(&self) -> &Body {
        self.text.body()
    }

    /// What is wrong with its text, and how its words are written.
    #[must_use]
    pub fn remarks(&self) -> &Diagnostics {
        self.remarks.get_or_init(|| {
            let mut found = self.text.problems().clone();
            found.append(style::look_at_words(&self.words, self.lang));
            found
        })
    }

    /// What a translation made from this version records as `translated`.
    #[must_use]
    pub fn digest(&self) -> &str {
        self.digest.get_or_init(|| digest::digest(self))
    }

    /// Whether it is a translation made from other words than those of `original`. One that does
    /// not say what it was made from is given the benefit of the doubt.
    #[must_use]
    pub fn is_stale(&self, original: &Self) -> bool {
        let made_from = self.words.translated.as_ref().map(|digest| digest.trim());
        made_from.is_some_and(|made_from| digest::differs(made_from, original))
    }

    /// Whether another document differs in its text, if at all.
    #[must_use]
    pub fn same_but_text(&self, other: &Self) -> bool {
        (&self.path, self.lang, &self.words, &self.facts)
            == (&other.path, other.lang, &other.words, &other.facts)
    }

    /// The files of the folder that it names: images and files of the text, words of images,
    /// attachments, links.
    pub fn files_named(&self) -> impl Iterator<Item = &str> {
        let images = self.body().images.iter().map(|image| image.value.as_str());
        let described = self.words.images.iter().map(|(name, _)| name.value.as_str());
        images.chain(described).chain(self.files_offered())
    }

    /// The files of the folder that it offers to readers: as attachments, or by a link.
    pub fn files_offered(&self) -> impl Iterator<Item = &str> {
        let words = &self.words;
        let attached = words.attachments.iter().map(|(name, _)| name.value.as_str());
        let links = self.body().links.iter().map(|link| &link.value);
        let links = links.chain(words.links.iter().map(|link| &link.target.value));
        let linked = links.filter_map(|target| match target {
            Target::File(name) => Some(name.as_str()),
            _ => None,
        });
        attached.chain(linked)
    }
}

/// Front matter that belongs to one language.
#[derive(Debug, PartialEq, Eq)]
pub struct Words {
    /// The headline, the page's `h1`.
    pub title: Located<String>,
    /// The lead paragraph; plain text.
    pub lead: Option<Located<String>>,
    /// Address as written; without it the address comes from the title.
    pub slug: Option<Located<Slug>>,
    /// The line above the title.
    pub kicker: Option<Located<String>>,
    /// Whole text or a summary.
    pub scope: Scope,
    /// This version's own time of publication.
    pub date: Option<Located<Moment>>,
    /// Links shown after the text.
    pub links: Vec<LinkWords>,
    /// Words of images, by file name.
    pub images: Vec<(Located<String>, ImageWords)>,
    /// Link texts of attachments, by file name.
    pub attachments: Vec<(Located<String>, Located<String>)>,
    /// Digest of the original this translation was made from.
    pub translated: Option<Located<String>>,
    /// Words that help the search.
    pub keywords: Vec<String>,
}

/// How much of the original a translation holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// All of it.
    Full,
    /// A summary, which says so.
    Summary,
}

/// A link after the text.
#[derive(Debug, PartialEq, Eq)]
pub struct LinkWords {
    /// Its words.
    pub text: Located<String>,
    /// Where it goes: an item reference, a file of the folder, or an address.
    pub target: Located<Target>,
    /// The language of what it leads to, if another than the page's.
    pub language: Option<Located<Lang>>,
}

/// The words of an image in one language.
#[derive(Debug, PartialEq, Eq)]
pub enum ImageWords {
    /// An image that says something.
    Described {
        /// Alternative text.
        alt: Located<String>,
        /// Caption.
        caption: Option<Located<String>>,
    },
    /// An ornament: `alt=""`.
    Decorative,
}

/// Where a link in the text or in `links` goes, as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// `release:`, `programme:`, `page:`, with `#heading` or none.
    Item(ItemId, Option<String>),
    /// `person:id`.
    Person(String),
    /// `topic:id`.
    Topic(String),
    /// `organisation:id`.
    Organisation(String),
    /// `file:agreement.pdf`, a file of the item's folder.
    File(String),
    /// `#heading` on the same page.
    Heading(String),
    /// `https:` or `http:`.
    Web(String),
    /// `mailto:`, the address.
    Mail(String),
    /// `tel:`, the number as `+358...`.
    Phone(String),
}

/// All data files, understood; shared by every item.
#[derive(Debug)]
pub struct Data {
    /// `site.yaml`.
    pub site: Site,
    /// `organisations.yaml`, by id.
    pub organisations: BTreeMap<String, Organisation>,
    /// `offices.yaml`, by id.
    pub offices: BTreeMap<String, Office>,
    /// `topics.yaml`, by id.
    pub topics: BTreeMap<String, Topic>,
    /// `people/*.yaml`, by id.
    pub people: BTreeMap<String, Person>,
}
