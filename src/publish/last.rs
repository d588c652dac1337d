//! The last build of a site: of what it was made, into which folder, and how long that holds. A build
//! of the same finds all of its files there and need not make them.
//!
//! The note lies among those of the site, never in the output: of what it was made includes what the
//! public must not see.
#![expect(clippy::disallowed_methods, reason = "reads the program's own notes")]

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::PublishError;
use super::folder::MANIFEST;
use super::kept::{keep, kept};
use crate::source::{Hash, hash, hex};

const NOTE: &str = "last-build.json";

/// What decides what a build for the public makes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipe {
    /// The folder that it is written into.
    pub folder: PathBuf,
    /// A hash of all that it is made of but the time: files, options.
    pub made_of: Hash,
    /// The file of the program that makes it.
    pub program: PathBuf,
    /// Of when it is.
    pub at: Timestamp,
}

#[derive(Debug, Serialize, Deserialize)]
struct Note {
    folder: PathBuf,
    made_of: String,
    program: String,
    manifest: String,
    from: String,
    until: Option<String>,
}

impl Note {
    fn holds(&self, at: Timestamp) -> bool {
        let moment = |text: &String| text.parse::<Timestamp>();
        moment(&self.from).is_ok_and(|from| from <= at)
            && self.until.as_ref().is_none_or(|until| moment(until).is_ok_and(|until| at < until))
    }
}

/// Whether the folder holds what the recipe makes, as far as its manifest tells: then only its files
/// have to be looked at.
#[must_use]
pub fn is_made(site: &Path, recipe: &Recipe) -> bool {
    let note = kept(site, NOTE).and_then(|text| serde_json::from_str::<Note>(&text).ok());
    note.is_some_and(|note| {
        note.folder == recipe.folder
            && note.made_of == hex(&recipe.made_of)
            && note.holds(recipe.at)
            && program(recipe).is_ok_and(|program| note.program == program)
            && manifest(&recipe.folder).is_ok_and(|manifest| note.manifest == manifest)
    })
}

/// Notes that the recipe was made, and until when it makes the same.
///
/// # Errors
///
/// If that cannot be written: then the next build makes everything again.
pub fn note_made(site: &Path, recipe: &Recipe, until: Option<Timestamp>) -> Result<(), PublishError> {
    let (Ok(program), Ok(manifest)) = (program(recipe), manifest(&recipe.folder)) else { return Ok(()) };
    let (folder, made_of) = (recipe.folder.clone(), hex(&recipe.made_of));
    let (from, until) = (recipe.at.to_string(), until.map(|until| until.to_string()));
    let note = Note { folder, made_of, program, manifest, from, until };
    // A path that is no UTF-8 cannot be noted, and need not be.
    serde_json::to_string(&note).map_or(Ok(()), |text| keep(site, NOTE, &text))
}

/// Which program this is: another one may make something else of the same.
fn program(recipe: &Recipe) -> io::Result<String> {
    let file = fs::metadata(&recipe.program)?;
    Ok(format!("{} {} {:?}", recipe.program.display(), file.len(), file.modified()?))
}

fn manifest(folder: &Path) -> io::Result<String> {
    Ok(hex(&hash(&fs::read(folder.join(MANIFEST))?)))
}
