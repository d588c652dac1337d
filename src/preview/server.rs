//! The server: addresses to answers, and a graceful end.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, Uri, header};
use axum::middleware::from_fn_with_state;
use axum::response::IntoResponse;
use axum::routing::get;
use futures_util::FutureExt as _;
use serde::Deserialize;
use tokio::net::TcpListener;
use tokio::sync::watch;

use super::state::{Preview, Shown};
use super::view::View;
use super::{
    Options, PreviewError, bar, client, compare, connections, desk, events, guard, html, inject, respond,
};
use crate::build::Built;
use crate::interface::{Words, writers};

/// How many ports are tried, from the first one on.
const PORTS: u16 = 100;
/// How many pages are rendered at once, beyond which requests wait their turn.
const RENDERERS: usize = 4;

#[derive(Clone)]
struct Served {
    preview: Arc<Preview>,
    stop: watch::Receiver<bool>,
}

impl Served {
    /// How the browser wants to see the site.
    fn view(&self, headers: &HeaderMap) -> View {
        let shown = self.preview.now();
        shown.site.as_ref().map_or(View::Started, |site| View::asked(headers, &site.data().site.zone))
    }

    /// The site as the browser wants to see it. Another view than the usual one may have to be made
    /// first.
    fn site(&self, shown: &Shown, headers: &HeaderMap) -> Option<Arc<Built>> {
        self.preview.site(shown, self.view(headers))
    }
}

/// Serves the preview until Ctrl-C. `ready` is told the address once it can be opened.
///
/// # Errors
///
/// If no port is free, the folder cannot be watched, or the system refuses threads.
pub fn serve(options: Options, ready: impl FnOnce(SocketAddr)) -> Result<(), PreviewError> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .max_blocking_threads(RENDERERS)
        .enable_all()
        .build()
        .map_err(PreviewError::Start)?;
    let ended = runtime.block_on(run(options, ready));
    // A page that is being rendered for somebody who has gone is not waited for.
    runtime.shutdown_background();
    ended
}

async fn run(options: Options, ready: impl FnOnce(SocketAddr)) -> Result<(), PreviewError> {
    let listener = listen(&options).await?;
    let preview = Preview::start(options)?;
    let failure = super::watch::watch(&preview);
    let (stop, stopped) = watch::channel(false);
    let app = router(Served { preview, stop: stopped });
    let mut interrupt = Box::pin(tokio::signal::ctrl_c());
    // Asked once before anybody knows the address: a signal is heard from the first question on, and
    // where the program was started in the background one that came earlier would be lost.
    let early = (&mut interrupt).now_or_never();
    if let Ok(address) = listener.local_addr() {
        ready(address);
    }
    let end = async move {
        let heard = match early {
            Some(heard) => heard,
            None => interrupt.await,
        };
        // If the signal cannot be heard, the server runs until it is killed.
        if heard.is_err() {
            std::future::pending::<()>().await;
        }
        // Open event streams would keep the server from ending.
        stop.send_replace(true);
    };
    tokio::select! {
        () = connections::serve(listener, app, end) => Ok(()),
        Ok(error) = failure => Err(error),
    }
}

/// The first free port from the wanted one on.
async fn listen(options: &Options) -> Result<TcpListener, PreviewError> {
    let mut last = None;
    for port in options.port..=options.port.saturating_add(PORTS) {
        match TcpListener::bind((options.host, port)).await {
            Ok(listener) => return Ok(listener),
            Err(error) => last = Some(error),
        }
    }
    let address = format!("{}:{}", options.host, options.port);
    Err(PreviewError::Listen(address, last.unwrap_or_else(|| std::io::ErrorKind::AddrInUse.into())))
}

fn router(served: Served) -> Router {
    let guarded = Arc::clone(&served.preview);
    Router::new()
        .route("/_preview/client.js", get(|| async { own("text/javascript; charset=utf-8", client::SCRIPT) }))
        .route("/_preview/client.css", get(|| async { own("text/css; charset=utf-8", client::STYLE) }))
        .route("/_preview/events", get(page_events))
        .route("/_preview/page", get(page_facts))
        .route("/_preview/", get(desk_page))
        .route("/_preview/desk.js", get(|| async { own("text/javascript; charset=utf-8", html::SCRIPT) }))
        .route("/_preview/desk.css", get(|| async { own("text/css; charset=utf-8", html::STYLE) }))
        .route("/_preview/compare/{*item}", get(comparison))
        .route("/_preview/source", get(source))
        .fallback(page)
        .with_state(served)
        .layer(from_fn_with_state(guarded, guard::guard))
}

