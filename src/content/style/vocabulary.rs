//! The lists of `words.txt`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::language::Lang;

/// By name, then by language: both stand on the left.
static LISTS: LazyLock<BTreeMap<&str, BTreeMap<&str, Vec<&str>>>> = LazyLock::new(|| {
    let lines = include_str!("words.txt").lines().filter(|line| !line.starts_with('#'));
    let mut lists = BTreeMap::<_, BTreeMap<_, _>>::new();
    for (head, words) in lines.filter_map(|line| line.split_once(": ")) {
        let (name, lang) = head.split_once(' ').unwrap_or((head, "any"));
        lists.entry(name).or_default().insert(lang, words.split(", ").collect());
    }
    lists
});

/// The words of a list in a language; none if nobody has written them.
pub(super) fn list(name: &str, lang: Lang) -> &'static [&'static str] {
    of(name, lang.as_str().split('-').next().unwrap_or_default())
}

/// The words of a list that counts in all languages.
pub(super) fn any(name: &str) -> &'static [&'static str] {
    of(name, "any")
}

fn of(name: &str, lang: &str) -> &'static [&'static str] {
    LISTS.get(name).and_then(|lists| lists.get(lang)).map(Vec::as_slice).unwrap_or_default()
}
