//! Atom feeds (RFC 4287), looked at as a reader's program does.

use std::collections::BTreeSet;

use crate::look::{Element, texts, xml};
use crate::support::{SiteBuilt, SiteTest};

fn feed(site: &SiteBuilt, path: &str) -> Vec<Element> {
    xml(&site.page(path))
}

/// All feeds of a site.
fn feeds(site: &SiteBuilt) -> Vec<(String, Vec<Element>)> {
    let paths = site.paths().into_iter().filter(|path| path.ends_with("feed.xml"));
    paths.map(|path| (path.clone(), feed(site, &path))).collect()
}

fn link<'a>(elements: &'a [Element], path: &str, rel: &str) -> Vec<&'a Element> {
    let wanted = |element: &&Element| element.path == path && element.attribute("rel") == Some(rel);
    elements.iter().filter(wanted).collect()
}

fn varied() -> SiteTest {
    SiteTest::new()
        .release("vanha", "date: 1.1.2026 9.00\ntopics: [digital]\nchanges: [{date: 1.5.2026 9.00, kind: correction, note: {fi: K.}}]", "Vanha.")
        .release("uusi", "date: 1.3.2026 9.00\nministers: [salmi]", "Uusi [linkki](release:base) ja <abbr>EU</abbr>.")
        .release("pieni", "date: 1.1.2026 8.00\nchanges: [{date: 2.5.2026 9.00, kind: minor, note: {fi: K.}}]", "")
}

#[test]
fn every_feed_has_what_atom_requires() {
    let site = varied().build();
    let all = feeds(&site);
    let paths: Vec<&str> =
        all.iter().map(|(path, _)| path.as_str()).filter(|path| path.starts_with("fi/")).collect();
    assert_eq!(
        paths,
        [
            "fi/aiheet/digital/feed.xml",
            "fi/feed.xml",
            "fi/ministerit/salmi/feed.xml",
            "fi/organisaatiot/vm/feed.xml",
            "fi/tiedotteet/tiedotteet/feed.xml"
        ]
    );
    for (path, elements) in &all {
        assert_eq!(elements[0].path, "feed");
        assert_eq!(elements[0].attribute("xmlns"), Some("http://www.w3.org/2005/Atom"), "{path}");
        for one in ["feed/id", "feed/title", "feed/updated"] {
            assert_eq!(texts(elements, one).len(), 1, "{path}: {one}");
            assert!(!texts(elements, one)[0].is_empty(), "{path}: {one}");
        }
        let entries = elements.iter().filter(|element| element.path == "feed/entry").count();
        for one in [
            "feed/entry/id",
            "feed/entry/title",
            "feed/entry/updated",
            "feed/entry/published",
            "feed/entry/author",
        ] {
            assert_eq!(
                elements.iter().filter(|element| element.path == one).count(),
                entries,
                "{path}: {one}"
            );
        }
        assert!(texts(elements, "feed/author/name").len() == 1, "{path}");
        let own = link(elements, "feed", "self");
        assert!(own.is_empty(), "{path}");
        let own = link(elements, "feed/link", "self")[0];
        assert_eq!(own.attribute("href"), Some(format!("https://www.example.fi/{path}").as_str()));
        assert_eq!(own.attribute("type"), Some("application/atom+xml"));
        let page = link(elements, "feed/link", "alternate")[0].attribute("href").unwrap();
        let page = page.trim_start_matches("https://www.example.fi/").to_owned() + "index.html";
        assert!(site.has(&page), "{path} leads to {page}");
        for time in texts(elements, "feed/entry/updated").into_iter().chain(texts(elements, "feed/updated")) {
            time.parse::<jiff::Timestamp>().unwrap_or_else(|error| panic!("{path}: {time}: {error}"));
        }
    }
}

#[test]
fn ids_are_never_the_same_for_two_things() {
    let site = varied().build();
    let mut seen = BTreeSet::new();
    for (path, elements) in feeds(&site) {
        assert!(seen.insert(texts(&elements, "feed/id")[0].to_owned()), "{path}");
        let entries: Vec<&str> = texts(&elements, "feed/entry/id");
        assert_eq!(entries.iter().collect::<BTreeSet<_>>().len(), entries.len(), "{path}");
    }
    let ids = |path: &str| {
        feed(&site, path)
            .iter()
            .filter(|e| e.path == "feed/entry/id")
            .map(|e| e.text.clone())
            .collect::<BTreeSet<_>>()
    };
    assert!(ids("fi/feed.xml").is_disjoint(&ids("sv/feed.xml")));
    // The same entry in another feed of the language is the same entry.
    assert!(ids("fi/ministerit/salmi/feed.xml").is_subset(&ids("fi/feed.xml")));
}

