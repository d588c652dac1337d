//! What is due: publications, corrections, updates, withdrawals, and days of review.

use jiff::civil::Date;

use crate::catalogue::{Catalogue, Entry, Record};
use crate::content::model::ChangeKind;
use crate::edition::State;
use crate::language::Lang;
use crate::time::Moment;

/// What happens to an item at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Happening {
    /// A version becomes public.
    Publication(Lang),
    /// A correction is shown.
    Correction,
    /// An update is shown.
    Update,
    /// The item is withdrawn.
    Withdrawal,
}

impl Happening {
    /// As machines name it; also the end of the message of all but publications.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Publication(_) => "publication",
            Self::Correction => "correction",
            Self::Update => "update",
            Self::Withdrawal => "withdrawal",
        }
    }
}

/// What goes out after the instant of the edition, soonest first; of an item, in the site's order
/// of languages. What the public may see knows nothing of it.
#[must_use]
pub fn coming(catalogue: &Catalogue) -> Vec<(Moment, Entry, Happening)> {
    if !catalogue.as_of().is_preview() {
        return Vec::new();
    }
    let of = |entry| happenings(catalogue, catalogue.record(entry)).map(move |(at, what)| (at, entry, what));
    let all = catalogue.entries().flat_map(of).filter(|(at, ..)| *at != Moment::never());
    let mut all: Vec<_> = all.collect();
    // Stable: what happens to an item stays in the order of languages.
    all.sort_by_key(|(at, entry, _)| (at.instant, *entry));
    all
}

fn happenings<'a>(
    catalogue: &'a Catalogue,
    record: &'a Record,
) -> impl Iterator<Item = (Moment, Happening)> + use<'a> {
    let zone = &catalogue.data().site.zone;
    let now = catalogue.as_of().instant();
    let item = &record.item;
    let held = item.versions.iter().filter_map(|version| match version.state {
        State::Held(moment) => Some((moment, Happening::Publication(version.lang()))),
        State::Public | State::Draft => None,
    });
    let changes = item.facts.changes.iter().filter_map(|change| match change.kind {
        ChangeKind::Correction => Some((change.date.value, Happening::Correction)),
        ChangeKind::Update => Some((change.date.value, Happening::Update)),
        ChangeKind::Minor => None,
    });
    let withdrawn = item.facts.withdrawn.iter().map(|it| (it.date.value, Happening::Withdrawal));
    let later = changes.chain(withdrawn).filter(move |(at, _)| !item.facts.draft && at.reached(zone) > now);
    held.chain(later)
}

/// The days by which programmes and pages must be reviewed, soonest first; days that are past
/// come first of all. What was withdrawn is reviewed no more.
#[must_use]
pub fn reviews(catalogue: &Catalogue) -> Vec<(Date, Entry)> {
    let due = |entry| {
        let item = &catalogue.record(entry).item;
        item.facts.review_due().filter(|_| item.is_listed()).map(|day| (day, entry))
    };
    let mut all: Vec<_> = catalogue.entries().filter_map(due).collect();
    all.sort_unstable();
    all
}
