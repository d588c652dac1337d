//! What a message names: variables, other messages, terms and functions.

use std::collections::BTreeSet;

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};

/// Something that a message names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Name<'a> {
    /// `$count`.
    Variable(&'a str),
    /// `message` or `message.attribute`.
    Message(&'a str, Option<&'a str>),
    /// `-term` or `-term.attribute`.
    Term(&'a str, Option<&'a str>),
    /// `DATE()`.
    Function(&'a str),
}

/// Everything that `pattern` itself names.
pub(crate) fn names<'a>(pattern: &'a Pattern<&'a str>) -> BTreeSet<Name<'a>> {
    let mut found = BTreeSet::new();
    in_pattern(pattern, &mut found);
    found
}

// The depth of these is bounded by the number of parts that a file's reading allows.

fn in_pattern<'a>(pattern: &'a Pattern<&'a str>, found: &mut BTreeSet<Name<'a>>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression<'a>(expression: &'a Expression<&'a str>, found: &mut BTreeSet<Name<'a>>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            for variant in variants {
                in_pattern(&variant.value, found);
            }
        }
    }
}

fn in_inline<'a>(inline: &'a InlineExpression<&'a str>, found: &mut BTreeSet<Name<'a>>) {
    match inline {
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::VariableReference { id } => drop(found.insert(Name::Variable(id.name))),
        InlineExpression::MessageReference { id, attribute } => {
            found.insert(Name::Message(id.name, attribute.as_ref().map(|a| a.name)));
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            found.insert(Name::Term(id.name, attribute.as_ref().map(|a| a.name)));
            if let Some(arguments) = arguments {
                in_arguments(arguments, found);
            }
        }
        InlineExpression::FunctionReference { id, arguments } => {
            found.insert(Name::Function(id.name));
            in_arguments(arguments, found);
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
    }
}

fn in_arguments<'a>(arguments: &'a CallArguments<&'a str>, found: &mut BTreeSet<Name<'a>>) {
    let named = arguments.named.iter().map(|argument| &argument.value);
    for inline in arguments.positional.iter().chain(named) {
        in_inline(inline, found);
    }
}
