//! `index.json` beside the list of releases of a language, and beside that of each year
//! (`/schema/releases-1.json`).
//!
//! The first holds the newest and names the years; each year's holds all of its releases, so that
//! old ones need not be fetched again.

use serde::Serialize;

use super::schemas::Schema;
use super::story::{Story, rfc3339};
use super::{File, Format, Part};
use crate::catalogue::{Archive, Catalogue, Entry, PER_PAGE, Rubric};
use crate::content::model::DataForm;
use crate::interface::{Args, Interface};
use crate::language::Lang;
use crate::path::UrlPath;

pub(super) static FORMAT: Format = Format {
    id: "releases-json",
    plan: |catalogue, _| plan_files(catalogue),
    render: |catalogue, interface, _, part| match part {
        Part::Language(lang) => render(catalogue, interface, *lang, None).unwrap_or_default(),
        Part::Year(lang, year) => render(catalogue, interface, *lang, Some(*year)).unwrap_or_default(),
        _ => Vec::new(),
    },
};

fn plan_files(catalogue: &Catalogue) -> Vec<File> {
    if !catalogue.data().site.data.contains(&DataForm::Json) {
        return Vec::new();
    }
    let of = |lang| {
        let all = (list_of(catalogue, lang, None).join("index.json"), Part::Language(lang));
        let years = catalogue.shelf(lang).years.iter();
        let years = years.map(move |(year, _)| {
            (list_of(catalogue, lang, Some(*year)).join("index.json"), Part::Year(lang, *year))
        });
        std::iter::once(all).chain(years)
    };
    catalogue.languages().codes().flat_map(of).collect()
}

#[derive(Serialize)]
#[expect(clippy::struct_field_names, reason = "named as in the schema")]
struct Releases<'a> {
    #[serde(rename = "$schema")]
    schema: String,
    language: String,
    title: String,
    url: String,
    total: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    year: Option<i16>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    years: Vec<Year>,
    releases: Vec<Release<'a>>,
}

#[derive(Serialize)]
#[expect(clippy::struct_field_names, reason = "named as in the schema")]
struct Year {
    year: i16,
    total: usize,
    url: String,
    data: String,
}

#[derive(Serialize)]
#[expect(clippy::struct_field_names, reason = "named as in the schema")]
struct Release<'a> {
    id: String,
    release: &'a str,
    r#type: &'static str,
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    lead: Option<String>,
    url: String,
    data: String,
    published: String,
    modified: String,
    languages: Vec<String>,
    organisations: Vec<&'a str>,
    topics: Vec<&'a str>,
    people: Vec<&'a str>,
}

fn render(catalogue: &Catalogue, interface: &Interface, lang: Lang, year: Option<i16>) -> Option<Vec<u8>> {
    let words = interface.words(lang)?;
    let shelf = catalogue.shelf(lang);
    let file = match year {
        None => Releases {
            schema: Schema::Releases.address(catalogue),
            language: catalogue.languages().tag(lang),
            title: words.text("releases", &Args::NONE),
            url: catalogue.absolute(&list_of(catalogue, lang, None)),
            total: shelf.releases.len(),
            year: None,
            years: shelf
                .years
                .iter()
                .map(|(year, list)| year_of(catalogue, lang, *year, list.len()))
                .collect(),
            releases: releases(catalogue, lang, &shelf.releases[..shelf.releases.len().min(PER_PAGE)]),
        },
        Some(year) => {
            let (_, list) = shelf.years.iter().find(|(of, _)| *of == year)?;
            Releases {
                schema: Schema::Releases.address(catalogue),
                language: catalogue.languages().tag(lang),
                title: words.text("releases-of-year", &Args::new().with("year", year.to_string())),
                url: catalogue.absolute(&list_of(catalogue, lang, Some(year))),
                total: list.len(),
                year: Some(year),
                years: Vec::new(),
                releases: releases(catalogue, lang, list),
            }
        }
    };
    serde_json::to_vec(&file).ok()
}

/// The page of all releases, or of those of a year.
fn list_of(catalogue: &Catalogue, lang: Lang, year: Option<i16>) -> UrlPath {
    catalogue.routes().archive(&Archive { of: Rubric::Everything, year }, lang, 1)
}

fn year_of(catalogue: &Catalogue, lang: Lang, year: i16, total: usize) -> Year {
    let url = list_of(catalogue, lang, Some(year));
    Year { year, total, data: catalogue.absolute(&url.join("index.json")), url: catalogue.absolute(&url) }
}

fn releases<'a>(catalogue: &'a Catalogue, lang: Lang, entries: &[Entry]) -> Vec<Release<'a>> {
    let stories = entries.iter().filter_map(|entry| Story::of(catalogue, *entry, lang));
    stories.map(|story| release(&story)).collect()
}

fn release<'a>(story: &Story<'a>) -> Release<'a> {
    let catalogue = story.catalogue;
    let facts = &story.record.item.facts;
    Release {
        id: story.id(),
        release: story.record.item.id.id.as_str(),
        r#type: facts.genre.as_str(),
        title: story.title(),
        lead: story.lead(),
        url: story.address(),
        data: catalogue.absolute(&story.url.join("index.json")),
        published: rfc3339(&story.published),
        modified: rfc3339(&story.updated),
        languages: story.record.urls.iter().map(|(lang, _)| catalogue.languages().tag(lang)).collect(),
        organisations: story.organisations().into_iter().map(|(id, _)| id).collect(),
        topics: story.topics().into_iter().map(|(id, _)| id).collect(),
        people: story.people().into_iter().map(|person| person.id).collect(),
    }
}
