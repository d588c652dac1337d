//! A release in one language, as feeds and data tell of it.

use crate::catalogue::{Catalogue, Entry, Record};
use crate::content::model::{Change, ChangeKind, ImageWords, Section};
use crate::edition::Version;
use crate::language::Lang;
use crate::page::text::{self, Base, Shown};
use crate::path::UrlPath;
use crate::time::Moment;

/// A release in one language.
#[derive(Clone, Copy)]
pub(super) struct Story<'a> {
    pub(super) catalogue: &'a Catalogue,
    pub(super) entry: Entry,
    pub(super) record: &'a Record,
    pub(super) version: &'a Version,
    pub(super) lang: Lang,
    /// Its address.
    pub(super) url: &'a UrlPath,
    /// When it became public in this language.
    pub(super) published: Moment,
    /// When it last changed for its readers.
    pub(super) updated: Moment,
}

/// The lead image of a release, as others may fetch it.
pub(super) struct Image {
    /// The original: its address, media type, and size in bytes if that is known before something is
    /// taken out of it; none for an ornament that is shown in other sizes only.
    pub(super) original: Option<(String, &'static str, Option<u64>)>,
    /// As pages show it.
    pub(super) shown: Shown,
    /// Pixels of the original.
    pub(super) width: u32,
    /// Pixels of the original.
    pub(super) height: u32,
    /// What it shows; empty for an ornament.
    pub(super) alt: String,
    /// Its caption.
    pub(super) caption: Option<String>,
    /// Photographer or source, as written.
    pub(super) credit: Option<String>,
}

impl<'a> Story<'a> {
    /// A release that has an address and a date in this language.
    pub(super) fn of(catalogue: &'a Catalogue, entry: Entry, lang: Lang) -> Option<Self> {
        let record = catalogue.record(entry);
        let version = record.item.version(lang)?;
        let published = record.item.published(version)?;
        let updated = catalogue.updated(entry, lang).unwrap_or(published);
        let url = record.url(lang)?;
        Some(Self { catalogue, entry, record, version, lang, url, published, updated })
    }

    /// Its id in this language, which outlives title and address.
    pub(super) fn id(&self) -> String {
        tag(self.catalogue, &format!("release/{}/{}", self.record.item.id.id, self.lang))
    }

    /// Its full address.
    pub(super) fn address(&self) -> String {
        self.catalogue.absolute(self.url)
    }

    /// Plain text with the quotes and spaces of its language.
    pub(super) fn typeset(&self, text: &str) -> String {
        text::typeset(text, self.lang)
    }

    pub(super) fn title(&self) -> String {
        self.typeset(&self.version.document.words.title)
    }

    /// The lead; of a withdrawn release nothing is told.
    pub(super) fn lead(&self) -> Option<String> {
        let lead = self.version.document.words.lead.as_ref().filter(|_| self.record.is_listed());
        lead.map(|lead| self.typeset(lead))
    }

    /// The other languages in which it is public, with its addresses there.
    pub(super) fn others(&self) -> impl Iterator<Item = (Lang, &'a UrlPath)> + use<'a> {
        let own = self.lang;
        self.record.urls.iter().filter(move |(lang, _)| *lang != own)
    }

    /// Its issuers in print order: id, and name on its day.
    pub(super) fn organisations(&self) -> Vec<(&'a str, &'a str)> {
        let day = self.catalogue.day_of(&self.record.item);
        let ids = self.record.item.facts.organisations.iter();
        ids.filter_map(|id| Some((id.as_str(), self.catalogue.organisation_name(id, self.lang, day)?)))
            .collect()
    }

    /// Its topics: id and label.
    pub(super) fn topics(&self) -> Vec<(&'a str, String)> {
        let topics = self.record.item.facts.topics.iter();
        let label = |id: &str| self.catalogue.member_name(Section::Topics, id, self.lang);
        topics.filter_map(|id| Some((id.as_str(), self.typeset(&label(id)?)))).collect()
    }

    /// What its readers were told of since its publication, oldest first.
    pub(super) fn changes(&self) -> Vec<&'a Change> {
        let mut changes = self.record.item.changes();
        changes.retain(|change| change.kind != ChangeKind::Minor);
        changes
    }

    /// Its lead image.
    pub(super) fn image(&self) -> Option<Image> {
        let name = self.record.item.facts.image.as_ref().filter(|_| self.record.is_listed())?;
        let picture = self.catalogue.picture(self.entry, self.lang, name)?;
        let (alt, caption) = match picture.words {
            ImageWords::Described { alt, caption } => (self.typeset(alt), caption.as_ref()),
            ImageWords::Decorative => (String::new(), None),
        };
        let file = picture.file;
        let is_offered = self.catalogue.offers_original(self.entry, self.lang, name);
        let url = file.url().filter(|_| is_offered);
        let media_type = picture.header.form.media_type();
        Some(Image {
            original: url.map(|url| (self.catalogue.absolute(&url), media_type, file.published_size())),
            shown: text::shown(self.catalogue, &picture, Base::Absolute)?,
            width: picture.header.width,
            height: picture.header.height,
            alt,
            caption: caption.map(|caption| self.typeset(caption)),
            credit: picture.media.credit.clone(),
        })
    }
}

/// The year from which the site's host is named in tag URIs; it never changes.
const TAG_YEAR: &str = "2026";

/// A tag URI (RFC 4151) of something on this site.
pub(super) fn tag(catalogue: &Catalogue, name: &str) -> String {
    format!("tag:{},{TAG_YEAR}:{name}", host(catalogue))
}

/// The host of the site, without its port.
#[must_use]
pub fn host(catalogue: &Catalogue) -> &str {
    let origin = &catalogue.data().site.origin;
    let host = origin.split("://").nth(1).unwrap_or(origin);
    host.split(':').next().unwrap_or_default()
}

/// `2022-05-05T11:38:00+03:00`: a day without a time counts from its first moment.
pub(super) fn rfc3339(moment: &Moment) -> String {
    Moment { clock: true, ..*moment }.machine()
}
