//! The command line: one file per command, and the only room that knows clock and environment.

mod args;
mod build;
mod changed;
mod check;
mod completions;
mod external;
mod help;
mod item;
mod mail;
mod misused;
mod new;
mod next;
mod outcome;
mod report;
mod schema;
#[cfg(feature = "search")]
mod search;
mod serve;
mod status;
mod theme;
mod timings;
mod translated;
mod world;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::FromArgMatches;
use clap::error::ErrorKind;

use args::{Arguments, Command};
use outcome::Outcome;

/// Runs the program. Exit code 0: fine (warnings included), 1: the content has errors, 2: the
/// command, the configuration or the machine is at fault.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let typed: Vec<OsString> = arguments.into_iter().collect();
    let words = world::words_before(&typed);
    let matches = help::command(words).try_get_matches_from(typed);
    let arguments = match matches.and_then(|matches| Arguments::from_arg_matches(&matches)) {
        Ok(arguments) => arguments,
        // Help and version are answers, not errors.
        Err(error) if !error.use_stderr() => {
            let _ = error.print();
            return ExitCode::SUCCESS;
        }
        Err(error) => {
            match error.kind() {
                ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => drop(error.print()),
                _ => anstream::eprintln!("{}", misused::in_words(&error, words)),
            }
            return ExitCode::from(2);
        }
    };
    let common = &arguments.common;
    let outcome = match &arguments.command {
        Command::Build(build) => build::run(common, build),
        Command::Serve(serve) => serve::run(common, serve),
        Command::Check(check) => check::run(common, check),
        Command::Status(status) => status::run(common, status),
        Command::Next => next::run(common),
        Command::New(new) => new::run(common, new),
        Command::Mail(mail) => mail::run(common, mail),
        Command::Translated(translated) => translated::run(common, translated),
        Command::Theme(theme) => theme::run(common, theme),
        Command::Schema(schema) => schema::run(common, schema),
        Command::Completions(completions) => completions::run(completions, words),
    };
    match outcome {
        Ok(Outcome::Fine) => ExitCode::SUCCESS,
        Ok(Outcome::ContentErrors) => ExitCode::from(1),
        Err(fault) => {
            anstream::eprintln!("{}", fault.in_words(world::words(common)));
            ExitCode::from(2)
        }
    }
}
