//! How a command ends.

use std::path::PathBuf;

use crate::interface::{Args, Words};
use crate::preview::PreviewError;
use crate::publish::PublishError;

/// A command did what it was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// Nothing is wrong, or only warnings.
    Fine,
    /// The content has errors; exit code 1.
    ContentErrors,
}

/// The command, the configuration or the machine is at fault; exit code 2.
#[derive(Debug, thiserror::Error)]
pub(super) enum Fault {
    /// No folder upwards has `content/site.yaml`.
    #[error("no site")]
    NoSite(PathBuf),
    /// A time that cannot be understood.
    #[error("time")]
    Time(String),
    /// An address that is none.
    #[error("address")]
    BaseUrl(String),
    /// An output folder that holds the site's own files.
    #[error("output")]
    OutputInSite(PathBuf),
    /// A folder or file that is no earlier build.
    #[error("build")]
    NoBuild(PathBuf),
    /// A language that the site lacks.
    #[error("language")]
    Language(String),
    /// A name that gives no id.
    #[error("id")]
    NoId(String),
    /// Something that exists already.
    #[error("exists")]
    Exists(PathBuf),
    /// An item that does not exist.
    #[error("item")]
    NoItem(String),
    /// A name that several items have.
    #[error("items")]
    ManyItems(String),
    /// A language version that does not exist, by its file.
    #[error("version")]
    NoVersion(String),
    /// An original where a translation is wanted, by its file.
    #[error("original")]
    IsOriginal(String),
    /// A rule that does not exist.
    #[error("rule")]
    Rule(String),
    /// A preview that cannot be served.
    #[error(transparent)]
    Preview(#[from] PreviewError),
    /// What the machine refused.
    #[error(transparent)]
    Publish(#[from] PublishError),
}

impl Fault {
    /// What was attempted, on which path or value, and what to do.
    pub(super) fn in_words(&self, words: &Words) -> String {
        let path = |path: &PathBuf| path.display().to_string();
        let (id, value) = match self {
            Self::NoSite(at) => ("cli-no-site", path(at)),
            Self::Time(text) => ("cli-bad-time", text.clone()),
            Self::BaseUrl(text) => ("cli-bad-base-url", text.clone()),
            Self::OutputInSite(at) => ("cli-output-in-site", path(at)),
            Self::NoBuild(at) => ("cli-no-build", path(at)),
            Self::Language(text) => ("cli-unknown-language", text.clone()),
            Self::NoId(text) => ("cli-no-id", text.clone()),
            Self::Exists(at) => ("cli-exists", path(at)),
            Self::NoItem(text) => ("cli-no-item", text.clone()),
            Self::ManyItems(text) => ("cli-many-items", text.clone()),
            Self::NoVersion(path) => ("cli-no-version", path.clone()),
            Self::IsOriginal(path) => ("cli-is-original", path.clone()),
            Self::Rule(text) => ("cli-unknown-rule", text.clone()),
            Self::Preview(error) => {
                return words.text("cli-serve-failed", &Args::new().with("reason", error.to_string()));
            }
            Self::Publish(error) => return refused(error, words),
        };
        words.text(id, &Args::new().with("value", value))
    }
}

fn refused(error: &PublishError, words: &Words) -> String {
    let args =
        Args::new().with("path", error.path.display().to_string()).with("reason", error.reason.to_string());
    words.text(&format!("cli-cannot-{}", error.attempt.as_str()), &args)
}
