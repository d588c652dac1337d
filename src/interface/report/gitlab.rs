//! Diagnostics for GitLab's merge requests: a Code Quality report.
//!
//! <https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format>

use serde_json::{Value, json};

use super::{Report, document, fingerprint::fingerprints};
use crate::diagnostic::{Diagnostics, Severity};
use crate::interface::Words;
use crate::source::Sources;

/// For GitLab: one JSON array, which is valid and empty if nothing is wrong. `prefix` leads from
/// the root of the repository to the site's folder.
#[must_use]
pub fn gitlab(diagnostics: &Diagnostics, sources: &Sources, words: &Words, prefix: &str) -> String {
    let found = diagnostics.iter().zip(fingerprints(diagnostics, sources));
    let found = found.map(|(d, fingerprint)| problem(&Report::new(d, sources, words), &fingerprint, prefix));
    document(&found.collect())
}

fn problem(report: &Report, fingerprint: &str, prefix: &str) -> Value {
    // GitLab's five degrees: with an error nothing is published.
    let severity = match report.severity {
        Severity::Error => "blocker",
        Severity::Warning => "minor",
    };
    json!({
        "description": report.with_help(),
        "check_name": report.rule.id,
        "fingerprint": fingerprint,
        "severity": severity,
        "location": {"path": report.place.within(prefix), "lines": {"begin": report.place.line}},
    })
}
