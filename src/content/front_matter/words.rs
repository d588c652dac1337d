//! Front matter that belongs to one language.

use super::keys::Fields;
use crate::content::model::{ImageWords, LinkWords, Scope, Words};
use crate::content::reader::{Field, Reader, Spec};
use crate::content::yaml::{Shape, quoted};
use crate::diagnostic::{Located, rule};
use crate::path::Kind;

const LINK: Spec = Spec {
    kind: "link",
    keys: &["text", "url", "language"],
    example: "{text: …, url: https://www.example.fi/}",
};
const IMAGE: Spec = Spec { kind: "image", keys: &["alt", "caption", "decorative"], example: "{alt: …}" };

/// Reads the words; without a title there are none.
pub(super) fn read(reader: &mut Reader<'_>, fields: &Fields<'_>, kind: Kind) -> Option<Words> {
    let map = &fields.map;
    let title = reader.need(map, "title").and_then(|field| reader.line(field));
    let lead = match kind {
        Kind::Page => map.get("lead"),
        Kind::Release | Kind::Programme => reader.need(map, "lead"),
    };
    let lead = lead.and_then(|field| reader.line(field));
    let slug = map.get("slug").and_then(|field| reader.slug(field));
    let kicker = map.get("kicker").and_then(|field| reader.line(field));
    let scopes = [("full", Scope::Full), ("summary", Scope::Summary)];
    let scope = map.get("scope").and_then(|field| reader.one_of(field, &scopes));
    // An empty date is a mistake: the version must not go out at once because of it.
    let written = !fields.has_facts && map.entry("date").is_some();
    let own_date = if written { reader.need(map, "date") } else { None };
    let date = own_date.and_then(|field| reader.moment(field));
    let links = map.get("links").map(|field| links(reader, field)).unwrap_or_default();
    let images = map.get("images").map(|field| images(reader, field)).unwrap_or_default();
    let attachments = map.get("attachments").map(|field| attachments(reader, field)).unwrap_or_default();
    let translated = map.get("translated").and_then(|field| reader.line(field));
    let keywords = map.get("keywords").map(|field| keywords(reader, field)).unwrap_or_default();
    Some(Words {
        title: title?,
        lead,
        slug,
        kicker,
        scope: scope.map_or(Scope::Full, |scope| scope.value),
        date,
        links,
        images,
        attachments,
        translated,
        keywords,
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
    let text = reader.need(&map, "text").and_then(|field| reader.line(field));
    let target = reader.need(&map, "url").and_then(|field| reader.target(field));
    let language = map.get("language").and_then(|field| reader.lang(field));
    Some(LinkWords { text: text?, target: target?, language })
}

fn images(reader: &mut Reader<'_>, field: Field<'_>) -> Vec<(Located<String>, ImageWords)> {
    let entries = reader.entries(field, "{kuva.jpg: {alt: …}}");
    entries.into_iter().filter_map(|(file, field)| Some((file.clone(), image(reader, field)?))).collect()
}

fn image(reader: &mut Reader<'_>, field: Field<'_>) -> Option<ImageWords> {
    let map = reader.map(field, &IMAGE)?;
    let decorative = map.get("decorative").and_then(|field| reader.flag(field)) == Some(true);
    if decorative {
        // An ornament says nothing: words beside it are a contradiction.
        if let Some(alt) = map.get("alt").or_else(|| map.get("caption")) {
            reader.wrong(alt, rule::VALUE_FORM, Some("decorative"));
        }
        return Some(ImageWords::Decorative);
    }
    let alt = reader.need(&map, "alt").and_then(|field| reader.line(field));
    let caption = map.get("caption").and_then(|field| reader.line(field));
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
