//! `placeholder`: what a template had in the place of words (`2026:XX`, “Dubbelklicka och skriv”),
//! published by mistake. The list is in `words.txt`.

use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

use super::{Passage, vocabulary};
use crate::diagnostic::{Diagnostic, Diagnostics, rule};

/// All of the list at once; none only if the list itself were wrong, which a test excludes.
static PATTERNS: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    let mut builder = AhoCorasick::builder();
    builder.ascii_case_insensitive(true).match_kind(MatchKind::LeftmostLongest);
    builder.build(vocabulary::any("placeholder")).ok()
});

pub(super) fn check(passage: &Passage<'_>, found: &mut Diagnostics) {
    let Some(patterns) = PATTERNS.as_ref() else { return };
    let mut told = 0;
    for hit in patterns.find_iter(passage.text) {
        let Some(range) = gap(passage, hit.range()).filter(|range| range.start >= told) else { continue };
        told = range.end;
        let left = Diagnostic::new(rule::PLACEHOLDER, (passage.span)(range.clone()));
        found.push(left.arg("words", &passage.text[range]));
    }
}

/// What of the text is to be filled in, if the hit means that.
fn gap(passage: &Passage<'_>, hit: Range<usize>) -> Option<Range<usize>> {
    let text = passage.text;
    if passage.is_fixed(hit.start) {
        return None;
    }
    let is_x = |c: char| matches!(c, 'x' | 'X');
    if !text[hit.clone()].chars().all(is_x) {
        let tells_form = || {
            let lower = text.to_lowercase();
            vocabulary::any("address-form").iter().any(|form| lower.contains(form))
        };
        let whole = !text[..hit.start].ends_with(char::is_alphanumeric);
        return (whole && !(text[hit.clone()].contains('.') && tells_form())).then_some(hit);
    }
    let start = text[..hit.start].trim_end_matches(is_x).len();
    let end = text.len() - text[hit.end..].trim_start_matches(is_x).len();
    let beside = |c: char| c.is_alphabetic();
    // `XX-kromosomi`, `XXL` and the like are words.
    let word = text[..start].ends_with(beside) || text[end..].starts_with(|c| beside(c) || c == '-');
    (!word).then(|| token(text, start..end))
}

/// The range with all that is glued to it: `2026:XX`, `xx.xx.2026`.
fn token(text: &str, range: Range<usize>) -> Range<usize> {
    let start = text[..range.start].rfind(char::is_whitespace);
    let start = start.map_or(0, |at| at + text[at..].chars().next().map_or(1, char::len_utf8));
    let end = text[range.end..].find(char::is_whitespace).map_or(text.len(), |at| range.end + at);
    let mark = |c: char| !c.is_alphanumeric();
    let whole = &text[start..end];
    start + (whole.len() - whole.trim_start_matches(mark).len())..start + whole.trim_end_matches(mark).len()
}
