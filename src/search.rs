//! What the search knows: the pages of a language with their words, cut by age into parts of which each is indexed by
//! itself.
//!
//! A part's address is made of the hash of what goes into it. So pages name the index before it is made, nobody reads
//! an old part for a new one, and a part of which nothing changed need not be made again. The cut is at the years: what
//! is written this year goes with the pages that may change on any day; the years before it change seldom.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;
use tiedote_search::{Record, Stems};

use crate::catalogue::{Catalogue, Entry};
use crate::content::model::{Ref, Section};
use crate::interface::{Args, Words};
use crate::language::{ByLanguage, Lang};
use crate::page::text::{self, Base};
use crate::path::{Kind, UrlPath};
use crate::source::{Hash, hash, hex};

/// How many pages a part of the past holds at least, if there are as many: a browser asks every part.
const PART: usize = 2000;

/// By what readers narrow a search down, in the order of the form.
pub const FILTERS: [&str; 5] = ["year", "type", "organisation", "topic", "minister"];

/// Pages that are indexed together.
#[derive(Debug)]
pub struct Part {
    /// Their language.
    pub lang: Lang,
    /// Of what the index is made, in hexadecimal digits.
    pub hash: String,
    records: Vec<Record>,
}

impl Part {
    fn new(lang: Lang, records: Vec<Record>) -> Self {
        let stems = Stems::of(&lang.to_string());
        let mut all = format!("{}\n{}\n", tiedote_search::VERSION, stems.text()).into_bytes();
        all.extend(records.par_iter().map(digest).collect::<Vec<_>>().as_flattened());
        Self { lang, hash: hex(&hash(&all)[..10]), records }
    }

    /// The folder of its index.
    #[must_use]
    pub fn url(&self) -> UrlPath {
        UrlPath::new(&format!("{FOLDER}{}/", self.hash))
    }

    /// How many pages it has.
    #[must_use]
    pub fn pages(&self) -> usize {
        self.records.len()
    }

    /// Its index: the files of its folder, by name. Takes about a second for a thousand pages.
    ///
    /// # Errors
    ///
    /// What the engine says.
    pub fn index(&self) -> Result<Vec<tiedote_search::File>, String> {
        tiedote_search::index(&self.records, &Stems::of(&self.lang.to_string()))
    }
}

/// The hash of all that is to be found of a page.
fn digest(record: &Record) -> Hash {
    // A sequence of texts and maps is never refused.
    hash(&serde_json::to_vec(record).unwrap_or_default())
}

/// Where the parts lie.
pub const FOLDER: &str = "/assets/search/";

/// The parts of all languages of a catalogue, each gathered when first asked for.
#[derive(Debug, Default)]
pub struct Parts(ByLanguage<OnceLock<Vec<Arc<Part>>>>);

impl Parts {
    /// Room for the languages of a catalogue.
    #[must_use]
    pub fn new(catalogue: &Catalogue) -> Self {
        Self(catalogue.languages().codes().map(|lang| (lang, OnceLock::new())).collect())
    }

    /// Those of the language of `words`, the past first, this year last.
    pub fn of(&self, catalogue: &Catalogue, words: &Words) -> &[Arc<Part>] {
        let Some(room) = self.0.get(words.lang()) else { return &[] };
        room.get_or_init(|| parts(catalogue, words))
    }
}

fn parts(catalogue: &Catalogue, words: &Words) -> Vec<Arc<Part>> {
    let lang = words.lang();
    let shelf = catalogue.shelf(lang);
    let this_year = catalogue.today().year();
    let mut past: Vec<Vec<Entry>> = Vec::new();
    let mut now: Vec<Entry> = [shelf.programmes.as_slice(), shelf.pages.as_slice()].concat();
    for (year, releases) in shelf.years.iter().rev() {
        if *year >= this_year {
            now.extend(releases);
        } else {
            match past.last_mut().filter(|part| part.len() < PART) {
                Some(part) => part.extend(releases),
                None => past.push(releases.clone()),
            }
        }
    }
    past.push(now);
    let records = |entries: Vec<Entry>| -> Vec<Record> {
        entries.into_par_iter().filter_map(|entry| record(catalogue, words, entry)).collect()
    };
    past.into_iter().map(|entries| Arc::new(Part::new(lang, records(entries)))).collect()
}

