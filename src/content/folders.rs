//! Which file of `content/` is what.

mod names;

use std::collections::BTreeMap;

use crate::content::model::Site;
use crate::diagnostic::{Diagnostic, Diagnostics, Rule, Span, rule};
use crate::language::Lang;
use crate::path::{ItemId, Kind, Slug, SourcePath};
use crate::source::{Sources, Unread};
use names::FileName;

/// A language file of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentFile {
    /// The file.
    pub path: SourcePath,
    /// The item whose version it is.
    pub item: ItemId,
    /// Its language.
    pub lang: Lang,
    /// The folder of a release's year, as named.
    pub year_folder: Option<String>,
}

/// The files of `content/`, sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// Language files, by path.
    pub documents: Vec<DocumentFile>,
    /// The other files of each item's folder, by the folder's path and the file's name.
    pub media: BTreeMap<String, BTreeMap<String, SourcePath>>,
}

/// Data files beside `people/`.
const DATA: [&str; 4] = ["site.yaml", "organisations.yaml", "offices.yaml", "topics.yaml"];

/// Sorts the files of `content/`; what belongs nowhere is reported, as is what could not be read.
#[must_use]
pub fn layout(sources: &Sources, site: &Site) -> (Layout, Diagnostics) {
    let mut sorter = Sorter { site, layout: Layout::default(), folders: Vec::new(), found: unread(sources) };
    for (path, _) in sources.below("content") {
        let steps: Vec<&str> = path.as_str().split('/').skip(1).collect();
        sorter.file(path, &steps);
    }
    sorter.finish()
}

fn unread(sources: &Sources) -> Diagnostics {
    let mut found = Diagnostics::new();
    for (path, reason) in &sources.unread {
        let at = |rule: &'static Rule| Diagnostic::new(rule, Span::file(path)).arg("path", path);
        found.push(match reason {
            Unread::TooLarge(size) => {
                // Rounded up, so that "2 MB" is not said to be more than 2 MB.
                at(rule::FILE_LARGE).arg("size", format!("{}", size.div_ceil(1024 * 1024)))
            }
            Unread::LinkOutside => at(rule::LINK_OUTSIDE),
            Unread::Forbidden => at(rule::FILE_UNREADABLE).case("forbidden"),
            Unread::Io(reason) => at(rule::FILE_UNREADABLE).arg("reason", reason.as_str()),
        });
    }
    found
}

struct Sorter<'a> {
    site: &'a Site,
    layout: Layout,
    /// Items' folders, and whether a language file, good or misnamed, was seen in each. The files of
    /// a folder come one after the other.
    folders: Vec<(String, bool)>,
    found: Diagnostics,
}

impl Sorter<'_> {
    fn file(&mut self, path: &SourcePath, steps: &[&str]) {
        match *steps {
            [name] if DATA.contains(&name) => {}
            ["people", name] => self.person(path, name),
            ["releases", year, id, name] if is_year(year) => {
                self.item(path, Kind::Release, id, name, Some(year));
            }
            ["programmes", id, name] => self.item(path, Kind::Programme, id, name, None),
            ["pages", id, name] => self.item(path, Kind::Page, id, name, None),
            ["releases", _, _] | ["releases", _] => self.stray(path, "release"),
            ["releases", _, _, _] => self.stray(path, "year"),
            ["programmes" | "pages", _] => self.stray(path, "item"),
            ["releases" | "programmes" | "pages" | "people", ..] => self.stray(path, "deep"),
            [name] if is_yml(name) => self.stray(path, "yml"),
            _ => self.stray(path, "place"),
        }
    }

    fn stray(&mut self, path: &SourcePath, case: &'static str) {
        self.found.push(Diagnostic::new(rule::STRAY_FILE, Span::file(path)).case(case).arg("path", path));
    }

    fn person(&mut self, path: &SourcePath, name: &str) {
        match name.strip_suffix(".yaml") {
            Some(id) if Slug::new(id).is_some() => {}
            Some(id) => self.bad_id(path, id, "person"),
            None if is_yml(name) => self.stray(path, "yml"),
            None => self.stray(path, "person"),
        }
    }

    fn bad_id(&mut self, path: &SourcePath, id: &str, case: &'static str) {
        let found = Diagnostic::new(rule::ID_FORM, Span::file(path)).case(case).arg("value", id);
        let proposed = Slug::from_title(id).map(|slug| slug.to_string());
        self.found.push(found.arg("proposed", proposed.unwrap_or_else(|| "…".to_owned())));
    }

    fn item(&mut self, path: &SourcePath, kind: Kind, id: &str, name: &str, year: Option<&str>) {
        let Some(slug) = Slug::new(id) else { return self.bad_id(path, id, "folder") };
        let item = ItemId { kind, id: slug };
        let file = names::read(name, &self.site.languages);
        let written = file != FileName::Media;
        match self.folders.last_mut().filter(|(folder, _)| folder == path.folder()) {
            Some((_, seen)) => *seen |= written,
            None => self.folders.push((path.folder().to_owned(), written)),
        }
        match file {
            FileName::Language(lang) => {
                let year_folder = year.map(str::to_owned);
                self.layout.documents.push(DocumentFile { path: path.clone(), item, lang, year_folder });
            }
            FileName::Media => {
                let files = self.layout.media.entry(path.folder().to_owned()).or_default();
                files.insert(name.to_owned(), path.clone());
            }
            FileName::Misnamed(right) => self.language_file(path, right),
        }
    }

    fn language_file(&mut self, path: &SourcePath, right: Option<String>) {
        let found = Diagnostic::new(rule::LANGUAGE_FILE, Span::file(path)).arg("name", path.file_name());
        self.found.push(if let Some(right) = right {
            found.arg("right", right)
        } else {
            let names: Vec<_> = self.site.languages.codes().map(|code| format!("{code}.md")).collect();
            found.case("far").arg("names", names.join(", "))
        });
    }

    /// Files of a folder without any language file belong to nothing.
    fn finish(mut self) -> (Layout, Diagnostics) {
        let empty = std::mem::take(&mut self.folders).into_iter().filter(|(_, written)| !written);
        for (folder, _) in empty {
            for path in self.layout.media.remove(&folder).unwrap_or_default().values() {
                self.stray(path, "alone");
            }
        }
        (self.layout, self.found)
    }
}

fn is_yml(name: &str) -> bool {
    name.to_ascii_lowercase().ends_with(".yml")
}

fn is_year(name: &str) -> bool {
    name.len() == 4 && name.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests;
