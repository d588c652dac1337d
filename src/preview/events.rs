//! What a browser is told after each change: only what concerns the page it shows.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::{Arc, Mutex, PoisonError};

use axum::response::sse::{Event, KeepAlive, Sse};
use futures_util::stream::{self, Stream};

use super::inject::PREFIX;
use super::state::{Preview, Shown};
use super::view::View;
use super::{client, respond};
use crate::diagnostic::Diagnostic;
use crate::interface::writers;
use crate::language::Lang;
use crate::page::Content;
use crate::path::ItemId;
use crate::source::{Hash, hash, hex};

/// What browsers have of a state, by page: looked at once, however many show the same.
pub(super) type Pages = Mutex<BTreeMap<(View, String), Arc<Seen>>>;

/// The page that a browser shows, and what it has of it, if it says so.
pub(super) struct Page {
    pub(super) path: String,
    pub(super) seen: Option<String>,
}

/// What a browser has of a page.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Seen {
    /// The page without the addresses of its style sheets, and those addresses.
    Page(Hash, Vec<String>),
    /// A page of the preview's own, which every change concerns.
    Own(u64),
    /// No page.
    Nothing,
    /// A page that cannot be made, and why.
    Broken(Diagnostic),
}

impl Seen {
    /// What a browser has of a page with these bytes.
    pub(super) fn page(bytes: &[u8]) -> Self {
        let text = String::from_utf8_lossy(bytes);
        let sheets = respond::style_sheets(&text);
        let bare = sheets.iter().fold(text.into_owned(), |text, sheet| text.replace(sheet.as_str(), ""));
        Self::Page(hash(bare.as_bytes()), sheets)
    }

    /// A short name for it, by which a browser says what it has.
    pub(super) fn token(&self) -> String {
        match self {
            Self::Page(page, sheets) => {
                let both = hash(&[page.as_slice(), sheets.concat().as_bytes()].concat());
                hex(&both[..8])
            }
            Self::Own(version) => version.to_string(),
            Self::Nothing => "nothing".to_owned(),
            Self::Broken(_) => "broken".to_owned(),
        }
    }
}

/// The stream of events for a page, until the browser goes away or the server stops.
pub(super) fn stream(
    preview: Arc<Preview>,
    view: View,
    Page { path, seen: has }: Page,
    stop: tokio::sync::watch::Receiver<bool>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let versions = preview.versions();
    let shown = preview.now();
    let seen = seen(&preview, &shown, view, &path);
    let told = problems(&preview, &shown, &seen);
    // Between the page and this stream something may have changed, or the server been away.
    let is_old = !matches!(*seen, Seen::Broken(_)) && has.is_some_and(|has| has != seen.token());
    let first = if is_old { reload(&shown) } else { Event::default().event("problems").data(&told) };
    let told = hash(told.as_bytes());
    let item = item_at(&preview, &shown, view, &path);
    let follow = Follower { preview, view, path, versions, stop, seen, item, told };
    let later = stream::unfold(follow, |mut follow| async move {
        let event = follow.next().await?;
        Some((Ok(event), follow))
    });
    Sse::new(stream::StreamExt::chain(stream::iter([Ok(first)]), later)).keep_alive(KeepAlive::default())
}

struct Follower {
    preview: Arc<Preview>,
    view: View,
    path: String,
    versions: tokio::sync::watch::Receiver<u64>,
    stop: tokio::sync::watch::Receiver<bool>,
    seen: Arc<Seen>,
    /// The item whose page this was when there last was one.
    item: Option<(ItemId, Lang)>,
    told: Hash,
}

impl Follower {
    /// The next event that concerns this page; none when the stream ends.
    async fn next(&mut self) -> Option<Event> {
        loop {
            tokio::select! {
                changed = self.versions.changed() => changed.ok()?,
                _ = self.stop.changed() => return None,
            }
            let shown = self.preview.now();
            let now = seen(&self.preview, &shown, self.view, &self.path);
            let told = problems(&self.preview, &shown, &now);
            // A page that cannot be made leaves the last good one where it is.
            if !matches!(*now, Seen::Broken(_)) {
                let before = std::mem::replace(&mut self.seen, now);
                self.item = item_at(&self.preview, &shown, self.view, &self.path).or(self.item.take());
                match (&*before, &*self.seen) {
                    (before, now) if before == now => {}
                    (Seen::Page(page, _), Seen::Page(same, sheets)) if page == same => {
                        let sheets = serde_json::to_string(sheets).unwrap_or_default();
                        return Some(Event::default().event("sheets").data(sheets));
                    }
                    (_, Seen::Nothing) => return Some(self.moved(&shown).unwrap_or_else(|| reload(&shown))),
                    _ => return Some(reload(&shown)),
                }
            }
            let hashed = hash(told.as_bytes());
            if std::mem::replace(&mut self.told, hashed) != hashed {
                // An event's data has no carriage returns; JSON escapes them.
                return Some(Event::default().event("problems").data(told));
            }
        }
    }

    /// To the new address of the item whose page this was: a writer who changes a title that
    /// makes the address goes with it.
    fn moved(&self, shown: &Shown) -> Option<Event> {
        let (id, lang) = self.item.as_ref()?;
        let site = self.preview.site(shown, self.view)?;
        let entry = site.catalogue.find(id)?;
        let url = site.catalogue.record(entry).url(*lang)?;
        Some(Event::default().event("moved").data(respond::address(&site, url)))
    }
}

/// The item, and its language, whose page lies at a path.
fn item_at(preview: &Preview, shown: &Shown, view: View, path: &str) -> Option<(ItemId, Lang)> {
    let site = preview.site(shown, view)?;
    let Content::Item(lang, entry) = respond::page_at(&site, path)?.content else { return None };
    Some((site.catalogue.record(entry).item.id.clone(), lang))
}

fn reload(shown: &Shown) -> Event {
    Event::default().event("reload").data(shown.version.to_string())
}

fn seen(preview: &Preview, shown: &Shown, view: View, path: &str) -> Arc<Seen> {
    if path.starts_with(PREFIX) {
        return Arc::new(Seen::Own(shown.version));
    }
    let key = (view, path.to_owned());
    let known = || shown.pages.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(seen) = known().get(&key) {
        return Arc::clone(seen);
    }
    let site = preview.site(shown, view);
    let seen = match site.as_ref().map(|site| respond::page_bytes(site, path)) {
        Some(Ok(Some(page))) => Seen::page(&page),
        Some(Err(problem)) => Seen::Broken(problem),
        Some(Ok(None)) | None => Seen::Nothing,
    };
    Arc::clone(known().entry(key).or_insert(Arc::new(seen)))
}

/// What is wrong, as the overlay shows it: JSON.
fn problems(preview: &Preview, shown: &Shown, seen: &Seen) -> String {
    let words = writers(preview.options.messages);
    let of_page = match seen {
        Seen::Broken(problem) => Some(problem),
        _ => None,
    };
    serde_json::to_string(&client::problems(shown, of_page, words)).unwrap_or_else(|_| "[]".to_owned())
}
