//! `review-due`: a programme or page that nobody has reviewed for 12 months.

use crate::catalogue::Catalogue;
use crate::diagnostic::{Diagnostic, Diagnostics, rule};

pub(super) fn check(catalogue: &Catalogue, diagnostics: &mut Diagnostics) {
    let today = catalogue.today();
    for record in super::records(catalogue) {
        let Some(reviewed) = &record.item.facts.reviewed else { continue };
        if record.item.facts.review_due().is_some_and(|due| due < today) {
            let day = reviewed.value.strftime("%-d.%-m.%Y").to_string();
            diagnostics.push(Diagnostic::new(rule::REVIEW_DUE, reviewed.span.clone()).arg("day", day));
        }
    }
}
