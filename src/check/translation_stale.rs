//! `translation-stale`: a translation that was made from other words than the original's of today.

use crate::catalogue::Catalogue;
use crate::content::digest;
use crate::diagnostic::{Diagnostic, Diagnostics, rule};
use crate::edition::{Item, Version};

pub(super) fn check(catalogue: &Catalogue, diagnostics: &mut Diagnostics) {
    for record in super::records(catalogue) {
        let item = &record.item;
        let translations = item.versions.iter().filter(|version| version.lang() != item.original);
        diagnostics.extend(translations.filter_map(|translation| problem(item, translation)));
    }
}

/// What has changed is shown at its place in the original.
fn problem(item: &Item, translation: &Version) -> Option<Diagnostic> {
    let original = &item.original_version().document;
    let recorded = translation.document.words.translated.as_ref()?;
    if !translation.document.is_stale(original) {
        return None;
    }
    let found = Diagnostic::new(rule::TRANSLATION_STALE, recorded.span.clone())
        .arg("original", original.path.file_name())
        .arg("id", item.id.id.as_str())
        .arg("language", translation.lang().as_str());
    let Some(changes) = digest::changes(recorded, original) else { return Some(found.case("somewhere")) };
    let found = found.arg("changed", changes.changed.len()).arg("gone", changes.gone);
    Some(changes.changed.into_iter().fold(found, |found, place| found.related(place, "changed")))
}
