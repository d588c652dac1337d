//! What a build does to the folder it writes into: all or nothing, and only the difference.

use std::fs::{self, File};

use crate::sandbox::Sandbox;
use crate::support::SiteTest;

const BUILD: &str = "build -q --output {}/out";

#[track_caller]
fn build(sandbox: &Sandbox) {
    let run = sandbox.run(BUILD);
    assert_eq!(run.code, 0, "{}", run.err);
}

/// What an untroubled build of the site makes.
fn fresh(sandbox: &Sandbox) -> std::collections::BTreeMap<String, Vec<u8>> {
    let run = sandbox.run("build -q --output {}/fresh");
    assert_eq!(run.code, 0, "{}", run.err);
    let made = sandbox.published("fresh");
    fs::remove_dir_all(sandbox.path("fresh")).unwrap();
    made
}

#[test]
fn an_error_leaves_the_output_as_it_was() {
    let sandbox = Sandbox::base();
    build(&sandbox);
    let before = sandbox.files("out");
    let slips = [
        ("content/releases/2026/base/sv.md", "---\ntitle: A: B\n---\n"),
        ("content/releases/2026/base/fi.md", "---\ntitel: A\n---\n"),
        ("themes/default/templates/release.html", "{% if %}"),
        // Found only when the page is filled.
        ("themes/default/templates/topic.html", "{{ nothing.of.the.kind }}"),
        ("locales/fi/site.ftl", "inquiries = { $x }\n"),
        ("content/site.yaml", "base_url: nowhere\n"),
    ];
    for (path, text) in slips {
        let kept = fs::read(sandbox.site().join(path)).ok();
        sandbox.write(path, text);
        let run = sandbox.run(BUILD);
        assert_eq!(run.code, 1, "{path}: {}", run.err);
        assert!(sandbox.files("out") == before, "{path}: the output was touched");
        match kept {
            Some(bytes) => sandbox.write(path, bytes),
            None => fs::remove_file(sandbox.site().join(path)).unwrap(),
        }
    }
    build(&sandbox);
    assert!(sandbox.files("out") == before, "the same site built again is no change");
}

#[test]
fn an_error_leaves_no_folder_where_there_was_none() {
    for (path, text) in [
        ("content/releases/2026/base/sv.md", "---\ntitle: A: B\n---\n"),
        ("themes/default/templates/topic.html", "{{ nothing.of.the.kind }}"),
    ] {
        let sandbox = Sandbox::new(&SiteTest::new().file(path, text));
        let run = sandbox.run(BUILD);
        assert_eq!(run.code, 1, "{path}: {}", run.err);
        assert!(!sandbox.path("out").exists(), "{path}: {:?}", sandbox.files("out").keys());
    }
}

#[test]
fn only_what_changed_is_written() {
    let sandbox = Sandbox::base();
    build(&sandbox);
    let before = sandbox.files("out");
    let text = fs::read_to_string(sandbox.site().join("content/releases/2026/base/sv.md")).unwrap();
    sandbox.write("content/releases/2026/base/sv.md", text.replace("Text.", "Ny text."));
    build(&sandbox);
    let after = sandbox.files("out");
    let changed: Vec<&str> = after
        .iter()
        .filter(|(path, file)| before.get(*path) != Some(file) && !path.starts_with(".tiedote/"))
        .map(|(path, _)| path.as_str())
        // The index of the language is made anew, and has another address.
        .filter(|path| !path.starts_with("assets/search/"))
        .collect();
    assert_eq!(
        changed,
        [
            "sv/amnen/digital/feed.xml",
            "sv/feed.json",
            "sv/feed.xml",
            "sv/ministrar/salmi/feed.xml",
            "sv/organisationer/vm/feed.xml",
            "sv/pressmeddelanden/2026/grundmeddelande/index.html",
            "sv/pressmeddelanden/2026/grundmeddelande/index.json",
            "sv/pressmeddelanden/2026/grundmeddelande/index.txt",
            "sv/pressmeddelanden/pressmeddelanden/feed.xml",
            "sv/rss.xml",
            "sv/sok/index.html",
        ]
    );
}

#[test]
fn files_no_longer_made_go_and_those_of_others_stay() {
    let sandbox = Sandbox::base();
    build(&sandbox);
    fs::write(sandbox.path("out/CNAME"), "www.example.fi").unwrap();
    fs::write(sandbox.path("out/en/releases/2026/base-release/note.txt"), "not ours").unwrap();
    fs::remove_file(sandbox.site().join("content/releases/2026/base/en.md")).unwrap();
    let run = sandbox.run("build --output {}/out");
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(!run.out.contains(" 0 removed"), "{}", run.out);
    let left: Vec<String> =
        sandbox.files("out").into_keys().filter(|path| path.contains("base-release")).collect();
    assert_eq!(left, ["en/releases/2026/base-release/note.txt"]);
    assert_eq!(sandbox.read("out/CNAME"), "www.example.fi");
    // A folder that held only files of the site goes with them.
    assert!(!sandbox.path("out/en/topics/digital").exists());
    let mut rest = sandbox.published("out");
    rest.retain(|path, _| path != "CNAME" && !path.ends_with("note.txt"));
    assert!(rest == fresh(&sandbox));
}