fn record(catalogue: &Catalogue, words: &Words, entry: Entry) -> Option<Record> {
    let lang = words.lang();
    let version = catalogue.version(entry, lang)?;
    let document = &version.document;
    let record = catalogue.record(entry);
    let body = document.body();
    let runs = body.runs.iter().map(|run| run.text(document.text.file()));
    let lead = document.words.lead.iter().map(|lead| lead.value.clone());
    let text: Vec<String> = lead.chain(runs).map(|text| text::typeset(&text, lang)).collect();
    Some(Record {
        url: text::href(catalogue, record.url(lang)?, Base::Path),
        title: text::typeset(&document.words.title, lang),
        text: text.join(" "),
        keywords: keywords(catalogue, lang, entry).join(" "),
        filters: filters(catalogue, entry),
        shown: shown(catalogue, words, entry),
        date: record.date().map(|date| date.machine()).unwrap_or_default(),
    })
}

/// What the text need not say: search words, the line above the title, the number, and the names of those whose page
/// it is.
fn keywords(catalogue: &Catalogue, lang: Lang, entry: Entry) -> Vec<String> {
    let item = &catalogue.record(entry).item;
    let (facts, day) = (&item.facts, catalogue.day_of(item));
    let mut words = item.version(lang).map(|v| v.document.words.keywords.clone()).unwrap_or_default();
    let kicker = item.version(lang).and_then(|version| version.document.words.kicker.as_ref());
    words.extend(kicker.map(|kicker| kicker.value.clone()));
    words.extend(facts.number.as_ref().map(|number| number.value.clone()));
    for id in &facts.organisations {
        words.extend(catalogue.organisation_name(id, lang, day).map(str::to_owned));
        let organisation = catalogue.data().organisations.get(id.as_str());
        words.extend(organisation.and_then(|organisation| organisation.short.get(lang)).cloned());
    }
    let named = |section: Section, ids: &[Ref]| -> Vec<String> {
        ids.iter().filter_map(|id| catalogue.member_name(section, id, lang)).collect()
    };
    words.extend(named(Section::Topics, &facts.topics));
    words.extend(named(Section::Ministers, &facts.ministers));
    words.extend(named(Section::Ministers, &facts.people));
    words
}

fn filters(catalogue: &Catalogue, entry: Entry) -> BTreeMap<String, Vec<String>> {
    let record = catalogue.record(entry);
    let facts = &record.item.facts;
    let ids = |refs: &mut dyn Iterator<Item = &Ref>| -> Vec<String> {
        let ids: BTreeSet<&str> = refs.map(|id| id.as_str()).collect();
        ids.into_iter().map(str::to_owned).collect()
    };
    let values = [
        record.date().map(|date| date.date().year().to_string()).into_iter().collect(),
        vec![type_of(catalogue, entry).to_owned()],
        ids(&mut facts.organisations.iter()),
        ids(&mut facts.topics.iter()),
        ids(&mut facts.ministers.iter().chain(&facts.people)),
    ];
    let named = FILTERS.iter().map(|name| (*name).to_owned()).zip(values);
    named.filter(|(_, values)| !values.is_empty()).collect()
}

/// What sort of page it is: the genre of a release, `programme`, `page`.
#[must_use]
pub fn type_of(catalogue: &Catalogue, entry: Entry) -> &'static str {
    let item = &catalogue.record(entry).item;
    match item.id.kind {
        Kind::Release => item.facts.genre.as_str(),
        Kind::Programme => "programme",
        Kind::Page => "page",
    }
}

/// The name of a sort of pages in the page's language.
#[must_use]
pub fn type_name(words: &Words, type_of: &str) -> String {
    words.text("search-type", &Args::new().with("type", type_of).with("genre", type_of))
}

fn shown(catalogue: &Catalogue, words: &Words, entry: Entry) -> BTreeMap<String, String> {
    let record = catalogue.record(entry);
    let version = catalogue.version(entry, words.lang());
    let published = version.and_then(|version| record.item.published(version));
    let mut shown = BTreeMap::from([("type".to_owned(), type_name(words, type_of(catalogue, entry)))]);
    if let Some(moment) = published {
        shown.insert("time".to_owned(), words.date(&moment));
        shown.insert("datetime".to_owned(), moment.machine());
    }
    shown
}
