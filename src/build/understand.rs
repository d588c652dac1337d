//! Sources -> documents, put together as items; with what is broken, and what that may hide.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::Timestamp;

use super::Memo;
use super::hidden::{Broken, Hidden, Meant, meant};
use crate::content::assemble::{Folder, Lost, MediaFile, assemble};
use crate::content::folders::{DocumentFile, Layout};
use crate::content::model::{Data, Document};
use crate::diagnostic::{Diagnostics, rule};
use crate::edition::Unseen;
use crate::language::Lang;
use crate::path::SourcePath;
use crate::source::Sources;

/// A file of which no document could be made.
#[derive(Debug)]
pub(super) struct LostFile {
    pub(super) file: DocumentFile,
    pub(super) why: Lost,
}

/// The files of items, understood and put together.
pub(super) struct Items {
    pub(super) folders: Vec<Folder>,
    /// Those of which a file speaks for all and could not be understood.
    pub(super) torn: Vec<Folder>,
    pub(super) documents: Vec<Arc<Document>>,
    pub(super) lost: Vec<LostFile>,
    pub(super) hidden: Hidden,
    pub(super) found: Diagnostics,
}

/// Reads the files of all items. Also tells which of the broken files are meant to be hidden, and
/// which folders are drafts.
pub(super) fn understand(sources: &Sources, data: &Data, at: Timestamp, memo: &mut Memo) -> Items {
    let layout = memo.layout(sources, &data.site);
    let (layout, strays) = (&layout.0, &layout.1);
    let mut found = strays.clone();
    let mut hidden = Hidden::default();
    let mut broken = Broken::default();
    let mut documents = Vec::new();
    let mut lost = Vec::new();
    for (file, read) in layout.documents.iter().zip(memo.documents(sources, layout, &data.site)) {
        found.extend(read.problems.iter().cloned());
        match &read.document {
            Some(document) => {
                if document.facts.as_ref().is_some_and(|facts| facts.draft) {
                    hidden.0.insert(file.path.folder().to_owned(), Unseen::Draft);
                }
                documents.push(Arc::clone(document));
            }
            None => {
                let folder = file.path.folder();
                let meant = meant(sources, &file.path, &data.site, at);
                // A translation may be absent by itself; whatever speaks for the folder takes the
                // folder with it, or its other files would go out in its stead.
                if meant.as_ref().is_none_or(|meant| meant.why.is_none() || meant.place == folder) {
                    broken.folders.insert(folder.to_owned());
                }
                match meant {
                    Some(Meant { place, why: Some(why) }) => hidden.add(place, why),
                    Some(Meant { place, why: None }) if place == folder => drop(broken.open.insert(place)),
                    _ => {}
                }
                let untitled = read.problems.iter().all(|problem| problem.rule == rule::KEY_MISSING);
                let why = if untitled { Lost::Untitled } else { Lost::Unreadable };
                lost.push(LostFile { file: file.clone(), why });
            }
        }
    }
    hidden.add_held(&documents, &broken, &data.site, at);
    hidden.add_misplaced(sources, layout, strays, &data.site, at);
    let media = media(sources, layout);
    let languages = &data.site.languages;
    let (mut folders, problems) = assemble(&documents, &broken.folders, &media, languages);
    let left = documents.iter().filter(|document| broken.folders.contains(document.path.folder()));
    let left: Vec<_> = left.cloned().collect();
    let (mut torn, mut of_torn) = assemble(&left, &BTreeSet::new(), &media, languages);
    // The file that holds them may be the broken one.
    of_torn.retain(|problem| problem.rule != rule::FACTS_MISSING);
    hidden.add_factless(&problems);
    speak_of_one_file(&mut found, layout);
    note_lost(folders.iter_mut().chain(&mut torn), &lost);
    for problems in [problems, of_torn] {
        drop_wanted_facts(&mut found, &problems);
        found.append(problems);
    }
    Items { folders, torn, documents, lost, hidden, found }
}

/// Notes in each folder the languages of its files that are `lost`.
fn note_lost<'f>(folders: impl Iterator<Item = &'f mut Folder>, lost: &[LostFile]) {
    let mut by_folder = BTreeMap::<&str, BTreeMap<Lang, Lost>>::new();
    for LostFile { file, why } in lost {
        by_folder.entry(file.path.folder()).or_default().insert(file.lang, *why);
    }
    if by_folder.is_empty() {
        return;
    }
    for folder in folders {
        folder.lost = by_folder.remove(folder.path.as_str()).unwrap_or_default();
    }
}

/// A file with a fact too many is a translation: it does not want the other facts, as it seemed
/// while it was read by itself.
fn drop_wanted_facts(diagnostics: &mut Diagnostics, found: &Diagnostics) {
    let translations: BTreeSet<_> = found
        .iter()
        .filter(|problem| problem.rule == rule::FACT_TWICE)
        .map(|problem| &problem.span.file)
        .collect();
    diagnostics.retain(|problem| {
        let wanted = problem.rule == rule::KEY_MISSING && problem.case == Some("fact");
        !wanted || !translations.contains(&problem.span.file)
    });
}

/// Where an item has one file, it cannot be the translation of another.
fn speak_of_one_file(diagnostics: &mut Diagnostics, layout: &Layout) {
    let mut files = BTreeMap::<&str, usize>::new();
    layout.documents.iter().for_each(|file| *files.entry(file.path.folder()).or_default() += 1);
    diagnostics.retain(|problem| {
        let of_fact = problem.rule == rule::KEY_MISSING && problem.case == Some("fact");
        if of_fact && files.get(problem.span.file.folder()) == Some(&1) {
            problem.case = None;
        }
        true
    });
}

fn media(sources: &Sources, layout: &Layout) -> BTreeMap<String, Arc<BTreeMap<String, MediaFile>>> {
    let file = |path: &SourcePath| {
        let source = sources.files.get(path)?.clone();
        Some(MediaFile { path: path.clone(), source })
    };
    let of_item = |files: &BTreeMap<String, SourcePath>| {
        files.iter().filter_map(|(name, path)| Some((name.clone(), file(path)?))).collect()
    };
    layout.media.iter().map(|(folder, files)| (folder.clone(), Arc::new(of_item(files)))).collect()
}
