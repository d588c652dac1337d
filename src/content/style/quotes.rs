//! Which quotation marks a text uses.

use memchr::memchr3;

use super::Passage;
use crate::diagnostic::Located;
use crate::language::Lang;

/// A sort of quotation marks, as a reader sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Marks {
    /// Those of the page's language, straight ones included: they are printed as its own.
    Own,
    /// “x”, on a page in a language that writes ”x”.
    English,
    /// ”x”, on an English page.
    Nordic,
    /// „x“.
    Low,
    /// «x», »x».
    Angle,
}

/// The first place of each sort in a run of words.
pub(in crate::content) fn first_marks(passage: &Passage<'_>, found: &mut Vec<Located<Marks>>) {
    // The first bytes of all marks; few texts have any.
    if memchr3(b'"', 0xc2, 0xe2, passage.text.as_bytes()).is_none() {
        return;
    }
    for (at, mark) in passage.text.match_indices(['"', '”', '“', '„', '«', '»']) {
        let opens = || passage.text[at + mark.len()..].starts_with(char::is_alphanumeric);
        let sort = sort(mark, opens, passage.lang);
        if !passage.is_fixed(at) && found.iter().all(|known| known.value != sort) {
            found.push(Located::new(sort, (passage.span)(at..at + mark.len())));
        }
    }
}

/// The sorts in a plain text, such as a title.
#[must_use]
pub fn marks_of(text: &Located<String>, lang: Lang) -> Vec<Located<Marks>> {
    let mut found = Vec::new();
    let span = |_| text.span.clone();
    first_marks(&Passage { text, lang, fixed: &[], span: &span }, &mut found);
    found
}

fn sort(mark: &str, opens: impl Fn() -> bool, lang: Lang) -> Marks {
    let english = lang.as_str() == "en" || lang.as_str().starts_with("en-");
    match mark {
        "“" if !english => Marks::English,
        "”" if english && opens() => Marks::Nordic,
        "„" => Marks::Low,
        "«" | "»" => Marks::Angle,
        _ => Marks::Own,
    }
}
