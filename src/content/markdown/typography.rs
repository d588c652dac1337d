//! The small marks of each language: quotation marks, dashes and the spaces that hold.
//!
//! SFS 4175 and Kielikello for Finnish and Swedish, the English Style Guide of the Prime
//! Minister's Office for English. A text changes only by single edits, so that markup keeps its
//! place in it.

use std::ops::Range;

use crate::language::Lang;

/// A plain text (title, lead, caption, note) with the marks of its language.
#[must_use]
pub fn typeset(text: &str, lang: Lang) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut at = 0;
    for edit in edits(text, &[], lang) {
        out.push_str(&text[at..edit.range.start]);
        out.push_str(edit.with);
        at = edit.range.end;
    }
    out.push_str(&text[at..]);
    out
}

/// One place where the printed text differs from the typed one.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Edit {
    /// What is replaced: always ASCII.
    pub(super) range: Range<usize>,
    /// By what.
    pub(super) with: &'static str,
}

/// All edits of `text`, in order; nothing within `fixed` (sorted ranges: code, escapes) changes.
pub(super) fn edits(text: &str, fixed: &[Range<usize>], lang: Lang) -> Vec<Edit> {
    let house = House::of(lang);
    let mut fixed = fixed.iter().peekable();
    let mut edits = Vec::new();
    let mut quote = None;
    let mut at = 0;
    let bytes = text.as_bytes();
    while let Some(skip) = bytes.get(at..).and_then(|rest| rest.iter().position(|&byte| is_candidate(byte))) {
        at += skip;
        while fixed.next_if(|range| range.end <= at).is_some() {}
        if let Some(range) = fixed.peek().filter(|range| range.start <= at) {
            at = range.end;
            continue;
        }
        let byte = bytes[at];
        let (length, with) = match byte {
            b'"' | b'\'' => {
                let opens = house.paired && opens(text, at, byte, quote);
                quote = Some((at, opens));
                (1, Some(mark(byte, opens)))
            }
            b'-' => dash(text, at),
            b'.' => dots(text, at),
            b' ' | b'\n' => (1, house.holds(text, at).then_some(NO_BREAK)),
            _ => (1, None),
        };
        let free = fixed.peek().is_none_or(|range| at + length <= range.start);
        if let Some(with) = with.filter(|_| free) {
            edits.push(Edit { range: at..at + length, with });
        }
        at += length;
    }
    edits
}

/// The bytes at which an edit may begin.
fn is_candidate(byte: u8) -> bool {
    matches!(byte, b'"' | b'\'' | b'-' | b'.' | b' ' | b'\n')
}

const NO_BREAK: &str = "\u{a0}";

fn before(text: &str, at: usize) -> Option<char> {
    text[..at].chars().next_back()
}

fn after(text: &str, at: usize) -> Option<char> {
    text[at..].chars().next()
}

/// Whether the straight mark at `at` opens a quotation, in a language with two shapes.
/// `last` is the straight mark before it and how it was read.
fn opens(text: &str, at: usize, mark: u8, last: Option<(usize, bool)>) -> bool {
    let (previous, next) = (before(text, at), after(text, at + 1));
    // An apostrophe for omitted figures: the ’90s.
    let omission = mark == b'\'' && next.is_some_and(|c| c.is_ascii_digit());
    if omission || next.is_none_or(char::is_whitespace) {
        return false;
    }
    match (previous, last) {
        (Some('"' | '\''), Some((place, opened))) if place + 1 == at => opened,
        (None | Some('(' | '[' | '{' | '/' | '-' | '–' | '—' | '“' | '‘'), _) => true,
        (Some(c), _) => c.is_whitespace(),
    }
}

fn mark(typed: u8, opens: bool) -> &'static str {
    match (typed, opens) {
        (b'"', true) => "“",
        (b'"', false) => "”",
        (_, true) => "‘",
        (_, false) => "’",
    }
}

/// Length of the run of hyphens at `at`, and an en dash if the run means one.
fn dash(text: &str, at: usize) -> (usize, Option<&'static str>) {
    let length = text[at..].bytes().take_while(|&b| b == b'-').count();
    let (previous, next) = (before(text, at), after(text, at + length));
    let apart = |c: Option<char>| c.is_none_or(char::is_whitespace);
    // `--as-of` is an option of a program; `a--b` and ` -- ` are dashes.
    let means = match length {
        2 => !apart(previous) || apart(next),
        3 => apart(previous) == apart(next),
        _ => false,
    };
    // Alone, it is no dash but perhaps a cell of a table that was left empty.
    let alone = previous.is_none() && next.is_none();
    (length, (means && !alone).then_some("–"))
}

fn dots(text: &str, at: usize) -> (usize, Option<&'static str>) {
    let length = text[at..].bytes().take_while(|&b| b == b'.').count();
    (length, (length == 3).then_some("…"))
}

/// The habits of a language.
struct House {
    /// Opening and closing marks differ.
    paired: bool,
    /// What stands after a number and belongs to it.
    units: &'static [&'static str],
    /// What stands before a number and belongs to it; any case.
    prefixes: &'static [&'static str],
    /// Beginnings of the names of months.
    months: &'static [&'static str],
    /// Whether the day has a full stop: `5. toukokuuta`.
    day_stop: bool,
}

