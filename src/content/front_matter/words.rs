//! Front matter that belongs to one language.

use super::keys::Fields;
use crate::content::contract::{Form, Spec, may, must};
use crate::content::model::{ImageWords, LinkWords, Scope, Words};
use crate::content::reader::{Field, Reader};
use crate::content::yaml::{Shape, quoted};
use crate::diagnostic::{Located, rule};

pub(super) const LINK: Spec = Spec::new(
    "link",
    &[must("text", Form::Line), must("url", Form::Target), may("language", Form::Lang)],
    "{text: …, url: https://www.example.fi/}",
);
pub(super) const IMAGE: Spec = Spec {
    // An ornament says nothing: words beside it are a contradiction.
    alone: Some("decorative"),
    ..Spec::new(
        "image",
        &[must("alt", Form::Line), may("caption", Form::Line), may("decorative", Form::Flag)],
        "{alt: …}",
    )
};
/// How much of the original a translation has.
pub(super) const SCOPES: [(&str, Scope); 2] = [("full", Scope::Full), ("summary", Scope::Summary)];

/// Reads the words; without a title there are none.
pub(super) fn read(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Option<Words> {
    let title = fields.get(reader, "title").and_then(|field| reader.line(field));
    let lead = fields.get(reader, "lead").and_then(|field| reader.line(field));
    let slug = fields.get(reader, "slug").and_then(|field| reader.slug(field));
    let kicker = fields.get(reader, "kicker").and_then(|field| reader.line(field));
    let scope = fields.get(reader, "scope").and_then(|field| reader.one_of(field, &SCOPES));
    // In an original the date is a fact.
    let own_date = if fields.has_facts { None } else { fields.get(reader, "date") };
    let date = own_date.and_then(|field| reader.moment(field));
    let links = fields.get(reader, "links").map(|field| links(reader, field));
    let images = fields.get(reader, "images").map(|field| images(reader, field));
    let attachments = fields.get(reader, "attachments").map(|field| attachments(reader, field));
    let translated = fields.get(reader, "translated").and_then(|field| reader.line(field));
    let keywords = fields.get(reader, "keywords").map(|field| keywords(reader, field));
    Some(Words {
        title: title?,
        lead,
        slug,
        kicker,
        scope: scope.map_or(Scope::Full, |scope| scope.value),
        date,
        links: links.unwrap_or_default(),
        images: images.unwrap_or_default(),
        attachments: attachments.unwrap_or_default(),
        translated,
        keywords: keywords.unwrap_or_default(),
    })
}

fn links(reader: &mut Reader<'_>, field: Field<'_>) -> Vec<LinkWords> {
    let items = reader.list(field, "[{text: …, url: https://www.example.fi/}]");
    items.into_iter().filter_map(|item| link(reader, item)).collect()
}

fn link(reader: &mut Reader<'_>, item: Field<'_>) -> Option<LinkWords> {
    if let Shape::Text(url) = &item.node.shape {
        reader.no_map(item, &format!("{{text: \"…\", url: {}}}", quoted(url.trim())));
        return None;
    }
    let map = reader.item(item, &LINK)?;
    let text = reader.get(&map, "text").and_then(|field| reader.line(field));
    let target = reader.get(&map, "url").and_then(|field| reader.target(field));
    let language = reader.get(&map, "language").and_then(|field| reader.lang(field));
    Some(LinkWords { text: text?, target: target?, language })
}

fn images(reader: &mut Reader<'_>, field: Field<'_>) -> Vec<(Located<String>, ImageWords)> {
    let entries = reader.entries(field, "{kuva.jpg: {alt: …}}");
    entries.into_iter().filter_map(|(file, field)| Some((file.clone(), image(reader, field)?))).collect()
}

fn image(reader: &mut Reader<'_>, field: Field<'_>) -> Option<ImageWords> {
    let map = reader.map(field, &IMAGE)?;
    let decorative = reader.get(&map, "decorative").and_then(|field| reader.flag(field)) == Some(true);
    if decorative {
        if let Some(alt) = map.get("alt").or_else(|| map.get("caption")) {
            reader.wrong(alt, rule::VALUE_FORM, Some("decorative"));
        }
        return Some(ImageWords::Decorative);
    }
    let alt = reader.get(&map, "alt").and_then(|field| reader.line(field));
    let caption = reader.get(&map, "caption").and_then(|field| reader.line(field));
    // That a text is missing has been said; without an entry here it would be said again.
    let alt = alt.unwrap_or_else(|| Located::new(String::new(), map.span()));
    Some(ImageWords::Described { alt, caption })
}

fn attachments(reader: &mut Reader<'_>, field: Field<'_>) -> Vec<(Located<String>, Located<String>)> {
    let entries = reader.entries(field, "{sopimus.pdf: …}");
    entries.into_iter().filter_map(|(file, field)| Some((file.clone(), reader.line(field)?))).collect()
}

fn keywords(reader: &mut Reader<'_>, field: Field<'_>) -> Vec<String> {
    let items = reader.list(field, "[…]");
    items.into_iter().filter_map(|item| reader.line(item)).map(|word| word.value).collect()
}
