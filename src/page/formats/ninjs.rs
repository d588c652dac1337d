//! `ninjs.json` beside each release: IPTC ninjs 2.2 (News in JSON), which newsrooms take in.

use serde::Serialize;

use super::Part;
use super::facts::{Asked, Named};
use super::story::{Image, Story, rfc3339};
use crate::catalogue::{Catalogue, Entry};
use crate::content::model::{DataForm, Section};
use crate::edition::State;
use crate::interface::{Args, Interface, Words};
use crate::language::Lang;
use crate::page::formats::{Format, releases_as};
use crate::page::text::{self, Base};

pub(super) static FORMAT: Format = Format {
    id: "ninjs",
    plan: |catalogue, _| releases_as(catalogue, DataForm::Ninjs),
    render: |catalogue, interface, _, part| match part {
        Part::Item(lang, entry) => render(catalogue, interface, *entry, *lang).unwrap_or_default(),
        _ => Vec::new(),
    },
};

#[derive(Default, Serialize)]
struct Ninjs<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'static str>,
    uri: String,
    r#type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    standard: Option<Standard>,
    #[serde(skip_serializing_if = "Option::is_none")]
    representationtype: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    firstcreated: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    versioncreated: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    embargoed: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pubstatus: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    copyrightholder: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    usageterms: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ednote: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    headlines: Vec<Text>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    descriptions: Vec<Text>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    bodies: Vec<Text>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    people: Vec<Concept>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    organisations: Vec<Concept>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    places: Vec<Concept>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    subjects: Vec<Concept>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    genres: Vec<Concept>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    altids: Vec<AltId<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    renditions: Vec<Rendition>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    associations: Vec<Ninjs<'a>>,
}

#[derive(Serialize)]
struct Standard {
    name: &'static str,
    version: &'static str,
    schema: &'static str,
}

const STANDARD: Standard = Standard {
    name: "ninjs",
    version: "2.2",
    schema: "https://www.iptc.org/std/ninjs/ninjs-schema_2.2.json",
};

#[derive(Serialize)]
struct Text {
    role: &'static str,
    contenttype: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    wordcount: Option<usize>,
    value: String,
}

/// Somebody or something by name.
#[derive(Default, Serialize)]
struct Concept {
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    rel: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    uri: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    literal: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    contactinfo: Vec<ContactInfo>,
}

#[derive(Serialize)]
struct ContactInfo {
    r#type: &'static str,
    role: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    value: String,
}

#[derive(Serialize)]
struct AltId<'a> {
    role: &'static str,
    value: &'a str,
}

#[derive(Serialize)]
struct Rendition {
    name: &'static str,
    href: String,
    contenttype: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    width: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    height: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sizeinbytes: Option<u64>,
}

fn render(catalogue: &Catalogue, interface: &Interface, entry: Entry, lang: Lang) -> Option<Vec<u8>> {
    let words = interface.words(lang)?;
    serde_json::to_vec(&release(words, &Story::of(catalogue, entry, lang)?)).ok()
}

fn release<'a>(words: &Words, story: &Story<'a>) -> Ninjs<'a> {
    let catalogue = story.catalogue;
    let withdrawn = story.record.item.withdrawn();
    let (pubstatus, embargoed) = match (withdrawn, story.version.state) {
        (Some(_), _) => ("canceled", None),
        (None, State::Public) => ("usable", None),
        // Only a preview gets here.
        (None, State::Held(moment)) => ("withheld", Some(rfc3339(&moment))),
        (None, State::Draft) => ("withheld", None),
    };
    let topics = story.topics().into_iter().filter(|_| withdrawn.is_none());
    let subject = |(id, label): (&str, String)| Concept {
        uri: story.member_url(Section::Topics, id),
        ..concept("about", id, label)
    };
    Ninjs {
        uri: story.id(),
        r#type: "text",
        standard: Some(STANDARD),
        representationtype: Some("full"),
        version: Some((story.changes().len() + 1).to_string()),
        firstcreated: Some(rfc3339(&story.published)),
        versioncreated: Some(rfc3339(&story.updated)),
        embargoed,
        pubstatus: Some(pubstatus),
        copyrightholder: Some(super::feeds::publisher(catalogue, story.lang)),
        usageterms: catalogue.data().site.licence.as_deref(),
        ednote: ednote(words, story),
        language: Some(catalogue.languages().tag(story.lang)),
        headlines: vec![plain("main", story.title())],
        descriptions: story.lead().map(|lead| plain("summary", lead)).into_iter().collect(),
        bodies: body(words, story).into_iter().collect(),
        people: people(story),
        organisations: organisations(story),
        places: place(story).into_iter().collect(),
        subjects: topics.map(subject).collect(),
        genres: vec![genre(words, story)],
        altids: altids(story),
        renditions: vec![page(story.address())],
        associations: associations(story),
        by: None,
        name: None,
    }
}

