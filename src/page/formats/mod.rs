//! Files that machines read: one file per format and its line in [`FORMATS`].

mod atom;
mod calendar;
mod facts;
mod feeds;
mod headers;
mod json_feed;
mod news;
mod ninjs;
mod opml;
mod redirects;
mod release;
mod releases;
mod robots;
mod rss;
mod schemas;
mod security;
mod sitemap;
mod story;
mod text_twin;
mod xml;

pub use feeds::{Feed, feeds};
pub use headers::search_policy;
pub(super) use news::has_news;
pub use opml::group_name;
pub use redirects::{Redirect, redirects};
pub use schemas::Schema;
pub use sitemap::{Limits, sitemap, sitemaps};
pub use story::host;
pub use text_twin::{text_for_mail, text_twin};

use crate::catalogue::{Catalogue, Entry};
use crate::content::model::{DataForm, Genre, Section};
use crate::interface::Interface;
use crate::language::Lang;
use crate::page::{Content, Page, Plan};
use crate::path::{Kind, UrlPath};

/// The address of a file and what goes into it.
pub type File = (UrlPath, Part);

/// An output format: what it makes of a catalogue, and how each file becomes bytes.
pub struct Format {
    /// Its name.
    pub id: &'static str,
    /// The files it makes beside the site's pages, with what goes into each.
    pub plan: fn(&Catalogue, &[Page]) -> Vec<File>,
    /// The bytes of one of them.
    pub render: fn(&Catalogue, &Interface, &Plan, &Part) -> Vec<u8>,
}

impl std::fmt::Debug for Format {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id)
    }
}

/// What one file of a format holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// All there is.
    Whole,
    /// One of several files of the same format, counted from 0.
    Number(usize),
    /// Everything in a language.
    Language(Lang),
    /// What belongs to a minister, topic or organisation.
    Member(Lang, Section, String),
    /// The releases of a type.
    Genre(Lang, Genre),
    /// What belongs to a version of an item.
    Item(Lang, Entry),
    /// The releases of a year.
    Year(Lang, i16),
    /// What data of the site must be.
    Schema(Schema),
}

impl Part {
    /// Its language, if it has one.
    #[must_use]
    pub fn lang(&self) -> Option<Lang> {
        match self {
            Self::Whole | Self::Number(_) | Self::Schema(_) => None,
            Self::Language(lang)
            | Self::Member(lang, ..)
            | Self::Genre(lang, _)
            | Self::Item(lang, _)
            | Self::Year(lang, _) => Some(*lang),
        }
    }
}

/// All formats.
pub static FORMATS: &[&Format] = &[
    &atom::FORMAT,
    &rss::FORMAT,
    &json_feed::FORMAT,
    &opml::FORMAT,
    &calendar::FORMAT,
    &release::FORMAT,
    &releases::FORMAT,
    &ninjs::FORMAT,
    &text_twin::FORMAT,
    &schemas::FORMAT,
    &headers::FORMAT,
    &redirects::FORMAT,
    &robots::FORMAT,
    &security::FORMAT,
    &sitemap::FORMAT,
    &news::FORMAT,
];

/// The files of all formats, beside the site's pages.
#[must_use]
pub fn files(catalogue: &Catalogue, pages: &[Page]) -> Vec<Page> {
    let of = |format: &'static Format| {
        let files = (format.plan)(catalogue, pages).into_iter();
        files.map(move |(url, part)| Page { url, content: Content::Format(format, part) })
    };
    FORMATS.iter().copied().flat_map(of).collect()
}

/// A file beside each release in each language, if the site wants releases in this form.
fn releases_as(catalogue: &Catalogue, form: DataForm) -> Vec<File> {
    if !catalogue.data().site.data.contains(&form) {
        return Vec::new();
    }
    let releases = catalogue.entries().filter(|entry| catalogue.record(*entry).item.id.kind == Kind::Release);
    let of = |entry: Entry| {
        let urls = catalogue.record(entry).urls.iter();
        urls.map(move |(lang, url)| (url.join(form.file_name()), Part::Item(lang, entry)))
    };
    releases.flat_map(of).collect()
}
