//! `name-typo`: a name in the text that is one letter from the name of somebody of the item, or of
//! a minister of that day.
//!
//! Other people are called nearly as ministers are: of those whom the item does not name, one is
//! meant only behind the title of an office, or where the right name stands in the same text and
//! the other has a letter more or less, or two turned round.

use std::ops::Range;

use super::texts::{Passage, Text, Texts, Tongue};
use crate::content::model::{Contact, Person};
use crate::diagnostic::{Diagnostic, rule};

/// Shorter names are one letter from too many others.
const SHORT: usize = 4;

pub(super) fn check(texts: &Texts, found: &mut Vec<Diagnostic>) {
    let known = known(texts);
    let ministers = ministers(texts, &known);
    if known.is_empty() && ministers.is_empty() {
        return;
    }
    for text in &texts.all {
        for passage in &text.passages {
            found.extend(typos(texts, text, passage, &known, &ministers));
        }
    }
}

/// The people whom the item names in its facts.
fn known<'a>(texts: &Texts<'a>) -> Vec<&'a Person> {
    let facts = texts.facts;
    let contacts = facts.contacts.all().filter_map(|contact| match contact {
        Contact::Person(id) => Some(id),
        Contact::InPlace(_) => None,
    });
    let ids = facts.ministers.iter().chain(&facts.people).chain(contacts);
    let mut known: Vec<_> = ids.filter_map(|id| texts.data.people.get(id.as_str())).collect();
    known.retain(|person| is_long(person));
    known.dedup_by(|a, b| std::ptr::eq(*a, *b));
    known
}

fn is_long(person: &Person) -> bool {
    !person.given.is_empty() && person.family.chars().count() >= SHORT
}

/// Who else holds an office on the day.
fn ministers<'a>(texts: &Texts<'a>, known: &[&Person]) -> Vec<&'a Person> {
    let Some(day) = texts.facts.date.as_ref().map(|date| date.date()) else { return Vec::new() };
    let named = |person: &Person| known.iter().any(|known| std::ptr::eq(*known, person));
    let all = texts.data.people.values().filter(|person| !person.offices.is_empty() && is_long(person));
    all.filter(|person| person.office_on(day).is_some() && !named(person)).collect()
}

/// Whether the text before a name ends with the title of an office.
fn follows_title(texts: &Texts, text: &Text, before: &str) -> bool {
    let before = before.trim_end().to_lowercase();
    let endings = text.tongue.map(|tongue| tongue.title_endings.as_slice()).unwrap_or_default();
    let bare = endings.iter().filter_map(|ending| before.strip_suffix(ending.as_str()));
    let titles = || texts.data.offices.values().filter_map(|office| office.title.get(text.lang));
    bare.chain([before.as_str()]).any(|before| titles().any(|title| before.ends_with(&title.to_lowercase())))
}

/// Whether the right name stands in the text, and the other is hardly that of somebody else: as with
/// another letter in its place (`Lahtinen`, `Lehtinen`).
fn is_named(text: &Text, written: &str, person: &Person) -> bool {
    let name = person.name();
    let sorted = |name: &str| {
        let mut letters: Vec<char> = name.chars().collect();
        letters.sort_unstable();
        letters
    };
    let (own, other) = (sorted(&name), sorted(written));
    (own.len() != other.len() || own == other)
        && text.passages.iter().any(|passage| passage.text.contains(&name))
}

fn typos(
    texts: &Texts,
    text: &Text,
    passage: &Passage,
    known: &[&Person],
    ministers: &[&Person],
) -> Vec<Diagnostic> {
    let words = capitalised(&passage.text);
    let mut found = Vec::new();
    for pair in words.windows(2) {
        let [(given, first), (family, last)] = pair else { continue };
        if last.start != first.end + 1 {
            continue;
        }
        let is_near = |person: &&&Person| is_typo(text.tongue, given, family, person);
        let is_meant = |person: &&&Person| {
            follows_title(texts, text, passage.text.get(..first.start).unwrap_or_default())
                || is_named(text, &format!("{given} {family}"), person)
        };
        let near = known.iter().find(is_near);
        let near = near.or_else(|| ministers.iter().filter(is_near).find(is_meant));
        if let Some(person) = near.filter(|_| !is_somebody(texts, text.tongue, given, family)) {
            let typo = Diagnostic::new(rule::NAME_TYPO, passage.span(first.start..last.end));
            let typo = typo.arg("written", format!("{given} {family}")).arg("name", person.name());
            found.push(typo.arg("file", &person.path));
        }
    }
    found
}

