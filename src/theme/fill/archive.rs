//! The lists of releases: all, by type, by year, and of ministers, topics and organisations by year.

use super::Fill;
use super::layout::About;
use crate::catalogue::{Archive, Entry, Rubric};
use crate::content::model::{Genre, Section};
use crate::interface::Args;
use crate::page::Paging;
use crate::theme::view::{Facet, Link, ReleaseList};

impl Fill<'_> {
    pub(super) fn release_list(&self, archive: &Archive, paging: Paging) -> ReleaseList {
        let list = self.catalogue.archived(self.lang, archive);
        let title = self.archive_title(archive);
        let section = match archive.of {
            Rubric::Member(section, _) => section,
            Rubric::Everything | Rubric::Genre(_) => Section::Releases,
        };
        let member = match &archive.of {
            Rubric::Member(section, id) => Some((*section, id.as_str())),
            Rubric::Everything | Rubric::Genre(_) => None,
        };
        let trail = self.archive_trail(archive);
        ReleaseList {
            layout: self.layout(About {
                title: &title,
                description: Some(self.archive_description(archive, &title)),
                section: Some((section.as_str(), trail.is_empty())),
                trail,
                member,
            }),
            count: self.count(list.len()),
            releases: self.cards(paging.slice(list)),
            paging: self.paging(paging, |n| self.catalogue.routes().archive(archive, self.lang, n)),
            genres: self.genres(archive),
            years: self.years(archive),
            title,
        }
    }

    /// "Tiedotteet", "Puheet", "Puheet 2024", "Maria Nikkilä: tiedotteet 2024".
    fn archive_title(&self, archive: &Archive) -> String {
        let Some(year) = archive.year else { return self.rubric_name(&archive.of) };
        let args = Args::new().with("year", year.to_string());
        match &archive.of {
            Rubric::Everything => self.tell("releases-of-year", &args),
            of @ Rubric::Genre(_) => self.tell("list-of-year", &args.with("title", self.rubric_name(of))),
            of @ Rubric::Member(..) => {
                self.tell("releases-about-of-year", &args.with("title", self.rubric_name(of)))
            }
        }
    }

    fn rubric_name(&self, of: &Rubric) -> String {
        match of {
            Rubric::Everything => self.say("releases"),
            Rubric::Genre(genre) => self.genre_name(*genre),
            Rubric::Member(section, id) => self.member_title(*section, id).unwrap_or_default(),
        }
    }

    pub(super) fn genre_name(&self, genre: Genre) -> String {
        self.tell("genres", &Args::new().with("genre", genre.as_str()))
    }

    fn archive_description(&self, archive: &Archive, title: &str) -> String {
        let args = Args::new().with("site", self.site_title());
        match archive.of {
            Rubric::Everything => self.tell("description-releases", &args),
            Rubric::Genre(_) | Rubric::Member(..) => {
                self.tell("description-list", &args.with("title", title))
            }
        }
    }

    /// The lists that this one is a part of.
    fn archive_trail(&self, archive: &Archive) -> Vec<Link> {
        let releases = || self.list_link(Section::Releases);
        let whole = || {
            let url = self.catalogue.routes().archive(&archive.in_year(None), self.lang, 1);
            self.link(&url, self.rubric_name(&archive.of))
        };
        match (&archive.of, archive.year) {
            (Rubric::Everything, None) => Vec::new(),
            (Rubric::Everything, Some(_)) | (Rubric::Genre(_), None) => vec![releases()],
            (Rubric::Genre(_), Some(_)) => vec![releases(), whole()],
            (Rubric::Member(section, _), _) => vec![self.list_link(*section), whole()],
        }
    }

    /// The years of the rubric of a list, and all of them together; nothing if years have no lists.
    pub(super) fn years(&self, current: &Archive) -> Vec<Facet> {
        let years = self.catalogue.archive_years(self.lang, &current.of);
        if years.is_empty() {
            return Vec::new();
        }
        let all = self.facet(&current.in_year(None), self.say("all-years"), current, None);
        let of = |(year, count): (i16, usize)| {
            self.facet(&current.in_year(Some(year)), year.to_string(), current, Some(count))
        };
        std::iter::once(all).chain(years.into_iter().map(of)).collect()
    }

    /// The types of releases, and all of them together; of the same year where that has a list.
    fn genres(&self, current: &Archive) -> Vec<Facet> {
        let genres = self.catalogue.shelf(self.lang).genre_lists();
        if matches!(current.of, Rubric::Member(..)) || genres.is_empty() {
            return Vec::new();
        }
        let all = Archive { of: Rubric::Everything, year: current.year };
        let all = self.facet(&all, self.say("all-types"), current, None);
        let of = |(genre, whole): &(Genre, Vec<Entry>)| {
            let archive = Archive { of: Rubric::Genre(*genre), year: current.year };
            let (archive, count) = match self.catalogue.archived(self.lang, &archive).len() {
                0 => (archive.in_year(None), whole.len()),
                count => (archive, count),
            };
            self.facet(&archive, self.genre_name(*genre), current, Some(count))
        };
        std::iter::once(all).chain(genres.iter().map(of)).collect()
    }

    fn facet(&self, archive: &Archive, text: String, current: &Archive, count: Option<usize>) -> Facet {
        Facet {
            text,
            href: self.href(&self.catalogue.routes().archive(archive, self.lang, 1)),
            current: archive == current,
            count: count.map(|count| self.count(count)),
        }
    }
}
