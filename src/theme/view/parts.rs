//! The small parts that pages are made of.

use serde::Serialize;

/// A point in time, for machines and for people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Time {
    /// RFC 3339 with the zone's offset, or a day (`2022-05-05`).
    pub machine: String,
    /// In the page's language: `5.5.2022 klo 11.38`.
    pub text: String,
}

/// A link, complete: where it goes, what it says, and in which language each of the two is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Link {
    /// Absolute path or full address; none prints the text alone.
    pub href: Option<String>,
    /// What it says.
    pub text: String,
    /// Tag of the text's language, only if other than the page's.
    pub lang: Option<String>,
    /// Tag of the target's language, only if other than the page's.
    pub hreflang: Option<String>,
    /// "(på finska)", if the target is in another language.
    pub mark: Option<String>,
    /// Whether it leaves the site.
    pub external: bool,
}

/// Links under one heading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LinkGroup {
    /// What they have in common; none if there is only one group.
    pub heading: Option<String>,
    /// In the writer's order.
    pub links: Vec<Link>,
}

/// An image with its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Figure {
    /// Address of the file that every browser shows.
    pub src: String,
    /// The same image as WebP, from small to large, ready for `srcset`; none if there is but one
    /// file of it.
    pub webp: Option<String>,
    /// Alternative text; empty for an ornament.
    pub alt: String,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// What the picture shows, in the page's language.
    pub caption: Option<String>,
    /// Ready: "Kuva: Iiris Kuvitelma".
    pub credit: Option<String>,
    /// The original, for those who want to print it: "Lataa kuva (JPG, 2,3 Mt)".
    pub press: Option<Link>,
}

/// A file to download.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Attachment {
    /// Where it is and what it is called.
    pub link: Link,
    /// Type and size: "PDF, 1,2 Mt".
    pub details: String,
}

/// A telephone number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Phone {
    /// As printed in the page's language.
    pub text: String,
    /// `tel:+358295530234`.
    pub href: String,
}

/// An e-mail address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Email {
    /// As printed: `etunimi.sukunimi(at)gov.fi`.
    pub text: String,
    /// `mailto:`, if the site links addresses.
    pub href: Option<String>,
}

/// Who answers questions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Contact {
    /// Given and family name.
    pub name: String,
    /// Title of the day, in the page's language.
    pub title: Option<String>,
    /// Where the person works.
    pub organisation: Option<Link>,
    /// The person's own number.
    pub phone: Option<Phone>,
    /// The person's own address.
    pub email: Option<Email>,
    /// Set once the person has left: whom to ask instead.
    pub instead: Option<Mailbox>,
}

/// How to reach an organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Mailbox {
    /// Its name.
    pub name: String,
    /// Switchboard.
    pub phone: Option<Phone>,
    /// Registry.
    pub email: Option<Email>,
}

/// Something that happened after publication.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// "Rättelse", "Uppdaterad".
    pub label: String,
    /// When.
    pub time: Time,
    /// What, in the page's language.
    pub note: String,
}

/// The notice that stands in place of a withdrawn text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Withdrawn {
    /// When.
    pub time: Time,
    /// Why, in the page's language.
    pub reason: String,
    /// What stands instead.
    pub replacement: Option<Link>,
}

/// A release in a list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Card {
    /// Title and address.
    pub link: Link,
    /// Time of publication in this language.
    pub time: Option<Time>,
    /// "Tiedote", "Puhe".
    pub genre: String,
    /// Issuers, in print order.
    pub organisations: Vec<String>,
    /// The lead.
    pub lead: Option<String>,
    /// The lead image, only where the page shows it.
    pub image: Option<Figure>,
    /// "Peruutettu", or in a preview "Luonnos".
    pub state: Option<String>,
}

/// A programme in a list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ProgrammeCard {
    /// Title and address.
    pub link: Link,
    /// "2021–2023".
    pub period: Option<String>,
    /// Issuers, in print order.
    pub organisations: Vec<String>,
    /// The lead.
    pub lead: Option<String>,
    /// In a preview "Luonnos".
    pub state: Option<String>,
}

/// One page of a longer list, and the way to the others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Paging {
    /// "Sivu 2/12".
    pub label: String,
    /// Newer items.
    pub previous: Option<String>,
    /// Older items.
    pub next: Option<String>,
    /// First, last and nearest pages; a gap has no number.
    pub pages: Vec<PageNumber>,
}

/// A page number, or the gap between two.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PageNumber {
    /// "2"; none for a gap.
    pub number: Option<String>,
    /// Where it is.
    pub href: Option<String>,
    /// "Sivu 2", for those who hear it.
    pub label: Option<String>,
    /// Whether this is that page.
    pub current: bool,
}
