//! Helpers for the tests of this room, and the sample site.

use std::path::Path;

use crate::content::model::{Document, Site};
use crate::content::{config, data, folders, front_matter};
use crate::diagnostic::{Arg, Diagnostics};
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
    let file = folders::DocumentFile {
        path: SourcePath::new("fi.md"),
        item: ItemId { kind, id: Slug::new("x").unwrap() },
        lang: Lang::new("fi").unwrap(),
        year_folder: None,
    };
    front_matter::read_document(&file, &Source::literal(bytes), &site())
}

/// One line for each diagnostic, in order: message, place with its words, arguments.
pub(super) fn lines(found: Diagnostics, bytes: &[u8]) -> Vec<String> {
    let line = |at: usize| bytes[..at].iter().filter(|&&b| b == b'\n').count() + 1;
    let found = found.sorted();
    let lines = found.iter().map(|found| {
        let words = String::from_utf8_lossy(&bytes[found.span.range()]);
        let mut text = format!("{} {}:`{words}`", found.message_id(), line(found.span.start));
        for (name, value) in &found.args {
            match value {
                Arg::Text(value) => text += &format!(" {name}=`{value}`"),
                Arg::Number(value) => text += &format!(" {name}={value}"),
            }
        }
        for related in &found.related {
            text += &format!(" {}@{}", related.note, line(related.span.start));
        }
        text
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
