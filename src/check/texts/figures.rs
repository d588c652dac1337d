//! Numbers, dates and phone numbers of a text, so written that those of two languages compare:
//! `1,5` and `1.5`, `5.5.2022` and `5 May 2022`, `31 000` and `31,000`.

use std::ops::Range;

use super::tongue::Tongue;

/// A number, date or phone number in a text.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::check) struct Figure {
    pub(in crate::check) fact: Fact,
    /// Its bytes in the text.
    pub(in crate::check) range: Range<usize>,
}

/// What it says.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::check) enum Fact {
    /// A number, its decimals after a point, without groups: `31000`, `1.5`.
    Number(String),
    /// A day; `sure` unless it might be a clock time or a number (`9.10`).
    Day { day: i8, month: i8, year: Option<i16>, sure: bool },
    /// Its digits as dialled in Finland.
    Phone(String),
}

/// The figures of a text, in order.
pub(in crate::check) fn figures(text: &str, tongue: Option<&Tongue>) -> Vec<Figure> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(digit) = text.get(at..).and_then(|rest| rest.bytes().position(|b| b.is_ascii_digit())) {
        let start = at + digit;
        let scan = Scan { text, tongue };
        let (fact, end) =
            if scan.is_part_of_name(start) { (None, scan.word_end(start)) } else { scan.figure(start) };
        let plus = matches!(fact, Some(Fact::Phone(_))) && scan.before(start).next() == Some('+');
        let written = start - usize::from(plus)..end;
        found.extend(fact.map(|fact| Figure { fact, range: written }));
        at = end.max(start + 1);
    }
    found
}

/// White space that may part the groups of a number.
fn is_gap(c: char) -> bool {
    matches!(c, ' ' | '\n' | '\u{a0}' | '\u{2009}' | '\u{202f}')
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2011}')
}

struct Scan<'a> {
    text: &'a str,
    tongue: Option<&'a Tongue>,
}

