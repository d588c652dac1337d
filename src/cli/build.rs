//! `tiedote build`: builds the site into a folder.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use indicatif::{ProgressBar, ProgressStyle};
use rayon::prelude::*;

use super::args::{Build, Common, Form};
use super::outcome::{Fault, Outcome};
use super::report;
use super::timings::Timings;
use super::world;
use crate::build::{self, Built, Memo, Options, Rendered, Stage};
use crate::content::assemble::MediaFile;
use crate::content::config;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::interface::{Args, Words};
use crate::page::{Content, Page};
use crate::path::OutputPath;
use crate::picture::Rendition;
use crate::publish::{
    Change, Output, Photos, PublishError, Recipe, Report, clear_leftovers, is_made, is_public, note_made,
};
use crate::source::{Bytes, Hash, Source, Sources, hash, hex};
use crate::time::{AsOf, Moment};

pub(super) fn run(common: &Common, build: &Build) -> Result<Outcome, Fault> {
    if let Some(jobs) = build.jobs {
        // Fails only if threads run already, and none do at the start of a command.
        let _ = rayon::ThreadPoolBuilder::new().num_threads(usize::from(jobs)).build_global();
    }
    let mut timings = Timings::start();
    let folder = world::site_folder(common)?;
    let output = output_folder(&folder, build)?;
    if let Some(url) = &build.base_url {
        config::split_base_url(url).ok_or_else(|| Fault::BaseUrl(url.clone()))?;
    }
    let sources = world::sources(&folder);
    timings.done(Stage::Read, sources.files.len());
    let at = world::instant(common, &sources)?;
    let as_of = if build.drafts { AsOf::Preview(at) } else { AsOf::Public(at) };
    let options = Options { as_of, base_url: build.base_url.clone(), staff: false, ahead: None };
    let mut memo = Memo::default();
    let (built, mut diagnostics) =
        build::build_told(&sources, &options, &mut memo, &mut |stage, count| timings.done(stage, count));
    clear_leftovers(&output)?;
    let done = match &built {
        Some(built) if may_publish(common, &diagnostics) => {
            let kept = Kept::of(&folder);
            let recipe = recipe(&sources, &options, &output);
            if let Some(report) = recipe.as_ref().and_then(|recipe| as_left(&folder, recipe)) {
                for stage in [Stage::Make, Stage::Index, Stage::Place] {
                    timings.done(stage, 0);
                }
                Some(report)
            } else {
                let done = publish(common, built, &output, &mut diagnostics, &kept, &mut timings)?;
                if let (Some(recipe), Some(_)) = (&recipe, &done) {
                    // What cannot be noted is made again.
                    let _ = note_made(&folder, recipe, built.next_change());
                }
                if done.is_some() {
                    kept.tidy(built, &sources);
                }
                done
            }
        }
        _ => None,
    };
    let outcome = report::report(common, &diagnostics.clone().sorted(), &sources, built.as_ref())?;
    let words = world::words(common);
    let tells = common.shown() == Form::Human && !common.quiet;
    if let Some(built) = built.as_ref().filter(|built| tells && built.corpus.held(at).any()) {
        warn_of_held(built, &sources, &mut memo, words);
    }
    match (&built, done) {
        (Some(built), Some(done)) if !common.quiet => {
            summary(common, built, done, &diagnostics, &output);
            if common.verbose {
                report::say_what_is_quiet(common, built);
            }
            let spent = usize::try_from(timings.elapsed().as_millis()).unwrap_or(usize::MAX);
            report::say(common, &words.text("cli-time", &Args::new().with("milliseconds", spent)));
        }
        // Of JSON every line is an object.
        (_, None) if common.shown() != Form::Json => nothing_published(&diagnostics, words),
        _ => {}
    }
    if let Some(form) = build.timings {
        anstream::println!("{}", timings.text(form, words));
    }
    Ok(outcome)
}

/// Of what a build for the public is made; one with drafts shows them as they are now.
fn recipe(sources: &Sources, options: &Options, output: &Path) -> Option<Recipe> {
    let AsOf::Public(at) = options.as_of else { return None };
    let program = std::env::current_exe().ok()?;
    let all = format!("{} {:?}", hex(&sources.hash()), options.base_url);
    Some(Recipe { folder: world::absolute(output), made_of: hash(all.as_bytes()), program, at })
}

/// What to report if the output folder holds already what the recipe makes, and nobody touched it.
fn as_left(site: &Path, recipe: &Recipe) -> Option<Report> {
    if !is_made(site, recipe) {
        return None;
    }
    let unchanged = Output::open(&recipe.folder).ok()?.all_as_left("")?.len();
    Some(Report { unchanged, ..Report::default() })
}

/// What earlier builds of the site made and this one may use again.
struct Kept {
    photos: Photos,
    #[cfg(feature = "search")]
    indexes: crate::publish::Indexes,
}

