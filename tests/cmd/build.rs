//! `tiedote build`: what it says and how it ends.

use crate::sandbox::Sandbox;
use crate::support::SiteTest;

#[test]
fn a_build_says_what_it_made() {
    let sandbox = Sandbox::base();
    let run = sandbox.run("build --output {}/out");
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let files = sandbox.published("out").len();
    assert_eq!(
        run.lines(),
        [
            "fi: 14 pages".to_owned(),
            "sv: 14 pages".to_owned(),
            "en: 14 pages".to_owned(),
            format!("{{}}/out: {files} written, 0 unchanged, 0 removed.")
        ]
    );
    let again = sandbox.run("build --output {}/out");
    assert_eq!(again.lines()[3], format!("{{}}/out: 0 written, {files} unchanged, 0 removed."));
    let last = again.out.lines().last().unwrap();
    assert!(last.starts_with("It took ") && last.ends_with(" ms."), "{}", again.out);
}

#[test]
fn a_build_goes_to_public_in_the_sites_folder() {
    let sandbox = Sandbox::base();
    assert_eq!(sandbox.run("build -q").code, 0);
    assert!(sandbox.site().join("public/fi/index.html").is_file());
    // The site is found from below, too.
    let below = sandbox.site().join("content/releases/2026/base");
    let run = sandbox.run_in(&below, "build", &[]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.contains("0 written"), "{}", run.out);
    let outside = sandbox.run_in(&sandbox.path(""), "build --site site", &[]);
    assert!(outside.code == 0 && outside.out.contains("0 written"), "{outside:?}");
}

#[test]
fn held_items_are_counted_and_never_named() {
    let site = SiteTest::new()
        .release("salaisuus", "date: 1.7.2026 10.00\nmedia: [{file: salaisuus.pdf}]", "## Salaisuus")
        .item("releases/2026/base/en", "title: Secret\nlead: L.\ndate: 2.7.2026 9.00", "")
        .release("luonnossalaisuus", "date: 1.3.2026 9.00\ndraft: true", "");
    let sandbox = Sandbox::new(&site);
    let run = sandbox.run("build --output {}/out");
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(run.lines()[3], "2 held items.");
    assert_eq!(run.lines()[5], "Build again at 1 July 2026 at 10.00 (2026-07-01T07:00:00Z).");
    let said = format!("{}{}", run.out, run.err).to_lowercase();
    assert!(!said.contains("salaisuus") && !said.contains("secret"), "{said}");
}

#[test]
fn warnings_let_a_build_through_unless_it_is_strict() {
    let site = SiteTest::new().release("a", "date: 1.3.2026 9.00", "");
    let sandbox = Sandbox::new(&site);
    let run = sandbox.run("build --output {}/out");
    assert_eq!(run.code, 0);
    assert!(run.err.starts_with("── a: Tiedote a\n\nwarning[language-missing]: "), "{}", run.err);
    assert!(run.lines().contains(&"One warning.".to_owned()), "{}", run.out);
    let strict = sandbox.run("build --output {}/strict --strict");
    assert_eq!(strict.code, 1);
    assert!(
        strict.err.ends_with("Nothing was published: warnings count as errors (--strict).\n"),
        "{}",
        strict.err
    );
    assert!(!sandbox.path("strict").exists());
    assert_eq!(sandbox.run("check --strict").code, 1);
    assert_eq!(sandbox.run("check").code, 0);
}

#[test]
fn quiet_says_only_what_is_wrong() {
    let sandbox = Sandbox::new(&SiteTest::new().release("a", "date: 1.3.2026 9.00", ""));
    let run = sandbox.run("build --output {}/out --quiet");
    assert_eq!((run.code, run.out.as_str()), (0, ""));
    assert!(run.err.contains("language-missing"), "{}", run.err);
    let check = sandbox.run("check -q");
    assert_eq!((check.code, check.out.as_str()), (0, ""));
}

