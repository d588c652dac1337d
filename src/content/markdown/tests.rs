//! What goes in and what comes out, in the three languages.

mod markup;
mod mistakes;
mod safety;

use crate::content::body::{Body, Piece, WordsSlot};
use crate::diagnostic::Diagnostics;
use crate::language::Lang;
use crate::path::SourcePath;

use super::read_body;

/// Where the text begins in its file, so that a forgotten offset shows.
const OFFSET: usize = 1000;

fn read(lang: &str, text: &str) -> (Body, Diagnostics) {
    read_body(text, OFFSET, &SourcePath::new("content/x/fi.md"), Lang::new(lang).unwrap())
}

/// The text as HTML: slots stand in brackets, `_` for a no-break space.
fn html(lang: &str, text: &str) -> String {
    let (body, _) = read(lang, text);
    printed(&body)
}

fn printed(body: &Body) -> String {
    let shown = |piece: &Piece| match piece {
        Piece::Html(html) => html.clone(),
        Piece::LinkStart(n) => format!("[{n}:"),
        Piece::LinkEnd(n) => format!(":{n}]"),
        Piece::Image(n) => format!("[image {n}]\n"),
        Piece::Words(WordsSlot::FootnotesHeading) => "[notes]".to_owned(),
        Piece::Words(WordsSlot::FootnoteRef { n }) => format!("[note {n}]"),
        Piece::Words(WordsSlot::FootnoteBack { n, nth }) => format!("[back {n}/{nth}]"),
    };
    let out: Vec<String> = body.pieces.iter().map(shown).collect();
    out.concat().trim_end().replace('\u{a0}', "_")
}

/// `message: the words it points at`, for each diagnostic.
fn mistakes(text: &str) -> Vec<String> {
    let (_, diagnostics) = read("fi", text);
    let quote =
        |d: &crate::diagnostic::Diagnostic| text[d.span.start - OFFSET..d.span.end - OFFSET].to_owned();
    diagnostics.iter().map(|d| format!("{}: {}", d.message_id(), quote(d))).collect()
}
