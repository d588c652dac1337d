//! `listed-twice`: the same id twice in one list.

use std::collections::BTreeMap;

use crate::catalogue::Catalogue;
use crate::content::model::{Contact, Ref};
use crate::diagnostic::{Diagnostic, Diagnostics, Span, rule};

pub(super) fn check(catalogue: &Catalogue, diagnostics: &mut Diagnostics) {
    for record in super::records(catalogue) {
        let facts = &record.item.facts;
        for (key, list) in super::references(facts) {
            diagnostics.extend(repeated(key, list.iter()));
        }
        let own = facts.contacts.own.iter().map(|(_, list)| list.as_slice());
        for list in std::iter::once(facts.contacts.shared.as_slice()).chain(own) {
            let people = list.iter().filter_map(|contact| match contact {
                Contact::Person(id) => Some(id),
                Contact::InPlace(_) => None,
            });
            diagnostics.extend(repeated("contacts", people));
        }
    }
}

fn repeated<'a>(key: &str, list: impl Iterator<Item = &'a Ref>) -> Vec<Diagnostic> {
    let mut seen: BTreeMap<&str, &Span> = BTreeMap::new();
    let mut found = Vec::new();
    for id in list {
        if let Some(first) = seen.get(id.as_str()) {
            let problem = Diagnostic::new(rule::LISTED_TWICE, id.span.clone());
            found.push(problem.arg("id", id.as_str()).arg("key", key).related((*first).clone(), "first"));
        } else {
            seen.insert(id.as_str(), &id.span);
        }
    }
    found
}
