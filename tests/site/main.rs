//! Behaviour through the public door: small sites as literals, built in memory, looked at whole.

mod support;

mod house;
mod rules;
