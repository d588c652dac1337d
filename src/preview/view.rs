//! How a browser wants to see the site: a cookie of its own, so that addresses stay the site's.

use axum::http::{HeaderMap, header};
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

/// The cookie's name, before the port: cookies know hosts, but not ports, and several previews may
/// run on one.
const COOKIE: &str = "tiedote-view-";

/// A way to see the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum View {
    /// As the server was started: with what is held, unless it shows only what the public sees.
    Started,
    /// As the public sees it now.
    Public,
    /// As the public will see it, or saw it, at an instant.
    At(Timestamp),
}

impl View {
    /// What the headers of a request ask for. A moment is one of the site's `zone`; what cannot be
    /// understood asks for nothing.
    pub(super) fn asked(headers: &HeaderMap, zone: &TimeZone) -> Self {
        let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
        let mut pairs =
            cookies.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
        let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
        let port = host.rsplit_once(':').map_or("80", |(_, port)| port);
        let mine = |name: &str| name.strip_prefix(COOKIE) == Some(port);
        let Some((_, value)) = pairs.find(|(name, _)| mine(name)) else { return Self::Started };
        if value == "public" {
            return Self::Public;
        }
        let moment = value.parse::<DateTime>().ok().and_then(|moment| moment.to_zoned(zone.clone()).ok());
        moment.map_or(Self::Started, |moment| Self::At(moment.timestamp()))
    }
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderMap, HeaderValue, header};
    use jiff::tz::TimeZone;

    use super::View;

    fn asked(cookie: &'static str) -> View {
        let mut headers = HeaderMap::new();
        headers.insert(header::HOST, HeaderValue::from_static("127.0.0.1:3000"));
        headers.insert(header::COOKIE, HeaderValue::from_static(cookie));
        View::asked(&headers, &TimeZone::get("Europe/Helsinki").unwrap())
    }

    #[test]
    fn a_cookie_asks_for_a_view() {
        assert_eq!(asked("a=b; tiedote-view-3000=public"), View::Public);
        let nine = View::At("2026-11-23T07:00:00Z".parse().unwrap());
        assert_eq!(asked("tiedote-view-3000=2026-11-23T09:00"), nine);
        for other in [
            "",
            "tiedote-view-3000=",
            "tiedote-view-3000=gestern",
            "x-tiedote-view-3000=public",
            "tiedote-view-3001=public",
        ] {
            assert_eq!(asked(other), View::Started, "{other}");
        }
    }
}
