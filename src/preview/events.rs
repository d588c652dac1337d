//! What a browser is told after each rebuild: only what concerns the page it shows.

use std::convert::Infallible;
use std::sync::Arc;

use axum::response::sse::{Event, KeepAlive, Sse};
use futures_util::stream::{self, Stream};

use super::state::{Preview, Shown};
use super::{client, respond};
use crate::interface::writers;
use crate::source::{Hash, hash};

/// The stream of events for the page at `path`, until the browser goes away or the server stops.
pub(super) fn stream(
    preview: Arc<Preview>,
    path: String,
    stop: tokio::sync::watch::Receiver<bool>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let versions = preview.versions();
    let seen = Seen::of(&preview, &preview.now(), &path);
    let first = problems_event(&preview, &preview.now());
    let follow = Follower { preview, path, versions, stop, seen };
    let later = stream::unfold(follow, |mut follow| async move {
        let event = follow.next().await?;
        Some((Ok(event), follow))
    });
    Sse::new(stream::StreamExt::chain(stream::iter([Ok(first)]), later)).keep_alive(KeepAlive::default())
}

struct Follower {
    preview: Arc<Preview>,
    path: String,
    versions: tokio::sync::watch::Receiver<u64>,
    stop: tokio::sync::watch::Receiver<bool>,
    seen: Seen,
}

/// What a browser has: the page without the addresses of its style sheets, those addresses, and
/// the problems.
#[derive(PartialEq, Eq)]
struct Seen {
    page: Hash,
    sheets: Vec<String>,
    problems: Hash,
}

impl Seen {
    fn of(preview: &Preview, shown: &Shown, path: &str) -> Self {
        let page = shown.site.as_ref().and_then(|site| respond::page_bytes(site, path)).unwrap_or_default();
        let text = String::from_utf8_lossy(&page);
        let sheets = respond::style_sheets(&text);
        let bare = sheets.iter().fold(text.into_owned(), |text, sheet| text.replace(sheet.as_str(), ""));
        let problems = problems(preview, shown);
        Self { page: hash(bare.as_bytes()), sheets, problems: hash(problems.as_bytes()) }
    }
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
            let now = Seen::of(&self.preview, &shown, &self.path);
            let before = std::mem::replace(&mut self.seen, now);
            if self.seen.page != before.page {
                return Some(Event::default().event("reload").data(shown.version.to_string()));
            }
            if self.seen.sheets != before.sheets {
                let sheets = serde_json::to_string(&self.seen.sheets).unwrap_or_default();
                return Some(Event::default().event("sheets").data(sheets));
            }
            if self.seen.problems != before.problems {
                return Some(problems_event(&self.preview, &shown));
            }
        }
    }
}

fn problems_event(preview: &Preview, shown: &Shown) -> Event {
    // An event's data has no carriage returns; JSON escapes them.
    Event::default().event("problems").data(problems(preview, shown))
}

/// The diagnostics as the overlay shows them: JSON.
fn problems(preview: &Preview, shown: &Shown) -> String {
    let words = writers(preview.options.messages);
    serde_json::to_string(&client::problems(shown, words)).unwrap_or_else(|_| "[]".to_owned())
}
