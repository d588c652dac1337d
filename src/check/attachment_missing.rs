//! `attachment-missing`: an attachment that one language version offers and another does not.
//!
//! One that belongs to a language (`language:` under `media`) is wanted in that language only; a
//! summary offers what it likes.

use std::collections::BTreeSet;

use crate::catalogue::{Catalogue, MediaKind};
use crate::content::model::Scope;
use crate::diagnostic::{Diagnostic, Diagnostics, Span, rule};
use crate::edition::{Item, Version};

pub(super) fn check(catalogue: &Catalogue, diagnostics: &mut Diagnostics) {
    let shown = super::records(catalogue).filter(|record| record.is_listed());
    for item in shown.map(|record| &record.item) {
        let full = item.versions.iter().filter(|version| version.document.words.scope == Scope::Full);
        diagnostics.extend(full.flat_map(|version| missing(item, version)));
    }
}

fn missing(item: &Item, version: &Version) -> Vec<Diagnostic> {
    let here: BTreeSet<&str> = version.document.files_offered().collect();
    let anywhere: BTreeSet<&str> =
        item.versions.iter().flat_map(|version| version.document.files_offered()).collect();
    let wanted = item.listed().filter(|media| {
        let language = media.language.as_ref().map(|language| language.value);
        MediaKind::of(&media.file) == Some(MediaKind::Attachment)
            && language.is_none_or(|language| language == version.lang())
    });
    let names = wanted.map(|media| media.file.as_str());
    let lost = names.filter(|name| anywhere.contains(name) && !here.contains(name));
    let problem = |name| {
        Diagnostic::new(rule::ATTACHMENT_MISSING, Span::file(&version.document.path))
            .arg("file", name)
            .arg("language", version.lang().as_str())
    };
    lost.map(problem).collect()
}
