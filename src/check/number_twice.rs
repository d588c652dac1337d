//! `number-twice`: a number used twice by one organisation in one year.

use std::collections::BTreeMap;

use crate::catalogue::Catalogue;
use crate::diagnostic::{Diagnostic, Diagnostics, Located, rule};
use crate::path::Kind;

pub(super) fn check(catalogue: &Catalogue, diagnostics: &mut Diagnostics) {
    let mut seen: BTreeMap<(Kind, &str, Option<i16>, &str), &Located<String>> = BTreeMap::new();
    // The later one is to blame.
    for record in super::by_age(catalogue) {
        let facts = &record.item.facts;
        let (Some(number), Some(organisation)) = (&facts.number, facts.organisations.first()) else {
            continue;
        };
        let year = record.date().map(|date| date.date().year());
        let key = (record.item.id.kind, organisation.as_str(), year, number.trim());
        if let Some(first) = seen.get(&key) {
            diagnostics.push(
                Diagnostic::new(rule::NUMBER_TWICE, number.span.clone())
                    .arg("number", number.as_str())
                    .arg("organisation", organisation.as_str())
                    .related(first.span.clone(), "first"),
            );
        } else {
            seen.insert(key, number);
        }
    }
}
