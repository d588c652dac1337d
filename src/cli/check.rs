//! `tiedote check`: all rules, no output; and the manual of the rules.

use std::collections::BTreeSet;
use std::io::ErrorKind;
use std::path::Path;

use jiff::{Timestamp, ToSpan};

use super::args::{Check, Common};
use super::external;
use super::outcome::{Fault, Outcome};
use super::report::Findings;
use super::{changed, report, world};
use crate::build::{self, Built, Memo, Options};
use crate::check::manual;
use crate::diagnostic::{self, Diagnostic, Diagnostics, Severity, rule};
use crate::interface::report::tally;
use crate::interface::{Args, Words};
use crate::publish::Earlier;
use crate::source::Sources;
use crate::time::{AsOf, Moment};

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
    if let Some((built, earlier)) = built.as_ref().zip(earlier) {
        diagnostics.append(built.vanished(&earlier.paths, &|path| earlier.read(path)));
    }
    if let Some(built) = built.as_ref().filter(|_| check.outside.external) {
        diagnostics.append(external::problems(common, &check.outside, &folder, built));
    }
    let mut found = Findings { now: diagnostics.sorted(), coming: Vec::new() };
    if let Some(built) = built.as_ref().filter(|_| check.next) {
        found.coming = at_coming_publications(&sources, built, at, &found.now, &mut memo);
    }
    let elsewhere = touched.map(|touched| found.all().map(|part| touched.only(part)).sum());
    let outcome = report::report_findings(common, &found, &sources, built.as_ref())?;
    if !common.quiet {
        summary(common, check, &found.merged(), elsewhere);
    }
    if let Some(built) = built.as_ref().filter(|_| common.verbose) {
        report::say_what_is_quiet(common, built);
    }
    Ok(outcome)
}

/// An earlier build, which has pages.
fn earlier(path: &Path) -> Result<Earlier, Fault> {
    let earlier = Earlier::open(path).map_err(|error| match error.reason.kind() {
        ErrorKind::NotFound => Fault::NoBuild(path.to_owned()),
        _ => Fault::Publish(error),
    })?;
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
    let options = Options { as_of: AsOf::Public(at), base_url: None, staff: true, ahead: None };
    let (built, mut diagnostics) = build::build(sources, &options, memo);
    if let Some(built) = &built {
        diagnostics.append(built.template_problems());
    }
    (built, diagnostics)
}

/// What will be wrong at each coming publication, and was not told before.
///
/// A warning is told only if the publication causes it: that a page will be due for review when a
/// release of next year comes out is no news of that release. An error would stop that build.
fn at_coming_publications(
    sources: &Sources,
    built: &Built,
    at: Timestamp,
    now: &Diagnostics,
    memo: &mut Memo,
) -> Vec<(Moment, Diagnostics)> {
    let mut told: BTreeSet<Diagnostic> = now.iter().cloned().collect();
    let mut coming = Vec::new();
    for instant in built.corpus.publications(at) {
        let mut then = check_at(sources, instant, memo).1.sorted();
        // Of waivers the present counts; what an ended one lets through then is told by itself.
        then.retain(|problem| ![rule::WAIVER_EXPIRED, rule::WAIVER_UNNEEDED].contains(&problem.rule));
        then.retain(|problem| !told.contains(problem));
        if then.count(Severity::Warning) > 0 {
            let shortly_before = instant.checked_sub(1.second()).unwrap_or(at);
            let already: BTreeSet<_> = check_at(sources, shortly_before, memo).1.iter().cloned().collect();
            then.retain(|problem| problem.severity == Severity::Error || !already.contains(problem));
        }
        told.extend(then.iter().cloned());
        if !then.is_empty() {
            coming.push((Moment::at(instant, &built.data().site.zone), then));
        }
    }
    coming
}
