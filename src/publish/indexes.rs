//! Parts of the search index: made when they are wanted, and kept in the site's `.tiedote/search/`, so that a build
//! makes only those of which something changed.
#![expect(clippy::disallowed_methods, reason = "reads and writes the program's own notes")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::kept::{NOTES, notes};
use crate::search::Part;
use crate::source::{Hash, hash};

/// The files of a part: name below its folder, and bytes.
pub type Files = Vec<(String, Vec<u8>)>;

/// Where parts of the index are kept.
#[derive(Clone, Debug)]
pub struct Indexes {
    site: PathBuf,
}

impl Indexes {
    /// Those of the site in this folder.
    #[must_use]
    pub fn of(site: &Path) -> Self {
        Self { site: site.to_owned() }
    }

    /// The files of a part: as they were made before, or made now.
    ///
    /// # Errors
    ///
    /// What the engine says.
    pub fn get(&self, part: &Part) -> Result<Files, String> {
        if let Some(files) = self.kept(part) {
            return Ok(files);
        }
        let files = part.index()?;
        self.keep(part, &files);
        Ok(files)
    }

    /// Forgets the parts of other pages than these.
    pub fn forget_all_but(&self, parts: &BTreeSet<&str>) {
        let Ok(entries) = fs::read_dir(self.folder()) else { return };
        for entry in entries.flatten() {
            if !parts.contains(entry.file_name().to_string_lossy().as_ref()) {
                // What stays is only in the way.
                let _ = fs::remove_file(entry.path());
            }
        }
    }

    /// What was made before, if nobody touched it since.
    fn kept(&self, part: &Part) -> Option<Files> {
        let all = fs::read(self.folder().join(&part.hash)).ok()?;
        let (known, packed) = all.split_first_chunk::<{ size_of::<Hash>() }>()?;
        if *known == hash(packed) { unpack(packed) } else { None }
    }

    /// If they cannot be kept, they are made again another time.
    fn keep(&self, part: &Part, files: &Files) {
        let Ok(folder) = notes(&self.site).map(|notes| notes.join(FOLDER)) else { return };
        let packed = pack(files);
        let aside = folder.join(format!("{}.{}.new", part.hash, std::process::id()));
        let all = [&hash(&packed), packed.as_slice()].concat();
        let written = fs::create_dir_all(&folder).and_then(|()| fs::write(&aside, all));
        if written.and_then(|()| fs::rename(&aside, folder.join(&part.hash))).is_err() {
            let _ = fs::remove_file(&aside);
        }
    }

    fn folder(&self) -> PathBuf {
        self.site.join(NOTES).join(FOLDER)
    }
}

/// The folder of indexes among the notes.
const FOLDER: &str = "search";

/// Each name and each file after its length.
fn pack(files: &Files) -> Vec<u8> {
    let mut packed = Vec::new();
    for piece in files.iter().flat_map(|(name, bytes)| [name.as_bytes(), bytes]) {
        packed.extend((piece.len() as u64).to_le_bytes());
        packed.extend(piece);
    }
    packed
}

fn unpack(mut packed: &[u8]) -> Option<Files> {
    let mut files = Vec::new();
    while !packed.is_empty() {
        let name = String::from_utf8(piece(&mut packed)?.to_vec()).ok()?;
        files.push((name, piece(&mut packed)?.to_vec()));
    }
    Some(files)
}

fn piece<'a>(packed: &mut &'a [u8]) -> Option<&'a [u8]> {
    let (length, rest) = packed.split_first_chunk()?;
    let (piece, rest) = rest.split_at_checked(usize::try_from(u64::from_le_bytes(*length)).ok()?)?;
    *packed = rest;
    Some(piece)
}
