//! The manual pages of the rules: `tests/rules/<id>.md`, which are their tests too.

use include_dir::{Dir, include_dir};

static PAGES: Dir = include_dir!("$CARGO_MANIFEST_DIR/tests/rules");

/// The manual page of a rule, as Markdown.
#[must_use]
pub fn page(id: &str) -> Option<&'static str> {
    PAGES.get_file(format!("{id}.md"))?.contents_utf8()
}