#[test]
fn the_instant_is_that_of_the_flag_else_of_the_variable() {
    let site = SiteTest::new().release("julkistus", "date: 1.7.2026 10.00", "");
    let sandbox = Sandbox::new(&site);
    let page = "fi/tiedotteet/2026/tiedote-julkistus/index.html";
    let public = |words: &str, variables: &[(&str, &str)]| {
        let run = sandbox.run_with(&format!("build -q --output {{}}/out {words}"), variables);
        assert_eq!(run.code, 0, "{}", run.err);
        sandbox.path("out").join(page).exists()
    };
    assert!(!public("", &[]));
    assert!(public("--as-of \"1.7.2026 10.00\"", &[]));
    assert!(!public("--as-of 2026-07-01T06:59:59Z", &[]));
    assert!(public("--as-of 2026-07-01T07:00:00Z", &[]));
    assert!(public("", &[("SOURCE_DATE_EPOCH", "1782889200")]));
    assert!(!public("", &[("SOURCE_DATE_EPOCH", "1782889199")]));
    assert!(!public("--as-of 1.6.2026", &[("SOURCE_DATE_EPOCH", "1782889200")]));
}

#[test]
fn drafts_are_never_built_over_the_public_site() {
    let sandbox = Sandbox::new(&SiteTest::new().release("luonnos", "date: 1.3.2026 9.00\ndraft: true", ""));
    let draft = || sandbox.path("out/fi/tiedotteet/2026/tiedote-luonnos/index.html").exists();
    assert_eq!(sandbox.run("build -q --drafts --output {}/out").code, 0);
    assert!(draft());
    assert_eq!(sandbox.run("build -q --drafts --output {}/out").code, 0, "drafts over drafts");
    assert_eq!(sandbox.run("build -q --output {}/out").code, 0, "the public site takes the place of drafts");
    assert!(!draft());
    let run = sandbox.run("build --drafts --output {}/out");
    assert_eq!(run.code, 2);
    assert!(run.err.contains("holds the public site") && !draft(), "{}", run.err);
}

#[test]
fn a_preview_says_that_it_is_one() {
    let sandbox = Sandbox::new(&SiteTest::new().release("luonnos", "date: 1.3.2026 9.00\ndraft: true", ""));
    let run = sandbox.run("build --drafts --output {}/out");
    assert!(
        run.lines().contains(&"Drafts and held items are included: this must not be published.".to_owned())
    );
    assert!(sandbox.read("out/robots.txt").contains("Disallow: /"));
}

#[test]
fn another_address_of_the_site() {
    let sandbox = Sandbox::base();
    assert_eq!(sandbox.run("build -q --output {}/out --base-url https://host.example/preview/42").code, 0);
    let page = sandbox.read("out/fi/tiedotteet/2026/perustiedote/index.html");
    assert!(page.contains("href=\"/preview/42/fi/tiedotteet/\""), "{page}");
    assert!(
        page.contains("href=\"https://host.example/preview/42/fi/tiedotteet/2026/perustiedote/\""),
        "{page}"
    );
}

