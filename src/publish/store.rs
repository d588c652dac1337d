//! What the program made once and keeps in `.tiedote/<folder>/`, so that it need not be made again.
//!
//! The folder lies outside the output; what is in it was asked for by a build or a preview, and need
//! not be public.
#![expect(clippy::disallowed_methods, reason = "reads and writes the program's own notes")]

use std::fs;
use std::path::{Path, PathBuf};

use super::kept::{NOTES, notes};
use crate::source::{Hash, hash};

/// A folder of such files, each with the hash of its bytes before them.
#[derive(Clone, Debug)]
pub(super) struct Store {
    site: PathBuf,
    folder: &'static str,
}

impl Store {
    /// The folder of this name among the notes of a site.
    pub(super) fn of(site: &Path, folder: &'static str) -> Self {
        Self { site: site.to_owned(), folder }
    }

    /// What was put there, if nobody touched it since.
    pub(super) fn get(&self, name: &str) -> Option<Vec<u8>> {
        let mut known = fs::read(self.path().join(name)).ok()?;
        let made = known.split_off(known.len().min(size_of::<Hash>()));
        (known == hash(&made)).then_some(made)
    }

    /// Keeps bytes under a name. If they cannot be kept, they are made again another time.
    pub(super) fn put(&self, name: &str, made: &[u8]) {
        let Ok(folder) = notes(&self.site).map(|notes| notes.join(self.folder)) else { return };
        // Two that make the same at once write the same, each aside.
        let thread = std::thread::current().id();
        let aside = folder.join(format!("{name}.{thread:?}.{}.new", std::process::id()));
        let all = [&hash(made), made].concat();
        let kept = fs::create_dir_all(&folder).and_then(|()| fs::write(&aside, all));
        if kept.and_then(|()| fs::rename(&aside, folder.join(name))).is_err() {
            let _ = fs::remove_file(&aside);
        }
    }

    /// Forgets all that is not `wanted` by its name.
    pub(super) fn retain(&self, wanted: impl Fn(&str) -> bool) {
        let Ok(entries) = fs::read_dir(self.path()) else { return };
        for entry in entries.flatten() {
            if !wanted(&entry.file_name().to_string_lossy()) {
                // What stays is only in the way.
                let _ = fs::remove_file(entry.path());
            }
        }
    }

    fn path(&self) -> PathBuf {
        self.site.join(NOTES).join(self.folder)
    }
}
