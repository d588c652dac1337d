//! Documents of one folder -> one item: which file is the original, what contradicts what.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::content::model::{Document, Facts};
use crate::diagnostic::{Diagnostic, Diagnostics, Located, Span, rule};
use crate::language::{Lang, Languages};
use crate::path::{ItemId, Kind, SourcePath};
use crate::source::Source;
use crate::time::Moment;

/// A file of an item's folder that is not a language version.
#[derive(Clone, Debug)]
pub struct MediaFile {
    /// Where it lies.
    pub path: SourcePath,
    /// Its bytes, size and hash.
    pub source: Source,
}

/// Why no document could be made of a language file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lost {
    /// It could not be read.
    Unreadable,
    /// It could, but has no title yet: it was started and left.
    Untitled,
}

/// The language versions and files of one item, before anybody asked what is public.
#[derive(Debug)]
pub struct Folder {
    /// The item.
    pub id: ItemId,
    /// The language whose file holds the facts.
    pub original: Lang,
    /// Its folder.
    pub path: String,
    /// The facts.
    pub facts: Arc<Facts>,
    /// Never public: any of its files says so.
    pub draft: bool,
    /// Language versions in the site's order.
    pub documents: Vec<Arc<Document>>,
    /// Languages that have a file, but no document.
    pub lost: BTreeMap<Lang, Lost>,
    /// Other files by name.
    pub media: Arc<BTreeMap<String, MediaFile>>,
}

/// Puts the documents of each folder together.
///
/// The documents come in the order of their paths. `broken` are the folders with a file that could not be understood: they give no item and no
/// further complaint, since every one would be a guess.
#[must_use]
pub fn assemble(
    documents: &[Arc<Document>],
    broken: &BTreeSet<String>,
    media: &BTreeMap<String, Arc<BTreeMap<String, MediaFile>>>,
    languages: &Languages,
) -> (Vec<Folder>, Diagnostics) {
    let same_folder = |a: &Arc<Document>, b: &Arc<Document>| a.path.folder() == b.path.folder();
    let assembled: Vec<_> = documents
        .par_chunk_by(same_folder)
        .filter(|documents| !documents.first().is_some_and(|first| broken.contains(first.path.folder())))
        .map(|documents| folder(documents.to_vec(), media, languages))
        .collect();
    let mut diagnostics = Diagnostics::new();
    let mut folders = Vec::new();
    for (folder, problems) in assembled {
        folders.extend(folder);
        diagnostics.extend(problems);
    }
    diagnostics.extend(twice(&mut folders));
    (folders, diagnostics)
}

/// The documents of one folder put together.
fn folder(
    mut documents: Vec<Arc<Document>>,
    media: &BTreeMap<String, Arc<BTreeMap<String, MediaFile>>>,
    languages: &Languages,
) -> (Option<Folder>, Vec<Diagnostic>) {
    documents.sort_by_key(|document| languages.rank(document.lang));
    let (original, mut problems) = original(&documents);
    let (Some((original, facts)), Some(first)) = (original, documents.first()) else {
        return (None, problems);
    };
    problems.extend(order(&documents, original, &facts));
    problems.extend(year(&documents, &facts));
    // Whichever file says so: a draft that is published by mistake cannot be taken back.
    let draft = documents.iter().any(|d| d.facts.as_ref().is_some_and(|facts| facts.draft));
    let (id, path) = (first.item.clone(), first.path.folder().to_owned());
    let media = media.get(&path).cloned().unwrap_or_default();
    let lost = BTreeMap::new();
    (Some(Folder { id, original, path, facts, draft, documents, lost, media }), problems)
}

