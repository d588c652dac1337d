//! The address scheme: the only place where page addresses are made.

use std::collections::BTreeMap;

use crate::catalogue::{Archive, Catalogue, Entry, Rubric};
use crate::content::model::{Genre, Section, Site};
use crate::edition::{Item, Version};
use crate::language::Lang;
use crate::path::{Kind, Slug, UrlPath};

/// Makes addresses with the words of the site's sections.
#[derive(Clone, Copy, Debug)]
pub struct Routes<'a> {
    site: &'a Site,
}

impl<'a> Routes<'a> {
    /// The addresses of a site.
    #[must_use]
    pub fn new(site: &'a Site) -> Self {
        Self { site }
    }

    /// The language choice.
    #[must_use]
    pub fn root(&self) -> UrlPath {
        UrlPath::new("/")
    }

    /// The front page of a language.
    #[must_use]
    pub fn front(&self, lang: Lang) -> UrlPath {
        UrlPath::new(&format!("/{lang}/"))
    }

    /// The list of a section; page `n` counts from 1.
    #[must_use]
    pub fn section(&self, section: Section, lang: Lang, n: usize) -> UrlPath {
        paged(&format!("/{lang}/{}/", self.site.sections.word(section, lang)), n)
    }

    /// A list of releases.
    #[must_use]
    pub fn archive(&self, archive: &Archive, lang: Lang, n: usize) -> UrlPath {
        let releases = self.section(Section::Releases, lang, 1);
        let whole = match &archive.of {
            Rubric::Everything => releases.to_string(),
            Rubric::Genre(genre) => format!("{releases}{}/", genre_word(*genre, lang)),
            Rubric::Member(section, id) => self.member(*section, id, lang, 1).to_string(),
        };
        paged(&archive.year.map_or_else(|| whole.clone(), |year| format!("{whole}{year}/")), n)
    }

    /// The page of a minister, topic or organisation.
    #[must_use]
    pub fn member(&self, section: Section, id: &str, lang: Lang, n: usize) -> UrlPath {
        paged(&format!("/{lang}/{}/{id}/", self.site.sections.word(section, lang)), n)
    }

    /// The Atom feed of everything in a language.
    #[must_use]
    pub fn feed(&self, lang: Lang) -> UrlPath {
        UrlPath::new(&format!("/{lang}/feed.xml"))
    }

    /// The Atom feed of a minister, topic or organisation.
    #[must_use]
    pub fn member_feed(&self, section: Section, id: &str, lang: Lang) -> UrlPath {
        self.member(section, id, lang, 1).join("feed.xml")
    }

    /// The Atom feed of the releases of a type.
    #[must_use]
    pub fn genre_feed(&self, genre: Genre, lang: Lang) -> UrlPath {
        self.archive(&Archive::whole(Rubric::Genre(genre)), lang, 1).join("feed.xml")
    }

    /// The RSS feed of everything in a language.
    #[must_use]
    pub fn rss(&self, lang: Lang) -> UrlPath {
        self.front(lang).join("rss.xml")
    }

    /// The JSON Feed of everything in a language.
    #[must_use]
    pub fn json_feed(&self, lang: Lang) -> UrlPath {
        self.front(lang).join("feed.json")
    }

    /// The list of all feeds of a language.
    #[must_use]
    pub fn feed_list(&self, lang: Lang) -> UrlPath {
        self.front(lang).join("feeds.opml")
    }

    /// The page that tells how much of the site each language has, if this language has it.
    #[must_use]
    pub fn parity(&self, lang: Lang) -> Option<UrlPath> {
        Some(UrlPath::new(&format!("/{lang}/{}/", self.site.parity_page.get(lang)?)))
    }

    /// The page on the site's open data, if this language has it.
    #[must_use]
    pub fn data(&self, lang: Lang) -> Option<UrlPath> {
        Some(UrlPath::new(&format!("/{lang}/{}/", self.site.data_page.get(lang)?)))
    }

    /// The calendar of a language.
    #[must_use]
    pub fn calendar(&self, lang: Lang) -> UrlPath {
        self.front(lang).join("events.ics")
    }

