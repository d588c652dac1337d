//! The pages that lead elsewhere: language choice, 404, redirects.

use super::Fill;
use super::layout::About;
use crate::catalogue::Entry;
use crate::content::model::{Genre, Section};
use crate::language::Language;
use crate::path::UrlPath;
use crate::theme::view::{
    Choice, LanguageChoice, Layout, Link, NotFound, NotFoundIn, NotFoundRoot, Redirect,
};

impl Fill<'_> {
    /// This page in each language of the site: the same, but with that language's words.
    fn in_each<T>(&self, make: impl Fn(&Fill<'_>, &Language) -> T) -> Vec<T> {
        let of = |language: &Language| {
            let words = self.interface.words(language.code)?;
            let fill = Fill { words, lang: language.code, ..*self };
            Some(make(&fill, language))
        };
        self.catalogue.languages().iter().filter_map(of).collect()
    }

    pub(super) fn language_choice(&self) -> LanguageChoice {
        let sites = self.in_each(|fill, _| fill.site_title());
        let routes = self.catalogue.routes();
        let choices = self.in_each(|fill, language| Choice {
            lang: language.tag.clone(),
            name: fill.say("own-language"),
            site: fill.site_title(),
            href: fill.href(&routes.front(language.code)),
            statement: fill.statement(),
        });
        let title = sites.join(" – ");
        let layout = self.layout(About {
            title: &title,
            description: Some(title.clone()),
            trail: Vec::new(),
            section: None,
            member: None,
        });
        let layout = Layout { title, feeds: Vec::new(), ..layout };
        LanguageChoice { layout, choices }
    }

    pub(super) fn statement(&self) -> Option<Link> {
        let page = self.catalogue.page_of(Genre::AccessibilityStatement)?;
        let url = self.catalogue.record(page).url(self.lang)?;
        Some(self.link(url, self.title(page)))
    }

    fn ways(&self) -> Vec<Link> {
        let routes = self.catalogue.routes();
        let releases = routes.section(Section::Releases, self.lang, 1);
        vec![
            self.link(&routes.front(self.lang), self.say("front-page")),
            self.link(&releases, self.say("all-releases")),
            self.link(&routes.section(Section::Search, self.lang, 1), self.say("search")),
        ]
    }

    fn not_found_layout(&self) -> Layout {
        let title = self.say("not-found-title");
        self.layout(About {
            title: &title,
            description: None,
            trail: Vec::new(),
            section: None,
            member: None,
        })
    }

    pub(super) fn not_found(&self) -> NotFound {
        NotFound { layout: self.not_found_layout(), ways: self.ways() }
    }

    pub(super) fn not_found_root(&self) -> NotFoundRoot {
        let languages = self.in_each(|fill, language| NotFoundIn {
            lang: language.tag.clone(),
            title: fill.say("not-found-title"),
            text: fill.say("not-found-text"),
            ways: fill.ways(),
            statement: fill.statement(),
        });
        let titles: Vec<&str> = languages.iter().map(|l| l.title.as_str()).collect();
        let layout = Layout { title: titles.join(" – "), ..self.not_found_layout() };
        NotFoundRoot { layout, languages }
    }

    pub(super) fn redirect(&self, to: &UrlPath, entry: Entry) -> Redirect {
        Redirect {
            lang: self.tag(self.lang),
            title: self.title(entry),
            href: self.href(to),
            canonical: self.catalogue.absolute(to),
        }
    }
}
