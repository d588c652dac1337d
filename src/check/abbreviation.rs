//! `abbreviation`: an organisation's abbreviation on a page that does not say what it stands for
//! (Administrative Procedure Act 434/2003, section 9: clear language), or one of another language.

use super::texts::Texts;
use crate::content::model::{Data, Document, Organisation};
use crate::diagnostic::{Diagnostic, Located, rule};

pub(super) fn check(texts: &Texts, found: &mut Vec<Diagnostic>) {
    for document in texts.all.iter().map(|text| text.document) {
        let words = document.body().abbreviations.iter();
        found.extend(words.filter_map(|word| problem(texts.data, document, word)));
    }
}

fn problem(data: &Data, document: &Document, word: &Located<String>) -> Option<Diagnostic> {
    let lang = document.lang;
    let known = || data.organisations.values();
    let bracketed = format!("({})", word.value);
    let lead = document.words.lead.as_ref();
    if document.words.title.contains(&bracketed) || lead.is_some_and(|lead| lead.contains(&bracketed)) {
        return None;
    }
    let found = |organisation: &Organisation| {
        let name = organisation.names.last().and_then(|(_, names)| names.get(lang));
        let found = Diagnostic::new(rule::ABBREVIATION, word.span.clone()).arg("short", word.as_str());
        name.map(|name| found.arg("name", name.as_str()))
    };
    if let Some(own) = known().find(|own| own.short.get(lang) == Some(&word.value)) {
        return found(own).map(|found| found.case("unexplained"));
    }
    // In Finnish SM is the Ministry of the Interior; in Swedish it is IM.
    let mut others = known().filter(|other| other.short.iter().any(|(_, short)| *short == word.value));
    let (other, None) = (others.next()?, others.next()) else { return None };
    let right = other.short.get(lang)?;
    found(other).map(|found| found.case("language").arg("right", right.as_str()))
}
