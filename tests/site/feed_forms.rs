//! The feeds of a language in all forms: RSS 2.0 (Advisory Board profile), JSON Feed 1.1, OPML 2.0;
//! and what every form shares.

use serde_json::Value;

use crate::look::{Element, attributes, texts, xml};
use crate::support::{SiteBuilt, SiteTest, png};

/// Releases with an image, a correction, a minor change and a translation; one withdrawn.
fn site() -> SiteTest {
    let pictured = "title: \"Kuva ]]> & <b>\"\nlead: L.\ndate: 1.3.2026 9.00\norganisations: [vm]\ncontacts: [virta]\n\
        topics: [digital]\nprogrammes: [ohjelma]\nimage: k.png\nmedia: [{file: k.png}]\nimages: {k.png: {alt: Kuva.}}\n\
        changes: [{date: 1.5.2026 9.00, kind: correction, note: {fi: K., sv: K.}}, {date: 2.5.2026 9.00, kind: minor, note: {fi: P., sv: P.}}]";
    SiteTest::new()
        .append("content/site.yaml", "licence: CC-BY-4.0\n")
        .item("releases/2026/kuva/fi", pictured, "Ks. [alku](release:base)[^1]. `]]>`\n\n[^1]: Viite.")
        .item("releases/2026/kuva/sv", "title: Bild\nlead: L.\nimages: {k.png: {alt: Bild.}}", "Text[^1].\n\n[^1]: Not.")
        .file("content/releases/2026/kuva/k.png", png())
        .release("puhe", "type: speech\ndate: 2.3.2026 9.00\nministers: [salmi]", "Hyvä yleisö!")
        .release("pois", "date: 3.3.2026 9.00\nwithdrawn: {date: 4.3.2026 9.00, reason: {fi: Virhe.}}", "Poistettu.")
        .item(
            "programmes/ohjelma/fi",
            "title: Ohjelma\nlead: L.\nstatus: running\nreviewed: 1.5.2026\norganisations: [vm]\ncontacts: [virta]",
            "",
        )
}

fn children(elements: &[Element], parent: &str) -> Vec<String> {
    let below = |e: &Element| e.path.strip_prefix(parent)?.strip_prefix('/').map(str::to_owned);
    elements.iter().filter_map(below).filter(|path| !path.contains('/')).collect()
}

fn json(site: &SiteBuilt, path: &str) -> Value {
    serde_json::from_str(&site.page(path)).unwrap()
}

#[test]
fn rss_has_what_the_advisory_board_asks_for() {
    let site = site().build();
    let elements = xml(&site.page("fi/rss.xml"));
    assert_eq!(elements[0].attribute("version"), Some("2.0"));
    let channel = children(&elements, "rss/channel");
    assert_eq!(
        channel,
        [
            "title",
            "link",
            "description",
            "language",
            "copyright",
            "lastBuildDate",
            "docs",
            "atom:link",
            "atom:link",
            "atom:link",
            "item",
            "item",
            "item"
        ]
    );
    assert_eq!(texts(&elements, "rss/channel/language"), ["fi"]);
    // The newest change of what the feed holds, and not of the build.
    assert_eq!(texts(&elements, "rss/channel/lastBuildDate"), ["Fri, 01 May 2026 09:00:00 +0300"]);
    let links: Vec<_> = elements.iter().filter(|e| e.path == "rss/channel/atom:link").collect();
    let link =
        |e: &Element| ["rel", "hreflang", "href"].map(|name| e.attribute(name).unwrap_or("-").to_owned());
    assert_eq!(link(links[0]), ["self", "-", "https://www.example.fi/fi/rss.xml"]);
    assert_eq!(link(links[1]), ["alternate", "sv-FI", "https://www.example.fi/sv/rss.xml"]);
    assert_eq!(
        texts(&elements, "rss/channel/item/pubDate"),
        [
            "Mon, 02 Mar 2026 09:00:00 +0200",
            "Sun, 01 Mar 2026 09:00:00 +0200",
            "Sun, 01 Feb 2026 09:00:00 +0200"
        ]
    );
    assert_eq!(texts(&elements, "rss/channel/item/atom:updated")[1], "2026-05-01T09:00:00+03:00");
    for guid in elements.iter().filter(|e| e.path == "rss/channel/item/guid") {
        assert_eq!(guid.attribute("isPermaLink"), Some("false"));
    }
    // Authors without an e-mail address have no place in RSS itself.
    assert_eq!(texts(&elements, "rss/channel/item/dc:creator"), ["valtiovarainministeriö"; 3]);
    let enclosures: Vec<_> = elements.iter().filter(|e| e.path == "rss/channel/item/enclosure").collect();
    assert_eq!(enclosures.len(), 1);
    assert_eq!(enclosures[0].attribute("length"), Some("0"), "nobody knows it yet");
    assert_eq!(enclosures[0].attribute("type"), Some("image/png"));
    let file = enclosures[0].attribute("url").unwrap().trim_start_matches("https://www.example.fi/");
    assert_eq!(site.bytes(file), png());
}

