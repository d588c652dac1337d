//! Source -> Document: each file understood by itself.

pub mod assemble;
pub mod body;
pub mod config;
pub mod data;
pub mod digest;
pub mod folders;
pub mod front_matter;
pub mod markdown;
pub mod model;
pub mod nearest;
pub mod style;
pub mod target;
pub mod values;
pub mod web;

pub(crate) mod contract;
mod reader;
mod yaml;

use crate::diagnostic::{Diagnostic, Span, rule};
use crate::path::SourcePath;
use crate::source::Source;

/// The text of a file, if it is UTF-8; else what to do about it.
fn text<'s>(path: &SourcePath, source: &'s Source) -> Result<&'s str, Box<Diagnostic>> {
    utf8(path, source.head())
}

/// Bytes of a file as text.
///
/// # Errors
///
/// What to do about a file that is not UTF-8.
pub fn utf8<'s>(path: &SourcePath, bytes: &'s [u8]) -> Result<&'s str, Box<Diagnostic>> {
    // The quick answer does not say where the first wrong byte is.
    if let Ok(text) = simdutf8::basic::from_utf8(bytes) {
        return Ok(text);
    }
    std::str::from_utf8(bytes).map_err(|error| {
        let at = error.valid_up_to();
        let line = bytes[..at].split(|&byte| byte == b'\n').count();
        let found = Diagnostic::new(rule::NOT_UTF8, Span::new(path, at..at));
        let wide = bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]);
        Box::new(if wide { found.case("utf16") } else { found.arg("line", line) })
    })
}

#[cfg(test)]
mod tests;
