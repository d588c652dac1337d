//! `image-low`, `image-large`: an image too small for where it is shown, or shown as it is and too heavy
//! for those who wait for it.

use crate::catalogue::{Catalogue, MediaKind};
use crate::diagnostic::{Diagnostic, Diagnostics, Located, rule};
use crate::edition::Item;
use crate::picture::Header;

/// The least width and height of a lead image in pixels: what services that show links want of an
/// image (Open Graph: 600 × 315).
const LOW: (u32, u32) = (600, 315);

/// The most bytes of an image: five seconds on the slow mobile connection that Lighthouse simulates
/// (1.6 Mbit/s).
const LARGE: u64 = 1_000_000;

pub(super) fn check(catalogue: &Catalogue, diagnostics: &mut Diagnostics) {
    for record in super::records(catalogue) {
        diagnostics.extend(low(&record.item));
        diagnostics.extend(record.item.listed().filter_map(|media| large(&record.item, &media.file)));
    }
}

fn low(item: &Item) -> Option<Diagnostic> {
    let image = item.facts.image.as_ref()?;
    let Header { width, height, .. } = item.media.get(image.as_str())?.header()?;
    (width < LOW.0 || height < LOW.1).then(|| {
        let found = Diagnostic::new(rule::IMAGE_LOW, image.span.clone()).arg("file", image.as_str());
        found
            .arg("width", i64::from(width))
            .arg("height", i64::from(height))
            .arg("least", format!("{} × {}", LOW.0, LOW.1))
    })
}

fn large(item: &Item, name: &Located<String>) -> Option<Diagnostic> {
    let file = item.media.get(name.as_str())?;
    // A photograph is shown in sizes of its own; whoever fetches the original wants all of it.
    let (size, is_spared) = (file.source.size, file.offer().is_some());
    let is_image = MediaKind::of(name) == Some(MediaKind::Image) && !is_spared;
    (is_image && size > LARGE).then(|| {
        let found = Diagnostic::new(rule::IMAGE_LARGE, name.span.clone()).arg("file", name.as_str());
        let kilobytes = |bytes: u64| i64::try_from(bytes.div_ceil(1000)).unwrap_or(i64::MAX);
        found.arg("size", kilobytes(size)).arg("limit", kilobytes(LARGE))
    })
}
