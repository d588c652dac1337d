//! What goes wrong while messages are filled: gathered, since a page must not be torn.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use fluent::FluentError;
use fluent::resolver::ResolverError;
use fluent::resolver::errors::ReferenceKind;

/// A message that could not be filled.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Problem {
    /// There is no such message, or it has no such attribute.
    Unknown { id: String },
    /// The message wants a variable that it was not given.
    Variable { id: String, variable: String },
    /// The message refers to something that does not exist.
    Reference { id: String, reference: String },
    /// The message goes in circles or has too many parts.
    Tangled { id: String },
    /// A function was given what it cannot print.
    Value { function: &'static str },
}

/// The problems met so far, each once.
#[derive(Debug, Default)]
pub(crate) struct Log(Mutex<BTreeSet<Problem>>);

impl Log {
    pub(crate) fn add(&self, problem: Problem) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(problem);
    }

    pub(crate) fn add_errors(&self, id: &str, errors: &[FluentError]) {
        for error in errors {
            self.add(problem(id.to_owned(), error));
        }
    }

    pub(crate) fn all(&self) -> Vec<Problem> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }
}

fn problem(id: String, error: &FluentError) -> Problem {
    match error {
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { id: variable })) => {
            Problem::Variable { id, variable: variable.clone() }
        }
        FluentError::ResolverError(ResolverError::Reference(kind)) => {
            Problem::Reference { id, reference: reference(kind) }
        }
        FluentError::ResolverError(ResolverError::NoValue(reference)) => {
            Problem::Reference { id, reference: reference.clone() }
        }
        _ => Problem::Tangled { id },
    }
}

/// As it is written in a message.
fn reference(kind: &ReferenceKind) -> String {
    let dotted = |name: &str, attribute: &Option<String>| match attribute {
        Some(attribute) => format!("{name}.{attribute}"),
        None => name.to_owned(),
    };
    match kind {
        ReferenceKind::Message { id, attribute } => dotted(id, attribute),
        ReferenceKind::Term { id, attribute } => dotted(&format!("-{id}"), attribute),
        ReferenceKind::Function { id } => format!("{id}()"),
        ReferenceKind::Variable { id } => format!("${id}"),
    }
}
