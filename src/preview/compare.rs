//! Two language versions of an item side by side, block by block.

mod align;
mod blocks;

use axum::body::Body;
use axum::http::{Response, StatusCode};
use serde::{Deserialize, Serialize};

use self::blocks::{Block, Kind};
use super::desk::{encode, source_href};
use super::inject::PREFIX;
use super::{html, respond};
use crate::build::Built;
use crate::catalogue::Entry;
use crate::content::model::{ImageWords, Scope};
use crate::edition::Version;
use crate::interface::{Args, Words};
use crate::language::Lang;
use crate::page::Content;
use crate::page::text::{self, Base, escape, typeset};
use crate::path::UrlPath;
use crate::status::{self, Mark, marks};

/// Which languages stand on which side; anything that is none of the site's is as if absent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Query {
    left: String,
    right: String,
}

#[derive(Serialize)]
struct CompareView {
    home: String,
    kind: String,
    title: String,
    /// The language of the title.
    title_lang: String,
    left: Side,
    right: Side,
    rows: Vec<Row>,
    /// Whether both versions exist, so that gaps can be counted.
    both: bool,
    gaps: usize,
}

/// A side of the comparison.
#[derive(Serialize)]
struct Side {
    name: String,
    lang: String,
    href: Option<String>,
    source: Option<String>,
    path: Option<String>,
    exists: bool,
    summary: bool,
    stale: bool,
    marks: Vec<String>,
    choices: Vec<Choice>,
}

#[derive(Serialize)]
struct Choice {
    value: String,
    text: String,
    lang: String,
    selected: bool,
}

/// Two blocks that belong together; the finished HTML of each, or what is missing.
#[derive(Serialize)]
struct Row {
    kind: &'static str,
    left: Option<String>,
    right: Option<String>,
}

#[derive(Serialize)]
struct UnknownView<'a> {
    id: &'a str,
}

/// The comparison of the item that `name` (`release/x` or `x`) means.
pub(super) fn answer(
    site: Option<&Built>,
    words: &'static Words,
    name: &str,
    query: &Query,
) -> Response<Body> {
    let Some(site) = site else { return respond::redirect(PREFIX) };
    let (kind, id) = match name.split_once('/') {
        Some((kind, id)) => (Some(kind), id),
        None => (None, name),
    };
    match site.catalogue.named(kind, id)[..] {
        [entry] => {
            let comparison = Comparison { site, words, entry };
            html::answer(StatusCode::OK, "compare.html", words, &comparison.view(query))
        }
        [] => html::answer(StatusCode::NOT_FOUND, "unknown.html", words, &UnknownView { id }),
        _ => respond::redirect(&format!("{PREFIX}?q={}", encode(id))),
    }
}

/// An item whose versions are compared.
#[derive(Clone, Copy)]
struct Comparison<'a> {
    site: &'a Built,
    words: &'a Words,
    entry: Entry,
}

