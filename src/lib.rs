#![doc = include_str!("ARCHITECTURE.md")]

pub mod diagnostic;
pub mod language;
pub mod path;
pub mod time;

pub mod picture;

pub mod source;

pub mod content;

pub mod edition;

pub mod catalogue;

pub mod interface;

pub mod schema;

pub mod check;

pub mod status;

pub mod page;

#[cfg(feature = "search")]
pub mod search;

pub mod theme;

pub mod build;

pub mod publish;

pub mod outside;

pub mod preview;

pub mod cli;
