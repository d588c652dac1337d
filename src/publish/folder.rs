//! The output folder: new files are staged, and put in place only when the whole build is right.
//!
//! A crash at any moment leaves whole files only: each is written aside and renamed. What a
//! crashed build had begun to put in place is named in a second manifest beforehand, so the next
//! build knows it as its own.
#![expect(clippy::disallowed_methods, reason = "the one place that writes the output folder")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::path::OutputPath;
use crate::publish::manifest::{Made, Manifest};
use crate::publish::photos::{original, whole};
use crate::publish::{Attempt, PublishError, failed};
use crate::source::{Source, hash};

/// Where the tool keeps its own notes in an output folder.
const NOTES: &str = ".tiedote";
/// What the last whole build made.
pub(super) const MANIFEST: &str = ".tiedote/manifest";
/// Says that a build with drafts made it.
const DRAFTS: &str = ".tiedote/drafts";

/// An output folder, held by one build.
#[derive(Debug)]
pub struct Output {
    root: PathBuf,
    old: Manifest,
    written: Option<SystemTime>,
    /// Whether the folder was not there before.
    fresh: bool,
    _lock: File,
}

/// What becomes of one file.
#[derive(Debug)]
pub struct Change {
    made: Made,
    /// Whether it is staged; else the folder has these bytes already.
    is_staged: bool,
}

/// What is known of the way to the files that are put in place, in the order of their paths.
#[derive(Debug, Default)]
struct Way {
    /// Folders that are there and are no links.
    there: BTreeSet<String>,
    /// The folder that was last put in place whole, with `/` at its end.
    placed: Option<String>,
}

/// What a build did to the folder.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Files written, new or changed.
    pub written: usize,
    /// Files left as they were.
    pub unchanged: usize,
    /// Files of earlier builds removed.
    pub removed: usize,
}

impl Output {
    /// Takes hold of the folder `root`, which is made if it is not there.
    ///
    /// # Errors
    ///
    /// If it cannot be made or read, or another build holds it.
    pub fn open(root: &Path) -> Result<Self, PublishError> {
        let notes = root.join(NOTES);
        let fresh = !root.exists();
        fs::create_dir_all(&notes).map_err(failed(Attempt::Create, &notes))?;
        let lock_path = notes.join("lock");
        for own in [&notes, &lock_path] {
            refuse_link(own)?;
        }
        // An old one keeps its time: a build that fails leaves no trace.
        let lock = File::options().create(true).append(true).open(&lock_path);
        let lock = lock.map_err(failed(Attempt::Create, &lock_path))?;
        lock.try_lock().map_err(|error| failed(Attempt::Lock, root)(error.into()))?;
        let (mut old, written) = read_manifest(&root.join(MANIFEST))?;
        let (begun, _) = read_manifest(&notes.join("begun"))?;
        // A file of a crashed build is ours, but its bytes are unknown.
        for path in begun.0.into_keys() {
            old.0.entry(path).or_insert(Made { size: u64::MAX, hash: [0; 32] });
        }
        let output = Self { root: root.to_owned(), old, written, fresh, _lock: lock };
        output.clear_stage()?;
        let stage = output.stage_folder();
        fs::create_dir_all(&stage).map_err(failed(Attempt::Create, &stage))?;
        Ok(output)
    }

    /// Notes whether the folder is to hold drafts, before anything is put in place.
    ///
    /// # Errors
    ///
    /// If the note cannot be written or removed.
    pub fn note_drafts(&self, drafts: bool) -> Result<(), PublishError> {
        let note = self.root.join(DRAFTS);
        match if drafts { fs::write(&note, "") } else { fs::remove_file(&note) } {
            Err(error) if !is_absent(&error) => Err(failed(Attempt::Write, &note)(error)),
            _ => Ok(()),
        }
    }

    /// Stages bytes for `path`, unless the folder has them already. May be called from many
    /// threads at once.
    ///
    /// # Errors
    ///
    /// If the file cannot be written.
    pub fn stage(&self, path: &OutputPath, bytes: &[u8]) -> Result<Change, PublishError> {
        let made = Made { size: bytes.len() as u64, hash: hash(bytes) };
        self.stage_with(path, made, |file| fs::write(file, bytes))
    }

    /// Stages an image or attachment, which may still lie on the disk.
    ///
    /// # Errors
    ///
    /// If it cannot be copied.
    pub fn stage_source(&self, path: &OutputPath, source: &Source) -> Result<Change, PublishError> {
        let made = Made { size: source.size, hash: source.hash() };
        self.stage_with(path, made, |file| fs::write(file, whole(source)?))
    }

    /// Stages the original of a photograph as it is published.
    ///
    /// # Errors
    ///
    /// If it cannot be read as it was, or written.
    pub fn stage_original(&self, path: &OutputPath, source: &Source) -> Result<Change, PublishError> {
        let bytes = original(source).map_err(failed(Attempt::Read, &self.root.join(path.as_str())))?;
        self.stage(path, &bytes)
    }

