//! Stub: replaced by the reader of body text.

use crate::content::body::Body;
use crate::diagnostic::Diagnostics;
use crate::language::Lang;
use crate::path::SourcePath;

/// Nothing yet.
#[must_use]
pub fn read_body(_text: &str, _offset: usize, _path: &SourcePath, _lang: Lang) -> (Body, Diagnostics) {
    (Body::default(), Diagnostics::new())
}
/// Stub.
#[must_use]
pub fn typeset(text: &str, _lang: Lang) -> String {
    text.to_owned()
}
