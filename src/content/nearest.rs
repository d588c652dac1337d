//! "Did you mean": the nearest of the words that would have been right.

/// The candidate nearest to `word`, if one is near enough to be what the writer meant: at most a
/// third of its letters differ. Case does not count; of two equally near the first wins.
pub fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let word = word.to_lowercase();
    let limit = (word.chars().count() / 3).max(1);
    candidates
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(&word, &candidate.to_lowercase()), candidate))
        .filter(|(distance, candidate)| *distance <= limit && *distance < candidate.chars().count())
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_of_the_finger_finds_its_word() {
        let keys = ["ministers", "contacts", "date"];
        assert_eq!(nearest("minsters", keys), Some("ministers"));
        assert_eq!(nearest("Date", keys), Some("date"));
        assert_eq!(nearest("contatcs", keys), Some("contacts"));
        assert_eq!(nearest("author", keys), None);
    }
}
