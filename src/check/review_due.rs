//! `review-due`: a programme or page that nobody has reviewed for 12 months.

use jiff::ToSpan;

use crate::catalogue::Catalogue;
use crate::diagnostic::{Diagnostic, Diagnostics, rule};

pub(super) fn check(catalogue: &Catalogue, diagnostics: &mut Diagnostics) {
    let today = catalogue.today();
    for record in super::records(catalogue) {
        let Some(reviewed) = &record.item.facts.reviewed else { continue };
        let due = reviewed.value.saturating_add(12.months());
        if due < today {
            let day = reviewed.value.strftime("%-d.%-m.%Y").to_string();
            diagnostics.push(Diagnostic::new(rule::REVIEW_DUE, reviewed.span.clone()).arg("day", day));
        }
    }
}
