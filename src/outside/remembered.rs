//! Answers of earlier runs: a good one holds for a week, a bad one for an hour.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::check::link_external::{Answer, Answers};

/// How long a good answer holds.
const GOOD: SignedDuration = SignedDuration::from_hours(7 * 24);
/// How long a bad one holds: somebody may be mending it.
const BAD: SignedDuration = SignedDuration::from_hours(1);

/// Answers with the moment of each.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Remembered {
    /// By address: when it was asked, in seconds of Unix time, and what it answered.
    answers: BTreeMap<String, (i64, Answer)>,
}

impl Remembered {
    /// The answers kept in a text; none if it cannot be understood. Those that no longer hold at
    /// `now` are forgotten, and those from the future too.
    #[must_use]
    pub fn read(text: &str, now: Timestamp) -> Self {
        let mut all: Self = serde_json::from_str(text).unwrap_or_default();
        all.answers.retain(|_, (at, answer)| {
            let age = SignedDuration::from_secs(now.as_second().saturating_sub(*at));
            !age.is_negative() && age < if answer.is_good() { GOOD } else { BAD }
        });
        all
    }

    /// As a text to keep.
    #[must_use]
    pub fn write(&self) -> String {
        // Texts and moments always make JSON.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }

    /// Adds an answer of `now`.
    pub fn add(&mut self, address: &str, answer: &Answer, now: Timestamp) {
        self.answers.insert(address.to_owned(), (now.as_second(), answer.clone()));
    }

    /// Forgets an answer.
    pub fn forget(&mut self, address: &str) {
        self.answers.remove(address);
    }

    /// The answers that hold, of those asked for.
    #[must_use]
    pub fn of<'a>(&self, addresses: impl Iterator<Item = &'a String>) -> Answers {
        let known =
            addresses.filter_map(|address| Some((address.clone(), self.answers.get(address)?.1.clone())));
        known.collect()
    }
}

#[cfg(test)]
mod tests {
    use jiff::{SignedDuration, Timestamp};

    use super::Remembered;
    use crate::check::link_external::Answer;

    #[test]
    fn a_good_answer_holds_for_a_week_and_a_bad_one_for_an_hour() {
        let asked: Timestamp = "2026-11-22T07:00:00Z".parse().unwrap();
        let mut all = Remembered::default();
        all.add("https://hyva.example/", &Answer::Good, asked);
        all.add("https://poissa.example/", &Answer::Gone(404), asked);
        let text = all.write();
        let known = |hours: i64| {
            let now = asked + SignedDuration::from_hours(hours) - SignedDuration::from_secs(1);
            let all = Remembered::read(&text, now);
            let addresses = ["https://hyva.example/", "https://poissa.example/"].map(str::to_owned);
            all.of(addresses.iter()).into_keys().collect::<Vec<_>>()
        };
        assert_eq!(known(1), ["https://hyva.example/", "https://poissa.example/"]);
        assert_eq!(known(2), ["https://hyva.example/"]);
        assert_eq!(known(168), ["https://hyva.example/"]);
        assert_eq!(known(169), [""; 0]);
        // A clock that was wrong, and a file that was torn.
        assert_eq!(known(0), [""; 0]);
        assert!(Remembered::read("{\"answers\": {", asked).answers.is_empty());
    }
}
