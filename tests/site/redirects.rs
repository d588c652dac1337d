//! Old addresses: where they lead, and what they may not cover.

use crate::addresses::everything;
use crate::look::{attributes, links};
use crate::support::SiteTest;

#[test]
fn old_addresses_lead_to_new_ones_in_the_file_and_in_pages() {
    let site = everything().build();
    let to = "/fi/tiedotteet/2026/tiedote-kaikki/";
    assert_eq!(
        site.page("_redirects"),
        format!("/ict/ /fi/ohjelmat/ict/ 301\n/vanha.html {to} 301\n/vanha/osoite {to} 301\n")
    );
    for page in ["vanha/osoite/index.html", "vanha.html"] {
        let html = site.page(page);
        assert_eq!(
            attributes(&html, "content")[1..],
            ["noindex", "light dark", &format!("0; url={to}")],
            "{html}"
        );
        assert_eq!(links(&html), [format!("Tiedote kaikki -> {to}")]);
        assert!(html.contains("<html lang=\"fi\">"));
    }
}

#[test]
fn an_old_address_below_a_language_leads_to_that_language() {
    let front = "title: Aliakset\nlead: L.\ndate: 1.3.2026 9.00\norganisations: [vm]\ncontacts: [virta]\naliases: [/sv/gammal/, /en/old/]";
    let site = SiteTest::new()
        .item("releases/2026/a/fi", front, "")
        .item("releases/2026/a/sv", "title: Alias\nlead: L.", "")
        .build();
    // There is no English version: the old address leads to the original.
    assert_eq!(
        site.page("_redirects"),
        "/en/old/ /fi/tiedotteet/2026/aliakset/ 301\n/sv/gammal/ /sv/pressmeddelanden/2026/alias/ 301\n"
    );
}

#[test]
fn an_old_address_cannot_cover_what_the_site_makes_or_will_make() {
    let rules = |aliases: &str| {
        let site = SiteTest::new().release("a", &format!("date: 1.3.2026 9.00\naliases: {aliases}"), "");
        let found = site.build().rules().into_iter().filter(|rule| !rule.starts_with("language-missing"));
        found.collect::<Vec<_>>()
    };
    for path in [
        "/index.html",
        "/fi/index.html",
        "/fi/feed.xml",
        "/fi/404.html",
        "/fi/tiedotteet/page/2/",
        "/fi/tiedotteet/2026/perustiedote",
        "/fi/tiedotteet/2026/perustiedote/index.html",
        "/fi/tiedotteet/2026/perustiedote/index.html/x/",
        "/fi/tiedotteet/2026/perustiedote/index.json",
        "/fi/aiheet/digital/feed.xml",
        "/fi/haku/",
        "/robots.txt",
        "/robots.txt/x",
        "/sitemap.xml",
        "/_redirects",
        "/assets/x",
        "/.tiedote/manifest",
        "/.well-known/x",
        "/vanha/_headers",
        "/vanha/*",
        "/vanha/:id",
    ] {
        assert_eq!(rules(&format!("[{path}]")), ["alias-twice content/releases/2026/a/fi.md:7"], "{path}");
    }
    for paths in
        ["[/x, /x/]", "[/x, /x/index.html]", "[/a.html, /a.html/b.html]", "[/a.html/b.html, /a.html]"]
    {
        assert_eq!(rules(paths), ["alias-twice content/releases/2026/a/fi.md:7"], "{paths}");
    }
    for paths in ["[/a.html, /a.htm, /a/, /a/b/]", "[/fi/vanha/feed.xml, /index.php/page/2/]"] {
        assert_eq!(rules(paths), [] as [&str; 0], "{paths}");
    }
}
