//! The words of the sections in addresses.

use crate::content::contract::{Form, Spec, may};
use crate::content::model::{Section, Sections};
use crate::content::reader::{Field, Reader};
use crate::content::yaml::Shape;
use crate::diagnostic::{Diagnostic, Span, rule};
use crate::language::{ByLanguage, Lang};
use crate::path::Slug;

pub(super) const SECTIONS: Spec = Spec::new(
    "sections",
    &[
        may("releases", SLUGS),
        may("programmes", SLUGS),
        may("ministers", SLUGS),
        may("organisations", SLUGS),
        may("topics", SLUGS),
        may("search", SLUGS),
    ],
    "{releases: {fi: tiedotteet, sv: pressmeddelanden, en: releases}}",
);
const SLUGS: Form = Form::ByLanguage(&Form::Slug);

/// The words that hold unless the site says otherwise: Finnish, Swedish, English.
fn defaults(section: Section) -> [(&'static str, &'static str); 3] {
    let [fi, sv, en] = match section {
        Section::Releases => ["tiedotteet", "pressmeddelanden", "releases"],
        Section::Programmes => ["ohjelmat", "program", "programmes"],
        Section::Ministers => ["ministerit", "ministrar", "ministers"],
        Section::Organisations => ["organisaatiot", "organisationer", "organisations"],
        Section::Topics => ["aiheet", "amnen", "topics"],
        Section::Search => ["haku", "sok", "search"],
    };
    [("fi", fi), ("sv", sv), ("en", en)]
}

/// The words of all sections; each language must have each. `places` says where the languages are
/// written, in their order.
pub(super) fn read(reader: &mut Reader<'_>, field: Option<Field<'_>>, places: &[Span]) -> Sections {
    let map = field.and_then(|field| reader.map(field, &SECTIONS));
    let mut sections = Sections::default();
    for section in Section::ALL {
        let own = map.as_ref().and_then(|map| reader.get(map, section.as_str()));
        let mut words = default_words(reader, section);
        let own = own.map(|field| own_words(reader, field)).unwrap_or_default();
        for (lang, word) in own.iter() {
            words.insert(lang, word.clone());
        }
        sections.0.insert(section, words);
    }
    for (lang, place) in reader.languages.codes().zip(places) {
        missing(reader, &sections, lang, place);
    }
    sections
}

fn default_words(reader: &Reader<'_>, section: Section) -> ByLanguage<Slug> {
    let known = |code: &Lang| reader.languages.get(*code).is_some();
    let words = defaults(section).into_iter();
    words.filter_map(|(code, word)| Some((Lang::new(code).filter(known)?, Slug::new(word)?))).collect()
}

fn own_words(reader: &mut Reader<'_>, field: Field<'_>) -> ByLanguage<Slug> {
    if let Shape::Map(entries) = &field.node.shape {
        return reader.by_language(field, entries, |reader, field| reader.slug(field).map(|slug| slug.value));
    }
    reader.words(field);
    ByLanguage::default()
}

fn missing(reader: &mut Reader<'_>, sections: &Sections, lang: Lang, place: &Span) {
    let lacks = |section: &Section| sections.0.get(section).is_none_or(|words| words.get(lang).is_none());
    let names: Vec<&str> = Section::ALL.into_iter().filter(lacks).map(Section::as_str).collect();
    if !names.is_empty() {
        reader.found.push(
            Diagnostic::new(rule::WORDS_MISSING, place.clone())
                .case("sections")
                .arg("language", lang.as_str())
                .arg("sections", names.join(", ")),
        );
    }
}
