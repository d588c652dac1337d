//! Releases as lists show them, each made once: the same release stands in the archive, in its
//! year, under its topics, ministers and organisations, and beside related ones.

use std::sync::{Arc, OnceLock};

use crate::catalogue::{Catalogue, Entry};
use crate::language::{ByLanguage, Lang};
use crate::theme::view::Card;

/// The cards of all releases in all languages, made when first asked for.
#[derive(Debug, Default)]
pub(super) struct Cards(ByLanguage<Vec<OnceLock<Option<Arc<Card>>>>>);

impl Cards {
    /// Room for every entry of a catalogue.
    pub(super) fn new(catalogue: &Catalogue) -> Self {
        let room = || catalogue.entries().map(|_| OnceLock::new()).collect();
        Self(catalogue.languages().codes().map(|lang| (lang, room())).collect())
    }

    /// The card of an entry, made by `make` unless it has been made before.
    pub(super) fn get(
        &self,
        lang: Lang,
        entry: Entry,
        make: impl FnOnce() -> Option<Arc<Card>>,
    ) -> Option<Arc<Card>> {
        match self.0.get(lang).and_then(|cards| cards.get(entry.index())) {
            Some(card) => card.get_or_init(make).clone(),
            None => make(),
        }
    }
}