impl Comparison<'_> {
    fn view(&self, query: &Query) -> CompareView {
        let record = self.site.catalogue.record(self.entry);
        let item = &record.item;
        let left = self.asked(&query.left).unwrap_or(item.original);
        let other = || self.site.catalogue.languages().codes().filter(|lang| *lang != left);
        let translated = || other().find(|lang| item.version(*lang).is_some());
        let right = self.asked(&query.right).or_else(translated).or_else(|| other().next()).unwrap_or(left);
        let (from, to) = (self.blocks(left, "left-"), self.blocks(right, "right-"));
        let rows = rows(&from, &to);
        let title = &item.original_version().document.words.title;
        let base = self.site.data().site.base_path.trim_end_matches('/');
        CompareView {
            home: format!("{base}/"),
            kind: self.words.text(&format!("status-kind-{}", item.id.kind.as_str()), &Args::NONE),
            title: typeset(title, item.original),
            title_lang: self.site.catalogue.languages().tag(item.original),
            both: item.version(left).is_some() && item.version(right).is_some(),
            gaps: rows.iter().filter(|row| row.left.is_none() || row.right.is_none()).count(),
            left: self.side(left),
            right: self.side(right),
            rows,
        }
    }

    /// The language of the site that a query asks for.
    fn asked(&self, code: &str) -> Option<Lang> {
        self.site.catalogue.languages().codes().find(|lang| lang.as_str() == code)
    }

    fn side(&self, lang: Lang) -> Side {
        let record = self.site.catalogue.record(self.entry);
        let version = record.item.version(lang);
        let base = self.site.data().site.base_path.trim_end_matches('/');
        let path = version.map(|version| version.document.path.to_string());
        let marks = marks(&self.site.catalogue, &record.item, lang);
        let told = marks.iter().filter(|mark| !matches!(mark, Mark::Missing | Mark::Stale));
        Side {
            name: self.name(lang),
            lang: self.site.catalogue.languages().tag(lang),
            href: record.url(lang).map(|url| format!("{base}{url}")),
            source: path.as_deref().map(source_href),
            path,
            exists: version.is_some(),
            summary: version.is_some_and(|version| version.document.words.scope == Scope::Summary),
            stale: version.is_some_and(|version| status::is_stale(&record.item, version)),
            marks: told.map(|mark| mark.text(self.words)).collect(),
            choices: self.choices(lang),
        }
    }

    fn choices(&self, chosen: Lang) -> Vec<Choice> {
        let choice = |lang: Lang| Choice {
            value: lang.to_string(),
            text: self.name(lang),
            lang: self.site.catalogue.languages().tag(lang),
            selected: lang == chosen,
        };
        self.site.catalogue.languages().codes().map(choice).collect()
    }

    /// "På svenska".
    fn name(&self, lang: Lang) -> String {
        let own = self.site.interface.words(lang);
        own.map_or_else(|| lang.to_string(), |words| words.text("own-language", &Args::NONE))
    }

    /// The blocks of a version: its title and lead, its text, the words of its
    /// images, its links and attachments.
    fn blocks(&self, lang: Lang, side: &str) -> Vec<Block> {
        let Some(version) = self.site.catalogue.version(self.entry, lang) else { return Vec::new() };
        let Some(own) = self.site.interface.words(lang) else { return Vec::new() };
        let same = |href: &str| self.same(href);
        let mut blocks = head(version, &same);
        let body = text::body(&self.site.catalogue, own, self.entry, version, Base::Path);
        blocks.extend(blocks::split(&own_ids(&body, side), &same));
        blocks.extend(foot(version, &same));
        blocks
    }

    /// Where a link leads, named alike in every language.
    fn same(&self, href: &str) -> String {
        let base = self.site.data().site.base_path.trim_end_matches('/');
        let address = href.split('#').next().unwrap_or(href);
        let inside = address.strip_prefix(base).filter(|inside| inside.starts_with('/'));
        match inside.and_then(|inside| self.site.plan.at(&UrlPath::new(inside))).map(|page| &page.content) {
            Some(Content::Item(_, entry)) => format!("item {}", entry.index()),
            Some(Content::Member(_, section, id, _)) => format!("{} {id}", section.as_str()),
            _ => href.to_owned(),
        }
    }
}

fn head(version: &Version, same: &dyn Fn(&str) -> String) -> Vec<Block> {
    let words = &version.document.words;
    let parts = [
        (Kind::Kicker, words.kicker.as_ref()),
        (Kind::Title, Some(&words.title)),
        (Kind::Lead, words.lead.as_ref()),
    ];
    let lang = version.lang();
    let block = |(kind, text): (Kind, Option<&crate::diagnostic::Located<String>>)| {
        let html = format!("<p class=\"{}\">{}</p>", kind.name(), escape(&typeset(text?, lang)));
        Some(Block::new(kind, html, same))
    };
    parts.into_iter().filter_map(block).collect()
}

fn foot(version: &Version, same: &dyn Fn(&str) -> String) -> Vec<Block> {
    let words = &version.document.words;
    let lang = version.lang();
    let print = |text: &str| escape(&typeset(text, lang));
    let line = |text: &str| format!("<p>{}</p>", print(text));
    let images = words.images.iter().filter_map(|(file, image)| {
        let ImageWords::Described { alt, caption } = image else { return None };
        let caption = caption.as_ref().map(|caption| format!("<br>{}", print(caption))).unwrap_or_default();
        let html = format!("<p class=\"alt\"><code>{}</code> {}{caption}</p>", escape(file), print(alt));
        let mut block = Block::new(Kind::Image, html, same);
        block.anchors.insert(file.value.clone());
        Some(block)
    });
    let links = words.links.iter().map(|link| Block::new(Kind::Link, line(&link.text), same));
    let files = words.attachments.iter().map(|(file, text)| {
        let mut block = Block::new(Kind::File, line(text), same);
        block.anchors.insert(file.value.clone());
        block
    });
    images.chain(links).chain(files).collect()
}

/// Names of places within a text, made its own: both versions may have the same.
fn own_ids(html: &str, side: &str) -> String {
    // Quotation marks of the text itself are escaped, so these stand only in tags.
    let mut html = html.to_owned();
    for place in [" id=\"", " href=\"#", " aria-labelledby=\""] {
        html = html.replace(place, &format!("{place}{side}"));
    }
    html
}

fn rows(left: &[Block], right: &[Block]) -> Vec<Row> {
    let html = |blocks: &[Block], at: Option<usize>| Some(blocks.get(at?)?.html.clone());
    let row = |(l, r): align::Pair| {
        let block = l.and_then(|at| left.get(at)).or_else(|| right.get(r?));
        Row {
            kind: block.map_or("other", |block| block.kind.name()),
            left: html(left, l),
            right: html(right, r),
        }
    };
    align::align(left, right).into_iter().map(row).collect()
}
