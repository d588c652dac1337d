//! Diagnostics in print: for people, as JSON, and for GitHub.

mod place;

use annotate_snippets::renderer::DEFAULT_TERM_WIDTH;
use annotate_snippets::{Annotation, AnnotationKind, Element, Level, Origin, Renderer, Snippet};
use serde::Serialize;

use self::place::{Excerpt, Place, harmless, locate, shortened};
use crate::diagnostic::{Arg, Diagnostic, Diagnostics, Related, Severity};
use crate::interface::{Args, Value, Words};
use crate::source::Sources;

/// The most characters of a writer's text that a message repeats.
const QUOTED: usize = 120;

/// The most of what a writer shall choose from or paste.
const PASTED: usize = 2000;

/// Facts that are chosen from or pasted: cut short they would be of no use.
const WHOLE: [&str; 7] = ["fixed", "kept", "example", "keys", "allowed", "names", "proposed"];

/// The most errors, and the most warnings, that GitHub shows of one step.
const GITHUB_MOST: usize = 10;

/// How a report for people looks.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    /// Whether the terminal shows colours.
    pub colour: bool,
    /// Its width in columns.
    pub width: usize,
}

impl Default for Style {
    fn default() -> Self {
        Self { colour: false, width: DEFAULT_TERM_WIDTH }
    }
}

/// For people: each with the writer's own line, a mark under what is meant, and the repair.
///
/// In the order given; `words` are those for [writers](crate::interface::writers).
#[must_use]
pub fn human(diagnostics: &Diagnostics, sources: &Sources, words: &Words, style: Style) -> String {
    let renderer = if style.colour { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.term_width(style.width);
    diagnostics.iter().map(|d| paragraph(&Report::new(d, sources, words), &renderer, words)).collect()
}

/// For programs: one JSON object a line, `{rule, severity, path, line, column, message, help,
/// related: [{path, line, column, message}]}`. Columns count characters; both count from 1.
#[must_use]
pub fn json(diagnostics: &Diagnostics, sources: &Sources, words: &Words) -> String {
    let line = |d| serde_json::to_string(&Json::new(&Report::new(d, sources, words))).map(|line| line + "\n");
    // Texts and numbers always make JSON.
    diagnostics.iter().filter_map(|d| line(d).ok()).collect()
}

/// For GitHub Actions: workflow commands that mark the lines of a change; no more than it shows,
/// then the number of the rest.
#[must_use]
pub fn github(diagnostics: &Diagnostics, sources: &Sources, words: &Words) -> String {
    let mut text = String::new();
    for (severity, rest) in
        [(Severity::Error, "report-more-errors"), (Severity::Warning, "report-more-warnings")]
    {
        let of_severity = || diagnostics.iter().filter(|d| d.severity == severity);
        let shown = of_severity().take(GITHUB_MOST);
        text.extend(shown.map(|d| command(&Report::new(d, sources, words))));
        let count = of_severity().skip(GITHUB_MOST).count();
        if count > 0 {
            text += &words.text(rest, &Args::new().with("count", count));
            text.push('\n');
        }
    }
    text
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
        rule: report.rule,
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
    rule: &'static str,
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
            rule: diagnostic.rule.id,
            severity: diagnostic.severity,
            place: locate(&diagnostic.span, sources),
            message: text(&id),
            help: words.has(&help).then(|| text(&help)),
            related: diagnostic.related.iter().map(note).collect(),
        }
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

fn paragraph(report: &Report, renderer: &Renderer, words: &Words) -> String {
    let name = |id| words.text(id, &Args::NONE);
    let level = match report.severity {
        Severity::Error => Level::ERROR.with_name(name("report-error")),
        Severity::Warning => Level::WARNING.with_name(name("report-warning")),
    };
    let mut group = level.primary_title(report.message.as_str()).id(report.rule).elements(elements(
        &report.place,
        AnnotationKind::Primary,
        None,
    ));
    for (place, note) in &report.related {
        group = group.elements(elements(place, AnnotationKind::Context, Some(note)));
        if place.excerpt.is_none() {
            group = group.element(Level::NOTE.with_name(name("report-related")).message(note.as_str()));
        }
    }
    if let Some(help) = &report.help {
        group = group.element(Level::HELP.with_name(name("report-help")).message(help.as_str()));
    }
    renderer.render(&[group]) + "\n\n"
}

/// A place with the line around its mark.
///
/// The library is given no more than one short line, so that neither a minified file nor a span
/// over its end can trouble it. Where the line was cut it must be told the place, since it would
/// count the columns of what it sees.
fn elements<'a>(place: &'a Place, kind: AnnotationKind, note: Option<&'a String>) -> Vec<Element<'a>> {
    let origin = Origin::path(place.path.as_str());
    let Some(Excerpt { before, marked, after }) = &place.excerpt else {
        return vec![origin.into()];
    };
    let mark: Annotation =
        kind.span(before.len()..before.len() + marked.len()).label(note.map(String::as_str));
    let snippet = Snippet::source(format!("{before}{marked}{after}")).line_start(place.line).annotation(mark);
    if before.chars().count() + 1 == place.column {
        return vec![snippet.path(place.path.as_str()).into()];
    }
    vec![origin.line(place.line).char_column(place.column).into(), snippet.into()]
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
            rule: report.rule,
            severity: machine_name(report.severity),
            path: &report.place.path,
            line: report.place.line,
            column: report.place.column,
            message: &report.message,
            help: report.help.as_deref(),
            related: report.related.iter().map(related).collect(),
        }
    }
}

/// The name of a severity for programs, the same in all languages; also GitHub's.
fn machine_name(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

fn command(report: &Report) -> String {
    let Place { path, line, column, .. } = &report.place;
    let text = report.help.iter().fold(report.message.clone(), |text, help| format!("{text}\n{help}"));
    format!(
        "::{} file={},line={line},col={column},title={}::{}\n",
        machine_name(report.severity),
        property(path),
        property(report.rule),
        data(&text),
    )
}

/// The text of a workflow command: what would end it is escaped.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property of a workflow command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests;
