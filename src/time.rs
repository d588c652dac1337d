//! Instants, and the dates and times that people write.
//!
//! A written time is local time of the site's zone unless it carries an offset. A time that the
//! clock change skips or repeats is a problem, never a guess.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{AmbiguousOffset, Offset, TimeZone};

/// The instant as of which everything is computed, sampled once per run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AsOf {
    /// What the public may see at that instant.
    Public(Timestamp),
    /// Everything, drafts and held items too, dated at that instant.
    Preview(Timestamp),
}

impl AsOf {
    /// The instant itself.
    #[must_use]
    pub fn instant(self) -> Timestamp {
        match self {
            Self::Public(at) | Self::Preview(at) => at,
        }
    }

    /// Whether hidden items are shown.
    #[must_use]
    pub fn is_preview(self) -> bool {
        matches!(self, Self::Preview(_))
    }
}

/// A moment as somebody wrote it, in the site's zone.
///
/// Ordered by its instant; a day without a clock time counts from its first moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The instant; for a day without a clock time the day's first moment.
    pub instant: Timestamp,
    /// Date and time on the wall in the site's zone.
    pub local: DateTime,
    /// Distance of that wall clock from UTC.
    pub offset: Offset,
    /// Whether a clock time was given.
    pub clock: bool,
}

impl Moment {
    /// The moment of an instant in a zone, with its clock time.
    #[must_use]
    pub fn at(instant: Timestamp, zone: &TimeZone) -> Self {
        let offset = zone.to_offset(instant);
        Self { instant, local: offset.to_datetime(instant), offset, clock: true }
    }

    /// The whole of a day in a zone.
    #[must_use]
    pub fn day(date: Date, zone: &TimeZone) -> Self {
        let instant = start_of_day(date, zone);
        Self { clock: false, local: date.at(0, 0, 0, 0), ..Self::at(instant, zone) }
    }

    /// A moment that never comes: for something whose date could not be understood, which must
    /// stay held whatever else is known of it.
    #[must_use]
    pub fn never() -> Self {
        Self { instant: Timestamp::MAX, local: DateTime::MAX, offset: Offset::UTC, clock: true }
    }

    /// The calendar day.
    #[must_use]
    pub fn date(&self) -> Date {
        self.local.date()
    }

    /// The instant from which this is past: itself, or the end of a day without a clock time.
    #[must_use]
    pub fn reached(&self, zone: &TimeZone) -> Timestamp {
        if self.clock {
            return self.instant;
        }
        self.date().tomorrow().map_or(Timestamp::MAX, |next| start_of_day(next, zone))
    }

    /// `2022-05-05T11:38:00+03:00` (RFC 3339), or `2022-05-05` for a day.
    #[must_use]
    pub fn machine(&self) -> String {
        if !self.clock {
            return self.date().to_string();
        }
        format!("{}{}", self.local.strftime("%Y-%m-%dT%H:%M:%S"), offset_text(self.offset))
    }
}

impl PartialOrd for Moment {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Moment {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (self.instant, self.clock).cmp(&(other.instant, other.clock))
    }
}

/// `+03:00`.
#[must_use]
pub fn offset_text(offset: Offset) -> String {
    let seconds = offset.seconds();
    let sign = if seconds < 0 { '-' } else { '+' };
    format!("{sign}{:02}:{:02}", seconds.abs() / 3600, seconds.abs() / 60 % 60)
}

/// The first instant of a day; after a gap at midnight the first that exists.
#[must_use]
pub fn start_of_day(date: Date, zone: &TimeZone) -> Timestamp {
    zone.to_ambiguous_zoned(date.at(0, 0, 0, 0)).compatible().map_or(Timestamp::MAX, |z| z.timestamp())
}

/// Why a written date or time cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DateProblem {
    /// Not in any accepted form.
    Form,
    /// No such day: the month has fewer.
    Day {
        /// The day as written.
        day: i8,
        /// The month, 1 to 12; another number if there is no such month.
        month: i8,
        /// How many days that month has; 0 if there is no such month.
        last: i8,
    },
    /// No such time of day.
    Clock,
    /// The clocks go past this time: it does not exist.
    Gap {
        /// As far before the change as it was written behind it: `29.3.2026 2.30`.
        before: String,
        /// An hour later.
        after: String,
    },
    /// The clocks go back over this time: it exists twice.
    Twice {
        /// The earlier one, as ISO with offset.
        first: String,
        /// The later one.
        second: String,
    },
}

/// Reads a moment: `5.5.2022`, `5.5.2022 [klo|kl.] 11.38[.00]`, `2022-05-05`,
/// `2022-05-05[T| ]11:38[:00][Z|+03:00]`.
///
/// # Errors
///
/// What is wrong with it, for the message.
pub fn parse_moment(text: &str, zone: &TimeZone) -> Result<Moment, DateProblem> {
    let text = text.trim_matches(|c: char| c.is_whitespace()).replace(['\u{a0}', '\u{202f}', '\t'], " ");
    let (date, rest) = split_date(&text)?;
    let clock = rest.trim_start_matches(['T', 't', ' ']).trim();
    let clock = ["klo", "kl."].iter().find_map(|word| clock.strip_prefix(word)).unwrap_or(clock).trim();
    if clock.is_empty() {
        return if rest.is_empty() { Ok(Moment::day(date, zone)) } else { Err(DateProblem::Form) };
    }
    let (clock, offset) = split_offset(clock)?;
    let local = date.to_datetime(parse_clock(clock)?);
    match offset {
        Some(offset) => {
            offset.to_timestamp(local).map(|instant| Moment::at(instant, zone)).map_err(|_| DateProblem::Form)
        }
        None => in_zone(local, zone),
    }
}

