//! `words-missing`: a name, title, label or note is missing in a language that shows it.
//!
//! No text of one language ever stands in for another, so the gap is an error.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::catalogue::{Catalogue, Record};
use crate::content::model::{Contact, Section, Text};
use crate::diagnostic::{Diagnostic, Diagnostics, Located, Span, rule};
use crate::language::{ByLanguage, Lang};

pub(super) fn check(catalogue: &Catalogue, diagnostics: &mut Diagnostics) {
    let mut found = BTreeSet::new();
    for record in super::records(catalogue) {
        for version in &record.item.versions {
            let page = Page { catalogue, record, lang: version.lang(), day: catalogue.day_of(&record.item) };
            found.extend(page.names());
            found.extend(page.titles());
            found.extend(page.notes());
        }
    }
    for lang in catalogue.languages().codes() {
        found.extend(publisher(catalogue, lang));
        found.extend(minister_pages(catalogue, lang));
    }
    diagnostics.extend(found);
}

fn problem(case: &'static str, span: &Span, what: &str, lang: Lang) -> Diagnostic {
    let found = Diagnostic::new(rule::WORDS_MISSING, span.clone()).case(case);
    found.arg("name", what).arg("language", lang.as_str())
}

/// A version of an item: one page, one language, one day.
struct Page<'a> {
    catalogue: &'a Catalogue,
    record: &'a Record,
    lang: Lang,
    day: Date,
}

impl Page<'_> {
    /// Organisations and topics.
    fn names(&self) -> Vec<Diagnostic> {
        let facts = &self.record.item.facts;
        let data = self.catalogue.data();
        let mut found = Vec::new();
        for id in &facts.organisations {
            if let Some(organisation) = data.organisations.get(id.as_str())
                && self.catalogue.organisation_name(id, self.lang, self.day).is_none()
            {
                found.push(problem("organisation", &organisation.span, id, self.lang));
            }
        }
        for id in &facts.topics {
            if let Some(topic) = data.topics.get(id.as_str())
                && topic.label.get(self.lang).is_none()
            {
                found.push(problem("topic", &topic.span, id, self.lang));
            }
        }
        found
    }

    /// Titles of contacts and ministers on the day.
    fn titles(&self) -> Vec<Diagnostic> {
        let facts = &self.record.item.facts;
        let contacts = facts.contacts.of(self.lang).iter();
        let mut found: Vec<_> = contacts.filter_map(|contact| self.contact(contact)).collect();
        let tagged = facts.ministers.iter().chain(&facts.people);
        found.extend(tagged.filter_map(|id| self.title(id)));
        found.extend(self.no_contacts());
        found
    }

    /// Contacts given by language leave out this one: nobody would answer its questions.
    fn no_contacts(&self) -> Option<Diagnostic> {
        let facts = &self.record.item.facts;
        let left_out = !facts.contacts.own.is_empty() && facts.contacts.of(self.lang).is_empty();
        let key = facts.keys.iter().find(|key| left_out && key.value == "contacts")?;
        Some(problem("contacts", &key.span, &self.record.item.id.id.to_string(), self.lang))
    }

    fn contact(&self, contact: &Contact) -> Option<Diagnostic> {
        match contact {
            Contact::Person(id) => self.title(id),
            Contact::InPlace(contact) => {
                let title: &Text = contact.title.as_ref()?;
                let missing = title.get(self.lang).is_none();
                missing.then(|| problem("contact", title.span(), &contact.name, self.lang))
            }
        }
    }

    fn title(&self, id: &str) -> Option<Diagnostic> {
        let person = self.catalogue.data().people.get(id)?;
        if self.catalogue.title_on(person, self.lang, self.day).is_some() {
            return None;
        }
        match person.office_on(self.day) {
            Some(term) => office(self.catalogue, &term.office.value, self.lang),
            None => {
                person.role_on(self.day).map(|role| problem("role", &role.span, &person.name(), self.lang))
            }
        }
    }

    /// Notes of changes, the reason of a withdrawal, the place of an event.
    fn notes(&self) -> Vec<Diagnostic> {
        let item = &self.record.item;
        let mut found = Vec::new();
        let mut need = |case, words: &Located<ByLanguage<String>>| {
            if words.get(self.lang).is_none() {
                found.push(problem(case, &words.span, &item.id.id.to_string(), self.lang));
            }
        };
        item.changes().iter().for_each(|change| need("note", &change.note));
        item.withdrawn().iter().for_each(|withdrawn| need("reason", &withdrawn.reason));
        let place = item.facts.event.as_ref().and_then(|event| event.place.as_ref());
        place.iter().for_each(|place| need("place", place));
        found
    }
}

fn office(catalogue: &Catalogue, id: &str, lang: Lang) -> Option<Diagnostic> {
    let office = catalogue.data().offices.get(id)?;
    office.title.get(lang).is_none().then(|| problem("office", &office.span, id, lang))
}

/// The publisher stands on every page.
fn publisher(catalogue: &Catalogue, lang: Lang) -> Option<Diagnostic> {
    let id = &catalogue.data().site.organisation;
    let organisation = catalogue.data().organisations.get(id.as_str())?;
    let missing = catalogue.organisation_name(id, lang, catalogue.today()).is_none();
    missing.then(|| problem("organisation", &organisation.span, id, lang))
}

/// A minister's page names all offices held so far.
fn minister_pages(catalogue: &Catalogue, lang: Lang) -> Vec<Diagnostic> {
    let ministers = catalogue.shelf(lang).members(Section::Ministers).iter();
    let terms = ministers.flat_map(|listing| catalogue.terms(&listing.id));
    terms.filter_map(|term| office(catalogue, &term.office.value, lang)).collect()
}
