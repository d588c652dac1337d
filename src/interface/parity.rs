//! Whether all languages have the same messages, with the same attributes and variables.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::Pattern;

use super::file::{Entry, MessageFile};
use super::functions;
use super::load::{Interface, new_file};
use super::names::{Name, names};
use crate::diagnostic::{Diagnostic, Diagnostics, Rule, Span, rule};
use crate::language::Lang;

/// How many missing messages a diagnostic names; a count says the rest.
const NAMED: usize = 12;

/// Compares the languages of the site with the program's own messages and with each other.
///
/// `used` are the messages that the templates and the program ask for, as `message` or
/// `message.attribute`.
#[must_use]
pub fn check(interface: &Interface, used: &BTreeSet<String>) -> Diagnostics {
    let used: BTreeSet<&str> = used.iter().map(|id| id.split('.').next().unwrap_or(id)).collect();
    let files_of = |lang| interface.files().iter().filter(move |file| file.lang == lang);
    let languages: Vec<_> =
        interface.languages().iter().map(|lang| Language::of(*lang, files_of(*lang))).collect();
    let own = built_in(interface);
    let models = models(&own, &languages);
    let mut diagnostics = unknown(interface, &used, &models);
    let mut known: BTreeSet<&str> =
        own.iter().flat_map(|language| language.messages.keys().copied()).collect();
    known.extend(used);
    for language in &languages {
        diagnostics.extend(missing(language, &known, &models));
        diagnostics
            .extend(language.messages.values().flat_map(|entry| differences(language, entry, &models)));
        diagnostics.extend(dead_references(language));
        diagnostics.extend(unused(language, &known));
    }
    diagnostics
}

/// The messages and terms that hold in a language.
pub(super) struct Language<'a> {
    pub(super) lang: Lang,
    pub(super) messages: BTreeMap<&'a str, Entry<'a>>,
    terms: BTreeMap<&'a str, Entry<'a>>,
}

/// Each part of a message (its value is the part without a name) with its variables.
pub(super) type Shape<'a> = BTreeMap<Option<&'a str>, BTreeSet<&'a str>>;

/// What all languages' messages of one id are to be like.
struct Model<'a> {
    span: Span,
    shape: Shape<'a>,
}

impl<'a> Language<'a> {
    /// The entries of `files`, later ones instead of earlier ones of the same id.
    pub(super) fn of(lang: Lang, files: impl Iterator<Item = &'a MessageFile>) -> Self {
        let (mut messages, mut terms) = (BTreeMap::new(), BTreeMap::new());
        for entry in files.flat_map(MessageFile::entries) {
            if entry.is_term { &mut terms } else { &mut messages }.insert(entry.id, entry);
        }
        Self { lang, messages, terms }
    }

    /// All entries, messages first.
    pub(super) fn entries(&self) -> impl Iterator<Item = &Entry<'a>> {
        self.messages.values().chain(self.terms.values())
    }

    pub(super) fn shape(&self, entry: &Entry<'a>) -> Shape<'a> {
        parts(entry).map(|(part, pattern)| (part, self.variables(pattern))).collect()
    }

    /// The variables of a pattern, also through the messages it refers to. A term sees no
    /// variables of the message that uses it, so its own do not count.
    fn variables(&self, pattern: &'a Pattern<&'a str>) -> BTreeSet<&'a str> {
        let (mut variables, mut seen) = (BTreeSet::new(), BTreeSet::new());
        let mut open = vec![pattern];
        while let Some(pattern) = open.pop() {
            for name in names(pattern) {
                match name {
                    Name::Variable(variable) => drop(variables.insert(variable)),
                    Name::Message(id, part) if seen.insert((id, part)) => open.extend(self.part(id, part)),
                    _ => {}
                }
            }
        }
        variables
    }

    fn part(&self, id: &str, part: Option<&str>) -> Option<&'a Pattern<&'a str>> {
        find_part(self.messages.get(id)?, part)
    }

    pub(super) fn has(&self, name: Name) -> bool {
        match name {
            Name::Variable(_) => true,
            Name::Message(id, part) => self.part(id, part).is_some(),
            Name::Term(id, part) => self.terms.get(id).and_then(|term| find_part(term, part)).is_some(),
            Name::Function(name) => functions::is_function(name),
        }
    }

    fn diagnostic(&self, rule: &'static Rule, span: Span, id: &str) -> Diagnostic {
        Diagnostic::new(rule, span).arg("message", id).arg("language", self.lang.as_str())
    }
}

