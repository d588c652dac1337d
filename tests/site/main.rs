//! Behaviour through the public door: small sites as literals, built in memory, looked at whole.

#[allow(unreachable_pub, reason = "one integration crate")]
mod look;
#[allow(unreachable_pub, reason = "one integration crate")]
mod support;

mod addresses;
mod door;
mod generated;
mod house;
mod people;
mod rules;
