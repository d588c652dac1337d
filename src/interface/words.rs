//! The words of one language.

use std::sync::Arc;

use fluent_syntax::ast;
use jiff::civil::Date;
use unic_langid::LanguageIdentifier;

use super::args::Args;
use super::file::MessageFile;
use super::forms::{self, Bundle, Forms};
use super::functions;
use super::problems::{Log, Problem};
use crate::content::model::Phone;
use crate::language::Lang;
use crate::time::Moment;

/// The messages of one language, filled with variables; never those of another language.
///
/// Nothing is escaped: that is the business of whoever puts a text into HTML.
pub struct Words {
    lang: Lang,
    bundle: Bundle,
    forms: Arc<Forms>,
    log: Arc<Log>,
}

impl Words {
    /// The messages of `files` in the language `lang`, whose BCP 47 tag decides on the plural.
    pub(crate) fn new(lang: Lang, tag: &str, files: &[&MessageFile]) -> Self {
        let locale: LanguageIdentifier = tag.parse().or_else(|_| lang.as_str().parse()).unwrap_or_default();
        let log = Arc::new(Log::default());
        let forms = Arc::new(Forms::new(forms::bundle(&locale, files), Arc::clone(&log)));
        let mut bundle = forms::bundle(&locale, files);
        functions::add(&mut bundle, &forms);
        Self { lang, bundle, forms, log }
    }

    /// The language.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Whether there is a message, or `message.attribute`.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.pattern(id).is_some()
    }

    /// The message `id` (or `message.attribute`), filled.
    ///
    /// What cannot be filled is a problem of the [`Interface`](super::Interface), which stops
    /// the build; an unknown message is printed as its id.
    #[must_use]
    pub fn text(&self, id: &str, args: &Args) -> String {
        let Some(pattern) = self.pattern(id) else {
            self.log.add(Problem::Unknown { id: id.to_owned() });
            return id.to_owned();
        };
        let variables = functions::variables(args, &self.forms);
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&variables), &mut errors).into_owned();
        self.log.add_errors(id, &errors);
        text
    }

    /// `5.5.2022 klo 11.38`, `5 May 2022 at 11.38`; without a clock time only the date.
    #[must_use]
    pub fn date(&self, moment: &Moment) -> String {
        self.forms.moment(moment)
    }

    /// `5.5.2022`, `5 May 2022`.
    #[must_use]
    pub fn day(&self, date: Date) -> String {
        self.forms.date(date)
    }

    /// From a day to a day: `8.–12.5.2006`, `30 April – 2 May 2006`; open: `1.1.2026–`.
    #[must_use]
    pub fn period(&self, from: Date, to: Option<Date>) -> String {
        let id = match to {
            None => "format-period-open",
            Some(to) if to == from => return self.day(from),
            Some(to) if to.first_of_month() == from.first_of_month() => "format-period-in-month",
            Some(to) if to.year() == from.year() => "format-period-in-year",
            Some(_) => "format-period",
        };
        self.text(id, &Args::new().with("from", from).with("to", to.unwrap_or(from)))
    }

    /// The time of an event: `12.12.2026 klo 9.00–10.30`.
    #[must_use]
    pub fn interval(&self, start: &Moment, end: Option<&Moment>) -> String {
        let Some(end) = end.filter(|end| *end != start) else {
            return self.date(start);
        };
        let args = Args::new().with("start", start).with("end", end);
        match (start.clock, end.clock) {
            (false, false) => self.period(start.date(), Some(end.date())),
            (true, true) if start.date() == end.date() => self.text("format-interval-in-day", &args),
            // The one without a clock time says no more than the day of the other.
            (true, false) if start.date() == end.date() => self.date(start),
            (false, true) if start.date() == end.date() => self.date(end),
            _ => self.text("format-interval", &args),
        }
    }

    /// A whole number with its thousands apart: `10 000` with a no-break space, `10,000`.
    #[must_use]
    pub fn number(&self, n: i64) -> String {
        self.forms.number(n)
    }

    /// The size of a file: `800 tavua`, `45 kt`, `1,2 Mt`. A thousand bytes are a kilobyte.
    #[must_use]
    pub fn bytes(&self, n: u64) -> String {
        let size = |id, tenths| self.text(id, &Args::new().with("size", self.forms.tenths(tenths)));
        match n {
            0..1_000 => {
                self.text("format-bytes", &Args::new().with("count", i64::try_from(n).unwrap_or(i64::MAX)))
            }
            1_000..999_500 => size("format-kilobytes", (n + 500) / 1_000 * 10),
            999_500..999_500_000 => size("format-megabytes", tenths_of(n, 1_000_000)),
            _ => size("format-gigabytes", tenths_of(n, 1_000_000_000)),
        }
    }

    /// As a reader of the language dials it: `0295 530 234`, `+358 295 530 234`, with no-break
    /// spaces; a short number as it is.
    #[must_use]
    pub fn phone(&self, phone: &Phone) -> String {
        self.forms.phone(phone)
    }

    pub(crate) fn problems(&self) -> Vec<Problem> {
        self.log.all()
    }

    fn pattern(&self, id: &str) -> Option<&ast::Pattern<&str>> {
        match id.split_once('.') {
            None => self.bundle.get_message(id)?.value(),
            Some((id, attribute)) => Some(self.bundle.get_message(id)?.get_attribute(attribute)?.value()),
        }
    }
}

/// Tenths of a unit, rounded; from ten units on whole units.
fn tenths_of(n: u64, unit: u64) -> u64 {
    let tenths = n.saturating_add(unit / 20) / (unit / 10);
    if tenths < 100 { tenths } else { n.saturating_add(unit / 2) / unit * 10 }
}
