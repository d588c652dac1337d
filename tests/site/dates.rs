//! Dates and times as each language writes them, and as machines read them.

use crate::look::{between, lines, main};
use crate::support::{SiteBuilt, SiteTest};

const PAGES: [&str; 3] = [
    "fi/tiedotteet/2026/aika/index.html",
    "sv/pressmeddelanden/2026/tid/index.html",
    "en/releases/2026/time/index.html",
];

/// A release of this date, and more facts, in three languages.
fn dated(facts: &str, sv: &str) -> SiteBuilt {
    let fi = format!("title: Aika\nlead: L.\n{facts}\norganisations: [vm]\ncontacts: [virta]");
    SiteTest::new()
        .as_of("1.1.2027 9.00")
        .item("releases/2026/aika/fi", &fi, "")
        .item("releases/2026/aika/sv", &format!("title: Tid\nlead: L.\n{sv}"), "")
        .item("releases/2026/aika/en", "title: Time\nlead: L.", "")
        .build()
}

/// The facts of a page below its organisations.
fn facts(site: &SiteBuilt, path: &str) -> Vec<String> {
    let page = site.page(path);
    lines(between(main(&page), "<div class=\"facts\">", "</div>")).split_off(1)
}

/// All `time` elements of a page's facts, with `~` for a space that ends no line.
fn times(site: &SiteBuilt, path: &str) -> Vec<String> {
    let page = site.page(path);
    let facts = between(main(&page), "<div class=\"facts\">", "</div>");
    facts
        .split("<time ")
        .skip(1)
        .map(|rest| rest.split("</time>").next().unwrap().replace('\u{a0}', "~"))
        .collect()
}

#[test]
fn each_language_writes_a_time_in_its_own_way() {
    let site = dated("date: 5.5.2026 11.38", "");
    let found: Vec<_> = PAGES.iter().flat_map(|path| times(&site, path)).collect();
    assert_eq!(
        found,
        [
            "datetime=\"2026-05-05T11:38:00+03:00\">5.5.2026 klo~11.38",
            "datetime=\"2026-05-05T11:38:00+03:00\">5.5.2026 kl.~11.38",
            "datetime=\"2026-05-05T11:38:00+03:00\">5~May~2026 at~11.38"
        ]
    );
}

#[test]
fn summer_and_winter_have_their_offsets() {
    let time = |date: &str| {
        let site = dated(&format!("date: {date}"), "");
        times(&site, PAGES[0]).remove(0)
    };
    assert_eq!(time("1.2.2026 9.05"), "datetime=\"2026-02-01T09:05:00+02:00\">1.2.2026 klo~9.05");
    assert_eq!(time("1.7.2026 9.20"), "datetime=\"2026-07-01T09:20:00+03:00\">1.7.2026 klo~9.20");
    assert_eq!(time("29.3.2026 2.59"), "datetime=\"2026-03-29T02:59:00+02:00\">29.3.2026 klo~2.59");
    assert_eq!(time("29.3.2026 4.00"), "datetime=\"2026-03-29T04:00:00+03:00\">29.3.2026 klo~4.00");
    assert_eq!(time("2026-10-25T03:30+03:00"), "datetime=\"2026-10-25T03:30:00+03:00\">25.10.2026 klo~3.30");
    assert_eq!(time("2026-10-25T03:30+02:00"), "datetime=\"2026-10-25T03:30:00+02:00\">25.10.2026 klo~3.30");
    assert_eq!(time("2026-05-05T08:38:00Z"), "datetime=\"2026-05-05T11:38:00+03:00\">5.5.2026 klo~11.38");
    assert_eq!(time("2026-05-05T00:00"), "datetime=\"2026-05-05T00:00:00+03:00\">5.5.2026 klo~0.00");
}

#[test]
fn a_time_may_be_written_in_many_ways() {
    for date in [
        "5.5.2026 11.38",
        "05.05.2026 11.38",
        "5.5.2026 klo 11.38",
        "5.5.2026 kl. 11.38",
        "5.5.2026 11:38:00",
        "5.5.2026\u{a0}klo\u{a0}11.38",
        "2026-05-05 11:38",
        "2026-05-05T11:38",
        "2026-05-05T11:38:00+03:00",
        "2026-05-05 11:38+0300",
        "\"5.5.2026 11.38\"",
    ] {
        let site = dated(&format!("date: {date}"), "");
        assert_eq!(
            times(&site, PAGES[0]),
            ["datetime=\"2026-05-05T11:38:00+03:00\">5.5.2026 klo~11.38"],
            "{date}"
        );
    }
}

#[test]
fn a_translation_of_another_time_shows_both() {
    let site = dated("date: 5.5.2026 11.38", "date: 6.5.2026 9.20");
    assert_eq!(
        facts(&site, PAGES[1]),
        ["Utgivningsdatum 5.5.2026 kl. 11.38", "Publicerad på svenska 6.5.2026 kl. 9.20", "Pressmeddelande"]
    );
    assert_eq!(times(&site, PAGES[1])[1], "datetime=\"2026-05-06T09:20:00+03:00\">6.5.2026 kl.~9.20");
    assert_eq!(facts(&site, PAGES[0]), ["Julkaisuajankohta 5.5.2026 klo 11.38", "Tiedote"]);
    assert_eq!(facts(&site, PAGES[2]), ["Publication date 5 May 2026 at 11.38", "Press release"]);
    let list = site.page("sv/pressmeddelanden/index.html");
    assert!(lines(main(&list)).contains(&"6.5.2026 kl. 9.20 Pressmeddelande".to_owned()), "{list}");
}

