//! The templates of a theme, compiled once and given the words of each language.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use tera::{Context, ErrorKind, Kwargs, State, Tera, Value};

use super::built_in::{self, File};
use super::view::{SiteView, View};
use super::words;
use crate::content::utf8;
use crate::diagnostic::{Diagnostic, Diagnostics, Span, rule};
use crate::interface::Interface;
use crate::language::Lang;
use crate::path::SourcePath;
use crate::source::Sources;

/// The templates of a theme in every language.
#[derive(Debug, Default)]
pub struct Templates {
    engines: Vec<(Lang, Tera)>,
    files: BTreeMap<String, SourcePath>,
    used: BTreeSet<String>,
}

impl Templates {
    /// The built-in templates, each replaced by the site's own of the same name
    /// (`themes/<theme>/templates/`), with the words of `interface` for each of `languages`.
    ///
    /// A template that cannot be read is reported and the built-in one stands in for it, so that
    /// all mistakes are found at once.
    #[must_use]
    pub fn load(
        sources: &Sources,
        theme: &str,
        interface: &Arc<Interface>,
        languages: &[Lang],
    ) -> (Self, Diagnostics) {
        let mut problems = Diagnostics::new();
        let mut texts = read(built_in::files(sources, theme, "templates"), &mut problems);
        let files = texts.iter().map(|(name, text)| (name.clone(), text.path.clone())).collect();
        let used = known_messages(&texts, interface, languages, &mut problems);
        let compiled = compile(&mut texts, &mut problems);
        let engines = languages.iter().map(|&lang| {
            let mut engine = compiled.clone();
            engine.register_function("t", words::function(interface, lang));
            (lang, engine)
        });
        (Self { engines: engines.collect(), files, used }, problems)
    }

    /// Gives the templates of a language what is the same on all its pages, as `site`.
    pub fn set_site(&mut self, lang: Lang, site: &SiteView) {
        if let Some((_, engine)) = self.engines.iter_mut().find(|(l, _)| *l == lang) {
            engine.global_context().insert("site", site);
        }
    }

    /// The messages that the templates ask for by name.
    #[must_use]
    pub fn used_messages(&self) -> &BTreeSet<String> {
        &self.used
    }

    /// The page of `view` in a language.
    ///
    /// # Errors
    ///
    /// What the template got wrong: a value that the view lacks, a component misused.
    pub fn render<V: View>(&self, lang: Lang, view: &V) -> Result<Vec<u8>, Diagnostic> {
        let missing = || self.diagnostic(V::TEMPLATE, "missing").arg("name", V::TEMPLATE);
        let (_, engine) = self.engines.iter().find(|(l, _)| *l == lang).ok_or_else(missing)?;
        let mut page = Vec::with_capacity(16 * 1024);
        Context::from_serialize(view)
            .and_then(|context| engine.render_to(V::TEMPLATE, &context, &mut page))
            .map_err(|error| self.render_problem(V::TEMPLATE, &error))?;
        Ok(page)
    }

    fn render_problem(&self, template: &str, error: &tera::Error) -> Diagnostic {
        match error.kind() {
            ErrorKind::RenderingError(report) | ErrorKind::SyntaxError(report) => {
                let span = Span::new(&self.path(report.filename()), report.span().range.clone());
                Diagnostic::new(rule::TEMPLATE, span).case("render").arg("reason", report.message())
            }
            other => self.diagnostic(template, "render").arg("reason", other.to_string()),
        }
    }

    fn diagnostic(&self, template: &str, case: &'static str) -> Diagnostic {
        Diagnostic::new(rule::TEMPLATE, Span::file(&self.path(template))).case(case)
    }

    fn path(&self, template: &str) -> SourcePath {
        self.files.get(template).cloned().unwrap_or_else(|| SourcePath::new(template))
    }
}

/// A template as text.
struct Text {
    path: SourcePath,
    text: String,
}

fn read(files: Vec<File>, problems: &mut Diagnostics) -> BTreeMap<String, Text> {
    let mut texts = BTreeMap::new();
    for file in files {
        match utf8(&file.path, file.bytes) {
            Ok(text) => {
                texts.insert(file.name, Text { path: file.path, text: text.to_owned() });
            }
            Err(problem) => problems.push(*problem),
        }
    }
    texts
}

