//! Front matter shared by all languages of an item.

use super::happenings;
use super::keys::Fields;
use crate::content::model::{Contact, Contacts, Facts, Genre, InPlace, Media, Period, Ref, Status, Waiver};
use crate::content::reader::{Field, Map, Reader, Spec};
use crate::content::yaml::Shape;
use crate::diagnostic::{Diagnostic, rule};
use crate::path::Kind;

const CONTACT: Spec = Spec {
    kind: "contact",
    keys: &["name", "title", "organisation", "phone", "email"],
    example: "{name: …, phone: 0295 000 000, email: …}",
};
const PERIOD: Spec =
    Spec { kind: "period", keys: &["from", "to"], example: "{from: 1.1.2024, to: 31.12.2026}" };
const MEDIA: Spec =
    Spec { kind: "media", keys: &["file", "credit", "language", "accessible"], example: "{file: kuva.jpg}" };
const WAIVE: Spec = Spec {
    kind: "waive",
    keys: &["rule", "language", "reason", "until"],
    example: "{rule: language-missing, language: en, reason: …, until: 31.12.2026}",
};

/// Genres of releases.
const RELEASES: [(&str, Genre); 8] = [
    ("press-release", Genre::PressRelease),
    ("news", Genre::News),
    ("speech", Genre::Speech),
    ("column", Genre::Column),
    ("blog", Genre::Blog),
    ("statement", Genre::Statement),
    ("invitation", Genre::Invitation),
    ("notice", Genre::Notice),
];
const PAGES: [(&str, Genre); 2] =
    [("page", Genre::Page), ("accessibility-statement", Genre::AccessibilityStatement)];
const STATUSES: [(&str, Status); 3] =
    [("planned", Status::Planned), ("running", Status::Running), ("ended", Status::Ended)];

/// Reads the facts. A key of another kind of item was reported already and is not read.
pub(super) fn read(reader: &mut Reader<'_>, fields: &Fields<'_>, kind: Kind) -> Facts {
    let map = &fields.map;
    let release = kind == Kind::Release;
    let programme = kind == Kind::Programme;
    let must =
        |reader: &mut Reader<'_>, key, needed| if needed { fact(reader, fields, key) } else { map.get(key) };
    let date = must(reader, "date", release).filter(|_| release).and_then(|field| reader.moment(field));
    let status = must(reader, "status", programme).filter(|_| programme);
    let reviewed = must(reader, "reviewed", programme).filter(|_| !release);
    let organisations = must(reader, "organisations", kind != Kind::Page);
    let contacts = must(reader, "contacts", kind != Kind::Page);
    Facts {
        span: map.span(),
        keys: fields.facts.clone(),
        date,
        genre: genre(reader, map, kind),
        number: map.get("number").and_then(|field| reader.line(field)),
        organisations: organisations.map(|field| reader.ids(field)).unwrap_or_default(),
        ministers: ids(reader, map, "ministers"),
        people: ids(reader, map, "people"),
        contacts: contacts.map(|field| read_contacts(reader, field)).unwrap_or_default(),
        topics: ids(reader, map, "topics"),
        programmes: ids(reader, map, "programmes"),
        related: ids(reader, map, "related"),
        status: status.and_then(|field| reader.one_of(field, &STATUSES)).map(|status| status.value),
        period: map.get("period").filter(|_| programme).and_then(|field| period(reader, field)),
        reviewed: reviewed.and_then(|field| reader.day(field)),
        media: map.get("media").map(|field| media(reader, field)).unwrap_or_default(),
        image: map.get("image").and_then(|field| reader.line(field)),
        changes: map.get("changes").map(|field| happenings::changes(reader, field)).unwrap_or_default(),
        withdrawn: map.get("withdrawn").and_then(|field| happenings::withdrawn(reader, field)),
        event: map.get("event").filter(|_| release).and_then(|field| happenings::event(reader, field)),
        aliases: map.get("aliases").map(|field| reader.aliases(field)).unwrap_or_default(),
        draft: draft(reader, map),
        waive: map.get("waive").map(|field| waivers(reader, field)).unwrap_or_default(),
    }
}

/// A required fact. Where it is missing, the facts that are there may be what does not belong.
fn fact<'n>(reader: &mut Reader<'_>, fields: &Fields<'n>, key: &'static str) -> Option<Field<'n>> {
    if fields.map.entry(key).is_some() {
        return reader.need(&fields.map, key);
    }
    if fields.map.means(key) {
        return None;
    }
    let first = fields.facts.first().map_or("", |key| key.value.as_str());
    let found = Diagnostic::new(rule::KEY_MISSING, fields.map.span()).case("fact");
    reader.found.push(found.arg("key", key).arg("kind", fields.map.kind()).arg("fact", first));
    None
}

