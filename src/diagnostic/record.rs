//! What the record of a rule says beside its level: its place in the manual, its sources.

/// A part of the manual of rules; its name is the message `area-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Area {
    /// Files and folders.
    Files,
    /// Keys and values before a text and in data files.
    Fields,
    /// Dates and times.
    Dates,
    /// People, offices and organisations.
    People,
    /// Languages and translations.
    Languages,
    /// Texts and how they are written.
    Text,
    /// Links and addresses.
    Links,
    /// Images and attachments.
    Media,
    /// The site as a whole: settings, interface, theme.
    Site,
}

impl Area {
    /// All areas, in the order of the manual.
    pub const ALL: [Self; 9] = [
        Self::Text,
        Self::Languages,
        Self::People,
        Self::Dates,
        Self::Links,
        Self::Media,
        Self::Fields,
        Self::Files,
        Self::Site,
    ];

    /// Its name in ids of messages and headings.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Files => "files",
            Self::Fields => "fields",
            Self::Dates => "dates",
            Self::People => "people",
            Self::Languages => "languages",
            Self::Text => "text",
            Self::Links => "links",
            Self::Media => "media",
            Self::Site => "site",
        }
    }
}

/// A law, standard or guide that asks for a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    /// A work that is called the same in all languages.
    Named(&'static str),
    /// A work with a name in each language, the message `source-<work>`; and the place in it, its
    /// variable `$place`, if it has any.
    Told {
        /// The end of the message's id.
        work: &'static str,
        /// A section, a criterion.
        place: &'static str,
    },
}

/// A rule of the tool itself.
pub(super) const OWN: Source = guide("own");

/// A standard, by its own name.
pub(super) const fn named(name: &'static str) -> Source {
    Source::Named(name)
}

/// A criterion of the Web Content Accessibility Guidelines.
pub(super) const fn wcag(criterion: &'static str) -> Source {
    law("wcag", criterion)
}

/// A section of a law.
pub(super) const fn law(work: &'static str, place: &'static str) -> Source {
    Source::Told { work, place }
}

/// A law or guide as a whole.
pub(super) const fn guide(work: &'static str) -> Source {
    law(work, "")
}
