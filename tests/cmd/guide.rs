//! The writers' guide in `docs/`: its commands work, the file that it shows is the one that is
//! made, and the guide itself builds without a remark.

use std::fs;

use crate::guide_pages::{Part, pages, parts, whole};
use crate::sandbox::Sandbox;
use crate::support::SiteTest;

/// The site of the guide: a release for the commands that need one, another for the new one.
fn sandbox() -> Sandbox {
    let front = |title: &str, facts: &str| format!("---\ntitle: {title}\nlead: {title}.\n{facts}---\n\nX.\n");
    let facts = "date: 1.3.2026 9.00\norganisations: [vm]\ncontacts: [virta]\n";
    let mut site = SiteTest::new();
    for (id, original) in [("kirjastoihin-tulee-etapalvelu", "fi"), ("biblioteken-far-distansservice", "sv")]
    {
        for lang in ["fi", "sv", "en"] {
            let facts = if lang == original { facts } else { "" };
            site = site.file(
                &format!("content/releases/2026/{id}/{lang}.md"),
                front(&format!("{id} {lang}"), facts),
            );
        }
    }
    Sandbox::new(&site)
}

/// Runs the commands of a page; gives the page with the files that were really made.
fn run(page: &str, lang: &str, text: &str) -> String {
    // A writer makes the first release of the site.
    let sandbox = if page == "writer" { Sandbox::base() } else { sandbox() };
    let mut parts = parts(text);
    for part in &mut parts {
        let Part::Fence { info, text } = part else { continue };
        if info == "sh" {
            for line in text.lines() {
                let words = line.strip_prefix("tiedote ").unwrap_or_else(|| panic!("{line}"));
                // A preview goes on for ever.
                let help = if words.starts_with("serve") { " --help" } else { "" };
                let ran = sandbox.run(&format!("{words}{help} --messages {lang}"));
                assert!(ran.code < 2, "{page}/{lang}: {line}: {ran:?}");
            }
        }
        if let Some(path) = info.strip_prefix("md made ") {
            *text = sandbox.read(&format!("site/{path}"));
        }
    }
    whole(&parts)
}

#[test]
fn commands_work_and_make_what_is_shown() {
    let update = std::env::var_os("TIEDOTE_UPDATE").is_some();
    for (page, lang, file) in pages() {
        let text = fs::read_to_string(&file).unwrap();
        let real = run(page, lang, &text);
        if update {
            fs::write(&file, &real).unwrap();
        } else {
            assert!(
                text == real,
                "docs: {page}/{lang}.md shows another file (TIEDOTE_UPDATE=1 writes it):\n{real}"
            );
        }
    }
}

#[test]
fn the_guide_builds_without_a_remark() {
    let sandbox = Sandbox::base();
    let docs = concat!(env!("CARGO_MANIFEST_DIR"), "/docs");
    let run = sandbox.run(&format!("build --strict --site {docs} --output {{}}/out"));
    assert_eq!((run.code, run.err.lines().find(|line| line.contains('['))), (0, None), "{run:?}");
    for (page, lang, _) in pages() {
        let front = sandbox.read(&format!("out/{lang}/index.html"));
        assert!(front.contains("<h1"), "{page}");
    }
}
