//! The command line: one file per command, and the only room that knows clock and environment.

mod args;
mod build;
mod changed;
mod check;
mod completions;
mod external;
mod new;
mod next;
mod outcome;
mod report;
mod schema;
mod serve;
mod status;
mod translated;
mod world;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser;

use args::{Arguments, Command};
use outcome::Outcome;

/// Runs the program. Exit code 0: fine (warnings included), 1: the content has errors, 2: the
/// command, the configuration or the machine is at fault.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version are answers, not errors; clap knows which stream each belongs to.
            let code = if error.use_stderr() { 2 } else { 0 };
            let _ = error.print();
            return ExitCode::from(code);
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
        Command::Translated(translated) => translated::run(common, translated),
        Command::Schema(schema) => schema::run(common, schema),
        Command::Completions(completions) => completions::run(completions),
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
