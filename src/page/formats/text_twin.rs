//! `index.txt` beside each release: the release as plain text, for mail and newsrooms.
//!
//! In 72 columns (RFC 3676 asks for less than 78). It says nothing of embargoes: what it holds is
//! public.

use super::Part;
use super::facts::{Asked, registration};
use super::story::Story;
use crate::catalogue::{Catalogue, Entry};
use crate::content::model::{ChangeKind, DataForm, EmailStyle, Event, Scope};
use crate::interface::{Args, Interface, Words};
use crate::language::Lang;
use crate::page::formats::{Format, releases_as};
use crate::page::plain::{of_html, paragraph};
use crate::page::text::{self, Base};

pub(super) static FORMAT: Format = Format {
    id: "text",
    plan: |catalogue, _| releases_as(catalogue, DataForm::Text),
    render: |catalogue, interface, _, part| match part {
        Part::Item(lang, entry) => {
            text_twin(catalogue, interface, *entry, *lang).unwrap_or_default().into_bytes()
        }
        _ => Vec::new(),
    },
};

const COLUMNS: usize = 72;

/// A release as plain text in a language; none if it is not public in it.
#[must_use]
pub fn text_twin(catalogue: &Catalogue, interface: &Interface, entry: Entry, lang: Lang) -> Option<String> {
    Some(twin(Story::of(catalogue, entry, lang)?, interface, catalogue.data().site.email, None)?.out)
}

/// The same for a mail, which a person gets: addresses in it can be written to. What is said of its
/// `embargo` stands above all.
#[must_use]
pub fn text_for_mail(
    catalogue: &Catalogue,
    interface: &Interface,
    entry: Entry,
    lang: Lang,
    embargo: Option<&str>,
) -> Option<String> {
    Some(twin(Story::of(catalogue, entry, lang)?, interface, EmailStyle::Mailto, embargo)?.out)
}

fn twin<'a>(
    story: Story<'a>,
    interface: &'a Interface,
    emails: EmailStyle,
    embargo: Option<&str>,
) -> Option<Twin<'a>> {
    let words = interface.words(story.lang)?;
    let mut twin = Twin { words, story, emails, out: String::with_capacity(4096) };
    if let Some(embargo) = embargo {
        twin.underlined(embargo, "*");
        twin.out.push('\n');
    }
    twin.head();
    match twin.story.withdrawal(words) {
        Some(notice) => twin.block(&notice),
        None => twin.text(),
    }
    twin.contacts();
    twin.addresses(interface);
    Some(twin)
}

struct Twin<'a> {
    words: &'a Words,
    story: Story<'a>,
    emails: EmailStyle,
    out: String,
}

