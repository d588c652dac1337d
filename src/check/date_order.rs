//! `date-order`: a change before the publication, an event that ends before it starts. Periods and
//! terms are looked at where they are read.

use crate::catalogue::Catalogue;
use crate::content::model::Event;
use crate::diagnostic::{Diagnostic, Diagnostics, Located, rule};
use crate::time::Moment;

pub(super) fn check(catalogue: &Catalogue, diagnostics: &mut Diagnostics) {
    for record in super::records(catalogue) {
        let facts = &record.item.facts;
        diagnostics.extend(facts.event.as_ref().and_then(event));
        if let Some(published) = &facts.date {
            let early = facts.changes.iter().filter(|change| change.date.instant < published.instant);
            diagnostics.extend(early.map(|change| {
                Diagnostic::new(rule::DATE_ORDER, change.date.span.clone())
                    .case("change")
                    .related(published.span.clone(), "original")
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
