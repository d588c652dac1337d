//! `quotes-mixed`: two sorts of quotation marks on one page, which come of texts pasted together.
//! SFS 4175 and Kielikello: ”x” in Finnish and Swedish; Government English Style Guide: “x”.

use super::texts::Texts;
use crate::content::model::Document;
use crate::content::style;
use crate::content::style::quotes::{Marks, marks_of};
use crate::diagnostic::{Diagnostic, rule};

pub(super) fn check(texts: &Texts, found: &mut Vec<Diagnostic>) {
    found.extend(texts.all.iter().filter_map(|text| problem(text.document)));
}

/// The first mark that is not like the others; those of the language itself are right.
fn problem(document: &Document) -> Option<Diagnostic> {
    let of_words = style::shown(&document.words).flat_map(|text| marks_of(text, document.lang));
    let all: Vec<_> = of_words.chain(document.body().quotes.iter().cloned()).collect();
    let usual = all.iter().find(|marks| marks.value == Marks::Own).or_else(|| all.first())?;
    let other = all.iter().find(|marks| marks.value != usual.value)?;
    let mixed = Diagnostic::new(rule::QUOTES_MIXED, other.span.clone()).case(case(document.lang.as_str()));
    Some(mixed.related(usual.span.clone(), "other"))
}

/// Which marks to write.
fn case(lang: &str) -> &'static str {
    if lang == "en" || lang.starts_with("en-") { "english" } else { "nordic" }
}
