//! `title-at-date`: a text that calls somebody by an office or title not held on the day of the
//! release.
//!
//! Only releases are looked at: programmes and pages tell of years. Quiet where the title is that
//! of another time (“entinen” right before it, a year in which it was held, a government named
//! after its prime minister) or the data may be incomplete.

use std::ops::Range;

use aho_corasick::{AhoCorasick, MatchKind};
use jiff::civil::Date;

use super::name_typo::is_form_of;
use super::texts::{Fact, Passage, Texts, Tongue};
use crate::content::model::{Data, Person, Term};
use crate::diagnostic::{Diagnostic, Span, rule};
use crate::language::Lang;

/// So many words before a leader's title may tell of a government (`regeringen som leds av`), and
/// one fewer after the name (`johtama uusi hallitus`).
const NEAR: usize = 4;
/// The most words of a name.
const LONGEST: usize = 4;

/// The titles of a site that hold from day to day, by language; found all at once.
pub(super) struct Titles(Vec<(Lang, AhoCorasick)>);

impl Titles {
    /// Those of offices, and those that an official had for a time.
    pub(super) fn new(data: &Data) -> Self {
        let of = |lang: Lang| {
            let offices = data.offices.values().filter_map(|office| office.title.get(lang));
            let roles = data.people.values().flat_map(|person| &person.roles);
            let dated = roles.filter(|role| role.from.is_some() || role.until.is_some());
            let titles = offices.chain(dated.filter_map(|role| role.title.get(lang)));
            let mut builder = AhoCorasick::builder();
            builder.ascii_case_insensitive(true).match_kind(MatchKind::LeftmostLongest);
            let titles = builder.build(titles.filter(|title| !title.is_empty())).ok()?;
            (titles.patterns_len() > 0).then_some((lang, titles))
        };
        Self(data.site.languages.codes().filter_map(of).collect())
    }

    fn of(&self, lang: Lang) -> Option<&AhoCorasick> {
        self.0.iter().find(|(of, _)| *of == lang).map(|(_, titles)| titles)
    }
}

pub(super) fn check(texts: &Texts, found: &mut Vec<Diagnostic>) {
    let Some(day) = texts.facts.date.as_ref().map(|date| date.date()) else { return };
    for text in &texts.all {
        let (Some(titles), Some(tongue)) = (texts.titles.of(text.lang), text.tongue) else { continue };
        let claim = Claim { data: texts.data, lang: text.lang, tongue, day };
        found.extend(text.passages.iter().flat_map(|passage| claims(&claim, titles, passage)));
    }
}

fn claims(claim: &Claim, titles: &AhoCorasick, passage: &Passage) -> Vec<Diagnostic> {
    let hits = titles.find_iter(passage.text.as_ref());
    hits.filter_map(|hit| claim.problem(passage, hit.range())).collect()
}

/// What is asked of a text: in its language, on its day.
struct Claim<'a> {
    data: &'a Data,
    lang: Lang,
    tongue: &'static Tongue,
    day: Date,
}

/// Words of a text with their places.
type Words<'a> = Vec<(&'a str, Range<usize>)>;

impl<'a> Claim<'a> {
    fn problem(&self, passage: &Passage, hit: Range<usize>) -> Option<Diagnostic> {
        let text: &str = &passage.text;
        let title = text.get(hit.clone())?.to_lowercase();
        let end = self.end_of_title(text, hit.end)?;
        let before = words_before(text, hit.start)?;
        let words = name_after(text, end);
        let (person, last) = self.named(&title, &words)?;
        let range = hit.start..words.get(last)?.1.end;
        let after = text.get(range.end..)?;
        let before = before.take_while(|word| !ends_sentence(word));
        let is_owner = words.get(last)?.0 != person.family;
        // Words of a link are often the title of an older release.
        let quiet = self.holds(person, &title)
            || self.is_of_other_time(before.clone())
            || self.is_of_government(before, after, is_owner)
            || self.speaks_of_term(passage, person, &title)
            || passage.unmarked(range.clone()).is_empty();
        if quiet || !(self.ever_held(person, &title) || person.office_on(self.day).is_some()) {
            return None;
        }
        let written = text.get(range.clone())?;
        Some(self.describe(passage.span(range), written, &title, person))
    }

