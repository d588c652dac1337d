//! What a release says of people, places and files, for the formats that tell it as data.

use crate::catalogue::{Card, Destination};
use crate::content::model::{EmailStyle, Event, Section, Target};
use crate::interface::{Args, Words};
use crate::page::text::{self, Base};
use crate::path::UrlPath;

use super::story::Story;

/// Somebody whom a release is about.
pub(super) struct Named<'a> {
    /// Id of `people/`.
    pub(super) id: &'a str,
    pub(super) name: String,
    /// Title on the day of the release.
    pub(super) title: Option<String>,
    /// Full address of the page, if there is one.
    pub(super) url: Option<String>,
}

/// Who answers questions.
pub(super) struct Asked {
    pub(super) name: String,
    pub(super) title: Option<String>,
    pub(super) organisation: Option<String>,
    /// As `+358295530234`.
    pub(super) phone: Option<crate::content::model::Phone>,
    /// With `@`.
    pub(super) email: Option<String>,
    /// Whether the organisation is asked instead of somebody who has left.
    pub(super) instead: Option<String>,
}

/// A file to download.
pub(super) struct Download {
    pub(super) title: String,
    pub(super) url: String,
    pub(super) bytes: u64,
    /// Its extension in capitals.
    pub(super) kind: String,
    /// Tag of its language, if another than the page's.
    pub(super) language: Option<String>,
}

/// Where one registers for an event, and until when: `https://… (viimeistään 2.5.2022)`.
pub(super) fn registration(words: &Words, event: &Event) -> Option<String> {
    let url = &event.register.as_ref()?.value;
    let until = event.register_until.as_ref().map(|until| {
        let until = Args::new().with("time", words.date(until));
        format!(" ({})", words.text("event-register-until", &until))
    });
    Some(format!("{url}{}", until.unwrap_or_default()))
}

impl<'a> Story<'a> {
    /// The address of what replaces it since it was withdrawn: in this language, else in another.
    pub(super) fn successor(&self) -> Option<String> {
        let entry = self.record.replaced_by.filter(|_| self.record.item.withdrawn().is_some())?;
        let lang = self.catalogue.language_for(entry, self.lang)?;
        Some(self.catalogue.absolute(self.catalogue.record(entry).url(lang)?))
    }

    /// That it was withdrawn and why, and what replaces it, if it was.
    pub(super) fn withdrawal(&self, words: &Words) -> Option<String> {
        let withdrawn = self.record.item.withdrawn()?;
        let notice = words.text("withdrawn-on", &Args::new().with("time", words.date(&withdrawn.date)));
        let reason = withdrawn.reason.get(self.lang).map(|reason| self.typeset(reason));
        let instead = self.successor().map(|url| format!("{} {url}", words.text("replaced-by", &Args::NONE)));
        let parts = [Some(notice), reason, instead];
        Some(parts.into_iter().flatten().collect::<Vec<_>>().join(" "))
    }

    /// Ministers, then other people, each once.
    pub(super) fn people(&self) -> Vec<Named<'a>> {
        if !self.record.is_listed() {
            return Vec::new();
        }
        let (catalogue, facts) = (self.catalogue, &self.record.item.facts);
        let day = catalogue.day_of(&self.record.item);
        let named = facts.tagged().filter_map(|id| {
            let person = catalogue.data().people.get(id)?;
            let title = catalogue.title_on(person, self.lang, day).map(|title| self.typeset(title));
            let url = self.member_url(Section::Ministers, id);
            Some(Named { id, name: person.name(), title, url })
        });
        named.collect()
    }

    /// Who answers questions, in the writer's order.
    pub(super) fn contacts(&self) -> Vec<Asked> {
        let item = &self.record.item;
        let day = self.catalogue.day_of(item);
        let contacts = item.facts.contacts.of(self.lang).iter();
        contacts
            .filter_map(|contact| Some(self.asked(self.catalogue.card(contact, self.lang, day)?)))
            .collect()
    }

    fn asked(&self, card: Card<'_>) -> Asked {
        let day = self.catalogue.day_of(&self.record.item);
        let organisation =
            card.organisation.and_then(|id| self.catalogue.organisation_name(id, self.lang, day));
        let (phone, email) = match &card.instead {
            Some(instead) => (instead.phone, instead.email),
            None => (card.phone, card.email),
        };
        Asked {
            title: card.title.map(|title| self.typeset(title)),
            organisation: organisation.map(str::to_owned),
            phone: phone.cloned(),
            email: email.map(str::to_owned),
            instead: card.instead.map(|instead| instead.name.to_owned()),
            name: card.name,
        }
    }

    /// Whether the site lets programs read e-mail addresses.
    pub(super) fn tells_emails(&self) -> bool {
        self.catalogue.data().site.email == EmailStyle::Mailto
    }

    /// The page of a minister, topic or organisation, if it has one in this language.
    pub(super) fn member_url(&self, section: Section, id: &str) -> Option<String> {
        self.catalogue.shelf(self.lang).member(section, id)?;
        Some(self.catalogue.absolute(&self.catalogue.routes().member(section, id, self.lang, 1)))
    }

    /// The programmes it belongs to: id, title, and address in this or another language.
    pub(super) fn programmes(&self) -> Vec<(String, String, &'a UrlPath)> {
        let programmes = self.record.programmes.iter().filter(|_| self.record.is_listed());
        let told = programmes.filter_map(|entry| {
            let lang = self.catalogue.language_for(*entry, self.lang)?;
            let record = self.catalogue.record(*entry);
            let title = &record.item.version(lang)?.document.words.title;
            Some((record.item.id.id.to_string(), text::typeset(title, lang), record.url(lang)?))
        });
        told.collect()
    }

    /// Attachments in the writer's order.
    pub(super) fn downloads(&self) -> Vec<Download> {
        if !self.record.is_listed() {
            return Vec::new();
        }
        let of = |(media, file, words): (
            &crate::content::model::Media,
            &crate::content::assemble::MediaFile,
            &str,
        )| {
            let language = media.language.as_ref().map(|l| l.value).filter(|l| *l != self.lang);
            Some(Download {
                title: self.typeset(words),
                url: self.catalogue.absolute(&file.url()?),
                bytes: file.source.size,
                kind: file.path.file_name().rsplit('.').next().unwrap_or_default().to_uppercase(),
                language: language.map(|lang| self.catalogue.languages().tag(lang)),
            })
        };
        self.catalogue.attachments(self.entry, self.lang).into_iter().filter_map(of).collect()
    }

    /// Links after the text: words and full address.
    pub(super) fn links(&self) -> Vec<(String, String)> {
        let links = self.version.document.words.links.iter().filter(|_| self.record.is_listed());
        let told = links.filter_map(|link| {
            let to = self.catalogue.resolve(self.record, self.lang, &link.target.value)?.to;
            let hidden = matches!(link.target.value, Target::Mail(_)) && !self.tells_emails();
            let href = match &to {
                Destination::Anchor(anchor) => format!("{}#{anchor}", self.address()),
                to => text::destination(self.catalogue, to, Base::Absolute),
            };
            (!hidden).then(|| (self.typeset(&link.text), href))
        });
        told.collect()
    }
}
