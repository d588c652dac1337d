//! `alt-missing`: an image without alternative text in a language (WCAG 2.2, 1.1.1).
//!
//! Another language's text is never used instead, nor the caption, which would be heard twice.

use crate::catalogue::{Catalogue, MediaKind};
use crate::diagnostic::{Diagnostic, Diagnostics, Span, rule};
use crate::edition::{Item, Version};

pub(super) fn check(catalogue: &Catalogue, diagnostics: &mut Diagnostics) {
    for record in super::records(catalogue) {
        for version in &record.item.versions {
            diagnostics.extend(missing(&record.item, version));
        }
    }
}

fn missing(item: &Item, version: &Version) -> Vec<Diagnostic> {
    let words = &version.document.words;
    let shown = item.facts.image.iter().chain(&version.document.body().images);
    let bare = shown.filter(|image| {
        // An entry without a text was complained about where it stands.
        words.image(image).is_none()
            && MediaKind::of(image) == Some(MediaKind::Image)
            // Of an image that is not there nobody can say what it shows.
            && item.media.contains_key(image.as_str())
    });
    let mut found: Vec<Diagnostic> = bare
        .map(|image| {
            // The lead image is named in the original; the text is wanted in this file.
            let here = image.span.file == version.document.path;
            let span = if here { image.span.clone() } else { Span::file(&version.document.path) };
            Diagnostic::new(rule::ALT_MISSING, span)
                .arg("file", image.as_str())
                .arg("language", version.lang().as_str())
                .arg("path", version.document.path.file_name())
        })
        .collect();
    found.sort();
    found.dedup_by(|a, b| a.args == b.args);
    found
}
