//! The filter of the desk: what the address asks for, the form, and the items that are left.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::super::inject::PREFIX;
use super::{Desk, encode, rows};
use crate::catalogue::{Entry, Record};
use crate::interface::Args;
use crate::language::Lang;
use crate::path::Kind;
use crate::status::{self, Mark, marks};

/// Chooses items about which there is something to say.
const REMARKS: &str = "remarks";

/// What the address asks for. Anything that makes no sense asks for nothing.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::preview) struct Query {
    pub(super) q: String,
    pub(super) organisation: String,
    pub(super) kind: String,
    pub(super) state: String,
    pub(super) language: String,
    page: String,
    remarks: String,
}

impl Query {
    /// Whether it leaves anything out.
    pub(super) fn narrows(&self) -> bool {
        // A language alone says only where a state is looked for.
        [&self.q, &self.organisation, &self.kind, &self.state].iter().any(|text| !text.trim().is_empty())
    }

    /// The wanted page of the list of items, from 1.
    pub(super) fn page(&self) -> usize {
        self.page.parse().unwrap_or(1)
    }

    /// The wanted page of the remarks, from 1.
    pub(super) fn remarks_page(&self) -> usize {
        self.remarks.parse().unwrap_or(1)
    }

    /// Whether a page of the remarks was asked for.
    pub(super) fn wants_remarks(&self) -> bool {
        !self.remarks.is_empty()
    }

    /// The address that asks for the same, and a page of a list.
    pub(super) fn href(&self, list: &str, page: usize) -> String {
        let page = page.to_string();
        let asked = [
            ("q", self.q.as_str()),
            ("organisation", &self.organisation),
            ("kind", &self.kind),
            ("state", &self.state),
            ("language", &self.language),
            (list, &page),
        ];
        let asked = asked.iter().filter(|(_, value)| !value.is_empty());
        let pairs: Vec<String> = asked.map(|(name, value)| format!("{name}={}", encode(value))).collect();
        format!("{PREFIX}?{}", pairs.join("&"))
    }
}

/// The form, filled in.
#[derive(Debug, Serialize)]
pub(super) struct Form {
    q: String,
    organisations: Vec<Choice>,
    kinds: Vec<Choice>,
    states: Vec<Choice>,
    languages: Vec<Choice>,
    narrows: bool,
}

#[derive(Debug, Serialize)]
struct Choice {
    value: String,
    text: String,
    /// The language of the text, if another than the page's.
    lang: Option<String>,
    selected: bool,
}

pub(super) fn form(desk: &Desk<'_>, query: &Query) -> Form {
    let say = |id: String| desk.words.text(&id, &Args::NONE);
    let choice = |value: &str, text: String, asked: &str| Choice {
        value: value.to_owned(),
        text,
        lang: None,
        selected: value == asked,
    };
    let state = |name: &&str| choice(name, say(format!("status-{name}")), &query.state);
    let remarks = choice(REMARKS, say("preview-filter-remarks".to_owned()), &query.state);
    let kind = |kind: Kind| choice(kind.as_str(), say(format!("status-kind-{}", kind.as_str())), &query.kind);
    let languages = rows::heads(desk).into_iter().map(|head| Choice {
        selected: head.code == query.language,
        value: head.code,
        text: head.name,
        lang: Some(head.lang),
    });
    Form {
        q: query.q.clone(),
        organisations: organisations(desk, query),
        kinds: Kind::ALL.into_iter().map(kind).collect(),
        states: status::NAMES.iter().map(state).chain([remarks]).collect(),
        languages: languages.collect(),
        narrows: query.narrows(),
    }
}

/// The organisations that have items, by name.
fn organisations(desk: &Desk<'_>, query: &Query) -> Vec<Choice> {
    let records = desk.site.catalogue.entries().map(|entry| desk.site.catalogue.record(entry));
    let used: BTreeSet<&str> =
        records.flat_map(|record| record.item.facts.organisations.iter().map(|id| id.as_str())).collect();
    let choice = |id: &str| {
        let name = rows::organisation(desk, id);
        Choice { value: id.to_owned(), text: name.full, lang: name.lang, selected: id == query.organisation }
    };
    let mut choices: Vec<Choice> = used.into_iter().map(choice).collect();
    choices.sort_by_cached_key(|choice| choice.text.to_lowercase());
    choices
}

/// The items that the query leaves, newest first.
pub(super) fn found(desk: &Desk<'_>, query: &Query) -> Vec<Entry> {
    let wanted = Wanted::new(desk, query);
    desk.site.catalogue.entries().filter(|entry| wanted.is(desk.site.catalogue.record(*entry))).collect()
}

struct Wanted<'a> {
    desk: &'a Desk<'a>,
    query: &'a Query,
    words: Vec<String>,
    languages: Vec<Lang>,
    /// Folders about which there is something to say, if that is asked for.
    remarked: BTreeSet<&'a str>,
}

impl<'a> Wanted<'a> {
    fn new(desk: &'a Desk<'a>, query: &'a Query) -> Self {
        let asked = |lang: &Lang| query.language.is_empty() || lang.as_str() == query.language;
        Self {
            desk,
            query,
            words: query.q.to_lowercase().split_whitespace().map(str::to_owned).collect(),
            languages: desk.site.catalogue.languages().codes().filter(asked).collect(),
            remarked: desk.shown.diagnostics.iter().map(|problem| problem.span.file.folder()).collect(),
        }
    }

    fn is(&self, record: &Record) -> bool {
        let Query { organisation, kind, state, .. } = self.query;
        let facts = &record.item.facts;
        (kind.is_empty() || record.item.id.kind.as_str() == kind)
            && (organisation.is_empty() || facts.organisations.iter().any(|id| id.value == *organisation))
            && (self.words.is_empty() || self.has_words(record))
            && (state.is_empty() || self.has_state(record, state))
    }

    fn has_words(&self, record: &Record) -> bool {
        let item = &record.item;
        let number = item.facts.number.as_ref().map_or("", |number| number.as_str());
        let mut text = format!("{} {number}", item.id.id);
        for version in &item.versions {
            text.push(' ');
            text.push_str(&version.document.words.title);
        }
        let text = text.to_lowercase();
        self.words.iter().all(|word| text.contains(word))
    }

    fn has_state(&self, record: &Record, state: &str) -> bool {
        if state == REMARKS {
            return self.remarked.contains(rows::folder(record));
        }
        let has = |lang: &Lang| {
            let marks = marks(&self.desk.site.catalogue, &record.item, *lang);
            marks.iter().copied().map(Mark::name).any(|name| name == state)
        };
        self.languages.iter().any(has)
    }
}
