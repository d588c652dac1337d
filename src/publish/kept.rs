//! What the program keeps for itself in a site's folder: `.tiedote/`, which nobody need save.
#![expect(clippy::disallowed_methods, reason = "reads and writes the program's own notes")]

use std::fs;
use std::path::{Path, PathBuf};

use crate::publish::scaffold::replace;
use crate::publish::{Attempt, PublishError, failed};

/// The folder of notes.
pub(super) const NOTES: &str = ".tiedote";

/// The text of a note; none if there is none that can be read.
#[must_use]
pub fn kept(site: &Path, name: &str) -> Option<String> {
    fs::read_to_string(site.join(NOTES).join(name)).ok()
}

/// Keeps a note, in one step.
///
/// # Errors
///
/// If it cannot be written; then it stays as it was.
pub fn keep(site: &Path, name: &str, text: &str) -> Result<(), PublishError> {
    replace(&notes(site)?.join(name), text, None)
}

/// The folder of notes, made if need be, which version control passes over.
pub(super) fn notes(site: &Path) -> Result<PathBuf, PublishError> {
    let folder = site.join(NOTES);
    if !folder.is_dir() {
        fs::create_dir_all(&folder).map_err(failed(Attempt::Create, &folder))?;
        let ignore = folder.join(".gitignore");
        fs::write(&ignore, "*\n").map_err(failed(Attempt::Write, &ignore))?;
    }
    Ok(folder)
}
