//! Old addresses that lead to new ones: `_redirects`, as Netlify, Cloudflare Pages and others
//! read it (`from to status`, a line each).

use crate::catalogue::{Catalogue, Entry, Record};
use crate::interface::Interface;
use crate::language::Lang;
use crate::page::formats::{Format, Part};
use crate::path::UrlPath;

pub(super) static FORMAT: Format = Format {
    id: "redirects",
    plan: |_, _| vec![(UrlPath::new("/_redirects"), Part::Whole)],
    render: |catalogue, _: &Interface, _, _| render(catalogue).into_bytes(),
};

/// An old path of the site and where it leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redirect {
    /// The old path.
    pub from: UrlPath,
    /// The page that has it now.
    pub to: UrlPath,
    /// The language of that page.
    pub lang: Lang,
    /// The item whose page it is.
    pub entry: Entry,
}

/// All redirects of visible items, in the order of the old paths.
#[must_use]
pub fn redirects(catalogue: &Catalogue) -> Vec<Redirect> {
    let mut all: Vec<_> = catalogue
        .entries()
        .flat_map(|entry| {
            let record = catalogue.record(entry);
            record.item.facts.aliases.iter().filter_map(move |alias| redirect(entry, record, alias))
        })
        .collect();
    all.sort_by(|a, b| a.from.cmp(&b.from));
    all
}

/// An alias below a language's folder leads to that language, any other to the original.
fn redirect(entry: Entry, record: &Record, alias: &str) -> Option<Redirect> {
    let from = UrlPath::new(alias);
    let named = from.as_str().split('/').nth(1).and_then(Lang::new);
    let lang = named.filter(|lang| record.url(*lang).is_some()).unwrap_or(record.item.original);
    Some(Redirect { from, to: record.url(lang)?.clone(), lang, entry })
}

fn render(catalogue: &Catalogue) -> String {
    use std::fmt::Write as _;
    let base = catalogue.data().site.base_path.trim_end_matches('/');
    let mut out = String::new();
    for Redirect { from, to, .. } in redirects(catalogue) {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{base}{from} {base}{to} 301");
    }
    out
}
