//! What the editor's bar says of the page that a browser shows.

use serde::Serialize;

use super::desk::{Remark, compare_href, remark, source_href};
use super::inject::PREFIX;
use super::respond;
use super::state::Shown;
use super::view::View;
use crate::build::Built;
use crate::catalogue::{Entry, Record};
use crate::diagnostic::Severity;
use crate::edition::State;
use crate::interface::{Args, Words};
use crate::language::{Lang, Language};
use crate::page::Content;
use crate::status::{Mark, marks, telling};
use crate::time::Moment;

/// Words a minute that a grown reader of Finnish or Swedish manages in plain prose; round, since
/// the bar says "about".
const WORDS_A_MINUTE: usize = 180;

/// What the bar says.
#[derive(Debug, Serialize)]
pub(super) struct Facts {
    /// The language of the bar itself.
    lang: String,
    /// Name of the bar.
    title: String,
    /// "2 virhettä, 1 varoitus" of this page, if there is any; also when the bar is folded.
    remarks: Option<String>,
    /// "Tilanne 21.11.2026 klo 23.59".
    as_of: String,
    desk: Link,
    page: Option<PageFacts>,
    /// Other ways to see the site, where there are any.
    view: Option<ViewForm>,
}

/// What it says of the page of an item.
#[derive(Debug, Serialize)]
struct PageFacts {
    /// Name of the list of versions.
    heading: String,
    /// The versions of the item, in the site's order.
    versions: Vec<VersionFacts>,
    compare: Link,
    /// "Julkaistu 5.5.2022 klo 11.38.", "Julkaistaan …".
    publication: Option<String>,
    /// "412 sanaa, noin 3 min".
    length: String,
    source: SourceFacts,
    /// Name of the list of what is wrong.
    warnings: String,
    list: Vec<Remark>,
}

/// A language version of the item.
#[derive(Debug, Serialize)]
struct VersionFacts {
    /// "Suomeksi".
    name: String,
    lang: String,
    marks: Vec<MarkFacts>,
    /// Where it is, unless it is missing.
    href: Option<String>,
    current: bool,
}

#[derive(Debug, Serialize)]
struct MarkFacts {
    name: &'static str,
    text: String,
}

/// The file that holds the page's text.
#[derive(Debug, Serialize)]
struct SourceFacts {
    label: String,
    path: String,
    /// Where its text can be read, by those who may.
    href: Option<String>,
    copy: String,
    copied: String,
}

#[derive(Debug, Serialize)]
struct Link {
    text: String,
    href: String,
}

/// The choice of how to see the site.
#[derive(Debug, Serialize)]
struct ViewForm {
    legend: String,
    /// Values `start`, `public` and `at` with their words.
    choices: Vec<ViewChoice>,
    moment: String,
    /// The moment shown, for the field: `2026-11-23T09:00`.
    value: String,
    apply: String,
}

#[derive(Debug, Serialize)]
struct ViewChoice {
    value: &'static str,
    text: String,
    chosen: bool,
}

/// The facts of the page at `path` of the site as the browser sees it.
pub(super) fn facts(
    shown: &Shown,
    site: Option<&Built>,
    view: View,
    path: &str,
    words: &Words,
) -> Option<Facts> {
    let bar = Bar { shown, site: site?, words };
    let item = match respond::page_at(bar.site, path).map(|page| &page.content) {
        Some(Content::Item(lang, entry)) => Some((*entry, *lang)),
        _ => None,
    };
    let now = Moment::at(bar.site.catalogue.as_of().instant(), &bar.site.data().site.zone);
    let as_of =
        if bar.site.catalogue.as_of().is_preview() { "preview-as-of" } else { "preview-as-of-public" };
    Some(Facts {
        lang: words.lang().to_string(),
        title: bar.say("preview-bar"),
        remarks: item.and_then(|(entry, _)| bar.remarks(entry)),
        as_of: words.text(as_of, &Args::new().with("time", &now)),
        desk: Link { text: bar.say("preview-desk"), href: PREFIX.to_owned() },
        page: item.and_then(|(entry, lang)| bar.page(entry, lang)),
        view: (!shown.public).then(|| bar.view_form(view, now)),
    })
}

struct Bar<'a> {
    shown: &'a Shown,
    site: &'a Built,
    words: &'a Words,
}

