//! `index.json` beside each release: the release as data (`/schema/release-1.json`).
//!
//! Keys are those of the content contract. What there is not, is not told.
#![allow(clippy::struct_field_names, reason = "the names are those of the published schema")]

use serde::Serialize;

use super::schemas::Schema;
use super::story::{Image, Story, rfc3339};
use super::{Part, facts};
use crate::catalogue::{Catalogue, Entry};
use crate::content::model::{ChangeKind, DataForm, Scope, Section};
use crate::interface::Interface;
use crate::language::Lang;
use crate::page::formats::{Format, releases_as};
use crate::page::text::{self, Base};

pub(super) static FORMAT: Format = Format {
    id: "release-json",
    plan: |catalogue, _| releases_as(catalogue, DataForm::Json),
    render: |catalogue, interface, _, part| match part {
        Part::Item(lang, entry) => render(catalogue, interface, *entry, *lang).unwrap_or_default(),
        _ => Vec::new(),
    },
};

#[derive(Serialize)]
struct Release<'a> {
    #[serde(rename = "$schema")]
    schema: String,
    id: String,
    release: &'a str,
    language: String,
    original_language: String,
    url: String,
    versions: Vec<Version>,
    r#type: &'static str,
    scope: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    kicker: Option<String>,
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    lead: Option<String>,
    published: String,
    modified: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<&'a str>,
    organisations: Vec<Organisation<'a>>,
    people: Vec<Person<'a>>,
    topics: Vec<Topic<'a>>,
    programmes: Vec<Programme>,
    contacts: Vec<Contact>,
    #[serde(skip_serializing_if = "Option::is_none")]
    event: Option<Event<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    html: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    image: Option<Picture>,
    links: Vec<Link>,
    attachments: Vec<Attachment>,
    changes: Vec<Change>,
    #[serde(skip_serializing_if = "Option::is_none")]
    withdrawn: Option<Withdrawn>,
    #[serde(skip_serializing_if = "Option::is_none")]
    licence: Option<&'a str>,
}

#[derive(Serialize)]
struct Version {
    language: String,
    url: String,
    data: String,
}

#[derive(Serialize)]
struct Organisation<'a> {
    id: &'a str,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

#[derive(Serialize)]
struct Person<'a> {
    id: &'a str,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

#[derive(Serialize)]
struct Topic<'a> {
    id: &'a str,
    label: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

#[derive(Serialize)]
struct Programme {
    id: String,
    title: String,
    url: String,
}

#[derive(Serialize)]
struct Contact {
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    organisation: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    instead: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
}

#[derive(Serialize)]
struct Event<'a> {
    start: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    end: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    online: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    register: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    register_until: Option<String>,
}

#[derive(Serialize)]
struct Picture {
    url: String,
    width: u32,
    height: u32,
    alt: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    caption: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    credit: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    original: Option<Original>,
}

#[derive(Serialize)]
struct Original {
    url: String,
    media_type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    bytes: Option<u64>,
    width: u32,
    height: u32,
}

#[derive(Serialize)]
struct Link {
    text: String,
    url: String,
}

#[derive(Serialize)]
struct Attachment {
    title: String,
    url: String,
    bytes: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<String>,
}

#[derive(Serialize)]
struct Change {
    date: String,
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
}

#[derive(Serialize)]
struct Withdrawn {
    date: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    replaced_by: Option<String>,
}

fn render(catalogue: &Catalogue, interface: &Interface, entry: Entry, lang: Lang) -> Option<Vec<u8>> {
    let words = interface.words(lang)?;
    let story = Story::of(catalogue, entry, lang)?;
    let html =
        story.record.is_listed().then(|| text::body(catalogue, words, entry, story.version, Base::Absolute));
    serde_json::to_vec(&Release { html, ..release(&story) }).ok()
}

