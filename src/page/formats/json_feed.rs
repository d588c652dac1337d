//! The JSON Feed 1.1 of a language.

use serde::Serialize;

use super::feeds::{self, Feed};
use super::story::{Story, rfc3339};
use crate::catalogue::Catalogue;
use crate::interface::{Interface, Words};
use crate::language::Lang;
use crate::page::formats::{Format, Part};
use crate::page::text;
use crate::path::UrlPath;

pub(super) static FORMAT: Format = Format {
    id: "json-feed",
    plan: |catalogue, _| {
        let file = |lang| (catalogue.routes().json_feed(lang), Part::Language(lang));
        catalogue.languages().codes().map(file).collect()
    },
    render: |catalogue, interface, _, part| render(catalogue, interface, part).unwrap_or_default(),
};

#[derive(Serialize)]
struct JsonFeed<'a> {
    version: &'static str,
    title: &'a str,
    home_page_url: String,
    feed_url: String,
    language: String,
    authors: Vec<Author<'a>>,
    /// The same feed in the other languages: an extension, hence the underscore.
    #[serde(rename = "_translations")]
    translations: Translations,
    items: Vec<Item<'a>>,
}

#[derive(Serialize)]
struct Item<'a> {
    id: String,
    url: String,
    title: String,
    content_html: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    summary: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    image: Option<String>,
    date_published: String,
    date_modified: String,
    authors: Vec<Author<'a>>,
    tags: Vec<String>,
    language: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    attachments: Vec<Attachment>,
    #[serde(rename = "_translations")]
    translations: Translations,
}

#[derive(Serialize)]
struct Author<'a> {
    name: &'a str,
}

#[derive(Serialize)]
struct Attachment {
    url: String,
    mime_type: &'static str,
    #[serde(skip_serializing_if = "String::is_empty")]
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    size_in_bytes: Option<u64>,
}

/// An extension of ours: its name begins with an underscore and it is an object, as the format asks.
#[derive(Serialize)]
struct Translations {
    pages: Vec<Translation>,
}

#[derive(Serialize)]
struct Translation {
    language: String,
    url: String,
}

fn render(catalogue: &Catalogue, interface: &Interface, part: &Part) -> Option<Vec<u8>> {
    let words = interface.words(part.lang()?)?;
    let feed = Feed::of(catalogue, words, part)?;
    let routes = catalogue.routes();
    let others = catalogue.languages().codes().filter(|lang| *lang != feed.lang);
    let file = JsonFeed {
        version: "https://jsonfeed.org/version/1.1",
        title: &feed.title,
        home_page_url: catalogue.absolute(&feed.page),
        feed_url: catalogue.absolute(&routes.json_feed(feed.lang)),
        language: catalogue.languages().tag(feed.lang),
        authors: vec![Author { name: feeds::publisher(catalogue, feed.lang) }],
        translations: translations(catalogue, others.map(|lang| (lang, routes.json_feed(lang)))),
        items: feed.newest(catalogue).iter().map(|story| item(words, story)).collect(),
    };
    serde_json::to_vec(&file).ok()
}

fn item<'a>(words: &Words, story: &Story<'a>) -> Item<'a> {
    let catalogue = story.catalogue;
    let image = story.image();
    let attachment = image.as_ref().and_then(|image| {
        let (url, mime_type, size_in_bytes) = image.original.clone()?;
        Some(Attachment { url, mime_type, title: image.alt.clone(), size_in_bytes })
    });
    Item {
        id: story.id(),
        url: story.address(),
        title: story.title(),
        content_html: text::body(catalogue, words, story.entry, story.version, text::Base::Absolute),
        summary: story.lead(),
        image: image.map(|image| image.shown.src),
        date_published: rfc3339(&story.published),
        date_modified: rfc3339(&story.updated),
        authors: story.organisations().into_iter().map(|(_, name)| Author { name }).collect(),
        tags: story.topics().into_iter().map(|(_, label)| label).collect(),
        language: catalogue.languages().tag(story.lang),
        attachments: attachment.into_iter().collect(),
        translations: translations(catalogue, story.others().map(|(lang, url)| (lang, url.clone()))),
    }
}

fn translations(catalogue: &Catalogue, pages: impl Iterator<Item = (Lang, UrlPath)>) -> Translations {
    let tag = |lang| catalogue.languages().tag(lang);
    let page =
        |(lang, url): (Lang, UrlPath)| Translation { language: tag(lang), url: catalogue.absolute(&url) };
    Translations { pages: pages.map(page).collect() }
}
