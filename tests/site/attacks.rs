//! Ways in which unpublished text once got out, or told of itself; each stays closed.

use crate::support::SiteTest;

const SECRET: &str = "salaisuus";

/// No path and no byte of the output, and no message to the public, holds the secret.
#[track_caller]
fn nothing_tells(site: &SiteTest) {
    let built = site.clone().public_log().build();
    let told = built.problems().join("\n").to_lowercase();
    assert!(!told.contains(SECRET), "{told}");
    if built.errors() > 0 {
        return;
    }
    for (path, bytes) in built.tree() {
        let text = String::from_utf8_lossy(&bytes).to_lowercase();
        assert!(!path.contains(SECRET) && !text.contains(SECRET), "{path}: {text}");
    }
}

fn translation(front_matter: &str) -> String {
    format!("---\ntitle: Salaisuus\nlead: Salaisuus.\n{front_matter}---\n\nSalaisuus.\n")
}

#[test]
fn a_draft_is_a_draft_whichever_of_its_files_says_so() {
    for word in
        ["draft: true\n", "draft:\n", "draft: ~\n", "draft: kyllä\n", "draft: true\ndate: 5.5.2027 9.00\n"]
    {
        let site = SiteTest::new().file("content/releases/2026/base/sv.md", translation(word));
        let fi = "---\ntitle: Salaisuus\nlead: L\ndate: 1.2.2026 9.00\norganisations: [vm]\ncontacts: [virta]\n---\n\nT\n";
        nothing_tells(&site.file("content/releases/2026/base/fi.md", fi));
    }
}

#[test]
fn an_empty_date_publishes_nothing() {
    for word in ["date:\n", "date: ~\n", "date: \"\"\n"] {
        let site = SiteTest::new().file("content/releases/2026/base/sv.md", translation(word));
        assert!(site.build().errors() > 0, "{word}");
    }
}

#[test]
fn a_draft_of_the_same_id_leaves_the_published_release_alone() {
    let alone = SiteTest::new();
    for year in ["2020", "2027"] {
        let draft = format!(
            "---\ntitle: Salaisuus\nlead: L\ndate: 1.2.{year} 9.00\norganisations: [vm]\ncontacts: [virta]\ndraft: true\n---\n\nSalaisuus.\n"
        );
        let both = alone
            .clone()
            .file(&format!("content/releases/{year}/base/fi.md"), draft)
            .file(&format!("content/releases/{year}/base/sv.md"), "---\nbroken: [\n---\n")
            .public_log();
        nothing_tells(&both);
        assert_eq!(both.build().tree(), alone.build().tree(), "{year}");
    }
}

#[test]
fn a_broken_file_that_calls_itself_held_neither_tells_nor_stops_the_others() {
    let held = "---\ntitle: Salaisuus: uusi laki\nlead: L\ndate: 1.2.2027 9.00\norganisations: [vm]\ncontacts: [virta]\n---\n\n<b>Salaisuus</b>\n";
    let site = SiteTest::new().file("content/releases/2027/held/fi.md", held);
    nothing_tells(&site);
    assert_eq!(site.clone().public_log().build().tree(), SiteTest::new().build().tree());
    assert!(site.build().errors() > 0, "staff must hear of it");
}

#[test]
fn a_mistake_in_a_draft_hides_no_dead_link_to_it() {
    let link = |site: SiteTest| site.release("julkinen", "date: 1.3.2026 9.00", "[x](release:luonnos)");
    let draft = "---\ntitle: T\nlead: L\ndate: 1.2.2026 9.00\norganisations: [vm]\ncontacts: [virta]\ndraft: true\n---\n\n<b>x</b>\n";
    let with = link(SiteTest::new()).file("content/releases/2026/luonnos/fi.md", draft).public_log().build();
    let without = link(SiteTest::new()).public_log().build();
    assert_eq!(with.problems(), without.problems());
    assert!(with.errors() > 0);
}

