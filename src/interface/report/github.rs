//! Diagnostics for GitHub Actions, as workflow commands.
//!
//! The rules of escaping are those of GitHub's own `@actions/core` (`command.ts`). GitHub shows
//! ten errors and ten warnings of a step, and fifty annotations of a job.

use super::place::{Place, harmless};
use super::{Report, machine_name};
use crate::diagnostic::{Diagnostics, Severity};
use crate::interface::{Args, Words};
use crate::source::Sources;

/// The most errors, and the most warnings, that GitHub shows of one step.
const MOST: usize = 10;

/// For GitHub Actions: workflow commands that mark the lines of a change; no more than it shows,
/// then the number of the rest. `prefix` leads from the root of the repository to the site's
/// folder: empty, or with a slash at its end.
#[must_use]
pub fn github(diagnostics: &Diagnostics, sources: &Sources, words: &Words, prefix: &str) -> String {
    let mut text = String::new();
    for (severity, rest) in
        [(Severity::Error, "report-more-errors"), (Severity::Warning, "report-more-warnings")]
    {
        let of_severity = || diagnostics.iter().filter(|d| d.severity == severity);
        let shown = of_severity().take(MOST);
        text.extend(shown.map(|d| command(&Report::new(d, sources, words), prefix)));
        let count = of_severity().skip(MOST).count();
        if count > 0 {
            text += &words.text(rest, &Args::new().with("count", count));
            text.push('\n');
        }
    }
    text
}

fn command(report: &Report, prefix: &str) -> String {
    let Place { line, column, .. } = &report.place;
    let text = report.help.iter().fold(report.message.clone(), |text, help| format!("{text}\n{help}"));
    format!(
        "::{} file={},line={line},col={column},title={}::{}\n",
        machine_name(report.severity),
        property(&harmless(&report.place.within(prefix))),
        property(report.rule.id),
        data(&text),
    )
}

/// The text of a workflow command: what would end it is escaped.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property of a workflow command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
