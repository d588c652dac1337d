//! Template texts -> the engine. A broken file never hides the mistakes of another.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use tera::{ErrorKind, Kwargs, State, Tera, Value};

use super::built_in;
use super::templates::Text;
use crate::content::nearest::nearest;
use crate::diagnostic::{Diagnostic, Diagnostics, Span, rule};

/// Compiles all templates. Each round finds broken files, reports them and puts the built-in ones
/// in their place (or takes them out); so there are at most as many rounds as files.
pub(super) fn compile(texts: &mut BTreeMap<String, Text>, problems: &mut Diagnostics) -> Tera {
    for _ in 0..=texts.len() {
        let mut tera = Tera::new();
        // Stands in for the function of each language, so that the name is known.
        tera.register_function("t", |_: Kwargs, _: &State| Value::none());
        let Err(error) = tera.add_raw_templates(texts.iter().map(|(name, text)| (name, &text.text))) else {
            return tera;
        };
        let broken = broken(&error, texts);
        for broken in &broken {
            problems.extend(texts.get(&broken.name).map(|text| broken.diagnostic(text, texts)));
        }
        // Once each, however many mistakes a file has: twice would take the built-in one out too.
        for name in broken.into_iter().map(|broken| broken.name).collect::<BTreeSet<_>>() {
            replace(texts, &name);
        }
    }
    Tera::new()
}

/// What is wrong with a template, and where.
struct Broken {
    name: String,
    range: Range<usize>,
    reason: String,
}

impl Broken {
    fn new(name: &str, range: Range<usize>, reason: impl Into<String>) -> Self {
        Self { name: name.to_owned(), range, reason: reason.into() }
    }

    fn diagnostic(&self, text: &Text, texts: &BTreeMap<String, Text>) -> Diagnostic {
        let span = Span::new(&text.path, self.range.clone());
        let reason = self.reason.trim_end_matches('.');
        let found = Diagnostic::new(rule::TEMPLATE, span).case("syntax").arg("reason", reason);
        found.nearest(self.meant(texts))
    }

    /// The component or template that was probably meant by the name in the reason.
    fn meant<'t>(&self, texts: &'t BTreeMap<String, Text>) -> Option<&'t str> {
        let written = self.reason.split('`').nth(1)?;
        let components = texts.values().flat_map(|text| {
            let heads = text.text.split("{% component ").skip(1);
            heads.filter_map(|head| head.split(['(', ' ']).next())
        });
        let templates = texts.keys().map(String::as_str);
        if self.reason.starts_with("Unknown component") {
            nearest(written, components)
        } else if self.reason.starts_with("no template") {
            nearest(written, templates)
        } else {
            None
        }
    }
}

/// The built-in template instead of the site's; a template that only the site has goes.
fn replace(texts: &mut BTreeMap<String, Text>, name: &str) {
    let built_in = built_in::file(&format!("templates/{name}")).and_then(|b| std::str::from_utf8(b).ok());
    match (built_in, texts.get_mut(name)) {
        (Some(text), Some(slot)) if slot.text != text => text.clone_into(&mut slot.text),
        _ => drop(texts.remove(name)),
    }
}

/// Which templates are to blame for an error.
fn broken(error: &tera::Error, texts: &BTreeMap<String, Text>) -> Vec<Broken> {
    match error.kind() {
        ErrorKind::SyntaxError(report) => {
            vec![Broken::new(report.filename(), report.span().range.clone(), report.message())]
        }
        ErrorKind::MissingParent { current, parent } => {
            vec![Broken::new(current, 0..0, format!("no template `{parent}` to extend"))]
        }
        ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => {
            vec![Broken::new(tpl, 0..0, error.to_string())]
        }
        other => in_report(&other.to_string(), texts),
    }
}

/// Reads the engine's list of unknown names, which carries its places only as text:
/// `error: Unknown filter ...` and `--> release.html:3:7`.
fn in_report(report: &str, texts: &BTreeMap<String, Text>) -> Vec<Broken> {
    let mut found = Vec::new();
    let mut reason = "";
    for line in report.lines() {
        if let Some(text) = line.strip_prefix("error: ") {
            reason = text;
        } else if let Some(place) = line.trim_start().strip_prefix("--> ") {
            let mut parts = place.rsplitn(3, ':');
            let column = parts.next().and_then(|n| n.parse().ok()).unwrap_or(1);
            let row = parts.next().and_then(|n| n.parse().ok()).unwrap_or(1);
            let name = parts.next().unwrap_or_default();
            let at = texts.get(name).map_or(0, |text| offset(&text.text, row, column));
            found.push(Broken::new(name, at..at, reason));
        }
    }
    if found.is_empty() {
        found.extend(named(report, texts));
    }
    found
}

/// A component defined twice: the message names both files, and the site's own is to blame.
fn named(report: &str, texts: &BTreeMap<String, Text>) -> Option<Broken> {
    let mut named = texts.iter().filter(|(name, _)| report.contains(&format!("`{name}`")));
    let first = named.clone().next();
    let own = named.find(|(_, text)| !text.path.as_str().starts_with('<')).or(first);
    let (name, _) = own.or_else(|| texts.iter().next())?;
    Some(Broken::new(name, 0..0, report))
}

/// The byte at a line and column, both counted from 1.
fn offset(text: &str, row: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(row.saturating_sub(1)).map(str::len).sum();
    let line = text.get(start..).unwrap_or_default();
    start + line.char_indices().nth(column.saturating_sub(1)).map_or(0, |(at, _)| at)
}
