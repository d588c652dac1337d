//! A text, understood: pieces of finished HTML with slots for what only the linked site knows.
//!
//! Everything that does not depend on other files (headings, lists, quotes, typography) is HTML
//! already. Links and images stay open until the catalogue tells where they go.

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
