//! A site's own theme and words: file by file, message by message, with located mistakes.

use crate::look::{between, lines, links, main};
use crate::support::SiteTest;

const RELEASE: &str = "fi/tiedotteet/2026/perustiedote/index.html";

#[test]
fn a_site_replaces_one_template() {
    let template = "{% extends \"layout.html\" %}{% block name %}oma{% endblock name %}\n\
                    {% block main %}<h1>Oma: {{ title }}</h1>{% endblock main %}\n";
    let site = SiteTest::new().file("themes/default/templates/release.html", template).build();
    let page = site.page(RELEASE);
    assert_eq!(main(&page).trim(), "<h1>Oma: Perustiedote</h1>");
    assert!(page.contains("data-template=\"oma\""), "{page}");
    // All other pages are as they were.
    let same = |path: &&str| site.page(path) == SiteTest::new().build().page(path);
    assert!(["fi/index.html", "sv/ministrar/index.html", "404.html"].iter().all(same));
}

#[test]
fn a_site_adds_a_component_and_uses_it() {
    let component = "{% component oma.merkki(text: string) %}<b>{{ text }}</b>{% endcomponent oma.merkki %}";
    let template =
        "{% extends \"layout.html\" %}{% block main %}{{ <oma.merkki text={title}/> }}{% endblock main %}";
    let site = SiteTest::new()
        .file("themes/default/templates/components/oma.html", component)
        .file("themes/default/templates/release.html", template)
        .build();
    assert_eq!(main(&site.page(RELEASE)).trim(), "<b>Perustiedote</b>");
}

#[test]
fn a_site_changes_one_block_of_a_template() {
    let template = "{% extends \"default/release.html\" %}\n\
                    {% block contacts %}<p>Kysy mediapalvelusta.</p>{% endblock contacts %}\n";
    let site = SiteTest::new().file("themes/default/templates/release.html", template).build();
    let (page, before) = (site.page(RELEASE), SiteTest::new().build().page(RELEASE));
    assert!(page.contains("<p>Kysy mediapalvelusta.</p>") && !page.contains("Lisätietoja"), "{page}");
    // Nothing else of the page changes.
    let start = page.find("<p>Kysy").unwrap();
    assert_eq!(page[..start], before[..start]);
    assert!(before.ends_with(&page[start + "<p>Kysy mediapalvelusta.</p>".len()..]), "{page}");
}

#[test]
fn a_theme_of_another_name_stands_on_the_built_in_one() {
    let site = SiteTest::new()
        .append("content/site.yaml", "theme: oma\n")
        .file(
            "themes/oma/templates/not_found.html",
            "{% extends \"layout.html\" %}{% block main %}Poissa{% endblock main %}",
        )
        .file(
            "themes/default/templates/not_found.html",
            "{% extends \"layout.html\" %}{% block main %}Ei tämä{% endblock main %}",
        )
        .build();
    assert_eq!(main(&site.page("fi/404.html")).trim(), "Poissa");
    assert!(site.page(RELEASE).contains("data-template=\"release\""));
}

#[test]
fn a_theme_that_does_not_exist_is_an_error() {
    let built = SiteTest::new().append("content/site.yaml", "theme: omma\n").build();
    assert_eq!(built.rules(), ["theme-unknown content/site.yaml:8"]);
}

#[test]
fn a_site_replaces_an_asset_and_its_address_follows() {
    let css = |site: &SiteTest| {
        let paths = site.build().paths();
        paths.into_iter().find(|path| path.starts_with("assets/style.")).unwrap()
    };
    let own = SiteTest::new()
        .file("themes/default/assets/style.css", "body { background: url(tausta.png) }\n")
        .file("themes/default/assets/tausta.png", crate::support::png());
    assert_ne!(css(&own), css(&SiteTest::new()));
    let built = own.build();
    let image = built.paths().into_iter().find(|path| path.starts_with("assets/tausta.")).unwrap();
    let sheet = built.page(&css(&own));
    assert_eq!(sheet, format!("body {{ background: url(\"{}\") }}\n", image.trim_start_matches("assets/")));
    assert!(built.page(RELEASE).contains(&format!("<link rel=\"stylesheet\" href=\"/{}\">", css(&own))));
}

#[test]
fn a_style_sheet_that_names_nothing_is_an_error_in_its_line() {
    let built = SiteTest::new()
        .file("themes/default/assets/style.css", "body {}\np { background: url(poissa.png) }\n")
        .build();
    assert_eq!(built.rules(), ["template themes/default/assets/style.css:2"]);
}

