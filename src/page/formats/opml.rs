//! A list of all feeds of a language (OPML 2.0), for readers to take over at once.

use super::Part;
use super::feeds::{self, Feed};
use super::xml::{self, Xml, element, empty};
use crate::catalogue::Catalogue;
use crate::content::model::Section;
use crate::interface::{Args, Interface, Words};
use crate::page::formats::Format;

pub(super) static FORMAT: Format = Format {
    id: "opml",
    plan: |catalogue, _| {
        let file = |lang| (catalogue.routes().feed_list(lang), Part::Language(lang));
        catalogue.languages().codes().map(file).collect()
    },
    render: |catalogue, interface, _, part| render(catalogue, interface, part).unwrap_or_default(),
};

fn render(catalogue: &Catalogue, interface: &Interface, part: &Part) -> Option<Vec<u8>> {
    let lang = part.lang()?;
    let words = interface.words(lang)?;
    let parts = feeds::feeds(catalogue, lang);
    let feeds: Vec<(&Part, Feed<'_>)> =
        parts.iter().filter_map(|part| Some((part, Feed::of(catalogue, words, part)?))).collect();
    write(catalogue, words, &feeds).ok()
}

fn write(catalogue: &Catalogue, words: &Words, feeds: &[(&Part, Feed<'_>)]) -> std::io::Result<Vec<u8>> {
    let site = catalogue.data().site.title.get(words.lang()).cloned().unwrap_or_default();
    let title = words
        .text("feed-title", &Args::new().with("title", words.text("feeds", &Args::NONE)).with("site", site));
    let mut xml = xml::file();
    xml.create_element("opml").with_attribute(("version", "2.0")).write_inner_content(|xml| {
        let head = xml.create_element("head");
        head.write_inner_content(|xml| element(xml, "title", &title))?;
        let body = xml.create_element("body");
        body.write_inner_content(|xml| groups(xml, catalogue, words, feeds)).map(|_| ())
    })?;
    Ok(xml.into_inner())
}

/// Feeds that follow one another and gather the same sort of thing stand in one outline.
fn groups(
    xml: &mut Xml,
    catalogue: &Catalogue,
    words: &Words,
    feeds: &[(&Part, Feed<'_>)],
) -> std::io::Result<()> {
    for group in feeds.chunk_by(|(a, _), (b, _)| group_name(a) == group_name(b)) {
        let all = |xml: &mut Xml| group.iter().try_for_each(|(_, feed)| outline(xml, catalogue, feed));
        match group.first().and_then(|(part, _)| group_name(part)) {
            None => all(xml)?,
            Some(name) => {
                let text = words.text(name, &Args::NONE);
                let outline = xml.create_element("outline").with_attribute(("text", text.as_str()));
                outline.write_inner_content(all)?;
            }
        }
    }
    Ok(())
}

/// The message that names what a feed's group gathers.
#[must_use]
pub fn group_name(part: &Part) -> Option<&'static str> {
    match part {
        Part::Genre(..) => Some("release-types"),
        Part::Member(_, Section::Topics, _) => Some("topics"),
        Part::Member(_, Section::Ministers, _) => Some("ministers"),
        Part::Member(..) => Some("organisations"),
        Part::Item(..) => Some("programmes"),
        _ => None,
    }
}

fn outline(xml: &mut Xml, catalogue: &Catalogue, feed: &Feed<'_>) -> std::io::Result<()> {
    let (url, page) = (catalogue.absolute(&feed.url), catalogue.absolute(&feed.page));
    let tag = catalogue.languages().tag(feed.lang);
    // OPML has no other type for feeds, whatever their form.
    let attributes = [
        ("type", Some("rss")),
        ("text", Some(feed.subject.as_str())),
        ("title", Some(feed.title.as_str())),
        ("xmlUrl", Some(url.as_str())),
        ("htmlUrl", Some(page.as_str())),
        ("language", Some(tag.as_str())),
    ];
    empty(xml, "outline", &attributes)
}
