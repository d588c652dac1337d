//! `title-long`: a headline that does not fit into a list, a feed or a search result.

use crate::diagnostic::{Diagnostic, Diagnostics, Located, rule};

/// The most characters of a title: what this project's study of real release pages asks for
/// (the longest one that it found had 135, on a page where it filled four lines).
const LIMIT: usize = 120;

pub(super) fn check(title: &Located<String>, found: &mut Diagnostics) {
    let length = title.chars().count();
    if length > LIMIT {
        let long = Diagnostic::new(rule::TITLE_LONG, title.span.clone());
        found.push(long.arg("length", length).arg("limit", LIMIT));
    }
}
