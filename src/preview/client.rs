//! What the preview's script shows: problems, and the editor's bar of a page.

use serde::Serialize;

use super::state::Shown;
use crate::build::Built;
use crate::catalogue::Entry;
use crate::content::model::Scope;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::edition::State;
use crate::interface::report::{self, Style};
use crate::interface::{Args, Words};
use crate::language::Lang;
use crate::page::Content;
use crate::path::UrlPath;

/// The script, which the browser runs on previewed pages.
pub(super) const SCRIPT: &str = include_str!("client.js");
/// Its styles, which cannot touch the page: they live in a shadow tree.
pub(super) const STYLE: &str = include_str!("client.css");

/// Words a minute that a grown reader of Finnish or Swedish manages in plain prose; round, since
/// the bar says "about".
const WORDS_A_MINUTE: usize = 180;

/// What is wrong, for the overlay.
#[derive(Debug, Serialize)]
pub(super) struct Problems {
    errors: usize,
    warnings: usize,
    /// "2 errors. The page is shown as it was before them."
    heading: String,
    /// The errors in print: each with the writer's own line.
    text: String,
    /// "Close".
    close: String,
}

/// The problems of a state and of the page looked at, in the writer's words.
pub(super) fn problems(shown: &Shown, of_page: Option<&Diagnostic>, words: &Words) -> Problems {
    let mut grave = Diagnostics::clone(&shown.diagnostics);
    grave.retain(|diagnostic| diagnostic.severity == Severity::Error);
    grave.extend(of_page.cloned());
    let errors = grave.count(Severity::Error);
    Problems {
        errors,
        warnings: shown.diagnostics.count(Severity::Warning),
        heading: words.text("preview-problems", &Args::new().with("errors", errors)),
        text: report::human(&grave, &shown.sources, words, Style { colour: false, width: 100 }),
        close: words.text("preview-close", &Args::NONE),
    }
}

/// What the editor's bar says of a page.
#[derive(Debug, Default, Serialize)]
pub(super) struct Facts {
    /// Name of the bar.
    title: String,
    /// The versions of the item, in the site's order.
    versions: Vec<VersionFacts>,
    /// "Published 5.5.2022 klo 11.38", "To be published …".
    publication: Option<String>,
    /// "412 words, about 3 minutes".
    length: Option<String>,
    /// Path of the source file.
    source: Option<String>,
    /// Warnings and errors of the item's folder, in print.
    warnings: Option<String>,
    /// "As of 21.11.2026 klo 23.59".
    as_of: String,
}

/// A language version of the item.
#[derive(Debug, Serialize)]
struct VersionFacts {
    /// "Suomeksi".
    name: String,
    lang: String,
    /// "full", "summary", "missing", "draft" in words.
    state: String,
    /// Where it is, unless it is missing.
    href: Option<String>,
    current: bool,
}

/// The facts of the page at `path` of a site.
pub(super) fn facts(shown: &Shown, site: Option<&Built>, path: &str, words: &Words) -> Facts {
    let Some(site) = site else { return Facts::default() };
    let base = site.data().site.base_path.trim_end_matches('/');
    let page = path.strip_prefix(base).and_then(|inside| site.plan.at(&UrlPath::new(inside)));
    let say = |id: &str| words.text(id, &Args::NONE);
    let now = crate::time::Moment::at(site.catalogue.as_of().instant(), &site.data().site.zone);
    let mut facts = Facts {
        title: say("preview-bar"),
        as_of: words.text("preview-as-of", &Args::new().with("time", &now)),
        ..Facts::default()
    };
    if let Some(Content::Item(lang, entry)) = page.map(|page| &page.content) {
        of_item(&mut facts, shown, site, words, (*entry, *lang));
    }
    facts
}

fn of_item(facts: &mut Facts, shown: &Shown, site: &Built, words: &Words, (entry, lang): (Entry, Lang)) {
    let Some(version) = site.catalogue.version(entry, lang) else { return };
    let item = &site.catalogue.record(entry).item;
    let document = &version.document;
    let count = document.body().words;
    let minutes = count.div_ceil(WORDS_A_MINUTE).max(1);
    facts.length =
        Some(words.text("preview-length", &Args::new().with("words", count).with("minutes", minutes)));
    facts.source = Some(document.path.to_string());
    facts.publication = match version.state {
        State::Draft => Some(words.text("preview-draft", &Args::NONE)),
        State::Held(moment) => Some(words.text("preview-held", &Args::new().with("time", &moment))),
        State::Public => item
            .published(version)
            .map(|moment| words.text("preview-published", &Args::new().with("time", &moment))),
    };
    facts.versions = versions(site, words, entry, lang);
    let mut own = Diagnostics::clone(&shown.diagnostics);
    own.retain(|diagnostic| diagnostic.span.file.folder() == document.path.folder());
    if !own.is_empty() {
        let style = Style { colour: false, width: 100 };
        facts.warnings = Some(report::human(&own, &shown.sources, words, style));
    }
}

fn versions(site: &Built, words: &Words, entry: Entry, current: Lang) -> Vec<VersionFacts> {
    let record = site.catalogue.record(entry);
    let of = |language: &crate::language::Language| {
        let version = record.item.version(language.code);
        let state = match version {
            None => "preview-state-missing",
            Some(version) if version.state == State::Draft => "preview-state-draft",
            Some(version) if version.state != State::Public => "preview-state-held",
            Some(version) if version.document.words.scope == Scope::Summary => "preview-state-summary",
            Some(_) => "preview-state-full",
        };
        let own = site.interface.words(language.code)?;
        let base = site.data().site.base_path.trim_end_matches('/');
        Some(VersionFacts {
            name: own.text("own-language", &Args::NONE),
            lang: language.tag.clone(),
            state: words.text(state, &Args::NONE),
            href: record.url(language.code).map(|url| format!("{base}{url}")),
            current: language.code == current,
        })
    };
    site.catalogue.languages().iter().filter_map(of).collect()
}
