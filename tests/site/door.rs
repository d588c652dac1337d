//! The door: what the public does not see at an instant is as if it did not exist.

use crate::look::{lines, main};
use crate::support::{SiteTest, png};

/// A release of the first of July, seen in June.
const HELD: &str = "date: 1.7.2026 10.00\ntopics: [budget]";

fn paths(site: &SiteTest) -> Vec<String> {
    site.build().paths()
}

#[test]
fn a_draft_is_nowhere() {
    let site = SiteTest::new().release(
        "luonnos",
        "date: 1.3.2026 9.00\ndraft: true\naliases: [/luonnos/]",
        "Salaa.",
    );
    assert_eq!(site.build().tree(), SiteTest::new().build().tree());
}

#[test]
fn a_draft_stays_a_draft_whatever_its_flag_looks_like() {
    let built = SiteTest::new().release("luonnos", "date: 1.3.2026 9.00\ndraft: jep", "Salaa.").build();
    assert_eq!(built.rules(), ["value-unknown content/releases/2026/luonnos/fi.md:7"]);
    let found = built.catalogue().ids(tiedote::path::Kind::Release).collect::<Vec<_>>();
    assert_eq!(found, ["base"]);
}

#[test]
fn a_held_release_is_nowhere_with_all_that_is_about_it() {
    let held = SiteTest::new()
        .release(
            "julkistus",
            "date: 1.7.2026 10.00\ntopics: [budget]\nministers: [valo]\naliases: [/julkistus/]\n\
             image: kuva.png\nmedia: [{file: kuva.png}, {file: liite.pdf}]\n\
             images: {kuva.png: {alt: Kuva}}\nattachments: {liite.pdf: Liite}",
            "Salaa.",
        )
        .file("content/releases/2026/julkistus/kuva.png", png())
        .file("content/releases/2026/julkistus/liite.pdf", "%PDF-1.7 salaa")
        .item("releases/2026/julkistus/sv", "title: Hemligt\nlead: Ingress.", "Hemligt.")
        .file(
            "content/people/valo.yaml",
            "name: {given: Oili, family: Valo}\noffices: [{office: finance, from: 2020-01-01, until: 2024-12-31}]\n",
        );
    let absent = held.clone().without("content/releases/2026/julkistus");
    assert_eq!(held.build().tree(), absent.build().tree());
}

#[test]
fn a_release_is_public_from_its_very_second() {
    let site = SiteTest::new().release("julkistus", HELD, "Nyt.");
    let page = "fi/tiedotteet/2026/tiedote-julkistus/index.html";
    assert!(!site.clone().as_of("1.7.2026 9.59.59").build().has(page));
    assert!(site.as_of("1.7.2026 10.00.00").build().has(page));
}

#[test]
fn a_held_translation_is_nowhere_while_the_original_is_public() {
    let with = SiteTest::new().item(
        "releases/2026/base/en",
        "title: Secret\nlead: Secret.\ndate: 2.6.2026 9.00\nkeywords: [secret]",
        "Secret.",
    );
    let without = SiteTest::new().without("content/releases/2026/base/en.md");
    assert_eq!(with.build().tree(), without.build().tree());
    let then = with.as_of("2.6.2026 9.00").build();
    assert!(then.has("en/releases/2026/secret/index.html"));
}

#[test]
fn a_translation_dated_before_its_original_waits_for_it_and_is_an_error() {
    let site = SiteTest::new().release("julkistus", HELD, "Nyt.").item(
        "releases/2026/julkistus/sv",
        "title: Hemligt\nlead: Ingress.\ndate: 1.6.2026 9.00",
        "Hemligt.",
    );
    let built = site.build();
    assert_eq!(built.rules(), ["date-order content/releases/2026/julkistus/sv.md:4"]);
    assert_eq!(built.catalogue().ids(tiedote::path::Kind::Release).collect::<Vec<_>>(), ["base"]);
}

#[test]
fn files_that_only_a_held_translation_uses_are_not_published() {
    let site = SiteTest::new()
        .release(
            "esitys",
            "date: 1.3.2026 9.00\nmedia: [{file: kuva.png}, {file: esitys.pdf}]\n\
             images: {kuva.png: {alt: Kuva}}\nattachments: {esitys.pdf: Esitys}",
            "Alku.",
        )
        .file("content/releases/2026/esitys/kuva.png", png())
        .file("content/releases/2026/esitys/esitys.pdf", "%PDF-1.7")
        .item(
            "releases/2026/esitys/sv",
            "title: Framställning\nlead: Ingress.\ndate: 2.6.2026 9.00\nimages: {kuva.png: {alt: Bild}}",
            "![](kuva.png)",
        );
    let images = |paths: Vec<String>| paths.into_iter().filter(|path| path.contains("/kuva.")).count();
    assert_eq!(images(paths(&site)), 0);
    assert_eq!(images(paths(&site.as_of("2.6.2026 9.00"))), 1);
}

