//! `alias-twice`: an old path that covers a page or file of the site, or that two items want.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalogue::{Catalogue, Routes};
use crate::diagnostic::{Diagnostic, Diagnostics, Span, rule};
use crate::path::UrlPath;

pub(super) fn check(catalogue: &Catalogue, diagnostics: &mut Diagnostics) {
    let own = Own(catalogue.claims().keys().map(|url| url.output().to_string()).collect());
    let mut seen = Seen::default();
    for alias in super::by_age(catalogue).into_iter().flat_map(|record| &record.item.facts.aliases) {
        let file = Routes::old(&UrlPath::new(alias)).output().to_string();
        let problem = || Diagnostic::new(rule::ALIAS_TWICE, alias.span.clone()).arg("alias", alias.as_str());
        if own.has(&file) || folders(&file).any(|folder| own.has(folder)) {
            diagnostics.push(problem().case("page"));
        } else if let Some(first) = seen.in_the_way(&file) {
            diagnostics.push(problem().related(first.clone(), "first"));
        } else {
            seen.0.insert(file, alias.span.clone());
        }
    }
}

/// `a`, `a/b` of `a/b/c`: where one of them is a file, the path cannot be.
fn folders(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').filter_map(|(at, _)| path.get(..at))
}

/// The files of the site's pages.
struct Own(BTreeSet<String>);

/// Beginnings of files that the site makes itself.
const RESERVED: [&str; 4] = ["assets/", "404.html", "robots.txt", "sitemap"];

/// Files that stand beside pages, now or with a later release.
const BESIDE: [&str; 6] = ["feed.xml", "rss.xml", "feed.json", "index.json", "index.txt", "404.html"];

impl Own {
    /// Whether the site makes that file, or may make it some day: a list grows a second page.
    fn has(&self, file: &str) -> bool {
        let (folder, name) = file.rsplit_once('/').map_or(("", file), |(folder, name)| (folder, name));
        let later = folder.rsplit_once("/page/").filter(|(_, n)| n.bytes().all(|b| b.is_ascii_digit()));
        self.0.contains(file)
            || RESERVED.iter().any(|start| file.starts_with(start))
            || BESIDE.contains(&name) && self.has_page(folder)
            || later.is_some_and(|(list, _)| self.has_page(list))
            || is_for_hosts(file)
    }

    fn has_page(&self, folder: &str) -> bool {
        self.0.contains(format!("{folder}/index.html").trim_start_matches('/'))
    }
}

/// The files of the aliases so far, and where each is written.
#[derive(Default)]
struct Seen(BTreeMap<String, Span>);

impl Seen {
    /// The alias that wants the same file, or a file where this one needs a folder, or the other
    /// way round.
    fn in_the_way(&self, file: &str) -> Option<&Span> {
        let below = || {
            let start = format!("{file}/");
            let next = self.0.range(start.clone()..).next();
            next.filter(|(other, _)| other.starts_with(&start)).map(|(_, span)| span)
        };
        self.0.get(file).or_else(|| folders(file).find_map(|folder| self.0.get(folder))).or_else(below)
    }
}

/// Whether hosts and servers, or the tool itself, read a file as settings (`_headers`,
/// `.htaccess`), or `_redirects` would take the path for a pattern.
fn is_for_hosts(file: &str) -> bool {
    file.split('/').any(|step| step.starts_with(['.', '_'])) || file.contains(['*', ':'])
}
