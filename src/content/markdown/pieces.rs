//! The output as it grows: pieces with adjacent HTML in one string, and the escaping.

use crate::content::body::Piece;

/// Pieces in order, never two of HTML in a row.
#[derive(Debug, Default)]
pub(super) struct Pieces {
    done: Vec<Piece>,
    /// The HTML since the last slot.
    html: String,
}

impl Pieces {
    /// Adds finished HTML.
    pub(super) fn html(&mut self, html: &str) {
        self.html.push_str(html);
    }

    /// Adds text, escaped.
    pub(super) fn text(&mut self, text: &str) {
        escape(text, &mut self.html);
    }

    /// Adds any piece.
    pub(super) fn push(&mut self, piece: Piece) {
        match piece {
            Piece::Html(html) => self.html.push_str(&html),
            slot => {
                self.end_html();
                self.done.push(slot);
            }
        }
    }

    /// Adds all of `other`.
    pub(super) fn append(&mut self, other: Self) {
        other.into_vec().into_iter().for_each(|piece| self.push(piece));
    }

    /// Takes `end` away if the pieces end in it.
    pub(super) fn strip_end(&mut self, end: &str) -> bool {
        let found = self.html.ends_with(end);
        if found {
            self.html.truncate(self.html.len() - end.len());
        }
        found
    }

    /// Whether there is nothing yet.
    pub(super) fn is_empty(&self) -> bool {
        self.done.is_empty() && self.html.is_empty()
    }

    /// The pieces themselves.
    pub(super) fn into_vec(mut self) -> Vec<Piece> {
        self.end_html();
        self.done
    }

    fn end_html(&mut self) {
        if !self.html.is_empty() {
            self.done.push(Piece::Html(std::mem::take(&mut self.html)));
        }
    }
}

/// Appends `text` to `out` so that it is only text, also within a quoted attribute.
///
/// Control characters, which HTML forbids, and byte order marks are left out.
pub(super) fn escape(text: &str, out: &mut String) {
    out.reserve(text.len());
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| MAY_NEED_ESCAPE[usize::from(byte)]) {
        out.push_str(&rest[..at]);
        let Some(c) = rest[at..].chars().next() else { break };
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' => out.push(c),
            c if c.is_control() || c == '\u{feff}' => {}
            c => out.push(c),
        }
        rest = &rest[at + c.len_utf8()..];
    }
    out.push_str(rest);
}

/// Whether a character that begins with this byte may be one that is not printed as it is.
/// (C2 begins the upper control characters, EF the byte order mark.)
static MAY_NEED_ESCAPE: [bool; 256] = {
    let mut set = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        set[byte] = matches!(byte, 0..=8 | 11..=31 | 0x22 | 0x26 | 0x3c | 0x3e | 0x7f | 0xc2 | 0xef);
        byte += 1;
    }
    set
};
