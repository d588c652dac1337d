//! The pages for readers, images, attachments and redirects of a catalogue.

use rayon::prelude::*;

use crate::catalogue::{Archive, Catalogue, Entry, Listing, Routes};
use crate::content::assemble::MediaFile;
use crate::content::model::Section;
use crate::interface::Interface;
use crate::language::Lang;
use crate::page::{Content, Page, Paging, card, formats};
use crate::picture::Rendition;

/// All pages. Items and their files come first: where a list or an old address claims the same,
/// the item stays.
pub(super) fn pages(catalogue: &Catalogue, interface: &Interface, media: &[Page]) -> Vec<Page> {
    let routes = catalogue.routes();
    let mut pages = items(catalogue);
    pages.extend_from_slice(media);
    pages.extend(renditions(media));
    pages.extend(cards(catalogue, interface));
    pages.push(Page { url: routes.root(), content: Content::LanguageChoice });
    pages.push(Page { url: routes.not_found(None), content: Content::NotFound(None) });
    for lang in catalogue.languages().codes() {
        pages.push(Page { url: routes.front(lang), content: Content::Front(lang) });
        pages.push(Page { url: routes.not_found(Some(lang)), content: Content::NotFound(Some(lang)) });
        pages.extend(release_lists(catalogue, lang));
        let url = routes.section(Section::Programmes, lang, 1);
        pages.push(Page { url, content: Content::ProgrammeList(lang) });
        let url = routes.section(Section::Search, lang, 1);
        pages.push(Page { url, content: Content::Search(lang) });
        pages.extend(routes.parity(lang).map(|url| Page { url, content: Content::Parity(lang) }));
        pages.extend(routes.data(lang).map(|url| Page { url, content: Content::Data(lang) }));
        Section::OF_MEMBERS.iter().for_each(|section| pages.extend(members(catalogue, *section, lang)));
    }
    pages.extend(redirects(catalogue));
    pages
}

fn items(catalogue: &Catalogue) -> Vec<Page> {
    let of = |entry| {
        let urls = catalogue.record(entry).urls.iter();
        urls.map(move |(lang, url)| Page { url: url.clone(), content: Content::Item(lang, entry) })
    };
    catalogue.entries().flat_map(of).collect()
}

/// The images and attachments that visible versions use; of an image of which sizes are made, one
/// stands for all of them.
pub(super) fn media(catalogue: &Catalogue) -> Vec<Page> {
    let entries: Vec<Entry> = catalogue.entries().collect();
    entries.into_par_iter().flat_map_iter(|entry| media_of(catalogue, entry)).collect()
}

fn media_of(catalogue: &Catalogue, entry: Entry) -> Vec<Page> {
    let record = catalogue.record(entry);
    let mut pages = Vec::new();
    for (name, file) in record.item.media.iter() {
        let langs = record.urls.iter().map(|(lang, _)| lang);
        let using: Vec<Lang> = langs.filter(|lang| catalogue.uses(entry, *lang, name)).collect();
        if using.iter().any(|lang| catalogue.offers_original(entry, *lang, name)) {
            let original = || Content::Media(file.source.clone());
            pages.extend(file.url().map(|url| Page { url, content: original() }));
        }
        if using.iter().any(|lang| catalogue.picture(entry, *lang, name).is_some()) {
            pages.extend(file.offer().and_then(|offer| photo(file, offer.fallback)));
        }
    }
    pages
}

/// A photograph in one of its sizes.
fn photo(file: &MediaFile, rendition: Rendition) -> Option<Page> {
    let content = Content::Photo(Box::new(file.clone()), rendition);
    Some(Page { url: file.rendition_url(&rendition)?, content })
}

/// The other sizes of the photographs among `media`.
fn renditions(media: &[Page]) -> Vec<Page> {
    let of = |page: &Page| {
        let Content::Photo(file, _) = &page.content else { return Vec::new() };
        let webp = file.offer().map(|offer| offer.webp).unwrap_or_default();
        webp.into_iter().filter_map(|rendition| photo(file, rendition)).collect()
    };
    media.iter().flat_map(of).collect()
}

/// The social cards of all items in all languages in which they are to be seen.
fn cards(catalogue: &Catalogue, interface: &Interface) -> Vec<Page> {
    let of = |entry| {
        let langs = catalogue.record(entry).urls.iter().map(|(lang, _)| lang);
        langs.filter_map(move |lang| {
            let card = card::card(catalogue, interface.words(lang)?, entry)?;
            let url = card::url(catalogue, entry, lang, &card);
            Some(Page { url, content: Content::Card(Box::new(card)) })
        })
    };
    let entries: Vec<Entry> = catalogue.entries().collect();
    entries.into_par_iter().flat_map_iter(of).collect()
}

fn release_lists(catalogue: &Catalogue, lang: Lang) -> Vec<Page> {
    let routes = catalogue.routes();
    let pages = |archive: Archive| {
        Paging::of(catalogue.archived(lang, &archive).len()).map(move |paging| Page {
            url: routes.archive(&archive, lang, paging.number),
            content: Content::ReleaseList(lang, archive.clone(), paging),
        })
    };
    catalogue.archives(lang).into_iter().flat_map(pages).collect()
}

fn members(catalogue: &Catalogue, section: Section, lang: Lang) -> Vec<Page> {
    let routes = catalogue.routes();
    let list = Page { url: routes.section(section, lang, 1), content: Content::MemberList(lang, section) };
    let page = |listing: &Listing, paging: Paging| Page {
        url: routes.member(section, &listing.id, lang, paging.number),
        content: Content::Member(lang, section, listing.id.clone(), paging),
    };
    let each = catalogue.shelf(lang).members(section).iter();
    let each = each.flat_map(|listing| Paging::of(listing.releases.len()).map(move |p| page(listing, p)));
    std::iter::once(list).chain(each).collect()
}

/// Old paths as pages, for hosts that do not read `_redirects`.
fn redirects(catalogue: &Catalogue) -> Vec<Page> {
    let page = |redirect: formats::Redirect| Page {
        url: Routes::old(&redirect.from),
        content: Content::Redirect(redirect.to, redirect.lang, redirect.entry),
    };
    formats::redirects(catalogue).into_iter().map(page).collect()
}
