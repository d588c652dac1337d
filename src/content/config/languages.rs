//! The languages of the site.

use icu_locale_core::Locale;

use crate::content::contract::{Form, Spec, may, must, words};
use crate::content::reader::{Field, Reader};
use crate::diagnostic::{Diagnostic, Span, rule};
use crate::language::{Language, Languages, Parity};

pub(super) const LANGUAGE: Spec = Spec::new(
    "language",
    &[must("code", Form::Lang), may("tag", Form::Tag), may("parity", Form::OneOf(&words(&PARITIES)))],
    "{code: fi, parity: required}",
);

const PARITIES: [(&str, Parity); 3] =
    [("required", Parity::Required), ("expected", Parity::Expected), ("optional", Parity::Optional)];

/// The languages, and where each is written. None if one is not understood: every word in it
/// would seem wrong.
pub(super) fn read(reader: &mut Reader<'_>, field: Field<'_>) -> Option<(Languages, Vec<Span>)> {
    let items = reader.list(field, "[{code: fi, parity: required}]");
    let mut all: Vec<(Language, Span)> = Vec::new();
    let read: Vec<_> = items.into_iter().map(|item| language(reader, item)).collect();
    let lost = read.iter().any(Option::is_none);
    for (language, span) in read.into_iter().flatten() {
        match all.iter().find(|(other, _)| other.code == language.code) {
            Some((_, first)) => reader.found.push(
                Diagnostic::new(rule::LISTED_TWICE, span)
                    .case("language")
                    .arg("language", language.code.as_str())
                    .related(first.clone(), "first"),
            ),
            None => all.push((language, span)),
        }
    }
    let (languages, places): (Vec<_>, Vec<_>) = all.into_iter().unzip();
    (!lost && !places.is_empty()).then(|| (Languages::new(languages), places))
}

fn language(reader: &mut Reader<'_>, item: Field<'_>) -> Option<(Language, Span)> {
    let map = reader.map(item, &LANGUAGE)?;
    let code = reader.get(&map, "code").and_then(|field| reader.lang(field));
    let tag = reader.get(&map, "tag").and_then(|field| tag(reader, field));
    let parity = reader.get(&map, "parity").and_then(|field| reader.one_of(field, &PARITIES));
    let code = code?;
    let tag = tag.unwrap_or_else(|| code.value.to_string());
    let parity = parity.map_or(Parity::Required, |parity| parity.value);
    Some((Language { code: code.value, tag, parity }, code.span))
}

/// A BCP 47 tag in its canonical spelling.
fn tag(reader: &mut Reader<'_>, field: Field<'_>) -> Option<String> {
    let text = reader.line(field)?;
    let tag = Locale::try_from_str(&text.value).ok();
    if tag.is_none() {
        reader.wrong(field, rule::VALUE_FORM, Some("tag"));
    }
    tag.map(|tag| tag.to_string())
}