#[test]
fn a_held_translation_does_not_announce_itself_or_its_files() {
    let later = translation("date: 1.9.2026 9.00\nattachments: {salaisuus.pdf: Salaisuus}\n");
    let site = SiteTest::new()
        .file("content/releases/2026/base/sv.md", later)
        .file("content/releases/2026/base/salaisuus.pdf", "%PDF-1.4 salaisuus");
    nothing_tells(&site);
    assert_eq!(site.public_log().build().errors(), 0);
}

#[test]
fn a_change_or_withdrawal_of_a_day_without_an_hour_waits() {
    for key in [
        "changes: [{date: 1.6.2026, kind: correction, note: {fi: Salaisuus, sv: S, en: S}}]",
        "withdrawn: {date: 1.6.2026, reason: {fi: Salaisuus, sv: S, en: S}}",
    ] {
        let site = SiteTest::new().release("a", &format!("date: 1.3.2026 9.00\n{key}"), "Teksti.");
        assert!(site.build().errors() > 0, "the day is not over: {key}");
        let after = site.as_of("2.6.2026 0.00").build();
        assert!(after.page("fi/tiedotteet/2026/tiedote-a/index.html").contains("Salaisuus"), "{key}");
    }
}

#[test]
fn the_next_instant_of_a_held_item_is_its_own_publication() {
    let event = "date: 1.2.2027 9.00\ntype: invitation\nevent: {start: 1.8.2026 9.00}";
    let site = SiteTest::new().release("kutsu", event, "").build();
    assert_eq!(site.site().next_change().unwrap().to_string(), "2027-02-01T07:00:00Z");
}

/// A broken file cannot be read, but its folder still speaks through it.
#[test]
fn a_broken_file_that_hides_its_folder_hides_the_other_files_too() {
    let other = "---\ntitle: Salaisuus\nlead: L\ndate: 1.2.2026 9.00\norganisations: [vm]\ncontacts: [virta]\n---\n\nT\n";
    for broken in
        ["---\nlead: x\ndraft: true\n---\n", "---\nlead: x\ndate: 1.2.2027 9.00\norganisations: [vm]\n---\n"]
    {
        let site = SiteTest::new()
            .file("content/releases/2026/kaksi/fi.md", other)
            .file("content/releases/2026/kaksi/sv.md", broken);
        nothing_tells(&site);
    }
}

/// Nor do pages that only a preview of the public site shows, when the build has errors.
#[track_caller]
fn no_page_tells(site: &SiteTest) {
    nothing_tells(site);
    for (path, bytes) in site.clone().public_log().build().tree() {
        let text = String::from_utf8_lossy(&bytes).to_lowercase();
        assert!(!path.contains(SECRET) && !text.contains(SECRET), "{path}: {text}");
    }
}

#[test]
fn a_held_translation_stays_so_whatever_facts_it_repeats() {
    for fact in ["aliases: [/sv/x/]", "related: []", "number: 5/2026", "waive: []", "organisations: [vm]"] {
        let held = translation(&format!("{fact}\ndate: 5.5.2027 9.00\n"));
        no_page_tells(&SiteTest::new().file("content/releases/2026/base/sv.md", held));
    }
}

#[test]
fn a_broken_file_of_a_held_release_is_as_hidden_as_the_release() {
    let fi = "---\ntitle: Salaisuus\nlead: L\ndate: 5.5.2027 9.00\norganisations: [vm]\ncontacts: [virta]\n---\n\nT\n";
    for sv in
        ["salaisuus\n", "---\nsalaisuus\n---\n", "---\n- salaisuus\n---\n", "---\ntitle: salaisuus\n", ""]
    {
        let site = SiteTest::new().file("content/releases/2027/held/fi.md", fi);
        let site = site.file("content/releases/2027/held/sv.md", sv);
        no_page_tells(&site);
        assert_eq!(site.public_log().build().tree(), SiteTest::new().build().tree(), "{sv}");
    }
    let latin = SiteTest::new()
        .file("content/releases/2027/held/fi.md", fi)
        .file("content/releases/2027/held/sv.md", b"---\ntitle: Salaisuus \xff\n---\n".as_slice());
    no_page_tells(&latin);
}

