//! What goes out next: coming publications, corrections, updates and withdrawals.

use serde::Serialize;

use super::Desk;
use super::rows::{self, Time};
use crate::catalogue::Entry;
use crate::interface::Args;
use crate::language::Lang;
use crate::page::text::typeset;
use crate::status::{self, Happening};
use crate::time::Moment;

/// How many moments are shown.
const MOMENTS: usize = 10;
/// How many items of a moment are shown.
const ITEMS: usize = 25;

/// The next moments at which something goes out, and how many there are after them.
#[derive(Debug, Serialize)]
pub(super) struct Next {
    moments: Vec<Coming>,
    more: usize,
}

#[derive(Debug, Serialize)]
struct Coming {
    time: Time,
    items: Vec<Going>,
    /// Items of that moment that are not shown.
    more: usize,
}

/// An item that goes out, or something that happens to it.
#[derive(Debug, Serialize)]
struct Going {
    title: String,
    lang: String,
    href: Option<String>,
    /// "På svenska", "oikaisu".
    what: Vec<What>,
}

#[derive(Debug, Serialize)]
struct What {
    text: String,
    /// Its language, if another than the page's.
    lang: Option<String>,
}

/// What goes out next; nothing where only what is public is shown.
pub(super) fn next(desk: &Desk<'_>) -> Option<Next> {
    let catalogue = &desk.site.catalogue;
    if !catalogue.as_of().is_preview() {
        return None;
    }
    let all = status::coming(catalogue);
    let moments: Vec<_> = all.chunk_by(|a, b| a.0.instant == b.0.instant).collect();
    Some(Next {
        more: moments.len().saturating_sub(MOMENTS),
        moments: moments.into_iter().take(MOMENTS).filter_map(|moment| coming(desk, moment)).collect(),
    })
}

fn coming(desk: &Desk<'_>, moment: &[(Moment, Entry, Happening)]) -> Option<Coming> {
    let (at, ..) = moment.first()?;
    let items: Vec<_> = moment.chunk_by(|a, b| a.1 == b.1).collect();
    Some(Coming {
        time: rows::time(desk, at),
        more: items.len().saturating_sub(ITEMS),
        items: items.into_iter().take(ITEMS).filter_map(|item| going(desk, item)).collect(),
    })
}

fn going(desk: &Desk<'_>, happenings: &[(Moment, Entry, Happening)]) -> Option<Going> {
    let (_, entry, _) = happenings.first()?;
    let record = desk.site.catalogue.record(*entry);
    let published = happenings.iter().filter_map(|(_, _, what)| match what {
        Happening::Publication(lang) => Some(*lang),
        _ => None,
    });
    let published: Vec<Lang> = published.collect();
    // A translation that comes later goes by its own title.
    let original = record.item.original;
    let lang = published.iter().copied().find(|lang| *lang == original).or(published.first().copied());
    let lang = lang.unwrap_or(original);
    let title = &record.item.version(lang)?.document.words.title;
    Some(Going {
        title: typeset(title, lang),
        lang: desk.site.catalogue.languages().tag(lang),
        href: rows::href(desk, record, lang),
        what: happenings.iter().map(|(_, _, what)| what_view(desk, *what)).collect(),
    })
}

fn what_view(desk: &Desk<'_>, what: Happening) -> What {
    match what {
        Happening::Publication(lang) => {
            let own = desk.site.interface.words(lang);
            let text = own.map(|words| words.text("own-language", &Args::NONE));
            let tag = desk.site.catalogue.languages().tag(lang);
            What { text: text.unwrap_or_else(|| tag.clone()), lang: Some(tag) }
        }
        other => What { text: desk.words.text(&format!("status-{}", other.name()), &Args::NONE), lang: None },
    }
}
