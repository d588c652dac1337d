//! The lists of `words.txt`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::language::Lang;

/// By name and language, as it stands on the left.
static LISTS: LazyLock<BTreeMap<&str, Vec<&str>>> = LazyLock::new(|| {
    let lines = include_str!("words.txt").lines().filter(|line| !line.starts_with('#'));
    let lists = lines.filter_map(|line| line.split_once(": "));
    lists.map(|(name, words)| (name, words.split(", ").collect())).collect()
});

/// The words of a list in a language; none if nobody has written them.
pub(super) fn list(name: &str, lang: Lang) -> &'static [&'static str] {
    let language = lang.as_str().split('-').next().unwrap_or_default();
    of(&format!("{name} {language}"))
}

/// The words of a list that counts in all languages.
pub(super) fn any(name: &str) -> &'static [&'static str] {
    of(&format!("{name} any"))
}

fn of(name: &str) -> &'static [&'static str] {
    LISTS.get(name).map(Vec::as_slice).unwrap_or_default()
}
