//! The vocabulary of schema.org, as much of it as pages use, in the form of JSON-LD.
#![allow(clippy::struct_field_names, clippy::enum_variant_names, reason = "the names are schema.org's own")]

use serde::Serialize;

/// Something that schema.org has a name for.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "@type")]
#[allow(missing_docs, reason = "the names are schema.org's own words")]
pub(super) enum Thing {
    GovernmentOrganization(Organisation),
    Organization(Organisation),
    Person(Person),
    WebSite(Box<WebSite>),
    BreadcrumbList(BreadcrumbList),
    NewsArticle(Box<Article>),
    Event(Box<Event>),
    CorrectionComment(Correction),
    Place(Place),
    VirtualLocation(VirtualLocation),
    SearchAction(SearchAction),
    EntryPoint(EntryPoint),
    ListItem(ListItem),
    Thing(Named),
}

/// A reference to something that is described elsewhere.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Id {
    #[serde(rename = "@id")]
    pub(super) id: String,
}

impl Id {
    pub(super) fn new(id: String) -> Self {
        Self { id }
    }
}

#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Organisation {
    #[serde(rename = "@id", skip_serializing_if = "Option::is_none")]
    pub(super) id: Option<String>,
    pub(super) name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) alternate_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) telephone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) parent_organization: Option<Box<Thing>>,
}

#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Person {
    #[serde(rename = "@id", skip_serializing_if = "Option::is_none")]
    pub(super) id: Option<String>,
    pub(super) name: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) job_title: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) telephone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) url: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) works_for: Vec<Thing>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WebSite {
    #[serde(rename = "@id")]
    pub(super) id: String,
    pub(super) name: String,
    pub(super) url: String,
    pub(super) in_language: String,
    pub(super) publisher: Id,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) potential_action: Option<Thing>,
}

#[derive(Clone, Debug, Serialize)]
pub(super) struct SearchAction {
    pub(super) target: Box<Thing>,
    #[serde(rename = "query-input")]
    pub(super) query_input: &'static str,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct EntryPoint {
    pub(super) url_template: String,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct BreadcrumbList {
    pub(super) item_list_element: Vec<Thing>,
}

#[derive(Clone, Debug, Serialize)]
pub(super) struct ListItem {
    pub(super) position: usize,
    pub(super) name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) item: Option<String>,
}

/// A release, or what is said of it in another language.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Article {
    #[serde(rename = "@id")]
    pub(super) id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) url: Option<String>,
    pub(super) in_language: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) headline: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) article_section: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) date_published: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) date_modified: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) main_entity_of_page: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) image: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) author: Vec<Thing>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) publisher: Option<Id>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) about: Vec<Thing>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) mentions: Vec<Thing>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) correction: Vec<Thing>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) translation_of_work: Option<Box<Thing>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) work_translation: Vec<Thing>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) license: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) is_accessible_for_free: Option<bool>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Correction {
    pub(super) text: String,
    pub(super) date_published: String,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Event {
    #[serde(rename = "@id")]
    pub(super) id: String,
    pub(super) name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) description: Option<String>,
    pub(super) start_date: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) end_date: Option<String>,
    pub(super) event_status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) event_attendance_mode: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) location: Vec<Thing>,
    pub(super) organizer: Vec<Thing>,
    pub(super) in_language: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) image: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
pub(super) struct Place {
    pub(super) name: String,
    /// As one text: places are written as people say them.
    pub(super) address: String,
}

#[derive(Clone, Debug, Serialize)]
pub(super) struct VirtualLocation {
    pub(super) url: String,
}

#[derive(Clone, Debug, Serialize)]
pub(super) struct Named {
    pub(super) name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) url: Option<String>,
}

#[derive(Serialize)]
struct Graph<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@graph")]
    graph: &'a [Thing],
}

/// As the content of a `script` element, which only `<` could end.
pub(super) fn script(graph: &[Thing]) -> String {
    let graph = Graph { context: "https://schema.org", graph };
    serde_json::to_string(&graph).unwrap_or_default().replace('<', "\\u003c")
}
