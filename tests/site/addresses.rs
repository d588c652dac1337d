//! Addresses: sections in each language's own word, slugs, years, paging, a site under a path.

use crate::look::{attributes, links, main, texts, xml};
use crate::support::SiteTest;

/// The HTML pages of a site that are for readers.
fn html(paths: Vec<String>) -> Vec<String> {
    paths.into_iter().filter(|path| path.ends_with(".html")).collect()
}

#[test]
fn each_language_has_its_own_words() {
    let site = SiteTest::new()
        .item(
            "programmes/ict/fi",
            "title: ICT-ohjelma\nlead: L.\nstatus: running\nreviewed: 1.5.2026\norganisations: [vm]\ncontacts: [virta]",
            "",
        )
        .item("programmes/ict/sv", "title: IKT-programmet\nlead: L.", "")
        .item("pages/about/fi", "title: Tietoa meistä", "")
        .item("pages/about/sv", "title: Om oss", "");
    assert_eq!(
        html(site.build().paths()),
        [
            "404.html",
            "en/404.html",
            "en/index.html",
            "en/ministers/index.html",
            "en/ministers/salmi/index.html",
            "en/open-data/index.html",
            "en/organisations/index.html",
            "en/organisations/vm/index.html",
            "en/programmes/index.html",
            "en/releases/2026/base-release/index.html",
            "en/releases/2026/index.html",
            "en/releases/index.html",
            "en/search/index.html",
            "en/topics/digital/index.html",
            "en/topics/index.html",
            "fi/404.html",
            "fi/aiheet/digital/index.html",
            "fi/aiheet/index.html",
            "fi/avoin-data/index.html",
            "fi/haku/index.html",
            "fi/index.html",
            "fi/ministerit/index.html",
            "fi/ministerit/salmi/index.html",
            "fi/ohjelmat/ict-ohjelma/index.html",
            "fi/ohjelmat/index.html",
            "fi/organisaatiot/index.html",
            "fi/organisaatiot/vm/index.html",
            "fi/tiedotteet/2026/index.html",
            "fi/tiedotteet/2026/perustiedote/index.html",
            "fi/tiedotteet/index.html",
            "fi/tietoa-meista/index.html",
            "index.html",
            "sv/404.html",
            "sv/amnen/digital/index.html",
            "sv/amnen/index.html",
            "sv/index.html",
            "sv/ministrar/index.html",
            "sv/ministrar/salmi/index.html",
            "sv/om-oss/index.html",
            "sv/oppna-data/index.html",
            "sv/organisationer/index.html",
            "sv/organisationer/vm/index.html",
            "sv/pressmeddelanden/2026/grundmeddelande/index.html",
            "sv/pressmeddelanden/2026/index.html",
            "sv/pressmeddelanden/index.html",
            "sv/program/ikt-programmet/index.html",
            "sv/program/index.html",
            "sv/sok/index.html",
        ]
    );
}

#[test]
fn the_site_may_choose_other_words() {
    let site = SiteTest::new()
        .append("content/site.yaml", "sections: {releases: {fi: uutiset, en: news}}\n")
        .build();
    assert!(site.has("fi/uutiset/2026/perustiedote/index.html"));
    assert!(site.has("en/news/2026/base-release/index.html"));
    assert!(site.has("sv/pressmeddelanden/2026/grundmeddelande/index.html"));
}

#[test]
fn a_slug_comes_from_the_title_of_its_own_language() {
    let slug = |title: &str| {
        let site = SiteTest::new().without("content/releases").item(
            "releases/2026/a/fi",
            &format!(
                "title: {title:?}\nlead: L.\ndate: 1.3.2026 9.00\norganisations: [vm]\ncontacts: [virta]"
            ),
            "",
        );
        let found = site.build().paths().into_iter().find_map(|path| {
            Some(path.strip_prefix("fi/tiedotteet/2026/")?.strip_suffix("/index.html")?.to_owned())
        });
        found.unwrap()
    };
    assert_eq!(slug("Ålandin öljyä ja ääkkösiä – 50 %"), "alandin-oljya-ja-aakkosia-50");
    assert_eq!(
        slug("Pääministeri Orpo: ”Hallitus” & \"EU:n\" <uusi>"),
        "paaministeri-orpo-hallitus-eu-n-uusi"
    );
    assert_eq!(slug("Ministeri Žižek, Čapek ja Ødegård"), "ministeri-zizek-capek-ja-odegard");
    assert_eq!(slug("Hyvää joulua 🎄 ministeriöstä → 🇫🇮"), "hyvaa-joulua-ministeriosta");
    // At most 200 characters, and no word is cut.
    let long = slug(&"pitkä otsikko ".repeat(20));
    assert_eq!(long, format!("{}pitka-otsikko", "pitka-otsikko-".repeat(13)));
}

