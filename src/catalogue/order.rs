//! Alphabetical order as each language has it (CLDR): in Finnish and Swedish å, ä, ö after z.

use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::Locale;

/// The alphabetical order of a language.
pub(super) struct Alphabet(Option<CollatorBorrowed<'static>>);

impl Alphabet {
    /// The order of the language with this BCP 47 tag; the root order of CLDR for a language
    /// that CLDR does not know.
    pub(super) fn of(tag: &str) -> Self {
        let locale: Locale = tag.parse().unwrap_or(Locale::UNKNOWN);
        let collator = Collator::try_new(locale.into(), CollatorOptions::default());
        Self(collator.ok())
    }

    /// Compares two names; equal ones by their bytes, so that an order is always total.
    pub(super) fn compare(&self, a: &str, b: &str) -> Ordering {
        let by_language = self.0.as_ref().map_or(Ordering::Equal, |collator| collator.compare(a, b));
        by_language.then_with(|| a.cmp(b))
    }
}
