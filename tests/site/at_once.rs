//! All mistakes of an item are told at once, each of them once.

use crate::support::SiteTest;

/// What staff hear: of what is public, and of all else.
fn told(site: &SiteTest) -> Vec<String> {
    site.everything().problems().into_iter().map(|line| line.replace("content/releases/2026/", "")).collect()
}

const FAULTS: &str = "---\ntitle: Uutinen\nlead: L.\nDATE\norganisations: [vmm]\ncontacts: [virta]\nimage: kuva.jpg\n---\n\n[Laki](release:poissa)\n";

#[test]
fn a_date_that_is_not_understood_hides_nothing_else() {
    let with =
        |date: &str| SiteTest::new().file("content/releases/2026/a/fi.md", FAULTS.replace("DATE", date));
    let rules = |site: &SiteTest| {
        let mut rules: Vec<String> =
            told(site).iter().filter_map(|line| line.split(' ').nth(2).map(str::to_owned)).collect();
        rules.sort();
        rules
    };
    let right = rules(&with("date: 1.3.2026 9.00"));
    assert_eq!(right, ["language-missing:", "link-dead:", "media-unlisted:", "unknown-id:"]);
    let mut wrong = rules(&with("date: 31.4.2026 9.00"));
    wrong.retain(|rule| rule != "date-impossible:");
    assert_eq!(wrong, right);
}

#[test]
fn a_broken_translation_hides_no_mistake_of_the_original() {
    let site = SiteTest::new()
        .file("content/releases/2026/a/fi.md", FAULTS.replace("DATE", "date: 1.3.2026 9.00"))
        .file("content/releases/2026/a/sv.md", "---\nlead: L.\n---\n\nText.\n");
    assert_eq!(
        told(&site),
        [
            "a/fi.md:5:17 error unknown-id: There is no organisation “vmm”.",
            "a/fi.md:7:8 error media-unlisted: The file “kuva.jpg” is neither in the folder nor listed under media.",
            "a/fi.md:10:8 error link-dead: There is no published item “release:poissa”.",
            "a/sv.md:1:1 error key-missing: “title” is missing.",
        ]
    );
}

#[test]
fn contacts_without_brackets_are_looked_up_too() {
    let site = SiteTest::new().release("a", "date: 1.3.2026 9.00", "").file(
        "content/releases/2026/a/fi.md",
        "---\ntitle: T\nlead: L.\ndate: 1.3.2026 9.00\norganisations: [vm]\ncontacts: Aino Virtta\n---\n\nT.\n",
    );
    assert_eq!(
        told(&site),
        [
            "a/fi.md:2:8 warning language-missing: “a” has no Swedish version.",
            "a/fi.md:6:11 error unknown-id: “Aino Virtta” is a name, but an id is needed here.",
        ]
    );
}

#[test]
fn a_copied_file_is_told_once_and_as_gravely_as_a_missing_one() {
    let text = "\"Keskiarvo näyttää hyvältä, mutta kukaan ei asu keskiarvossa. Kasvavissa kunnissa on toisin\", Virta sanoo  tänään.";
    let front = "title: Kuntien talous vahvistuu hieman\nlead: Tulos kasvaa.\ndate: 1.3.2026 9.00\nnumber: 5/2026\norganisations: [vm]\ncontacts: [virta]\ntopics: [digital]";
    let site =
        SiteTest::new().item("releases/2026/a/fi", front, text).item("releases/2026/a/sv", front, text);
    let required = BASE_SITE.replace("sv-FI, parity: expected", "sv-FI, parity: required");
    for (settings, level) in [(BASE_SITE, "warning"), (required.as_str(), "error")] {
        let found = told(&site.clone().file("content/site.yaml", settings));
        let of_copy: Vec<_> = found.iter().filter(|line| line.starts_with("a/sv.md")).collect();
        assert_eq!(
            of_copy,
            [
                &format!(
                    "a/sv.md:2:8 {level} same-text: The text should be in Swedish but is word for word that of the original."
                ),
                "a/sv.md:5:1 error fact-twice: These facts stand in two files, sv.md and fi.md: number, organisations, contacts, topics.",
            ]
        );
    }
}

