//! `tiedote check --changed-since`: only what was touched since a git revision.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::sandbox::{Run, Sandbox};
use crate::support::SiteTest;

/// Sites with an error in each of two releases, committed; `site/` is a folder of the repository.
fn committed() -> Sandbox {
    let site = SiteTest::new()
        .append("content/site.yaml", "rules: {language-missing: \"off\"}\n")
        .release("a", "date: 1.3.2026 9.00\ntopics: [budjet]", "Teksti.")
        .release("b", "date: 1.3.2026 9.00", "[Uusi laki](release:poissa)")
        .release("c", "date: 1.3.2026 9.00", "[Perustiedote suomeksi](release:base)");
    let sandbox = Sandbox::new(&site);
    git(&sandbox.path(""), "init --quiet --initial-branch=main");
    commit(&sandbox);
    sandbox
}

#[track_caller]
fn git(folder: &Path, words: &str) {
    let mut command = Command::new("git");
    // No settings of this machine.
    command.env("GIT_CONFIG_NOSYSTEM", "1").env("GIT_CONFIG_GLOBAL", "/dev/null");
    command.args([
        "-c",
        "user.name=Testi",
        "-c",
        "user.email=testi@example.fi",
        "-c",
        "protocol.file.allow=always",
    ]);
    let output = command.arg("-C").arg(folder).args(words.split(' ')).output().unwrap();
    assert!(output.status.success(), "git {words}: {output:?}");
}

fn commit(sandbox: &Sandbox) {
    git(&sandbox.path(""), "add --all");
    git(&sandbox.path(""), "commit --quiet --allow-empty --message=x");
}

/// The program finds `git` by the path, which tests do not pass on otherwise.
#[track_caller]
fn run(sandbox: &Sandbox, words: &str) -> Run {
    run_in(sandbox, &sandbox.site(), words)
}

#[track_caller]
fn run_in(sandbox: &Sandbox, folder: &Path, words: &str) -> Run {
    let path = std::env::var("PATH").unwrap();
    let variables =
        [("PATH", path.as_str()), ("GIT_CONFIG_NOSYSTEM", "1"), ("GIT_CONFIG_GLOBAL", "/dev/null")];
    sandbox.run_in(folder, words, &variables)
}

#[track_caller]
fn told(sandbox: &Sandbox, since: &str) -> Vec<String> {
    run(sandbox, &format!("check --format json --changed-since {since}")).rules()
}

const A: &str = "unknown-id content/releases/2026/a/fi.md:7";
const B: &str = "link-dead content/releases/2026/b/fi.md:9";

#[test]
fn nothing_touched_is_nothing_told_and_nothing_wrong() {
    let sandbox = committed();
    assert_eq!(run(&sandbox, "check").code, 1);
    let run = run(&sandbox, "check --changed-since HEAD --messages en");
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert_eq!(
        run.out,
        "0 errors, 0 warnings.\n\
         2 problems elsewhere are left out: only what has changed since HEAD is checked here.\n"
    );
}

#[test]
fn every_way_of_touching_counts() {
    let sandbox = committed();
    let file = "content/releases/2026/a/fi.md";
    let text = fs::read_to_string(sandbox.site().join(file)).unwrap();
    sandbox.write(file, text.replace("Teksti.", "Uutta."));
    assert_eq!(told(&sandbox, "HEAD"), [A], "not staged");
    git(&sandbox.site(), "add --all");
    assert_eq!(told(&sandbox, "HEAD"), [A], "staged");
    commit(&sandbox);
    assert_eq!(told(&sandbox, "HEAD~1"), [A], "committed");
    assert_eq!(told(&sandbox, "HEAD"), <[&str; 0]>::default());
    // Any file of the folder, one that git does not know yet and has a name that it would quote.
    sandbox.write("content/releases/2026/b/Kuva ä\n1.txt", "x");
    let rules = told(&sandbox, "HEAD");
    assert!(rules.contains(&B.to_owned()) && rules.len() == 2, "{rules:?}");
}

#[test]
fn what_is_gone_is_touched() {
    let sandbox = committed();
    // The link of an untouched release leads nowhere now.
    fs::remove_dir_all(sandbox.site().join("content/releases/2026/base")).unwrap();
    assert_eq!(told(&sandbox, "HEAD"), ["link-dead content/releases/2026/c/fi.md:9"]);
    commit(&sandbox);
    let folder = |id: &str| sandbox.site().join("content/releases/2026").join(id);
    fs::rename(folder("b"), folder("uusi")).unwrap();
    assert_eq!(told(&sandbox, "HEAD"), ["link-dead content/releases/2026/uusi/fi.md:9"]);
}

