//! What the site itself has, for an editor to propose.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::contract::Register;
use crate::content::model::{Data, Person};
use crate::content::{config, data, folders};
use crate::language::{ByLanguage, Lang};
use crate::path::{ItemId, Kind, SourcePath};
use crate::source::Sources;

/// Languages, ids and their names; held items and drafts included, since this is for staff.
#[derive(Debug, Default)]
pub struct Known {
    data: Option<Data>,
    items: BTreeSet<ItemId>,
    /// Files of which something was not understood, or nothing could be read.
    broken: BTreeSet<SourcePath>,
}

impl Known {
    /// What a site has. Without understood settings its languages are not known, and nothing else.
    #[must_use]
    pub fn of(sources: &Sources) -> Self {
        let Some(site) = config::read_site(sources).0 else { return Self::default() };
        let documents = folders::layout(sources, &site).0.documents;
        let items = documents.into_iter().map(|file| file.item).collect();
        let (data, found) = data::read_data(sources, site);
        let broken = found.iter().map(|found| &found.span.file).chain(sources.unread.keys());
        Self { data: Some(data), items, broken: broken.cloned().collect() }
    }

    /// The site's languages, in its order; none if they are not known.
    pub(super) fn languages(&self) -> Option<Vec<Lang>> {
        self.data.as_ref().map(|data| data.site.languages.codes().collect())
    }

    /// The ids of a kind of item.
    pub(super) fn items(&self, kind: Kind) -> Vec<&str> {
        self.items.iter().filter(|item| item.kind == kind).map(|item| item.id.as_str()).collect()
    }

    /// Whether a data file may have more ids than are known, since it is broken somewhere.
    pub(super) fn is_unsure(&self, register: Register) -> bool {
        let file = match register {
            Register::People => "content/people/",
            Register::Organisations => "content/organisations.yaml",
            Register::Offices => "content/offices.yaml",
            Register::Topics => "content/topics.yaml",
            Register::Programmes | Register::Siblings => return true,
        };
        self.broken.iter().any(|path| path.as_str().starts_with(file))
    }

    /// The ids of a data file with what each means, if possible in `lang`.
    pub(super) fn register(&self, register: Register, lang: Lang) -> BTreeMap<&str, String> {
        let Some(data) = &self.data else { return BTreeMap::new() };
        let named = |name: &ByLanguage<String>| in_language(name, lang);
        match register {
            Register::People => each(&data.people, |person| in_print(person, lang)),
            Register::Organisations => each(&data.organisations, |organisation| {
                organisation.names.last().map(|(_, name)| named(name)).unwrap_or_default()
            }),
            Register::Offices => each(&data.offices, |office| named(&office.title)),
            Register::Topics => each(&data.topics, |topic| named(&topic.label)),
            Register::Programmes | Register::Siblings => BTreeMap::new(),
        }
    }
}

fn each<T>(entries: &BTreeMap<String, T>, name: impl Fn(&T) -> String) -> BTreeMap<&str, String> {
    entries.iter().map(|(id, entry)| (id.as_str(), name(entry))).collect()
}

/// In that language, or else in the first that there is: a hint for the writer, nothing printed.
fn in_language(text: &ByLanguage<String>, lang: Lang) -> String {
    let any = || text.iter().next().map(|(_, text)| text);
    text.get(lang).or_else(any).cloned().unwrap_or_default()
}

/// `Juhani Korhonen, neuvotteleva virkamies`.
fn in_print(person: &Person, lang: Lang) -> String {
    match person.roles.last() {
        Some(role) => format!("{}, {}", person.name(), in_language(&role.title, lang)),
        None => person.name(),
    }
}
