//! Raw HTML in a text: what it consists of, and the short list of what is allowed.

use std::ops::Range;

use pulldown_cmark::{Event, Parser};

use super::pieces::escape;

/// A part of raw HTML.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// Words between tags.
    Text(&'a str),
    /// `<name attributes>`.
    Open {
        /// Lower case.
        name: String,
        /// Names in lower case, values without quotation marks and with character references.
        attributes: Vec<(String, &'a str)>,
    },
    /// `</name>`.
    Close(String),
    /// `<!-- ... -->`, not for the public.
    Comment,
    /// A comment that nothing ends, so that it would swallow the rest.
    CommentUnclosed,
    /// `<!DOCTYPE`, `<?`, `<![CDATA[` and tags that break off.
    Other(&'a str),
}

/// The parts of raw HTML with their places in it.
pub(super) fn tokens(html: &str) -> Vec<(Token<'_>, Range<usize>)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < html.len() {
        let rest = &html[at..];
        let (token, length) = match rest.find('<') {
            Some(0) => markup(rest),
            next => text(rest, next.unwrap_or(rest.len())),
        };
        found.push((token, at..at + length));
        at += length;
    }
    found
}

fn text(rest: &str, length: usize) -> (Token<'_>, usize) {
    (Token::Text(&rest[..length]), length)
}

/// The token at the `<` with which `rest` begins, and its length, which is never 0.
fn markup(rest: &str) -> (Token<'_>, usize) {
    if rest.starts_with("<!--") {
        return match rest.find("-->") {
            Some(end) => (Token::Comment, end + 3),
            None => (Token::CommentUnclosed, rest.len()),
        };
    }
    let inside = &rest[1..];
    if inside.starts_with(['!', '?']) {
        let length = rest.find('>').map_or(rest.len(), |end| end + 1);
        return (Token::Other(&rest[..length]), length);
    }
    let (closing, inside) = inside.strip_prefix('/').map_or((false, inside), |inside| (true, inside));
    let name_length = inside.bytes().take_while(|b| b.is_ascii_alphanumeric() || *b == b'-').count();
    if name_length == 0 {
        return text(rest, 1);
    }
    let name = inside[..name_length].to_ascii_lowercase();
    let Some((attributes, after)) = attributes(&inside[name_length..]) else {
        return (Token::Other(rest), rest.len());
    };
    let length = rest.len() - after.len();
    (if closing { Token::Close(name) } else { Token::Open { name, attributes } }, length)
}

type Attributes<'a> = Vec<(String, &'a str)>;

/// The attributes up to `>`, and what follows it; none if no `>` comes.
fn attributes(mut rest: &str) -> Option<(Attributes<'_>, &str)> {
    let mut found = Vec::new();
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        if let Some(after) = rest.strip_prefix('>') {
            return Some((found, after));
        }
        let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '=' | '>' | '/'))?;
        // A name cannot be empty: a stray `=` counts as one.
        let end = end.max(rest.chars().next()?.len_utf8());
        let name = rest[..end].to_ascii_lowercase();
        let after = rest[end..].trim_start();
        let value;
        (value, rest) = match after.strip_prefix('=') {
            Some(after) => attribute_value(after.trim_start())?,
            None => ("", &rest[end..]),
        };
        found.push((name, value));
    }
}

fn attribute_value(rest: &str) -> Option<(&str, &str)> {
    for quote in ['"', '\''] {
        if let Some(inside) = rest.strip_prefix(quote) {
            return inside.split_once(quote);
        }
    }
    let end = rest.find(|c: char| c.is_whitespace() || c == '>')?;
    Some(rest.split_at(end))
}

/// What an allowed tag is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Safe {
    /// `span`, `abbr`, `sub`, `sup`: around words.
    Inline,
    /// `br`.
    Break,
    /// `details`: around blocks.
    Details,
    /// `summary`: first in `details`.
    Summary,
}

/// What the tag is, if it is on the list, and its one spelling.
pub(super) fn safe(name: &str) -> Option<(Safe, &'static str)> {
    Some(match name {
        "span" => (Safe::Inline, "span"),
        "abbr" => (Safe::Inline, "abbr"),
        "sub" => (Safe::Inline, "sub"),
        "sup" => (Safe::Inline, "sup"),
        "br" => (Safe::Break, "br"),
        "details" => (Safe::Details, "details"),
        "summary" => (Safe::Summary, "summary"),
        _ => return None,
    })
}

/// The tag as printed, or the first attribute that it may not have.
pub(super) fn opening(name: &str, attributes: &[(String, &str)]) -> Result<String, String> {
    let mut out = format!("<{name}");
    let mut seen: Vec<&str> = Vec::new();
    for (attribute, value) in attributes {
        let value = decode(value);
        let allowed = match attribute.as_str() {
            "lang" => is_language_tag(&value),
            "title" => name == "abbr",
            "open" => name == "details",
            _ => false,
        };
        if !allowed || seen.contains(&attribute.as_str()) {
            return Err(attribute.clone());
        }
        seen.push(attribute);
        out.push(' ');
        out.push_str(attribute);
        if attribute != "open" {
            out.push_str("=\"");
            escape(&value, &mut out);
            out.push('"');
        }
    }
    out.push('>');
    Ok(out)
}