impl Kept {
    fn of(site: &Path) -> Self {
        Self {
            photos: Photos::of(site),
            #[cfg(feature = "search")]
            indexes: crate::publish::Indexes::of(site),
        }
    }

    /// Forgets what this build has no use for.
    fn tidy(&self, built: &Built, sources: &Sources) {
        self.photos.forget_all_but(&sources.files.values().filter_map(photo_hash).collect());
        #[cfg(feature = "search")]
        super::search::tidy(built, &self.indexes);
        #[cfg(not(feature = "search"))]
        let _ = built;
    }
}

/// The hash of a file that is only copied, which may be a photograph.
fn photo_hash(source: &Source) -> Option<Hash> {
    matches!(source.bytes, Bytes::OnDisk(..)).then(|| source.hash())
}

fn may_publish(common: &Common, diagnostics: &Diagnostics) -> bool {
    !diagnostics.has_errors() && (!common.strict || diagnostics.count(Severity::Warning) == 0)
}

/// `public` in the site's folder by default, `preview` for a build with drafts: what must not be
/// published should not lie where the published site lies. Never a folder that holds the site's
/// own files, nor, with drafts, one that was built for the public.
fn output_folder(site: &Path, build: &Build) -> Result<PathBuf, Fault> {
    let default = if build.drafts { "preview" } else { "public" };
    let output = build.output.clone().unwrap_or_else(|| site.join(default));
    if world::absolute(site).starts_with(world::absolute(&output)) || world::is_input(site, &output) {
        return Err(Fault::OutputInSite(output));
    }
    if build.drafts && is_public(&output) {
        return Err(Fault::DraftsInPublic(output));
    }
    Ok(output)
}

/// Renders every page on all cores, staging it at once, and puts all in place only if every page
/// came out right.
fn publish(
    common: &Common,
    built: &Built,
    folder: &Path,
    diagnostics: &mut Diagnostics,
    kept: &Kept,
    timings: &mut Timings,
) -> Result<Option<Report>, Fault> {
    let output = Output::open(folder)?;
    output.note_drafts(built.catalogue.as_of().is_preview())?;
    let work = work(built);
    let progress = progress(common, built.plan.pages().len());
    let made: Vec<_> = work
        .into_par_iter()
        .flat_map_iter(|work| {
            let made = work.stage(built, &output, &kept.photos);
            progress.inc(made.len() as u64);
            made
        })
        .collect();
    progress.finish_and_clear();
    timings.done(Stage::Make, made.len());
    let mut changes = BTreeMap::new();
    let mut problems = Diagnostics::new();
    for (path, result) in made {
        match result {
            Ok(change) => drop(changes.insert(path.clone(), change)),
            Err(Trouble::Content(problem)) => problems.push(*problem),
            Err(Trouble::Machine(error)) => return Err(error.into()),
        }
    }
    problems.append(built.interface_problems());
    let fine = problems.is_empty();
    diagnostics.append(problems.sorted());
    if !fine {
        return Ok(None);
    }
    #[cfg(feature = "search")]
    {
        let index = super::search::stage(built, &output, &kept.indexes)?;
        timings.done(Stage::Index, index.len());
        changes.extend(index);
    }
    let report = output.commit(&changes)?;
    timings.done(Stage::Place, report.written + report.removed);
    Ok(Some(report))
}

enum Trouble {
    Content(Box<Diagnostic>),
    Machine(PublishError),
}

/// What is made in one go: a file, or all sizes of a photograph, which is read only once for them.
enum Work<'a> {
    File(&'a OutputPath, &'a Page),
    Photo(&'a MediaFile, Vec<(&'a OutputPath, Rendition)>),
}

type Staged<'a> = (&'a OutputPath, Result<Change, Trouble>);

/// The photographs come first: they take longest, and what is left over at the end is shared best
/// if it is small.
fn work(built: &Built) -> Vec<Work<'_>> {
    let mut photos: BTreeMap<_, (&MediaFile, Vec<_>)> = BTreeMap::new();
    let mut files = Vec::new();
    for (path, page) in built.plan.pages() {
        match &page.content {
            Content::Photo(file, rendition) => {
                let (_, sizes) = photos.entry(file.source.hash()).or_insert_with(|| (file, Vec::new()));
                sizes.push((path, *rendition));
            }
            _ => files.push(Work::File(path, page)),
        }
    }
    photos.into_values().map(|(file, sizes)| Work::Photo(file, sizes)).chain(files).collect()
}

