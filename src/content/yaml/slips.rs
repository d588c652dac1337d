//! The usual slips of people who do not think in YAML: a colon in a headline, a quotation mark at
//! its start, a tab, a no-break space pasted from Word.
//!
//! They are found line by line before the parser runs. Each gets a message with the line ready to
//! paste, and its value is masked by as many harmless bytes, so that all places stay what they
//! are and the parser finds the other mistakes of the file too.

mod flow;
mod text;

pub(crate) use text::quoted;

use std::collections::BTreeMap;
use std::ops::Range;

use memchr::memchr;

use super::line_at;
use crate::diagnostic::{Diagnostic, Diagnostics, Span, rule};
use crate::path::SourcePath;
use text::{
    NO_BREAK, PROSE, Slip, around, bare, colon, glued, goes_on_with_key, is_block_header, is_comment,
    is_words, plain_slip, quote_end,
};

/// The text for the parser.
#[derive(Debug)]
pub(super) struct Mended {
    /// As long as the original, with slips masked.
    pub(super) text: String,
    /// What was meant by the masked values, by their place in the file.
    pub(super) meant: BTreeMap<usize, Meant>,
    /// The slips.
    pub(super) found: Diagnostics,
    /// Whether indentation was touched, so that the parser may trip over it.
    shifted: bool,
    /// The first bracket or quotation mark in brackets that seems to lack its partner, and the
    /// case of its message.
    unclosed: Option<(Span, &'static str)>,
}

/// What a masked value means.
#[derive(Debug)]
pub(super) enum Meant {
    /// This text, written there.
    Text(String, Range<usize>),
    /// Nobody knows.
    Unknown,
}

impl Mended {
    /// Whether a slip that was reported is the cause of the parser's error.
    pub(super) fn explains(&self, error: &Diagnostic, text: &str) -> bool {
        let line = |span: &Span| line_at(text, span.start).start;
        self.shifted || self.found.iter().any(|slip| line(&slip.span) == line(&error.span))
    }

    /// The parser notices a missing bracket only lines later: its error moves to the bracket.
    pub(super) fn locate(&self, mut error: Diagnostic, text: &str) -> Diagnostic {
        if let Some((span, case)) = self.unclosed.as_ref().filter(|_| error.case != Some("escape")) {
            error = Diagnostic::new(rule::YAML_SYNTAX, span.clone())
                .case(case)
                .arg("line", text.get(line_at(text, span.start)).unwrap_or_default());
        }
        error
    }
}

/// Finds the slips in `part` of the file's text.
pub(super) fn mend(path: &SourcePath, text: &str, part: Range<usize>) -> Mended {
    let bytes = text.get(part.clone()).unwrap_or_default().as_bytes().to_vec();
    let mut scan = Scan {
        path,
        text,
        part,
        at: 0,
        bytes,
        meant: BTreeMap::new(),
        found: Diagnostics::new(),
        shifted: false,
        unclosed: None,
    };
    scan.at = scan.part.start;
    while let Some(line) = scan.next_line() {
        scan.line(line);
    }
    let Scan { bytes, meant, found, shifted, unclosed, .. } = scan;
    // Only whole characters were masked, and by ASCII.
    Mended { text: String::from_utf8(bytes).unwrap_or_default(), meant, found, shifted, unclosed }
}

struct Scan<'a> {
    path: &'a SourcePath,
    text: &'a str,
    part: Range<usize>,
    /// Where the next line starts.
    at: usize,
    bytes: Vec<u8>,
    meant: BTreeMap<usize, Meant>,
    found: Diagnostics,
    shifted: bool,
    unclosed: Option<(Span, &'static str)>,
}

/// A value on its line.
#[derive(Clone, Copy)]
struct Value<'a> {
    /// The key before it, empty for an item of a list.
    key: &'a str,
    /// Lines indented more than this go on with it.
    parent: usize,
    /// Its first byte.
    start: usize,
    /// The end of its line.
    end: usize,
}

