//! `alias-twice`: an old path that covers a page, or that two items want.

use std::collections::BTreeMap;

use crate::catalogue::Catalogue;
use crate::diagnostic::{Diagnostic, Diagnostics, Span, rule};
use crate::path::UrlPath;

pub(super) fn check(catalogue: &Catalogue, diagnostics: &mut Diagnostics) {
    let pages = catalogue.claims();
    let taken = |url: &UrlPath| {
        let path = url.as_str();
        pages.contains_key(url) || pages.contains_key(&UrlPath::new(&format!("{path}/"))) || is_reserved(path)
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

/// Whether a path is that of a file that the site makes itself, or that hosts and servers read as
/// settings.
fn is_reserved(path: &str) -> bool {
    let steps = || path.split('/').skip(1);
    let name = path.rsplit('/').next().unwrap_or_default();
    // `*` and `:` are patterns in `_redirects`.
    let pattern = path.contains(['*', ':']);
    let own = ["index.html", "404.html", "feed.xml", "rss.xml", "feed.json", "robots.txt"].contains(&name);
    let settings = steps().any(|step| step.starts_with(['.', '_']));
    pattern || own || settings || name.starts_with("sitemap") || path.starts_with("/assets/")
}