    fn describe(&self, span: Span, written: &str, title: &str, person: &Person) -> Diagnostic {
        let day = self.day.strftime("%-d.%-m.%Y").to_string();
        let found = Diagnostic::new(rule::TITLE_AT_DATE, span).arg("written", written).arg("day", day);
        let found = found.arg("person", person.name()).arg("file", &person.path);
        let found = match self.titles_on(person, self.day).next() {
            Some(right) => found.case("other").arg("right", right),
            None => found.case("none"),
        };
        match self.holder(title, person) {
            Some((holder, term)) => {
                found.arg("holder", holder.name()).related(term.office.span.clone(), "holder")
            }
            None => found,
        }
    }

    /// Who else held the office that day.
    fn holder(&self, title: &str, other: &Person) -> Option<(&'a Person, &'a Term)> {
        let people = self.data.people.values().filter(|person| !std::ptr::eq(*person, other));
        let mut terms = people.flat_map(|person| person.offices.iter().map(move |term| (person, term)));
        terms.find(|(_, term)| term.holds_on(self.day) && self.title_of(term).is_some_and(|t| is(t, title)))
    }

    /// Where the words of the title end: with an ending of its own (`ministerns`) or at once.
    fn end_of_title(&self, text: &str, end: usize) -> Option<usize> {
        let rest = text.get(end..)?;
        let word = rest.find(char::is_whitespace)?;
        let ending = rest.get(..word)?;
        (ending.is_empty() || self.tongue.title_endings.iter().any(|known| known == ending))
            .then_some(end + word)
    }

    /// Whether the words before a title, nearest first, qualify it: at once, before a name (`entinen
    /// Suomen pääministeri`) or before another title (`tidigare statsminister och finansminister`).
    fn is_of_other_time<'w>(&self, words: impl Iterator<Item = &'w str>) -> bool {
        let other_times = &self.tongue.other_times;
        let is_name = |word: &&str| {
            word.starts_with(char::is_uppercase)
                && word.ends_with(char::is_alphabetic)
                && !other_times.has(word)
        };
        let mut words = words.skip_while(is_name);
        let Some(word) = words.next() else { return false };
        if !self.tongue.and.has(word) {
            return other_times.has(word);
        }
        let other = words.next().is_some_and(|word| word.ends_with(char::is_alphabetic));
        other && words.find(|word| !is_name(word)).is_some_and(|word| other_times.has(word))
    }

    /// `the Government of Prime Minister X`, `pääministeri X:n johtama hallitus`.
    fn is_of_government<'w>(
        &self,
        before: impl Iterator<Item = &'w str>,
        after: &str,
        is_owner: bool,
    ) -> bool {
        let mut before = before.take(NEAR);
        let led = before.next().is_some_and(|word| self.tongue.led_by.has(word));
        let ended = after.starts_with(['.', '!', '?', ',']);
        let reach = if ended {
            0
        } else if is_owner {
            NEAR - 1
        } else {
            1
        };
        let mut after = after.split_whitespace().take(reach);
        let is =
            |word: &str| self.tongue.governments.has(word.trim_end_matches(|c: char| !c.is_alphanumeric()));
        led && before.any(is) || after.any(is)
    }

    /// Whether a year is named in which the title was held: then that time is looked back on.
    fn speaks_of_term(&self, passage: &Passage, person: &Person, title: &str) -> bool {
        let years = passage.figures.iter().filter_map(|figure| match &figure.fact {
            Fact::Day { year, .. } => *year,
            Fact::Number(number) if number.len() == 4 => number.parse().ok(),
            _ => None,
        });
        years.filter(|year| *year != self.day.year()).any(|year| {
            let spans = self.spans(person, title);
            spans.into_iter().any(|(from, until)| {
                from.is_none_or(|from| from.year() <= year) && until.is_none_or(|until| year <= until.year())
            })
        })
    }

    /// Whom the words after a title name, and which of them is the last: by given and family name,
    /// or by the family name of somebody who has had the title.
    fn named(&self, title: &str, words: &Words) -> Option<(&'a Person, usize)> {
        let people = || self.data.people.values();
        for (at, pair) in words.windows(2).enumerate() {
            let [(given, _), (family, _)] = pair else { continue };
            let called = |person: &&Person| {
                person.given.split_whitespace().any(|name| name == *given)
                    && (is_form_of(Some(self.tongue), family, &person.family)
                        || is_bent(family, &person.family))
            };
            if let Some(person) = only(people().filter(called)) {
                return Some((person, at + 1));
            }
        }
        let (word, _) = words.first()?;
        let called = |person: &&Person| is_form_of(Some(self.tongue), word, &person.family);
        let person = only(people().filter(called).filter(|person| self.ever_held(person, title)))?;
        // It may be a given name too, if another name follows.
        let alone = words.len() == 1 || *word != person.family;
        let others = people().filter(called).any(|other| self.holds(other, title));
        (alone && !others).then_some((person, 0))
    }

    fn title_of(&self, term: &Term) -> Option<&'a str> {
        self.data.offices.get(&term.office.value)?.title.get(self.lang).map(String::as_str)
    }

    fn titles_on<'p>(&self, person: &'p Person, day: Date) -> impl Iterator<Item = &'p str>
    where
        'a: 'p,
    {
        let terms = person.offices.iter().rev().filter(move |term| term.holds_on(day));
        let offices: Vec<&str> = terms.filter_map(|term| self.title_of(term)).collect();
        let roles = person.roles.iter().filter(move |role| {
            role.from.is_none_or(|from| from <= day) && role.until.is_none_or(|until| day <= until)
        });
        let lang = self.lang;
        offices.into_iter().chain(roles.filter_map(move |role| role.title.get(lang).map(String::as_str)))
    }

    /// Whether it is a title of that day, or a part of one: `ministeri`, `Minister`.
    fn holds(&self, person: &Person, title: &str) -> bool {
        self.titles_on(person, self.day).any(|held| held.to_lowercase().contains(title))
    }

    fn ever_held(&self, person: &Person, title: &str) -> bool {
        !self.spans(person, title).is_empty()
    }

    /// When the title was held: first and last days.
    fn spans(&self, person: &Person, title: &str) -> Vec<(Option<Date>, Option<Date>)> {
        let terms = person.offices.iter().filter(|term| self.title_of(term).is_some_and(|t| is(t, title)));
        let roles =
            person.roles.iter().filter(|role| role.title.get(self.lang).is_some_and(|t| is(t, title)));
        let terms = terms.map(|term| (Some(term.from), term.until));
        terms.chain(roles.map(|role| (role.from, role.until))).collect()
    }
}

