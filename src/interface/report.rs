//! Diagnostics in print: for people, as JSON lines, and in the forms that CI reads.

mod fingerprint;
mod github;
mod gitlab;
mod human;
mod json;
mod place;
mod sarif;
mod tally;
mod wrap;

pub use github::github;
pub use gitlab::gitlab;
pub use human::{Titles, by_item, heading, human};
pub use json::json;
pub use sarif::{Description, Manual, sarif};
pub use tally::tally;

use serde::Serialize;
use serde_json::Value as Json;

use self::place::{Place, harmless, locate, shortened};
use crate::diagnostic::{Arg, Diagnostic, Related, Rule, Severity};
use crate::interface::{Args, Value, Words};
use crate::source::Sources;

/// The most characters of a writer's text that a message repeats.
const QUOTED: usize = 120;

/// The most of what a writer shall choose from or paste.
const PASTED: usize = 2000;

/// Facts that are chosen from, compared or pasted: cut short they would be of no use.
const WHOLE: [&str; 10] =
    ["reason", "fixed", "kept", "example", "keys", "allowed", "names", "proposed", "more", "less"];

/// How a report for people looks.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    /// Whether the terminal shows colours.
    colour: bool,
    /// Its width in columns.
    width: usize,
}

impl Style {
    /// For a terminal of so many columns, of which 40 to 100 are used; 80 if there is none.
    #[must_use]
    pub fn new(colour: bool, columns: Option<usize>) -> Self {
        Self { colour, width: columns.unwrap_or(80).clamp(40, 100) }
    }
}

impl Default for Style {
    fn default() -> Self {
        Self::new(false, None)
    }
}

/// A diagnostic in words, for those who lay it out themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Told {
    /// Id of the rule.
    pub rule: &'static str,
    /// "error", "varoitus".
    pub severity: String,
    /// Whether it is an error.
    pub is_error: bool,
    /// The file.
    pub path: String,
    /// Line, from 1.
    pub line: usize,
    /// What is wrong.
    pub message: String,
    /// The repair.
    pub help: Option<String>,
}

/// A diagnostic in the words for [writers](crate::interface::writers).
#[must_use]
pub fn told(diagnostic: &Diagnostic, sources: &Sources, words: &Words) -> Told {
    let report = Report::new(diagnostic, sources, words);
    let is_error = report.severity == Severity::Error;
    let severity = if is_error { "report-error" } else { "report-warning" };
    Told {
        rule: report.rule.id,
        severity: words.text(severity, &Args::NONE),
        is_error,
        path: report.place.path,
        line: report.place.line,
        message: report.message,
        help: report.help,
    }
}

/// A diagnostic with its words and places.
struct Report {
    rule: &'static Rule,
    severity: Severity,
    place: Place,
    message: String,
    help: Option<String>,
    related: Vec<(Place, String)>,
}

impl Report {
    fn new(diagnostic: &Diagnostic, sources: &Sources, words: &Words) -> Self {
        let args = quoted(&diagnostic.args);
        let id = diagnostic.message_id();
        let text = |id: &str| words.text(id, &args);
        let note =
            |related: &Related| (locate(&related.span, sources), text(&format!("{id}.{}", related.note)));
        let help = format!("{id}.help");
        Self {
            rule: diagnostic.rule,
            severity: diagnostic.severity,
            place: locate(&diagnostic.span, sources),
            message: text(&id),
            help: words.has(&help).then(|| text(&help)),
            related: diagnostic.related.iter().map(note).collect(),
        }
    }
}

impl Report {
    /// What is wrong, and the repair.
    fn with_help(&self) -> String {
        self.help.iter().fold(self.message.clone(), |text, help| format!("{text} {help}"))
    }
}

/// The facts of a message, made fit to be printed: on one line, not endless, harmless.
fn quoted<'a>(args: &'a [(&'static str, Arg)]) -> Args<'a> {
    let mut all = Args::new();
    for (name, arg) in args {
        match arg {
            Arg::Text(text) => {
                all.set(
                    *name,
                    harmless(&shortened(text, if WHOLE.contains(name) { PASTED } else { QUOTED })),
                );
            }
            Arg::Number(_) => all.set(*name, Value::from(arg)),
        }
    }
    all
}

/// A JSON document as a file: people open it, too.
fn document(value: &Json) -> String {
    // Texts and numbers always make JSON.
    serde_json::to_string_pretty(value).unwrap_or_default() + "\n"
}

/// The name of a severity for programs, the same in all languages; also GitHub's.
fn machine_name(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

#[cfg(test)]
mod tests;
