//! `name-typo`: a name in the text that is one letter from the name of somebody of the item.

use std::ops::Range;

use super::texts::{Passage, Text, Texts, Tongue};
use crate::content::model::{Contact, Person};
use crate::diagnostic::{Diagnostic, rule};

/// Shorter names are one letter from too many others.
const SHORT: usize = 4;

pub(super) fn check(texts: &Texts, found: &mut Vec<Diagnostic>) {
    let known = known(texts);
    if known.is_empty() {
        return;
    }
    for text in &texts.all {
        for passage in &text.passages {
            found.extend(typos(texts, text, passage, &known));
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
    known.retain(|person| !person.given.is_empty() && person.family.chars().count() >= SHORT);
    known.dedup_by(|a, b| std::ptr::eq(*a, *b));
    known
}

fn typos(texts: &Texts, text: &Text, passage: &Passage, known: &[&Person]) -> Vec<Diagnostic> {
    let words = capitalised(&passage.text);
    let mut found = Vec::new();
    for pair in words.windows(2) {
        let [(given, first), (family, last)] = pair else { continue };
        if last.start != first.end + 1 {
            continue;
        }
        let near = known.iter().find(|person| is_typo(text.tongue, given, family, person));
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