    /// The file as the last build left it, if nobody touched it since: for addresses that name what
    /// their file is made of.
    #[must_use]
    pub fn as_left(&self, path: &OutputPath) -> Option<Change> {
        let made = *self.old.0.get(path)?;
        self.has(path, &made).then_some(Change { made, is_staged: false })
    }

    /// All files below a folder (`assets/…/`) as the last build left them, if it made any and nobody
    /// touched one since: for folders whose name says what their files are made of.
    #[must_use]
    pub fn all_as_left(&self, folder: &str) -> Option<Vec<(OutputPath, Change)>> {
        let paths = self.old.0.keys().filter(|path| path.as_str().starts_with(folder));
        let all: Option<Vec<_>> = paths.map(|path| Some((path.clone(), self.as_left(path)?))).collect();
        all.filter(|all| !all.is_empty())
    }

    fn stage_with(
        &self,
        path: &OutputPath,
        made: Made,
        write: impl Fn(&Path) -> io::Result<()>,
    ) -> Result<Change, PublishError> {
        if self.has(path, &made) {
            return Ok(Change { made, is_staged: false });
        }
        let file = self.staged(path.as_str());
        let written = match write(&file) {
            // The first file of its folder.
            Err(error) if is_absent(&error) => {
                let folder = file.parent().unwrap_or(&self.root);
                fs::create_dir_all(folder).and_then(|()| write(&file))
            }
            written => written,
        };
        written.map_err(failed(Attempt::Write, &self.root.join(path.as_str())))?;
        Ok(Change { made, is_staged: true })
    }

    /// Whether the folder has this file with these bytes. The manifest is believed for files that
    /// nobody touched since it was written; any other is read.
    fn has(&self, path: &OutputPath, made: &Made) -> bool {
        if self.fresh {
            return false;
        }
        let file = self.root.join(path.as_str());
        let Ok(metadata) = fs::symlink_metadata(&file) else { return false };
        if !metadata.is_file() || metadata.len() != made.size {
            return false;
        }
        let untouched = match (self.written, metadata.modified()) {
            (Some(written), Ok(modified)) => modified <= written,
            _ => false,
        };
        let known = self.old.0.get(path).is_some_and(|old| old == made);
        if untouched && known { true } else { fs::read(&file).is_ok_and(|bytes| hash(&bytes) == made.hash) }
    }

    /// Puts the staged files in place, removes what earlier builds made and this one does not,
    /// and writes the manifest.
    ///
    /// # Errors
    ///
    /// If a file cannot be put in place or removed. Then some files are new and some old, each
    /// whole; the next build mends it.
    pub fn commit(mut self, changes: &BTreeMap<OutputPath, Change>) -> Result<Report, PublishError> {
        self.fresh = false;
        let mut report = Report::default();
        let notes = self.root.join(NOTES);
        let manifest = Manifest(changes.iter().map(|(path, change)| (path.clone(), change.made)).collect());
        let begun = notes.join("begun");
        let any = changes.values().any(|change| change.is_staged);
        let vanished: Vec<&OutputPath> =
            self.old.0.keys().filter(|path| !manifest.0.contains_key(*path)).collect();
        if !any && vanished.is_empty() && manifest == self.old {
            self.clear_stage()?;
            return Ok(Report { unchanged: changes.len(), ..report });
        }
        // Until all is done, whatever was there before is ours to remove as well: of this build,
        // of the last whole one, and of any that broke off between.
        let mut ours = self.old.clone();
        ours.0.extend(manifest.0.iter().map(|(path, made)| (path.clone(), *made)));
        self.write_notes("begun", &ours)?;
        // First what is in the way: a file where a folder is wanted now, or the other way round.
        for path in &vanished {
            self.remove(path)?;
            report.removed += 1;
        }
        self.remove_empty_folders(&vanished);
        let mut way = Way::default();
        for (path, change) in changes {
            if change.is_staged {
                self.place(path.as_str(), &mut way)?;
                report.written += 1;
            } else {
                report.unchanged += 1;
            }
        }
        self.write_notes("manifest", &manifest)?;
        fs::remove_file(&begun).map_err(failed(Attempt::Remove, &begun))?;
        self.clear_stage()?;
        Ok(report)
    }

    /// Puts a staged file in place: with its whole folder, if that is not there yet. A folder within
    /// the output that is a link leads elsewhere: nothing is written there.
    fn place(&self, path: &str, way: &mut Way) -> Result<(), PublishError> {
        if way.placed.as_ref().is_some_and(|folder| path.starts_with(folder)) {
            return Ok(());
        }
        for (at, _) in path.match_indices('/') {
            let (folder, _) = path.split_at(at);
            if way.there.contains(folder) {
                continue;
            }
            let target = self.root.join(folder);
            if fs::symlink_metadata(&target).is_err_and(|error| is_absent(&error)) {
                way.placed = Some(format!("{folder}/"));
                return self.put(folder, &target);
            }
            refuse_link(&target)?;
            way.there.insert(folder.to_owned());
        }
        self.put(path, &self.root.join(path))
    }

