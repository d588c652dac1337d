//! Pages as linked data (schema.org), and what they say when they are shared.

use serde_json::{Value, json};

use crate::look::between;
use crate::support::{SiteBuilt, SiteTest};

/// The things that a page describes.
fn graph(site: &SiteBuilt, path: &str) -> Vec<Value> {
    let page = site.page(path);
    let data = between(&page, "<script type=\"application/ld+json\">", "</script>");
    let data: Value = serde_json::from_str(data).unwrap_or_else(|error| panic!("{error} in {data}"));
    assert_eq!(data["@context"], "https://schema.org");
    data["@graph"].as_array().unwrap().clone()
}

fn of_type(site: &SiteBuilt, path: &str, kind: &str) -> Value {
    let graph = graph(site, path);
    let found = graph
        .iter()
        .find(|thing| thing["@type"] == kind && thing["@id"] != "https://www.example.fi/#publisher");
    found.unwrap_or_else(|| panic!("no {kind} in {graph:#?}")).clone()
}

fn site() -> SiteTest {
    let fi = "title: \"A</script><script>alert(1)\"\nslug: kutsu\nlead: L.\ndate: 1.3.2026 9.00\ntype: invitation\norganisations: [vm]\ncontacts: [virta]\n\
        ministers: [salmi]\ntopics: [digital]\nevent: {start: 5.3.2026 10.00, end: 5.3.2026 11.00, place: {fi: Sali, sv: Salen}, online: https://live.example/}\n\
        changes: [{date: 2.3.2026 9.00, kind: correction, note: {fi: Aika., sv: Tid.}}]";
    SiteTest::new()
        .append("content/site.yaml", "licence: CC-BY-4.0\n")
        .item("releases/2026/kutsu/fi", fi, "T.")
        .item("releases/2026/kutsu/sv", "title: Inbjudan\nslug: inbjudan\nlead: L.", "T.")
}

const PAGE: &str = "https://www.example.fi/fi/tiedotteet/2026/kutsu/";
const SWEDISH: &str = "https://www.example.fi/sv/pressmeddelanden/2026/inbjudan/";

#[test]
fn a_release_is_a_news_article_with_its_translations_and_corrections() {
    let site = site().build();
    let article = of_type(&site, "fi/tiedotteet/2026/kutsu/index.html", "NewsArticle");
    assert_eq!(article["@id"], format!("{PAGE}#article"));
    for (key, value) in [
        ("headline", "A</script><script>alert(1)"),
        ("datePublished", "2026-03-01T09:00:00+02:00"),
        ("dateModified", "2026-03-02T09:00:00+02:00"),
        ("inLanguage", "fi"),
        ("mainEntityOfPage", PAGE),
        ("articleSection", "Kutsu"),
        ("license", "https://creativecommons.org/licenses/by/4.0/"),
    ] {
        assert_eq!(article[key], value, "{key}");
    }
    assert_eq!(
        article["correction"],
        json!([{"@type": "CorrectionComment", "text": "Aika.", "datePublished": "2026-03-02T09:00:00+02:00"}])
    );
    assert_eq!(
        article["workTranslation"],
        json!([{"@type": "NewsArticle", "@id": format!("{SWEDISH}#article"), "url": SWEDISH, "inLanguage": "sv-FI"}])
    );
    assert_eq!(article["translationOfWork"], Value::Null);
    assert_eq!(article["author"][0]["@type"], "GovernmentOrganization");
    assert_eq!(article["author"][0]["@id"], "https://www.example.fi/fi/organisaatiot/vm/#organisation");
    assert_eq!(article["mentions"][0]["@id"], "https://www.example.fi/fi/ministerit/salmi/#person");
    let translation = of_type(&site, "sv/pressmeddelanden/2026/inbjudan/index.html", "NewsArticle");
    assert_eq!(translation["translationOfWork"]["@id"], format!("{PAGE}#article"));
    assert_eq!(translation["workTranslation"], Value::Null);
}

