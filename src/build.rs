//! The stages in order: from sources to a site that can be asked for any of its files.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::Timestamp;
use rayon::prelude::*;

use crate::catalogue::Catalogue;
use crate::check;
use crate::content::assemble::{MediaFile, assemble};
use crate::content::folders::{self, DocumentFile, Layout};
use crate::content::model::{Data, Document, Site};
use crate::content::{config, data, front_matter};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::edition::Corpus;
use crate::interface::{self, Interface};
use crate::page::{Content, Page, Plan};
use crate::path::ItemId;
use crate::source::{Hash, Source, Sources};
use crate::theme::{self, Theme};
use crate::time::AsOf;

/// What a build is asked for.
#[derive(Clone, Debug)]
pub struct Options {
    /// The instant, sampled once.
    pub as_of: AsOf,
    /// Another address of the site than `base_url` of `site.yaml`.
    pub base_url: Option<String>,
    /// Whether warnings about hidden items are wanted: for staff, not for public logs.
    pub hidden_warnings: bool,
}

/// Documents understood earlier, by file, content and settings of the site: a cache and no more.
#[derive(Debug, Default)]
pub struct Memo {
    site: Option<Hash>,
    documents: BTreeMap<crate::path::SourcePath, (Hash, Understood)>,
}

type Understood = (Option<Arc<Document>>, Diagnostics);

/// A site, linked and planned: a function from an address to bytes.
pub struct Built {
    /// The edition, linked.
    pub catalogue: Catalogue,
    /// Its words.
    pub interface: Arc<Interface>,
    /// Its looks.
    pub theme: Theme,
    /// What goes where.
    pub plan: Plan,
    /// Everything, published or not: for counts and the next instant of change only.
    pub corpus: Corpus,
}

