//! The overview and the work list for a terminal.

use super::sections::Sections;
use super::table::{cut, wrapped};
use super::work::{Task, Work};

/// The overview for a screen of so many columns; what matters most stands last.
pub(super) fn sections(sections: &Sections, columns: usize) -> String {
    let above = std::iter::once(&sections.heading).chain(&sections.notes);
    let above: String = above.map(|text| paragraph(text, columns)).collect();
    let table = |(title, table): &(String, super::table::Table)| {
        format!("\n{}\n{}", cut(title, columns), table.print(columns))
    };
    above + &sections.tables.iter().map(table).collect::<String>()
}

/// The work list for a screen of so many columns. Paths are never cut: they are to be copied.
pub(super) fn work(work: &Work, columns: usize) -> String {
    let task = |task: &Task| {
        let facts = wrapped(&task.facts.join(", "), columns.saturating_sub(2));
        let facts: String = facts.iter().flat_map(|line| ["  ", line, "\n"]).collect();
        let original = task.original.as_ref().map(|path| format!("  {path}\n")).unwrap_or_default();
        format!("\n{}\n{facts}{original}  → {}\n", cut(&task.title, columns), task.path)
    };
    paragraph(&work.heading, columns) + &work.tasks.iter().map(task).collect::<String>()
}

fn paragraph(text: &str, columns: usize) -> String {
    wrapped(text, columns).join("\n") + "\n"
}
