//! `placeholder`: what a template had in the place of words (`2026:XX`, “Dubbelklicka och skriv”),
//! published by mistake. The list is in `words.txt`.

use std::cell::LazyCell;
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
    let text = passage.text;
    let tells_form = LazyCell::new(|| tells_form(text));
    let mut told = 0;
    for hit in patterns.find_iter(text) {
        let hit = hit.range();
        if hit.start < told || passage.is_fixed(hit.start) {
            continue;
        }
        let range = if text[hit.clone()].chars().all(is_x) { letters(text, hit) } else { words(text, hit) };
        let is_form = |range: &Range<usize>| text[range.clone()].contains('.') && *tells_form;
        if let Some(range) = range.filter(|range| !is_form(range)) {
            told = range.end;
            let left = Diagnostic::new(rule::PLACEHOLDER, (passage.span)(range.clone()));
            found.push(left.arg("words", &text[range]));
        }
    }
}

/// Whether the words say what form something has: then `etunimi.sukunimi` or `xx.xx.xxxx` is no gap.
fn tells_form(text: &str) -> bool {
    let lower = text.to_lowercase();
    vocabulary::any("address-form").iter().any(|form| lower.contains(form))
}

fn is_x(c: char) -> bool {
    matches!(c, 'x' | 'X')
}

/// Words of the list, unless they are the end of another.
fn words(text: &str, hit: Range<usize>) -> Option<Range<usize>> {
    (!text[..hit.start].ends_with(char::is_alphanumeric)).then_some(hit)
}

/// A row of the letter x that is no part of a word, as in `XX-kromosomi` or `XXL`.
fn letters(text: &str, hit: Range<usize>) -> Option<Range<usize>> {
    if text[..hit.start].ends_with(char::is_alphabetic) {
        return None;
    }
    let end = text.len() - text[hit.end..].trim_start_matches(is_x).len();
    let goes_on = text[end..].starts_with(|c: char| c.is_alphabetic() || c == '-');
    (!goes_on).then(|| token(text, hit.start..end))
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
