//! `people/<id>.yaml`.

use jiff::civil::Date;

use crate::content::contract::{Form, Register, Spec, may, must};
use crate::content::model::{Person, Role, Term};
use crate::content::reader::{Field, Map, Reader};
use crate::content::yaml::Shape;
use crate::diagnostic::Located;

pub(super) const PERSON: Spec = Spec::new(
    "person",
    &[
        must("name", Form::Map(&NAME)),
        may("phone", Form::Phone),
        may("email", Form::Either(&[Form::Email, Form::Map(&EMAIL), Form::List(&ONE_EMAIL)])),
        may("roles", Form::List(&Form::Map(&ROLE))),
        may("offices", Form::List(&Form::Map(&TERM))),
        may("left", Form::Day),
    ],
    "name: {given: Juhani, family: Korhonen}",
);
const NAME: Spec = Spec::new(
    "name",
    &[may("given", Form::Line), must("family", Form::Line)],
    "{given: Juhani, family: Korhonen}",
);
const ONE_EMAIL: Form = Form::Either(&[Form::Email, Form::Map(&EMAIL)]);
const EMAIL: Spec = Spec::new(
    "email",
    &[must("address", Form::Email), may("from", Form::Day)],
    "{address: nimi@vm.example, from: 1.1.2022}",
);
const ROLE: Spec = Spec::new(
    "role",
    &[
        may("organisation", Form::Id(Register::Organisations)),
        must("title", Form::WORDS),
        may("from", Form::Day),
        may("until", Form::Day),
    ],
    "{organisation: vm, title: {fi: …, sv: …, en: …}}",
);
const TERM: Spec = Spec::new(
    "term",
    &[must("office", Form::Id(Register::Offices)), must("from", Form::Day), may("until", Form::Day)],
    "{office: finance, from: 20.6.2023}",
);

/// A person: contact, minister or both.
pub(super) fn person(reader: &mut Reader<'_>, root: Field<'_>) -> Option<Person> {
    let map = reader.map(root, &PERSON)?;
    let name = reader.get(&map, "name").and_then(|field| name(reader, field));
    let phone = reader.get(&map, "phone").and_then(|field| reader.phone(field));
    let emails = reader.get(&map, "email").map(|field| emails(reader, field)).unwrap_or_default();
    let roles = list(reader, &map, "roles", role);
    let mut offices = list(reader, &map, "offices", term);
    offices.sort_by_key(|term| term.from);
    let left = reader.get(&map, "left").and_then(|field| reader.day(field)).map(|day| day.value);
    let (given, family) = name?;
    Some(Person { path: reader.path.clone(), given, family, phone, emails, roles, offices, left })
}

fn list<T>(
    reader: &mut Reader<'_>,
    map: &Map<'_>,
    key: &'static str,
    read: fn(&mut Reader<'_>, Field<'_>) -> Option<T>,
) -> Vec<T> {
    let Some(field) = reader.get(map, key) else { return Vec::new() };
    let items = reader.list(field, "[{…}]");
    items.into_iter().filter_map(|item| read(reader, item)).collect()
}

/// Given and family name. A name in one piece is refused: nobody can tell what to sort it by.
fn name(reader: &mut Reader<'_>, field: Field<'_>) -> Option<(String, String)> {
    if let Shape::Text(text) = &field.node.shape {
        let (given, family) = text.trim().rsplit_once(' ').unwrap_or(("…", text.trim()));
        reader.shape(field, "name", &format!("{{given: {given}, family: {family}}}"));
        return None;
    }
    let map = reader.map(field, &NAME)?;
    let given = reader.get(&map, "given").and_then(|field| reader.line(field)).map(|given| given.value);
    let family = reader.get(&map, "family").and_then(|field| reader.line(field));
    Some((given.unwrap_or_default(), family?.value))
}

/// One address, or several with the days from which they hold.
fn emails(reader: &mut Reader<'_>, field: Field<'_>) -> Vec<(Option<Date>, Located<String>)> {
    let items = match field.node.shape {
        Shape::List(_) => reader.list(field, ""),
        _ => vec![field],
    };
    let mut emails: Vec<_> = items.into_iter().filter_map(|item| email(reader, item)).collect();
    emails.sort_by_key(|(from, _)| *from);
    emails
}

fn email(reader: &mut Reader<'_>, field: Field<'_>) -> Option<(Option<Date>, Located<String>)> {
    if let Shape::Text(_) = field.node.shape {
        return reader.email(field).map(|email| (None, email));
    }
    let map = reader.map(field, &EMAIL)?;
    let address = reader.get(&map, "address").and_then(|field| reader.email(field));
    let from = reader.get(&map, "from").and_then(|field| reader.day(field));
    Some((from.map(|day| day.value), address?))
}

fn role(reader: &mut Reader<'_>, item: Field<'_>) -> Option<Role> {
    let map = reader.item(item, &ROLE)?;
    let organisation = reader.get(&map, "organisation").and_then(|field| reader.line(field));
    let title = reader.get(&map, "title").and_then(|field| reader.words(field));
    let from = reader.get(&map, "from").and_then(|field| reader.day(field)).map(|day| day.value);
    let until = reader.get(&map, "until").and_then(|field| reader.day(field)).map(|day| day.value);
    reader.in_order(from, until, map.get("until"));
    Some(Role { span: map.span(), organisation, title: title?.value, from, until })
}

fn term(reader: &mut Reader<'_>, item: Field<'_>) -> Option<Term> {
    let map = reader.item(item, &TERM)?;
    let office = reader.get(&map, "office").and_then(|field| reader.line(field));
    let from = reader.get(&map, "from").and_then(|field| reader.day(field)).map(|day| day.value);
    let until = reader.get(&map, "until").and_then(|field| reader.day(field)).map(|day| day.value);
    reader.in_order(from, until, map.get("until"));
    Some(Term { office: office?, from: from?, until })
}
