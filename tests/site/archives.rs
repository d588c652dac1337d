//! The lists of releases: by type, by year, and of ministers, topics and organisations by year.

use crate::support::SiteTest;

/// So many releases of a year.
fn many(mut site: SiteTest, year: i32, count: usize, facts: &str) -> SiteTest {
    for n in 0..count {
        let date = format!("date: {}.{}.{year} 9.00\n{facts}", n / 5 + 1, n % 5 + 1);
        site = site.release(&format!("y{year}-{n}"), &date, "");
    }
    site
}

/// The links of a navigation by its label: text, address, whether it is this page.
fn facets(page: &str, label: &str) -> Vec<(String, String, bool)> {
    let Some((_, rest)) = page.split_once(&format!("class=\"facets\" aria-label=\"{label}\"")) else {
        return Vec::new();
    };
    let (nav, _) = rest.split_once("</nav>").unwrap();
    let link = |item: &str| {
        let (href, rest) = item.split_once('"').unwrap();
        let (attributes, rest) = rest.split_once('>').unwrap();
        let text =
            rest.split_once("</a>").unwrap().0.replace("<span class=\"unseen\">", "").replace("</span>", "");
        (text, href.to_owned(), attributes.contains("aria-current=\"page\""))
    };
    nav.split("<a href=\"").skip(1).map(link).collect()
}

/// The page at an address.
fn page(built: &crate::support::SiteBuilt, address: &str) -> String {
    built.page(&format!("{address}/index.html"))
}

fn shown(facets: &[(String, String, bool)]) -> Vec<String> {
    facets
        .iter()
        .map(|(text, href, here)| format!("{}{text} {href}", if *here { "* " } else { "" }))
        .collect()
}

#[test]
fn releases_are_listed_by_type_in_every_language() {
    let built = &SiteTest::new()
        .release("puhe", "date: 1.3.2026 9.00\ntype: speech", "")
        .item("releases/2026/puhe/sv", "title: Ett tal\nlead: L.", "T.")
        .build();
    assert_eq!(
        shown(&facets(&page(built, "fi/tiedotteet"), "Tyypin mukaan")),
        [
            "* Kaikki tyypit /fi/tiedotteet/",
            "Tiedotteet (1 julkaisu) /fi/tiedotteet/tiedotteet/",
            "Puheet (1 julkaisu) /fi/tiedotteet/puheet/"
        ]
    );
    let speeches = page(built, "sv/pressmeddelanden/tal");
    assert!(
        speeches.contains("<h1") && speeches.contains("Ett tal") && !speeches.contains("Grundmeddelande")
    );
    assert!(speeches.contains("hreflang=\"fi\" href=\"https://www.example.fi/fi/tiedotteet/puheet/\""));
    // There is no speech in English, and one type alone is no choice.
    assert!(!built.has("en/releases/speeches/index.html"));
    assert_eq!(facets(&page(built, "en/releases"), "By type"), []);
}

#[test]
fn a_long_list_of_a_type_topic_or_person_has_lists_of_its_years() {
    let facts = "type: speech\ntopics: [budget]\nministers: [salmi]";
    let built = &many(many(SiteTest::new(), 2025, 20, facts), 2026, 81, facts).build();
    for (address, name, title) in [
        ("fi/tiedotteet/puheet", "Vuoden mukaan", "Puheet 2025"),
        ("fi/aiheet/budget", "Vuoden mukaan", "Talousarvio: tiedotteet 2025"),
        ("fi/ministerit/salmi", "Vuoden mukaan", "Eero Salmi: tiedotteet 2025"),
    ] {
        let years = shown(&facets(&page(built, address), name));
        let of_2026 = if address.ends_with("salmi") { 82 } else { 81 };
        assert_eq!(
            years,
            [
                format!("* Kaikki vuodet /{address}/"),
                format!("2026 ({of_2026} julkaisua) /{address}/2026/"),
                format!("2025 (20 julkaisua) /{address}/2025/")
            ]
        );
        let list = page(built, &format!("{address}/2025"));
        assert!(list.contains(&format!("{title} – ")), "{list}");
        // Beside the list of the year itself, among the types.
        let links = |start: &str| list.matches(start).count();
        assert_eq!(links("/fi/tiedotteet/2025/") - links("/fi/tiedotteet/2025/\""), 20, "{address}");
        assert_eq!(links("/fi/tiedotteet/2026/"), 0);
        // Back to the whole list.
        assert!(list.contains(&format!("<a href=\"/{address}/\"")), "{list}");
    }
    // Short lists stay whole.
    assert!(!built.has("fi/aiheet/digital/2026/index.html"));
    assert!(page(built, "fi/tiedotteet/2025").contains("/fi/tiedotteet/puheet/2025/\""));
}

#[test]
fn what_is_held_makes_no_list() {
    let base = many(SiteTest::new(), 2025, 100, "topics: [budget]");
    let held = base.release("tuleva", "date: 2.6.2026 9.00\ntype: column\ntopics: [budget]", "");
    assert_eq!(held.build().tree(), many(SiteTest::new(), 2025, 100, "topics: [budget]").build().tree());
    let preview = held.preview().build();
    assert!(
        preview.has("fi/tiedotteet/kolumnit/index.html") && preview.has("fi/aiheet/budget/2026/index.html")
    );
}
