//! One question to a server, and what its answer means.

use std::io;
use std::time::Duration;

use jiff::Timestamp;
use jiff::fmt::rfc2822;
use ureq::http::{HeaderMap, header};
use ureq::unversioned::resolver::DefaultResolver;
use ureq::unversioned::transport::DefaultConnector;
use ureq::{Agent, Error, Proxy};
use url::Url;

use super::Manners;
use super::private::{PrivateAddress, PublicOnly};
use crate::check::link_external::Answer;

/// Asks servers.
#[derive(Debug)]
pub(super) struct Client {
    agent: Agent,
    clock: fn() -> Timestamp,
}

/// What came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Reply {
    /// A status, where it sends, and how long it asks to wait.
    Status {
        /// 200, 404 …
        code: u16,
        /// `Location`.
        to: Option<String>,
        /// `Retry-After`.
        wait: Option<Duration>,
    },
    /// No answer.
    Fault(Answer),
}

impl Client {
    /// A client with such manners.
    pub(super) fn new(manners: &Manners) -> Self {
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .user_agent(manners.name.as_str())
            .proxy(manners.proxy.then(Proxy::try_from_env).flatten())
            .timeout_connect(Some(manners.connect))
            .timeout_global(Some(manners.answer))
            .max_idle_connections(0)
            .build();
        let connector = DefaultConnector::default();
        let agent = if manners.intranet {
            Agent::with_parts(config, connector, DefaultResolver::default())
        } else {
            Agent::with_parts(config, connector, PublicOnly::default())
        };
        Self { agent, clock: manners.clock }
    }

    /// Asks for the head of a page alone.
    pub(super) fn head(&self, url: &Url) -> Reply {
        self.reply(self.agent.head(url.as_str()).call())
    }

    /// Asks for a page. What it holds is not read.
    pub(super) fn get(&self, url: &Url) -> Reply {
        self.reply(self.agent.get(url.as_str()).call())
    }

    fn reply<T>(&self, answer: Result<ureq::http::Response<T>, Error>) -> Reply {
        match answer {
            Ok(response) => Reply::Status {
                code: response.status().as_u16(),
                to: text(response.headers(), &header::LOCATION),
                wait: text(response.headers(), &header::RETRY_AFTER).and_then(|text| self.wait(&text)),
            },
            Err(error) => Reply::Fault(fault(&error)),
        }
    }

    /// Seconds, or a moment (RFC 9110, 10.2.3).
    fn wait(&self, text: &str) -> Option<Duration> {
        if let Ok(seconds) = text.trim().parse() {
            return Some(Duration::from_secs(seconds));
        }
        let at = rfc2822::parse(text.trim()).ok()?.timestamp();
        Some(Duration::try_from(at.duration_since((self.clock)())).unwrap_or_default())
    }
}

fn text(headers: &HeaderMap, name: &header::HeaderName) -> Option<String> {
    let value = headers.get(name)?;
    // Addresses of other characters than ASCII are sent as UTF-8 by careless servers.
    Some(String::from_utf8_lossy(value.as_bytes()).into_owned())
}

fn fault(error: &Error) -> Answer {
    match error {
        Error::Timeout(ureq::Timeout::Resolve) | Error::HostNotFound | Error::ConnectionFailed => {
            Answer::Unreachable
        }
        Error::Timeout(_) => Answer::Silent,
        Error::Io(error) => of_machine(error),
        Error::Tls(_) | Error::Rustls(_) | Error::Pem(_) | Error::TlsRequired => Answer::Insecure,
        _ => Answer::Broken,
    }
}

fn of_machine(error: &io::Error) -> Answer {
    use io::ErrorKind as Kind;
    if matches!(error.get_ref(), Some(inner) if inner.is::<PrivateAddress>()) {
        return Answer::Private;
    }
    // rustls tells what it does not trust as invalid data.
    match error.kind() {
        Kind::TimedOut | Kind::WouldBlock => Answer::Silent,
        Kind::InvalidData => Answer::Insecure,
        Kind::ConnectionReset
        | Kind::ConnectionAborted
        | Kind::BrokenPipe
        | Kind::UnexpectedEof
        | Kind::WriteZero => Answer::Broken,
        // Names that cannot be looked up have no kind of their own.
        _ => Answer::Unreachable,
    }
}
