//! Atom feeds (RFC 4287): one per language, and one per type, topic, minister, organisation and
//! programme.

use quick_xml::events::BytesText;

use super::feeds::{self, Feed};
use super::story::{Story, rfc3339};
use super::xml::{self, Xml, clean, element, empty};
use crate::catalogue::Catalogue;
use crate::interface::{Interface, Words};
use crate::page::formats::{File, Format, Part};
use crate::page::text;

pub(super) static FORMAT: Format = Format {
    id: "atom",
    plan: |catalogue, _| plan_files(catalogue),
    render: |catalogue, interface, _, part| render(catalogue, interface, part).unwrap_or_default(),
};

fn plan_files(catalogue: &Catalogue) -> Vec<File> {
    let all = catalogue.languages().codes().flat_map(|lang| feeds::feeds(catalogue, lang));
    all.filter_map(|part| Some((feeds::address(catalogue, &part)?, part))).collect()
}

fn render(catalogue: &Catalogue, interface: &Interface, part: &Part) -> Option<Vec<u8>> {
    let words = interface.words(part.lang()?)?;
    let feed = Feed::of(catalogue, words, part)?;
    write(catalogue, words, &feed, part).ok()
}

/// An empty feed still needs a date (RFC 4287, 4.1.1): one that never moves.
const NEVER: &str = "2000-01-01T00:00:00Z";

const ATOM: &str = "application/atom+xml";

fn write(catalogue: &Catalogue, words: &Words, feed: &Feed<'_>, part: &Part) -> std::io::Result<Vec<u8>> {
    let stories = feed.newest(catalogue);
    let updated = feeds::last_change(&stories).map_or_else(|| NEVER.to_owned(), |moment| rfc3339(&moment));
    let mut xml = xml::file();
    let root = xml.create_element("feed").with_attribute(("xmlns", "http://www.w3.org/2005/Atom"));
    let tag_of_language = catalogue.languages().tag(feed.lang);
    root.with_attribute(("xml:lang", tag_of_language.as_str())).write_inner_content(|xml| {
        element(xml, "id", &feed.id(catalogue))?;
        element(xml, "title", &feed.title)?;
        element(xml, "updated", &updated)?;
        link(xml, "self", Some(ATOM), None, &catalogue.absolute(&feed.url))?;
        link(xml, "alternate", Some("text/html"), None, &catalogue.absolute(&feed.page))?;
        for (lang, other) in feeds::elsewhere(catalogue, part, feed.lang) {
            let Some(url) = feeds::address(catalogue, &other) else { continue };
            let tag = catalogue.languages().tag(lang);
            link(xml, "alternate", Some(ATOM), Some(&tag), &catalogue.absolute(&url))?;
        }
        author(xml, feeds::publisher(catalogue, feed.lang))?;
        if let Some(licence) = &catalogue.data().site.licence {
            element(xml, "rights", licence)?;
        }
        stories.iter().try_for_each(|story| entry(xml, words, story))
    })?;
    Ok(xml.into_inner())
}

fn entry(xml: &mut Xml, words: &Words, story: &Story<'_>) -> std::io::Result<()> {
    let catalogue = story.catalogue;
    xml.create_element("entry").write_inner_content(|xml| {
        element(xml, "id", &story.id())?;
        element(xml, "title", &story.title())?;
        element(xml, "published", &rfc3339(&story.published))?;
        element(xml, "updated", &rfc3339(&story.updated))?;
        link(xml, "alternate", Some("text/html"), None, &story.address())?;
        for (lang, url) in story.others() {
            let tag = catalogue.languages().tag(lang);
            link(xml, "alternate", Some("text/html"), Some(&tag), &catalogue.absolute(url))?;
        }
        enclosure(xml, story)?;
        story.organisations().into_iter().take(8).try_for_each(|(_, name)| author(xml, name))?;
        for (id, label) in story.topics() {
            empty(xml, "category", &[("term", Some(id)), ("label", Some(&label))])?;
        }
        if let Some(lead) = story.lead() {
            element(xml, "summary", &lead)?;
        }
        let html = text::body(catalogue, words, story.entry, story.version, text::Base::Absolute);
        let content = xml.create_element("content").with_attribute(("type", "html"));
        content.write_text_content(BytesText::new(&clean(&html)))?;
        Ok(())
    })?;
    xml.get_mut().push(b'\n');
    Ok(())
}

fn author(xml: &mut Xml, name: &str) -> std::io::Result<()> {
    xml.create_element("author").write_inner_content(|xml| element(xml, "name", name)).map(|_| ())
}

fn link(
    xml: &mut Xml,
    rel: &str,
    kind: Option<&str>,
    hreflang: Option<&str>,
    href: &str,
) -> std::io::Result<()> {
    let attributes = [("rel", Some(rel)), ("type", kind), ("hreflang", hreflang), ("href", Some(href))];
    empty(xml, "link", &attributes)
}

fn enclosure(xml: &mut Xml, story: &Story<'_>) -> std::io::Result<()> {
    let Some(image) = story.image() else { return Ok(()) };
    let Some((href, media_type, bytes)) = &image.original else { return Ok(()) };
    let length = bytes.map(|bytes| bytes.to_string());
    let title = Some(image.alt.as_str()).filter(|alt| !alt.is_empty());
    let attributes = [
        ("rel", Some("enclosure")),
        ("type", Some(*media_type)),
        ("length", length.as_deref()),
        ("title", title),
        ("href", Some(href.as_str())),
    ];
    empty(xml, "link", &attributes)
}
