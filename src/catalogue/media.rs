//! Images and attachments: which kinds are published, and which of them a version uses.

use std::collections::BTreeSet;

use crate::catalogue::{Catalogue, Entry};
use crate::content::assemble::MediaFile;
use crate::content::model::{ImageWords, Media, Words};
use crate::language::Lang;
use crate::picture::{self, Header, Offer};

/// The kinds of files that a site publishes. What could run a script in a page of the site (SVG,
/// HTML, XML) is none of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MediaKind {
    /// An image that pages show.
    Image,
    /// A file to fetch.
    Attachment,
}

/// Extensions of images.
const IMAGES: [&str; 6] = ["jpg", "jpeg", "png", "webp", "avif", "gif"];
/// Extensions of attachments.
const ATTACHMENTS: [&str; 17] = [
    "pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "csv", "txt", "rtf", "zip", "ics", "epub", "json",
    "mp3", "mp4", "vtt",
];

impl MediaKind {
    /// The kind of a file by its name's extension; none if such files are not published.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        let extension = name.rsplit_once('.')?.1.to_ascii_lowercase();
        let is = |list: &[&str]| list.contains(&extension.as_str());
        if is(&IMAGES) { Some(Self::Image) } else { is(&ATTACHMENTS).then_some(Self::Attachment) }
    }
}

/// An image as a version shows it.
#[derive(Clone, Copy, Debug)]
pub struct Picture<'a> {
    /// The file.
    pub file: &'a MediaFile,
    /// Its facts.
    pub media: &'a Media,
    /// Its words in the version's language.
    pub words: &'a ImageWords,
    /// Its form, and its size as it is seen.
    pub header: Header,
}

impl Picture<'_> {
    /// Whether others may want to print it: an ornament is of no use to them.
    #[must_use]
    pub fn is_press_photo(&self) -> bool {
        matches!(self.words, ImageWords::Described { .. })
    }
}

impl Words {
    /// The words of an image.
    #[must_use]
    pub fn image(&self, file: &str) -> Option<&ImageWords> {
        self.images.iter().find(|(name, _)| name.value == file).map(|(_, words)| words)
    }
}

impl Catalogue {
    /// An image of an entry in a language; none if anything it needs is missing (which a rule
    /// reports).
    #[must_use]
    pub fn picture(&self, entry: Entry, lang: Lang, name: &str) -> Option<Picture<'_>> {
        let item = &self.record(entry).item;
        let words = item.version(lang)?.document.words.image(name)?;
        let media = item.listed().find(|media| media.file.value == name)?;
        let file = item.media.get(name)?;
        let header = file.header()?;
        Some(Picture { file, media, words, header })
    }

    /// The attachments of a version in the order of the facts, with their link texts.
    #[must_use]
    pub fn attachments(&self, entry: Entry, lang: Lang) -> Vec<(&Media, &MediaFile, &str)> {
        let item = &self.record(entry).item;
        let Some(version) = item.version(lang) else { return Vec::new() };
        let texts = &version.document.words.attachments;
        let shown = item.listed().filter_map(|media| {
            let (_, text) = texts.iter().find(|(name, _)| name.value == media.file.value)?;
            Some((media, item.media.get(&media.file.value)?, text.as_str()))
        });
        shown.collect()
    }

    /// The names of the files that a version uses: lead image, images and files of the text,
    /// attachments, links. A withdrawn item shows nothing, so it uses nothing.
    #[must_use]
    pub fn files_used(&self, entry: Entry, lang: Lang) -> BTreeSet<&str> {
        let item = &self.record(entry).item;
        let (Some(version), None) = (item.version(lang), item.withdrawn()) else { return BTreeSet::new() };
        let document = &version.document;
        let lead = item.facts.image.iter().map(|image| image.value.as_str());
        let inside = document.body().images.iter().map(|image| image.value.as_str());
        lead.chain(inside).chain(document.files_offered()).collect()
    }

    /// Whether the original of an image is to be had in a version: because readers are offered it, or
    /// because there is nothing else to show.
    #[must_use]
    pub fn offers_original(&self, entry: Entry, lang: Lang, name: &str) -> bool {
        match self.picture(entry, lang, name).filter(|picture| picture.file.offer().is_some()) {
            None => true,
            Some(picture) if picture.is_press_photo() => true,
            Some(_) => {
                let version = self.record(entry).item.version(lang);
                version.is_some_and(|version| version.document.files_offered().any(|file| file == name))
            }
        }
    }

    /// Whether a version uses a file of its folder. Its text is asked last: it may not be read yet.
    #[must_use]
    pub fn uses(&self, entry: Entry, lang: Lang, name: &str) -> bool {
        let item = &self.record(entry).item;
        let (Some(version), None) = (item.version(lang), item.withdrawn()) else { return false };
        let document = &version.document;
        item.facts.image.as_ref().is_some_and(|image| image.value == name)
            || document.words.attachments.iter().any(|(file, _)| file.value == name)
            || self.files_used(entry, lang).contains(name)
    }
}

impl MediaFile {
    /// What it is and how large, read from its beginning; none if it is no image.
    #[must_use]
    pub fn header(&self) -> Option<Header> {
        picture::look(self.source.head())
    }

    /// The sizes in which it is offered; none if it is shown as it is.
    #[must_use]
    pub fn offer(&self) -> Option<Offer> {
        Offer::of(&self.header()?, self.source.size)
    }
}
