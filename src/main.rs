//! `tiedote`: arguments in, exit code out.

use std::process::ExitCode;

fn main() -> ExitCode {
    tiedote::cli::run(std::env::args_os())
}
