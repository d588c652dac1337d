//! What was found in the words of items before: a cache and no more.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::catalogue::Catalogue;
use crate::check::title_at_date::Titles;
use crate::content::model::Data;
use crate::diagnostic::Diagnostic;
use crate::edition::Item;
use crate::path::ItemId;

/// What the rules of words found when they last looked. It holds for an item until one of its
/// documents changes, and for all items until a data file does.
#[derive(Clone, Debug, Default)]
pub struct Known {
    data: Option<Arc<Data>>,
    items: BTreeMap<ItemId, (Arc<Item>, Arc<[Diagnostic]>)>,
}

impl Known {
    /// Looks at the words that have changed, on all cores.
    pub(super) fn update(&mut self, catalogue: &Catalogue) {
        let data = catalogue.data();
        let same_data = self.data.as_ref().is_some_and(|known| Arc::ptr_eq(known, data));
        let known = if same_data { std::mem::take(&mut self.items) } else { BTreeMap::new() };
        let titles = Titles::new(data);
        let look = |item: &Arc<Item>| {
            let before = known.get(&item.id).filter(|(before, _)| before.same_documents(item));
            let found = before
                .map_or_else(|| super::look(data, &titles, item).into(), |(_, found)| Arc::clone(found));
            (item.id.clone(), (Arc::clone(item), found))
        };
        let entries: Vec<_> = catalogue.entries().collect();
        self.items = entries.into_par_iter().map(|entry| look(&catalogue.record(entry).item)).collect();
        self.data = Some(Arc::clone(data));
    }

    /// All that is wrong.
    pub(super) fn found(&self) -> impl Iterator<Item = Diagnostic> {
        self.items.values().flat_map(|(_, found)| found.iter().cloned())
    }
}
