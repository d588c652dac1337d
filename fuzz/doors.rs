//! The doors through which foreign text comes in, and what must hold whatever the text is.
//!
//! Shared by the fuzz targets and by `tests/fuzz_corpus.rs`, which replays the inputs kept in
//! `fuzz/corpus/`. Each function takes any bytes; it may neither panic nor find a law broken.

use std::sync::LazyLock;

use jiff::tz::TimeZone;
use tiedote::content::body::{Body, Piece};
use tiedote::content::folders::DocumentFile;
use tiedote::content::model::{Site, Target};
use tiedote::content::{config, front_matter as documents, markdown as texts, target};
use tiedote::diagnostic::{Diagnostics, Span};
use tiedote::language::Lang;
use tiedote::path::{ItemId, Kind, OutputPath, Slug, SourcePath, UrlPath};
use tiedote::source::{Source, Sources};
use tiedote::time::parse_moment;

/// A site with the three languages and the zone of Helsinki.
static SITE: LazyLock<Option<Site>> = LazyLock::new(|| {
    let settings: &[u8] = b"base_url: https://www.example.fi/\norganisation: vm\ntitle: {fi: A, sv: B, en: C}\n\
        languages: [{code: fi, parity: required}, {code: sv, tag: sv-FI, parity: required}, {code: en, parity: expected}]\n";
    config::read_site(&Sources::literal([("content/site.yaml", settings)])).0
});

/// A whole language file: of a release, of a programme and of a page.
pub(crate) fn front_matter(bytes: &[u8]) {
    let site = SITE.as_ref();
    assert!(site.is_some(), "the settings of the fuzzed site are right");
    let (Some(site), Some(lang), Some(id)) = (site, Lang::new("fi"), Slug::new("id")) else { return };
    for kind in Kind::ALL {
        let file = DocumentFile {
            path: SourcePath::new("content/fi.md"),
            item: ItemId { kind, id: id.clone() },
            lang,
            year_folder: (kind == Kind::Release).then(|| "2026".to_owned()),
        };
        let (document, found) = documents::read_document(&file, &Source::literal(bytes), site);
        let text = std::str::from_utf8(bytes).ok();
        places_are_in(&found, text, bytes.len());
        assert!(document.is_some() || found.has_errors(), "a file is lost only with an error");
        if let Some(document) = document {
            is_safe(document.body());
        }
    }
}

/// A date or time in the zone of Helsinki.
pub(crate) fn dates(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let zone = SITE.as_ref().map_or(TimeZone::UTC, |site| site.zone.clone());
    let Ok(moment) = parse_moment(&text, &zone) else { return };
    // Until 1921 the clocks of Helsinki were 1 h 39 min 49 s ahead: the form for machines has no seconds there.
    if moment.offset.seconds() % 60 != 0 {
        return;
    }
    let again = parse_moment(&moment.machine(), &zone);
    assert_eq!(again, Ok(moment), "the form for machines is read as the same moment");
}

/// A text, as if it began at the fifth byte of its file.
pub(crate) fn markdown(bytes: &[u8]) {
    const BEFORE: &str = "---\n\n";
    let text = String::from_utf8_lossy(bytes);
    let file = format!("{BEFORE}{text}");
    for lang in ["fi", "sv", "en"].into_iter().filter_map(Lang::new) {
        let (body, found) = texts::read_body(&text, BEFORE.len(), &SourcePath::new("content/fi.md"), lang);
        places_are_in(&found, Some(&file), file.len());
        let links = body.links.iter().map(|link| &link.span);
        let images = body.images.iter().map(|image| &image.span);
        let headings = body.headings.iter().map(|heading| &heading.span);
        for span in links.chain(images).chain(headings) {
            is_in(span, Some(&file), file.len());
        }
        is_safe(&body);
    }
}