impl Twin<'_> {
    fn say(&self, id: &str) -> String {
        self.words.text(id, &Args::NONE)
    }

    fn line(&mut self, text: &str) {
        self.out.push_str(&paragraph(text, COLUMNS));
    }

    /// A paragraph of its own.
    fn block(&mut self, text: &str) {
        self.out.push('\n');
        self.line(text);
    }

    fn heading(&mut self, text: &str) {
        self.out.push('\n');
        self.underlined(text, "-");
    }

    fn underlined(&mut self, text: &str, rule: &str) {
        use unicode_width::UnicodeWidthStr;
        self.line(text);
        self.out.push_str(&rule.repeat(text.width().min(COLUMNS)));
        self.out.push('\n');
    }

    /// Issuers, type and number, time, headline, corrections.
    fn head(&mut self) {
        let story = self.story;
        let facts = &story.record.item.facts;
        let issuers: Vec<&str> = story.organisations().into_iter().map(|(_, name)| name).collect();
        self.line(&issuers.join(", "));
        let genre = self.words.text("genre", &Args::new().with("genre", facts.genre.as_str()));
        let number = facts.number.as_ref().map(|number| format!(" {}", number.value));
        self.line(&(genre + number.as_deref().unwrap_or_default()));
        self.line(&self.words.date(&story.published));
        self.out.push('\n');
        if let Some(kicker) = &story.version.document.words.kicker {
            self.line(&story.typeset(kicker));
        }
        self.underlined(&story.title(), "=");
        for change in story.changes() {
            let Some(note) = change.note.get(story.lang) else { continue };
            let label = match change.kind {
                ChangeKind::Correction => self.say("change-correction"),
                ChangeKind::Update | ChangeKind::Minor => self.say("change-update"),
            };
            let time = self.words.date(&change.date);
            self.block(&format!("{label} {time}: {}", story.typeset(note)));
        }
    }

    fn text(&mut self) {
        let story = self.story;
        if let Some(lead) = story.lead() {
            self.block(&lead);
        }
        if story.version.document.words.scope == Scope::Summary {
            self.block(&self.say("summary-note"));
        }
        if let Some(event) = &story.record.item.facts.event {
            self.event(event);
        }
        let html = text::body(story.catalogue, self.words, story.entry, story.version, Base::Absolute);
        let body = of_html(&html, COLUMNS);
        if !body.is_empty() {
            self.out.push('\n');
            self.out.push_str(&body);
        }
        let links = story.links().into_iter().map(|(text, url)| format!("{text}: {url}"));
        let links: Vec<String> = links.collect();
        self.list("see-also", &links);
        let files = story.downloads().into_iter().map(|file| {
            let size = self.words.bytes(file.bytes);
            let details = Args::new().with("type", file.kind).with("size", size);
            format!("{} ({}): {}", file.title, self.words.text("attachment-details", &details), file.url)
        });
        let files: Vec<String> = files.collect();
        self.list("attachments", &files);
    }

    fn list(&mut self, heading: &str, lines: &[String]) {
        if lines.is_empty() {
            return;
        }
        self.heading(&self.say(heading));
        self.out.push('\n');
        lines.iter().for_each(|line| self.line(line));
    }

    /// Time, place and ways to take part.
    fn event(&mut self, event: &Event) {
        let end = event.end.as_ref().map(|end| &end.value);
        let place = event.place.as_ref().and_then(|place| place.get(self.story.lang));
        let register = registration(self.words, event);
        let rows = [
            ("event-time", Some(self.words.interval(&event.start, end))),
            ("event-place", place.map(|place| self.story.typeset(place))),
            ("event-online", event.online.as_ref().map(|url| url.value.clone())),
            ("event-registration", register),
        ];
        self.out.push('\n');
        for (label, value) in rows {
            if let Some(value) = value {
                self.line(&format!("{}: {value}", self.say(label)));
            }
        }
    }

    fn contacts(&mut self) {
        let contacts: Vec<String> = self.story.contacts().iter().map(|asked| self.contact(asked)).collect();
        self.list("inquiries", &contacts);
    }

    fn contact(&self, asked: &Asked) -> String {
        let organisation = match &asked.instead {
            Some(instead) => Some(format!("{} {instead}", self.say("contact-instead"))),
            None => asked.organisation.clone(),
        };
        let phone = asked.phone.as_ref();
        let phone =
            phone.map(|phone| format!("{}\u{a0}{}", self.say("phone-short"), self.words.phone(phone)));
        let email = asked.email.as_ref().map(|email| match self.emails {
            EmailStyle::At => email.replacen('@', "(at)", 1),
            EmailStyle::Mailto => email.clone(),
        });
        let parts = [Some(asked.name.clone()), asked.title.clone(), organisation, phone, email];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    /// The page, and the same in the other languages.
    fn addresses(&mut self, interface: &Interface) {
        let story = self.story;
        self.out.push('\n');
        self.line(&story.address());
        for (lang, url) in story.others() {
            let name = interface.words(lang).map(|words| words.text("own-language", &Args::NONE));
            let url = story.catalogue.absolute(url);
            self.line(&format!("{}: {url}", name.unwrap_or_default()));
        }
    }
}
