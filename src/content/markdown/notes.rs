//! Footnotes: numbered as the text mentions them, printed at its end.
//!
//! The Markdown library reads no mark within a link or an image, so that no link can hold another.

use std::collections::{BTreeMap, VecDeque};
use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::Located;
use super::line::{Line, html};
use super::pieces::Pieces;
use super::writer::{Block, Writer};
use crate::content::body::{Piece, WordsSlot};
use crate::diagnostic::{Diagnostic, Span, rule};

/// The footnotes of a text.
#[derive(Debug, Default)]
pub(super) struct Notes {
    /// Number of each label that the text mentions, from 1.
    numbers: BTreeMap<String, usize>,
    /// Where the text of a label began first.
    defined: BTreeMap<String, Span>,
    /// How often each number was mentioned.
    mentions: BTreeMap<usize, usize>,
    texts: BTreeMap<usize, Pieces>,
}

impl Notes {
    /// Numbers the footnotes: first those that the text itself mentions, in its order, then those
    /// that only footnotes mention.
    pub(super) fn number(events: &[Located<'_>]) -> Self {
        let mut mentions = Mentions::default();
        for (event, _) in events {
            mentions.event(event);
        }
        let mut numbers = BTreeMap::new();
        let mut queue: VecDeque<_> = mentions.text.into();
        while let Some(label) = queue.pop_front() {
            if let Some(inside) = mentions.notes.remove(&label) {
                numbers.insert(label, numbers.len() + 1);
                queue.extend(inside);
            }
        }
        Self { numbers, ..Self::default() }
    }
}

/// Which labels are mentioned where.
#[derive(Default)]
struct Mentions {
    text: Vec<String>,
    notes: BTreeMap<String, Vec<String>>,
    /// The footnotes around the event; none for a second text of a label, which is not printed.
    open: Vec<Option<String>>,
}

impl Mentions {
    fn event(&mut self, event: &Event<'_>) {
        match event {
            Event::Start(Tag::FootnoteDefinition(label)) => self.start(key(label)),
            Event::End(TagEnd::FootnoteDefinition) => drop(self.open.pop()),
            Event::FootnoteReference(label) => self.mention(key(label)),
            _ => {}
        }
    }

    fn start(&mut self, label: String) {
        let first = !self.notes.contains_key(&label);
        if first {
            self.notes.insert(label.clone(), Vec::new());
        }
        self.open.push(first.then_some(label));
    }

    fn mention(&mut self, label: String) {
        match self.open.last() {
            None => self.text.push(label),
            Some(Some(note)) => self.notes.entry(note.clone()).or_default().push(label),
            Some(None) => {}
        }
    }
}

/// Labels differ neither by case nor by spaces.
fn key(label: &str) -> String {
    label.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

fn words(slot: WordsSlot) -> Piece {
    Piece::Words(slot)
}

/// Anchor of the `nth` mention of footnote `n`.
fn mention_id(n: usize, nth: usize) -> String {
    if nth == 1 { format!("fnref-{n}") } else { format!("fnref-{n}-{nth}") }
}

impl Writer<'_> {
    /// A footnote is mentioned here; within a footnote that is not printed, it does not count.
    pub(super) fn note_mark(&mut self, label: &str) {
        let hidden = self.blocks.iter().any(|block| matches!(block, Block::Note(None, _)));
        let Some(&n) = self.notes.numbers.get(&key(label)).filter(|_| !hidden) else { return };
        let nth = self.notes.mentions.entry(n).or_default();
        *nth += 1;
        let open = format!(
            "<sup class=\"footnote\"><a href=\"#fn-{n}\" id=\"{}\" role=\"doc-noteref\" aria-label=\"",
            mention_id(n, *nth)
        );
        let mark = [html(open), words(WordsSlot::FootnoteRef { n }), html(format!("\">{n}</a></sup>"))];
        for piece in mark {
            self.line.put(piece);
        }
    }

    /// The text of a footnote begins.
    pub(super) fn start_note(&mut self, label: &str, range: &Range<usize>) {
        let span = self.place.span(range.start..range.start + label.len() + "[^]:".len());
        let number = self.notes.numbers.get(&key(label)).copied();
        let first = self.notes.defined.get(&key(label)).cloned();
        let problem = |case| Diagnostic::new(rule::FOOTNOTE, span.clone()).case(case).arg("label", label);
        match (&first, number) {
            (Some(first), _) => self.diagnostics.push(problem("twice").related(first.clone(), "first")),
            (None, None) => self.diagnostics.push(problem("unused")),
            (None, Some(_)) => {}
        }
        self.open_out();
        let number = number.filter(|_| first.is_none());
        self.notes.defined.entry(key(label)).or_insert_with(|| span.clone());
        self.open_block(Block::Note(number, span), range);
    }

    /// The text of a footnote ends.
    pub(super) fn end_note(&mut self, number: Option<usize>, span: Span) {
        let text = self.close_out();
        let Some(number) = number else { return };
        if text.is_empty() {
            self.diagnostics.push(Diagnostic::new(rule::FOOTNOTE, span).case("empty"));
        }
        self.notes.texts.insert(number, text);
    }

    /// Prints all footnotes at the end of the text.
    pub(super) fn print_notes(&mut self) {
        let texts = std::mem::take(&mut self.notes.texts);
        if texts.is_empty() {
            return;
        }
        self.out.html("<section class=\"footnotes\" role=\"doc-endnotes\" aria-labelledby=\"footnotes\">\n");
        self.out.html("<h2 id=\"footnotes\">");
        self.out.push(words(WordsSlot::FootnotesHeading));
        self.out.html("</h2>\n<ol>\n");
        for (n, text) in texts {
            self.print_note(n, text);
        }
        self.out.html("</ol>\n</section>\n");
    }

    fn print_note(&mut self, n: usize, mut text: Pieces) {
        // The way back stands in the last paragraph, if there is one.
        let in_paragraph = text.strip_end("</p>\n");
        self.out.html(&format!("<li id=\"fn-{n}\">"));
        self.out.append(text);
        self.out.html(if in_paragraph { "" } else { "<p>" });
        for nth in 1..=self.notes.mentions.get(&n).copied().unwrap_or_default() {
            self.out
                .html(&format!(" <a href=\"#{}\" role=\"doc-backlink\" aria-label=\"", mention_id(n, nth)));
            self.out.push(words(WordsSlot::FootnoteBack { n, nth }));
            // The variation selector keeps the arrow from being drawn as an emoji.
            self.out.html("\">↩\u{fe0e}</a>");
        }
        self.out.html("</p></li>\n");
    }

    /// Reports `[^x]` that the text mentions without saying it.
    pub(super) fn find_missing_notes(&mut self, line: &Line) {
        for (at, _) in line.text().match_indices("[^") {
            let rest = &line.text()[at + "[^".len()..];
            // Looking further would take long where thousands of brackets never close.
            let Some(end) = rest.bytes().take(100).position(|b| b == b']') else { continue };
            let label = &rest[..end];
            if !label.is_empty() && !label.contains(['[', '\n']) && !line.is_fixed(at) {
                let range = line.origins().range(at..at + label.len() + "[^]".len());
                let missing = self.at(rule::FOOTNOTE, range).case("missing");
                self.diagnostics.push(missing.arg("label", label));
            }
        }
    }
}
