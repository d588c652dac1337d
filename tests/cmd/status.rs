//! `tiedote status`: how far the language versions are, what is due, and what a translator does.

use crate::sandbox::Sandbox;
use crate::support::SiteTest;

/// One of every state, seen on 1 June 2026.
fn site() -> SiteTest {
    let original =
        "title: Valmis\nlead: Ingressi.\ndate: 1.5.2026 9.00\norganisations: [vm]\ncontacts: [virta]";
    SiteTest::new()
        .item("releases/2026/valmis/fi", original, "Yksi kaksi kolme.")
        .item("releases/2026/valmis/sv", "title: Färdigt\nlead: L.\nscope: summary", "")
        .item("releases/2026/valmis/en", "title: Done\nlead: L.\ntranslated: 000000000000", "One.")
        .release("tulossa", "date: 2.7.2026 10.00", "Neljä sanaa on tässä.")
        .item("releases/2026/tulossa/en", "title: Coming\nlead: L.\ndate: 3.7.2026 9.00", "Text.")
        .release("odottaa", "date: 2.4.2026 10.00", "Sana.")
        .item("releases/2026/odottaa/sv", "title: Väntar\nlead: L.\ndate: 2.6.2026 8.00", "Ord.")
        .release("luonnos", "date: 3.3.2026 9.00\ndraft: true", "Kesken.")
        .release("lupa", "date: 4.3.2026 9.00\nwaive: [{rule: language-missing, reason: R, until: 31.12.2026}]", "S.")
        .item(
            "programmes/ohjelma/fi",
            "title: Ohjelma\nlead: L.\norganisations: [vm]\ncontacts: [virta]\nstatus: running\nreviewed: 1.3.2025",
            "Teksti.",
        )
}

