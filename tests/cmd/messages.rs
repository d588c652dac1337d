//! The words of the program: in the writer's language, in the form that is asked for.

use crate::sandbox::Sandbox;
use crate::support::SiteTest;

/// A site with an error and a warning.
fn wrong() -> Sandbox {
    let site =
        SiteTest::new().release("a", "date: 1.3.2026 9.00\ntopics: [budjet]", "Lue [tämä](release:bas).");
    Sandbox::new(&site)
}

#[test]
fn messages_speak_the_language_that_is_asked_for() {
    let sandbox = wrong();
    let end = |words: &str, variables: &[(&str, &str)]| {
        let run = sandbox.run_with(&format!("check {words}"), variables);
        assert_eq!(run.code, 1);
        run.out.lines().next().unwrap().to_owned()
    };
    let fi = "2 virhettä, yksi varoitus yhdellä sivulla.";
    let sv = "2 fel, en varning på en sida.";
    let en = "2 errors, one warning in one item.";
    assert_eq!(end("--messages fi", &[]), fi);
    assert_eq!(end("--messages sv", &[]), sv);
    assert_eq!(end("--messages en", &[]), en);
    assert_eq!(end("", &[]), en);
    assert_eq!(end("", &[("LANG", "sv_FI.UTF-8")]), sv);
    assert_eq!(end("", &[("LANG", "sv_FI.UTF-8"), ("LC_MESSAGES", "fi_FI")]), fi);
    assert_eq!(end("", &[("LANG", "sv_FI"), ("LC_MESSAGES", "fi_FI"), ("LC_ALL", "en_GB")]), en);
    assert_eq!(end("", &[("LC_ALL", ""), ("LANG", "fi_FI")]), fi);
    assert_eq!(end("", &[("LC_ALL", "C"), ("LANG", "fi_FI")]), en);
    assert_eq!(end("", &[("LANG", "de_DE.UTF-8")]), en);
    assert_eq!(end("--messages sv", &[("LC_ALL", "fi_FI")]), sv);
}

#[test]
fn a_mistake_shows_the_writers_own_line_and_the_repair() {
    let run = wrong().run("check --messages fi");
    assert_eq!(
        run.err,
        "── a: Tiedote a

varoitus[language-missing]: Sivulta ”a” puuttuu ruotsinkielinen versio.
 --> content/releases/2026/a/fi.md:2:8
  |
2 | title: Tiedote a
  |        ^^^^^^^^^
  |
  = ohje: Tee yksi näistä: lisää content/releases/2026/a/sv.md; lisää
          tiivistelmä (”scope: summary”; otsikko ja ingressi riittävät); tai
          kirjaa poikkeus kohtaan waive, syy ja päättymispäivä mukaan.

virhe[unknown-id]: Aihetta ”budjet” ei ole.
 --> content/releases/2026/a/fi.md:7:10
  |
7 | topics: [budjet]
  |          ^^^^^^
  |
  = ohje: Tarkoititko: budget? Ohjelma ei korjannut mitään.

virhe[link-dead]: Julkaistua sivua ”release:bas” ei ole.
  --> content/releases/2026/a/fi.md:10:12
   |
10 | Lue [tämä](release:bas).
   |            ^^^^^^^^^^^
   |
   = ohje: Tarkoititko: release:base?

"
    );
}