/// Symbols of all languages.
const UNITS: &[&str] = &[
    "%", "‰", "€", "$", "£", "§", "°C", "°", "km", "km²", "m", "m²", "m³", "cm", "mm", "ha", "kg", "g", "t",
    "l", "h", "min", "s", "W", "kW", "MW", "GW", "kWh", "MWh", "GWh", "TWh", "kB", "MB", "GB", "Mbit/s",
    "Gbit/s", "EUR",
];

static FINNISH: House = House {
    paired: false,
    units: &[
        "milj.",
        "mrd.",
        "kpl",
        "htv",
        "euroa",
        "euron",
        "miljoonaa",
        "miljoonan",
        "miljardia",
        "miljardin",
        "tuhatta",
        "prosenttia",
        "prosentin",
        "prosenttiyksikköä",
        "minuuttia",
        "minuutin",
    ],
    prefixes: &["klo", "nro", "n:o", "s.", "ks.", "puh.", "art.", "EUR", "§", "§§", "n.", "v."],
    months: &[
        "tammikuu",
        "helmikuu",
        "maaliskuu",
        "huhtikuu",
        "toukokuu",
        "kesäkuu",
        "heinäkuu",
        "elokuu",
        "syyskuu",
        "lokakuu",
        "marraskuu",
        "joulukuu",
    ],
    day_stop: true,
};

static SWEDISH: House = House {
    paired: false,
    units: &[
        "mn",
        "md",
        "mn.",
        "md.",
        "milj.",
        "mrd.",
        "st.",
        "euro",
        "kap.",
        "mom.",
        "miljoner",
        "miljarder",
        "procent",
        "procentenheter",
        "minuter",
    ],
    prefixes: &["kl.", "kl", "nr", "s.", "tfn", "tel.", "ca", "art.", "EUR", "§", "§§"],
    months: &[
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december",
    ],
    day_stop: false,
};

static ENGLISH: House = House {
    paired: true,
    units: &["million", "billion", "per cent", "percentage", "a.m.", "p.m.", "euros", "minutes"],
    prefixes: &["No.", "Nos.", "p.", "pp.", "tel.", "art.", "EUR", "USD", "GBP", "SEK", "§", "§§", "c."],
    months: &[
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    day_stop: false,
};

/// Any other language of the site prints as Finnish does, without its words.
static OTHER: House =
    House { paired: false, units: &[], prefixes: &["EUR", "§", "§§"], months: &[], day_stop: true };

impl House {
    fn of(lang: Lang) -> &'static Self {
        match lang.as_str().split('-').next() {
            Some("fi") => &FINNISH,
            Some("sv") => &SWEDISH,
            Some("en") => &ENGLISH,
            _ => &OTHER,
        }
    }

    /// Whether the space or line break at `at` may not end a line.
    fn holds(&self, text: &str, at: usize) -> bool {
        let (Some(last), Some(rest)) = (text[..at].bytes().next_back(), text.get(at + 1..)) else {
            return false;
        };
        let before_number = rest.starts_with(|c: char| c.is_ascii_digit());
        // Nearly all spaces stand between two words and are done with here.
        if !before_number && !last.is_ascii_digit() && last != b'.' {
            return false;
        }
        let word = text[..at].rsplit(char::is_whitespace).next().unwrap_or_default();
        let word = word.trim_start_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '§' | '+'));
        if before_number {
            let short = rest.bytes().take_while(u8::is_ascii_digit).count() <= 2;
            return self.is_prefix(word) || (short && self.months.contains(&word)) || is_group(word, rest);
        }
        let begins_with_unit =
            || begins_with_word(rest, UNITS, false) || begins_with_word(rest, self.units, false);
        (self.is_day(word) && begins_with_word(rest, self.months, true))
            || (last.is_ascii_digit() && begins_with_unit())
            || (rest.starts_with(char::is_uppercase) && are_initials(word))
    }

    fn is_prefix(&self, word: &str) -> bool {
        self.prefixes.iter().any(|prefix| prefix.eq_ignore_ascii_case(word))
    }

    /// Whether the word ends in a day of the month: `5.`, `30.–31.`, `7–10`.
    fn is_day(&self, word: &str) -> bool {
        let number = match (self.day_stop, word.strip_suffix('.')) {
            (true, Some(number)) => number,
            (false, None) => word,
            _ => return false,
        };
        (1..=2).contains(&trailing_digits(number).len())
    }
}

/// Whether `text` begins with one of the words and the word ends there (or goes on, for months:
/// `toukokuuta`).
fn begins_with_word(text: &str, words: &[&str], inflected: bool) -> bool {
    words.iter().any(|word| {
        text.strip_prefix(word).is_some_and(|rest| {
            let mut rest = rest.chars();
            let (first, second) = (rest.next(), rest.next());
            let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            // `m.m.` is no metre.
            inflected || !(letter(first) || first == Some('.') && letter(second))
        })
    })
}

fn trailing_digits(word: &str) -> &str {
    &word[word.trim_end_matches(|c: char| c.is_ascii_digit()).len()..]
}

