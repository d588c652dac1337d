//! The manual of the rules, in the language of whoever reads it: what a rule is called, why it is
//! there, which law or guide asks for it, what to do; and a mistake with what is said of it.
//!
//! The words are messages (`locales/<language>/manual.ftl`). The mistakes are those of
//! `tests/rules/<id>.md`, and what is said of them is kept in `tests/rules/told/<language>.txt`: a
//! test holds it to what the program says.

use std::fmt::Write as _;

use include_dir::{Dir, include_dir};

use crate::diagnostic::{ALL, Area, Rule, Severity, Source};
use crate::interface::{Args, Words};
use crate::language::Lang;

static TOLD: Dir = include_dir!("$CARGO_MANIFEST_DIR/tests/rules/told");

/// Columns of a terminal that nobody has made narrower.
const WIDTH: usize = 80;

/// What the manual says of a rule. Words to be typed stand between grave accents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Its id.
    pub id: &'static str,
    /// What it is called.
    pub title: String,
    /// "error", "varoitus".
    pub level: String,
    /// Who may change that, and whether single items can be exempted.
    pub change: String,
    /// Why it is there.
    pub why: String,
    /// The laws, standards and guides that ask for it.
    pub sources: Vec<String>,
    /// A mistake as it is reported: the writer's line, the message, the repair.
    pub example: &'static str,
    /// What to do.
    pub advice: String,
}

/// The record of a rule in the language of `words`.
#[must_use]
pub fn record(rule: &'static Rule, words: &Words) -> Record {
    let text = |id: &str| words.text(id, &Args::NONE);
    let change = match (rule.adjustable, rule.waivable) {
        (false, _) => "manual-fixed",
        (true, false) => "manual-settable",
        (true, true) => "manual-waivable",
    };
    let level = match rule.level {
        Severity::Error => "report-error",
        Severity::Warning => "report-warning",
    };
    Record {
        id: rule.id,
        title: text(&format!("rule-{}", rule.id)),
        level: text(level),
        change: text(change),
        why: text(&format!("rule-{}.why", rule.id)),
        sources: rule.sources.iter().map(|source| name(*source, words)).collect(),
        example: example(rule.id, words.lang()).unwrap_or_default(),
        advice: text(&format!("rule-{}.do", rule.id)),
    }
}

/// The rules of an area, by id.
pub fn of_area(area: Area) -> impl Iterator<Item = &'static Rule> {
    let mut rules: Vec<_> = ALL.iter().copied().filter(|rule| rule.area == area).collect();
    rules.sort_by_key(|rule| rule.id);
    rules.into_iter()
}

/// The rule whose id is most like `written`.
#[must_use]
pub fn nearest(written: &str) -> Option<&'static str> {
    super::nearest(written, ALL.iter().map(|rule| rule.id))
}

/// The page of a rule as it is printed.
#[must_use]
pub fn explained(rule: &'static Rule, words: &Words) -> String {
    let record = record(rule, words);
    let typed = |text: &str| typed(text, words);
    let example: Vec<_> = record.example.trim_end().lines().map(|line| wrapped(line, 2, 6)).collect();
    let parts = [
        ("manual-level", paragraph(&typed(&format!("{}. {}", capital(&record.level), record.change)))),
        ("manual-why", paragraph(&typed(&record.why))),
        ("manual-source", record.sources.iter().map(|source| paragraph(source)).collect()),
        ("manual-example", example.concat()),
        ("manual-do", paragraph(&typed(&record.advice))),
    ];
    let mut page = wrapped(&format!("{}: {}", record.id, record.title), 0, 2);
    for (label, text) in parts {
        let _ = write!(page, "\n{}\n{text}", words.text(label, &Args::NONE));
    }
    page
}

/// All rules with their titles, by area.
#[must_use]
pub fn list(words: &Words) -> String {
    let text = |id: &str| words.text(id, &Args::NONE);
    let column = ALL.iter().map(|rule| rule.id.len()).max().unwrap_or_default() + 4;
    let mut all = String::new();
    for area in Area::ALL {
        let _ = writeln!(all, "{}", text(&format!("area-{}", area.id())));
        for rule in of_area(area) {
            let title = text(&format!("rule-{}", rule.id));
            let line = format!("  {:<at$}{title}", rule.id, at = column - 2);
            all += &wrapped(&line, 0, column);
        }
        all.push('\n');
    }
    all + &text("manual-more") + "\n"
}

fn name(source: Source, words: &Words) -> String {
    match source {
        Source::Named(name) => name.to_owned(),
        Source::Told { work, place } => {
            words.text(&format!("source-{work}"), &Args::new().with("place", place))
        }
    }
}

/// What is said of the rule's mistake, from the file of the language.
fn example(id: &str, lang: Lang) -> Option<&'static str> {
    let all = TOLD.get_file(format!("{lang}.txt"))?.contents_utf8()?;
    let (_, rest) = all.split_once(&format!("=== {id}\n"))?;
    rest.split("=== ").next()
}

/// Words between grave accents in the quotation marks of the language.
fn typed(text: &str, words: &Words) -> String {
    let parts = text.split('`').enumerate();
    let quoted = |part: &str| words.text("manual-typed", &Args::new().with("words", part));
    parts.map(|(n, part)| if n % 2 == 1 { quoted(part) } else { part.to_owned() }).collect()
}

fn capital(text: &str) -> String {
    let mut rest = text.chars();
    rest.next().map(|first| first.to_uppercase().chain(rest).collect()).unwrap_or_default()
}

fn paragraph(text: &str) -> String {
    wrapped(text, 2, 2)
}

/// A report as a terminal of `width` columns shows it; what goes on in a further line is indented.
#[must_use]
pub fn fitted(report: &str, width: usize) -> String {
    report.trim_end().lines().map(|line| broken(line, 0, 4, width)).collect()
}

/// The same for a text on a terminal of the usual width.
fn wrapped(text: &str, first: usize, rest: usize) -> String {
    broken(text, first, rest, WIDTH)
}

/// Lines of at most `width` columns, broken at spaces; the first is indented by `first`, the others
/// by `rest`. Spaces within a line stay as they are.
fn broken(text: &str, first: usize, rest: usize, width: usize) -> String {
    let mut lines = vec![" ".repeat(first)];
    let mut column = first;
    let mut is_empty = true;
    for word in text.split(' ') {
        let length = word.chars().count();
        if !is_empty && column + 1 + length > width && !word.is_empty() {
            lines.push(" ".repeat(rest));
            (column, is_empty) = (rest, true);
        }
        if let Some(line) = lines.last_mut() {
            if !is_empty {
                line.push(' ');
                column += 1;
            }
            line.push_str(word);
        }
        column += length;
        is_empty = false;
    }
    lines.iter().flat_map(|line| [line.trim_end(), "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use super::wrapped;

    #[test]
    fn long_lines_break_at_spaces_and_keep_their_indentation() {
        let long = format!("  = help: {} end", "word ".repeat(14).trim_end());
        let words = "word ".repeat(14);
        assert_eq!(wrapped(&long, 0, 4), format!("  = help: {}\n    end\n", words.trim_end()));
        assert_eq!(wrapped("1 | a  b", 2, 6), "  1 | a  b\n");
        assert_eq!(wrapped(&"x".repeat(90), 2, 6), format!("  {}\n", "x".repeat(90)));
    }
}
