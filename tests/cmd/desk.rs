//! The pages of the preview's own: the desk, the comparison, source files, and what the bar says.

use crate::server::{Answer, Server};
use crate::support::SiteTest;

/// A site with something to tell: a held release, a draft, a stale and a short translation, and
/// one whose Swedish comes later.
fn site() -> SiteTest {
    let words = |title: &str, more: &str| format!("---\ntitle: {title}\nlead: L.\n{more}---\n\nText.\n");
    SiteTest::new()
        .file("content/releases/2026/base/sv.md", words("Grundmeddelande", "translated: 111111111111\n"))
        .file("content/releases/2026/base/en.md", words("Base release", "scope: summary\n"))
        .release("odottava", "date: 23.11.2026 9.00", "Tekstiä.")
        .file("content/releases/2026/odottava/sv.md", words("Väntande", "date: 24.11.2026 9.00\n"))
        .release("luonnos", "date: 1.3.2026 9.00\ndraft: true", "Tekstiä.")
        .release(
            "oikaistu",
            "date: 1.3.2026 9.00\nchanges: [{date: 2.6.2026 8.00, kind: correction, note: {fi: U.}}]",
            "Tekstiä.",
        )
}

/// What a reader reads, line by line: tags end lines only where blocks end.
fn read(html: &str) -> Vec<String> {
    let mut text = String::new();
    for part in html.split('<') {
        let (tag, words) = part.split_once('>').unwrap_or(("", part));
        let name = tag.trim_start_matches('/').split(|c: char| !c.is_ascii_alphanumeric()).next();
        if !matches!(name, Some("a" | "strong" | "time" | "span" | "em" | "code")) {
            text.push('\n');
        }
        text.push_str(words);
    }
    let words = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
    text.lines().map(words).filter(|line| !line.is_empty()).collect()
}

/// The part of a page with this name.
fn part<'a>(page: &'a str, name: &str) -> &'a str {
    let (_, rest) = page.split_once(&format!("data-part=\"{name}\">")).unwrap_or_else(|| panic!("{page}"));
    rest.split("data-part=").next().unwrap()
}

/// The rows of the list: id, then the states of Finnish, Swedish and English.
fn rows(page: &Answer) -> Vec<String> {
    assert_eq!(page.status, 200, "{page:?}");
    let row = |row: &str| {
        let id = row.split(" · ").nth(1).unwrap().split(['<', ' ']).next().unwrap();
        let marks = |cell: &str| {
            let names = cell.split("class=\"mark ").skip(1);
            names.map(|mark| mark.split(['"', ' ']).next().unwrap().to_owned()).collect::<Vec<_>>().join("+")
        };
        let cells: Vec<_> = row.split("<td role=\"cell\">").skip(3).map(marks).collect();
        format!("{id}: {}", cells[..3].join(" "))
    };
    page.body.split("<tr role=\"row\">").skip(2).map(row).collect()
}

fn count(page: &Answer) -> String {
    read(part(&page.body, "count"))[0].clone()
}

