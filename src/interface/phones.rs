//! Phone numbers in readable groups.

use phonenumber::Mode;

/// The country whose readers need no country code.
const HOME: &str = "+358";

/// No-break space.
const SPACE: char = '\u{a0}';

/// A number cut into groups with no-break spaces between them.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Number {
    /// A Finnish number without its country code and leading zero: `295 530 234`.
    Home(String),
    /// Any other, complete: `+46 8 405 10 00`, `112`.
    Other(String),
}

/// Cuts `e164` into groups. What is no international number stays as it is.
pub(crate) fn split(e164: &str) -> Number {
    match e164.strip_prefix(HOME) {
        Some(national) => Number::Home(home(national).unwrap_or_else(|| by_library_at_home(e164, national))),
        None => Number::Other(by_library(e164).unwrap_or_else(|| e164.to_owned())),
    }
}

/// The groups of the state's own numbers (`0295 530 234`, `0295 160 01`) and of mobile phones
/// (`040 586 7234`, `0457 123 4567`), which the library groups unlike the Government does.
fn home(national: &str) -> Option<String> {
    if !national.is_ascii() {
        return None;
    }
    let start = match national.as_bytes() {
        [b'2', b'9', ..] | [b'4', b'5', b'7', ..] => 3,
        [b'4', ..] | [b'5', b'0', ..] => 2,
        _ => return None,
    };
    let (prefix, rest) = national.split_at_checked(start)?;
    Some(format!("{prefix}{SPACE}{}", threes(rest)))
}

/// Groups of three from the left; a single digit left over joins the last group.
fn threes(digits: &str) -> String {
    let mut text = String::new();
    let mut rest = digits;
    while rest.len() > 4 {
        let (group, tail) = rest.split_at(3);
        text.push_str(group);
        text.push(SPACE);
        rest = tail;
    }
    text + rest
}

fn by_library(e164: &str) -> Option<String> {
    if !e164.starts_with('+') {
        return None;
    }
    let number = phonenumber::parse(None, e164).ok()?;
    let text = number.format().mode(Mode::International).to_string();
    Some(text.replace(' ', &SPACE.to_string()))
}

fn by_library_at_home(e164: &str, national: &str) -> String {
    let text =
        by_library(e164).and_then(|text| Some(text.strip_prefix(HOME)?.trim_start_matches(SPACE).to_owned()));
    text.unwrap_or_else(|| national.to_owned())
}
