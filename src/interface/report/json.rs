//! Diagnostics for programs, a line each.

use serde::Serialize;

use super::Report;
use super::place::Place;
use crate::diagnostic::Diagnostics;
use crate::interface::Words;
use crate::source::Sources;

/// For programs: one JSON object a line, `{rule, severity, path, line, column, message, help,
/// related: [{path, line, column, message}]}`. Columns count characters; both count from 1.
#[must_use]
pub fn json(diagnostics: &Diagnostics, sources: &Sources, words: &Words) -> String {
    let line = |d| serde_json::to_string(&Json::new(&Report::new(d, sources, words))).map(|line| line + "\n");
    // Texts and numbers always make JSON.
    diagnostics.iter().filter_map(|d| line(d).ok()).collect()
}

#[derive(Serialize)]
struct Json<'a> {
    rule: &'a str,
    severity: &'a str,
    path: &'a str,
    line: usize,
    column: usize,
    message: &'a str,
    help: Option<&'a str>,
    related: Vec<JsonRelated<'a>>,
}

#[derive(Serialize)]
struct JsonRelated<'a> {
    path: &'a str,
    line: usize,
    column: usize,
    message: &'a str,
}

impl<'a> Json<'a> {
    fn new(report: &'a Report) -> Self {
        let related = |(place, message): &'a (Place, String)| JsonRelated {
            path: &place.path,
            line: place.line,
            column: place.column,
            message,
        };
        Self {
            rule: report.rule.id,
            severity: super::machine_name(report.severity),
            path: &report.place.path,
            line: report.place.line,
            column: report.place.column,
            message: &report.message,
            help: report.help.as_deref(),
            related: report.related.iter().map(related).collect(),
        }
    }
}
