//! The page as linked data (schema.org), for search engines.
//!
//! Made from the finished view, and of what links releases: it can say nothing that the page does
//! not show or lead to.

use super::Fill;
use crate::catalogue::Entry;
use crate::content::model::{Event as EventFacts, Section};
use crate::language::Lang;
use crate::theme::linked::{
    Article, BreadcrumbList, Correction, EntryPoint, Event, Id, ListItem, Named, Organisation, Person, Place,
    SearchAction, Thing, VirtualLocation, WebSite, script,
};
use crate::theme::view::{
    Change, Contact, Layout, Link, Minister, Organisation as OrganisationView, Release,
};

impl Fill<'_> {
    /// Adds the publisher, and where the page stands.
    pub(super) fn linked_page(&self, layout: Layout) -> Layout {
        let json_ld = script(&self.linked_frame(&layout));
        Layout { json_ld: Some(json_ld), ..layout }
    }

    /// What every page says: who publishes, and where the page stands.
    fn linked_frame(&self, layout: &Layout) -> Vec<Thing> {
        let place = if layout.breadcrumb.is_empty() { self.linked_site() } else { self.linked_trail(layout) };
        vec![self.linked_publisher(), place]
    }

    /// The same of a release, with what it invites to and those who answer questions on it.
    pub(super) fn linked_release(&self, mut release: Release, entry: Entry) -> Release {
        if release.layout.canonical.is_none() {
            return release;
        }
        let mut graph = self.linked_frame(&release.layout);
        graph.push(Thing::NewsArticle(Box::new(self.linked_article(&release, entry))));
        let event = self.catalogue.record(entry).item.facts.event.as_ref();
        graph.extend(event.map(|event| self.linked_event(&release, event)));
        graph.extend(release.contacts.iter().filter_map(contact));
        release.layout.json_ld = Some(script(&graph));
        release
    }

    /// The same of a minister.
    pub(super) fn linked_minister(&self, mut minister: Minister) -> Minister {
        let Some(url) = minister.layout.canonical.clone() else { return minister };
        let today = |term: &&crate::theme::view::TermRow| minister.titles.contains(&term.title);
        let works_for = minister.terms.iter().filter(today).filter_map(|term| term.organisation.as_ref());
        let person = Person {
            id: Some(format!("{url}#person")),
            name: minister.title.clone(),
            job_title: minister.titles.clone(),
            works_for: works_for.map(|link| self.ministry(link)).collect(),
            url: Some(url),
            telephone: None,
        };
        let mut graph = self.linked_frame(&minister.layout);
        graph.push(Thing::Person(person));
        minister.layout.json_ld = Some(script(&graph));
        minister
    }

    /// The same of an organisation.
    pub(super) fn linked_organisation(&self, mut organisation: OrganisationView) -> OrganisationView {
        let Some(page) = organisation.layout.canonical.clone() else { return organisation };
        let website = organisation.website.as_ref().and_then(|link| link.href.clone());
        let thing = Thing::GovernmentOrganization(Organisation {
            id: Some(format!("{page}#organisation")),
            name: organisation.title.clone(),
            alternate_name: organisation.short.clone(),
            url: website.or(Some(page)),
            telephone: organisation.phone.as_ref().map(|phone| number(&phone.href)),
            parent_organization: organisation.parent.as_ref().map(|link| Box::new(self.ministry(link))),
        });
        let mut graph = self.linked_frame(&organisation.layout);
        graph.push(thing);
        organisation.layout.json_ld = Some(script(&graph));
        organisation
    }

    fn linked_publisher(&self) -> Thing {
        let publisher = self.publisher();
        let home = self.catalogue.absolute(&self.catalogue.routes().front(self.lang));
        Thing::GovernmentOrganization(Organisation {
            id: Some(self.publisher_id()),
            name: publisher.name,
            url: publisher.href.or(Some(home)),
            telephone: publisher.phone.map(|phone| number(&phone.href)),
            ..Organisation::default()
        })
    }

    fn publisher_id(&self) -> String {
        self.catalogue.absolute(&self.catalogue.routes().root()) + "#publisher"
    }

    /// The site and its search.
    fn linked_site(&self) -> Thing {
        let url = self.catalogue.absolute(&self.page.url);
        let search = self.catalogue.routes().section(Section::Search, self.lang, 1);
        let template = format!("{}?q={{search_term_string}}", self.catalogue.absolute(&search));
        Thing::WebSite(Box::new(WebSite {
            id: format!("{url}#website"),
            name: self.site_title(),
            url,
            in_language: self.tag(self.lang),
            publisher: Id::new(self.publisher_id()),
            potential_action: Some(Thing::SearchAction(SearchAction {
                target: Box::new(Thing::EntryPoint(EntryPoint { url_template: template })),
                query_input: "required name=search_term_string",
            })),
        }))
    }

    fn linked_trail(&self, layout: &Layout) -> Thing {
        let step = |(n, link): (usize, &Link)| {
            let here = || layout.canonical.clone();
            let item = link.href.as_ref().map(|href| self.absolute(href)).or_else(here);
            Thing::ListItem(ListItem { position: n + 1, name: link.text.clone(), item })
        };
        let item_list_element = layout.breadcrumb.iter().enumerate().map(step).collect();
        Thing::BreadcrumbList(BreadcrumbList { item_list_element })
    }

    fn linked_article(&self, release: &Release, entry: Entry) -> Article {
        let layout = &release.layout;
        let (translation_of_work, work_translation) = self.linked_versions(entry);
        let topic = |link: &Link| Thing::Thing(Named { name: link.text.clone(), url: self.whole_href(link) });
        let licence = self.catalogue.data().site.licence.as_deref();
        Article {
            id: self.article_id(entry, self.lang),
            url: layout.canonical.clone(),
            in_language: layout.lang.clone(),
            headline: Some(release.title.clone()),
            description: release.lead.clone(),
            article_section: Some(release.genre.clone()),
            date_published: layout.social.published.clone(),
            date_modified: layout.social.modified.clone(),
            main_entity_of_page: layout.canonical.clone(),
            image: layout.social.image.as_ref().map(|image| image.href.clone()),
            author: release.organisations.iter().map(|link| self.ministry(link)).collect(),
            publisher: Some(Id::new(self.publisher_id())),
            about: release.topics.iter().map(topic).collect(),
            mentions: self.linked_people(entry),
            correction: release.corrections.iter().map(correction).collect(),
            translation_of_work,
            work_translation,
            license: licence.map(|id| super::layout::licence(id).href.unwrap_or_else(|| id.to_owned())),
            is_accessible_for_free: Some(true),
        }
    }

    fn article_id(&self, entry: Entry, lang: Lang) -> String {
        let url = self.catalogue.record(entry).url(lang);
        url.map(|url| format!("{}#article", self.catalogue.absolute(url))).unwrap_or_default()
    }

    /// What a translation was made from, or the translations of the original; without their words,
    /// which are not this page's language.
    fn linked_versions(&self, entry: Entry) -> (Option<Box<Thing>>, Vec<Thing>) {
        let record = self.catalogue.record(entry);
        let version = |lang: Lang| {
            let url = self.catalogue.absolute(record.url(lang)?);
            Some(Thing::NewsArticle(Box::new(Article {
                id: self.article_id(entry, lang),
                url: Some(url),
                in_language: self.tag(lang),
                ..Article::default()
            })))
        };
        if record.item.original != self.lang {
            return (version(record.item.original).map(Box::new), Vec::new());
        }
        let others = record.urls.iter().map(|(lang, _)| lang).filter(|lang| *lang != self.lang);
        (None, others.filter_map(version).collect())
    }

    /// Ministers and other people, by their pages.
    fn linked_people(&self, entry: Entry) -> Vec<Thing> {
        let facts = &self.catalogue.record(entry).item.facts;
        let person = |id: &str| {
            let name = self.catalogue.member_name(Section::Ministers, id, self.lang)?;
            let link = self.member_link_as(Section::Ministers, id, name);
            let url = self.whole_href(&link);
            let id = url.as_ref().map(|url| format!("{url}#person"));
            Some(Thing::Person(Person { id, name: link.text, url, ..Person::default() }))
        };
        facts.tagged().filter_map(person).collect()
    }

    fn linked_event(&self, release: &Release, event: &EventFacts) -> Thing {
        const MODES: [&str; 3] = [
            "https://schema.org/OfflineEventAttendanceMode",
            "https://schema.org/OnlineEventAttendanceMode",
            "https://schema.org/MixedEventAttendanceMode",
        ];
        let layout = &release.layout;
        let place = event.place.as_ref().and_then(|place| place.get(self.lang));
        let place = place.map(|place| self.typeset(place)).map(|name| Place { address: name.clone(), name });
        let online = event.online.as_ref().map(|url| VirtualLocation { url: url.value.clone() });
        let mode = match (place.is_some(), online.is_some()) {
            (true, false) => Some(MODES[0]),
            (false, true) => Some(MODES[1]),
            (true, true) => Some(MODES[2]),
            (false, false) => None,
        };
        let canonical = layout.canonical.clone();
        Thing::Event(Box::new(Event {
            id: format!("{}#event", canonical.as_deref().unwrap_or_default()),
            name: release.title.clone(),
            description: release.lead.clone(),
            start_date: event.start.machine(),
            end_date: event.end.as_ref().map(|end| end.machine()),
            event_status: "https://schema.org/EventScheduled",
            event_attendance_mode: mode,
            location: place.map(Thing::Place).into_iter().chain(online.map(Thing::VirtualLocation)).collect(),
            organizer: release.organisations.iter().map(|link| self.ministry(link)).collect(),
            in_language: layout.lang.clone(),
            image: layout.social.image.as_ref().map(|image| image.href.clone()),
            url: canonical,
        }))
    }

    /// An organisation by its page.
    fn ministry(&self, link: &Link) -> Thing {
        let url = self.whole_href(link);
        let id = url.as_ref().map(|url| format!("{url}#organisation"));
        let name = link.text.clone();
        Thing::GovernmentOrganization(Organisation { id, name, url, ..Organisation::default() })
    }

    fn whole_href(&self, link: &Link) -> Option<String> {
        link.href.as_ref().map(|href| self.absolute(href))
    }

    pub(super) fn absolute(&self, href: &str) -> String {
        format!("{}{href}", self.catalogue.data().site.origin)
    }
}

fn correction(change: &Change) -> Thing {
    Thing::CorrectionComment(Correction {
        text: change.note.clone(),
        date_published: change.time.machine.clone(),
    })
}

/// Somebody who can be called; an address printed as `name(at)gov.fi` stays out of reach here too.
fn contact(contact: &Contact) -> Option<Thing> {
    let phone = contact.phone.as_ref()?;
    let works_for = contact
        .organisation
        .iter()
        .map(|link| Thing::Organization(Organisation { name: link.text.clone(), ..Organisation::default() }));
    Some(Thing::Person(Person {
        name: contact.name.clone(),
        job_title: contact.title.clone().into_iter().collect(),
        telephone: Some(number(&phone.href)),
        works_for: works_for.collect(),
        ..Person::default()
    }))
}

fn number(href: &str) -> String {
    href.trim_start_matches("tel:").to_owned()
}
