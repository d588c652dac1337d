//! `orphan`: people whom nothing names.
//!
//! Every page of the site is reached from its lists; what can lie forgotten is the file of a person.
//! The law wants no more kept of people than is used, so one who was never a minister and whom no
//! item names should go. Only a preview knows all that names somebody: the silence of a public build
//! would tell that something held does.

use std::collections::BTreeSet;

use crate::catalogue::Catalogue;
use crate::diagnostic::{Diagnostic, Diagnostics, Span, rule};

pub(super) fn check(catalogue: &Catalogue, diagnostics: &mut Diagnostics) {
    if !catalogue.as_of().is_preview() {
        return;
    }
    let people = &catalogue.data().people;
    let officials = people.iter().filter(|(_, person)| person.offices.is_empty());
    let mut unnamed: BTreeSet<&str> = officials.map(|(id, _)| id.as_str()).collect();
    for record in super::records(catalogue) {
        // A link in a text is not enough: it leads to a page, and only ministers have one.
        for id in record.item.facts.people_named() {
            unnamed.remove(id);
        }
    }
    diagnostics.extend(unnamed.into_iter().filter_map(|id| people.get(id)).map(|person| {
        Diagnostic::new(rule::ORPHAN, Span::file(&person.path))
            .arg("person", person.name())
            .arg("file", &person.path)
    }));
}
