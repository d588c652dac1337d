//! What is wrong, all of it, each with its file and line.

use serde::Serialize;

use super::super::state::Shown;
use super::{Paging, Query, source_href};
use crate::diagnostic::{Diagnostic, Severity};
use crate::interface::Words;
use crate::interface::report::{Told, told};
use crate::path::SourcePath;

/// Errors and warnings, a page of them in words.
#[derive(Debug, Serialize)]
pub(super) struct Remarks {
    errors: usize,
    warnings: usize,
    /// Whether they are shown at once.
    open: bool,
    list: Vec<Remark>,
    paging: Paging,
}

/// An error or a warning in words, and where to read its file.
#[derive(Debug, Serialize)]
pub(in crate::preview) struct Remark {
    #[serde(flatten)]
    told: Told,
    href: Option<String>,
}

/// What is wrong in files that `wanted` accepts, errors first.
pub(super) fn remarks(
    shown: &Shown,
    words: &Words,
    query: &Query,
    wanted: impl Fn(&SourcePath) -> bool,
) -> Remarks {
    let found = shown.diagnostics.iter().filter(|problem| wanted(&problem.span.file));
    let (grave, light): (Vec<_>, Vec<_>) = found.partition(|problem| problem.severity == Severity::Error);
    let (errors, warnings) = (grave.len(), light.len());
    let all: Vec<&Diagnostic> = grave.into_iter().chain(light).collect();
    let paging = Paging::new(query.remarks_page(), all.len(), |page| query.href("remarks", page));
    let list = paging.slice(&all).iter().map(|problem| remark(shown, words, problem)).collect();
    Remarks { errors, warnings, open: errors > 0 || query.wants_remarks(), list, paging }
}

/// A diagnostic for a page of the preview's own.
pub(in crate::preview) fn remark(shown: &Shown, words: &Words, problem: &Diagnostic) -> Remark {
    let file = problem.span.file.as_str();
    let href = (!shown.public && shown.sources.get(file).is_some()).then(|| source_href(file));
    Remark { told: told(problem, &shown.sources, words), href }
}