/// Whether the space between `word` and `rest` parts groups of one number: `10 000`,
/// `0295 530 234`, `+358 295`. English groups with commas, but phone numbers need it there too.
fn is_group(word: &str, rest: &str) -> bool {
    let digits = trailing_digits(word);
    let head = &word[..word.len() - digits.len()];
    let size = match digits.as_bytes() {
        [b'0', ..] => 2..=4,
        _ => 1..=3,
    };
    let three = rest.bytes().take_while(u8::is_ascii_digit).count() == 3;
    three
        && size.contains(&digits.len())
        && !head.ends_with(|c: char| c.is_alphanumeric() || ".,:/".contains(c))
}

/// `J.`, `J.K.`, `J.-P.`
fn are_initials(word: &str) -> bool {
    word.len() <= 12
        && word.strip_suffix('.').is_some_and(|word| {
            word.split('.').all(|part| {
                let mut letters = part.trim_start_matches('-').chars();
                letters.next().is_some_and(char::is_uppercase) && letters.next().is_none()
            })
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `_` stands for a no-break space.
    fn set(lang: &str, text: &str) -> String {
        typeset(text, Lang::new(lang).unwrap()).replace('\u{a0}', "_")
    }

    #[test]
    fn quotation_marks() {
        let text = r#""Hyvä", hän sanoi: "Se on 'asia'." It's the '90s ("yes")."#;
        let same = "”Hyvä”, hän sanoi: ”Se on ’asia’.” It’s the ’90s (”yes”).";
        assert_eq!(set("fi", text), same);
        assert_eq!(set("sv", text), same);
        assert_eq!(set("se", text), same);
        assert_eq!(set("en", text), "“Hyvä”, hän sanoi: “Se on ‘asia’.” It’s the ’90s (“yes”).");
        assert_eq!(
            set("en", r#""'Yes,' she said," he wrote. 'So "it" is.'"#),
            "“‘Yes,’ she said,” he wrote. ‘So “it” is.’"
        );
    }

    #[test]
    fn typed_marks_keep_their_shape() {
        assert_eq!(set("fi", "“a” ‘b’ »c» – —"), "“a” ‘b’ »c» – —");
        assert_eq!(set("en", "”a” ’b’"), "”a” ’b’");
    }

    #[test]
    fn dashes_and_dots() {
        assert_eq!(
            set("fi", "5--7 prosenttia -- ehkä... mutta a-b, 8.--12.5."),
            "5–7_prosenttia – ehkä… mutta a-b, 8.–12.5."
        );
        assert_eq!(
            set("en", "He said --- well. Run it --as-of now; a----b, ...."),
            "He said – well. Run it --as-of now; a----b, ...."
        );
        assert_eq!(set("fi", "--"), "--");
    }

    #[test]
    fn numbers_hold_their_groups_and_units() {
        assert_eq!(
            set("fi", "10 000 ja 1 250 000 €, 12,5 %, 5 §, § 5, 70 milj. euroa"),
            "10_000 ja 1_250_000_€, 12,5_%, 5_§, §_5, 70_milj. euroa"
        );
        assert_eq!(
            set("fi", "vuonna 2022 150 henkilöä, 5 kmh, 5 mies"),
            "vuonna 2022 150 henkilöä, 5 kmh, 5 mies"
        );
        assert_eq!(set("sv", "29 %, 5 m.m., 145,7 mn euro"), "29_%, 5 m.m., 145,7_mn euro");
        assert_eq!(set("en", "EUR 3.6 billion, 18 per cent, 10,000"), "EUR_3.6_billion, 18_per cent, 10,000");
        assert_eq!(
            set("en", "tel. +358 295 530 234 or 0295 530 234"),
            "tel. +358_295_530_234 or 0295_530_234"
        );
    }

    #[test]
    fn times_days_and_initials() {
        assert_eq!(
            set("fi", "Klo 11.38, 5. toukokuuta 2022, 30.–31. elokuuta, nro 5, (s. 12)"),
            "Klo_11.38, 5._toukokuuta 2022, 30.–31._elokuuta, nro_5, (s._12)"
        );
        assert_eq!(set("sv", "den 7–10 oktober kl. 11.38, nr 5"), "den 7–10_oktober kl._11.38, nr_5");
        assert_eq!(set("en", "5 May 2022, May 5, No. 5, p. 12"), "5_May 2022, May_5, No._5, p._12");
        assert_eq!(set("fi", "J. K. Paasikivi, J.-P. Roos"), "J._K._Paasikivi, J.-P._Roos");
    }

    #[test]
    fn line_breaks_hold_too_and_only_single_spaces() {
        assert_eq!(set("fi", "klo\n11.38 ja 10  000"), "klo_11.38 ja 10  000");
    }

    #[test]
    fn fixed_ranges_stay() {
        let text = r#"a "b" -- "c""#;
        let fi = Lang::new("fi").unwrap();
        let places: Vec<_> = edits(text, &[2..5, 6..7], fi).into_iter().map(|edit| edit.range).collect();
        assert_eq!(places, [9..10, 11..12]);
    }
}