#[test]
fn words_before_the_front_matter_do_not_tell_of_a_held_release() {
    for hides in ["date: 5.5.2027 9.00", "date: 1.2.2026 9.00\ndraft: true"] {
        let fi = format!(
            "Salaisuus muistiin\n---\ntitle: Salaisuus\nlead: L\n{hides}\norganisations: [vm]\ncontacts: [virta]\n---\n\nT\n"
        );
        no_page_tells(&SiteTest::new().file("content/releases/2027/held/fi.md", fi));
    }
}

#[test]
fn a_draft_with_a_slip_of_the_finger_is_a_draft() {
    for slip in ["drfat: true", "Draft: true", "luonnos: true"] {
        let fi = format!(
            "---\ntitle: Salaisuus\nlead: L\n{slip}\ndate: 1.2.2026 9.00\norganisations: [vm]\ncontacts: [virta]\n---\n\nT\n"
        );
        no_page_tells(&SiteTest::new().file("content/releases/2026/slip/fi.md", fi));
    }
}

/// Nor is it seen, when the build has errors: a preview of the public site shows what it can.
#[track_caller]
fn nothing_is_seen(site: &SiteTest) {
    nothing_tells(site);
    let built = site.clone().public_log().build();
    let catalogue = built.catalogue();
    for record in catalogue.entries().map(|entry| catalogue.record(entry)) {
        for version in &record.item.versions {
            assert!(
                !version.document.words.title.to_lowercase().contains(SECRET),
                "{}",
                version.document.path
            );
        }
    }
}

/// A date that nobody understands may be that of an embargo: the log says that something is wrong,
/// and not of what.
#[test]
fn an_item_whose_date_is_not_understood_is_not_named_and_publishes_nothing() {
    for date in ["date: 31.4.2027 9.00", "date: huomenna", "date:", "dat: 1.5.2027 9.00", "topics: []"] {
        for fault in
            ["number: 5/2027", "links: [salaisuus]", "topics: [salaisuus", "media: [{file: salaisuus.pdf}]"]
        {
            let fi = format!(
                "---\ntitle: Salaisuus\nlead: L\n{date}\n{fault}\norganisations: [vm]\ncontacts: [virta]\n---\n\n[x](release:salaisuus)\n"
            );
            let site = SiteTest::new().file("content/releases/2027/salaisuus/fi.md", fi);
            nothing_is_seen(&site);
            let told = site.clone().public_log().build().problems();
            assert_eq!(
                told,
                ["content/releases:1:1 error date-form: One item has an error that is not shown here: \
                  when it may be published is not known, so it may be under embargo."],
                "{date} {fault}"
            );
            assert!(site.build().problems().join("\n").contains("salaisuus"), "staff must hear of it");
        }
    }
}

#[test]
fn a_translation_whose_date_is_not_understood_is_not_named() {
    let site =
        SiteTest::new().file("content/releases/2026/base/sv.md", translation("date: 31.4.2027 9.00\n"));
    nothing_is_seen(&site);
    assert_eq!(site.public_log().build().errors(), 1);
}

#[test]
fn a_held_release_without_an_hour_is_not_named() {
    let fi =
        "---\ntitle: Salaisuus\nlead: L\ndate: 1.12.2027\norganisations: [vm]\ncontacts: [virta]\n---\n\nT\n";
    let site = SiteTest::new().file("content/releases/2027/salaisuus/fi.md", fi);
    nothing_is_seen(&site);
    assert_eq!(site.public_log().build().errors(), 1);
}

