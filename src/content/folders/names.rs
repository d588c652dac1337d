//! Names of files in an item's folder.

use crate::language::{Lang, Languages};

/// What a file's name says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum FileName {
    /// A version in a language of the site.
    Language(Lang),
    /// A text file whose name is no language; what it should be called, if that is clear.
    Misnamed(Option<String>),
    /// An image or attachment.
    Media,
}

/// Endings of text files that are not published as they are.
const TEXT: [&str; 7] = [".md", ".markdown", ".mdown", ".mkd", ".md.txt", ".yaml", ".yml"];

/// Names that people give to languages: ISO 639-2 codes, country codes, the words themselves.
const OTHER_NAMES: [(&str, &str); 14] = [
    ("fin", "fi"),
    ("suomi", "fi"),
    ("finnish", "fi"),
    ("finska", "fi"),
    ("swe", "sv"),
    ("se", "sv"),
    ("ruotsi", "sv"),
    ("svenska", "sv"),
    ("swedish", "sv"),
    ("eng", "en"),
    ("uk", "en"),
    ("gb", "en"),
    ("english", "en"),
    ("englanti", "en"),
];

/// Reads a file name.
pub(super) fn read(name: &str, languages: &Languages) -> FileName {
    let known = |code: &Lang| languages.get(*code).is_some();
    if let Some(lang) = name.strip_suffix(".md").and_then(Lang::new).filter(known) {
        return FileName::Language(lang);
    }
    let lower = name.to_lowercase();
    let text = TEXT.iter().filter_map(|end| lower.strip_suffix(end)).min_by_key(|stem| stem.len());
    // "fi.txt" is a language file of somebody whose editor hides endings.
    let plain = lower.strip_suffix(".txt").filter(|stem| Lang::new(stem).as_ref().is_some_and(known));
    match text.or(plain) {
        Some(stem) => FileName::Misnamed(right(stem, languages).map(|lang| format!("{lang}.md"))),
        None => FileName::Media,
    }
}

/// The language that a misspelt name means.
fn right(stem: &str, languages: &Languages) -> Option<Lang> {
    let known = |code: &str| Lang::new(code).filter(|code| languages.get(*code).is_some());
    let stem = stem.replace('_', "-");
    let tagged = languages.iter().find(|language| language.tag.eq_ignore_ascii_case(&stem));
    let start = stem.split('-').next().unwrap_or_default();
    let other = OTHER_NAMES.iter().find(|(name, _)| *name == stem).map(|(_, code)| *code);
    known(&stem)
        .or_else(|| tagged.map(|language| language.code))
        .or_else(|| known(start))
        .or_else(|| other.and_then(known))
}
