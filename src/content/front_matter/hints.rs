//! What a file that could not be understood says all the same: whether it is meant to be hidden.
//!
//! Whoever breaks a line of an embargoed release must not have the release told in a public log,
//! nor keep other releases from being published.

use jiff::tz::TimeZone;

use crate::source::Source;
use crate::time::{Moment, parse_moment};

/// What the lines of a broken front matter say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hints {
    /// It is called a draft.
    pub draft: bool,
    /// Its date, if there is such a line; never, if nobody understands it.
    pub date: Option<Moment>,
    /// It holds facts, so it speaks for its whole folder.
    pub facts: bool,
}

/// How many lines are looked at: front matter is shorter.
const LINES: usize = 200;

/// Looks at the lines of a file, one by one.
#[must_use]
pub fn hints(source: &Source, zone: &TimeZone) -> Hints {
    let text = String::from_utf8_lossy(source.head());
    let mut hints = Hints::default();
    // Something may stand before the front matter, which then was not found.
    let mut fences = 0;
    for line in text.trim_start_matches('\u{feff}').lines().take(LINES) {
        fences += usize::from(line.trim_end() == "---");
        if fences == 2 {
            break;
        }
        let Some((key, value)) = line.split_once(':') else { continue };
        let value = value.split(" #").next().unwrap_or_default().trim().trim_matches(['"', '\'']);
        match key.trim_end() {
            "draft" => hints.draft |= value != "false",
            "date" => hints.date = Some(parse_moment(value, zone).unwrap_or_else(|_| Moment::never())),
            "organisations" | "contacts" => hints.facts = true,
            _ => {}
        }
    }
    hints
}
