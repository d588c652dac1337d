//! Where a span is, as people count: line, column, and the writer's own line.

use std::borrow::Cow;

use crate::diagnostic::Span;
use crate::interface::built_in_text;
use crate::source::Sources;

/// How many characters of a line are shown before the mark, in it, and behind it.
const SHOWN: [usize; 3] = [60, 80, 60];

/// A span found in its file.
#[derive(Debug)]
pub(super) struct Place {
    /// The file.
    pub path: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// The line that is shown; none for a file as a whole or one that is not there.
    pub excerpt: Option<Excerpt>,
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
    let path = harmless(span.file.as_str());
    let bytes = match sources.get(span.file.as_str()) {
        Some(source) => source.head(),
        None => built_in_text(&span.file).unwrap_or_default().as_bytes(),
    };
    let skipped = if bytes.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 };
    let bytes = bytes.get(skipped..).unwrap_or_default();
    let [start, end] = [span.start, span.end].map(|at| at.saturating_sub(skipped).min(bytes.len()));
    let (head, tail) = bytes.split_at(start);
    let line_start = head.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    let before = String::from_utf8_lossy(head.get(line_start..).unwrap_or_default());
    let (marked, after) = tail.split_at((end - start).min(line_length(tail)));
    let after = after.get(..line_length(after)).unwrap_or_default();
    let is_whole_file = (span.start, span.end) == (0, 0);
    let excerpt = || Excerpt::new(&before, &String::from_utf8_lossy(marked), &String::from_utf8_lossy(after));
    Place {
        path,
        line: head.split(|byte| *byte == b'\n').count(),
        column: before.chars().count() + 1,
        excerpt: (!is_whole_file && !bytes.is_empty()).then(excerpt),
    }
}

/// The bytes up to the end of the line.
fn line_length(bytes: &[u8]) -> usize {
    bytes.iter().position(|byte| matches!(byte, b'\n' | b'\r')).unwrap_or(bytes.len())
}

impl Excerpt {
    fn new(before: &str, marked: &str, after: &str) -> Self {
        let [most_before, most_marked, most_after] = SHOWN;
        let before = match before.char_indices().rev().nth(most_before) {
            Some((cut, _)) => Cow::Owned(format!("…{}", before.get(cut..).unwrap_or_default())),
            None => Cow::Borrowed(before),
        };
        Self {
            before: harmless(&before),
            marked: harmless(&shortened(marked, most_marked)),
            after: harmless(&shortened(after, most_after)),
        }
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
