//! Each stage of a build on generated sites: `cargo bench --bench stages [-- NAME]`.
//!
//! The stages see the same site one after the other; `cold` and `warm` are all but the reading
//! and writing of files, without and with what the run before understood.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a measurement of its own, which stops if it cannot be prepared"
)]

#[expect(dead_code, reason = "the forms for others are for the comparison")]
mod generator;

use std::fs;

use divan::Bencher;
use divan::counter::ItemsCount;
use generator::Site;
use jiff::tz::TimeZone;
use rayon::prelude::*;
use tempfile::TempDir;
use tiedote::build::{Built, Memo, Options, build};
use tiedote::catalogue::Catalogue;
use tiedote::content::{config, folders, front_matter};
use tiedote::page::{Content, Page};
use tiedote::source::{self, Sources};
use tiedote::time::{AsOf, parse_moment};

/// Numbers of releases.
const SIZES: [usize; 2] = [1_000, 10_000];

fn main() {
    divan::main();
}

/// Disk -> Sources.
#[divan::bench(args = SIZES, sample_count = 10, sample_size = 1)]
fn read(bencher: Bencher<'_, '_>, n: usize) {
    let folder = written(n);
    bencher.counter(ItemsCount::new(n)).bench(|| source::read(folder.path()));
}

/// Sources -> documents.
#[divan::bench(args = SIZES, sample_count = 10, sample_size = 1)]
fn understand(bencher: Bencher<'_, '_>, n: usize) {
    let sources = sources(n);
    let site = config::read_site(&sources).0.unwrap();
    let (layout, _) = folders::layout(&sources, &site);
    bencher.counter(ItemsCount::new(n)).bench(|| {
        let read = |file| front_matter::read_document(file, sources.files.get(&file.path).unwrap(), &site);
        layout.documents.par_iter().map(read).collect::<Vec<_>>()
    });
}

/// Corpus -> Edition -> Catalogue.
#[divan::bench(args = SIZES, sample_count = 10, sample_size = 1)]
fn link(bencher: Bencher<'_, '_>, n: usize) {
    let built = built(&sources(n), &mut Memo::default());
    let as_of = options().as_of;
    bencher.counter(ItemsCount::new(n)).bench(|| Catalogue::link(built.corpus.edition(as_of).0, None));
}

/// Plan -> bytes of every file.
#[divan::bench(args = SIZES, sample_count = 10, sample_size = 1)]
fn render(bencher: Bencher<'_, '_>, n: usize) {
    let built = built(&sources(n), &mut Memo::default());
    let pages = built.plan.pages();
    bencher.counter(ItemsCount::new(pages.len())).bench(|| {
        pages.values().par_bridge().for_each(|page| drop(divan::black_box(built.render(page).unwrap())));
    });
}

/// Of these the feeds, data, sitemaps and other files that machines read; the rest are pages.
#[divan::bench(args = SIZES, sample_count = 10, sample_size = 1)]
fn formats(bencher: Bencher<'_, '_>, n: usize) {
    let built = built(&sources(n), &mut Memo::default());
    let is_format = |page: &&Page| matches!(page.content, Content::Format(..));
    let files: Vec<&Page> = built.plan.pages().values().filter(is_format).collect();
    bencher.counter(ItemsCount::new(files.len())).bench(|| {
        files.par_iter().for_each(|page| drop(divan::black_box(built.render(page).unwrap())));
    });
}

/// Sources -> Built, for the first time.
#[divan::bench(args = SIZES, sample_count = 5, sample_size = 1)]
fn cold(bencher: Bencher<'_, '_>, n: usize) {
    let sources = sources(n);
    bencher.counter(ItemsCount::new(n)).bench(|| built(&sources, &mut Memo::default()));
}

/// Sources -> Built, when no file has changed.
#[divan::bench(args = SIZES, sample_count = 5, sample_size = 1)]
fn warm(bencher: Bencher<'_, '_>, n: usize) {
    let sources = sources(n);
    let mut memo = Memo::default();
    built(&sources, &mut memo);
    bencher.counter(ItemsCount::new(n)).bench_local(|| built(&sources, &mut memo));
}

fn sources(n: usize) -> Sources {
    let files = Site::generate(n).contract();
    Sources::literal(files.iter().map(|(path, text)| (path.as_str(), text.as_bytes())))
}

fn written(n: usize) -> TempDir {
    let folder = TempDir::new().unwrap();
    for (path, text) in Site::generate(n).contract() {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

/// A day after the last release.
fn options() -> Options {
    let as_of = parse_moment("21.11.2026 12.00", &TimeZone::UTC).unwrap().instant;
    Options { as_of: AsOf::Public(as_of), base_url: None, staff: false, ahead: None }
}

fn built(sources: &Sources, memo: &mut Memo) -> Built {
    let (built, found) = build(sources, &options(), memo);
    assert!(!found.has_errors(), "the generated site keeps the contract");
    built.unwrap()
}
