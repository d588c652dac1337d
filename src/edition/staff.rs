//! What rules may tell staff of what the public does not see.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::{Corpus, State, own_state};
use crate::language::Lang;
use crate::path::ItemId;
use crate::time::Moment;

impl Corpus {
    /// Translations of visible items that are not public yet: for the rules of parity alone.
    #[must_use]
    pub fn promised(&self, at: Timestamp) -> BTreeMap<(ItemId, Lang), Moment> {
        let zone = &self.data.site.zone;
        let visible = self.folders.iter().filter(|folder| folder.state(at, zone) == State::Public);
        let ahead = visible.flat_map(|folder| {
            folder.documents.iter().filter_map(move |document| match own_state(document, at, zone) {
                State::Held(moment) => Some(((folder.id.clone(), document.lang), moment)),
                State::Public | State::Draft => None,
            })
        });
        ahead.collect()
    }

    /// Items that the public does not see as of `at`, with the moment at which it will; none for
    /// drafts. For reports to staff alone.
    #[must_use]
    pub fn unpublished(&self, at: Timestamp) -> BTreeMap<ItemId, Option<Moment>> {
        let zone = &self.data.site.zone;
        let ahead = self.folders.iter().filter_map(|folder| match folder.state(at, zone) {
            State::Public => None,
            // Its date could not be understood: that is said at its place.
            State::Held(moment) if moment == Moment::never() => None,
            State::Held(moment) => Some((folder.id.clone(), Some(moment))),
            State::Draft => Some((folder.id.clone(), None)),
        });
        ahead.collect()
    }
}