    fn put(&self, path: &str, target: &Path) -> Result<(), PublishError> {
        fs::rename(self.staged(path), target).map_err(failed(Attempt::Rename, target))
    }

    fn remove(&self, path: &OutputPath) -> Result<(), PublishError> {
        let file = self.root.join(path.as_str());
        if let Some(folder) = file.parent() {
            self.refuse_links_on_the_way(folder)?;
        }
        match fs::remove_file(&file) {
            Err(error) if !is_absent(&error) => Err(failed(Attempt::Remove, &file)(error)),
            _ => Ok(()),
        }
    }

    /// Folders that held only files of earlier builds; one with anything else stays.
    fn remove_empty_folders(&self, vanished: &[&OutputPath]) {
        for path in vanished {
            let mut folder = Path::new(path.as_str()).parent();
            while let Some(inner) = folder.filter(|inner| !inner.as_os_str().is_empty()) {
                if fs::remove_dir(self.root.join(inner)).is_err() {
                    break;
                }
                folder = inner.parent();
            }
        }
    }

    /// A folder within the output that is a link leads elsewhere: nothing is written or removed
    /// there.
    fn refuse_links_on_the_way(&self, folder: &Path) -> Result<(), PublishError> {
        let mut inside = folder.ancestors().take_while(|ancestor| *ancestor != self.root);
        inside.try_for_each(refuse_link)
    }

    fn write_notes(&self, name: &str, manifest: &Manifest) -> Result<(), PublishError> {
        let target = self.root.join(NOTES).join(name);
        let staged = self.stage_folder().join(name);
        fs::write(&staged, manifest.to_text()).map_err(failed(Attempt::Write, &target))?;
        fs::rename(&staged, &target).map_err(failed(Attempt::Rename, &target))
    }

    /// Where a file or folder of the output lies until it is put in place.
    fn staged(&self, path: &str) -> PathBuf {
        self.stage_folder().join("files").join(path)
    }

    fn stage_folder(&self) -> PathBuf {
        self.root.join(NOTES).join("stage")
    }

    fn clear_stage(&self) -> Result<(), PublishError> {
        let stage = self.stage_folder();
        match fs::remove_dir_all(&stage) {
            Err(error) if !is_absent(&error) => Err(failed(Attempt::Remove, &stage)(error)),
            _ => Ok(()),
        }
    }
}

impl Drop for Output {
    /// A build that was not committed leaves nothing behind.
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(self.stage_folder());
        if self.fresh {
            let _ = fs::remove_dir_all(self.root.join(NOTES));
            let _ = fs::remove_dir(&self.root);
        }
    }
}

/// Whether the last build into a folder was one for the public.
#[must_use]
pub fn is_public(root: &Path) -> bool {
    root.join(MANIFEST).is_file() && !root.join(DRAFTS).is_file()
}

/// Whether a file lies, or would lie, in a folder that was built: what is there may be published.
#[must_use]
pub fn is_built(file: &Path) -> bool {
    file.ancestors().any(|folder| folder.join(MANIFEST).is_file())
}

/// Removes what a build that was broken off had staged, even if nothing is going to be published:
/// it may hold what the public must not see.
///
/// # Errors
///
/// If it cannot be removed.
pub fn clear_leftovers(root: &Path) -> Result<(), PublishError> {
    let stage = root.join(NOTES).join("stage");
    if fs::symlink_metadata(root.join(NOTES)).is_ok_and(|notes| notes.is_dir()) && stage.is_dir() {
        drop(Output::open(root)?);
    }
    Ok(())
}

fn refuse_link(path: &Path) -> Result<(), PublishError> {
    match fs::symlink_metadata(path) {
        Ok(metadata) if metadata.is_symlink() => {
            let reason = io::Error::other("a symbolic link");
            Err(failed(Attempt::Write, path)(reason))
        }
        _ => Ok(()),
    }
}

fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

/// A manifest and when it was written; an empty one if there is none.
fn read_manifest(path: &Path) -> Result<(Manifest, Option<SystemTime>), PublishError> {
    match fs::read_to_string(path) {
        Ok(text) => {
            let written = fs::metadata(path).and_then(|metadata| metadata.modified()).ok();
            Ok((Manifest::parse(&text), written))
        }
        Err(error) if is_absent(&error) => Ok((Manifest::default(), None)),
        Err(error) if error.kind() == io::ErrorKind::InvalidData => Ok((Manifest::default(), None)),
        Err(error) => Err(failed(Attempt::Read, path)(error)),
    }
}
