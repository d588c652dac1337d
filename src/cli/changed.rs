//! What was touched since a git revision: what is committed, staged, unstaged or untracked.
//!
//! The program `git` is asked, so that its settings hold (`safe.directory`, `.gitignore`). Nothing
//! that a user types becomes an option of it, and file names come back whole.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;
use std::process::{Command, Output};

use super::outcome::Fault;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::path::SourcePath;

/// The files and items of a site that were touched.
pub(super) struct Touched {
    /// Folders of items and paths of other files.
    things: BTreeSet<String>,
    /// The names of what is in them, which may be gone now.
    names: BTreeSet<String>,
}

/// What was touched in the site's folder since `revision`, or since the working tree's branch left
/// it: what others did there meanwhile is theirs.
pub(super) fn since(site: &Path, revision: &str) -> Result<Touched, Fault> {
    let git = Git { site };
    let inside = git.run(&["rev-parse", "--is-inside-work-tree"])?;
    if !inside.status.success() || text(&inside) != "true" {
        return Err(no_repository(site, &inside));
    }
    let commit = git.commit(revision)?;
    let start = git.start(&commit, revision)?;
    let differs = git.paths(&[
        "diff",
        "--name-only",
        "-z",
        "--no-renames",
        "--no-ext-diff",
        "--relative",
        &start,
        "--",
    ])?;
    let untracked = git.paths(&["ls-files", "--others", "--exclude-standard", "-z"])?;
    Ok(Touched::new(differs.into_iter().chain(untracked)))
}

impl Touched {
    fn new(paths: impl Iterator<Item = SourcePath>) -> Self {
        let mut touched = Self { things: BTreeSet::new(), names: BTreeSet::new() };
        for path in paths {
            touched.things.insert(path.thing().to_owned());
            touched.names.extend(path.names().map(str::to_owned));
        }
        touched
    }

    /// Leaves only what concerns the touched, and tells how many others there were.
    pub(super) fn only(&self, diagnostics: &mut Diagnostics) -> usize {
        let all = diagnostics.iter().len();
        diagnostics.retain(|diagnostic| self.concerns(diagnostic));
        all - diagnostics.iter().len()
    }

    /// Whether it is found in something touched, points there, or misses it.
    fn concerns(&self, diagnostic: &Diagnostic) -> bool {
        let related = diagnostic.related.iter().map(|related| &related.span);
        let mut places = std::iter::once(&diagnostic.span).chain(related);
        places.any(|span| self.things.contains(span.file.thing())) || diagnostic.names_any(&self.names)
    }
}

/// The program, in a site's folder.
struct Git<'a> {
    site: &'a Path,
}

impl Git<'_> {
    fn run(&self, arguments: &[&str]) -> Result<Output, Fault> {
        let mut command = Command::new("git");
        command.arg("-C").arg(self.site).args(arguments);
        // Its own words are read, and the index is left alone.
        command.env("LC_ALL", "C").env("GIT_OPTIONAL_LOCKS", "0");
        // What a hook is told holds for its own folder, which need not be the site's.
        for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"] {
            command.env_remove(name);
        }
        command.output().map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => Fault::NoGit,
            _ => Fault::Git(error.to_string()),
        })
    }

    /// The commit that a revision means.
    fn commit(&self, revision: &str) -> Result<String, Fault> {
        let wanted = format!("{revision}^{{commit}}");
        let found = self.run(&["rev-parse", "--verify", "--quiet", "--end-of-options", &wanted])?;
        if found.status.success() { Ok(text(&found)) } else { Err(Fault::Revision(revision.to_owned())) }
    }

    /// The commit at which the branch of today left the line of `commit`; that one itself if the
    /// two have nothing in common.
    fn start(&self, commit: &str, revision: &str) -> Result<String, Fault> {
        let base = self.run(&["merge-base", commit, "HEAD"])?;
        if base.status.success() {
            return Ok(text(&base));
        }
        if text(&self.run(&["rev-parse", "--is-shallow-repository"])?) == "true" {
            return Err(Fault::Shallow(revision.to_owned()));
        }
        Ok(commit.to_owned())
    }

    /// Paths within the site's folder.
    fn paths(&self, arguments: &[&str]) -> Result<Vec<SourcePath>, Fault> {
        let output = self.run(arguments)?;
        if !output.status.success() {
            return Err(Fault::Git(reason(&output)));
        }
        let names = output.stdout.split(|byte| *byte == 0).filter(|name| !name.is_empty());
        Ok(names.map(|name| SourcePath::new(&String::from_utf8_lossy(name))).collect())
    }
}

fn no_repository(site: &Path, answer: &Output) -> Fault {
    let reason = reason(answer);
    if reason.is_empty() || reason.contains("not a git repository") {
        Fault::NoRepository(site.to_owned())
    } else {
        Fault::Git(reason)
    }
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

fn reason(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).trim().to_owned()
}
