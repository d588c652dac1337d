//! Parts of the search index: made when they are wanted, and kept in the site's `.tiedote/search/`, so that a build
//! makes only those of which something changed.

use std::collections::BTreeSet;
use std::path::Path;

use super::store::Store;
use crate::search::Part;

/// The files of a part: name below its folder, and bytes.
pub type Files = Vec<(String, Vec<u8>)>;

/// Where parts of the index are kept.
#[derive(Clone, Debug)]
pub struct Indexes(Store);

impl Indexes {
    /// Those of the site in this folder.
    #[must_use]
    pub fn of(site: &Path) -> Self {
        Self(Store::of(site, "search"))
    }

    /// The files of a part: as they were made before, or made now.
    ///
    /// # Errors
    ///
    /// What the engine says.
    pub fn get(&self, part: &Part) -> Result<Files, String> {
        if let Some(files) = self.0.get(&part.hash).and_then(|packed| unpack(&packed)) {
            return Ok(files);
        }
        let files = part.index()?;
        self.0.put(&part.hash, &pack(&files));
        Ok(files)
    }

    /// Forgets the parts of other pages than these.
    pub fn forget_all_but(&self, parts: &BTreeSet<&str>) {
        self.0.retain(|name| parts.contains(name));
    }
}

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
