//! A headline in lines: as large as it fits, never wider than the card, and of even lengths.

use super::letters::width;
use super::{ACCENT_SIZE, BAND_SIZE, SMALL_SIZE};

/// The sizes of a headline, in pixels to the em, from what a short one gets to what a very long
/// one can still be read in.
pub(super) const TITLES: [u32; 7] = [84, 76, 68, 62, 56, 50, 46];

/// All sizes of letters.
pub(super) const SIZES: [u32; 10] = [84, 76, 68, 62, 56, 50, 46, BAND_SIZE, ACCENT_SIZE, SMALL_SIZE];

/// A line that is broken within a word for want of room ends with it.
const HYPHEN: char = '-';
/// Where a word may be broken, says its writer.
const SOFT_HYPHEN: char = '\u{ad}';

/// A headline as it is set.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Block {
    /// Pixels to the em.
    pub(super) size: u32,
    /// From above.
    pub(super) lines: Vec<String>,
}

/// From one line to the next, in pixels.
pub(super) fn leading(size: u32) -> u32 {
    size * 118 / 100
}

/// A headline in the largest size in which it fits, without a word broken where it should not be.
/// What is too long in the smallest is cut, and ends with an ellipsis.
pub(super) fn fit(text: &str, measure: u32, height: u32) -> Block {
    let words = words(text);
    let most = |size| usize::try_from(height / leading(size)).unwrap_or(1).max(1);
    for size in TITLES {
        let broken = Broken::of(&words, size, measure);
        if !broken.torn && broken.lines.len() <= most(size) {
            return Block { size, lines: balanced(&words, size, measure, broken.lines) };
        }
    }
    let size = TITLES[TITLES.len() - 1];
    let mut lines = Broken::of(&words, size, measure).lines;
    let most = most(size);
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            *last = ended(last, size, measure);
        }
    }
    Block { size, lines }
}

/// A text in one line, cut if it is too long.
pub(super) fn cut(text: &str, size: u32, measure: u32) -> String {
    let text = text.replace(SOFT_HYPHEN, "");
    if width(&text, size) <= measure { text } else { ended(&text, size, measure) }
}

/// As much of a line as there is room for before an ellipsis: whole words, if there is more than one.
fn ended(line: &str, size: u32, measure: u32) -> String {
    let whole = |text: &str| format!("{}…", text.trim_end_matches([' ', ',', '.', ':', ';', '–', HYPHEN]));
    let mut left = line;
    loop {
        let text = whole(left);
        if left.is_empty() || width(&text, size) <= measure {
            return text;
        }
        let shorter =
            left.trim_end().rfind(' ').or_else(|| left.char_indices().next_back().map(|(at, _)| at));
        left = left.get(..shorter.unwrap_or_default()).unwrap_or_default();
    }
}

/// The words of a text, those that stay together as one: a dash stays with the word before it.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::<String>::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        match words.last_mut() {
            Some(before) if matches!(word, "–" | "—" | "-") => {
                before.push('\u{a0}');
                before.push_str(word);
            }
            _ => words.push(word.to_owned()),
        }
    }
    words
}

/// The same number of lines with less between the longest and the shortest.
fn balanced(words: &[String], size: u32, measure: u32, lines: Vec<String>) -> Vec<String> {
    let (mut narrow, mut best) = (measure / 2, (measure, lines));
    while best.0 - narrow > 8 {
        let middle = u32::midpoint(narrow, best.0);
        let tried = Broken::of(words, size, middle);
        if !tried.torn && tried.lines.len() == best.1.len() && tried.words <= best.1.len() {
            best = (middle, tried.lines);
        } else {
            narrow = middle;
        }
    }
    best.1
}

/// A text broken into lines.
#[derive(Default)]
struct Broken {
    lines: Vec<String>,
    /// How often a word is.
    words: usize,
    /// Whether a word is broken where nothing in it says that it may be.
    torn: bool,
}

impl Broken {
    fn of(words: &[String], size: u32, measure: u32) -> Self {
        let mut lines = Self::default();
        let mut line = String::new();
        for word in words {
            let plain = word.replace(SOFT_HYPHEN, "");
            let longer = if line.is_empty() { plain } else { format!("{line} {plain}") };
            if width(&longer, size) <= measure {
                line = longer;
                continue;
            }
            if !line.is_empty() {
                lines.lines.push(std::mem::take(&mut line));
            }
            line = lines.begin(word, size, measure);
        }
        lines.lines.extend(Some(line).filter(|line| !line.is_empty()));
        lines
    }

    /// A word at the beginning of a line, broken as often as it must; gives its last part.
    fn begin(&mut self, word: &str, size: u32, measure: u32) -> String {
        let mut rest = word;
        loop {
            let plain = rest.replace(SOFT_HYPHEN, "");
            if width(&plain, size) <= measure {
                return plain;
            }
            let (at, torn) = place(rest, size, measure);
            let (part, after) = rest.split_at_checked(at).unwrap_or((rest, ""));
            self.torn |= torn;
            self.words += 1;
            self.lines.push(first_part(part));
            if after.is_empty() {
                return String::new();
            }
            rest = after;
        }
    }
}

/// Where a word is broken for its first part to fit: behind the last hyphen, slash or soft hyphen
/// that allows it, else anywhere; and whether it is anywhere.
fn place(word: &str, size: u32, measure: u32) -> (usize, bool) {
    let ends = || word.char_indices().map(|(at, letter)| (at + letter.len_utf8(), letter)).skip(1);
    let fits = |end: usize| width(&first_part(word.get(..end).unwrap_or_default()), size) <= measure;
    let last = |wanted: fn(char) -> bool| {
        let fitting = ends().take_while(|(end, _)| fits(*end) && *end < word.len());
        fitting.filter(|(_, letter)| wanted(*letter)).last().map(|(end, _)| end)
    };
    match last(|letter| matches!(letter, HYPHEN | SOFT_HYPHEN | '/' | '–')) {
        Some(end) => (end, false),
        // A letter that is too wide by itself stands alone.
        None => (last(|_| true).or_else(|| ends().next().map(|(end, _)| end)).unwrap_or(word.len()), true),
    }
}

/// The first part of a broken word, with a hyphen unless it ends with what divides words.
fn first_part(part: &str) -> String {
    let plain = part.replace(SOFT_HYPHEN, "");
    if plain.ends_with([HYPHEN, '/', '–']) { plain } else { format!("{plain}{HYPHEN}") }
}