impl Bar<'_> {
    fn say(&self, id: &str) -> String {
        self.words.text(id, &Args::NONE)
    }

    fn base(&self) -> &str {
        self.site.data().site.base_path.trim_end_matches('/')
    }

    fn folder(&self, entry: Entry) -> &str {
        self.site.catalogue.record(entry).item.original_version().document.path.folder()
    }

    fn remarks(&self, entry: Entry) -> Option<String> {
        let folder = self.folder(entry);
        let own = || self.shown.diagnostics.iter().filter(|problem| problem.span.file.folder() == folder);
        let count = |severity| own().filter(|problem| problem.severity == severity).count();
        let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
        let args = Args::new().with("errors", errors).with("warnings", warnings);
        (errors + warnings > 0).then(|| self.words.text("preview-remarks", &args))
    }

    fn page(&self, entry: Entry, lang: Lang) -> Option<PageFacts> {
        let record = self.site.catalogue.record(entry);
        let version = record.item.version(lang)?;
        let path = version.document.path.as_str();
        let folder = self.folder(entry);
        let own = self.shown.diagnostics.iter().filter(|problem| problem.span.file.folder() == folder);
        let count = version.document.body().words;
        let minutes = count.div_ceil(WORDS_A_MINUTE).max(1);
        Some(PageFacts {
            heading: self.say("preview-versions"),
            versions: self.versions(entry, lang),
            compare: self.compare(entry, lang),
            publication: self.publication(version.state, record.item.published(version)),
            length: self
                .words
                .text("preview-length", &Args::new().with("words", count).with("minutes", minutes)),
            source: SourceFacts {
                label: self.say("preview-source"),
                path: path.to_owned(),
                href: (!self.shown.public).then(|| source_href(path)),
                copy: self.say("preview-copy"),
                copied: self.say("preview-copied"),
            },
            warnings: self.say("preview-warnings"),
            list: own.map(|problem| remark(self.shown, self.words, problem)).collect(),
        })
    }

    fn publication(&self, state: State, published: Option<Moment>) -> Option<String> {
        let at = |id, moment: Moment| self.words.text(id, &Args::new().with("time", &moment));
        match state {
            State::Draft => Some(self.say("preview-draft")),
            State::Held(moment) if moment == Moment::never() => Some(self.say("preview-held-unknown")),
            State::Held(moment) => Some(at("preview-held", moment)),
            State::Public => published.map(|moment| at("preview-published", moment)),
        }
    }

    /// The comparison of this version: with its original, or the original with another.
    fn compare(&self, entry: Entry, lang: Lang) -> Link {
        let item = &self.site.catalogue.record(entry).item;
        let href = compare_href(&item.id);
        let sides = format!("{href}?left={}&right={lang}", item.original);
        Link {
            text: self.say("preview-open-compare"),
            href: if lang == item.original { href } else { sides },
        }
    }

    fn versions(&self, entry: Entry, current: Lang) -> Vec<VersionFacts> {
        let record = self.site.catalogue.record(entry);
        let of = |language: &Language| VersionFacts {
            name: self.own_name(language.code),
            lang: language.tag.clone(),
            marks: self.marks(record, language.code),
            href: record.url(language.code).map(|url| format!("{}{url}", self.base())),
            current: language.code == current,
        };
        self.site.catalogue.languages().iter().map(of).collect()
    }

    fn marks(&self, record: &Record, lang: Lang) -> Vec<MarkFacts> {
        let marks = telling(marks(&self.site.catalogue, &record.item, lang));
        let fact = |mark: &Mark| MarkFacts { name: mark.name(), text: mark.text(self.words) };
        marks.iter().map(fact).collect()
    }

    /// "På svenska".
    fn own_name(&self, lang: Lang) -> String {
        let own = self.site.interface.words(lang);
        own.map_or_else(|| lang.to_string(), |words| words.text("own-language", &Args::NONE))
    }

    fn view_form(&self, view: View, now: Moment) -> ViewForm {
        let chosen = match view {
            View::Started => "start",
            View::Public => "public",
            View::At(_) => "at",
        };
        let choice = |value: &'static str| ViewChoice {
            value,
            text: self.say(&format!("preview-view-{value}")),
            chosen: value == chosen,
        };
        ViewForm {
            legend: self.say("preview-view"),
            choices: ["start", "public", "at"].map(choice).into(),
            moment: self.say("preview-view-moment"),
            value: now.local.strftime("%Y-%m-%dT%H:%M").to_string(),
            apply: self.say("preview-view-apply"),
        }
    }
}
