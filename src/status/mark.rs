//! How far a language version has come, in words.

use jiff::civil::Date;

use crate::catalogue::Catalogue;
use crate::content::assemble::Lost;
use crate::content::model::{Genre, Scope};
use crate::diagnostic::rule;
use crate::edition::{Item, State, Version};
use crate::interface::{Args, Words};
use crate::language::Lang;
use crate::time::Moment;

/// What can be said of a language version, most important first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Its file cannot be read.
    Unreadable,
    /// Its file was started, but has no title yet.
    Untitled,
    /// There is none.
    Missing,
    /// There need not be one up to this day: a waiver says why.
    Waived(Date),
    /// The item was withdrawn.
    Withdrawn,
    /// Never public.
    Draft,
    /// Public from this moment on.
    Held(Moment),
    /// Never public, because nobody understands its date.
    Undated,
    /// The public reads the original already, and not this.
    Late,
    /// The original has changed since.
    Stale,
    /// It holds a part of the original.
    Summary,
    /// It holds the whole.
    Full,
    /// The others are made from it.
    Original,
}

/// The names of all marks, in the order of lists to choose from.
pub const NAMES: [&str; 13] = [
    "unreadable",
    "untitled",
    "undated",
    "missing",
    "stale",
    "late",
    "waived",
    "held",
    "draft",
    "summary",
    "full",
    "withdrawn",
    "original",
];

impl Mark {
    /// Of what is not public before a moment.
    #[must_use]
    pub fn held(until: Moment) -> Self {
        if until == Moment::never() { Self::Undated } else { Self::Held(until) }
    }

    /// Of a file of which no version could be made.
    #[must_use]
    pub fn lost(why: Lost) -> Self {
        match why {
            Lost::Unreadable => Self::Unreadable,
            Lost::Untitled => Self::Untitled,
        }
    }

    /// Of how much of the original a version holds.
    #[must_use]
    pub fn of_scope(scope: Scope) -> Self {
        match scope {
            Scope::Summary => Self::Summary,
            Scope::Full => Self::Full,
        }
    }

    /// Whether there is a file, of which no version could be made.
    #[must_use]
    pub fn is_lost(self) -> bool {
        matches!(self, Self::Unreadable | Self::Untitled)
    }

    /// As filters, style sheets and machines name it; also the end of its message.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::Untitled => "untitled",
            Self::Missing => "missing",
            Self::Waived(_) => "waived",
            Self::Withdrawn => "withdrawn",
            Self::Draft => "draft",
            Self::Held(_) => "held",
            Self::Undated => "undated",
            Self::Late => "late",
            Self::Stale => "stale",
            Self::Summary => "summary",
            Self::Full => "full",
            Self::Original => "original",
        }
    }

    /// In the writer's words.
    #[must_use]
    pub fn text(self, words: &Words) -> String {
        match self {
            Self::Held(moment) => words.text("status-until", &Args::new().with("time", &moment)),
            Self::Waived(day) => words.text("status-waived-until", &Args::new().with("day", day)),
            mark => words.text(&format!("status-{}", mark.name()), &Args::NONE),
        }
    }
}

/// What is to be said of the version of an item in a language, or of its absence.
#[must_use]
pub fn marks(catalogue: &Catalogue, item: &Item, lang: Lang) -> Vec<Mark> {
    let Some(version) = item.version(lang) else {
        let absent = item.lost.get(&lang).map_or(Mark::Missing, |why| Mark::lost(*why));
        let waived = waived(item, lang, catalogue.today()).map(Mark::Waived);
        return std::iter::once(absent).chain(waived).collect();
    };
    let published = match version.state {
        State::Public => None,
        State::Held(moment) => Some(Mark::held(moment)),
        State::Draft => Some(Mark::Draft),
    };
    let withdrawn = item.withdrawn().map(|_| Mark::Withdrawn);
    let late = is_late(item, version).then_some(Mark::Late);
    let stale = is_stale(item, version).then_some(Mark::Stale);
    let scope = Mark::of_scope(version.document.words.scope);
    let original = (lang == item.original).then_some(Mark::Original);
    withdrawn.into_iter().chain(published).chain(late).chain(stale).chain([scope]).chain(original).collect()
}

/// The same without what goes without saying: that a version is whole, if there is more to tell.
#[must_use]
pub fn telling(marks: Vec<Mark>) -> Vec<Mark> {
    let more = |mark: &Mark| {
        use Mark::{Draft, Held, Late, Stale, Undated, Withdrawn};
        matches!(mark, Draft | Held(_) | Undated | Late | Stale | Withdrawn)
    };
    let more = marks.iter().any(more);
    marks.into_iter().filter(|mark| !more || *mark != Mark::Full).collect()
}

/// Whether a translation was made from other words than the original's of today.
#[must_use]
pub fn is_stale(item: &Item, version: &Version) -> bool {
    version.lang() != item.original && version.document.is_stale(&item.original_version().document)
}

/// Whether a translation waits while the public reads the original.
fn is_late(item: &Item, version: &Version) -> bool {
    matches!(version.state, State::Held(_)) && item.original_version().state == State::Public
}

/// The last day of the waiver that lets a version be absent `today`. A notice has none.
fn waived(item: &Item, lang: Lang, today: Date) -> Option<Date> {
    if item.facts.genre == Genre::Notice {
        return None;
    }
    let of_absence = item.facts.waive.iter().filter(|waiver| {
        waiver.rule.value == rule::LANGUAGE_MISSING.id
            && waiver.language.as_ref().is_none_or(|language| language.value == lang)
            && waiver.until.value >= today
    });
    of_absence.map(|waiver| waiver.until.value).max()
}
