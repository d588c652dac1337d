//! From the tree of a file to typed values, gathering every mistake on the way.
//!
//! Each reading function gives a value or nothing, and says what was wrong with it.

mod shapes;
mod words;

use jiff::tz::TimeZone;

use crate::content::contract::{Key, Spec};
use crate::content::nearest::meant;
use crate::content::yaml::{Entry, Node, Shape, quoted};
use crate::diagnostic::{Diagnostic, Diagnostics, Located, Rule, Span, rule};
use crate::language::Languages;
use crate::path::SourcePath;

/// Reads the values of one file.
pub(crate) struct Reader<'a> {
    /// The file.
    pub(crate) path: &'a SourcePath,
    /// Its text.
    pub(crate) source: &'a str,
    /// The languages of the site.
    pub(crate) languages: &'a Languages,
    /// The zone of written times.
    pub(crate) zone: &'a TimeZone,
    /// What was wrong so far.
    pub(crate) found: Diagnostics,
}

/// A value and the key it stands under; an item of a list stands under the list's key.
#[derive(Clone, Copy)]
pub(crate) struct Field<'n> {
    /// The key.
    pub(crate) key: &'n str,
    /// The value.
    pub(crate) node: &'n Node,
}

impl<'n> Field<'n> {
    /// The root of a file.
    pub(crate) fn root(node: &'n Node) -> Self {
        Self { key: "", node }
    }

    /// Where the value is written.
    pub(crate) fn span(&self) -> Span {
        self.node.span.clone()
    }
}

/// A map whose keys are known to be good.
#[derive(Clone)]
pub(crate) struct Map<'n> {
    kind: &'static str,
    keys: &'static [Key],
    at: Span,
    entries: &'n [Entry],
}

impl<'n> Map<'n> {
    /// The entries of a `kind` with these keys; what is missing is missing `at` a place.
    pub(crate) fn new(kind: &'static str, keys: &'static [Key], at: Span, entries: &'n [Entry]) -> Self {
        Self { kind, keys, at, entries }
    }

    /// The value of a key, unless it is missing, empty or already complained about.
    pub(crate) fn get(&self, key: &str) -> Option<Field<'n>> {
        let (key, node) = self.entry(key)?;
        (!matches!(node.shape, Shape::Empty | Shape::Broken)).then_some(Field { key: &key.value, node })
    }

    /// The key and value as written.
    pub(crate) fn entry(&self, key: &str) -> Option<&'n Entry> {
        self.entries.iter().find(|(name, _)| name.value == key)
    }

    /// Whether an unknown key was probably meant to be `key`: that it is missing is said then.
    pub(crate) fn means(&self, key: &'static str, unknown: impl Fn(&str) -> bool) -> bool {
        let mut names = self.entries.iter().map(|(name, _)| name.value.as_str());
        names.any(|name| unknown(name) && meant(name, &[key]).is_some())
    }

    /// Where the map begins.
    pub(crate) fn span(&self) -> Span {
        self.at.clone()
    }
}

impl<'a> Reader<'a> {
    /// Nothing read yet.
    pub(crate) fn new(
        path: &'a SourcePath,
        source: &'a str,
        languages: &'a Languages,
        zone: &'a TimeZone,
    ) -> Self {
        Self { path, source, languages, zone, found: Diagnostics::new() }
    }

    /// Says that a value breaks a rule.
    pub(crate) fn wrong(&mut self, field: Field<'_>, rule: &'static Rule, case: Option<&'static str>) {
        let mut found = self.about(field, rule);
        found.case = case;
        self.found.push(found);
    }

    /// The beginning of a diagnostic about a value, with its key and what was written.
    pub(crate) fn about(&self, field: Field<'_>, rule: &'static Rule) -> Diagnostic {
        Diagnostic::new(rule, field.span()).arg("key", field.key).arg("value", self.written(field))
    }

    /// The writer's own words, in one line and not too long to quote.
    pub(crate) fn written(&self, field: Field<'_>) -> String {
        let text = match &field.node.shape {
            Shape::Text(text) => text.as_str(),
            _ => self.source.get(field.node.span.range()).unwrap_or_default(),
        };
        let line = text.lines().next().unwrap_or_default().trim();
        match line.char_indices().nth(100) {
            Some((cut, _)) => format!("{}…", line.get(..cut).unwrap_or_default()),
            None => line.to_owned(),
        }
    }

    /// The value of a key; if it must be there and is not, that is said.
    pub(crate) fn get<'n>(&mut self, map: &Map<'n>, key: &'static str) -> Option<Field<'n>> {
        let needed = map.keys.iter().any(|known| known.needed && known.name == key);
        if needed { self.need(map, key) } else { map.get(key) }
    }

    /// The value of a key that must be there.
    pub(crate) fn need<'n>(&mut self, map: &Map<'n>, key: &'static str) -> Option<Field<'n>> {
        let kind = map.kind;
        let found = match map.entry(key) {
            Some((_, node)) if node.shape == Shape::Broken => return None,
            Some((name, node)) if is_void(node) => {
                Diagnostic::new(rule::KEY_MISSING, name.span.clone()).case("empty")
            }
            Some(_) => return map.get(key),
            None if map.means(key, |written| map.keys.iter().all(|known| known.name != written)) => {
                return None;
            }
            None => Diagnostic::new(rule::KEY_MISSING, map.span()),
        };
        self.found.push(found.arg("key", key).arg("kind", kind));
        None
    }

    /// Says which keys of a map are not among those of its kind.
    fn unknown_keys(&mut self, field: Field<'_>, spec: &Spec, entries: &[Entry]) {
        for (index, (key, node)) in entries.iter().enumerate() {
            if spec.keys.iter().any(|known| known.name == key.value) {
                continue;
            }
            let before = index.checked_sub(1).and_then(|before| entries.get(before));
            match before.filter(|_| field.node.flow && node.shape == Shape::Empty) {
                Some(before) => self.comma(before, key),
                None => self.unknown_key(spec.kind, &spec.names(), key),
            }
        }
    }

    /// `{fi: opetus, kulttuuri ja tiede}`: a comma that ended the text too early.
    fn comma(&mut self, (name, node): &Entry, key: &Located<String>) {
        let text = self.source.get(node.span.start..key.span.end).unwrap_or_default();
        self.found.push(
            Diagnostic::new(rule::YAML_COLON, key.span.clone())
                .case("comma")
                .arg("text", key.value.as_str())
                .arg("fixed", format!("{}: {}", name.value, quoted(text))),
        );
    }

    /// Says that there is no such key, and which are near.
    pub(crate) fn unknown_key(&mut self, kind: &str, keys: &[&str], key: &Located<String>) {
        let found = Diagnostic::new(rule::UNKNOWN_KEY, key.span.clone())
            .arg("key", key.value.as_str())
            .arg("kind", kind);
        self.found.push(match meant(&key.value, keys) {
            Some(nearest) => found.arg("nearest", nearest),
            None => found.case("far").arg("keys", keys.join(", ")),
        });
    }
}

/// Whether nothing is written: no value, an empty text, an empty list or map.
fn is_void(node: &Node) -> bool {
    match &node.shape {
        Shape::Empty => true,
        Shape::Broken => false,
        Shape::Text(text) => text.trim().is_empty(),
        Shape::List(items) => items.is_empty(),
        Shape::Map(entries) => entries.is_empty(),
    }
}
