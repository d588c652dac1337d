//! Disk -> Sources.
#![expect(clippy::disallowed_methods, reason = "the one place that reads the site's files")]

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use sha2::{Digest, Sha256};
use walkdir::{DirEntry, WalkDir};

use super::{Bytes, MAX_TEXT, Source, Sources, Unread, pdf};
use crate::path::SourcePath;
use crate::picture;

/// The folders of a site that hold input.
pub const FOLDERS: [&str; 3] = ["content", "locales", "themes"];

/// Room for nearly every text, in bytes.
const USUAL: usize = 16 * 1024;

/// How much of a file left on the disk is kept: the header of any image.
const HEAD: usize = 256 * 1024;

/// The files that are not kept, but looked through to their end.
const LOOKED_THROUGH: [&str; 4] = [".pdf", ".jpg", ".jpeg", ".png"];

/// Reads all input files of the site in `root`, on all cores.
///
/// What cannot be read becomes an entry of [`Sources::unread`]; it never stops the others. Hidden
/// files (`.DS_Store`, editors' swap files) are no input.
#[must_use]
pub fn read(root: &Path) -> Sources {
    let real_root = fs::canonicalize(root).unwrap_or_else(|_| root.to_owned());
    let folders = FOLDERS.par_iter().map(|folder| root.join(folder)).filter(|folder| folder.exists());
    let mut read: Vec<_> = folders.flat_map(|folder| read_at(root, &real_root, &folder)).collect();
    read.sort_unstable_by(|(a, _), (b, _)| a.cmp(b));
    let mut sources = Sources::default();
    for (path, result) in read {
        sources.put(path, result);
    }
    sources
}

/// Reads again what changed: the sources as they are now, where `changed` are paths of the disk
/// at or below which something happened. Everything else is taken over.
///
/// A folder in `changed` is read again with all that lies below it; a path that is gone takes
/// what lay below it with it.
#[must_use]
pub fn update(root: &Path, sources: &Sources, changed: &BTreeSet<PathBuf>) -> Sources {
    let real_root = fs::canonicalize(root).unwrap_or_else(|_| root.to_owned());
    let mut updated = sources.clone();
    for path in changed {
        let inside = path.strip_prefix(root).or_else(|_| path.strip_prefix(&real_root));
        let Ok(inside) = inside else { continue };
        let name = SourcePath::new(&inside.to_string_lossy());
        updated.forget(name.as_str());
        let is_input = FOLDERS.iter().any(|folder| inside.starts_with(folder));
        let mut parts = inside.components().map(|part| part.as_os_str().to_string_lossy().into_owned());
        if is_input && !parts.any(|part| is_hidden_name(&part)) {
            let start = root.join(name.as_str());
            if start.symlink_metadata().is_ok() {
                let read = read_at(root, &real_root, &start);
                read.into_iter().for_each(|(path, result)| updated.put(path, result));
            }
        }
    }
    updated
}

/// The bytes of a file that was left on the disk.
///
/// # Errors
///
/// If the file cannot be read any more.
pub fn read_bytes(path: &Path) -> io::Result<Vec<u8>> {
    fs::read(path)
}

/// A file that was left on the disk, to be read a piece at a time.
///
/// # Errors
///
/// If the file cannot be read any more.
pub fn open(path: &Path) -> io::Result<File> {
    File::open(path)
}

impl Sources {
    fn put(&mut self, path: SourcePath, result: Result<Source, Unread>) {
        match result {
            Ok(source) => drop(self.files.insert(path, source)),
            Err(reason) => drop(self.unread.insert(path, reason)),
        }
    }

    /// Forgets a file, or all that lies below a folder.
    fn forget(&mut self, path: &str) {
        let below: Vec<_> = self.below(path).map(|(known, _)| known.clone()).collect();
        self.files.remove(path);
        below.iter().for_each(|known| drop(self.files.remove(known)));
        let start = format!("{path}/");
        self.unread.retain(|known, _| known.as_str() != path && !known.as_str().starts_with(&start));
    }
}

type Taken = (SourcePath, Result<Source, Unread>);

