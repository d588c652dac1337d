//! References between items, both ways.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::{Entry, Record, Routes, Ties, entry};
use crate::content::model::Ref;
use crate::edition::{Edition, Item, Version};
use crate::path::{ItemId, Kind, Slug};

/// The records of an edition, newest first, then by id: an order that every list inherits.
pub(super) fn records(edition: &Edition) -> Vec<Record> {
    let routes = Routes::new(&edition.data().site);
    let items = edition.items();
    let date = |place: usize| items[place].facts.date.as_ref().map(|date| date.value);
    let mut order: Vec<usize> = (0..items.len()).collect();
    order.sort_by(|a, b| date(*b).cmp(&date(*a)).then_with(|| items[*a].id.cmp(&items[*b].id)));
    let mut ties: Vec<Ties> =
        order.into_par_iter().map(|place| alone(&items[place], place, routes)).collect();
    relate(&mut ties, items);
    let record = |ties: Ties| Record { item: Arc::clone(&items[ties.place]), ties: Arc::new(ties) };
    ties.into_iter().map(record).collect()
}

fn alone(item: &Item, place: usize, routes: Routes<'_>) -> Ties {
    let url = |version: &Version| Some((version.lang(), routes.item(item, version)?));
    Ties {
        place,
        urls: item.versions.iter().filter_map(url).collect(),
        programmes: Vec::new(),
        releases: Vec::new(),
        related: Vec::new(),
        replaced_by: None,
    }
}

/// Fills in references, both ways, in the order of the records.
fn relate(ties: &mut [Ties], items: &[Arc<Item>]) {
    let by_id: BTreeMap<&ItemId, Entry> =
        ties.iter().enumerate().map(|(n, ties)| (&items[ties.place].id, entry(n))).collect();
    let find = |kind: Kind, reference: &Ref| {
        let id = Slug::new(reference)?;
        by_id.get(&ItemId { kind, id }).copied()
    };
    let mut pairs: Vec<(Entry, Entry)> = Vec::new();
    for n in 0..ties.len() {
        let item = &items[ties[n].place];
        let found = |refs: &[Ref], kind| {
            let mut all: Vec<Entry> = refs.iter().filter_map(|r| find(kind, r)).collect();
            let mut seen = BTreeSet::new();
            all.retain(|e| *e != entry(n) && seen.insert(*e));
            all
        };
        let programmes = found(&item.facts.programmes, Kind::Programme);
        if item.is_listed() {
            programmes.iter().for_each(|p| ties[p.index()].releases.push(entry(n)));
        }
        ties[n].programmes = programmes;
        for other in found(&item.facts.related, item.id.kind) {
            pairs.extend([(entry(n), other), (other, entry(n))]);
        }
        let successor = item.withdrawn().and_then(|withdrawn| withdrawn.replaced_by.as_ref());
        ties[n].replaced_by = successor.and_then(|r| find(item.id.kind, r));
    }
    pairs.sort_unstable();
    pairs.dedup();
    for (from, to) in pairs {
        if items[ties[to.index()].place].is_listed() {
            ties[from.index()].related.push(to);
        }
    }
}
