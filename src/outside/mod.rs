//! The network: asks outside addresses, politely, and never as a part of a build.
//!
//! Each address is asked once; a host is asked one thing at a time, with a pause between, and
//! several hosts at once. Answers are remembered for a while ([`Remembered`]).

mod ask;
mod client;
mod pace;
mod private;
mod remembered;

pub use ask::{Asked, ask};
pub use remembered::Remembered;

use std::time::Duration;

use jiff::Timestamp;

/// How outside servers are asked.
#[derive(Clone, Debug)]
pub struct Manners {
    /// Who asks, as servers are told.
    pub name: String,
    /// The pause between two questions to a host.
    pub pause: Duration,
    /// How long a connection may take.
    pub connect: Duration,
    /// How long an answer may take, with the connection.
    pub answer: Duration,
    /// How often a question is asked again after a failure that may pass.
    pub retries: u32,
    /// The pause before the first of these; it doubles each time.
    pub back_off: Duration,
    /// The longest wait that a server may ask for (`Retry-After`).
    pub longest: Duration,
    /// How many hosts are asked at once.
    pub hosts: usize,
    /// Whether addresses of this machine and of private networks are asked too.
    pub intranet: bool,
    /// Whether the environment may name a proxy.
    pub proxy: bool,
    /// The clock of the border.
    pub clock: fn() -> Timestamp,
}

impl Manners {
    /// Those of a good guest, who says on behalf of which site (its address) it asks.
    #[must_use]
    pub fn good(site: &str, clock: fn() -> Timestamp) -> Self {
        Self {
            name: format!("tiedote/{} (link check for {site})", env!("CARGO_PKG_VERSION")),
            pause: Duration::from_secs(1),
            connect: Duration::from_secs(10),
            answer: Duration::from_secs(20),
            retries: 2,
            back_off: Duration::from_secs(2),
            longest: Duration::from_secs(30),
            hosts: 8,
            intranet: false,
            proxy: true,
            clock,
        }
    }
}
