//! `address-twice`: two things claim one address. Nothing is ever overwritten.

use crate::catalogue::{Catalogue, Claim, Record};
use crate::diagnostic::{Diagnostic, Diagnostics, Span, rule};
use crate::edition::Version;
use crate::language::Lang;
use crate::path::UrlPath;

pub(super) fn check(catalogue: &Catalogue, diagnostics: &mut Diagnostics) {
    for (url, claims) in catalogue.claims() {
        // The newest is to blame: the others are perhaps in use already.
        let mut oldest_first: Vec<_> = claims.iter().filter_map(|claim| wanted(catalogue, claim)).collect();
        oldest_first.sort_by_key(|(version, record, _)| super::age(&record.item, version));
        let versions: Vec<Span> = oldest_first.into_iter().map(|(.., place)| place).collect();
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

/// The version that claims an address, and where its slug comes from: the slug itself or the title.
fn wanted<'a>(catalogue: &'a Catalogue, claim: &Claim) -> Option<(&'a Version, &'a Record, Span)> {
    let Claim::Version(entry, lang) = claim else { return None };
    let version = catalogue.version(*entry, *lang)?;
    let words = &version.document.words;
    let place = words.slug.as_ref().map_or_else(|| words.title.span.clone(), |slug| slug.span.clone());
    Some((version, catalogue.record(*entry), place))
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
