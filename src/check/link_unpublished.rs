//! `link-unpublished`: a link or reference to an item that is not public when the page with the
//! link is.
//!
//! Only for staff: to the public an item that is held does not exist, and the link is a dead one
//! (`link-dead`, `unknown-id`), which this message replaces.

use crate::catalogue::{Catalogue, Record};
use crate::check::Unpublished;
use crate::content::model::{NavigationEntry, Ref, Target};
use crate::diagnostic::{Diagnostic, Span, rule};
use crate::edition::State;
use crate::path::{ItemId, Kind, Slug};
use crate::time::Moment;

pub(super) fn problems(catalogue: &Catalogue, unpublished: &Unpublished) -> Vec<Diagnostic> {
    if unpublished.is_empty() {
        return Vec::new();
    }
    let look = Look { catalogue, unpublished };
    let navigation = catalogue.data().site.navigation.iter().filter_map(|entry| match &entry.value {
        NavigationEntry::Page(id) => look.problem(State::Public, id, &entry.span),
        NavigationEntry::Section(_) => None,
    });
    navigation.chain(super::records(catalogue).flat_map(|record| look.of_record(record))).collect()
}

struct Look<'a> {
    catalogue: &'a Catalogue,
    unpublished: &'a Unpublished,
}

impl Look<'_> {
    fn of_record(&self, record: &Record) -> Vec<Diagnostic> {
        let item = &record.item;
        let state = item.original_version().state;
        let reference = |kind: Kind, written: &Ref| {
            let id = ItemId { kind, id: Slug::new(written)? };
            self.problem(state, &id, &written.span)
        };
        let facts = &item.facts;
        let successor = item.withdrawn().and_then(|withdrawn| withdrawn.replaced_by.as_ref());
        let same_kind = facts.related.iter().chain(successor);
        let related = same_kind.filter_map(|written| reference(item.id.kind, written));
        let programmes = facts.programmes.iter().filter_map(|written| reference(Kind::Programme, written));
        let mut found: Vec<_> = related.chain(programmes).collect();
        for version in &item.versions {
            let document = &version.document;
            let listed = document.words.links.iter().map(|link| &link.target);
            found.extend(document.body().links.iter().chain(listed).filter_map(|link| match &link.value {
                Target::Item(id, _) => self.problem(version.state, id, &link.span),
                _ => None,
            }));
        }
        found
    }

    /// Whether `id` stays shut when what stands in `state` is open.
    fn problem(&self, state: State, id: &ItemId, span: &Span) -> Option<Diagnostic> {
        let zone = &self.catalogue.data().site.zone;
        let found = Diagnostic::new(rule::LINK_UNPUBLISHED, span.clone()).arg("target", id.to_string());
        let Some(until) = self.unpublished.get(id)? else {
            return (state != State::Draft).then(|| found.case("draft"));
        };
        let in_time = match state {
            State::Public => false,
            State::Held(own) => until.reached(zone) <= own.reached(zone),
            // Nobody knows when it will be published.
            State::Draft => true,
        };
        (!in_time).then(|| dated(found.case("held"), until))
    }
}

fn dated(found: Diagnostic, moment: &Moment) -> Diagnostic {
    let found = found.arg("day", moment.local.strftime("%-d.%-m.%Y").to_string());
    found.arg("time", moment.local.strftime("%-H.%M").to_string())
}
