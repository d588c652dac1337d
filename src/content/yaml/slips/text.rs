//! Looking at one line, or one value, of YAML.

use memchr::{memchr, memchr_iter, memchr2};

/// No-break spaces as Word and web pages give them.
pub(super) const NO_BREAK: [char; 3] = ['\u{a0}', '\u{202f}', '\u{2007}'];

/// Characters with which YAML begins something else than a text.
pub(super) const START: [char; 11] = ['@', '`', '%', '*', '&', '!', '|', '>', ',', ']', '}'];

/// Keys whose value is running text, in which ` #` is hardly ever a comment.
pub(super) const PROSE: [&str; 8] = ["title", "lead", "kicker", "alt", "caption", "credit", "note", "reason"];

/// What people do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slip {
    /// A colon within the text.
    Colon,
    /// A quotation that ends before the value does.
    Quote,
    /// A quotation that does not end.
    Unclosed,
    /// A bracket at the start of a text.
    Bracket,
    /// A `#` that would make the rest a comment.
    Hash,
    /// A sign at the start that has a meaning of its own.
    Start,
    /// Quotation marks of a text (”x”) where YAML's own were meant.
    Around,
}

impl Slip {
    /// The case of its message.
    pub(super) fn case(self) -> Option<&'static str> {
        match self {
            Self::Colon => None,
            Self::Quote => Some("quote"),
            Self::Unclosed => Some("unclosed"),
            Self::Bracket => Some("bracket"),
            Self::Hash => Some("hash"),
            Self::Start => Some("start"),
            Self::Around => Some("around"),
        }
    }
}

/// `text` in quotation marks, as YAML takes it.
pub(crate) fn quoted(text: &str) -> String {
    if !text.contains(['"', '\\']) {
        format!("\"{text}\"")
    } else if !text.contains('\'') {
        format!("'{text}'")
    } else {
        format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
    }
}

/// The place of the colon that ends a key at the start of `line`.
pub(super) fn colon(line: &str) -> Option<usize> {
    let quote = line.chars().next()?;
    let from = match quote {
        '"' | '\'' => quote_end(line, quote)?,
        '[' | '{' | '#' | '&' | '*' | '!' | '|' | '>' | '@' | '`' => return None,
        _ => 0,
    };
    let rest = line.get(from..)?;
    for at in memchr_iter(b':', rest.as_bytes()) {
        let after = rest.get(at + 1..)?;
        let key = rest.get(..at)?;
        if from > 0 && !key.trim().is_empty() || without_comment(key) != key.trim_end() {
            return None;
        }
        let simple = key.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
        if after.is_empty() || after.starts_with([' ', '\t']) || simple && after.starts_with(NO_BREAK) {
            return Some(from + at);
        }
    }
    None
}

/// The key of `title:Foo`; `https://` and `page:about` in a list are none.
pub(super) fn glued(line: &str) -> Option<&str> {
    let (key, rest) = line.split_once(':')?;
    let simple = !key.is_empty() && key.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
    (simple && rest.len() > 1 && !rest.starts_with("//")).then_some(key)
}

/// `|`, `>-`, `|2+`, with a comment or none.
pub(super) fn is_block_header(value: &str) -> bool {
    let head = without_comment(value);
    head.len() <= 3 && head.bytes().skip(1).all(|b| b == b'-' || b == b'+' || b.is_ascii_digit())
}

/// One past the closing mark of the quotation at the start of `text`.
pub(super) fn quote_end(text: &str, quote: char) -> Option<usize> {
    let (bytes, mark) = (text.as_bytes(), u8::try_from(quote).ok()?);
    let mut from = 1;
    loop {
        let at = from + memchr2(mark, b'\\', bytes.get(from..)?)?;
        let escapes = |letter: u8| letter == b'\\' && mark == b'"';
        let doubled = |letter: u8| letter == b'\'' && bytes.get(at + 1) == Some(&b'\'');
        match *bytes.get(at)? {
            letter if escapes(letter) || doubled(letter) => from = at + 2,
            letter if letter == mark => return Some(at + 1),
            _ => from = at + 1,
        }
    }
}

/// Whether a text without quotation marks goes on with a line like `family: Virta`, and its first
/// line has no colon itself.
pub(super) fn goes_on_with_key(written: &str) -> bool {
    let simple = |key: &str| !key.is_empty() && key.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
    let mut lines = written.lines();
    let plain = lines.next().is_some_and(|first| plain_slip(first, "").is_none());
    plain && lines.any(|line| line.trim().split_once(": ").is_some_and(|(key, _)| simple(key)))
}

