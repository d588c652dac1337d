//! The pages that gather items.

use super::Fill;
use super::layout::About;
use crate::catalogue::{Archive, Entry, Listing, Rubric};
use crate::content::model::{Organisation as OrganisationData, Section, Status, Term};
use crate::interface::Args;
use crate::page::Paging as PageOf;
use crate::page::text::standing_alone;
use crate::theme::view::{
    Front, Index, IndexEntry, Layout, Link, Minister, MinisterCard, MinisterList, Organisation,
    ProgrammeGroup, ProgrammeList, TermRow, Topic,
};

/// How many releases the front page shows.
const LATEST: usize = 10;

impl Fill<'_> {
    pub(super) fn front(&self) -> Front {
        let shelf = self.catalogue.shelf(self.lang);
        let title = self.site_title();
        let latest = shelf.releases.iter().take(LATEST).enumerate();
        let routes = self.catalogue.routes();
        let running: Vec<Entry> = self.programmes_of(Status::Running);
        let archive = routes.section(Section::Releases, self.lang, 1);
        let first_with_image = |(n, entry): (usize, &Entry)| {
            if n == 0 { self.card_with_image(*entry) } else { self.card(*entry) }
        };
        let all = routes.section(Section::Programmes, self.lang, 1);
        Front {
            layout: self.layout(About {
                title: &title,
                description: Some(self.tell("description-front", &Args::new().with("site", &title))),
                trail: Vec::new(),
                section: None,
                member: None,
            }),
            releases: latest.filter_map(first_with_image).collect(),
            archive: self.link(&archive, self.say("all-releases")),
            programmes: self.programme_cards(&running),
            all_programmes: (!shelf.programmes.is_empty())
                .then(|| self.link(&all, self.say("all-programmes"))),
            topics: self.members(Section::Topics),
            title,
        }
    }

    fn programmes_of(&self, status: Status) -> Vec<Entry> {
        let programmes = self.catalogue.shelf(self.lang).programmes.iter();
        let of = |e: &&Entry| self.catalogue.record(**e).item.facts.status == Some(status);
        programmes.filter(of).copied().collect()
    }

    /// The layout of a section's list, or of a page below it.
    fn list_layout(&self, title: &str, section: Section, member: Option<&str>) -> Layout {
        let site = self.site_title();
        let description = match section {
            Section::Releases => self.tell("description-releases", &Args::new().with("site", site)),
            _ => self.tell("description-about", &Args::new().with("title", title).with("site", site)),
        };
        self.layout(About {
            title,
            description: Some(description),
            trail: if member.is_some() { vec![self.list_link(section)] } else { Vec::new() },
            section: Some((section.as_str(), member.is_none())),
            member: member.map(|id| (section, id)),
        })
    }

    pub(super) fn count(&self, releases: usize) -> String {
        self.tell("count-releases", &Args::new().with("count", releases))
    }

    pub(super) fn programme_list(&self) -> ProgrammeList {
        let group = |status: Status| {
            let programmes = self.programme_cards(&self.programmes_of(status));
            let args = Args::new().with("status", status.as_str());
            (!programmes.is_empty()).then(|| ProgrammeGroup {
                status: status.as_str().to_owned(),
                heading: self.tell("programmes-of-status", &args),
                programmes,
            })
        };
        let title = self.say("programmes");
        let order = [Status::Running, Status::Planned, Status::Ended];
        ProgrammeList {
            layout: self.list_layout(&title, Section::Programmes, None),
            title,
            groups: order.into_iter().filter_map(group).collect(),
        }
    }

    pub(super) fn index(&self, section: Section) -> Index {
        let title = self.section_name(section);
        let entry = |listing: &Listing| {
            Some(IndexEntry {
                link: self.member_link(section, &listing.id)?,
                short: self.short(section, &listing.id),
                count: self.count(listing.releases.len()),
            })
        };
        let members = self.catalogue.shelf(self.lang).members(section);
        Index {
            layout: self.list_layout(&title, section, None),
            title,
            entries: members.iter().filter_map(entry).collect(),
        }
    }

    fn short(&self, section: Section, id: &str) -> Option<String> {
        let organisation = self.catalogue.data().organisations.get(id);
        organisation.filter(|_| section == Section::Organisations)?.short.get(self.lang).cloned()
    }

    pub(super) fn minister_list(&self) -> MinisterList {
        let title = self.section_name(Section::Ministers);
        let ministers = self.catalogue.shelf(self.lang).members(Section::Ministers).iter();
        let (in_office, former): (Vec<&Listing>, Vec<&Listing>) =
            ministers.partition(|listing| self.catalogue.office_today(&listing.id).is_some());
        let cards =
            |list: Vec<&Listing>| list.into_iter().filter_map(|l| self.minister_card(&l.id)).collect();
        MinisterList {
            layout: self.list_layout(&title, Section::Ministers, None),
            title,
            in_office: cards(in_office),
            former: cards(former),
        }
    }

    fn minister_card(&self, id: &str) -> Option<MinisterCard> {
        let terms = self.catalogue.terms(id);
        let newest = terms.first()?;
        let present = self.present_titles(&terms);
        let last = || self.office_title(newest).into_iter().collect();
        Some(MinisterCard {
            link: self.member_link(Section::Ministers, id)?,
            titles: if present.is_empty() { last() } else { present },
            period: Some(self.term_period(newest)),
        })
    }

    /// From when to when somebody held an office. That it ends is told once it has ended.
    fn term_period(&self, term: &Term) -> String {
        let until = term.until.filter(|until| *until < self.catalogue.today());
        self.period(term.from, until)
    }

    /// It stands on a line of its own.
    fn office_title(&self, term: &Term) -> Option<String> {
        let office = self.catalogue.data().offices.get(&term.office.value)?;
        office.title.get(self.lang).map(|title| standing_alone(&self.typeset(title)))
    }

    fn present_titles(&self, terms: &[&Term]) -> Vec<String> {
        let today = self.catalogue.today();
        let held = terms.iter().filter(|term| term.holds_on(today));
        held.filter_map(|term| self.office_title(term)).collect()
    }

    pub(super) fn minister(&self, id: &str, paging: PageOf) -> Minister {
        let title = self.catalogue.member_name(Section::Ministers, id, self.lang).unwrap_or_default();
        let terms = self.catalogue.terms(id);
        let row = |term: &&Term| {
            let office = self.catalogue.data().offices.get(&term.office.value)?;
            Some(TermRow {
                title: self.office_title(term)?,
                period: self.term_period(term),
                organisation: office
                    .organisation
                    .as_ref()
                    .and_then(|organisation| self.member_link(Section::Organisations, organisation)),
            })
        };
        let list = self.releases_of(Section::Ministers, id);
        let view = Minister {
            layout: self.list_layout(&title, Section::Ministers, Some(id)),
            titles: self.present_titles(&terms),
            terms: terms.iter().filter_map(row).collect(),
            count: self.count(list.len()),
            releases: self.cards(paging.slice(list)),
            paging: self.member_paging(Section::Ministers, id, paging),
            years: self.years(&Archive::whole(Rubric::Member(Section::Ministers, id.to_owned()))),
            title,
        };
        self.linked_minister(view)
    }

    fn releases_of(&self, section: Section, id: &str) -> &[Entry] {
        let listing = self.catalogue.shelf(self.lang).member(section, id);
        listing.map(|listing| listing.releases.as_slice()).unwrap_or_default()
    }

    fn member_paging(
        &self,
        section: Section,
        id: &str,
        paging: PageOf,
    ) -> Option<crate::theme::view::Paging> {
        let routes = self.catalogue.routes();
        self.paging(paging, |n| routes.member(section, id, self.lang, n))
    }

    pub(super) fn topic(&self, id: &str, paging: PageOf) -> Topic {
        let title = self.member_title(Section::Topics, id).unwrap_or_default();
        let list = self.releases_of(Section::Topics, id);
        Topic {
            layout: self.list_layout(&title, Section::Topics, Some(id)),
            programmes: self.member_programmes(Section::Topics, id, paging),
            count: self.count(list.len()),
            releases: self.cards(paging.slice(list)),
            paging: self.member_paging(Section::Topics, id, paging),
            years: self.years(&Archive::whole(Rubric::Member(Section::Topics, id.to_owned()))),
            title,
        }
    }

    /// Programmes stand on the first page of a list only.
    fn member_programmes(
        &self,
        section: Section,
        id: &str,
        paging: PageOf,
    ) -> Vec<crate::theme::view::ProgrammeCard> {
        let listing = self.catalogue.shelf(self.lang).member(section, id).filter(|_| paging.number == 1);
        listing.map(|listing| self.programme_cards(&listing.programmes)).unwrap_or_default()
    }

    pub(super) fn organisation(&self, id: &str, paging: PageOf) -> Organisation {
        let title = self.member_title(Section::Organisations, id).unwrap_or_default();
        let list = self.releases_of(Section::Organisations, id);
        let view = Organisation {
            layout: self.list_layout(&title, Section::Organisations, Some(id)),
            short: self.short(Section::Organisations, id),
            programmes: self.member_programmes(Section::Organisations, id, paging),
            count: self.count(list.len()),
            releases: self.cards(paging.slice(list)),
            paging: self.member_paging(Section::Organisations, id, paging),
            years: self.years(&Archive::whole(Rubric::Member(Section::Organisations, id.to_owned()))),
            units: self.units(id),
            title,
            ..Organisation::default()
        };
        let view = match self.catalogue.data().organisations.get(id) {
            Some(data) => self.with_facts(view, data),
            None => view,
        };
        self.linked_organisation(view)
    }

    fn with_facts(&self, view: Organisation, data: &OrganisationData) -> Organisation {
        let parent = data.parent.as_ref();
        let outside = |url: &str| {
            let text = url.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/');
            Link { href: Some(url.to_owned()), text: text.to_owned(), external: true, ..Link::default() }
        };
        Organisation {
            former_names: self.former_names(data),
            parent: parent.and_then(|id| self.member_link(Section::Organisations, id)),
            website: data.url.as_ref().map(|url| outside(url)),
            phone: data.phone.as_ref().map(|phone| self.phone(phone)),
            email: data.email.as_ref().map(|email| self.email(email)),
            ..view
        }
    }

    /// Names that have ceased to hold, with their terms, newest first.
    fn former_names(&self, data: &OrganisationData) -> Vec<String> {
        let today = self.catalogue.today();
        let mut former = Vec::new();
        for pair in data.names.windows(2) {
            let [(from, names), (Some(next), _)] = pair else { continue };
            let (Some(name), Ok(last)) = (names.get(self.lang), next.yesterday()) else { continue };
            if *next <= today {
                let period = match from {
                    Some(from) => self.period(*from, Some(last)),
                    None => format!("–{}", self.day(last).text),
                };
                let args = Args::new().with("name", name).with("period", period);
                former.push(self.tell("former-name", &args));
            }
        }
        former.reverse();
        former
    }

    /// Organisations below this one that have a page, in alphabetical order.
    fn units(&self, id: &str) -> Vec<Link> {
        let members = self.catalogue.shelf(self.lang).members(Section::Organisations).iter();
        let below = members.filter(|listing| {
            let data = self.catalogue.data().organisations.get(&listing.id);
            data.and_then(|data| data.parent.as_ref()).is_some_and(|parent| parent.value == id)
        });
        below.filter_map(|listing| self.member_link(Section::Organisations, &listing.id)).collect()
    }
}
