//! `organisations.yaml`, `offices.yaml` and `topics.yaml`.

use jiff::civil::Date;

use crate::content::contract::{Form, Register, Spec, may, must};
use crate::content::model::{Office, Organisation, Topic};
use crate::content::reader::{Field, Reader};
use crate::content::yaml::{Entry, Shape};
use crate::diagnostic::{Diagnostic, Located, rule};
use crate::language::ByLanguage;

pub(super) const ORGANISATION: Spec = Spec::new(
    "organisation",
    &[
        must("name", Form::Either(&[Form::WORDS, Form::List(&Form::Dated)])),
        may("short", Form::WORDS),
        may("url", Form::Web),
        may("phone", Form::Phone),
        may("email", Form::Email),
        may("parent", Form::Id(Register::Organisations)),
    ],
    "{name: {fi: …, sv: …, en: …}}",
);
pub(super) const OFFICE: Spec = Spec::new(
    "office",
    &[
        must("title", Form::WORDS),
        may("genitive", Form::WORDS),
        may("organisation", Form::Id(Register::Organisations)),
    ],
    "{title: {fi: …, sv: …, en: …}, organisation: vm}",
);
pub(super) const TOPIC: Spec =
    Spec::new("topic", &[must("label", Form::WORDS)], "{label: {fi: …, sv: …, en: …}}");

/// Names with the day from which each holds.
type Names = Vec<(Option<Date>, ByLanguage<String>)>;

/// A ministry, agency or unit.
pub(super) fn organisation(
    reader: &mut Reader<'_>,
    id: &Located<String>,
    field: Field<'_>,
) -> Option<Organisation> {
    let map = reader.map(field, &ORGANISATION)?;
    let names = reader.get(&map, "name").map(|field| names(reader, field));
    let short = reader.words_or_none(&map, "short");
    let url = reader.get(&map, "url").and_then(|field| reader.web(field));
    let phone = reader.get(&map, "phone").and_then(|field| reader.phone(field));
    let email = reader.get(&map, "email").and_then(|field| reader.email(field));
    let parent = reader.get(&map, "parent").and_then(|field| reader.line(field));
    Some(Organisation { span: id.span.clone(), names: names?, short, url, phone, email, parent })
}

fn names(reader: &mut Reader<'_>, field: Field<'_>) -> Names {
    if !matches!(field.node.shape, Shape::List(_)) {
        return reader.words(field).map(|words| vec![(None, words.value)]).unwrap_or_default();
    }
    let items = reader.list(field, "");
    let mut names: Names = items.into_iter().filter_map(|item| name(reader, item)).collect();
    names.sort_by_key(|(from, _)| *from);
    if names.iter().filter(|(from, _)| from.is_none()).count() > 1 {
        let found = Diagnostic::new(rule::KEY_MISSING, field.span()).case("from");
        reader.found.push(found.arg("key", field.key));
    }
    names
}

/// `{from: 2020-01-01, fi: …, sv: …}`.
fn name(reader: &mut Reader<'_>, item: Field<'_>) -> Option<(Option<Date>, ByLanguage<String>)> {
    let Shape::Map(entries) = &item.node.shape else {
        reader.no_map(item, "{from: 1.1.2020, fi: …, sv: …, en: …}");
        return None;
    };
    let from = entries.iter().find(|(key, _)| key.value == "from");
    let from = from.and_then(|(key, node)| reader.day(Field { key: &key.value, node }));
    let words = |reader: &mut Reader<'_>, field: Field<'_>| reader.line(field).map(|text| text.value);
    let mut all = ByLanguage::default();
    for entry in entries.iter().filter(|(key, _)| key.value != "from") {
        let one: &[Entry] = std::slice::from_ref(entry);
        for (lang, text) in reader.by_language(item, one, words).iter() {
            all.insert(lang, text.clone());
        }
    }
    Some((from.map(|day| day.value), all))
}

/// A ministerial post.
pub(super) fn office(reader: &mut Reader<'_>, id: &Located<String>, field: Field<'_>) -> Option<Office> {
    let map = reader.map(field, &OFFICE)?;
    let title = reader.get(&map, "title").and_then(|field| reader.words(field));
    let genitive = reader.words_or_none(&map, "genitive");
    let organisation = reader.get(&map, "organisation").and_then(|field| reader.line(field));
    Some(Office { span: id.span.clone(), title: title?.value, genitive, organisation })
}

/// A topic.
pub(super) fn topic(reader: &mut Reader<'_>, id: &Located<String>, field: Field<'_>) -> Option<Topic> {
    let map = reader.map(field, &TOPIC)?;
    let label = reader.get(&map, "label").and_then(|field| reader.words(field))?;
    Some(Topic { span: id.span.clone(), label: label.value })
}
