//! `placeholder`: what a template had in the place of words (`2026:XX`, “Dubbelklicka och skriv”) and
//! notes of those who worked on the text (`TODO`, `[nimi]`, “JULKAISUVAPAA 23.11.”), published by
//! mistake. The lists are in `words.txt`.

use std::cell::LazyCell;
use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};
use memchr::memmem::Finder;

use super::{Passage, vocabulary};
use crate::diagnostic::{Diagnostic, Diagnostics, rule};

/// All of the list at once; none only if the list itself were wrong, which a test excludes.
static PATTERNS: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    let mut builder = AhoCorasick::builder();
    builder.ascii_case_insensitive(true).match_kind(MatchKind::LeftmostLongest);
    builder.build(vocabulary::any("placeholder")).ok()
});

/// The notes, each to be looked for by itself.
static NOTES: LazyLock<Vec<Finder<'_>>> =
    LazyLock::new(|| vocabulary::any("note").iter().map(|note| Finder::new(*note)).collect());

/// So near after the words of an embargo stands its day or hour.
const NEAR: usize = 24;
/// The most characters of a line that a message repeats.
const QUOTED: usize = 60;

pub(super) fn check(passage: &Passage<'_>, found: &mut Diagnostics) {
    left_over(passage, found);
    let told = |range: Range<usize>| {
        let words = passage.text[range.clone()].to_owned();
        Diagnostic::new(rule::PLACEHOLDER, (passage.span)(range)).arg("words", words)
    };
    let unfixed = |range: &Range<usize>| !passage.is_fixed(range.start);
    found.extend(notes(passage.text).filter(unfixed).map(told));
    found.extend(gaps(passage.text).filter(unfixed).map(told));
    found.extend(embargo(passage.text).into_iter().filter(unfixed).map(|range| told(range).case("embargo")));
}

/// `TODO`, as a word of its own.
fn notes(text: &str) -> impl Iterator<Item = Range<usize>> {
    let found =
        |note: &'static Finder<'_>| note.find_iter(text.as_bytes()).map(|at| at..at + note.needle().len());
    let hits = NOTES.iter().flat_map(found);
    let alone = |at: usize, end: usize| {
        !text[..at].ends_with(char::is_alphanumeric) && !text[end..].starts_with(char::is_alphanumeric)
    };
    hits.filter(move |range| alone(range.start, range.end))
}

/// `[nimi]`, `[lisää sitaatti]`; in a quotation `[lisää rahaa]` is what its editor added.
fn gaps(text: &str) -> impl Iterator<Item = Range<usize>> {
    let opened = text.match_indices('[');
    let whole = opened.filter_map(|(at, _)| text[at..].find(']').map(|length| at..at + length + 1));
    whole.filter(|range| {
        let inside =
            text[range.start + 1..range.end - 1].trim_end_matches(['?', '!', '.', ':']).to_lowercase();
        let begins = |start: &&str| inside.strip_prefix(*start).is_some_and(|rest| rest.starts_with(' '));
        inside.split(',').any(|part| vocabulary::any("gap").contains(&part.trim()))
            || vocabulary::any("gap-start").iter().any(begins) && !is_quoted(text, range.start)
    })
}

/// Whether a quotation is open at `at`.
fn is_quoted(text: &str, at: usize) -> bool {
    text[..at].matches(['"', '”', '“', '„', '«', '»']).count() % 2 == 1
}

/// `JULKAISUVAPAA 23.11. klo 9`: the line on which it stands.
fn embargo(text: &str) -> Option<Range<usize>> {
    let start = text.len() - text.trim_start_matches(|c: char| !c.is_alphanumeric()).len();
    let line = text[start..].lines().next()?;
    let lower: String = line.chars().take(QUOTED).flat_map(char::to_lowercase).collect();
    let after = |list| vocabulary::any(list).iter().find_map(|words| lower.strip_prefix(words));
    let is_near = |rest: &str| rest.chars().take(NEAR).any(|c| c.is_ascii_digit());
    let dated = after("embargo").is_some_and(|rest| !rest.starts_with(char::is_alphabetic) && is_near(rest));
    let length = line.char_indices().nth(QUOTED).map_or(line.trim_end().len(), |(cut, _)| cut);
    (dated || after("embargo-now").is_some()).then(|| start..start + length)
}

fn left_over(passage: &Passage<'_>, found: &mut Diagnostics) {
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
