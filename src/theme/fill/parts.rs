//! The small parts: links, times, cards, contacts, figures.

use std::sync::Arc;

use jiff::civil::Date;

use super::Fill;
use crate::catalogue::{Card as PersonCard, Destination, Entry, Mailbox as Reach, Picture};
use crate::content::assemble::MediaFile;
use crate::content::model::{
    Change as Changed, ChangeKind, EmailStyle, ImageWords, LinkWords, Phone as Number, Section, Target,
};
use crate::edition::{State, Version};
use crate::interface::Args;
use crate::language::Lang;
use crate::page::Paging as PageOf;
use crate::page::text::{self, Base};
use crate::path::UrlPath;
use crate::theme::view::{
    Attachment, Card, Change, Contact, Email, Figure, Link, LinkGroup, Mailbox, PageNumber, Paging, Phone,
    ProgrammeCard, Time,
};
use crate::time::Moment;

impl Fill<'_> {
    pub(super) fn time(&self, moment: &Moment) -> Time {
        Time { machine: moment.machine(), text: held(&self.words.date(moment)) }
    }

    pub(super) fn day(&self, date: Date) -> Time {
        Time { machine: date.to_string(), text: held(&self.words.day(date)) }
    }

    /// From a day to a day, or from a day on.
    pub(super) fn period(&self, from: Date, to: Option<Date>) -> String {
        held(&self.words.period(from, to))
    }

    /// A link to a page of this language.
    pub(super) fn link(&self, url: &UrlPath, text: String) -> Link {
        Link { href: Some(self.href(url)), text, ..Link::default() }
    }

    /// A link to an entry: in this language, else, marked, in another.
    pub(super) fn entry_link(&self, entry: Entry) -> Option<Link> {
        let found = self.catalogue.language_for(entry, self.lang)?;
        let record = self.catalogue.record(entry);
        let title = &record.item.version(found)?.document.words.title;
        let link = Link {
            href: record.url(found).map(|url| self.href(url)),
            text: text::typeset(title, found),
            ..Link::default()
        };
        Some(if found == self.lang { link } else { self.marked(link, found, true) })
    }

    /// Says that a link leads to another language; and, if so, that its text is in it too.
    pub(super) fn marked(&self, link: Link, lang: Lang, text_too: bool) -> Link {
        let tag = self.tag(lang);
        Link {
            lang: text_too.then(|| tag.clone()),
            hreflang: Some(tag),
            mark: Some(text::language_mark(self.words, lang)),
            ..link
        }
    }

    /// What a page of a minister, topic or organisation is called.
    pub(super) fn member_title(&self, section: Section, id: &str) -> Option<String> {
        self.catalogue.member_name(section, id, self.lang).map(|name| text::standing_alone(&name))
    }

    /// The page of a minister, topic or organisation, if it has one in this language; else its
    /// name alone. It stands on a line of its own.
    pub(super) fn member_link(&self, section: Section, id: &str) -> Option<Link> {
        Some(self.member_link_as(section, id, self.member_title(section, id)?))
    }

    /// The same under another name (that of the day).
    pub(super) fn member_link_as(&self, section: Section, id: &str, text: String) -> Link {
        let has_page = self.catalogue.shelf(self.lang).member(section, id).is_some();
        let url = self.catalogue.routes().member(section, id, self.lang, 1);
        Link { href: has_page.then(|| self.href(&url)), text, ..Link::default() }
    }

    /// Organisations as of a day, in print order, each on a line of its own.
    pub(super) fn organisations(&self, ids: &[crate::content::model::Ref], day: Date) -> Vec<Link> {
        let link = |id: &crate::content::model::Ref| {
            let name = self.catalogue.organisation_name(id, self.lang, day)?;
            Some(self.member_link_as(Section::Organisations, id, text::standing_alone(name)))
        };
        ids.iter().filter_map(link).collect()
    }

    pub(super) fn phone(&self, phone: &Number) -> Phone {
        Phone { text: self.words.phone(phone), href: format!("tel:{}", phone.e164) }
    }

    pub(super) fn email(&self, address: &str) -> Email {
        match self.catalogue.data().site.email {
            EmailStyle::At if self.base != Base::Mail => {
                Email { text: address.replacen('@', "(at)", 1), href: None }
            }
            EmailStyle::At | EmailStyle::Mailto => {
                Email { text: address.to_owned(), href: Some(format!("mailto:{address}")) }
            }
        }
    }

    pub(super) fn contact(&self, card: PersonCard<'_>, day: Date) -> Contact {
        let organisation = card.organisation.and_then(|id| {
            let name = self.catalogue.organisation_name(id, self.lang, day)?;
            Some(self.member_link_as(Section::Organisations, id, name.to_owned()))
        });
        Contact {
            name: card.name,
            title: card.title.map(|title| self.typeset(title)),
            organisation,
            phone: card.phone.map(|phone| self.phone(phone)),
            email: card.email.map(|email| self.email(email)),
            instead: card.instead.map(|instead| self.mailbox(instead)),
        }
    }

    fn mailbox(&self, reach: Reach<'_>) -> Mailbox {
        Mailbox {
            name: reach.name.to_owned(),
            phone: reach.phone.map(|phone| self.phone(phone)),
            email: reach.email.map(|email| self.email(email)),
        }
    }

    pub(super) fn figure(&self, picture: Picture<'_>) -> Option<Figure> {
        let has_credit = picture.media.credit.is_some();
        let (alt, caption) = match picture.words {
            ImageWords::Described { alt, caption } => {
                let caption = caption.as_ref();
                let caption = caption.map(|text| text::beside_credit(self.typeset(text), has_credit));
                (self.typeset(alt), caption)
            }
            ImageWords::Decorative => (String::new(), None),
        };
        let credit = picture.media.credit.as_ref();
        let shown = text::shown(self.catalogue, &picture, self.base)?;
        let press = text::press_photo(self.catalogue, self.words, &picture, self.base);
        Some(Figure {
            src: shown.src,
            webp: shown.webp,
            alt,
            width: shown.width,
            height: shown.height,
            press: press.map(|(href, text)| Link { href: Some(href), text, ..Link::default() }),
            caption,
            credit: credit.map(|name| self.tell("photo-credit", &Args::new().with("name", name))),
        })
    }

    pub(super) fn lead_image(&self, entry: Entry) -> Option<Figure> {
        let image = self.catalogue.record(entry).item.facts.image.as_ref()?;
        self.figure(self.catalogue.picture(entry, self.lang, image)?)
    }

    pub(super) fn attachments(&self, entry: Entry) -> Vec<Attachment> {
        let of = |(media, file, words): (&crate::content::model::Media, &MediaFile, &str)| {
            let link = self.link(&file.url()?, self.typeset(words));
            let other = media.language.as_ref().map(|l| l.value).filter(|l| *l != self.lang);
            let link = match other {
                Some(lang) => self.marked(link, lang, false),
                None => link,
            };
            let kind = file.path.file_name().rsplit('.').next().unwrap_or_default().to_uppercase();
            let size = self.words.bytes(file.source.size);
            let details = self.tell("attachment-details", &Args::new().with("type", kind).with("size", size));
            Some(Attachment { link, details })
        };
        self.catalogue.attachments(entry, self.lang).into_iter().filter_map(of).collect()
    }

    /// Links after the text, as one group.
    pub(super) fn links(&self, entry: Entry, version: &Version) -> Vec<LinkGroup> {
        let links = version.document.words.links.iter();
        let links: Vec<Link> = links.filter_map(|link| self.listed_link(entry, link)).collect();
        if links.is_empty() { Vec::new() } else { vec![LinkGroup { heading: None, links }] }
    }

    fn listed_link(&self, entry: Entry, words: &LinkWords) -> Option<Link> {
        let resolved =
            self.catalogue.resolve(self.catalogue.record(entry), self.lang, &words.target.value)?;
        let link = Link {
            href: Some(text::destination(self.catalogue, &resolved.to, self.base)),
            text: self.typeset(&words.text),
            external: matches!(resolved.to, Destination::Elsewhere(_))
                && matches!(words.target.value, Target::Web(_)),
            ..Link::default()
        };
        let declared = words.language.as_ref().map(|lang| lang.value).filter(|lang| *lang != self.lang);
        Some(match declared.or(resolved.other_language) {
            Some(lang) => self.marked(link, lang, false),
            None => link,
        })
    }

    /// Names of organisations as of a day, for one line.
    fn issuers(&self, ids: &[crate::content::model::Ref], day: Date) -> Vec<String> {
        let names = ids.iter().filter_map(|id| self.catalogue.organisation_name(id, self.lang, day));
        let first_alone = |(n, name)| if n == 0 { text::standing_alone(name) } else { name.to_owned() };
        names.enumerate().map(first_alone).collect()
    }

    /// A release in a list; made once, for all lists of a language.
    pub(super) fn card(&self, entry: Entry) -> Option<Arc<Card>> {
        self.theme.cards.get(self.lang, entry, || self.new_card(entry).map(Arc::new))
    }

    /// The same with its lead image.
    pub(super) fn card_with_image(&self, entry: Entry) -> Option<Arc<Card>> {
        let card = Card::clone(&*self.card(entry)?);
        Some(Arc::new(Card { image: self.lead_image(entry), ..card }))
    }

    fn new_card(&self, entry: Entry) -> Option<Card> {
        let record = self.catalogue.record(entry);
        let version = record.item.version(self.lang)?;
        let words = &version.document.words;
        let day = self.catalogue.day_of(&record.item);
        let facts = &record.item.facts;
        Some(Card {
            link: self.link(record.url(self.lang)?, self.typeset(&words.title)),
            time: record.item.published(version).map(|moment| self.time(&moment)),
            genre: self.tell("genre", &Args::new().with("genre", facts.genre.as_str())),
            organisations: self.issuers(&facts.organisations, day),
            lead: words.lead.as_ref().map(|lead| self.typeset(lead)),
            image: None,
            state: self.state(version.state),
        })
    }

    pub(super) fn cards(&self, entries: &[Entry]) -> Vec<Arc<Card>> {
        entries.iter().filter_map(|entry| self.card(*entry)).collect()
    }

    /// A programme in a list.
    pub(super) fn programme_card(&self, entry: Entry) -> Option<ProgrammeCard> {
        let record = self.catalogue.record(entry);
        let version = record.item.version(self.lang)?;
        let words = &version.document.words;
        let today = self.catalogue.today();
        Some(ProgrammeCard {
            link: self.link(record.url(self.lang)?, self.typeset(&words.title)),
            period: record.item.facts.period.map(|period| self.period(period.from, period.to)),
            organisations: self.issuers(&record.item.facts.organisations, today),
            lead: words.lead.as_ref().map(|lead| self.typeset(lead)),
            state: self.state(version.state),
        })
    }

    pub(super) fn programme_cards(&self, entries: &[Entry]) -> Vec<ProgrammeCard> {
        entries.iter().filter_map(|entry| self.programme_card(*entry)).collect()
    }

    /// "Julkaistaan 23.11.2026 klo 9.00.": when what is held goes out, if that is known.
    pub(super) fn held_until(&self, moment: &Moment) -> String {
        if *moment == Moment::never() {
            return self.say("ribbon-held-unknown");
        }
        self.tell("ribbon-held-text", &Args::new().with("time", held(&self.words.date(moment))))
    }

    fn state(&self, state: State) -> Option<String> {
        match state {
            State::Public => None,
            State::Held(moment) => Some(self.held_until(&moment)),
            State::Draft => Some(self.say("ribbon-draft")),
        }
    }

    /// Changes of a kind (or all but minor ones), newest first.
    pub(super) fn changes(&self, entry: Entry, kind: Option<ChangeKind>) -> Vec<Change> {
        let item = &self.catalogue.record(entry).item;
        let wanted = |change: &&&Changed| {
            change.kind != ChangeKind::Minor && kind.is_none_or(|kind| change.kind == kind)
        };
        let changes = item.changes();
        let shown = changes.iter().rev().filter(wanted).filter_map(|change| {
            let label = match change.kind {
                ChangeKind::Correction => "change-correction",
                ChangeKind::Update | ChangeKind::Minor => "change-update",
            };
            Some(Change {
                label: self.say(label),
                time: self.time(&change.date),
                note: self.typeset(change.note.get(self.lang)?),
            })
        });
        shown.collect()
    }

    /// The way through a long list; none if it has one page.
    pub(super) fn paging(&self, paging: PageOf, url: impl Fn(usize) -> UrlPath) -> Option<Paging> {
        if paging.last < 2 {
            return None;
        }
        let (number, last) = (paging.number, paging.last);
        let href = |n: usize| self.href(&url(n));
        let near = |n: &usize| *n == 1 || *n == last || n.abs_diff(number) <= 1;
        let mut pages = Vec::new();
        let mut before = 0;
        for n in (1..=last).filter(near) {
            if n > before + 1 {
                pages.push(PageNumber { number: None, href: None, label: None, current: false });
            }
            before = n;
            let shown = i64::try_from(n).unwrap_or(i64::MAX);
            pages.push(PageNumber {
                number: Some(self.words.number(shown)),
                href: Some(href(n)),
                label: Some(self.tell("page-number", &Args::new().with("page", n))),
                current: n == number,
            });
        }
        Some(Paging {
            label: self.tell("page-of", &Args::new().with("page", number).with("pages", last)),
            previous: (number > 1).then(|| href(number - 1)),
            next: (number < last).then(|| href(number + 1)),
            pages,
        })
    }
}

/// A date that ends no line within itself: only before its clock time, and after a dash.
pub(super) fn held(date: &str) -> String {
    let mut text = String::with_capacity(date.len() + 8);
    let mut last = "";
    for word in date.split(' ') {
        let after_year = last.len() >= 4 && last.bytes().rev().take(4).all(|byte| byte.is_ascii_digit());
        if !text.is_empty() {
            text.push(if last == "–" || after_year && word != "–" { ' ' } else { '\u{a0}' });
        }
        text.push_str(word);
        last = word;
    }
    text
}
