//! The stages in order: from sources to a site that can be asked for any of its files.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::Timestamp;
use rayon::prelude::*;

use crate::catalogue::Catalogue;
use crate::check;
use crate::content::assemble::{MediaFile, assemble};
use crate::content::folders::{self, DocumentFile, Layout};
use crate::content::front_matter::hints::hints;
use crate::content::model::{Data, Document, Site};
use crate::content::{config, data, front_matter};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, rule};
use crate::edition::Corpus;
use crate::interface::{self, Interface};
use crate::page::{Content, Page, Plan};
use crate::path::SourcePath;
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
    /// Whether messages may name what the public does not see: for staff, not for public logs.
    pub staff: bool,
}

/// Documents understood earlier, by file, content and settings of the site: a cache and no more.
#[derive(Debug, Default)]
pub struct Memo {
    site: Option<Hash>,
    documents: BTreeMap<SourcePath, (Hash, Understood)>,
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
    let at = options.as_of.instant();
    let (corpus, mut hidden, found) = understand(sources, site, at, memo);
    diagnostics.append(found);
    hidden.0.extend(corpus.hidden_paths(at));
    let torn = torn_names(&diagnostics, &hidden);
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
    settle(&mut diagnostics, &rules, &hidden, options);
    (Some(Built { catalogue, interface, theme, plan, corpus }), diagnostics.sorted())
}

/// What is wrong with items that the public does not see yet: the rules run over everything, and
/// what they say of hidden files is kept. Mistakes in drafts are warnings.
///
/// For staff: these messages name what is held.
#[must_use]
pub fn hidden_problems(sources: &Sources, at: Timestamp, memo: &mut Memo) -> Diagnostics {
    let options = Options { as_of: AsOf::Preview(at), base_url: None, staff: true };
    let (built, mut diagnostics) = build(sources, &options, memo);
    let hidden = Hidden(built.map(|built| built.corpus.hidden_paths(at)).unwrap_or_default());
    diagnostics.retain(|diagnostic| hidden.state(&diagnostic.span.file).is_some());
    diagnostics
}

/// Reads all files of a site into documents, data and folders, and seals them. Also tells which
/// of the broken files are meant to be hidden, and which folders are drafts.
fn understand(
    sources: &Sources,
    site: Site,
    at: Timestamp,
    memo: &mut Memo,
) -> (Corpus, Hidden, Diagnostics) {
    let (layout, mut diagnostics) = folders::layout(sources, &site);
    let understood = documents(sources, &layout, &site, memo);
    let mut hidden = Hidden::default();
    let mut broken = BTreeSet::new();
    let mut whole = Vec::new();
    for (file, (document, found)) in layout.documents.iter().zip(understood) {
        diagnostics.append(found);
        let folder = file.path.folder();
        match document {
            Some(document) => {
                if document.facts.as_ref().is_some_and(|facts| facts.draft) {
                    hidden.0.insert(folder.to_owned(), true);
                }
                whole.push(document);
            }
            None => {
                let meant = meant_to_be_hidden(sources, file, &site, at);
                // A translation may be absent by itself; whatever speaks for the folder takes the
                // folder with it, or its other files would go out in its stead.
                if meant.as_ref().is_none_or(|(place, _)| place == folder) {
                    broken.insert(folder.to_owned());
                }
                hidden.0.extend(meant);
            }
        }
    }
    let (data, found) = data::read_data(sources, site);
    diagnostics.append(found);
    let media = media(sources, &layout);
    let (folders, found) = assemble(whole, &broken, media, &data.site.languages);
    drop_wanted_facts(&mut diagnostics, &found);
    diagnostics.append(found);
    (Corpus::seal(Arc::new(data), folders), hidden, diagnostics)
}

/// The file or folder that a broken file, by its own lines, wants hidden; and whether as a draft.
fn meant_to_be_hidden(
    sources: &Sources,
    file: &DocumentFile,
    site: &Site,
    at: Timestamp,
) -> Option<(String, bool)> {
    let hints = hints(sources.files.get(&file.path)?, &site.zone);
    let held = hints.date.is_some_and(|date| date.reached(&site.zone) > at);
    let place = if hints.draft || hints.facts { file.path.folder() } else { file.path.as_str() };
    (hints.draft || held).then(|| (place.to_owned(), hints.draft))
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

fn media(sources: &Sources, layout: &Layout) -> BTreeMap<String, BTreeMap<String, MediaFile>> {
    let file = |path: &SourcePath| {
        let source = sources.files.get(path)?.clone();
        Some(MediaFile { path: path.clone(), source })
    };
    let of_item = |files: &BTreeMap<String, SourcePath>| {
        files.iter().filter_map(|(name, path)| Some((name.clone(), file(path)?))).collect()
    };
    layout.media.iter().map(|(folder, files)| (folder.clone(), of_item(files))).collect()
}

/// Names that errors in files took away: of items, people, or all of a data file.
fn torn_names(diagnostics: &Diagnostics, hidden: &Hidden) -> BTreeSet<String> {
    let errors = diagnostics.iter().filter(|diagnostic| {
        diagnostic.severity == Severity::Error && hidden.state(&diagnostic.span.file).is_none()
    });
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
#[derive(Debug, Default)]
struct Hidden(BTreeMap<String, bool>);

impl Hidden {
    /// Whether a file, or a folder it lies in, is hidden; and whether as a draft.
    fn state(&self, path: &SourcePath) -> Option<bool> {
        let mut place = Some(path.as_str());
        while let Some(name) = place {
            if let Some(draft) = self.0.get(name) {
                return Some(*draft);
            }
            place = name.rsplit_once('/').map(|(folder, _)| folder);
        }
        None
    }
}

/// Applies the site's own levels of rules, and keeps what concerns hidden items from public logs.
///
/// To the public build they do not exist, mistakes and all: so they neither stop it nor are told.
fn settle(
    diagnostics: &mut Diagnostics,
    rules: &BTreeMap<String, Option<Severity>>,
    hidden: &Hidden,
    options: &Options,
) {
    diagnostics.retain(|diagnostic| {
        if let Some(level) = rules.get(diagnostic.rule.id) {
            let Some(level) = level else { return false };
            diagnostic.severity = *level;
        }
        let state = hidden.state(&diagnostic.span.file);
        // A draft may be unfinished: that must not keep others from publishing.
        if state == Some(true) {
            diagnostic.severity = Severity::Warning;
        }
        // That a translation comes later says that it exists.
        let tells = state.is_some() || diagnostic.rule == rule::TRANSLATION_LATE;
        // A date without its hour must be mended whenever it is met: nobody knows when it ends.
        options.staff || !tells || diagnostic.rule == rule::TIME_MISSING
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
