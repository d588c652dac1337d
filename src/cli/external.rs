//! `check --external`: asks the outside links of what the public sees.

use std::path::Path;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use super::args::{Common, Outside};
use super::world::{self, Watch};
use crate::build::Built;
use crate::check::link_external::{self, Answer, Answers};
use crate::diagnostic::{Diagnostics, rule};
use crate::interface::Args;
use crate::outside::{Asked, Manners, Remembered, ask};
use crate::publish::{keep, kept};

/// The file of answers in `.tiedote/`.
const FILE: &str = "external-links.json";
/// How often answers are kept while more are awaited: whoever stops the program loses no more.
const KEEP: Duration = Duration::from_secs(5);

/// What is wrong with the outside links of a site.
pub(super) fn problems(common: &Common, options: &Outside, folder: &Path, built: &Built) -> Diagnostics {
    if built.data().site.rules.get(rule::LINK_EXTERNAL.id) == Some(&None) {
        return Diagnostics::new();
    }
    let places = link_external::addresses(&built.catalogue);
    let mut memory = Memory::open(folder, options.again);
    let mut answers = memory.remembered.of(places.keys());
    let new: Vec<String> = places.keys().filter(|address| !answers.contains_key(*address)).cloned().collect();
    let asked = asked(common, options, built, &new, &mut memory);
    answers.extend(asked.answers);
    if !common.quiet {
        tell_refused(common, &answers);
    }
    let mut found = link_external::judge(&places, &answers);
    if asked.no_network {
        found.push(link_external::no_network());
    }
    link_external::gathered(&built.settled(found))
}

fn asked(
    common: &Common,
    options: &Outside,
    built: &Built,
    new: &[String],
    memory: &mut Memory<'_>,
) -> Asked {
    if new.is_empty() {
        return Asked::default();
    }
    let site = &built.data().site;
    let manners = Manners {
        intranet: options.intranet,
        ..Manners::good(&format!("{}{}", site.origin, site.base_path), world::now)
    };
    let bar = progress(common, new.len());
    let asked = ask(new, &manners, |address, answer| {
        bar.inc(1);
        memory.add(address, answer);
    });
    bar.finish_and_clear();
    memory.forget_all_but(new, &asked.answers);
    memory.keep();
    asked
}

/// Addresses that only a reader can look at.
fn tell_refused(common: &Common, answers: &Answers) {
    let refused: Vec<(&String, u16)> = answers
        .iter()
        .filter_map(|(address, answer)| match answer {
            Answer::Refused(status) => Some((address, *status)),
            _ => None,
        })
        .collect();
    if refused.is_empty() {
        return;
    }
    let args = Args::new().with("count", refused.len());
    anstream::println!("{}", world::words(common).text("cli-external-refused", &args));
    for (address, status) in refused {
        anstream::println!("  {address} ({status})");
    }
}

fn progress(common: &Common, addresses: usize) -> ProgressBar {
    if !world::is_watched(common) {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(addresses as u64);
    let style = ProgressStyle::with_template("{wide_bar} {pos}/{len}");
    style.map(|style| bar.clone().with_style(style)).unwrap_or(bar)
}

/// The answers of earlier runs and of this one.
struct Memory<'a> {
    folder: &'a Path,
    remembered: Remembered,
    since: Watch,
}

impl<'a> Memory<'a> {
    fn open(folder: &'a Path, again: bool) -> Self {
        let text = kept(folder, FILE).filter(|_| !again).unwrap_or_default();
        Self { folder, remembered: Remembered::read(&text, world::now()), since: Watch::start() }
    }

    fn add(&mut self, address: &str, answer: &Answer) {
        self.remembered.add(address, answer, world::now());
        if self.since.elapsed() > KEEP {
            self.keep();
        }
    }

    /// Forgets what turned out to say nothing.
    fn forget_all_but(&mut self, asked: &[String], known: &Answers) {
        let unknown = asked.iter().filter(|address| !known.contains_key(*address));
        unknown.for_each(|address| self.remembered.forget(address));
    }

    /// Without a place for notes everything is asked again next time: that is no fault of the site.
    fn keep(&mut self) {
        let _ = keep(self.folder, FILE, &self.remembered.write());
        self.since = Watch::start();
    }
}