fn is_language_tag(text: &str) -> bool {
    let part = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
    let first = text.split('-').next().unwrap_or_default();
    (2..=8).contains(&first.len())
        && first.bytes().all(|b| b.is_ascii_alphabetic())
        && text.split('-').all(part)
}

/// Text with its character references (`&amp;`, `&#228;`) resolved.
pub(super) fn decode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('&') {
        out.push_str(&rest[..start]);
        rest = &rest[start..];
        let end = rest.bytes().take(33).position(|b| b == b';').map_or(1, |end| end + 1);
        match reference(&rest[..end]) {
            Some(resolved) => out.push_str(&resolved),
            None => out.push_str(&rest[..end]),
        }
        rest = &rest[end..];
    }
    out.push_str(rest);
    out
}

/// What a character reference means, by the Markdown library's own table.
fn reference(text: &str) -> Option<String> {
    let name = text.strip_prefix('&')?.strip_suffix(';')?;
    if name.is_empty() || !name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'#') {
        return None;
    }
    Parser::new(text).find_map(|event| match event {
        Event::Text(resolved) => Some(resolved.into_string()),
        _ => None,
    })
}

/// Which help fits a tag that is not allowed: the suffix of the message.
pub(super) fn refusal(name: &str) -> &'static str {
    match name {
        "b" | "strong" => "bold",
        "i" | "em" | "cite" => "italic",
        "del" | "s" | "strike" => "struck",
        "a" => "link",
        "img" | "picture" | "figure" | "figcaption" => "image",
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => "heading",
        "table" | "thead" | "tbody" | "tfoot" | "tr" | "td" | "th" | "caption" | "col" | "colgroup" => {
            "table"
        }
        "ul" | "ol" | "li" => "list",
        "blockquote" | "q" => "quote",
        "code" | "pre" | "kbd" | "samp" | "tt" => "code",
        "hr" => "rule",
        "script" | "iframe" | "video" | "audio" | "embed" | "object" | "form" | "input" | "button"
        | "select" | "textarea" | "svg" | "math" | "link" | "meta" | "base" | "frame" | "frameset"
        | "applet" | "canvas" | "noscript" | "template" | "source" | "track" | "dialog" => "active",
        _ => "plain",
    }
}

/// The name of the tag that `text` begins with; empty for a `<` that begins none.
pub(super) fn tag_name(text: &str) -> &str {
    let rest = text.strip_prefix('<').unwrap_or_default();
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
    &rest[..end]
}

/// Whether somebody who types `<name` surely means HTML.
pub(super) fn is_html_name(name: &str) -> bool {
    safe(name).is_some()
        || refusal(name) != "plain"
        || matches!(name, "p" | "div" | "font" | "style" | "center" | "u")
}

/// Tags whose inside is no text for readers.
pub(super) fn hides_its_inside(name: &str) -> bool {
    matches!(name, "script" | "style" | "textarea" | "title" | "template" | "noscript" | "iframe")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_printed_anew() {
        let printed = |html: &str| match tokens(html).remove(0).0 {
            Token::Open { name, attributes } => opening(&name, &attributes),
            other => Err(format!("{other:?}")),
        };
        assert_eq!(printed("<SPAN LANG=sv-FI >"), Ok("<span lang=\"sv-FI\">".into()));
        assert_eq!(
            printed("<abbr\n title = 'A &amp; \"B\" &auml;&nope;'/>"),
            Ok("<abbr title=\"A &amp; &quot;B&quot; ä&amp;nope;\">".into())
        );
        assert_eq!(printed("<details open lang='fi'>"), Ok("<details open lang=\"fi\">".into()));
        assert_eq!(printed("<span onclick=x>"), Err("onclick".into()));
        assert_eq!(printed("<span/onclick=x>"), Err("onclick".into()));
        assert_eq!(printed("<span lang=fi lang=sv>"), Err("lang".into()));
        assert_eq!(printed("<span lang='\"><script>'>"), Err("lang".into()));
        assert_eq!(printed("<span title=x>"), Err("title".into()));
        assert_eq!(printed("<span =x>"), Err("=".into()));
    }

    #[test]
    fn what_raw_html_consists_of() {
        let kinds = |html: &'static str| tokens(html).into_iter().map(|(token, _)| token).collect::<Vec<_>>();
        assert_eq!(
            kinds("a < b<!-- c > d -->e"),
            [Token::Text("a "), Token::Text("<"), Token::Text(" b"), Token::Comment, Token::Text("e")]
        );
        assert_eq!(kinds("</B ><!-- x"), [Token::Close("b".into()), Token::CommentUnclosed]);
        assert_eq!(kinds("<!DOCTYPE x><a"), [Token::Other("<!DOCTYPE x>"), Token::Other("<a")]);
    }
}