fn is(title: &str, lower: &str) -> bool {
    title.to_lowercase() == lower
}

/// Whether a sentence ends with the word; short ones are rather abbreviations (`f.d.`, `ent.`).
fn ends_sentence(word: &str) -> bool {
    word.ends_with(['.', '!', '?']) && word.chars().count() > 5
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2011}' | '–')
}

/// The only one, if there is no second.
fn only<T>(mut found: impl Iterator<Item = T>) -> Option<T> {
    let first = found.next()?;
    found.next().is_none().then_some(first)
}

/// Whether a word beside the right given name is a family name whose stem changes: `Mallikkaan`
/// of `Mallikas`, `Virran` of `Virta`.
fn is_bent(word: &str, family: &str) -> bool {
    let same = word.chars().zip(family.chars()).take_while(|(a, b)| a == b).count();
    let length = family.chars().count();
    same >= 3 && same + 2 >= length && word.chars().count() + 1 >= length
}

/// The words before a title, nearest first; none if the title is only the end of a longer one
/// (`oikeus- ja työministeri`, `varapääministeri`).
fn words_before(text: &str, start: usize) -> Option<impl Iterator<Item = &str> + Clone> {
    let before = text.get(..start)?;
    let apart = before.chars().next_back().is_none_or(|c| !c.is_alphanumeric() && !is_dash(c));
    let words = before.split_whitespace().rev();
    let joined = words.clone().take(2).any(|word| word.ends_with(is_dash) && word.len() > 3);
    (apart && !joined).then_some(words)
}

/// The words that begin with a capital letter at once after `at`, with single spaces between them.
fn name_after(text: &str, mut at: usize) -> Words<'_> {
    let mut words = Words::new();
    while words.len() < LONGEST {
        let Some(rest) = text.get(at..) else { break };
        let space = rest.chars().next().filter(|c| c.is_whitespace()).map_or(0, char::len_utf8);
        let rest = rest.get(space..).unwrap_or_default();
        let word = rest.split(char::is_whitespace).next().unwrap_or_default();
        let name = word.trim_end_matches(|c: char| !c.is_alphabetic());
        if space == 0 || !name.starts_with(char::is_uppercase) {
            break;
        }
        let start = at + space;
        words.push((name, start..start + name.len()));
        at = start + word.len();
        if name.len() < word.len() {
            break;
        }
    }
    words
}