impl<'a> Scan<'a> {
    fn rest(&self, at: usize) -> &'a str {
        self.text.get(at..).unwrap_or_default()
    }

    fn before(&self, at: usize) -> impl Iterator<Item = char> + use<'a> {
        self.text.get(..at).unwrap_or_default().chars().rev()
    }

    /// `COVID-19`, `A4`, `#12`, `example.fi/2`: no quantity.
    fn is_part_of_name(&self, start: usize) -> bool {
        let mut before = self.before(start);
        match before.next() {
            Some(c) if is_dash(c) => before.next().is_some_and(char::is_alphabetic),
            Some('.' | '/' | ':') => before.next().is_some_and(|c| !c.is_whitespace()),
            Some(c) => c.is_alphabetic() || matches!(c, '_' | '#' | '=' | '@'),
            None => false,
        }
    }

    fn word_end(&self, start: usize) -> usize {
        let rest = self.rest(start);
        start + rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '_'))).unwrap_or(rest.len())
    }

    fn figure(&self, start: usize) -> (Option<Fact>, usize) {
        let phone = self.phone(start);
        let found =
            phone.or_else(|| self.iso(start)).or_else(|| self.dotted(start)).or_else(|| self.named(start));
        match found {
            Some((fact, end)) => (Some(fact), end),
            None => self.number(start),
        }
    }

    /// Digits at `at`: at most `most` of them, and where they end.
    fn digits(&self, at: usize, most: usize) -> Option<(i16, usize)> {
        let length = self.rest(at).bytes().take_while(u8::is_ascii_digit).count();
        let number = self.rest(at).get(..length)?.parse().ok()?;
        (length > 0 && length <= most).then_some((number, at + length))
    }

    fn day_and_month(&self, at: usize, most: usize) -> Option<(i8, usize)> {
        let (number, end) = self.digits(at, 2)?;
        let number = i8::try_from(number).ok()?;
        (1..=most).contains(&usize::try_from(number).ok()?).then_some((number, end))
    }

    /// A number to call: it begins with `+` or 0 and has at least seven digits.
    fn phone(&self, start: usize) -> Option<(Fact, usize)> {
        let foreign = self.before(start).next() == Some('+');
        if !foreign && !self.rest(start).starts_with('0') {
            return None;
        }
        let (mut digits, mut end, mut gap) = (String::new(), start, false);
        for (at, c) in self.rest(start).char_indices() {
            if c.is_ascii_digit() {
                digits.push(c);
                (end, gap) = (start + at + 1, false);
            } else if gap || !(is_gap(c) || is_dash(c)) {
                break;
            } else {
                gap = true;
            }
        }
        let home = digits.strip_prefix("358").filter(|_| foreign).map(|rest| format!("0{rest}"));
        (digits.len() >= 7).then(|| (Fact::Phone(home.unwrap_or(digits)), end))
    }

    /// `2022-05-05`.
    fn iso(&self, start: usize) -> Option<(Fact, usize)> {
        let (year, at) = self.digits(start, 4).filter(|(_, end)| end - start == 4)?;
        let dash = |at: usize| self.rest(at).starts_with('-').then_some(at + 1);
        let (month, at) = self.day_and_month(dash(at)?, 12)?;
        let (day, end) = self.day_and_month(dash(at)?, 31)?;
        let next = self.rest(end).chars().next();
        let fact = Fact::Day { day, month, year: Some(year), sure: true };
        (!next.is_some_and(char::is_alphanumeric)).then_some((fact, end))
    }

    /// `5.5.2022`, `5. 5. 2022`, `5.5.`, `5.5`.
    fn dotted(&self, start: usize) -> Option<(Fact, usize)> {
        let dot = |at: usize| self.rest(at).starts_with('.').then_some(at + 1);
        let (day, at) = self.day_and_month(start, 31)?;
        let at = dot(at)?;
        let (month, end) = self.day_and_month(at, 12).or_else(|| self.day_and_month(self.gap(at)?, 12))?;
        let stop = dot(end);
        let year = stop.and_then(|at| self.year(at).or_else(|| self.year(self.gap(at)?)));
        if let Some((year, end)) = year {
            return Some((Fact::Day { day, month, year: Some(year), sure: true }, end));
        }
        // `12.5 %` in English, `1.2.3`, and `5. 5` at the end of a sentence are no days.
        let decimal = self.tongue.is_some_and(|tongue| tongue.comma_groups);
        let joined = !decimal && self.rest(at).starts_with(|c: char| c.is_ascii_digit());
        let next = self.rest(stop.unwrap_or(end)).chars().next();
        let day = Fact::Day { day, month, year: None, sure: false };
        (joined && !next.is_some_and(char::is_alphanumeric)).then_some((day, stop.unwrap_or(end)))
    }

    fn gap(&self, at: usize) -> Option<usize> {
        let c = self.rest(at).chars().next().filter(|c| is_gap(*c))?;
        Some(at + c.len_utf8())
    }

    fn year(&self, at: usize) -> Option<(i16, usize)> {
        let (year, end) = self.digits(at, 4)?;
        let mut next = self.rest(end).chars();
        // `31.2.2026.1` is a version.
        let goes_on = match next.next() {
            Some('.') => next.next().is_some_and(|c| c.is_ascii_digit()),
            Some(c) => c.is_alphabetic(),
            None => false,
        };
        (end - at == 4 && !goes_on).then_some((year, end))
    }

    /// `5. toukokuuta 2022`, `5 maj`, `5 May 2022`; `May 5, 2022`.
    fn named(&self, start: usize) -> Option<(Fact, usize)> {
        let tongue = self.tongue?;
        let (day, at) = self.day_and_month(start, 31)?;
        let after_dot = if self.rest(at).starts_with('.') { at + 1 } else { at };
        if let Some((month, end)) = self.word(after_dot).and_then(|(w, end)| Some((tongue.month(w)?, end))) {
            let year = self.gap(end).and_then(|at| self.year(at));
            let end = year.map_or(end, |(_, end)| end);
            return Some((Fact::Day { day, month, year: year.map(|(year, _)| year), sure: true }, end));
        }
        let month = tongue.month(last_word(self.text.get(..start)?)?)?;
        let comma = self.rest(at).starts_with(',').then_some(at + 1)?;
        let (year, end) = self.year(self.gap(comma)?)?;
        Some((Fact::Day { day, month, year: Some(year), sure: true }, end))
    }

    /// The word after a gap at `at`, and where it ends.
    fn word(&self, at: usize) -> Option<(&'a str, usize)> {
        let start = self.gap(at)?;
        let length = self
            .rest(start)
            .find(|c: char| !(c.is_alphabetic() || c == '.'))
            .unwrap_or(self.rest(start).len());
        let word = self.rest(start).get(..length)?.trim_end_matches('.');
        (!word.is_empty()).then_some((word, start + word.len()))
    }

    fn number(&self, start: usize) -> (Option<Fact>, usize) {
        let (mut digits, mut end) = self.grouped(start);
        // `580/2020`, `1.2.3`, `11:38`.
        let mut code = false;
        let mut marks = 0;
        while let Some((mark, next)) = self.joined(end) {
            marks += 1;
            code |= mark == '/' || marks > 1;
            digits.push(if mark == '/' { '/' } else { '.' });
            let length = self.rest(next).bytes().take_while(u8::is_ascii_digit).count();
            digits.push_str(self.rest(next).get(..length).unwrap_or_default());
            end = next + length;
        }
        if self.is_sort_of_name(start, end) {
            return (None, self.word_end(end));
        }
        let fact = if code { digits } else { self.value(&digits, end) };
        (Some(Fact::Number(fact)), end)
    }

    /// Digits without the gaps between thousands.
    fn grouped(&self, start: usize) -> (String, usize) {
        let count = |at: usize| self.rest(at).bytes().take_while(u8::is_ascii_digit).count();
        let mut end = start + count(start);
        let mut digits = self.text.get(start..end).unwrap_or_default().to_owned();
        let comma = self.tongue.is_some_and(|tongue| tongue.comma_groups);
        let next_group = |at: usize| {
            let mark = self.rest(at).chars().next().filter(|c| is_gap(*c) || comma && *c == ',')?;
            Some(at + mark.len_utf8()).filter(|next| count(*next) == 3)
        };
        while let Some(next) = next_group(end).filter(|_| digits.len() <= 3 || end > start + digits.len()) {
            digits.push_str(self.rest(next).get(..3).unwrap_or_default());
            end = next + 3;
        }
        (digits, end)
    }

    /// The mark that joins further digits at `at`, and where these begin.
    fn joined(&self, at: usize) -> Option<(char, usize)> {
        let mut rest = self.rest(at).chars();
        let mark = rest.next().filter(|c| matches!(c, '.' | ',' | ':' | '/'))?;
        rest.next().filter(char::is_ascii_digit).map(|_| (mark, at + 1))
    }

    /// `5G`, `2020s`, `18th`, `1900-luku`: not counted, since languages say these otherwise.
    fn is_sort_of_name(&self, start: usize, end: usize) -> bool {
        let mut after = self.rest(end).chars();
        let round = end - start == 4 && self.text.get(start..end).is_some_and(|digits| digits.ends_with('0'));
        match after.next() {
            Some(c) if is_dash(c) => round && after.next().is_some_and(char::is_alphabetic),
            Some(c) => c.is_alphabetic(),
            None => false,
        }
    }

    /// The value with what the next word adds: millions, the afternoon.
    fn value(&self, digits: &str, end: usize) -> String {
        let Ok(mut value) = digits.parse::<f64>() else { return digits.to_owned() };
        if let Some((tongue, (word, _))) = self.tongue.zip(self.word(end)) {
            if let Some(power) = tongue.scale(word) {
                value *= 10_f64.powi(power);
            } else if value < 12.0 && tongue.afternoon.iter().any(|afternoon| afternoon == word) {
                value += 12.0;
            }
        }
        plain(value)
    }
}

/// A number without needless zeros.
pub(in crate::check) fn plain(value: f64) -> String {
    let text = format!("{value:.4}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// The last word of a text that ends with a gap.
pub(in crate::check) fn last_word(text: &str) -> Option<&str> {
    let text = text.trim_end_matches(|c: char| is_gap(c) || c == ',');
    let start = text
        .rfind(|c: char| !c.is_alphabetic())
        .map_or(0, |at| at + text.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8));
    text.get(start..).filter(|word| !word.is_empty())
}
