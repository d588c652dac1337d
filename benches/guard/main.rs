//! All stages of a build of 500 releases, once and on one thread, for `guard.py` to count their
//! instructions.
#![allow(clippy::unwrap_used, reason = "a measurement of its own, which stops if it cannot be prepared")]

#[path = "../generator/mod.rs"]
#[expect(dead_code, reason = "the forms for others are for the comparison")]
mod generator;

use std::hint::black_box;

use generator::Site;
use jiff::tz::TimeZone;
use tiedote::build::{Memo, Options, build_told};
use tiedote::source::Sources;
use tiedote::time::{AsOf, parse_moment};

/// Number of releases.
const RELEASES: usize = 500;

fn main() {
    // What other threads do could not be told from a stage.
    rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread().build_global().unwrap();
    let files = Site::generate(RELEASES).contract();
    let sources = Sources::literal(files.iter().map(|(path, text)| (path.as_str(), text.as_bytes())));
    // A day after the last release.
    let as_of = parse_moment("21.11.2026 12.00", &TimeZone::UTC).unwrap().instant;
    let options = Options { as_of: AsOf::Public(as_of), base_url: None, staff: false, ahead: None };
    stage_is_done("prepare");
    let (built, found) =
        build_told(&sources, &options, &mut Memo::default(), &mut |stage, _| stage_is_done(stage.id()));
    assert!(!found.has_errors(), "the generated site keeps the contract");
    let built = built.unwrap();
    for page in built.plan.pages().values() {
        drop(black_box(built.render(page).unwrap()));
    }
    stage_is_done("make");
}

/// Where the counts so far are written down; the names come in the same order.
#[inline(never)]
fn stage_is_done(stage: &str) {
    println!("{}", black_box(stage));
}