/// Value and attributes of a message.
pub(super) fn parts<'a>(entry: &Entry<'a>) -> impl Iterator<Item = (Option<&'a str>, &'a Pattern<&'a str>)> {
    let attributes = entry.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value));
    entry.value.map(|value| (None, value)).into_iter().chain(attributes)
}

fn find_part<'a>(entry: &Entry<'a>, part: Option<&str>) -> Option<&'a Pattern<&'a str>> {
    parts(entry).find(|(name, _)| *name == part).map(|(_, pattern)| pattern)
}

/// The program's own messages as they are without the site, languages of the site first.
fn built_in(interface: &Interface) -> Vec<Language<'_>> {
    let files = interface.files().iter().filter(|file| file.is_built_in);
    let langs: BTreeSet<Lang> = files.clone().map(|file| file.lang).collect();
    let of = |lang| Language::of(lang, files.clone().filter(move |file| file.lang == lang));
    let mut languages: Vec<_> = langs.into_iter().map(of).collect();
    let rank = |lang| interface.languages().iter().position(|l| *l == lang).unwrap_or(usize::MAX);
    languages.sort_by_key(|language| rank(language.lang));
    languages
}

/// The model of each id: the first language to have it, the program's own before the site's.
fn models<'a>(built_in: &[Language<'a>], languages: &[Language<'a>]) -> BTreeMap<&'a str, Model<'a>> {
    let mut models = BTreeMap::new();
    for language in built_in.iter().chain(languages) {
        for (id, entry) in &language.messages {
            let model = || Model { span: entry.span(), shape: language.shape(entry) };
            models.entry(*id).or_insert_with(model);
        }
    }
    models
}

/// Messages that somebody asks for and no language has.
fn unknown(interface: &Interface, used: &BTreeSet<&str>, models: &BTreeMap<&str, Model>) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    let Some(lang) = interface.languages().first() else { return diagnostics };
    for id in used.iter().filter(|id| !models.contains_key(*id)) {
        let diagnostic =
            Diagnostic::new(rule::MESSAGE_MISSING, Span::file(&new_file(*lang))).arg("message", *id);
        diagnostics.push(with_nearest(
            diagnostic,
            ["unknown", "unknown-nearest"],
            id,
            models.keys().copied(),
        ));
    }
    diagnostics
}

/// What a language lacks: one diagnostic, however much it is.
fn missing(
    language: &Language,
    known: &BTreeSet<&str>,
    models: &BTreeMap<&str, Model>,
) -> Option<Diagnostic> {
    let lacks = |id: &&&str| known.contains(**id) && !language.messages.contains_key(**id);
    let missing: Vec<&str> = models.keys().filter(lacks).copied().collect();
    let first = missing.first()?;
    let span = Span::file(&new_file(language.lang));
    let diagnostic = language.diagnostic(rule::MESSAGE_MISSING, span, first).arg("count", missing.len());
    Some(match (missing.len(), models.get(first)) {
        _ if language.messages.is_empty() => diagnostic.case("all"),
        (1, Some(model)) => diagnostic.related(model.span.clone(), "model"),
        _ => {
            let shown = missing.iter().take(NAMED).copied().collect::<Vec<_>>().join(", ");
            let more = if missing.len() > NAMED { " …" } else { "" };
            diagnostic.case("several").arg("messages", shown + more)
        }
    })
}

