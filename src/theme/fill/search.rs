//! The search page and its form.

use super::Fill;
use super::layout::About;
use crate::catalogue::{Archive, Listing, Rubric};
use crate::content::model::Section;
#[cfg(not(feature = "search"))]
use crate::theme::view::SearchForm;
use crate::theme::view::{Facet, Link, Search};

impl Fill<'_> {
    pub(super) fn search(&self) -> Search {
        let title = self.section_name(Section::Search);
        let routes = self.catalogue.routes();
        let archive = routes.section(Section::Releases, self.lang, 1);
        let args = crate::interface::Args::new().with("site", self.site_title());
        let years = self.years(&Archive::whole(Rubric::Everything)).into_iter().filter(|year| !year.current);
        Search {
            layout: self.layout(About {
                title: &title,
                description: Some(self.tell("description-search", &args)),
                trail: Vec::new(),
                section: Some((Section::Search.as_str(), true)),
                member: None,
            }),
            form: self.search_form(),
            archive: self.link(&archive, self.say("all-releases")),
            years: years.map(|year| Facet { current: false, ..year }).collect(),
            topics: self.members(Section::Topics),
            organisations: self.members(Section::Organisations),
            title,
        }
    }

    /// The members of a section, as links in their order.
    pub(super) fn members(&self, section: Section) -> Vec<Link> {
        let members = self.catalogue.shelf(self.lang).members(section).iter();
        members.filter_map(|Listing { id, .. }| self.member_link(section, id)).collect()
    }

    #[cfg(not(feature = "search"))]
    #[expect(clippy::unused_self, reason = "with the feature it asks the catalogue")]
    fn search_form(&self) -> Option<SearchForm> {
        None
    }
}

#[cfg(feature = "search")]
mod form {
    use std::collections::BTreeSet;

    use crate::catalogue::{Entry, Listing};
    use crate::content::model::Section;
    use crate::search::{type_name, type_of};
    use crate::theme::fill::Fill;
    use crate::theme::view::{SearchFilter, SearchForm, SearchOption};

    impl Fill<'_> {
        #[expect(clippy::unnecessary_wraps, reason = "without the feature there is none")]
        pub(super) fn search_form(&self) -> Option<SearchForm> {
            let parts = self.theme.search.of(self.catalogue, self.words);
            let filters = [
                ("year", "search-year", self.year_options()),
                ("type", "search-kind", self.type_options()),
                ("organisation", "search-organisation", self.member_options(Section::Organisations)),
                ("topic", "search-topic", self.member_options(Section::Topics)),
                ("minister", "search-minister", self.member_options(Section::Ministers)),
            ];
            let filter = |(name, label, options): (&str, &str, Vec<SearchOption>)| SearchFilter {
                name: name.to_owned(),
                label: self.say(label),
                options,
            };
            Some(SearchForm {
                href: self.href(&self.page.url),
                parts: parts.iter().map(|part| self.href(&part.url())).collect(),
                filters: filters.into_iter().filter(|(.., options)| options.len() > 1).map(filter).collect(),
            })
        }

        fn year_options(&self) -> Vec<SearchOption> {
            let years = self.catalogue.shelf(self.lang).years.iter().map(|(year, _)| year.to_string());
            years.map(|year| SearchOption { value: year.clone(), text: year }).collect()
        }

        /// The sorts of pages there are, in the order of their names.
        fn type_options(&self) -> Vec<SearchOption> {
            let shelf = self.catalogue.shelf(self.lang);
            let all = [&shelf.releases, &shelf.programmes, &shelf.pages].into_iter().flatten();
            let types: BTreeSet<&str> = all.map(|entry: &Entry| type_of(self.catalogue, *entry)).collect();
            let option =
                |name: &str| SearchOption { value: name.to_owned(), text: type_name(self.words, name) };
            let mut options: Vec<_> = types.into_iter().map(option).collect();
            options.sort_by_cached_key(|option| option.text.to_lowercase());
            options
        }

        fn member_options(&self, section: Section) -> Vec<SearchOption> {
            let option = |listing: &Listing| {
                let text = self.member_title(section, &listing.id)?;
                Some(SearchOption { value: listing.id.clone(), text })
            };
            self.catalogue.shelf(self.lang).members(section).iter().filter_map(option).collect()
        }
    }
}
