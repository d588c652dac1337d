//! The text of a version as HTML: the slots of its body filled with what the catalogue knows.

use std::fmt::Write as _;

use crate::catalogue::{Catalogue, Destination, Entry, Resolved};
use crate::content::body::{Piece, WordsSlot};
use crate::content::model::ImageWords;
use crate::edition::Version;
use crate::interface::{Args, Words};
use crate::language::Lang;
use crate::path::UrlPath;

pub use crate::content::markdown::typeset;

/// How addresses of this site are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Base {
    /// From the root of the host, for pages: `/preview/42/fi/…`.
    Path,
    /// Whole, for feeds and mail: `https://…`.
    Absolute,
}

/// The address of a page or file of this site as written into HTML.
#[must_use]
pub fn href(catalogue: &Catalogue, url: &UrlPath, base: Base) -> String {
    match base {
        Base::Path => format!("{}{url}", catalogue.data().site.base_path.trim_end_matches('/')),
        Base::Absolute => catalogue.absolute(url),
    }
}

/// The destination of a resolved link as written into HTML (not yet escaped).
#[must_use]
pub fn destination(catalogue: &Catalogue, to: &Destination, base: Base) -> String {
    match to {
        Destination::Here(url, None) => href(catalogue, url, base),
        Destination::Here(url, Some(anchor)) => format!("{}#{anchor}", href(catalogue, url, base)),
        Destination::Anchor(anchor) => format!("#{anchor}"),
        Destination::Elsewhere(url) => url.clone(),
    }
}

/// Escapes text for HTML content and quoted attributes.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    push_escaped(&mut out, text);
    out
}

fn push_escaped(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(c),
        }
    }
}

/// The text of a version as HTML.
#[must_use]
pub fn body(catalogue: &Catalogue, words: &Words, entry: Entry, version: &Version, base: Base) -> String {
    let body = &version.document.body();
    let lang = version.lang();
    let record = catalogue.record(entry);
    let links: Vec<Option<Resolved>> =
        body.links.iter().map(|link| catalogue.resolve(record, lang, &link.value)).collect();
    let mut out = String::with_capacity(body.pieces.iter().map(Piece::size).sum());
    for piece in &body.pieces {
        match piece {
            Piece::Html(html) => out.push_str(html),
            Piece::LinkStart(n) => link_start(&mut out, catalogue, links.get(*n), base),
            Piece::LinkEnd(n) => link_end(&mut out, words, links.get(*n)),
            Piece::Words(slot) => push_escaped(&mut out, &words_of(words, *slot)),
            Piece::Image(n) => {
                let name = body.images.get(*n).map_or("", |image| image.value.as_str());
                figure(&mut out, catalogue, words, (entry, lang, name), base);
            }
        }
    }
    out
}

fn words_of(words: &Words, slot: WordsSlot) -> String {
    match slot {
        WordsSlot::FootnotesHeading => words.text("footnotes", &Args::new()),
        WordsSlot::FootnoteRef { n } => words.text("footnote-number", &Args::new().with("number", n)),
        WordsSlot::FootnoteBack { n, nth } => {
            words.text("footnote-back", &Args::new().with("number", n).with("mention", nth))
        }
    }
}

fn link_start(out: &mut String, catalogue: &Catalogue, link: Option<&Option<Resolved>>, base: Base) {
    let Some(Some(link)) = link else { return };
    out.push_str("<a href=\"");
    push_escaped(out, &destination(catalogue, &link.to, base));
    out.push('"');
    if let Some(lang) = link.other_language {
        out.push_str(" hreflang=\"");
        push_escaped(out, &catalogue.languages().tag(lang));
        out.push('"');
    }
    out.push('>');
}

fn link_end(out: &mut String, words: &Words, link: Option<&Option<Resolved>>) {
    let Some(Some(link)) = link else { return };
    out.push_str("</a>");
    if let Some(lang) = link.other_language {
        out.push(' ');
        push_escaped(out, &language_mark(words, lang));
    }
}

/// "(på finska)": the mark of something in another language.
#[must_use]
pub fn language_mark(words: &Words, lang: Lang) -> String {
    words.text("language-mark", &Args::new().with("language", lang.to_string()))
}

fn figure(
    out: &mut String,
    catalogue: &Catalogue,
    words: &Words,
    (entry, lang, name): (Entry, Lang, &str),
    base: Base,
) {
    let Some(picture) = catalogue.picture(entry, lang, name) else { return };
    let Some(url) = picture.file.url() else { return };
    let (alt, caption) = match picture.words {
        ImageWords::Described { alt, caption } => (typeset(alt, lang), caption.as_ref()),
        ImageWords::Decorative => (String::new(), None),
    };
    let (width, height) = picture.size;
    out.push_str("<figure><img src=\"");
    push_escaped(out, &href(catalogue, &url, base));
    out.push_str("\" alt=\"");
    push_escaped(out, &alt);
    // Writing to a string cannot fail.
    let _ = write!(out, "\" width=\"{width}\" height=\"{height}\" loading=\"lazy\" decoding=\"async\">");
    let caption = caption.map(|caption| typeset(caption, lang));
    let credit = picture.media.credit.as_ref();
    let credit = credit.map(|credit| words.text("photo-credit", &Args::new().with("name", credit.as_str())));
    if caption.is_some() || credit.is_some() {
        out.push_str("<figcaption>");
        push_escaped(out, &caption.iter().chain(&credit).cloned().collect::<Vec<_>>().join(" "));
        out.push_str("</figcaption>");
    }
    out.push_str("</figure>\n");
}
