//! Raw HTML among the events: what is allowed is printed anew, the rest is refused with advice.

use std::ops::Range;

use super::line::{Origins, html};
use super::raw::{Safe, Token, decode, hides_its_inside, opening, refusal, safe, tokens};
use super::writer::{Block, Inline, InlineKind, Writer};
use crate::diagnostic::{Diagnostic, Span, rule};

/// What stands around raw HTML.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Around {
    /// Words: of a paragraph or of a summary.
    Words,
    /// Other blocks.
    Blocks,
}

impl Writer<'_> {
    /// A tag or comment among words.
    pub(super) fn raw_inline(&mut self, raw: &str, source: usize) {
        for (token, range) in tokens(raw) {
            self.token(token, source + range.start..source + range.end, Around::Words);
        }
    }

    /// A block that begins with a tag or comment.
    pub(super) fn raw_block(&mut self, raw: &str, origins: &Origins) {
        let mut summary: Option<Span> = None;
        let mut hidden: Option<String> = None;
        let mut told = false;
        for (token, range) in tokens(raw) {
            let range = origins.range(range);
            if let Some(name) = &hidden {
                if token == Token::Close(name.clone()) {
                    hidden = None;
                }
                continue;
            }
            match token {
                Token::Open { name, attributes } if name == "summary" && summary.is_none() => {
                    summary = self.open_summary(&attributes, range);
                }
                Token::Close(name) if name == "summary" && summary.is_some() => {
                    summary = None;
                    self.close_summary();
                }
                Token::Text(text) if summary.is_some() => self.line.push(&decode(text), range.start),
                Token::Text(text) => {
                    if !told && !text.trim().is_empty() {
                        told = true;
                        self.diagnostics.push(self.at(rule::RAW_HTML, range.clone()).case("words"));
                    }
                    self.plain_paragraph(text, range.start);
                }
                token => {
                    hidden = hidden_by(&token);
                    let around = if summary.is_some() { Around::Words } else { Around::Blocks };
                    self.token(token, range, around);
                }
            }
        }
        if let Some(span) = summary {
            self.unclosed("summary", span);
            self.close_summary();
        }
    }

    fn plain_paragraph(&mut self, text: &str, source: usize) {
        self.line.push(&decode(text), source);
        let line = self.take_line();
        self.print_paragraph(line);
    }

    fn token(&mut self, token: Token<'_>, range: Range<usize>, around: Around) {
        match token {
            Token::Open { name, attributes } => self.tag(&name, &attributes, range, around),
            Token::Close(name) => self.end_tag(&name, range),
            Token::Text(text) => self.line.push(text, range.start),
            Token::Comment => {}
            Token::CommentUnclosed => self.diagnostics.push(self.at(rule::RAW_HTML, range).case("comment")),
            Token::Other(text) => {
                let start = text.split_whitespace().next().unwrap_or_default();
                let other = self.at(rule::RAW_HTML, range).case("other");
                self.diagnostics.push(other.arg("tag", start));
            }
        }
    }

    fn tag(&mut self, name: &str, attributes: &[(String, &str)], range: Range<usize>, around: Around) {
        let Some((kind, name)) = safe(name) else { return self.refuse(name, range) };
        match (kind, around) {
            (Safe::Break, Around::Words) => self.line.hard_break(range.start),
            (Safe::Inline, Around::Words) => {
                let open = self.safe_opening(name, attributes, &range);
                self.line.open(html(open));
                let span = self.place.span(range.clone());
                let close = Some(html(format!("</{name}>")));
                self.inline.push(Inline { close, kind: InlineKind::Raw(name, span) });
                self.check_depth(self.inline.len(), &range);
            }
            (Safe::Details, Around::Blocks) => {
                let open = self.safe_opening(name, attributes, &range);
                self.out.html(&open);
                self.out.html("\n");
                let span = self.place.span(range.clone());
                self.open_block(Block::Details(span, false), &range);
            }
            (Safe::Summary, _) => self.misplaced("summary-place", name, range),
            (Safe::Details, Around::Words) => self.misplaced("details-place", name, range),
            (Safe::Inline | Safe::Break, Around::Blocks) => self.misplaced("alone", name, range),
        }
    }

    /// A tag of the list in a place where it cannot stand; its end is then no further mistake.
    fn misplaced(&mut self, case: &'static str, name: &'static str, range: Range<usize>) {
        self.remember_refused(name);
        let diagnostic = self.at(rule::RAW_HTML, range).case(case).arg("tag", name);
        self.diagnostics.push(diagnostic);
    }

    /// The tag with its attributes; without them if one is not allowed.
    fn safe_opening(&mut self, name: &str, attributes: &[(String, &str)], range: &Range<usize>) -> String {
        opening(name, attributes).unwrap_or_else(|attribute| {
            let problem = self.at(rule::RAW_HTML, range.clone()).case("attribute");
            self.diagnostics.push(problem.arg("tag", name).arg("attribute", attribute));
            format!("<{name}>")
        })
    }

    fn refuse(&mut self, name: &str, range: Range<usize>) {
        self.remember_refused(name);
        let refused = self.at(rule::RAW_HTML, range).case(refusal(name));
        self.diagnostics.push(refused.arg("tag", name));
    }

    fn remember_refused(&mut self, name: &str) {
        if !self.refused.contains(name) {
            self.refused.insert(name.to_owned());
        }
    }

    fn end_tag(&mut self, name: &str, range: Range<usize>) {
        match (safe(name), self.inline.last(), self.blocks.last()) {
            (None, ..) if self.refused.contains(name) => {}
            (None, ..) => self.refuse(name, range),
            (Some((Safe::Inline, name)), Some(Inline { kind: InlineKind::Raw(open, _), .. }), _)
                if *open == name =>
            {
                if let Some(close) = self.inline.pop().and_then(|inline| inline.close) {
                    self.line.close(close);
                }
            }
            (Some((Safe::Details, _)), None, Some(Block::Details(..))) => self.end_details(),
            (Some((_, name)), ..) if self.refused.contains(name) => {}
            (Some((_, name)), ..) => {
                let unopened = self.at(rule::RAW_HTML, range).case("unopened");
                self.diagnostics.push(unopened.arg("tag", name));
            }
        }
    }

    fn open_summary(&mut self, attributes: &[(String, &str)], range: Range<usize>) -> Option<Span> {
        let Some(Block::Details(_, seen @ false)) = self.blocks.last_mut() else {
            self.misplaced("summary-place", "summary", range);
            return None;
        };
        *seen = true;
        let open = self.safe_opening("summary", attributes, &range);
        self.out.html(&open);
        Some(self.place.span(range))
    }

    fn close_summary(&mut self) {
        let line = self.take_line();
        line.render(self.lang, &mut self.out);
        self.out.html("</summary>\n");
    }

    fn end_details(&mut self) {
        if let Some(Block::Details(span, seen)) = self.blocks.pop() {
            self.out.html("</details>\n");
            if !seen {
                self.diagnostics.push(Diagnostic::new(rule::RAW_HTML, span).case("summary-missing"));
            }
        }
    }

    /// Ends the raw `<details>` that the block around them leaves open.
    pub(super) fn close_details(&mut self) {
        while let Some(Block::Details(span, _)) = self.blocks.last() {
            let span = span.clone();
            self.unclosed("details", span);
            self.end_details();
        }
    }

    /// Ends the raw tags that the markup around them leaves open.
    pub(super) fn close_raw_tags(&mut self) {
        while let Some(Inline { kind: InlineKind::Raw(name, span), close }) =
            self.inline.pop_if(|inline| matches!(inline.kind, InlineKind::Raw(..)))
        {
            self.unclosed(name, span);
            if let Some(close) = close {
                self.line.close(close);
            }
        }
    }

    fn unclosed(&mut self, name: &str, span: Span) {
        self.diagnostics.push(Diagnostic::new(rule::RAW_HTML, span).case("unclosed").arg("tag", name));
    }
}

/// The name of a refused tag whose inside is no text either.
fn hidden_by(token: &Token<'_>) -> Option<String> {
    match token {
        Token::Open { name, .. } if hides_its_inside(name) => Some(name.clone()),
        _ => None,
    }
}
