//! `wrong-language`: a text, title, lead or caption in another language than its file says.
//!
//! Names, links, code, quotations and what `<span lang>` marks are left out; short texts are not
//! judged. A page's language must be programmatically known (WCAG 2.2, 3.1.1 and 3.1.2).

use super::texts::{Part, Passage, Text, Texts, Tongue};
use crate::diagnostic::{Diagnostic, rule};

/// Letters in words that a title needs to be judged.
pub(super) const SHORT: usize = 20;
/// Letters in words that a paragraph needs to be judged.
const PARAGRAPH: usize = 45;
/// From so many passages on, and if they are more than half, the whole text is meant.
const MANY: usize = 3;

type Found<'t, 'a> = (&'t Passage<'a>, &'static Tongue);

pub(super) fn check(texts: &Texts, found: &mut Vec<Diagnostic>) {
    for text in &texts.all {
        let wrong = wrong(text);
        if wrong.is_empty() {
            continue;
        }
        let judged = text.passages.iter().filter(|passage| letters(passage.part).is_some()).count();
        match wrong.first() {
            Some((_, other)) if wrong.len() >= MANY && wrong.len() * 2 > judged => {
                found.push(problem(text, &text.words.title.span, "text", other));
            }
            _ => found.extend(wrong.iter().map(|(passage, other)| {
                problem(text, &passage.whole(), case(passage.part), other).arg("words", start(&passage.text))
            })),
        }
    }
}

fn wrong<'t, 'a>(text: &'t Text<'a>) -> Vec<Found<'t, 'a>> {
    let Some(tongue) = text.tongue else { return Vec::new() };
    let judge = |passage: &'t Passage<'a>| {
        let letters = letters(passage.part)?;
        if passage.text.len() < letters || tongue.is_home_of(&passage.text) {
            return None;
        }
        let other = tongue.foreign(&passage.own_words(), letters)?;
        Some((passage, other))
    };
    text.passages.iter().filter_map(judge).collect()
}

/// How many letters a passage needs; none if this rule does not judge it.
fn letters(part: Part) -> Option<usize> {
    match part {
        Part::Title | Part::Caption => Some(SHORT),
        Part::Lead | Part::Words => Some(PARAGRAPH),
        Part::Alt | Part::Quote | Part::Cell => None,
    }
}

fn case(part: Part) -> &'static str {
    match part {
        Part::Title => "title",
        Part::Lead => "lead",
        Part::Caption => "caption",
        _ => "paragraph",
    }
}

fn problem(text: &Text, span: &crate::diagnostic::Span, case: &'static str, other: &Tongue) -> Diagnostic {
    let found = Diagnostic::new(rule::WRONG_LANGUAGE, span.clone()).case(case);
    found.arg("language", text.lang.as_str()).arg("other", other.lang.as_str()).arg("file", &span.file)
}

/// The first words of a passage, to know it by.
pub(super) fn start(text: &str) -> String {
    let mut words = text.split_whitespace();
    let start = words.by_ref().take(6).collect::<Vec<_>>().join(" ");
    if words.next().is_some() { start + " …" } else { start }
}
