//! `not-minister`: somebody tagged as minister who holds no office on the day.

use crate::catalogue::Catalogue;
use crate::diagnostic::{Diagnostic, Diagnostics, rule};

pub(super) fn check(catalogue: &Catalogue, diagnostics: &mut Diagnostics) {
    for record in super::records(catalogue) {
        let day = catalogue.day_of(&record.item);
        for id in &record.item.facts.ministers {
            let Some(person) = catalogue.data().people.get(id.as_str()) else { continue };
            if person.office_on(day).is_none() {
                diagnostics.push(
                    Diagnostic::new(rule::NOT_MINISTER, id.span.clone())
                        .arg("person", person.name())
                        .arg("day", day.strftime("%-d.%-m.%Y").to_string())
                        .arg("file", &person.path),
                );
            }
        }
    }
}