#[test]
fn a_site_replaces_a_message_in_one_language() {
    let site = SiteTest::new().file("locales/fi/site.ftl", "inquiries = Kysy lisää\n").build();
    let headings = |path: &str| {
        let page = site.page(path);
        lines(between(main(&page), "<h2 id=\"part_contacts\">", "</h2>")).join("")
    };
    assert_eq!(headings(RELEASE), "Kysy lisää");
    assert_eq!(headings("sv/pressmeddelanden/2026/grundmeddelande/index.html"), "Mer information");
}

#[test]
fn a_template_that_cannot_be_read_is_located() {
    let template = "{% extends \"layout.html\" %}\n{% block main %}\n{% if title %}\n{% endblock main %}\n";
    let built = SiteTest::new().file("themes/default/templates/release.html", template).build();
    assert_eq!(built.errors(), 1, "{:#?}", built.problems());
    let rule = built.rules().remove(0);
    let (place, line) = rule.rsplit_once(':').unwrap();
    assert_eq!(place, "template themes/default/templates/release.html");
    assert!((3..=5).contains(&line.parse::<u32>().unwrap()), "{rule}");
}

#[test]
fn all_broken_templates_are_reported_at_once() {
    let built = SiteTest::new()
        .file("themes/default/templates/release.html", "{% if %}")
        .file("themes/default/templates/front.html", "{{ title")
        .file("themes/default/templates/topic.html", "{% extends \"poissa.html\" %}")
        .build();
    let mut files: Vec<_> =
        built.rules().into_iter().map(|rule| rule.rsplit_once(':').unwrap().0.to_owned()).collect();
    files.sort();
    assert_eq!(
        files,
        [
            "template themes/default/templates/front.html",
            "template themes/default/templates/release.html",
            "template themes/default/templates/topic.html"
        ]
    );
}

#[test]
fn two_mistakes_in_one_template_are_two_messages_and_name_what_was_meant() {
    let template =
        "{% extends \"layout.html\" %}{% block main %}{{ <contcts/> }}{{ title | uper }}{% endblock main %}";
    let built = SiteTest::new()
        .file("themes/default/templates/release.html", template)
        .file("themes/default/templates/topic.html", "{% extends \"layuot.html\" %}")
        .build();
    let place = "template themes/default/templates";
    assert_eq!(
        built.rules(),
        [
            format!("{place}/release.html:1"),
            format!("{place}/release.html:1"),
            format!("{place}/topic.html:1")
        ]
    );
    let advice = built.advice();
    assert!(advice.iter().any(|help| help.ends_with("> Did you mean contacts?")), "{advice:?}");
    assert!(advice.iter().any(|help| help.ends_with("> Did you mean layout.html?")), "{advice:?}");
    assert_eq!(built.template_problems(), [""; 0]);
}

#[test]
fn a_value_that_does_not_exist_is_located_when_the_page_is_filled() {
    let template =
        "{% extends \"layout.html\" %}\n{% block main %}\n<p>{{ otsikko }}</p>\n{% endblock main %}\n";
    let built = SiteTest::new().file("themes/default/templates/release.html", template).build();
    assert_eq!(built.errors(), 0);
    let problems = built.template_problems();
    assert!(!problems.is_empty());
    for problem in problems {
        assert!(problem.starts_with("themes/default/templates/release.html:3:"), "{problem}");
        assert!(problem.contains("error template:"), "{problem}");
    }
}

#[test]
fn a_message_that_a_template_asks_for_and_nobody_has() {
    let template =
        "{% extends \"layout.html\" %}\n{% block main %}{{ t(key=\"inquirees\") }}{% endblock main %}\n";
    let built = SiteTest::new().file("themes/default/templates/release.html", template).build();
    let rules = built.rules();
    assert!(rules.contains(&"template themes/default/templates/release.html:2".to_owned()), "{rules:?}");
    let own = ["fi", "sv", "en"].iter().fold(SiteTest::new(), |site, lang| {
        site.file(&format!("locales/{lang}/site.ftl"), "inquirees = Sana\n")
    });
    let site = own.file("themes/default/templates/release.html", template).build();
    assert_eq!(main(&site.page(RELEASE)).trim(), "Sana");
}

