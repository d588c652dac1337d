//! What a message is given.

use std::borrow::Cow;

use jiff::civil::Date;

use crate::content::model::Phone;
use crate::diagnostic::Arg;
use crate::time::Moment;

/// A value of a message's variable. All but texts and numbers print themselves in the form of
/// the message's language.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'a> {
    /// Printed as it is.
    Text(Cow<'a, str>),
    /// Selects a plural form; `{ NUM($n) }` prints it with its thousands apart.
    Number(i64),
    /// `{ $m }` prints date and clock; `{ DATE($m) }` and `{ TIME($m) }` one of them.
    Moment(Moment),
    /// A day.
    Date(Date),
    /// A number to call.
    Phone(Cow<'a, Phone>),
}

/// The variables of a message, by name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Args<'a>(Vec<(Cow<'a, str>, Value<'a>)>);

impl<'a> Args<'a> {
    /// No variables.
    pub const NONE: Args<'static> = Args(Vec::new());

    /// No variables yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// With `name` as `value`; of two values of one name the later holds.
    #[must_use]
    pub fn with(mut self, name: impl Into<Cow<'a, str>>, value: impl Into<Value<'a>>) -> Self {
        self.set(name, value);
        self
    }

    /// Sets `name` to `value`.
    pub fn set(&mut self, name: impl Into<Cow<'a, str>>, value: impl Into<Value<'a>>) {
        self.0.push((name.into(), value.into()));
    }

    /// Names and values in the order in which they were set.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value<'a>)> {
        self.0.iter().map(|(name, value)| (name.as_ref(), value))
    }
}

impl<'a> From<&'a [(&'static str, Arg)]> for Args<'a> {
    fn from(args: &'a [(&'static str, Arg)]) -> Self {
        Self(args.iter().map(|(name, arg)| (Cow::Borrowed(*name), arg.into())).collect())
    }
}

impl<'a> From<&'a Arg> for Value<'a> {
    fn from(arg: &'a Arg) -> Self {
        match arg {
            Arg::Text(text) => Self::Text(text.into()),
            Arg::Number(n) => Self::Number(*n),
        }
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text.into())
    }
}
impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text.into())
    }
}
impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}
impl From<i64> for Value<'_> {
    fn from(n: i64) -> Self {
        Self::Number(n)
    }
}
impl From<usize> for Value<'_> {
    fn from(n: usize) -> Self {
        Self::Number(i64::try_from(n).unwrap_or(i64::MAX))
    }
}
impl From<&Moment> for Value<'_> {
    fn from(moment: &Moment) -> Self {
        Self::Moment(*moment)
    }
}
impl From<Date> for Value<'_> {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}
impl<'a> From<&'a Phone> for Value<'a> {
    fn from(phone: &'a Phone) -> Self {
        Self::Phone(Cow::Borrowed(phone))
    }
}
