//! Photographs in the sizes that pages offer: made when they are wanted, and kept in the site's
//! `.tiedote/photos/`, so that none is made twice. The folder lies outside the output; what is in it
//! was asked for by a build or a preview, and need not be public.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::io;
use std::path::Path;

use crate::content::assemble::MediaFile;
use crate::diagnostic::{Diagnostic, Span, rule};
use crate::picture::{self, LARGEST, Rendition, Unreadable};
use crate::source::{Bytes, Hash, Source, hash, hex, read_bytes};

use super::store::Store;

/// Where sizes of photographs are kept.
#[derive(Clone, Debug)]
pub struct Photos(Store);

impl Photos {
    /// Those of the site in this folder.
    #[must_use]
    pub fn of(site: &Path) -> Self {
        Self(Store::of(site, "photos"))
    }

    /// Renditions of a photograph, in the order in which they are wanted: those that were made
    /// before, and the others made now, from one reading. May be called from many threads at once.
    ///
    /// # Errors
    ///
    /// If the file cannot be understood, or is not what it was any more.
    pub fn get(&self, file: &MediaFile, wanted: &[Rendition]) -> Result<Vec<Vec<u8>>, Box<Diagnostic>> {
        let source = file.source.hash();
        let known: Vec<_> = wanted.iter().map(|rendition| self.0.get(&name(&source, rendition))).collect();
        let missing = wanted.iter().zip(&known).filter(|(_, known)| known.is_none());
        let missing: Vec<Rendition> = missing.map(|(rendition, _)| *rendition).collect();
        let mut made = Vec::new();
        if !missing.is_empty() {
            let bytes = Some(&file.source)
                .filter(|source| source.size <= LARGEST)
                .and_then(|source| whole(source).ok());
            let renditions = bytes.ok_or(Unreadable).and_then(|bytes| picture::make(&bytes, &missing));
            made = renditions.map_err(|Unreadable| Box::new(damaged(file)))?;
            missing
                .iter()
                .zip(&made)
                .for_each(|(rendition, made)| self.0.put(&name(&source, rendition), made));
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
        self.0.retain(|name| {
            let source = name.split('-').next().unwrap_or_default();
            name.ends_with(&version()) && wanted.contains(source)
        });
    }
}

/// `<hash of the original>-<width>-<form>-v1`.
fn name(source: &Hash, rendition: &Rendition) -> String {
    format!("{}-{}-{}{}", hex(source), rendition.width, rendition.form.extension(), version())
}

fn version() -> String {
    format!("-v{}", picture::VERSION)
}

/// A photograph as it is published.
///
/// # Errors
///
/// If it cannot be read, or is not what it was any more.
pub fn original(source: &Source) -> io::Result<Vec<u8>> {
    whole(source).map(|bytes| picture::original::published(&bytes).into_owned())
}

/// The bytes of a file as it was when it was read: what changed since is another build's.
pub(super) fn whole(source: &Source) -> io::Result<Cow<'_, [u8]>> {
    match &source.bytes {
        Bytes::Here(bytes) => Ok(Cow::Borrowed(bytes)),
        Bytes::OnDisk(path, ..) => {
            let bytes = read_bytes(path)?;
            let is_same = hash(&bytes) == source.hash();
            let changed = || io::Error::other(format!("{} changed during the build", path.display()));
            is_same.then_some(Cow::Owned(bytes)).ok_or_else(changed)
        }
    }
}

fn damaged(file: &MediaFile) -> Diagnostic {
    let found = Diagnostic::new(rule::MEDIA_FORM, Span::file(&file.path)).case("damaged");
    found.arg("file", file.path.file_name())
}
