//! `office-overlap`: two people hold one office on the same day.
//!
//! The day on which an office passes on may belong to both: the old holder's last day is the new
//! one's first.

use std::collections::BTreeMap;

use crate::catalogue::Catalogue;
use crate::content::model::{Person, Term};
use crate::diagnostic::{Diagnostic, Diagnostics, rule};

pub(super) fn check(catalogue: &Catalogue, diagnostics: &mut Diagnostics) {
    let mut terms: BTreeMap<&str, Vec<(&Term, &Person)>> = BTreeMap::new();
    for person in catalogue.data().people.values() {
        for term in &person.offices {
            terms.entry(&term.office.value).or_default().push((term, person));
        }
    }
    for (office, mut terms) in terms {
        terms.sort_by_key(|(term, _)| term.from);
        for pair in terms.windows(2) {
            let [(before, holder), (term, person)] = pair else { continue };
            if before.until.is_none_or(|until| until > term.from) {
                diagnostics.push(
                    Diagnostic::new(rule::OFFICE_OVERLAP, term.office.span.clone())
                        .arg("office", office)
                        .arg("person", person.name())
                        .arg("holder", holder.name())
                        .related(before.office.span.clone(), "first"),
                );
            }
        }
    }
}