#[test]
fn rss_holds_the_whole_text_even_if_that_ends_its_wrapping() {
    let site = site().build();
    let text = site.page("fi/rss.xml");
    xml(&text);
    let wrapped = text.replace("]]]]><![CDATA[>", "]]>");
    assert!(wrapped.contains("<code>]]&gt;</code>"), "{text}");
    assert!(
        text.contains("<title>”Kuva") || text.contains("<title>Kuva ]]&gt; &amp; &lt;b&gt;</title>"),
        "{text}"
    );
}

#[test]
fn texts_lead_to_whole_addresses_footnotes_included() {
    let site = site().build();
    let feed = json(&site, "fi/feed.json");
    let html = feed["items"][1]["content_html"].as_str().unwrap();
    let page = "https://www.example.fi/fi/tiedotteet/2026/kuva-b/";
    for address in attributes(html, "href") {
        assert!(address.starts_with("https://"), "{address} in {html}");
    }
    assert!(html.contains(&format!("href=\"{page}#fn-1\"")), "{html}");
}

#[test]
fn json_feed_has_what_its_specification_asks_for() {
    let site = site().build();
    let feed = json(&site, "fi/feed.json");
    assert_eq!(feed["version"], "https://jsonfeed.org/version/1.1");
    assert_eq!(feed["feed_url"], "https://www.example.fi/fi/feed.json");
    assert_eq!(feed["home_page_url"], "https://www.example.fi/fi/tiedotteet/");
    assert_eq!(
        (&feed["language"], &feed["authors"][0]["name"]),
        (&"fi".into(), &"valtiovarainministeriö".into())
    );
    let schema = serde_json::from_str(include_str!("standards/json-feed-1.1.json")).unwrap();
    let schema = jsonschema::options().should_validate_formats(true).build(&schema).unwrap();
    for lang in ["fi", "sv", "en"] {
        let feed = json(&site, &format!("{lang}/feed.json"));
        let wrong: Vec<_> = schema.iter_errors(&feed).map(|error| error.to_string()).collect();
        assert_eq!(wrong, Vec::<String>::new(), "{lang}: {feed}");
    }
    let items = feed["items"].as_array().unwrap();
    assert_eq!(items.len(), 3);
    for item in items {
        assert!(item["id"].as_str().unwrap().starts_with("tag:"));
        for date in ["date_published", "date_modified"] {
            item[date].as_str().unwrap().parse::<jiff::Timestamp>().unwrap();
        }
    }
    let pictured = &items[1];
    assert_eq!(pictured["date_modified"], "2026-05-01T09:00:00+03:00");
    assert_eq!(pictured["tags"], serde_json::json!(["Digitalisaatio"]));
    assert_eq!(pictured["attachments"][0]["mime_type"], "image/png");
    // What the file tells beside the image is taken out of it first, so nobody knows its size.
    assert!(pictured["attachments"][0].get("size_in_bytes").is_none());
    assert_eq!(
        pictured["_translations"],
        serde_json::json!({"pages": [{"language": "sv-FI", "url": "https://www.example.fi/sv/pressmeddelanden/2026/bild/"}]})
    );
}

