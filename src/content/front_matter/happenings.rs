//! What happens to an item after its publication, and events.

use crate::content::contract::{Form, Register, Spec, may, must, words};
use crate::content::model::{Change, ChangeKind, Event, Withdrawn};
use crate::content::reader::{Field, Reader};

pub(super) const CHANGE: Spec = Spec::new(
    "change",
    &[must("date", Form::Moment), must("kind", Form::OneOf(&words(&KINDS))), must("note", Form::WORDS)],
    "{date: 6.5.2022 9.20, kind: correction, note: {fi: …, sv: …, en: …}}",
);
pub(super) const WITHDRAWN: Spec = Spec::new(
    "withdrawn",
    &[
        must("date", Form::Moment),
        must("reason", Form::WORDS),
        may("replaced_by", Form::Id(Register::Siblings)),
    ],
    "{date: 6.5.2022 9.20, reason: {fi: …, sv: …, en: …}}",
);
pub(super) const EVENT: Spec = Spec::new(
    "event",
    &[
        must("start", Form::Moment),
        may("end", Form::Moment),
        may("place", Form::WORDS),
        may("online", Form::Web),
        may("register", Form::Map(&REGISTER)),
    ],
    "{start: 5.5.2022 10.00, end: 5.5.2022 11.00, place: {fi: …, sv: …, en: …}}",
);
const REGISTER: Spec = Spec::new(
    "register",
    &[must("url", Form::Web), may("until", Form::Moment)],
    "{url: https://www.example.fi/, until: 4.5.2022 12.00}",
);

const KINDS: [(&str, ChangeKind); 3] =
    [("correction", ChangeKind::Correction), ("update", ChangeKind::Update), ("minor", ChangeKind::Minor)];

/// Corrections and updates, in the order written.
pub(super) fn changes(reader: &mut Reader<'_>, field: Field<'_>) -> Vec<Change> {
    let items = reader.list(field, "[{date: 6.5.2022 9.20, kind: correction, note: {fi: …, sv: …, en: …}}]");
    items.into_iter().filter_map(|item| change(reader, item)).collect()
}

fn change(reader: &mut Reader<'_>, item: Field<'_>) -> Option<Change> {
    let map = reader.item(item, &CHANGE)?;
    let date = reader.get(&map, "date").and_then(|field| reader.moment(field));
    let kind = reader.get(&map, "kind").and_then(|field| reader.one_of(field, &KINDS));
    let note = reader.get(&map, "note").and_then(|field| reader.words(field));
    Some(Change { date: date?, kind: kind?.value, note: note? })
}

/// The item was taken back.
pub(super) fn withdrawn(reader: &mut Reader<'_>, field: Field<'_>) -> Option<Withdrawn> {
    let map = reader.map(field, &WITHDRAWN)?;
    let date = reader.get(&map, "date").and_then(|field| reader.moment(field));
    let reason = reader.get(&map, "reason").and_then(|field| reader.words(field));
    let replaced_by = reader.get(&map, "replaced_by").and_then(|field| reader.line(field));
    Some(Withdrawn { date: date?, reason: reason?, replaced_by })
}

/// Time and place of what an invitation invites to.
pub(super) fn event(reader: &mut Reader<'_>, field: Field<'_>) -> Option<Event> {
    let map = reader.map(field, &EVENT)?;
    let start = reader.get(&map, "start").and_then(|field| reader.moment(field));
    let end = reader.get(&map, "end").and_then(|field| reader.moment(field));
    let place = reader.get(&map, "place").and_then(|field| reader.words(field));
    let online = reader.get(&map, "online").and_then(|field| reader.web(field));
    let register = reader.get(&map, "register").and_then(|field| reader.map(field, &REGISTER));
    let url = register.as_ref().and_then(|map| reader.get(map, "url")).and_then(|field| reader.web(field));
    let until = register.as_ref().and_then(|map| reader.get(map, "until"));
    let register_until = until.and_then(|field| reader.moment(field));
    Some(Event { start: start?, end, place, online, register: url, register_until })
}
