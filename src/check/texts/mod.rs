//! The rules that look at words: each text is taken apart once for all of them, on all cores.

mod figures;
mod passage;
#[cfg(test)]
mod tests;
mod tongue;

use rayon::prelude::*;

pub(super) use figures::{Fact, Figure, last_word};
pub(super) use passage::{Part, Passage, Text, Texts};
pub(super) use tongue::Tongue;

use super::title_at_date::Titles;
use crate::catalogue::Catalogue;
use crate::diagnostic::{Diagnostic, Diagnostics};

/// A rule that looks at the words of an item.
type OfTexts = fn(&Texts<'_>, &mut Vec<Diagnostic>);

const RULES: &[OfTexts] = &[
    super::alt_language::check,
    super::date_far::check,
    super::facts_drift::check,
    super::foreign_passage::check,
    super::name_typo::check,
    super::same_text::check,
    super::title_at_date::check,
    super::weekday_wrong::check,
    super::wrong_language::check,
];

pub(super) fn check(catalogue: &Catalogue, diagnostics: &mut Diagnostics) {
    let titles = Titles::new(catalogue);
    let entries: Vec<_> = catalogue.entries().collect();
    let found: Vec<_> = entries
        .into_par_iter()
        .flat_map_iter(|entry| {
            let texts = Texts::new(catalogue, &titles, catalogue.record(entry));
            let mut found = Vec::new();
            RULES.iter().for_each(|rule| rule(&texts, &mut found));
            found
        })
        .collect();
    diagnostics.extend(found);
}
