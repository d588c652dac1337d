//! How a command ends.

use std::io::{self, ErrorKind};
use std::path::PathBuf;

use crate::interface::{Args, Words};
use crate::preview::PreviewError;
use crate::publish::PublishError;
use crate::time::Moment;

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
    /// A report that would become one of the site's own files.
    #[error("report")]
    ReportInSite(PathBuf),
    /// A mail that would become one of the site's own files.
    #[error("mail")]
    MailInSite(PathBuf),
    /// A mail that is to be written into a file of another kind.
    #[error("mail file")]
    NoMailFile(PathBuf),
    /// A file that would lie where the site is published.
    #[error("published")]
    FileInBuild(PathBuf),
    /// Drafts that would lie where the site is published.
    #[error("drafts")]
    DraftsInPublic(PathBuf),
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
    NoItem {
        /// As it was named.
        written: String,
        /// The id most like it.
        nearest: Option<String>,
    },
    /// A name that several items have.
    #[error("items")]
    ManyItems(String),
    /// A language version that does not exist, by its file.
    #[error("version")]
    NoVersion(String),
    /// An original where a translation is wanted, by its file.
    #[error("original")]
    IsOriginal(String),
    /// Something else than a release, which is not mailed.
    #[error("not mailed")]
    NotMailed(String),
    /// A draft that is to be mailed.
    #[error("draft")]
    DraftMail(String),
    /// A release that is to be mailed before its time.
    #[error("held")]
    HeldMail {
        /// As it was named.
        id: String,
        /// In which language.
        lang: String,
        /// When it is public.
        until: Moment,
    },
    /// A release whose issuers have no address.
    #[error("sender")]
    NoSender(String),
    /// A sender that is no address.
    #[error("from")]
    From(String),
    /// An organisation that the site does not know.
    #[error("organisation")]
    Organisation(String),
    /// A rule that does not exist.
    #[error("rule")]
    Rule {
        /// What was written.
        written: String,
        /// The rule most like it.
        nearest: Option<&'static str>,
    },
    /// A file that the built-in theme does not have.
    #[error("theme file")]
    NoThemeFile {
        /// What was written.
        written: String,
        /// The file name most like it.
        nearest: Option<String>,
    },
    /// The program `git` is not installed.
    #[error("no git")]
    NoGit,
    /// A site that is in no git repository.
    #[error("no repository")]
    NoRepository(PathBuf),
    /// A git revision that is not there.
    #[error("revision")]
    Revision(String),
    /// A clone without the history that leads to a revision.
    #[error("shallow")]
    Shallow(String),
    /// What `git` says is wrong.
    #[error("git")]
    Git(String),
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
            Self::ReportInSite(at) => ("cli-report-in-site", path(at)),
            Self::MailInSite(at) => ("cli-mail-in-site", path(at)),
            Self::NoMailFile(at) => ("cli-no-mail-file", path(at)),
            Self::FileInBuild(at) => ("cli-file-in-build", path(at)),
            Self::DraftsInPublic(at) => ("cli-drafts-in-public", path(at)),
            Self::Language(text) => ("cli-unknown-language", text.clone()),
            Self::NoId(text) => ("cli-no-id", text.clone()),
            Self::Exists(at) => ("cli-exists", path(at)),
            Self::NoItem { written, nearest } => {
                let id = if nearest.is_some() { "cli-no-item-near" } else { "cli-no-item" };
                let args = Args::new().with("value", written.as_str());
                return words.text(id, &args.with("nearest", nearest.as_deref().unwrap_or_default()));
            }
            Self::ManyItems(text) => ("cli-many-items", text.clone()),
            Self::NoVersion(path) => ("cli-no-version", path.clone()),
            Self::IsOriginal(path) => ("cli-is-original", path.clone()),
            Self::NotMailed(text) => ("cli-not-mailed", text.clone()),
            Self::DraftMail(text) => ("cli-mail-draft", text.clone()),
            Self::HeldMail { id, lang, until } => {
                let args = Args::new().with("value", id.as_str()).with("lang", lang.as_str());
                return words.text("cli-mail-held", &args.with("time", words.date(until)));
            }
            Self::NoSender(text) => ("cli-no-sender", text.clone()),
            Self::From(text) => ("cli-bad-from", text.clone()),
            Self::Organisation(text) => ("cli-unknown-organisation", text.clone()),
            Self::NoGit => ("cli-no-git", String::new()),
            Self::NoRepository(at) => ("cli-no-repository", path(at)),
            Self::Revision(text) => ("cli-unknown-revision", text.clone()),
            Self::Shallow(text) => ("cli-shallow", text.clone()),
            Self::Git(text) => ("cli-git-failed", text.clone()),
            Self::Rule { written, nearest: None } => ("cli-unknown-rule", written.clone()),
            Self::Rule { written, nearest: Some(nearest) } => {
                let args = Args::new().with("value", written.as_str()).with("nearest", *nearest);
                return words.text("cli-unknown-rule-near", &args);
            }
            Self::NoThemeFile { written, nearest } => {
                let near = if nearest.is_some() { "yes" } else { "no" };
                let args = Args::new().with("value", written.as_str()).with("near", near);
                let args = args.with("nearest", nearest.as_deref().unwrap_or_default());
                return words.text("cli-no-theme-file", &args);
            }
            Self::Preview(error) => {
                return words.text("cli-serve-failed", &Args::new().with("reason", not_served(error, words)));
            }
            Self::Publish(error) => return refused(error, words),
        };
        words.text(id, &Args::new().with("value", value))
    }
}

fn refused(error: &PublishError, words: &Words) -> String {
    let args = Args::new()
        .with("path", error.path.display().to_string())
        .with("reason", reason(&error.reason, words));
    words.text(&format!("cli-cannot-{}", error.attempt.as_str()), &args)
}

fn not_served(error: &PreviewError, words: &Words) -> String {
    let (id, path, reason) = match error {
        PreviewError::Listen(address, error) => ("serve-listen", address.clone(), reason(error, words)),
        PreviewError::Watch(folder, error) => {
            ("serve-watch", folder.display().to_string(), watching(error, words))
        }
        PreviewError::Start(error) => ("serve-start", String::new(), reason(error, words)),
    };
    words.text(id, &Args::new().with("path", path).with("reason", reason))
}

fn watching(error: &notify::Error, words: &Words) -> String {
    match &error.kind {
        notify::ErrorKind::Io(error) => reason(error, words),
        notify::ErrorKind::PathNotFound => words.text("reason-not-found", &Args::NONE),
        _ => error.to_string(),
    }
}

/// Why the machine refused, in the reader's language where it is one of the usual reasons; else in
/// the system's own words.
fn reason(error: &io::Error, words: &Words) -> String {
    let id = match error.kind() {
        ErrorKind::NotFound => "reason-not-found",
        ErrorKind::PermissionDenied => "reason-permission-denied",
        ErrorKind::AlreadyExists => "reason-already-exists",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "reason-storage-full",
        ErrorKind::ReadOnlyFilesystem => "reason-read-only",
        ErrorKind::NotADirectory => "reason-not-a-directory",
        ErrorKind::IsADirectory => "reason-is-a-directory",
        ErrorKind::ResourceBusy | ErrorKind::WouldBlock => "reason-busy",
        ErrorKind::AddrInUse => "reason-address-in-use",
        ErrorKind::AddrNotAvailable => "reason-address-not-available",
        _ => return error.to_string(),
    };
    words.text(id, &Args::NONE)
}
