//! What every page carries around its content.

use std::collections::BTreeMap;

use serde::Serialize;

use super::parts::{Email, Link, Phone};

/// Head, header and breadcrumb of one page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Layout {
    /// BCP 47 tag of the page.
    pub lang: String,
    /// The window's title: headline and site name.
    pub title: String,
    /// One or two sentences for search engines.
    pub description: Option<String>,
    /// The page's own full address; none for pages that are no place of their own (404).
    pub canonical: Option<String>,
    /// Full addresses of all versions, this one and `x-default` included.
    pub alternates: Vec<Alternate>,
    /// The language switch, in the site's fixed order.
    pub languages: Vec<LanguageEntry>,
    /// Where in the main navigation the page stands.
    pub section: Option<Place>,
    /// From the front page to this page; empty on front pages.
    pub breadcrumb: Vec<Link>,
    /// Feeds that this page offers: its own first, then those of all releases.
    pub feeds: Vec<Feed>,
    /// Keeps the page out of search engines.
    pub noindex: bool,
    /// Says in a preview why the public does not see the page.
    pub ribbon: Option<Ribbon>,
    /// How a link to the page looks when shared.
    pub social: Social,
    /// The page as linked data: JSON that is safe inside a `script` element.
    pub json_ld: Option<String>,
    /// Other forms of the page (JSON, plain text).
    pub twins: Vec<Twin>,
}

/// The page in a language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Alternate {
    /// BCP 47 tag, or `x-default`.
    pub hreflang: String,
    /// Full address.
    pub href: String,
}

/// An entry of the language switch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LanguageEntry {
    /// The language in itself: "På svenska".
    pub text: String,
    /// Its tag.
    pub lang: String,
    /// The same item, or what comes nearest.
    pub href: String,
    /// Whether the page is in this language.
    pub current: bool,
    /// If the item has no such version: says so, in that language, and where the link goes.
    pub missing: Option<String>,
}

/// An entry of the main navigation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Place {
    /// The entry's key in [`SiteView::navigation`].
    pub key: String,
    /// Whether the page is that entry itself, not only below it.
    pub exact: bool,
}

/// A feed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Feed {
    /// What it holds, in the page's language.
    pub title: String,
    /// Its address.
    pub href: String,
    /// `application/atom+xml` and the like.
    pub media_type: String,
}

/// Another form of the page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Twin {
    /// What it is, in the page's language.
    pub title: String,
    /// Its address.
    pub href: String,
    /// `application/json` and the like.
    pub media_type: String,
}

/// Why the public does not see the page, or not yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Ribbon {
    /// "Luonnos", "Odottaa julkaisua".
    pub label: String,
    /// "Julkaistaan 5.5.2026 klo 9.20."
    pub text: String,
}

/// Open Graph values.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Social {
    /// `article` or `website`.
    pub kind: String,
    /// Headline without the site's name.
    pub title: String,
    /// `sv_FI`.
    pub locale: String,
    /// The other versions' locales.
    pub other_locales: Vec<String>,
    /// Time of publication, for machines.
    pub published: Option<String>,
    /// Time of the last change, for machines.
    pub modified: Option<String>,
    /// "Pressmeddelande".
    pub section: Option<String>,
    /// Topics.
    pub tags: Vec<String>,
    /// Full address, size and words of the image.
    pub image: Option<SocialImage>,
}

/// The image of a shared link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SocialImage {
    /// Full address.
    pub href: String,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// `image/png` and the like.
    pub media_type: String,
    /// What it shows.
    pub alt: String,
}

/// What is the same on every page of a language: given to the templates once, as `site`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct SiteView {
    /// Name of the site.
    pub title: String,
    /// Tag of the language.
    pub lang: String,
    /// Address of this language's front page.
    pub home: String,
    /// Main navigation, in order.
    pub navigation: Vec<NavigationEntry>,
    /// The search page.
    pub search: Option<Link>,
    /// Pages about the site: accessibility statement, feedback, data protection.
    pub footer: Vec<Link>,
    /// Who publishes.
    pub publisher: Publisher,
    /// Terms of reuse.
    pub licence: Option<Link>,
    /// Addresses of the theme's assets by file name.
    pub assets: BTreeMap<String, String>,
}

/// An entry of the main navigation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NavigationEntry {
    /// As in `site.yaml`: `releases`, `page:about`.
    pub key: String,
    /// In the language.
    pub text: String,
    /// Where it goes.
    pub href: String,
}

/// Who publishes the site.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Publisher {
    /// Its name.
    pub name: String,
    /// Its own site.
    pub href: Option<String>,
    /// Switchboard.
    pub phone: Option<Phone>,
    /// Registry.
    pub email: Option<Email>,
}
