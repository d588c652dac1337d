//! A site with three hundred mistakes: all are told, once each, in the same order every time.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Instant;

use crate::sandbox::Sandbox;
use crate::support::SiteTest;

/// How often each mistake is made.
const TIMES: usize = 10;

/// The rule that is broken, a line of front matter after the facts, and the text.
const MISTAKES: [(&str, &str, &str); 30] = [
    ("unknown-id", "topics: [budjet]", ""),
    ("unknown-key", "minsters: [salmi]", ""),
    ("key-place", "status: running", ""),
    ("key-twice", "contacts: [virta]", ""),
    ("value-form", "topics: {a: b}", ""),
    ("value-unknown", "type: juttu", ""),
    ("listed-twice", "topics: [budget, budget]", ""),
    ("slug-form", "slug: Ä Ö", ""),
    ("alias-form", "aliases: [\"https://muualla.example.fi/\"]", ""),
    ("link-form", "links: [{text: Laki ministeriöistä, url: \"htp:/x\"}]", ""),
    ("rule-unknown", "waive: [{rule: spelling, reason: R, until: 31.12.2026}]", ""),
    ("waiver-unneeded", "waive: [{rule: title-long, reason: R, until: 31.12.2026}]", ""),
    ("waiver-expired", "waive: [{rule: title-long, reason: R, until: 31.3.2026}]", ""),
    ("media-missing", "media: [{file: a.pdf}]\nattachments: {a.pdf: Sopimus}", ""),
    ("date-order", "changes: [{date: 1.2.2026 9.00, kind: minor, note: {fi: Korjattu}}]", ""),
    ("yaml-tab", "topics:\n\t- budget", ""),
    ("not-minister", "ministers: [virta]", ""),
    ("link-dead", "", "[Uusi laki](release:poissa) on hyvä."),
    ("url-form", "event: {start: 1.4.2026 9.00, online: muualla}", ""),
    ("link-text", "", "Lue lisää [täältä](https://www.finlex.fi/)."),
    ("link-address", "", "[Etusivu suomeksi](https://www.example.fi/fi/)"),
    ("double-space", "", "Laki  tulee voimaan."),
    ("heading-one", "", "# Taustaa\n\nLaki tulee voimaan."),
    ("heading-skipped", "", "#### Taustaa\n\nLaki tulee voimaan."),
    ("heading-empty", "", "##\n\nLaki tulee voimaan."),
    ("placeholder", "", "Lisätietoja antaa XX."),
    ("raw-html", "", "Laki tulee <marquee>voimaan."),
    ("footnote", "", "Laki[^1] tulee voimaan."),
    ("quotes-mixed", "", "Hän sanoi: “Hyvä.” Toinen sanoi: ”Niin.” Kolmas sanoi: «Joo.»"),
    ("weekday-wrong", "", "Laki tulee voimaan perjantaina 5.5.2022."),
];

/// Every mistake in releases of its own.
fn site() -> SiteTest {
    // Nobody misses a translation.
    let mut site = SiteTest::new().append("content/site.yaml", "rules: {language-missing: \"off\"}\n");
    for (rule, facts, text) in MISTAKES {
        for n in 0..TIMES {
            site = site.release(&format!("{rule}-{n}"), &format!("date: 1.3.2026 9.00\n{facts}"), text);
        }
    }
    site
}

#[test]
fn three_hundred_mistakes_are_three_hundred_messages() {
    let sandbox = Sandbox::new(&site());
    if let Some(folder) = std::env::var_os("TIEDOTE_KEEP") {
        site().write_to(Path::new(&folder));
    }
    let start = Instant::now();
    let run = sandbox.run("check --format json");
    println!("300 mistakes told in {} ms", start.elapsed().as_millis());
    assert_eq!(run.code, 1);
    let mut counts = BTreeMap::<String, usize>::new();
    for problem in run.diagnostics() {
        let path = problem["path"].as_str().unwrap_or_default();
        let folder = path.rsplit('/').nth(1).unwrap_or_default();
        let rule = problem["rule"].as_str().unwrap_or_default();
        assert!(folder.starts_with(rule), "{problem}");
        *counts.entry(rule.to_owned()).or_default() += 1;
    }
    let expected: BTreeMap<_, _> = MISTAKES.iter().map(|(rule, ..)| ((*rule).to_owned(), TIMES)).collect();
    assert_eq!(counts, expected);
    assert_eq!(run.err.lines().count(), 300);
}

#[test]
fn their_order_is_that_of_files_whatever_the_number_of_threads() {
    let sandbox = Sandbox::new(&site());
    let told = |threads: &str, form: &str| {
        let run = sandbox.run_with(&format!("check --format {form}"), &[("RAYON_NUM_THREADS", threads)]);
        (run.err, run.out)
    };
    for form in ["human", "sarif"] {
        let alone = told("1", form);
        for threads in ["2", "7"] {
            assert!(told(threads, form) == alone, "{form} with {threads} threads");
        }
    }
    let (lines, _) = told("3", "json");
    let places: Vec<(String, u64, u64)> = lines
        .lines()
        .map(|line| {
            let value: serde_json::Value = serde_json::from_str(line).unwrap();
            let number = |key: &str| value[key].as_u64().unwrap();
            (value["path"].as_str().unwrap().to_owned(), number("line"), number("column"))
        })
        .collect();
    assert!(places.is_sorted(), "{places:#?}");
}