impl<'a> Scan<'a> {
    fn slice(&self, range: Range<usize>) -> &'a str {
        self.text.get(range).unwrap_or_default()
    }

    /// The line at `from`, without its break, and the start of the next.
    fn line_from(&self, from: usize) -> (Range<usize>, usize) {
        let rest = self.slice(from..self.part.end);
        let length = memchr(b'\n', rest.as_bytes()).unwrap_or(rest.len());
        let line = rest.get(..length).unwrap_or_default();
        (from..from + line.trim_end_matches('\r').len(), (from + length + 1).min(self.part.end))
    }

    fn next_line(&mut self) -> Option<Range<usize>> {
        if self.at >= self.part.end {
            return None;
        }
        let (line, next) = self.line_from(self.at);
        self.at = next;
        Some(line)
    }

    fn mask(&mut self, range: Range<usize>, with: u8) {
        let start = self.part.start;
        let range = range.start.saturating_sub(start)..range.end.saturating_sub(start);
        if let Some(bytes) = self.bytes.get_mut(range) {
            bytes.fill(with);
        }
    }

    /// Reports a slip in the text at `range` and masks it.
    fn slip(&mut self, key: &str, range: Range<usize>, slip: Slip) {
        let written = self.slice(range.clone());
        let meant = written.split_whitespace().collect::<Vec<_>>().join(" ");
        let slip = if around(&meant).is_some() { Slip::Around } else { slip };
        let meant = bare(&meant, slip).to_owned();
        let head = if key.is_empty() { String::new() } else { format!("{key}: ") };
        let mut found = Diagnostic::new(rule::YAML_COLON, Span::new(self.path, range.clone()))
            .arg("text", meant.as_str())
            .arg("key", key)
            .arg("mark", meant.chars().next().map(String::from).unwrap_or_default())
            .arg("fixed", head + &quoted(&meant));
        found.case = slip.case();
        self.found.push(found);
        self.meant.insert(range.start, Meant::Text(meant, range.clone()));
        self.mask(range, b'x');
    }

    fn line(&mut self, line: Range<usize>) {
        let content = self.slice(line.clone());
        let body = content.trim_start_matches(|c: char| c == ' ' || c == '\t' || NO_BREAK.contains(&c));
        if body.is_empty() || body.starts_with('#') {
            return;
        }
        let mut at = line.end - body.len();
        self.indentation(line.start..at);
        let mut parent = at - line.start;
        let mut item = false;
        while let Some(next) = self.after_dash(at..line.end) {
            (parent, at, item) = (at - line.start, next, true);
        }
        let rest = self.slice(at..line.end);
        if let Some((key, start)) = self.key(at..line.end) {
            let parent = at - line.start;
            self.value(Value { key, parent, start, end: line.end });
        } else if item {
            self.value(Value { key: "", parent, start: at, end: line.end });
        } else if let Some(key) = glued(rest) {
            self.glued(key, at, line.end);
        }
    }

    /// Tabs and no-break spaces before the first word.
    fn indentation(&mut self, range: Range<usize>) {
        let written = self.slice(range.clone());
        let rule = match written.chars().find(|&c| c != ' ') {
            None => return,
            Some('\t') => rule::YAML_TAB,
            Some(_) => rule::YAML_NBSP,
        };
        self.mask(range.clone(), b' ');
        if !self.found.iter().any(|found| found.rule == rule) {
            self.found.push(Diagnostic::new(rule, Span::new(self.path, range)));
        }
        self.shifted = true;
    }

    /// The start of what follows `- `.
    fn after_dash(&mut self, range: Range<usize>) -> Option<usize> {
        let rest = self.slice(range.clone()).strip_prefix('-')?;
        let gap = self.gap(range.end - rest.len()..range.end);
        (gap > 0 || rest.is_empty()).then_some(range.end - rest.len() + gap)
    }

    /// Length of the blank space at the start of `range`; no-break spaces in it become spaces.
    fn gap(&mut self, range: Range<usize>) -> usize {
        let rest = self.slice(range.clone());
        let word = rest.trim_start_matches(|c: char| c == ' ' || c == '\t' || NO_BREAK.contains(&c));
        let gap = rest.len() - word.len();
        if self.slice(range.start..range.start + gap).contains(NO_BREAK) {
            self.mask(range.start..range.start + gap, b' ');
        }
        gap
    }

    /// The key at the start of `range`, and where its value starts.
    fn key(&mut self, range: Range<usize>) -> Option<(&'a str, usize)> {
        let rest = self.slice(range.clone());
        let colon = colon(rest)?;
        let key = rest.get(..colon).unwrap_or_default();
        let bare = key.trim_end_matches(|c: char| c == ' ' || NO_BREAK.contains(&c));
        if bare.len() < key.len() {
            self.mask(range.start + bare.len()..range.start + colon, b' ');
        }
        let after = range.start + colon + 1;
        Some((bare, after + self.gap(after..range.end)))
    }

    fn value(&mut self, value: Value<'a>) {
        let written = self.slice(value.start..value.end);
        match written.chars().next() {
            None => {}
            Some('#') if is_comment(value.key, written) || self.has_block(value) => {}
            Some('|' | '>') if is_block_header(written) => {
                let (_, next) = self.deeper(self.at, value.parent, true);
                self.at = next;
            }
            Some(quote @ ('"' | '\'')) => self.quotation(value, quote),
            Some('[' | '{') => self.brackets(value),
            Some(_) => self.plain(value),
        }
    }

    /// The end of the lines from `from` that are indented more than `parent`, and the next line.
    /// Blank lines and comments belong to them in a block text only.
    fn deeper(&self, from: usize, parent: usize, block: bool) -> (Option<usize>, usize) {
        let (mut end, mut at) = (None, from);
        while at < self.part.end {
            let (line, next) = self.line_from(at);
            let content = self.slice(line.clone());
            let words = content.trim_start_matches([' ', '\t']);
            let blank = content.trim().is_empty();
            let indent = content.len() - words.len();
            let spaces = content.len() - content.trim_start_matches(' ').len();
            let deep = if block { spaces > parent } else { indent > parent && !words.starts_with('#') };
            if blank && !block || !blank && !deep {
                break;
            }
            if !blank {
                end = Some(line.end);
            }
            at = next;
        }
        (end, at)
    }

    /// Whether what belongs to a key stands on the lines below it.
    fn has_block(&self, value: Value<'a>) -> bool {
        self.deeper(self.at, value.parent, false).0.is_some()
    }

    /// The lines from `from` that go on with a text although they begin at the left: pasted from
    /// a program that breaks lines. Gives the first of them and where the last ends.
    fn goes_on(&self, from: usize, value: Value<'a>) -> Option<(Range<usize>, usize)> {
        let (mut first, mut end, mut at) = (None, from, from);
        while at < self.part.end && !value.key.is_empty() {
            let (line, next) = self.line_from(at);
            let words = self.slice(line.clone()).trim();
            if !words.is_empty() {
                if !is_words(words) {
                    break;
                }
                first.get_or_insert(line.clone());
                end = line.start + self.slice(line).trim_end().len();
            }
            at = next;
        }
        first.map(|first| (first, end))
    }

    /// Reports lines that go on with a value, and shows all of it on one.
    fn joined(&mut self, value: Value<'a>, (first, end): (Range<usize>, usize)) {
        let meant = self.slice(value.start..end).split_whitespace().collect::<Vec<_>>().join(" ");
        let meant = bare(&meant, Slip::Quote).trim_matches('"').to_owned();
        self.found.push(
            Diagnostic::new(rule::YAML_COLON, Span::new(self.path, first.clone()))
                .case("goes-on")
                .arg("text", self.slice(first).trim())
                .arg("key", value.key)
                .arg("fixed", format!("{}: {}", value.key, quoted(&meant))),
        );
        self.meant.insert(value.start, Meant::Text(meant, value.start..end));
        self.mask(value.start..end, b'x');
        self.at = self.line_from(end).1;
    }

    fn quotation(&mut self, value: Value<'a>, quote: char) {
        let (end, _) = self.deeper(self.at, value.parent, true);
        let limit = end.unwrap_or(value.end).max(value.end);
        if let Some(lines) = self.goes_on(self.line_from(limit).1, value) {
            return self.joined(value, lines);
        }
        let Some(close) = quote_end(self.slice(value.start..limit), quote) else {
            return self.whole(value, Slip::Unclosed);
        };
        let (_, next) = self.line_from(value.start + close);
        let (line, _) = self.line_from(value.start + close);
        let after = self.slice(line.clone());
        self.at = next.max(self.at);
        let comment = after.starts_with([' ', '\t']) && after.trim_start().starts_with('#');
        if !after.trim().is_empty() && !comment {
            let end = line.start + after.trim_end().len();
            self.slip(value.key, value.start..end, Slip::Quote);
        }
    }

    /// Reports the value with all lines that go on with it.
    fn whole(&mut self, value: Value<'a>, slip: Slip) {
        let (end, next) = self.deeper(self.at, value.parent, false);
        self.at = next;
        let written = self.slice(value.start..end.unwrap_or(value.end));
        self.slip(value.key, value.start..value.start + written.trim_end().len(), slip);
    }

    fn plain(&mut self, value: Value<'a>) {
        let (end, next) = self.deeper(self.at, value.parent, false);
        if let Some(lines) = self.goes_on(next, value) {
            return self.joined(value, lines);
        }
        let written = self.slice(value.start..end.unwrap_or(value.end));
        match plain_slip(written, value.key) {
            // A key that begins too far right: the parser says so of its line.
            Some(Slip::Colon) if goes_on_with_key(written) => self.at = next,
            Some(slip) => self.whole(value, slip),
            None => {
                self.at = next;
                self.quotes_around(value, written.trim_end());
            }
        }
    }

    /// `title: ”Uusi laki”`: to YAML these marks are letters, and they stay in the headline.
    fn quotes_around(&mut self, value: Value<'a>, written: &str) {
        if let Some(inside) = around(written).filter(|_| PROSE.contains(&value.key)) {
            let span = Span::new(self.path, value.start..value.start + written.len());
            self.found.push(
                Diagnostic::new(rule::QUOTES_AROUND, span)
                    .arg("text", inside)
                    .arg("fixed", format!("{}: {}", value.key, quoted(inside)))
                    .arg("kept", format!("{}: {}", value.key, quoted(written))),
            );
        }
    }

    /// `title:Foo`: the space after the colon is missing.
    fn glued(&mut self, key: &'a str, at: usize, end: usize) {
        let start = at + key.len() + 1;
        let meant = self.slice(start..end).trim();
        let found = Diagnostic::new(rule::YAML_COLON, Span::new(self.path, at..end));
        self.found.push(found.case("space").arg("key", key).arg("fixed", format!("{key}: {meant}")));
        // The value moves one byte to the right, over its own first byte.
        self.meant.insert(start + 1, Meant::Text(meant.to_owned(), start..end));
        self.mask(start..start + 1, b' ');
        self.mask(start + 1..end, b'x');
    }
}
