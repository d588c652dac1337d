//! The archive: which lists of releases there are beside one another, and what each holds.

use crate::catalogue::{Catalogue, Entry};
use crate::content::model::{Genre, Section};
use crate::language::Lang;

/// How many releases a list shows on a page.
pub const PER_PAGE: usize = 25;

/// A list of more releases than these has lists of its years, too: nobody should have to turn more
/// than four pages.
const LONG: usize = 4 * PER_PAGE;

/// What the releases of a list have in common.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rubric {
    /// Nothing: all of them.
    Everything,
    /// Their type.
    Genre(Genre),
    /// A minister, topic or organisation, by id.
    Member(Section, String),
}

/// A list of releases: all of a rubric, or those of one year.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Archive {
    /// What they have in common.
    pub of: Rubric,
    /// Their year, that of the original's publication.
    pub year: Option<i16>,
}

impl Archive {
    /// All releases of a rubric.
    #[must_use]
    pub fn whole(of: Rubric) -> Self {
        Self { of, year: None }
    }

    /// The same rubric, of another year or whole.
    #[must_use]
    pub fn in_year(&self, year: Option<i16>) -> Self {
        Self { of: self.of.clone(), year }
    }
}

impl Catalogue {
    /// All lists of releases that a language has beside the pages of ministers, topics and
    /// organisations: everything by year, and by type; and each of these, and each of those pages,
    /// by year where it is long.
    #[must_use]
    pub fn archives(&self, lang: Lang) -> Vec<Archive> {
        let shelf = self.shelf(lang);
        let genres = shelf.genre_lists().iter().map(|(genre, _)| Rubric::Genre(*genre));
        let members = Section::OF_MEMBERS.into_iter().flat_map(|section| {
            let of = move |id: &str| Rubric::Member(section, id.to_owned());
            shelf.members(section).iter().map(move |listing| of(&listing.id))
        });
        let rubrics = std::iter::once(Rubric::Everything).chain(genres).chain(members);
        let each = |of: Rubric| {
            let has_page = !matches!(of, Rubric::Member(..));
            let years = self.archive_years(lang, &of).into_iter().map(|(year, _)| Some(year));
            let all: Vec<_> = has_page.then_some(None).into_iter().chain(years).collect();
            all.into_iter().map(move |year| Archive { of: of.clone(), year })
        };
        rubrics.flat_map(each).collect()
    }

    /// The years of a rubric, newest first, with the number of releases, if each has a list of its
    /// own.
    #[must_use]
    pub fn archive_years(&self, lang: Lang, of: &Rubric) -> Vec<(i16, usize)> {
        if *of == Rubric::Everything {
            return self.shelf(lang).years.iter().map(|(year, list)| (*year, list.len())).collect();
        }
        let list = self.rubric(lang, of);
        if list.len() <= LONG {
            return Vec::new();
        }
        let mut years = Vec::new();
        let mut rest = list;
        while let Some(year) = rest.first().and_then(|entry| self.year(*entry)) {
            let count = self.of_year(rest, year).len();
            years.push((year, count));
            rest = rest.get(count..).unwrap_or_default();
        }
        years
    }

    /// The releases of a list, newest first; none if there is no such list.
    #[must_use]
    pub fn archived(&self, lang: Lang, archive: &Archive) -> &[Entry] {
        let all = self.rubric(lang, &archive.of);
        match (archive.year, &archive.of) {
            (None, _) => all,
            (Some(_), of) if *of != Rubric::Everything && all.len() <= LONG => &[],
            (Some(year), _) => self.of_year(all, year),
        }
    }

    /// Those of a list that are of a year: they stand together, as every list is newest first.
    fn of_year<'a>(&self, list: &'a [Entry], year: i16) -> &'a [Entry] {
        let from = list.partition_point(|entry| self.year(*entry) > Some(year));
        let to = list.partition_point(|entry| self.year(*entry) >= Some(year));
        list.get(from..to).unwrap_or_default()
    }

    fn rubric(&self, lang: Lang, of: &Rubric) -> &[Entry] {
        let shelf = self.shelf(lang);
        match of {
            Rubric::Everything => &shelf.releases,
            Rubric::Genre(_) if shelf.genre_lists().is_empty() => &[],
            Rubric::Genre(genre) => shelf.of_genre(*genre),
            Rubric::Member(section, id) => {
                shelf.member(*section, id).map_or(&[], |listing| listing.releases.as_slice())
            }
        }
    }

    /// The year of a release: that of the original's publication.
    pub(super) fn year(&self, entry: Entry) -> Option<i16> {
        Some(self.record(entry).date()?.date().year())
    }
}
