//! How it is written: the rules that look at words alone, each in its own file.
//!
//! They run where words are read, once for each run of words (a paragraph, a heading, an item of
//! a list, a cell, a title), so that no text need be kept or read again. What they must know of a
//! language is data: `words.txt`.

pub(super) mod abbreviations;
mod characters;
mod double_space;
mod lead_long;
pub(super) mod link_text;
pub(super) mod marks_unread;
mod placeholder;
pub mod quotes;
mod sentence_long;
mod sentences;
#[cfg(test)]
mod tests;
mod title_long;
mod vocabulary;

use std::ops::Range;

use crate::content::model::{ImageWords, Words};
use crate::diagnostic::{Diagnostics, Located, Span};
use crate::language::Lang;

/// A run of words as typed.
pub(super) struct Passage<'a> {
    /// The words, without markup; a line break within them is a space.
    pub text: &'a str,
    /// Their language.
    pub lang: Lang,
    /// What is no prose, in order: code, escaped marks, line breaks that are printed.
    pub fixed: &'a [Range<usize>],
    /// Where bytes of the words were written.
    pub span: &'a dyn Fn(Range<usize>) -> Span,
}

impl Passage<'_> {
    /// Whether the byte at `place` is no prose.
    fn is_fixed(&self, place: usize) -> bool {
        let after = self.fixed.partition_point(|range| range.start <= place);
        after.checked_sub(1).and_then(|last| self.fixed.get(last)).is_some_and(|range| range.contains(&place))
    }
}

/// Rules of any run of words.
const RULES: &[fn(&Passage<'_>, &mut Diagnostics)] =
    &[characters::check, double_space::check, placeholder::check, sentence_long::check];

/// Looks at a run of words.
pub(super) fn look(passage: &Passage<'_>, found: &mut Diagnostics) {
    RULES.iter().for_each(|check| check(passage, found));
}

/// Looks at the words of the front matter.
pub(super) fn look_at_words(words: &Words, lang: Lang) -> Diagnostics {
    let mut found = Diagnostics::new();
    title_long::check(&words.title, &mut found);
    if let Some(lead) = &words.lead {
        lead_long::check(lead, lang, &mut found);
    }
    let links = words.links.iter().map(|link| &link.text);
    for text in links.chain(words.attachments.iter().map(|(_, text)| text)) {
        found.extend(link_text::problem(text, lang, || text.span.clone()));
    }
    for text in shown(words) {
        let span = |_| text.span.clone();
        look(&Passage { text, lang, fixed: &[], span: &span }, &mut found);
    }
    found
}

/// The words of the front matter that readers see or hear.
pub fn shown(words: &Words) -> impl Iterator<Item = &Located<String>> {
    let lines = [Some(&words.title), words.lead.as_ref(), words.kicker.as_ref()];
    let images = words.images.iter().flat_map(|(_, image)| match image {
        ImageWords::Described { alt, caption } => [Some(alt), caption.as_ref()],
        ImageWords::Decorative => [None, None],
    });
    let links = words.links.iter().map(|link| &link.text);
    let attachments = words.attachments.iter().map(|(_, text)| text);
    lines.into_iter().chain(images).flatten().chain(links).chain(attachments)
}
