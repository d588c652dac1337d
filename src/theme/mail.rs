//! A release as an e-mail that staff send with their own mail system (RFC 5322): the text twin, and
//! HTML that mail programs can show.
//!
//! Nothing in it is fetched from anywhere. The same release at the same instant gives the same
//! bytes. Mail programs that know `X-Unsent` open it ready to be sent.

use mail_builder::MessageBuilder;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::raw::Raw;
use mail_builder::mime::MimePart;

use super::Theme;
use super::fill::{self, Hand};
use crate::catalogue::{Catalogue, Entry};
use crate::diagnostic::Diagnostic;
use crate::interface::{Args, Interface, Words};
use crate::language::Lang;
use crate::page::formats::{host, text_for_mail};
use crate::page::text::typeset;
use crate::page::{Content, Page};
use crate::source::{hash, hex};
use crate::time::Moment;

/// What is sent, and how.
#[derive(Clone, Debug)]
pub struct Letter {
    /// The release.
    pub entry: Entry,
    /// In which language.
    pub lang: Lang,
    /// Whom it comes from.
    pub from: Sender,
    /// Before its time: when it may be published.
    pub embargo: Option<Moment>,
}

/// Whom a mail comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sender {
    /// As mail programs show it.
    pub name: String,
    /// With `@`.
    pub address: String,
}

/// The first issuer of a release that has an address, else the publisher of the site; none if
/// neither has one.
#[must_use]
pub fn sender(catalogue: &Catalogue, entry: Entry, lang: Lang) -> Option<Sender> {
    let issuers = catalogue.record(entry).item.facts.organisations.iter().map(|id| id.as_str());
    let boxes = issuers.chain([catalogue.data().site.organisation.as_str()]);
    let sender = |id| {
        let reach = catalogue.mailbox(id, lang)?;
        Some(Sender { name: reach.name.to_owned(), address: reach.email?.to_owned() })
    };
    boxes.into_iter().find_map(sender)
}

/// The mail; none if the release has no page in the language.
///
/// # Errors
///
/// A template that cannot be filled, located in the template.
pub fn mail(
    theme: &Theme,
    catalogue: &Catalogue,
    interface: &Interface,
    letter: &Letter,
) -> Result<Option<Vec<u8>>, Diagnostic> {
    let Letter { entry, lang, .. } = *letter;
    let Some(words) = interface.words(lang) else { return Ok(None) };
    let embargo = letter.embargo.map(|moment| when("mail-embargo", words, &moment));
    let text = text_for_mail(catalogue, interface, entry, lang, embargo.as_deref());
    let (Some(text), Some(url)) = (text, catalogue.record(entry).url(lang)) else { return Ok(None) };
    let page = Page { url: url.clone(), content: Content::Item(lang, entry) };
    let hand = Hand { theme, catalogue, interface, words };
    let html = fill::mail(&hand, &page, entry, lang, embargo)?;
    let html = String::from_utf8_lossy(&html).into_owned();
    let tag = catalogue.languages().tag(lang);
    let hash = hex(&hash([text.as_bytes(), html.as_bytes()].concat().as_slice())[..12]);
    let parts = MimePart::new(
        ContentType::new("multipart/alternative").attribute("boundary", format!("=_{hash}")),
        vec![MimePart::new("text/plain", text), MimePart::new("text/html", html)],
    );
    let id = &catalogue.record(entry).item.id.id;
    let message = MessageBuilder::new()
        .from((letter.from.name.clone(), letter.from.address.clone()))
        .subject(subject(catalogue, words, letter))
        .date(catalogue.as_of().instant().as_second())
        .message_id(format!("{id}.{lang}.{hash}@{}", host(catalogue)))
        .header("Content-Language", Raw::new(tag))
        .header("X-Unsent", Raw::new("1"))
        .body(parts);
    let mut bytes = Vec::with_capacity(64 * 1024);
    message.serialize(&mut bytes);
    Ok(Some(bytes))
}

/// The headline on one line; before its time with what keeps it, and withdrawn with that.
fn subject(catalogue: &Catalogue, words: &Words, letter: &Letter) -> String {
    let version = catalogue.record(letter.entry).item.version(letter.lang);
    let title = version.map(|version| typeset(&version.document.words.title, letter.lang));
    let title = title.unwrap_or_default().replace(['\u{ad}', '\u{200b}'], "");
    let title = title.split(|c: char| c.is_whitespace() || c.is_control());
    let title = title.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    let is_withdrawn = catalogue.record(letter.entry).item.withdrawn().is_some();
    match &letter.embargo {
        Some(moment) => format!("{}: {title}", when("mail-embargo-short", words, moment)),
        None if is_withdrawn => format!("{}: {title}", words.text("withdrawn", &Args::NONE)),
        None => title,
    }
}

fn when(message: &str, words: &Words, moment: &Moment) -> String {
    words.text(message, &Args::new().with("time", words.date(moment)))
}
