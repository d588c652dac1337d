//! The end of a block's words: what the rules say of them.

use super::line::Line;
use super::writer::{Block, Writer};
use crate::content::body::RunKind;
use crate::content::style::{self, Passage, marks_unread, quotes};
use crate::diagnostic::Span;

impl Writer<'_> {
    /// The words of the block that ends here, looked through for slips.
    pub(super) fn take_line(&mut self) -> Line {
        let line = self.take_plain_line();
        self.find_unread_marks(&line);
        line
    }

    /// The words of a block in which marks are no marks.
    pub(super) fn take_plain_line(&mut self) -> Line {
        self.close_raw_tags();
        let line = std::mem::take(&mut self.line);
        self.body.words += line.words();
        self.body.runs.extend(line.run(self.run_kind(), self.place.offset));
        self.find_slips(&line);
        self.look_at_style(&line);
        line
    }

    fn run_kind(&self) -> RunKind {
        if self.table.is_some() {
            RunKind::Cell
        } else if self.blocks.iter().any(|block| matches!(block, Block::Quote(_))) {
            RunKind::Quote
        } else {
            RunKind::Words
        }
    }

    /// Looks at the words of a block that has ended.
    fn look_at_style(&mut self, line: &Line) {
        if line.text().trim().is_empty() {
            return;
        }
        let place = self.place;
        let span = |range| -> Span { place.span(line.origins().range(range)) };
        let passage = Passage { text: line.text(), lang: self.lang, fixed: line.fixed(), span: &span };
        style::look(&passage, &mut self.diagnostics);
        // Words in another language keep its quotation marks; `<abbr title>` explains itself.
        if !line.has_tags("<span") {
            quotes::first_marks(&passage, &mut self.body.quotes);
        }
        if !line.has_tags("<abbr") {
            self.abbreviations.read(&passage);
        }
    }

    /// Looks for marks that were not read as such.
    fn find_unread_marks(&mut self, line: &Line) {
        let place = self.place;
        let span = |range| -> Span { place.span(line.origins().range(range)) };
        let passage = Passage { text: line.text(), lang: self.lang, fixed: line.fixed(), span: &span };
        marks_unread::check(&passage, &mut self.diagnostics);
    }
}
