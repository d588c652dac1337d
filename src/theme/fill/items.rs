//! The pages of single items.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::Fill;
use super::layout::About;
use super::parts::held;
use crate::catalogue::{Entry, Record};
use crate::content::model::{ChangeKind, Event as EventFacts, Scope, Section};
use crate::edition::{Item, Version};
use crate::interface::Args;
use crate::page::text;
use crate::path::Kind;
use crate::theme::view::{
    Card, Change, Contact, Event, Layout, Link, PlainPage, Programme, Release, Time, Withdrawn,
};
use crate::time::Moment;

/// How many other releases on the same topics a release shows.
const RELATED: usize = 5;

impl Fill<'_> {
    pub(super) fn release(&self, entry: Entry) -> Release {
        let record = self.catalogue.record(entry);
        let Some(version) = record.item.version(self.lang) else { return Release::default() };
        let (item, words) = (&record.item, &version.document.words);
        let facts = &item.facts;
        let day = self.catalogue.day_of(item);
        let withdrawn = self.withdrawn(record);
        let shown = withdrawn.is_none();
        let trail = vec![self.list_link(Section::Releases)];
        let view = Release {
            layout: self.item_layout(entry, version, trail, "releases"),
            kicker: words.kicker.as_ref().map(|kicker| self.typeset(kicker)),
            title: self.typeset(&words.title),
            organisations: self.organisations(&facts.organisations, day),
            published: record.date().map(|moment| self.time(&moment)),
            translated: self.own_time(item, version),
            updates: self.newest_update(entry),
            genre: self.tell("genre", &Args::new().with("genre", facts.genre.as_str())),
            number: facts.number.as_ref().map(|number| number.value.clone()),
            corrections: self.changes(entry, Some(ChangeKind::Correction)),
            whole: self.whole(record, version),
            image: if shown { self.lead_image(entry) } else { None },
            lead: words.lead.as_ref().filter(|_| shown).map(|lead| self.typeset(lead)),
            event: facts.event.as_ref().filter(|_| shown).map(|event| self.event(event)),
            body: if shown { self.body(entry, version) } else { String::new() },
            links: if shown { self.links(entry, version) } else { Vec::new() },
            attachments: if shown { self.attachments(entry) } else { Vec::new() },
            contacts: self.contacts(item),
            topics: if shown { self.topics(item) } else { Vec::new() },
            people: if shown { self.people(item) } else { Vec::new() },
            programmes: if shown { self.entry_links(&record.programmes) } else { Vec::new() },
            related: if shown { self.related(record, entry) } else { Vec::new() },
            history: self.earlier_updates(entry),
            withdrawn,
        };
        self.linked_release(view, entry)
    }

    pub(super) fn programme(&self, entry: Entry) -> Programme {
        let record = self.catalogue.record(entry);
        let Some(version) = record.item.version(self.lang) else { return Programme::default() };
        let (item, words) = (&record.item, &version.document.words);
        let facts = &item.facts;
        let status = facts.status.map(crate::content::model::Status::as_str).unwrap_or_default();
        let withdrawn = self.withdrawn(record);
        let shown = withdrawn.is_none();
        let here = |e: &&Entry| self.catalogue.record(**e).url(self.lang).is_some();
        let releases: Vec<Entry> = record.releases.iter().filter(here).copied().collect();
        let related: Vec<Entry> = record.related.iter().filter(here).copied().collect();
        Programme {
            layout: self.item_layout(entry, version, vec![self.list_link(Section::Programmes)], "programmes"),
            kicker: words.kicker.as_ref().map(|kicker| self.typeset(kicker)),
            title: self.typeset(&words.title),
            status: status.to_owned(),
            status_text: self.tell("programme-status", &Args::new().with("status", status)),
            period: facts.period.map(|period| self.period(period.from, period.to)),
            number: facts.number.as_ref().map(|number| number.value.clone()),
            organisations: self.organisations(&facts.organisations, self.catalogue.today()),
            updates: self.newest_update(entry),
            corrections: self.changes(entry, Some(ChangeKind::Correction)),
            whole: self.whole(record, version),
            image: if shown { self.lead_image(entry) } else { None },
            lead: words.lead.as_ref().filter(|_| shown).map(|lead| self.typeset(lead)),
            body: if shown { self.body(entry, version) } else { String::new() },
            links: if shown { self.links(entry, version) } else { Vec::new() },
            attachments: if shown { self.attachments(entry) } else { Vec::new() },
            contacts: self.contacts(item),
            topics: self.topics(item),
            people: self.people(item),
            releases: self.cards(&releases),
            related: self.programme_cards(&related),
            reviewed: facts.reviewed.as_ref().map(|reviewed| self.day(reviewed.value)),
            history: self.earlier_updates(entry),
            withdrawn,
        }
    }

    pub(super) fn plain_page(&self, entry: Entry) -> PlainPage {
        let record = self.catalogue.record(entry);
        let Some(version) = record.item.version(self.lang) else { return PlainPage::default() };
        let (item, words) = (&record.item, &version.document.words);
        let facts = &item.facts;
        let withdrawn = self.withdrawn(record);
        let shown = withdrawn.is_none();
        let key = item.id.to_string();
        PlainPage {
            layout: self.item_layout(entry, version, Vec::new(), &key),
            kicker: words.kicker.as_ref().map(|kicker| self.typeset(kicker)),
            title: self.typeset(&words.title),
            organisations: self.organisations(&facts.organisations, self.catalogue.today()),
            updates: self.newest_update(entry),
            corrections: self.changes(entry, Some(ChangeKind::Correction)),
            whole: self.whole(record, version),
            image: if shown { self.lead_image(entry) } else { None },
            lead: words.lead.as_ref().filter(|_| shown).map(|lead| self.typeset(lead)),
            body: if shown { self.body(entry, version) } else { String::new() },
            links: if shown { self.links(entry, version) } else { Vec::new() },
            attachments: if shown { self.attachments(entry) } else { Vec::new() },
            contacts: self.contacts(item),
            reviewed: facts.reviewed.as_ref().map(|reviewed| self.day(reviewed.value)),
            history: self.earlier_updates(entry),
            withdrawn,
        }
    }

    fn item_layout(&self, entry: Entry, version: &Version, trail: Vec<Link>, key: &str) -> Layout {
        let record = self.catalogue.record(entry);
        let words = &version.document.words;
        let lead = words.lead.as_ref().filter(|_| record.is_listed());
        // A plain page is an entry of the navigation itself; a release is below its list.
        let exact = record.item.id.kind == Kind::Page;
        let title = self.typeset(&words.title);
        // Plain pages often have no lead.
        let of_page = || Args::new().with("title", title.as_str()).with("site", self.site_title());
        let description = match lead {
            None if exact => Some(self.tell("description-page", &of_page())),
            lead => lead.map(|lead| self.typeset(lead)),
        };
        self.layout(About { title: &title, description, trail, section: Some((key, exact)), member: None })
    }

    pub(super) fn list_link(&self, section: Section) -> Link {
        self.link(&self.catalogue.routes().section(section, self.lang, 1), self.section_name(section))
    }

    /// The version's own time, if it is not the original's.
    pub(super) fn own_time(&self, item: &Item, version: &Version) -> Option<Time> {
        let own: Moment = item.published(version)?;
        let original = item.facts.date.as_ref()?.value;
        (own.instant != original.instant).then(|| self.time(&own))
    }

    pub(super) fn body(&self, entry: Entry, version: &Version) -> String {
        text::body(self.catalogue, self.words, entry, version, self.base)
    }

    /// A summary leads to the whole text, in the original's language.
    pub(super) fn whole(&self, record: &Record, version: &Version) -> Option<Link> {
        if version.document.words.scope != Scope::Summary {
            return None;
        }
        let original = record.item.original;
        let url = record.url(original).filter(|_| original != self.lang)?;
        let args =
            Args::new().with("kind", record.item.id.kind.as_str()).with("language", original.to_string());
        let link = self.link(url, self.tell("summary-whole", &args));
        Some(Link { hreflang: Some(self.tag(original)), ..link })
    }

    pub(super) fn withdrawn(&self, record: &Record) -> Option<Withdrawn> {
        let withdrawn = record.item.withdrawn()?;
        Some(Withdrawn {
            time: self.time(&withdrawn.date),
            reason: self.typeset(withdrawn.reason.get(self.lang)?),
            replacement: record.replaced_by.and_then(|entry| self.entry_link(entry)),
        })
    }

    pub(super) fn event(&self, event: &EventFacts) -> Event {
        let now = self.catalogue.as_of().instant();
        let end = event.end.as_ref().map(|end| &end.value);
        let zone = &self.catalogue.data().site.zone;
        let closed = |until: &Moment| until.reached(zone) <= now;
        let until = event.register_until.as_ref().map(|until| until.value);
        let over = closed(end.unwrap_or(&event.start.value));
        let open = !over && !until.as_ref().is_some_and(closed);
        let outside = |url: &str, words: &str| Link {
            href: Some(url.to_owned()),
            text: self.say(words),
            external: true,
            ..Link::default()
        };
        let register = event.register.as_ref().filter(|_| open);
        Event {
            when: Some(Time {
                machine: event.start.machine(),
                text: held(&self.words.interval(&event.start, end)),
            }),
            place: event.place.as_ref().and_then(|place| place.get(self.lang)).map(|p| self.typeset(p)),
            online: event.online.as_ref().map(|url| outside(url, "event-online-link")),
            register_until: until.filter(|_| register.is_some()).map(|until| self.time(&until)),
            register: register.map(|url| outside(url, "event-registration-link")),
        }
    }

    pub(super) fn contacts(&self, item: &Item) -> Vec<Contact> {
        let day = self.catalogue.day_of(item);
        let contacts = item.facts.contacts.of(self.lang).iter();
        let cards = contacts.filter_map(|contact| self.catalogue.card(contact, self.lang, day));
        cards.map(|card| self.contact(card, day)).collect()
    }

    fn topics(&self, item: &Item) -> Vec<Link> {
        item.facts.topics.iter().filter_map(|id| self.member_link(Section::Topics, id)).collect()
    }

    /// Ministers with the title of the day, then other people.
    fn people(&self, item: &Item) -> Vec<Link> {
        let day = self.catalogue.day_of(item);
        let mut seen = BTreeSet::new();
        let tagged = item.facts.ministers.iter().chain(&item.facts.people);
        let link = |id: &'_ crate::content::model::Ref| {
            let person = self.catalogue.data().people.get(id.as_str())?;
            let name = person.name();
            let text = match self.catalogue.title_on(person, self.lang, day) {
                Some(title) => text::standing_alone(&format!("{} {name}", self.typeset(title))),
                None => name,
            };
            seen.insert(id.value.clone()).then(|| self.member_link_as(Section::Ministers, id, text))
        };
        tagged.filter_map(link).collect()
    }

    fn entry_links(&self, entries: &[Entry]) -> Vec<Link> {
        entries.iter().filter_map(|entry| self.entry_link(*entry)).collect()
    }

    /// Named as related first, then the newest on the same topics.
    fn related(&self, record: &Record, own: Entry) -> Vec<Arc<Card>> {
        let shelf = self.catalogue.shelf(self.lang);
        let topics = record.item.facts.topics.iter();
        let same = topics.filter_map(|topic| shelf.member(Section::Topics, topic));
        // Each list is newest first, so the head of each is enough to find the newest of all.
        let mut newest: Vec<Entry> = same
            .flat_map(|listing| listing.releases.iter().filter(|entry| **entry != own).take(RELATED))
            .copied()
            .collect();
        newest.sort_unstable();
        let mut seen = BTreeSet::new();
        let all = record.related.iter().copied().chain(newest).filter(|entry| seen.insert(*entry));
        all.filter_map(|entry| self.card(entry)).take(RELATED.max(record.related.len())).collect()
    }

    /// What the facts tell; corrections stand on top of the text.
    fn newest_update(&self, entry: Entry) -> Vec<Change> {
        self.changes(entry, Some(ChangeKind::Update)).into_iter().take(1).collect()
    }

    /// What neither the facts nor the notices on top of the text tell, newest first.
    fn earlier_updates(&self, entry: Entry) -> Vec<Change> {
        self.changes(entry, Some(ChangeKind::Update)).into_iter().skip(1).collect()
    }
}
