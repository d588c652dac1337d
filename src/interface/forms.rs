//! Dates, times, numbers and phones in a language's form.
//!
//! The patterns are messages called `format-…` (`locales/<language>/dates.ftl`); here they are
//! given their parts. They stand in a bundle of their own, so that the functions of the other
//! messages can use them.

use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use jiff::civil::{Date, DateTime};
use unic_langid::LanguageIdentifier;

use super::file::MessageFile;
use super::phones;
use super::problems::{Log, Problem};
use crate::content::model::Phone;
use crate::time::Moment;

/// Messages of one language, shared between threads.
pub(crate) type Bundle = FluentBundle<Arc<FluentResource>>;

/// The messages of `files`; one of the site stands instead of a built-in one of the same name.
pub(crate) fn bundle(locale: &LanguageIdentifier, files: &[&MessageFile]) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![locale.clone()]);
    // The marks around variables would end up in addresses, feeds and JSON.
    bundle.set_use_isolating(false);
    // NUMBER selects ordinals. Both errors mean a name taken twice, which our own checks find
    // with its place.
    drop(bundle.add_builtins());
    for file in files {
        let resource = Arc::clone(&file.resource);
        if file.is_built_in {
            drop(bundle.add_resource(resource));
        } else {
            bundle.add_resource_overriding(resource);
        }
    }
    bundle
}

/// The forms of one language.
pub(crate) struct Forms {
    bundle: Bundle,
    log: Arc<Log>,
    group_mark: String,
    decimal_mark: String,
}

impl Forms {
    pub(crate) fn new(bundle: Bundle, log: Arc<Log>) -> Self {
        let mut forms = Self { bundle, log, group_mark: String::new(), decimal_mark: String::new() };
        forms.group_mark = forms.mark("format-group-mark");
        forms.decimal_mark = forms.mark("format-decimal-mark");
        forms
    }

    /// A message without variables; a missing one is found by the comparison of languages.
    fn mark(&self, id: &str) -> String {
        if self.bundle.has_message(id) { self.fill(id, &FluentArgs::new()) } else { String::new() }
    }

    /// `5.5.2022`.
    pub(crate) fn date(&self, date: Date) -> String {
        self.fill("format-date", &parts(date.at(0, 0, 0, 0)))
    }

    /// `5.5.`, a day whose year stands beside it.
    pub(crate) fn day_and_month(&self, date: Date) -> String {
        self.fill("format-day-and-month", &parts(date.at(0, 0, 0, 0)))
    }

    /// `11.38`.
    pub(crate) fn clock(&self, local: DateTime) -> String {
        self.fill("format-clock", &parts(local))
    }

    /// `5.5.2022 klo 11.38`, or only the date of a day without a clock time.
    pub(crate) fn moment(&self, moment: &Moment) -> String {
        if moment.clock {
            self.fill("format-date-and-clock", &parts(moment.local))
        } else {
            self.date(moment.date())
        }
    }

    /// A whole number with its thousands apart.
    pub(crate) fn number(&self, n: i64) -> String {
        let sign = if n < 0 { "\u{2212}" } else { "" };
        format!("{sign}{}", group(&n.unsigned_abs().to_string(), &self.group_mark))
    }

    /// A number of tenths: `12` is `1,2`, `10` is `1`.
    pub(crate) fn tenths(&self, tenths: u64) -> String {
        let whole = group(&(tenths / 10).to_string(), &self.group_mark);
        match tenths % 10 {
            0 => whole,
            tenth => format!("{whole}{}{tenth}", self.decimal_mark),
        }
    }

    /// A phone number as a reader of this language would dial it.
    pub(crate) fn phone(&self, phone: &Phone) -> String {
        match phones::split(&phone.e164) {
            phones::Number::Home(number) => {
                let args = [("number", FluentValue::from(number))].into_iter().collect();
                self.fill("format-phone", &args)
            }
            phones::Number::Other(number) => number,
        }
    }

    fn fill(&self, id: &str, args: &FluentArgs) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            self.log.add(Problem::Unknown { id: id.to_owned() });
            return id.to_owned();
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        self.log.add_errors(id, &errors);
        text
    }

    pub(crate) fn log(&self) -> &Log {
        &self.log
    }
}

/// The variables of the patterns of dates.
fn parts(local: DateTime) -> FluentArgs<'static> {
    let mut args = FluentArgs::with_capacity(5);
    args.set("day", local.day());
    args.set("month", local.month());
    args.set("year", local.year());
    args.set("hour", local.hour());
    args.set("minute", format!("{:02}", local.minute()));
    args
}

/// Digits in groups of three from the right.
fn group(digits: &str, mark: &str) -> String {
    let mut text = String::with_capacity(digits.len() * 2);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push_str(mark);
        }
        text.push(digit);
    }
    text
}
