//! The schemas for editors and the parser are made of one table; here they are shown to agree.
//!
//! What the schema refuses, the tool refuses too: no editor cries wolf. What the tool refuses by
//! one of the rules of [`SHARED`], the schema refuses: no slip of these kinds waits for a check.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use jsonschema::Validator;
use rayon::prelude::*;
use serde_json::{Value, json};
use tiedote::content::folders::{self, DocumentFile};
use tiedote::content::{config, data, front_matter};
use tiedote::diagnostic::{Diagnostic, Diagnostics, Rule, Severity, rule};
use tiedote::interface::{all_writers, writers};
use tiedote::language::Lang;
use tiedote::path::{ItemId, Kind, Slug, SourcePath};
use tiedote::schema::{self, Known, Subject};
use tiedote::source::{self, Source, Sources};

use crate::support::SiteTest;

#[path = "../../benches/generator/mod.rs"]
#[allow(dead_code, missing_docs, unreachable_pub, reason = "measurements need more of it")]
mod generator;

/// The rules that a schema can express.
const SHARED: [&Rule; 6] = [
    rule::UNKNOWN_KEY,
    rule::KEY_MISSING,
    rule::KEY_PLACE,
    rule::VALUE_FORM,
    rule::VALUE_UNKNOWN,
    rule::RULE_UNKNOWN,
];

/// Messages of those rules that it cannot: what they look at lies outside a pattern.
const BEYOND: [&str; 3] = [
    // Of several names all but one must have a day: draft-07 cannot count so.
    "key-missing-from",
    // The time zones of the world are too many for an editor, which knows only their form.
    "value-unknown-zone",
    // Neither does it know the register of language tags.
    "value-form-tag",
];

/// The schemas of a site.
struct Schemas(BTreeMap<Subject, Validator>);

impl Schemas {
    fn of(sources: &Sources) -> Self {
        let known = Known::of(sources);
        let words = writers(Lang::new("fi").unwrap());
        let compiled = |subject| jsonschema::validator_for(&schema::of(subject, &known, words)).unwrap();
        Self(Subject::ALL.map(|subject| (subject, compiled(subject))).into())
    }

    /// Whether the schema takes a file; none if it has none, or is no YAML at all.
    fn takes(&self, path: &str, bytes: &[u8]) -> Option<Result<(), String>> {
        let subject = subject(path)?;
        let text = std::str::from_utf8(bytes).ok()?.trim_start_matches('\u{feff}');
        let value = json_of(if subject.is_yaml() { text } else { front(text)? })?;
        let errors = self.0[&subject].iter_errors(&value);
        let errors: Vec<String> = errors.map(|error| format!("{}: {error}", error.instance_path())).collect();
        Some(if errors.is_empty() { Ok(()) } else { Err(errors.join("; ")) })
    }
}

/// What a file is described by.
fn subject(path: &str) -> Option<Subject> {
    Some(match path.split('/').collect::<Vec<_>>()[..] {
        ["content", "site.yaml"] => Subject::Site,
        ["content", "organisations.yaml"] => Subject::Organisations,
        ["content", "offices.yaml"] => Subject::Offices,
        ["content", "topics.yaml"] => Subject::Topics,
        ["content", "people", name] if name.ends_with(".yaml") => Subject::Person,
        ["content", "releases", _, _, "fi.md" | "sv.md" | "en.md"] => Subject::Item(Kind::Release),
        ["content", "programmes", _, "fi.md" | "sv.md" | "en.md"] => Subject::Item(Kind::Programme),
        ["content", "pages", _, "fi.md" | "sv.md" | "en.md"] => Subject::Item(Kind::Page),
        _ => return None,
    })
}

/// The YAML of front matter.
fn front(text: &str) -> Option<&str> {
    let rest = text.trim_start().strip_prefix("---")?;
    let rest = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix('\n'))?;
    let end = if rest.starts_with("---") { 0 } else { rest.find("\n---")? + 1 };
    rest.get(..end)
}

/// YAML as an editor reads it; the parser of this program is not asked.
fn json_of(yaml: &str) -> Option<Value> {
    let options = serde_yaml::options! { strict_booleans: true };
    let value: Value = serde_yaml::from_str_with_options(yaml, options).ok()?;
    Some(if value.is_null() { json!({}) } else { value })
}

