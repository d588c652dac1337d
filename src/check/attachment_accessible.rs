//! `attachment-accessible`: a PDF file that a screen reader cannot follow.
//!
//! Act on the Provision of Digital Services (306/2019), 7 §: content is accessible as WCAG 2.1 AA
//! has it (EN 301 549, chapter 10 for documents); files of office programs published before
//! 23.9.2018 are exempt (3 §). Whether tags are good, no program can tell: only whether there are
//! any. Files of other kinds are not judged.

use jiff::civil::{Date, date};

use crate::catalogue::{Catalogue, Entry};
use crate::content::model::Media;
use crate::diagnostic::{Diagnostic, Diagnostics, rule};
use crate::source::Pdf;

/// Files published before this day are exempt.
const FIRST: Date = date(2018, 9, 23);

pub(super) fn check(catalogue: &Catalogue, diagnostics: &mut Diagnostics) {
    for entry in catalogue.entries() {
        let item = &catalogue.record(entry).item;
        if item.withdrawn().is_none() && catalogue.day_of(item) >= FIRST {
            diagnostics.extend(item.listed().filter_map(|media| problem(catalogue, entry, media)));
        }
    }
}

fn problem(catalogue: &Catalogue, entry: Entry, media: &Media) -> Option<Diagnostic> {
    let item = &catalogue.record(entry).item;
    let case = lacks(item.media.get(media.file.as_str())?.source.pdf.filter(|_| !media.accessible)?)?;
    let mut versions = item.versions.iter();
    let used = versions.any(|version| catalogue.uses(entry, version.lang(), &media.file));
    let found = Diagnostic::new(rule::ATTACHMENT_ACCESSIBLE, media.file.span.clone());
    used.then(|| found.case(case).arg("file", media.file.as_str()))
}

fn lacks(pdf: Pdf) -> Option<&'static str> {
    match pdf {
        Pdf { tagged: false, .. } => Some("tags"),
        Pdf { language: false, title: false, .. } => Some("language-title"),
        Pdf { language: false, .. } => Some("language"),
        Pdf { title: false, .. } => Some("title"),
        Pdf { .. } => None,
    }
}
