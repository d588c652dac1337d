//! What is said of items: whether the rules saw all of one, and what each is called.

use std::collections::BTreeMap;

use super::{Built, LostFile};
use crate::content::folders::DocumentFile;
use crate::content::model::Document;
use crate::diagnostic::{Diagnostics, Severity};
use crate::language::Lang;
use crate::status::{Broken, Mark};

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
        shown == Some(written) && !self.lost.iter().any(|lost| lost.file.path.folder() == folder)
    }

    /// The items of which nothing can be shown, not even to staff: the file with their facts cannot be
    /// read. What the public sees knows nothing of them.
    #[must_use]
    pub fn broken_items(&self) -> Vec<Broken> {
        let mut broken = BTreeMap::<&str, Broken>::new();
        let shown = |file: &DocumentFile| {
            let entry = self.catalogue.find(&file.item);
            let record = entry.map(|entry| self.catalogue.record(entry));
            record.is_some_and(|record| {
                record.item.original_version().document.path.folder() == file.path.folder()
            })
        };
        if !self.options.staff || !self.catalogue.as_of().is_preview() {
            return Vec::new();
        }
        for LostFile { file, why } in self.lost.iter().filter(|lost| !shown(&lost.file)) {
            let folder = file.path.folder();
            let new = || Broken {
                id: file.item.clone(),
                folder: folder.to_owned(),
                title: None,
                files: BTreeMap::new(),
            };
            broken.entry(folder).or_insert_with(new).files.insert(file.lang, Mark::lost(*why));
        }
        for document in &self.documents {
            let Some(broken) = broken.get_mut(document.path.folder()) else { continue };
            broken.title.get_or_insert_with(|| (document.words.title.value.clone(), document.lang));
            broken.files.insert(document.lang, Mark::of_scope(document.words.scope));
        }
        broken.into_values().collect()
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