#[test]
fn a_file_where_a_folder_was_and_the_other_way_round() {
    let sandbox = Sandbox::new(&SiteTest::new().release("a", "date: 1.3.2026 9.00\naliases: [/vanha]", ""));
    build(&sandbox);
    assert!(sandbox.path("out/vanha/index.html").is_file());
    let file = "content/releases/2026/a/fi.md";
    let text = fs::read_to_string(sandbox.site().join(file)).unwrap();
    sandbox.write(file, text.replace("[/vanha]", "[/vanha/index.html/x.html]"));
    build(&sandbox);
    assert!(sandbox.path("out/vanha/index.html/x.html").is_file());
    sandbox.write(file, text);
    build(&sandbox);
    assert!(sandbox.published("out") == fresh(&sandbox));
}

#[test]
fn what_was_lost_or_changed_by_hand_is_mended() {
    let sandbox = Sandbox::base();
    build(&sandbox);
    let page = sandbox.path("out/fi/index.html");
    let text = fs::read_to_string(&page).unwrap();
    fs::write(&page, text.replace("</h1>", "</h2>")).unwrap();
    fs::remove_file(sandbox.path("out/sv/index.html")).unwrap();
    fs::write(sandbox.path("out/robots.txt"), "").unwrap();
    build(&sandbox);
    assert!(sandbox.published("out") == fresh(&sandbox));
}

#[test]
fn a_build_that_was_killed_is_mended_by_the_next() {
    let sandbox = Sandbox::base();
    build(&sandbox);
    // Another build got as far as this: its notes, a staged file, one file in place, one half of it.
    let later = Sandbox::new(&SiteTest::new().release("uusi", "date: 1.3.2026 9.00", "Uusi."));
    build(&later);
    let page = "fi/tiedotteet/2026/tiedote-uusi/index.html";
    fs::copy(later.path("out/.tiedote/manifest"), sandbox.path("out/.tiedote/begun")).unwrap();
    fs::create_dir_all(sandbox.path("out").join(page).parent().unwrap()).unwrap();
    fs::copy(later.path("out").join(page), sandbox.path("out").join(page)).unwrap();
    fs::copy(later.path("out/fi/index.html"), sandbox.path("out/fi/index.html")).unwrap();
    fs::create_dir_all(sandbox.path("out/.tiedote/stage")).unwrap();
    fs::write(sandbox.path("out/.tiedote/stage/7"), "half a pag").unwrap();
    build(&sandbox);
    assert!(sandbox.published("out") == fresh(&sandbox));
    let notes: Vec<String> =
        sandbox.files("out").into_keys().filter(|path| path.starts_with(".tiedote/")).collect();
    assert_eq!(notes, [".tiedote/lock", ".tiedote/manifest"]);
}

#[test]
fn a_kill_at_any_moment_leaves_whole_files_and_the_next_build_mends_the_rest() {
    let many = (0..60)
        .fold(SiteTest::new(), |site, n| site.release(&format!("r{n}"), "date: 1.3.2026 9.00", "Vanha."));
    let sandbox = Sandbox::new(&many);
    build(&sandbox);
    let old = sandbox.published("out");
    for n in 0..60 {
        let file = sandbox.site().join(format!("content/releases/2026/r{n}/fi.md"));
        fs::write(&file, fs::read_to_string(&file).unwrap().replace("Vanha.", "Uusi.")).unwrap();
    }
    let new = fresh(&sandbox);
    // Killed when the first files are staged, when the first are put in place, and right away.
    for moment in ["out/.tiedote/stage/9", "out/.tiedote/begun", ""] {
        let mut process = sandbox.start(BUILD);
        while !sandbox.path(moment).exists() && process.try_wait().unwrap().is_none() {
            std::thread::yield_now();
        }
        process.kill().unwrap();
        process.wait().unwrap();
        for (path, bytes) in sandbox.published("out") {
            assert!(old.get(&path) == Some(&bytes) || new.get(&path) == Some(&bytes), "{path} is torn");
        }
    }
    build(&sandbox);
    assert!(sandbox.published("out") == new);
}

#[test]
fn a_torn_or_hostile_manifest_harms_nothing() {
    let sandbox = Sandbox::base();
    build(&sandbox);
    fs::write(sandbox.path("precious"), "keep me").unwrap();
    let hash = "ab".repeat(32);
    let hostile =
        format!("{hash} 7 ../precious\n{hash} 7 {}\nnonsense\n", sandbox.path("precious").display());
    for bytes in [hostile.as_bytes(), b"", b"\xff\xfe\x00"] {
        fs::write(sandbox.path("out/.tiedote/manifest"), bytes).unwrap();
        build(&sandbox);
        assert_eq!(sandbox.read("precious"), "keep me");
        assert!(sandbox.published("out") == fresh(&sandbox));
    }
}

