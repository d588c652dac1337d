//! `tiedote next`: when the public output changes next, for a scheduler.

use super::args::Common;
use super::outcome::{Fault, Outcome};
use super::{report, world};
use crate::build::{self, Memo, Options};
use crate::diagnostic::Diagnostics;
use crate::time::{AsOf, Moment};

pub(super) fn run(common: &Common) -> Result<Outcome, Fault> {
    let sources = world::sources(&world::site_folder(common)?);
    let as_of = AsOf::Public(world::instant(common, &sources)?);
    let options = Options { as_of, base_url: None, staff: false, ahead: None };
    let (built, diagnostics) = build::build(&sources, &options, &mut Memo::default());
    // A schedule is wanted whatever the words are like; but not from dates that were not
    // understood, so errors are shown and decide.
    let errors = if diagnostics.has_errors() { diagnostics } else { Diagnostics::new() };
    let outcome = report::report(common, &errors, &sources, built.as_ref())?;
    if let Some(built) = built
        && let Some(next) = built.next_change()
    {
        let local = Moment::at(next, &built.data().site.zone).machine();
        report::say(common, &format!("{next} {local}"));
    }
    Ok(outcome)
}
