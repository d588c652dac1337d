//! One run of words (a paragraph, a heading, a cell) while it is read: its text, the marks in it,
//! and where each part was written.
//!
//! The text stays whole until its end, so that typography sees across emphasis and line breaks.

use std::borrow::Cow;
use std::ops::Range;

use super::pieces::Pieces;
use super::typography::{Edit, edits};
use crate::content::body::{Piece, Run, RunKind};
use crate::language::Lang;

/// Which places of a text come from which bytes of the file.
#[derive(Clone, Debug, Default)]
pub(super) struct Origins(Vec<(usize, usize)>);

impl Origins {
    /// From `place` on, the text was written at `source`.
    pub(super) fn note(&mut self, place: usize, source: usize) {
        self.0.push((place, source));
    }

    /// Where the byte at `place` was written.
    pub(super) fn source(&self, place: usize) -> usize {
        let after = self.0.partition_point(|&(start, _)| start <= place);
        match after.checked_sub(1).and_then(|last| self.0.get(last)) {
            Some(&(start, source)) => source + (place - start),
            None => 0,
        }
    }

    /// Where the text of `range` was written.
    pub(super) fn range(&self, range: Range<usize>) -> Range<usize> {
        let last = range.end.max(range.start + 1) - 1;
        self.source(range.start)..self.source(last) + (range.end - last.min(range.end))
    }
}

/// Markup at a place of the text.
#[derive(Clone, Debug)]
struct Mark {
    place: usize,
    /// 1 opens an element, -1 closes one.
    step: isize,
    piece: Piece,
}

/// One run of words.
#[derive(Clone, Debug, Default)]
pub(super) struct Line {
    text: String,
    marks: Vec<Mark>,
    fixed: Vec<Range<usize>>,
    origins: Origins,
}

impl Line {
    /// Adds words written at `source`.
    pub(super) fn push(&mut self, text: &str, source: usize) {
        self.origins.note(self.text.len(), source);
        self.text.push_str(text);
    }

    /// Adds words written at `source` that typography leaves alone.
    pub(super) fn push_fixed(&mut self, text: &str, source: usize) {
        let start = self.text.len();
        self.push(text, source);
        self.fixed.push(start..self.text.len());
    }

    /// Leaves alone the first `length` bytes of what is added next at `source`.
    pub(super) fn push_escaped(&mut self, text: &str, length: usize, source: usize) {
        let start = self.text.len();
        self.push(text, source);
        self.fixed.push(start..start + length);
    }

    /// Opens an element.
    pub(super) fn open(&mut self, piece: Piece) {
        self.mark(1, piece);
    }

    /// Closes an element.
    pub(super) fn close(&mut self, piece: Piece) {
        self.mark(-1, piece);
    }

    /// Puts something that has no inside.
    pub(super) fn put(&mut self, piece: Piece) {
        self.mark(0, piece);
    }

    /// Ends the line of print, but not the paragraph.
    pub(super) fn hard_break(&mut self, source: usize) {
        self.put(Piece::Html("<br>".to_owned()));
        self.push_fixed("\n", source);
    }

    fn mark(&mut self, step: isize, piece: Piece) {
        self.marks.push(Mark { place: self.text.len(), step, piece });
    }

    /// How far the line has come: a place to which [`Line::drop_marks`] can go back.
    pub(super) fn state(&self) -> (usize, usize) {
        (self.text.len(), self.marks.len())
    }

    /// Whether words were added since `state`.
    pub(super) fn has_words_since(&self, state: (usize, usize)) -> bool {
        !self.text.get(state.0..).unwrap_or_default().trim().is_empty()
    }

    /// Forgets the marks made since `state`.
    pub(super) fn drop_marks(&mut self, state: (usize, usize)) {
        self.marks.truncate(state.1);
    }

    /// Whether there is nothing to print.
    pub(super) fn is_blank(&self) -> bool {
        self.text.trim().is_empty() && self.marks.iter().all(|mark| mark.step != 0)
    }

    /// The words as typed.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// How many words.
    pub(super) fn words(&self) -> usize {
        count_words(&self.text)
    }

    /// Where each part was written.
    pub(super) fn origins(&self) -> &Origins {
        &self.origins
    }

    /// Where its words stand in the file, of which the text begins at `offset`.
    pub(super) fn run(&self, kind: RunKind, offset: usize) -> Option<Run> {
        if self.text.trim().is_empty() {
            return None;
        }
        let byte = |at: usize| u32::try_from(offset + at).ok();
        let ends = self.origins.0.iter().skip(1).map(|&(place, _)| place).chain([self.text.len()]);
        let parts = self.origins.0.iter().zip(ends);
        let parts = parts
            .map(|(&(place, source), end)| Some(byte(source)?..byte(source + end.saturating_sub(place))?));
        Some(Run::new(kind, parts.collect::<Option<_>>()?, self.asides()))
    }

