//! Answers: the bytes of a page, an asset, a picture.

use axum::body::Body;
use axum::http::{HeaderValue, Response, StatusCode, header};

use super::inject;
use crate::build::{Built, Rendered};
use crate::diagnostic::Diagnostic;
use crate::page::{Content, Page};
use crate::path::UrlPath;
use crate::source::{Bytes, Source, Sources};

/// The answer at a path of the site, with the preview's own script put in.
pub(super) fn answer(site: &Built, path: &str) -> Response<Body> {
    let base = site.data().site.base_path.trim_end_matches('/');
    let Some(inside) = path.strip_prefix(base) else { return redirect(&format!("{base}/")) };
    let url = UrlPath::new(inside);
    if let Some(page) = site.plan.at(&url) {
        return render(site, page, StatusCode::OK);
    }
    let folder = UrlPath::new(&format!("{inside}/"));
    if !inside.ends_with('/') && site.plan.at(&folder).is_some() {
        return redirect(&format!("{base}{folder}"));
    }
    not_found(site, inside)
}

/// The 404 page of the language below which the address lies, else that of the whole site.
fn not_found(site: &Built, path: &str) -> Response<Body> {
    let routes = site.catalogue.routes();
    let first = path.split('/').nth(1).unwrap_or_default();
    let lang = site.catalogue.languages().codes().find(|lang| lang.as_str() == first);
    match site.plan.at(&routes.not_found(lang)) {
        Some(page) => render(site, page, StatusCode::NOT_FOUND),
        None => plain(StatusCode::NOT_FOUND, String::new()),
    }
}

fn render(site: &Built, page: &Page, status: StatusCode) -> Response<Body> {
    let kind = content_type(page.url.output().as_str());
    match site.render(page) {
        Ok(rendered) => {
            let bytes = bytes_of(rendered).unwrap_or_default();
            let bytes = if is_page(page) { inject::client(bytes) } else { bytes };
            let mut response = Response::new(Body::from(bytes));
            *response.status_mut() = status;
            let headers = response.headers_mut();
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
            headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
            headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
            response
        }
        Err(_) => inject::only_client(),
    }
}

/// As strict as the published site's own, but for what only hosts with TLS can keep.
pub(super) const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; \
    media-src 'self'; script-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'";

fn is_page(page: &Page) -> bool {
    !matches!(page.content, Content::Format(..) | Content::Asset(_) | Content::Media(_))
}

/// The bytes of the page at a path, as they would be published; none if there is no page.
///
/// # Errors
///
/// What is wrong with its template.
pub(super) fn page_bytes(site: &Built, path: &str) -> Result<Option<Vec<u8>>, Diagnostic> {
    let base = site.data().site.base_path.trim_end_matches('/');
    let page = path.strip_prefix(base).and_then(|inside| site.plan.at(&UrlPath::new(inside)));
    page.map_or(Ok(None), |page| site.render(page).map(bytes_of))
}

fn bytes_of(rendered: Rendered<'_>) -> Option<Vec<u8>> {
    match rendered {
        Rendered::Bytes(bytes) => Some(bytes),
        Rendered::Shared(bytes) => Some(bytes.to_vec()),
        Rendered::Media(source) => match &source.bytes {
            Bytes::Here(bytes) => Some(bytes.to_vec()),
            Bytes::OnDisk(path, _) => crate::source::read_bytes(path).ok(),
        },
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
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
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

pub(super) fn plain(status: StatusCode, text: String) -> Response<Body> {
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    response
}

/// Media types by extension (IANA).
fn content_type(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "xml" => "application/xml; charset=utf-8",
        "json" => "application/json; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "gif" => "image/gif",
        "pdf" => "application/pdf",
        "csv" => "text/csv; charset=utf-8",
        "woff2" => "font/woff2",
        "ics" => "text/calendar; charset=utf-8",
        "txt" | "_headers" | "_redirects" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
