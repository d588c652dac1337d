//! `same-text`: a translation whose words are those of the original: a file copied to be
//! translated, and forgotten.
//!
//! A copy is no language version: it is as grave as if there were none (`language-missing`).

use super::texts::{Part, Text, Texts};
use crate::diagnostic::{Diagnostic, Severity, rule};
use crate::language::{Lang, Parity};

/// Fewer words may well be the same in two languages.
const WORDS: usize = 12;

pub(super) fn check(texts: &Texts, found: &mut Vec<Diagnostic>) {
    let Some(original) = texts.original() else { return };
    for text in texts.translations().filter(|text| is_copy(texts, text)) {
        // All else that could be said of these words goes away with them.
        found.retain(|problem| problem.span.file != text.document.path);
        let copy = Diagnostic::new(rule::SAME_TEXT, text.words.title.span.clone());
        let copy = copy.arg("language", text.lang.as_str()).arg("other", original.lang.as_str());
        let copy = copy.related(original.words.title.span.clone(), "original");
        found.push(Diagnostic { severity: severity(texts, text.lang), ..copy });
    }
}

fn severity(texts: &Texts, lang: Lang) -> Severity {
    match texts.data.site.languages.get(lang).map(|language| language.parity) {
        Some(Parity::Required) => Severity::Error,
        Some(Parity::Expected | Parity::Optional) | None => Severity::Warning,
    }
}

/// Whether the text of a translation is that of the original; or its lead, if it has no text.
fn is_copy(texts: &Texts, text: &Text) -> bool {
    let Some(original) = texts.original().filter(|original| original.lang != text.lang) else { return false };
    let is_long = |words: &mut dyn Iterator<Item = &str>| words.take(WORDS).count() == WORDS;
    if body(text).next().is_some() && !body(text).eq(body(original)) {
        return false;
    }
    is_long(&mut body(text))
        || (front(text).eq(front(original)) && is_long(&mut front(text).chain(body(text))))
}

/// The words of the headline and the lead.
fn front<'t>(text: &'t Text) -> impl Iterator<Item = &'t str> {
    words(text, |part| matches!(part, Part::Title | Part::Lead))
}

/// The words of the text, however its lines are broken.
fn body<'t>(text: &'t Text) -> impl Iterator<Item = &'t str> {
    words(text, |part| matches!(part, Part::Words | Part::Quote | Part::Cell))
}

fn words<'t>(text: &'t Text, of: fn(Part) -> bool) -> impl Iterator<Item = &'t str> {
    let passages = text.passages.iter().filter(move |passage| of(passage.part));
    passages.flat_map(|passage| passage.text.split_whitespace())
}
