//! Where diagnostics go, and in which form: to people on standard error, to programs as asked.
//!
//! SARIF and GitLab's report are whole documents, so each is the result of its run: it goes to
//! standard output, alone, and what the command says besides goes to standard error.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anstream::{AutoStream, ColorChoice};

use super::args::{Colour, Common, Form};
use super::outcome::{Fault, Outcome};
use super::world;
use crate::build::Built;
use crate::check::manual;
use crate::content::model::Genre;
use crate::diagnostic::{Diagnostics, Rule, Severity};
use crate::interface::report::{self, Description, Style};
use crate::interface::{Args, Words};
use crate::publish;
use crate::source::Sources;
use crate::time::Moment;

/// What a command found.
pub(super) struct Findings {
    /// What is wrong now.
    pub(super) now: Diagnostics,
    /// What will be wrong besides at coming publications.
    pub(super) coming: Vec<(Moment, Diagnostics)>,
}

impl Findings {
    /// The parts, first that of now.
    pub(super) fn all(&mut self) -> impl Iterator<Item = &mut Diagnostics> {
        std::iter::once(&mut self.now).chain(self.coming.iter_mut().map(|(_, then)| then))
    }

    /// All as one list, by place.
    pub(super) fn merged(&self) -> Diagnostics {
        let mut merged = self.now.clone();
        self.coming.iter().for_each(|(_, then)| merged.append(then.clone()));
        merged.sorted()
    }
}

/// Prints diagnostics, and tells whether they let the work go on. Titles of items are those that
/// `built` may tell.
pub(super) fn report(
    common: &Common,
    diagnostics: &Diagnostics,
    sources: &Sources,
    built: Option<&Built>,
) -> Result<Outcome, Fault> {
    let found = Findings { now: diagnostics.clone(), coming: Vec::new() };
    report_findings(common, &found, sources, built)
}

/// The same of what is wrong now and what will be: people read the latter below its day.
pub(super) fn report_findings(
    common: &Common,
    found: &Findings,
    sources: &Sources,
    built: Option<&Built>,
) -> Result<Outcome, Fault> {
    let diagnostics = &found.merged();
    let text = |form, style| match form {
        Form::Human | Form::Markdown => for_people(style, found, sources, built, world::words(common)),
        Form::Json => report::json(diagnostics, sources, world::words(common)),
        Form::Github | Form::Gitlab | Form::Sarif => for_ci(common, form, diagnostics, sources),
    };
    if let Some(file) = &common.report {
        publish::write_report(&allowed(common, file)?, &text(common.format, Style::default()))?;
    }
    print(common, &text(common.shown(), Style::new(true, world::columns())));
    let warned = common.strict && diagnostics.count(Severity::Warning) > 0;
    Ok(if diagnostics.has_errors() || warned { Outcome::ContentErrors } else { Outcome::Fine })
}

/// Prints what a command says besides its diagnostics.
pub(super) fn say(common: &Common, text: &str) {
    if common.shown().is_document() {
        anstream::eprintln!("{text}");
    } else {
        anstream::println!("{text}");
    }
}

/// Tells which rules are silenced by waivers of what the public sees, by how many, and which levels
/// the site has changed.
pub(super) fn say_what_is_quiet(common: &Common, built: &Built) {
    let words = world::words(common);
    let mut waived = BTreeMap::<&str, usize>::new();
    let catalogue = &built.catalogue;
    let facts = catalogue.entries().map(|entry| &catalogue.record(entry).item.facts);
    let waivers = facts.filter(|facts| facts.genre != Genre::Notice).flat_map(|facts| &facts.waive);
    for waiver in waivers.filter(|waiver| waiver.until.value >= catalogue.today()) {
        *waived.entry(&waiver.rule.value).or_default() += 1;
    }
    let level = |level: &Option<Severity>| match level {
        Some(Severity::Error) => "error",
        Some(Severity::Warning) => "warning",
        None => "off",
    };
    let changed = built.data().site.rules.iter().map(|(rule, set)| format!("{rule}: {}", level(set)));
    let waived = waived.into_iter().map(|(rule, count)| format!("{rule} {count}"));
    for (id, rules) in [("cli-waived", waived.collect::<Vec<_>>()), ("cli-levels", changed.collect())] {
        if !rules.is_empty() {
            say(common, &words.text(id, &Args::new().with("rules", rules.join(", "))));
        }
    }
}

fn for_people(
    style: Style,
    found: &Findings,
    sources: &Sources,
    built: Option<&Built>,
    words: &Words,
) -> String {
    let is_any = !found.now.is_empty() || !found.coming.is_empty();
    let titles = built.filter(|_| is_any).map(|built| built.titles(words.lang())).unwrap_or_default();
    let part = |part: &Diagnostics| report::by_item(part, sources, words, style, &titles);
    let later = |(at, then): &(Moment, Diagnostics)| {
        let heading = words.text("cli-coming", &Args::new().with("at", words.date(at)));
        format!("{}{}", report::heading(&heading, style), part(then))
    };
    let coming = found.coming.iter().filter(|(_, then)| !then.is_empty());
    part(&found.now) + &coming.map(later).collect::<String>()
}

fn for_ci(common: &Common, form: Form, diagnostics: &Diagnostics, sources: &Sources) -> String {
    let words = world::words(common);
    let prefix = world::site_folder(common).map(|site| within_repository(&site)).unwrap_or_default();
    match form {
        Form::Github => report::github(diagnostics, sources, words, &prefix),
        Form::Gitlab => report::gitlab(diagnostics, sources, words, &prefix),
        _ => report::sarif(diagnostics, sources, words, &prefix, &|rule| described(rule, words)),
    }
}

fn described(rule: &'static Rule, words: &Words) -> Description {
    let manual::Record { title, why, .. } = manual::record(rule, words);
    Description { title, why, page: manual::explained(rule, words) }
}

/// The way from the root of the repository, where CI counts from, to a site's folder in it.
fn within_repository(site: &Path) -> String {
    let site = world::absolute(site);
    let root = site.ancestors().find(|folder| folder.join(".git").exists());
    let inside = root.and_then(|root| site.strip_prefix(root).ok());
    let parts = inside.into_iter().flat_map(Path::components);
    parts.fold(String::new(), |way, part| way + &part.as_os_str().to_string_lossy() + "/")
}

/// The file of a report, which may not be one of the site's own, nor lie where the site is published:
/// it may name what is not.
fn allowed(common: &Common, file: &Path) -> Result<PathBuf, Fault> {
    if world::is_input(&world::site_folder(common)?, file) {
        return Err(Fault::ReportInSite(file.to_owned()));
    }
    let real = world::absolute(file);
    if publish::is_built(&real) {
        return Err(Fault::FileInBuild(file.to_owned()));
    }
    Ok(real)
}

/// Nobody can be told that the stream is closed.
fn print(common: &Common, text: &str) {
    let choice = match common.color {
        Colour::Auto => ColorChoice::Auto,
        Colour::Always => ColorChoice::Always,
        Colour::Never => ColorChoice::Never,
    };
    if common.shown().is_document() {
        let _ = std::io::stdout().lock().write_all(text.as_bytes());
    } else {
        let mut stream = AutoStream::new(std::io::stderr().lock(), choice);
        let _ = stream.write_all(text.as_bytes());
    }
}
