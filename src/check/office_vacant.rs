//! `office-vacant`: nobody holds an office, though somebody did until lately.
//!
//! The usual reason is a change of government that reached only half of the files. An office that
//! has been vacant for long was given up with its title.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::catalogue::Catalogue;
use crate::content::model::{Person, Term};
use crate::diagnostic::{Diagnostic, Diagnostics, rule};

pub(super) fn check(catalogue: &Catalogue, diagnostics: &mut Diagnostics) {
    let mut holders: BTreeMap<&str, Vec<(&Term, &Person)>> = BTreeMap::new();
    for person in catalogue.data().people.values() {
        for term in &person.offices {
            holders.entry(&term.office.value).or_default().push((term, person));
        }
    }
    for (id, terms) in holders {
        let office = catalogue.data().offices.contains_key(id);
        let vacant = vacant(&terms, catalogue.today()).filter(|_| office);
        diagnostics.extend(vacant.map(|(term, person, until)| {
            Diagnostic::new(rule::OFFICE_VACANT, term.office.span.clone())
                .arg("office", id)
                .arg("person", person.name())
                .arg("day", until.strftime("%-d.%-m.%Y").to_string())
        }));
    }
}

/// The last holder of an office that fell vacant within half a year, and the last day.
fn vacant<'a>(terms: &[(&'a Term, &'a Person)], today: Date) -> Option<(&'a Term, &'a Person, Date)> {
    let filled = |(term, _): &(&Term, &Person)| term.until.is_none_or(|until| until >= today);
    if terms.iter().any(filled) {
        return None;
    }
    let ended = terms.iter().filter_map(|(term, person)| Some((*term, *person, term.until?)));
    let last = ended.max_by_key(|(.., until)| *until)?;
    (last.2.saturating_add(6.months()) >= today).then_some(last)
}
