//! One message file, understood: its entries with their places, or what is wrong with it.

use std::ops::Range;
use std::sync::Arc;

use fluent::FluentResource;
use fluent_syntax::ast;
use fluent_syntax::parser::{ErrorKind, ParserError};

use crate::diagnostic::{Diagnostic, Diagnostics, Span, rule};
use crate::language::Lang;
use crate::path::SourcePath;

/// How many braces and parentheses one message may open: as many parts as fluent prints. The
/// parser recurses for each that stands in another, so this also bounds its stack.
const MOST_PARTS: usize = 100;

/// A file of messages of one language.
#[derive(Clone, Debug)]
pub(crate) struct MessageFile {
    pub(crate) lang: Lang,
    pub(crate) path: SourcePath,
    pub(crate) is_built_in: bool,
    pub(crate) resource: Arc<FluentResource>,
    /// Bytes in the file before the text of `resource`: those of a byte-order mark.
    skipped: usize,
}

/// A message or a term of a file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry<'a> {
    pub(crate) file: &'a MessageFile,
    pub(crate) id: &'a str,
    pub(crate) is_term: bool,
    pub(crate) value: Option<&'a ast::Pattern<&'a str>>,
    pub(crate) attributes: &'a [ast::Attribute<&'a str>],
}

impl Entry<'_> {
    /// The place of its name.
    pub(crate) fn span(&self) -> Span {
        Span::new(&self.file.path, self.file.range(self.id))
    }
}

impl MessageFile {
    /// A file of the program; our tests see to it that it has no faults.
    pub(crate) fn built_in(lang: Lang, path: SourcePath, text: &str) -> Self {
        let (resource, _) = parse(text);
        Self { lang, path, is_built_in: true, resource, skipped: 0 }
    }

    /// A file of the site. One that cannot be read safely is left empty.
    pub(crate) fn of_site(lang: Lang, path: &SourcePath, bytes: &[u8]) -> (Self, Diagnostics) {
        let mut diagnostics = Diagnostics::new();
        let fault = |case, range| Diagnostic::new(rule::MESSAGE_SYNTAX, Span::new(path, range)).case(case);
        let skipped = if bytes.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 };
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text.trim_start_matches('\u{feff}'),
            Err(error) => {
                diagnostics.push(fault("not-utf8", error.valid_up_to()..error.valid_up_to() + 1));
                ""
            }
        };
        let text = match too_many_parts(text) {
            Some(at) => {
                diagnostics.push(fault("long", skipped + at..skipped + at + 1));
                ""
            }
            None => text,
        };
        let (resource, errors) = parse(text);
        let mut file = Self { lang, path: path.clone(), is_built_in: false, resource, skipped };
        diagnostics.extend(errors.iter().map(|error| file.syntax(error)));
        let odd = file.entries().find(is_odd).map(|odd| {
            Diagnostic::new(rule::MESSAGE_SYNTAX, odd.span()).case("nested").arg("message", odd.id)
        });
        if let Some(diagnostic) = odd {
            diagnostics.push(diagnostic);
            file.resource = parse("").0;
        }
        (file, diagnostics)
    }

    /// Whether the file holds messages for writers, not words of pages.
    pub(crate) fn is_for_writers(&self) -> bool {
        is_for_writers(self.path.file_name())
    }

    /// Its messages and terms, in order.
    pub(crate) fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        self.resource.entries().filter_map(|entry| match entry {
            ast::Entry::Message(message) => Some(Entry {
                file: self,
                id: message.id.name,
                is_term: false,
                value: message.value.as_ref(),
                attributes: &message.attributes,
            }),
            ast::Entry::Term(term) => Some(Entry {
                file: self,
                id: term.id.name,
                is_term: true,
                value: Some(&term.value),
                attributes: &term.attributes,
            }),
            _ => None,
        })
    }

    /// The bytes of `part`, a slice of the file's text.
    fn range(&self, part: &str) -> Range<usize> {
        let text = self.resource.source();
        // A slice of the text lies at or behind its start; anything else counts as the start.
        let at = (part.as_ptr() as usize).checked_sub(text.as_ptr() as usize).filter(|at| *at <= text.len());
        let start = self.skipped + at.unwrap_or(0);
        start..start + part.len()
    }

    fn syntax(&self, error: &ParserError) -> Diagnostic {
        let text = self.resource.source();
        let mut start = error.pos.start.min(text.len());
        if matches!(error.kind, ErrorKind::ExpectedToken('}')) {
            // The parser looks for the brace past empty lines; it is wanted before them.
            start = text.get(..start).map_or(start, |before| before.trim_end().len());
        }
        let range = self.skipped + start..self.skipped + error.pos.end.clamp(start, text.len());
        let diagnostic = Diagnostic::new(rule::MESSAGE_SYNTAX, Span::new(&self.path, range));
        match case(&error.kind) {
            Some(case) => diagnostic.case(case),
            None => diagnostic,
        }
    }
}

