//! Plan over HTTP: the site as a function from an address to bytes, evaluated for what the
//! browser asks, and again after every edit.

mod bar;
mod client;
mod compare;
mod connections;
mod desk;
mod events;
mod guard;
mod html;
mod inject;
mod respond;
#[cfg(feature = "search")]
mod search;
mod server;
mod state;
mod view;
mod watch;

use std::net::IpAddr;
use std::path::PathBuf;

use jiff::Timestamp;

pub use server::serve;

use crate::language::Lang;

/// How a preview is served.
#[derive(Clone, Debug)]
pub struct Options {
    /// Folder of the site.
    pub root: PathBuf,
    /// Address to listen at.
    pub host: IpAddr,
    /// First port to try.
    pub port: u16,
    /// Show only what the public sees.
    pub public: bool,
    /// See the site as of this instant; else as of now, sampled at each rebuild.
    pub as_of: Option<Timestamp>,
    /// Language of messages to the writer.
    pub messages: Lang,
    /// The clock of the border.
    pub clock: fn() -> Timestamp,
}

/// Why a preview cannot be served.
#[derive(Debug, thiserror::Error)]
pub enum PreviewError {
    /// No port from the first one on is free, or the address cannot be used.
    #[error("cannot listen at {0}: {1}")]
    Listen(String, std::io::Error),
    /// The folder cannot be watched.
    #[error("cannot watch {0}: {1}")]
    Watch(PathBuf, notify::Error),
    /// The system cannot run a server.
    #[error("cannot start the server: {0}")]
    Start(std::io::Error),
}
