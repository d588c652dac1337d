//! What every page carries around its content.

use std::collections::BTreeMap;

use super::Fill;
use crate::catalogue::{Catalogue, Entry};
use crate::content::model::{Genre, NavigationEntry as Navigation, Section};
use crate::edition::State;
use crate::interface::{Args, Interface};
use crate::language::{Lang, Language};
use crate::page::text::{Base, standing_alone};
use crate::page::{Content, Page, Paging, card};
use crate::path::{Kind, UrlPath};
use crate::picture::{self, Form};
use crate::theme::Theme;
use crate::theme::view::{
    Alternate, LanguageEntry, Layout, Link, NavigationEntry, Place, Publisher, Ribbon, SiteView, Social,
    SocialImage,
};

/// What a page says of itself to its layout.
pub(super) struct About<'a> {
    /// The headline.
    pub(super) title: &'a str,
    /// One or two sentences.
    pub(super) description: Option<String>,
    /// The way from the front page, without front page and the page itself.
    pub(super) trail: Vec<Link>,
    /// The part of the main navigation it belongs to.
    pub(super) section: Option<(&'a str, bool)>,
    /// The member whose feed it offers too.
    pub(super) member: Option<(Section, &'a str)>,
}

impl Fill<'_> {
    pub(super) fn layout(&self, about: About<'_>) -> Layout {
        let front = matches!(self.page.content, Content::Front(_) | Content::LanguageChoice);
        let indexed = self.page.content.is_indexed(self.catalogue);
        let layout = Layout {
            lang: self.tag(self.lang),
            title: self.document_title(about.title),
            canonical: indexed.then(|| self.catalogue.absolute(&self.page.url)),
            alternates: if indexed { self.alternates() } else { Vec::new() },
            languages: self.languages(),
            section: about.section.map(|(key, exact)| Place { key: key.to_owned(), exact }),
            breadcrumb: if front { Vec::new() } else { self.breadcrumb(about.trail, about.title) },
            feeds: self.feeds(about.member),
            noindex: !indexed || self.catalogue.as_of().is_preview(),
            ribbon: self.ribbon(),
            social: self.social(about.title),
            json_ld: None,
            twins: self.twins(),
            description: about.description,
        };
        if indexed && !self.is_release() { self.linked_page(layout) } else { layout }
    }

    fn is_release(&self) -> bool {
        let Content::Item(_, entry) = self.page.content else { return false };
        self.catalogue.record(entry).item.id.kind == Kind::Release
    }

    fn document_title(&self, title: &str) -> String {
        let site = self.site_title();
        let paged = match self.page.content {
            Content::ReleaseList(_, _, Paging { number, .. })
            | Content::Member(_, _, _, Paging { number, .. })
                if number > 1 =>
            {
                self.tell("paged-title", &Args::new().with("title", title).with("page", number))
            }
            _ => title.to_owned(),
        };
        if paged == site {
            return site;
        }
        self.tell("document-title", &Args::new().with("title", paged).with("site", site))
    }

    pub(super) fn site_title(&self) -> String {
        self.catalogue.data().site.title.get(self.lang).cloned().unwrap_or_default()
    }

    fn alternates(&self) -> Vec<Alternate> {
        let alternates = self.page.alternates(self.catalogue);
        if alternates.is_empty() {
            return Vec::new();
        }
        let alternate =
            |hreflang: String, url: &UrlPath| Alternate { hreflang, href: self.catalogue.absolute(url) };
        let mut all: Vec<_> = alternates.iter().map(|(lang, url)| alternate(self.tag(*lang), url)).collect();
        all.push(alternate("x-default".to_owned(), &self.page.default_alternate(self.catalogue)));
        all
    }

    /// The switch: the same page in each language; where it is missing, the list or front page,
    /// said beforehand in that language.
    fn languages(&self) -> Vec<LanguageEntry> {
        let alternates = self.page.alternates(self.catalogue);
        let entry = |language: &Language| {
            let words = self.interface.words(language.code)?;
            let same = alternates.iter().find(|(lang, _)| *lang == language.code).map(|(_, url)| url.clone());
            let (url, missing) = match same {
                Some(url) => (url, None),
                None => {
                    let (url, target) = self.instead(language.code);
                    // A 404 page is missing in no language: it simply is no page.
                    let silent = matches!(self.page.content, Content::NotFound(_));
                    let missing = words.text("switch-missing", &Args::new().with("target", target));
                    (url, (!silent).then_some(missing))
                }
            };
            Some(LanguageEntry {
                text: words.text("own-language", &Args::new()),
                lang: language.tag.clone(),
                href: self.href(&url),
                current: language.code == self.lang,
                missing: missing.filter(|_| language.code != self.lang),
            })
        };
        self.catalogue.languages().iter().filter_map(entry).collect()
    }

    /// What comes nearest to this page in a language that lacks it.
    fn instead(&self, lang: Lang) -> (UrlPath, &'static str) {
        let routes = self.catalogue.routes();
        let list = |section| (routes.section(section, lang, 1), "list");
        match &self.page.content {
            Content::ReleaseList(..) => list(Section::Releases),
            Content::Member(_, section, ..) => list(*section),
            Content::Item(_, entry) => match self.catalogue.record(*entry).item.id.kind {
                Kind::Release => list(Section::Releases),
                Kind::Programme => list(Section::Programmes),
                Kind::Page => (routes.front(lang), "front"),
            },
            _ => (routes.front(lang), "front"),
        }
    }

    fn breadcrumb(&self, trail: Vec<Link>, title: &str) -> Vec<Link> {
        let front = self.link(&self.catalogue.routes().front(self.lang), self.say("front-page"));
        let here = Link { text: title.to_owned(), ..Link::default() };
        std::iter::once(front).chain(trail).chain([here]).collect()
    }

    fn ribbon(&self) -> Option<Ribbon> {
        let Content::Item(_, entry) = self.page.content else { return None };
        match self.catalogue.version(entry, self.lang)?.state {
            State::Public => None,
            State::Draft => {
                Some(Ribbon { label: self.say("ribbon-draft"), text: self.say("ribbon-draft-text") })
            }
            State::Held(moment) => {
                Some(Ribbon { label: self.say("ribbon-held"), text: self.held_until(&moment) })
            }
        }
    }

    fn social(&self, title: &str) -> Social {
        let locale = |lang: Lang| {
            let words = self.interface.words(lang);
            words.map(|words| words.text("social-locale", &Args::new())).unwrap_or_default()
        };
        let alternates = self.page.alternates(self.catalogue);
        let others = alternates.iter().filter(|(lang, _)| *lang != self.lang).map(|(lang, _)| locale(*lang));
        let mut social = Social {
            kind: "website".to_owned(),
            title: title.to_owned(),
            locale: locale(self.lang),
            other_locales: others.collect(),
            ..Social::default()
        };
        if let Content::Item(_, entry) = self.page.content {
            let item = &self.catalogue.record(entry).item;
            let published = item.version(self.lang).and_then(|version| item.published(version));
            if let Some(published) = published {
                "article".clone_into(&mut social.kind);
                social.published = Some(published.machine());
                social.section =
                    Some(self.tell("genre", &Args::new().with("genre", item.facts.genre.as_str())));
                let topics = item.facts.topics.iter().filter(|_| item.is_listed());
                let topic = |id: &str| self.catalogue.member_name(Section::Topics, id, self.lang);
                social.tags = topics.filter_map(|id| topic(id)).collect();
                social.modified = self.catalogue.updated(entry, self.lang).map(|moment| moment.machine());
            }
            social.image = self.social_photo(entry).or_else(|| self.social_card(entry));
        }
        social
    }
}

