//! `address-changed`: an address that an earlier build had, and that leads nowhere now.
//!
//! Links from outside last for years: an address that moves needs a redirect (`aliases`).

use std::collections::{BTreeMap, BTreeSet};

use crate::catalogue::{Catalogue, Entry};
use crate::content::model::Section;
use crate::diagnostic::{Diagnostic, Span, rule};
use crate::language::Lang;
use crate::path::{SourcePath, UrlPath};

/// An address that is not there any more.
pub struct Gone {
    /// The address.
    pub url: UrlPath,
    /// The addresses that its page named as its own in other languages.
    pub others: Vec<UrlPath>,
}

/// What to say of the addresses that are gone; `old` are all addresses of the earlier build.
#[must_use]
pub fn problems(catalogue: &Catalogue, old: &BTreeSet<UrlPath>, gone: &[Gone]) -> Vec<Diagnostic> {
    let owners = Owners::new(catalogue, old);
    let mut moved: BTreeMap<Entry, Vec<&UrlPath>> = BTreeMap::new();
    let mut lost = Vec::new();
    for gone in gone {
        match owners.of(gone) {
            Some(entry) => moved.entry(entry).or_default().push(&gone.url),
            None => lost.push(problem_of_lost(catalogue, &gone.url)),
        }
    }
    moved.iter().flat_map(|(entry, urls)| problems_of_item(catalogue, *entry, urls)).chain(lost).collect()
}

/// One message for each address, with the line that mends all of the item.
fn problems_of_item(catalogue: &Catalogue, entry: Entry, urls: &[&UrlPath]) -> Vec<Diagnostic> {
    let item = &catalogue.record(entry).item;
    let kept = item.facts.aliases.iter().map(|alias| alias.as_str());
    let all: Vec<&str> = kept.chain(urls.iter().map(|url| url.as_str())).collect();
    let line = format!("aliases: [{}]", all.join(", "));
    let problem = |url: &&UrlPath| {
        let version = language(url).and_then(|lang| item.version(lang)).unwrap_or(item.original_version());
        Diagnostic::new(rule::ADDRESS_CHANGED, version.document.words.title.span.clone())
            .case("moved")
            .arg("old", url.as_str())
            .arg("line", line.as_str())
            .arg("file", &item.original_version().document.path)
            .arg("has", if item.facts.aliases.is_empty() { "no" } else { "yes" })
    };
    urls.iter().map(problem).collect()
}

fn problem_of_lost(catalogue: &Catalogue, url: &UrlPath) -> Diagnostic {
    let case = if is_list(catalogue, url) { "list" } else { "gone" };
    let place = Span::file(&SourcePath::new("content/site.yaml"));
    Diagnostic::new(rule::ADDRESS_CHANGED, place).case(case).arg("old", url.as_str())
}

/// Whether it was a list or feed of the site's own: of a year, a topic, a minister.
fn is_list(catalogue: &Catalogue, url: &UrlPath) -> bool {
    let parts: Vec<&str> = url.as_str().split('/').filter(|part| !part.is_empty()).collect();
    let (Some(lang), Some(word)) = (language(url), parts.get(1)) else { return false };
    let sections = &catalogue.data().site.sections;
    let lists = [Section::Ministers, Section::Organisations, Section::Topics];
    let is_year = |part: &&str| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    lists.iter().any(|section| sections.word(*section, lang) == *word)
        || parts.len() == 3 && parts.last().is_some_and(is_year)
        || url.as_str().ends_with(".xml")
}

fn language(url: &UrlPath) -> Option<Lang> {
    url.as_str().split('/').nth(1).and_then(Lang::new)
}

/// Whose addresses were which.
struct Owners {
    /// The items' addresses of now.
    now: BTreeMap<UrlPath, Entry>,
    /// Those of them that are new.
    new: Vec<(UrlPath, Entry)>,
}

impl Owners {
    fn new(catalogue: &Catalogue, old: &BTreeSet<UrlPath>) -> Self {
        let urls = |entry| catalogue.record(entry).urls.iter().map(move |(_, url)| (url.clone(), entry));
        let now: BTreeMap<_, _> = catalogue.entries().flat_map(urls).collect();
        let new = now.iter().filter(|(url, _)| !old.contains(*url));
        Self { new: new.map(|(url, entry)| (url.clone(), *entry)).collect(), now }
    }

    /// The item that has the page now: the one whose other languages are still where they were,
    /// else one in the same folder whose address is new and nearly the same.
    fn of(&self, gone: &Gone) -> Option<Entry> {
        let known = gone.others.iter().find_map(|url| self.now.get(url));
        known.copied().or_else(|| {
            let (folder, name) = parts(&gone.url)?;
            let beside = self.new.iter().filter_map(|(url, entry)| {
                let (of, new) = parts(url)?;
                (of == folder).then(|| (strsim::jaro_winkler(name, new), *entry))
            });
            let best = beside.max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)))?;
            (best.0 > 0.85).then_some(best.1)
        })
    }
}

/// `/fi/tiedotteet/2026/` and `nimi`.
fn parts(url: &UrlPath) -> Option<(&str, &str)> {
    let (folder, name) = url.as_str().strip_suffix('/')?.rsplit_once('/')?;
    (!name.is_empty()).then_some((folder, name))
}
