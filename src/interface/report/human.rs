//! Diagnostics for people.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use annotate_snippets::renderer::{Effects, Style as Ansi};
use annotate_snippets::{Annotation, AnnotationKind, Element, Level, Origin, Renderer, Snippet};

use super::place::{Excerpt, Place, harmless};
use super::wrap::{beginning, width, wrapped};
use super::{Report, Style};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::interface::{Args, Words};
use crate::source::Sources;

/// How far the further lines of a message are set in.
const INDENT: usize = 4;

/// The columns around a line's number: ` | ` behind it.
const GUTTER: usize = 3;

/// Titles of items by their folder, such as `content/releases/2026/budget`.
pub type Titles = BTreeMap<String, String>;

/// For people: each with the writer's own line, a mark under what is meant, and the repair.
///
/// In the order given; `words` are those for [writers](crate::interface::writers).
#[must_use]
pub fn human(diagnostics: &Diagnostics, sources: &Sources, words: &Words, style: Style) -> String {
    diagnostics.iter().map(|d| paragraph(&Report::new(d, sources, words), style, words)).collect()
}

/// The same by item: what follows one another in an item's folder stands below its id and title,
/// the rest below the name of its file.
#[must_use]
pub fn by_item(
    diagnostics: &Diagnostics,
    sources: &Sources,
    words: &Words,
    style: Style,
    titles: &Titles,
) -> String {
    let all: Vec<&Diagnostic> = diagnostics.iter().collect();
    let mut text = String::new();
    for of_one in all.chunk_by(|a, b| a.span.file.thing() == b.span.file.thing()) {
        text.extend(of_one.first().map(|first| item_heading(first.span.file.thing(), style, titles)));
        text.extend(of_one.iter().map(|d| paragraph(&Report::new(d, sources, words), style, words)));
    }
    text
}

/// The heading of a part of a report.
#[must_use]
pub fn heading(text: &str, style: Style) -> String {
    format!("{}\n\n", style.bold(&beginning(&format!("━━ {}", harmless(text)), style.width)))
}

fn item_heading(thing: &str, style: Style, titles: &Titles) -> String {
    let name = match titles.get(thing) {
        Some(title) => format!("{}: {title}", thing.rsplit('/').next().unwrap_or(thing)),
        None => thing.to_owned(),
    };
    let text = beginning(&format!("── {}", harmless(&name)), style.width).into_owned();
    format!("{}\n\n", style.bold(&text))
}

impl Style {
    fn renderer(self) -> Renderer {
        let renderer = if self.colour { Renderer::styled() } else { Renderer::plain() };
        // What is shown is cut to measure before: the library must not cut it again.
        renderer.term_width(self.width * 4)
    }

    fn bold(self, text: &str) -> String {
        if self.colour {
            let bold = Ansi::new().effects(Effects::BOLD);
            format!("{bold}{text}{bold:#}")
        } else {
            text.to_owned()
        }
    }
}

fn paragraph(report: &Report, style: Style, words: &Words) -> String {
    let name = |id| words.text(id, &Args::NONE);
    let (level, level_name) = match report.severity {
        Severity::Error => (Level::ERROR, name("report-error")),
        Severity::Warning => (Level::WARNING, name("report-warning")),
    };
    let used = width(&level_name) + width(report.rule.id) + "[]: ".len();
    let mut title = wrapped(&report.message, style.width - INDENT, used.saturating_sub(INDENT)).into_iter();
    let first = title.next().unwrap_or_default();
    let group = level.with_name(level_name).primary_title(first).id(report.rule.id);
    let text = style.renderer().render(&[group.elements(body(report, style, words))]);
    let mut lines = text.lines().filter(|line| !is_gap(line));
    let mut whole = lines.next().unwrap_or_default().trim_end().to_owned();
    for line in title {
        let _ = write!(whole, "\n{:INDENT$}{}", "", style.bold(&line));
    }
    lines.for_each(|line| whole.extend(["\n", line]));
    whole + "\n\n"
}

/// What the library prints above a line whose place it was told.
fn is_gap(line: &str) -> bool {
    line.contains(":::") && anstream::adapter::strip_str(line).to_string().trim() == ":::"
}

/// The places with their lines, and the repair.
fn body<'a>(report: &'a Report, style: Style, words: &Words) -> Vec<Element<'a>> {
    let name = |id| words.text(id, &Args::NONE);
    let columns = style.width - report.digits() - GUTTER;
    let mut elements = shown(&report.place, columns, AnnotationKind::Primary, None);
    let mut said = None;
    for (place, note) in &report.related {
        // What holds for several places in a row is said once.
        let is_new = said.replace(note) != Some(note);
        let fits = place.has_room(note, columns);
        elements.extend(shown(place, columns, AnnotationKind::Context, (is_new && fits).then_some(note)));
        if is_new && !fits {
            elements.push(footnote(Level::NOTE, name("report-related"), note, columns));
        }
    }
    if let Some(help) = &report.help {
        elements.push(footnote(Level::HELP, name("report-help"), help, columns));
    }
    elements
}

impl Place {
    /// Whether a note has room beside the mark.
    fn has_room(&self, note: &str, columns: usize) -> bool {
        let excerpt = self.excerpt.as_ref().map(|excerpt| excerpt.within(columns));
        excerpt.is_some_and(|e| width(&e.before) + width(&e.marked) + 1 + width(note) <= columns)
    }
}

/// A note below a snippet: its lines are set in by the library.
fn footnote<'a>(level: Level<'a>, name: String, text: &str, columns: usize) -> Element<'a> {
    let columns = columns.saturating_sub(width(&name) + "= : ".len());
    level.with_name(name).message(wrapped(text, columns, 0).join("\n")).into()
}

impl Report {
    /// How many digits the numbers of its lines have at most.
    fn digits(&self) -> usize {
        let lines = self.related.iter().map(|(place, _)| place.line).chain([self.place.line]);
        lines.max().unwrap_or(1).to_string().len()
    }
}

/// A place with the line around its mark.
///
/// The library is given no more than one short line, so that neither a minified file nor a span
/// over its end can trouble it. Where the line was cut it must be told the place, since it would
/// count the columns of what it sees.
fn shown<'a>(
    place: &'a Place,
    columns: usize,
    kind: AnnotationKind,
    note: Option<&'a String>,
) -> Vec<Element<'a>> {
    let origin = Origin::path(place.path.as_str());
    let Some(excerpt) = &place.excerpt else {
        return vec![origin.into()];
    };
    let Excerpt { before, marked, after } = excerpt.within(columns);
    let mark: Annotation =
        kind.span(before.len()..before.len() + marked.len()).label(note.map(String::as_str));
    let snippet = Snippet::source(format!("{before}{marked}{after}")).line_start(place.line).annotation(mark);
    if before.chars().count() + 1 == place.column {
        return vec![snippet.path(place.path.as_str()).into()];
    }
    vec![origin.line(place.line).char_column(place.column).into(), snippet.into()]
}
