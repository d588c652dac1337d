//! "Did you mean": the nearest of the words that would have been right.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What people write for the tool's own words: a line each, `right: written, written`.
static SYNONYMS: LazyLock<BTreeMap<&str, Vec<&str>>> = LazyLock::new(|| {
    let lines = include_str!("synonyms.txt").lines();
    let entries = lines.filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(": "));
    entries.map(|(right, written)| (right, written.split(", ").collect())).collect()
});

/// The candidate nearest to `word`, if one is near enough to be what the writer meant: at most a
/// third of its letters differ. Case does not count; of two equally near the first wins.
pub fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let word = word.to_lowercase();
    let length = word.chars().count();
    let limit = (length / 3).max(1);
    candidates
        .into_iter()
        .filter(|candidate| candidate.chars().count().abs_diff(length) <= limit)
        .map(|candidate| (strsim::damerau_levenshtein(&word, &candidate.to_lowercase()), candidate))
        .filter(|(distance, candidate)| *distance <= limit && *distance < candidate.chars().count())
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// The candidate that was meant by `word`: by another word for it in the writer's language
/// (`src/content/synonyms.txt`), or else by a slip of the finger in either.
#[must_use]
pub fn meant<'c>(word: &str, candidates: &[&'c str]) -> Option<&'c str> {
    let of = |written: &str| {
        let is_for = |candidate: &&&str| synonyms(candidate).any(|synonym| synonym == written);
        candidates.iter().find(is_for).copied()
    };
    of(&word.to_lowercase())
        .or_else(|| nearest(word, candidates.iter().copied()))
        .or_else(|| of(nearest(word, candidates.iter().flat_map(|candidate| synonyms(candidate)))?))
}

/// What people write for `right`.
pub(crate) fn synonyms(right: &str) -> impl Iterator<Item = &'static str> {
    SYNONYMS.get(right).into_iter().flatten().copied()
}

#[cfg(test)]
mod tests {
    use super::{meant, nearest};

    #[test]
    fn a_slip_of_the_finger_finds_its_word() {
        let keys = ["ministers", "contacts", "date"];
        assert_eq!(nearest("minsters", keys), Some("ministers"));
        assert_eq!(nearest("Date", keys), Some("date"));
        assert_eq!(nearest("contatcs", keys), Some("contacts"));
        assert_eq!(nearest("author", keys), None);
    }

    #[test]
    fn words_of_other_languages_find_theirs() {
        let keys = ["title", "date", "contacts", "topics"];
        assert_eq!(meant("Otsikko", &keys), Some("title"));
        assert_eq!(meant("pvm", &keys), Some("date"));
        assert_eq!(meant("yhteyshenkilot", &keys), Some("contacts"));
        assert_eq!(meant("ämnen", &keys), Some("topics"));
        assert_eq!(meant("tiedote", &["news", "press-release"]), Some("press-release"));
        assert_eq!(meant("tiedote", &keys), None);
    }
}