#[test]
fn a_message_missing_in_a_language_is_an_error() {
    let template =
        "{% extends \"layout.html\" %}\n{% block main %}{{ t(key=\"oma-sana\") }}{% endblock main %}\n";
    let built = SiteTest::new()
        .file("themes/default/templates/release.html", template)
        .file("locales/fi/site.ftl", "oma-sana = Sana\n")
        .file("locales/sv/site.ftl", "oma-sana = Ord\n")
        .build();
    assert_eq!(built.rules(), ["message-missing locales/en/site.ftl:1"]);
}

#[test]
fn a_message_with_other_variables_or_no_use_is_an_error() {
    let built = SiteTest::new().file("locales/fi/site.ftl", "photo-credit = Kuva\n\nkuva = Turha\n").build();
    assert_eq!(
        built.rules(),
        ["message-arguments locales/fi/site.ftl:1", "message-unused locales/fi/site.ftl:3"]
    );
}

#[test]
fn a_broken_message_is_located_and_the_others_hold() {
    let built = SiteTest::new().file("locales/fi/site.ftl", "inquiries = Kysy\n\ntopics = { $x\n").build();
    assert!(built.errors() > 0);
    assert!(built.rules()[0].starts_with("message-syntax locales/fi/site.ftl:3"), "{:?}", built.rules());
}

#[test]
fn templates_cannot_reach_the_clock_or_the_disk() {
    for call in ["now()", "get_env(name=\"HOME\")", "load_data(path=\"content/site.yaml\")"] {
        let template =
            format!("{{% extends \"layout.html\" %}}{{% block main %}}{{{{ {call} }}}}{{% endblock main %}}");
        let built = SiteTest::new().file("themes/default/templates/release.html", template).build();
        assert_eq!(built.rules(), ["template themes/default/templates/release.html:1"], "{call}");
    }
}

/// Every file of a theme of ours, as a site's own.
fn with_theme(site: SiteTest, name: &str) -> SiteTest {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/themes").join(name);
    let files = walkdir::WalkDir::new(&folder).into_iter().map(Result::unwrap);
    let site = site.append("content/site.yaml", &format!("theme: {name}\n"));
    files.filter(|file| file.file_type().is_file()).fold(site, |site, file| {
        let path = file.path().strip_prefix(&folder).unwrap().to_str().unwrap();
        site.file(&format!("themes/{name}/{path}"), std::fs::read(file.path()).unwrap())
    })
}

#[test]
fn a_second_theme_gives_every_page_another_face_with_the_same_facts() {
    let plain = with_theme(SiteTest::new(), "plain").build();
    let default = SiteTest::new().build();
    assert_eq!(plain.rules(), [""; 0]);
    let pages =
        |paths: Vec<String>| paths.into_iter().filter(|path| path.ends_with(".html")).collect::<Vec<_>>();
    assert_eq!(pages(plain.paths()), pages(default.paths()));
    for path in pages(plain.paths()) {
        let page = plain.page(&path);
        // The pages above the languages have a face of their own.
        if path.contains('/') && !page.contains("http-equiv=\"refresh\"") {
            assert!(!page.contains("class=\"site-footer\""), "{path}");
            assert_eq!(page.matches("<h1").count(), 1, "{path}");
        }
    }
    let page = plain.page(RELEASE);
    assert!(lines(&page).contains(&"Perustiedote".to_owned()), "{page}");
    assert!(page.contains("<p class=\"number\">") && page.contains("data-template=\"release\""), "{page}");
    // What it does not change comes from the built-in theme.
    let contacts = |page: &str| between(page, "id=\"part_contacts\"", "</section>").to_owned();
    assert_eq!(contacts(&page), contacts(&default.page(RELEASE)));
}

#[test]
fn the_footer_leads_to_the_lists_that_the_menu_does_not_name() {
    let lists = |navigation: &str| -> Vec<String> {
        let site = SiteTest::new().append("content/site.yaml", &format!("navigation: [{navigation}]\n"));
        let page = site.build().page("fi/index.html");
        let all = links(between(&page, "<footer", "</footer>")).into_iter();
        all.filter(|link| {
            ["Organisaatiot ->", "Ministerit ->", "Aiheet ->"].iter().any(|name| link.starts_with(name))
        })
        .collect()
    };
    assert_eq!(lists("releases, programmes, ministers, topics"), ["Organisaatiot -> /fi/organisaatiot/"]);
    assert_eq!(lists("releases, organisations"), ["Ministerit -> /fi/ministerit/", "Aiheet -> /fi/aiheet/"]);
    assert_eq!(lists("topics, ministers, organisations"), [""; 0]);
}