fn own(kind: &'static str, text: &'static str) -> Response<Body> {
    let mut response = Response::new(Body::from(text));
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    response
}

/// Which page a browser shows.
#[derive(Deserialize)]
struct Asked {
    page: String,
    seen: Option<String>,
}

async fn page_events(
    State(served): State<Served>,
    headers: HeaderMap,
    Query(asked): Query<Asked>,
) -> impl IntoResponse {
    let view = served.view(&headers);
    events::stream(served.preview, view, events::Page { path: asked.page, seen: asked.seen }, served.stop)
}

/// The state of the site as a browser wants to see it.
struct Seen {
    shown: Arc<Shown>,
    site: Option<Arc<Built>>,
    view: View,
    words: &'static Words,
}

impl Served {
    /// This may take a while: another view than the server's own is made when it is first asked for.
    fn seen(&self, headers: &HeaderMap) -> Seen {
        let shown = self.preview.now();
        let view = self.view(headers);
        let site = self.preview.site(&shown, view);
        Seen { shown, site, view, words: writers(self.preview.options.messages) }
    }
}

async fn page_facts(
    State(served): State<Served>,
    headers: HeaderMap,
    Query(asked): Query<Asked>,
) -> Response<Body> {
    aside(move || {
        let Seen { shown, site, view, words } = served.seen(&headers);
        axum::Json(bar::facts(&shown, site.as_deref(), view, &asked.page, words)).into_response()
    })
    .await
}

async fn desk_page(
    State(served): State<Served>,
    headers: HeaderMap,
    Query(asked): Query<desk::Query>,
) -> Response<Body> {
    aside(move || {
        let Seen { shown, site, view, words } = served.seen(&headers);
        desk::answer(&shown, site.as_deref(), view, words, &asked)
    })
    .await
}

async fn comparison(
    State(served): State<Served>,
    headers: HeaderMap,
    Path(item): Path<String>,
    Query(asked): Query<compare::Query>,
) -> Response<Body> {
    aside(move || {
        let Seen { shown: _, site, words, .. } = served.seen(&headers);
        compare::answer(site.as_deref(), words, &item, &asked)
    })
    .await
}

/// Which source file a browser asks for.
#[derive(Deserialize)]
struct AskedSource {
    path: String,
}

async fn source(State(served): State<Served>, Query(asked): Query<AskedSource>) -> Response<Body> {
    // Even the file of what is public may tell what is not: a correction to come, a remark.
    if served.preview.options.public {
        return respond::plain(StatusCode::NOT_FOUND, String::new());
    }
    respond::source(&served.preview.now().sources, &asked.path)
}

async fn page(State(served): State<Served>, headers: HeaderMap, uri: Uri) -> Response<Body> {
    if uri.path().starts_with(inject::PREFIX) {
        return respond::plain(StatusCode::NOT_FOUND, String::new());
    }
    aside(move || {
        let shown = served.preview.now();
        match served.site(&shown, &headers) {
            Some(site) => answer(&site, &served.preview, uri.path()),
            None => inject::only_client(&events::Seen::Nothing),
        }
    })
    .await
}

fn answer(site: &Built, preview: &Preview, path: &str) -> Response<Body> {
    #[cfg(feature = "search")]
    if let Some(found) = super::search::answer(site, &preview.indexes, path) {
        return found;
    }
    respond::answer(site, &preview.photos, path)
}

/// An answer that takes time: the threads that hear of connections, time and Ctrl-C stay free.
async fn aside(answer: impl FnOnce() -> Response<Body> + Send + 'static) -> Response<Body> {
    let answer = tokio::task::spawn_blocking(answer).await;
    answer.unwrap_or_else(|_| respond::plain(StatusCode::INTERNAL_SERVER_ERROR, String::new()))
}