    /// The page that a host shows for a missing address; `None` is the one of the whole site.
    #[must_use]
    pub fn not_found(&self, lang: Option<Lang>) -> UrlPath {
        lang.map_or_else(|| UrlPath::new("/404.html"), |lang| UrlPath::new(&format!("/{lang}/404.html")))
    }

    /// Where the page of an old path lies: a file if the path looks like one, else a folder.
    #[must_use]
    pub fn old(path: &UrlPath) -> UrlPath {
        let text = path.as_str();
        let file = text.rsplit('/').next().is_some_and(|name| name.contains('.'));
        if file || text.ends_with('/') { path.clone() } else { UrlPath::new(&format!("{text}/")) }
    }

    /// The address of a version of an item; none if its title gives no slug.
    #[must_use]
    pub fn item(&self, item: &Item, version: &Version) -> Option<UrlPath> {
        let lang = version.lang();
        let words = &version.document.words;
        let slug = match &words.slug {
            Some(slug) => slug.value.clone(),
            None => Slug::from_title(&words.title)?,
        };
        let word = |section| self.site.sections.word(section, lang);
        let path = match item.id.kind {
            Kind::Release => {
                let year = item.facts.date.as_ref()?.date().year();
                format!("/{lang}/{}/{year}/{slug}/", word(Section::Releases))
            }
            Kind::Programme => format!("/{lang}/{}/{slug}/", word(Section::Programmes)),
            Kind::Page => format!("/{lang}/{slug}/"),
        };
        Some(UrlPath::new(&path))
    }
}

/// The word of a type of releases in addresses: Finnish, Swedish, and for all others English.
fn genre_word(genre: Genre, lang: Lang) -> &'static str {
    let [fi, sv, other] = match genre {
        Genre::PressRelease => ["tiedotteet", "pressmeddelanden", "press-releases"],
        Genre::News => ["uutiset", "nyheter", "news"],
        Genre::Speech => ["puheet", "tal", "speeches"],
        Genre::Column => ["kolumnit", "kolumner", "columns"],
        Genre::Blog => ["blogit", "bloggar", "blogs"],
        Genre::Statement => ["kannanotot", "stallningstaganden", "statements"],
        Genre::Invitation => ["kutsut", "inbjudningar", "invitations"],
        Genre::Notice => ["viranomaistiedotteet", "myndighetsmeddelanden", "notices"],
        // No releases; they have lists of their own.
        Genre::Programme | Genre::Page | Genre::AccessibilityStatement => [genre.as_str(); 3],
    };
    match lang.as_str() {
        "fi" => fi,
        "sv" => sv,
        _ => other,
    }
}

fn paged(first: &str, n: usize) -> UrlPath {
    if n <= 1 { UrlPath::new(first) } else { UrlPath::new(&format!("{first}page/{n}/")) }
}

/// Who wants an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    /// A version of an item.
    Version(Entry, Lang),
    /// A list or another page of the site's own.
    Site,
}

impl Catalogue {
    /// All addresses of pages, with everything that claims each: more than one is a collision.
    #[must_use]
    pub fn claims(&self) -> BTreeMap<UrlPath, Vec<Claim>> {
        let mut claims: BTreeMap<UrlPath, Vec<Claim>> = BTreeMap::new();
        for url in self.own_pages() {
            claims.entry(url).or_default().push(Claim::Site);
        }
        for entry in self.entries() {
            for (lang, url) in self.record(entry).urls.iter() {
                claims.entry(url.clone()).or_default().push(Claim::Version(entry, lang));
            }
        }
        claims
    }

    /// Addresses that exist or may come to exist without an item: front pages, section lists,
    /// years, first pages of members.
    fn own_pages(&self) -> Vec<UrlPath> {
        let routes = self.routes();
        let mut all = vec![routes.root()];
        for lang in self.languages().codes() {
            all.push(routes.front(lang));
            all.extend(Section::ALL.map(|section| routes.section(section, lang, 1)));
            all.extend(routes.parity(lang).into_iter().chain(routes.data(lang)));
            let shelf = self.shelf(lang);
            all.extend(self.archives(lang).iter().map(|archive| routes.archive(archive, lang, 1)));
            for section in Section::OF_MEMBERS {
                let members = shelf.members(section).iter();
                all.extend(members.map(|listing| routes.member(section, &listing.id, lang, 1)));
            }
        }
        all
    }
}
