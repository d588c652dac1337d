//! `statement-incomplete`: an accessibility statement that lacks one of its five parts (Act on the
//! Provision of Digital Services 306/2019): how far the site conforms, what does not, when and how
//! that was assessed, where to send feedback, and the authority, which is Traficom since 1.1.2025.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::catalogue::Catalogue;
use crate::content::body::Piece;
use crate::content::model::{Document, Genre};
use crate::diagnostic::{Diagnostic, Diagnostics, rule};

/// The parts that the law asks for.
const PARTS: [&str; 5] = ["status", "gaps", "method", "feedback", "authority"];

/// Words by part and language, from `statement.txt`.
static WORDS: LazyLock<BTreeMap<&str, Vec<&str>>> = LazyLock::new(|| {
    let lines = include_str!("statement.txt").lines().filter(|line| !line.starts_with('#'));
    let lists = lines.filter_map(|line| line.split_once(": "));
    lists.map(|(part, words)| (part, words.split(", ").collect())).collect()
});

pub(super) fn check(catalogue: &Catalogue, diagnostics: &mut Diagnostics) {
    for record in super::records(catalogue) {
        let item = &record.item;
        if item.facts.genre == Genre::AccessibilityStatement && item.is_listed() {
            let documents = item.versions.iter().map(|version| &version.document);
            documents.for_each(|document| diagnostics.extend(problems(document)));
        }
    }
}

fn problems(document: &Document) -> Vec<Diagnostic> {
    let text = text(document);
    let says = |part: &str| {
        let words = WORDS.get(format!("{part} {}", document.lang).as_str());
        words.map(|words| words.iter().any(|word| text.contains(word)))
    };
    let old = says("before") == Some(true);
    let missing = PARTS.into_iter().filter(|part| says(part) == Some(false));
    let case = |part| if part == "authority" && old { "authority-old" } else { part };
    let found = |part| {
        Diagnostic::new(rule::STATEMENT_INCOMPLETE, document.words.title.span.clone()).case(case(part))
    };
    missing.map(found).collect()
}

/// The text in small letters, with the tags in it: no word of the lists is one.
fn text(document: &Document) -> String {
    let html = document.body().pieces.iter().filter_map(|piece| match piece {
        Piece::Html(html) => Some(html.as_str()),
        _ => None,
    });
    html.collect::<String>().replace(['\n', '\u{a0}'], " ").to_lowercase()
}
