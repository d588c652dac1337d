//! Words in each language: the messages of pages, and those for writers.
//!
//! Messages are Fluent files, built into the program (`locales/<language>/*.ftl`). A site's own
//! `locales/` overrides them message by message and may bring further languages. Two sorts are
//! not the site's to change: `rules-*.ftl`, `manual.ftl`, `cli.ftl`, `status.ftl` and `preview.ftl`, which
//! speak to writers, and what the rules must know of a language (`language.ftl`).
//!
//! A language is data: nothing here names one. Dates, numbers and phones follow patterns that
//! are messages too, not a library's idea of a country.

mod args;
mod built_in;
mod file;
mod forms;
mod functions;
mod load;
mod names;
mod parity;
mod phones;
mod problems;
pub mod report;
mod words;
mod writers;

#[cfg(test)]
mod repository;
#[cfg(test)]
mod tests;

pub use args::{Args, Value};
pub use built_in::{of_pages as built_in_files, text as built_in_text};
pub use load::Interface;
pub use parity::check;
pub use words::Words;
pub use writers::{all_writers, writers};
