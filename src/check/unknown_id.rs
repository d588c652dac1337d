//! `unknown-id`: a reference to a person, organisation, topic, office, programme or item that
//! does not exist. Nothing is guessed; the nearest is named.

use crate::catalogue::Catalogue;
use crate::content::model::{Contact, NavigationEntry, Person, Ref};
use crate::content::nearest::nearest;
use crate::diagnostic::{Diagnostic, Diagnostics, Located, Related, rule};
use crate::edition::Item;
use crate::language::ByLanguage;
use crate::path::{Kind, Slug};

pub(super) fn check(catalogue: &Catalogue, diagnostics: &mut Diagnostics) {
    let known = Known { catalogue };
    for record in super::records(catalogue) {
        let facts = &record.item.facts;
        let mut found = Vec::new();
        for (key, list) in super::references(facts) {
            let what = what(key, record.item.id.kind);
            let problem =
                |id| known.unlisted(&record.item, key, what, id).or_else(|| known.problem(what, id));
            found.extend(list.iter().filter_map(problem));
        }
        for contact in facts.contacts.all() {
            found.extend(match contact {
                Contact::Person(id) => known
                    .unlisted(&record.item, "contacts", "person", id)
                    .or_else(|| known.problem("person", id)),
                Contact::InPlace(contact) => {
                    contact.organisation.as_ref().and_then(|id| known.problem("organisation", id))
                }
            });
        }
        let successor = record.item.withdrawn().and_then(|withdrawn| withdrawn.replaced_by.as_ref());
        found.extend(successor.and_then(|id| known.problem(record.item.id.kind.as_str(), id)));
        diagnostics.extend(once(found));
    }
    known.check_data(diagnostics);
}

/// Each unknown id of an item once, where it stands first, with its other places.
fn once(mut found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    found.sort();
    let mut told: Vec<Diagnostic> = Vec::new();
    for problem in found {
        match told.iter_mut().find(|first| first.case == problem.case && first.args == problem.args) {
            Some(first) => first.related.push(Related { span: problem.span, note: "also" }),
            None => told.push(problem),
        }
    }
    told
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

/// A name as it stands in an address: `Etäpalvelupisteet` becomes `etapalvelupisteet`.
fn key(name: &str) -> String {
    Slug::from_title(name).map_or_else(String::new, |slug| slug.to_string())
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
        let found = Diagnostic::new(rule::UNKNOWN_ID, id.span.clone()).arg("id", id.as_str());
        if let Some(several) = self.several(what, id) {
            return Some(found.case("comma").arg("fixed", several));
        }
        let near = self.meant(what, id);
        let form = if Slug::new(id).is_some() { "id" } else { "text" };
        Some(found.case(what).arg("form", form).nearest(near.map(|near| self.described(what, near))))
    }

    /// `contacts: Maria Nikkilä`: names in the place of a list, if the ids of all are known.
    fn unlisted(&self, item: &Item, key: &str, what: &'static str, names: &Ref) -> Option<Diagnostic> {
        let mut versions = item.versions.iter();
        let file = versions.find(|version| version.document.path == names.span.file)?.document.text.file();
        let before = file.get(..names.span.start)?.trim_end_matches([' ', '"', '\'', '”', '“']);
        let line = before.rsplit('\n').next().unwrap_or_default();
        if self.has(what, names) || line.strip_suffix(':') != Some(key) {
            return None;
        }
        let bare = names.replace(['”', '“', '"'], "");
        let parts = bare.split(',').map(str::trim).filter(|part| !part.is_empty());
        let ids = parts.map(|name| self.meant(what, name)).collect::<Option<Vec<_>>>()?;
        let found = Diagnostic::new(rule::UNKNOWN_ID, names.span.clone()).arg("id", bare);
        let found = found.arg("fixed", format!("{key}: [{}]", ids.join(", ")));
        let people = &self.catalogue.data().people;
        let named = ids.iter().filter_map(|id| people.get(*id)).map(Person::name).collect::<Vec<_>>();
        Some(match what {
            "person" => found.case("unlisted-person").arg("names", named.join(", ")),
            _ => found.case("unlisted"),
        })
    }

    /// `korhonen pilottila`: the ids of a list without the commas between them.
    fn several(&self, what: &str, written: &str) -> Option<String> {
        let ids: Vec<&str> = written.split_whitespace().collect();
        let all = ids.len() > 1 && ids.iter().all(|id| self.has(what, id));
        all.then(|| ids.join(", "))
    }

    /// The id that was meant: that of a thing called so in some language (a person, organisation or
    /// topic by its name, an item by its title or the word of its address), or the nearest.
    fn meant(&self, what: &str, written: &str) -> Option<&str> {
        let wanted = key(written);
        let ids = self.ids(what);
        let called = |id: &str| self.names(what, id).iter().map(|name| key(name)).collect::<Vec<_>>();
        let names: Vec<(String, &str)> =
            ids.iter().flat_map(|id| called(id).into_iter().map(|name| (name, *id))).collect();
        let named = |name: &str| names.iter().find(|(known, _)| known == name).map(|(_, id)| *id);
        let near = || named(nearest(&wanted, names.iter().map(|(name, _)| name.as_str()))?);
        let same = ids.iter().copied().find(|id| key(id) == wanted).or_else(|| named(&wanted));
        same.or_else(|| super::nearest(written, ids.iter().copied())).or_else(near)
    }

    fn names(&self, what: &str, id: &str) -> Vec<String> {
        let data = self.catalogue.data();
        let all = |words: &ByLanguage<String>| words.iter().map(|(_, word)| word.clone()).collect::<Vec<_>>();
        match what {
            "person" => data.people.get(id).map_or_else(Vec::new, |person| {
                let (given, family) = (&person.given, &person.family);
                vec![person.name(), format!("{family} {given}"), family.clone()]
            }),
            "organisation" => data.organisations.get(id).map_or_else(Vec::new, |organisation| {
                let names = organisation.names.iter().flat_map(|(_, names)| all(names));
                names.chain(all(&organisation.short)).collect()
            }),
            "office" => data.offices.get(id).map_or_else(Vec::new, |office| all(&office.title)),
            "topic" => data.topics.get(id).map_or_else(Vec::new, |topic| all(&topic.label)),
            "programme" => self.titles(Kind::Programme, id),
            "page" => self.titles(Kind::Page, id),
            _ => self.titles(Kind::Release, id),
        }
    }

    /// The titles of a visible item.
    fn titles(&self, kind: Kind, id: &str) -> Vec<String> {
        let item = self.catalogue.find_named(kind, id).map(|entry| &self.catalogue.record(entry).item);
        let versions = item.map(|item| item.versions.iter()).into_iter().flatten();
        versions.map(|version| version.document.words.title.value.clone()).collect()
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
