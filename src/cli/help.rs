//! The help of the command line in the reader's language.
//!
//! `args.rs` says what may be typed; the words about it are messages like all others: `help-build`
//! of a command, `help-build-output` or `flag-output` of its argument, `value-dir` of what it takes.

use clap::{Arg, Command, CommandFactory};

use super::args::Arguments;
use crate::interface::{Args, Words};

/// All commands, with their help in `words`.
pub(super) fn command(words: &Words) -> Command {
    let mut command = Arguments::command();
    command.build();
    in_words(command, "help", words)
}

/// A command whose message is `id`, with all below it.
fn in_words(command: Command, id: &str, words: &Words) -> Command {
    let text = |id: &str| words.text(id, &Args::NONE);
    // That of the command `help` repeats all others, which have their words at their own place.
    let below = |sub: Command| {
        let id = format!("{id}-{}", sub.get_name());
        if sub.get_name() == "help" { sub.about(text("help-help")) } else { in_words(sub, &id, words) }
    };
    let mut command = command
        .about(text(id))
        .long_about(None)
        .subcommand_help_heading(text("help-commands"))
        .help_template(format!("{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}\n", text("help-usage")))
        .mut_args(|arg| argument(arg, id, words))
        .mut_subcommands(below);
    let usage = usage(&command.render_usage().to_string(), words);
    command.override_usage(usage)
}

/// How a command is written, without the word before it that says so.
pub(super) fn usage(rendered: &str, words: &Words) -> String {
    let text = |id: &str| words.text(id, &Args::NONE);
    let usage = rendered.trim_start_matches("Usage:").trim();
    let usage = usage.replace("[OPTIONS]", &format!("[{}]", text("value-options")));
    usage.replace("<COMMAND>", &format!("<{}>", text("value-command")))
}

fn argument(arg: Arg, command: &str, words: &Words) -> Arg {
    let text = |id: &str| words.text(id, &Args::NONE);
    let name = arg.get_id().as_str().replace('_', "-");
    let own = format!("{command}-{name}");
    let id = if words.has(&own) { own } else { format!("flag-{name}") };
    let heading = match (arg.is_positional(), arg.is_global_set()) {
        (true, _) => "help-arguments",
        (false, false) => "help-options",
        (false, true) => "help-everywhere",
    };
    let takes = arg.get_num_args().is_some_and(|range| range.takes_values());
    let value = arg.get_value_names().and_then(<[_]>::first).map(|value| value.to_lowercase());
    let value = text(&format!("value-{}", value.unwrap_or(name).replace('_', "-")));
    let values: Vec<_> = arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    let arg = arg
        .help(words.text(&id, &Args::new().with("values", values.join(", "))))
        .long_help(None)
        .help_heading(text(heading))
        .hide_default_value(true)
        .hide_possible_values(true);
    if takes { arg.value_name(value) } else { arg }
}