#[test]
fn it_shows_every_item_by_language_and_what_is_due() {
    let run = Sandbox::new(&site()).run_with("status --messages en", &[("COLUMNS", "80")]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    insta::assert_snapshot!(run.out);
}

#[test]
fn it_fits_a_narrow_terminal_and_speaks_the_languages_of_the_desk() {
    let sandbox = Sandbox::new(&site());
    for (messages, columns) in [("fi", 80), ("sv", 80), ("fi", 60), ("en", 30)] {
        let run =
            sandbox.run_with(&format!("status --messages {messages}"), &[("COLUMNS", &columns.to_string())]);
        let long: Vec<&str> = run.out.lines().filter(|line| line.chars().count() > columns).collect();
        assert!(long.is_empty(), "{long:#?}");
    }
}

#[test]
fn a_translator_gets_a_work_list_in_the_order_of_urgency() {
    let run = Sandbox::new(&site()).run("status --missing sv --messages fi");
    assert_eq!(
        run.out,
        "Käännettävää ruotsiksi: 4 tekstiä, 7 sanaa.

Tiedote tulossa
  julkaistaan 2.7.2026 klo 10.00, puuttuu, 4 sanaa
  content/releases/2026/tulossa/fi.md
  → content/releases/2026/tulossa/sv.md

Ohjelma
  puuttuu, 1 sana
  content/programmes/ohjelma/fi.md
  → content/programmes/ohjelma/sv.md

Tiedote lupa
  julkaistu 4.3.2026 klo 9.00, poikkeus 31.12.2026 asti, 1 sana
  content/releases/2026/lupa/fi.md
  → content/releases/2026/lupa/sv.md

Tiedote luonnos
  luonnos, puuttuu, 1 sana
  content/releases/2026/luonnos/fi.md
  → content/releases/2026/luonnos/sv.md
"
    );
}

#[test]
fn what_is_stale_is_work_too() {
    let run = Sandbox::new(&site()).run("status --missing en --kind release --format json --public");
    let lines: Vec<serde_json::Value> =
        run.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let told = |line: &serde_json::Value| {
        format!("{} {} {}", line["id"], line["state"], line["path"]).replace('"', "")
    };
    assert_eq!(
        lines.iter().map(told).collect::<Vec<_>>(),
        [
            "valmis stale content/releases/2026/valmis/en.md",
            "odottaa missing content/releases/2026/odottaa/en.md",
            "lupa waived content/releases/2026/lupa/en.md",
        ]
    );
    assert_eq!(
        (&lines[0]["words"], &lines[0]["published"]),
        (&3.into(), &"2026-05-01T09:00:00+03:00".into())
    );
}

#[test]
fn programs_get_an_object_a_line() {
    let run = Sandbox::new(&site()).run("status --format json --state late");
    let line: serde_json::Value = serde_json::from_str(run.out.trim()).unwrap();
    assert_eq!(line["versions"]["sv"]["states"], serde_json::json!(["held", "late", "full"]));
    assert_eq!(line["versions"]["sv"]["held_until"], "2026-06-02T08:00:00+03:00");
    assert_eq!(
        line["versions"]["en"],
        serde_json::json!({"states": ["missing"], "parity": "optional", "held_until": null, "waived_until": null})
    );
    assert_eq!((&line["id"], &line["folder"]), (&"odottaa".into(), &"content/releases/2026/odottaa".into()));
}

#[test]
fn an_issue_gets_markdown() {
    let site = SiteTest::new().release("a", "date: 1.3.2026 9.00", "Yksi sana | kaksi.");
    let sandbox = Sandbox::new(&site);
    let run = sandbox.run("status --format markdown --messages sv --public");
    assert_eq!(
        run.out,
        "# Språkversioner, läget 1.6.2026 kl. 12.00, så som allmänheten ser det

## Totalt

|  |  |
| --- | --- |
| på finska | hel 2 |
| på svenska | saknas 1, hel 1 |
| på engelska | saknas 1, hel 1 |

## 2 poster

| Publicerad | Rubrik | på finska | på svenska | på engelska |
| --- | --- | --- | --- | --- |
| 1.3.2026 | Tiedote a | original | saknas (önskas) | finns inte |
| 1.2.2026 | Perustiedote | original | hel | hel |
"
    );
    let work = sandbox.run("status --missing sv --format markdown --messages en").out;
    assert_eq!(
        work,
        "# To be written in Swedish: one text, 3 words.

- [ ] **Tiedote a**
  published on 1 March 2026 at 9.00, missing, 3 words
  `content/releases/2026/a/fi.md` → `content/releases/2026/a/sv.md`
"
    );
}

#[test]
fn the_public_view_knows_nothing_of_what_is_held() {
    let secret = Sandbox::new(
        &site().without("content/releases/2026/tulossa").without("content/releases/2026/luonnos"),
    );
    let all = Sandbox::new(&site());
    for words in
        ["status --public --state missing", "status --public --missing sv", "status --public --format json"]
    {
        assert_eq!(all.run(words).out, secret.run(words).out);
    }
    assert!(all.run("status --public").out.find("tulossa").is_none());
}

#[test]
fn what_makes_no_sense_is_told() {
    let sandbox = Sandbox::base();
    for (words, told) in [
        ("status --missing se", "“se”"),
        ("status --missing ../x", "“../x”"),
        ("status --organisation vn", "“vn”"),
        ("status --state hukassa", "hukassa"),
    ] {
        let run = sandbox.run(words);
        assert!(run.code == 2 && run.err.contains(told), "{run:?}");
    }
    let broken = Sandbox::new(&SiteTest::new().release("a", "date: huomenna", ""));
    let run = broken.run("status");
    assert!(run.code == 0 && run.err.contains("One file has an error"), "{run:?}");
    assert!(broken.run("status --organisation vm --kind page").out.contains("Nothing matches."));
}

/// A translator must hear of a file that was started, or broken, as of one that is not there.
fn broken() -> SiteTest {
    let facts = "date: 2.7.2026 10.00\norganisations: [vm]\ncontacts: [virta]";
    let fi = format!("title: Uutinen\nlead: L.\n{facts}");
    SiteTest::new()
        .item("releases/2026/alku/fi", &fi.replace("Uutinen", "Alku"), "Yksi kaksi.")
        .item("releases/2026/alku/sv", "title: \"\"\nlead: \"\"", "")
        .item("releases/2026/rikki/fi", &fi.replace("Uutinen", "Rikki"), "Yksi.")
        .item("releases/2026/rikki/sv", "title: [Trasig", "Ett.")
        .item("releases/2026/kaikki/fi", &fi.replace("Uutinen", "[Kaikki"), "Yksi.")
        .item("releases/2026/kaikki/sv", "title: [Alla", "Ett.")
        .item("releases/2026/otsikko/fi", &fi.replace("Uutinen", "[Otsikko"), "Yksi.")
        .item("releases/2026/otsikko/sv", "title: Rubrik\nlead: L.", "Ett.")
        .release("milloin", "date: 31.4.2026 9.00", "Sana.")
}

#[test]
fn a_file_that_cannot_be_read_is_work_and_never_vanishes() {
    let sandbox = Sandbox::new(&broken());
    let run = sandbox.run("status --missing sv --messages fi");
    assert_eq!(
        run.out,
        "Käännettävää ruotsiksi: 4 tekstiä, 4 sanaa.

kaikki
  tiedostoa ei voi lukea: katso tiedote check
  content/releases/2026/kaikki/fi.md
  → content/releases/2026/kaikki/sv.md

Alku
  julkaistaan 2.7.2026 klo 10.00, aloitettu, otsikko puuttuu, 2 sanaa
  content/releases/2026/alku/fi.md
  → content/releases/2026/alku/sv.md

Rikki
  julkaistaan 2.7.2026 klo 10.00, tiedostoa ei voi lukea: katso tiedote check, 1
  sana
  content/releases/2026/rikki/fi.md
  → content/releases/2026/rikki/sv.md

Tiedote milloin
  julkaisuaikaa ei ymmärretä, puuttuu, 1 sana
  content/releases/2026/milloin/fi.md
  → content/releases/2026/milloin/sv.md
"
    );
    let markdown = sandbox.run("status --missing sv --messages sv --format markdown").out;
    assert!(
        markdown.contains(
            "- [ ] **kaikki**\n  filen går inte att läsa: se tiedote check\n  \
             `content/releases/2026/kaikki/fi.md` → `content/releases/2026/kaikki/sv.md`\n"
        ),
        "{markdown}"
    );
}

#[test]
fn the_overview_has_a_row_for_every_folder() {
    let sandbox = Sandbox::new(&broken());
    let run = sandbox.run("status --messages en --format markdown");
    let table = run.out.split_once("## 6 items").unwrap().1;
    let rows: Vec<&str> = table.lines().filter(|line| line.starts_with('|')).skip(2).collect();
    assert_eq!(
        rows,
        [
            "|  | kaikki | file cannot be read: see tiedote check | file cannot be read: see tiedote check | none |",
            "|  | Rubrik | file cannot be read: see tiedote check | complete | none |",
            "|  | Tiedote milloin | date is not understood, original | missing (wanted) | none |",
            "| 2 July 2026 at 10.00 | Alku | awaiting publication, original | started, no title yet | none |",
            "| 2 July 2026 at 10.00 | Rikki | awaiting publication, original | file cannot be read: see tiedote check | none |",
            "| 1 February 2026 | Perustiedote | original | complete | complete |",
        ]
    );
    let states = |words: &str| {
        let run = sandbox.run(&format!("status --format json {words}"));
        let lines = run.out.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
        lines
            .map(|line| format!("{} {} {}", line["id"], line["title"], line["versions"]["sv"]["states"]))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        states("--state unreadable"),
        [
            r#""kaikki" null ["unreadable"]"#,
            r#""otsikko" "Rubrik" ["full"]"#,
            r#""rikki" "Rikki" ["unreadable"]"#,
        ]
    );
    assert_eq!(states("--state undated"), [r#""milloin" "Tiedote milloin" ["missing"]"#]);
    // To the public there are none of these.
    assert_eq!(sandbox.run("status --public").out, Sandbox::base().run("status --public").out);
}