fn is_shared(found: &Diagnostic) -> bool {
    SHARED.contains(&found.rule) && !BEYOND.contains(&found.message_id().as_str())
}

/// How schema and parser disagree about a file, if they do.
fn disagreement(taken: &Result<(), String>, found: &[&Diagnostic]) -> Option<String> {
    let said = || found.iter().map(|found| found.message_id()).collect::<Vec<_>>().join(", ");
    match taken {
        Err(why) if !found.iter().any(|found| found.rule.level == Severity::Error) => {
            Some(format!("only the schema refuses: {why}"))
        }
        Ok(()) if found.iter().any(|found| is_shared(found)) => {
            Some(format!("only the parser refuses: {}", said()))
        }
        _ => None,
    }
}

/// What schema and parser disagree about in all files of a site.
fn disagreements(schemas: &Schemas, sources: &Sources, found: &Diagnostics) -> Vec<String> {
    let mut all = Vec::new();
    for (path, source) in &sources.files {
        let Some(taken) = schemas.takes(path.as_str(), source.head()) else { continue };
        let found = of_file(found, path.as_str());
        let text = String::from_utf8_lossy(source.head());
        all.extend(disagreement(&taken, &found).map(|why| format!("{path}: {why}\n{text}")));
    }
    all
}

/// Understands each file of a site by itself.
fn parse(sources: &Sources) -> Diagnostics {
    let (site, mut found) = config::read_site(sources);
    let Some(site) = site else { return found };
    let (layout, problems) = folders::layout(sources, &site);
    found.append(problems);
    for file in &layout.documents {
        found.append(front_matter::read_document(file, &sources.files[&file.path], &site).1);
    }
    found.append(data::read_data(sources, site).1);
    found
}

