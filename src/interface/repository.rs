//! What our own repository must hold to: its messages agree, and none is missing or left over.
#![expect(clippy::disallowed_methods, reason = "reads our own sources")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use walkdir::WalkDir;

use super::built_in;
use super::file::{Entry, MessageFile};
use super::names::{Name, names};
use super::parity::{Language, parts};
use crate::diagnostic::{ALL, Area, Source};

/// The text of all files of a folder of the repository whose name ends so; none if it is not there.
fn texts(folder: &str, endings: &[&str]) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let files = WalkDir::new(folder).sort_by_file_name().into_iter().filter_map(Result::ok);
    let wanted = files.filter(|file| {
        let name = file.file_name().to_string_lossy();
        endings.iter().any(|end| name.ends_with(end)) && !name.contains("tests") && name != "repository.rs"
    });
    wanted.map(|file| fs::read_to_string(file.path()).unwrap()).collect()
}

fn languages() -> Vec<Language<'static>> {
    let files = built_in::files();
    files.chunk_by(|a, b| a.lang == b.lang).map(|files| Language::of(files[0].lang, files.iter())).collect()
}

/// The messages of one language, of which all others are translations.
fn messages(wanted: impl Fn(&MessageFile) -> bool) -> Vec<Entry<'static>> {
    let first = built_in::files()[0].lang;
    let files = built_in::files().iter().filter(|file| file.lang == first && wanted(file));
    files.flat_map(MessageFile::entries).filter(|entry| !entry.is_term).collect()
}

fn is_of_rules(file: &MessageFile) -> bool {
    file.path.file_name().starts_with("rules-")
}

/// The rule that a message belongs to, and its case.
fn rule_and_case(id: &str) -> Option<(&'static str, &str)> {
    let ids = ALL.iter().map(|rule| rule.id);
    let of = ids.filter_map(|rule| {
        let rest = id.strip_prefix(rule)?;
        let case = if rest.is_empty() { rest } else { rest.strip_prefix('-')? };
        Some((rule, case))
    });
    of.max_by_key(|(rule, _)| rule.len())
}

#[test]
fn all_languages_have_the_same_messages_attributes_and_variables() {
    let shapes = |language: &Language<'static>| -> BTreeMap<_, _> {
        language.messages.iter().map(|(id, entry)| (*id, language.shape(entry))).collect()
    };
    let languages = languages();
    assert_eq!(languages.iter().map(|l| l.lang.to_string()).collect::<Vec<_>>(), ["en", "fi", "sv"]);
    let first = shapes(&languages[0]);
    for language in &languages[1..] {
        let shapes = shapes(language);
        let differ: BTreeSet<_> =
            first.keys().chain(shapes.keys()).filter(|id| first.get(*id) != shapes.get(*id)).collect();
        assert!(differ.is_empty(), "en and {} differ in {differ:?}", language.lang);
    }
}

#[test]
fn message_files_are_sound() {
    let mut seen = BTreeSet::new();
    for file in built_in::files() {
        let (_, diagnostics) = MessageFile::of_site(file.lang, &file.path, file.resource.source().as_bytes());
        assert!(diagnostics.is_empty(), "{diagnostics:?}");
        for entry in file.entries() {
            assert!(seen.insert((file.lang, entry.id)), "{} has {} twice", file.lang, entry.id);
        }
    }
    for language in languages() {
        for entry in language.entries() {
            let named = parts(entry).flat_map(|(_, pattern)| names(pattern));
            let dead: Vec<_> = named.filter(|name| !language.has(*name)).collect();
            assert!(dead.is_empty(), "{} {} names {dead:?}", language.lang, entry.id);
        }
    }
}

#[test]
fn every_rule_has_a_message() {
    let messages = messages(is_of_rules);
    let with: BTreeSet<_> =
        messages.iter().filter_map(|entry| rule_and_case(entry.id)).map(|(rule, _)| rule).collect();
    let without: Vec<_> = ALL.iter().map(|rule| rule.id).filter(|id| !with.contains(id)).collect();
    assert!(without.is_empty(), "no message for {without:?}");
}

#[test]
fn every_message_of_a_rule_is_complete_and_has_its_use() {
    let source = texts("src", &[".rs"]);
    let is_literal = |word: &str| source.contains(&format!("\"{word}\""));
    for entry in messages(is_of_rules) {
        let (_, case) = rule_and_case(entry.id).unwrap_or_else(|| panic!("{} belongs to no rule", entry.id));
        assert!(case.is_empty() || is_literal(case), "nothing uses {}", entry.id);
        assert!(entry.value.is_some(), "{} has no text", entry.id);
        let attributes: Vec<_> = entry.attributes.iter().map(|attribute| attribute.id.name).collect();
        assert!(attributes.contains(&"help"), "{} has no .help", entry.id);
        let unused: Vec<_> = attributes.iter().filter(|note| **note != "help" && !is_literal(note)).collect();
        assert!(unused.is_empty(), "nothing uses {unused:?} of {}", entry.id);
    }
}

