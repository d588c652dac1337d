//! `sentence-long`: a sentence that nobody can read aloud in one breath (Administrative Procedure
//! Act 434/2003, section 9: clear language). How many words are too many differs by language and
//! stands with its source in `words.txt`.

use super::sentences::sentences;
use super::{Passage, vocabulary};
use crate::diagnostic::{Diagnostic, Diagnostics, rule};

/// No run of words shorter than this, in bytes, has too long a sentence.
const SHORT: usize = 100;

pub(super) fn check(passage: &Passage<'_>, found: &mut Diagnostics) {
    if passage.text.len() < SHORT {
        return;
    }
    let limit = vocabulary::list("sentence-length", passage.lang).first();
    let Some(limit) = limit.and_then(|limit| limit.parse::<usize>().ok()) else { return };
    let count = |text: &str| text.split_whitespace().filter(|w| w.contains(char::is_alphanumeric)).count();
    // No fewer than there are spaces: the bytes of one, or the last or first of one that is not ASCII.
    let may_part = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, 0xa0 | 0xe2);
    let is_short = |text: &str| text.bytes().filter(may_part).count() < limit;
    // Most runs of words have not even as many spaces.
    if is_short(passage.text) {
        return;
    }
    for range in sentences(passage) {
        let sentence = &passage.text[range.clone()];
        let words = if is_short(sentence) { 0 } else { count(sentence) };
        if words > limit {
            let long = Diagnostic::new(rule::SENTENCE_LONG, (passage.span)(range));
            found.push(long.arg("words", words).arg("limit", limit));
        }
    }
}
