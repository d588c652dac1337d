//! The RSS 2.0 feed of a language, in the profile of the RSS Advisory Board.

use quick_xml::events::{BytesCData, BytesText};

use super::feeds::{self, Feed};
use super::story::{Story, rfc3339};
use super::xml::{self, Xml, clean, element, empty};
use crate::catalogue::Catalogue;
use crate::interface::{Interface, Words};
use crate::page::formats::{Format, Part};
use crate::page::text;
use crate::time::{Moment, offset_text};

pub(super) static FORMAT: Format = Format {
    id: "rss",
    plan: |catalogue, _| {
        let file = |lang| (catalogue.routes().rss(lang), Part::Language(lang));
        catalogue.languages().codes().map(file).collect()
    },
    render: |catalogue, interface, _, part| render(catalogue, interface, part).unwrap_or_default(),
};

/// The namespaces of what RSS itself has no element for: the whole text, authors without an e-mail
/// address, the feed's own address and the other languages.
const NAMESPACES: [(&str, &str); 3] = [
    ("xmlns:atom", "http://www.w3.org/2005/Atom"),
    ("xmlns:content", "http://purl.org/rss/1.0/modules/content/"),
    ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
];

fn render(catalogue: &Catalogue, interface: &Interface, part: &Part) -> Option<Vec<u8>> {
    let words = interface.words(part.lang()?)?;
    let feed = Feed::of(catalogue, words, part)?;
    write(catalogue, words, &feed).ok()
}

fn write(catalogue: &Catalogue, words: &Words, feed: &Feed<'_>) -> std::io::Result<Vec<u8>> {
    let mut xml = xml::file();
    let root = xml.create_element("rss").with_attribute(("version", "2.0"));
    let root = NAMESPACES.into_iter().fold(root, quick_xml::writer::ElementWriter::with_attribute);
    root.write_inner_content(|xml| {
        let channel = xml.create_element("channel");
        channel.write_inner_content(|xml| write_channel(xml, catalogue, words, feed)).map(|_| ())
    })?;
    Ok(xml.into_inner())
}

fn write_channel(
    xml: &mut Xml,
    catalogue: &Catalogue,
    words: &Words,
    feed: &Feed<'_>,
) -> std::io::Result<()> {
    let stories = feed.newest(catalogue);
    element(xml, "title", &feed.title)?;
    element(xml, "link", &catalogue.absolute(&feed.page))?;
    element(xml, "description", &feed.title)?;
    element(xml, "language", &catalogue.languages().tag(feed.lang))?;
    if let Some(licence) = &catalogue.data().site.licence {
        element(xml, "copyright", licence)?;
    }
    if let Some(moment) = feeds::last_change(&stories) {
        element(xml, "lastBuildDate", &rfc822(&moment))?;
    }
    element(xml, "docs", "https://www.rssboard.org/rss-specification")?;
    let own = catalogue.absolute(&catalogue.routes().rss(feed.lang));
    let attributes =
        [("rel", Some("self")), ("type", Some("application/rss+xml")), ("href", Some(own.as_str()))];
    empty(xml, "atom:link", &attributes)?;
    for lang in catalogue.languages().codes().filter(|lang| *lang != feed.lang) {
        let url = catalogue.absolute(&catalogue.routes().rss(lang));
        alternate(xml, "application/rss+xml", &catalogue.languages().tag(lang), &url)?;
    }
    stories.iter().try_for_each(|story| item(xml, words, story))
}

fn alternate(xml: &mut Xml, media_type: &str, tag: &str, href: &str) -> std::io::Result<()> {
    let attributes = [
        ("rel", Some("alternate")),
        ("type", Some(media_type)),
        ("hreflang", Some(tag)),
        ("href", Some(href)),
    ];
    empty(xml, "atom:link", &attributes)
}

fn item(xml: &mut Xml, words: &Words, story: &Story<'_>) -> std::io::Result<()> {
    let catalogue = story.catalogue;
    xml.create_element("item").write_inner_content(|xml| {
        element(xml, "title", &story.title())?;
        element(xml, "link", &story.address())?;
        let guid = xml.create_element("guid").with_attribute(("isPermaLink", "false"));
        guid.write_text_content(BytesText::new(&story.id()))?;
        element(xml, "pubDate", &rfc822(&story.published))?;
        // RSS cannot say that something was corrected.
        element(xml, "atom:updated", &rfc3339(&story.updated))?;
        if let Some(lead) = story.lead() {
            element(xml, "description", &text::escape(&lead))?;
        }
        for (_, name) in story.organisations() {
            element(xml, "dc:creator", name)?;
        }
        for (_, label) in story.topics() {
            element(xml, "category", &label)?;
        }
        enclosure(xml, story)?;
        for (lang, url) in story.others() {
            alternate(xml, "text/html", &catalogue.languages().tag(lang), &catalogue.absolute(url))?;
        }
        let html = text::body(catalogue, words, story.entry, story.version, text::Base::Absolute);
        whole_text(xml, &html)
    })?;
    xml.get_mut().push(b'\n');
    Ok(())
}

/// The text as CDATA; one that holds `]]>` is split there.
fn whole_text(xml: &mut Xml, html: &str) -> std::io::Result<()> {
    use quick_xml::events::Event;
    let html = clean(html);
    let content = xml.create_element("content:encoded");
    let parts =
        |xml: &mut Xml| BytesCData::escaped(&html).try_for_each(|part| xml.write_event(Event::CData(part)));
    content.write_inner_content(parts).map(|_| ())
}

/// One file at most: RSS readers expect no more.
fn enclosure(xml: &mut Xml, story: &Story<'_>) -> std::io::Result<()> {
    let Some((url, media_type, bytes)) = story.image().and_then(|image| image.original) else {
        return Ok(());
    };
    // What nobody knows is 0 (RSS Advisory Board, best practices).
    let length = bytes.unwrap_or_default().to_string();
    let attributes =
        [("url", Some(url.as_str())), ("length", Some(length.as_str())), ("type", Some(media_type))];
    empty(xml, "enclosure", &attributes)
}

/// `Thu, 05 May 2022 11:38:00 +0300` (RFC 822 with four digits of the year, in English).
fn rfc822(moment: &Moment) -> String {
    let offset = offset_text(moment.offset).replace(':', "");
    format!("{} {offset}", moment.local.strftime("%a, %d %b %Y %H:%M:%S"))
}
