//! A release for its mail.

use super::Fill;
use crate::catalogue::{Catalogue, Entry};
use crate::diagnostic::Diagnostic;
use crate::interface::{Args, Interface, Words};
use crate::language::Lang;
use crate::page::Page;
use crate::page::text::Base;
use crate::theme::Theme;
use crate::theme::view::{Link, Mail};

/// What a mail is made with.
pub(in crate::theme) struct Hand<'a> {
    pub(in crate::theme) theme: &'a Theme,
    pub(in crate::theme) catalogue: &'a Catalogue,
    pub(in crate::theme) interface: &'a Interface,
    pub(in crate::theme) words: &'a Words,
}

/// The HTML of a release in a language, of which `page` is the page.
///
/// # Errors
///
/// A template that cannot be filled, located in the template.
pub(in crate::theme) fn mail(
    hand: &Hand<'_>,
    page: &Page,
    entry: Entry,
    lang: Lang,
    embargo: Option<String>,
) -> Result<Vec<u8>, Diagnostic> {
    let Hand { theme, catalogue, interface, words } = *hand;
    let fill = Fill { theme, catalogue, interface, words, lang, page, base: Base::Mail };
    theme.templates.render(lang, &fill.mail(entry, embargo))
}

impl Fill<'_> {
    fn mail(&self, entry: Entry, embargo: Option<String>) -> Mail {
        let record = self.catalogue.record(entry);
        let Some(version) = record.item.version(self.lang) else { return Mail::default() };
        let (item, words) = (&record.item, &version.document.words);
        let facts = &item.facts;
        let withdrawn = self.withdrawn(record);
        let shown = withdrawn.is_none();
        Mail {
            lang: self.tag(self.lang),
            embargo,
            kicker: words.kicker.as_ref().map(|kicker| self.typeset(kicker)),
            title: self.typeset(&words.title),
            organisations: self.organisations(&facts.organisations, self.catalogue.day_of(item)),
            published: record.date().map(|moment| self.time(&moment)),
            translated: self.own_time(item, version),
            genre: self.tell("genre", &Args::new().with("genre", facts.genre.as_str())),
            number: facts.number.as_ref().map(|number| number.value.clone()),
            changes: self.changes(entry, None),
            whole: self.whole(record, version),
            image: if shown { self.lead_image(entry) } else { None },
            lead: words.lead.as_ref().filter(|_| shown).map(|lead| self.typeset(lead)),
            event: facts.event.as_ref().filter(|_| shown).map(|event| self.event(event)),
            body: if shown { self.body(entry, version) } else { String::new() },
            links: if shown { self.links(entry, version) } else { Vec::new() },
            attachments: if shown { self.attachments(entry) } else { Vec::new() },
            contacts: self.contacts(item),
            page: record.url(self.lang).map(|url| self.link(url, self.catalogue.absolute(url))),
            languages: self.elsewhere(entry),
            withdrawn,
        }
    }

    /// The same release in the other languages.
    fn elsewhere(&self, entry: Entry) -> Vec<Link> {
        let urls = self.catalogue.record(entry).urls.iter().filter(|(lang, _)| *lang != self.lang);
        let link = |(lang, url)| {
            let name = self.interface.words(lang)?.text("own-language", &Args::NONE);
            let tag = Some(self.tag(lang));
            Some(Link { lang: tag.clone(), hreflang: tag, ..self.link(url, name) })
        };
        urls.filter_map(link).collect()
    }
}