#[test]
fn schema_and_parser_agree_on_the_pages_of_all_rules() {
    let mut wrong = Vec::new();
    // Most sites have the same data files.
    let mut schemas: BTreeMap<Vec<Vec<u8>>, Schemas> = BTreeMap::new();
    for site in super::rules::sites() {
        let sources = site.sources();
        let data = sources.files.iter().filter(|(path, _)| path.as_str().ends_with(".yaml"));
        let data: Vec<Vec<u8>> = data.map(|(_, source)| source.head().to_vec()).collect();
        let schemas = schemas.entry(data).or_insert_with(|| Schemas::of(&sources));
        let built = site.preview().build();
        wrong.extend(disagreements(schemas, &sources, &built.diagnostics));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn the_schemas_take_the_sample_site_and_the_generated_one() {
    let sample = source::read(Path::new(env!("CARGO_MANIFEST_DIR")));
    let files = generator::Site::generate(40).contract();
    let generated = Sources::literal(files.iter().map(|(path, text)| (path.as_str(), text.as_bytes())));
    for sources in [sample, generated] {
        let schemas = Schemas::of(&sources);
        let taken = |(path, source): (&SourcePath, &Source)| schemas.takes(path.as_str(), source.head());
        assert!(sources.files.iter().filter_map(taken).count() > 20);
        let wrong = disagreements(&schemas, &sources, &Diagnostics::new());
        assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    }
}

#[test]
fn schema_and_parser_agree_on_the_corpus_of_the_fuzzer() {
    // Of the settings alone, since each file is understood by itself: whether an id exists is not asked.
    let settings = SiteTest::new().sources().files[&SourcePath::new("content/site.yaml")].head().to_vec();
    let sources = Sources::literal([("content/site.yaml", settings.as_slice())]);
    let schemas = Schemas::of(&sources);
    let site = config::read_site(&sources).0.unwrap();
    let mut wrong = Vec::new();
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus/front_matter")).unwrap()
    {
        let path = entry.unwrap().path();
        let bytes = fs::read(&path).unwrap();
        for (kind, folder) in
            [(Kind::Release, "releases/2026"), (Kind::Programme, "programmes"), (Kind::Page, "pages")]
        {
            let file = document(kind, &format!("content/{folder}/x/fi.md"));
            let (_, found) = front_matter::read_document(&file, &Source::literal(bytes.as_slice()), &site);
            let Some(taken) = schemas.takes(file.path.as_str(), &bytes) else { continue };
            let why = disagreement(&taken, &found.iter().collect::<Vec<_>>());
            wrong.extend(why.map(|why| format!("{} as a {}: {why}", path.display(), kind.as_str())));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

fn document(kind: Kind, path: &str) -> DocumentFile {
    let item = ItemId { kind, id: Slug::new("x").unwrap() };
    let year_folder = (kind == Kind::Release).then(|| "2026".to_owned());
    DocumentFile { path: SourcePath::new(path), item, lang: Lang::new("fi").unwrap(), year_folder }
}

/// Files in which every key has a value.
const FULL: &[(&str, &str)] = &[
    ("content/site.yaml", include_str!("schema/site.yaml")),
    ("content/organisations.yaml", include_str!("schema/organisations.yaml")),
    ("content/offices.yaml", include_str!("schema/offices.yaml")),
    ("content/topics.yaml", include_str!("schema/topics.yaml")),
    ("content/people/virta.yaml", include_str!("schema/person.yaml")),
    ("content/releases/2026/full/fi.md", include_str!("schema/release.yaml")),
    ("content/releases/2026/full/sv.md", include_str!("schema/translation.yaml")),
    ("content/programmes/full/fi.md", include_str!("schema/programme.yaml")),
    ("content/pages/full/fi.md", include_str!("schema/page.yaml")),
];

/// Values of all shapes: right somewhere, wrong elsewhere.
fn probes() -> Vec<Value> {
    vec![
        json!(null),
        json!(""),
        json!("  "),
        json!("x y"),
        json!("Ääni"),
        json!("x\ny"),
        json!("x\u{7}"),
        json!("fi"),
        json!("vm"),
        json!("true"),
        json!("false"),
        json!(true),
        json!(false),
        json!(7),
        json!(2026),
        json!(295_530_234),
        json!("5.5.2022"),
        json!("2022-05-05"),
        json!("5.5.2022 klo 11.38"),
        json!("2022-05-05T11:38:00+03:00"),
        json!("0295 530 234"),
        json!("puh. 112"),
        json!("nimi(at)example.fi"),
        json!("https://www.example.fi/"),
        json!("www.example.fi"),
        json!("release:base#x"),
        json!("file:Talousarvio 2022.pdf"),
        json!("TEL:112"),
        json!("/vanha/"),
        json!("//vanha/"),
        json!("page:about"),
        json!("Europe/Helsinki"),
        json!("sv-FI"),
        json!("title-long"),
        json!("at"),
        json!([]),
        json!([null]),
        json!([""]),
        json!(["x"]),
        json!(["virta"]),
        json!([{}]),
        json!([{ "fi": "x" }]),
        json!([[]]),
        json!({}),
        json!({ "fi": "x" }),
        json!({ "fi": "x", "sv": null }),
        json!({ "fi": ["virta"], "en": [] }),
        json!({ "de": "x" }),
        json!({ "x": "y" }),
        json!({ "name": "x" }),
        json!({ "decorative": true }),
        json!({ "decorative": true, "alt": "" }),
        json!({ "from": "5.5.2022", "fi": "x" }),
    ]
}

/// All ways to change one thing in a value.
fn changed(value: &Value, probes: &[Value]) -> Vec<Value> {
    let mut all: Vec<Value> = probes.to_vec();
    match value {
        Value::Object(keys) => {
            for key in keys.keys() {
                let mut without = keys.clone();
                without.remove(key);
                all.push(json!(without));
                let mut renamed = keys.clone();
                renamed.remove(key);
                renamed.insert(format!("{key}x"), keys[key].clone());
                all.push(json!(renamed));
                for inner in changed(&keys[key], probes) {
                    let mut other = keys.clone();
                    other.insert(key.clone(), inner);
                    all.push(json!(other));
                }
            }
        }
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                for inner in changed(item, probes) {
                    let mut other = items.clone();
                    other[at] = inner;
                    all.push(json!(other));
                }
            }
        }
        _ => {}
    }
    all
}

/// A value as people lay YAML out: a line for each key and item.
fn block(value: &Value, indent: usize, out: &mut String) {
    let pad = "  ".repeat(indent);
    match value {
        Value::Object(keys) if !keys.is_empty() => {
            for (key, value) in keys {
                let _ = write!(out, "\n{pad}{key}:");
                block(value, indent + 1, out);
            }
        }
        Value::Array(items) if !items.is_empty() => {
            for item in items {
                let _ = write!(out, "\n{pad}-");
                block(item, indent + 1, out);
            }
        }
        Value::Null => {}
        other => {
            let _ = write!(out, " {other}");
        }
    }
}

fn written(path: &str, value: &Value) -> String {
    let mut yaml = String::new();
    block(value, 0, &mut yaml);
    let yaml = yaml.trim_start();
    if path.ends_with(".md") { format!("---\n{yaml}\n---\n\nTekstiä.\n") } else { format!("{yaml}\n") }
}

/// The site of the files in which every key has a value.
fn full() -> SiteTest {
    let site = SiteTest::new().file("content/pages/about/fi.md", "---\ntitle: T\n---\n\nT.\n");
    FULL.iter().fold(site, |site, (path, yaml)| site.file(path, written(path, &json_of(yaml).unwrap())))
}

#[test]
fn every_key_of_a_schema_stands_in_the_full_files() {
    let sources = full().sources();
    let found = parse(&sources);
    assert!(
        found.is_empty(),
        "{:?}",
        found.iter().map(|found| (&found.span, found.message_id())).collect::<Vec<_>>()
    );
    let words = writers(Lang::new("en").unwrap());
    let mut missing = Vec::new();
    for subject in Subject::ALL {
        let mut keys = Vec::new();
        collect_keys(&schema::of(subject, &Known::default(), words), &mut keys);
        let files: String = FULL
            .iter()
            .filter(|(path, _)| self::subject(path) == Some(subject))
            .map(|(_, yaml)| *yaml)
            .collect();
        let lacks = |key: &String| !files.contains(&format!("{key}:"));
        // Rules are values that happen to be keys.
        missing.extend(keys.into_iter().filter(lacks).filter(|key| tiedote::diagnostic::find(key).is_none()));
    }
    assert!(missing.is_empty(), "{missing:?}");
}

fn collect_keys(schema: &Value, keys: &mut Vec<String>) {
    match schema {
        Value::Object(parts) => {
            let properties = parts.get("properties").and_then(Value::as_object);
            keys.extend(properties.into_iter().flat_map(|properties| properties.keys().cloned()));
            parts.values().for_each(|part| collect_keys(part, keys));
        }
        Value::Array(parts) => parts.iter().for_each(|part| collect_keys(part, keys)),
        _ => {}
    }
}

#[test]
fn schema_and_parser_agree_on_every_key_with_values_of_all_shapes() {
    let site = full();
    let schemas = Schemas::of(&site.sources());
    let probes = probes();
    let texts: Vec<(&str, String)> = FULL
        .iter()
        .flat_map(|(path, yaml)| {
            changed(&json_of(yaml).unwrap(), &probes).into_iter().map(|value| (*path, written(path, &value)))
        })
        .collect();
    assert!(texts.len() > 10_000, "{}", texts.len());
    let wrong: Vec<String> =
        texts.par_iter().filter_map(|(path, text)| probed(&site, &schemas, path, text)).collect();
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n\n"));
}

/// How schema and parser disagree about a file of the full site, if they do.
fn probed(site: &SiteTest, schemas: &Schemas, path: &str, text: &str) -> Option<String> {
    let settings = ("content/site.yaml", SITE.as_bytes());
    let own = (path, text.as_bytes());
    let found = parse(&Sources::literal(if path == settings.0 { vec![own] } else { vec![settings, own] }));
    disagreement(&schemas.takes(path, text.as_bytes())?, &of_file(&found, path))?;
    // Whether an id exists is found only where all files are linked; and other languages in the
    // settings make another schema.
    let site = site.clone().file(path, text).preview();
    let found = site.build().diagnostics;
    let taken = if path == settings.0 { &Schemas::of(&site.sources()) } else { schemas };
    let why = disagreement(&taken.takes(path, text.as_bytes())?, &of_file(&found, path))?;
    Some(format!("{path}: {why}\n{text}"))
}

fn of_file<'d>(found: &'d Diagnostics, path: &str) -> Vec<&'d Diagnostic> {
    found.iter().filter(|found| found.span.file.as_str() == path).collect()
}

const SITE: &str = include_str!("schema/site.yaml");

#[test]
fn every_schema_speaks_each_language() {
    for words in all_writers() {
        for subject in Subject::ALL {
            let schema = schema::of(subject, &Known::default(), words).to_string();
            let lacking = schema.split('"').find(|text| text.starts_with("schema-"));
            assert_eq!(lacking, None, "{}", words.lang());
        }
    }
}
