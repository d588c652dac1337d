//! Catalogue -> Plan: every output path with what goes there, not yet rendered.

mod alternates;
pub mod card;
pub mod formats;
pub mod plain;
mod plan;
pub mod text;

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::catalogue::{Archive, Catalogue, Entry, PER_PAGE};
use crate::content::assemble::MediaFile;
use crate::content::model::Section;
use crate::interface::Interface;
use crate::language::Lang;
use crate::path::{OutputPath, UrlPath};
use crate::picture::Rendition;
use crate::picture::card::Card;
use crate::source::Source;

use formats::{Format, Part};

/// Everything a build emits, by output path: an ordered map, so that order never depends on work.
#[derive(Debug)]
pub struct Plan {
    pages: Arc<BTreeMap<OutputPath, Page>>,
    /// What of it does not follow from the links between items.
    media: Vec<Page>,
    assets: Vec<Page>,
}

impl Plan {
    /// Plans the site: its pages, its formats, and the theme's own files. An `earlier` plan of a
    /// catalogue and an interface holds if only texts, and no files, differ.
    #[must_use]
    pub fn new(
        catalogue: &Catalogue,
        interface: &Arc<Interface>,
        assets: impl IntoIterator<Item = (UrlPath, Arc<[u8]>)>,
        earlier: Option<(&Catalogue, &Arc<Interface>, &Self)>,
    ) -> Self {
        let asset = |(url, bytes)| Page { url, content: Content::Asset(bytes) };
        let assets: Vec<Page> = assets.into_iter().map(asset).collect();
        let media = plan::media(catalogue);
        if let Some((before, words, plan)) = earlier
            && catalogue.same_but_texts(before)
            && Arc::ptr_eq(words, interface)
            && formats::has_news(catalogue) == formats::has_news(before)
            && same_files(&plan.media, &media)
            && same_files(&plan.assets, &assets)
        {
            return Self { pages: Arc::clone(&plan.pages), media, assets };
        }
        // The first claim stands; a second one is reported by the rules on addresses.
        let mut all = plan::pages(catalogue, interface, &media);
        let files = formats::files(catalogue, &all);
        all.extend(assets.iter().cloned().chain(files));
        let mut pages: Vec<_> = all.into_par_iter().map(|page| (page.url.output(), page)).collect();
        pages.par_sort_by(|(a, _), (b, _)| a.cmp(b));
        pages.dedup_by(|(second, _), (first, _)| second == first);
        let pages = pages.into_iter().collect();
        Self { pages: Arc::new(pages), media, assets }
    }

    /// What goes to each path, in order.
    #[must_use]
    pub fn pages(&self) -> &BTreeMap<OutputPath, Page> {
        &self.pages
    }

    /// What is served at an address of the site.
    #[must_use]
    pub fn at(&self, url: &UrlPath) -> Option<&Page> {
        self.pages.get(&url.output())
    }
}

fn same_files(before: &[Page], now: &[Page]) -> bool {
    let same = |(a, b): (&Page, &Page)| {
        a.url == b.url
            && match (&a.content, &b.content) {
                (Content::Asset(before), Content::Asset(now)) => before == now,
                (Content::Media(before), Content::Media(now)) => before == now,
                (Content::Photo(before, _), Content::Photo(now, _)) => before.source == now.source,
                _ => false,
            }
    };
    before.len() == now.len() && before.iter().zip(now).all(same)
}

/// One output file, planned.
#[derive(Clone, Debug)]
pub struct Page {
    /// Its address.
    pub url: UrlPath,
    /// What it shows.
    pub content: Content,
}

/// What an output file shows.
#[derive(Clone, Debug)]
pub enum Content {
    /// The language choice at the root.
    LanguageChoice,
    /// The front page of a language.
    Front(Lang),
    /// Releases of a language: all, of a type, or those of a year.
    ReleaseList(Lang, Archive, Paging),
    /// Programmes of a language.
    ProgrammeList(Lang),
    /// Ministers, organisations or topics.
    MemberList(Lang, Section),
    /// A minister, organisation or topic (by id) with its releases.
    Member(Lang, Section, String, Paging),
    /// The search of a language; without a script, the ways into its archive.
    Search(Lang),
    /// How much of the site each language has.
    Parity(Lang),
    /// What of the site programs may read.
    Data(Lang),
    /// A version of a release, programme or plain page.
    Item(Lang, Entry),
    /// The page for a missing address; of the whole site, or of a language.
    NotFound(Option<Lang>),
    /// An old address that leads to a new one, on this site.
    Redirect(UrlPath, Lang, Entry),
    /// A file in one of the registered formats.
    Format(&'static Format, Part),
    /// A file of the theme.
    Asset(Arc<[u8]>),
    /// An image or attachment of an item.
    Media(Source),
    /// An image of an item in one of the sizes that pages offer, to be made when it is wanted.
    Photo(Box<MediaFile>, Rendition),
    /// What a shared link to an item shows, to be drawn when it is wanted.
    Card(Box<Card>),
}

impl Content {
    /// The language of the page, if it has one.
    #[must_use]
    pub fn lang(&self) -> Option<Lang> {
        match self {
            Self::Front(lang)
            | Self::ReleaseList(lang, ..)
            | Self::ProgrammeList(lang)
            | Self::MemberList(lang, _)
            | Self::Search(lang)
            | Self::Parity(lang)
            | Self::Data(lang)
            | Self::Member(lang, ..)
            | Self::Item(lang, _)
            | Self::Redirect(_, lang, _) => Some(*lang),
            Self::NotFound(lang) => *lang,
            Self::LanguageChoice
            | Self::Format(..)
            | Self::Asset(_)
            | Self::Media(_)
            | Self::Photo(..)
            | Self::Card(_) => None,
        }
    }

    /// Whether this is anything but a page for readers.
    #[must_use]
    pub fn is_file(&self) -> bool {
        matches!(self, Self::Format(..) | Self::Asset(_) | Self::Media(_) | Self::Photo(..) | Self::Card(_))
    }

    /// Whether this is a page for readers and search engines: an HTML page with a place in the
    /// sitemap.
    #[must_use]
    pub fn is_indexed(&self, catalogue: &Catalogue) -> bool {
        match self {
            Self::Item(_, entry) => catalogue.record(*entry).is_listed(),
            Self::LanguageChoice
            | Self::Front(_)
            | Self::ReleaseList(..)
            | Self::ProgrammeList(_)
            | Self::MemberList(..)
            | Self::Search(_)
            | Self::Parity(_)
            | Self::Data(_)
            | Self::Member(..) => true,
            Self::NotFound(_) | Self::Redirect(..) => false,
            _ => !self.is_file(),
        }
    }
}

/// Which page of a long list, counted from 1, and of how many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paging {
    /// This page.
    pub number: usize,
    /// The last page.
    pub last: usize,
}

impl Paging {
    /// All pages of a list of `length` entries; an empty list has one page.
    pub fn of(length: usize) -> impl Iterator<Item = Self> {
        let last = length.div_ceil(PER_PAGE).max(1);
        (1..=last).map(move |number| Self { number, last })
    }

    /// The part of the list that this page shows.
    #[must_use]
    pub fn slice<T>(self, list: &[T]) -> &[T] {
        let start = ((self.number - 1) * PER_PAGE).min(list.len());
        &list[start..(start + PER_PAGE).min(list.len())]
    }
}
