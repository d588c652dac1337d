//! Languages: alternates that agree, a switch that says what is missing, nothing of one language
//! on another's page, and a new language without a line of Rust.

use std::collections::{BTreeMap, BTreeSet};

use crate::look::{attributes, between, lines};
use crate::support::SiteTest;

/// The `hreflang` links of a page's head: language -> address.
fn alternates(html: &str) -> BTreeMap<String, String> {
    let head = between(html, "<head>", "</head>");
    let links = head.lines().filter(|line| line.starts_with("<link rel=\"alternate\" hreflang="));
    links.map(|line| (attributes(line, "hreflang").remove(0), attributes(line, "href").remove(0))).collect()
}

fn canonical(html: &str) -> Option<String> {
    let line = html.lines().find(|line| line.starts_with("<link rel=\"canonical\""))?;
    attributes(line, "href").pop()
}

/// Versions in one, two and three languages, a programme and a page.
fn varied() -> SiteTest {
    SiteTest::new()
        .release("vain", "date: 1.3.2026 9.00\ntopics: [budget]", "")
        .item(
            "releases/2025/kaksi/fi",
            "title: Kaksi\nlead: L.\ndate: 1.3.2025 9.00\norganisations: [vm]\ncontacts: [virta]",
            "",
        )
        .item("releases/2025/kaksi/sv", "title: Två\nlead: L.", "")
        .item("pages/about/fi", "title: Tietoa", "")
        .item("pages/about/en", "title: About", "")
}

#[test]
fn alternates_are_mutual_and_name_the_page_itself() {
    let site = varied().build();
    let tree = site.tree();
    let pages: BTreeMap<String, String> = tree
        .into_iter()
        .filter(|(path, _)| path.ends_with("index.html"))
        .map(|(path, bytes)| {
            let address = format!("https://www.example.fi/{}", path.trim_end_matches("index.html"));
            (address, String::from_utf8(bytes).unwrap())
        })
        .collect();
    for (address, html) in &pages {
        let own = alternates(html);
        assert_eq!(canonical(html).as_deref(), Some(address.as_str()));
        assert!(own.contains_key("x-default"), "{address}");
        // The language choice has no language of its own.
        if address != "https://www.example.fi/" {
            let lang = between(html, "<html lang=\"", "\"");
            assert_eq!(own.get(lang), Some(address), "{address}");
        }
        for other in own.values() {
            let there = pages.get(other).unwrap_or_else(|| panic!("{address} -> {other}: nothing there"));
            if other != "https://www.example.fi/" {
                assert_eq!(alternates(there), own, "{address} and {other} do not agree");
            }
        }
    }
}

#[test]
fn a_page_names_the_languages_in_which_it_is_public() {
    let site = varied().build();
    let languages = |path: &str| alternates(&site.page(path)).into_keys().collect::<Vec<_>>();
    assert_eq!(languages("fi/tiedotteet/2026/tiedote-vain/index.html"), ["fi", "x-default"]);
    assert_eq!(languages("sv/pressmeddelanden/2025/tva/index.html"), ["fi", "sv-FI", "x-default"]);
    assert_eq!(languages("en/releases/2026/base-release/index.html"), ["en", "fi", "sv-FI", "x-default"]);
    assert_eq!(languages("fi/tiedotteet/2025/index.html"), ["fi", "sv-FI", "x-default"]);
    assert_eq!(languages("fi/aiheet/budget/index.html"), ["fi", "x-default"]);
    assert_eq!(languages("index.html"), ["en", "fi", "sv-FI", "x-default"]);
    assert_eq!(alternates(&site.page("404.html")), BTreeMap::new());
}

/// The switch of a page: `text -> address`, with what it says beforehand.
fn switch(html: &str) -> Vec<String> {
    crate::look::links(between(html, "<nav class=\"languages\"", "</nav>"))
}

