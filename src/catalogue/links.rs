//! Where links go: to an item in the page's language or, marked, in another.

use crate::catalogue::media::MediaKind;
use crate::catalogue::{Catalogue, Entry, Record};
use crate::content::assemble::MediaFile;
use crate::content::model::{Section, Target};
use crate::language::Lang;
use crate::path::UrlPath;
use crate::picture::{Rendition, original};
use crate::source::{Hash, hash, hex};

/// A link, resolved from a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resolved {
    /// Where it goes.
    pub to: Destination,
    /// The language it leads to, if another than the page's.
    pub other_language: Option<Lang>,
}

/// Where a resolved link goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Destination {
    /// An address of this site, with a heading's anchor or none.
    Here(UrlPath, Option<String>),
    /// A heading of the same page.
    Anchor(String),
    /// An address elsewhere, `https:`, `mailto:` or `tel:` included.
    Elsewhere(String),
}

impl Destination {
    fn page(url: &UrlPath) -> Self {
        Self::Here(url.clone(), None)
    }
}

impl Catalogue {
    /// Where `target` leads from a page of `record` in `lang`. None if it leads nowhere: nothing
    /// by that name may be seen.
    #[must_use]
    pub fn resolve(&self, record: &Record, lang: Lang, target: &Target) -> Option<Resolved> {
        let same = |to| Some(Resolved { to, other_language: None });
        match target {
            Target::Item(id, heading) => {
                self.resolve_item(self.find(id)?, lang, heading.as_deref().filter(|h| !h.is_empty()))
            }
            Target::Person(id) => self.resolve_member(Section::Ministers, id, lang),
            Target::Topic(id) => self.resolve_member(Section::Topics, id, lang),
            Target::Organisation(id) => self.resolve_member(Section::Organisations, id, lang),
            Target::File(name) => {
                let file = record.item.media.get(name)?;
                let listed = record.item.listed().find(|media| media.file.value == *name)?;
                let language = listed.language.as_ref().map(|l| l.value).filter(|l| *l != lang);
                let url = file.url().filter(|_| MediaKind::of(name).is_some())?;
                Some(Resolved { to: Destination::Here(url, None), other_language: language })
            }
            Target::Heading(id) => {
                let headings = &record.item.version(lang)?.document.body().headings;
                headings.iter().any(|h| h.id == *id).then(|| Destination::Anchor(id.clone())).and_then(same)
            }
            Target::Web(url) => same(Destination::Elsewhere(url.clone())),
            Target::Mail(address) => same(Destination::Elsewhere(format!("mailto:{address}"))),
            Target::Phone(number) => same(Destination::Elsewhere(format!("tel:{number}"))),
        }
    }

    /// The language in which a reader of `lang` gets an entry: that one, else the original's.
    #[must_use]
    pub fn language_for(&self, entry: Entry, lang: Lang) -> Option<Lang> {
        let record = self.record(entry);
        let first = || record.urls.iter().next().map(|(other, _)| other);
        [lang, record.item.original].into_iter().find(|l| record.url(*l).is_some()).or_else(first)
    }

    fn resolve_item(&self, entry: Entry, lang: Lang, heading: Option<&str>) -> Option<Resolved> {
        let found = self.language_for(entry, lang)?;
        let record = self.record(entry);
        let exists = |id: &&str| {
            let headings = record.item.version(found).map(|v| v.document.body().headings.as_slice());
            headings.unwrap_or_default().iter().any(|h| h.id == **id)
        };
        let heading = match heading {
            None => None,
            Some(id) => Some(Some(id).filter(exists)?.to_owned()),
        };
        let to = Destination::Here(record.url(found)?.clone(), heading);
        Some(Resolved { to, other_language: (found != lang).then_some(found) })
    }

    fn resolve_member(&self, section: Section, id: &str, lang: Lang) -> Option<Resolved> {
        let has = |lang: &Lang| self.shelf(*lang).member(section, id).is_some();
        let found = std::iter::once(lang).chain(self.languages().codes()).find(has)?;
        let to = Destination::page(&self.routes().member(section, id, found, 1));
        Some(Resolved { to, other_language: (found != lang).then_some(found) })
    }
}

impl MediaFile {
    /// Its address: named by its content and by what is taken out of it, so it may be cached for ever.
    ///
    /// None if its name has nothing that could stand in an address.
    #[must_use]
    pub fn url(&self) -> Option<UrlPath> {
        let (stem, extension) = self.path.file_name().rsplit_once('.')?;
        let stem = crate::path::Slug::from_title(stem)?;
        let extension = extension.to_ascii_lowercase();
        if !original::is_cleaned(self.source.head()) {
            return Some(named(stem.as_str(), &self.source.hash(), &extension));
        }
        let made = [self.source.hash().as_slice(), &[original::VERSION]].concat();
        Some(named(stem.as_str(), &hash(&made), &extension))
    }

    /// The size in bytes in which it is published, if it is published as it is.
    #[must_use]
    pub fn published_size(&self) -> Option<u64> {
        (!original::is_cleaned(self.source.head())).then_some(self.source.size)
    }

    /// The address of one of its sizes: named by the original's content and by what is made of it,
    /// so that it is known before it is made.
    #[must_use]
    pub fn rendition_url(&self, rendition: &Rendition) -> Option<UrlPath> {
        let (stem, _) = self.path.file_name().rsplit_once('.')?;
        let stem = crate::path::Slug::from_title(stem)?;
        Some(named(&rendition.stem(stem.as_str()), &self.source.hash(), rendition.form.extension()))
    }
}

fn named(stem: &str, hash: &Hash, extension: &str) -> UrlPath {
    UrlPath::new(&format!("/assets/media/{stem}.{}.{extension}", hex(&hash[..6])))
}
