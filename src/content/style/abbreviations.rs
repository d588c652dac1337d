//! Which abbreviations a text uses without explaining them.

use std::collections::BTreeMap;

use super::Passage;
use crate::diagnostic::{Located, Span};

/// The abbreviations of a text: the first place of each, and whether it stands in brackets
/// somewhere, or before some: `sosiaali- ja terveysministeriö (STM)`, `STM (…)`.
#[derive(Debug, Default)]
pub(in crate::content) struct Abbreviations(BTreeMap<String, (Span, bool)>);

impl Abbreviations {
    /// Reads a run of words.
    pub(in crate::content) fn read(&mut self, passage: &Passage<'_>) {
        let text = passage.text;
        let capital = |c: &u8| c.is_ascii_uppercase();
        if text.bytes().filter(capital).nth(1).is_none() {
            return;
        }
        let mut end = 0;
        for word in text.split(|c: char| !c.is_alphanumeric()) {
            let at = end;
            end = at + word.len() + text[at + word.len()..].chars().next().map_or(0, char::len_utf8);
            // `"VM"` is spoken of, not used.
            let quoted = text[..at].ends_with(['"', '”', '“', '’', '\'']);
            if !is_abbreviation(word) || quoted || passage.is_fixed(at) {
                continue;
            }
            let after = &text[at + word.len()..];
            let explained = text[..at].ends_with('(') || after.starts_with(" (");
            let entry = || ((passage.span)(at..at + word.len()), false);
            self.0.entry(word.to_owned()).or_insert_with(entry).1 |= explained;
        }
    }

    /// Those that are explained nowhere, by name.
    pub(in crate::content) fn unexplained(self) -> Vec<Located<String>> {
        let left = self.0.into_iter().filter(|(_, (_, explained))| !explained);
        left.map(|(word, (span, _))| Located::new(word, span)).collect()
    }
}

/// `STM`, `MoF`: two to six letters, at least two of them capitals.
fn is_abbreviation(word: &str) -> bool {
    (2..=8).contains(&word.len())
        && word.bytes().filter(u8::is_ascii_uppercase).count() >= 2
        && word.chars().all(char::is_alphabetic)
}
