//! `tiedote check`: all rules, no output; and the manual page of a rule.

use std::path::Path;

use jiff::Timestamp;

use super::args::{Check, Common};
use super::outcome::{Fault, Outcome};
use super::world;
use crate::build::{self, Built, Memo, Options};
use crate::check::manual;
use crate::diagnostic::{Diagnostics, Severity};
use crate::interface::Args;
use crate::publish::Earlier;
use crate::source::Sources;
use crate::time::AsOf;

pub(super) fn run(common: &Common, check: &Check) -> Result<Outcome, Fault> {
    if let Some(id) = &check.explain {
        let page = manual::page(id).ok_or_else(|| Fault::Rule(id.clone()))?;
        anstream::print!("{page}");
        return Ok(Outcome::Fine);
    }
    let earlier = check.against.as_deref().map(earlier).transpose()?;
    let sources = world::sources(&world::site_folder(common)?);
    let at = world::instant(common, &sources)?;
    let mut memo = Memo::default();
    let (built, mut diagnostics) = check_at(&sources, at, &mut memo);
    diagnostics.append(build::hidden_problems(&sources, at, &mut memo));
    if let Some(built) = built.as_ref().filter(|_| check.next) {
        diagnostics.append(at_coming_publications(&sources, built, at, &mut memo));
    }
    if let Some((built, earlier)) = built.as_ref().zip(earlier) {
        diagnostics.append(built.vanished(&earlier.paths, &|path| earlier.read(path)));
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

/// An earlier build, which has pages.
fn earlier(path: &Path) -> Result<Earlier, Fault> {
    let earlier = Earlier::open(path)?;
    let has_pages = earlier.paths.iter().any(|path| path.as_str().ends_with(".html"));
    if has_pages { Ok(earlier) } else { Err(Fault::NoBuild(path.to_owned())) }
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
