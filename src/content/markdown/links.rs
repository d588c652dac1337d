//! Links and images: understood as far as one file can, left open for the linked site.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType};

use super::line::Line;
use super::writer::{Inline, InlineKind, Writer};
use crate::content::body::Piece;
use crate::content::model::Target;
use crate::content::style::link_text;
use crate::content::target::parse_target;
use crate::diagnostic::{Diagnostic, Located, Span, rule};

/// An image while its words are read.
pub(super) struct Image {
    file: String,
    words: String,
    title: String,
    range: Range<usize>,
    /// Markup that is open within the words, the image itself included.
    depth: usize,
}

impl Writer<'_> {
    pub(super) fn open_link(&mut self, kind: LinkType, target: &str, range: &Range<usize>) {
        let state = self.line.state();
        let within = self.inline.iter().any(|inline| matches!(inline.kind, InlineKind::Link(..)));
        // A link within a link is no HTML; the outer one holds.
        let number = if within { None } else { self.link_number(kind, target, range) };
        if let Some(number) = number {
            self.line.open(Piece::LinkStart(number));
        }
        let address = matches!(kind, LinkType::Autolink | LinkType::Email);
        let close = number.map(Piece::LinkEnd);
        self.inline.push(Inline { close, kind: InlineKind::Link(state, number, address) });
        self.check_depth(self.inline.len(), range);
    }

    /// The number of a link that goes somewhere.
    fn link_number(&mut self, kind: LinkType, written: &str, range: &Range<usize>) -> Option<usize> {
        let span = self.target_span(written, range);
        let target = match kind {
            LinkType::Email => Ok(Target::Mail(written.to_owned())),
            _ => parse_target(written),
        };
        match target {
            Ok(target) => {
                self.body.links.push(Located::new(target, span));
                Some(self.body.links.len() - 1)
            }
            Err(problem) => {
                self.diagnostics.push(problem.report(written, span));
                None
            }
        }
    }

    /// Where the target stands within `[words](target)`; all of it, if it stands elsewhere.
    fn target_span(&self, written: &str, range: &Range<usize>) -> Span {
        let link = self.place.slice(range.clone());
        let from = link.rfind("](").map_or(0, |at| at + 2);
        match link.get(from..).and_then(|tail| tail.find(written)) {
            Some(at) if !written.is_empty() => {
                let start = range.start + from + at;
                self.place.span(start..start + written.len())
            }
            _ => self.place.span(range.clone()),
        }
    }

    pub(super) fn close_link(&mut self, range: &Range<usize>) {
        self.close_raw_tags();
        let Some(Inline { close, kind: InlineKind::Link(state, number, _) }) = self.inline.pop() else {
            return;
        };
        if self.line.has_words_since(state) {
            if let Some(close) = close {
                self.line.close(close);
                let words = self.line.text().get(state.0..).unwrap_or_default();
                let found = link_text::problem(words, self.lang, || self.place.span(range.clone()));
                self.diagnostics.extend(found);
            }
        } else {
            self.line.drop_marks(state);
            if let Some(number) = number {
                self.body.links.truncate(number);
                self.diagnostics.push(self.at(rule::LINK_FORM, range.clone()).case("no-words"));
            }
        }
    }

    pub(super) fn open_image(&mut self, file: &str, title: &str, range: &Range<usize>) {
        let (file, title) = (file.to_owned(), title.to_owned());
        self.image = Some(Image { file, words: String::new(), title, range: range.clone(), depth: 1 });
    }

    /// An event within the words of an image.
    pub(super) fn image_event(&mut self, event: &Event<'_>) {
        let Some(image) = &mut self.image else { return };
        match event {
            Event::Start(_) => image.depth += 1,
            Event::End(_) => image.depth -= 1,
            Event::Text(text) | Event::Code(text) => image.words.push_str(text),
            Event::SoftBreak | Event::HardBreak => image.words.push(' '),
            _ => {}
        }
        if image.depth == 0
            && let Some(image) = self.image.take()
        {
            self.close_image(&image);
        }
    }

    fn close_image(&mut self, image: &Image) {
        let span = self.target_span(&image.file, &image.range);
        if let Some(case) = image_problem(&image.file) {
            self.diagnostics
                .push(Diagnostic::new(rule::MEDIA_FORM, span).case(case).arg("file", image.file.as_str()));
            return;
        }
        let words = format!("{} {}", image.words, image.title);
        if !words.trim().is_empty() {
            let place = self.at(rule::ALT_PLACE, image.range.clone());
            self.diagnostics.push(place.arg("words", words.trim()).arg("file", image.file.as_str()));
        }
        self.lifted.push(self.body.images.len());
        self.body.images.push(Located::new(image.file.clone(), span));
    }

    /// Looks for what was meant as markup but was read as words.
    pub(super) fn find_slips(&mut self, line: &Line) {
        let text = line.text();
        if text.contains('<') {
            self.find_broken_tags(line);
        }
        if !text.contains('[') {
            return;
        }
        self.find_missing_notes(line);
        if let Some(at) = text.find("](").filter(|&at| !line.is_fixed(at) && !line.is_fixed(at + 1)) {
            let end = text[at..].find([')', '\n']).map_or(text.len(), |end| at + end + 1);
            let start = text[..at].rfind('[').unwrap_or(at);
            let range = line.origins().range(start..end);
            self.diagnostics.push(self.at(rule::LINK_FORM, range).case("unread"));
        }
    }
}

fn image_problem(file: &str) -> Option<&'static str> {
    if file.trim().is_empty() {
        Some("image-empty")
    } else if file.contains(':') || file.starts_with("//") {
        Some("image-remote")
    } else if file.starts_with('.') || file.contains(['/', '\\']) || file.contains(char::is_control) {
        Some("image-path")
    } else {
        None
    }
}
