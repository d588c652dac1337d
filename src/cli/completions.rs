//! `tiedote completions`: what a shell needs to complete commands.

use clap::CommandFactory;

use super::args::{Arguments, Completions};
use super::outcome::{Fault, Outcome};

#[expect(clippy::unnecessary_wraps, reason = "all commands end alike")]
pub(super) fn run(completions: &Completions) -> Result<Outcome, Fault> {
    let mut command = Arguments::command();
    clap_complete::generate(completions.shell, &mut command, "tiedote", &mut std::io::stdout());
    Ok(Outcome::Fine)
}
