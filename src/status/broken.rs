//! Items of which nothing can be shown: the file that holds their facts cannot be read.

use std::collections::BTreeMap;

use crate::language::Lang;
use crate::path::{ItemId, SourcePath};
use crate::status::Mark;

/// What is known of such an item: its files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// What it is, by its folder.
    pub id: ItemId,
    /// Its folder.
    pub folder: String,
    /// A headline and its language, if some file could be read.
    pub title: Option<(String, Lang)>,
    /// What can be said of each file, by language.
    pub files: BTreeMap<Lang, Mark>,
}

impl Broken {
    /// What can be said of the version in a language, or of its absence.
    #[must_use]
    pub fn mark(&self, lang: Lang) -> Mark {
        self.files.get(&lang).copied().unwrap_or(Mark::Missing)
    }

    /// What to call it: its headline, else its id.
    #[must_use]
    pub fn name(&self) -> &str {
        self.title.as_ref().map_or(self.id.id.as_str(), |(title, _)| title)
    }

    /// The file of a language.
    #[must_use]
    pub fn path(&self, lang: Lang) -> SourcePath {
        SourcePath::new(&format!("{}/{lang}.md", self.folder))
    }

    /// The file that a translator of `lang` cannot translate from yet: the first other one that is
    /// broken.
    #[must_use]
    pub fn original(&self, lang: Lang) -> Option<SourcePath> {
        let others = self.files.iter().filter(|(other, mark)| **other != lang && mark.is_lost());
        others.map(|(other, _)| self.path(*other)).next()
    }
}
