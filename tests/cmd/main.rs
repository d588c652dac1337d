//! The command line as a user types it: what it prints, how it ends, the folder it leaves.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, reason = "a test fails by panicking")]
#![allow(clippy::format_push_string, reason = "clarity before speed")]
#![allow(clippy::disallowed_methods, reason = "tests look at the folders that the program leaves")]

#[allow(dead_code, unreachable_pub, reason = "shared with the tests of sites")]
#[allow(clippy::wrong_self_convention, reason = "`as_of` is the word of the contract")]
#[path = "../site/support.rs"]
mod support;

#[allow(unreachable_pub, reason = "shared with the tests of sites")]
#[path = "../site/guide_pages.rs"]
mod guide_pages;
#[allow(unreachable_pub, reason = "one integration crate")]
mod sandbox;
#[cfg(unix)]
#[allow(unreachable_pub, reason = "one integration crate")]
mod server;
mod theme;
mod translated;

mod bad_input;
mod build;
mod changed;
mod check;
#[cfg(unix)]
mod desk;
mod external;
mod guide;
mod help;
mod hostile;
mod machines;
mod mail;
mod messages;
mod mistakes;
mod new;
mod next;
mod output;
mod photos;
mod schema;
#[cfg(feature = "search")]
mod search;
#[cfg(unix)]
mod serve;
#[cfg(unix)]
mod serve_attacks;
mod serve_states;
mod status;
