//! Files that machines read: one file per format and its line in [`FORMATS`].

mod atom;
mod headers;
mod redirects;
mod robots;
mod security;
mod sitemap;

pub use headers::search_policy;
pub use redirects::{Redirect, redirects};

use crate::catalogue::Catalogue;
use crate::content::model::Section;
use crate::interface::Interface;
use crate::language::Lang;
use crate::page::{Content, Page, Plan};
use crate::path::UrlPath;

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
}

/// All formats.
pub static FORMATS: &[&Format] = &[
    &atom::FORMAT,
    &headers::FORMAT,
    &redirects::FORMAT,
    &robots::FORMAT,
    &security::FORMAT,
    &sitemap::FORMAT,
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
