//! The report as other programs read it: SARIF, GitLab's Code Quality, annotations of GitHub.

use std::collections::BTreeSet;
use std::fs;

use serde_json::{Value, json};

use crate::sandbox::{Run, Sandbox};
use crate::support::SiteTest;

const FI: &str = "content/releases/2026/a/fi.md";

/// A site with mistakes of several sorts, some of them alike.
fn wrong() -> SiteTest {
    SiteTest::new()
        .release(
            "a",
            "date: 1.3.2026 9.00\nnumber: 5/2026\ntopics: [budjet]",
            "Ääni 🎉 [🎉 säännöt](release:bas).\n\nSana  ja  toinen  sana.",
        )
        .release("b", "date: 2.3.2026 9.00\nnumber: 5/2026", "Teksti.")
}

#[track_caller]
fn document(run: &Run) -> Value {
    serde_json::from_str(&run.out).unwrap_or_else(|error| panic!("{error} in {run:?}"))
}

#[track_caller]
fn sarif(sandbox: &Sandbox, words: &str) -> Value {
    document(&sandbox.run(&format!("check --format sarif {words}")))
}

/// The schema is that of OASIS (`sarif-schema-2.1.0.json` of the errata 01), as the crate
/// `serde-sarif` 0.8.0 has it in `src/schema.json`. One of its patterns has a bracket too many.
#[track_caller]
fn must_be_valid(document: &Value) {
    let text = include_str!("sarif-schema-2.1.0.json").replace("[a-zA-Z]{2}]?$", "[a-zA-Z]{2}$");
    let schema: Value = serde_json::from_str(&text).unwrap();
    let validator = jsonschema::options().should_validate_formats(true).build(&schema).unwrap();
    let faults: Vec<String> =
        validator.iter_errors(document).map(|fault| format!("{}: {fault}", fault.instance_path())).collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

fn results(document: &Value) -> &Vec<Value> {
    document["runs"][0]["results"].as_array().unwrap()
}

fn of_rule<'a>(document: &'a Value, rule: &str) -> &'a Value {
    results(document).iter().find(|result| result["ruleId"] == rule).unwrap()
}

fn fingerprints(document: &Value) -> Vec<String> {
    let print =
        |result: &Value| result["partialFingerprints"]["tiedoteProblem/v1"].as_str().unwrap().to_owned();
    results(document).iter().map(print).collect()
}

#[test]
fn sarif_keeps_its_schema() {
    let sandbox = Sandbox::new(&wrong());
    for lang in ["fi", "sv", "en"] {
        let document = sarif(&sandbox, &format!("--messages {lang}"));
        must_be_valid(&document);
        assert_eq!(document["runs"][0]["language"], lang);
    }
    // The check of the check.
    let mut broken = sarif(&sandbox, "");
    broken["runs"][0]["results"][0]["level"] = json!("grave");
    assert!(std::panic::catch_unwind(|| must_be_valid(&broken)).is_err());
}

#[test]
fn a_site_without_mistakes_is_a_document_too() {
    let sandbox = Sandbox::base();
    let run = sandbox.run("check --format sarif");
    assert_eq!((run.code, run.err.as_str()), (0, "0 errors, 0 warnings.\n"));
    let nothing = document(&run);
    must_be_valid(&nothing);
    assert_eq!(nothing["runs"][0]["results"], json!([]));
    assert_eq!(sandbox.run("check --format gitlab -q").out, "[]\n");
}

#[test]
fn a_document_has_standard_output_for_itself() {
    let sandbox = Sandbox::new(&wrong());
    for words in ["check", "build --output {}/out", "next"] {
        for form in ["sarif", "gitlab"] {
            let run = sandbox.run(&format!("{words} --format {form}"));
            assert_eq!(run.code, 1, "{words} {form}");
            assert!(document(&run).is_object() || document(&run).is_array());
        }
    }
    let built = Sandbox::base().run("build --format gitlab --output {}/out");
    assert_eq!((built.code, built.out.as_str()), (0, "[]\n"));
    assert!(built.err.contains("It took"), "{}", built.err);
}

#[test]
fn sarif_names_the_rule_the_place_and_the_repair() {
    let document = sarif(&Sandbox::new(&wrong()), "--messages en");
    let dead = of_rule(&document, "link-dead");
    assert_eq!(dead["level"], "error");
    let text = dead["message"]["text"].as_str().unwrap();
    assert_eq!(text, "There is no published item “release:bas”. Did you mean release:base?");
    let place = &dead["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"], json!({"uri": FI, "uriBaseId": "SRCROOT"}));
    // Columns count characters: an ä is one, and so is an emoji.
    assert_eq!(place["region"], json!({"startLine": 11, "startColumn": 20, "endLine": 11, "endColumn": 31}));
    assert_eq!(document["runs"][0]["columnKind"], "unicodeCodePoints");
    let rules = document["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap();
    for result in results(&document) {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[index]["id"], result["ruleId"]);
    }
    let rule = rules.iter().find(|rule| rule["id"] == "link-dead").unwrap();
    assert_eq!(rule["defaultConfiguration"]["level"], "error");
    for part in ["shortDescription", "fullDescription", "help"] {
        let text = rule[part]["text"].as_str().unwrap();
        assert!(text.len() > 10 && (part == "help" || text.chars().count() <= 1024), "{part}: {text}");
    }
}

