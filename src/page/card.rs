//! Social cards: which items have one, what stands on it, and its address.

use crate::catalogue::{Catalogue, Entry, Record};
use crate::content::model::Status;
use crate::interface::{Args, Words};
use crate::language::Lang;
use crate::page::text;
use crate::path::{Kind, UrlPath};
use crate::picture::card::{Card, VERSION};
use crate::source::{hash, hex};

/// The card of an item in the language of `words`. There is none of plain pages and withdrawn items,
/// none where a photograph says more, and none with a headline in letters that cannot be drawn.
#[must_use]
pub fn card(catalogue: &Catalogue, words: &Words, entry: Entry) -> Option<Card> {
    let (record, lang) = (catalogue.record(entry), words.lang());
    if !catalogue.data().site.cards || !record.is_listed() || has_photo(catalogue, entry, lang) {
        return None;
    }
    let title = &record.item.version(lang)?.document.words.title;
    let site = catalogue.data().site.title.get(lang).cloned().unwrap_or_default();
    let card = Card {
        kind: kind(record, words)?,
        title: text::typeset(title, lang),
        from: from(catalogue, record, lang, &site),
        language: words.text("own-language", &Args::new()),
        site,
    };
    card.can_be_drawn().then_some(card)
}

/// The address of a card: named by its page and by what stands on it, so that it is known before it is
/// drawn.
#[must_use]
pub fn url(catalogue: &Catalogue, entry: Entry, lang: Lang, card: &Card) -> UrlPath {
    let Card { site, kind, title, from, language } = card;
    let version = VERSION.to_string();
    let all = [version.as_str(), site, kind, title, from, language].join("\0");
    let digest = hex(&hash(all.as_bytes())[..6]);
    let page = catalogue.record(entry).url(lang).map(UrlPath::as_str).unwrap_or_default();
    let word = page.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    UrlPath::new(&format!("/assets/cards/{lang}/{word}.{digest}.png"))
}

/// The words of a card as one, for whoever does not see it.
#[must_use]
pub fn alternative(card: &Card, words: &Words) -> String {
    let args = Args::new().with("site", card.site.as_str()).with("kind", card.kind.as_str());
    words.text("card-alternative", &args.with("title", card.title.as_str()))
}

fn has_photo(catalogue: &Catalogue, entry: Entry, lang: Lang) -> bool {
    let image = catalogue.record(entry).item.facts.image.as_ref();
    image.is_some_and(|image| catalogue.picture(entry, lang, image).is_some())
}

/// "Tiedote · 5.5.2022", "Ohjelma · Käynnissä"; none of what has no card.
fn kind(record: &Record, words: &Words) -> Option<String> {
    let facts = &record.item.facts;
    let (id, args) = match record.item.id.kind {
        Kind::Page => return None,
        Kind::Release => {
            let genre = words.text("genre", &Args::new().with("genre", facts.genre.as_str()));
            ("card-release", Args::new().with("genre", genre).with("date", words.day(record.date()?.date())))
        }
        Kind::Programme => {
            let status = facts.status.map(Status::as_str).unwrap_or_default();
            let status = words.text("programme-status", &Args::new().with("status", status));
            ("card-programme", Args::new().with("status", status))
        }
    };
    Some(words.text(id, &args))
}

/// The organisations with their names of the day, unless the site bears the only one.
fn from(catalogue: &Catalogue, record: &Record, lang: Lang, site: &str) -> String {
    let day = catalogue.day_of(&record.item);
    let ids = record.item.facts.organisations.iter();
    let names: Vec<&str> = ids.filter_map(|id| catalogue.organisation_name(id, lang, day)).collect();
    let names = names.join(", ");
    if names.to_lowercase() == site.to_lowercase() {
        return String::new();
    }
    text::standing_alone(&names)
}