#[test]
fn a_change_in_the_future_is_nowhere() {
    let change = "changes: [{date: 2.6.2026 9.00, kind: correction, note: {fi: Väärin.}}]";
    let site = SiteTest::new().release("oikaistu", &format!("date: 1.3.2026 9.00\n{change}"), "Teksti.");
    let without = SiteTest::new().release("oikaistu", "date: 1.3.2026 9.00", "Teksti.");
    assert_eq!(site.build().tree(), without.build().tree());
    let then = site.as_of("2.6.2026 9.00").build().page("fi/tiedotteet/2026/tiedote-oikaistu/index.html");
    assert!(lines(main(&then)).contains(&"Oikaisu 2.6.2026 klo 9.00 Väärin.".to_owned()), "{then}");
}

#[test]
fn a_withdrawal_in_the_future_is_nowhere() {
    let withdrawn = "withdrawn: {date: 2.6.2026 9.00, reason: {fi: Virhe.}, replaced_by: base}";
    let site = SiteTest::new().release("perutaan", &format!("date: 1.3.2026 9.00\n{withdrawn}"), "Teksti.");
    let without = SiteTest::new().release("perutaan", "date: 1.3.2026 9.00", "Teksti.");
    assert_eq!(site.build().tree(), without.build().tree());
}

#[test]
fn a_link_to_something_held_is_reported_like_a_link_to_nothing() {
    let problems = |id: &str| {
        let site =
            SiteTest::new().release("uutinen", "date: 1.3.2026 9.00", &format!("Lue [lisää](release:{id})."));
        let site = site.release("julkistus", HELD, "Salaa.");
        site.public_log().build().problems().join("\n").replace(id, "X")
    };
    let to_held = problems("julkistus");
    assert!(to_held.contains("content/releases/2026/uutinen/fi.md:9:13 error link-dead"), "{to_held}");
    assert_eq!(to_held, problems("olematon9"));
}

#[test]
fn a_relation_to_something_held_is_reported_like_one_to_nothing() {
    let problems = |id: &str| {
        let site =
            SiteTest::new().release("uutinen", &format!("date: 1.3.2026 9.00\nrelated: [{id}]"), "Teksti.");
        let site = site.release("julkistus", HELD, "Salaa.");
        site.public_log().build().problems().join("\n").replace(id, "X")
    };
    let to_held = problems("julkistus");
    assert!(to_held.contains("error unknown-id"), "{to_held}");
    assert_eq!(to_held, problems("olematon9"));
}

#[test]
fn what_is_held_is_never_the_nearest_name() {
    let site = SiteTest::new()
        .release("uutinen", "date: 1.3.2026 9.00", "Lue [lisää](release:julkistu).")
        .release("julkistus", HELD, "Salaa.");
    let built = site.build();
    let diagnostics = format!("{:?}", built.diagnostics);
    assert!(built.errors() == 1 && !diagnostics.contains("julkistus"), "{diagnostics}");
}

#[test]
fn a_person_or_topic_that_only_hidden_items_use_has_no_page() {
    let site = SiteTest::new()
        .file(
            "content/people/valo.yaml",
            "name: {given: Oili, family: Valo}\noffices: [{office: finance, from: 2020-01-01, until: 2024-12-31}]\n",
        )
        .release("julkistus", "date: 1.7.2026 10.00\ntopics: [budget]\npeople: [valo]", "Nyt.");
    let own = |site: &SiteTest| -> Vec<String> {
        let about = |path: &String| path.contains("valo") || path.contains("budget");
        paths(site).into_iter().filter(about).collect()
    };
    assert_eq!(own(&site), [] as [&str; 0]);
    assert_eq!(
        own(&site.as_of("1.7.2026 10.00")),
        [
            "fi/aiheet/budget/feed.xml",
            "fi/aiheet/budget/index.html",
            "fi/ministerit/valo/feed.xml",
            "fi/ministerit/valo/index.html"
        ]
    );
}

#[test]
fn a_date_without_a_time_is_held_until_its_day_is_past_and_an_error() {
    let site = |day: &str| SiteTest::new().release("paiva", &format!("date: {day}"), "Teksti.").build();
    for day in ["1.6.2026", "2.6.2026", "2026-06-01"] {
        let built = site(day);
        assert_eq!(built.rules(), ["time-missing content/releases/2026/paiva/fi.md:6"], "{day}");
        assert_eq!(
            built.catalogue().ids(tiedote::path::Kind::Release).collect::<Vec<_>>(),
            ["base"],
            "{day}"
        );
    }
    let past = site("31.5.2026").page("fi/tiedotteet/2026/tiedote-paiva/index.html");
    assert!(lines(main(&past)).contains(&"Julkaisuajankohta 31.5.2026".to_owned()), "{past}");
}

