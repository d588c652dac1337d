//! Behaviour through the public door: small sites as literals, built in memory, looked at whole.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]
#![allow(clippy::disallowed_methods, reason = "tests read the sources of the house and their own pages")]
#![allow(clippy::format_push_string, reason = "clarity before speed")]
#![allow(clippy::struct_excessive_bools, reason = "each is varied on its own")]

#[allow(unreachable_pub, reason = "one integration crate")]
mod look;
#[allow(unreachable_pub, reason = "one integration crate")]
#[allow(clippy::wrong_self_convention, reason = "`as_of` is the word of the contract")]
mod support;

#[allow(unreachable_pub, reason = "one integration crate")]
mod addresses;
mod advice;
mod archives;
mod at_once;
mod attacks;
mod calendar;
mod cards;
mod changes;
mod dates;
#[cfg(unix)]
mod disk;
mod door;
mod escapes;
mod feed_forms;
mod feeds;
mod generated;
mod guide;
#[allow(unreachable_pub, reason = "shared with the tests of the command line")]
mod guide_pages;
mod house;
mod languages;
mod linked_data;
mod links;
mod media;
mod open_data;
mod outside;
mod parity_page;
mod people;
mod photos;
mod redirects;
mod rule_manual;
mod rules;
mod schema;
#[cfg(feature = "search")]
mod search;
mod security;
mod sitemap;
mod snapshots;
mod theme;
mod theme_values;
