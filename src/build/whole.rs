//! What is said of items: whether the rules saw all of one, and what each is called.

use std::collections::BTreeMap;

use super::Built;
use crate::content::model::Document;
use crate::diagnostic::{Diagnostics, Severity};
use crate::language::Lang;

/// Whether a data file has errors: rules that lean on it may have kept quiet.
pub(super) fn has_broken_data(diagnostics: &Diagnostics) -> bool {
    let errors = diagnostics.iter().filter(|problem| problem.severity == Severity::Error);
    errors.map(|problem| problem.span.file.as_str()).any(|path| path.ends_with(".yaml"))
}

impl Built {
    /// Whether the edition shows every file of an item's folder, and each was understood.
    pub(super) fn is_whole(&self, folder: &str) -> bool {
        let written = self.documents.iter().filter(|document| document.path.folder() == folder).count();
        let shown = self.catalogue.entries().find_map(|entry| {
            let item = &self.catalogue.record(entry).item;
            (item.original_version().document.path.folder() == folder).then_some(item.versions.len())
        });
        shown == Some(written) && !self.lost.iter().any(|path| path.folder() == folder)
    }

    /// The titles of items by folder: in `lang` if there is such a version, else of the original.
    /// Staff hear those of all that was understood, others those of what the public sees.
    #[must_use]
    pub fn titles(&self, lang: Lang) -> BTreeMap<String, String> {
        let records = self.catalogue.entries().map(|entry| self.catalogue.record(entry));
        let seen = records.flat_map(|record| record.item.versions.iter().map(|version| &*version.document));
        let staff = self.options.staff.then_some(&self.documents).into_iter().flatten();
        let mut best = BTreeMap::<&str, &Document>::new();
        for document in seen.chain(staff.map(|document| &**document)) {
            let rank = |document: &Document| (document.lang == lang, document.facts.is_some());
            let known = best.entry(document.path.folder()).or_insert(document);
            if rank(document) > rank(known) {
                *known = document;
            }
        }
        let title = |document: &Document| document.words.title.value.clone();
        best.into_iter().map(|(folder, document)| (folder.to_owned(), title(document))).collect()
    }
}
