//! What a figure counts: `12,5 miljoonaa euroa`, `25 %`, `EUR 1.5 million`.

use std::ops::Range;

use super::figures::{Fact, Figure};
use super::tongue::Tongue;

/// A longer word is none that a message repeats.
const LONG: usize = 24;

impl Figure {
    /// The figure as written in `text`, with the words that say of what it is; joined by no-break
    /// spaces, for it is read as one.
    pub(in crate::check) fn with_unit(&self, text: &str, tongue: Option<&Tongue>) -> String {
        let range = if self.counts(text) { around(text, &self.range, tongue) } else { self.range.clone() };
        let words = text.get(range).unwrap_or_default();
        words.split_whitespace().collect::<Vec<_>>().join("\u{a0}")
    }

    /// Not a year, a clock time or the number of a law.
    fn counts(&self, text: &str) -> bool {
        let written = text.get(self.range.clone()).unwrap_or_default();
        let is_year = written.len() == 4 && matches!(written.get(..2), Some("19" | "20"));
        matches!(self.fact, Fact::Number(_)) && !is_year && !written.contains(['/', ':'])
    }
}

/// The figure with a currency before it, and the unit after it or, after a power of ten, both.
fn around(text: &str, figure: &Range<usize>, tongue: Option<&Tongue>) -> Range<usize> {
    let before = text.get(..figure.start).and_then(|before| before.strip_suffix([' ', '\u{a0}']));
    let word = before.and_then(|before| before.rsplit(char::is_whitespace).next()).unwrap_or_default();
    let is_code = word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_uppercase());
    let gap = before.map_or(0, |before| figure.start - before.len());
    let start = if is_code { figure.start - gap - word.len() } else { figure.start };
    let Some((word, end)) = unit(text, figure.end, tongue) else { return start..figure.end };
    let is_scale = tongue.is_some_and(|tongue| tongue.scale(word).is_some());
    let further = if is_scale { unit(text, end, tongue) } else { None };
    start..further.map_or(end, |(_, end)| end)
}

/// The word after a gap at `at` that may be a unit, and where it ends.
fn unit<'t>(text: &'t str, at: usize, tongue: Option<&Tongue>) -> Option<(&'t str, usize)> {
    let rest = text.get(at..)?;
    let trimmed = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}', '\n']);
    let word = trimmed.split(|c: char| !(c.is_alphabetic() || matches!(c, '%' | '€' | '‰' | '°'))).next()?;
    let is_sign = word.starts_with(|c: char| !c.is_alphabetic());
    let is_word = word.starts_with(char::is_lowercase) && trimmed.len() < rest.len();
    let is_common = tongue.is_some_and(|tongue| tongue.is_common(word));
    let end = at + (rest.len() - trimmed.len()) + word.len();
    ((is_sign || is_word) && !is_common && word.chars().count() <= LONG).then_some((word, end))
}
