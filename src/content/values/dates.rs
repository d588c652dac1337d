//! Dates as people write them that the tool does not take, put right to be pasted.

use jiff::ToSpan;
use jiff::civil::{Date, DateTime};

use crate::content::nearest::synonyms;

/// What is wrong with a date, and how it is written right.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Mended {
    /// Another form: `20.11.26 klo 9`, `20. marraskuuta 2026`.
    Form(String),
    /// 24.00, which is the next day.
    Midnight(String),
}

/// Understands a date in another form, with a clock time if `clock` and one is written.
pub(super) fn mend(text: &str, clock: bool) -> Option<Mended> {
    let text = text.to_lowercase();
    let (numbers, month) = numbers(&text)?;
    let (date, rest) = date(&numbers, month)?;
    let (hour, minute) = match rest {
        [] => (None, 0),
        [hour] => (Some(hour.parse::<i8>().ok()?), 0),
        [hour, minute] if minute.len() == 2 => (Some(hour.parse().ok()?), minute.parse().ok()?),
        _ => return None,
    };
    match hour.filter(|_| clock) {
        None => Some(Mended::Form(date.strftime("%-d.%-m.%Y").to_string())),
        Some(24) if minute == 0 => {
            Some(Mended::Midnight(written(date.checked_add(1.day()).ok()?.at(0, 0, 0, 0))))
        }
        Some(hour) => DateTime::new(date.year(), date.month(), date.day(), hour, minute, 0, 0)
            .ok()
            .map(|moment| Mended::Form(written(moment))),
    }
}

fn written(moment: DateTime) -> String {
    moment.strftime("%-d.%-m.%Y %-H.%M").to_string()
}

/// The numbers of the text in order, and the month if it is a word. Nothing if there are other
/// words or signs, since they would get lost.
fn numbers(text: &str) -> Option<(Vec<&str>, Option<i8>)> {
    let mut numbers = Vec::new();
    let mut month = None;
    for word in text.split(|c: char| c.is_whitespace() || c == ',').filter(|word| !word.is_empty()) {
        let bare = word.trim_end_matches('.');
        if word.starts_with(|c: char| c.is_ascii_digit()) {
            numbers.extend(parts(word)?);
        } else if let Some(number) = (1..=12).find(|number| is(&format!("month-{number}"), bare)) {
            month = Some(number).filter(|_| month.is_none());
            month?;
        } else if !is("beside-date", bare) {
            return None;
        }
    }
    Some((numbers, month))
}

fn is(right: &str, word: &str) -> bool {
    synonyms(right).any(|known| known == word)
}

/// The numbers of `20.11.26` or `9:00`.
fn parts(word: &str) -> Option<Vec<&str>> {
    let ends = word.trim_end_matches(['.', ':']).split(['.', '/', '-', ':', 't']);
    let parts: Vec<&str> = ends.collect();
    let is_number =
        |part: &&str| !part.is_empty() && part.len() <= 4 && part.bytes().all(|b| b.is_ascii_digit());
    parts.iter().all(is_number).then_some(parts)
}

/// The day at the start of the numbers, and the numbers of the time.
fn date<'n>(numbers: &'n [&'n str], month: Option<i8>) -> Option<(Date, &'n [&'n str])> {
    let (year, month, day, rest) = match (numbers, month) {
        ([year, day, rest @ ..], Some(month)) if year.len() == 4 => (*year, month, *day, rest),
        ([day, year, rest @ ..], Some(month)) => (*year, month, *day, rest),
        ([year, month, day, rest @ ..], None) if year.len() == 4 => (*year, month.parse().ok()?, *day, rest),
        ([day, month, year, rest @ ..], None) => (*year, month.parse().ok()?, *day, rest),
        _ => return None,
    };
    let number: i16 = year.parse().ok()?;
    let year = match year.len() {
        4 => number,
        2 => 2000 + number,
        _ => return None,
    };
    Date::new(year, month, day.parse().ok()?).ok().map(|date| (date, rest))
}

#[cfg(test)]
mod tests {
    use super::{Mended, mend};

    #[test]
    fn other_forms_are_shown_as_the_tool_takes_them() {
        let form = |text| match mend(text, true) {
            Some(Mended::Form(right)) => right,
            other => format!("{other:?}"),
        };
        assert_eq!(form("5.5.2026 klo 9"), "5.5.2026 9.00");
        assert_eq!(form("20.11.26 klo 9.15"), "20.11.2026 9.15");
        assert_eq!(form("20. marraskuuta 2026"), "20.11.2026");
        assert_eq!(form("fredag den 20 november 2026 kl. 9"), "20.11.2026 9.00");
        assert_eq!(form("November 20, 2026 at 9:30"), "20.11.2026 9.30");
        assert_eq!(form("20/11/2026 09:30"), "20.11.2026 9.30");
        assert_eq!(form("2026/11/20"), "20.11.2026");
    }

    #[test]
    fn the_end_of_a_day_is_the_next_day() {
        assert_eq!(mend("31.12.2026 klo 24.00", true), Some(Mended::Midnight("1.1.2027 0.00".to_owned())));
        assert_eq!(mend("31.12.2026 klo 24", false), Some(Mended::Form("31.12.2026".to_owned())));
    }

    #[test]
    fn what_is_not_understood_wholly_is_not_guessed() {
        for text in [
            "huomenna",
            "5.5.2026 aamulla",
            "5.-6.5.2026",
            "5.5.2026 9.00-10.00",
            "5.5.2026 25.00",
            "31.4.26",
            "5.5.226",
            "",
            "5.5.2026 9.00 Z",
        ] {
            assert_eq!(mend(text, true), None, "{text}");
        }
    }
}
