//! `alias-twice`: an old path that covers a page, or that two items want.

use std::collections::BTreeMap;

use crate::catalogue::Catalogue;
use crate::diagnostic::{Diagnostic, Diagnostics, Span, rule};
use crate::path::UrlPath;

pub(super) fn check(catalogue: &Catalogue, diagnostics: &mut Diagnostics) {
    let pages = catalogue.claims();
    let taken = |url: &UrlPath| {
        let path = url.as_str();
        pages.contains_key(url)
            || pages.contains_key(&UrlPath::new(&format!("{path}/")))
            || RESERVED.iter().any(|start| path.starts_with(start))
    };
    let mut seen: BTreeMap<UrlPath, Span> = BTreeMap::new();
    for alias in super::records(catalogue).flat_map(|record| &record.item.facts.aliases) {
        let url = UrlPath::new(alias.trim_end_matches('/'));
        let problem = || Diagnostic::new(rule::ALIAS_TWICE, alias.span.clone()).arg("alias", alias.as_str());
        if taken(&url) {
            diagnostics.push(problem().case("page"));
        } else if let Some(first) = seen.get(&url) {
            diagnostics.push(problem().related(first.clone(), "first"));
        } else {
            seen.insert(url, alias.span.clone());
        }
    }
}

/// Paths of files that the site makes itself.
const RESERVED: [&str; 6] = ["/assets/", "/404.html", "/robots.txt", "/sitemap", "/_headers", "/_redirects"];