#[test]
fn the_switch_goes_to_the_same_page_or_says_beforehand_that_it_is_missing() {
    let site = varied().build();
    assert_eq!(
        switch(&site.page("sv/pressmeddelanden/2025/tva/index.html")),
        [
            "Suomeksi -> /fi/tiedotteet/2025/kaksi/",
            "På svenska -> /sv/pressmeddelanden/2025/tva/",
            "In English This page is not available in English. The link goes to the list. -> /en/releases/"
        ]
    );
    assert_eq!(
        switch(&site.page("fi/tietoa/index.html")),
        [
            "Suomeksi -> /fi/tietoa/",
            "På svenska Sidan finns inte på svenska. Länken går till framsidan. -> /sv/",
            "In English -> /en/about/"
        ]
    );
    assert_eq!(
        switch(&site.page("fi/aiheet/budget/index.html"))[1],
        "På svenska Sidan finns inte på svenska. Länken går till listan. -> /sv/amnen/"
    );
}

#[test]
fn the_switch_is_on_every_page_in_one_order_and_marks_the_language_of_its_words() {
    let site = varied().build();
    for path in site.paths().into_iter().filter(|path| path.ends_with(".html") && path.contains('/')) {
        let html = site.page(&path);
        let nav = between(&html, "<nav class=\"languages\"", "</nav>");
        assert_eq!(attributes(nav, "lang"), ["fi", "sv-FI", "en"], "{path}");
        assert_eq!(attributes(nav, "hreflang"), ["fi", "sv-FI", "en"], "{path}");
        let order = ["fi/", "sv/", "en/"].iter().position(|start| path.starts_with(start)).unwrap();
        let current: Vec<bool> =
            nav.split("<li>").skip(1).map(|li| li.contains("aria-current=\"true\"")).collect();
        assert_eq!(current.iter().position(|current| *current), Some(order), "{path}");
        assert_eq!(current.iter().filter(|current| **current).count(), 1, "{path}");
    }
}

/// A map of the three languages, each text with a word that only its own pages may show.
fn three(word: &str) -> String {
    format!("{{fi: {word} fiZZ, sv: {word} svZZ, en: {word} enZZ}}")
}

/// Everything a writer may write in a language, with a word of that language in it.
fn marked() -> SiteTest {
    let release = format!(
        "date: 1.3.2026 9.00\norganisations: [vm]\ncontacts: [virta, {{name: Paikka, title: {}}}]\ntopics: [digital]\n\
         ministers: [salmi]\nprogrammes: [ohjelma]\nimage: kuva.png\nmedia: [{{file: kuva.png}}, {{file: liite.pdf}}]\n\
         changes:\n  - {{date: 2.3.2026 9.00, kind: correction, note: {}}}\n  - {{date: 3.3.2026 9.00, kind: update, note: {}}}\n\
         type: invitation\nevent: {{start: 2.7.2026 10.00, place: {}, register: {{url: \"https://vm.example/\"}}}}\n",
        three("titteli"),
        three("korjaus"),
        three("päivitys"),
        three("paikka")
    );
    let withdrawn = format!(
        "date: 1.2.2026 9.00\norganisations: [vm]\ncontacts: [virta]\n\
         withdrawn: {{date: 2.3.2026 9.00, reason: {}, replaced_by: kutsu}}\n",
        three("syy")
    );
    let programme =
        "organisations: [vm]\ncontacts: [virta]\nstatus: running\nreviewed: 1.5.2026\ntopics: [digital]\n";
    let mut site = data().file("content/releases/2026/kutsu/kuva.png", crate::support::png());
    site = site.file("content/releases/2026/kutsu/liite.pdf", "%PDF-1.7");
    for lang in ["fi", "sv", "en"] {
        let facts = |facts: &str| if lang == "fi" { facts.to_owned() } else { String::new() };
        let words = format!("title: Otsikko {lang}ZZ\nlead: Ingressi {lang}ZZ.\nkicker: Kicker {lang}ZZ\n");
        let more = format!(
            "images: {{kuva.png: {{alt: Alt {lang}ZZ, caption: Teksti {lang}ZZ}}}}\nattachments: {{liite.pdf: Liite {lang}ZZ}}\n\
             links: [{{text: Linkki {lang}ZZ, url: \"https://vm.example/\"}}]\nkeywords: [avain{lang}ZZ]\n"
        );
        let text = format!("Teksti {lang}ZZ.\n\n## Väli {lang}ZZ\n\n![](kuva.png)");
        let gone = words.replace("title: Otsikko", "title: Poistettu");
        site = site
            .item(&format!("releases/2026/kutsu/{lang}"), &format!("{words}{more}{}", facts(&release)), &text)
            .item(&format!("releases/2026/pois/{lang}"), &format!("{gone}{}", facts(&withdrawn)), "")
            .item(&format!("programmes/ohjelma/{lang}"), &format!("{words}{}", facts(programme)), "")
            .item(&format!("pages/sivu/{lang}"), &words, "");
    }
    site
}

