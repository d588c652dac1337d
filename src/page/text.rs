//! The text of a version as HTML: the slots of its body filled with what the catalogue knows.

use std::fmt::Write as _;

use crate::catalogue::{Catalogue, Destination, Entry, Picture, Resolved};
use crate::content::body::{Piece, WordsSlot};
use crate::content::model::ImageWords;
use crate::edition::Version;
use crate::interface::{Args, Words};
use crate::language::Lang;
use crate::path::UrlPath;
use crate::picture::{Header, Rendition};

pub use crate::content::markdown::typeset;

/// How addresses of this site are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Base {
    /// From the root of the host, for pages: `/preview/42/fi/…`.
    Path,
    /// Whole, for feeds and data: `https://…`.
    Absolute,
    /// Whole, and without images, which mail programs would fetch: their words alone.
    Mail,
}

/// A name that begins a line of its own: data has names as they stand within a sentence
/// (*valtiovarainministeriö*).
#[must_use]
pub fn standing_alone(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// The address of a page or file of this site as written into HTML.
#[must_use]
pub fn href(catalogue: &Catalogue, url: &UrlPath, base: Base) -> String {
    match base {
        Base::Path => format!("{}{url}", catalogue.data().site.base_path.trim_end_matches('/')),
        Base::Absolute | Base::Mail => catalogue.absolute(url),
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

/// The text of a version as HTML. Written for readers elsewhere, links to its own headings and
/// footnotes lead to the page.
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
    match record.url(lang).filter(|_| base != Base::Path) {
        // A quotation mark of the text itself is escaped.
        Some(url) if out.contains("href=\"#") => {
            out.replace("href=\"#", &format!("href=\"{}#", href(catalogue, url, base)))
        }
        _ => out,
    }
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
    let (alt, caption) = match picture.words {
        ImageWords::Described { alt, caption } => (typeset(alt, lang), caption.as_ref()),
        ImageWords::Decorative => (String::new(), None),
    };
    out.push_str("<figure>");
    if base != Base::Mail {
        image(out, catalogue, &picture, &alt, base);
    }
    let credit = picture.media.credit.as_ref();
    let caption = caption.map(|caption| beside_credit(typeset(caption, lang), credit.is_some()));
    let credit = credit.map(|credit| words.text("photo-credit", &Args::new().with("name", credit.as_str())));
    let press = press_photo(catalogue, words, &picture, base).filter(|_| base == Base::Path);
    if caption.is_some() || credit.is_some() || press.is_some() {
        out.push_str("<figcaption>");
        push_escaped(out, &caption.iter().chain(&credit).cloned().collect::<Vec<_>>().join(" "));
        if let Some((href, text)) = press {
            out.push_str(" <span class=\"press\"><a href=\"");
            push_escaped(out, &href);
            out.push_str("\" download>");
            push_escaped(out, &text);
            out.push_str("</a></span>");
        }
        out.push_str("</figcaption>");
    }
    out.push_str("</figure>\n");
}

/// A caption as it stands before a credit: as a sentence, or the two would run into one.
#[must_use]
pub fn beside_credit(caption: String, has_credit: bool) -> String {
    let is_closed = caption.ends_with(['.', '!', '?', '…', ':', '”', '“', '»', ')']);
    if has_credit && !is_closed { caption + "." } else { caption }
}

/// How wide an image of the text is shown: browsers that can, ask the page itself; others know the
/// column of the built-in theme.
const SIZES: &str = "auto, (min-width: 44rem) 41rem, calc(100vw - 2rem)";

/// An image of the text: it is seen when readers get there, so it is fetched then. Whoever reads
/// elsewhere than on the page gets the size that everybody can show.
fn image(out: &mut String, catalogue: &Catalogue, picture: &Picture<'_>, alt: &str, base: Base) {
    let Some(shown) = shown(catalogue, picture, base) else { return };
    let webp = shown.webp.filter(|_| base == Base::Path);
    if let Some(webp) = &webp {
        out.push_str("<picture><source type=\"image/webp\" srcset=\"");
        push_escaped(out, webp);
        // Writing to a string cannot fail.
        let _ = write!(out, "\" sizes=\"{SIZES}\">");
    }
    out.push_str("<img src=\"");
    push_escaped(out, &shown.src);
    out.push_str("\" alt=\"");
    push_escaped(out, alt);
    let (width, height) = (picture.header.width, picture.header.height);
    let _ = write!(out, "\" width=\"{width}\" height=\"{height}\" loading=\"lazy\" decoding=\"async\">");
    if webp.is_some() {
        out.push_str("</picture>");
    }
}

/// The addresses of an image as they are written into HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// In the form that every browser shows.
    pub src: String,
    /// The width of that file in pixels.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// As WebP, from small to large: `/a.webp 480w, /b.webp 800w`; none if it is shown as it is.
    pub webp: Option<String>,
}

/// The sizes of an image and their addresses; none if its name gives none.
#[must_use]
pub fn shown(catalogue: &Catalogue, picture: &Picture<'_>, base: Base) -> Option<Shown> {
    let address = |url: &UrlPath| href(catalogue, url, base);
    let Some(offer) = picture.file.offer() else {
        let Header { width, height, .. } = picture.header;
        return Some(Shown { src: address(&picture.file.url()?), width, height, webp: None });
    };
    let candidate = |rendition: &Rendition| {
        Some(format!("{} {}w", address(&picture.file.rendition_url(rendition)?), rendition.width))
    };
    let webp: Vec<String> = offer.webp.iter().filter_map(candidate).collect();
    let Rendition { width, height, .. } = offer.fallback;
    let src = address(&picture.file.rendition_url(&offer.fallback)?);
    Some(Shown { src, width, height, webp: Some(webp.join(", ")) })
}

/// The original of a photograph, for those who want to print it: its address and the words of the
/// link. None if the page shows it as it is, or it is an ornament.
#[must_use]
pub fn press_photo(
    catalogue: &Catalogue,
    words: &Words,
    picture: &Picture<'_>,
    base: Base,
) -> Option<(String, String)> {
    if !picture.is_press_photo() {
        return None;
    }
    picture.file.offer()?;
    let kind = picture.header.form.extension().to_uppercase();
    let size = words.bytes(picture.file.source.size);
    let details = words.text("attachment-details", &Args::new().with("type", kind).with("size", size));
    let text = words.text("photo-download", &Args::new().with("details", details));
    Some((href(catalogue, &picture.file.url()?, base), text))
}