/// The messages named in templates. One that no language has is reported where it is named.
fn known_messages(
    texts: &BTreeMap<String, Text>,
    interface: &Interface,
    languages: &[Lang],
    problems: &mut Diagnostics,
) -> BTreeSet<String> {
    let words = || languages.iter().filter_map(|lang| interface.words(*lang));
    let mut known = BTreeSet::new();
    for text in texts.values() {
        for (at, id) in words::asked_for(&text.text) {
            if words().any(|words| words.has(id)) {
                known.insert(id.to_owned());
            } else {
                let span = Span::new(&text.path, at..at + id.len());
                problems.push(Diagnostic::new(rule::TEMPLATE, span).case("message").arg("id", id));
            }
        }
    }
    known
}

/// Compiles all templates. Each round finds one broken file, reports it and puts the built-in
/// file in its place (or takes it out); so there are at most as many rounds as files.
fn compile(texts: &mut BTreeMap<String, Text>, problems: &mut Diagnostics) -> Tera {
    for _ in 0..=texts.len() {
        let mut tera = Tera::new();
        // Stands in for the function of each language, so that the name is known.
        tera.register_function("t", |_: Kwargs, _: &State| Value::none());
        let Err(error) = tera.add_raw_templates(texts.iter().map(|(name, text)| (name, &text.text))) else {
            return tera;
        };
        let broken = broken_files(&error, texts);
        let culprits: Vec<String> = broken.iter().map(|(name, _)| name.clone()).collect();
        problems.extend(broken.into_iter().map(|(_, problem)| problem));
        for name in culprits {
            replace(texts, &name);
        }
    }
    Tera::new()
}

fn replace(texts: &mut BTreeMap<String, Text>, name: &str) {
    let built_in = built_in::file(&format!("templates/{name}")).and_then(|b| std::str::from_utf8(b).ok());
    match (built_in, texts.get_mut(name)) {
        (Some(text), Some(slot)) if slot.text != text => text.clone_into(&mut slot.text),
        _ => drop(texts.remove(name)),
    }
}

/// Which templates are to blame for an error, and what to say of each.
fn broken_files(error: &tera::Error, texts: &BTreeMap<String, Text>) -> Vec<(String, Diagnostic)> {
    let problem = |name: &str, range: std::ops::Range<usize>, reason: &str| {
        let path = texts.get(name).map_or_else(|| SourcePath::new(name), |text| text.path.clone());
        let problem = Diagnostic::new(rule::TEMPLATE, Span::new(&path, range)).case("syntax");
        (name.to_owned(), problem.arg("reason", reason))
    };
    match error.kind() {
        ErrorKind::SyntaxError(report) => {
            vec![problem(report.filename(), report.span().range.clone(), report.message())]
        }
        ErrorKind::MissingParent { current, parent } => {
            vec![problem(current, 0..0, &format!("no template `{parent}` to extend"))]
        }
        ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => {
            vec![problem(tpl, 0..0, &error.to_string())]
        }
        other => in_report(&other.to_string(), texts, &problem),
    }
}

/// Reads the engine's list of unknown names, which carries its places only as text:
/// `error: Unknown filter ...` and `--> release.html:3:7`.
fn in_report(
    report: &str,
    texts: &BTreeMap<String, Text>,
    problem: &dyn Fn(&str, std::ops::Range<usize>, &str) -> (String, Diagnostic),
) -> Vec<(String, Diagnostic)> {
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
            found.push(problem(name, at..at, reason));
        }
    }
    if found.is_empty() {
        // A component defined twice: the message names both files, the later one is the site's.
        let named = texts.keys().rev().find(|name| report.contains(&format!("`{name}`")));
        found.push(problem(named.map_or("layout.html", String::as_str), 0..0, report));
    }
    found
}

/// The byte at a line and column, both counted from 1.
fn offset(text: &str, row: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(row.saturating_sub(1)).map(str::len).sum();
    let line = text.get(start..).unwrap_or_default();
    start + line.char_indices().nth(column.saturating_sub(1)).map_or(0, |(at, _)| at)
}
