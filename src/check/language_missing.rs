//! `language-missing` and `translation-late`: parity of the languages.
//!
//! The state informs the public in Finnish and Swedish (Language Act 423/2003, 32 §). A summary
//! at the same hour, with contacts, is enough (Deputy Chancellor of Justice, 21.10.2016).

use crate::catalogue::{Catalogue, Record};
use crate::check::Promised;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, rule};
use crate::language::{Language, Parity};
use crate::time::Moment;

pub(super) fn check(catalogue: &Catalogue, promised: &Promised, diagnostics: &mut Diagnostics) {
    for record in super::records(catalogue) {
        // What is wrong with a file that is there, but broken, has been said.
        let item = &record.item;
        let is_absent = |l: &&Language| item.version(l.code).is_none() && !item.lost.contains_key(&l.code);
        let absent = catalogue.languages().iter().filter(is_absent);
        diagnostics.extend(absent.filter_map(|language| problem(record, language, promised)));
    }
}

fn problem(record: &Record, language: &Language, promised: &Promised) -> Option<Diagnostic> {
    let item = &record.item;
    let title = &item.original_version().document.words.title;
    let severity = match language.parity {
        Parity::Required => Severity::Error,
        Parity::Expected => Severity::Warning,
        Parity::Optional => return None,
    };
    let describe = |rule| {
        Diagnostic::new(rule, title.span.clone())
            .arg("item", item.id.id.as_str())
            .arg("language", language.code.as_str())
            .arg("folder", title.span.file.folder())
    };
    if let Some(moment) = promised.get(&(item.id.clone(), language.code)) {
        // Its date could not be understood: that has been said.
        if *moment == Moment::never() {
            return None;
        }
        return Some(
            describe(rule::TRANSLATION_LATE)
                .arg("day", moment.local.strftime("%-d.%-m.%Y").to_string())
                .arg("time", moment.local.strftime("%-H.%M").to_string()),
        );
    }
    Some(Diagnostic { severity, ..describe(rule::LANGUAGE_MISSING) })
}