#[test]
fn a_copied_title_and_lead_are_a_copy_too() {
    let front = "title: Kuntien talous vahvistuu hieman ensi vuonna\nlead: Yhteenlaskettu tulos kasvaa, mutta erot kuntien välillä säilyvät suurina.\n";
    let facts = "date: 1.3.2026 9.00\norganisations: [vm]\ncontacts: [virta]";
    let site = SiteTest::new().item("releases/2026/a/fi", &format!("{front}{facts}"), "Teksti.").item(
        "releases/2026/a/sv",
        &format!("{front}scope: summary"),
        "",
    );
    assert!(
        told(&site).iter().any(|line| line.starts_with("a/sv.md:2:8 warning same-text")),
        "{:?}",
        told(&site)
    );
}

const BASE_SITE: &str = "base_url: https://www.example.fi/\norganisation: vm\ntitle: {fi: V, sv: F, en: M}\nlanguages:\n  - {code: fi, parity: required}\n  - {code: sv, tag: sv-FI, parity: expected}\n  - {code: en, parity: optional}\n";

#[test]
fn a_missing_image_is_told_once_with_all_its_places() {
    let front = "title: T\nlead: L.\nimages: {kuva.jpg: {alt: Kuva.}}\n";
    let facts = "date: 1.3.2026 9.00\norganisations: [vm]\ncontacts: [virta]\nimage: kuva.jpg\nmedia: [{file: kuva.jpg}]";
    let text = "![](kuva.jpg)\n\n[Kuva](file:kuva.jpg)";
    let site = |facts: &str| {
        SiteTest::new().item("releases/2026/a/fi", &format!("{front}{facts}"), text).item(
            "releases/2026/a/sv",
            "title: T\nlead: L.",
            text,
        )
    };
    let related = |site: &SiteTest| {
        let found = site.build();
        let found: Vec<_> = found.diagnostics.iter().collect();
        assert_eq!(found.len(), 1, "{found:#?}");
        found[0].related.len()
    };
    assert_eq!(
        told(&site(facts)),
        ["a/fi.md:9:16 error media-missing: The file “kuva.jpg” is not in the folder."]
    );
    assert_eq!(related(&site(facts)), 6);
    let unlisted = facts.replace("\nmedia: [{file: kuva.jpg}]", "");
    assert_eq!(
        told(&site(&unlisted)),
        [
            "a/fi.md:8:8 error media-unlisted: The file “kuva.jpg” is neither in the folder nor listed under media."
        ]
    );
    assert_eq!(related(&site(&unlisted)), 5);
}

#[test]
fn an_unknown_contact_is_told_once_in_an_item() {
    let front = "title: T\nlead: L.\ndate: 1.3.2026 9.00\norganisations: [vm]\ncontacts: {fi: [virtta], sv: [virtta]}\npeople: [virtta]";
    let site = SiteTest::new().item("releases/2026/a/fi", front, "T.").item(
        "releases/2026/a/sv",
        "title: S\nlead: L.",
        "T.",
    );
    assert_eq!(told(&site), ["a/fi.md:6:17 error unknown-id: There is no person “virtta”."]);
    assert_eq!(site.build().diagnostics.iter().next().unwrap().related.len(), 2);
}

#[test]
fn the_newer_of_two_pages_with_one_address_is_to_blame() {
    let page = |id: &str, facts: &str| {
        (
            format!("releases/2026/{id}/fi"),
            format!("title: Sama otsikko\nlead: L.\norganisations: [vm]\ncontacts: [virta]\n{facts}"),
        )
    };
    let twice = |first: &str, second: &str| {
        let mut site = SiteTest::new();
        for (path, front) in [page("b", first), page("a", second)] {
            site = site.item(&path, &front, "Teksti.");
        }
        let of_rule = |line: &String| {
            line.contains("address-twice").then(|| line.split(':').next().unwrap().to_owned())
        };
        told(&site).iter().filter_map(of_rule).collect::<Vec<_>>()
    };
    assert_eq!(twice("date: 1.3.2026 9.00", "date: 2.3.2026 9.00"), ["a/fi.md"]);
    assert_eq!(twice("date: 2.3.2026 9.00", "date: 1.3.2026 9.00"), ["b/fi.md"]);
    assert_eq!(twice("date: 1.3.2026 9.00", "date: 2.9.2026 9.00"), ["a/fi.md"]);
    assert_eq!(twice("date: 3.3.2026 9.00", "date: 2.3.2026 9.00\ndraft: true"), ["a/fi.md"]);
}