impl Fill<'_> {
    fn social_photo(&self, entry: Entry) -> Option<SocialImage> {
        let image = self.catalogue.record(entry).item.facts.image.as_ref()?;
        let form = self.catalogue.picture(entry, self.lang, image)?.header.form;
        let figure = self.lead_image(entry)?;
        Some(SocialImage {
            href: self.absolute(&figure.src),
            width: figure.width,
            height: figure.height,
            media_type: form.media_type().to_owned(),
            alt: figure.alt,
        })
    }

    fn social_card(&self, entry: Entry) -> Option<SocialImage> {
        let card = card::card(self.catalogue, self.words, entry)?;
        let (width, height) = picture::card::SIZE;
        Some(SocialImage {
            href: self.catalogue.absolute(&card::url(self.catalogue, entry, self.lang, &card)),
            width,
            height,
            media_type: Form::Png.media_type().to_owned(),
            alt: card::alternative(&card, self.words),
        })
    }
}

/// What is the same on every page of a language.
pub(crate) fn site(theme: &Theme, catalogue: &Catalogue, interface: &Interface, lang: Lang) -> SiteView {
    let Some(words) = interface.words(lang) else { return SiteView::default() };
    let routes = catalogue.routes();
    let page = Page { url: routes.front(lang), content: Content::Front(lang) };
    let fill = Fill { theme, catalogue, interface, words, lang, page: &page, base: Base::Path };
    let site = &catalogue.data().site;
    let file = |(name, asset): (&str, &crate::theme::assets::Asset)| (name.to_owned(), fill.href(&asset.url));
    SiteView {
        title: fill.site_title(),
        lang: fill.tag(lang),
        home: fill.href(&page.url),
        navigation: site.navigation.iter().filter_map(|entry| fill.navigation(&entry.value)).collect(),
        search: Some(fill.link(&routes.section(Section::Search, lang, 1), fill.say("search"))),
        footer: fill
            .other_lists()
            .chain(fill.footer())
            .chain(fill.parity_link())
            .chain(fill.data_link())
            .collect(),
        publisher: fill.publisher(),
        licence: site.licence.as_deref().map(licence),
        assets: theme.looks.assets.iter().map(file).collect::<BTreeMap<_, _>>(),
    }
}

