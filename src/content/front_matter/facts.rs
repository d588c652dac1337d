//! Front matter shared by all languages of an item.

use super::happenings;
use super::keys::Fields;
use crate::content::contract::{Form, Register, Spec, may, must};
use crate::content::model::{Contact, Contacts, Facts, Genre, InPlace, Media, Period, Ref, Status, Waiver};
use crate::content::reader::{Field, Reader};
use crate::content::yaml::Shape;
use crate::path::Kind;

/// People of `people/` or described in place; for each language its own, if wanted.
pub(super) const CONTACTS: Form =
    Form::Either(&[Form::List(&ONE_CONTACT), Form::ByLanguage(&Form::List(&ONE_CONTACT))]);
const ONE_CONTACT: Form = Form::Either(&[Form::Id(Register::People), Form::Map(&CONTACT)]);
const CONTACT: Spec = Spec::new(
    "contact",
    &[
        must("name", Form::Line),
        may("title", Form::Either(&[Form::Line, Form::WORDS])),
        may("organisation", Form::Id(Register::Organisations)),
        may("phone", Form::Phone),
        may("email", Form::Email),
    ],
    "{name: …, phone: 0295 000 000, email: …}",
);
pub(super) const PERIOD: Spec =
    Spec::new("period", &[must("from", Form::Day), may("to", Form::Day)], "{from: 1.1.2024, to: 31.12.2026}");
pub(super) const MEDIA: Spec = Spec::new(
    "media",
    &[
        must("file", Form::Line),
        may("credit", Form::Line),
        may("language", Form::Lang),
        may("accessible", Form::Flag),
    ],
    "{file: kuva.jpg}",
);
pub(super) const WAIVE: Spec = Spec::new(
    "waive",
    &[
        must("rule", Form::Rule),
        may("language", Form::Lang),
        must("reason", Form::Line),
        must("until", Form::Day),
    ],
    "{rule: language-missing, language: en, reason: …, until: 31.12.2026}",
);

/// Genres of releases.
pub(super) const RELEASES: [(&str, Genre); 8] = [
    ("press-release", Genre::PressRelease),
    ("news", Genre::News),
    ("speech", Genre::Speech),
    ("column", Genre::Column),
    ("blog", Genre::Blog),
    ("statement", Genre::Statement),
    ("invitation", Genre::Invitation),
    ("notice", Genre::Notice),
];
/// Genres of plain pages.
pub(super) const PAGES: [(&str, Genre); 2] =
    [("page", Genre::Page), ("accessibility-statement", Genre::AccessibilityStatement)];
/// States of a programme.
pub(super) const STATUSES: [(&str, Status); 3] =
    [("planned", Status::Planned), ("running", Status::Running), ("ended", Status::Ended)];