#[test]
fn no_word_ends_the_script() {
    let page = site().build().page("fi/tiedotteet/2026/kutsu/index.html");
    assert!(!page.contains("<script>alert"), "{page}");
    assert!(between(&page, "<script type=\"application/ld+json\">", "</script>").contains("\\u003c/script>"));
}

#[test]
fn an_invitation_is_an_event_too() {
    let site = site().build();
    let event = of_type(&site, "sv/pressmeddelanden/2026/inbjudan/index.html", "Event");
    assert_eq!(event["name"], "Inbjudan");
    assert_eq!(event["startDate"], "2026-03-05T10:00:00+02:00");
    assert_eq!(event["endDate"], "2026-03-05T11:00:00+02:00");
    assert_eq!(event["eventAttendanceMode"], "https://schema.org/MixedEventAttendanceMode");
    assert_eq!(
        event["location"],
        json!([{"@type": "Place", "name": "Salen", "address": "Salen"}, {"@type": "VirtualLocation", "url": "https://live.example/"}])
    );
}

#[test]
fn people_and_organisations_are_told_on_their_pages() {
    let site = site().build();
    let person = of_type(&site, "fi/ministerit/salmi/index.html", "Person");
    assert_eq!(person["@id"], "https://www.example.fi/fi/ministerit/salmi/#person");
    assert_eq!(
        (&person["name"], &person["jobTitle"]),
        (&json!("Eero Salmi"), &json!(["Valtiovarainministeri"]))
    );
    assert_eq!(person["worksFor"][0]["name"], "Valtiovarainministeriö");
    let organisation = of_type(&site, "fi/organisaatiot/vm/index.html", "GovernmentOrganization");
    assert_eq!(organisation["@id"], "https://www.example.fi/fi/organisaatiot/vm/#organisation");
    assert_eq!(
        (&organisation["alternateName"], &organisation["telephone"]),
        (&json!("VM"), &json!("+35829516001"))
    );
}

#[test]
fn the_front_page_is_a_site_that_can_be_searched() {
    let site = site().build();
    let website = of_type(&site, "sv/index.html", "WebSite");
    assert_eq!((&website["name"], &website["inLanguage"]), (&json!("Finansministeriet"), &json!("sv-FI")));
    let action = &website["potentialAction"];
    assert_eq!(action["target"]["urlTemplate"], "https://www.example.fi/sv/sok/?q={search_term_string}");
    assert_eq!(action["query-input"], "required name=search_term_string");
}

#[test]
fn every_indexed_page_says_where_it_stands() {
    let site = site().build();
    for path in site.paths().into_iter().filter(|path| path.ends_with("index.html")) {
        let kinds: Vec<String> =
            graph(&site, &path).iter().map(|thing| thing["@type"].as_str().unwrap().to_owned()).collect();
        assert!(kinds[0] == "GovernmentOrganization", "{path}: {kinds:?}");
        assert!(["WebSite", "BreadcrumbList"].contains(&kinds[1].as_str()), "{path}: {kinds:?}");
    }
}

#[test]
fn a_shared_link_says_type_and_topics_and_the_other_languages() {
    let page = site().build().page("fi/tiedotteet/2026/kutsu/index.html");
    let values = |property: &str| -> Vec<String> {
        let mark = format!("<meta property=\"{property}\" content=\"");
        page.split(mark.as_str()).skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
    };
    assert_eq!(values("og:locale"), ["fi_FI"]);
    assert_eq!(values("og:locale:alternate"), ["sv_FI"]);
    assert_eq!(values("article:section"), ["Kutsu"]);
    assert_eq!(values("article:tag"), ["Digitalisaatio"]);
    assert_eq!(values("article:published_time"), ["2026-03-01T09:00:00+02:00"]);
    assert_eq!(values("article:modified_time"), ["2026-03-02T09:00:00+02:00"]);
}