#[test]
fn a_translation_of_the_same_time_shows_it_once() {
    let site = dated("date: 5.5.2026 11.38", "date: 2026-05-05T08:38Z");
    assert_eq!(facts(&site, PAGES[1]), ["Utgivningsdatum 5.5.2026 kl. 11.38", "Pressmeddelande"]);
}

#[test]
fn an_english_or_finnish_time_of_its_own() {
    let fi = "title: Tid\nlead: L.\ndate: 5.5.2026 11.38\norganisations: [vm]\ncontacts: [virta]";
    let site = SiteTest::new()
        .item("releases/2026/aika/sv", fi, "")
        .item("releases/2026/aika/fi", "title: Aika\nlead: L.\ndate: 5.5.2026 12.00", "")
        .item("releases/2026/aika/en", "title: Time\nlead: L.\ndate: 17.5.2026 9.20", "")
        .build();
    assert_eq!(facts(&site, PAGES[0])[1], "Julkaistu suomeksi 5.5.2026 klo 12.00");
    assert_eq!(facts(&site, PAGES[2])[1], "Published in English on 17 May 2026 at 9.20");
}

#[test]
fn a_day_without_a_clock_time_is_printed_as_a_day() {
    let site = dated("date: 5.5.2026", "");
    let found: Vec<_> = PAGES.iter().flat_map(|path| times(&site, path)).collect();
    assert_eq!(
        found,
        [
            "datetime=\"2026-05-05\">5.5.2026",
            "datetime=\"2026-05-05\">5.5.2026",
            "datetime=\"2026-05-05\">5~May~2026"
        ]
    );
}

#[test]
fn another_zone_has_its_own_clock() {
    let site = SiteTest::new()
        .append("content/site.yaml", "time_zone: Atlantic/Azores\n")
        .release("a", "date: 1.3.2026 9.00", "")
        .build();
    let page = site.page("fi/tiedotteet/2026/tiedote-a/index.html");
    assert!(page.contains("<time datetime=\"2026-03-01T09:00:00-01:00\">"), "{page}");
}

#[test]
fn an_event_has_a_time_and_a_place() {
    let event = |event: &str| {
        let site = dated(&format!("date: 5.5.2026 11.38\ntype: invitation\nevent: {{{event}}}"), "");
        PAGES.map(|path| {
            let page = site.page(path);
            lines(between(main(&page), "<dl class=\"event\">", "</dl>"))
        })
    };
    let place = "place: {fi: Kokoushuone, sv: Mötesrummet, en: Meeting room}";
    assert_eq!(
        event(&format!("start: 12.5.2027 9.00, end: 12.5.2027 10.30, {place}")),
        [
            ["Aika", "12.5.2027 klo 9.00–10.30", "Paikka", "Kokoushuone"],
            ["Tid", "12.5.2027 kl. 9.00–10.30", "Plats", "Mötesrummet"],
            ["Time", "12 May 2027 at 9.00–10.30", "Venue", "Meeting room"]
        ]
    );
    let open = "start: 12.5.2027 9.00, register: {url: \"https://vm.example/\", until: 10.5.2027 16.00}";
    assert_eq!(
        event(open)[0],
        ["Aika", "12.5.2027 klo 9.00", "Ilmoittautuminen", "Ilmoittaudu viimeistään 10.5.2027 klo 16.00"]
    );
    // The registration has closed.
    assert_eq!(event(&open.replace("10.5.2027", "10.5.2026"))[0], ["Aika", "12.5.2027 klo 9.00"]);
}

#[test]
fn a_period_breaks_only_after_its_dash() {
    let period = |from: &str, to: &str| {
        let front = format!(
            "title: P\nlead: L.\nstatus: running\nreviewed: 1.5.2026\norganisations: [vm]\ncontacts: [virta]\n\
                             period: {{from: {from}{to}}}"
        );
        let site = SiteTest::new()
            .item("programmes/p/fi", &front, "")
            .item("programmes/p/en", "title: P\nlead: L.", "")
            .build();
        let page = site.page("en/programmes/p/index.html");
        between(&page, "<span class=\"label\">Term</span> ", "</p>").replace('\u{a0}', "~")
    };
    assert_eq!(period("2005-12-30", ", to: 2006-01-02"), "30~December~2005~– 2~January~2006");
    assert_eq!(period("2006-04-30", ", to: 2006-05-02"), "30~April~– 2~May~2006");
    assert_eq!(period("2006-05-08", ", to: 2006-05-12"), "8–12~May~2006");
    assert_eq!(period("2026-01-01", ""), "1~January~2026~–");
}