#[test]
fn a_date_that_cannot_be_understood_holds_the_release() {
    for date in ["31.4.2026 9.00", "huomenna", "29.3.2026 3.30", "25.10.2026 3.30", "", "[1.3.2026]"] {
        let built = SiteTest::new()
            .release("outo", &format!("date: {date}"), "Teksti.")
            .as_of("1.1.2027 9.00")
            .build();
        assert_eq!(built.errors(), 1, "{date}: {:#?}", built.problems());
        assert_eq!(
            built.catalogue().ids(tiedote::path::Kind::Release).collect::<Vec<_>>(),
            ["base"],
            "{date}"
        );
    }
}

#[test]
fn the_next_instant_is_that_of_whatever_changes_first() {
    let next = |site: SiteTest| site.build().site().next_change().map(|at| at.to_string());
    let base = SiteTest::new;
    assert_eq!(next(base()), None);
    assert_eq!(next(base().release("a", HELD, "")).as_deref(), Some("2026-07-01T07:00:00Z"));
    let draft = base().release("a", "date: 1.7.2026 10.00\ndraft: true", "");
    assert_eq!(next(draft), None);
    let translation = base().item("releases/2026/base/en", "title: T\nlead: L.\ndate: 3.6.2026 9.20", "");
    assert_eq!(next(translation).as_deref(), Some("2026-06-03T06:20:00Z"));
    let correction = "date: 1.3.2026 9.00\nchanges: [{date: 2.6.2026 8.00, kind: update, note: {fi: U.}}]";
    assert_eq!(next(base().release("a", correction, "")).as_deref(), Some("2026-06-02T05:00:00Z"));
    let withdrawal = "date: 1.3.2026 9.00\nwithdrawn: {date: 2.6.2026 8.00, reason: {fi: U.}}";
    assert_eq!(next(base().release("a", withdrawal, "")).as_deref(), Some("2026-06-02T05:00:00Z"));
    let leaving = base().append("content/people/virta.yaml", "left: 2026-09-01\n");
    assert_eq!(next(leaving).as_deref(), Some("2026-08-31T21:00:00Z"));
    let office = "name: {given: Eero, family: Salmi}\noffices: [{office: finance, from: 2025-01-01, until: 2026-10-25}]\n";
    let office = base().file("content/people/salmi.yaml", office);
    assert_eq!(next(office).as_deref(), Some("2026-10-25T22:00:00Z"));
    let event = "date: 1.3.2026 9.00\ntype: invitation\nevent: {start: 3.6.2026 10.00, end: 3.6.2026 12.00, \
                 register: {url: https://example.fi/, until: 2.6.2026}}";
    assert_eq!(next(base().release("a", event, "")).as_deref(), Some("2026-06-02T21:00:00Z"));
}

#[test]
fn a_preview_shows_everything_and_says_so() {
    let site = SiteTest::new()
        .release("julkistus", HELD, "Nyt.")
        .item("releases/2026/julkistus/sv", "title: Nu\nlead: L.\ndate: 2.7.2026 8.00", "Nu.")
        .item("releases/2026/julkistus/en", "title: Now\nlead: L.", "Now.")
        .release("luonnos", "date: 1.3.2026 9.00\ndraft: true", "Kesken.")
        .preview()
        .build();
    let ribbon = |path: &str| {
        let page = site.page(path);
        lines(crate::look::between(&page, "<div class=\"ribbon\">", "</div>")).join(" ")
    };
    assert_eq!(
        ribbon("fi/tiedotteet/2026/tiedote-julkistus/index.html"),
        "Odottaa julkaisua Julkaistaan 1.7.2026 klo 10.00."
    );
    let swedish = ribbon("sv/pressmeddelanden/2026/nu/index.html");
    assert_eq!(swedish, "Väntar på publicering Publiceras 2.7.2026 kl. 8.00.");
    let english = ribbon("en/releases/2026/now/index.html");
    assert_eq!(english, "Awaiting publication To be published on 1 July 2026 at 10.00.");
    assert_eq!(ribbon("fi/tiedotteet/2026/tiedote-luonnos/index.html"), "Luonnos Ei julkinen.");
    let marks = |path: &str| {
        let list = site.page(path);
        let marks = list.split("<p class=\"state\">").skip(1).filter_map(|rest| rest.split("</p>").next());
        marks.map(|mark| mark.replace('\u{a0}', " ")).collect::<Vec<_>>()
    };
    for path in ["fi/index.html", "fi/tiedotteet/index.html"] {
        assert_eq!(marks(path), ["Julkaistaan 1.7.2026 klo 10.00.", "Luonnos"], "{path}");
    }
    assert_eq!(marks("sv/pressmeddelanden/index.html"), ["Publiceras 2.7.2026 kl. 8.00."]);
    assert_eq!(marks("en/releases/index.html"), ["To be published on 1 July 2026 at 10.00."]);
    assert_eq!(site.page("robots.txt"), "User-agent: *\nDisallow: /\n");
    let marked = |path: &String| path.ends_with(".html") && !site.page(path).contains("content=\"noindex\"");
    assert_eq!(site.paths().into_iter().filter(marked).collect::<Vec<_>>(), [] as [&str; 0]);
}
