//! Photographs in the sizes that pages offer: made when they are wanted, and kept in the site's
//! `.tiedote/photos/`, so that none is made twice. The folder lies outside the output; what is in it
//! was asked for by a build or a preview, and need not be public.
#![expect(clippy::disallowed_methods, reason = "reads and writes the program's own notes")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::content::assemble::MediaFile;
use crate::diagnostic::{Diagnostic, Span, rule};
use crate::picture::{self, LARGEST, Rendition, Unreadable};
use crate::source::{Bytes, Hash, Source, hash, hex, read_bytes};

use super::kept::notes;

/// Where sizes of photographs are kept.
#[derive(Clone, Debug)]
pub struct Photos {
    site: PathBuf,
}

impl Photos {
    /// Those of the site in this folder.
    #[must_use]
    pub fn of(site: &Path) -> Self {
        Self { site: site.to_owned() }
    }

    /// Renditions of a photograph, in the order in which they are wanted: those that were made
    /// before, and the others made now, from one reading. May be called from many threads at once.
    ///
    /// # Errors
    ///
    /// If the file cannot be understood, or is not what it was any more.
    pub fn get(&self, file: &MediaFile, wanted: &[Rendition]) -> Result<Vec<Vec<u8>>, Box<Diagnostic>> {
        let source = file.source.hash();
        let known: Vec<_> = wanted.iter().map(|rendition| self.kept(&source, rendition)).collect();
        let missing = wanted.iter().zip(&known).filter(|(_, known)| known.is_none());
        let missing: Vec<Rendition> = missing.map(|(rendition, _)| *rendition).collect();
        let mut made = Vec::new();
        if !missing.is_empty() {
            let bytes = Some(&file.source).filter(|source| source.size <= LARGEST).and_then(whole);
            let renditions = bytes.ok_or(Unreadable).and_then(|bytes| picture::make(&bytes, &missing));
            made = renditions.map_err(|Unreadable| Box::new(damaged(file)))?;
            missing.iter().zip(&made).for_each(|(rendition, made)| self.keep(&source, rendition, made));
        }
        let mut made = made.into_iter();
        known
            .into_iter()
            .map(|known| known.or_else(|| made.next()).ok_or_else(|| Box::new(damaged(file))))
            .collect()
    }

    /// Forgets what was made of files that the site has no longer, or by an older program.
    pub fn forget_all_but(&self, sources: &BTreeSet<Hash>) {
        let wanted: BTreeSet<String> = sources.iter().map(|hash| hex(hash)).collect();
        let Ok(entries) = fs::read_dir(self.folder()) else { return };
        for entry in entries.flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let source = name.split('-').next().unwrap_or_default();
            let current = name.ends_with(&version());
            if !current || !wanted.contains(source) {
                // What stays is only in the way.
                let _ = fs::remove_file(entry.path());
            }
        }
    }

    /// What was made before, if nobody touched it since.
    fn kept(&self, source: &Hash, rendition: &Rendition) -> Option<Vec<u8>> {
        let mut bytes = fs::read(self.folder().join(name(source, rendition))).ok()?;
        let made = bytes.split_off(bytes.len().min(size_of::<Hash>()));
        (bytes == hash(&made)).then_some(made)
    }

    /// Keeps a rendition, with the hash of its bytes before them. If it cannot be kept, it is made
    /// again another time.
    fn keep(&self, source: &Hash, rendition: &Rendition, made: &[u8]) {
        let Ok(folder) = notes(&self.site).map(|notes| notes.join(FOLDER)) else { return };
        let name = name(source, rendition);
        // Two that make the same at once write the same, each aside.
        let thread = std::thread::current().id();
        let aside = folder.join(format!("{name}.{thread:?}.{}.new", std::process::id()));
        let all = [&hash(made), made].concat();
        let kept = fs::create_dir_all(&folder).and_then(|()| fs::write(&aside, all));
        if kept.and_then(|()| fs::rename(&aside, folder.join(name))).is_err() {
            let _ = fs::remove_file(&aside);
        }
    }

    fn folder(&self) -> PathBuf {
        self.site.join(super::kept::NOTES).join(FOLDER)
    }
}

/// The folder of photographs among the notes.
const FOLDER: &str = "photos";

/// `<hash of the original>-<width>-<form>-v1`.
fn name(source: &Hash, rendition: &Rendition) -> String {
    format!("{}-{}-{}{}", hex(source), rendition.width, rendition.form.extension(), version())
}

fn version() -> String {
    format!("-v{}", picture::VERSION)
}

/// A photograph as it is published, if it still is what it was when it was read.
#[must_use]
pub fn original(source: &Source) -> Option<Vec<u8>> {
    whole(source).map(|bytes| picture::original::published(&bytes).into_owned())
}

/// The bytes of a file as it was when it was read.
fn whole(source: &Source) -> Option<Vec<u8>> {
    match &source.bytes {
        Bytes::Here(bytes) => Some(bytes.to_vec()),
        Bytes::OnDisk(path, ..) => read_bytes(path).ok().filter(|bytes| hash(bytes) == source.hash()),
    }
}

fn damaged(file: &MediaFile) -> Diagnostic {
    let found = Diagnostic::new(rule::MEDIA_FORM, Span::file(&file.path)).case("damaged");
    found.arg("file", file.path.file_name())
}
