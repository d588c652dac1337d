//! `parity_page`: whether the site tells the public how much of it each language has.

use crate::content::reader::{Field, Reader};
use crate::content::yaml::Shape;
use crate::language::{ByLanguage, Lang};
use crate::path::Slug;

/// The words in the page's address that hold for `true`: Finnish, Swedish, English.
const WORDS: [(&str, &str); 3] =
    [("fi", "kieliversiot"), ("sv", "sprakversioner"), ("en", "language-versions")];

/// The page's word by language, and so the languages that have the page: `true`, `false`, or a
/// map of words.
pub(super) fn read(reader: &mut Reader<'_>, field: Field<'_>) -> ByLanguage<Slug> {
    if let Shape::Map(entries) = &field.node.shape {
        return reader.by_language(field, entries, |reader, field| reader.slug(field).map(|slug| slug.value));
    }
    if reader.flag(field) != Some(true) {
        return ByLanguage::default();
    }
    let known = |code: &Lang| reader.languages.get(*code).is_some();
    let words = WORDS.into_iter();
    words.filter_map(|(code, word)| Some((Lang::new(code).filter(known)?, Slug::new(word)?))).collect()
}
