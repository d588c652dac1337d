//! The templates of a theme, compiled once and given the words of each language.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use tera::{Context, ErrorKind, Tera};

use super::built_in::{self, File};
use super::compile::compile;
use super::view::{SiteView, View};
use super::words;
use crate::content::utf8;
use crate::diagnostic::{Diagnostic, Diagnostics, Span, rule};
use crate::interface::Interface;
use crate::language::Lang;
use crate::path::SourcePath;
use crate::source::Sources;

/// The templates of a theme, of no language yet.
#[derive(Debug)]
pub struct Compiled {
    engine: Tera,
    files: Arc<BTreeMap<String, SourcePath>>,
    used: BTreeSet<String>,
}

impl Compiled {
    /// The built-in templates, each replaced by the site's own of the same name
    /// (`themes/<theme>/templates/`), which ask for words of `interface`.
    ///
    /// A template of the site may extend the built-in one that it replaces, by the name
    /// `default/release.html`, and so change only a block of it.
    ///
    /// A template that cannot be read is reported and the built-in one stands in for it, so that
    /// all mistakes are found at once.
    #[must_use]
    pub fn load(sources: &Sources, theme: &str, interface: &Interface) -> (Self, Diagnostics) {
        let mut problems = Diagnostics::new();
        let mut texts = read(built_in::files(sources, theme, "templates"), &mut problems);
        let is_own = |text: &Text| !text.path.as_str().starts_with('<');
        if texts.values().any(is_own) {
            texts.extend(read(built_in::to_extend(), &mut problems));
        }
        let files: BTreeMap<_, _> =
            texts.iter().map(|(name, text)| (name.clone(), text.path.clone())).collect();
        let used = known_messages(&texts, interface, &mut problems);
        let engine = compile(&mut texts, &mut problems);
        (Self { engine, files: Arc::new(files), used }, problems)
    }

    /// The messages that the templates ask for by name.
    #[must_use]
    pub fn used_messages(&self) -> &BTreeSet<String> {
        &self.used
    }
}

/// The templates of a theme in every language of a site.
#[derive(Debug, Default)]
pub struct Templates {
    engines: Vec<(Lang, Tera)>,
    files: Arc<BTreeMap<String, SourcePath>>,
    interface: Option<Arc<Interface>>,
    sites: Vec<(Lang, SiteView)>,
}

impl Templates {
    /// Gives templates the words of each language and, as `site`, what is the same on all its pages.
    #[must_use]
    pub fn new(compiled: &Compiled, interface: &Arc<Interface>, sites: Vec<(Lang, SiteView)>) -> Self {
        let engine = |(lang, site): &(Lang, SiteView)| {
            let mut engine = compiled.engine.clone();
            engine.register_function("t", words::function(interface, *lang));
            engine.global_context().insert("site", site);
            (*lang, engine)
        };
        let engines = sites.iter().map(engine).collect();
        Self { engines, files: Arc::clone(&compiled.files), interface: Some(Arc::clone(interface)), sites }
    }

    /// Whether they were given just these words and sites.
    #[must_use]
    pub fn serve(&self, interface: &Arc<Interface>, sites: &[(Lang, SiteView)]) -> bool {
        self.interface.as_ref().is_some_and(|own| Arc::ptr_eq(own, interface)) && self.sites == sites
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
pub(super) struct Text {
    /// Its file.
    pub(super) path: SourcePath,
    /// What it holds.
    pub(super) text: String,
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
    problems: &mut Diagnostics,
) -> BTreeSet<String> {
    let words = || interface.languages().iter().filter_map(|lang| interface.words(*lang));
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
