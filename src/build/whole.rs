//! Whether the rules saw all of an item.

use super::Built;
use crate::diagnostic::{Diagnostics, Severity};

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
}
