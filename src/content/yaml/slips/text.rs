//! Looking at one line, or one value, of YAML.

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
    for (at, _) in rest.match_indices(':') {
        let after = rest.get(at + 1..)?;
        let key = rest.get(..at)?;
        if from > 0 && !key.trim().is_empty() || key.contains(" #") {
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
    let head = value.split(" #").next().unwrap_or_default().trim_end();
    head.len() <= 3 && head.bytes().skip(1).all(|b| b == b'-' || b == b'+' || b.is_ascii_digit())
}

/// One past the closing mark of the quotation at the start of `text`.
pub(super) fn quote_end(text: &str, quote: char) -> Option<usize> {
    let mut letters = text.char_indices().skip(1).peekable();
    while let Some((at, letter)) = letters.next() {
        if letter == '\\' && quote == '"' {
            letters.next();
        } else if letter == quote {
            if quote == '\'' && letters.peek().is_some_and(|(_, next)| *next == quote) {
                letters.next();
            } else {
                return Some(at + 1);
            }
        }
    }
    None
}

/// Whether a text without quotation marks goes on with a line like `family: Virta`, and its first
/// line has no colon itself.
pub(super) fn goes_on_with_key(written: &str) -> bool {
    let simple = |key: &str| !key.is_empty() && key.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
    let mut lines = written.lines();
    let plain = lines.next().is_some_and(|first| plain_slip(first, false).is_none());
    plain && lines.any(|line| line.trim().split_once(": ").is_some_and(|(key, _)| simple(key)))
}

/// What is wrong with a text without quotation marks.
pub(super) fn plain_slip(written: &str, prose: bool) -> Option<Slip> {
    if hash(written, prose) {
        return Some(Slip::Hash);
    }
    let text = written.split(" #").next().unwrap_or_default().trim_end();
    if text.starts_with(START) || ["- ", "? ", ": "].iter().any(|mark| text.starts_with(mark)) {
        return Some(Slip::Start);
    }
    let colon = text.ends_with(':') || [": ", ":\t", ":\n", ":\r"].iter().any(|mark| text.contains(mark));
    colon.then_some(Slip::Colon)
}

/// Whether a `#` would cut the text short: in running text any, elsewhere one glued to a word.
fn hash(written: &str, prose: bool) -> bool {
    let glued = |after: &str| after.starts_with(|c: char| !c.is_whitespace() && c != '#');
    written.strip_prefix('#').is_some_and(glued)
        || !written.starts_with('#')
            && written
                .match_indices(" #")
                .any(|(at, _)| prose || glued(written.get(at + 2..).unwrap_or_default()))
}
