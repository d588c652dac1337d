//! The sitemap (sitemaps.org) with the languages of each page.

use std::collections::{BTreeMap, BTreeSet};

use crate::look::{Element, texts, xml};
use crate::support::{SiteBuilt, SiteTest};

fn sitemap(site: &SiteBuilt) -> Vec<Element> {
    xml(&site.page("sitemap.xml"))
}

/// The languages of each address.
fn alternates(elements: &[Element]) -> BTreeMap<String, BTreeMap<String, String>> {
    let mut all: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    let mut current = String::new();
    for element in elements {
        match element.path.as_str() {
            "urlset/url/loc" => {
                current.clone_from(&element.text);
                all.insert(current.clone(), BTreeMap::new());
            }
            "urlset/url/xhtml:link" => {
                let value = |name: &str| element.attribute(name).unwrap().to_owned();
                all.get_mut(&current).unwrap().insert(value("hreflang"), value("href"));
            }
            _ => {}
        }
    }
    all
}

#[test]
fn it_lists_every_page_for_readers_and_nothing_else() {
    let site = SiteTest::new().release("a", "date: 1.3.2026 9.00\naliases: [/vanha/]", "").build();
    let elements = sitemap(&site);
    assert_eq!(elements[0].attribute("xmlns"), Some("http://www.sitemaps.org/schemas/sitemap/0.9"));
    let listed: BTreeSet<String> =
        texts(&elements, "urlset/url/loc").into_iter().map(str::to_owned).collect();
    let pages: BTreeSet<String> = site
        .paths()
        .iter()
        .filter(|path| path.ends_with("index.html") && !path.starts_with("vanha/"))
        .map(|path| format!("https://www.example.fi/{}", path.trim_end_matches("index.html")))
        .collect();
    assert_eq!(listed, pages);
    assert_eq!(
        site.page("robots.txt"),
        "User-agent: *\nDisallow:\n\nSitemap: https://www.example.fi/sitemap.xml\n"
    );
}

#[test]
fn its_languages_are_those_of_the_pages_and_mutual() {
    let site = SiteTest::new().release("a", "date: 1.3.2026 9.00", "").build();
    let all = alternates(&sitemap(&site));
    for (address, languages) in &all {
        let path = address.trim_start_matches("https://www.example.fi/").to_owned() + "index.html";
        let page = site.page(&path);
        let in_head = page.matches("<link rel=\"alternate\" hreflang=").count();
        assert!(languages.is_empty() || languages.len() == in_head, "{address}");
        for (tag, other) in languages {
            assert!(
                page.contains(&format!("hreflang=\"{tag}\" href=\"{other}\"")),
                "{address}: {tag} {other}"
            );
            let there =
                all.get(other).unwrap_or_else(|| panic!("{address} names {other}, which is not listed"));
            assert!(there == languages || there.is_empty(), "{address} and {other} do not agree");
        }
    }
    let base = &all["https://www.example.fi/sv/pressmeddelanden/2026/grundmeddelande/"];
    assert_eq!(base.keys().collect::<Vec<_>>(), ["en", "fi", "sv-FI", "x-default"]);
}

#[test]
fn it_says_when_a_page_last_changed_by_its_content() {
    let front = "title: A\nlead: L.\ndate: 1.3.2026 9.00\norganisations: [vm]\ncontacts: [virta]\n\
                 changes: [{date: 3.3.2026 9.00, kind: update, note: {fi: K., sv: K.}}, {date: 4.3.2026 9.00, kind: minor, note: {fi: K., sv: K.}}]";
    let site = SiteTest::new()
        .item("releases/2026/a/fi", front, "")
        .item("releases/2026/a/sv", "title: B\nlead: L.\ndate: 5.4.2026 9.20", "")
        .build();
    let text = site.page("sitemap.xml");
    let modified = |address: &str| {
        let url =
            crate::look::between(&text, &format!("<loc>https://www.example.fi{address}</loc>"), "</url>");
        url.contains("<lastmod>").then(|| crate::look::between(url, "<lastmod>", "</lastmod>").to_owned())
    };
    assert_eq!(modified("/fi/tiedotteet/2026/a/").as_deref(), Some("2026-03-03T09:00:00+02:00"));
    assert_eq!(modified("/sv/pressmeddelanden/2026/b/").as_deref(), Some("2026-04-05T09:20:00+03:00"));
    assert_eq!(modified("/fi/tiedotteet/").as_deref(), Some("2026-03-03T09:00:00+02:00"));
    assert_eq!(modified("/fi/ohjelmat/"), None);
}
