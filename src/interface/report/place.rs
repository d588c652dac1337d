//! Where a span is, as people count: line, column, and the writer's own line.

use std::borrow::Cow;

use crate::diagnostic::Span;
use crate::interface::built_in_text;
use crate::interface::report::wrap::{beginning, ending, width};
use crate::source::Sources;

/// How many characters of a line are kept before the mark, in it, and behind it.
const KEPT: usize = 100;

/// The fewest columns in which a line is shown.
const NARROWEST: usize = 20;

/// Where the program's own files stand.
const BUILT_IN: &str = "<built-in>/";

/// A span found in its file.
#[derive(Debug)]
pub(super) struct Place {
    /// The file, fit to be printed.
    pub path: String,
    /// The same as it is.
    file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// Line and column behind its last character.
    pub end: (usize, usize),
    /// Whether the file as a whole is meant.
    pub is_whole: bool,
    /// The line that is shown; none for a file as a whole or one that is not there.
    pub excerpt: Option<Excerpt>,
}

impl Place {
    /// Whether it is in the program's own files.
    pub(super) fn is_built_in(&self) -> bool {
        self.file.starts_with(BUILT_IN)
    }

    /// The path of its file where the site's folder is at `prefix`.
    pub(super) fn within(&self, prefix: &str) -> String {
        if self.is_built_in() { self.file.clone() } else { format!("{prefix}{}", self.file) }
    }
}

/// The part of a line around a mark: what is before it, marked, and behind it.
#[derive(Debug)]
pub(super) struct Excerpt {
    pub before: String,
    pub marked: String,
    pub after: String,
}

/// Finds `span`; one outside its file counts as the file's end.
pub(super) fn locate(span: &Span, sources: &Sources) -> Place {
    let (bytes, start, end) = find(span, sources);
    let (head, tail) = bytes.split_at(start);
    let before = String::from_utf8_lossy(line_before(head));
    let (marked, after) = tail.split_at((end - start).min(line_length(tail)));
    let after = after.get(..line_length(after)).unwrap_or_default();
    let is_whole = (span.start, span.end) == (0, 0);
    let excerpt = || Excerpt::new(&before, &String::from_utf8_lossy(marked), &String::from_utf8_lossy(after));
    let (line, column) = position(head);
    Place {
        path: harmless(span.file.as_str()),
        file: span.file.as_str().to_owned(),
        line,
        column,
        end: position(bytes.get(..end).unwrap_or(bytes)),
        is_whole,
        excerpt: (!is_whole && !bytes.is_empty()).then(excerpt),
    }
}

/// The words at `span`, or all of its line if there are none.
pub(super) fn marked<'a>(span: &Span, sources: &'a Sources) -> Cow<'a, str> {
    let (bytes, start, end) = find(span, sources);
    let marked = bytes.get(start..end).unwrap_or_default();
    if !marked.trim_ascii().is_empty() || (span.start, span.end) == (0, 0) {
        return String::from_utf8_lossy(marked);
    }
    let (head, tail) = bytes.split_at(start);
    let from = start - line_before(head).len();
    String::from_utf8_lossy(bytes.get(from..start + line_length(tail)).unwrap_or_default())
}

/// The bytes of a span's file without their mark of order, and its start and end in them.
fn find<'a>(span: &Span, sources: &'a Sources) -> (&'a [u8], usize, usize) {
    let bytes: &[u8] = match sources.get(span.file.as_str()) {
        Some(source) => source.head(),
        None => built_in_text(&span.file).unwrap_or_default().as_bytes(),
    };
    let skipped = if bytes.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 };
    let bytes = bytes.get(skipped..).unwrap_or_default();
    let [start, end] = [span.start, span.end].map(|at| at.saturating_sub(skipped).min(bytes.len()));
    (bytes, start, end)
}

/// Line and column behind `head`, both from 1.
fn position(head: &[u8]) -> (usize, usize) {
    let line = head.split(|byte| *byte == b'\n').count();
    (line, String::from_utf8_lossy(line_before(head)).chars().count() + 1)
}

/// The bytes of the last line of `head`.
fn line_before(head: &[u8]) -> &[u8] {
    let start = head.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    head.get(start..).unwrap_or_default()
}

/// The bytes up to the end of the line.
fn line_length(bytes: &[u8]) -> usize {
    bytes.iter().position(|byte| matches!(byte, b'\n' | b'\r')).unwrap_or(bytes.len())
}

impl Excerpt {
    fn new(before: &str, marked: &str, after: &str) -> Self {
        let before = match before.char_indices().rev().nth(KEPT) {
            Some((cut, _)) => Cow::Owned(format!("…{}", before.get(cut..).unwrap_or_default())),
            None => Cow::Borrowed(before),
        };
        Self {
            before: harmless(&before),
            marked: harmless(&shortened(marked, KEPT)),
            after: harmless(&shortened(after, KEPT)),
        }
    }

    /// The same in so many columns: of the mark at most two thirds, then as much as there is room
    /// for on both sides.
    pub(super) fn within(&self, columns: usize) -> Self {
        let columns = columns.max(NARROWEST);
        let spare = columns.saturating_sub(width(&self.before) + width(&self.after));
        let marked = beginning(&self.marked, spare.max(columns * 2 / 3));
        let room = columns - width(&marked);
        let half = room / 2;
        let before = ending(&self.before, half.max(room.saturating_sub(width(&self.after))));
        let after = beginning(&self.after, room - width(&before));
        Self { before: before.into_owned(), marked: marked.into_owned(), after: after.into_owned() }
    }
}

/// At most `most` characters, and then an ellipsis.
pub(super) fn shortened(text: &str, most: usize) -> Cow<'_, str> {
    match text.char_indices().nth(most) {
        Some((cut, _)) => Cow::Owned(format!("{}…", text.get(..cut).unwrap_or_default())),
        None => Cow::Borrowed(text),
    }
}

/// Without characters that steer a terminal or turn the direction of text; each stays one
/// character.
pub(super) fn harmless(text: &str) -> String {
    text.chars().map(harmless_char).collect()
}

fn harmless_char(c: char) -> char {
    let turns =
        matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    match c {
        '\t' | '\n' | '\r' => ' ',
        // The pictures of C0 controls stand in the order of the controls.
        '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(c)).unwrap_or('\u{fffd}'),
        '\u{7f}'..='\u{9f}' | '\u{feff}' => '\u{fffd}',
        _ if turns => '\u{fffd}',
        _ => c,
    }
}
