//! Input that is meant to harm: links out of the site, bombs, endless nesting, huge files.

use std::fs::{self, File};
use std::os::unix::fs::symlink;

use crate::sandbox::{Run, Sandbox};
use crate::support::SiteTest;

const FI: &str = "content/releases/2026/a/fi.md";
const FACTS: &str = "date: 1.3.2026 9.00\norganisations: [vm]\ncontacts: [virta]";

/// The rules that a build broke; nothing may have been published.
#[track_caller]
fn refused(sandbox: &Sandbox) -> Vec<String> {
    let run: Run = sandbox.run("build --format json --output {}/out");
    assert_eq!(run.code, 1, "{run:?}");
    assert!(!sandbox.path("out").exists());
    run.rules()
}

#[test]
fn a_link_out_of_the_site_is_not_followed() {
    let sandbox = Sandbox::new(&SiteTest::new().release(
        "a",
        "date: 1.3.2026 9.00\nmedia: [{file: salaisuus.pdf}]\nattachments: {salaisuus.pdf: S}",
        "",
    ));
    fs::write(sandbox.path("salaisuus.pdf"), "password").unwrap();
    fs::create_dir(sandbox.path("outside")).unwrap();
    fs::write(sandbox.path("outside/fi.md"), "---\ntitle: Ulkoa\n---\n").unwrap();
    symlink(sandbox.path("salaisuus.pdf"), sandbox.site().join("content/releases/2026/a/salaisuus.pdf"))
        .unwrap();
    symlink(sandbox.path("outside"), sandbox.site().join("content/pages")).unwrap();
    symlink("/etc/passwd", sandbox.site().join("content/releases/2026/a/sv.md")).unwrap();
    let rules = refused(&sandbox);
    for path in ["content/releases/2026/a/salaisuus.pdf", "content/pages", "content/releases/2026/a/sv.md"] {
        assert!(rules.contains(&format!("link-outside {path}:1")), "{path}: {rules:#?}");
    }
    let run = sandbox.run("check");
    assert!(!run.err.contains("password") && !run.err.contains("root:"), "{}", run.err);
}

#[test]
fn a_link_within_the_site_is_a_file_like_others() {
    let sandbox = Sandbox::new(&SiteTest::new().item("pages/about/fi", "title: Tietoa", "Teksti."));
    fs::create_dir(sandbox.site().join("content/pages/about2")).unwrap();
    symlink("../../releases/2026/base/sv.md", sandbox.site().join("content/pages/about/sv.md")).unwrap();
    fs::remove_dir(sandbox.site().join("content/pages/about2")).unwrap();
    let run = sandbox.run("check --format json");
    assert!(!run.rules().iter().any(|rule| rule.starts_with("link-outside")), "{}", run.err);
}

#[test]
fn a_link_in_a_circle_ends() {
    let sandbox = Sandbox::base();
    symlink(sandbox.site().join("content"), sandbox.site().join("content/releases/2026/base/loop")).unwrap();
    symlink("self.md", sandbox.site().join("content/releases/2026/base/self.md")).unwrap();
    assert!(!refused(&sandbox).is_empty());
}

#[test]
fn an_output_folder_that_is_a_link_into_the_content_is_refused() {
    let sandbox = Sandbox::base();
    symlink(sandbox.site().join("content"), sandbox.path("out")).unwrap();
    let before = sandbox.files("site");
    let run = sandbox.run("build --output {}/out/pages");
    assert_eq!(run.code, 2, "{}", run.err);
    assert!(sandbox.files("site") == before);
}

#[test]
fn a_page_is_never_written_through_a_link_in_the_output() {
    let sandbox = Sandbox::base();
    fs::create_dir_all(sandbox.path("out/fi")).unwrap();
    fs::write(sandbox.path("precious"), "keep me").unwrap();
    symlink(sandbox.path("precious"), sandbox.path("out/fi/index.html")).unwrap();
    assert_eq!(sandbox.run("build -q --output {}/out").code, 0);
    assert_eq!(sandbox.read("precious"), "keep me");
    assert!(sandbox.read("out/fi/index.html").starts_with("<!doctype html>"));
}

#[test]
fn a_yaml_bomb_does_not_go_off() {
    let nine = |word: &str| [word; 9].join(", ");
    let mut bomb = format!("a: &a [{}]\n", nine("x"));
    for (before, letter) in "abcdefgh".chars().zip('b'..) {
        bomb += &format!("{letter}: &{letter} [{}]\n", nine(&format!("*{before}")));
    }
    for (path, text) in [
        (FI.to_owned(), format!("---\ntitle: A\nlead: L.\n{FACTS}\n{bomb}---\n")),
        ("content/topics.yaml".to_owned(), bomb.clone()),
        ("content/people/pommi.yaml".to_owned(), bomb.clone()),
    ] {
        let rules = refused(&Sandbox::new(&SiteTest::new().file(&path, text)));
        assert!(rules.iter().any(|rule| rule.contains(&path)), "{rules:#?}");
    }
}

