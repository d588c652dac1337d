//! `sitemap.xml` (sitemaps.org protocol 0.9) with `xhtml:link` alternates; split at 50,000
//! addresses or 50 MB into `sitemap-1.xml` … with an index in its place.

use quick_xml::Writer;
use quick_xml::events::BytesText;

use crate::catalogue::{Catalogue, Entry};
use crate::content::model::ChangeKind;
use crate::interface::Interface;
use crate::language::Lang;
use crate::page::formats::{Format, Part};
use crate::page::{Content, Page, Plan};
use crate::path::UrlPath;
use crate::time::Moment;

pub(super) static FORMAT: Format = Format {
    id: "sitemap",
    plan: |catalogue, pages| {
        plan_files(pages.iter().filter(|page| page.content.is_indexed(catalogue)).count())
    },
    render: |catalogue, _: &Interface, plan, part| render(catalogue, plan, part).unwrap_or_default(),
};

/// Addresses in a file. With alternates in three languages an entry is some 700 bytes, so that
/// 25,000 stay below 50 MB with room for long slugs in more languages.
const PER_FILE: usize = 25_000;

const SITEMAP: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
const XHTML: &str = "http://www.w3.org/1999/xhtml";

fn plan_files(addresses: usize) -> Vec<(UrlPath, Part)> {
    let index = (UrlPath::new("/sitemap.xml"), Part::Whole);
    if addresses <= PER_FILE {
        return vec![index];
    }
    let files = addresses.div_ceil(PER_FILE);
    let file = |n: usize| (UrlPath::new(&format!("/sitemap-{}.xml", n + 1)), Part::Number(n));
    std::iter::once(index).chain((0..files).map(file)).collect()
}

fn indexed<'a>(catalogue: &Catalogue, plan: &'a Plan) -> Vec<&'a Page> {
    let pages = plan.pages().values().filter(|page| page.content.is_indexed(catalogue));
    let mut pages: Vec<_> = pages.collect();
    pages.sort_by(|a, b| a.url.cmp(&b.url));
    pages
}

fn render(catalogue: &Catalogue, plan: &Plan, part: &Part) -> std::io::Result<Vec<u8>> {
    let pages = indexed(catalogue, plan);
    match part {
        Part::Number(n) => urlset(catalogue, pages.chunks(PER_FILE).nth(*n).unwrap_or_default()),
        _ if pages.len() <= PER_FILE => urlset(catalogue, &pages),
        _ => index(catalogue, pages.len().div_ceil(PER_FILE)),
    }
}

const DECLARATION: &[u8] = b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

fn index(catalogue: &Catalogue, files: usize) -> std::io::Result<Vec<u8>> {
    let mut xml = Writer::new(DECLARATION.to_vec());
    xml.create_element("sitemapindex").with_attribute(("xmlns", SITEMAP)).write_inner_content(|xml| {
        for n in 1..=files {
            let url = absolute(catalogue, &UrlPath::new(&format!("/sitemap-{n}.xml")));
            xml.create_element("sitemap").write_inner_content(|xml| text(xml, "loc", &url))?;
        }
        Ok(())
    })?;
    Ok(xml.into_inner())
}

fn urlset(catalogue: &Catalogue, pages: &[&Page]) -> std::io::Result<Vec<u8>> {
    let mut xml = Writer::new(DECLARATION.to_vec());
    let root = xml.create_element("urlset").with_attribute(("xmlns", SITEMAP));
    root.with_attribute(("xmlns:xhtml", XHTML))
        .write_inner_content(|xml| pages.iter().try_for_each(|page| url(xml, catalogue, page)))?;
    Ok(xml.into_inner())
}

fn url(xml: &mut Writer<Vec<u8>>, catalogue: &Catalogue, page: &Page) -> std::io::Result<()> {
    xml.create_element("url").write_inner_content(|xml| {
        text(xml, "loc", &absolute(catalogue, &page.url))?;
        if let Some(moment) = last_modified(catalogue, &page.content) {
            text(xml, "lastmod", &moment.machine())?;
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

fn alternate(xml: &mut Writer<Vec<u8>>, tag: &str, href: &str) -> std::io::Result<()> {
    let link = xml.create_element("xhtml:link").with_attribute(("rel", "alternate"));
    link.with_attribute(("hreflang", tag)).with_attribute(("href", href)).write_empty().map(|_| ())
}

fn text(xml: &mut Writer<Vec<u8>>, name: &str, value: &str) -> std::io::Result<()> {
    xml.create_element(name).write_text_content(BytesText::new(value)).map(|_| ())
}

fn absolute(catalogue: &Catalogue, url: &UrlPath) -> String {
    catalogue.absolute(url)
}

/// From the content, never from the build: the version's publication, or its last change.
fn last_modified(catalogue: &Catalogue, content: &Content) -> Option<Moment> {
    match content {
        Content::Item(lang, entry) => catalogue.updated(*entry, *lang),
        Content::Front(lang) => newest(catalogue, &catalogue.shelf(*lang).releases, *lang),
        Content::ReleaseList(lang, archive, _) => {
            newest(catalogue, &catalogue.archived(*lang, archive), *lang)
        }
        Content::Member(lang, section, id, _) => {
            newest(catalogue, &catalogue.shelf(*lang).member(*section, id)?.releases, *lang)
        }
        _ => None,
    }
}

fn newest(catalogue: &Catalogue, releases: &[Entry], lang: Lang) -> Option<Moment> {
    releases.iter().filter_map(|entry| catalogue.updated(*entry, lang)).max()
}

impl Catalogue {
    /// The whole address of a page or file: origin, base path and path.
    #[must_use]
    pub fn absolute(&self, url: &UrlPath) -> String {
        let site = &self.data().site;
        format!("{}{}{}", site.origin, site.base_path.trim_end_matches('/'), url)
    }

    /// When a version last changed for its readers: its publication, or a correction or update
    /// since. Minor changes do not count. None for what has no date.
    #[must_use]
    pub fn updated(&self, entry: Entry, lang: Lang) -> Option<Moment> {
        let item = &self.record(entry).item;
        let published = item.version(lang).and_then(|version| item.published(version));
        let changes = item.changes();
        let weighty = changes.iter().filter(|change| change.kind != ChangeKind::Minor);
        published.max(weighty.map(|change| change.date.value).max())
    }
}
