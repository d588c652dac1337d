//! What feeds there are and what each holds; `atom.rs`, `rss.rs` and `json_feed.rs` write them.
//!
//! Ids are tag URIs (RFC 4151) made of the item's own id, so they survive a new title or slug. An
//! entry is the same in every feed in which it stands: with its whole text.

use std::borrow::Cow;

use super::Part;
use super::story::{Story, tag};
use crate::catalogue::{Archive, Catalogue, Entry, PER_PAGE, Rubric};
use crate::content::model::{Genre, Section};
use crate::interface::{Args, Words};
use crate::language::Lang;
use crate::page::text::standing_alone;
use crate::path::UrlPath;
use crate::time::Moment;

/// The sections whose members have feeds.
const MEMBERS: [Section; 3] = [Section::Topics, Section::Ministers, Section::Organisations];

/// A feed of releases in one language.
#[derive(Debug)]
pub struct Feed<'a> {
    /// Its language.
    pub lang: Lang,
    /// What it gathers, in its language: "Tiedotteet", "Digitalisaatio".
    pub subject: String,
    /// The same with the name of the site.
    pub title: String,
    /// Its address as Atom.
    pub url: UrlPath,
    /// The page of what it gathers.
    pub page: UrlPath,
    /// Distinguishes it in its id.
    name: String,
    releases: Cow<'a, [Entry]>,
}

/// The feeds of a language: that of everything, of each type, topic, minister and organisation that
/// has a page, and of each programme.
#[must_use]
pub fn feeds(catalogue: &Catalogue, lang: Lang) -> Vec<Part> {
    let shelf = catalogue.shelf(lang);
    let members = |section: Section| {
        shelf.members(section).iter().map(move |member| Part::Member(lang, section, member.id.clone()))
    };
    let programmes = shelf.programmes.iter().map(|programme| Part::Item(lang, *programme));
    let genres = shelf.genres.iter().map(|(genre, _)| Part::Genre(lang, *genre));
    let members = MEMBERS.into_iter().flat_map(members);
    std::iter::once(Part::Language(lang)).chain(genres).chain(members).chain(programmes).collect()
}

impl<'a> Feed<'a> {
    /// The feed that a part of the plan stands for.
    #[must_use]
    pub fn of(catalogue: &'a Catalogue, words: &Words, part: &Part) -> Option<Self> {
        let routes = catalogue.routes();
        let (lang, subject, name, page, releases) = match part {
            Part::Language(lang) => (
                *lang,
                words.text("releases", &Args::new()),
                "all".to_owned(),
                routes.section(Section::Releases, *lang, 1),
                Cow::Borrowed(catalogue.shelf(*lang).releases.as_slice()),
            ),
            Part::Genre(lang, genre) => (
                *lang,
                words.text("genres", &Args::new().with("genre", genre.as_str())),
                format!("types/{}", genre.as_str()),
                genre_page(catalogue, *genre, *lang),
                Cow::Borrowed(catalogue.shelf(*lang).of_genre(*genre)),
            ),
            Part::Member(lang, section, id) => (
                *lang,
                standing_alone(&catalogue.member_name(*section, id, *lang)?),
                format!("{}/{id}", section.as_str()),
                routes.member(*section, id, *lang, 1),
                Cow::Borrowed(catalogue.shelf(*lang).member(*section, id)?.releases.as_slice()),
            ),
            Part::Item(lang, programme) => (
                *lang,
                title(catalogue, *programme, *lang)?,
                format!("programmes/{}", catalogue.record(*programme).item.id.id),
                catalogue.record(*programme).url(*lang)?.clone(),
                Cow::Owned(of_programme(catalogue, *programme, *lang)),
            ),
            _ => return None,
        };
        let site = catalogue.data().site.title.get(lang)?.clone();
        let title = words.text("feed-title", &Args::new().with("title", &subject).with("site", site));
        Some(Self { lang, subject, title, url: address(catalogue, part)?, page, name, releases })
    }

    /// Its id, which is the same in each format.
    pub(super) fn id(&self, catalogue: &Catalogue) -> String {
        tag(catalogue, &format!("feed/{}/{}", self.lang, self.name))
    }

    /// The newest by the version's own publication: a late translation is news in its language.
    pub(super) fn newest<'c>(&self, catalogue: &'c Catalogue) -> Vec<Story<'c>> {
        let stories = self.releases.iter().filter_map(|entry| Story::of(catalogue, *entry, self.lang));
        let mut all: Vec<_> = stories.collect();
        all.sort_by(|a, b| b.published.cmp(&a.published).then(a.entry.cmp(&b.entry)));
        all.truncate(PER_PAGE);
        all
    }
}

/// The address of a feed as Atom.
pub(super) fn address(catalogue: &Catalogue, part: &Part) -> Option<UrlPath> {
    let routes = catalogue.routes();
    match part {
        Part::Language(lang) => Some(routes.feed(*lang)),
        Part::Genre(lang, genre) => Some(routes.genre_feed(*genre, *lang)),
        Part::Member(lang, section, id) => Some(routes.member_feed(*section, id, *lang)),
        Part::Item(lang, programme) => Some(catalogue.record(*programme).url(*lang)?.join("feed.xml")),
        _ => None,
    }
}

/// When the newest change of a feed was; none for a feed without entries.
pub(super) fn last_change(stories: &[Story<'_>]) -> Option<Moment> {
    stories.iter().map(|story| story.updated).max()
}

/// The publisher of the site, who answers for its feeds.
pub(super) fn publisher(catalogue: &Catalogue, lang: Lang) -> &str {
    let id = &catalogue.data().site.organisation;
    catalogue.organisation_name(id, lang, catalogue.today()).unwrap_or_default()
}

/// The same feed in the other languages.
pub(super) fn elsewhere(catalogue: &Catalogue, part: &Part, lang: Lang) -> Vec<(Lang, Part)> {
    let in_language = |other: Lang| match part {
        Part::Language(_) => Some(Part::Language(other)),
        Part::Genre(_, genre) => {
            let has = !catalogue.shelf(other).of_genre(*genre).is_empty();
            has.then_some(Part::Genre(other, *genre))
        }
        Part::Member(_, section, id) => {
            let member = catalogue.shelf(other).member(*section, id);
            member.map(|_| Part::Member(other, *section, id.clone()))
        }
        Part::Item(_, programme) => {
            let record = catalogue.record(*programme);
            record.url(other).map(|_| Part::Item(other, *programme))
        }
        _ => None,
    };
    let others = catalogue.languages().codes().filter(|other| *other != lang);
    others.filter_map(|other| Some((other, in_language(other)?))).collect()
}

fn title(catalogue: &Catalogue, entry: Entry, lang: Lang) -> Option<String> {
    let version = catalogue.version(entry, lang)?;
    Some(crate::page::text::typeset(&version.document.words.title, lang))
}

/// The list of a type; of everything, if there is no other type.
fn genre_page(catalogue: &Catalogue, genre: Genre, lang: Lang) -> UrlPath {
    let only = catalogue.shelf(lang).genre_lists().is_empty();
    let of = if only { Rubric::Everything } else { Rubric::Genre(genre) };
    catalogue.routes().archive(&Archive::whole(of), lang, 1)
}

/// Its releases that stand in lists and have this language.
fn of_programme(catalogue: &Catalogue, programme: Entry, lang: Lang) -> Vec<Entry> {
    let releases = catalogue.record(programme).releases.iter();
    let here = |entry: &&Entry| {
        let record = catalogue.record(**entry);
        record.is_listed() && record.url(lang).is_some()
    };
    releases.filter(here).copied().collect()
}
