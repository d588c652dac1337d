//! The functions that messages may use, and values that print themselves.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use fluent::types::FluentType;
use fluent::{FluentArgs, FluentValue};
use intl_memoizer::{IntlLangMemoizer, concurrent};
use jiff::civil::Date;

use super::args::{Args, Value};
use super::forms::{Bundle, Forms};
use super::problems::Problem;
use crate::content::model::Phone;
use crate::time::Moment;

type Function = fn(&Forms, &FluentValue) -> Option<FluentValue<'static>>;

/// Name and work of each function; each takes one value.
const FUNCTIONS: [(&str, Function); 7] = [
    ("DATE", |forms, value| Some(forms.date(date(value)?).into())),
    ("TIME", |forms, value| Some(forms.clock(moment(value)?.local).into())),
    ("DAY_AND_MONTH", |forms, value| Some(forms.day_and_month(date(value)?).into())),
    ("DAY", |_, value| Some(date(value)?.day().into())),
    ("MONTH", |_, value| Some(date(value)?.month().into())),
    ("YEAR", |_, value| Some(date(value)?.year().into())),
    ("NUM", number),
];

/// Whether messages may use a function of that name.
pub(crate) fn is_function(name: &str) -> bool {
    name == "NUMBER" || names().any(|known| known == name)
}

/// The names of our functions.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    FUNCTIONS.iter().map(|(name, _)| *name)
}

/// Gives the functions to a bundle.
pub(crate) fn add(bundle: &mut Bundle, forms: &Arc<Forms>) {
    for (name, function) in FUNCTIONS {
        let forms = Arc::clone(forms);
        // An error means that a message is called as a function is; parity.rs reports it.
        drop(bundle.add_function(name, move |given, _| call(&forms, name, function, given)));
    }
}

fn call(
    forms: &Forms,
    name: &'static str,
    function: Function,
    given: &[FluentValue],
) -> FluentValue<'static> {
    match given {
        // Not given at all: fluent itself has reported that.
        [FluentValue::Error] => FluentValue::Error,
        [value] => function(forms, value).unwrap_or_else(|| unfit(forms, name)),
        _ => unfit(forms, name),
    }
}

fn unfit(forms: &Forms, function: &'static str) -> FluentValue<'static> {
    forms.log().add(Problem::Value { function });
    FluentValue::Error
}

fn number(forms: &Forms, value: &FluentValue) -> Option<FluentValue<'static>> {
    let FluentValue::Number(number) = value else { return None };
    // A whole number; messages are given no others.
    let n: i64 = number.as_string().parse().ok()?;
    Some(forms.number(n).into())
}

fn moment<'v>(value: &'v FluentValue) -> Option<&'v Moment> {
    match &shown(value)?.what {
        What::Moment(moment) => Some(moment),
        What::Date(_) | What::Phone(_) => None,
    }
}

fn date(value: &FluentValue) -> Option<Date> {
    match &shown(value)?.what {
        What::Moment(moment) => Some(moment.date()),
        What::Date(date) => Some(*date),
        What::Phone(_) => None,
    }
}

fn shown<'v>(value: &'v FluentValue) -> Option<&'v Shown> {
    match value {
        FluentValue::Custom(custom) => (**custom).as_any().downcast_ref(),
        _ => None,
    }
}

/// A value with the forms of the language that shows it.
#[derive(Clone)]
struct Shown {
    what: What,
    forms: Arc<Forms>,
}

#[derive(Clone, Debug, PartialEq)]
enum What {
    Moment(Moment),
    Date(Date),
    Phone(Phone),
}

impl fmt::Debug for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.what.fmt(f)
    }
}

impl PartialEq for Shown {
    fn eq(&self, other: &Self) -> bool {
        self.what == other.what
    }
}

impl FluentType for Shown {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &IntlLangMemoizer) -> Cow<'static, str> {
        self.text().into()
    }

    fn as_string_threadsafe(&self, _: &concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        self.text().into()
    }
}

impl Shown {
    fn text(&self) -> String {
        match &self.what {
            What::Moment(moment) => self.forms.moment(moment),
            What::Date(date) => self.forms.date(*date),
            What::Phone(phone) => self.forms.phone(phone),
        }
    }
}

/// The variables as fluent takes them.
pub(crate) fn variables<'a>(args: &'a Args<'a>, forms: &Arc<Forms>) -> FluentArgs<'a> {
    let custom = |what| FluentValue::Custom(Box::new(Shown { what, forms: Arc::clone(forms) }));
    let mut variables = FluentArgs::new();
    for (name, value) in args.iter() {
        let value = match value {
            Value::Text(text) => FluentValue::from(text.as_ref()),
            Value::Number(n) => FluentValue::from(*n),
            Value::Moment(moment) => custom(What::Moment(*moment)),
            Value::Date(date) => custom(What::Date(*date)),
            Value::Phone(phone) => custom(What::Phone(phone.as_ref().clone())),
        };
        variables.set(name, value);
    }
    variables
}
