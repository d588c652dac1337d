#![doc = include_str!("ARCHITECTURE.md")]

pub mod diagnostic;
pub mod language;
pub mod path;
pub mod time;

pub mod source;

pub mod content;

pub mod theme;