/// A path names its item, wherever it lies.
#[test]
fn files_of_a_held_release_in_a_wrong_place_are_not_named() {
    let held = "---\ntitle: Salaisuus\nlead: L\ndate: 5.5.2027 9.00\norganisations: [vm]\ncontacts: [virta]\n---\n\nT\n";
    for path in [
        "content/releases/salaisuus/fi.md",
        "content/releases/2027/salaisuus.md",
        "content/releases/2027/Salaisuus 1/fi.md",
        "content/releases/2027/salaisuus/FI.md",
        "content/releases/2027/salaisuus/fi.markdown",
        "content/salaisuus/fi.md",
        "content/pages/salaisuus.md",
    ] {
        let site = SiteTest::new().file(path, held);
        nothing_is_seen(&site);
        assert!(site.build().errors() > 0, "staff must hear of {path}");
        nothing_is_seen(&SiteTest::new().file(path, held.replace("5.5.2027", "31.4.2027")));
    }
    for path in ["content/releases/2027/salaisuus.pdf", "content/releases/2027/salaisuus/kuva.png"] {
        let site = SiteTest::new().file(path, "salaisuus");
        nothing_is_seen(&site);
        assert_eq!(site.public_log().build().errors(), 1, "{path}");
    }
    // What is public may be named: so it is found.
    let public =
        SiteTest::new().file("content/releases/2026/julkinen.md", held.replace("5.5.2027", "5.5.2026"));
    assert!(public.public_log().build().problems().join("").contains("content/releases/2026/julkinen.md"));
}

#[test]
fn a_translation_whose_original_is_lost_is_not_named() {
    let alone = SiteTest::new().file("content/releases/2027/salaisuus/sv.md", translation(""));
    let misnamed = alone.clone().file(
        "content/releases/2027/salaisuus/FI.md",
        "---\ntitle: Salaisuus\nlead: L\ndate: 5.5.2027 9.00\norganisations: [vm]\ncontacts: [virta]\n---\n",
    );
    for site in [alone, misnamed] {
        nothing_is_seen(&site);
        assert_eq!(site.clone().public_log().build().errors(), 1);
        assert!(site.everything().problems().join("").contains("facts-missing"), "staff must hear of it");
    }
}

#[test]
fn a_public_log_proposes_nothing_that_only_something_held_names() {
    let held = SiteTest::new()
        .release("tuleva", "date: 1.6.2027 9.00\ntopics: [salaisuus]\nministers: [salaisuusx]", "T.")
        .append("content/topics.yaml", "salaisuus: {label: {fi: Salaisuus, sv: Salaisuus, en: Salaisuus}}\n")
        .file(
            "content/people/salaisuusx.yaml",
            "name: {given: Iida, family: Salaisuus}\noffices: [{office: finance, from: 2027-01-01}]\n",
        );
    let salmi = "name: {given: Eero, family: Salmi}\noffices: [{office: finance, from: 2025-01-01, until: 2026-12-31}]\n";
    let held = held.file("content/people/salmi.yaml", salmi);
    for (facts, text) in [
        ("topics: [salaisuu]", ""),
        ("ministers: [salaisuux]", ""),
        ("people: [salaisuux]", ""),
        ("topics: [budget]", "[a](topic:salaisuu)"),
        ("topics: [budget]", "[a](person:salaisuux)"),
    ] {
        let site = held.clone().release("auki", &format!("date: 1.3.2026 9.00\n{facts}"), text);
        let told = format!("{:?}", site.clone().public_log().build().diagnostics);
        assert!(told.contains("salaisuu") && !told.contains("salaisuus"), "{facts} {text}: {told}");
        let staff = format!("{:?}", site.build().diagnostics);
        assert!(staff.contains("salaisuus"), "staff is helped: {staff}");
    }
    let seen =
        SiteTest::new().release("auki", "date: 1.3.2026 9.00\ntopics: [digitl]", "").public_log().build();
    assert!(format!("{:?}", seen.diagnostics).contains("digital"), "what the public sees is proposed");
}
