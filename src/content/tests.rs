//! Helpers for the tests of this room, and the sample site.

use std::path::Path;
use std::sync::LazyLock;

use fluent::{FluentArgs, FluentBundle, FluentResource};

use crate::content::model::{Document, Site};
use crate::content::{config, data, folders, front_matter};
use crate::diagnostic::{Arg, Diagnostic, Diagnostics};
use crate::language::Lang;
use crate::path::{ItemId, Kind, Slug, SourcePath};
use crate::source::{self, Source, Sources};

/// A site in Finnish, Swedish and English.
pub(super) const SITE: &str = "\
base_url: https://www.example.fi/
organisation: vm
title: {fi: Ministeriö, sv: Ministeriet, en: Ministry}
languages:
  - {code: fi, parity: required}
  - {code: sv, tag: sv-FI, parity: required}
  - {code: en, parity: expected}
";

/// The site of [`SITE`].
pub(super) fn site() -> Site {
    config::read_site(&Sources::literal([("content/site.yaml", SITE.as_bytes())])).0.unwrap()
}

/// Reads `bytes` as a Finnish file of a kind.
pub(super) fn read_as(kind: Kind, bytes: &[u8]) -> (Option<Document>, Diagnostics) {
    static SITE: LazyLock<Site> = LazyLock::new(site);
    let file = folders::DocumentFile {
        path: SourcePath::new("fi.md"),
        item: ItemId { kind, id: Slug::new("x").unwrap() },
        lang: Lang::new("fi").unwrap(),
        year_folder: None,
    };
    front_matter::read_document(&file, &Source::literal(bytes), &SITE)
}

/// One line for each diagnostic, in order: message, place with its words, arguments.
pub(super) fn lines(found: Diagnostics, bytes: &[u8]) -> Vec<String> {
    let line = |at: usize| bytes[..at].split(|&b| b == b'\n').count();
    let found = found.sorted();
    let lines = found.iter().map(|found| {
        has_words(found);
        let words = String::from_utf8_lossy(&bytes[found.span.range()]);
        let args = found.args.iter().map(|(name, value)| match value {
            Arg::Text(value) => format!(" {name}=`{value}`"),
            Arg::Number(value) => format!(" {name}={value}"),
        });
        let notes = found.related.iter().map(|other| format!(" {}@{}", other.note, line(other.span.start)));
        let rest: Vec<_> = args.chain(notes).collect();
        format!("{} {}:`{words}`{}", found.message_id(), line(found.span.start), rest.concat())
    });
    lines.collect()
}

#[test]
fn the_sample_site_reads_without_a_complaint() {
    let sources = source::read(Path::new(option_env!("SAMPLE").unwrap_or(env!("CARGO_MANIFEST_DIR"))));
    let (site, mut found) = config::read_site(&sources);
    let site = site.unwrap();
    let (layout, problems) = folders::layout(&sources, &site);
    found.append(problems);
    for file in &layout.documents {
        let (document, problems) = front_matter::read_document(file, &sources.files[&file.path], &site);
        found.append(problems);
        assert!(document.is_some(), "{}", file.path);
    }
    let (data, problems) = data::read_data(&sources, site);
    found.append(problems);
    let all: Vec<_> = found.iter().map(|found| (found.message_id(), &found.span, &found.args)).collect();
    assert!(all.is_empty(), "{all:#?}");
    assert!(!layout.documents.is_empty() && !data.people.is_empty());
}

/// The words of this room's rules, by language.
const WORDS: [(&str, &str); 3] = [
    (
        "fi",
        concat!(
            include_str!("../../locales/fi/rules-content.ftl"),
            include_str!("../../locales/fi/rules-text.ftl"),
            include_str!("../../locales/fi/rules-writing.ftl"),
            include_str!("../../locales/fi/cli.ftl")
        ),
    ),
    (
        "sv",
        concat!(
            include_str!("../../locales/sv/rules-content.ftl"),
            include_str!("../../locales/sv/rules-text.ftl"),
            include_str!("../../locales/sv/rules-writing.ftl"),
            include_str!("../../locales/sv/cli.ftl")
        ),
    ),
    (
        "en",
        concat!(
            include_str!("../../locales/en/rules-content.ftl"),
            include_str!("../../locales/en/rules-text.ftl"),
            include_str!("../../locales/en/rules-writing.ftl"),
            include_str!("../../locales/en/cli.ftl")
        ),
    ),
];

fn bundle(lang: &str, words: &str) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![lang.parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.add_resource(FluentResource::try_new(words.to_owned()).unwrap()).unwrap();
    bundle
}

thread_local! {
    static BUNDLES: Vec<FluentBundle<FluentResource>> =
        WORDS.iter().map(|(lang, words)| bundle(lang, words)).collect();
}

/// What a message, its help and its notes say; fails if a language lacks one or a variable.
fn said(found: &Diagnostic, bundle: &FluentBundle<FluentResource>) -> Vec<String> {
    let mut args = FluentArgs::new();
    for (name, value) in &found.args {
        match value {
            Arg::Text(value) => args.set(*name, value.as_str()),
            Arg::Number(value) => args.set(*name, *value),
        }
    }
    let message = bundle.get_message(&found.message_id()).unwrap_or_else(|| panic!("{}", found.message_id()));
    let notes = found.related.iter().map(|related| related.note);
    let notes = ["help"].into_iter().chain(notes).map(|note| message.get_attribute(note).unwrap().value());
    let mut errors = Vec::new();
    let texts = std::iter::once(message.value().unwrap()).chain(notes);
    let texts =
        texts.map(|text| bundle.format_pattern(text, Some(&args), &mut errors).into_owned()).collect();
    assert!(errors.is_empty(), "{} {errors:?}", found.message_id());
    texts
}

/// Every mistake that a test makes has its words in every language.
fn has_words(found: &Diagnostic) {
    BUNDLES.with(|bundles| bundles.iter().for_each(|bundle| drop(said(found, bundle))));
}

#[test]
fn a_headline_with_a_colon_reads_like_this() {
    let found = read_as(Kind::Release, b"---\ntitle: Ministeri X: asia\nlead: L\n---\n").1;
    let said = |lang: usize| BUNDLES.with(|bundles| said(found.iter().next().unwrap(), &bundles[lang]));
    assert_eq!(
        said(2),
        [
            "The colon in “Ministeri X: asia” starts a new key.",
            "Put the value between quotation marks: title: \"Ministeri X: asia\"",
        ]
    );
    assert_eq!(
        said(0),
        [
            "Kaksoispiste kohdassa ”Ministeri X: asia” aloittaa uuden kentän.",
            "Pane arvo lainausmerkkeihin: title: \"Ministeri X: asia\"",
        ]
    );
}