fn plain(role: &'static str, value: String) -> Text {
    Text { role, contenttype: "text/plain", wordcount: None, value }
}

fn body(words: &Words, story: &Story<'_>) -> Option<Text> {
    let version = story.version;
    let html = || text::body(story.catalogue, words, story.entry, version, Base::Absolute);
    story.record.is_listed().then(|| Text {
        role: "main",
        contenttype: "text/html",
        wordcount: Some(version.document.body().words),
        value: html(),
    })
}

/// What an editor must know: that it was withdrawn and why, or what was corrected last.
fn ednote(words: &Words, story: &Story<'_>) -> Option<String> {
    let correction = || Some(story.typeset(story.changes().last()?.note.get(story.lang)?));
    story.withdrawal(words).or_else(correction)
}

fn concept(rel: &'static str, id: &str, name: String) -> Concept {
    Concept { name, rel: Some(rel), literal: Some(id.to_owned()), ..Concept::default() }
}

/// Those it is about, and those who answer questions on it.
fn people(story: &Story<'_>) -> Vec<Concept> {
    let about = |Named { id, name, url, .. }: Named<'_>| Concept { uri: url, ..concept("about", id, name) };
    let asked = |asked: Asked| Concept {
        contactinfo: contact_info(story, &asked),
        name: asked.name,
        rel: Some("contact"),
        ..Concept::default()
    };
    story.people().into_iter().map(about).chain(story.contacts().into_iter().map(asked)).collect()
}

fn contact_info(story: &Story<'_>, asked: &Asked) -> Vec<ContactInfo> {
    let info = |r#type, value| ContactInfo { r#type, role: "office", name: asked.instead.clone(), value };
    let phone = asked.phone.as_ref().map(|phone| info("phone", phone.e164.clone()));
    let email = asked.email.as_ref().filter(|_| story.tells_emails());
    phone.into_iter().chain(email.map(|email| info("email", email.clone()))).collect()
}

fn organisations(story: &Story<'_>) -> Vec<Concept> {
    let issuer = |(id, name): (&str, &str)| Concept {
        uri: story.member_url(Section::Organisations, id),
        ..concept("issuer", id, name.to_owned())
    };
    story.organisations().into_iter().map(issuer).collect()
}

fn place(story: &Story<'_>) -> Option<Concept> {
    let event = story.record.item.facts.event.as_ref().filter(|_| story.record.is_listed())?;
    let name = story.typeset(event.place.as_ref()?.get(story.lang)?);
    Some(Concept { name, rel: Some("venue"), ..Concept::default() })
}

fn genre(words: &Words, story: &Story<'_>) -> Concept {
    let genre = story.record.item.facts.genre.as_str();
    let name = words.text("genre", &Args::new().with("genre", genre));
    Concept { name, literal: Some(genre.to_owned()), ..Concept::default() }
}

fn altids<'a>(story: &Story<'a>) -> Vec<AltId<'a>> {
    let item = &story.record.item;
    let number = item.facts.number.as_ref().map(|number| AltId { role: "number", value: &number.value });
    std::iter::once(AltId { role: "release", value: item.id.id.as_str() }).chain(number).collect()
}

fn page(href: String) -> Rendition {
    Rendition { name: "web", href, contenttype: "text/html", width: None, height: None, sizeinbytes: None }
}

/// The lead image, and the release in the other languages.
fn associations<'a>(story: &Story<'a>) -> Vec<Ninjs<'a>> {
    let catalogue = story.catalogue;
    let translation = |(lang, url)| {
        let version = Story::of(catalogue, story.entry, lang)?;
        Some(Ninjs {
            name: Some("translation"),
            uri: version.id(),
            r#type: "text",
            representationtype: Some("partial"),
            language: Some(catalogue.languages().tag(lang)),
            headlines: vec![plain("main", version.title())],
            renditions: vec![page(catalogue.absolute(url))],
            ..Ninjs::default()
        })
    };
    story.image().map(picture).into_iter().chain(story.others().filter_map(translation)).collect()
}

fn picture<'a>(image: Image) -> Ninjs<'a> {
    let Image { original, shown, width, height, alt, caption, credit } = image;
    let uri = original.as_ref().map_or_else(|| shown.src.clone(), |(url, ..)| url.clone());
    let original = original.map(|(href, contenttype, bytes)| Rendition {
        name: "original",
        href,
        contenttype,
        width: Some(width),
        height: Some(height),
        sizeinbytes: bytes,
    });
    let words = caption.into_iter().map(|caption| plain("caption", caption));
    let alt = Some(alt).filter(|alt| !alt.is_empty()).map(|alt| plain("alt", alt));
    Ninjs {
        name: Some("mainimage"),
        uri,
        r#type: "picture",
        by: credit,
        descriptions: words.chain(alt).collect(),
        renditions: original.into_iter().collect(),
        ..Ninjs::default()
    }
}
