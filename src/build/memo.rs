//! What the stages made before: a cache and no more. The stages are the same with an empty one.

use std::sync::Arc;

use rayon::prelude::*;

use crate::content::folders::{self, DocumentFile, Layout};
use crate::content::model::{Data, Document, Site};
use crate::content::{config, data, front_matter};
use crate::diagnostic::Diagnostics;
use crate::path::SourcePath;
use crate::source::{Source, Sources, Unread};

/// What earlier builds understood, for as long as it holds.
#[derive(Clone, Debug, Default)]
pub struct Memo {
    data: Last<DataKey, (Option<Arc<Data>>, Diagnostics)>,
    layout: Last<LayoutKey, (Layout, Diagnostics)>,
    settings: Option<Source>,
    documents: Vec<(SourcePath, Source, Understood)>,
}

/// A document and what is wrong with its front matter.
pub(super) type Understood = (Option<Arc<Document>>, Diagnostics);

/// What a stage made last, and of what.
#[derive(Clone, Debug)]
struct Last<K, V>(Option<(K, Arc<V>)>);

impl<K, V> Default for Last<K, V> {
    fn default() -> Self {
        Self(None)
    }
}

impl<K: PartialEq, V> Last<K, V> {
    fn of(&mut self, key: K, make: impl FnOnce() -> V) -> Arc<V> {
        match &self.0 {
            Some((last, made)) if *last == key => Arc::clone(made),
            _ => {
                let made = Arc::new(make());
                self.0 = Some((key, Arc::clone(&made)));
                made
            }
        }
    }
}

/// The data files, and the address that the command gave.
type DataKey = (Vec<(SourcePath, Source)>, Option<String>);

/// The files by name, and the settings.
#[derive(Clone, Debug, PartialEq)]
struct LayoutKey {
    settings: Option<Source>,
    files: Vec<SourcePath>,
    unread: Vec<(SourcePath, Unread)>,
}

impl Memo {
    /// The settings and data files. Without settings there is no site.
    pub(super) fn data(
        &mut self,
        sources: &Sources,
        base_url: Option<&str>,
    ) -> Arc<(Option<Arc<Data>>, Diagnostics)> {
        let files = sources.below("content").filter(|(path, _)| is_data(path));
        let key = (
            files.map(|(path, source)| (path.clone(), source.clone())).collect(),
            base_url.map(str::to_owned),
        );
        self.data.of(key, || read_data(sources, base_url))
    }

    /// Which file is what.
    pub(super) fn layout(&mut self, sources: &Sources, site: &Site) -> Arc<(Layout, Diagnostics)> {
        let key = LayoutKey {
            settings: settings(sources),
            files: sources.files.keys().cloned().collect(),
            unread: sources.unread.iter().map(|(path, why)| (path.clone(), why.clone())).collect(),
        };
        self.layout.of(key, || folders::layout(sources, site))
    }

    /// Each document of the layout: read again only if its file or the settings changed.
    pub(super) fn documents(&mut self, sources: &Sources, layout: &Layout, site: &Site) -> Vec<Understood> {
        let settings = settings(sources);
        if self.settings != settings {
            self.documents.clear();
        }
        self.settings = settings;
        let mut known = std::mem::take(&mut self.documents).into_iter().peekable();
        let mut files = sources.files.iter().peekable();
        let found: Vec<_> = layout
            .documents
            .iter()
            .filter_map(|file| {
                // All three are in the order of their paths.
                while files.next_if(|(path, _)| **path < file.path).is_some() {}
                let (_, source) = files.next_if(|(path, _)| **path == file.path)?;
                while known.next_if(|(path, ..)| *path < file.path).is_some() {}
                let same =
                    known.next_if(|(path, ..)| *path == file.path).filter(|(_, before, _)| before == source);
                Some((file, source, same.map(|(.., understood)| understood)))
            })
            .collect();
        let understand = |(file, source, known): (&DocumentFile, &Source, Option<Understood>)| {
            let understood = known.unwrap_or_else(|| {
                let (document, found) = front_matter::read_document(file, source, site);
                (document.map(Arc::new), found)
            });
            (file.path.clone(), source.clone(), understood)
        };
        self.documents = found.into_par_iter().map(understand).collect();
        self.documents.iter().map(|(.., understood)| understood.clone()).collect()
    }
}

fn settings(sources: &Sources) -> Option<Source> {
    sources.get("content/site.yaml").cloned()
}

/// Whether a file of `content/` belongs to no item.
fn is_data(path: &SourcePath) -> bool {
    let mut steps = path.as_str().split('/').skip(1);
    matches!((steps.next(), steps.next()), (Some("people"), Some(_)) | (Some(_), None))
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
