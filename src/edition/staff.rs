//! What rules may tell staff of what the public does not see.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use super::{Corpus, State, own_state};
use crate::language::Lang;
use crate::path::ItemId;
use crate::time::Moment;

/// Why the public does not see a file or folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unseen {
    /// It is a draft.
    Draft,
    /// Its time lies ahead.
    Held,
    /// Nobody knows its time: what was written could not be understood. It may be under embargo.
    Undated,
}

impl Unseen {
    fn of(state: State) -> Option<Self> {
        match state {
            State::Public => None,
            State::Draft => Some(Self::Draft),
            State::Held(moment) if moment == Moment::never() => Some(Self::Undated),
            State::Held(_) => Some(Self::Held),
        }
    }
}

impl Corpus {
    /// The folders (as `content/releases/2026/x`) of items, and the files of translations, that
    /// the public does not see as of `at`; with the reason.
    ///
    /// For reports to staff only: a public build does not print warnings about them.
    #[must_use]
    pub fn hidden_paths(&self, at: Timestamp) -> BTreeMap<String, Unseen> {
        let zone = &self.data.site.zone;
        let mut hidden = BTreeMap::new();
        for folder in &self.folders {
            if let Some(why) = Unseen::of(folder.state(at, zone)) {
                hidden.insert(folder.path.clone(), why);
                continue;
            }
            let own = folder.documents.iter().filter_map(|document| {
                Some((document.path.to_string(), Unseen::of(own_state(document, at, zone))?))
            });
            hidden.extend(own);
            let withheld = folder.withheld(at, zone);
            hidden.extend(withheld.iter().map(|name| (format!("{}/{name}", folder.path), Unseen::Held)));
        }
        hidden
    }

    /// The folders of which only a preview shows what is left.
    #[must_use]
    pub fn torn_paths(&self) -> BTreeSet<&str> {
        self.torn.iter().map(|folder| folder.path.as_str()).collect()
    }

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
