//! `events.ics`: the invitations and press conferences of a language as a calendar (RFC 5545).
//!
//! Times are instants of UTC, right on both sides of every change of clocks; a day without a time
//! is a whole day. The order and the bytes follow from the content alone.

use super::facts::registration;
use super::story::{Story, host};
use super::{File, Format, Part};
use crate::catalogue::Catalogue;
use crate::content::model::Event;
use crate::interface::{Args, Interface, Words};
use crate::language::Lang;
use crate::time::Moment;

pub(super) static FORMAT: Format = Format {
    id: "calendar",
    plan: |catalogue, _| plan_files(catalogue),
    render: |catalogue, interface, _, part| match part {
        Part::Language(lang) => render(catalogue, interface, *lang).unwrap_or_default().into_bytes(),
        _ => Vec::new(),
    },
};

/// A calendar must hold something (RFC 5545, 3.6): a language without events has none.
fn plan_files(catalogue: &Catalogue) -> Vec<File> {
    let languages = catalogue.languages().codes().filter(|lang| !catalogue.shelf(*lang).events.is_empty());
    languages.map(|lang| (catalogue.routes().calendar(lang), Part::Language(lang))).collect()
}

fn render(catalogue: &Catalogue, interface: &Interface, lang: Lang) -> Option<String> {
    let words = interface.words(lang)?;
    let title = catalogue.data().site.title.get(lang)?.clone();
    let name = words.text("calendar-title", &Args::new().with("site", title));
    let mut file = Lines::default();
    file.line("BEGIN:VCALENDAR");
    file.line("VERSION:2.0");
    file.line("PRODID:-//tiedote//events//EN");
    file.line("CALSCALE:GREGORIAN");
    file.line("METHOD:PUBLISH");
    file.text("NAME", &name);
    // What clients that are older than RFC 7986 read.
    file.text("X-WR-CALNAME", &name);
    file.line(&format!("SOURCE;VALUE=URI:{}", catalogue.absolute(&catalogue.routes().calendar(lang))));
    file.line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
    let stories = catalogue.shelf(lang).events.iter();
    for story in stories.filter_map(|entry| Story::of(catalogue, *entry, lang)) {
        if let Some(event) = &story.record.item.facts.event {
            file.line("BEGIN:VEVENT");
            write_entry(&mut file, &story, event);
            if story.record.is_listed() {
                write_event(&mut file, words, &story, event);
            } else {
                // Whoever noted it must hear that it is off; of what was withdrawn no more is told.
                file.line("STATUS:CANCELLED");
            }
            file.line("END:VEVENT");
        }
    }
    file.line("END:VCALENDAR");
    Some(file.0)
}

/// Which event it is, when it is, and what it is called.
fn write_entry(file: &mut Lines, story: &Story<'_>, event: &Event) {
    let catalogue = story.catalogue;
    let changed = utc(&story.updated);
    file.line(&format!("UID:{}-{}@{}", story.record.item.id.id, story.lang, host(catalogue)));
    // When the entry last changed, by its content: the build has no clock.
    file.line(&format!("DTSTAMP:{changed}"));
    file.line(&format!("CREATED:{}", utc(&story.published)));
    file.line(&format!("LAST-MODIFIED:{changed}"));
    let withdrawn = usize::from(!story.record.is_listed());
    file.line(&format!("SEQUENCE:{}", story.changes().len() + withdrawn));
    write_time(file, catalogue, event);
    file.text(&format!("SUMMARY{}", language(story)), &story.title());
    file.line(&format!("URL:{}", story.address()));
}

/// The rest of what is told of an event that takes place.
fn write_event(file: &mut Lines, words: &Words, story: &Story<'_>, event: &Event) {
    let language = language(story);
    file.text(&format!("DESCRIPTION{language}"), &description(words, story, event));
    if let Some(place) = event.place.as_ref().and_then(|place| place.get(story.lang)) {
        file.text(&format!("LOCATION{language}"), &story.typeset(place));
    }
    if let Some(url) = &event.online {
        file.line(&format!("CONFERENCE;VALUE=URI;FEATURE=VIDEO:{}", url.value));
    }
    let genre = story.record.item.facts.genre.as_str();
    file.text("CATEGORIES", &words.text("genre", &Args::new().with("genre", genre)));
    file.line("STATUS:CONFIRMED");
    file.line("TRANSP:TRANSPARENT");
}

/// The parameter that says in which language a text is.
fn language(story: &Story<'_>) -> String {
    format!(";LANGUAGE={}", story.catalogue.languages().tag(story.lang))
}

/// Start and end. Both are instants or both are days; the end of days is the day after the last.
fn write_time(file: &mut Lines, catalogue: &Catalogue, event: &Event) {
    let (start, end) = (&event.start.value, event.end.as_ref().map(|end| &end.value));
    if start.clock {
        file.line(&format!("DTSTART:{}", utc(start)));
        let zone = &catalogue.data().site.zone;
        // A day as the end says no more than the start does if it is the same day.
        let end = end.filter(|end| end.clock || end.date() > start.date());
        let end = end.map(|end| end.reached(zone)).filter(|end| *end > start.instant);
        if let Some(end) = end {
            file.line(&format!("DTEND:{}", end.strftime("%Y%m%dT%H%M%SZ")));
        }
        return;
    }
    let last = end.map_or(start.date(), Moment::date).max(start.date());
    file.line(&format!("DTSTART;VALUE=DATE:{}", start.date().strftime("%Y%m%d")));
    if let Ok(after) = last.tomorrow() {
        file.line(&format!("DTEND;VALUE=DATE:{}", after.strftime("%Y%m%d")));
    }
}

/// The lead, and the ways to take part.
fn description(words: &Words, story: &Story<'_>, event: &Event) -> String {
    let way = |label: &str, to: &str| format!("{}: {to}", words.text(label, &Args::NONE));
    let online = event.online.as_ref().map(|url| way("event-online", url));
    let register = registration(words, event).map(|register| way("event-registration", &register));
    let parts = [story.lead(), online, register, Some(story.address())];
    parts.into_iter().flatten().collect::<Vec<_>>().join("\n\n")
}

/// `20220505T083800Z`.
fn utc(moment: &Moment) -> String {
    moment.instant.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// The lines of a calendar: each ends with CRLF and is folded at 75 octets (RFC 5545, 3.1).
#[derive(Default)]
struct Lines(String);

impl Lines {
    /// A line as it is, without what would end it.
    fn line(&mut self, line: &str) {
        let mut room = 75;
        for c in line.chars().filter(|c| !c.is_control()) {
            if c.len_utf8() > room {
                // The space that folds takes one of the octets of the next line.
                self.0.push_str("\r\n ");
                room = 74;
            }
            self.0.push(c);
            room -= c.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// A property that holds text (RFC 5545, 3.3.11).
    fn text(&mut self, name: &str, value: &str) {
        let mut line = format!("{name}:");
        for c in value.chars() {
            match c {
                '\\' | ';' | ',' => line.extend(['\\', c]),
                '\n' => line.push_str("\\n"),
                c => line.push(c),
            }
        }
        self.line(&line);
    }
}
