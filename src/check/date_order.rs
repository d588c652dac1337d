//! `date-order`: an event that ends before it starts, a registration open after the end, a term
//! or a period that ends before it begins.

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
    for person in catalogue.data().people.values() {
        let backwards =
            person.offices.iter().filter(|term| term.until.is_some_and(|until| until < term.from));
        diagnostics.extend(backwards.map(|term| {
            Diagnostic::new(rule::DATE_ORDER, term.office.span.clone())
                .case("term")
                .arg("person", person.name())
        }));
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
