//! Data files: organisations, offices, topics and people.

mod organisations;
mod people;

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::content::contract::Form;
use crate::content::model::{Data, Person, Site};
use crate::content::reader::{Field, Reader};
use crate::content::{text, yaml};
use crate::diagnostic::{Diagnostic, Diagnostics, Located, rule};
use crate::path::{Slug, SourcePath};
use crate::source::{Source, Sources};

/// A file of `people/`.
pub(crate) const PERSON: Form = Form::Map(&people::PERSON);
/// `organisations.yaml`.
pub(crate) const ORGANISATIONS: Form = Form::Entries(&Form::Slug, &Form::Map(&organisations::ORGANISATION));
/// `offices.yaml`.
pub(crate) const OFFICES: Form = Form::Entries(&Form::Slug, &Form::Map(&organisations::OFFICE));
/// `topics.yaml`.
pub(crate) const TOPICS: Form = Form::Entries(&Form::Slug, &Form::Map(&organisations::TOPIC));

/// Reads all data files. A file or entry that is not understood is left out and reported.
#[must_use]
pub fn read_data(sources: &Sources, site: Site) -> (Data, Diagnostics) {
    let mut found = Diagnostics::new();
    let organisations = entries(sources, "organisations", &site, &mut found, organisations::organisation);
    let offices = entries(sources, "offices", &site, &mut found, organisations::office);
    let topics = entries(sources, "topics", &site, &mut found, organisations::topic);
    let people = people(sources, &site, &mut found);
    (Data { site, organisations, offices, topics, people }, found)
}

/// The entries of `content/<name>.yaml`, a map from ids.
fn entries<T>(
    sources: &Sources,
    name: &str,
    site: &Site,
    found: &mut Diagnostics,
    read: impl Fn(&mut Reader<'_>, &Located<String>, Field<'_>) -> Option<T>,
) -> BTreeMap<String, T> {
    let path = SourcePath::new(&format!("content/{name}.yaml"));
    let Some(source) = sources.get(path.as_str()) else { return BTreeMap::new() };
    let (entries, problems) = file(&path, source, site, |reader, root| {
        let all = reader.entries(root, "vm: {…}");
        let read = |(id, field)| Some((valid_id(reader, id)?, read(reader, id, field)?));
        Some(all.into_iter().filter_map(read).collect())
    });
    found.append(problems);
    entries.unwrap_or_default()
}

fn valid_id(reader: &mut Reader<'_>, id: &Located<String>) -> Option<String> {
    if Slug::new(&id.value).is_some() {
        return Some(id.value.clone());
    }
    let found = Diagnostic::new(rule::ID_FORM, id.span.clone()).arg("value", id.value.as_str());
    reader.found.push(match Slug::from_title(&id.value) {
        Some(proposed) => found.case("key").arg("proposed", proposed.as_str()),
        None => found.case("key-none"),
    });
    None
}

fn people(sources: &Sources, site: &Site, found: &mut Diagnostics) -> BTreeMap<String, Person> {
    let files: Vec<_> = sources.below("content/people").collect();
    let read: Vec<_> = files
        .into_par_iter()
        .filter_map(|(path, source)| Some((person_id(path)?, path, source)))
        .map(|(id, path, source)| (id, file(path, source, site, people::person)))
        .collect();
    let mut people = BTreeMap::new();
    for (id, (person, problems)) in read {
        found.append(problems);
        people.extend(person.map(|person| (id, person)));
    }
    people
}

/// The id of `content/people/<id>.yaml`; other files there are reported as stray.
fn person_id(path: &SourcePath) -> Option<String> {
    let id = path.as_str().strip_prefix("content/people/")?.strip_suffix(".yaml")?;
    Slug::new(id).map(|id| id.to_string())
}

/// Reads one file of YAML.
fn file<T>(
    path: &SourcePath,
    source: &Source,
    site: &Site,
    read: impl FnOnce(&mut Reader<'_>, Field<'_>) -> Option<T>,
) -> (Option<T>, Diagnostics) {
    let mut found = Diagnostics::new();
    let text = match text(path, source) {
        Ok(text) => text,
        Err(problem) => {
            found.push(*problem);
            return (None, found);
        }
    };
    let (root, slips) = yaml::read(path, text, yaml::whole(text));
    found.append(slips);
    let Some(root) = root else { return (None, found) };
    let mut reader = Reader::new(path, text, &site.languages, &site.zone);
    let value = read(&mut reader, Field::root(&root));
    found.append(reader.found);
    (value, found)
}

#[cfg(test)]
mod tests;