#[test]
fn ids_outlive_title_slug_and_base_address() {
    let front = |title: &str, slug: &str| {
        format!(
            "title: {title}\nslug: {slug}\nlead: L.\ndate: 1.3.2026 9.00\norganisations: [vm]\ncontacts: [virta]"
        )
    };
    let ids = |site: SiteTest| {
        let elements = feed(&site.build(), "fi/feed.xml");
        texts(&elements, "feed/entry/id").into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    let site = |title: &str, slug: &str| SiteTest::new().item("releases/2026/a/fi", &front(title, slug), "");
    let first = ids(site("Vanha", "vanha"));
    assert_eq!(ids(site("Uusi otsikko", "uusi")), first);
    assert_eq!(first[0], "tag:www.example.fi,2026:release/a/fi");
}

#[test]
fn entries_stand_newest_first_and_say_when_they_were_updated() {
    let site = varied().build();
    let elements = feed(&site, "fi/feed.xml");
    assert_eq!(
        texts(&elements, "feed/entry/title"),
        ["Tiedote uusi", "Perustiedote", "Tiedote vanha", "Tiedote pieni"]
    );
    assert_eq!(
        texts(&elements, "feed/entry/published"),
        [
            "2026-03-01T09:00:00+02:00",
            "2026-02-01T09:00:00+02:00",
            "2026-01-01T09:00:00+02:00",
            "2026-01-01T08:00:00+02:00"
        ]
    );
    // A correction is an update; a minor change is none.
    assert_eq!(
        texts(&elements, "feed/entry/updated"),
        [
            "2026-03-01T09:00:00+02:00",
            "2026-02-01T09:00:00+02:00",
            "2026-05-01T09:00:00+03:00",
            "2026-01-01T08:00:00+02:00"
        ]
    );
    assert_eq!(texts(&elements, "feed/updated"), ["2026-05-01T09:00:00+03:00"]);
}

#[test]
fn a_late_translation_is_new_in_its_own_feed() {
    let site = varied()
        .item("releases/2026/vanha/sv", "title: Gammalt\nlead: L.\ndate: 1.4.2026 9.20", "")
        .file(
            "content/releases/2026/vanha/fi.md",
            "---\ntitle: Vanha\nlead: L.\ndate: 1.1.2026 9.00\norganisations: [vm]\ncontacts: [virta]\n---\n",
        )
        .build();
    let elements = feed(&site, "sv/feed.xml");
    assert_eq!(texts(&elements, "feed/entry/title"), ["Gammalt", "Grundmeddelande"]);
    assert_eq!(texts(&elements, "feed/entry/published")[0], "2026-04-01T09:20:00+03:00");
}

#[test]
fn an_entry_has_lead_text_topics_issuers_and_its_other_languages() {
    let site = varied().build();
    let elements = feed(&site, "fi/feed.xml");
    let entry = |title: &str| -> Vec<Element> {
        let start = elements.iter().position(|e| e.path == "feed/entry/title" && e.text == title).unwrap();
        let rest = elements[start..].iter().take_while(|e| e.path != "feed/entry");
        rest.cloned().collect()
    };
    let base = entry("Perustiedote");
    assert_eq!(texts(&base, "feed/entry/summary"), ["Lyhyt ingressi."]);
    assert_eq!(texts(&base, "feed/entry/content"), ["<p>Tekstiä.</p>\n"]);
    assert_eq!(texts(&base, "feed/entry/author/name"), ["valtiovarainministeriö"]);
    let category = base.iter().find(|e| e.path == "feed/entry/category").unwrap();
    assert_eq!(
        (category.attribute("term"), category.attribute("label")),
        (Some("digital"), Some("Digitalisaatio"))
    );
    let versions: Vec<_> = link(&base, "feed/entry/link", "alternate")
        .iter()
        .map(|e| (e.attribute("hreflang"), e.attribute("href").unwrap()))
        .collect();
    assert_eq!(
        versions,
        [
            (None, "https://www.example.fi/fi/tiedotteet/2026/perustiedote/"),
            (Some("sv-FI"), "https://www.example.fi/sv/pressmeddelanden/2026/grundmeddelande/"),
            (Some("en"), "https://www.example.fi/en/releases/2026/base-release/")
        ]
    );
    // Links inside the text are whole, for readers far from the site.
    let content = texts(&entry("Tiedote uusi"), "feed/entry/content")[0].to_owned();
    assert!(
        content.contains("<a href=\"https://www.example.fi/fi/tiedotteet/2026/perustiedote/\">linkki</a>"),
        "{content}"
    );
    assert_eq!(elements[0].attribute("xml:lang"), Some("fi"));
}

#[test]
fn a_feed_holds_the_newest_twenty_five() {
    let site = (0..30).fold(SiteTest::new(), |site, n| {
        site.release(&format!("r{n:02}"), &format!("date: 1.3.2026 10.{n:02}"), "")
    });
    let elements = feed(&site.build(), "fi/feed.xml");
    let titles = texts(&elements, "feed/entry/title");
    assert_eq!((titles.len(), titles[0], titles[24]), (25, "Tiedote r29", "Tiedote r05"));
}

#[test]
fn a_feed_without_entries_is_still_a_feed() {
    let site = SiteTest::new().without("content/releases").build();
    let elements = feed(&site, "sv/feed.xml");
    assert_eq!(texts(&elements, "feed/updated").len(), 1);
    assert_eq!(texts(&elements, "feed/entry/id"), [] as [&str; 0]);
}

#[test]
fn pages_name_the_feeds_they_have() {
    let site = varied().build();
    for (path, expected) in [
        ("fi/index.html", vec!["/fi/feed.xml"]),
        ("fi/tiedotteet/2026/tiedote-uusi/index.html", vec!["/fi/feed.xml"]),
        ("fi/aiheet/digital/index.html", vec!["/fi/aiheet/digital/feed.xml", "/fi/feed.xml"]),
        ("sv/ministrar/salmi/index.html", vec!["/sv/ministrar/salmi/feed.xml", "/sv/feed.xml"]),
    ] {
        let page = site.page(path);
        let head = page.split("</head>").next().unwrap();
        let found = head.lines().filter(|line| line.contains("application/atom+xml"));
        let found: Vec<String> = found.map(|line| crate::look::attributes(line, "href").remove(0)).collect();
        assert_eq!(found, expected, "{path}");
    }
}