/// Titles in the reader's language, of the original if there is none; data under their own names.
#[test]
fn a_report_is_grouped_by_item() {
    let site = SiteTest::new()
        .release("a", "date: 1.3.2026 9.00\ntopics: [budjet, palvelut]", "Teksti.")
        .file(
            "content/releases/2026/a/sv.md",
            "---\ntitle: Meddelande a\nlead: Ingress.\n---\n\n[x](release:borta)\n",
        )
        .release("b", "date: 1.3.2026 9.00\ntopics: [budjet]", "Teksti.")
        .append("content/people/virta.yaml", "left: joskus\n");
    let sandbox = Sandbox::new(&site);
    let headings = |lang: &str| {
        let run = sandbox.run(&format!("check --messages {lang}"));
        let lines = run.err.lines().filter(|line| line.starts_with("──"));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    let virta = "── content/people/virta.yaml";
    assert_eq!(headings("fi"), [virta, "── a: Tiedote a", "── b: Tiedote b"]);
    assert_eq!(headings("sv"), [virta, "── a: Meddelande a", "── b: Tiedote b"]);
    assert_eq!(headings("en"), [virta, "── a: Tiedote a", "── b: Tiedote b"]);
}

/// The commonest rules come first.
#[test]
fn a_summary_counts_by_rule() {
    let site = SiteTest::new()
        .release("a", "date: 1.3.2026 9.00\ntopics: [budjet, palvelut]", "[Laki tulee](release:poissa)")
        .release("b", "date: 1.3.2026 9.00\ntopics: [budjet]", "Teksti.")
        .append("content/people/virta.yaml", "left: joskus\n");
    assert_eq!(
        Sandbox::new(&site).run("check --messages en").out,
        "5 errors, 2 warnings in 2 items and in one other file.\n     \
         3  unknown-id\n     2  language-missing\n     1  date-form\n     1  link-dead\n"
    );
}

/// In a public log nothing tells of a version that is still to come, not even a heading.
#[test]
fn a_heading_of_a_build_keeps_what_is_held() {
    let site = SiteTest::new().release("a", "date: 1.3.2026 9.00\ntopics: [budjet]", "Teksti.").file(
        "content/releases/2026/a/sv.md",
        "---\ntitle: Hemligt\nlead: L.\ndate: 1.7.2026 9.00\n---\n\nText.\n",
    );
    let sandbox = Sandbox::new(&site);
    let build = sandbox.run("build --messages sv --output {}/out");
    assert!(build.err.contains("── a: Tiedote a\n") && !build.err.contains("Hemligt"), "{}", build.err);
    assert!(sandbox.run("check --messages sv").err.contains("── a: Hemligt\n"));
}

#[test]
fn json_is_one_object_a_line_on_standard_error() {
    let run = wrong().run("check --format json");
    let found = run.diagnostics();
    assert_eq!(found.len(), 3);
    let dead = found.iter().find(|value| value["rule"] == "link-dead").unwrap();
    assert_eq!(dead["severity"], "error");
    assert_eq!(dead["path"], "content/releases/2026/a/fi.md");
    assert_eq!((dead["line"].as_u64(), dead["column"].as_u64()), (Some(10), Some(12)));
    assert_eq!(dead["related"], serde_json::json!([]));
    let help = found.iter().find(|value| value["rule"] == "unknown-id").unwrap()["help"].as_str().unwrap();
    assert!(help.contains("budget"), "{help}");
    // Nothing but diagnostics, whatever the command says besides.
    let build = wrong().run("build --format json --output {}/out");
    assert_eq!((build.code, build.diagnostics().len()), (1, 3));
}

#[test]
fn related_places_are_named() {
    let site = SiteTest::new().release("a", "date: 1.3.2026 9.00\nnumber: 5/2026", "").release(
        "b",
        "date: 2.3.2026 9.00\nnumber: 5/2026",
        "",
    );
    let run = Sandbox::new(&site).run("check --format json");
    let twice = run.diagnostics().into_iter().find(|value| value["rule"] == "number-twice").unwrap();
    let related = &twice["related"][0];
    assert_eq!((related["line"].as_u64(), related["column"].as_u64()), (Some(7), Some(9)));
    assert!(
        related["path"] != twice["path"] && related["message"].as_str().is_some_and(|text| !text.is_empty())
    );
}

#[test]
fn github_gets_workflow_commands() {
    let run = wrong().run("check --format github");
    let first = run.err.lines().next().unwrap();
    assert!(first.starts_with("::error file=content/releases/2026/a/fi.md,line="), "{}", run.err);
    assert_eq!(run.err.lines().filter(|line| line.starts_with("::warning file=")).count(), 1);
}

#[test]
fn colours_are_for_terminals() {
    let sandbox = wrong();
    let coloured = |words: &str, variables: &[(&str, &str)]| {
        sandbox.run_with(&format!("check {words}"), variables).err.contains('\u{1b}')
    };
    assert!(!coloured("", &[]));
    assert!(!coloured("", &[("TERM", "xterm-256color")]));
    assert!(coloured("--color always", &[]));
    assert!(!coloured("--color never", &[("CLICOLOR_FORCE", "1")]));
    assert!(!coloured("", &[("NO_COLOR", "1"), ("TERM", "xterm")]));
    assert!(!coloured("--format json --color always", &[]));
}

#[test]
fn a_report_is_the_same_every_time() {
    let sandbox = wrong();
    let first = sandbox.run("check --format json").err;
    for _ in 0..5 {
        assert_eq!(sandbox.run("check --format json").err, first);
    }
}
