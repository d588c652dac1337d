//! `character-odd`: characters that nobody sees and nobody meant, left behind by Word, PDF files
//! and web pages. `character-broken`: letters lost on the way from another encoding or font.
//!
//! The soft hyphen is left alone between two letters: there it is a hint where a long word may be
//! divided, as Unicode (chapter 23.2) and the Institute for the Languages of Finland describe it.

use std::ops::Range;

use super::Passage;
use crate::diagnostic::{Diagnostic, Diagnostics, Rule, rule};

/// What is wrong with a character, in the order of the messages.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Slip {
    /// A line break that is none on a page.
    Break,
    /// Nothing that is seen.
    Invisible,
    /// A mark that turns the direction of the text.
    Direction,
    /// What stands for a letter that could not be read.
    Lost,
    /// A sign that only one font has.
    Private,
    /// One letter of UTF-8 read as two: this one.
    Mojibake(char),
}

impl Slip {
    fn rule(self) -> (&'static Rule, &'static str) {
        match self {
            Self::Break => (rule::CHARACTER_ODD, "break"),
            Self::Invisible => (rule::CHARACTER_ODD, "invisible"),
            Self::Direction => (rule::CHARACTER_ODD, "direction"),
            Self::Lost => (rule::CHARACTER_BROKEN, "lost"),
            Self::Private => (rule::CHARACTER_BROKEN, "private"),
            Self::Mojibake(_) => (rule::CHARACTER_BROKEN, "letter"),
        }
    }
}

pub(super) fn check(passage: &Passage<'_>, found: &mut Diagnostics) {
    let text = passage.text;
    let mut told: Vec<&str> = Vec::new();
    let mut at = 0;
    while let Some(skip) =
        text.get(at..).and_then(|r| r.bytes().position(|byte| MAY_BE_ODD[usize::from(byte)]))
    {
        let start = at + skip;
        let Some(c) = text.get(start..).and_then(|rest| rest.chars().next()) else { break };
        at = start + c.len_utf8();
        let Some((slip, length)) = slip(text, start, c) else { continue };
        at = start + length;
        // The first of each sort stands for all: they are found by looking there.
        let (_, case) = slip.rule();
        if !told.contains(&case) {
            told.push(case);
            found.push(problem(passage, slip, start..at));
        }
    }
}

fn problem(passage: &Passage<'_>, slip: Slip, range: Range<usize>) -> Diagnostic {
    let text = passage.text;
    let (rule, case) = slip.rule();
    let written = text.get(range.clone()).unwrap_or_default();
    let codes: Vec<_> = written.chars().map(|c| format!("U+{:04X}", u32::from(c))).collect();
    let before = text.get(..range.start).unwrap_or_default();
    let after = text.get(range.end..).unwrap_or_default();
    let found = Diagnostic::new(rule, (passage.span)(range)).case(case).arg("code", codes.join(" "));
    match slip {
        Slip::Mojibake(right) => found.arg("written", written).arg("right", right.to_string()),
        Slip::Lost => {
            let start = before.rsplit(char::is_whitespace).next().unwrap_or_default();
            let end = after.split(char::is_whitespace).next().unwrap_or_default();
            found.arg("word", format!("{}\u{fffd}{}", printed(start), printed(end)))
        }
        _ => {
            let is_word = |word: &&str| word.contains(char::is_alphanumeric);
            let last = before.split_whitespace().next_back().filter(is_word);
            let words = last.or_else(|| after.split_whitespace().next()).unwrap_or_default();
            found.arg("side", if last.is_some() { "after" } else { "before" }).arg("words", printed(words))
        }
    }
}

/// Words without what nobody sees.
fn printed(words: &str) -> String {
    words.chars().filter(|c| !c.is_control() && !is_odd(*c)).collect()
}

/// What is wrong at `at`, where `c` stands, and of how many bytes.
fn slip(text: &str, at: usize, c: char) -> Option<(Slip, usize)> {
    if let Some((right, length)) = mojibake(text.get(at..)?) {
        return Some((Slip::Mojibake(right), length));
    }
    let before = || text.get(..at).and_then(|before| before.chars().next_back());
    let after = || text.get(at + c.len_utf8()..).and_then(|after| after.chars().next());
    let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    let slip = match c {
        '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Slip::Break,
        '\u{ad}' if letter(before()) && letter(after()) => return None,
        // Joined emoji, and scripts that need these marks.
        '\u{200c}'..='\u{200f}' | '\u{61c}' if needs_marks(before()) || needs_marks(after()) => return None,
        '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            Slip::Direction
        }
        '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}'..='\u{2064}' | '\u{feff}' => Slip::Invisible,
        '\u{fffd}' | '\u{80}'..='\u{9f}' => Slip::Lost,
        // Word's bullet at the start of a line is told of as such (`marks-unread`).
        '\u{f0b7}' if before().is_none_or(|c| c == '\n') => return None,
        '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}' => Slip::Private,
        '\t' | '\n' | '\r' => return None,
        c if c.is_control() => Slip::Invisible,
        _ => return None,
    };
    Some((slip, c.len_utf8()))
}

/// Letters of Hebrew, Arabic and the scripts behind them, and emoji.
fn needs_marks(c: Option<char>) -> bool {
    c.is_some_and(|c| matches!(c, '\u{590}'..='\u{1fff}' | '\u{2300}'..='\u{2bff}' | '\u{fe0f}' | '\u{1f000}'..='\u{1faff}'))
}

fn is_odd(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// The character that two or three stand for, if UTF-8 was read as Windows-1252, and their bytes:
/// `Ã¤`, `â€“`. Only what no Finnish, Swedish or English word has.
fn mojibake(text: &str) -> Option<(char, usize)> {
    let mut chars = text.chars();
    let first = chars.next().filter(|c| matches!(c, 'Â' | 'Ã' | 'Å' | 'â'))?;
    let second = chars.next()?;
    let many = match (first, second) {
        ('Â' | 'Ã', _) | ('Å', '¡' | '¾') => 2,
        ('â', '€' | '‚' | '„') => 3,
        _ => return None,
    };
    let taken = || text.chars().take(many);
    let bytes: Option<Vec<u8>> = taken().map(windows_byte).collect();
    let right = String::from_utf8(bytes?).ok()?.chars().next()?;
    let printed = if right.is_whitespace() || right.is_control() { ' ' } else { right };
    Some((printed, taken().map(char::len_utf8).sum()))
}

/// The byte of Windows-1252 (or ISO 8859-1) for a character.
fn windows_byte(c: char) -> Option<u8> {
    const HIGH: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";
    let code = u8::try_from(u32::from(c)).ok();
    code.or_else(|| u8::try_from(0x80 + HIGH.chars().position(|high| high == c)?).ok())
}

/// Whether a character that begins with this byte may be odd. (C2 begins no-break spaces, soft
/// hyphens and control characters, E2 dashes and quotation marks, EF to F4 what is private.)
static MAY_BE_ODD: [bool; 256] = {
    let mut set = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        set[byte] = matches!(
            byte,
            0..=8 | 11..=12 | 14..=31 | 0x7f | 0xc2 | 0xc3 | 0xc5 | 0xd8 | 0xe2 | 0xee..=0xf4
        );
        byte += 1;
    }
    set
};