#[test]
fn what_the_command_or_the_machine_got_wrong_ends_with_two() {
    let sandbox = Sandbox::base();
    std::fs::write(sandbox.path("file"), "in the way").unwrap();
    std::fs::create_dir(sandbox.path("empty")).unwrap();
    let cases = [
        ("build --site {}/nowhere", "{}/nowhere"),
        ("build --site {}/file", "{}/file"),
        ("build --as-of huomenna", "huomenna"),
        ("build --as-of 31.4.2026", "31.4.2026"),
        ("build --base-url example.fi", "example.fi"),
        ("build --base-url javascript:alert(1)", "javascript:alert(1)"),
        ("build --output {}/site/content/public", "{}/site/content/public"),
        ("build --output {}/site/themes", "{}/site/themes"),
        ("build --output {}/site", "{}/site"),
        ("build --output {}", "{}"),
        // Tests may run as root, who may write anywhere: but not below a file.
        ("build --output {}/file", "{}/file"),
        ("build --output {}/file/public", "{}/file/public"),
        ("build --output /proc/tiedote", "/proc/tiedote"),
        ("build --jobs 0", "--jobs"),
        ("build --messages xx", "--messages"),
        ("build --format xml", "--format"),
        ("build --quiet --verbose", "--verbose"),
        ("biuld", "biuld"),
        ("", "Usage"),
    ];
    let before = sandbox.files("site");
    for (words, named) in cases {
        let run = sandbox.run(words);
        assert_eq!(run.code, 2, "{words}: {run:?}");
        assert!(run.err.contains(named), "{words}: {}", run.err);
        assert_eq!(run.out, "", "{words}");
    }
    assert_eq!(sandbox.files("site"), before);
    let run = sandbox.run_with("build", &[("SOURCE_DATE_EPOCH", "soon")]);
    assert!(run.code == 2 && run.err.contains("SOURCE_DATE_EPOCH"), "{run:?}");
    let empty = sandbox.run_in(&sandbox.path("empty"), "build", &[]);
    assert!(empty.code == 2 && empty.err.contains("content/site.yaml"), "{empty:?}");
}

#[test]
fn a_folder_without_settings_is_a_mistake_of_the_content() {
    let sandbox = Sandbox::new(&SiteTest::new().without("content/site.yaml"));
    let run = sandbox.run("build --site {}/site --output {}/out --format json");
    assert_eq!((run.code, run.rules()), (1, vec!["file-missing content/site.yaml:1".to_owned()]));
    assert!(!sandbox.path("out").exists());
}

#[test]
fn help_and_version_are_answers() {
    let sandbox = Sandbox::base();
    for words in ["--help", "build --help", "--version", "help new"] {
        let run = sandbox.run(words);
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{words}");
        assert!(run.out.contains("tiedote"), "{words}: {}", run.out);
    }
}

#[test]
fn completions_for_the_usual_shells() {
    let sandbox = Sandbox::base();
    for shell in ["bash", "zsh", "fish"] {
        let run = sandbox.run(&format!("completions {shell}"));
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{shell}");
        for word in ["build", "check", "next", "new", "--as-of"] {
            let long = word.trim_start_matches("--");
            assert!(run.out.contains(word) || run.out.contains(long), "{shell}: no {word}");
        }
    }
    assert_eq!(sandbox.run("completions korn").code, 2);
}

/// The main job: the sample site, which lies in the program's own repository.
#[test]
fn the_sample_site_builds_without_a_word() {
    let sandbox = Sandbox::base();
    let root = env!("CARGO_MANIFEST_DIR");
    let run =
        sandbox.run(&format!("build --site {root} --as-of 2026-11-21T12:00:00+02:00 --output {{}}/sample"));
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let next = sandbox.run(&format!("next --site {root} --as-of 2027-06-01T12:00:00+03:00"));
    assert_eq!(next.out, "2030-01-02T07:00:00Z 2030-01-02T09:00:00+02:00\n");
}

#[test]
fn where_the_time_went_is_told_stage_by_stage() {
    let sandbox = Sandbox::base();
    let run = sandbox.run("build -q --timings=json");
    let told: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    let stages = told["stages"].as_array().unwrap();
    let names: Vec<_> = stages.iter().map(|stage| stage["stage"].as_str().unwrap()).collect();
    assert_eq!(names, ["read", "understand", "link", "theme", "plan", "check", "make", "index", "place"]);
    let spent: f64 = stages.iter().map(|stage| stage["milliseconds"].as_f64().unwrap()).sum();
    assert!(spent > 0.0 && spent <= told["milliseconds"].as_f64().unwrap() + 0.1, "{}", run.out);
    assert_eq!((&stages[1]["count"], &stages[2]["count"]), (&3.into(), &1.into()));
    // Nothing has changed, so nothing was put in place.
    let again = sandbox.run("build -q --timings --messages sv").out;
    assert_eq!(again.lines().count(), 9);
    assert!(again.lines().last().unwrap().ends_with(" 0 ändringar"), "{again}");
}