/// Whether a file of that name holds messages for writers: of rules, of the command line, of
/// the preview and of the status.
pub(crate) fn is_for_writers(name: &str) -> bool {
    let ours =
        ["cli.ftl", "help.ftl", "preview.ftl", "manual.ftl", "status.ftl", "schema.ftl", "language.ftl"];
    ours.contains(&name) || name.starts_with("rules-")
}

fn parse(text: &str) -> (Arc<FluentResource>, Vec<ParserError>) {
    match FluentResource::try_new(text.to_owned()) {
        Ok(resource) => (Arc::new(resource), Vec::new()),
        Err((resource, errors)) => (Arc::new(resource), errors),
    }
}

/// Which of the messages about syntax fits.
fn case(kind: &ErrorKind) -> Option<&'static str> {
    Some(match kind {
        ErrorKind::ExpectedToken('=') => "equals",
        ErrorKind::ExpectedToken('}') => "brace-open",
        ErrorKind::UnbalancedClosingBrace => "brace-close",
        ErrorKind::ExpectedMessageField { .. }
        | ErrorKind::ExpectedTermField { .. }
        | ErrorKind::MissingValue => "empty",
        ErrorKind::UnterminatedStringLiteral => "quote",
        ErrorKind::MissingDefaultVariant | ErrorKind::MultipleDefaultVariants => "default",
        ErrorKind::ExpectedCharRange { .. } => "name",
        _ => return None,
    })
}

/// Where a message gets more braces and parentheses than [`MOST_PARTS`], if any does.
///
/// A message begins with `name =` at the start of a line; nowhere inside one can that stand.
fn too_many_parts(text: &str) -> Option<usize> {
    let (mut parts, mut start) = (0, 0);
    for line in text.split_inclusive('\n') {
        if begins_entry(line) {
            parts = 0;
        }
        for (at, _) in line.match_indices(['{', '(']) {
            parts += 1;
            if parts > MOST_PARTS {
                return Some(start + at);
            }
        }
        start += line.len();
    }
    None
}

fn begins_entry(line: &str) -> bool {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    line.starts_with(is_name) && line.trim_start_matches(is_name).trim_start().starts_with('=')
}

/// Whether an entry has braces directly in braces, or selects by something fixed. Neither is of
/// use, and fluent-bundle 0.16 panics on them in a message with too many parts.
fn is_odd(entry: &Entry) -> bool {
    entry.value.is_some_and(is_odd_pattern) || entry.attributes.iter().any(|a| is_odd_pattern(&a.value))
}

fn is_odd_pattern(pattern: &ast::Pattern<&str>) -> bool {
    pattern.elements.iter().any(|element| match element {
        ast::PatternElement::TextElement { .. } => false,
        ast::PatternElement::Placeable { expression } => is_odd_expression(expression),
    })
}

fn is_odd_expression(expression: &ast::Expression<&str>) -> bool {
    match expression {
        ast::Expression::Inline(inline) => is_odd_inline(inline),
        ast::Expression::Select { selector, variants } => {
            let is_fixed = matches!(
                selector,
                ast::InlineExpression::StringLiteral { .. } | ast::InlineExpression::NumberLiteral { .. }
            );
            is_fixed || is_odd_inline(selector) || variants.iter().any(|v| is_odd_pattern(&v.value))
        }
    }
}

fn is_odd_inline(inline: &ast::InlineExpression<&str>) -> bool {
    match inline {
        ast::InlineExpression::Placeable { .. } => true,
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().any(is_odd_inline)
        }
        _ => false,
    }
}
