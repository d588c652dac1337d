//! What is wrong, located: a rule, a place, and the facts a message needs.
//!
//! A diagnostic carries no prose. Its words live in `locales/<language>/rules.ftl`: the message
//! is called as the rule (`unknown-key`), or as the rule and a case (`unknown-key-far`), and its
//! attribute `.help` says the repair. So a writer reads it in Finnish, Swedish or English.

mod record;
mod rules;

pub use record::{Area, Source};
pub use rules::{ALL, Rule, find};
/// The rules by name, one constant each.
pub mod rule {
    pub use super::rules::names::*;
}

use std::ops::Range;

use crate::path::SourcePath;

/// How grave a diagnostic is; an error keeps the output from being written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing is published.
    Error,
    /// Published, but somebody should look.
    Warning,
}

/// A place in a source file: byte offsets, end exclusive.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: SourcePath,
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// The place `range` of `file`.
    #[must_use]
    pub fn new(file: &SourcePath, range: Range<usize>) -> Self {
        Self { file: file.clone(), start: range.start, end: range.end.max(range.start) }
    }

    /// The file as a whole: its very beginning.
    #[must_use]
    pub fn file(file: &SourcePath) -> Self {
        Self::new(file, 0..0)
    }

    /// The bytes as a range.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        self.start..self.end
    }
}

/// A value together with where it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Located<T> {
    /// What was written, understood.
    pub value: T,
    /// Where.
    pub span: Span,
}

impl<T> Located<T> {
    /// `value`, written at `span`.
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }

    /// The same place, another value.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Located<U> {
        Located { value: f(self.value), span: self.span }
    }
}

impl<T> std::ops::Deref for Located<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

/// A fact that a message shows.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Arg {
    /// Words, printed as they are.
    Text(String),
    /// A count, which selects a plural form.
    Number(i64),
}

impl From<&str> for Arg {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}
impl From<String> for Arg {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}
impl From<usize> for Arg {
    fn from(value: usize) -> Self {
        Self::Number(i64::try_from(value).unwrap_or(i64::MAX))
    }
}
impl From<i64> for Arg {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}
impl From<&SourcePath> for Arg {
    fn from(value: &SourcePath) -> Self {
        Self::Text(value.to_string())
    }
}

/// A second place that explains a diagnostic; `note` is an attribute of the diagnostic's message.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Related {
    /// Where.
    pub span: Span,
    /// The attribute with its words.
    pub note: &'static str,
}

/// One thing that is wrong.
///
/// Ordered by place, then rule, so that reports are stable whatever the order of work.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Diagnostic {
    /// Where; every diagnostic has a place, if only the file.
    pub span: Span,
    /// Which rule was broken.
    pub rule: &'static Rule,
    /// Which of the rule's messages fits; none is the plain one.
    pub case: Option<&'static str>,
    /// How grave; the rule's own level unless the site says otherwise.
    pub severity: Severity,
    /// What the message shows, by variable name.
    pub args: Vec<(&'static str, Arg)>,
    /// Other places.
    pub related: Vec<Related>,
}

impl Diagnostic {
    /// `rule` is broken at `span`.
    #[must_use]
    pub fn new(rule: &'static Rule, span: Span) -> Self {
        Self { span, rule, case: None, severity: rule.level, args: Vec::new(), related: Vec::new() }
    }

    /// Chooses the message `<rule>-<case>`.
    #[must_use]
    pub fn case(mut self, case: &'static str) -> Self {
        self.case = Some(case);
        self
    }

    /// Gives the message a fact.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Names what was probably meant: `$near` is `yes` or `no`, `$nearest` what it is.
    #[must_use]
    pub fn nearest(self, nearest: Option<impl Into<String>>) -> Self {
        let near = if nearest.is_some() { "yes" } else { "no" };
        self.arg("near", near).arg("nearest", nearest.map(Into::into).unwrap_or_default())
    }

    /// Points at a second place, explained by the message's attribute `note`.
    #[must_use]
    pub fn related(mut self, span: Span, note: &'static str) -> Self {
        self.related.push(Related { span, note });
        self
    }

    /// Whether it complains of the absence of one of `names`: an id, `kind:id`, or `kind:*` for
    /// all ids of a kind.
    #[must_use]
    pub fn names_any(&self, names: &std::collections::BTreeSet<String>) -> bool {
        let whole_kind = self.case.is_some_and(|case| names.contains(&format!("{case}:*")));
        let named = self.args.iter().any(|(key, value)| match value {
            Arg::Text(text) if matches!(*key, "id" | "target") => {
                let id = text.rsplit(':').next().unwrap_or(text);
                names.contains(id.split('#').next().unwrap_or(id))
            }
            _ => false,
        });
        whole_kind || named
    }

    /// The name of its message: `<rule>` or `<rule>-<case>`.
    #[must_use]
    pub fn message_id(&self) -> String {
        match self.case {
            Some(case) => format!("{}-{case}", self.rule.id),
            None => self.rule.id.to_owned(),
        }
    }
}

/// Diagnostics as they gather; a stage adds, nobody drops.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Nothing wrong yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Adds all of another stage.
    pub fn append(&mut self, other: Diagnostics) {
        self.0.extend(other.0);
    }

    /// Keeps those that `keep` accepts: the way in which a site's settings silence a rule.
    pub fn retain(&mut self, keep: impl FnMut(&mut Diagnostic) -> bool) {
        self.0.retain_mut(keep);
    }

    /// Sorted by place and without repetition.
    #[must_use]
    pub fn sorted(mut self) -> Self {
        self.0.sort();
        self.0.dedup();
        self
    }

    /// One after the other.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.0.iter()
    }

    /// How many of that severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.0.iter().filter(|d| d.severity == severity).count()
    }

    /// Whether any is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|d| d.severity == Severity::Error)
    }

    /// Whether there is none at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, iter: I) {
        self.0.extend(iter);
    }
}
