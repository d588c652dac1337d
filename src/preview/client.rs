//! The preview's script on pages of the site, and what it shows of problems.

use serde::Serialize;

use super::state::Shown;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::interface::report::{self, Style};
use crate::interface::{Args, Words};

/// The script, which the browser runs on previewed pages.
pub(super) const SCRIPT: &str = include_str!("client.js");
/// Its styles, which cannot touch the page: they live in a shadow tree.
pub(super) const STYLE: &str = include_str!("client.css");

/// What is wrong, for the overlay.
#[derive(Debug, Serialize)]
pub(super) struct Problems {
    errors: usize,
    warnings: usize,
    /// "2 errors. The page is shown as it was before them."
    heading: String,
    /// The errors in print: each with the writer's own line.
    text: String,
    /// "Close".
    close: String,
    /// The language of all this.
    lang: String,
}

/// The problems of a state and of the page looked at, in the writer's words.
pub(super) fn problems(shown: &Shown, of_page: Option<&Diagnostic>, words: &Words) -> Problems {
    let mut grave = Diagnostics::clone(&shown.diagnostics);
    grave.retain(|problem| {
        // Nothing of such a file is shown, draft or not.
        if shown.broken.contains(&problem.span.file) && problem.rule.level == Severity::Error {
            problem.severity = Severity::Error;
        }
        problem.severity == Severity::Error
    });
    let mut of_template = Diagnostics::new();
    of_template.extend(of_page.cloned());
    let errors = grave.count(Severity::Error) + of_template.count(Severity::Error);
    let told =
        |found: &Diagnostics, sources| report::human(found, sources, words, Style::new(false, Some(100)));
    Problems {
        errors,
        warnings: shown.diagnostics.count(Severity::Warning),
        heading: words.text("preview-problems", &Args::new().with("errors", errors)),
        text: told(&of_template, shown.made_of()) + &told(&grave, &shown.sources),
        close: words.text("preview-close", &Args::NONE),
        lang: words.lang().to_string(),
    }
}
