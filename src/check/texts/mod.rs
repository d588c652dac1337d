//! The rules that look at words: each text is taken apart once for all of them, on all cores.

mod figures;
mod known;
mod passage;
#[cfg(test)]
mod tests;
mod tongue;
mod unit;

pub(super) use figures::{Fact, Figure, last_word};
pub use known::Known;
pub(super) use passage::{Part, Passage, Text, Texts};
pub(super) use tongue::Tongue;

use super::title_at_date::Titles;
use crate::catalogue::Catalogue;
use crate::content::model::Data;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::edition::Item;

/// A rule that looks at the words of an item.
type OfTexts = fn(&Texts<'_>, &mut Vec<Diagnostic>);

const RULES: &[OfTexts] = &[
    super::abbreviation::check,
    super::alt_language::check,
    super::contact_drift::check,
    super::date_far::check,
    super::date_unreal::check,
    super::facts_drift::check,
    super::foreign_passage::check,
    super::name_typo::check,
    super::quotes_mixed::check,
    super::title_at_date::check,
    super::weekday_wrong::check,
    super::wrong_language::check,
    // Last: of a copy nothing else is said.
    super::same_text::check,
];

/// Looks at the words of all items, but for those of which it is `known` what was found.
pub(super) fn check(catalogue: &Catalogue, known: &mut Known, diagnostics: &mut Diagnostics) {
    known.update(catalogue);
    diagnostics.extend(known.found());
}

/// What is wrong with the words of an item: it depends on its versions, its facts and the data
/// files alone.
fn look(data: &Data, titles: &Titles, item: &Item) -> Vec<Diagnostic> {
    let texts = Texts::new(data, titles, item);
    let mut found = Vec::new();
    RULES.iter().for_each(|rule| rule(&texts, &mut found));
    found
}
