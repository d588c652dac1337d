//! `tiedote translated`: a translation records what it was made from.

use crate::sandbox::Sandbox;
use crate::support::SiteTest;

const SV: &str = "content/releases/2026/base/sv.md";

#[test]
fn it_records_the_original_as_it_is_and_check_tells_when_that_changes() {
    let sandbox = Sandbox::base();
    let read = |path: &str| std::fs::read_to_string(sandbox.site().join(path)).unwrap();
    let before = read(SV);
    let run = sandbox.run("translated base sv");
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert_eq!(run.out, format!("{SV} now matches the original.\n"));
    let lines: Vec<String> =
        read(SV).lines().filter(|line| !line.starts_with("translated: ")).map(str::to_owned).collect();
    assert_eq!(lines.join("\n") + "\n", before, "nothing else is touched");
    assert_eq!(sandbox.run("check").code, 0);
    assert!(!sandbox.run("check").err.contains("translation-stale"));
    let fi = "content/releases/2026/base/fi.md";
    sandbox.write(fi, read(fi) + "\nUusi kappale.\n");
    let stale = sandbox.run("check").err;
    assert!(stale.contains("translation-stale") && stale.contains("Uusi kappale."), "{stale}");
    sandbox.run("translated release:base sv");
    assert!(!sandbox.run("check").err.contains("translation-stale"));
}

#[test]
fn it_writes_nothing_when_anything_is_wrong() {
    let sandbox = Sandbox::new(&SiteTest::new());
    let before = std::fs::read(sandbox.site().join(SV)).unwrap();
    for (typed, said) in [
        ("translated nowhere sv", "There is no release, programme or page “nowhere”."),
        ("translated base sv fi", "is the original, not a translation"),
        ("translated base sv de", "There is no content/releases/2026/base/de.md."),
    ] {
        let run = sandbox.run(typed);
        assert_eq!(run.code, 2, "{typed}");
        assert!(run.err.contains(said), "{typed}: {}", run.err);
    }
    assert_eq!(std::fs::read(sandbox.site().join(SV)).unwrap(), before);
}
