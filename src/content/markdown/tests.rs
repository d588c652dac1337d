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
    let mut out = String::new();
    for piece in &body.pieces {
        match piece {
            Piece::Html(html) => out.push_str(html),
            Piece::LinkStart(n) => out.push_str(&format!("[{n}:")),
            Piece::LinkEnd(n) => out.push_str(&format!(":{n}]")),
            Piece::Image(n) => out.push_str(&format!("[image {n}]\n")),
            Piece::Words(WordsSlot::FootnotesHeading) => out.push_str("[notes]"),
            Piece::Words(WordsSlot::FootnoteRef { n }) => out.push_str(&format!("[note {n}]")),
            Piece::Words(WordsSlot::FootnoteBack { n, nth }) => out.push_str(&format!("[back {n}/{nth}]")),
        }
    }
    out.trim_end().replace('\u{a0}', "_")
}

/// `message: the words it points at`, for each diagnostic.
fn mistakes(text: &str) -> Vec<String> {
    let (_, diagnostics) = read("fi", text);
    let quote =
        |d: &crate::diagnostic::Diagnostic| text[d.span.start - OFFSET..d.span.end - OFFSET].to_owned();
    diagnostics.iter().map(|d| format!("{}: {}", d.message_id(), quote(d))).collect()
}