/// The original and its facts: of several files with facts the one with the most. A plain page
/// needs none: then the site's first language leads.
fn original(documents: &[Arc<Document>]) -> (Option<(Lang, Arc<Facts>)>, Vec<Diagnostic>) {
    let with_facts = documents.iter().filter_map(|d| d.facts.as_ref().map(|facts| (d, facts)));
    // Of equals the last is the greatest, so that the first language leads.
    let original = with_facts.clone().rev().max_by_key(|(_, facts)| facts.keys.len());
    let Some((original, facts)) = original else { return without_facts(documents) };
    let others = with_facts.filter(|(document, _)| document.lang != original.lang);
    let problems = others.flat_map(|(document, others)| contradictions(original, facts, document, others));
    (Some((original.lang, Arc::clone(facts))), problems.collect())
}

/// The facts of a second file: those that the original has too, and those that it lacks. Its `date`
/// is none of them: a translation may have a time of its own.
fn contradictions(
    original: &Document,
    facts: &Facts,
    document: &Document,
    others: &Facts,
) -> Vec<Diagnostic> {
    let twin = |key: &Located<String>| facts.keys.iter().find(|twin| twin.value == key.value);
    let all = others.keys.iter().filter(|key| key.value != "date");
    let (twice, elsewhere): (Vec<_>, Vec<_>) = all.partition(|key| twin(key).is_some());
    let problem = |keys: &[&Located<String>]| {
        let first = *keys.first()?;
        let place = twin(first).map_or_else(|| facts.span.clone(), |twin| twin.span.clone());
        let names: Vec<&str> = keys.iter().map(|key| key.value.as_str()).collect();
        let found = Diagnostic::new(rule::FACT_TWICE, first.span.clone())
            .arg("keys", names.join(", "))
            .arg("count", names.len())
            .arg("file", document.path.file_name())
            .arg("original", original.path.file_name());
        Some(found.related(place, "first"))
    };
    let elsewhere = problem(&elsewhere).map(|found| found.case("elsewhere"));
    problem(&twice).into_iter().chain(elsewhere).collect()
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
/// The complaint is about the draft, or the later one: the other is perhaps published already.
fn twice(folders: &mut [Folder]) -> Vec<Diagnostic> {
    let date = |folder: &Folder| folder.facts.date.as_ref().map(|date| date.value);
    folders.sort_by(|a, b| (&a.id, a.draft, date(a), &a.path).cmp(&(&b.id, b.draft, date(b), &b.path)));
    let same = |pair: &&[Folder]| pair[0].id == pair[1].id;
    let file = |folder: &Folder| folder.documents.first().map(|document| Span::file(&document.path));
    let problem = |pair: &[Folder]| {
        let [first, second] = pair else { return None };
        let found = Diagnostic::new(rule::ID_TWICE, file(second)?);
        let found = found.arg("id", second.id.id.as_str()).arg("first", first.path.as_str());
        Some(found.related(file(first)?, "first"))
    };
    folders.windows(2).filter(same).filter_map(problem).collect()
}

/// A translation cannot be published before its original.
fn order(documents: &[Arc<Document>], original: Lang, facts: &Facts) -> Vec<Diagnostic> {
    let Some(date) = facts.date.as_ref().filter(|date| date.instant != Moment::never().instant) else {
        return Vec::new();
    };
    let own = documents.iter().filter(|d| d.lang != original).filter_map(|d| d.words.date.as_ref());
    own.filter(|own| own.instant < date.instant && own.clock == date.clock)
        .map(|own| Diagnostic::new(rule::DATE_ORDER, own.span.clone()).related(date.span.clone(), "original"))
        .collect()
}

/// The folder of the year should be the release's own year, or nobody finds it again.
fn year(documents: &[Arc<Document>], facts: &Facts) -> Option<Diagnostic> {
    let date = facts.date.as_ref().filter(|date| date.instant != Moment::never().instant)?;
    let folder = documents.first()?.year_folder.as_deref()?;
    let year = date.date().year().to_string();
    (folder != year).then(|| {
        Diagnostic::new(rule::YEAR_FOLDER, date.span.clone()).arg("year", year).arg("folder", folder)
    })
}