fn ids(reader: &mut Reader<'_>, map: &Map<'_>, key: &str) -> Vec<Ref> {
    map.get(key).map(|field| reader.ids(field)).unwrap_or_default()
}

/// Anything but a plain `false` keeps the item back: a mistyped `true` must not publish a draft.
fn draft(reader: &mut Reader<'_>, map: &Map<'_>) -> bool {
    match map.get("draft") {
        Some(field) => reader.flag(field).unwrap_or(true),
        None if map.entry("draft").is_some() => {
            reader.need(map, "draft");
            true
        }
        None => false,
    }
}

fn genre(reader: &mut Reader<'_>, map: &Map<'_>, kind: Kind) -> Genre {
    let (words, default): (&[(&str, Genre)], _) = match kind {
        Kind::Release => (&RELEASES, Genre::PressRelease),
        Kind::Programme => return Genre::Programme,
        Kind::Page => (&PAGES, Genre::Page),
    };
    map.get("type").and_then(|field| reader.one_of(field, words)).map_or(default, |genre| genre.value)
}

fn read_contacts(reader: &mut Reader<'_>, field: Field<'_>) -> Contacts {
    match &field.node.shape {
        Shape::Map(entries) if !entries.iter().any(|(key, _)| key.value == "name") => {
            let own = reader.by_language(field, entries, |reader, field| Some(contact_list(reader, field)));
            Contacts { shared: Vec::new(), own }
        }
        _ => Contacts { shared: contact_list(reader, field), own: crate::language::ByLanguage::default() },
    }
}

fn contact_list(reader: &mut Reader<'_>, field: Field<'_>) -> Vec<Contact> {
    let items = reader.list(field, "[korhonen]");
    items.into_iter().filter_map(|item| contact(reader, item)).collect()
}

fn contact(reader: &mut Reader<'_>, item: Field<'_>) -> Option<Contact> {
    if let Shape::Text(_) = item.node.shape {
        return reader.text(item).map(Contact::Person);
    }
    let map = reader.item(item, &CONTACT)?;
    let name = reader.need(&map, "name").and_then(|field| reader.line(field));
    let title = map.get("title").and_then(|field| reader.same_or_each(field));
    let organisation = map.get("organisation").and_then(|field| reader.line(field));
    let phone = map.get("phone").and_then(|field| reader.phone(field));
    let email = map.get("email").and_then(|field| reader.email(field));
    Some(Contact::InPlace(Box::new(InPlace { name: name?, title, organisation, phone, email })))
}

fn period(reader: &mut Reader<'_>, field: Field<'_>) -> Option<Period> {
    let map = reader.map(field, &PERIOD)?;
    let from = reader.need(&map, "from").and_then(|field| reader.day(field)).map(|day| day.value);
    let to = map.get("to").and_then(|field| reader.day(field)).map(|day| day.value);
    reader.in_order(from, to, map.get("to"));
    Some(Period { from: from?, to })
}

fn media(reader: &mut Reader<'_>, field: Field<'_>) -> Vec<Media> {
    let items = reader.list(field, "[{file: kuva.jpg}]");
    items.into_iter().filter_map(|item| medium(reader, item)).collect()
}

fn medium(reader: &mut Reader<'_>, item: Field<'_>) -> Option<Media> {
    if let Shape::Text(name) = &item.node.shape {
        reader.no_map(item, &format!("{{file: {name}}}"));
        return None;
    }
    let map = reader.item(item, &MEDIA)?;
    let file = reader.need(&map, "file").and_then(|field| reader.line(field));
    let credit = map.get("credit").and_then(|field| reader.line(field)).map(|credit| credit.value);
    let language = map.get("language").and_then(|field| reader.lang(field));
    let accessible = map.get("accessible").and_then(|field| reader.flag(field)).unwrap_or(false);
    Some(Media { file: file?, credit, language, accessible })
}

fn waivers(reader: &mut Reader<'_>, field: Field<'_>) -> Vec<Waiver> {
    let items = reader.list(field, "[{rule: language-missing, reason: …, until: 31.12.2026}]");
    items.into_iter().filter_map(|item| waiver(reader, item)).collect()
}

fn waiver(reader: &mut Reader<'_>, item: Field<'_>) -> Option<Waiver> {
    let map = reader.item(item, &WAIVE)?;
    let rule = reader.need(&map, "rule").and_then(|field| reader.rule_id(field));
    let language = map.get("language").and_then(|field| reader.lang(field));
    let reason = reader.need(&map, "reason").and_then(|field| reader.line(field));
    let until = reader.need(&map, "until").and_then(|field| reader.day(field));
    if language.is_none() && map.get("language").is_some() {
        // A waiver for a language that is not understood must not hold for all.
        return None;
    }
    Some(Waiver { rule: rule?, language, reason: reason?.value, until: until? })
}
