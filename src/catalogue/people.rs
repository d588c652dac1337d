//! People and organisations as of a day: title, name, address, office.

use jiff::civil::Date;

use crate::catalogue::Catalogue;
use crate::content::model::{Contact, InPlace, Office, Person, Phone, Role, Term};
use crate::language::Lang;

/// A contact as a page prints it, in one language and as of one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card<'a> {
    /// Person id; none for somebody described in place.
    pub id: Option<&'a str>,
    /// Name.
    pub name: String,
    /// Title; none if the person has none that day.
    pub title: Option<&'a str>,
    /// Organisation id.
    pub organisation: Option<&'a str>,
    /// Number; none for a person who has left.
    pub phone: Option<&'a Phone>,
    /// Address with `@`; none for a person who has left.
    pub email: Option<&'a str>,
    /// Instead of a left person's own: the organisation's.
    pub instead: Option<Mailbox<'a>>,
}

/// How to reach an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mailbox<'a> {
    /// Its name in the page's language.
    pub name: &'a str,
    /// Switchboard.
    pub phone: Option<&'a Phone>,
    /// Mailbox.
    pub email: Option<&'a str>,
}

impl Catalogue {
    /// A contact as of a day. None if the person does not exist.
    #[must_use]
    pub fn card<'a>(&'a self, contact: &'a Contact, lang: Lang, day: Date) -> Option<Card<'a>> {
        match contact {
            Contact::Person(id) => {
                let (id, person) = self.data().people.get_key_value(&id.value)?;
                Some(self.person_card(id, person, lang, day))
            }
            Contact::InPlace(contact) => Some(in_place(contact, lang)),
        }
    }

    /// A person as of a day.
    #[must_use]
    pub fn person_card<'a>(&'a self, id: &'a str, person: &'a Person, lang: Lang, day: Date) -> Card<'a> {
        let role = person.role_on(day);
        let organisation = role.and_then(|role| role.organisation.as_ref());
        let office = || person.office_on(day).and_then(|term| self.data().offices.get(&term.office.value));
        let organisation = organisation
            .or_else(|| office().and_then(|office| office.organisation.as_ref()))
            .map(|organisation| organisation.value.as_str());
        let left = person.left.is_some_and(|left| left <= self.today());
        let instead = left.then(|| self.instead_of(organisation, lang)).flatten();
        Card {
            id: Some(id),
            name: person.name(),
            title: self.title_on(person, lang, day),
            organisation,
            phone: person.phone.as_ref().filter(|_| !left).map(|phone| &phone.value),
            email: person.email_on(day).filter(|_| !left),
            instead,
        }
    }

    /// The title of a person on a day: as a minister, else as an official or guest.
    #[must_use]
    pub fn title_on<'a>(&'a self, person: &'a Person, lang: Lang, day: Date) -> Option<&'a str> {
        let office = person.office_on(day).and_then(|term| self.data().offices.get(&term.office.value));
        let title = match office {
            Some(office) => office.title.get(lang),
            None => person.role_on(day).and_then(|role| role.title.get(lang)),
        };
        title.map(String::as_str)
    }

    /// The office a person holds today.
    #[must_use]
    pub fn office_today(&self, person: &str) -> Option<&Office> {
        let term = self.data().people.get(person)?.office_on(self.today())?;
        self.data().offices.get(&term.office.value)
    }

    /// The terms of a person that have begun, newest first.
    #[must_use]
    pub fn terms(&self, person: &str) -> Vec<&Term> {
        let person = self.data().people.get(person);
        let mut terms: Vec<_> = person.map(|p| p.offices.iter().collect()).unwrap_or_default();
        terms.retain(|term: &&Term| term.from <= self.today());
        terms.reverse();
        terms
    }

    /// Family name first: the sorting name of somebody who is or was a minister.
    pub(super) fn minister_sort_name(&self, person: &str) -> Option<String> {
        let found = self.data().people.get(person)?;
        (!self.terms(person).is_empty()).then(|| format!("{} {}", found.family, found.given))
    }

    /// The name of an organisation as of a day.
    #[must_use]
    pub fn organisation_name(&self, id: &str, lang: Lang, day: Date) -> Option<&str> {
        let names = &self.data().organisations.get(id)?.names;
        let then = |(from, _): &&(Option<Date>, _)| from.is_none_or(|from| from <= day);
        // Before the first dated name that one holds: nothing older is known.
        let (_, name) = names.iter().rev().find(then).or(names.first())?;
        name.get(lang).map(String::as_str)
    }

    /// Whom to ask instead of somebody who has left: the organisation, else the nearest above it
    /// that can be reached, at last the publisher.
    fn instead_of<'a>(&'a self, organisation: Option<&'a str>, lang: Lang) -> Option<Mailbox<'a>> {
        let data = self.data();
        let above = |id: &&str| data.organisations.get(*id)?.parent.as_ref().map(|id| id.value.as_str());
        // Organisations that stand above each other in a circle end somewhere too.
        let chain = std::iter::successors(organisation, above).take(data.organisations.len());
        let mut reach =
            chain.chain([data.site.organisation.as_str()]).filter_map(|id| self.mailbox(id, lang));
        reach.find(|mailbox| mailbox.phone.is_some() || mailbox.email.is_some())
    }

    /// How to reach an organisation, in a language.
    #[must_use]
    pub fn mailbox(&self, id: &str, lang: Lang) -> Option<Mailbox<'_>> {
        let organisation = self.data().organisations.get(id)?;
        Some(Mailbox {
            name: self.organisation_name(id, lang, self.today())?,
            phone: organisation.phone.as_ref().map(|phone| &phone.value),
            email: organisation.email.as_ref().map(|email| email.value.as_str()),
        })
    }
}

fn in_place(contact: &InPlace, lang: Lang) -> Card<'_> {
    Card {
        id: None,
        name: contact.name.value.clone(),
        title: contact.title.as_ref().and_then(|title| title.get(lang)),
        organisation: contact.organisation.as_ref().map(|id| id.value.as_str()),
        phone: contact.phone.as_ref().map(|phone| &phone.value),
        email: contact.email.as_ref().map(|email| email.value.as_str()),
        instead: None,
    }
}

impl Person {
    /// The term held on a day; the one that began last if several overlap.
    #[must_use]
    pub fn office_on(&self, day: Date) -> Option<&Term> {
        self.offices.iter().rev().find(|term| term.holds_on(day))
    }

    /// The post held on a day: the first that holds.
    #[must_use]
    pub fn role_on(&self, day: Date) -> Option<&Role> {
        let holds = |role: &&Role| {
            role.from.is_none_or(|from| from <= day) && role.until.is_none_or(|until| day <= until)
        };
        self.roles.iter().find(holds)
    }

    /// The address of a day: the latest that had begun.
    #[must_use]
    pub fn email_on(&self, day: Date) -> Option<&str> {
        let begun = |(from, _): &&(Option<Date>, _)| from.is_none_or(|from| from <= day);
        self.emails.iter().rev().find(begun).map(|(_, email)| email.value.as_str())
    }
}