/// What a file of the plan becomes.
#[derive(Debug)]
pub enum Rendered<'a> {
    /// These bytes.
    Bytes(Vec<u8>),
    /// These bytes, which the plan holds.
    Shared(&'a [u8]),
    /// The bytes of an image or attachment.
    Media(&'a Source),
}

/// Understands, links, checks and plans a site. There is no site if its settings cannot be
/// understood; whether it may be published is for the diagnostics to say.
#[must_use]
pub fn build(sources: &Sources, options: &Options, memo: &mut Memo) -> (Option<Built>, Diagnostics) {
    let (site, mut diagnostics) = config::read_site(sources);
    let Some(mut site) = site else { return (None, diagnostics.sorted()) };
    if let Some((origin, base_path)) = options.base_url.as_deref().and_then(config::split_base_url) {
        (site.origin, site.base_path) = (origin, base_path);
    }
    let rules = site.rules.clone();
    let (corpus, drafts, found) = understand(sources, site, memo);
    diagnostics.append(found);
    let torn = torn_names(&diagnostics);
    let at = options.as_of.instant();
    let (edition, found) = corpus.edition(options.as_of);
    diagnostics.append(found);
    let catalogue = Catalogue::link(edition);
    let mut found = check::run(&catalogue, &corpus.promised(at));
    // What seems missing only because its own file is broken has been said once already.
    found.retain(|diagnostic| !diagnostic.names_any(&torn));
    diagnostics.append(found);
    let (interface, found) = Interface::load(sources, catalogue.languages());
    let interface = Arc::new(interface);
    diagnostics.append(found);
    let (theme, found) = Theme::load(sources, &catalogue, &interface);
    diagnostics.append(found);
    diagnostics.append(interface::check(&interface, theme.used_messages()));
    check::waivers::apply(&corpus.waivers(), catalogue.today(), &mut diagnostics);
    let plan = Plan::new(&catalogue, theme.assets());
    let hidden = hidden_paths(&corpus, drafts, options.as_of.instant());
    settle(&mut diagnostics, &rules, &hidden, options);
    (Some(Built { catalogue, interface, theme, plan, corpus }), diagnostics.sorted())
}

/// Reads all files of a site into documents, data and folders, and seals them. Also tells the
/// folders of drafts, those with broken files too.
fn understand(sources: &Sources, site: Site, memo: &mut Memo) -> (Corpus, Vec<String>, Diagnostics) {
    let (layout, mut diagnostics) = folders::layout(sources, &site);
    let understood = documents(sources, &layout, &site, memo);
    let mut broken = BTreeSet::new();
    let mut whole = Vec::new();
    for (file, (document, found)) in layout.documents.iter().zip(understood) {
        diagnostics.append(found);
        match document {
            Some(document) => whole.push(document),
            None => drop(broken.insert(file.item.clone())),
        }
    }
    let drafts = whole.iter().filter(|document| document.facts.as_ref().is_some_and(|facts| facts.draft));
    let drafts = drafts.map(|document| document.path.folder().to_owned()).collect();
    let (data, found) = data::read_data(sources, site);
    diagnostics.append(found);
    let media = media(sources, &layout);
    let (folders, found) = assemble(whole, &broken, media, &data.site.languages);
    diagnostics.append(found);
    (Corpus::seal(Arc::new(data), folders), drafts, diagnostics)
}

/// Each document, from the memo if its file and the site's settings are as before.
fn documents(sources: &Sources, layout: &Layout, site: &Site, memo: &mut Memo) -> Vec<Understood> {
    let settings = sources.get("content/site.yaml").map(|source| source.hash);
    let earlier = std::mem::take(memo);
    let known = if earlier.site == settings { earlier.documents } else { BTreeMap::new() };
    let read = |file: &DocumentFile| -> Understood {
        let Some(source) = sources.files.get(&file.path) else { return (None, Diagnostics::new()) };
        match known.get(&file.path) {
            Some((hash, understood)) if *hash == source.hash => understood.clone(),
            _ => {
                let (document, found) = front_matter::read_document(file, source, site);
                (document.map(Arc::new), found)
            }
        }
    };
    let understood: Vec<Understood> = layout.documents.par_iter().map(read).collect();
    let keyed = layout.documents.iter().zip(&understood).filter_map(|(file, understood)| {
        Some((file.path.clone(), (sources.files.get(&file.path)?.hash, understood.clone())))
    });
    *memo = Memo { site: settings, documents: keyed.collect() };
    understood
}

fn media(sources: &Sources, layout: &Layout) -> BTreeMap<ItemId, BTreeMap<String, MediaFile>> {
    let file = |path: &crate::path::SourcePath| {
        let source = sources.files.get(path)?.clone();
        Some(MediaFile { path: path.clone(), source })
    };
    let of_item = |files: &BTreeMap<String, crate::path::SourcePath>| {
        files.iter().filter_map(|(name, path)| Some((name.clone(), file(path)?))).collect()
    };
    layout.media.iter().map(|(id, files)| (id.clone(), of_item(files))).collect()
}

/// Names that errors in files took away: of items, people, or all of a data file.
fn torn_names(diagnostics: &Diagnostics) -> BTreeSet<String> {
    let errors = diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
    let paths = errors.map(|diagnostic| diagnostic.span.file.as_str());
    paths
        .filter_map(|path| {
            let parts: Vec<&str> = path.split('/').collect();
            match parts[..] {
                ["content", "releases", _, id, _] | ["content", "programmes" | "pages", id, _] => Some(id),
                ["content", "people", file] => file.strip_suffix(".yaml"),
                ["content", "organisations.yaml"] => Some("organisation:*"),
                ["content", "offices.yaml"] => Some("office:*"),
                ["content", "topics.yaml"] => Some("topic:*"),
                _ => None,
            }
        })
        .map(str::to_owned)
        .collect()
}

/// Folders and files that the public does not see; true for drafts.
fn hidden_paths(corpus: &Corpus, drafts: Vec<String>, at: Timestamp) -> BTreeMap<String, bool> {
    let mut hidden = corpus.hidden_paths(at);
    hidden.extend(drafts.into_iter().map(|folder| (folder, true)));
    hidden
}

/// Applies the site's own levels of rules, and keeps what concerns hidden items from public logs.
fn settle(
    diagnostics: &mut Diagnostics,
    rules: &BTreeMap<String, Option<Severity>>,
    hidden: &BTreeMap<String, bool>,
    options: &Options,
) {
    let state = |path: &str, folder: &str| hidden.get(path).or_else(|| hidden.get(folder)).copied();
    diagnostics.retain(|diagnostic| {
        if let Some(level) = rules.get(diagnostic.rule.id) {
            let Some(level) = level else { return false };
            diagnostic.severity = *level;
        }
        let file = &diagnostic.span.file;
        let draft = state(file.as_str(), file.folder());
        // A draft may be unfinished: that must not keep others from publishing.
        if draft == Some(true) {
            diagnostic.severity = Severity::Warning;
        }
        draft.is_none() || diagnostic.severity == Severity::Error || options.hidden_warnings
    });
}

impl Built {
    /// The bytes of a planned file.
    ///
    /// # Errors
    ///
    /// A template of the theme or the site that cannot be filled, located in the template.
    pub fn render<'a>(&'a self, page: &'a Page) -> Result<Rendered<'a>, Diagnostic> {
        match &page.content {
            Content::Asset(bytes) => Ok(Rendered::Shared(bytes)),
            Content::Media(source) => Ok(Rendered::Media(source)),
            Content::Format(format, part) => {
                Ok(Rendered::Bytes((format.render)(&self.catalogue, &self.interface, part)))
            }
            _ => theme::render(&self.theme, &self.catalogue, &self.interface, page).map(Rendered::Bytes),
        }
    }

    /// The next instant after that of the edition at which the public output may change.
    #[must_use]
    pub fn next_change(&self) -> Option<Timestamp> {
        self.corpus.next_change(self.catalogue.as_of().instant())
    }

    /// What is wrong with templates, found by rendering every page on all cores.
    #[must_use]
    pub fn template_problems(&self) -> Diagnostics {
        let pages: Vec<_> = self.plan.pages().values().collect();
        let problems: Vec<_> = pages.into_par_iter().filter_map(|page| self.render(page).err()).collect();
        let mut found = self.interface_problems();
        found.extend(problems);
        found
    }

    /// Messages that could not be filled while pages were rendered.
    #[must_use]
    pub fn interface_problems(&self) -> Diagnostics {
        self.interface.problems()
    }

    /// The data files.
    #[must_use]
    pub fn data(&self) -> &Data {
        self.catalogue.data()
    }
}
