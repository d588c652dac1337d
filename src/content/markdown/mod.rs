//! Markdown -> Body: the text of a language file, understood by itself.
//!
//! The Markdown library reads; everything that is printed is written here, escaped, in pieces with
//! slots for what other rooms know: where links go, what images look like, interface words.
//! A mistake is a diagnostic at its place, and the text around it is still read.

mod depth;
mod headings;
mod line;
mod links;
mod notes;
mod pieces;
mod raw;
mod raw_writer;
mod style;
mod tables;
#[cfg(test)]
mod tests;
mod typography;
mod writer;

pub use typography::typeset;

use std::fmt;
use std::ops::Range;
use std::sync::{Arc, LazyLock};

use pulldown_cmark::{BrokenLink, CowStr, Event, LinkType, Options, Parser};

use crate::content::body::Body;
use crate::diagnostic::{Diagnostic, Diagnostics, Span, rule};
use crate::language::Lang;
use crate::path::SourcePath;

/// What the texts are written in, beyond `CommonMark`. Quotation marks and dashes are not the
/// library's matter: its “smart punctuation” knows only English.
const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_HEADING_ATTRIBUTES);

/// The text of a language file, read when somebody first asks for it: whoever looks at one page
/// of a large site need not wait for all texts.
pub struct Prose {
    bytes: Arc<[u8]>,
    offset: usize,
    path: SourcePath,
    read: LazyLock<(Body, Diagnostics), Reading>,
}

type Reading = Box<dyn FnOnce() -> (Body, Diagnostics) + Send>;

impl Prose {
    /// The text in `lang` from byte `offset` on of the file `path` with these bytes.
    #[must_use]
    pub fn new(bytes: Arc<[u8]>, offset: usize, path: SourcePath, lang: Lang) -> Self {
        let (of_file, name) = (Arc::clone(&bytes), path.clone());
        let reading = move || read_body(written(&of_file, offset), offset, &name, lang);
        Self { bytes, offset, path, read: LazyLock::new(Box::new(reading)) }
    }

    /// The text as written.
    #[must_use]
    pub fn written(&self) -> &str {
        written(&self.bytes, self.offset)
    }

    /// The whole file, in which the places of the text lie.
    #[must_use]
    pub fn file(&self) -> &str {
        simdutf8::basic::from_utf8(&self.bytes).unwrap_or_default()
    }

    /// Its paragraphs as written, what blank lines part, and where they stand.
    pub fn paragraphs(&self) -> impl Iterator<Item = (&str, Span)> {
        let mut end = self.offset;
        let mut paragraphs: Vec<(usize, usize)> = Vec::new();
        let mut open = false;
        for line in self.written().split_inclusive('\n') {
            let start = end;
            end += line.len();
            let blank = line.trim().is_empty();
            match paragraphs.last_mut().filter(|_| open) {
                Some((_, last)) if !blank => *last = start + line.trim_end().len(),
                None if !blank => paragraphs.push((start, start + line.trim_end().len())),
                _ => {}
            }
            open = !blank;
        }
        paragraphs.into_iter().filter_map(|(start, end)| {
            let text = std::str::from_utf8(self.bytes.get(start..end)?).ok()?;
            Some((text, Span::new(&self.path, start..end)))
        })
    }

    /// The text, understood.
    #[must_use]
    pub fn body(&self) -> &Body {
        &self.read.0
    }

    /// What is wrong with it.
    #[must_use]
    pub fn problems(&self) -> &Diagnostics {
        &self.read.1
    }
}

fn written(bytes: &[u8], offset: usize) -> &str {
    bytes.get(offset..).and_then(|text| simdutf8::basic::from_utf8(text).ok()).unwrap_or_default()
}

impl fmt::Debug for Prose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.body().fmt(f)
    }
}

/// Reads a text in `lang`; `offset` is the byte at which `text` begins in the file `path`.
#[must_use]
pub fn read_body(text: &str, offset: usize, path: &SourcePath, lang: Lang) -> (Body, Diagnostics) {
    let place = Place { text, offset, path };
    if let Some(range) = depth::too_deep(text) {
        let mut diagnostics = Diagnostics::new();
        diagnostics.push(Diagnostic::new(rule::NESTING, place.span(range)));
        return (Body::default(), diagnostics);
    }
    let (events, broken) = parse(text, &place);
    let mut writer = writer::Writer::new(place, lang, &events);
    writer.diagnostics.append(broken);
    writer.write(&events);
    writer.finish()
}

/// An event of the text and the bytes that made it.
type Located<'a> = (Event<'a>, Range<usize>);

fn parse<'a>(text: &'a str, place: &Place<'_>) -> (Vec<Located<'a>>, Diagnostics) {
    let mut diagnostics = Diagnostics::new();
    let broken = |link: BrokenLink<'a>| -> Option<(CowStr<'a>, CowStr<'a>)> {
        // `[x]` alone is only a word in brackets.
        if link.link_type != LinkType::Shortcut {
            let dead = Diagnostic::new(rule::LINK_DEAD, place.span(link.span));
            diagnostics.push(dead.case("reference").arg("name", link.reference.as_ref()));
        }
        None
    };
    let parser = Parser::new_with_broken_link_callback(text, OPTIONS, Some(broken));
    let events = parser.into_offset_iter().collect();
    (events, diagnostics)
}

/// The text within its file.
#[derive(Clone, Copy, Debug)]
struct Place<'a> {
    text: &'a str,
    offset: usize,
    path: &'a SourcePath,
}

impl<'a> Place<'a> {
    /// A place of the file, from bytes of the text; white space at its end is left out.
    fn span(&self, range: Range<usize>) -> Span {
        let end = range.start + self.slice(range.clone()).trim_end().len();
        Span::new(self.path, self.offset + range.start..self.offset + end.max(range.start))
    }

    /// What is written there.
    fn slice(&self, range: Range<usize>) -> &'a str {
        self.text.get(range).unwrap_or_default()
    }
}