/// Everything but the text.
fn release<'a>(story: &Story<'a>) -> Release<'a> {
    let catalogue = story.catalogue;
    let facts = &story.record.item.facts;
    let words = &story.version.document.words;
    Release {
        schema: Schema::Release.address(catalogue),
        id: story.id(),
        release: story.record.item.id.id.as_str(),
        language: catalogue.languages().tag(story.lang),
        original_language: catalogue.languages().tag(story.record.item.original),
        url: story.address(),
        versions: versions(story),
        r#type: facts.genre.as_str(),
        scope: match words.scope {
            Scope::Full => "full",
            Scope::Summary => "summary",
        },
        kicker: words.kicker.as_ref().map(|kicker| story.typeset(kicker)),
        title: story.title(),
        lead: story.lead(),
        published: rfc3339(&story.published),
        modified: rfc3339(&story.updated),
        number: facts.number.as_ref().map(|number| number.value.as_str()),
        organisations: organisations(story),
        people: story.people().into_iter().map(Person::from).collect(),
        topics: topics(story),
        programmes: programmes(story),
        contacts: story.contacts().into_iter().map(|asked| contact(story, asked)).collect(),
        event: facts.event.as_ref().filter(|_| story.record.is_listed()).map(|event| event_of(story, event)),
        html: None,
        image: story.image().map(Picture::from),
        links: story.links().into_iter().map(|(text, url)| Link { text, url }).collect(),
        attachments: story.downloads().into_iter().map(Attachment::from).collect(),
        changes: changes(story),
        withdrawn: withdrawn(story),
        licence: catalogue.data().site.licence.as_deref(),
    }
}

fn versions(story: &Story<'_>) -> Vec<Version> {
    let catalogue = story.catalogue;
    let version = |(lang, url): (Lang, &crate::path::UrlPath)| Version {
        language: catalogue.languages().tag(lang),
        url: catalogue.absolute(url),
        data: catalogue.absolute(&url.join("index.json")),
    };
    story.record.urls.iter().map(version).collect()
}

fn organisations<'a>(story: &Story<'a>) -> Vec<Organisation<'a>> {
    let url = |id: &str| story.member_url(Section::Organisations, id);
    story.organisations().into_iter().map(|(id, name)| Organisation { id, name, url: url(id) }).collect()
}

fn topics<'a>(story: &Story<'a>) -> Vec<Topic<'a>> {
    let url = |id: &str| story.member_url(Section::Topics, id);
    let topics = story.topics().into_iter().filter(|_| story.record.is_listed());
    topics.map(|(id, label)| Topic { id, label, url: url(id) }).collect()
}

fn programmes(story: &Story<'_>) -> Vec<Programme> {
    let programmes = story.programmes().into_iter();
    programmes.map(|(id, title, url)| Programme { id, title, url: story.catalogue.absolute(url) }).collect()
}

fn contact(story: &Story<'_>, asked: facts::Asked) -> Contact {
    Contact {
        name: asked.name,
        title: asked.title,
        organisation: asked.organisation,
        instead: asked.instead,
        phone: asked.phone.map(|phone| phone.e164),
        email: asked.email.filter(|_| story.tells_emails()),
    }
}

fn event_of<'a>(story: &Story<'_>, event: &'a crate::content::model::Event) -> Event<'a> {
    let place = event.place.as_ref().and_then(|place| place.get(story.lang));
    Event {
        start: event.start.machine(),
        end: event.end.as_ref().map(|end| end.machine()),
        place: place.map(|place| story.typeset(place)),
        online: event.online.as_ref().map(|url| url.value.as_str()),
        register: event.register.as_ref().map(|url| url.value.as_str()),
        register_until: event.register_until.as_ref().map(|until| until.machine()),
    }
}

fn changes(story: &Story<'_>) -> Vec<Change> {
    let change = |change: &crate::content::model::Change| Change {
        date: rfc3339(&change.date),
        kind: match change.kind {
            ChangeKind::Correction => "correction",
            ChangeKind::Update | ChangeKind::Minor => "update",
        },
        note: change.note.get(story.lang).map(|note| story.typeset(note)),
    };
    story.changes().into_iter().map(change).collect()
}

fn withdrawn(story: &Story<'_>) -> Option<Withdrawn> {
    let withdrawn = story.record.item.withdrawn()?;
    Some(Withdrawn {
        date: rfc3339(&withdrawn.date),
        reason: withdrawn.reason.get(story.lang).map(|reason| story.typeset(reason)),
        replaced_by: story.successor(),
    })
}

impl<'a> From<facts::Named<'a>> for Person<'a> {
    fn from(facts::Named { id, name, title, url }: facts::Named<'a>) -> Self {
        Self { id, name, title, url }
    }
}

impl From<facts::Download> for Attachment {
    fn from(facts::Download { title, url, bytes, language, .. }: facts::Download) -> Self {
        Self { title, url, bytes, language }
    }
}

impl From<Image> for Picture {
    fn from(Image { original, shown, width, height, alt, caption, credit }: Image) -> Self {
        let original =
            original.map(|(url, media_type, bytes)| Original { url, media_type, bytes, width, height });
        Self { url: shown.src, width: shown.width, height: shown.height, alt, caption, credit, original }
    }
}