#[test]
fn a_slug_may_be_given_and_outlives_the_title() {
    let site = |title: &str| {
        let front = format!(
            "title: {title}\nlead: L.\nslug: oma-osoite\ndate: 1.3.2026 9.00\norganisations: [vm]\ncontacts: [virta]"
        );
        SiteTest::new().item("releases/2026/a/fi", &front, "").build()
    };
    assert!(site("Vanha").has("fi/tiedotteet/2026/oma-osoite/index.html"));
    assert!(site("Uusi").has("fi/tiedotteet/2026/oma-osoite/index.html"));
}

#[test]
fn the_year_is_that_of_the_original_in_every_language() {
    let site = SiteTest::new()
        .item(
            "releases/2025/vuosi/fi",
            "title: Vuosi\nlead: L.\ndate: 31.12.2025 23.59\norganisations: [vm]\ncontacts: [virta]",
            "",
        )
        .item("releases/2025/vuosi/sv", "title: Året\nlead: L.\ndate: 3.2.2026 9.00", "")
        .build();
    assert!(site.has("fi/tiedotteet/2025/vuosi/index.html"));
    assert!(site.has("sv/pressmeddelanden/2025/aret/index.html"));
    assert!(site.has("sv/pressmeddelanden/2025/index.html"));
    assert!(!site.has("en/releases/2025/index.html"));
}

#[test]
fn the_year_is_that_of_the_sites_clock() {
    let site = SiteTest::new()
        .item(
            "releases/2026/vuosi/fi",
            "title: Vuosi\nlead: L.\ndate: 2025-12-31T22:30:00Z\norganisations: [vm]\ncontacts: [virta]",
            "",
        )
        .build();
    assert!(site.has("fi/tiedotteet/2026/vuosi/index.html"));
    assert_eq!(site.errors(), 0);
}

#[test]
fn two_of_one_address_are_an_error_that_names_both() {
    let site = SiteTest::new().release("a", "slug: sama\ndate: 1.3.2026 9.00", "").release(
        "b",
        "slug: sama\ndate: 2.3.2026 9.00",
        "",
    );
    let problems: Vec<String> = site.build().problems().into_iter().filter(|p| p.contains("error")).collect();
    assert_eq!(problems.len(), 1, "{problems:#?}");
    assert!(
        problems[0].starts_with("content/releases/2026/b/fi.md:6:7 error address-twice"),
        "{problems:#?}"
    );
    let other_year = SiteTest::new().release("a", "slug: sama\ndate: 1.3.2026 9.00", "").item(
        "releases/2025/b/fi",
        "title: B\nlead: L.\nslug: sama\ndate: 2.3.2025 9.00\norganisations: [vm]\ncontacts: [virta]",
        "",
    );
    assert_eq!(other_year.build().errors(), 0);
}

#[test]
fn a_page_cannot_take_the_address_of_the_sites_own() {
    for (title, site) in [("Tiedotteet", true), ("Haku", true), ("404", false), ("Tietoa", false)] {
        let built = SiteTest::new().item("pages/oma/fi", &format!("title: {title:?}"), "").build();
        assert_eq!(built.errors() > 0, site, "{title}: {:#?}", built.problems());
    }
}

#[test]
fn a_title_without_a_letter_gives_no_address() {
    let built = SiteTest::new().item("pages/oma/fi", "title: \"…\"", "").build();
    assert!(
        built.rules().contains(&"slug-form content/pages/oma/fi.md:2".to_owned()),
        "{:#?}",
        built.rules()
    );
}

/// A site of so many releases in Finnish, a minute apart.
fn many(releases: usize) -> SiteTest {
    (0..releases).fold(SiteTest::new().without("content/releases"), |site, n| {
        site.release(&format!("r{n:02}"), &format!("date: 1.3.2026 10.{n:02}\ntopics: [budget]"), "")
    })
}

#[test]
fn lists_have_twenty_five_a_page() {
    let pages = |releases: usize| -> Vec<String> {
        let list = |path: &String| path.starts_with("fi/") && path.contains("/page/");
        many(releases).build().paths().into_iter().filter(list).collect()
    };
    assert_eq!(pages(25), [] as [&str; 0]);
    assert_eq!(
        pages(26),
        [
            "fi/aiheet/budget/page/2/index.html",
            "fi/organisaatiot/vm/page/2/index.html",
            "fi/tiedotteet/2026/page/2/index.html",
            "fi/tiedotteet/page/2/index.html"
        ]
    );
    assert_eq!(pages(51).iter().filter(|path| path.contains("/page/3/")).count(), 4);
}

