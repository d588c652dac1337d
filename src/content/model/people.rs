//! Organisations, offices, topics and people.

use jiff::civil::Date;

use super::{Phone, Ref};
use crate::diagnostic::{Located, Span};
use crate::language::ByLanguage;
use crate::path::SourcePath;

/// A ministry, agency or unit.
#[derive(Debug)]
pub struct Organisation {
    /// Where its entry begins.
    pub span: Span,
    /// Names with the day from which each holds; the earliest has none. Sorted by day.
    pub names: Vec<(Option<Date>, ByLanguage<String>)>,
    /// Abbreviation.
    pub short: ByLanguage<String>,
    /// Own site.
    pub url: Option<Located<String>>,
    /// Switchboard.
    pub phone: Option<Located<Phone>>,
    /// Mailbox.
    pub email: Option<Located<String>>,
    /// The organisation it belongs to.
    pub parent: Option<Ref>,
}

/// A ministerial post.
#[derive(Debug)]
pub struct Office {
    /// Where its entry begins.
    pub span: Span,
    /// Title, as printed before a name.
    pub title: ByLanguage<String>,
    /// "of the minister", for compound titles; fi and sv.
    pub genitive: ByLanguage<String>,
    /// The ministry.
    pub organisation: Option<Ref>,
}

/// A topic.
#[derive(Debug)]
pub struct Topic {
    /// Where its entry begins.
    pub span: Span,
    /// Its name.
    pub label: ByLanguage<String>,
}

/// A person: contact, minister or both.
#[derive(Debug)]
pub struct Person {
    /// The file.
    pub path: SourcePath,
    /// Given name; empty for a single name.
    pub given: String,
    /// Family name.
    pub family: String,
    /// Number.
    pub phone: Option<Located<Phone>>,
    /// Addresses with the day from which each holds, sorted by day.
    pub emails: Vec<(Option<Date>, Located<String>)>,
    /// Posts as an official or guest.
    pub roles: Vec<Role>,
    /// Terms as a minister, sorted by first day.
    pub offices: Vec<Term>,
    /// The day from which phone and e-mail are no longer printed.
    pub left: Option<Date>,
}

impl Person {
    /// Given and family name.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{} {}", self.given, self.family).trim().to_owned()
    }
}

/// A post as an official or guest.
#[derive(Debug)]
pub struct Role {
    /// Where.
    pub span: Span,
    /// Organisation, if any.
    pub organisation: Option<Ref>,
    /// Title by language.
    pub title: ByLanguage<String>,
    /// First day.
    pub from: Option<Date>,
    /// Last day.
    pub until: Option<Date>,
}

/// A term as a minister.
#[derive(Debug)]
pub struct Term {
    /// Office id.
    pub office: Ref,
    /// First day.
    pub from: Date,
    /// Last day.
    pub until: Option<Date>,
}

impl Term {
    /// Whether the office is held on that day; the last day counts.
    #[must_use]
    pub fn holds_on(&self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }
}
