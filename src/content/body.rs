//! A text, understood: pieces of finished HTML with slots for what only the linked site knows.
//!
//! Everything that does not depend on other files (headings, lists, quotes, typography) is HTML
//! already. Links and images stay open until the catalogue tells where they go.

use crate::content::model::Target;
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