#[test]
fn every_release_stands_on_one_page_of_the_list_newest_first() {
    let site = many(51).build();
    let titles = |path: &str| -> Vec<String> {
        let all = links(main(&site.page(path))).into_iter();
        all.filter_map(|link| Some(link.strip_prefix("Tiedote ")?.split(' ').next()?.to_owned())).collect()
    };
    let pages =
        ["fi/tiedotteet/index.html", "fi/tiedotteet/page/2/index.html", "fi/tiedotteet/page/3/index.html"];
    let listed: Vec<Vec<String>> = pages.iter().map(|path| titles(path)).collect();
    assert_eq!(listed.iter().map(Vec::len).collect::<Vec<_>>(), [25, 25, 1]);
    let expected: Vec<String> = (0..51).rev().map(|n| format!("r{n:02}")).collect();
    assert_eq!(listed.concat(), expected);
}

#[test]
fn the_pages_of_a_list_lead_to_each_other() {
    let site = many(51).build();
    let ways = |path: &str| {
        let page = site.page(path);
        links(crate::look::between(&page, "<nav class=\"paging\"", "</nav>"))
    };
    assert_eq!(
        ways("fi/tiedotteet/page/2/index.html"),
        [
            "Uudemmat -> /fi/tiedotteet/",
            "1 -> /fi/tiedotteet/",
            "2 -> /fi/tiedotteet/page/2/",
            "3 -> /fi/tiedotteet/page/3/",
            "Vanhemmat -> /fi/tiedotteet/page/3/"
        ]
    );
    assert_eq!(ways("fi/aiheet/budget/index.html").last().unwrap(), "Vanhemmat -> /fi/aiheet/budget/page/2/");
}

/// Everything in a file that the site itself addresses.
fn addresses(path: &str, text: &str) -> Vec<String> {
    let all = match path.rsplit_once('.').map(|(_, end)| end) {
        Some("html") => {
            let refresh = attributes(text, "content").into_iter();
            let refresh = refresh.filter_map(|value| Some(value.strip_prefix("0; url=")?.to_owned()));
            let social = attributes(text, "content").into_iter().filter(|value| value.starts_with("http"));
            [attributes(text, "href"), attributes(text, "src"), refresh.collect(), social.collect()].concat()
        }
        Some("xml") => {
            let elements = xml(text);
            let locations = texts(&elements, "urlset/url/loc").into_iter().map(str::to_owned);
            let bodies = texts(&elements, "feed/entry/content").into_iter();
            let inside = bodies.flat_map(|html| [attributes(html, "href"), attributes(html, "src")].concat());
            let links = elements.iter().filter_map(|element| element.attribute("href").map(str::to_owned));
            locations.chain(inside).chain(links).collect()
        }
        Some("css") => {
            text.split("url(").skip(1).map(|rest| rest.split(')').next().unwrap().to_owned()).collect()
        }
        _ if path == "_redirects" => {
            text.split_whitespace().filter(|w| w.starts_with('/')).map(str::to_owned).collect()
        }
        _ if path == "_headers" => text.lines().filter(|l| l.starts_with('/')).map(str::to_owned).collect(),
        _ if path == "robots.txt" => {
            text.split_whitespace().filter(|w| w.contains('/')).map(str::to_owned).collect()
        }
        _ => Vec::new(),
    };
    all.into_iter().filter(|address| !is_elsewhere(address)).collect()
}

fn is_elsewhere(address: &str) -> bool {
    ["tel:", "mailto:", "#", "https://creativecommons.org", "https://vm.example", "\"data:", "data:"]
        .iter()
        .any(|start| address.starts_with(start))
}

/// A site with one of everything that has an address.
pub fn everything() -> SiteTest {
    SiteTest::new()
        .append("content/site.yaml", "licence: CC-BY-4.0\nemail: mailto\n")
        .release(
            "kaikki",
            "date: 1.3.2026 9.00\naliases: [/vanha/osoite, /vanha.html]\nimage: kuva.png\nmedia: [{file: kuva.png}, {file: liite.csv}]\n\
             images: {kuva.png: {alt: Kuva}}\nattachments: {liite.csv: Liite}\nprogrammes: [ict]\ntopics: [budget]\n\
             links: [{text: Perus, url: \"release:base\"}, {text: Muualla, url: \"https://vm.example/a\"}]",
            "[Perus](release:base), [ohjelma](programme:ict#tavoite), [aihe](topic:budget), [ministeri](person:salmi), \
             [vm](organisation:vm), [liite](file:liite.csv), [alas](#alas).\n\n![](kuva.png)\n\n## Alas\n\nLoppu[^1].\n\n[^1]: Nootti.",
        )
        .file("content/releases/2026/kaikki/kuva.png", crate::support::png())
        .file("content/releases/2026/kaikki/liite.csv", "a,b\n")
        .item(
            "programmes/ict/fi",
            "title: ICT\nlead: L.\nstatus: running\nreviewed: 1.5.2026\norganisations: [vm]\ncontacts: [virta]\naliases: [/ict/]",
            "## Tavoite\n\nTeksti.",
        )
        .item("pages/saavutettavuus/fi", "title: Saavutettavuus\ntype: accessibility-statement\nreviewed: 1.5.2026\nwaive: [{rule: statement-incomplete, reason: Koe, until: 31.12.2026}]", "T.")
}

