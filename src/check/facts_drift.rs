//! `facts-drift`: numbers, dates and phone numbers that one language has and another lacks.
//!
//! A summary leaves things out; that is what it is for.

use std::collections::BTreeSet;

use super::texts::{Fact, Figure, Part, Passage, Text, Texts, Tongue};
use crate::content::model::Scope;
use crate::diagnostic::{Diagnostic, rule};

/// Numbers up to this are written in letters as often as not.
const SPELLED: f64 = 12.0;
/// How many figures a message names.
const NAMED: usize = 6;
/// How many places of a text it shows.
const SHOWN: usize = 12;

pub(super) fn check(texts: &Texts, found: &mut Vec<Diagnostic>) {
    let Some(original) = texts.original().filter(|original| is_whole(original)) else { return };
    let known = known_year(texts);
    let of_original = Figures::new(original, known);
    for text in texts.translations() {
        if is_whole(text) {
            found.extend(compare(&of_original, &Figures::new(text, known)));
        }
    }
}

fn is_whole(text: &Text) -> bool {
    text.words.scope == Scope::Full && text.passages.iter().any(|passage| passage.part == Part::Words)
}

/// The year of a release goes without saying.
fn known_year(texts: &Texts) -> Option<i16> {
    texts.facts.date.as_ref().map(|date| date.date().year())
}

/// What a text says in figures.
struct Figures<'t> {
    text: &'t Text<'t>,
    all: Vec<(&'t Passage<'t>, &'t Figure)>,
    keys: BTreeSet<String>,
    known: Option<i16>,
}

impl<'t> Figures<'t> {
    fn new(text: &'t Text<'t>, known: Option<i16>) -> Self {
        // Alternative texts and captions may say more or less of an image.
        let counts = |part| !matches!(part, Part::Alt | Part::Caption);
        let all: Vec<_> = text.figures().filter(|(passage, _)| counts(passage.part)).collect();
        let keys = all.iter().flat_map(|(_, figure)| keys(&figure.fact)).collect();
        Self { text, all, keys, known }
    }

    /// The figures that `other` lacks, in every place.
    fn beyond(&self, other: &Self) -> Vec<(&'t Passage<'t>, &'t Figure)> {
        let lacks = |passage: &Passage, figure: &Figure| {
            let keys = keys(&figure.fact);
            !keys.is_empty()
                && !may_be_section(passage, figure)
                && !self.known.is_some_and(|year| keys.contains(&year.to_string()))
                && !keys.iter().any(|key| other.keys.contains(key))
        };
        let mut beyond = self.all.clone();
        beyond.retain(|(passage, figure)| lacks(passage, figure));
        beyond
    }
}

/// The names under which a fact is looked for; none for what is too small to be compared.
fn keys(fact: &Fact) -> Vec<String> {
    match fact {
        Fact::Number(number) => {
            let small = number.parse::<f64>().is_ok_and(|n| n <= SPELLED && n.fract() == 0.0);
            if small { Vec::new() } else { vec![number.clone()] }
        }
        Fact::Phone(digits) => vec![format!("tel:{digits}")],
        Fact::Day { day, month, sure, .. } => {
            let mut keys = vec![format!("day:{day}.{month}")];
            // Perhaps a clock time or a number: `9.10`.
            keys.extend((!sure).then(|| {
                let number = format!("{day}.{month:02}");
                number.trim_end_matches('0').to_owned()
            }));
            keys.extend((!sure).then(|| format!("{day}.{month}")));
            keys
        }
    }
}

/// `6.1` may be an article of a law, which other languages write otherwise.
fn may_be_section(passage: &Passage, figure: &Figure) -> bool {
    let dot = passage.text.get(figure.range.clone()).is_some_and(|written| written.ends_with('.'));
    matches!(figure.fact, Fact::Day { day, sure: false, .. } if day <= 12 && !dot)
}

/// Round numbers are often written in letters: `sata`, `hundred`.
fn may_be_spelled(fact: &Fact) -> bool {
    matches!(fact, Fact::Number(n) if matches!(n.as_str(), "15" | "20" | "30" | "40" | "50" | "60" | "70" | "80" | "90" | "100" | "200" | "500" | "1000" | "1000000"))
}

fn compare(original: &Figures, translation: &Figures) -> Option<Diagnostic> {
    let mut missing = original.beyond(translation);
    let mut extra = translation.beyond(original);
    if missing.is_empty() || extra.is_empty() {
        // One language has a number, the other may have the word.
        missing.retain(|(_, figure)| !may_be_spelled(&figure.fact));
        extra.retain(|(_, figure)| !may_be_spelled(&figure.fact));
    }
    let at = |(passage, figure): &(&Passage, &Figure)| passage.span(figure.range.clone());
    let (case, span) = match (extra.first(), missing.first()) {
        (Some(first), Some(_)) => ("other", at(first)),
        (Some(first), None) => ("more", at(first)),
        (None, Some(_)) => ("less", translation.text.words.title.span.clone()),
        (None, None) => return None,
    };
    let found = Diagnostic::new(rule::FACTS_DRIFT, span).case(case);
    let found = found
        .arg("language", translation.text.lang.as_str())
        .arg("other", original.text.lang.as_str())
        .arg("more", list(&extra, translation.text.tongue))
        .arg("less", list(&missing, original.text.tongue));
    let here = extra.iter().take(SHOWN).skip(1).map(|place| (at(place), "here"));
    let there = missing.iter().take(SHOWN).map(|place| (at(place), "there"));
    Some(here.chain(there).fold(found, |found, (place, note)| found.related(place, note)))
}

/// The figures as written, each once and with its unit.
fn list(figures: &[(&Passage, &Figure)], tongue: Option<&Tongue>) -> String {
    let written = |(passage, figure): &(&Passage, &Figure)| figure.with_unit(&passage.text, tongue);
    let mut told = BTreeSet::new();
    let once = |(_, figure): &&(&Passage, &Figure)| told.insert(keys(&figure.fact));
    let mut all: Vec<_> = figures.iter().filter(once).take(NAMED + 1).map(written).collect();
    if all.len() > NAMED {
        all.truncate(NAMED);
        all.push("…".to_owned());
    }
    // The full stop of the message follows.
    all.join("; ").trim_end_matches('.').to_owned()
}