#[test]
fn all_forms_hold_the_same_entries() {
    let site = site().build();
    for lang in ["fi", "sv", "en"] {
        let atom = xml(&site.page(&format!("{lang}/feed.xml")));
        let rss = xml(&site.page(&format!("{lang}/rss.xml")));
        let json = json(&site, &format!("{lang}/feed.json"));
        let ids: Vec<&str> =
            json["items"].as_array().unwrap().iter().map(|i| i["id"].as_str().unwrap()).collect();
        assert_eq!(texts(&atom, "feed/entry/id"), ids);
        assert_eq!(texts(&rss, "rss/channel/item/guid"), ids);
        let html: Vec<&str> =
            json["items"].as_array().unwrap().iter().map(|i| i["content_html"].as_str().unwrap()).collect();
        assert_eq!(texts(&atom, "feed/entry/content"), html);
    }
}

#[test]
fn what_was_withdrawn_is_in_no_feed() {
    let site = site().build();
    let feeds = site
        .paths()
        .into_iter()
        .filter(|path| ["feed.xml", "rss.xml", "feed.json"].iter().any(|name| path.ends_with(name)));
    for path in feeds {
        assert!(!site.page(&path).contains("pois"), "{path}");
    }
}

#[test]
fn types_and_programmes_have_feeds_that_know_their_translations() {
    let site = site().build();
    let titles = |path: &str| {
        let feed = xml(&site.page(path));
        texts(&feed, "feed/entry/title").into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(titles("fi/tiedotteet/puheet/feed.xml"), ["Tiedote puhe"]);
    assert_eq!(titles("fi/ohjelmat/ohjelma/feed.xml"), ["Kuva ]]> & <b>"]);
    assert!(!site.has("sv/pressmeddelanden/tal/feed.xml"), "no speech is in Swedish");
    let feed = xml(&site.page("fi/aiheet/digital/feed.xml"));
    let others: Vec<_> = feed
        .iter()
        .filter(|e| e.path == "feed/link" && e.attribute("hreflang").is_some())
        .map(|e| e.attribute("href").unwrap())
        .collect();
    assert_eq!(
        others,
        [
            "https://www.example.fi/sv/amnen/digital/feed.xml",
            "https://www.example.fi/en/topics/digital/feed.xml"
        ]
    );
    assert_eq!(texts(&feed, "feed/id"), ["tag:www.example.fi,2026:feed/fi/topics/digital"]);
}

#[test]
fn the_list_of_feeds_names_each_atom_feed_once() {
    let site = site().build();
    for lang in ["fi", "sv", "en"] {
        let list = xml(&site.page(&format!("{lang}/feeds.opml")));
        let mut named: Vec<String> = list
            .iter()
            .filter_map(|e| e.attribute("xmlUrl"))
            .map(|url| url.trim_start_matches("https://www.example.fi/").to_owned())
            .collect();
        named.sort();
        let made =
            site.paths().into_iter().filter(|path| path.starts_with(lang) && path.ends_with("feed.xml"));
        assert_eq!(named, made.collect::<Vec<_>>());
        assert!(
            list.iter().filter(|e| e.attribute("xmlUrl").is_some()).all(|e| e.attribute("text").is_some())
        );
    }
}

#[test]
fn the_page_of_a_programme_names_its_own_feed_first() {
    let page = site().build().page("fi/ohjelmat/ohjelma/index.html");
    let head = page.split("</head>").next().unwrap();
    let feeds: Vec<Vec<String>> = head
        .lines()
        .filter(|line| line.contains("+xml\"") && line.contains("alternate") || line.contains("feed+json"))
        .map(|line| ["title", "href"].map(|name| attributes(line, name).remove(0)).to_vec())
        .collect();
    assert_eq!(
        feeds,
        [
            ["Ohjelma (Atom)", "/fi/ohjelmat/ohjelma/feed.xml"],
            ["Tiedotteet (Atom)", "/fi/feed.xml"],
            ["Tiedotteet (RSS)", "/fi/rss.xml"],
            ["Tiedotteet (JSON Feed)", "/fi/feed.json"],
        ]
    );
}
