//! The door of the preview: who is answered, and what every answer says.

use std::net::IpAddr;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, Response, StatusCode, header};
use axum::middleware::Next;

use super::respond::plain;
use super::state::Preview;
use crate::interface::{Args, writers};

/// What every answer says, refusals included: nobody keeps it, finds it, guesses at it, or shows
/// it within a page of their own; and a link that leads out of it does not tell where it stood.
const ALWAYS: [(HeaderName, &str); 5] = [
    (header::CACHE_CONTROL, "no-store"),
    (HeaderName::from_static("x-robots-tag"), "noindex"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
];

/// Answers whom it may, and marks every answer.
pub(super) async fn guard(
    State(preview): State<Arc<Preview>>,
    request: Request,
    next: Next,
) -> Response<Body> {
    let mut response = match refusal(&request) {
        None => next.run(request).await,
        Some(status) => refused(status, &preview),
    };
    for (name, value) in ALWAYS {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

fn refusal(request: &Request) -> Option<StatusCode> {
    let named = request.uri().authority().is_none_or(|authority| is_known(authority.as_str()));
    match request.method() {
        &Method::GET | &Method::HEAD if named && is_welcome(request.headers()) => None,
        &Method::GET | &Method::HEAD => Some(StatusCode::FORBIDDEN),
        _ => Some(StatusCode::METHOD_NOT_ALLOWED),
    }
}

fn refused(status: StatusCode, preview: &Preview) -> Response<Body> {
    if status == StatusCode::METHOD_NOT_ALLOWED {
        let mut response = plain(status, String::new());
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        return response;
    }
    let words = writers(preview.options.messages);
    plain(status, words.text("preview-refused", &Args::NONE) + "\n")
}

/// A page of another site could have its own name resolve to this machine and read held items
/// through the writer's browser (DNS rebinding); so only addresses and `localhost` are answered,
/// whatever address the preview listens at. Who names no host (HTTP/1.0) or two is no browser.
fn is_welcome(headers: &HeaderMap) -> bool {
    let mut hosts = headers.get_all(header::HOST).iter();
    let (Some(host), None) = (hosts.next(), hosts.next()) else { return false };
    let Ok(host) = host.to_str() else { return false };
    // Whom a browser asks for another site's page.
    let own = |origin: &HeaderValue| {
        let origin = origin.to_str().ok().and_then(|origin| origin.split_once("://"));
        origin.is_some_and(|(_, from)| from.eq_ignore_ascii_case(host))
    };
    is_known(host) && headers.get_all(header::ORIGIN).iter().all(own)
}

/// Whether `host[:port]` is an address or `localhost`.
fn is_known(host: &str) -> bool {
    let name = host.rsplit_once(':').filter(|(_, port)| port.bytes().all(|b| b.is_ascii_digit()));
    let name = name.map_or(host, |(name, _)| name).trim_start_matches('[').trim_end_matches(']');
    name.eq_ignore_ascii_case("localhost") || name.parse::<IpAddr>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::is_known;

    #[test]
    fn only_addresses_and_localhost_are_answered() {
        for host in ["127.0.0.1:3000", "localhost", "LOCALHOST:80", "[::1]:3000", "192.168.1.7:3000"] {
            assert!(is_known(host), "{host}");
        }
        for host in
            ["evil.example", "evil.example:3000", "127.0.0.1.evil.example", "", ":3000", "localhost.evil:80"]
        {
            assert!(!is_known(host), "{host}");
        }
    }
}
