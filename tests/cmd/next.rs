//! `tiedote next`: when a scheduler must build again.

use crate::sandbox::Sandbox;
use crate::support::SiteTest;

#[test]
fn it_names_the_instant_in_utc_and_in_local_time() {
    let sandbox = Sandbox::new(&SiteTest::new().release("a", "date: 1.7.2026 10.00", "").release(
        "b",
        "date: 1.12.2026 10.00",
        "",
    ));
    let run = sandbox.run("next");
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert_eq!(run.out, "2026-07-01T07:00:00Z 2026-07-01T10:00:00+03:00\n");
    let later = sandbox.run("next --as-of \"1.7.2026 10.00\"");
    // It is news for two days, and then leaves that sitemap.
    assert_eq!(later.out, "2026-07-03T07:00:00Z 2026-07-03T10:00:00+03:00\n");
    let later = sandbox.run("next --as-of \"3.7.2026 10.00\"");
    assert_eq!(later.out, "2026-12-01T08:00:00Z 2026-12-01T10:00:00+02:00\n");
}

#[test]
fn it_says_nothing_when_nothing_comes() {
    let run = Sandbox::base().run("next");
    assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (0, "", ""));
}

#[test]
fn at_that_instant_the_site_changes_and_not_before() {
    let sandbox = Sandbox::new(&SiteTest::new().release("a", "date: 1.7.2026 10.00", ""));
    let next = sandbox.run("next").out;
    let instant = next.split(' ').next().unwrap();
    let at = |words: &str| {
        let run = sandbox.run(&format!("build --output {{}}/out {words}"));
        assert_eq!(run.code, 0, "{}", run.err);
        !run.out.contains(": 0 written")
    };
    assert!(at(""));
    assert!(!at("--as-of 2026-07-01T06:59:59Z"));
    assert!(at(&format!("--as-of {instant}")));
}

#[test]
fn a_date_that_is_not_understood_makes_no_schedule() {
    let run = Sandbox::new(&SiteTest::new().release("a", "date: huomenna", "")).run("next --format json");
    assert_eq!((run.code, run.rules()), (1, vec!["date-form content/releases:1".to_owned()]));
}
