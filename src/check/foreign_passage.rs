//! `foreign-passage`: a long quotation in another language that is not marked with `lang`.
//!
//! A screen reader would read it with the wrong voice (WCAG 2.2, 3.1.2).

use std::ops::Range;

use super::texts::{Part, Passage, Text, Texts};
use super::wrong_language::start;
use crate::diagnostic::{Diagnostic, rule};

/// Letters in words that make a quotation long.
const LONG: usize = 60;

pub(super) fn check(texts: &Texts, found: &mut Vec<Diagnostic>) {
    for text in &texts.all {
        for passage in &text.passages {
            found.extend(quoted(passage).into_iter().filter_map(|range| problem(text, passage, range)));
        }
    }
}

/// What a passage quotes.
fn quoted(passage: &Passage) -> Vec<Range<usize>> {
    match passage.part {
        Part::Quote => std::iter::once(0..passage.text.trim_end().len()).collect(),
        Part::Words | Part::Lead => passage.quotations(),
        Part::Title | Part::Alt | Part::Caption | Part::Cell => Vec::new(),
    }
}

fn problem(text: &Text, passage: &Passage, range: Range<usize>) -> Option<Diagnostic> {
    let whole = passage.part == Part::Quote;
    let words = if whole { passage.marked_out() } else { passage.unmarked(range.clone()).to_owned() };
    let other = text.tongue?.foreign(&words, LONG)?;
    // The front matter is plain text: nothing can be marked there.
    let case = if passage.part == Part::Lead { "lead" } else { "text" };
    let found = Diagnostic::new(rule::FOREIGN_PASSAGE, passage.span(range)).case(case);
    let found = found.arg("language", text.lang.as_str()).arg("other", other.lang.as_str());
    Some(found.arg("words", start(&words)))
}
