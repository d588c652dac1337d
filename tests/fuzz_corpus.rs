//! The inputs kept in `fuzz/corpus/`, replayed without a fuzzer: the nasty ones made by hand and
//! those that once broke something.
#![allow(
    clippy::disallowed_methods,
    clippy::panic,
    clippy::unwrap_used,
    reason = "reads the corpus, which is no part of a site"
)]

use std::fs;
use std::path::Path;

#[path = "../fuzz/doors.rs"]
mod doors;

/// Feeds every file of `fuzz/corpus/<name>/` to `door`.
fn replay(name: &str, door: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(name);
    let mut inputs: Vec<_> = fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.unwrap().path())
        .collect();
    inputs.sort();
    assert!(!inputs.is_empty(), "{} holds inputs", folder.display());
    for input in inputs {
        // Shown only if the test fails: the last one is the culprit.
        println!("{}", input.display());
        door(&fs::read(&input).unwrap());
    }
}

#[test]
fn front_matter() {
    replay("front_matter", doors::front_matter);
}

#[test]
fn dates() {
    replay("dates", doors::dates);
}

#[test]
fn markdown() {
    replay("markdown", doors::markdown);
}

#[test]
fn addresses() {
    replay("addresses", doors::addresses);
}
