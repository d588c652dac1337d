//! Links inside the site: to an item, in the reader's language where there is one.

use crate::look::{between, links, main, part};
use crate::support::{SiteBuilt, SiteTest};

/// A release in Finnish and Swedish whose Swedish version links to `target`.
fn linking(target: &str) -> SiteTest {
    let front = "title: Linkit\nlead: L.\ndate: 1.3.2026 9.00\norganisations: [vm]\ncontacts: [virta]";
    SiteTest::new().item("releases/2026/linkit/fi", front, "## Tavoite\n\nTeksti.").item(
        "releases/2026/linkit/sv",
        "title: Länkar\nlead: L.",
        &format!("Läs [målen]({target})."),
    )
}

/// The paragraph with the link, as HTML.
fn paragraph(site: &SiteBuilt) -> String {
    let page = site.page("sv/pressmeddelanden/2026/lankar/index.html");
    between(&page, "<p>Läs ", "</p>").to_owned()
}

#[test]
fn a_link_goes_to_the_same_language() {
    let site = linking("release:base").build();
    assert_eq!(paragraph(&site), "<a href=\"/sv/pressmeddelanden/2026/grundmeddelande/\">målen</a>.");
}

#[test]
fn where_the_target_lacks_the_language_the_link_says_so() {
    let site = linking("release:base").without("content/releases/2026/base/sv.md").build();
    assert_eq!(
        paragraph(&site),
        "<a href=\"/fi/tiedotteet/2026/perustiedote/\" hreflang=\"fi\">målen</a> (på finska)."
    );
}

#[test]
fn a_target_in_neither_language_nor_original_is_not_possible_but_a_third_is_marked_too() {
    let site = SiteTest::new()
        .item(
            "releases/2026/english/en",
            "title: English\nlead: L.\ndate: 1.3.2026 9.00\norganisations: [vm]\ncontacts: [virta]\nwaive: [{rule: language-missing, reason: R, until: 1.1.2027}]",
            "",
        )
        .item("releases/2026/linkit/fi", "title: L\nlead: L.\ndate: 1.3.2026 9.00\norganisations: [vm]\ncontacts: [virta]", "Lue [tämä](release:english).")
        .build();
    let page = site.page("fi/tiedotteet/2026/l/index.html");
    assert_eq!(
        between(&page, "<p>Lue ", "</p>"),
        "<a href=\"/en/releases/2026/english/\" hreflang=\"en\">tämä</a> (englanniksi)."
    );
}

#[test]
fn headings_are_those_of_the_language_that_is_reached() {
    let heading = |text: &str| {
        let site = SiteTest::new().item("releases/2026/base/sv", "title: Grundmeddelande\nlead: L.", text);
        let linking = linking("release:base#malen");
        let sv = site.sources();
        let bytes = sv.get("content/releases/2026/base/sv.md").unwrap().head().to_vec();
        linking.file("content/releases/2026/base/sv.md", bytes).build()
    };
    assert_eq!(
        paragraph(&heading("## Målen\n\nText.")),
        "<a href=\"/sv/pressmeddelanden/2026/grundmeddelande/#malen\">målen</a>."
    );
    let dead = heading("## Annat\n\nText.");
    assert_eq!(dead.rules(), ["link-dead content/releases/2026/linkit/sv.md:6"]);
    assert_eq!(linking("#saknas").build().rules(), ["link-dead content/releases/2026/linkit/sv.md:6"]);
}

#[test]
fn a_heading_may_have_an_id_of_its_own() {
    let text = "## Mitä nyt? {#nyt}\n\nKatso [tästä](#nyt).";
    let site = SiteTest::new().release("a", "date: 1.3.2026 9.00", text).build();
    let page = site.page("fi/tiedotteet/2026/tiedote-a/index.html");
    assert!(page.contains("<h2 id=\"nyt\">Mitä nyt?</h2>"), "{page}");
    assert!(page.contains("<a href=\"#nyt\">tästä</a>"), "{page}");
}

#[test]
fn programmes_pages_people_topics_and_organisations() {
    let about = |site: SiteTest| {
        let programme = "title: Ohjelma\nlead: L.\nstatus: running\nreviewed: 1.5.2026\norganisations: [vm]\ncontacts: [virta]";
        site.item("programmes/ict/fi", programme, "")
            .item("programmes/ict/sv", "title: Programmet\nlead: L.", "")
            .item("pages/about/fi", "title: Tietoa", "")
            .item("pages/about/sv", "title: Om oss", "")
    };
    let cases = [
        ("programme:ict", "/sv/program/programmet/"),
        ("page:about", "/sv/om-oss/"),
        ("person:salmi", "/sv/ministrar/salmi/"),
        ("topic:digital", "/sv/amnen/digital/"),
        ("organisation:vm", "/sv/organisationer/vm/"),
        ("https://vm.example/?a=1&b=2", "https://vm.example/?a=1&amp;b=2"),
        ("mailto:aino.virta@example.fi", "mailto:aino.virta@example.fi"),
        ("tel:0295 000 101", "tel:+358295000101"),
    ];
    for (target, href) in cases {
        let target = if target.contains(' ') { format!("<{target}>") } else { target.to_owned() };
        let site = about(linking(&target)).build();
        assert_eq!(paragraph(&site), format!("<a href=\"{href}\">målen</a>."), "{target}");
    }
}

#[test]
fn a_person_topic_or_organisation_without_a_page_cannot_be_linked() {
    for target in ["person:virta", "topic:budget", "organisation:tem", "person:salminen"] {
        assert_eq!(
            linking(target).build().rules(),
            ["link-dead content/releases/2026/linkit/sv.md:6"],
            "{target}"
        );
    }
}

