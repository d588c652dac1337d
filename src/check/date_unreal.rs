//! `date-unreal`: a date in a text that the calendar lacks: `31.11.2026`, `30 februari`.
//!
//! A day and a month in figures alone (`31.4`) may be a number, unless a weekday stands before them.

use jiff::civil::Date;

use super::texts::{Fact, Figure, Passage, Text, Texts};
use super::weekday_wrong::weekday;
use crate::diagnostic::{Diagnostic, rule};

/// Any leap year: a day without a year may be in one.
const LEAP: i16 = 2024;

pub(super) fn check(texts: &Texts, found: &mut Vec<Diagnostic>) {
    for text in &texts.all {
        found.extend(text.figures().filter_map(|(passage, figure)| problem(text, passage, figure)));
    }
}

fn problem(text: &Text, passage: &Passage, figure: &Figure) -> Option<Diagnostic> {
    let Fact::Day { day, month, year, sure } = figure.fact else { return None };
    let last = Date::new(year.unwrap_or(LEAP), month, 1).ok()?.days_in_month();
    let meant = || sure || text.tongue.is_some_and(|t| weekday(t, &passage.text, &figure.range).is_some());
    if day <= last || !meant() {
        return None;
    }
    let written = passage.text.get(figure.range.clone())?;
    let found = Diagnostic::new(rule::DATE_UNREAL, passage.span(figure.range.clone()));
    let found = found.arg("value", written.split_whitespace().collect::<Vec<_>>().join("\u{a0}"));
    Some(found.arg("month", i64::from(month)).arg("last", i64::from(last)))
}
