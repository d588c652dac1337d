//! `tiedote`: arguments in, exit code out.

use std::process::ExitCode;

/// The pages of large sites are made of millions of short-lived texts.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    tiedote::cli::run(std::env::args_os())
}
