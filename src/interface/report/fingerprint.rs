//! What makes a problem the same one in the next report, wherever its lines have moved.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::WHOLE;
use super::place::marked;
use crate::diagnostic::{Arg, Diagnostic, Diagnostics};
use crate::source::{self, Sources, hash};

/// How many bytes of the hash are given.
const BYTES: usize = 16;

/// A fingerprint for each diagnostic, in their order: of the rule, the file, the marked words and
/// the facts, but not of lines and columns, nor of the language of messages. All are different:
/// what is the same is numbered.
pub(super) fn fingerprints(diagnostics: &Diagnostics, sources: &Sources) -> Vec<String> {
    let mut met = BTreeMap::<String, usize>::new();
    let mut of_one = |diagnostic| {
        let text = identity(diagnostic, sources);
        let count = met.entry(text.clone()).or_default();
        *count += 1;
        hex(&format!("{text}\0{count}"))
    };
    diagnostics.iter().map(&mut of_one).collect()
}

fn identity(diagnostic: &Diagnostic, sources: &Sources) -> String {
    let marked = marked(&diagnostic.span, sources);
    let words: Vec<&str> = marked.split_whitespace().collect();
    let mut text = format!("{}\0{}\0{}", diagnostic.rule.id, diagnostic.span.file.as_str(), words.join(" "));
    for (name, arg) in &diagnostic.args {
        if let Arg::Text(value) = arg
            && !depends_on_others(name)
        {
            let _ = write!(text, "\0{name}={value}");
        }
    }
    text
}

/// Facts that change with what stands elsewhere: what could be meant, what may be chosen from.
fn depends_on_others(name: &str) -> bool {
    WHOLE.contains(&name) || matches!(name, "near" | "nearest")
}

fn hex(text: &str) -> String {
    source::hex(&hash(text.as_bytes())[..BYTES])
}