/// Where a message of the site differs from its model. The program's own agree by our tests, so
/// what they lack comes from a message of the site that they take in.
fn differences(language: &Language, entry: &Entry, models: &BTreeMap<&str, Model>) -> Vec<Diagnostic> {
    let of_site = !entry.file.is_built_in;
    let Some(model) = models.get(entry.id).filter(|model| of_site && model.span != entry.span()) else {
        return Vec::new();
    };
    let shape = language.shape(entry);
    let found = |rule, part: Option<&str>| {
        let id = part.map_or_else(|| entry.id.to_owned(), |part| format!("{}.{part}", entry.id));
        language.diagnostic(rule, entry.span(), &id).related(model.span.clone(), "model")
    };
    let mut diagnostics = Vec::new();
    for (part, variables) in &model.shape {
        let Some(own) = shape.get(part) else {
            diagnostics.push(found(rule::MESSAGE_MISSING, *part).case("part"));
            continue;
        };
        let lacks =
            variables.difference(own).map(|v| found(rule::MESSAGE_ARGUMENTS, *part).arg("variable", *v));
        diagnostics.extend(lacks);
        let extra =
            own.difference(variables).map(|v| found(rule::MESSAGE_ARGUMENTS, *part).arg("variable", *v));
        diagnostics.extend(extra.map(|diagnostic| diagnostic.case("extra")));
    }
    let extra = shape.keys().filter(|part| !model.shape.contains_key(*part));
    diagnostics.extend(extra.map(|part| found(rule::MESSAGE_UNUSED, *part).case("part")));
    diagnostics
}

/// References to what the language does not have.
fn dead_references(language: &Language) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for entry in language.entries() {
        let all = parts(entry).flat_map(|(_, pattern)| names(pattern)).collect::<BTreeSet<_>>();
        let dead = all.into_iter().filter(|name| !language.has(*name)).map(as_written);
        diagnostics.extend(dead.map(|name| dead_reference(entry.span(), language.lang, entry.id, &name)));
    }
    diagnostics
}

/// The message `id` takes in what is not there: `name`, as it is written in the message.
pub(super) fn dead_reference(span: Span, lang: Lang, id: &str, name: &str) -> Diagnostic {
    let diagnostic = |rule| Diagnostic::new(rule, span).arg("message", id).arg("reference", name);
    if name.ends_with("()") {
        let functions = functions::names().collect::<Vec<_>>().join(", ");
        diagnostic(rule::MESSAGE_SYNTAX).case("function").arg("functions", functions)
    } else {
        diagnostic(rule::MESSAGE_MISSING).case("reference").arg("language", lang.as_str())
    }
}

fn as_written(name: Name) -> String {
    let dotted =
        |id: &str, part: Option<&str>| part.map_or_else(|| id.to_owned(), |part| format!("{id}.{part}"));
    match name {
        Name::Variable(id) => format!("${id}"),
        Name::Message(id, part) => dotted(id, part),
        Name::Term(id, part) => format!("-{}", dotted(id, part)),
        Name::Function(id) => format!("{id}()"),
    }
}

/// Messages of the site that neither the program, nor a template, nor another message knows.
fn unused(language: &Language, known: &BTreeSet<&str>) -> Vec<Diagnostic> {
    let patterns = language.entries().flat_map(parts).map(|(_, pattern)| pattern);
    let messages = patterns.flat_map(names).filter_map(|name| match name {
        Name::Message(id, _) => Some(id),
        _ => None,
    });
    let referred: BTreeSet<&str> = messages.collect();
    let unused = language.messages.iter().filter(|(id, _)| !known.contains(*id) && !referred.contains(*id));
    let diagnostic = |(id, entry): (&&str, &Entry)| {
        let diagnostic = language.diagnostic(rule::MESSAGE_UNUSED, entry.span(), id);
        with_nearest(diagnostic, ["own", "own-nearest"], id, known.iter().copied())
    };
    unused.map(diagnostic).collect()
}

/// Chooses the case by whether a known id is near to `id`.
fn with_nearest<'a>(
    diagnostic: Diagnostic,
    [without, with]: [&'static str; 2],
    id: &str,
    known: impl Iterator<Item = &'a str>,
) -> Diagnostic {
    let near = known
        .filter(|known| *known != id)
        .map(|known| (strsim::normalized_damerau_levenshtein(id, known), known));
    match near.max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(a.1))).filter(|(score, _)| *score >= 0.6) {
        Some((_, nearest)) => diagnostic.case(with).arg("nearest", nearest),
        None => diagnostic.case(without),
    }
}
