//! Phone numbers as people write them.

use phonenumber::{Mode, country};

use crate::content::model::Phone;

/// Why a phone number cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhoneProblem {
    /// Words beside the number, which a phone would dial as digits.
    Letters,
    /// Nobody can call it.
    Number,
}

/// Words that may stand before a number.
const LABELS: [&str; 8] = ["puhelin", "puh.", "puh", "telefon", "tfn", "tel.", "tel", "phone"];

/// Starts of Finnish numbers after the trunk zero, and how many digits follow in all
/// (Traficom's numbering plan: mobile, nationwide and geographic numbers).
const FINNISH: [(&str, std::ops::RangeInclusive<usize>); 14] = [
    ("29", 6..=10),
    ("10", 5..=12),
    ("20", 5..=12),
    ("30", 5..=12),
    ("4", 6..=11),
    ("50", 6..=11),
    ("73", 5..=12),
    ("75", 5..=12),
    ("600", 7..=9),
    ("700", 7..=9),
    ("800", 7..=9),
    ("9", 6..=11),
    ("1", 6..=11),
    ("", 6..=11),
];

/// Reads a phone number in any usual spelling.
///
/// # Errors
///
/// What is wrong with it.
pub fn parse_phone(text: &str) -> Result<Phone, PhoneProblem> {
    let text = text.trim();
    let lower = text.to_lowercase();
    let label = LABELS.iter().find(|label| lower.starts_with(**label)).map_or(0, |label| label.len());
    let text = text.get(label..).unwrap_or(text).trim_start_matches([' ', ':', '\u{a0}']);
    if text.contains(char::is_alphabetic) {
        return Err(PhoneProblem::Letters);
    }
    let digits = digits(text).ok_or(PhoneProblem::Number)?;
    finnish(&digits).or_else(|| foreign(&digits)).map(|e164| Phone { e164 }).ok_or(PhoneProblem::Number)
}

/// The digits, with a `+` before them if the number has a country code.
fn digits(text: &str) -> Option<String> {
    // "+358 (0)295": the zero in brackets is not dialled.
    let text = if text.starts_with(['+', '0']) { text.replace("(0)", "") } else { text.to_owned() };
    let mut digits = String::new();
    for letter in text.chars() {
        match letter {
            '0'..='9' => digits.push(letter),
            '+' if digits.is_empty() => digits.push('+'),
            ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '-' | '\u{2010}' | '\u{2011}' | '\u{2013}' | '('
            | ')' | '.' => {}
            _ => return None,
        }
    }
    match digits.strip_prefix("00") {
        Some(rest) => Some(format!("+{rest}")),
        None => Some(digits),
    }
}

fn finnish(digits: &str) -> Option<String> {
    if digits.len() <= 6 && digits.starts_with('1') && digits.len() >= 3 {
        // 112, 116117, 118...: short numbers are called as they are.
        return Some(digits.to_owned());
    }
    let national = digits.strip_prefix("+358").or_else(|| digits.strip_prefix('0'))?;
    let national = national.strip_prefix('0').unwrap_or(national);
    if national.starts_with('0') {
        return None;
    }
    let (_, length) = FINNISH.iter().find(|(start, _)| national.starts_with(start))?;
    length.contains(&national.len()).then(|| format!("+358{national}"))
}

/// The library knows all countries, but its first question costs 80 ms: only odd numbers go there.
fn foreign(digits: &str) -> Option<String> {
    let number = phonenumber::parse(Some(country::FI), digits).ok().filter(phonenumber::is_valid)?;
    Some(number.format().mode(Mode::E164).to_string())
}

#[cfg(test)]
mod tests {
    use super::{PhoneProblem, parse_phone};

    #[test]
    fn any_usual_spelling_gives_one_number() {
        for text in [
            "0295 530 234",
            "02955 30234",
            "+358 295 530 234",
            "+358 2955 30234",
            "+358 (0)295 530 234",
            "00358295530234",
            "puh. 0295 530 234",
            "Tfn\u{a0}0295\u{a0}530\u{a0}234",
            "0295-530234",
            "(0295) 530 234.",
        ] {
            assert_eq!(parse_phone(text).unwrap().e164, "+358295530234", "{text}");
        }
        let good = [
            ("09 160 01", "+358916001"),
            ("020 123", "+35820123"),
            ("050 123 4567", "+358501234567"),
            ("295530234", "+358295530234"),
            ("112", "112"),
            ("116 117", "116117"),
            ("+46 8 405 10 00", "+4684051000"),
            ("+386 1 478 83 30", "+38614788330"),
            ("018 25 000", "+3581825000"),
        ];
        for (text, e164) in good {
            assert_eq!(parse_phone(text).unwrap().e164, e164, "{text}");
        }
    }

    #[test]
    fn what_nobody_can_call_is_refused() {
        assert_eq!(parse_phone("0295 530 234 (vaihde)"), Err(PhoneProblem::Letters));
        for text in [
            "",
            "12",
            "0295",
            "+358 295 53",
            "0295 530 234 567 890",
            "+999 12345",
            "050/1234567;5",
            "000123456",
        ] {
            assert_eq!(parse_phone(text), Err(PhoneProblem::Number), "{text}");
        }
    }
}