#[test]
fn sarif_has_every_related_place() {
    let document = sarif(&Sandbox::new(&wrong()), "--messages en");
    let related = &of_rule(&document, "number-twice")["relatedLocations"][0];
    assert_eq!(related["physicalLocation"]["artifactLocation"]["uri"], FI);
    assert_eq!(related["physicalLocation"]["region"]["startLine"], 7);
    assert_eq!(
        (related["id"].as_u64(), related["message"]["text"].as_str()),
        (Some(0), Some("The same number is here."))
    );
    // What is built into the program is no file of the repository.
    let site = SiteTest::new().file("locales/fi/site.ftl", "format-date = { $outo }\n");
    let document = sarif(&Sandbox::new(&site), "");
    must_be_valid(&document);
    assert!(document.to_string().contains("logicalLocations"), "{document:#}");
    assert!(!document.to_string().contains("\"uri\":\"%3Cbuilt-in"), "{document:#}");
}

#[test]
fn addresses_are_encoded_and_begin_at_the_root_of_the_repository() {
    let sandbox = Sandbox::new(&SiteTest::new().file("content/Outo tiedosto #1: ä.txt", "x"));
    fs::create_dir(sandbox.path(".git")).unwrap();
    let document_of = |form: &str| document(&sandbox.run(&format!("check --format {form}")));
    let sarif = document_of("sarif");
    let address = &of_rule(&sarif, "stray-file")["locations"][0]["physicalLocation"];
    assert_eq!(address["artifactLocation"]["uri"], "site/content/Outo%20tiedosto%20%231%3A%20%C3%A4.txt");
    assert_eq!(address["region"], json!({"startLine": 1}));
    must_be_valid(&sarif);
    let place = &document_of("gitlab")[0]["location"];
    assert_eq!(place["path"], "site/content/Outo tiedosto #1: ä.txt");
    let github = sandbox.run("check --format github").err;
    assert!(
        github.starts_with("::error file=site/content/Outo tiedosto #1%3A ä.txt,line=1,col=1,"),
        "{github}"
    );
}

#[test]
fn gitlab_gets_what_it_asks_for() {
    let run = Sandbox::new(&wrong()).run("check --format gitlab --messages en");
    let document = document(&run);
    let all = document.as_array().unwrap();
    let dead = all.iter().find(|problem| problem["check_name"] == "link-dead").unwrap();
    let keys: BTreeSet<&str> = dead.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(keys, BTreeSet::from(["description", "check_name", "fingerprint", "severity", "location"]));
    assert_eq!(dead["location"], json!({"path": FI, "lines": {"begin": 11}}));
    assert_eq!(dead["severity"], "blocker");
    assert!(dead["description"].as_str().unwrap().ends_with("Did you mean release:base?"));
    for problem in all {
        let severity = problem["severity"].as_str().unwrap();
        assert!(["info", "minor", "major", "critical", "blocker"].contains(&severity), "{problem}");
    }
    let prints: BTreeSet<&str> = all.iter().map(|problem| problem["fingerprint"].as_str().unwrap()).collect();
    assert_eq!(prints.len(), all.len());
}

#[test]
fn a_problem_keeps_its_fingerprint_when_lines_move() {
    let sandbox = Sandbox::new(&wrong());
    let before = sarif(&sandbox, "--messages en");
    assert_eq!(fingerprints(&before), fingerprints(&sarif(&sandbox, "--messages sv")));
    let prints = fingerprints(&before);
    assert_eq!(prints.iter().collect::<BTreeSet<_>>().len(), prints.len(), "{prints:?}");
    let text = fs::read_to_string(sandbox.site().join(FI)).unwrap();
    sandbox.write(
        FI,
        text.replace("lead: Ingressi.", "lead: >-\n  Ingressi.\n\n").replace("Ääni", "Uusi kappale.\n\nÄäni"),
    );
    let after = sarif(&sandbox, "");
    assert_eq!(fingerprints(&after), prints);
    assert_ne!(of_rule(&after, "link-dead")["locations"], of_rule(&before, "link-dead")["locations"]);
    // Another mistake is another fingerprint.
    let text = fs::read_to_string(sandbox.site().join(FI)).unwrap();
    sandbox.write(FI, text.replace("release:bas)", "release:basse)"));
    assert_ne!(fingerprints(&sarif(&sandbox, "")), prints);
}

#[test]
fn a_report_lies_in_a_file_while_people_read_theirs() {
    let sandbox = Sandbox::new(&wrong());
    let run = sandbox.run("check --format sarif --report {}/reports/tiedote.sarif --messages en");
    assert_eq!(run.code, 1);
    assert!(run.err.contains("error[link-dead]: ") && run.out.contains("errors, "), "{run:?}");
    must_be_valid(&serde_json::from_str(&sandbox.read("reports/tiedote.sarif")).unwrap());
    // Colours are for the terminal.
    sandbox.run("check --report {}/report.txt --color always");
    assert!(sandbox.read("report.txt").contains("error[link-dead]: "));
    assert!(!sandbox.read("report.txt").contains('\u{1b}'));
    // Never among the site's own files.
    let before = sandbox.files("site");
    for file in ["content/releases/2026/a/fi.md", "locales/report.json", "{}/site/themes/x/report.json"] {
        let run = sandbox.run(&format!("check --format gitlab --report {file}"));
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{run:?}");
    }
    assert_eq!(sandbox.files("site"), before);
}

#[test]
fn a_report_never_lies_where_the_site_is_published() {
    let sandbox = Sandbox::base();
    assert_eq!(sandbox.run("build -q --output {}/public").code, 0);
    let run = sandbox.run("check --report {}/public/assets/report.json");
    assert_eq!(run.code, 2);
    assert!(run.err.contains("may be published"), "{}", run.err);
    assert!(!sandbox.path("public/assets/report.json").exists());
}
