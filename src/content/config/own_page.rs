//! `parity_page`, `data_page`: pages that the site makes of itself, if it wants them.

use crate::content::reader::{Field, Reader};
use crate::content::yaml::Shape;
use crate::language::{ByLanguage, Lang};
use crate::path::Slug;

/// The words in a page's address that hold for `true`: Finnish, Swedish, English.
pub(super) type OwnPage = [(&'static str, &'static str); 3];

/// How much of the site each language has.
pub(super) const PARITY: OwnPage =
    [("fi", "kieliversiot"), ("sv", "sprakversioner"), ("en", "language-versions")];

/// What of the site programs may read.
pub(super) const DATA: OwnPage = [("fi", "avoin-data"), ("sv", "oppna-data"), ("en", "open-data")];

/// The page's word by language, and so the languages that have the page: `true`, `false`, or a
/// map of words.
pub(super) fn read(reader: &mut Reader<'_>, field: Field<'_>, page: &OwnPage) -> ByLanguage<Slug> {
    if let Shape::Map(entries) = &field.node.shape {
        return reader.by_language(field, entries, |reader, field| reader.slug(field).map(|slug| slug.value));
    }
    if reader.flag(field) == Some(true) { usual(reader, page) } else { ByLanguage::default() }
}

/// The page in each language that has a word for it.
pub(super) fn usual(reader: &Reader<'_>, page: &OwnPage) -> ByLanguage<Slug> {
    let known = |code: &Lang| reader.languages.get(*code).is_some();
    let words = page.iter();
    words.filter_map(|(code, word)| Some((Lang::new(code).filter(known)?, Slug::new(word)?))).collect()
}
