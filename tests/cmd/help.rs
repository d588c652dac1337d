//! The command line speaks the reader's language, also when it is not understood.

use std::collections::BTreeSet;

use crate::sandbox::Sandbox;

/// Every command, by itself.
const COMMANDS: [&str; 16] = [
    "",
    "build",
    "serve",
    "check",
    "status",
    "next",
    "new",
    "new release",
    "new programme",
    "new page",
    "new person",
    "translated",
    "theme",
    "theme copy",
    "schema",
    "completions",
];

fn help(sandbox: &Sandbox, command: &str, language: &str) -> String {
    let run = sandbox.run(&format!("{command} --help --messages {language}"));
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{command}");
    run.out
}

#[test]
fn every_help_is_in_the_readers_language() {
    let sandbox = Sandbox::base();
    for command in COMMANDS {
        let english: BTreeSet<String> =
            help(&sandbox, command, "en").lines().map(|line| line.trim().to_owned()).collect();
        for language in ["fi", "sv"] {
            let text = help(&sandbox, command, language);
            // What stays is names: flags with what they take, such as --lang <LANG>, and lists of what
            // may be chosen.
            let is_list = |line: &str| line.split(' ').rev().skip(1).all(|name| name.ends_with(','));
            let same: Vec<_> = text
                .lines()
                .map(str::trim)
                .filter(|line| {
                    line.split_whitespace().count() > 3 && !is_list(line) && english.contains(*line)
                })
                .collect();
            assert_eq!(same, [""; 0], "{command} {language}");
            for id in ["help-", "flag-", "value-"] {
                assert!(!text.contains(id), "{command} {language} lacks words: {text}");
            }
        }
    }
}

#[test]
fn a_mistyped_command_gets_a_helpful_answer() {
    let sandbox = Sandbox::base();
    let told = |words: &str| {
        let run = sandbox.run(&format!("--messages fi {words}"));
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{words}");
        run.err.lines().next().unwrap_or_default().to_owned()
    };
    let answers = [
        ("bild", "Komentoa ”bild” ei ole. Tarkoititko build?"),
        ("julkaise", "Komentoa ”julkaise” ei ole. Kaikki komennot: tiedote help"),
        ("build --ouput x", "Valitsinta ”--ouput” ei ole tässä komennossa. Tarkoititko --output?"),
        ("build kaikki", "Valitsinta tai tietoa ”kaikki” ei ole tässä komennossa."),
        ("serve --port abc", "”abc” ei käy kohtaan --port <PORTTI>."),
        ("check --again", "Komennosta puuttuu: --external."),
        ("new release", "Komennosta puuttuu: <OTSIKKO>."),
        ("build -q -v", "--quiet ja --verbose eivät käy yhdessä. Jätä toinen pois."),
        (
            "schema relase",
            "”relase” ei käy kohtaan [LAJI]. Tarkoititko release? Vaihtoehdot: site, organisations, offices, \
             topics, person, release, programme, page.",
        ),
        (
            "check --format",
            "Valitsimen --format <MUOTO> jäljestä puuttuu tieto. Vaihtoehdot: human, json, github, markdown, \
             gitlab, sarif.",
        ),
    ];
    for (words, answer) in answers {
        assert_eq!(told(words), answer);
    }
}

#[test]
fn what_the_machine_refuses_is_told_in_the_readers_language() {
    let sandbox = Sandbox::base();
    let run = sandbox.run("--messages sv check --against {}/ingenstans");
    assert_eq!(run.code, 2);
    assert!(run.err.contains("finns ingen tidigare byggd webbplats"), "{}", run.err);
    std::fs::write(sandbox.site().join("../hinder"), "").unwrap();
    let run = sandbox.run("--messages sv build --output {}/hinder/ut");
    assert_eq!(run.code, 2);
    assert!(run.err.contains("det finns en fil där en mapp behövs"), "{}", run.err);
}
