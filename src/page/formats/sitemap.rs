//! `sitemap.xml` (sitemaps.org protocol 0.9) with `xhtml:link` alternates; split at 50,000
//! addresses or 50 MB into `sitemap-1.xml` … with an index in its place.

use std::collections::BTreeMap;

use super::xml::{self, Xml, element, empty};
use crate::catalogue::{Archive, Catalogue, Entry, Rubric};
use crate::content::model::ChangeKind;
use crate::interface::Interface;
use crate::language::Lang;
use crate::page::formats::{File, Format, Part};
use crate::page::{Content, Page};
use crate::path::UrlPath;
use crate::time::Moment;

pub(super) static FORMAT: Format = Format {
    id: "sitemap",
    plan: |catalogue, pages| sitemaps(catalogue, pages, Limits::PROTOCOL),
    render: |catalogue, _: &Interface, plan, part| {
        sitemap(catalogue, plan.pages().values(), part, Limits::PROTOCOL)
    },
};

/// How much one file may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Addresses.
    pub addresses: usize,
    /// Bytes.
    pub bytes: usize,
}

impl Limits {
    /// Those of the protocol: 50,000 addresses and 50 MB (52,428,800 bytes).
    pub const PROTOCOL: Self = Self { addresses: 50_000, bytes: 52_428_800 };

    /// How many addresses stay within both limits, whichever they are: as many as fit if each
    /// were as long as the longest.
    fn per_file(self, catalogue: &Catalogue, pages: &[&Page]) -> usize {
        let base = absolute(catalogue, &UrlPath::new("/")).len();
        let longest = pages.iter().map(|page| page.url.as_str().len()).max().unwrap_or_default() + base;
        let languages = catalogue.languages().iter();
        let tags: usize = languages.map(|language| language.tag.len() + longest + 60).sum();
        // Itself, each language and `x-default`, each in its element.
        let entry = tags + 2 * (longest + 70) + 120;
        let frame = 400;
        self.addresses.min(self.bytes.saturating_sub(frame) / entry).max(1)
    }
}

pub(super) const SITEMAP: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
const XHTML: &str = "http://www.w3.org/1999/xhtml";

/// The files that the sitemap of these pages takes: `/sitemap.xml` alone, or as an index of others.
#[must_use]
pub fn sitemaps(catalogue: &Catalogue, pages: &[Page], limits: Limits) -> Vec<File> {
    let index = (UrlPath::new("/sitemap.xml"), Part::Whole);
    let pages = indexed(catalogue, pages);
    let files = pages.len().div_ceil(limits.per_file(catalogue, &pages));
    if files <= 1 {
        return vec![index];
    }
    std::iter::once(index).chain((0..files).map(|n| (numbered(n), Part::Number(n)))).collect()
}

fn numbered(n: usize) -> UrlPath {
    UrlPath::new(&format!("/sitemap-{}.xml", n + 1))
}

/// The bytes of one of those files.
#[must_use]
pub fn sitemap<'a>(
    catalogue: &Catalogue,
    pages: impl IntoIterator<Item = &'a Page>,
    part: &Part,
    limits: Limits,
) -> Vec<u8> {
    let mut pages = indexed(catalogue, pages);
    pages.sort_by(|a, b| a.url.cmp(&b.url));
    let files: Vec<_> = pages.chunks(limits.per_file(catalogue, &pages)).collect();
    let bytes = match part {
        Part::Number(n) => urlset(catalogue, files.get(*n).copied().unwrap_or_default()),
        _ if files.len() <= 1 => urlset(catalogue, &pages),
        _ => index(catalogue, &files),
    };
    bytes.unwrap_or_default()
}

fn indexed<'a>(catalogue: &Catalogue, pages: impl IntoIterator<Item = &'a Page>) -> Vec<&'a Page> {
    pages.into_iter().filter(|page| page.content.is_indexed(catalogue)).collect()
}

fn index(catalogue: &Catalogue, files: &[&[&Page]]) -> std::io::Result<Vec<u8>> {
    let mut xml = xml::file();
    xml.create_element("sitemapindex").with_attribute(("xmlns", SITEMAP)).write_inner_content(|xml| {
        let mut modified = Modified::of(catalogue);
        for (n, pages) in files.iter().enumerate() {
            let newest = pages.iter().filter_map(|page| modified.last(&page.content)).max();
            xml.create_element("sitemap").write_inner_content(|xml| {
                element(xml, "loc", &absolute(catalogue, &numbered(n)))?;
                newest.map_or(Ok(()), |moment| element(xml, "lastmod", &moment.machine()))
            })?;
        }
        Ok(())
    })?;
    Ok(xml.into_inner())
}

