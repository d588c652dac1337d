//! What the stages made before: a cache and no more. The stages are the same with an empty one.

use std::collections::BTreeMap;
use std::iter::Peekable;
use std::sync::Arc;

use rayon::prelude::*;

use crate::check::Known;
use crate::content::folders::{self, DocumentFile, Layout};
use crate::content::model::{Data, Document, Site};
use crate::content::{config, data, front_matter};
use crate::diagnostic::Diagnostics;
use crate::interface::Interface;
use crate::path::SourcePath;
use crate::source::{Source, Sources, Unread};
use crate::theme::Looks;

/// What earlier builds understood, for as long as it holds.
#[derive(Clone, Debug, Default)]
pub struct Memo {
    data: Last<DataKey, (Option<Arc<Data>>, Diagnostics)>,
    layout: Last<LayoutKey, (Layout, Diagnostics)>,
    face: Last<FaceKey, Face>,
    settings: Option<Source>,
    documents: Vec<Read>,
    known: Known,
}

/// The words and looks of a site, and what is wrong with them. The problems that the interface
/// gathers are those of all sites that show this face.
#[derive(Debug)]
pub(super) struct Face {
    pub(super) interface: Arc<Interface>,
    pub(super) looks: Arc<Looks>,
    pub(super) found: Diagnostics,
}

/// A document as it was read from its file, and what is wrong with its front matter.
#[derive(Clone, Debug)]
pub(super) struct Read {
    path: SourcePath,
    source: Source,
    pub(super) document: Option<Arc<Document>>,
    pub(super) problems: Diagnostics,
}

/// What a stage made last, and of what.
#[derive(Debug)]
struct Last<K, V>(Option<Arc<(K, Arc<V>)>>);

impl<K, V> Clone for Last<K, V> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<K, V> Default for Last<K, V> {
    fn default() -> Self {
        Self(None)
    }
}

impl<K, V> Last<K, V> {
    /// What was made, if it was made of the same.
    fn made_of(&self, same: impl FnOnce(&K) -> bool) -> Option<Arc<V>> {
        self.0.as_deref().filter(|(last, _)| same(last)).map(|(_, made)| Arc::clone(made))
    }

    fn keep(&mut self, key: K, made: V) -> Arc<V> {
        let made = Arc::new(made);
        self.0 = Some(Arc::new((key, Arc::clone(&made))));
        made
    }
}

impl<K: PartialEq, V> Last<K, V> {
    fn of(&mut self, key: K, make: impl FnOnce() -> V) -> Arc<V> {
        self.made_of(|last| *last == key).unwrap_or_else(|| self.keep(key, make()))
    }
}

/// The data files, and the address that the command gave.
type DataKey = (Vec<(SourcePath, Source)>, Option<String>);

/// The files by name, and the settings.
#[derive(Clone, Debug, PartialEq)]
struct LayoutKey {
    settings: Option<Source>,
    files: Vec<SourcePath>,
    unread: BTreeMap<SourcePath, Unread>,
}

impl LayoutKey {
    fn new(sources: &Sources) -> Self {
        Self {
            settings: settings(sources),
            files: sources.files.keys().cloned().collect(),
            unread: sources.unread.clone(),
        }
    }

    fn is_of(&self, sources: &Sources) -> bool {
        self.settings == settings(sources)
            && self.unread == sources.unread
            && self.files.iter().eq(sources.files.keys())
    }
}

/// The settings, and the files of `locales/` and `themes/`.
type FaceKey = (Option<Source>, Vec<(SourcePath, Source)>);

impl Memo {
    /// The settings and data files. Without settings there is no site.
    pub(super) fn data(
        &mut self,
        sources: &Sources,
        base_url: Option<&str>,
    ) -> Arc<(Option<Arc<Data>>, Diagnostics)> {
        let files = sources.directly_in("content").chain(sources.below("content/people"));
        let key = (
            files.map(|(path, source)| (path.clone(), source.clone())).collect(),
            base_url.map(str::to_owned),
        );
        self.data.of(key, || read_data(sources, base_url))
    }

    /// What was found in the words of items.
    pub fn known(&mut self) -> &mut Known {
        &mut self.known
    }

    /// Its words and looks.
    pub(super) fn face(&mut self, sources: &Sources, site: &Site) -> Arc<Face> {
        let files = sources.below("locales").chain(sources.below("themes"));
        let files = files.map(|(path, source)| (path.clone(), source.clone())).collect();
        self.face.of((settings(sources), files), || {
            let (interface, mut found) = Interface::load(sources, &site.languages);
            let (looks, problems) = Looks::load(sources, site, &interface);
            found.append(problems);
            Face { interface: Arc::new(interface), looks: Arc::new(looks), found }
        })
    }

    /// Which file is what.
    pub(super) fn layout(&mut self, sources: &Sources, site: &Site) -> Arc<(Layout, Diagnostics)> {
        let made = self.layout.made_of(|key| key.is_of(sources));
        made.unwrap_or_else(|| self.layout.keep(LayoutKey::new(sources), folders::layout(sources, site)))
    }

    /// Each document of the layout: read again only if its file or the settings changed.
    pub(super) fn documents(&mut self, sources: &Sources, layout: &Layout, site: &Site) -> &[Read] {
        let settings = settings(sources);
        if self.settings != settings {
            self.documents.clear();
        }
        self.settings = settings;
        let mut known = std::mem::take(&mut self.documents).into_iter().peekable();
        let mut files = sources.files.iter().peekable();
        // All three are in the order of their paths.
        let with_last = |file| {
            let (_, source) = next_at(&mut files, |(path, _)| path, file)?;
            let last = next_at(&mut known, |read| &read.path, file);
            Some((file, source, last.filter(|read| read.source == *source)))
        };
        let found: Vec<_> = layout.documents.iter().filter_map(with_last).collect();
        let read = |(file, source, last): (&DocumentFile, &Source, Option<Read>)| {
            last.unwrap_or_else(|| {
                let (document, problems) = front_matter::read_document(file, source, site);
                let (path, source) = (file.path.clone(), source.clone());
                Read { path, source, document: document.map(Arc::new), problems }
            })
        };
        self.documents = found.into_par_iter().map(read).collect();
        &self.documents
    }
}

/// What comes at the path of `file` among what is in the order of paths.
fn next_at<I: Iterator>(
    sorted: &mut Peekable<I>,
    path: impl Fn(&I::Item) -> &SourcePath,
    file: &DocumentFile,
) -> Option<I::Item> {
    // Asked first whether it is the same: that is quick, and nearly always so.
    while sorted.next_if(|next| *path(next) != file.path && *path(next) < file.path).is_some() {}
    sorted.next_if(|next| *path(next) == file.path)
}

fn settings(sources: &Sources) -> Option<Source> {
    sources.get("content/site.yaml").cloned()
}

fn read_data(sources: &Sources, base_url: Option<&str>) -> (Option<Arc<Data>>, Diagnostics) {
    let (site, mut found) = config::read_site(sources);
    let Some(mut site) = site else { return (None, found) };
    if let Some((origin, base_path)) = base_url.and_then(config::split_base_url) {
        (site.origin, site.base_path) = (origin, base_path);
    }
    let (data, problems) = data::read_data(sources, site);
    found.append(problems);
    (Some(Arc::new(data)), found)
}
