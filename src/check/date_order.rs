//! `date-order`: a change or withdrawal before the publication, an event that ends before it starts. Periods and
//! terms are looked at where they are read.

use crate::catalogue::Catalogue;
use crate::content::model::Event;
use crate::diagnostic::{Diagnostic, Diagnostics, Located, rule};
use crate::time::Moment;

pub(super) fn check(catalogue: &Catalogue, diagnostics: &mut Diagnostics) {
    for record in super::records(catalogue) {
        let facts = &record.item.facts;
        diagnostics.extend(facts.event.as_ref().and_then(event));
        // Of a date that was not understood nothing can be said.
        if let Some(published) = facts.date.as_ref().filter(|date| date.value != Moment::never()) {
            let changes = facts.changes.iter().map(|change| ("change", &change.date));
            let withdrawal = facts.withdrawn.iter().map(|withdrawn| ("withdrawn", &withdrawn.date));
            let early = changes.chain(withdrawal).filter(|(_, date)| date.instant < published.instant);
            diagnostics.extend(early.map(|(case, date)| {
                let found = Diagnostic::new(rule::DATE_ORDER, date.span.clone()).case(case);
                found.related(published.span.clone(), "original")
            }));
        }
    }
}

fn event(event: &Event) -> Option<Diagnostic> {
    let before = |end: &&Located<Moment>| end.instant < event.start.instant;
    event.end.as_ref().filter(before).map(|end| {
        Diagnostic::new(rule::DATE_ORDER, end.span.clone())
            .case("event")
            .related(event.start.span.clone(), "start")
    })
}
