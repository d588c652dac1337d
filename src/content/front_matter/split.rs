//! Front matter and text apart.

use std::ops::Range;

use memchr::memchr;

use crate::diagnostic::{Diagnostic, Span, rule};
use crate::path::SourcePath;

/// The parts of a language file.
pub(super) struct Split {
    /// The opening line of hyphens.
    pub(super) fence: Span,
    /// The YAML between the lines.
    pub(super) yaml: Range<usize>,
    /// The first byte of the text.
    pub(super) body: usize,
}

/// Finds the lines `---` around the front matter.
pub(super) fn split(path: &SourcePath, text: &str) -> Result<Split, Box<Diagnostic>> {
    let problem = |range: Range<usize>, case| {
        Err(Box::new(Diagnostic::new(rule::FRONT_MATTER, Span::new(path, range)).case(case)))
    };
    // A byte-order mark and blank lines before the first word do no harm.
    let start = text.len() - text.trim_start_matches(|c: char| c == '\u{feff}' || c.is_whitespace()).len();
    let rest = text.get(start..).unwrap_or_default();
    if rest.is_empty() {
        return problem(0..0, "empty");
    }
    let (first, mut at) = line(text, start);
    if !is_fence(text, &first) {
        let case = if like_fence(text.get(first.clone()).unwrap_or_default()) { "fence" } else { "none" };
        return problem(first, case);
    }
    let yaml = at;
    while at < text.len() {
        let (next, after) = line(text, at);
        if is_fence(text, &next) {
            let fence = Span::new(path, first.start..first.start + 3);
            return Ok(Split { fence, yaml: yaml..next.start, body: after });
        }
        at = after;
    }
    problem(first, "unclosed")
}

/// The line at `from` without its break, and the start of the next.
fn line(text: &str, from: usize) -> (Range<usize>, usize) {
    let rest = text.get(from..).unwrap_or_default();
    let length = memchr(b'\n', rest.as_bytes()).unwrap_or(rest.len());
    let end = from + rest.get(..length).unwrap_or_default().trim_end().len();
    (from..end, (from + length + 1).min(text.len()))
}

fn is_fence(text: &str, line: &Range<usize>) -> bool {
    text.get(line.clone()).unwrap_or_default() == "---"
}

/// Hyphens that an editor made into dashes, or too many of them.
fn like_fence(line: &str) -> bool {
    !line.is_empty() && line.chars().all(|c| matches!(c, '-' | '–' | '—' | '−' | '_' | '*' | '+' | '='))
}
