//! YAML -> a tree of located texts.
//!
//! The only place that knows the parser. Its events rather than serde's types are read, for three
//! reasons: all mistakes of a file are found at once, each key and value has its exact place, and
//! a value stays the text that was written (`9.20`, `0295530234`, `no`).

mod build;
mod slips;

pub(crate) use slips::quoted;

use std::ops::Range;

use serde_yaml::granit_parser::{ErrorKind, Parser, ScanError};

use crate::diagnostic::{Diagnostic, Diagnostics, Located, Rule, Span, rule};
use crate::path::SourcePath;

/// The deepest nesting; the contract's own deepest is 4.
const DEPTH: usize = 32;

/// A value and where it was written.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Node {
    /// The text itself; of a list or map in lines its first key or value, in brackets all of it.
    pub(crate) span: Span,
    /// What it is.
    pub(crate) shape: Shape,
    /// Whether it is a list or map in brackets.
    pub(crate) flow: bool,
}

/// The shapes of a value.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Nothing was written.
    Empty,
    /// Something that was complained about already.
    Broken,
    /// A text, with quotes and line folding taken away.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// Keys and values, in the order written; no key twice.
    Map(Vec<Entry>),
}

/// A key and its value.
pub(crate) type Entry = (Located<String>, Node);

/// Reads the YAML at `part` of the file's text. Without a tree nothing could be understood.
pub(crate) fn read(path: &SourcePath, text: &str, part: Range<usize>) -> (Option<Node>, Diagnostics) {
    let mended = slips::mend(path, text, part.clone());
    let mut builder = build::Builder::new(path, &mended, part.start);
    let options = serde_yaml::granit_parser::options! {
        emit_unresolved_aliases: true,
        emit_comments: false,
        flow_nesting_limit: DEPTH,
        block_nesting_limit: DEPTH,
    };
    let mut error = None;
    for event in Parser::new_from_str_with_options(&mended.text, options) {
        match event {
            Ok((event, span)) => builder.take(&event, &span),
            Err(problem) => {
                error = Some(syntax(&problem, path, text, &part));
                break;
            }
        }
    }
    let (root, mut found) = builder.finish();
    let line = |found: &Diagnostic| line_at(text, found.span.start).start;
    let hidden = error.as_ref().is_some_and(|error| {
        mended.explains(error, text) || found.iter().any(|found| line(found) == line(error))
    });
    let failed = error.is_some();
    found.extend(error.filter(|_| !hidden).map(|error| mended.locate(error, text)));
    found.append(mended.found);
    (root.filter(|_| !failed), found)
}

/// The parser's complaint in the writer's terms, at the line where it arose.
fn syntax(error: &ScanError, path: &SourcePath, text: &str, part: &Range<usize>) -> Diagnostic {
    let at = part.start + error.marker().byte_offset().unwrap_or(0);
    let line = line_at(text, last_written(text, at.min(part.end), part.start));
    let (rule, case) = explain(error.kind());
    let mut found = Diagnostic::new(rule, Span::new(path, line.clone()));
    found.case = case;
    found.arg("line", text.get(line).unwrap_or_default())
}

/// A complaint about the end of the text belongs to the last line with something in it.
fn last_written(text: &str, at: usize, start: usize) -> usize {
    let before = text.get(start..at).unwrap_or_default();
    let rest = text.get(at..).unwrap_or_default();
    if rest.trim_start_matches([' ', '\t']).starts_with(|c: char| !c.is_whitespace() && c != '-') {
        return at;
    }
    start + before.trim_end().len()
}

/// The line around a byte, without indentation and line break.
fn line_at(text: &str, at: usize) -> Range<usize> {
    let start = text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |n| n + 1);
    let end = text.get(at..).and_then(|rest| rest.find(['\n', '\r'])).map_or(text.len(), |n| at + n);
    let line = text.get(start..end).unwrap_or_default();
    let indent = line.len() - line.trim_start().len();
    (start + indent).min(end)..start + line.trim_end().len().max(indent)
}

fn explain(kind: &ErrorKind) -> (&'static Rule, Option<&'static str>) {
    use ErrorKind as K;
    match kind {
        K::RecursionLimitExceeded => (rule::NESTING, Some("yaml")),
        K::TabNotAllowed
        | K::TabInBlockIndentation
        | K::TabInIndentation
        | K::TabAtBlockScalarStart
        | K::TabInPlainScalar => (rule::YAML_TAB, None),
        K::UnclosedQuotedScalar
        | K::InvalidTrailingDoubleQuotedScalar
        | K::InvalidTrailingSingleQuotedScalar
        | K::DocumentIndicatorInQuotedScalar
        | K::InvalidQuotedScalarIndent => (rule::YAML_SYNTAX, Some("quote")),
        K::UnknownQuotedScalarEscape
        | K::InvalidQuotedScalarHexEscape
        | K::InvalidLowSurrogateHexEscape
        | K::InvalidLowSurrogate
        | K::MissingLowSurrogate
        | K::UnpairedLowSurrogate
        | K::InvalidUnicodeEscape => (rule::YAML_SYNTAX, Some("escape")),
        K::UnclosedFlowCollection { .. }
        | K::MismatchedFlowCollectionEnd { .. }
        | K::MisplacedFlowCollectionEnd
        | K::ExpectedFlowMappingSeparator
        | K::ExpectedFlowSequenceSeparator
        | K::UnexpectedEofFlowSequence
        | K::UnexpectedEofFlowMapping
        | K::UnexpectedEofImplicitFlowMapping
        | K::InvalidFlowScalarIndent
        | K::BlockEntryInFlowCollection => (rule::YAML_SYNTAX, Some("bracket")),
        K::MappingValueNotAllowed
        | K::SimpleKeyExpected
        | K::InvalidSimpleKey
        | K::MappingKeyNotAllowed
        | K::InvalidColonPlacement => (rule::YAML_SYNTAX, Some("colon")),
        K::InvalidIndentation
        | K::ExpectedBlockMappingKey
        | K::ExpectedBlockSequenceEntry
        | K::BlockSequenceEntryNotAllowed
        | K::InvalidBlockScalarIndent
        | K::ExpectedDocumentStart => (rule::YAML_SYNTAX, Some("indent")),
        K::UnexpectedCharacter { character } if character.is_control() => {
            (rule::YAML_SYNTAX, Some("control"))
        }
        _ => (rule::YAML_SYNTAX, None),
    }
}

/// All of a data file, but its byte-order mark.
pub(crate) fn whole(text: &str) -> Range<usize> {
    text.len() - text.trim_start_matches('\u{feff}').len()..text.len()
}
