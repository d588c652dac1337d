//! Writes a generated site: `cargo run --release --example generate -- DIR N [hugo|eleventy]`.
//!
//! DIR gets the content of N releases in the form of this program, or of another.
#![allow(clippy::disallowed_methods, reason = "a tool of its own: it writes the site that others read")]

mod generator;

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs, io};

use generator::{Files, Site};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let Some((folder, files)) = understand(&arguments) else {
        eprintln!("usage: generate DIR N [hugo|eleventy]");
        return ExitCode::from(2);
    };
    match write(Path::new(folder), &files) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{folder}: {error}");
            ExitCode::from(2)
        }
    }
}

fn understand(arguments: &[String]) -> Option<(&str, Files)> {
    let (folder, n, form) = match arguments {
        [folder, n] => (folder, n, None),
        [folder, n, form] => (folder, n, Some(form.as_str())),
        _ => return None,
    };
    let site = Site::generate(n.parse().ok()?);
    match form {
        None => Some((folder, site.contract())),
        Some("hugo") => Some((folder, site.hugo())),
        Some("eleventy") => Some((folder, site.eleventy())),
        Some(_) => None,
    }
}

fn write(folder: &Path, files: &Files) -> io::Result<()> {
    for (path, text) in files {
        let path = folder.join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(path, text)?;
    }
    Ok(())
}
