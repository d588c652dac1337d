//! `tiedote theme copy`: what is built in, to be changed in the site.

use std::fs;

use crate::sandbox::Sandbox;

#[test]
fn a_copy_changes_nothing_until_it_is_changed() {
    let sandbox = Sandbox::base();
    assert_eq!(sandbox.run("build --output {}/out").code, 0);
    let run = sandbox.run("theme copy release.html style.css site.ftl mark.svg");
    assert_eq!(run.code, 0, "{}", run.err);
    let made: Vec<_> = run.out.lines().map(|line| line.trim_start_matches("{}/site/")).collect();
    assert_eq!(
        made,
        [
            "locales/en/site.ftl",
            "locales/fi/site.ftl",
            "locales/sv/site.ftl",
            "themes/default/assets/mark.svg",
            "themes/default/assets/style.css",
            "themes/default/templates/release.html",
        ]
    );
    let again = sandbox.run("build --output {}/out");
    assert!(again.out.contains(": 0 written") && again.out.contains(" 0 removed"), "{}", again.out);
    let template = sandbox.site().join("themes/default/templates/release.html");
    let text = fs::read_to_string(&template).unwrap();
    fs::write(&template, text.replace("{% block main %}", "{% block main %}<p>Oma sivupohja</p>")).unwrap();
    let changed = sandbox.run("build --output {}/out");
    assert!(!changed.out.contains(": 0 written"), "{}", changed.out);
}

#[test]
fn nothing_is_written_over_and_all_or_nothing_is_copied() {
    let sandbox = Sandbox::base();
    assert_eq!(sandbox.run("theme copy release.html").code, 0);
    let run = sandbox.run("theme copy release.html style.css");
    assert_eq!(run.code, 2);
    assert!(run.err.contains("release.html") && run.err.contains("exists already"), "{}", run.err);
    assert!(!sandbox.site().join("themes/default/assets/style.css").exists());
}

#[test]
fn an_unknown_name_gets_the_nearest_and_none_gets_the_list() {
    let sandbox = Sandbox::base();
    let run = sandbox.run("theme copy relase.html");
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert_eq!(run.err, "The program has no file “relase.html”. Did you mean release.html?\n");
    let list = sandbox.run("theme copy");
    assert_eq!((list.code, list.err.as_str()), (0, ""));
    assert!(list.out.contains("themes/default/templates/components/cards.html\n"), "{}", list.out);
    assert!(list.out.contains("locales/sv/site.ftl\n") && !list.out.contains("cli.ftl"), "{}", list.out);
}