#[test]
fn the_desk_shows_every_item_by_language_with_its_state() {
    let server = Server::start(&site(), "--messages en");
    let page = server.get("/_preview/");
    let expected = [
        "odottava: held+original held missing",
        "luonnos: draft+original missing missing",
        "oikaistu: full+original missing missing",
        "base: full+original stale summary",
    ];
    assert_eq!(rows(&page), expected);
    assert_eq!(count(&page), "4 of 4");
    let text = read(&page.body).join("\n");
    for words in ["awaiting publication", "to be published on 24 November 2026 at 9.00", "out of date", "MoF"]
    {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert!(page.body.contains("<html lang=\"en\">"));
    assert!(page.body.contains("lang=\"fi\">Perustiedote</a>"), "{}", page.body);
}

#[test]
fn the_filter_of_the_desk_needs_no_script() {
    let server = Server::start(&site(), "--messages en");
    server.until("/_preview/", |page| page.body.contains("3 warnings"));
    let found = |query: &str| {
        let page = server.get(&format!("/_preview/?{query}"));
        let ids = rows(&page).into_iter().map(|row| row.split(':').next().unwrap().to_owned());
        (count(&page), ids.collect::<Vec<_>>())
    };
    let of = |ids: &[&str]| (format!("{} of 4", ids.len()), ids.iter().map(|id| (*id).to_owned()).collect());
    for (query, ids) in [
        ("state=missing&language=sv", &["luonnos", "oikaistu"][..]),
        ("state=stale", &["base"]),
        ("state=held", &["odottava"]),
        ("state=draft&q=&kind=", &["luonnos"]),
        ("state=summary&language=sv", &[]),
        ("q=GRUND%20base", &["base"]),
        ("q=release", &["base"]),
        ("kind=programme", &[]),
        ("organisation=vm&state=summary", &["base"]),
        ("organisation=lvm", &[]),
        ("state=remarks", &["luonnos", "oikaistu", "base"]),
        ("page=99", &["odottava", "luonnos", "oikaistu", "base"]),
        ("page=x&remarks=-1&state=x&nothing", &[]),
    ] {
        assert_eq!(found(query), of(ids), "{query}");
    }
}

#[test]
fn a_long_list_comes_in_pages() {
    let many =
        (0..101).fold(SiteTest::new(), |site, n| site.release(&format!("r{n}"), "date: 1.3.2026 9.00", "T."));
    let server = Server::start(&many, "--messages en");
    let first = server.get("/_preview/?kind=release");
    assert_eq!((rows(&first).len(), count(&first).as_str()), (100, "102 of 102"));
    assert!(first.body.contains("<a rel=\"next\" href=\"/_preview/?kind=release&amp;page=2\">"), "{first:?}");
    let second = server.get("/_preview/?kind=release&page=2");
    assert_eq!(rows(&second).len(), 2);
    assert!(
        second.body.contains("<a rel=\"prev\" href=\"/_preview/?kind=release&amp;page=1\">"),
        "{second:?}"
    );
}

#[test]
fn the_desk_says_what_goes_out_next() {
    let server = Server::start(&site(), "--messages en");
    let next = server.get("/_preview/").body;
    let expected = [
        "Going out next",
        "2 June 2026 at 8.00",
        "Tiedote oikaistu correction",
        "23 November 2026 at 9.00",
        "Tiedote odottava Suomeksi",
        "24 November 2026 at 9.00",
        "Väntande På svenska",
    ];
    assert_eq!(read(part(&next, "next"))[..7], expected);
    let public = Server::start(&site(), "--messages en --public").get("/_preview/");
    assert!(!public.body.contains("data-part=\"next\""));
    assert_eq!(rows(&public).len(), 2);
}

#[test]
fn the_desk_and_the_bar_show_the_site_as_the_browser_sees_it() {
    let server = Server::start(&site(), "--messages en");
    let seen = |path: &str, view: &str| {
        let cookie = format!("Cookie: tiedote-view-{}={view}\r\nConnection: close\r\n\r\n", server.port);
        server.ask(&format!("GET {path} HTTP/1.1\r\nHost: {{}}\r\n{cookie}"))
    };
    let states = |view: &str| rows(&seen("/_preview/", view));
    let public = ["oikaistu: full+original missing missing", "base: full+original stale summary"];
    assert_eq!(states("public"), public);
    let later = states("2026-11-23T09:00");
    assert_eq!(later[0], "odottava: full+original missing missing");
    assert_eq!(later[1..], public);
    let chosen = |view: &str| {
        let facts = seen("/_preview/page?page=/fi/", view).body;
        let (before, _) = facts.split_once("\"chosen\":true").unwrap();
        before.rsplit("\"value\":\"").next().unwrap().split('"').next().unwrap().to_owned()
    };
    assert_eq!(["", "public", "2026-11-23T09:00"].map(chosen), ["start", "public", "at"]);
}

#[test]
fn the_desk_shows_all_mistakes_with_their_lines() {
    let server = Server::start(
        &site().append("content/topics.yaml", "unused: {label: {fi: A}, x: 1}\n"),
        "--messages en",
    );
    let page = server.until("/_preview/", |page| page.body.contains("One error"));
    let remarks = read(part(&page.body, "remarks"));
    assert!(remarks[0].starts_with("One error, 3 warnings"), "{remarks:?}");
    assert!(remarks[1].starts_with("error content/topics.yaml:3"), "{remarks:?}");
    assert!(page.body.contains("href=\"/_preview/source?path=content/topics.yaml\""), "{}", page.body);
    let narrowed = server.get("/_preview/?q=luonnos");
    assert_eq!(read(part(&narrowed.body, "remarks"))[0], "No errors, one warning");
}

#[test]
fn two_versions_stand_side_by_side_and_a_missing_paragraph_leaves_a_gap() {
    let site = SiteTest::new()
        .release(
            "a",
            "date: 1.3.2026 9.00",
            "Vuonna 2025 tuli 40 hakemusta.\n\nMukana oli 12 kuntaa.\n\n## Haku\n\nHaku päättyy 30.9.",
        )
        .item(
            "releases/2026/a/sv",
            "title: A\nlead: Ingress.\nscope: summary",
            "År 2025 kom 40 ansökningar.\n\n## Ansökan\n\nDen går ut 30.9.",
        );
    let server = Server::start(&site, "--messages en");
    let page = server.get("/_preview/compare/release/a?left=fi&right=sv");
    assert_eq!(page.status, 200);
    let (_, pairs) = page.body.split_once("<ol class=\"pairs\">").unwrap();
    let pairs: Vec<String> = pairs.split("<li>").skip(1).map(|pair| read(pair).join(" | ")).collect();
    assert_eq!(
        pairs,
        [
            "1 | Suomeksi | Tiedote a | På svenska | A",
            "2 | Suomeksi | Ingressi. | På svenska | Ingress.",
            "3 | Suomeksi | Vuonna 2025 tuli 40 hakemusta. | På svenska | År 2025 kom 40 ansökningar.",
            "4 | Suomeksi | Mukana oli 12 kuntaa. | På svenska | The paragraph is missing",
            "5 | Suomeksi | Haku | På svenska | Ansökan",
            "6 | Suomeksi | Haku päättyy 30.9. | På svenska | Den går ut 30.9.",
        ]
    );
    let text = read(&page.body).join("\n");
    assert!(text.contains("One part lacks its counterpart."), "{text}");
    assert!(text.contains("A summary: not everything is meant to be translated."), "{text}");
    let missing = server.get("/_preview/compare/a?right=en");
    assert!(missing.body.contains("There is no version in this language."), "{missing:?}");
    assert!(!missing.body.contains("is missing"), "{missing:?}");
}

#[test]
fn an_item_to_compare_is_named_with_its_kind_if_it_must_be() {
    let page = "---\ntitle: Sivu\norganisations: [vm]\n---\n\nT.\n";
    let server = Server::start(&SiteTest::new().file("content/pages/base/fi.md", page), "--messages en");
    let both = server.get("/_preview/compare/base");
    assert_eq!((both.status, both.header("location")), (307, Some("/_preview/?q=base")));
    assert_eq!(server.get("/_preview/compare/page/base").status, 200);
    let unknown = server.get("/_preview/compare/%3Cscript%3E");
    assert_eq!(unknown.status, 404);
    assert!(unknown.body.contains("There is no item “&lt;script&gt;”."), "{unknown:?}");
}

#[test]
fn only_texts_of_the_site_are_shown_as_sources() {
    let server = Server::start(&site(), "");
    let source = server.get("/_preview/source?path=content/releases/2026/luonnos/fi.md");
    assert_eq!((source.status, source.header("content-type")), (200, Some("text/plain; charset=utf-8")));
    assert!(source.body.contains("draft: true"), "{source:?}");
    for path in [
        "",
        "content",
        "../site/content/site.yaml",
        "/etc/passwd",
        "content/../content/site.yaml",
        "%2e%2e/x",
    ] {
        assert_eq!(server.get(&format!("/_preview/source?path={path}")).status, 404, "{path}");
    }
}

#[test]
fn the_bar_says_what_there_is_to_say_of_a_page() {
    let server = Server::start(&site(), "--messages en");
    let facts = |path: &str| server.get(&format!("/_preview/page?page={path}")).body;
    let held = facts("/fi/tiedotteet/2026/tiedote-odottava/");
    for said in [
        "\"publication\":\"To be published on 23 November 2026 at 9.00.\"",
        "\"path\":\"content/releases/2026/odottava/fi.md\"",
        "\"href\":\"/_preview/source?path=content/releases/2026/odottava/fi.md\"",
        "\"length\":\"one word, about 1 min\"".replace("one word", "1 word").as_str(),
        "\"href\":\"/_preview/compare/release/odottava\"",
        "\"value\":\"2026-06-01T12:00\"",
        "\"as_of\":\"As of 1 June 2026 at 12.00\"",
    ] {
        assert!(held.contains(said), "{said}: {held}");
    }
    let translation = facts("/sv/pressmeddelanden/2026/grundmeddelande/");
    assert!(translation.contains("/_preview/compare/release/base?left=fi&right=sv"), "{translation}");
    assert!(translation.contains("{\"name\":\"stale\",\"text\":\"out of date\"}"), "{translation}");
    assert!(facts("/fi/").contains("\"page\":null"));
}

#[test]
fn every_page_of_the_preview_has_its_words_in_every_language() {
    for lang in ["fi", "sv", "en"] {
        let server = Server::start(&site(), &format!("--messages {lang}"));
        for (path, status) in [
            ("/_preview/", 200),
            ("/_preview/?q=nothing", 200),
            ("/_preview/compare/base?left=fi&right=sv", 200),
            ("/_preview/compare/none", 404),
        ] {
            let page = server.get(path);
            assert_eq!(page.status, status, "{lang} {path}: {page:?}");
            assert!(page.body.contains(&format!("<html lang=\"{lang}\">")), "{page:?}");
            let text = read(&page.body).join("\n");
            assert!(!text.contains("preview-") && !text.contains("{$"), "{text}");
        }
    }
}

#[test]
fn what_writers_write_is_only_text_on_the_desk() {
    let site = SiteTest::new().release("a", "date: 1.3.2026 9.00", "T.").file(
        "content/releases/2026/a/sv.md",
        "---\ntitle: '<script>alert(1)</script>'\nlead: L.\nslug: a\n---\n\nT.\n",
    );
    let server = Server::start(&site, "");
    for path in ["/_preview/?q=%22%3E%3Cscript%3Ealert", "/_preview/compare/a?left=sv&right=fi"] {
        let page = server.get(path);
        assert_eq!(page.body.matches("<script").count(), 1, "{page:?}");
    }
}