#[test]
fn a_site_under_a_path_respects_it_everywhere() {
    let site = everything().base_url("https://host.example/preview/42/").build();
    let mut seen = 0;
    for (path, bytes) in site.tree() {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        for address in addresses(&path, &text) {
            let inside = address.starts_with("/preview/42/")
                || address.starts_with("https://host.example/preview/42/");
            // A style sheet names its neighbours.
            let beside = path.ends_with(".css") && !address.contains('/');
            assert!(inside || beside, "{path}: {address}");
            seen += 1;
        }
        assert!(!text.contains("www.example.fi"), "{path}");
    }
    assert!(seen > 300, "only {seen} addresses were looked at");
}

#[test]
fn every_address_of_the_site_leads_to_a_file() {
    for base in ["https://host.example/", "https://host.example/preview/42/"] {
        let site = everything().base_url(base).build();
        let tree = site.tree();
        for (path, bytes) in &tree {
            for address in addresses(path, &String::from_utf8_lossy(bytes)) {
                let path_only = base.trim_start_matches("https://host.example");
                let rest = address.strip_prefix(base).or_else(|| address.strip_prefix(path_only));
                let Some(rest) = rest.filter(|rest| !rest.ends_with('*')) else { continue };
                let (file, anchor) = rest.split_once('#').unwrap_or((rest, ""));
                let made = [file.to_owned(), format!("{file}index.html"), format!("{file}/index.html")];
                let found = made.iter().find_map(|name| tree.get(name.trim_start_matches('/')));
                let target = found.unwrap_or_else(|| panic!("{path}: {address} leads to nothing"));
                let id = format!("id=\"{anchor}\"");
                assert!(
                    anchor.is_empty() || String::from_utf8_lossy(target).contains(&id),
                    "{path}: no {address}"
                );
            }
        }
    }
}

#[test]
fn the_navigation_names_pages_that_exist() {
    let site = |page: &str| {
        let line = format!("navigation: [releases, \"page:{page}\"]\n");
        SiteTest::new().append("content/site.yaml", &line).item("pages/about/fi", "title: Tietoa", "").build()
    };
    let found: Vec<String> =
        site("abuot").rules().into_iter().filter(|rule| rule.starts_with("unknown")).collect();
    assert_eq!(found, ["unknown-id content/site.yaml:8"]);
    let page = site("about").page("fi/index.html");
    let links = links(crate::look::between(&page, "<nav class=\"main-nav\"", "</nav>"));
    assert_eq!(links, ["Tiedotteet -> /fi/tiedotteet/", "Tietoa -> /fi/tietoa/", "Haku -> /fi/haku/"]);
    // A page that a language lacks is not in its navigation.
    let page = site("about").page("en/index.html");
    assert!(!page.contains("Tietoa"), "{page}");
}

/// A rule about orphans would never speak: lists, the footer and the navigation name every page.
#[test]
fn every_page_is_reached_from_the_front_page() {
    let programme = "title: Ohjelma\nlead: L.\norganisations: [vm]\ncontacts: [virta]\nstatus: running\nreviewed: 1.5.2026";
    let site = SiteTest::new()
        .item("programmes/ohjelma/fi", programme, "")
        .item("programmes/ohjelma/en", "title: Programme\nlead: L.", "")
        .item("pages/tietoa/fi", "title: Tietoa", "")
        .item("pages/tietoa/sv", "title: Om oss", "")
        .append("content/site.yaml", "navigation: []\n")
        .build();
    let paths = site.paths();
    let mut reached = std::collections::BTreeSet::new();
    let mut open = vec!["index.html".to_owned()];
    while let Some(path) = open.pop() {
        if paths.contains(&path) && reached.insert(path.clone()) && path.ends_with("index.html") {
            let page = site.page(&path);
            let body = page.split_once("<body").unwrap().1;
            let inside = attributes(body, "href").into_iter().filter_map(|link| {
                let path = link.strip_prefix('/')?.split('#').next()?.to_owned();
                Some(if path.is_empty() || path.ends_with('/') { path + "index.html" } else { path })
            });
            open.extend(inside);
        }
    }
    let orphans: Vec<_> =
        paths.iter().filter(|path| path.ends_with("index.html") && !reached.contains(*path)).collect();
    assert_eq!(orphans, [""; 0]);
    assert!(reached.len() > 20, "{reached:?}");
}