/// What lies at `start`, a file or a folder with all that is in it, read on all cores.
fn read_at(root: &Path, real_root: &Path, start: &Path) -> Vec<Taken> {
    let name = |path: &Path| {
        let inside = path.strip_prefix(root).unwrap_or(path);
        SourcePath::new(&inside.to_string_lossy())
    };
    // A link in the place of `content` itself is the site's own arrangement; one below it is no folder.
    let is_top = start.parent() == Some(root);
    let visible = |entry: &DirEntry| entry.depth() == 0 || !is_hidden(entry);
    let walk = WalkDir::new(start).max_depth(1).follow_root_links(is_top).into_iter().filter_entry(visible);
    let read = |entry: walkdir::Result<DirEntry>| match entry {
        Ok(entry) if entry.file_type().is_dir() && entry.depth() == 0 => Vec::new(),
        Ok(entry) if entry.file_type().is_dir() => read_at(root, real_root, entry.path()),
        Ok(entry) => {
            let path = name(entry.path());
            let source = read_file(&entry, &path, real_root);
            vec![(path, source)]
        }
        Err(error) => {
            let why = error.io_error().map_or_else(|| Unread::Io(error.to_string()), unread);
            vec![(name(error.path().unwrap_or(start)), Err(why))]
        }
    };
    walk.collect::<Vec<_>>().into_par_iter().flat_map_iter(read).collect()
}

fn is_hidden(entry: &DirEntry) -> bool {
    is_hidden_name(&entry.file_name().to_string_lossy())
}

/// Files of systems and editors: no input.
fn is_hidden_name(name: &str) -> bool {
    // Word's lock files, what Windows leaves in folders, and vim's trial of whether it may write.
    let of_system = ["Thumbs.db", "desktop.ini", "4913"].contains(&name);
    name.starts_with('.') || name.starts_with("~$") || name.ends_with('~') || of_system
}

/// Why the system does not give a file, without the number of its error.
fn unread(error: &io::Error) -> Unread {
    if error.kind() == io::ErrorKind::PermissionDenied {
        return Unread::Forbidden;
    }
    Unread::Io(error.to_string().split(" (os error").next().unwrap_or_default().to_owned())
}

fn read_file(entry: &DirEntry, path: &SourcePath, root: &Path) -> Result<Source, Unread> {
    let io = |error: io::Error| unread(&error);
    let file = entry.path();
    if entry.path_is_symlink() {
        let target = fs::canonicalize(file).map_err(io)?;
        if !FOLDERS.iter().any(|folder| target.starts_with(root.join(folder))) {
            return Err(Unread::LinkOutside);
        }
    }
    // Asked before it is opened: a pipe would never open. Of what is no link the folder has told.
    if entry.file_type().is_file() && is_text(path) {
        return read_text(file).map_err(io)?.map(Source::literal);
    }
    let metadata = fs::metadata(file).map_err(io)?;
    if !metadata.is_file() {
        return Err(Unread::LinkOutside);
    }
    let size = metadata.len();
    let name = path.file_name().to_ascii_lowercase();
    if LOOKED_THROUGH.iter().any(|end| name.ends_with(end)) && size <= pdf::LARGEST {
        return fs::read(file).map(|bytes| looked_through(file, &bytes)).map_err(io);
    }
    if !is_text(path) {
        return left_on_disk(file, size).map_err(io);
    }
    read_text(file).map_err(io)?.map(Source::literal)
}

/// The bytes of a text, if it is not too large: most texts come in one piece.
fn read_text(file: &Path) -> io::Result<Result<Vec<u8>, Unread>> {
    let mut bytes = Vec::with_capacity(USUAL);
    let mut file = File::open(file)?;
    (&mut file).take(MAX_TEXT + 1).read_to_end(&mut bytes)?;
    let whole = bytes.len() as u64 <= MAX_TEXT;
    Ok(if whole { Ok(bytes) } else { Err(Unread::TooLarge(file.metadata()?.len())) })
}

/// Files that are understood, not only copied. What a theme's asset folder holds is text too:
/// it goes through the fingerprints.
fn is_text(path: &SourcePath) -> bool {
    let name = path.file_name();
    !path.as_str().starts_with("content/")
        || [".md", ".yaml", ".yml", ".markdown"].iter().any(|end| name.ends_with(end))
}

/// A PDF file or a photograph, left on the disk too.
fn looked_through(file: &Path, bytes: &[u8]) -> Source {
    let head = bytes.get(..HEAD).unwrap_or(bytes);
    let whole = Bytes::OnDisk(file.to_owned(), Arc::from(head), super::hash(bytes));
    Source { bytes: whole, size: bytes.len() as u64, pdf: pdf::look(bytes), cut: !picture::is_whole(bytes) }
}

fn left_on_disk(file: &Path, size: u64) -> io::Result<Source> {
    let mut reader = File::open(file)?;
    let mut head = Vec::new();
    reader.by_ref().take(HEAD as u64).read_to_end(&mut head)?;
    let mut hasher = Sha256::new();
    hasher.update(&head);
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let read = reader.read(&mut buffer)?;
        if read == 0 {
            break;
        }
        hasher.update(&buffer[..read]);
    }
    let bytes = Bytes::OnDisk(file.to_owned(), Arc::from(head), hasher.finalize().into());
    Ok(Source { bytes, size, pdf: None, cut: false })
}
