//! `unknown-id`: a reference to a person, organisation, topic, office, programme or item that
//! does not exist. Nothing is guessed; the nearest is named.

use crate::catalogue::Catalogue;
use crate::content::model::{Contact, NavigationEntry, Ref};
use crate::diagnostic::{Diagnostic, Diagnostics, Located, rule};
use crate::path::Kind;

pub(super) fn check(catalogue: &Catalogue, diagnostics: &mut Diagnostics) {
    let known = Known { catalogue };
    for record in super::records(catalogue) {
        let facts = &record.item.facts;
        for (key, list) in super::references(facts) {
            let what = what(key, record.item.id.kind);
            diagnostics.extend(list.iter().filter_map(|id| known.problem(what, id)));
        }
        for contact in facts.contacts.all() {
            diagnostics.extend(match contact {
                Contact::Person(id) => known.problem("person", id),
                Contact::InPlace(contact) => {
                    contact.organisation.as_ref().and_then(|id| known.problem("organisation", id))
                }
            });
        }
        let successor = record.item.withdrawn().and_then(|withdrawn| withdrawn.replaced_by.as_ref());
        diagnostics.extend(successor.and_then(|id| known.problem(record.item.id.kind.as_str(), id)));
    }
    known.check_data(diagnostics);
}

/// What the ids of a key are ids of.
fn what(key: &str, kind: Kind) -> &'static str {
    match key {
        "organisations" => "organisation",
        "ministers" | "people" => "person",
        "topics" => "topic",
        "programmes" => "programme",
        _ => kind.as_str(),
    }
}

struct Known<'a> {
    catalogue: &'a Catalogue,
}

impl Known<'_> {
    fn check_data(&self, diagnostics: &mut Diagnostics) {
        let data = self.catalogue.data();
        diagnostics.extend(self.problem("organisation", &data.site.organisation));
        let pages = data.site.navigation.iter().filter_map(|entry| match &entry.value {
            NavigationEntry::Page(id) => Some(Located::new(id.id.to_string(), entry.span.clone())),
            NavigationEntry::Section(_) => None,
        });
        diagnostics.extend(pages.filter_map(|id| self.problem("page", &id)));
        let parents = data.organisations.values().filter_map(|o| o.parent.as_ref());
        let ministries = data.offices.values().filter_map(|office| office.organisation.as_ref());
        diagnostics.extend(parents.chain(ministries).filter_map(|id| self.problem("organisation", id)));
        for person in data.people.values() {
            let roles = person.roles.iter().filter_map(|role| role.organisation.as_ref());
            diagnostics.extend(roles.filter_map(|id| self.problem("organisation", id)));
            let terms = person.offices.iter();
            diagnostics.extend(terms.filter_map(|term| self.problem("office", &term.office)));
        }
    }

    fn problem(&self, what: &'static str, id: &Ref) -> Option<Diagnostic> {
        if self.has(what, id) {
            return None;
        }
        let found = Diagnostic::new(rule::UNKNOWN_ID, id.span.clone()).case(what).arg("id", id.as_str());
        let near = super::nearest(id, self.ids(what).into_iter());
        Some(found.nearest(near.map(|near| self.described(what, near))))
    }

    fn has(&self, what: &str, id: &str) -> bool {
        let data = self.catalogue.data();
        let visible = |kind| self.catalogue.find_named(kind, id).is_some();
        match what {
            "person" => data.people.contains_key(id),
            "organisation" => data.organisations.contains_key(id),
            "office" => data.offices.contains_key(id),
            "topic" => data.topics.contains_key(id),
            "programme" => visible(Kind::Programme),
            "page" => visible(Kind::Page),
            _ => visible(Kind::Release),
        }
    }

    fn ids(&self, what: &str) -> Vec<&str> {
        let data = self.catalogue.data();
        match what {
            "person" => data.people.keys().map(String::as_str).collect(),
            "organisation" => data.organisations.keys().map(String::as_str).collect(),
            "office" => data.offices.keys().map(String::as_str).collect(),
            "topic" => data.topics.keys().map(String::as_str).collect(),
            "programme" => self.catalogue.ids(Kind::Programme).collect(),
            "page" => self.catalogue.ids(Kind::Page).collect(),
            _ => self.catalogue.ids(Kind::Release).collect(),
        }
    }

    /// `korhonen (Juhani Korhonen)`: an id alone says little to a writer.
    fn described(&self, what: &str, id: &str) -> String {
        match self.catalogue.data().people.get(id).filter(|_| what == "person") {
            Some(person) => format!("{id} ({})", person.name()),
            None => id.to_owned(),
        }
    }
}
