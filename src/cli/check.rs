//! `tiedote check`: all rules, no output; and the manual of the rules.

use std::path::Path;

use jiff::Timestamp;

use super::args::{Check, Common};
use super::external;
use super::outcome::{Fault, Outcome};
use super::{changed, report, world};
use crate::build::{self, Built, Memo, Options};
use crate::check::manual;
use crate::diagnostic::{self, Diagnostics, rule};
use crate::interface::report::tally;
use crate::interface::{Args, Words};
use crate::publish::Earlier;
use crate::source::Sources;
use crate::time::AsOf;

pub(super) fn run(common: &Common, check: &Check) -> Result<Outcome, Fault> {
    if let Some(id) = &check.explain {
        anstream::print!("{}", explained(id, world::words(common))?);
        return Ok(Outcome::Fine);
    }
    let earlier = check.against.as_deref().map(earlier).transpose()?;
    let folder = world::site_folder(common)?;
    let touched = check.changed_since.as_ref().map(|since| changed::since(&folder, since)).transpose()?;
    let sources = world::sources(&folder);
    let at = world::instant(common, &sources)?;
    let mut memo = Memo::default();
    let (built, mut diagnostics) = check_at(&sources, at, &mut memo);
    diagnostics.append(build::unseen_problems(&sources, at, &mut memo));
    if let Some(built) = built.as_ref().filter(|_| check.next) {
        diagnostics.append(at_coming_publications(&sources, built, at, &mut memo));
    }
    if let Some((built, earlier)) = built.as_ref().zip(earlier) {
        diagnostics.append(built.vanished(&earlier.paths, &|path| earlier.read(path)));
    }
    if let Some(built) = built.as_ref().filter(|_| check.outside.external) {
        diagnostics.append(external::problems(common, &check.outside, &folder, built));
    }
    let mut diagnostics = diagnostics.sorted();
    let elsewhere = touched.map(|touched| touched.only(&mut diagnostics));
    let outcome = report::report(common, &diagnostics, &sources, built.as_ref())?;
    if !common.quiet {
        summary(common, check, &diagnostics, elsewhere);
    }
    if let Some(built) = built.as_ref().filter(|_| common.verbose) {
        report::say_what_is_quiet(common, built);
    }
    Ok(outcome)
}

/// An earlier build, which has pages.
fn earlier(path: &Path) -> Result<Earlier, Fault> {
    let earlier = Earlier::open(path)?;
    let has_pages = earlier.paths.iter().any(|path| path.as_str().ends_with(".html"));
    if has_pages { Ok(earlier) } else { Err(Fault::NoBuild(path.to_owned())) }
}

/// How much is wrong, and how much of it is not told.
fn summary(common: &Common, check: &Check, diagnostics: &Diagnostics, elsewhere: Option<usize>) {
    let words = world::words(common);
    report::say(common, &tally(diagnostics, words));
    if let (Some(count), Some(since)) = (elsewhere, &check.changed_since) {
        let args = Args::new().with("count", count).with("since", since.as_str());
        report::say(common, &words.text("cli-elsewhere", &args));
    }
}

/// The page of a rule, or the list of all.
fn explained(id: &str, words: &Words) -> Result<String, Fault> {
    if id.is_empty() {
        return Ok(manual::list(words));
    }
    let unknown = || Fault::Rule { written: id.to_owned(), nearest: manual::nearest(id) };
    let rule = diagnostic::find(id).ok_or_else(unknown)?;
    Ok(manual::explained(rule, words))
}

/// All rules at an instant, rendering every page too, so that a template's fault shows.
fn check_at(sources: &Sources, at: Timestamp, memo: &mut Memo) -> (Option<Built>, Diagnostics) {
    let options = Options { as_of: AsOf::Public(at), base_url: None, staff: true };
    let (built, mut diagnostics) = build::build(sources, &options, memo);
    if let Some(built) = &built {
        diagnostics.append(built.template_problems());
    }
    (built, diagnostics)
}

/// What will be wrong when something held goes public, and is not wrong now.
fn at_coming_publications(sources: &Sources, built: &Built, at: Timestamp, memo: &mut Memo) -> Diagnostics {
    let mut coming = Diagnostics::new();
    for instant in built.corpus.publications(at) {
        coming.append(check_at(sources, instant, memo).1);
    }
    // Of waivers the present counts; what an ended one lets through then is told by itself.
    coming.retain(|problem| ![rule::WAIVER_EXPIRED, rule::WAIVER_UNNEEDED].contains(&problem.rule));
    coming
}
