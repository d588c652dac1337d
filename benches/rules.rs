//! What the rules cost: `cargo bench --bench rules [-- RELEASES RUNS]` (10,000 and 5).
//!
//! Each run builds a generated site in memory for the first time and renders every page, then
//! asks all rules; the medians and their ratio are printed, and the costliest rules.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a measurement of its own, which stops if it cannot be prepared"
)]

#[expect(dead_code, reason = "the forms for others are for the comparison")]
mod generator;

use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::{Duration, Instant};

use generator::Site;
use jiff::tz::TimeZone;
use rayon::prelude::*;
use tiedote::build::{Built, Memo, Options, site};
use tiedote::check::{self, Known};
use tiedote::source::Sources;
use tiedote::time::{AsOf, parse_moment};

/// So many of the costliest rules are named.
const NAMED: usize = 8;

fn main() {
    // Cargo adds a flag of its own.
    let mut numbers = std::env::args().skip(1).filter_map(|argument| argument.parse().ok());
    let (releases, runs) = (numbers.next().unwrap_or(10_000), numbers.next().unwrap_or(5).max(1));
    let sources = sources(releases);
    let (mut builds, mut rules) = (Vec::new(), Vec::new());
    let mut each: BTreeMap<&str, Vec<Duration>> = BTreeMap::new();
    for _ in 0..runs {
        let (built, spent) = timed(|| built(&sources));
        builds.push(spent);
        let (found, spent) = timed(|| built.problems(&mut Known::default()));
        rules.push(spent);
        assert!(!found.has_errors(), "the generated site keeps the contract");
        let mut start = Instant::now();
        for (name, found) in check::one_by_one(&built.catalogue) {
            black_box(found);
            each.entry(name).or_default().push(start.elapsed());
            start = Instant::now();
        }
    }
    let (build, rules) = (median(&mut builds), median(&mut rules));
    println!("{releases} releases, medians of {runs} runs, files neither read nor written");
    println!("  build without rules  {:>7.0} ms", milliseconds(build));
    println!("  all rules            {:>7.0} ms", milliseconds(rules));
    println!("  with rules / without {:>7.2}", (build + rules).as_secs_f64() / build.as_secs_f64());
    let mut each: Vec<_> = each.into_iter().map(|(name, mut all)| (median(&mut all), name)).collect();
    each.sort_unstable_by(|a, b| b.cmp(a));
    println!("the costliest");
    for (spent, name) in each.into_iter().take(NAMED) {
        println!("  {name:<20} {:>7.1} ms", milliseconds(spent));
    }
}

/// Texts read, everything linked, every page rendered.
fn built(sources: &Sources) -> Built {
    let as_of = parse_moment("21.11.2026 12.00", &TimeZone::UTC).unwrap().instant;
    let options = Options { as_of: AsOf::Public(as_of), base_url: None, staff: false, ahead: None };
    let built = site(sources, &options, None, &mut Memo::default()).0.unwrap();
    built.plan.pages().values().par_bridge().for_each(|page| drop(black_box(built.render(page).unwrap())));
    built
}

fn sources(releases: usize) -> Sources {
    let files = Site::generate(releases).contract();
    Sources::literal(files.iter().map(|(path, text)| (path.as_str(), text.as_bytes())))
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    (work(), start.elapsed())
}

fn median(all: &mut [Duration]) -> Duration {
    all.sort_unstable();
    all[all.len() / 2]
}

fn milliseconds(spent: Duration) -> f64 {
    spent.as_secs_f64() * 1000.0
}
