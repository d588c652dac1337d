//! `same-text`: a translation whose words are those of the original: a file copied to be
//! translated, and forgotten.

use super::texts::{Part, Text, Texts};
use crate::diagnostic::{Diagnostic, rule};

/// Fewer words may well be the same in two languages.
const WORDS: usize = 12;

pub(super) fn check(texts: &Texts, found: &mut Vec<Diagnostic>) {
    let Some(original) = texts.original() else { return };
    for text in texts.translations().filter(|text| is_copy(texts, text)) {
        let copy = Diagnostic::new(rule::SAME_TEXT, text.words.title.span.clone());
        let copy = copy.arg("language", text.lang.as_str()).arg("other", original.lang.as_str());
        found.push(copy.related(original.words.title.span.clone(), "original"));
    }
}

/// Whether the text of a translation is that of the original.
pub(super) fn is_copy(texts: &Texts, text: &Text) -> bool {
    let Some(original) = texts.original().filter(|original| original.lang != text.lang) else { return false };
    body(text).eq(body(original)) && body(text).take(WORDS).count() == WORDS
}

/// The words of the text, however its lines are broken.
fn body<'t>(text: &'t Text) -> impl Iterator<Item = &'t str> {
    let of_body = |part| matches!(part, Part::Words | Part::Quote | Part::Cell);
    let passages = text.passages.iter().filter(move |passage| of_body(passage.part));
    passages.flat_map(|passage| passage.text.split_whitespace())
}
