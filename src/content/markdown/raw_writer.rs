//! Raw HTML among the events: what is allowed is printed anew, the rest is refused with advice.

use std::collections::BTreeSet;
use std::ops::Range;

use super::line::{Line, Origins, html};
use super::raw::{
    Safe, Token, decode, hides_its_inside, is_html_name, opening, refusal, safe, tag_name, tokens,
};
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

/// How far a block of raw HTML has come.
#[derive(Default)]
struct RawBlock {
    /// Where the summary began that is open.
    summary: Option<Span>,
    /// The refused tag whose inside is skipped.
    hidden: Option<String>,
    /// Whether words among the tags need no complaint: they got one, or a tag was refused.
    told: bool,
    /// The advice that was given already; a table's hundred cells need it once.
    advice: BTreeSet<&'static str>,
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
        let mut state = RawBlock::default();
        for (token, mut range) in tokens(raw) {
            range.start += leading_space(&token);
            self.block_token(token, origins.range(range), &mut state);
        }
        self.break_off_summary(&mut state);
    }

    fn block_token(&mut self, token: Token<'_>, range: Range<usize>, state: &mut RawBlock) {
        if let Some(name) = &state.hidden {
            if token == Token::Close(name.clone()) {
                state.hidden = None;
            }
            return;
        }
        let in_summary = state.summary.is_some();
        match token {
            Token::Open { name, attributes } if name == "summary" && !in_summary => {
                state.summary = self.open_summary(&attributes, range);
            }
            Token::Close(name) if name == "summary" && in_summary => {
                state.summary = None;
                self.close_summary();
            }
            Token::Close(name) if name == "details" && in_summary => {
                self.break_off_summary(state);
                self.end_tag(&name, range, Around::Blocks);
            }
            Token::Text(text) if in_summary => {
                let start = range.start.saturating_sub(leading_space(&token));
                self.line.push(&decode(text), start);
            }
            Token::Text(text) => self.words_in_block(text, &range, state),
            Token::Open { name, .. } if safe(&name).is_none() && !state.advice.insert(refusal(&name)) => {
                self.remember_refused(&name);
            }
            token => {
                state.told |= matches!(&token, Token::Open { name, .. } if safe(name).is_none());
                state.hidden = hidden_by(&token);
                self.token(token, range, if in_summary { Around::Words } else { Around::Blocks });
            }
        }
    }

    fn words_in_block(&mut self, text: &str, range: &Range<usize>, state: &mut RawBlock) {
        if !state.told && !text.trim().is_empty() {
            state.told = true;
            self.diagnostics.push(self.at(rule::RAW_HTML, range.clone()).case("words"));
        }
        self.plain_paragraph(text, range.start);
    }

    /// Ends a summary that the block does not end itself.
    fn break_off_summary(&mut self, state: &mut RawBlock) {
        if let Some(span) = state.summary.take() {
            self.unclosed("summary", span);
            self.close_summary();
        }
    }

    fn plain_paragraph(&mut self, text: &str, source: usize) {
        self.line.push(&decode(text), source);
        let line = self.take_plain_line();
        self.print_paragraph(line);
    }

    fn token(&mut self, token: Token<'_>, range: Range<usize>, around: Around) {
        match token {
            Token::Open { name, attributes } => self.tag(&name, &attributes, range, around),
            Token::Close(name) => self.end_tag(&name, range, around),
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

    fn end_tag(&mut self, name: &str, range: Range<usize>, around: Around) {
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
            (Some((Safe::Details, _)), None, Some(Block::Details(..))) if around == Around::Blocks => {
                self.end_details();
            }
            (Some((Safe::Details, _)), _, Some(Block::Details(..))) => {
                self.misplaced("details-place", "/details", range);
            }
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

    /// Reports tags that were typed so that they became words.
    pub(super) fn find_broken_tags(&mut self, line: &Line) {
        for (at, _) in line.text().match_indices('<').filter(|&(at, _)| !line.is_fixed(at)) {
            let name = tag_name(&line.text()[at..]);
            if is_html_name(&name.to_ascii_lowercase()) {
                let range = line.origins().range(at..at + 1 + name.len());
                let case = if safe(&name.to_ascii_lowercase()).is_some() { "broken" } else { "other" };
                let broken = self.at(rule::RAW_HTML, range).case(case);
                self.diagnostics.push(broken.arg("tag", format!("<{name}")));
            }
        }
    }

    fn unclosed(&mut self, name: &str, span: Span) {
        self.diagnostics.push(Diagnostic::new(rule::RAW_HTML, span).case("unclosed").arg("tag", name));
    }
}

/// How many bytes of white space come before the words of a text.
fn leading_space(token: &Token<'_>) -> usize {
    match token {
        Token::Text(text) => text.len() - text.trim_start().len(),
        _ => 0,
    }
}

/// The name of a refused tag whose inside is no text either.
fn hidden_by(token: &Token<'_>) -> Option<String> {
    match token {
        Token::Open { name, .. } if hides_its_inside(name) => Some(name.clone()),
        _ => None,
    }
}