/// The data files with such words.
fn data() -> SiteTest {
    let site = "base_url: https://www.example.fi/\norganisation: vm\nlanguages: [{code: fi}, {code: sv, tag: sv-FI}, {code: en}]\n";
    SiteTest::new()
        .without("content/releases")
        .file("content/site.yaml", format!("{site}title: {}\n", three("Sivusto")))
        .file(
            "content/organisations.yaml",
            format!("vm: {{name: {}, short: {}, phone: 0295 160 01}}\n", three("ministeriö"), three("VM")),
        )
        .file(
            "content/offices.yaml",
            format!("finance: {{title: {}, organisation: vm}}\n", three("ministeri")),
        )
        .file("content/topics.yaml", format!("digital: {{label: {}}}\n", three("aihe")))
        .file(
            "content/people/virta.yaml",
            format!(
                "name: {{given: Aino, family: Virta}}\nroles: [{{organisation: vm, title: {}}}]\n",
                three("virkamies")
            ),
        )
}

#[test]
fn no_text_of_one_language_stands_on_anothers_page() {
    let tree = marked().build().tree();
    let mut seen = BTreeSet::new();
    for (path, bytes) in tree {
        let page = path.strip_prefix("assets/cards/").unwrap_or(&path);
        let Some((lang, _)) = page.split_once('/') else { continue };
        let text = String::from_utf8_lossy(&bytes);
        for other in ["fi", "sv", "en"] {
            if text.contains(&format!("{other}ZZ")) {
                assert_eq!(other, lang, "{path} shows {other}:\n{text}");
                seen.insert(other);
            }
        }
    }
    assert_eq!(seen.len(), 3);
}

#[test]
fn each_page_shows_all_of_its_own_languages_words() {
    let site = marked().build();
    let page = site.page("sv/pressmeddelanden/2026/otsikko-svzz/index.html");
    for words in [
        "Otsikko",
        "Ingressi",
        "Kicker",
        "Alt",
        "Teksti",
        "Liite",
        "Linkki",
        "Väli",
        "titteli",
        "korjaus",
        "päivitys",
        "paikka",
        "Ministeri",
        "Ministeriö",
        "Aihe",
        "virkamies",
        "Sivusto",
    ] {
        assert!(page.contains(&format!("{words} svZZ")), "{words} is missing:\n{page}");
    }
    let gone = site.page("sv/pressmeddelanden/2026/poistettu-svzz/index.html");
    assert!(gone.contains("syy svZZ"), "{gone}");
}

#[test]
fn a_name_that_is_missing_in_a_language_is_an_error_and_nothing_stands_in() {
    let cases = [
        ("content/organisations.yaml", "vm: {name: {fi: valtiovarainministeriö, sv: finansministeriet}}\n"),
        ("content/topics.yaml", "digital: {label: {fi: Digitalisaatio, sv: Digitalisering}}\n"),
        (
            "content/offices.yaml",
            "finance: {title: {fi: valtiovarainministeri, sv: finansminister}, organisation: vm}\n",
        ),
        (
            "content/people/virta.yaml",
            "name: {given: Aino, family: Virta}\nroles: [{organisation: vm, title: {fi: neuvos, sv: råd}}]\n",
        ),
        (
            "content/site.yaml",
            "base_url: https://www.example.fi/\norganisation: vm\nlanguages: [{code: fi}, {code: sv}, {code: en}]\ntitle: {fi: A, sv: B}\n",
        ),
    ];
    for (path, text) in cases {
        let built = SiteTest::new().file(path, text).build();
        let rules: BTreeSet<String> =
            built.rules().iter().map(|rule| rule.rsplit_once(':').unwrap().0.to_owned()).collect();
        assert_eq!(rules, [format!("words-missing {path}")].into(), "{:#?}", built.problems());
    }
}

/// The program's own messages of the site, in Finnish.
const FINNISH: [(&str, &str); 3] = [
    ("site.ftl", include_str!("../../locales/fi/site.ftl")),
    ("dates.ftl", include_str!("../../locales/fi/dates.ftl")),
    ("text.ftl", include_str!("../../locales/fi/text.ftl")),
];

