//! `contact-drift`: a phone number or an e-mail address behind the name of a contact that is not
//! the one in the contact's file.
//!
//! Only lines of contact details are read (`Aino Virta, neuvos, puh. 0295 000 101`): the name, then
//! a comma or a bracket, and nobody else's name before the number.

use super::texts::{Fact, Passage, Text, Texts};
use crate::content::model::{Contact, Person};
use crate::diagnostic::{Diagnostic, Span, rule};

/// Details farther behind a name may be somebody else's.
const NEAR: usize = 120;

pub(super) fn check(texts: &Texts, found: &mut Vec<Diagnostic>) {
    let contacts = texts.facts.contacts.all().filter_map(|contact| match contact {
        Contact::Person(id) => texts.data.people.get(id.as_str()),
        Contact::InPlace(_) => None,
    });
    let contacts: Vec<&Person> = contacts.filter(|person| !person.given.is_empty()).collect();
    for text in &texts.all {
        for passage in &text.passages {
            let lines = contacts.iter().filter_map(|person| Line::new(text, passage, person));
            found.extend(lines.flat_map(|line| [line.phone(texts), line.email(texts)]).flatten());
        }
    }
}

/// The name of a contact and what stands behind it.
struct Line<'a> {
    text: &'a Text<'a>,
    passage: &'a Passage<'a>,
    person: &'a Person,
    /// Where the name ends.
    start: usize,
}

impl<'a> Line<'a> {
    /// If the name stands there once, with a list of details behind it.
    fn new(text: &'a Text<'a>, passage: &'a Passage<'a>, person: &'a Person) -> Option<Self> {
        let name = person.name();
        let mut places = passage.text.match_indices(&name);
        let (at, _) = places.next()?;
        let start = at + name.len();
        let begins = passage.text.get(start..)?.trim_start().starts_with([',', ':', '(']);
        (begins && places.next().is_none()).then_some(Self { text, passage, person, start })
    }

    /// Whether what stands at `at` is of the same line of details, and nobody else is named before.
    fn reaches(&self, at: usize) -> bool {
        let Some(between) = self.passage.text.get(self.start..at) else { return false };
        let title = self.person.roles.iter().filter_map(|role| role.title.get(self.text.lang));
        let between = title.fold(between.to_owned(), |between, title| between.replace(title.as_str(), ""));
        let is_name = |word: &str| {
            word.starts_with(char::is_uppercase) && word.chars().filter(|c| c.is_uppercase()).count() == 1
        };
        let joins = |word: &str| self.text.tongue.is_some_and(|tongue| tongue.and.has(word));
        between.len() <= NEAR
            && !between.contains(['\n', ';', '!', '?'])
            && !between.split_whitespace().any(|word| is_name(word) || joins(word))
    }

    fn phone(&self, texts: &Texts) -> Option<Diagnostic> {
        let own = self.person.phone.as_ref()?;
        let (figure, digits) = self.passage.figures.iter().find_map(|figure| match &figure.fact {
            Fact::Phone(digits) if figure.range.start >= self.start => Some((figure, digits)),
            _ => None,
        })?;
        let is =
            |e164: &str| e164.strip_prefix("+358").is_some_and(|rest| digits.strip_prefix('0') == Some(rest));
        let mut shared = texts.data.organisations.values().filter_map(|o| o.phone.as_ref());
        let known = is(&own.e164) || shared.any(|phone| is(&phone.e164));
        let is_home = own.e164.starts_with("+358") && digits.starts_with('0');
        let differs = is_home && !known && self.reaches(figure.range.start);
        differs.then(|| self.told("phone", figure.range.clone(), &own.span))
    }

    fn email(&self, texts: &Texts) -> Option<Diagnostic> {
        let (_, own) = self.person.emails.last()?;
        let behind = self.passage.text.get(self.start..)?;
        let word = behind.split_whitespace().find(|word| word.contains('@') || word.contains("(at)"))?;
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        let at = word.as_ptr() as usize - self.passage.text.as_ptr() as usize;
        let written = word.replace("(at)", "@").to_lowercase();
        let is = |known: &str| known.to_lowercase() == written;
        let mut shared = texts.data.organisations.values().filter_map(|o| o.email.as_ref());
        let known = self.person.emails.iter().any(|(_, own)| is(own)) || shared.any(|email| is(email));
        let differs = !known && self.reaches(at);
        differs.then(|| self.told("email", at..at + word.len(), &own.span))
    }

    fn told(&self, case: &'static str, range: std::ops::Range<usize>, own: &Span) -> Diagnostic {
        let written = self.passage.text.get(range.clone()).unwrap_or_default();
        Diagnostic::new(rule::CONTACT_DRIFT, self.passage.span(range))
            .case(case)
            .arg("written", written.split_whitespace().collect::<Vec<_>>().join("\u{a0}"))
            .arg("person", self.person.name())
            .arg("file", &self.person.path)
            .related(own.clone(), "there")
    }
}
