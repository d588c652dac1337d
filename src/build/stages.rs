//! The stages of a build by name, told as each is done: whoever has a clock can time them.

/// A stage of a build.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Disk to sources; counts files.
    Read,
    /// Settings, data files, and front matter to documents; counts documents.
    Understand,
    /// Documents to what may be seen, linked; counts items.
    Link,
    /// Interface words and templates; counts templates.
    Theme,
    /// What goes where; counts files to be made.
    Plan,
    /// Texts and rules; counts texts.
    Check,
    /// Every file made, compared with what is there, and written aside; counts files.
    Make,
    /// The search index; counts its files.
    Index,
    /// Everything put in its place; counts files that changed.
    Place,
}

impl Stage {
    /// Its name in JSON, and the end of its message's id (`stage-read`).
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Understand => "understand",
            Self::Link => "link",
            Self::Theme => "theme",
            Self::Plan => "plan",
            Self::Check => "check",
            Self::Make => "make",
            Self::Index => "index",
            Self::Place => "place",
        }
    }
}

/// Is told each stage when it is done, and how many it dealt with.
pub type Tell<'t> = &'t mut dyn FnMut(Stage, usize);
