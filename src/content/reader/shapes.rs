//! Texts, lists and maps.

use super::{Field, Map, Reader};
use crate::content::contract::Spec;
use crate::content::model::Ref;
use crate::content::nearest::{meant, nearest};
use crate::content::yaml::{Node, Shape, quoted};
use crate::diagnostic::{ALL, Diagnostic, Located, Span, find, rule};
use crate::path::Slug;

impl Reader<'_> {
    /// A map with the keys of `spec`; unknown ones are reported.
    pub(crate) fn map<'n>(&mut self, field: Field<'n>, spec: &'static Spec) -> Option<Map<'n>> {
        let entries = match &field.node.shape {
            Shape::Map(entries) => entries.as_slice(),
            // A file or entry without anything is a map without keys: what is missing gets named.
            Shape::Empty => &[],
            _ => {
                self.shape(field, "map", spec.example);
                return None;
            }
        };
        self.unknown_keys(field, spec, entries);
        Some(Map::new(spec.kind, spec.keys, field.span(), entries))
    }

    /// An item of a list that is a map with the keys of `spec`.
    pub(crate) fn item<'n>(&mut self, item: Field<'n>, spec: &'static Spec) -> Option<Map<'n>> {
        if matches!(item.node.shape, Shape::Text(_)) {
            self.no_map(item, spec.example);
            return None;
        }
        self.map(item, spec)
    }

    /// Says that an item of a list should be a map, and shows the whole line.
    pub(crate) fn no_map(&mut self, item: Field<'_>, example: &str) {
        let before = self.source.get(..item.node.span.start).unwrap_or_default();
        let dash = if before.trim_end_matches(' ').ends_with('-') { "- " } else { "" };
        self.shape(Field { key: "", ..item }, "map", &format!("{dash}{example}"));
    }

    /// A map whose keys are ids or file names.
    pub(crate) fn entries<'n>(
        &mut self,
        field: Field<'n>,
        example: &str,
    ) -> Vec<(&'n Located<String>, Field<'n>)> {
        match &field.node.shape {
            Shape::Map(entries) => {
                entries.iter().map(|(key, node)| (key, Field { key: &key.value, node })).collect()
            }
            Shape::Empty | Shape::Broken => Vec::new(),
            _ => {
                self.shape(field, "map", example);
                Vec::new()
            }
        }
    }

    /// The items of a list; empty ones are left out.
    pub(crate) fn list<'n>(&mut self, field: Field<'n>, example: &str) -> Vec<Field<'n>> {
        match &field.node.shape {
            Shape::List(items) => {
                let items = items.iter().filter(|node| !matches!(node.shape, Shape::Empty | Shape::Broken));
                items.map(|node| Field { key: field.key, node }).collect()
            }
            Shape::Empty | Shape::Broken => Vec::new(),
            Shape::Text(text) if !text.contains('\n') => {
                let fixed = format!("{}: [{text}]", field.key);
                self.found.push(self.about(field, rule::VALUE_FORM).case("list").arg("example", fixed));
                Vec::new()
            }
            _ => {
                self.shape(field, "list", example);
                Vec::new()
            }
        }
    }

    /// The items of a list; one that stands without brackets is an item all the same, so that what is
    /// wrong with it is told at once.
    fn list_or_one<'n>(&mut self, field: Field<'n>, example: &str) -> Vec<Field<'n>> {
        let items = self.list(field, example);
        match &field.node.shape {
            Shape::Text(text) if !text.contains([',', '\n']) => vec![field],
            _ => items,
        }
    }

    /// A list of ids. Names in the place of a list are taken for one: which ids were meant is known
    /// where all people are.
    pub(crate) fn ids(&mut self, field: Field<'_>) -> Vec<Ref> {
        let items = self.ids_or_names(field, "[vm]");
        items.into_iter().filter_map(|item| self.text(item)).collect()
    }

    /// The items of a list of ids, or names written without one.
    pub(crate) fn ids_or_names<'n>(&mut self, field: Field<'n>, example: &str) -> Vec<Field<'n>> {
        match &field.node.shape {
            Shape::Text(text) if holds_names(text) => vec![field],
            _ => self.list_or_one(field, example),
        }
    }

    /// A text as written, without blanks around it; nothing if it is empty.
    pub(crate) fn text(&mut self, field: Field<'_>) -> Option<Located<String>> {
        match &field.node.shape {
            Shape::Text(text) => {
                if text.contains(|c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
                    self.wrong(field, rule::VALUE_FORM, Some("control"));
                    return None;
                }
                let text = text.trim();
                (!text.is_empty()).then(|| Located::new(text.to_owned(), field.span()))
            }
            Shape::Empty | Shape::Broken => None,
            Shape::Map(entries) if !field.node.flow && entries.len() == 1 => self.colon(field, &entries[0]),
            Shape::List(_) | Shape::Map(_) => {
                self.shape(field, "text", "");
                None
            }
        }
    }

    /// A text in one line: line breaks and runs of spaces become one space.
    pub(crate) fn line(&mut self, field: Field<'_>) -> Option<Located<String>> {
        let text = self.text(field)?;
        // Nearly always it is one already.
        if !text.contains(['\n', '\r', '\t']) && !text.contains("  ") {
            return Some(text);
        }
        Some(text.map(|text| {
            text.split([' ', '\n', '\r', '\t']).filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ")
        }))
    }

    /// `- Ministeri X: asia`: a text that its colon made a map.
    fn colon(&mut self, field: Field<'_>, (key, node): &(Located<String>, Node)) -> Option<Located<String>> {
        let span = Span::new(self.path, key.span.start..node.span.end.max(key.span.end));
        let meant = self.source.get(span.range()).unwrap_or_default().split_whitespace();
        let meant = meant.collect::<Vec<_>>().join(" ");
        let found = Diagnostic::new(rule::YAML_COLON, span)
            .arg("text", meant.as_str())
            .arg("key", field.key)
            .arg("mark", "")
            .arg("fixed", quoted(&meant));
        self.found.push(found);
        None
    }

    /// Says that a value has another shape than it should.
    pub(crate) fn shape(&mut self, field: Field<'_>, case: &'static str, example: &str) {
        if field.node.shape == Shape::Broken {
            return;
        }
        let head = if field.key.is_empty() { String::new() } else { format!("{}: ", field.key) };
        let example = if example.is_empty() { String::new() } else { head + example };
        self.found.push(self.about(field, rule::VALUE_FORM).case(case).arg("example", example));
    }

    /// One of a few words.
    pub(crate) fn one_of<T: Copy>(
        &mut self,
        field: Field<'_>,
        words: &[(&'static str, T)],
    ) -> Option<Located<T>> {
        let text = self.text(field)?;
        if let Some((_, value)) = words.iter().find(|(word, _)| *word == text.value) {
            return Some(Located::new(*value, text.span));
        }
        let names: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        self.not_allowed(field, &text, &names);
        None
    }

    /// Says that a word is none of those allowed.
    pub(crate) fn not_allowed(&mut self, field: Field<'_>, text: &Located<String>, words: &[&str]) {
        let found = Diagnostic::new(rule::VALUE_UNKNOWN, text.span.clone())
            .arg("key", field.key)
            .arg("value", text.value.as_str())
            .arg("allowed", words.join(", "));
        self.found.push(match meant(&text.value, words) {
            Some(nearest) => found.arg("nearest", nearest),
            None => found.case("far"),
        });
    }

    /// `true` or `false`.
    pub(crate) fn flag(&mut self, field: Field<'_>) -> Option<bool> {
        self.one_of(field, &[("true", true), ("false", false)]).map(|flag| flag.value)
    }
}

/// `Maria Nikkilä, VM`: in one line, and no ids.
fn holds_names(text: &str) -> bool {
    !text.contains('\n')
        && text.split(',').any(|part| !part.trim().is_empty() && Slug::new(part.trim()).is_none())
}

impl Reader<'_> {
    /// The id of a rule that may be silenced or changed.
    pub(crate) fn rule_id(&mut self, field: Field<'_>) -> Option<Located<String>> {
        let text = self.text(field)?;
        self.known_rule(&text).then_some(text)
    }

    /// Whether there is a rule of that id and a site may change it; says so if not.
    pub(crate) fn known_rule(&mut self, id: &Located<String>) -> bool {
        let found = Diagnostic::new(rule::RULE_UNKNOWN, id.span.clone()).arg("value", id.value.as_str());
        let adjustable = ALL.iter().filter(|rule| rule.adjustable).map(|rule| rule.id);
        self.found.push(match find(&id.value) {
            Some(rule) if rule.adjustable => return true,
            Some(_) => found.case("fixed"),
            None => match nearest(&id.value, adjustable) {
                Some(nearest) => found.arg("nearest", nearest),
                None => found.case("far"),
            },
        });
        false
    }
}
