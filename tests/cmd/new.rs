//! `tiedote new`: started items that are easy to finish and harmless until then.

use std::fs;

use crate::sandbox::{Run, Sandbox};

fn made(run: &Run) -> Vec<String> {
    assert_eq!(run.code, 0, "{}", run.err);
    run.out.lines().map(|line| line.trim_start_matches("{}/site/").to_owned()).collect()
}

/// Replaces parts of a file of the site; each must be there.
fn fill(sandbox: &Sandbox, path: &str, parts: &[(&str, &str)]) {
    let mut text = fs::read_to_string(sandbox.site().join(path)).unwrap();
    for (from, to) in parts {
        assert!(text.contains(from), "no {from:?} in {path}:\n{text}");
        text = text.replace(from, to);
    }
    sandbox.write(path, text);
}

/// The site must still build, to the same bytes as before.
#[track_caller]
fn builds_as_before(sandbox: &Sandbox) {
    let run = sandbox.run("build --output {}/out");
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.contains(": 0 written") && run.out.contains(" 0 removed"), "{}", run.out);
}

#[test]
fn an_untouched_new_item_does_not_break_the_site() {
    for kind in ["release", "programme", "page"] {
        let sandbox = Sandbox::base();
        sandbox.run("build --output {}/out");
        made(&sandbox.run(&format!("new {kind} \"Ministeri Salmi: uusi öljy\"")));
        builds_as_before(&sandbox);
        assert_eq!(sandbox.run("check").code, 0);
        assert_eq!(sandbox.run("next").code, 0);
    }
}

#[test]
fn a_fresh_item_is_told_once_a_file_what_is_still_to_be_written() {
    let sandbox = Sandbox::base();
    made(&sandbox.run("new release Öljyä"));
    let check = sandbox.run("check");
    let told: Vec<&str> =
        check.out.lines().chain(check.err.lines()).filter(|l| l.contains("[key-")).collect();
    assert_eq!(check.code, 0);
    assert_eq!(
        told,
        [
            "warning[key-missing]: Still to be written in this draft: title, lead.",
            "warning[key-missing]: Still to be written in this draft: lead, contacts.",
            "warning[key-missing]: Still to be written in this draft: title, lead.",
        ]
    );
}

#[test]
fn a_release_is_started_in_all_languages_and_finished_by_hand() {
    let sandbox = Sandbox::base();
    let files =
        made(&sandbox.run("new release \"Ministeri Salmi: 'uusi' #1 \\o/ {x\" --date \"2.6.2026 9.20\""));
    let folder = files[0].rsplit_once('/').unwrap().0.to_owned();
    assert!(folder.starts_with("content/releases/2026/ministeri-salmi"), "{files:?}");
    assert_eq!(files, ["fi.md", "sv.md", "en.md"].map(|name| format!("{folder}/{name}")));
    fill(
        &sandbox,
        &format!("{folder}/fi.md"),
        &[
            ("lead: \"\"", "lead: Ingressi."),
            ("contacts: []", "contacts: [virta]"),
            ("draft: true", "# valmis"),
        ],
    );
    for lang in ["sv", "en"] {
        fill(
            &sandbox,
            &format!("{folder}/{lang}.md"),
            &[("title: \"\"", &format!("title: Otsikko {lang}")), ("lead: \"\"", "lead: L.")],
        );
    }
    let check = sandbox.run("check --next --strict");
    assert_eq!(check.code, 0, "{}", check.err);
    assert_eq!(sandbox.run("next").out, "2026-06-02T06:20:00Z 2026-06-02T09:20:00+03:00\n");
    assert_eq!(sandbox.run("build -q --output {}/out --as-of \"2.6.2026 9.20\"").code, 0);
    assert!(
        sandbox.read("out/sv/pressmeddelanden/2026/otsikko-sv/index.html").contains("<h1>Otsikko sv</h1>")
    );
}

#[test]
fn a_programme_a_page_and_a_person_are_finished_by_hand() {
    let sandbox = Sandbox::base();
    let person = made(&sandbox.run("new person \"Kaisa von Koivu\""));
    assert_eq!(person, ["content/people/koivu.yaml"]);
    fill(
        &sandbox,
        &person[0],
        &[
            ("fi: \"\"", "fi: neuvos"),
            ("sv: \"\"", "sv: råd"),
            ("en: \"\"", "en: Counsellor"),
            ("# phone: 0295 000 000", "phone: 0295 000 202"),
        ],
    );
    for (kind, more) in [
        ("programme", vec![("lead: \"\"", "lead: L."), ("contacts: []", "contacts: [koivu]")]),
        ("page", vec![]),
    ] {
        let files = made(&sandbox.run(&format!("new {kind} \"Uusi {kind}\"")));
        let mut parts = more.clone();
        parts.push(("draft: true", "# valmis"));
        fill(&sandbox, &files[0], &parts);
        for file in &files[1..] {
            let mut parts = vec![("title: \"\"", "title: Otsikko")];
            parts.extend(more.iter().filter(|(from, _)| from.starts_with("lead")));
            fill(&sandbox, file, &parts);
        }
    }
    let run = sandbox.run("build --strict --output {}/out");
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(sandbox.read("out/fi/ohjelmat/uusi-programme/index.html").contains("Kaisa von Koivu"));
    assert!(sandbox.path("out/en/otsikko/index.html").is_file());
}

#[test]
fn another_language_may_be_the_original() {
    let sandbox = Sandbox::base();
    let files = made(&sandbox.run("new release \"Ny\" --lang sv --messages sv"));
    let sv = files.iter().find(|file| file.ends_with("sv.md")).unwrap();
    assert!(
        sandbox.read(&format!("site/{sv}")).contains("date: 1.6.2026 13.00"),
        "{}",
        sandbox.read(&format!("site/{sv}"))
    );
    let fi = files.iter().find(|file| file.ends_with("fi.md")).unwrap();
    assert!(!sandbox.read(&format!("site/{fi}")).contains("date:"));
}

#[test]
fn nothing_is_ever_overwritten() {
    let sandbox = Sandbox::base();
    let before = sandbox.files("site");
    for words in
        ["new release base", "new release \"…\"", "new release X --lang de", "new release X --date huomenna"]
    {
        let run = sandbox.run(words);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{words}: {}", run.err);
        assert!(sandbox.files("site") == before, "{words}");
    }
    // The id is taken by a release of another year: links could not tell them apart.
    let run = sandbox.run("new release base --date \"2.1.2025 9.00\"");
    assert_eq!(run.code, 2, "{}", run.err);
    assert!(sandbox.files("site") == before);
}
