//! A command that cannot be understood, told in the reader's language.

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::help::usage;
use crate::interface::{Args, Words};

/// What is wrong with the command, what was probably meant, and how it is written.
pub(super) fn in_words(error: &Error, words: &Words) -> String {
    let args = ["arg", "value", "near", "others"].into_iter().zip([
        told(error, &[ContextKind::InvalidArg]),
        told(error, &[ContextKind::InvalidValue, ContextKind::InvalidSubcommand]),
        told(
            error,
            &[ContextKind::SuggestedArg, ContextKind::SuggestedValue, ContextKind::SuggestedSubcommand],
        ),
        told(error, &[ContextKind::PriorArg, ContextKind::ValidValue, ContextKind::ValidSubcommand]),
    ]);
    let args = args.fold(Args::new(), |args, (name, value)| args.with(name, value));
    let text = words.text(message(error), &args);
    let Some(ContextValue::StyledStr(rendered)) = error.get(ContextKind::Usage) else { return text };
    let how = words.text("help-usage", &Args::NONE);
    format!("{text}\n\n{how} {}", usage(&rendered.to_string(), words))
}

/// The message for each sort of mistake.
fn message(error: &Error) -> &'static str {
    let has = |kind| error.get(kind).is_some_and(|value| !value.to_string().is_empty());
    match error.kind() {
        ErrorKind::UnknownArgument if has(ContextKind::SuggestedArg) => "misused-unknown-near",
        ErrorKind::UnknownArgument => "misused-unknown",
        ErrorKind::InvalidSubcommand if has(ContextKind::SuggestedSubcommand) => "misused-command-near",
        ErrorKind::InvalidSubcommand => "misused-command",
        ErrorKind::InvalidValue if !has(ContextKind::InvalidValue) => "misused-empty",
        ErrorKind::InvalidValue if has(ContextKind::SuggestedValue) => "misused-value-near",
        ErrorKind::InvalidValue => "misused-value",
        ErrorKind::ValueValidation => "misused-form",
        ErrorKind::MissingRequiredArgument => "misused-missing",
        ErrorKind::MissingSubcommand => "misused-what",
        ErrorKind::ArgumentConflict => "misused-conflict",
        _ => "misused",
    }
}

/// The first of these things that the error tells; several are given with commas; `none` if there
/// is nothing.
fn told(error: &Error, kinds: &[ContextKind]) -> String {
    match kinds.iter().find_map(|kind| error.get(*kind)) {
        Some(ContextValue::Strings(all)) => all.join(", "),
        Some(ContextValue::StyledStrs(all)) => {
            all.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
        }
        Some(value) => value.to_string(),
        None => "none".to_owned(),
    }
}