#[test]
fn every_case_and_note_in_the_source_has_a_message() {
    let source = texts("src", &[".rs"]);
    let messages = messages(is_of_rules);
    let cases: BTreeSet<_> = messages.iter().filter_map(|entry| Some(rule_and_case(entry.id)?.1)).collect();
    let notes: BTreeSet<_> = messages
        .iter()
        .flat_map(|entry| entry.attributes.iter())
        .map(|attribute| attribute.id.name)
        .collect();
    // The first literal that is an argument of the call itself, not of a call within.
    let asked = |call: &str| -> BTreeSet<String> {
        let calls = source.split(call).skip(1).filter_map(|rest| rest.split_once('"'));
        let own = calls.filter(|(before, _)| {
            before.matches('(').count() == before.matches(')').count()
                && (before.trim().is_empty() || before.trim_end().ends_with(','))
                && !before.contains([';', '}'])
        });
        own.filter_map(|(_, rest)| Some(rest.split_once('"')?.0.to_owned())).collect()
    };
    let cases: Vec<_> = asked(".case(").into_iter().filter(|case| !cases.contains(case.as_str())).collect();
    assert!(cases.is_empty(), "no message for the cases {cases:?}");
    let notes: Vec<_> =
        asked(".related(").into_iter().filter(|note| !notes.contains(note.as_str())).collect();
    assert!(notes.is_empty(), "no attribute for the notes {notes:?}");
}

#[test]
fn the_manual_has_what_the_register_names_and_nothing_else() {
    let ids: BTreeSet<_> = messages(is_of_manual).iter().map(|entry| entry.id.to_owned()).collect();
    let sources = ALL.iter().flat_map(|rule| rule.sources).filter_map(|source| match source {
        Source::Told { work, .. } => Some(format!("source-{work}")),
        Source::Named(_) => None,
    });
    let rules = ALL.iter().map(|rule| format!("rule-{}", rule.id));
    let areas = Area::ALL.iter().map(|area| format!("area-{}", area.id()));
    let named: BTreeSet<_> = sources.chain(rules).chain(areas).collect();
    let missing: Vec<_> = named.difference(&ids).collect();
    assert!(missing.is_empty(), "the manual lacks {missing:?}");
    let source = texts("src", &[".rs"]);
    let unused: Vec<_> = ids.difference(&named).filter(|id| !source.contains(&format!("\"{id}\""))).collect();
    assert!(unused.is_empty(), "nothing uses {unused:?}");
}

fn is_of_manual(file: &MessageFile) -> bool {
    file.path.file_name() == "manual.ftl"
}

#[test]
fn every_message_of_the_command_line_is_used() {
    let unused = unused(|file| file.path.file_name() == "cli.ftl", &texts("src", &[".rs"]));
    assert!(unused.is_empty(), "nothing uses {unused:?}");
}

#[test]
fn every_word_of_the_preview_is_used() {
    let source = texts("src", &[".rs", ".html"]);
    let unused = unused(|file| file.path.file_name() == "preview.ftl", &source);
    assert!(unused.is_empty(), "nothing uses {unused:?}");
}

#[test]
fn every_word_of_the_status_is_used() {
    let unused = unused(|file| file.path.file_name() == "status.ftl", &texts("src", &[".rs"]));
    assert!(unused.is_empty(), "nothing uses {unused:?}");
}

#[test]
fn every_word_of_pages_is_used() {
    let source = texts("src", &[".rs"]) + &texts("themes", &[".html", ".xml", ".txt"]);
    let unused = unused(|file| !file.is_for_writers(), &source);
    assert!(unused.is_empty(), "nothing uses {unused:?}");
}

/// The messages that neither `source` asks for nor another message takes in.
fn unused(wanted: impl Fn(&MessageFile) -> bool, source: &str) -> Vec<&'static str> {
    let every = messages(|_| true);
    let taken_in: BTreeSet<_> =
        every.iter().flat_map(parts).flat_map(|(_, pattern)| names(pattern)).collect();
    let is_used = |id: &str| {
        is_asked_for(id, source)
            || taken_in.iter().any(|name| matches!(name, Name::Message(taken, _) if *taken == id))
    };
    messages(wanted).iter().map(|entry| entry.id).filter(|id| !is_used(id)).collect()
}

/// Whether `source` has the id as a literal, or puts it together of a literal beginning and more.
fn is_asked_for(id: &str, source: &str) -> bool {
    let is_written = |text: &str| ['"', '\''].iter().any(|quote| source.contains(&format!("{quote}{text}")));
    let whole = ["\"", "'", "."].iter().any(|end| is_written(&format!("{id}{end}")));
    let beginnings = id.match_indices('-').filter_map(|(at, _)| id.get(..=at));
    whole
        || beginnings
            .into_iter()
            .any(|start| ["\"", "'", "{"].iter().any(|end| is_written(&format!("{start}{end}"))))
}
