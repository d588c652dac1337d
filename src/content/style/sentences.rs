//! Where sentences end, as well as can be told without understanding them.

use std::ops::Range;

use memchr::memchr2_iter;

use super::{Passage, vocabulary};
use crate::language::Lang;

/// How many characters after a stop the next sentence must have begun.
const FAR: usize = 12;

/// The sentences of a run of words, in order. A stop ends one if what follows begins with a
/// capital and what stands before it is no initial and no abbreviation.
pub(super) fn sentences(passage: &Passage<'_>) -> Vec<Range<usize>> {
    let text = passage.text;
    let mut found = Vec::new();
    let mut start = 0;
    for at in memchr2_iter(b' ', b'\n', text.as_bytes()) {
        // Nearly all spaces stand between two words and are done with here.
        let goes_on = |before: &u8| before.is_ascii_alphanumeric() || *before == b',';
        if at.checked_sub(1).and_then(|before| text.as_bytes().get(before)).is_some_and(goes_on)
            && passage.fixed.is_empty()
        {
            continue;
        }
        let broken = passage.is_fixed(at);
        if broken || ends_between(&text[start..at], &text[at..], passage.lang) {
            found.push(start..at);
            start = at + 1;
        }
    }
    found.push(start..text.len());
    found.retain(|range| text[range.clone()].contains(char::is_alphanumeric));
    found
}

fn ends_between(before: &str, after: &str, lang: Lang) -> bool {
    let closing = |c: char| "”\"’'»)]*".contains(c);
    let Some(word) = before.trim_end_matches(closing).split([' ', '\n']).next_back() else { return false };
    let Some(stop) = word.chars().next_back().filter(|c| ".!?…".contains(*c)) else { return false };
    let next = after.chars().take(FAR).find(|c| c.is_alphanumeric());
    let begins = next.is_some_and(|c| c.is_uppercase() || c.is_ascii_digit());
    begins && (stop != '.' || is_last_word(word.trim_end_matches('.'), next, lang))
}

/// Whether a full stop after this word ends the sentence.
fn is_last_word(word: &str, next: Option<char>, lang: Lang) -> bool {
    let word = word.trim_start_matches(|c: char| !c.is_alphanumeric());
    let initial = word.rsplit(['.', '-']).next().is_some_and(|part| part.chars().count() == 1);
    // `5. toukokuuta` is a day; `vuonna 2026. Hanke` is an end.
    let ordinal = word.ends_with(|c: char| c.is_ascii_digit()) && next.is_some_and(|c| c.is_ascii_digit());
    let is_number = word.ends_with(|c: char| c.is_ascii_digit());
    let known = || vocabulary::list("stopped", lang).contains(&word.to_lowercase().as_str());
    !ordinal && (is_number || (!initial && !known()))
}