/// Reads a day without a clock time: `5.5.2022` or `2022-05-05`.
///
/// # Errors
///
/// What is wrong with it, for the message.
pub fn parse_day(text: &str) -> Result<Date, DateProblem> {
    match split_date(text.trim())? {
        (date, "") => Ok(date),
        _ => Err(DateProblem::Form),
    }
}

fn in_zone(local: DateTime, zone: &TimeZone) -> Result<Moment, DateProblem> {
    let iso = |offset: Offset| format!("{}{}", local.strftime("%Y-%m-%dT%H:%M"), offset_text(offset));
    let ambiguous = zone.to_ambiguous_timestamp(local);
    match ambiguous.offset() {
        AmbiguousOffset::Unambiguous { offset } => {
            offset.to_timestamp(local).map(|instant| Moment::at(instant, zone)).map_err(|_| DateProblem::Form)
        }
        AmbiguousOffset::Fold { before, after } => {
            Err(DateProblem::Twice { first: iso(before), second: iso(after) })
        }
        AmbiguousOffset::Gap { .. } => {
            let shown = |moment: Option<Timestamp>| {
                let local = moment.map(|at| Moment::at(at, zone).local);
                local.map(|local| local.strftime("%-d.%-m.%Y %-H.%M").to_string()).unwrap_or_default()
            };
            Err(DateProblem::Gap {
                before: shown(ambiguous.earlier().ok()),
                after: shown(ambiguous.later().ok()),
            })
        }
    }
}

fn number(text: &str, digits: std::ops::RangeInclusive<usize>) -> Option<i16> {
    (digits.contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit()))
        .then(|| text.parse().ok())
        .flatten()
}

/// The date at the start of `text`, and the rest.
fn split_date(text: &str) -> Result<(Date, &str), DateProblem> {
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.' && c != '-').unwrap_or(text.len());
    let (head, rest) = text.split_at(end);
    let finnish: Vec<&str> = head.split('.').collect();
    let iso: Vec<&str> = head.split('-').collect();
    let parts = if let [d, m, y] = finnish[..] {
        (number(y, 4..=4), number(m, 1..=2), number(d, 1..=2))
    } else if let [y, m, d] = iso[..] {
        (number(y, 4..=4), number(m, 2..=2), number(d, 2..=2))
    } else {
        return Err(DateProblem::Form);
    };
    let (Some(year), Some(month), Some(day)) = parts else {
        return Err(DateProblem::Form);
    };
    // Both are at most two digits, so they fit.
    let (month, day) = (i8::try_from(month).unwrap_or(0), i8::try_from(day).unwrap_or(0));
    let last = Date::new(year, month, 1).map_or(0, Date::days_in_month);
    Date::new(year, month, day).map(|date| (date, rest)).map_err(|_| DateProblem::Day { day, month, last })
}

fn parse_clock(text: &str) -> Result<Time, DateProblem> {
    let parts: Vec<&str> = text.split(['.', ':']).collect();
    let (h, m, s) = match parts[..] {
        [h, m] => (h, m, "00"),
        [h, m, s] => (h, m, s),
        _ => return Err(DateProblem::Form),
    };
    let (Some(h), Some(m), Some(s)) = (number(h, 1..=2), number(m, 2..=2), number(s, 2..=2)) else {
        return Err(DateProblem::Form);
    };
    let small = |n: i16| i8::try_from(n).unwrap_or(i8::MAX);
    Time::new(small(h), small(m), small(s), 0).map_err(|_| DateProblem::Clock)
}

/// The clock time and the offset behind it, if any.
fn split_offset(text: &str) -> Result<(&str, Option<Offset>), DateProblem> {
    if let Some(clock) = text.strip_suffix(['Z', 'z']) {
        return Ok((clock.trim_end(), Some(Offset::UTC)));
    }
    let Some(at) = text.find(['+', '-', '\u{2212}']) else {
        return Ok((text, None));
    };
    let (clock, sign_and_rest) = text.split_at(at);
    let negative = !sign_and_rest.starts_with('+');
    let digits: String = sign_and_rest.chars().filter(char::is_ascii_digit).collect();
    let (Some(hours), Some(minutes)) = (
        digits.get(..2).and_then(|h| number(h, 2..=2)),
        digits.get(2..).map_or(Some(0), |m| if m.is_empty() { Some(0) } else { number(m, 2..=2) }),
    ) else {
        return Err(DateProblem::Form);
    };
    if minutes > 59 || sign_and_rest.chars().skip(1).any(|c| !c.is_ascii_digit() && c != ':') {
        return Err(DateProblem::Form);
    }
    let seconds = (i32::from(hours) * 60 + i32::from(minutes)) * 60;
    Offset::from_seconds(if negative { -seconds } else { seconds })
        .map(|offset| (clock.trim_end(), Some(offset)))
        .map_err(|_| DateProblem::Form)
}
