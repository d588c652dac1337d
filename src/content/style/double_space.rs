//! `double-space`: two spaces between words. A no-break space among them shows on the page.

use std::ops::Range;
use std::sync::LazyLock;

use memchr::memmem::Finder;

use super::Passage;
use crate::diagnostic::{Diagnostic, Diagnostics, rule};

static PAIRS: LazyLock<[Finder<'_>; 4]> =
    LazyLock::new(|| ["  ", " \u{a0}", "\u{a0} ", "\u{a0}\u{a0}"].map(Finder::new));

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

/// The first two spaces between letters, with those around them; none at the edge of a line or in code.
fn inside(passage: &Passage<'_>, pair: &Finder<'_>) -> Option<Range<usize>> {
    let (text, mut from) = (passage.text, 0);
    while let Some(found) = text.get(from..).and_then(|rest| pair.find(rest.as_bytes())) {
        let at = from + found;
        let run = text[at..].len() - text[at..].trim_start_matches(is_space).len();
        from = at + run;
        let first = text[..at].chars().next_back().filter(|c| !is_space(*c) && *c != '\n');
        let last = text[from..].chars().next().filter(|c| *c != '\n');
        if let (Some(first), Some(last), false) = (first, last, passage.is_fixed(at)) {
            return Some(at - first.len_utf8()..from + last.len_utf8());
        }
    }
    None
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}')
}
