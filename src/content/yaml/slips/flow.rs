//! The same slips inside brackets: `{fi: Ministeri X: asia, sv: ...}`.

use super::text::{NO_BREAK, START, Slip, colon, quote_end};
use super::{Meant, Scan, Value};
use crate::diagnostic::Span;

/// One entry between two commas.
#[derive(Default)]
struct Entry {
    /// Whether it is an item of a list.
    item: bool,
    /// Where its key or item starts.
    start: Option<usize>,
    /// The colon after its key, and where its value starts.
    colon: Option<usize>,
    value: Option<usize>,
    slip: Option<Slip>,
    /// Whether a finished quotation or bracket was its last piece.
    closed: bool,
}

impl Entry {
    /// Notes that something is written at `at`; true if it is the first of key, item or value.
    fn begin(&mut self, at: usize) -> bool {
        let place = if self.colon.is_some() { &mut self.value } else { &mut self.start };
        let first = place.is_none();
        place.get_or_insert(at);
        first
    }
}

impl<'a> Scan<'a> {
    /// Looks through a list or map in brackets, and what follows it on its last line.
    pub(super) fn brackets(&mut self, value: Value<'a>) {
        let limit = self.flow_limit(value);
        let Some(close) = self.entries(value.start, limit) else {
            let span = Span::new(self.path, value.start..value.start + 1);
            self.unclosed.get_or_insert((span, "bracket"));
            return;
        };
        let (line, next) = self.line_from(close);
        let after = self.slice(line.clone());
        self.at = next.max(self.at);
        if !after.trim().is_empty() && !after.trim_start().starts_with('#') {
            let end = line.start + after.trim_end().len();
            // What was found inside the brackets is part of a text now.
            self.meant.retain(|place, _| !(value.start..end).contains(place));
            self.found.retain(|found| !(value.start..end).contains(&found.span.start));
            self.slip(value.key, value.start..end, Slip::Bracket);
        }
    }

    /// Brackets end before the next line that begins a key of the same level.
    fn flow_limit(&self, value: Value<'a>) -> usize {
        let mut at = self.at;
        while at < self.part.end {
            let (line, next) = self.line_from(at);
            let content = self.slice(line);
            let words = content.trim_start();
            if content.len() - words.len() <= value.parent && colon(words).is_some() {
                break;
            }
            at = next;
        }
        at
    }

    /// One past the bracket that closes the one at `start`.
    fn entries(&mut self, start: usize, limit: usize) -> Option<usize> {
        let mut open: Vec<Entry> = Vec::new();
        let mut at = start;
        while let Some(letter) = self.slice(at..limit).chars().next() {
            let next = at + letter.len_utf8();
            at = match letter {
                '[' | '{' if open.last_mut().is_none_or(|entry| entry.begin(at)) => {
                    open.push(Entry { item: letter == '[', ..Entry::default() });
                    next
                }
                ']' | '}' | ',' => {
                    let entry = open.pop()?;
                    self.end_entry(&entry, at);
                    if letter == ',' {
                        open.push(Entry { item: entry.item, ..Entry::default() });
                    } else if let Some(outer) = open.last_mut() {
                        outer.closed = true;
                    } else {
                        return Some(next);
                    }
                    next
                }
                _ => self.inside(open.last_mut()?, letter, at, limit)?,
            };
        }
        None
    }

    /// Takes one piece of an entry; gives the place of the next.
    fn inside(&mut self, entry: &mut Entry, letter: char, at: usize, limit: usize) -> Option<usize> {
        let next = at + letter.len_utf8();
        let rest = self.slice(at..limit);
        if letter.is_whitespace() {
            return Some(next);
        }
        if letter == '#' && self.slice(self.part.start..at).ends_with([' ', '\n']) {
            if rest.starts_with("# ") || rest == "#" {
                return Some(self.line_from(at).0.end.max(next));
            }
            entry.begin(at);
            entry.slip.get_or_insert(Slip::Hash);
        } else if letter == ':' && self.is_colon(entry, at, limit) {
            entry.closed = false;
            if entry.colon.replace(at).is_some() {
                entry.slip.get_or_insert(Slip::Colon);
            }
        } else if entry.closed {
            entry.slip.get_or_insert(Slip::Quote);
        } else if entry.begin(at) {
            if matches!(letter, '"' | '\'') {
                entry.closed = true;
                let end = quote_end(rest, letter).map(|length| at + length);
                if end.is_none() {
                    self.unclosed.get_or_insert((Span::new(self.path, at..at + 1), "quote"));
                }
                return end;
            }
            if START.contains(&letter) {
                entry.slip.get_or_insert(Slip::Start);
            }
        }
        Some(next)
    }

    /// Whether the colon at `at` stands between a key and a value.
    fn is_colon(&mut self, entry: &Entry, at: usize, limit: usize) -> bool {
        let after = self.slice(at + 1..limit);
        let key = self.slice(entry.start.unwrap_or(at)..at);
        let simple = !key.is_empty() && key.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
        if entry.colon.is_none() && simple && after.starts_with(NO_BREAK) {
            self.gap(at + 1..limit);
            return true;
        }
        entry.closed || after.is_empty() || after.starts_with([' ', '\n', '\r', '\t', ',', '}', ']'])
    }

    fn end_entry(&mut self, entry: &Entry, end: usize) {
        // `[sana: toinen]`: in a list, the colon belongs to a text.
        let slip = entry.slip.or_else(|| entry.colon.filter(|_| entry.item).map(|_| Slip::Colon));
        let value = if entry.item { entry.start } else { entry.value.or(entry.start) };
        let (Some(slip), Some(start)) = (slip, value) else { return };
        let key = match (entry.start, entry.value) {
            (Some(from), Some(value)) if !entry.item => {
                self.slice(from..value).split(':').next().unwrap_or_default()
            }
            _ => "",
        };
        let end = start + self.slice(start..end).trim_end().len();
        if end > start {
            self.slip(key, start..end, slip);
        } else {
            self.meant.insert(start, Meant::Unknown);
        }
    }
}
