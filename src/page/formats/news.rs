//! `sitemap-news.xml`: what was published in the last two days, for Google News.
//!
//! <https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap>

use jiff::Timestamp;

use super::story::{Story, rfc3339};
use super::xml::{self, Xml, element};
use super::{File, Format, Part};
use crate::catalogue::Catalogue;
use crate::edition::{NEWS, State};
use crate::path::UrlPath;

pub(super) static FORMAT: Format = Format {
    id: "news-sitemap",
    plan: |catalogue, _| if has_news(catalogue) { vec![file()] } else { Vec::new() },
    render: |catalogue, _, _, _| write(catalogue).unwrap_or_default(),
};

/// As many addresses as such a sitemap may hold.
const MOST: usize = 1_000;

fn file() -> File {
    (url(), Part::Whole)
}

/// Its address.
pub(super) fn url() -> UrlPath {
    UrlPath::new("/sitemap-news.xml")
}

/// Whether anything was published lately: there is no empty file.
#[must_use]
pub(in crate::page) fn has_news(catalogue: &Catalogue) -> bool {
    catalogue.languages().codes().any(|lang| {
        let releases = catalogue.shelf(lang).releases.iter();
        releases.filter_map(|entry| Story::of(catalogue, *entry, lang)).any(|story| is_new(&story))
    })
}

fn is_new(story: &Story<'_>) -> bool {
    let now: Timestamp = story.catalogue.as_of().instant();
    let published = story.published.reached(&story.catalogue.data().site.zone);
    story.version.state == State::Public
        && published <= now
        && now < published.checked_add(NEWS).unwrap_or(now)
}

/// The newest first; of those of one moment in the site's order.
fn news(catalogue: &Catalogue) -> Vec<Story<'_>> {
    let of = |lang| {
        let releases = catalogue.shelf(lang).releases.iter();
        releases.filter_map(move |entry| Story::of(catalogue, *entry, lang)).filter(is_new)
    };
    let mut all: Vec<_> = catalogue.languages().codes().flat_map(of).collect();
    all.sort_by_key(|story| std::cmp::Reverse(story.published));
    all.truncate(MOST);
    all
}

fn write(catalogue: &Catalogue) -> std::io::Result<Vec<u8>> {
    let mut xml = xml::file();
    let root = xml.create_element("urlset").with_attribute(("xmlns", super::sitemap::SITEMAP));
    let root = root.with_attribute(("xmlns:news", "http://www.google.com/schemas/sitemap-news/0.9"));
    root.write_inner_content(|xml| news(catalogue).iter().try_for_each(|story| entry(xml, story)))?;
    Ok(xml.into_inner())
}

fn entry(xml: &mut Xml, story: &Story<'_>) -> std::io::Result<()> {
    let site = story.catalogue.data().site.title.get(story.lang).cloned().unwrap_or_default();
    xml.create_element("url").write_inner_content(|xml| {
        element(xml, "loc", &story.address())?;
        let news = xml.create_element("news:news");
        news.write_inner_content(|xml| {
            let publication = xml.create_element("news:publication");
            publication.write_inner_content(|xml| {
                element(xml, "news:name", &site)?;
                element(xml, "news:language", &language(story))
            })?;
            element(xml, "news:publication_date", &rfc3339(&story.published))?;
            element(xml, "news:title", &story.title())
        })?;
        Ok(())
    })?;
    xml.get_mut().push(b'\n');
    Ok(())
}

/// The language as ISO 639 knows it: without country or script.
fn language(story: &Story<'_>) -> String {
    let tag = story.catalogue.languages().tag(story.lang);
    tag.split('-').next().unwrap_or_default().to_owned()
}
