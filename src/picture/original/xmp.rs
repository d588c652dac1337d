//! XMP data (ISO 16684-1): facts as RDF.

use std::fmt::Write as _;

use quick_xml::Reader;
use quick_xml::escape::{escape, resolve_predefined_entity, unescape};
use quick_xml::events::{BytesRef, BytesStart, Event};

/// Facts that name the photographer or say what may be done with the picture, with what holds
/// several of one: names in order, or a text by language.
const CREDITS: [(&str, Option<&str>); 6] = [
    ("dc:creator", Some("rdf:Seq")),
    ("dc:rights", Some("rdf:Alt")),
    ("photoshop:Credit", None),
    ("photoshop:Source", None),
    ("xmpRights:UsageTerms", Some("rdf:Alt")),
    ("xmpRights:WebStatement", None),
];

/// The facts that stay, as XMP; none if there are none.
pub(super) fn clean(packet: &[u8]) -> Option<String> {
    let facts = read(std::str::from_utf8(packet).ok()?);
    (!facts.is_empty()).then(|| written(&facts))
}

/// A fact by its place among [`CREDITS`], and a text of it.
type Said = (usize, String);

fn place(name: &str) -> Option<usize> {
    CREDITS.iter().position(|(credit, _)| *credit == name)
}

/// What stands in the elements and attributes of those names, as far as it can be read.
fn read(text: &str) -> Vec<Said> {
    let mut reader = Reader::from_str(text);
    let mut said = Vec::new();
    let mut inside = None;
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Eof => break,
            Event::Empty(tag) if inside.is_none() => said.extend(attributes(&tag)),
            Event::Start(tag) if inside.is_none() => {
                said.extend(attributes(&tag));
                inside = place(tag.name().as_ref());
            }
            // One of several begins.
            Event::Start(_) => said.extend(inside.map(|place| (place, String::new()))),
            Event::Text(text) => add(&mut said, inside, &text),
            Event::GeneralRef(sign) => add(&mut said, inside, &resolved(&sign)),
            Event::End(tag) if place(tag.name().as_ref()).is_some() => inside = None,
            _ => {}
        }
    }
    said.iter_mut().for_each(|(_, text)| text.truncate(text.trim_end().len()));
    said.retain(|(_, text)| !text.is_empty());
    said
}

fn attributes(tag: &BytesStart<'_>) -> Vec<Said> {
    let attributes = tag.attributes().flatten();
    let said = attributes.filter_map(|attribute| {
        let value = unescape(&attribute.value).ok()?;
        Some((place(attribute.key.as_ref())?, value.into_owned()))
    });
    said.collect()
}

/// Goes on with the last text of a fact.
fn add(said: &mut Vec<Said>, inside: Option<usize>, text: &str) {
    let Some(place) = inside else { return };
    match said.last_mut().filter(|(last, _)| *last == place) {
        Some((_, before)) if before.is_empty() => text.trim_start().clone_into(before),
        Some((_, before)) => before.push_str(text),
        None => said.push((place, text.trim_start().to_owned())),
    }
}

fn resolved(sign: &BytesRef<'_>) -> String {
    match sign.resolve_char_ref() {
        Ok(Some(character)) => character.to_string(),
        _ => resolve_predefined_entity(sign).unwrap_or_default().to_owned(),
    }
}

fn written(facts: &[Said]) -> String {
    let mut out = String::from(
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\
         <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:photoshop=\"http://ns.adobe.com/photoshop/1.0/\" xmlns:xmpRights=\"http://ns.adobe.com/xap/1.0/rights/\">",
    );
    for (place, (name, list)) in CREDITS.iter().enumerate() {
        let texts: Vec<&str> =
            facts.iter().filter(|(of, _)| *of == place).map(|(_, text)| text.as_str()).collect();
        if texts.is_empty() {
            continue;
        }
        // Writing to a string cannot fail.
        let _ = write!(out, "<{name}>{}</{name}>", value(&texts, *list));
    }
    out + "</rdf:Description></rdf:RDF></x:xmpmeta>"
}

fn value(texts: &[&str], list: Option<&str>) -> String {
    let Some(list) = list else { return escape(texts.first().copied().unwrap_or_default()).into_owned() };
    // Of a text in several languages the first is that for everybody.
    let (texts, lang) = if list == "rdf:Alt" {
        (texts.get(..1).unwrap_or_default(), " xml:lang=\"x-default\"")
    } else {
        (texts, "")
    };
    let items: Vec<String> =
        texts.iter().map(|text| format!("<rdf:li{lang}>{}</rdf:li>", escape(*text))).collect();
    format!("<{list}>{}</{list}>", items.concat())
}
