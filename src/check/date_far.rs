//! `date-far`: a date in a release whose year is surely a slip of the hand.
//!
//! Two sorts only: the day and month of publication (or of the event) with another year, and a
//! year that lies far in the future. Old dates are history.

use jiff::civil::Date;

use super::texts::{Fact, Figure, Passage, Texts};
use crate::diagnostic::{Diagnostic, rule};

/// No release speaks of a certain day so many years ahead.
const AHEAD: i16 = 60;

pub(super) fn check(texts: &Texts, found: &mut Vec<Diagnostic>) {
    let facts = texts.facts;
    let Some(published) = facts.date.as_ref().map(|date| date.date()) else { return };
    let event = facts.event.as_ref().map(|event| event.start.date());
    for text in &texts.all {
        for passage in &text.passages {
            let slips = passage.figures.iter().filter_map(|figure| {
                let meant = meant(passage, figure, published, event)?;
                let written = passage.text.get(figure.range.clone())?;
                let slip = Diagnostic::new(rule::DATE_FAR, passage.span(figure.range.clone()));
                let slip =
                    slip.arg("written", written).arg("day", published.strftime("%-d.%-m.%Y").to_string());
                Some(match meant {
                    Meant::Day(day) => slip.case("year").arg("meant", day.strftime("%-d.%-m.%Y").to_string()),
                    Meant::Nearer => slip.case("future"),
                })
            });
            found.extend(slips);
        }
    }
}

/// What was meant instead.
enum Meant {
    Day(Date),
    Nearer,
}

fn meant(passage: &Passage, figure: &Figure, published: Date, event: Option<Date>) -> Option<Meant> {
    let Fact::Day { day, month, year: Some(year), .. } = figure.fact else { return None };
    if year > published.year().saturating_add(AHEAD) {
        return Some(Meant::Nearer);
    }
    let same = |date: &Date| (date.day(), date.month()) == (day, month) && is_slip(year, date.year());
    let date = [event, Some(published)].into_iter().flatten().find(same)?;
    (!speaks_of(passage, date)).then_some(Meant::Day(date))
}

/// Whether one wrong key makes one year of the other: 2010 of 2020, 2012 of 2021.
fn is_slip(year: i16, meant: i16) -> bool {
    let (year, meant) = (format!("{year:04}"), format!("{meant:04}"));
    year != meant && strsim::damerau_levenshtein(&year, &meant) == 1
}

/// Whether the right date stands beside it: then a year is looked back on.
fn speaks_of(passage: &Passage, date: Date) -> bool {
    passage.figures.iter().any(|figure| match &figure.fact {
        Fact::Day { day, month, year, .. } => {
            (*day, *month) == (date.day(), date.month()) && year.is_none_or(|year| year == date.year())
        }
        Fact::Number(number) => *number == date.year().to_string(),
        Fact::Phone(_) => false,
    })
}