/// A link's target, a slug, an address, a path of the output folder.
pub(crate) fn addresses(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    match target::parse_target(&text) {
        Ok(Target::Web(address)) => {
            let address = address.to_ascii_lowercase();
            assert!(address.starts_with("http://") || address.starts_with("https://"), "{address}");
        }
        Ok(Target::File(name)) => assert!(!name.contains('/') && name != "..", "{name}"),
        _ => {}
    }
    if let Some(slug) = Slug::new(&text) {
        assert_eq!(slug.as_str(), text, "a slug is taken as it stands");
    }
    if let Some(slug) = Slug::from_title(&text) {
        assert!(Slug::new(slug.as_str()).is_some(), "the slug of a title is a slug: {slug}");
    }
    let url = UrlPath::new(&text);
    assert_eq!(UrlPath::new(url.as_str()), url, "mending an address twice changes nothing more");
    assert!(url.as_str().starts_with('/') && !url.as_str().contains("/../"), "{url}");
    if let Some(path) = OutputPath::new(&text) {
        assert!(!path.as_str().starts_with('/') && !format!("/{path}/").contains("/../"), "{path}");
    }
}

/// Every place of a diagnostic lies in the file and can be cut out of its text.
fn places_are_in(found: &Diagnostics, text: Option<&str>, len: usize) {
    for diagnostic in found {
        is_in(&diagnostic.span, text, len);
        diagnostic.related.iter().for_each(|related| is_in(&related.span, text, len));
    }
}

fn is_in(span: &Span, text: Option<&str>, len: usize) {
    assert!(span.start <= span.end && span.end <= len, "{span:?} of {len} bytes");
    assert!(text.is_none_or(|text| text.get(span.range()).is_some()), "{span:?} cuts a letter");
}

/// What finished HTML may hold: what Markdown makes, and the safe list of the content contract.
const ELEMENTS: &str = "a abbr blockquote br caption code dd del details div dl dt em figcaption figure h2 h3 h4 h5 \
    h6 hr li ol p pre q s section span strong sub summary sup table tbody td tfoot th thead tr ul";

/// Those of them that have no end.
const VOID: [&str; 2] = ["br", "hr"];

/// Nothing in a text can run: only harmless elements, no handler, no style, no address of a script;
/// and every element ends within the one in which it began.
fn is_safe(body: &Body) {
    let html: String = body.pieces.iter().map(shown).collect();
    let mut open = Vec::new();
    for tag in tags(&html) {
        let mut words = tag.split_ascii_whitespace();
        let name = words.next().unwrap_or_default();
        let ends = name.strip_prefix('/');
        let element = ends.unwrap_or(name).trim_end_matches('/').to_owned();
        assert!(ELEMENTS.split_ascii_whitespace().any(|safe| safe == element), "<{tag}> in {html}");
        for attribute in words {
            assert!(!attribute.starts_with("on") && !attribute.starts_with("style"), "<{tag}> in {html}");
        }
        match ends {
            Some(_) => assert_eq!(open.pop(), Some(element), "in {html}"),
            None if VOID.contains(&element.as_str()) => {}
            None => open.push(element),
        }
    }
    assert!(open.is_empty(), "{open:?} do not end in {html}");
    for value in html.split("href=").skip(1) {
        assert!(value.starts_with("\"#"), "links stay open until the catalogue closes them: {html}");
    }
    for link in &body.links {
        let Target::Web(address) = &link.value else { continue };
        assert!(address.to_ascii_lowercase().starts_with("http"), "{address}");
    }
}

/// A piece as the page may show it.
fn shown(piece: &Piece) -> &str {
    match piece {
        Piece::Html(html) => html,
        Piece::LinkStart(_) => "<a>",
        Piece::LinkEnd(_) => "</a>",
        Piece::Image(_) => "<figure></figure>",
        Piece::Words(_) => "words",
    }
}

/// The tags of some HTML, in lower case and with nothing between their quotation marks.
fn tags(html: &str) -> Vec<String> {
    let mut tags = Vec::new();
    let mut tag: Option<String> = None;
    let mut quote = None;
    for c in html.chars() {
        match (&mut tag, quote) {
            (None, _) if c == '<' => tag = Some(String::new()),
            (Some(_), Some(mark)) if c == mark => quote = None,
            (None, _) | (Some(_), Some(_)) => {}
            (Some(_), None) if c == '>' => tags.extend(tag.take()),
            (Some(_), None) if c == '"' || c == '\'' => quote = Some(c),
            (Some(text), None) => text.push(c.to_ascii_lowercase()),
        }
    }
    assert!(tag.is_none(), "a tag does not end: {html}");
    tags
}
