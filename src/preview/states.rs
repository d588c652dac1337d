//! How far a language version has come, in words: for the bar, the desk and the comparison.

use crate::content::model::Scope;
use crate::edition::{Item, State, Version};
use crate::interface::{Args, Words};
use crate::language::Lang;
use crate::time::Moment;

/// What can be said of a language version, most important first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// There is none.
    Missing,
    /// Never public.
    Draft,
    /// Public from this moment on.
    Held(Moment),
    /// The original has changed since.
    Stale,
    /// It holds a part of the original.
    Summary,
    /// It holds the whole.
    Full,
    /// The others are made from it.
    Original,
}

impl Mark {
    /// As the filter of the desk and the style sheet name it; also the end of its message.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Draft => "draft",
            Self::Held(_) => "held",
            Self::Stale => "stale",
            Self::Summary => "summary",
            Self::Full => "full",
            Self::Original => "original",
        }
    }

    /// In the writer's words: "odottaa julkaisua" without the moment, if there is none to tell.
    pub(super) fn text(self, words: &Words) -> String {
        match self {
            Self::Held(moment) if moment != Moment::never() => {
                words.text("preview-state-until", &Args::new().with("time", &moment))
            }
            mark => words.text(&format!("preview-state-{}", mark.name()), &Args::NONE),
        }
    }
}

/// What is to be said of the version of an item in a language.
pub(super) fn marks(item: &Item, lang: Lang) -> Vec<Mark> {
    let Some(version) = item.version(lang) else { return vec![Mark::Missing] };
    let published = match version.state {
        State::Public => None,
        State::Held(moment) => Some(Mark::Held(moment)),
        State::Draft => Some(Mark::Draft),
    };
    let stale = is_stale(item, version).then_some(Mark::Stale);
    let scope = match version.document.words.scope {
        Scope::Summary => Mark::Summary,
        Scope::Full => Mark::Full,
    };
    let original = (lang == item.original).then_some(Mark::Original);
    published.into_iter().chain(stale).chain([scope]).chain(original).collect()
}

/// The same without what goes without saying: that a version is whole, if there is more to tell.
pub(super) fn telling(marks: Vec<Mark>) -> Vec<Mark> {
    let more = marks.iter().any(|mark| matches!(mark, Mark::Draft | Mark::Held(_) | Mark::Stale));
    marks.into_iter().filter(|mark| !more || *mark != Mark::Full).collect()
}

/// Whether a translation was made from other words than the original's of today.
pub(super) fn is_stale(item: &Item, version: &Version) -> bool {
    version.lang() != item.original && version.document.is_stale(&item.original_version().document)
}