fn urlset(catalogue: &Catalogue, pages: &[&Page]) -> std::io::Result<Vec<u8>> {
    let mut xml = xml::file();
    let root = xml.create_element("urlset").with_attribute(("xmlns", SITEMAP));
    let mut modified = Modified::of(catalogue);
    root.with_attribute(("xmlns:xhtml", XHTML)).write_inner_content(|xml| {
        pages.iter().try_for_each(|page| url(xml, catalogue, page, modified.last(&page.content)))
    })?;
    Ok(xml.into_inner())
}

fn url(xml: &mut Xml, catalogue: &Catalogue, page: &Page, modified: Option<Moment>) -> std::io::Result<()> {
    xml.create_element("url").write_inner_content(|xml| {
        element(xml, "loc", &absolute(catalogue, &page.url))?;
        if let Some(moment) = modified {
            element(xml, "lastmod", &moment.machine())?;
        }
        let alternates = page.alternates(catalogue);
        if alternates.is_empty() {
            return Ok(());
        }
        for (lang, url) in &alternates {
            alternate(xml, &catalogue.languages().tag(*lang), &absolute(catalogue, url))?;
        }
        alternate(xml, "x-default", &absolute(catalogue, &page.default_alternate(catalogue)))
    })?;
    xml.get_mut().push(b'\n');
    Ok(())
}

fn alternate(xml: &mut Xml, tag: &str, href: &str) -> std::io::Result<()> {
    let attributes = [("rel", Some("alternate")), ("hreflang", Some(tag)), ("href", Some(href))];
    empty(xml, "xhtml:link", &attributes)
}

fn absolute(catalogue: &Catalogue, url: &UrlPath) -> String {
    catalogue.absolute(url)
}

/// When pages last changed: from the content, never from the build. The version's publication, or its
/// last change; of a list, that of any release in it, looked for once however many pages the list has.
struct Modified<'a> {
    catalogue: &'a Catalogue,
    lists: BTreeMap<(Lang, Archive), Option<Moment>>,
}

impl<'a> Modified<'a> {
    fn of(catalogue: &'a Catalogue) -> Self {
        Self { catalogue, lists: BTreeMap::new() }
    }

    fn last(&mut self, content: &Content) -> Option<Moment> {
        match content {
            Content::Item(lang, entry) => self.catalogue.updated(*entry, *lang),
            Content::Front(lang) => self.newest(*lang, Archive::whole(Rubric::Everything)),
            Content::ReleaseList(lang, archive, _) => self.newest(*lang, archive.clone()),
            Content::Member(lang, section, id, _) => {
                self.newest(*lang, Archive::whole(Rubric::Member(*section, id.clone())))
            }
            _ => None,
        }
    }

    fn newest(&mut self, lang: Lang, list: Archive) -> Option<Moment> {
        let catalogue = self.catalogue;
        let newest = |(lang, list): &(Lang, Archive)| {
            let releases = catalogue.archived(*lang, list).iter();
            releases.filter_map(|entry| catalogue.updated(*entry, *lang)).max()
        };
        *self.lists.entry((lang, list)).or_insert_with_key(newest)
    }
}

impl Catalogue {
    /// The whole address of a page or file: origin, base path and path.
    #[must_use]
    pub fn absolute(&self, url: &UrlPath) -> String {
        let site = &self.data().site;
        format!("{}{}{}", site.origin, site.base_path.trim_end_matches('/'), url)
    }

    /// When a version last changed for its readers: its publication, a correction or update since, or
    /// its withdrawal. Minor changes do not count. None for what has no date.
    #[must_use]
    pub fn updated(&self, entry: Entry, lang: Lang) -> Option<Moment> {
        let item = &self.record(entry).item;
        let published = item.version(lang).and_then(|version| item.published(version));
        let changes = item.changes();
        let weighty = changes.iter().filter(|change| change.kind != ChangeKind::Minor);
        let withdrawn = item.withdrawn().map(|withdrawn| withdrawn.date.value);
        published.max(weighty.map(|change| change.date.value).max()).max(withdrawn)
    }
}
