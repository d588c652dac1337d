//! `alt-language`: an alternative text in another language than the page's, or copied from there.
//!
//! Heard by those who cannot see the image, and by nobody who checks the page with their eyes.

use super::texts::{Part, Passage, Text, Texts};
use super::wrong_language::SHORT;
use crate::diagnostic::{Diagnostic, rule};

pub(super) fn check(texts: &Texts, found: &mut Vec<Diagnostic>) {
    let original = texts.original();
    for text in &texts.all {
        for alt in alts(text) {
            let other = text.tongue.and_then(|tongue| tongue.foreign(&alt.text, SHORT));
            if let Some(other) = other {
                found.push(problem(text, alt, "text", other.lang.as_str()));
            } else if let Some((original, same)) = original.and_then(|original| copied(original, text, alt)) {
                let copy = problem(text, alt, "copy", original.lang.as_str());
                found.push(copy.related(same.whole(), "first"));
            }
        }
    }
}

fn alts<'t, 'a>(text: &'t Text<'a>) -> impl Iterator<Item = &'t Passage<'a>> {
    text.passages.iter().filter(|passage| passage.part == Part::Alt)
}

/// The same words in the original, unless they are little more than names or one of the two is
/// known to be in the wrong language.
fn copied<'t, 'a>(
    original: &'t Text<'a>,
    text: &Text<'a>,
    alt: &Passage<'a>,
) -> Option<(&'t Text<'a>, &'t Passage<'a>)> {
    let small = |word: &&str| word.chars().count() > 2 && word.chars().all(char::is_lowercase);
    if original.lang == text.lang || alt.text.split_whitespace().filter(small).count() < 2 {
        return None;
    }
    let same = alts(original).find(|same| same.text.trim() == alt.text.trim())?;
    let wrong_there = original.tongue.is_some_and(|tongue| tongue.foreign(&same.text, SHORT).is_some());
    (!wrong_there).then_some((original, same))
}

fn problem(text: &Text, alt: &Passage, case: &'static str, other: &str) -> Diagnostic {
    let found = Diagnostic::new(rule::ALT_LANGUAGE, alt.whole()).case(case);
    found.arg("language", text.lang.as_str()).arg("other", other).arg("words", alt.text.trim())
}
