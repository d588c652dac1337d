//! The search index in a build: made once, kept beside the site, gone with its pages.

use std::collections::BTreeMap;
use std::fs;

use crate::sandbox::Sandbox;
use crate::support::SiteTest;

fn index(sandbox: &Sandbox, output: &str) -> BTreeMap<String, Vec<u8>> {
    sandbox.published(output).into_iter().filter(|(path, _)| path.starts_with("assets/search/")).collect()
}

/// What is kept of parts, by name, with the time at which it was made.
fn kept(sandbox: &Sandbox) -> Vec<(String, std::time::SystemTime)> {
    let Ok(entries) = fs::read_dir(sandbox.site().join(".tiedote/search")) else { return Vec::new() };
    let of = |entry: fs::DirEntry| {
        (entry.file_name().to_string_lossy().into_owned(), entry.metadata().unwrap().modified().unwrap())
    };
    let mut all: Vec<_> = entries.map(|entry| of(entry.unwrap())).collect();
    all.sort();
    all
}

#[test]
fn a_second_build_makes_no_index_again() {
    let sandbox = Sandbox::new(&SiteTest::new());
    assert_eq!(sandbox.run("build --output {}/a").code, 0);
    let (first, made) = (index(&sandbox, "a"), kept(&sandbox));
    assert_eq!(made.len(), 3, "a part for each language");
    assert!(sandbox.run("build --output {}/a").out.contains(" 0 written"));
    // Another folder has it from what is kept.
    assert_eq!(sandbox.run("build --output {}/b").code, 0);
    assert_eq!((index(&sandbox, "b"), kept(&sandbox)), (first.clone(), made));
    // Without either it is made again, and is the same; on one thread too.
    fs::remove_dir_all(sandbox.site().join(".tiedote")).unwrap();
    assert_eq!(sandbox.run("build --jobs 1 --output {}/c").code, 0);
    assert_eq!(index(&sandbox, "c"), first);
}

#[test]
fn a_damaged_note_is_not_believed() {
    let sandbox = Sandbox::new(&SiteTest::new());
    assert_eq!(sandbox.run("build --output {}/a").code, 0);
    for (name, _) in kept(&sandbox) {
        fs::write(sandbox.site().join(".tiedote/search").join(name), b"torn").unwrap();
    }
    assert_eq!(sandbox.run("build --output {}/b").code, 0);
    assert_eq!(index(&sandbox, "a"), index(&sandbox, "b"));
}

#[test]
fn an_edit_replaces_one_part_and_leaves_no_old_one() {
    let site = SiteTest::new();
    let sandbox = Sandbox::new(&site);
    assert_eq!(sandbox.run("build --output {}/a").code, 0);
    let folders = |sandbox: &Sandbox| {
        let mut folders: Vec<String> =
            index(sandbox, "a").keys().filter_map(|path| path.split('/').nth(2).map(str::to_owned)).collect();
        folders.dedup();
        folders
    };
    let before = folders(&sandbox);
    site.release("uusi", "date: 1.3.2026 9.00", "Uutta.").write_to(&sandbox.site());
    assert_eq!(sandbox.run("build --output {}/a").code, 0);
    let after = folders(&sandbox);
    assert_eq!((before.len(), after.len()), (3, 3));
    assert_eq!(after.iter().filter(|folder| before.contains(folder)).count(), 2);
    let names: Vec<String> = kept(&sandbox).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, after);
}