#[test]
fn data_is_a_thing_of_its_own() {
    let sandbox = committed();
    sandbox.write("content/people/uusi.yaml", "name: {given: Uuno}\n");
    assert_eq!(told(&sandbox, "HEAD"), ["key-missing content/people/uusi.yaml:1"]);
    // Who changes the list of topics hears of topics that are missing.
    sandbox.write("content/topics.yaml", "digital: {label: {fi: D, sv: D, en: D}}\n");
    assert_eq!(told(&sandbox, "HEAD"), ["key-missing content/people/uusi.yaml:1", A]);
}

#[test]
fn a_place_that_a_problem_points_at_counts_too() {
    let sandbox = committed();
    let numbered = |id: &str| {
        let text = "---\ntitle: Numero\nlead: L.\norganisations: [vm]\ncontacts: [virta]\ndate: 1.3.2026 9.00\nnumber: 5/2026\n---\n\nTeksti.\n";
        sandbox.write(&format!("content/releases/2026/{id}/fi.md"), text);
    };
    numbered("z");
    commit(&sandbox);
    // The newer of the two comes first in the report, which finds fault with the other.
    numbered("d");
    let rules = told(&sandbox, "HEAD");
    assert_eq!(rules.iter().filter(|rule| rule.starts_with("number-twice")).count(), 1, "{rules:?}");
}

#[test]
fn what_others_did_meanwhile_is_theirs() {
    let sandbox = committed();
    git(&sandbox.site(), "checkout --quiet -b mine");
    sandbox.write("content/releases/2026/b/sv.md", "---\ntitle: T\nlead: L.\n---\n");
    commit(&sandbox);
    git(&sandbox.site(), "checkout --quiet main");
    sandbox.write("content/releases/2026/a/sv.md", "---\ntitle: T\nlead: L.\n---\n");
    commit(&sandbox);
    git(&sandbox.site(), "checkout --quiet mine");
    assert_eq!(told(&sandbox, "main"), [B]);
}

#[test]
fn a_site_may_be_the_whole_repository() {
    let sandbox = committed();
    fs::remove_dir_all(sandbox.path(".git")).unwrap();
    git(&sandbox.site(), "init --quiet");
    git(&sandbox.site(), "add --all");
    git(&sandbox.site(), "commit --quiet --message=x");
    sandbox.write("content/releases/2026/a/sv.md", "---\ntitle: T\nlead: L.\n---\n");
    assert_eq!(told(&sandbox, "HEAD"), [A]);
    // From another folder, too.
    let run = run_in(&sandbox, &sandbox.path(""), "check --site site --format json --changed-since HEAD");
    assert_eq!(run.rules(), [A]);
}

#[test]
fn what_git_cannot_answer_says_how_to_go_on() {
    let sandbox = committed();
    let ends = |run: &Run, code: i32, word: &str| {
        assert!(run.code == code && run.out.is_empty() && run.err.contains(word), "{run:?}");
    };
    ends(&run(&sandbox, "check --changed-since origin/main"), 2, "git fetch");
    ends(&run(&sandbox, "check --changed-since=--output=pwned --messages fi"), 2, "”--output=pwned”");
    ends(&run(&sandbox, "check --changed-since=-h --messages sv"), 2, "”-h”");
    assert!(!sandbox.site().join("pwned").exists());
    ends(&sandbox.run_with("check --changed-since HEAD", &[("PATH", "/nonexistent")]), 2, "Install it");
    // A clone without the history at which two branches part.
    for branch in ["other", "another"] {
        git(&sandbox.path(""), &format!("checkout --quiet -b {branch} main"));
        fs::write(sandbox.path("note.txt"), branch).unwrap();
        commit(&sandbox);
    }
    let from = format!("file://{}", sandbox.path("").display());
    git(&sandbox.path(""), &format!("clone --quiet --depth=1 --no-single-branch {from} shallow"));
    let shallow = sandbox.path("shallow/site");
    ends(&run_in(&sandbox, &shallow, "check --changed-since origin/other"), 2, "--unshallow");
    fs::remove_dir_all(sandbox.path(".git")).unwrap();
    ends(&run(&sandbox, "check --changed-since HEAD --messages fi"), 2, "versionhallinnassa");
}