/// Words that begin with a capital letter, as names do.
fn capitalised(text: &str) -> Vec<(&str, Range<usize>)> {
    let mut found = Vec::new();
    let mut at = 0;
    for word in text.split(char::is_whitespace) {
        let start = at + word.len() - word.trim_start_matches(|c: char| !c.is_alphabetic()).len();
        let name = word.trim_matches(|c: char| !c.is_alphabetic());
        if name.starts_with(char::is_uppercase) {
            // Words that punctuation parts belong to two names.
            let end =
                if start + name.len() == at + word.len() { start + name.len() } else { start + word.len() };
            found.push((name, start..end.min(start + name.len())));
        }
        at +=
            word.len() + text.get(at + word.len()..).and_then(|r| r.chars().next()).map_or(0, char::len_utf8);
    }
    found
}

fn is_typo(tongue: Option<&Tongue>, given: &str, family: &str, person: &Person) -> bool {
    // A second given name is not always written.
    let own = person.given.split_whitespace().next_back().unwrap_or_default();
    if given == own {
        return !is_form_of(tongue, family, &person.family) && one_letter(family, &person.family, tongue);
    }
    own.chars().count() >= SHORT
        && family.chars().next() == person.family.chars().next()
        && given.len().abs_diff(own.len()) <= 2
        && is_form_of(tongue, family, &person.family)
        && strsim::damerau_levenshtein(given, own) == 1
}

/// Whether a word is the name in some case: `Paaterolle`, `Virtasen`, `Paateros`.
pub(super) fn is_form_of(tongue: Option<&Tongue>, word: &str, name: &str) -> bool {
    let is_ending = |ending: &str| {
        let ending = ending.trim_start_matches(':');
        ending.is_empty() || tongue.is_some_and(|tongue| tongue.endings.iter().any(|known| known == ending))
    };
    let stems = tongue.map(|tongue| tongue.stems.as_slice()).unwrap_or_default();
    let stem =
        stems.iter().find_map(|(end, stem)| Some(format!("{}{stem}", name.strip_suffix(end.as_str())?)));
    let bent = stem.and_then(|stem| word.strip_prefix(stem.as_str()).map(is_ending));
    word.strip_prefix(name).is_some_and(is_ending) || bent == Some(true)
}

/// Whether a word is one letter from a name, its ending left aside where endings do not change
/// the name itself (`Orpo`, `Orvon`).
fn one_letter(word: &str, name: &str, tongue: Option<&Tongue>) -> bool {
    let near = |word: &str| strsim::damerau_levenshtein(word, name) == 1;
    let steady = tongue.filter(|tongue| tongue.stems.is_empty());
    let endings = steady.map(|tongue| tongue.endings.as_slice()).unwrap_or_default();
    near(word) || endings.iter().filter_map(|ending| word.strip_suffix(ending.as_str())).any(near)
}

/// Whether somebody else is called so.
fn is_somebody(texts: &Texts, tongue: Option<&Tongue>, given: &str, family: &str) -> bool {
    let called = |person: &Person| {
        person.given.split_whitespace().any(|name| name == given)
            && is_form_of(tongue, family, &person.family)
    };
    let in_place = texts.facts.contacts.all().any(|contact| match contact {
        Contact::InPlace(contact) => contact.name.value == format!("{given} {family}"),
        Contact::Person(_) => false,
    });
    in_place || texts.data.people.values().any(called)
}
