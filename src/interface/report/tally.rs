//! How much is wrong, and of what sort.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::diagnostic::{Diagnostics, Severity};
use crate::interface::{Args, Words};

/// How many errors and warnings there are, in how many items and other files, and how many of each
/// rule, the commonest first.
#[must_use]
pub fn tally(diagnostics: &Diagnostics, words: &Words) -> String {
    let args = Args::new()
        .with("errors", diagnostics.count(Severity::Error))
        .with("warnings", diagnostics.count(Severity::Warning))
        .with("place", places(diagnostics, words));
    let mut text = words.text("report-tally", &args);
    for (rule, count) in by_rule(diagnostics) {
        let _ = write!(text, "\n{count:6}  {rule}");
    }
    text
}

/// " in 3 items and 2 other files", or nothing.
fn places(diagnostics: &Diagnostics, words: &Words) -> String {
    let things = diagnostics.iter().map(|problem| &problem.span.file);
    let (items, files): (BTreeSet<_>, BTreeSet<_>) =
        things.map(|file| (file.item(), file.thing())).partition(|(item, _)| item.is_some());
    let id = match (items.len(), files.len()) {
        (0, 0) => return String::new(),
        (_, 0) => "report-in-items",
        (0, _) => "report-in-files",
        _ => "report-in-both",
    };
    let args = Args::new().with("items", items.len()).with("files", files.len());
    format!(" {}", words.text(id, &args))
}

fn by_rule(diagnostics: &Diagnostics) -> Vec<(&'static str, usize)> {
    let mut counts = BTreeMap::<&str, usize>::new();
    for problem in diagnostics {
        *counts.entry(problem.rule.id).or_default() += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(rule, count)| (std::cmp::Reverse(*count), *rule));
    counts
}
