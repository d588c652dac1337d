//! Diagnostics as SARIF 2.1.0, for code scanning and for whatever else reads it.
//!
//! <https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html>

use std::collections::BTreeSet;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value, json};

use super::place::Place;
use super::{Report, document, fingerprint::fingerprints, machine_name};
use crate::diagnostic::{Diagnostics, Rule};
use crate::interface::Words;
use crate::source::Sources;

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// The root of the repository, to which all addresses are relative.
const ROOT: &str = "SRCROOT";

/// What stands in a relative address as it is: RFC 3986, 2.3, and the slash.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// The most characters of a description that GitHub takes.
const DESCRIBED: usize = 1024;

/// What the manual says of a rule.
pub struct Description {
    /// What it is called.
    pub title: String,
    /// Why it is there.
    pub why: String,
    /// Its page.
    pub page: String,
}

/// The manual.
pub type Manual<'a> = dyn Fn(&'static Rule) -> Description + 'a;

/// One SARIF document with one run, which is valid if nothing is wrong, too. `prefix` leads from
/// the root of the repository to the site's folder; of the rules those are described that have
/// something to say.
#[must_use]
pub fn sarif(
    diagnostics: &Diagnostics,
    sources: &Sources,
    words: &Words,
    prefix: &str,
    manual: &Manual<'_>,
) -> String {
    let rules: Vec<&'static Rule> =
        diagnostics.iter().map(|d| d.rule).collect::<BTreeSet<_>>().into_iter().collect();
    let found = diagnostics.iter().zip(fingerprints(diagnostics, sources));
    let results = found.map(|(d, fingerprint)| {
        let index = rules.iter().position(|rule| *rule == d.rule);
        result(&Report::new(d, sources, words), index, &fingerprint, prefix)
    });
    let results: Vec<Value> = results.collect();
    let run = json!({
        "tool": {"driver": {
            "name": env!("CARGO_PKG_NAME"),
            "semanticVersion": env!("CARGO_PKG_VERSION"),
            "rules": rules.iter().map(|rule| describe(rule, manual)).collect::<Vec<_>>(),
        }},
        "invocations": [{"executionSuccessful": true}],
        "language": words.lang().as_str(),
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {ROOT: {}},
        "results": results,
    });
    document(&json!({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}))
}

fn describe(rule: &'static Rule, manual: &Manual<'_>) -> Value {
    let Description { title, why, page } = manual(rule);
    let level = machine_name(rule.level);
    json!({
        "id": rule.id,
        "shortDescription": {"text": title},
        "fullDescription": {"text": why.chars().take(DESCRIBED).collect::<String>()},
        "help": {"text": page},
        "defaultConfiguration": {"level": level},
        "properties": {"problem.severity": level},
    })
}

fn result(report: &Report, rule: Option<usize>, fingerprint: &str, prefix: &str) -> Value {
    let related = report.related.iter().zip(0..).map(|((place, note), id)| {
        let mut location = location(place, prefix);
        location.insert("id".to_owned(), json!(id));
        location.insert("message".to_owned(), message(note));
        location
    });
    json!({
        "ruleId": report.rule.id,
        "ruleIndex": rule,
        "level": machine_name(report.severity),
        "message": message(&report.with_help()),
        "locations": [location(&report.place, prefix)],
        "relatedLocations": related.collect::<Vec<_>>(),
        "partialFingerprints": {"tiedoteProblem/v1": fingerprint},
    })
}

/// A text as readers of SARIF show it. None of them reads `{{` as `{` where a message has no
/// arguments (§3.11.5), so braces stay; a link of a writer's must not become one of the report's
/// (§3.11.6).
fn message(text: &str) -> Value {
    json!({"text": text.replace("](", "] (")})
}

fn location(place: &Place, prefix: &str) -> Map<String, Value> {
    let location = if place.is_built_in() {
        // It has no file in the repository.
        json!({"logicalLocations": [{"fullyQualifiedName": place.path}]})
    } else {
        let file = place.within(prefix);
        let uri = utf8_percent_encode(&file, ENCODED).to_string();
        json!({"physicalLocation": {
            "artifactLocation": {"uri": uri, "uriBaseId": ROOT},
            "region": region(place),
        }})
    };
    match location {
        Value::Object(location) => location,
        _ => Map::new(),
    }
}

/// Lines and columns count from 1, in code points; the end is behind the last one.
fn region(place: &Place) -> Value {
    if place.is_whole {
        return json!({"startLine": 1});
    }
    let (line, column) = place.end;
    json!({"startLine": place.line, "startColumn": place.column, "endLine": line, "endColumn": column})
}
