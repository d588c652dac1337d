//! A text, understood: pieces of finished HTML with slots for what only the linked site knows.
//!
//! Everything that does not depend on other files (headings, lists, quotes, typography) is HTML
//! already. Links and images stay open until the catalogue tells where they go.

use std::ops::Range;

use crate::content::model::Target;
use crate::content::style::quotes::Marks;
use crate::diagnostic::{Located, Span};

/// The text of one language file.
#[derive(Debug, Default)]
pub struct Body {
    /// In order; concatenated they are the text.
    pub pieces: Vec<Piece>,
    /// Links, numbered as in the pieces.
    pub links: Vec<Located<Target>>,
    /// Images by file name, numbered as in the pieces.
    pub images: Vec<Located<String>>,
    /// Headings in order.
    pub headings: Vec<Heading>,
    /// Number of words, without markup.
    pub words: usize,
    /// The first place of each sort of quotation marks.
    pub quotes: Vec<Located<Marks>>,
    /// The first place of each abbreviation that stands nowhere in brackets, by name.
    pub abbreviations: Vec<Located<String>>,
    /// What is said, without markup, in order: for the rules that look at words.
    pub runs: Vec<Run>,
}

/// A run of words: a paragraph, a heading, a cell of a table.
///
/// It holds only where its words stand in the file, so that a text is not kept twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// What it belongs to.
    pub kind: RunKind,
    /// Bytes of the file, one part after the other.
    parts: Box<[Range<u32>]>,
    /// Bytes of the run that need not be in the page's language: words of links, code, and what
    /// `<span lang>` marks as another language.
    pub asides: Box<[Range<usize>]>,
}

/// What a run of words belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RunKind {
    /// The text itself.
    Words,
    /// A block quotation.
    Quote,
    /// A table.
    Cell,
}

impl Run {
    /// A run whose words stand at these bytes of the file.
    #[must_use]
    pub fn new(kind: RunKind, parts: Vec<Range<u32>>, asides: Vec<Range<usize>>) -> Self {
        Self { kind, parts: parts.into(), asides: asides.into() }
    }

    /// Its words, from the file in which they stand.
    #[must_use]
    pub fn text(&self, file: &str) -> String {
        let words = |part: &Range<u32>| file.get(part.start as usize..part.end as usize);
        // A character reference is shorter than it is written: the place of what follows matters.
        let text = |part| words(part).map_or_else(|| " ".repeat(part.len()), str::to_owned);
        self.parts.iter().map(text).collect()
    }

    /// The bytes of the file that hold these bytes of the words.
    #[must_use]
    pub fn source(&self, range: Range<usize>) -> Range<usize> {
        let last = range.end.max(range.start + 1) - 1;
        self.place(range.start)..self.place(last) + range.end.saturating_sub(last)
    }

    fn place(&self, mut at: usize) -> usize {
        for part in &self.parts {
            if at < part.len() {
                return part.start as usize + at;
            }
            at -= part.len();
        }
        self.parts.last().map_or(0, |part| part.end as usize)
    }
}

/// A part of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Finished, escaped HTML.
    Html(String),
    /// Link `n` begins here: an `<a>` comes here, or nothing if it leads nowhere.
    LinkStart(usize),
    /// Link `n` ends here: `</a>` and, for another language, the mark "(på finska)".
    LinkEnd(usize),
    /// Image `n`: a figure comes here. Always between blocks, never inside a paragraph.
    Image(usize),
    /// Interface words come here, in the page's language, escaped for text and for an attribute.
    Words(WordsSlot),
}

/// Words that the text needs but that its writer does not write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WordsSlot {
    /// The heading above the footnotes.
    FootnotesHeading,
    /// Name of the link from the text to footnote `n`; the link shows the number itself.
    FootnoteRef {
        /// Number of the footnote, from 1.
        n: usize,
    },
    /// Name of the link from footnote `n` back to where the text mentions it for the `nth` time.
    FootnoteBack {
        /// Number of the footnote, from 1.
        n: usize,
        /// Which mention, from 1.
        nth: usize,
    },
}

/// A heading of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// 2 to 6.
    pub level: u8,
    /// Its anchor on the page, unique in the text.
    pub id: String,
    /// Its words without markup.
    pub text: String,
    /// Where.
    pub span: Span,
}

impl Piece {
    /// Roughly how many bytes it takes as HTML.
    #[must_use]
    pub fn size(&self) -> usize {
        match self {
            Self::Html(html) => html.len(),
            _ => 64,
        }
    }
}
