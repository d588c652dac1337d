//! Answers: the bytes of a page, an asset, a picture.

use std::convert::Infallible;
use std::sync::{Mutex, PoisonError};

use axum::body::Body;
use axum::http::{HeaderValue, Response, StatusCode, header};
use futures_util::stream;
use percent_encoding::percent_decode_str;
use tokio::io::AsyncReadExt;

use super::events::Seen;
use super::inject;
use crate::build::{Built, Rendered};
use crate::content::assemble::MediaFile;
use crate::diagnostic::Diagnostic;
use crate::page::formats::search_policy;
use crate::page::{Content, Page};
use crate::path::UrlPath;
use crate::picture::Rendition;
use crate::publish::{self, Photos};
use crate::source::{self, Bytes, Source, Sources};

/// The answer at a path of the site, with the preview's own script put in.
pub(super) fn answer(site: &Built, photos: &Mutex<Photos>, path: &str) -> Response<Body> {
    let base = base(site);
    let Some(inside) = inside(site, path) else { return not_found(site, "") };
    if inside.is_empty() {
        return redirect(&format!("{base}/"));
    }
    if let Some(page) = planned(site, &inside) {
        return render(site, photos, page);
    }
    // Only to what is planned, so never out of the site.
    match planned(site, &format!("{inside}/")) {
        Some(page) if !inside.ends_with('/') => redirect(&address(site, &page.url)),
        _ => not_found(site, &inside),
    }
}

/// The address of a page as a browser asks for it.
pub(super) fn address(site: &Built, url: &UrlPath) -> String {
    format!("{}{url}", base(site))
}

fn base(site: &Built) -> &str {
    site.data().site.base_path.trim_end_matches('/')
}

/// What a request's path names below the site's base, decoded once; none if that is no text or
/// lies elsewhere.
pub(super) fn inside(site: &Built, path: &str) -> Option<String> {
    let text = percent_decode_str(path).decode_utf8().ok()?;
    let inside = match text.strip_prefix(base(site)) {
        None if text == "/" => "",
        other => other?,
    };
    (inside.is_empty() || inside.starts_with('/')).then(|| inside.to_owned())
}

/// The page at a decoded path, which must be written as the plan does: no dots, nothing empty.
fn planned<'a>(site: &'a Built, inside: &str) -> Option<&'a Page> {
    let url = UrlPath::new(inside);
    site.plan.at(&url).filter(|_| url.as_str() == inside)
}

/// The page at the path of a request.
pub(super) fn page_at<'a>(site: &'a Built, path: &str) -> Option<&'a Page> {
    planned(site, &inside(site, path)?)
}

/// The 404 page of the language below which the address lies, else that of the whole site.
fn not_found(site: &Built, path: &str) -> Response<Body> {
    let routes = site.catalogue.routes();
    let first = path.split('/').nth(1).unwrap_or_default();
    let lang = site.catalogue.languages().codes().find(|lang| lang.as_str() == first);
    match site.plan.at(&routes.not_found(lang)).map(|page| (page, site.render(page))) {
        Some((page, Ok(rendered))) => {
            let bytes = inject::client(small(rendered), &Seen::Nothing.token());
            sent(page, bytes, StatusCode::NOT_FOUND)
        }
        Some((_, Err(_))) => inject::only_client(&Seen::Nothing),
        None => plain(StatusCode::NOT_FOUND, String::new()),
    }
}

fn render(site: &Built, photos: &Mutex<Photos>, page: &Page) -> Response<Body> {
    match site.render(page) {
        Ok(Rendered::Photo(file, rendition)) => photo(page, photos, file, rendition),
        Ok(Rendered::Media(source)) => media(page, source),
        Ok(Rendered::Original(source)) => match publish::original(source) {
            Ok(bytes) => sent(page, bytes, StatusCode::OK),
            Err(_) => plain(StatusCode::NOT_FOUND, String::new()),
        },
        Ok(rendered) if is_page(page) => {
            let bytes = small(rendered);
            let seen = Seen::page(&bytes).token();
            sent(page, inject::client(bytes, &seen), StatusCode::OK)
        }
        Ok(rendered) => sent(page, small(rendered), StatusCode::OK),
        Err(problem) => inject::only_client(&Seen::Broken(problem)),
    }
}

fn sent(page: &Page, bytes: Vec<u8>, status: StatusCode) -> Response<Body> {
    let mut response = Response::new(Body::from(bytes));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    let kind = content_type(page.url.output().as_str());
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CONTENT_SECURITY_POLICY, policy(page));
    response
}

/// The search asks its index by WebAssembly; no other page may.
fn policy(page: &Page) -> HeaderValue {
    let strict = HeaderValue::from_static(POLICY);
    match page.content {
        Content::Search(_) => HeaderValue::from_str(&search_policy(POLICY)).unwrap_or(strict),
        _ => strict,
    }
}

