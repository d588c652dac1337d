//! The stages in order: from sources to a site that can be asked for any of its files.

mod earlier;
mod hidden;
mod memo;
mod misplaced;
mod proposed;
mod stages;
mod understand;
mod whole;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::Timestamp;
use rayon::prelude::*;

pub use memo::Memo;
pub use stages::{Stage, Tell};

use crate::catalogue::Catalogue;
use crate::check::waivers::Waivers;
use crate::check::{self, Known};
use crate::content::assemble::MediaFile;
use crate::content::model::{Data, Document};
use crate::diagnostic::{Diagnostic, Diagnostics, Rule, Severity, rule};
use crate::edition::{Ahead, Corpus, Unseen};
use crate::interface::{self, Interface};
use crate::page::{Content, Page, Plan};
use crate::path::SourcePath;
use crate::picture::Rendition;
use crate::picture::card::Card;
use crate::picture::original;
use crate::source::{Source, Sources};
use crate::theme::{self, Theme};
use crate::time::AsOf;
use hidden::{Hidden, settle, torn_names};
use understand::{Items, LostFile, understand};

/// What a build is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// The instant, sampled once.
    pub as_of: AsOf,
    /// Another address of the site than `base_url` of `site.yaml`.
    pub base_url: Option<String>,
    /// Whether messages may name what the public does not see: for staff, not for public logs.
    pub staff: bool,
    /// What is shown before its time, beside what is public.
    pub ahead: Option<Ahead>,
}

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
    /// Every document that could be understood, for what is wrong with its text.
    documents: Vec<Arc<Document>>,
    /// Files of which no document could be made.
    lost: Vec<LostFile>,
    hidden: Hidden,
    found: Diagnostics,
    options: Options,
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
    /// Those of a photograph, but for what it tells beside the image.
    Original(&'a Source),
    /// An image in this size, to be made by whoever has its bytes.
    Photo(&'a MediaFile, Rendition),
    /// A card with these words, to be drawn.
    Card(&'a Card),
}

/// Understands, links, checks and plans a site. There is no site if its settings cannot be
/// understood; whether it may be published is for the diagnostics to say.
#[must_use]
pub fn build(sources: &Sources, options: &Options, memo: &mut Memo) -> (Option<Built>, Diagnostics) {
    build_told(sources, options, memo, &mut |_, _| ())
}

/// The same, telling each stage when it is done.
pub fn build_told(
    sources: &Sources,
    options: &Options,
    memo: &mut Memo,
    tell: Tell<'_>,
) -> (Option<Built>, Diagnostics) {
    let (built, diagnostics) = stages(sources, options, None, memo, tell);
    let diagnostics = match &built {
        Some(built) => built.problems(memo.known()),
        None => diagnostics,
    };
    tell(Stage::Check, built.as_ref().map_or(0, |built| built.documents.len()));
    (built, diagnostics)
}

/// The site alone, which can be looked at before its texts are read and the rules asked
/// ([`Built::problems`]); or why there is none. What links the items of an `earlier` site holds if
/// only texts differ.
#[must_use]
pub fn site(
    sources: &Sources,
    options: &Options,
    earlier: Option<&Built>,
    memo: &mut Memo,
) -> (Option<Built>, Diagnostics) {
    stages(sources, options, earlier, memo, &mut |_, _| ())
}

fn stages(
    sources: &Sources,
    options: &Options,
    earlier: Option<&Built>,
    memo: &mut Memo,
    tell: Tell<'_>,
) -> (Option<Built>, Diagnostics) {
    let of_data = memo.data(sources, options.base_url.as_deref());
    let (data, mut found) = (of_data.0.clone(), of_data.1.clone());
    let Some(data) = data else { return (None, found.sorted()) };
    let mut understood = understand(sources, &data, options.as_of.instant(), memo);
    found.append(std::mem::take(&mut understood.found));
    let (folders, torn) = (std::mem::take(&mut understood.folders), std::mem::take(&mut understood.torn));
    tell(Stage::Understand, understood.documents.len());
    let corpus = Corpus::seal(Arc::clone(&data), folders, torn);
    let (edition, problems) = match &options.ahead {
        Some(ahead) => corpus.edition_ahead(options.as_of, ahead),
        None => corpus.edition(options.as_of),
    };
    found.append(problems);
    let catalogue = Catalogue::link(edition, earlier.map(|built| &built.catalogue));
    tell(Stage::Link, catalogue.entries().count());
    let face = memo.face(sources, &data.site);
    let (interface, looks) = (Arc::clone(&face.interface), &face.looks);
    found.append(face.found.clone());
    let theme = Theme::new(looks, &catalogue, &interface, earlier.map(|built| &built.theme));
    tell(Stage::Theme, theme.used_messages().len());
    let before = earlier.map(|built| (&built.catalogue, &built.interface, &built.plan));
    let plan = Plan::new(&catalogue, &interface, theme.assets(), before);
    tell(Stage::Plan, plan.pages().len());
    let Items { documents, lost, hidden, .. } = understood;
    let options = options.clone();
    let built = Built { catalogue, interface, theme, plan, corpus, documents, lost, hidden, found, options };
    (Some(built), Diagnostics::new())
}

/// What is wrong with items that the public does not see yet: the rules run over everything, and
/// what they say of hidden files is kept. Mistakes in drafts are warnings.
///
/// For staff: these messages name what is held.
#[must_use]
pub fn hidden_problems(sources: &Sources, at: Timestamp, memo: &mut Memo) -> Diagnostics {
    problems_behind(sources, at, memo, |_, _, why| why.is_some_and(|why| why != Unseen::Undated))
}

/// The same, and what is wrong with items that nobody can see until a date or file of theirs is
/// mended, and data that nothing names, hidden or not: so that all of it is told at once.
#[must_use]
pub fn unseen_problems(sources: &Sources, at: Timestamp, memo: &mut Memo) -> Diagnostics {
    problems_behind(sources, at, memo, |rule, torn, why| rule == rule::ORPHAN || torn || why.is_some())
}

/// What the rules say to staff, if `keep` accepts the rule, that the folder of the file is torn, and
/// the reason why the public does not see it.
fn problems_behind(
    sources: &Sources,
    at: Timestamp,
    memo: &mut Memo,
    keep: impl Fn(&Rule, bool, Option<Unseen>) -> bool,
) -> Diagnostics {
    let options = Options { as_of: AsOf::Preview(at), base_url: None, staff: true, ahead: None };
    let (Some(built), mut diagnostics) = build(sources, &options, memo) else { return Diagnostics::new() };
    let hidden = built.all_hidden();
    let torn = built.corpus.torn_paths();
    diagnostics.retain(|diagnostic| {
        let file = &diagnostic.span.file;
        keep(diagnostic.rule, torn.contains(file.folder()), hidden.state(file))
    });
    diagnostics
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
            Content::Media(source) if original::is_cleaned(source.head()) => Ok(Rendered::Original(source)),
            Content::Media(source) => Ok(Rendered::Media(source)),
            Content::Photo(file, rendition) => Ok(Rendered::Photo(file, *rendition)),
            Content::Card(card) => Ok(Rendered::Card(card)),
            Content::Format(format, part) => {
                Ok(Rendered::Bytes((format.render)(&self.catalogue, &self.interface, &self.plan, part)))
            }
            _ => theme::render(&self.theme, &self.catalogue, &self.interface, page).map(Rendered::Bytes),
        }
    }

    /// All that is wrong, in order: with the files, with the texts, and by the rules. What is
    /// already `known` of the words of items is not looked for again.
    #[must_use]
    pub fn problems(&self, known: &mut Known) -> Diagnostics {
        let mut diagnostics = self.found.clone();
        let texts: Vec<_> = self.documents.par_iter().map(|document| document.remarks()).collect();
        texts.into_iter().for_each(|found| diagnostics.extend(found.iter().cloned()));
        let at = self.options.as_of.instant();
        let hidden = self.all_hidden();
        let torn = torn_names(&diagnostics, &hidden, self.options.staff);
        let unpublished = if self.options.staff { self.corpus.unpublished(at) } else { BTreeMap::new() };
        let mut found = check::run(&self.catalogue, &self.corpus.promised(at), &unpublished, known);
        diagnostics.append(interface::check(&self.interface, self.theme.used_messages()));
        let all_understood = !whole::has_broken_data(&diagnostics);
        let mut waivers = Waivers::new(self.corpus.waivers(), self.catalogue.today());
        waivers.apply(&mut found);
        waivers.apply(&mut diagnostics);
        diagnostics.append(waivers.remarks(|folder| all_understood && self.is_whole(folder)));
        // A copy is to be replaced: how its words are written is the original's matter.
        let copies = found.iter().filter(|found| found.rule == rule::SAME_TEXT);
        let copies: BTreeSet<_> = copies.map(|found| found.span.file.clone()).collect();
        diagnostics.retain(|d| d.severity == Severity::Error || !copies.contains(&d.span.file));
        // What seems missing only because its own file is broken has been said once already.
        found.retain(|diagnostic| !diagnostic.names_any(&torn));
        // What nothing seems to name, a file that could not be understood may.
        let is_torn = !self.lost.is_empty() || diagnostics.has_errors();
        found.retain(|diagnostic| diagnostic.rule != rule::ORPHAN || !is_torn);
        diagnostics.append(found);
        settle(&mut diagnostics, &self.data().site.rules, &hidden, &self.options);
        if !self.options.staff {
            proposed::forget_untold(&mut diagnostics, &self.catalogue);
        }
        diagnostics.sorted()
    }

    /// Findings of rules that a build does not ask, at the levels of the site and without what is
    /// waived.
    #[must_use]
    pub fn settled(&self, mut found: Diagnostics) -> Diagnostics {
        Waivers::new(self.corpus.waivers(), self.catalogue.today()).apply(&mut found);
        settle(&mut found, &self.data().site.rules, &self.all_hidden(), &self.options);
        found
    }

    /// The files that keep this site from being shown as it is meant: those of which nothing was
    /// understood, and those with errors. What the public does not see keeps nothing from it.
    #[must_use]
    pub fn broken_files(&self) -> BTreeSet<SourcePath> {
        if self.lost.is_empty() && !self.found.has_errors() {
            return BTreeSet::new();
        }
        let hidden = self.all_hidden();
        let seen = |path: &SourcePath| {
            // What the public saw before its date was broken is shown as it was.
            self.options.staff || matches!(hidden.state(path), None | Some(Unseen::Undated))
        };
        let mut found = self.found.clone();
        let asked = Options { staff: true, ..self.options.clone() };
        settle(&mut found, &self.data().site.rules, &hidden, &asked);
        let errors = found.iter().filter(|problem| problem.severity == Severity::Error);
        let errors = errors.map(|problem| problem.span.file.clone());
        let lost = self.lost.iter().map(|lost| lost.file.path.clone());
        errors.chain(lost).filter(|path| seen(path)).collect()
    }

    fn all_hidden(&self) -> Hidden {
        let mut hidden = self.hidden.clone();
        hidden.0.extend(self.corpus.hidden_paths(self.options.as_of.instant()));
        hidden
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

    /// The parts of the search index, in the order of languages.
    #[cfg(feature = "search")]
    #[must_use]
    pub fn search_parts(&self) -> Vec<Arc<crate::search::Part>> {
        let words = self.catalogue.languages().codes().filter_map(|lang| self.interface.words(lang));
        words.flat_map(|words| self.theme.search.of(&self.catalogue, words).to_vec()).collect()
    }

    /// The data files.
    #[must_use]
    pub fn data(&self) -> &Data {
        self.catalogue.data()
    }
}
