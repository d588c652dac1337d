//! `weekday-wrong`: a weekday beside a date on which it was another one.

use std::ops::Range;

use jiff::civil::Date;

use super::texts::{Fact, Figure, Passage, Text, Texts, Tongue, last_word};
use crate::diagnostic::{Diagnostic, rule};

/// A day without a year is taken to be near the release: this many days at most.
const NEAR: i32 = 150;

pub(super) fn check(texts: &Texts, found: &mut Vec<Diagnostic>) {
    let published = texts.facts.date.as_ref().map(|date| date.date());
    for text in &texts.all {
        found
            .extend(text.figures().filter_map(|(passage, figure)| problem(text, passage, figure, published)));
    }
}

fn problem(text: &Text, passage: &Passage, figure: &Figure, published: Option<Date>) -> Option<Diagnostic> {
    let Fact::Day { day, month, year, .. } = figure.fact else { return None };
    let tongue = text.tongue?;
    let (weekday, place) = weekday(tongue, &passage.text, &figure.range)?;
    let date = match year {
        Some(year) => Date::new(year, month, day).ok()?,
        None => nearest(day, month, published?)?,
    };
    let right = date.weekday().to_monday_one_offset();
    if right == weekday {
        return None;
    }
    let words = |range: Range<usize>| passage.text.get(range).unwrap_or_default().to_owned();
    let found = Diagnostic::new(rule::WEEKDAY_WRONG, passage.span(place.clone()));
    Some(
        found
            .arg("written", words(place))
            .arg("date", words(figure.range.clone()))
            .arg("day", date.strftime("%-d.%-m.%Y").to_string())
            .arg("right", tongue.weekday_name(right)),
    )
}

/// The day in the year in which it is nearest to publication.
fn nearest(day: i8, month: i8, published: Date) -> Option<Date> {
    let years = published.year().saturating_sub(1)..=published.year().saturating_add(1);
    let days = years.filter_map(|year| Date::new(year, month, day).ok());
    let distance = |date: &Date| (*date - published).get_days().abs();
    days.min_by_key(distance).filter(|date| distance(date) <= NEAR)
}

/// The weekday right before a date (`torstaina 5.5.`, `fredag den 5 maj`) or in brackets after it.
pub(super) fn weekday(tongue: &Tongue, text: &str, date: &Range<usize>) -> Option<(i8, Range<usize>)> {
    let before = text.get(..date.start)?;
    // `Friday; 5 May`, `perjantaina – 5.5.`: only a gap or a comma joins them.
    let joined = |text: &str| text.ends_with(|c: char| c.is_whitespace());
    let mut word = last_word(before).filter(|_| joined(before))?;
    let place = |word: &str| {
        let start = word.as_ptr() as usize - text.as_ptr() as usize;
        start..start + word.len()
    };
    if tongue.before_date.iter().any(|filler| word.eq_ignore_ascii_case(filler)) {
        let before = text.get(..place(word).start)?;
        word = last_word(before)?;
    }
    if let Some(weekday) = tongue.weekday(word) {
        return Some((weekday, place(word)));
    }
    let after = text.get(date.end..)?.strip_prefix(" (")?;
    let word = after.split_once(')')?.0;
    Some((tongue.weekday(word)?, place(word)))
}
