//! The pages that gather items: front page, archives, ministers, organisations, topics, search.

use std::sync::Arc;

use serde::Serialize;

use super::View;
use super::layout::Layout;
use super::parts::{Card, Email, Link, Paging, Phone, ProgrammeCard};

/// The front page of a language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Front {
    /// Around the content.
    pub layout: Layout,
    /// Name of the site.
    pub title: String,
    /// Newest first; the first may carry its image.
    pub releases: Vec<Arc<Card>>,
    /// All releases.
    pub archive: Link,
    /// Running programmes.
    pub programmes: Vec<ProgrammeCard>,
    /// All programmes.
    pub all_programmes: Option<Link>,
    /// In the language's alphabetical order.
    pub topics: Vec<Link>,
}

impl View for Front {
    const TEMPLATE: &'static str = "front.html";
}

/// The releases of a language: all, of a type, or those of a year.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ReleaseList {
    /// Around the content.
    pub layout: Layout,
    /// "Tiedotteet", "Tiedotteet 2022", "Puheet", "Maria Nikkilä: tiedotteet 2022".
    pub title: String,
    /// "412 tiedotetta".
    pub count: String,
    /// Newest first.
    pub releases: Vec<Arc<Card>>,
    /// If there is more than one page.
    pub paging: Option<Paging>,
    /// All types of releases, if there are several.
    pub genres: Vec<Facet>,
    /// All years, newest first.
    pub years: Vec<Facet>,
}

impl View for ReleaseList {
    const TEMPLATE: &'static str = "releases.html";
}

/// A way to narrow a list down: a year, or a type of releases.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Facet {
    /// "2022", "Puheet", or "Kaikki" for the whole list.
    pub text: String,
    /// Where its list is.
    pub href: String,
    /// Whether the page shows it.
    pub current: bool,
    /// How many releases, as a ready sentence for those who hear it.
    pub count: Option<String>,
}

/// The programmes by status.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ProgrammeList {
    /// Around the content.
    pub layout: Layout,
    /// "Ohjelmat".
    pub title: String,
    /// Running, planned, ended; groups without programmes are left out.
    pub groups: Vec<ProgrammeGroup>,
}

impl View for ProgrammeList {
    const TEMPLATE: &'static str = "programmes.html";
}

/// The programmes of one status.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ProgrammeGroup {
    /// `running`, `planned`, `ended`.
    pub status: String,
    /// "Käynnissä".
    pub heading: String,
    /// In the language's alphabetical order.
    pub programmes: Vec<ProgrammeCard>,
}

/// The ministers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct MinisterList {
    /// Around the content.
    pub layout: Layout,
    /// "Ministerit".
    pub title: String,
    /// By office.
    pub in_office: Vec<MinisterCard>,
    /// By the end of the last term, newest first.
    pub former: Vec<MinisterCard>,
}

impl View for MinisterList {
    const TEMPLATE: &'static str = "ministers.html";
}

/// A minister in a list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct MinisterCard {
    /// Name and page.
    pub link: Link,
    /// Titles: the present ones, or the last ones of a former minister.
    pub titles: Vec<String>,
    /// "20.6.2023–".
    pub period: Option<String>,
}

/// A minister.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Minister {
    /// Around the content.
    pub layout: Layout,
    /// The name.
    pub title: String,
    /// Present titles; empty for a former minister.
    pub titles: Vec<String>,
    /// All terms, newest first.
    pub terms: Vec<TermRow>,
    /// "23 tiedotetta".
    pub count: String,
    /// Newest first.
    pub releases: Vec<Arc<Card>>,
    /// If there is more than one page.
    pub paging: Option<Paging>,
    /// The years, newest first, if the list is long.
    pub years: Vec<Facet>,
}

impl View for Minister {
    const TEMPLATE: &'static str = "minister.html";
}

/// A term as a minister.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TermRow {
    /// "kuntaministeri".
    pub title: String,
    /// "10.12.2019–20.6.2023".
    pub period: String,
    /// The ministry.
    pub organisation: Option<Link>,
}

/// The organisations, or the topics.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Index {
    /// Around the content.
    pub layout: Layout,
    /// "Aiheet".
    pub title: String,
    /// In the language's alphabetical order.
    pub entries: Vec<IndexEntry>,
}

impl View for Index {
    const TEMPLATE: &'static str = "index.html";
}

/// An entry of an index.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct IndexEntry {
    /// Name and page.
    pub link: Link,
    /// An abbreviation.
    pub short: Option<String>,
    /// "12 tiedotetta".
    pub count: String,
}

/// An organisation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Organisation {
    /// Around the content.
    pub layout: Layout,
    /// Its present name.
    pub title: String,
    /// Its abbreviation.
    pub short: Option<String>,
    /// Former names with their terms: "Julkisten palvelujen kehittämiskeskus (–31.12.2023)".
    pub former_names: Vec<String>,
    /// What it belongs to.
    pub parent: Option<Link>,
    /// What belongs to it.
    pub units: Vec<Link>,
    /// Its own site.
    pub website: Option<Link>,
    /// Switchboard.
    pub phone: Option<Phone>,
    /// Registry.
    pub email: Option<Email>,
    /// Running programmes.
    pub programmes: Vec<ProgrammeCard>,
    /// "23 tiedotetta".
    pub count: String,
    /// Newest first.
    pub releases: Vec<Arc<Card>>,
    /// If there is more than one page.
    pub paging: Option<Paging>,
    /// The years, newest first, if the list is long.
    pub years: Vec<Facet>,
}

impl View for Organisation {
    const TEMPLATE: &'static str = "organisation.html";
}

/// A topic.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Topic {
    /// Around the content.
    pub layout: Layout,
    /// Its name.
    pub title: String,
    /// Programmes on it.
    pub programmes: Vec<ProgrammeCard>,
    /// "23 tiedotetta".
    pub count: String,
    /// Newest first.
    pub releases: Vec<Arc<Card>>,
    /// If there is more than one page.
    pub paging: Option<Paging>,
    /// The years, newest first, if the list is long.
    pub years: Vec<Facet>,
}

impl View for Topic {
    const TEMPLATE: &'static str = "topic.html";
}

/// The search page; without a script it offers the archive.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Search {
    /// Around the content.
    pub layout: Layout,
    /// "Haku".
    pub title: String,
    /// What the script asks; none if the site has no index.
    pub form: Option<SearchForm>,
    /// All releases.
    pub archive: Link,
    /// All years, newest first.
    pub years: Vec<Facet>,
    /// In the language's alphabetical order.
    pub topics: Vec<Link>,
    /// In the language's alphabetical order.
    pub organisations: Vec<Link>,
}

impl View for Search {
    const TEMPLATE: &'static str = "search.html";
}

/// The form of the search. It works as a link: `?q=talousarvio&year=2026`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct SearchForm {
    /// The search page itself.
    pub href: String,
    /// Folders of the parts of the index, oldest first.
    pub parts: Vec<String>,
    /// By what results are narrowed down; one with nothing to choose from is left out.
    pub filters: Vec<SearchFilter>,
}

/// By what search results are narrowed down.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct SearchFilter {
    /// `year`, `type`, `organisation`, `topic`, `minister`.
    pub name: String,
    /// "Vuosi".
    pub label: String,
    /// In the order in which they are shown.
    pub options: Vec<SearchOption>,
}

/// What may be chosen in a filter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct SearchOption {
    /// As in the address.
    pub value: String,
    /// As shown.
    pub text: String,
}
