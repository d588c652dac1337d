//! `tiedote completions`: what a shell needs to complete commands.

use super::args::Completions;
use super::help;
use super::outcome::{Fault, Outcome};
use crate::interface::Words;

#[expect(clippy::unnecessary_wraps, reason = "all commands end alike")]
pub(super) fn run(completions: &Completions, words: &Words) -> Result<Outcome, Fault> {
    let mut command = help::command(words);
    clap_complete::generate(completions.shell, &mut command, "tiedote", &mut std::io::stdout());
    Ok(Outcome::Fine)
}