#[test]
fn a_file_of_the_folder_is_linked_with_its_language() {
    let front = "title: Linkit\nlead: L.\ndate: 1.3.2026 9.00\norganisations: [vm]\ncontacts: [virta]\n\
                 media: [{file: sopimus.pdf, language: fi}]";
    let site = linking("file:sopimus.pdf")
        .item("releases/2026/linkit/fi", front, "")
        .file("content/releases/2026/linkit/sopimus.pdf", "%PDF-1.7")
        .build();
    let link = paragraph(&site);
    let href = between(&link, "href=\"", "\"");
    assert!(href.starts_with("/assets/media/sopimus.") && href.ends_with(".pdf"), "{link}");
    assert_eq!(link, format!("<a href=\"{href}\" hreflang=\"fi\">målen</a> (på finska)."));
    assert_eq!(site.bytes(href.trim_start_matches('/')), b"%PDF-1.7");
}

#[test]
fn links_after_the_text_are_marked_in_the_same_way() {
    let links_of = "links:\n  - {text: Grunden, url: \"release:base\"}\n  - {text: Vain suomeksi, url: \"release:vain\"}\n  \
                    - {text: Annanstans, url: \"https://vm.example/fi\", language: fi}\n  - {text: Hemma, url: \"https://vm.example/sv\", language: sv}";
    let site = linking("release:base")
        .item("releases/2026/linkit/sv", &format!("title: Länkar\nlead: L.\n{links_of}"), "")
        .release("vain", "date: 1.3.2026 9.00", "")
        .build();
    let page = site.page("sv/pressmeddelanden/2026/lankar/index.html");
    let part = part(main(&page), "links");
    assert_eq!(
        links(part),
        [
            "Grunden -> /sv/pressmeddelanden/2026/grundmeddelande/",
            "Vain suomeksi -> /fi/tiedotteet/2026/tiedote-vain/",
            "Annanstans -> https://vm.example/fi",
            "Hemma -> https://vm.example/sv"
        ]
    );
    assert_eq!(part.matches("<span class=\"mark\">(på finska)</span>").count(), 2);
    assert_eq!(part.matches("hreflang=\"fi\"").count(), 2);
    assert_eq!(part.matches("rel=\"external\"").count(), 2);
}

#[test]
fn relations_are_made_both_ways() {
    let programme = "title: Ohjelma\nlead: L.\nstatus: running\nreviewed: 1.5.2026\norganisations: [vm]\ncontacts: [virta]";
    let site = SiteTest::new()
        .item("programmes/ict/fi", programme, "")
        .release("a", "date: 1.3.2026 9.00\nprogrammes: [ict]\nrelated: [b]", "")
        .release("b", "date: 2.3.2026 9.00", "")
        .build();
    let links_in = |path: &str, id: &str| {
        let page = site.page(path);
        links(part(main(&page), id))
    };
    assert_eq!(
        links_in("fi/tiedotteet/2026/tiedote-a/index.html", "related"),
        ["Tiedote b -> /fi/tiedotteet/2026/tiedote-b/"]
    );
    assert_eq!(
        links_in("fi/tiedotteet/2026/tiedote-b/index.html", "related"),
        ["Tiedote a -> /fi/tiedotteet/2026/tiedote-a/"]
    );
    assert_eq!(
        links_in("fi/tiedotteet/2026/tiedote-a/index.html", "programmes"),
        ["Ohjelma -> /fi/ohjelmat/ohjelma/"]
    );
    assert_eq!(
        links_in("fi/ohjelmat/ohjelma/index.html", "releases"),
        ["Tiedote a -> /fi/tiedotteet/2026/tiedote-a/"]
    );
}

#[test]
fn what_is_held_is_named_to_staff_and_unknown_in_a_public_log() {
    let base = "content/releases/2026/base/fi.md";
    let site = SiteTest::new().append(base, "[x](release:salaisuus)").release(
        "salaisuus",
        "date: 1.7.2026 10.00\nwaive: [{rule: language-missing, reason: R, until: 1.1.2027}]",
        "",
    );
    let place = format!("{base}:12:5 error");
    assert_eq!(
        site.build().problems(),
        [format!("{place} link-unpublished: “release:salaisuus” is not published until 1.7.2026 at 10.00.")]
    );
    assert_eq!(
        site.clone().public_log().build().problems(),
        [format!("{place} link-dead: There is no published item “release:salaisuus”.")]
    );
    // Even a build of everything does not say in such a log that something is held.
    assert_eq!(site.clone().public_log().preview().build().problems(), [""; 0]);
    assert_eq!(site.as_of("1.7.2026 10.00").build().problems(), [""; 0]);
}

#[test]
fn a_held_page_may_link_to_what_is_public_when_it_is() {
    let waive = "waive: [{rule: language-missing, reason: R, until: 1.1.2027}]";
    let at = |hour: u8| format!("date: 1.7.2026 {hour}.00\n{waive}");
    let site = SiteTest::new()
        .preview()
        .release("aamu", &at(9), "[x](release:aamupuoli) [y](release:ilta)")
        .release("aamupuoli", &at(9), "[x](release:aamu)")
        .release("ilta", &at(17), "[x](release:aamu)")
        .release("luonnos", &format!("draft: true\n{}", at(8)), "[x](release:ilta)");
    assert_eq!(
        site.build().problems(),
        ["content/releases/2026/aamu/fi.md:10:28 error link-unpublished: \
          “release:ilta” is not published until 1.7.2026 at 17.00."]
    );
}