    /// Words that need not be in the page's language: of links, in code, marked with `lang`.
    fn asides(&self) -> Vec<Range<usize>> {
        let is_aside = |piece: &Piece| match piece {
            Piece::LinkStart(_) => true,
            Piece::Html(html) => html.starts_with("<span lang=") || html == "<code>",
            _ => false,
        };
        let mut open = Vec::new();
        let mut found = Vec::new();
        for mark in &self.marks {
            match mark.step {
                1 => open.push((mark.place, is_aside(&mark.piece))),
                -1 => found.extend(open.pop().filter(|(_, aside)| *aside).map(|(at, _)| at..mark.place)),
                _ => {}
            }
        }
        found
    }

    /// Whether the byte at `place` was escaped or stands in code.
    pub(super) fn is_fixed(&self, place: usize) -> bool {
        let after = self.fixed.partition_point(|range| range.start <= place);
        after.checked_sub(1).and_then(|last| self.fixed.get(last)).is_some_and(|range| range.contains(&place))
    }

    /// What typography leaves alone, in order.
    pub(super) fn fixed(&self) -> &[Range<usize>] {
        &self.fixed
    }

    /// Whether some of its words are marked: as another language's or an abbreviation.
    pub(super) fn has_tags(&self, tag: &str) -> bool {
        self.marks.iter().any(|mark| matches!(&mark.piece, Piece::Html(html) if html.starts_with(tag)))
    }

    /// The part before `place`, and the part from `after` on; none if markup stands in the cut or
    /// spans it.
    pub(super) fn split(&self, place: usize, after: usize) -> Option<(Self, Self)> {
        let in_cut = |mark: &Mark| place < mark.place && mark.place < after;
        let open: isize = self.marks.iter().filter(|mark| mark.place <= place).map(|mark| mark.step).sum();
        (open == 0 && !self.marks.iter().any(in_cut))
            .then(|| (self.part(0..place), self.part(after..self.text.len())))
    }

    fn part(&self, range: Range<usize>) -> Self {
        let first = range.start == 0;
        let inside = |place: usize| (first || range.start <= place) && place <= range.end;
        let marks = self.marks.iter().filter(|mark| inside(mark.place));
        let fixed = self.fixed.iter().filter(|fixed| range.start <= fixed.start && fixed.end <= range.end);
        let mut origins = Origins::default();
        origins.note(0, self.origins.source(range.start));
        for &(place, source) in self.origins.0.iter().filter(|(place, _)| range.contains(place)) {
            origins.note(place - range.start, source);
        }
        Self {
            text: self.text[range.clone()].to_owned(),
            marks: marks.map(|mark| Mark { place: mark.place - range.start, ..mark.clone() }).collect(),
            fixed: fixed.map(|fixed| fixed.start - range.start..fixed.end - range.start).collect(),
            origins,
        }
    }

    /// The words as printed, without markup and on one line.
    pub(super) fn plain(&self, lang: Lang) -> String {
        let mut out = String::with_capacity(self.text.len());
        let mut at = 0;
        for edit in edits(&self.text, &self.fixed, lang) {
            out.push_str(&self.text[at..edit.range.start]);
            out.push_str(edit.with);
            at = edit.range.end;
        }
        out.push_str(&self.text[at..]);
        let out: String =
            out.chars().map(|c| if c == '\n' { ' ' } else { c }).filter(|c| !c.is_control()).collect();
        out.trim().to_owned()
    }

    /// The words as printed, with the markup.
    pub(super) fn render(self, lang: Lang, out: &mut Pieces) {
        let start = self.text.len() - self.text.trim_start().len();
        let end = self.text.trim_end().len().max(start);
        let edits = edits(&self.text, &self.fixed, lang);
        let mut printer =
            Printer { text: &self.text, at: start, end, edits: edits.into_iter().peekable(), out };
        for mark in self.marks {
            printer.until(mark.place);
            printer.out.push(mark.piece);
        }
        printer.until(end);
    }
}

struct Printer<'a, I: Iterator<Item = Edit>> {
    text: &'a str,
    at: usize,
    end: usize,
    edits: std::iter::Peekable<I>,
    out: &'a mut Pieces,
}

impl<I: Iterator<Item = Edit>> Printer<'_, I> {
    fn until(&mut self, place: usize) {
        let place = place.min(self.end);
        while let Some(edit) = self.edits.next_if(|edit| edit.range.end <= place) {
            if edit.range.start >= self.at {
                self.out.text(&self.text[self.at..edit.range.start]);
                self.out.html(edit.with);
                self.at = edit.range.end;
            }
        }
        if self.at < place {
            self.out.text(&self.text[self.at..place]);
            self.at = place;
        }
    }
}

/// How many words a text has: what holds no letter or digit is none.
pub(super) fn count_words(text: &str) -> usize {
    let plain =
        |word: &&str| word.bytes().any(|b| b.is_ascii_alphanumeric()) || word.contains(char::is_alphanumeric);
    text.split_ascii_whitespace().filter(plain).count()
}

/// Finished HTML as a piece.
pub(super) fn html(text: impl Into<Cow<'static, str>>) -> Piece {
    Piece::Html(text.into().into_owned())
}
