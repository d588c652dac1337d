//! The same page in the other languages.

use crate::catalogue::{Archive, Catalogue, Rubric};
use crate::content::model::Section;
use crate::language::Lang;
use crate::page::{Content, Page};
use crate::path::UrlPath;

impl Page {
    /// This page in each language in which it exists, its own included, in the site's order.
    ///
    /// Later pages of a list have no counterpart: the second page in Swedish does not hold what
    /// the second page in Finnish holds.
    #[must_use]
    pub fn alternates(&self, catalogue: &Catalogue) -> Vec<(Lang, UrlPath)> {
        let routes = catalogue.routes();
        let languages = || catalogue.languages().codes();
        match &self.content {
            // The front pages are the versions of the choice between them.
            Content::Front(_) | Content::LanguageChoice => {
                languages().map(|lang| (lang, routes.front(lang))).collect()
            }
            Content::ReleaseList(lang, _, paging) | Content::Member(lang, _, _, paging)
                if paging.number > 1 =>
            {
                vec![(*lang, self.url.clone())]
            }
            Content::ReleaseList(_, Archive { of: Rubric::Everything, year: None }, _) => {
                section_in_each(catalogue, Section::Releases)
            }
            Content::ReleaseList(_, archive, _) => {
                let has = |lang: &Lang| !catalogue.archived(*lang, archive).is_empty();
                languages().filter(has).map(|lang| (lang, routes.archive(archive, lang, 1))).collect()
            }
            Content::Parity(_) => languages().filter_map(|lang| Some((lang, routes.parity(lang)?))).collect(),
            Content::Search(_) => section_in_each(catalogue, Section::Search),
            Content::Data(_) => languages().filter_map(|lang| Some((lang, routes.data(lang)?))).collect(),
            Content::ProgrammeList(_) => section_in_each(catalogue, Section::Programmes),
            Content::MemberList(_, section) => section_in_each(catalogue, *section),
            Content::Member(_, section, id, _) => {
                let has = |lang: &Lang| catalogue.shelf(*lang).member(*section, id).is_some();
                languages().filter(has).map(|lang| (lang, routes.member(*section, id, lang, 1))).collect()
            }
            Content::Item(_, entry) => {
                let urls = &catalogue.record(*entry).urls;
                urls.iter().map(|(lang, url)| (lang, url.clone())).collect()
            }
            Content::NotFound(_)
            | Content::Redirect(..)
            | Content::Format(..)
            | Content::Asset(_)
            | Content::Media(_)
            | Content::Photo(..)
            | Content::Card(_) => Vec::new(),
        }
    }

    /// Where a reader who wants no particular language goes (`x-default`): the language choice.
    #[must_use]
    pub fn default_alternate(&self, catalogue: &Catalogue) -> UrlPath {
        match self.content {
            Content::Front(_) | Content::LanguageChoice => catalogue.routes().root(),
            _ => self
                .alternates(catalogue)
                .into_iter()
                .next()
                .map_or_else(|| catalogue.routes().root(), |(_, url)| url),
        }
    }
}

fn section_in_each(catalogue: &Catalogue, section: Section) -> Vec<(Lang, UrlPath)> {
    let routes = catalogue.routes();
    catalogue.languages().codes().map(|lang| (lang, routes.section(section, lang, 1))).collect()
}
