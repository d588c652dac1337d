//! Catalogue + Page -> views: every value a template shows, ready in the page's language.

mod archive;
mod data;
mod items;
mod layout;
mod linked_data;
mod lists;
mod mail;
mod parity;
mod parts;
mod search;
mod services;

pub(crate) use layout::site;
pub(super) use mail::{Hand, mail};

use crate::catalogue::{Catalogue, Entry};
use crate::content::model::Section;
use crate::diagnostic::Diagnostic;
use crate::interface::{Args, Interface, Words};
use crate::language::Lang;
use crate::page::text::{self, Base};
use crate::page::{Content, Page};
use crate::path::{Kind, UrlPath};
use crate::theme::Theme;

/// The bytes of a page for readers.
///
/// # Errors
///
/// A template that cannot be filled, located in the template.
pub fn render(
    theme: &Theme,
    catalogue: &Catalogue,
    interface: &Interface,
    page: &Page,
) -> Result<Vec<u8>, Diagnostic> {
    // The pages of the whole site are laid out by the engine of the first language; their words
    // come ready in each.
    let first = catalogue.languages().codes().next().unwrap_or_default();
    let lang = page.content.lang().unwrap_or(first);
    let Some(words) = interface.words(lang) else { return Ok(Vec::new()) };
    let fill = Fill { theme, catalogue, interface, words, lang, page, base: Base::Path };
    let templates = &theme.templates;
    match &page.content {
        Content::LanguageChoice => templates.render(lang, &fill.language_choice()),
        Content::Front(_) => templates.render(lang, &fill.front()),
        Content::ReleaseList(_, archive, paging) => {
            templates.render(lang, &fill.release_list(archive, *paging))
        }
        Content::ProgrammeList(_) => templates.render(lang, &fill.programme_list()),
        Content::MemberList(_, Section::Ministers) => templates.render(lang, &fill.minister_list()),
        Content::MemberList(_, section) => templates.render(lang, &fill.index(*section)),
        Content::Member(_, Section::Ministers, id, paging) => {
            templates.render(lang, &fill.minister(id, *paging))
        }
        Content::Member(_, Section::Organisations, id, paging) => {
            templates.render(lang, &fill.organisation(id, *paging))
        }
        Content::Member(_, _, id, paging) => templates.render(lang, &fill.topic(id, *paging)),
        Content::Search(_) => templates.render(lang, &fill.search()),
        Content::Parity(_) => templates.render(lang, &fill.parity()),
        Content::Data(_) => templates.render(lang, &fill.open_data()),
        Content::Item(_, entry) => match catalogue.record(*entry).item.id.kind {
            Kind::Release => templates.render(lang, &fill.release(*entry)),
            Kind::Programme => templates.render(lang, &fill.programme(*entry)),
            Kind::Page => templates.render(lang, &fill.plain_page(*entry)),
        },
        Content::NotFound(Some(_)) => templates.render(lang, &fill.not_found()),
        Content::NotFound(None) => templates.render(lang, &fill.not_found_root()),
        Content::Redirect(to, _, entry) => templates.render(lang, &fill.redirect(to, *entry)),
        Content::Format(..)
        | Content::Asset(_)
        | Content::Media(_)
        | Content::Photo(..)
        | Content::Card(_) => Ok(Vec::new()),
    }
}

/// What a page is filled from: one page, one language.
pub(super) struct Fill<'a> {
    pub(super) theme: &'a Theme,
    pub(super) catalogue: &'a Catalogue,
    pub(super) interface: &'a Interface,
    pub(super) words: &'a Words,
    pub(super) lang: Lang,
    pub(super) page: &'a Page,
    /// How addresses are written, and who reads them.
    pub(super) base: Base,
}

impl Fill<'_> {
    /// A message without variables.
    pub(super) fn say(&self, id: &str) -> String {
        self.words.text(id, &Args::new())
    }

    /// A message with variables.
    pub(super) fn tell(&self, id: &str, args: &Args) -> String {
        self.words.text(id, args)
    }

    /// An address of the site as written into HTML.
    pub(super) fn href(&self, url: &UrlPath) -> String {
        text::href(self.catalogue, url, self.base)
    }

    /// Plain text with the quotes and spaces of the page's language.
    pub(super) fn typeset(&self, text: &str) -> String {
        text::typeset(text, self.lang)
    }

    /// The tag of a language.
    pub(super) fn tag(&self, lang: Lang) -> String {
        self.catalogue.languages().tag(lang)
    }

    /// The headline of an entry in this language.
    pub(super) fn title(&self, entry: Entry) -> String {
        let version = self.catalogue.version(entry, self.lang);
        version.map(|v| self.typeset(&v.document.words.title)).unwrap_or_default()
    }
}
