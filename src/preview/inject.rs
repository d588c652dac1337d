//! The preview's script and styles, put into pages as they are served; never into what is built.

use axum::body::Body;
use axum::http::{HeaderValue, Response, StatusCode, header};

use super::events::Seen;

/// Where the preview's own files are served.
pub(super) const PREFIX: &str = "/_preview/";

/// The script; `seen` is what it tells the stream of events that the browser has.
fn tag(seen: &str) -> String {
    format!("<script src=\"/_preview/client.js\" data-seen=\"{seen}\" defer></script>\n")
}

/// The page with the preview's script before the end of its head. A page without one, perhaps of a
/// template that is being written, has it at its end: else it could never follow.
pub(super) fn client(page: Vec<u8>, seen: &str) -> Vec<u8> {
    let Ok(text) = std::str::from_utf8(&page) else { return page };
    let end = text.find("</head>").unwrap_or(text.len());
    [&text[..end], &tag(seen), &text[end..]].concat().into_bytes()
}

/// A page of nothing but the script: it shows what is wrong until there is something to show.
pub(super) fn only_client(seen: &Seen) -> Response<Body> {
    let tag = tag(&seen.token());
    let page = format!(
        "<!doctype html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>tiedote</title>\n{tag}</head>\n<body></body>\n</html>\n"
    );
    let mut response = Response::new(Body::from(page));
    *response.status_mut() = StatusCode::OK;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    response
}