#[test]
fn two_builds_do_not_share_a_folder() {
    let sandbox = Sandbox::base();
    build(&sandbox);
    let before = sandbox.files("out");
    let lock = File::open(sandbox.path("out/.tiedote/lock")).unwrap();
    lock.lock().unwrap();
    let run = sandbox.run(BUILD);
    assert_eq!(run.code, 2, "{}", run.err);
    assert!(run.err.contains("{}/out"), "{}", run.err);
    drop(lock);
    assert!(sandbox.files("out") == before);
}

#[test]
fn the_same_site_gives_the_same_bytes_anywhere() {
    let site = SiteTest::new()
        .release(
            "a",
            "date: 1.3.2026 9.00\ntopics: [budget]\nmedia: [{file: kuva.png}]\nimages: {kuva.png: {alt: K}}",
            "![](kuva.png)",
        )
        .file("content/releases/2026/a/kuva.png", crate::support::png());
    let (one, other) = (Sandbox::new(&site), Sandbox::new(&site));
    assert_eq!(one.run("build -q --output {}/out --jobs 1").code, 0);
    // Another machine: other folder, threads, language, zone, and an output that held another site.
    let first = Sandbox::new(&SiteTest::new().release("muu", "date: 1.4.2026 9.00", ""));
    assert_eq!(
        first.run_in(&first.site(), &format!("build -q --output {}", other.path("out").display()), &[]).code,
        0
    );
    let run = other.run_in(
        &other.path(""),
        "build -q --site site --output out --jobs 4",
        &[("LC_ALL", "fi_FI.UTF-8"), ("TZ", "Asia/Tokyo"), ("LANG", "sv_FI.UTF-8")],
    );
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(one.published("out") == other.published("out"));
    assert_eq!(one.read("out/.tiedote/manifest"), other.read("out/.tiedote/manifest"));
}

#[test]
fn the_sites_own_folders_are_never_written() {
    let sandbox = Sandbox::base();
    // The program's own notes are nobody's input.
    let site = || sandbox.published("site");
    let before = site();
    for words in ["build -q --output {}/out", "check", "next", "build -q --drafts --output {}/drafts"] {
        sandbox.run(words);
    }
    assert!(site() == before);
}

/// How many files a build made: none, if all it would make was there already.
#[track_caller]
fn made(sandbox: &Sandbox, words: &str) -> u64 {
    let run = sandbox.run(&format!("build -q --timings=json --output {{}}/out {words}"));
    assert_eq!(run.code, 0, "{}", run.err);
    let told: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    let stage = told["stages"].as_array().unwrap().iter().find(|stage| stage["stage"] == "make");
    stage.unwrap()["count"].as_u64().unwrap()
}

#[test]
fn what_is_there_already_is_not_made_again() {
    let sandbox = Sandbox::base();
    assert!(made(&sandbox, "") > 10);
    let before = sandbox.files("out");
    assert_eq!(made(&sandbox, ""), 0);
    assert!(sandbox.files("out") == before, "a file was touched");
    assert!(before.keys().all(|path| !path.contains("last-build")), "the note is not in the output");
}

#[test]
fn whatever_decides_what_is_made_makes_it_anew() {
    let sandbox = Sandbox::base();
    let again = |words: &str, why: &str| {
        assert!(made(&sandbox, words) > 0, "{why}");
        let kept = sandbox.published("out");
        fs::remove_dir_all(sandbox.path("out")).unwrap();
        assert!(made(&sandbox, words) > 0, "a folder that is gone");
        let fresh = sandbox.published("out");
        let differ = kept.keys().chain(fresh.keys()).filter(|path| kept.get(*path) != fresh.get(*path));
        assert_eq!(differ.collect::<Vec<_>>(), [""; 0], "{why}: not what an untroubled build makes");
        assert_eq!(made(&sandbox, words), 0, "{why}");
    };
    again("", "for the first time");
    let page = sandbox.published("out").into_keys().find(|path| path.ends_with("index.html")).unwrap();
    fs::write(sandbox.path("out").join(&page), "touched").unwrap();
    again("", "a file that somebody changed");
    fs::remove_file(sandbox.path("out").join(&page)).unwrap();
    again("", "a file that somebody removed");
    let text = sandbox.read("site/content/releases/2026/base/fi.md");
    sandbox.write("content/releases/2026/base/fi.md", text + "\nLisää.\n");
    again("", "a text");
    sandbox.write("themes/default/templates/index.html", "{% extends \"default/index.html\" %}");
    again("", "a template");
    again("--base-url https://example.org/muu/", "another address");
    again("--as-of 2020-01-01T00:00", "an earlier day");
    again("--as-of 2040-01-01T00:00", "a later day");
    again("", "today");
}
