//! What pages ask of all texts, found once.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use crate::frame;
use crate::read::{Document, LANGUAGES, Texts};

/// Folders of pages that head a list of releases, and what having one in common counts.
pub(crate) const TERMS: [(&str, u16); 3] = [("topics", 100), ("ministers", 0), ("programmes", 80)];

const RELATED: usize = 5;

pub(crate) struct Site<'a> {
    pub(crate) languages: Vec<Language<'a>>,
    /// By path, which languages have it, as bits; a path that is not there is in all.
    having: HashMap<&'a str, u8>,
    /// Lines by id.
    pub(crate) people: HashMap<&'a str, &'a str>,
    pub(crate) organisations: HashMap<&'a str, &'a str>,
}

pub(crate) struct Language<'a> {
    pub(crate) number: usize,
    /// Newest first.
    pub(crate) releases: Vec<&'a Document>,
    pub(crate) terms: [BTreeMap<&'a str, Term<'a>>; 3],
    pub(crate) by_path: HashMap<&'a str, &'a Document>,
    /// Title and navigation, the same on every page.
    pub(crate) top: String,
}

pub(crate) struct Term<'a> {
    pub(crate) page: &'a Document,
    /// Places among the language's releases.
    pub(crate) releases: Vec<usize>,
}

impl<'a> Site<'a> {
    pub(crate) fn of(texts: &'a Texts) -> Self {
        let mut having = HashMap::new();
        for document in &texts.documents {
            *having.entry(document.path.as_str()).or_default() |= 1 << document.language;
        }
        let lines = |text: &'a str| text.lines().filter_map(|line| line.split_once(": ")).collect();
        Self {
            languages: (0..LANGUAGES.len()).map(|number| Language::of(&texts.documents, number)).collect(),
            having,
            people: lines(&texts.people),
            organisations: lines(&texts.organisations),
        }
    }

    /// The languages that have the page of a path.
    pub(crate) fn having(&self, path: &str) -> impl Iterator<Item = usize> + use<> {
        let bits = self.having.get(path).copied().unwrap_or(u8::MAX);
        (0..LANGUAGES.len()).filter(move |language| bits >> language & 1 == 1)
    }
}

impl<'a> Language<'a> {
    fn of(documents: &'a [Document], number: usize) -> Self {
        let all: Vec<_> = documents.iter().filter(|document| document.language == number).collect();
        let mut releases: Vec<_> =
            all.iter().copied().filter(|document| document.path.starts_with("/releases/")).collect();
        releases.sort_by_cached_key(|release| (Reverse(release.fact("date")), release.title()));
        let by_path = all.iter().map(|document| (document.path.as_str(), *document)).collect();
        let terms = TERMS.map(|(folder, _)| terms(folder, &all, &releases));
        let mut language = Self { number, releases, terms, by_path, top: String::new() };
        language.top = frame::top(number, language.title("/about/"));
        language
    }

    /// The title of the page of that path.
    pub(crate) fn title(&self, path: &str) -> &'a str {
        self.by_path.get(path).map_or("", |page| page.title())
    }

    /// The releases that have most in common with that one; of equal ones the newest.
    pub(crate) fn related(&self, place: usize) -> impl Iterator<Item = &'a Document> {
        let mut scores = vec![0_u16; self.releases.len()];
        let mut touched = Vec::new();
        for ((folder, weight), terms) in TERMS.iter().zip(&self.terms).filter(|((_, weight), _)| *weight > 0)
        {
            for other in self.releases[place].list(folder).flat_map(|id| &terms[id].releases) {
                if scores[*other] == 0 && *other != place {
                    touched.push(*other);
                }
                scores[*other] += weight;
            }
        }
        let order = |other: &usize| (Reverse(scores[*other]), *other);
        if touched.len() > RELATED {
            touched.select_nth_unstable_by_key(RELATED, order);
            touched.truncate(RELATED);
        }
        touched.sort_unstable_by_key(order);
        touched.into_iter().map(|other| self.releases[other])
    }
}

fn terms<'a>(folder: &str, all: &[&'a Document], releases: &[&'a Document]) -> BTreeMap<&'a str, Term<'a>> {
    let id =
        |page: &'a Document| page.path.strip_prefix('/')?.strip_prefix(folder)?.get(1..)?.strip_suffix('/');
    let heads = all.iter().filter_map(|page| Some((id(page)?, Term { page, releases: Vec::new() })));
    let mut terms: BTreeMap<_, _> = heads.collect();
    for (place, release) in releases.iter().enumerate() {
        for id in release.list(folder) {
            terms.entry(id).and_modify(|term| term.releases.push(place));
        }
    }
    terms
}