#[test]
fn thousands_of_brackets_end_in_a_message() {
    let deep = |open: &str, close: &str| open.repeat(5000) + &close.repeat(5000);
    let in_text = [
        deep("[", "]"),
        deep("*a ", "*"),
        "> ".repeat(5000) + "x",
        "- ".repeat(5000) + "x",
        deep("<span lang=\"sv\">", "</span>"),
        "![".repeat(5000),
        deep("(", ")"),
        "`".repeat(9999),
        "|a".repeat(5000),
    ];
    for text in in_text {
        let sandbox = Sandbox::new(&SiteTest::new().release("a", "date: 1.3.2026 9.00", &text));
        let run = sandbox.run("build -q --output {}/out --format json");
        assert!([0, 1].contains(&run.code), "{}: {run:?}", &text[..9]);
    }
    for value in [deep("[", "]"), deep("{a: ", "}"), "[".repeat(5000), "- ".repeat(5000) + "x"] {
        let rules = refused(&Sandbox::new(
            &SiteTest::new().file(FI, format!("---\ntitle: A\nlead: L.\n{FACTS}\ntopics: {value}\n---\n")),
        ));
        assert!(rules.iter().any(|rule| rule.ends_with(&format!("{FI}:7"))), "{rules:#?}");
    }
    for (path, text) in [
        ("locales/fi/site.ftl", format!("topics = {}\n", deep("{ ", " }"))),
        ("themes/default/templates/topic.html", "{% if a %}".repeat(5000)),
    ] {
        let rules = refused(&Sandbox::new(&SiteTest::new().file(path, text)));
        assert!(rules.iter().any(|rule| rule.contains(path)), "{rules:#?}");
    }
}

#[test]
fn a_huge_file_is_refused_unread() {
    for path in [FI, "content/topics.yaml", "locales/fi/site.ftl", "themes/default/templates/topic.html"] {
        let sandbox = Sandbox::base();
        sandbox.write(path, "");
        // 50 MB that take no room on the disk.
        File::options().write(true).open(sandbox.site().join(path)).unwrap().set_len(50_000_000).unwrap();
        let rules = refused(&sandbox);
        // Nobody knows when that release may be published: a public log does not name it.
        let told = if path == FI { "date-form content/releases:1" } else { &format!("file-large {path}:1") };
        assert!(rules.contains(&told.to_owned()), "{rules:#?}");
    }
}

#[test]
fn a_huge_attachment_is_published() {
    let site = SiteTest::new().release(
        "a",
        "date: 1.3.2026 9.00\nmedia: [{file: iso.pdf}]\nattachments: {iso.pdf: Iso}",
        "",
    );
    let sandbox = Sandbox::new(&site);
    sandbox.write("content/releases/2026/a/iso.pdf", "");
    let file = sandbox.site().join("content/releases/2026/a/iso.pdf");
    File::options().write(true).open(file).unwrap().set_len(20_000_000).unwrap();
    assert_eq!(sandbox.run("build -q --output {}/out").code, 0);
    let page = sandbox.read("out/fi/tiedotteet/2026/tiedote-a/index.html");
    assert!(page.contains("(PDF, 20\u{a0}Mt)"), "{page}");
}

#[test]
fn names_of_files_that_are_no_text_are_named_and_harmless() {
    use std::os::unix::ffi::OsStrExt;
    let sandbox = Sandbox::base();
    let folder = sandbox.site().join("content/releases/2026/base");
    fs::write(folder.join(std::ffi::OsStr::from_bytes(b"p\xe4iv\xe4.png")), "x").unwrap();
    fs::write(folder.join("uusi\nrivi\u{1b}[31m.png"), "x").unwrap();
    let run = sandbox.run("build --output {}/out");
    assert_eq!(run.code, 1);
    assert!(!run.err.contains('\u{1b}'), "{}", run.err);
    assert_eq!(refused(&sandbox).len(), 2);
}

#[test]
fn what_a_writer_wrote_cannot_drive_the_terminal() {
    let sandbox = Sandbox::new(&SiteTest::new().release(
        "a",
        "date: 1.3.2026 9.00\ntopics: [\"\\e[31mred\\a\"]",
        "[x](release:\u{1b}[2J)",
    ));
    for form in ["human", "json", "github"] {
        let run = sandbox.run(&format!("check --format {form}"));
        assert_eq!(run.code, 1);
        assert!(!run.err.contains(['\u{1b}', '\u{7}']), "{form}: {}", run.err);
    }
}
