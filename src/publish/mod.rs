//! Bytes -> folder: written last, only when everything is right, only the difference.

mod earlier;
mod folder;
#[cfg(feature = "search")]
mod indexes;
mod kept;
mod last;
mod manifest;
mod photos;
mod scaffold;
mod store;

pub use earlier::Earlier;
pub use folder::{Change, Output, Report, clear_leftovers, is_built, is_public};
#[cfg(feature = "search")]
pub use indexes::{Files, Indexes};
pub use kept::{keep, kept};
pub use last::{Recipe, is_made, note_made};
pub use photos::{Photos, original};
pub use scaffold::{put, rewrite, write_new, write_report};

use std::io;
use std::path::{Path, PathBuf};

/// What the machine refused: what was attempted, on which path, and why.
#[derive(Debug, thiserror::Error)]
#[error("{attempt} {path}: {reason}")]
pub struct PublishError {
    /// What was attempted, as the stem of a message (`write`).
    pub attempt: Attempt,
    /// On which path of the disk.
    pub path: PathBuf,
    /// The system's reason.
    pub reason: io::Error,
}

/// What was attempted on a path; also the suffix of its message in `cli.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Attempt {
    Create,
    Read,
    Write,
    Rename,
    Remove,
    Lock,
}

impl std::fmt::Display for Attempt {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Attempt {
    /// As the suffix of a message.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Read => "read",
            Self::Write => "write",
            Self::Rename => "rename",
            Self::Remove => "remove",
            Self::Lock => "lock",
        }
    }
}

fn failed(attempt: Attempt, path: &Path) -> impl FnOnce(io::Error) -> PublishError {
    move |reason| PublishError { attempt, path: path.to_owned(), reason }
}
