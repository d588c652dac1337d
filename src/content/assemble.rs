//! Documents of one folder -> one item: which file is the original, what contradicts what.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::content::model::{Document, Facts};
use crate::diagnostic::{Diagnostic, Diagnostics, Span, rule};
use crate::language::{Lang, Languages};
use crate::path::{ItemId, Kind, SourcePath};
use crate::source::Source;

/// A file of an item's folder that is not a language version.
#[derive(Clone, Debug)]
pub struct MediaFile {
    /// Where it lies.
    pub path: SourcePath,
    /// Its bytes, size and hash.
    pub source: Source,
}

/// The language versions and files of one item, before anybody asked what is public.
#[derive(Debug)]
pub struct Folder {
    /// The item.
    pub id: ItemId,
    /// The language whose file holds the facts.
    pub original: Lang,
    /// The facts.
    pub facts: Arc<Facts>,
    /// Language versions in the site's order.
    pub documents: Vec<Arc<Document>>,
    /// Other files by name.
    pub media: Arc<BTreeMap<String, MediaFile>>,
}

/// Puts the documents of each folder together.
///
/// `broken` are the items with a file that could not be understood: their folders, and two folders
/// of one id, give no item and no further complaint, since every one would be a guess.
#[must_use]
pub fn assemble(
    documents: Vec<Arc<Document>>,
    broken: &BTreeSet<ItemId>,
    mut media: BTreeMap<ItemId, BTreeMap<String, MediaFile>>,
    languages: &Languages,
) -> (Vec<Folder>, Diagnostics) {
    let mut by_item: BTreeMap<ItemId, Vec<Arc<Document>>> = BTreeMap::new();
    for document in documents {
        by_item.entry(document.item.clone()).or_default().push(document);
    }
    let mut diagnostics = Diagnostics::new();
    let mut folders = Vec::new();
    for (id, mut documents) in by_item {
        documents.sort_by_key(|document| languages.rank(document.lang));
        let doubled = twice(&documents);
        let whole = doubled.is_empty() && !broken.contains(&id);
        diagnostics.extend(doubled);
        if !whole {
            continue;
        }
        let (original, problems) = original(&documents);
        diagnostics.extend(problems);
        let Some((lang, facts)) = original else { continue };
        diagnostics.extend(order(&documents, lang, &facts));
        diagnostics.extend(year(&documents, &facts));
        let media = Arc::new(media.remove(&id).unwrap_or_default());
        folders.push(Folder { id, original: lang, facts, documents, media });
    }
    (folders, diagnostics)
}

/// The original and its facts. A plain page needs none: then the site's first language leads.
fn original(documents: &[Arc<Document>]) -> (Option<(Lang, Arc<Facts>)>, Vec<Diagnostic>) {
    let mut with_facts = documents.iter().filter_map(|d| d.facts.as_ref().map(|facts| (d, facts)));
    let Some((first, facts)) = with_facts.next() else { return without_facts(documents) };
    let contradictions = with_facts.flat_map(|(document, others)| {
        others.keys.iter().map(|key| {
            let span = key.span.clone();
            let twin = facts.keys.iter().find(|twin| twin.value == key.value);
            let place = twin.map_or_else(|| facts.span.clone(), |twin| twin.span.clone());
            let case = if twin.is_some() { None } else { Some("elsewhere") };
            let mut problem = Diagnostic::new(rule::FACT_TWICE, span)
                .arg("key", key.value.as_str())
                .arg("file", document.path.file_name())
                .arg("original", first.path.file_name())
                .related(place, "first");
            problem.case = case;
            problem
        })
    });
    let problems: Vec<_> = contradictions.collect();
    (Some((first.lang, Arc::clone(facts))), problems)
}

fn without_facts(documents: &[Arc<Document>]) -> (Option<(Lang, Arc<Facts>)>, Vec<Diagnostic>) {
    let Some(first) = documents.first() else { return (None, Vec::new()) };
    if first.item.kind == Kind::Page {
        return (Some((first.lang, Arc::new(Facts::of_plain_page(&first.path)))), Vec::new());
    }
    let problem = Diagnostic::new(rule::FACTS_MISSING, Span::file(&first.path))
        .arg("folder", first.path.folder())
        .arg("kind", first.item.kind.as_str())
        .arg("file", first.path.file_name());
    (None, vec![problem])
}

/// One id in two folders (`2025/budget` and `2026/budget`): `release:budget` would be ambiguous.
fn twice(documents: &[Arc<Document>]) -> Vec<Diagnostic> {
    let folders: BTreeSet<&str> = documents.iter().map(|document| document.path.folder()).collect();
    let Some(first) = documents.iter().find(|d| Some(d.path.folder()) == folders.first().copied()) else {
        return Vec::new();
    };
    let others = folders.iter().skip(1).filter_map(|f| documents.iter().find(|d| d.path.folder() == *f));
    others
        .map(|other| {
            Diagnostic::new(rule::ID_TWICE, Span::file(&other.path))
                .arg("id", other.item.id.as_str())
                .arg("first", first.path.folder())
                .related(Span::file(&first.path), "first")
        })
        .collect()
}

/// A translation cannot be published before its original.
fn order(documents: &[Arc<Document>], original: Lang, facts: &Facts) -> Vec<Diagnostic> {
    let Some(date) = &facts.date else { return Vec::new() };
    let own = documents.iter().filter(|d| d.lang != original).filter_map(|d| d.words.date.as_ref());
    own.filter(|own| own.instant < date.instant && own.clock == date.clock)
        .map(|own| Diagnostic::new(rule::DATE_ORDER, own.span.clone()).related(date.span.clone(), "original"))
        .collect()
}

/// The folder of the year should be the release's own year, or nobody finds it again.
fn year(documents: &[Arc<Document>], facts: &Facts) -> Option<Diagnostic> {
    let date = facts.date.as_ref()?;
    let folder = documents.first()?.year_folder.as_deref()?;
    let year = date.date().year().to_string();
    (folder != year).then(|| {
        Diagnostic::new(rule::YEAR_FOLDER, date.span.clone()).arg("year", year).arg("folder", folder)
    })
}
