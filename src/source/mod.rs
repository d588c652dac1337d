//! The site's input files as they are: read once, or literals in a test.
//!
//! The only room that reads files. What it hands on is data: later rooms see bytes, never paths
//! of the disk.

mod disk;
mod pdf;

pub use disk::{FOLDERS, open, read, read_bytes, update};
pub use pdf::Pdf;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Bound;
use std::path::PathBuf;
use std::sync::Arc;

use rayon::prelude::*;
use sha2::{Digest, Sha256};

use crate::path::SourcePath;
use crate::picture;

/// A content hash: SHA-256.
pub type Hash = [u8; 32];

/// The SHA-256 of some bytes.
#[must_use]
pub fn hash(bytes: &[u8]) -> Hash {
    Sha256::digest(bytes).into()
}

/// Bytes as they stand in names and notes: two signs each.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The largest file that is read as text, in bytes; a page of 2 MB is a mistake.
pub const MAX_TEXT: u64 = 2 * 1024 * 1024;

/// One input file. Two are equal if their bytes are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its bytes, or where they lie.
    pub bytes: Bytes,
    /// Size in bytes.
    pub size: u64,
    /// What a PDF says of itself, if it is one that can be understood: found where its bytes are
    /// read, since the answer may stand anywhere in them.
    pub pdf: Option<Pdf>,
    /// Whether it is an image that was not fetched to its end; found there too.
    pub cut: bool,
}

/// The bytes of a file: in memory for everything that is understood as text, left on the disk
/// for images and attachments, which may be large and are only copied.
#[derive(Clone, Debug)]
pub enum Bytes {
    /// In memory.
    Here(Arc<[u8]>),
    /// In this file of the disk, with its first bytes (enough for an image's header) and the
    /// SHA-256 of all of them here.
    OnDisk(PathBuf, Arc<[u8]>, Hash),
}

impl PartialEq for Bytes {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Here(bytes), Self::Here(others)) => Arc::ptr_eq(bytes, others) || bytes == others,
            (Self::OnDisk(.., hash), Self::OnDisk(.., others)) => hash == others,
            _ => false,
        }
    }
}

impl Eq for Bytes {}

impl Source {
    /// A file from its bytes.
    #[must_use]
    pub fn literal(bytes: impl Into<Arc<[u8]>>) -> Self {
        let bytes = bytes.into();
        let (pdf, cut) = (pdf::look(&bytes), !picture::is_whole(&bytes));
        Self { size: bytes.len() as u64, pdf, cut, bytes: Bytes::Here(bytes) }
    }

    /// The bytes at the start of the file: all of a file in memory, some 256 KiB of another.
    #[must_use]
    pub fn head(&self) -> &Arc<[u8]> {
        match &self.bytes {
            Bytes::Here(bytes) | Bytes::OnDisk(_, bytes, _) => bytes,
        }
    }

    /// SHA-256 of the bytes.
    #[must_use]
    pub fn hash(&self) -> Hash {
        match &self.bytes {
            Bytes::Here(bytes) => hash(bytes),
            Bytes::OnDisk(.., hash) => *hash,
        }
    }
}

/// Why a file is not among the readable ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unread {
    /// A text file larger than [`MAX_TEXT`]; its size.
    TooLarge(u64),
    /// A symbolic link that leads out of the site's folder.
    LinkOutside,
    /// The system does not let it be read.
    Forbidden,
    /// The system's reason.
    Io(String),
}

/// All input files of a site. Two are equal if all their files are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sources {
    /// Readable files by path.
    pub files: BTreeMap<SourcePath, Source>,
    /// Files that could not be taken, with the reason.
    pub unread: BTreeMap<SourcePath, Unread>,
}

impl Sources {
    /// Files as literals: path and text.
    #[must_use]
    pub fn literal<'a>(files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Self {
        let files = files.into_iter().map(|(path, bytes)| (SourcePath::new(path), Source::literal(bytes)));
        Self { files: files.collect(), unread: BTreeMap::new() }
    }

    /// A hash of all files, with their paths.
    #[must_use]
    pub fn hash(&self) -> Hash {
        let files: Vec<_> = self.files.par_iter().map(|(path, source)| (path, source.hash())).collect();
        let mut all = format!("{:?}\n", self.unread).into_bytes();
        for (path, of_file) in files {
            all.extend(path.as_str().bytes().chain([b'\n']).chain(of_file));
        }
        hash(&all)
    }

    /// The file at `path`.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&Source> {
        self.files.get(path)
    }

    /// The files below `folder`, in order.
    pub fn below(&self, folder: &str) -> impl Iterator<Item = (&SourcePath, &Source)> {
        let start = format!("{folder}/");
        let files = self.files.range::<str, _>((Bound::Included(start.as_str()), Bound::Unbounded));
        files.take_while(move |(path, _)| path.as_str().starts_with(&start))
    }

    /// The files in `folder` itself, in order. However many lie in the folders below it, they are
    /// not looked at.
    pub fn directly_in(&self, folder: &str) -> impl Iterator<Item = (&SourcePath, &Source)> {
        let start = format!("{folder}/");
        let mut next = Bound::Included(start.clone());
        std::iter::from_fn(move || {
            loop {
                let from = next.as_ref().map(String::as_str);
                let (path, source) = self.files.range::<str, _>((from, Bound::Unbounded)).next()?;
                match path.as_str().strip_prefix(&start)?.split_once('/') {
                    None => {
                        next = Bound::Excluded(path.to_string());
                        return Some((path, source));
                    }
                    // `0` comes right after `/`.
                    Some((inner, _)) => next = Bound::Included(format!("{start}{inner}0")),
                }
            }
        })
    }
}
