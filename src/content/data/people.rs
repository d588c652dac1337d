//! `people/<id>.yaml`.

use jiff::civil::Date;

use crate::content::model::{Person, Role, Term};
use crate::content::reader::{Field, Map, Reader, Spec};
use crate::content::yaml::Shape;
use crate::diagnostic::Located;

const PERSON: Spec = Spec {
    kind: "person",
    keys: &["name", "phone", "email", "roles", "offices", "left"],
    example: "name: {given: Juhani, family: Korhonen}",
};
const NAME: Spec =
    Spec { kind: "name", keys: &["given", "family"], example: "{given: Juhani, family: Korhonen}" };
const EMAIL: Spec =
    Spec { kind: "email", keys: &["address", "from"], example: "{address: nimi@vm.example, from: 1.1.2022}" };
const ROLE: Spec = Spec {
    kind: "role",
    keys: &["organisation", "title", "from", "until"],
    example: "{organisation: vm, title: {fi: …, sv: …, en: …}}",
};
const TERM: Spec =
    Spec { kind: "term", keys: &["office", "from", "until"], example: "{office: finance, from: 20.6.2023}" };

/// A person: contact, minister or both.
pub(super) fn person(reader: &mut Reader<'_>, root: Field<'_>) -> Option<Person> {
    let map = reader.map(root, &PERSON)?;
    let name = reader.need(&map, "name").and_then(|field| name(reader, field));
    let phone = map.get("phone").and_then(|field| reader.phone(field));
    let emails = map.get("email").map(|field| emails(reader, field)).unwrap_or_default();
    let roles = list(reader, &map, "roles", role);
    let mut offices = list(reader, &map, "offices", term);
    offices.sort_by_key(|term| term.from);
    let left = map.get("left").and_then(|field| reader.day(field)).map(|day| day.value);
    let (given, family) = name?;
    Some(Person { path: reader.path.clone(), given, family, phone, emails, roles, offices, left })
}

fn list<T>(
    reader: &mut Reader<'_>,
    map: &Map<'_>,
    key: &str,
    read: fn(&mut Reader<'_>, Field<'_>) -> Option<T>,
) -> Vec<T> {
    let Some(field) = map.get(key) else { return Vec::new() };
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
    let given = map.get("given").and_then(|field| reader.line(field)).map(|given| given.value);
    let family = reader.need(&map, "family").and_then(|field| reader.line(field));
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
    let address = reader.need(&map, "address").and_then(|field| reader.email(field));
    let from = map.get("from").and_then(|field| reader.day(field));
    Some((from.map(|day| day.value), address?))
}

fn role(reader: &mut Reader<'_>, item: Field<'_>) -> Option<Role> {
    let map = reader.item(item, &ROLE)?;
    let organisation = map.get("organisation").and_then(|field| reader.line(field));
    let title = reader.need(&map, "title").and_then(|field| reader.words(field));
    let from = map.get("from").and_then(|field| reader.day(field)).map(|day| day.value);
    let until = map.get("until").and_then(|field| reader.day(field)).map(|day| day.value);
    reader.in_order(from, until, map.get("until"));
    Some(Role { span: map.span(), organisation, title: title?.value, from, until })
}

fn term(reader: &mut Reader<'_>, item: Field<'_>) -> Option<Term> {
    let map = reader.item(item, &TERM)?;
    let office = reader.need(&map, "office").and_then(|field| reader.line(field));
    let from = reader.need(&map, "from").and_then(|field| reader.day(field)).map(|day| day.value);
    let until = map.get("until").and_then(|field| reader.day(field)).map(|day| day.value);
    reader.in_order(from, until, map.get("until"));
    Some(Term { office: office?, from: from?, until })
}