/// The key of a section's list in the navigation and its name in Fluent are one word.
impl Fill<'_> {
    fn navigation(&self, entry: &Navigation) -> Option<NavigationEntry> {
        match entry {
            // Search has its own place.
            Navigation::Section(Section::Search) => None,
            Navigation::Section(section) => Some(NavigationEntry {
                key: section.as_str().to_owned(),
                text: self.section_name(*section),
                href: self.href(&self.catalogue.routes().section(*section, self.lang, 1)),
            }),
            Navigation::Page(id) => {
                let entry = self.catalogue.find(id)?;
                let url = self.catalogue.record(entry).url(self.lang)?;
                Some(NavigationEntry { key: id.to_string(), text: self.title(entry), href: self.href(url) })
            }
        }
    }

    pub(super) fn section_name(&self, section: Section) -> String {
        self.say(match section {
            Section::Releases => "releases",
            Section::Programmes => "programmes",
            Section::Ministers => "ministers",
            Section::Organisations => "organisations",
            Section::Topics => "topics",
            Section::Search => "search",
        })
    }

    /// The lists that the navigation does not name and that have something in them.
    fn other_lists(&self) -> impl Iterator<Item = Link> {
        let named = |section: Section| {
            let mut entries = self.catalogue.data().site.navigation.iter();
            entries.any(|entry| entry.value == Navigation::Section(section))
        };
        let shelf = self.catalogue.shelf(self.lang);
        let filled = move |section: &Section| match section {
            Section::Releases => !shelf.releases.is_empty(),
            Section::Programmes => !shelf.programmes.is_empty(),
            Section::Search => false,
            members => !shelf.members(*members).is_empty(),
        };
        let lists = Section::ALL.into_iter().filter(filled);
        lists.filter(move |section| !named(*section)).map(|section| self.list_link(section))
    }

    /// All plain pages that the navigation does not name; the accessibility statement first.
    fn footer(&self) -> Vec<Link> {
        let named = |id: &crate::path::ItemId| {
            let mut entries = self.catalogue.data().site.navigation.iter();
            entries.any(|entry| entry.value == Navigation::Page(id.clone()))
        };
        let mut pages: Vec<_> = self.catalogue.shelf(self.lang).pages.clone();
        pages.sort_by_key(|entry| {
            self.catalogue.record(*entry).item.facts.genre != Genre::AccessibilityStatement
        });
        let link = |entry: &crate::catalogue::Entry| {
            let record = self.catalogue.record(*entry);
            let statement = record.item.facts.genre == Genre::AccessibilityStatement;
            if named(&record.item.id) && !statement {
                return None;
            }
            Some(self.link(record.url(self.lang)?, self.title(*entry)))
        };
        pages.iter().filter_map(link).collect()
    }

    pub(super) fn publisher(&self) -> Publisher {
        let id = &self.catalogue.data().site.organisation;
        let reach = self.catalogue.mailbox(id, self.lang);
        let organisation = self.catalogue.data().organisations.get(id.as_str());
        Publisher {
            name: reach.map(|reach| standing_alone(reach.name)).unwrap_or_default(),
            href: organisation.and_then(|o| o.url.as_ref()).map(|url| url.value.clone()),
            phone: reach.and_then(|reach| reach.phone).map(|phone| self.phone(phone)),
            email: reach.and_then(|reach| reach.email).map(|email| self.email(email)),
        }
    }
}

/// A licence by its SPDX id, linked if it is one of Creative Commons.
pub(super) fn licence(id: &str) -> Link {
    let parts: Vec<&str> = id.split('-').collect();
    let href = match parts.as_slice() {
        ["CC0", version] => Some(format!("https://creativecommons.org/publicdomain/zero/{version}/")),
        ["CC", kind @ .., version] if !kind.is_empty() => {
            Some(format!("https://creativecommons.org/licenses/{}/{version}/", kind.join("-").to_lowercase()))
        }
        _ => None,
    };
    let text = if href.is_some() { id.replace('-', " ") } else { id.to_owned() };
    Link { external: href.is_some(), href, text, ..Link::default() }
}