/// The base site with a row for Northern Sámi.
fn fourth(more: &str) -> SiteTest {
    let settings = format!(
        "base_url: https://www.example.fi/\norganisation: vm\n\
         title: {{fi: Valtiovarainministeriö, sv: Finansministeriet, en: Ministry of Finance, se: Ruhtaministeriija}}\n\
         languages: [{{code: fi}}, {{code: sv, tag: sv-FI}}, {{code: en, parity: optional}}, {{code: se, parity: optional}}]\n{more}"
    );
    SiteTest::new().file("content/site.yaml", settings)
}

#[test]
fn a_fourth_language_is_told_what_it_lacks() {
    let rules: BTreeSet<String> =
        fourth("").build().rules().iter().map(|rule| rule.rsplit_once(':').unwrap().0.to_owned()).collect();
    let lacks = [
        "words-missing content/organisations.yaml",
        "words-missing content/site.yaml",
        "message-missing locales/se/site.ftl",
    ];
    assert_eq!(rules, lacks.map(str::to_owned).into());
}

#[test]
fn a_fourth_language_is_a_row_and_a_folder_of_messages() {
    let sections = "sections: {releases: {se: diedahusat}, programmes: {se: prografmmat}, ministers: {se: ministarat}, \
                    organisations: {se: organisasuvnnat}, topics: {se: fattat}, search: {se: oza}}\n";
    let mut site = fourth(sections)
        .file(
            "content/organisations.yaml",
            "vm: {name: {fi: valtiovarainministeriö, sv: finansministeriet, en: Ministry of Finance, se: ruhtaministeriija}}\n",
        )
        .file("content/offices.yaml", "finance: {title: {fi: a, sv: b, en: c, se: ruhtaministtar}}\n")
        .file("content/topics.yaml", "digital: {label: {fi: a, sv: b, en: c, se: Digitaliseren}}\n")
        .file(
            "content/people/virta.yaml",
            "name: {given: Aino, family: Virta}\nroles: [{organisation: vm, title: {fi: a, sv: b, en: c, se: ráđđeaddi}}]\n",
        )
        .item("releases/2026/base/se", "title: Vuođđodieđáhus\nlead: Oanehis álggahus.", "Teaksta.");
    for (name, text) in FINNISH {
        let text = text.replace("own-language = Suomeksi", "own-language = Davvisámegillii");
        site = site.file(&format!("locales/se/{name}"), text);
    }
    let built = site.build();
    let page = built.page("se/diedahusat/2026/vuoddodiedahus/index.html");
    assert_eq!(between(&page, "<html lang=\"", "\""), "se");
    assert_eq!(alternates(&page).into_keys().collect::<Vec<_>>(), ["en", "fi", "se", "sv-FI", "x-default"]);
    assert_eq!(switch(&page)[3], "Davvisámegillii -> /se/diedahusat/2026/vuoddodiedahus/");
    for words in ["Ruhtaministeriija", "Ruhtaministtar Eero Salmi", "Digitaliseren", "Aino Virta, ráđđeaddi"]
    {
        assert!(lines(&page).contains(&words.to_owned()), "{words}: {page}");
    }
    assert!(built.page("sitemap.xml").contains("hreflang=\"se\""));
    assert!(built.has("se/feed.xml") && built.has("se/404.html"));
    let fi = built.page("fi/tiedotteet/2026/perustiedote/index.html");
    assert_eq!(switch(&fi)[3], "Davvisámegillii -> /se/diedahusat/2026/vuoddodiedahus/");
}

#[test]
fn a_summary_says_so_and_leads_to_the_whole() {
    let site =
        SiteTest::new().item("releases/2026/base/sv", "title: Kort\nlead: L.\nscope: summary", "").build();
    let page = site.page("sv/pressmeddelanden/2026/kort/index.html");
    let note = between(&page, "<p class=\"notice quiet\" role=\"note\">", "</p>");
    assert_eq!(
        note,
        "Detta är ett sammandrag. <a href=\"/fi/tiedotteet/2026/perustiedote/\" hreflang=\"fi\">Hela meddelandet finns på finska.</a>"
    );
}
