//! Parser events -> tree.

use std::collections::HashMap;

use serde_yaml::granit_parser::{Event, ScalarStyle, Span as Place, StructureStyle, Tag};

use super::slips::{Meant, Mended};
use super::{Entry, Node, Shape};
use crate::diagnostic::{Diagnostic, Diagnostics, Located, Span, rule};
use crate::path::SourcePath;

/// A list or map whose end has not come yet.
struct Open {
    start: usize,
    flow: bool,
    content: Content,
}

enum Content {
    List(Vec<Node>),
    Map { entries: Vec<Entry>, places: HashMap<String, usize>, key: Option<Located<String>> },
}

/// Builds the tree without recursion.
pub(super) struct Builder<'a> {
    path: &'a SourcePath,
    mended: &'a Mended,
    base: usize,
    open: Vec<Open>,
    root: Option<Node>,
    found: Diagnostics,
}

impl<'a> Builder<'a> {
    /// For a file whose YAML starts at byte `base`.
    pub(super) fn new(path: &'a SourcePath, mended: &'a Mended, base: usize) -> Self {
        Self { path, mended, base, open: Vec::new(), root: None, found: Diagnostics::new() }
    }

    /// Takes the next event.
    pub(super) fn take(&mut self, event: &Event<'_>, place: &Place) {
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                self.no_marks(*anchor, tag.as_deref(), place);
                let node = self.scalar(text, *style, place);
                self.push(node);
            }
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                let span = self.span(place);
                self.found.push(Diagnostic::new(rule::YAML_SYNTAX, span.clone()).case("alias"));
                self.push(Node { span, shape: Shape::Broken, flow: false });
            }
            Event::SequenceStart(style, anchor, tag) => {
                self.no_marks(*anchor, tag.as_deref(), place);
                self.start(*style, place, Content::List(Vec::new()));
            }
            Event::MappingStart(style, anchor, tag) => {
                self.no_marks(*anchor, tag.as_deref(), place);
                let content = Content::Map { entries: Vec::new(), places: HashMap::new(), key: None };
                self.start(*style, place, content);
            }
            Event::SequenceEnd | Event::MappingEnd => self.end(place),
            Event::DocumentStart(..) if self.root.is_some() => {
                let found = Diagnostic::new(rule::YAML_SYNTAX, self.span(place));
                self.found.push(found.case("documents"));
            }
            _ => {}
        }
    }

    /// The tree, as far as it got, and what was wrong with it.
    pub(super) fn finish(self) -> (Option<Node>, Diagnostics) {
        let nothing =
            Node { span: Span::new(self.path, self.base..self.base), shape: Shape::Empty, flow: false };
        (Some(self.root.unwrap_or(nothing)), self.found)
    }

    fn span(&self, place: &Place) -> Span {
        let range = place.byte_range().unwrap_or_default();
        Span::new(self.path, self.base + range.start..self.base + range.end)
    }

    /// Anchors and tags are programmers' YAML: here they can only be a text that lacks quotes.
    fn no_marks(&mut self, anchor: usize, tag: Option<&Tag>, place: &Place) {
        if anchor != 0 || tag.is_some() {
            let found = Diagnostic::new(rule::YAML_SYNTAX, self.span(place)).case("alias");
            self.found.push(found);
        }
    }

    fn scalar(&self, text: &str, style: ScalarStyle, place: &Place) -> Node {
        let range = place.byte_range().unwrap_or_default();
        let written = self.mended.text.get(range.clone()).unwrap_or_default();
        let end = range.start + written.trim_end().len();
        let span = Span::new(self.path, self.base + range.start..self.base + end);
        let plain = style == ScalarStyle::Plain;
        let (shape, span) = match self.mended.meant.get(&span.start) {
            Some(Meant::Text(meant, place)) => {
                (Shape::Text(meant.clone()), Span::new(self.path, place.clone()))
            }
            Some(Meant::Unknown) => (Shape::Broken, span),
            None if plain && (written.is_empty() || matches!(text, "~" | "null")) => (Shape::Empty, span),
            None => (Shape::Text(text.to_owned()), span),
        };
        Node { span, shape, flow: false }
    }

    fn start(&mut self, style: StructureStyle, place: &Place, content: Content) {
        let start = place.byte_range().unwrap_or_default().start;
        self.open.push(Open { start, flow: style == StructureStyle::Flow, content });
    }

    fn end(&mut self, place: &Place) {
        let Some(Open { start, flow, content }) = self.open.pop() else { return };
        let (shape, first) = match content {
            Content::List(items) => {
                let first = items.first().map(|node| node.span.clone());
                (Shape::List(items), first)
            }
            Content::Map { entries, .. } => {
                let first = entries.first().map(|(key, _)| key.span.clone());
                (Shape::Map(entries), first)
            }
        };
        let end = place.byte_range().unwrap_or_default().end;
        let whole = || Span::new(self.path, self.base + start..self.base + end);
        let span = if flow { whole() } else { first.unwrap_or_else(whole) };
        self.push(Node { span, shape, flow });
    }

    fn push(&mut self, node: Node) {
        match self.open.last_mut().map(|open| &mut open.content) {
            None => {
                self.root.get_or_insert(node);
            }
            Some(Content::List(items)) => items.push(node),
            Some(Content::Map { entries, places, key }) => match key.take() {
                None => *key = Some(name(node, &mut self.found)),
                Some(key) => add(entries, places, key, node, &mut self.found),
            },
        }
    }
}

/// A key must be a text.
fn name(node: Node, found: &mut Diagnostics) -> Located<String> {
    if let Shape::Text(text) = node.shape {
        return Located::new(text, node.span);
    }
    found.push(Diagnostic::new(rule::YAML_SYNTAX, node.span.clone()).case("key"));
    Located::new(String::new(), node.span)
}

fn add(
    entries: &mut Vec<Entry>,
    places: &mut HashMap<String, usize>,
    key: Located<String>,
    node: Node,
    found: &mut Diagnostics,
) {
    if key.value.is_empty() {
        return;
    }
    if let Some((first, _)) = places.get(&key.value).and_then(|&place| entries.get(place)) {
        found.push(
            Diagnostic::new(rule::KEY_TWICE, key.span.clone())
                .arg("key", key.value.as_str())
                .related(first.span.clone(), "first"),
        );
    } else {
        places.insert(key.value.clone(), entries.len());
        entries.push((key, node));
    }
}
