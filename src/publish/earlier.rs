//! An earlier build, to be compared with: a folder, or the manifest of one.
#![expect(clippy::disallowed_methods, reason = "reads an output folder")]

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use crate::path::OutputPath;
use crate::publish::folder::MANIFEST;
use crate::publish::manifest::Manifest;
use crate::publish::{Attempt, PublishError, failed};

/// How much of a page is read, in bytes: its head.
const HEAD: u64 = 64 * 1024;

/// The files of an earlier build.
#[derive(Debug)]
pub struct Earlier {
    /// Their paths.
    pub paths: BTreeSet<OutputPath>,
    /// Their folder, if they are to be had.
    root: Option<PathBuf>,
}

impl Earlier {
    /// Looks at a folder that was built, wherever it has been since, or at a manifest.
    ///
    /// # Errors
    ///
    /// If it cannot be read.
    pub fn open(path: &Path) -> Result<Self, PublishError> {
        if !path.is_dir() {
            let text = fs::read_to_string(path).map_err(failed(Attempt::Read, path))?;
            return Ok(Self { paths: Manifest::parse(&text).0.into_keys().collect(), root: None });
        }
        let noted = fs::read_to_string(path.join(MANIFEST)).ok();
        let noted = noted.map(|text| Manifest::parse(&text)).filter(|manifest| !manifest.0.is_empty());
        let paths = match noted {
            Some(manifest) => manifest.0.into_keys().collect(),
            None => walk(path)?,
        };
        Ok(Self { paths, root: Some(path.to_owned()) })
    }

    /// The beginning of a file, if it is to be had.
    #[must_use]
    pub fn read(&self, path: &OutputPath) -> Option<String> {
        let file = File::open(self.root.as_ref()?.join(path.as_str())).ok()?;
        let mut bytes = Vec::new();
        file.take(HEAD).read_to_end(&mut bytes).ok()?;
        Some(String::from_utf8_lossy(&bytes).into_owned())
    }
}

fn walk(root: &Path) -> Result<BTreeSet<OutputPath>, PublishError> {
    let mut paths = BTreeSet::new();
    for entry in WalkDir::new(root) {
        let entry = entry.map_err(|error| {
            let reason = error.into_io_error().unwrap_or_else(|| io::Error::other("a circle of links"));
            failed(Attempt::Read, root)(reason)
        })?;
        let inside = entry.path().strip_prefix(root).unwrap_or(entry.path());
        let name = inside.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/");
        if entry.file_type().is_file() {
            paths.extend(OutputPath::new(&name));
        }
    }
    Ok(paths)
}