/// Reads the facts. A key of another kind of item was reported already and is not read.
pub(super) fn read(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Facts {
    let organisations = ids(reader, fields, "organisations");
    let contacts = fields.get(reader, "contacts").map(|field| read_contacts(reader, field));
    let status = fields.get(reader, "status").and_then(|field| reader.one_of(field, &STATUSES));
    let media = fields.get(reader, "media").map(|field| media(reader, field));
    let changes = fields.get(reader, "changes").map(|field| happenings::changes(reader, field));
    let aliases = fields.get(reader, "aliases").map(|field| reader.aliases(field));
    let waive = fields.get(reader, "waive").map(|field| waivers(reader, field));
    Facts {
        span: fields.map.span(),
        keys: fields.facts.clone(),
        date: fields.get(reader, "date").and_then(|field| reader.moment(field)),
        genre: genre(reader, fields),
        number: fields.get(reader, "number").and_then(|field| reader.line(field)),
        organisations,
        ministers: ids(reader, fields, "ministers"),
        people: ids(reader, fields, "people"),
        contacts: contacts.unwrap_or_default(),
        topics: ids(reader, fields, "topics"),
        programmes: ids(reader, fields, "programmes"),
        related: ids(reader, fields, "related"),
        status: status.map(|status| status.value),
        period: fields.get(reader, "period").and_then(|field| period(reader, field)),
        reviewed: fields.get(reader, "reviewed").and_then(|field| reader.day(field)),
        media: media.unwrap_or_default(),
        image: fields.get(reader, "image").and_then(|field| reader.line(field)),
        changes: changes.unwrap_or_default(),
        withdrawn: fields.get(reader, "withdrawn").and_then(|field| happenings::withdrawn(reader, field)),
        event: fields.get(reader, "event").and_then(|field| happenings::event(reader, field)),
        aliases: aliases.unwrap_or_default(),
        draft: draft(reader, fields),
        waive: waive.unwrap_or_default(),
    }
}

fn ids(reader: &mut Reader<'_>, fields: &Fields<'_>, key: &'static str) -> Vec<Ref> {
    fields.get(reader, key).map(|field| reader.ids(field)).unwrap_or_default()
}

/// Anything but a plain `false` keeps the item back: a mistyped `true` must not publish a draft.
fn draft(reader: &mut Reader<'_>, fields: &Fields<'_>) -> bool {
    match fields.get(reader, "draft") {
        Some(field) => reader.flag(field).unwrap_or(true),
        None => fields.map.entry("draft").is_some() || fields.means("draft"),
    }
}

fn genre(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Genre {
    let (words, default): (&[(&str, Genre)], _) = match fields.kind {
        Kind::Release => (&RELEASES, Genre::PressRelease),
        Kind::Programme => return Genre::Programme,
        Kind::Page => (&PAGES, Genre::Page),
    };
    let genre = fields.get(reader, "type").and_then(|field| reader.one_of(field, words));
    genre.map_or(default, |genre| genre.value)
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
    let items = reader.ids_or_names(field, "[korhonen]");
    items.into_iter().filter_map(|item| contact(reader, item)).collect()
}

fn contact(reader: &mut Reader<'_>, item: Field<'_>) -> Option<Contact> {
    if let Shape::Text(_) = item.node.shape {
        return reader.text(item).map(Contact::Person);
    }
    let map = reader.item(item, &CONTACT)?;
    let name = reader.get(&map, "name").and_then(|field| reader.line(field));
    let title = reader.get(&map, "title").and_then(|field| reader.same_or_each(field));
    let organisation = reader.get(&map, "organisation").and_then(|field| reader.line(field));
    let phone = reader.get(&map, "phone").and_then(|field| reader.phone(field));
    let email = reader.get(&map, "email").and_then(|field| reader.email(field));
    Some(Contact::InPlace(Box::new(InPlace { name: name?, title, organisation, phone, email })))
}

fn period(reader: &mut Reader<'_>, field: Field<'_>) -> Option<Period> {
    let map = reader.map(field, &PERIOD)?;
    let from = reader.get(&map, "from").and_then(|field| reader.day(field)).map(|day| day.value);
    let to = reader.get(&map, "to").and_then(|field| reader.day(field)).map(|day| day.value);
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
    let file = reader.get(&map, "file").and_then(|field| reader.line(field));
    let credit = reader.get(&map, "credit").and_then(|field| reader.line(field)).map(|credit| credit.value);
    let language = reader.get(&map, "language").and_then(|field| reader.lang(field));
    let accessible = reader.get(&map, "accessible").and_then(|field| reader.flag(field)).unwrap_or(false);
    Some(Media { file: file?, credit, language, accessible })
}

fn waivers(reader: &mut Reader<'_>, field: Field<'_>) -> Vec<Waiver> {
    let items = reader.list(field, "[{rule: language-missing, reason: …, until: 31.12.2026}]");
    items.into_iter().filter_map(|item| waiver(reader, item)).collect()
}

fn waiver(reader: &mut Reader<'_>, item: Field<'_>) -> Option<Waiver> {
    let map = reader.item(item, &WAIVE)?;
    let rule = reader.get(&map, "rule").and_then(|field| reader.rule_id(field));
    let language = reader.get(&map, "language").and_then(|field| reader.lang(field));
    let reason = reader.get(&map, "reason").and_then(|field| reader.line(field));
    let until = reader.get(&map, "until").and_then(|field| reader.day(field));
    if language.is_none() && map.get("language").is_some() {
        // A waiver for a language that is not understood must not hold for all.
        return None;
    }
    Some(Waiver { rule: rule?, language, reason: reason?.value, until: until? })
}
