//! `site.yaml`.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::Ref;
use crate::diagnostic::{Located, Severity};
use crate::language::{ByLanguage, Lang, Languages};
use crate::path::{ItemId, Slug};

/// `site.yaml`.
#[derive(Debug)]
pub struct Site {
    /// `https://www.example.fi` without a slash at its end.
    pub origin: String,
    /// Path of the site on its host, `/` or `/preview/42/`.
    pub base_path: String,
    /// Publisher's organisation id.
    pub organisation: Ref,
    /// Name of the site.
    pub title: Located<ByLanguage<String>>,
    /// Zone of all written times.
    pub zone: TimeZone,
    /// Languages, in order.
    pub languages: Languages,
    /// Address words.
    pub sections: Sections,
    /// Main navigation, in order.
    pub navigation: Vec<Located<NavigationEntry>>,
    /// Name of the theme.
    pub theme: Located<String>,
    /// How e-mail addresses are printed.
    pub email: EmailStyle,
    /// Licence of the texts (`CC-BY-4.0`), if stated.
    pub licence: Option<String>,
    /// Levels of rules as the site wants them; `None` is off.
    pub rules: BTreeMap<String, Option<Severity>>,
    /// The address word of the page that tells how much each language has, by the languages that
    /// have that page.
    pub parity_page: ByLanguage<Slug>,
    /// Whether items without a photograph get a social card.
    pub cards: bool,
    /// Whom to tell of a hole in the site's security, if that is said.
    pub security: Option<Security>,
    /// As what each release is told besides its page.
    pub data: BTreeSet<DataForm>,
    /// The address word of the page on the site's open data, by the languages that have that page.
    pub data_page: ByLanguage<Slug>,
}

/// Whom to tell of a hole in the site's security (RFC 9116).
#[derive(Debug, PartialEq, Eq)]
pub struct Security {
    /// Addresses of the web (`mailto:…`, `https://…`), the preferred one first.
    pub contacts: Vec<String>,
    /// The last day on which they hold.
    pub expires: Located<Date>,
    /// Where it says how reports are dealt with.
    pub policy: Option<String>,
}

/// What a release is told as, besides its page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DataForm {
    /// `index.json`, for any program.
    Json,
    /// `index.txt`, for mail and people.
    Text,
    /// `ninjs.json`, for the systems of newsrooms.
    Ninjs,
}

impl DataForm {
    /// Those that there are unless the site says otherwise: each is a file more for every release.
    pub const USUAL: [Self; 2] = [Self::Json, Self::Text];

    /// As written in `site.yaml`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Text => "text",
            Self::Ninjs => "ninjs",
        }
    }

    /// What it is called in the folder of a release.
    #[must_use]
    pub fn file_name(self) -> &'static str {
        match self {
            Self::Json => "index.json",
            Self::Text => "index.txt",
            Self::Ninjs => "ninjs.json",
        }
    }
}

/// A section of the site, whose address word differs by language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names are the contract's own words")]
pub enum Section {
    Releases,
    Programmes,
    Ministers,
    Organisations,
    Topics,
    Search,
}

impl Section {
    /// All sections.
    pub const ALL: [Self; 6] =
        [Self::Releases, Self::Programmes, Self::Ministers, Self::Organisations, Self::Topics, Self::Search];

    /// The sections whose members have a page each.
    pub const OF_MEMBERS: [Self; 3] = [Self::Ministers, Self::Organisations, Self::Topics];

    /// As written in `site.yaml`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Releases => "releases",
            Self::Programmes => "programmes",
            Self::Ministers => "ministers",
            Self::Organisations => "organisations",
            Self::Topics => "topics",
            Self::Search => "search",
        }
    }
}

/// Address words of the sections.
#[derive(Debug, Default)]
pub struct Sections(pub BTreeMap<Section, ByLanguage<Slug>>);

impl Sections {
    /// The word of a section in a language. Parsing makes sure that each language has each.
    #[must_use]
    pub fn word(&self, section: Section, lang: Lang) -> &str {
        self.0.get(&section).and_then(|words| words.get(lang)).map_or(section.as_str(), Slug::as_str)
    }
}

/// An entry of the main navigation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NavigationEntry {
    /// A section's list.
    Section(Section),
    /// A plain page, `page:about`.
    Page(ItemId),
}

/// How e-mail addresses are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmailStyle {
    /// `name(at)gov.fi`, plain text.
    At,
    /// A `mailto:` link.
    Mailto,
}