impl<'a> Work<'a> {
    fn stage(self, built: &'a Built, output: &Output, photos: &Photos) -> Vec<Staged<'a>> {
        match self {
            Self::File(path, page) => stage(built, output, photos, path, page),
            Self::Photo(file, sizes) => stage_photo(output, photos, file, sizes),
        }
    }
}

/// The sizes of a photograph: those that the folder has already are left as they are, unread.
fn stage_photo<'a>(
    output: &Output,
    photos: &Photos,
    file: &MediaFile,
    sizes: Vec<(&'a OutputPath, Rendition)>,
) -> Vec<Staged<'a>> {
    let mut staged = Vec::new();
    let mut missing = Vec::new();
    for (path, rendition) in sizes {
        match output.as_left(path) {
            Some(change) => staged.push((path, Ok(change))),
            None => missing.push((path, rendition)),
        }
    }
    if missing.is_empty() {
        return staged;
    }
    let wanted: Vec<Rendition> = missing.iter().map(|(_, rendition)| *rendition).collect();
    match photos.get(file, &wanted) {
        Ok(made) => staged.extend(
            missing
                .iter()
                .zip(made)
                .map(|((path, _), bytes)| (*path, output.stage(path, &bytes).map_err(Trouble::Machine))),
        ),
        Err(problem) => {
            staged.extend(missing.first().map(|(path, _)| (*path, Err(Trouble::Content(problem)))));
        }
    }
    staged
}

/// A file; one whose address names what it is made of is not made again if the folder has it.
fn stage<'a>(
    built: &'a Built,
    output: &Output,
    photos: &Photos,
    path: &'a OutputPath,
    page: &'a Page,
) -> Vec<Staged<'a>> {
    let change = match built.render(page) {
        Ok(Rendered::Bytes(bytes)) => output.stage(path, &bytes),
        Ok(Rendered::Shared(bytes)) => output.stage(path, bytes),
        Ok(Rendered::Media(source)) => output.stage_source(path, source),
        Ok(Rendered::Original(source)) => {
            output.as_left(path).map_or_else(|| output.stage_original(path, source), Ok)
        }
        Ok(Rendered::Card(card)) => output.as_left(path).map_or_else(|| output.stage(path, &card.draw()), Ok),
        Ok(Rendered::Photo(file, rendition)) => {
            return stage_photo(output, photos, file, vec![(path, rendition)]);
        }
        Err(problem) => return vec![(path, Err(Trouble::Content(Box::new(problem))))],
    };
    vec![(path, change.map_err(Trouble::Machine))]
}

fn progress(common: &Common, pages: usize) -> ProgressBar {
    if !world::is_watched(common) {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(pages as u64);
    let style = ProgressStyle::with_template("{wide_bar} {pos}/{len}");
    style.map(|style| bar.clone().with_style(style)).unwrap_or(bar)
}

/// Something held has mistakes that would stop the build on its day. A public log must not name
/// it, so only their number is told.
fn warn_of_held(built: &Built, sources: &Sources, memo: &mut Memo, words: &Words) {
    let at = built.catalogue.as_of().instant();
    let errors = build::hidden_problems(sources, at, memo).count(Severity::Error);
    if errors > 0 {
        anstream::eprintln!("{}", words.text("cli-held-errors", &Args::new().with("count", errors)));
    }
}

fn nothing_published(diagnostics: &Diagnostics, words: &Words) {
    let errors = diagnostics.count(Severity::Error);
    let warnings = diagnostics.count(Severity::Warning);
    let args = Args::new().with("errors", errors).with("warnings", warnings);
    anstream::eprintln!("{}", words.text("cli-nothing-published", &args));
}

/// Pages per language, what was held, warnings, and when to build again.
fn summary(common: &Common, built: &Built, done: Report, diagnostics: &Diagnostics, output: &Path) {
    let words = world::words(common);
    let say = |id: &str, args: Args| report::say(common, &words.text(id, &args));
    for lang in built.catalogue.languages().codes() {
        let pages = built.plan.pages().values();
        let count = pages
            .filter(|page| {
                page.content.lang() == Some(lang) && !matches!(page.content, Content::Redirect(..))
            })
            .count();
        say("cli-pages", Args::new().with("language", lang.to_string()).with("count", count));
    }
    let at = built.catalogue.as_of().instant();
    if built.catalogue.as_of().is_preview() {
        say("cli-preview", Args::new());
    } else {
        let held = built.corpus.held(at);
        let count = held.items + held.translations;
        if count > 0 {
            say("cli-held", Args::new().with("count", count));
        }
    }
    let warnings = diagnostics.count(Severity::Warning);
    if warnings > 0 {
        say("cli-warnings", Args::new().with("count", warnings));
    }
    say(
        "cli-files",
        Args::new()
            .with("written", done.written)
            .with("unchanged", done.unchanged)
            .with("removed", done.removed)
            .with("folder", output.display().to_string()),
    );
    if let Some(next) = built.next_change() {
        let local = words.date(&Moment::at(next, &built.data().site.zone));
        say("cli-next", Args::new().with("utc", next.to_string()).with("local", local));
    }
}
