//! `contact-left`: whoever is to answer has left.
//!
//! An old release keeps its contacts, and the site shows the organisation's mailbox for those who
//! have left since. Wrong is a contact who had left when the release went out, or one of a page
//! that is kept up to date.

use crate::catalogue::{Catalogue, Record};
use crate::content::model::Contact;
use crate::diagnostic::{Diagnostic, Diagnostics, rule};

pub(super) fn check(catalogue: &Catalogue, diagnostics: &mut Diagnostics) {
    for record in super::records(catalogue) {
        diagnostics.extend(left(catalogue, record));
    }
}

fn left(catalogue: &Catalogue, record: &Record) -> Vec<Diagnostic> {
    let facts = &record.item.facts;
    let day = catalogue.day_of(&record.item);
    let problem = |contact: &Contact| {
        let Contact::Person(id) = contact else { return None };
        let person = catalogue.data().people.get(id.as_str())?;
        let left = person.left.filter(|left| *left <= day && *left <= catalogue.today())?;
        let found = Diagnostic::new(rule::CONTACT_LEFT, id.span.clone());
        let found = found.arg("person", person.name()).arg("day", left.strftime("%-d.%-m.%Y").to_string());
        Some(found.arg("file", &person.path))
    };
    facts.contacts.all().filter_map(problem).collect()
}
