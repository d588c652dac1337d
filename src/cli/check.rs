//! `tiedote check`: all rules, no output; and the manual of the rules.

use jiff::Timestamp;

use super::args::{Check, Common};
use super::outcome::{Fault, Outcome};
use super::world;
use crate::build::{self, Built, Memo, Options};
use crate::check::manual;
use crate::diagnostic::{self, Diagnostics, Severity};
use crate::interface::{Args, Words};
use crate::source::Sources;
use crate::time::AsOf;

pub(super) fn run(common: &Common, check: &Check) -> Result<Outcome, Fault> {
    if let Some(id) = &check.explain {
        anstream::print!("{}", explained(id, world::words(common))?);
        return Ok(Outcome::Fine);
    }
    let sources = world::sources(&world::site_folder(common)?);
    let at = world::instant(common, &sources)?;
    let mut memo = Memo::default();
    let (built, mut diagnostics) = check_at(&sources, at, &mut memo);
    diagnostics.append(build::hidden_problems(&sources, at, &mut memo));
    if let Some(built) = built.as_ref().filter(|_| check.next) {
        diagnostics.append(at_coming_publications(&sources, built, at, &mut memo));
    }
    let diagnostics = diagnostics.sorted();
    let outcome = world::report(common, &diagnostics, &sources);
    if !common.quiet {
        let args = Args::new()
            .with("errors", diagnostics.count(Severity::Error))
            .with("warnings", diagnostics.count(Severity::Warning));
        anstream::println!("{}", world::words(common).text("cli-checked", &args));
    }
    Ok(outcome)
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
    coming
}