/// What is wrong with the text of `key` without quotation marks.
pub(super) fn plain_slip(written: &str, key: &str) -> Option<Slip> {
    if hash(written, key) {
        return Some(Slip::Hash);
    }
    let text = without_comment(written);
    if text.starts_with(START) || ["- ", "? ", ": "].iter().any(|mark| text.starts_with(mark)) {
        return Some(Slip::Start);
    }
    let ends = |at| text.as_bytes().get(at + 1).is_none_or(|after| b" \t\n\r".contains(after));
    memchr_iter(b':', text.as_bytes()).any(ends).then_some(Slip::Colon)
}

/// The value without the comment behind it. Most have no `#` at all, which is quick to see.
fn without_comment(written: &str) -> &str {
    let has_mark = memchr(b'#', written.as_bytes()).is_some();
    let text = if has_mark { written.split(" #").next().unwrap_or_default() } else { written };
    text.trim_end()
}

/// Whether a `#` would cut a text short: one glued to a word (`Hanke #5`) anywhere, in running text
/// any but one that stands apart as comments do, two spaces behind the text.
fn hash(written: &str, key: &str) -> bool {
    if memchr(b'#', written.as_bytes()).is_none() {
        return false;
    }
    let glued = |after: &str| after.starts_with(|c: char| !c.is_whitespace() && c != '#');
    let cuts = |(at, _): (usize, &str)| {
        let [before, after] = [written.get(..at), written.get(at + 2..)].map(Option::unwrap_or_default);
        glued(after) || PROSE.contains(&key) && !before.ends_with([' ', '\t'])
    };
    let starts = written.strip_prefix('#').is_some_and(glued);
    !is_structured(key) && (starts || !written.starts_with('#') && written.match_indices(" #").any(cuts))
}

/// Whether what stands after a key is a comment only.
pub(super) fn is_comment(key: &str, written: &str) -> bool {
    written.starts_with('#') && !hash(written, key)
}

/// Whether a key's value is no running text: `date`, `media`, but not `title`, `fi`, `sopimus.pdf`.
fn is_structured(key: &str) -> bool {
    key.len() > 3 && key.bytes().all(|b| b.is_ascii_lowercase() || b == b'_') && !PROSE.contains(&key)
}

/// Whether a line at the left is neither key nor item nor comment, but words.
pub(super) fn is_words(line: &str) -> bool {
    let sign = line.starts_with(['#', '[', '{', '\t']) || line == "-" || line.starts_with("- ");
    let key = colon(line).and_then(|at| line.get(..at));
    !sign && !line.starts_with("---") && glued(line).is_none() && key.is_none_or(is_sentence)
}

/// Whether what stands before a colon is too much for a key.
fn is_sentence(key: &str) -> bool {
    let words = key.split_whitespace().count();
    !key.starts_with(['"', '\'']) && (words > 2 || words > 1 && key.starts_with(|c: char| c.is_numeric()))
}

/// Quotation marks of texts.
const MARKS: [char; 6] = ['”', '“', '„', '»', '«', '‟'];

/// The text inside, if there are quotation marks of a text around all of it and none inside.
pub(super) fn around(text: &str) -> Option<&str> {
    let inside = text.strip_prefix(MARKS)?.strip_suffix(MARKS)?;
    (!inside.is_empty() && !inside.contains(MARKS) && !inside.contains('"')).then_some(inside)
}

/// The text that was meant, without marks that were meant for YAML.
pub(super) fn bare(text: &str, slip: Slip) -> &str {
    match slip {
        Slip::Unclosed => text.trim_start_matches(['"', '\'']),
        Slip::Around => around(text).unwrap_or(text),
        Slip::Quote => nested(text).unwrap_or(text),
        _ => text,
    }
}

/// `"Ministeri: "Etäpalvelu" laajenee"`: the outer marks are YAML's, the inner ones the text's.
/// In `"Hallitus" ja "eduskunta"` the second mark closes, since a letter stands before it.
fn nested(text: &str) -> Option<&str> {
    let quote = text.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let inside = text.strip_prefix(quote)?.strip_suffix(quote)?;
    let opens = |before: &str| before.ends_with(|c: char| c.is_whitespace() || c == '(');
    inside.split_once(quote).is_none_or(|(before, _)| opens(before)).then_some(inside)
}
