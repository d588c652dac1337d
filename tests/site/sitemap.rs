//! The sitemap (sitemaps.org) with the languages of each page.

use std::collections::{BTreeMap, BTreeSet};

use tiedote::page::Page;
use tiedote::page::formats::{self, Limits, Part};
use tiedote::path::UrlPath;

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

/// The files of a sitemap with these limits, as an address and its elements.
fn files(site: &SiteBuilt, limits: Limits) -> Vec<(String, String)> {
    let catalogue = site.catalogue();
    let pages: Vec<Page> = site.site().plan.pages().values().cloned().collect();
    let files = formats::sitemaps(catalogue, &pages, limits).into_iter();
    let file = |(url, part): (UrlPath, Part)| {
        (url.to_string(), String::from_utf8(formats::sitemap(catalogue, &pages, &part, limits)).unwrap())
    };
    files.map(file).collect()
}

#[test]
fn it_is_split_at_its_limits_and_indexed() {
    let site = (0..20).fold(SiteTest::new(), |site, n| {
        site.release(&format!("r{n}"), &format!("date: 1.3.2026 10.{n:02}"), "")
    });
    let site = site.build();
    let whole = texts(&sitemap(&site), "urlset/url/loc").into_iter().map(str::to_owned).collect::<Vec<_>>();
    let protocol = Limits::PROTOCOL;
    for limits in [Limits { addresses: 10, ..protocol }, Limits { bytes: 10_000, ..protocol }] {
        let files = files(&site, limits);
        let (index, parts) = files.split_first().unwrap();
        assert_eq!(index.0, "/sitemap.xml");
        let index = xml(&index.1);
        let named = texts(&index, "sitemapindex/sitemap/loc");
        let made: Vec<_> = parts.iter().map(|(url, _)| format!("https://www.example.fi{url}")).collect();
        assert_eq!(named, made);
        assert!(parts.len() > 1);
        assert!(!texts(&index, "sitemapindex/sitemap/lastmod").is_empty());
        let mut listed = Vec::new();
        for (url, text) in parts {
            let elements = xml(text);
            let here = texts(&elements, "urlset/url/loc");
            assert!(here.len() <= limits.addresses && text.len() <= limits.bytes, "{url}");
            listed.extend(here.into_iter().map(str::to_owned));
        }
        assert_eq!(listed, whole);
    }
    assert_eq!(files(&site, protocol).len(), 1);
}

#[test]
fn news_are_those_of_the_last_two_days() {
    let site = SiteTest::new()
        .release("uusi", "date: 30.5.2026 12.01", "")
        .item("releases/2026/uusi/sv", "title: Nytt\nlead: L.\ndate: 1.6.2026 9.00", "")
        .release("vanha", "date: 30.5.2026 12.00", "")
        .release("pois", "date: 31.5.2026 9.00\nwithdrawn: {date: 31.5.2026 10.00, reason: {fi: Virhe.}}", "")
        .release("tuleva", "date: 2.6.2026 9.00", "");
    let built = site.build();
    let news = xml(&built.page("sitemap-news.xml"));
    let root = &news[0];
    assert_eq!(root.attribute("xmlns:news"), Some("http://www.google.com/schemas/sitemap-news/0.9"));
    assert_eq!(texts(&news, "urlset/url/news:news/news:title"), ["Nytt", "Tiedote uusi"]);
    assert_eq!(texts(&news, "urlset/url/news:news/news:publication/news:language"), ["sv", "fi"]);
    assert_eq!(
        texts(&news, "urlset/url/news:news/news:publication/news:name"),
        ["Finansministeriet", "Valtiovarainministeriö"]
    );
    assert_eq!(
        texts(&news, "urlset/url/news:news/news:publication_date"),
        ["2026-06-01T09:00:00+03:00", "2026-05-30T12:01:00+03:00"]
    );
    assert!(built.page("robots.txt").ends_with("Sitemap: https://www.example.fi/sitemap-news.xml\n"));
    // A scheduler hears when the first of them is news no more.
    assert_eq!(built.site().next_change().unwrap().to_string(), "2026-06-01T09:01:00Z");
    let later = site.without("content/releases/2026/tuleva").as_of("3.6.2026 9.00").build();
    assert!(!later.has("sitemap-news.xml"));
    assert!(!later.page("robots.txt").contains("news"));
}
