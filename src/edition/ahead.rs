//! The door, opened for one version before its time, for those whom the publisher trusts with it.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::{Corpus, Edition, Item, State};
use crate::content::assemble::Folder;
use crate::diagnostic::Diagnostics;
use crate::language::Lang;
use crate::path::ItemId;
use crate::time::AsOf;

/// A version that is shown before its time, beside what is public.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ahead {
    /// Its item.
    pub id: ItemId,
    /// Its language.
    pub lang: Lang,
}

impl Corpus {
    /// What may be seen as of `as_of`, and of one item what will be when a version of it is public.
    /// Everything else that is held stays absent, also what comes out sooner.
    #[must_use]
    pub fn edition_ahead(&self, as_of: AsOf, ahead: &Ahead) -> (Edition, Diagnostics) {
        let (mut edition, found) = self.edition(as_of);
        let folder = self.folders.iter().find(|folder| folder.id == ahead.id);
        let item = folder.and_then(|folder| folder.ahead(ahead.lang, as_of.instant(), &self.data.site.zone));
        if let Some(item) = item.map(Arc::new) {
            match edition.items.binary_search_by(|other| other.id.cmp(&item.id)) {
                Ok(at) => edition.items[at] = item,
                Err(at) => edition.items.insert(at, item),
            }
        }
        (edition, found)
    }
}

impl Folder {
    /// The item as it will be when its version of a language is public; none if that is never.
    fn ahead(&self, lang: Lang, at: Timestamp, zone: &TimeZone) -> Option<Item> {
        let mut at = at;
        // Its item, its original and its own date may each hold it.
        for _ in 0..=self.documents.len() + 1 {
            let item = self.item(AsOf::Preview(at), zone)?;
            match item.version(lang)?.state {
                State::Public => return self.item(AsOf::Public(at), zone),
                State::Held(moment) => at = moment.reached(zone),
                State::Draft => return None,
            }
        }
        None
    }
}
