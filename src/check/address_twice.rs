//! `address-twice`: two things claim one address. Nothing is ever overwritten.

use crate::catalogue::{Catalogue, Claim};
use crate::diagnostic::{Diagnostic, Diagnostics, Span, rule};
use crate::language::Lang;
use crate::path::UrlPath;

pub(super) fn check(catalogue: &Catalogue, diagnostics: &mut Diagnostics) {
    for (url, claims) in catalogue.claims() {
        // Claims come newest first; the newer of two is to blame.
        let versions: Vec<_> = claims.iter().rev().filter_map(|claim| place(catalogue, claim)).collect();
        let site = claims.len() > versions.len();
        match versions.as_slice() {
            [only] if site => diagnostics.push(problem(&url, only.clone()).case("site")),
            [first, others @ ..] => diagnostics.extend(
                others.iter().map(|other| problem(&url, other.clone()).related(first.clone(), "first")),
            ),
            [] => {}
        }
    }
    diagnostics.extend(without_address(catalogue));
}

fn problem(url: &UrlPath, span: Span) -> Diagnostic {
    Diagnostic::new(rule::ADDRESS_TWICE, span).arg("address", url.as_str())
}

/// Where the slug comes from: the slug itself or the title.
fn place(catalogue: &Catalogue, claim: &Claim) -> Option<Span> {
    let Claim::Version(entry, lang) = claim else { return None };
    let words = &catalogue.version(*entry, *lang)?.document.words;
    Some(words.slug.as_ref().map_or_else(|| words.title.span.clone(), |slug| slug.span.clone()))
}

/// Versions whose title gives no address: only punctuation, say.
fn without_address(catalogue: &Catalogue) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for record in super::records(catalogue) {
        let bare = record.item.versions.iter().filter(|v| record.url(v.lang()).is_none());
        found.extend(bare.map(|version| {
            let title = &version.document.words.title;
            let lang: Lang = version.lang();
            Diagnostic::new(rule::SLUG_FORM, title.span.clone())
                .case("title")
                .arg("title", title.as_str())
                .arg("language", lang.as_str())
        }));
    }
    found
}
