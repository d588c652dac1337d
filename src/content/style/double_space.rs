//! `double-space`: two spaces between words. A no-break space among them shows on the page.

use std::ops::Range;

use super::Passage;
use crate::diagnostic::{Diagnostic, Diagnostics, rule};

const PAIRS: [&str; 4] = ["  ", " \u{a0}", "\u{a0} ", "\u{a0}\u{a0}"];

pub(super) fn check(passage: &Passage<'_>, found: &mut Diagnostics) {
    // The first of a run of words stands for all: they are found by looking there.
    if let Some(range) = PAIRS.iter().filter_map(|pair| inside(passage, pair)).min_by_key(|range| range.start)
    {
        let (length, span) = (range.len(), (passage.span)(range));
        // Else something that is not printed stands between the spaces.
        if span.range().len() == length {
            found.push(Diagnostic::new(rule::DOUBLE_SPACE, span));
        }
    }
}

/// The spaces with the letters around them; none at the edge of a line or in code.
fn inside(passage: &Passage<'_>, pair: &str) -> Option<Range<usize>> {
    let text = passage.text;
    let space = |c: char| matches!(c, ' ' | '\u{a0}');
    let range = |at: usize| {
        let before = text[..at].trim_end_matches(space);
        let after = text[at..].trim_start_matches(space);
        let first = before.chars().next_back().filter(|c| *c != '\n')?;
        let last = after.chars().next().filter(|c| *c != '\n')?;
        let end = text.len() - after.len() + last.len_utf8();
        (!passage.is_fixed(at)).then_some(before.len() - first.len_utf8()..end)
    };
    text.match_indices(pair).find_map(|(at, _)| range(at))
}