/// An image or attachment: those on the disk as they are taken, a piece at a time, so that a
/// hundred clients that never read do not keep a hundred films in memory.
fn media(page: &Page, source: &Source) -> Response<Body> {
    let path = match &source.bytes {
        Bytes::Here(bytes) => return sent(page, bytes.to_vec(), StatusCode::OK),
        Bytes::OnDisk(path, ..) => path,
    };
    let Ok(file) = source::open(path) else { return plain(StatusCode::NOT_FOUND, String::new()) };
    let file = tokio::fs::File::from_std(file);
    let mut response = sent(page, Vec::new(), StatusCode::OK);
    *response.body_mut() = Body::from_stream(stream::unfold(file, |mut file| async {
        let mut piece = vec![0; PIECE];
        let read = file.read(&mut piece).await.unwrap_or_default();
        piece.truncate(read);
        (read > 0).then_some((Ok::<_, Infallible>(piece), file))
    }));
    response
}

/// A photograph in one of its sizes, made now if it never was. One at a time: each may take much
/// memory, and a page may ask for many.
fn photo(page: &Page, photos: &Mutex<Photos>, file: &MediaFile, rendition: Rendition) -> Response<Body> {
    let photos = photos.lock().unwrap_or_else(PoisonError::into_inner);
    match photos.get(file, &[rendition]).map(|mut made| made.pop()) {
        Ok(Some(bytes)) => sent(page, bytes, StatusCode::OK),
        _ => plain(StatusCode::NOT_FOUND, String::new()),
    }
}

/// How much of a file is read at a time, in bytes.
const PIECE: usize = 64 * 1024;

/// As strict as the published site's own, but for what only hosts with TLS can keep.
pub(super) const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; \
    media-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; \
    frame-ancestors 'none'";

fn is_page(page: &Page) -> bool {
    !page.content.is_file()
}

/// The bytes of the page at a path, as they would be published; none if there is no page.
///
/// # Errors
///
/// What is wrong with its template.
pub(super) fn page_bytes(site: &Built, path: &str) -> Result<Option<Vec<u8>>, Diagnostic> {
    page_at(site, path).map(|page| site.render(page).map(small)).transpose()
}

/// The bytes of anything but an image or attachment on the disk.
fn small(rendered: Rendered<'_>) -> Vec<u8> {
    match rendered {
        Rendered::Bytes(bytes) => bytes,
        Rendered::Shared(bytes) => bytes.to_vec(),
        Rendered::Media(source) => source.head().to_vec(),
        Rendered::Card(card) => card.draw(),
        Rendered::Photo(..) | Rendered::Original(_) => Vec::new(),
    }
}

/// The addresses of the style sheets of a page.
pub(super) fn style_sheets(html: &str) -> Vec<String> {
    let links = html.split("<link rel=\"stylesheet\" href=\"").skip(1);
    links.filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}

/// The text of a source file; only of those that belong to the site.
pub(super) fn source(sources: &Sources, path: &str) -> Response<Body> {
    // Files of the disk are images and attachments: their bytes say nothing to a reader.
    let Some(Source { bytes: Bytes::Here(bytes), .. }) = sources.get(path) else {
        return plain(StatusCode::NOT_FOUND, String::new());
    };
    let mut response = Response::new(Body::from(bytes.to_vec()));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    response
}

pub(super) fn redirect(to: &str) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::TEMPORARY_REDIRECT;
    if let Ok(value) = HeaderValue::from_str(to) {
        response.headers_mut().insert(header::LOCATION, value);
    }
    response
}

/// A few words, or none.
pub(super) fn plain(status: StatusCode, text: String) -> Response<Body> {
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    let kind = HeaderValue::from_static("text/plain; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    response
}

/// Media types by extension (IANA): all that pages, formats and `catalogue/media.rs` publish.
pub(super) fn content_type(path: &str) -> &'static str {
    if path.ends_with("/feed.xml") {
        return "application/atom+xml; charset=utf-8";
    }
    if path.ends_with("/rss.xml") {
        return "application/rss+xml; charset=utf-8";
    }
    if path.ends_with("/feed.json") {
        return "application/feed+json; charset=utf-8";
    }
    match path.rsplit(['.', '/']).next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "opml" => "text/x-opml; charset=utf-8",
        "xml" => "application/xml; charset=utf-8",
        "json" => "application/json; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "gif" => "image/gif",
        "ico" => "image/vnd.microsoft.icon",
        "woff2" => "font/woff2",
        "txt" | "_headers" | "_redirects" => "text/plain; charset=utf-8",
        other => attachment_type(other),
    }
}

fn attachment_type(extension: &str) -> &'static str {
    match extension {
        "pdf" => "application/pdf",
        "csv" => "text/csv; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "rtf" => "application/rtf",
        "zip" => "application/zip",
        "epub" => "application/epub+zip",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "pptx" => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "odt" => "application/vnd.oasis.opendocument.text",
        "ods" => "application/vnd.oasis.opendocument.spreadsheet",
        "odp" => "application/vnd.oasis.opendocument.presentation",
        "mp3" => "audio/mpeg",
        "mp4" => "video/mp4",
        "vtt" => "text/vtt; charset=utf-8",
        _ => "application/octet-stream",
    }
}
