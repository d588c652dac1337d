//! The overview and the work list as Markdown, for an issue or a mail.

use std::fmt::Write as _;

use super::sections::Sections;
use super::table::Table;
use super::work::Work;

/// The overview; what matters most stands first.
pub(super) fn sections(sections: &Sections) -> String {
    let mut text = format!("# {}\n", escaped(&sections.heading));
    for note in &sections.notes {
        // Writing to a string cannot fail.
        let _ = write!(text, "\n{}\n", escaped(note));
    }
    for (title, of) in sections.tables.iter().rev() {
        let _ = write!(text, "\n## {}\n\n{}", escaped(title.trim_end_matches('.')), table(of));
    }
    text
}

/// The work list: a box to tick for each text.
pub(super) fn work(work: &Work) -> String {
    let mut text = format!("# {}\n", escaped(&work.heading));
    for task in &work.tasks {
        let title = escaped(&task.title);
        let facts = escaped(&task.facts.join(", "));
        let original = task.original.as_ref().map(|path| format!("`{path}` ")).unwrap_or_default();
        let _ = write!(text, "\n- [ ] **{title}**\n  {facts}\n  {original}→ `{}`\n", task.path);
    }
    text
}

fn table(table: &Table) -> String {
    let row = |cells: &[String]| {
        let cells: Vec<String> = cells.iter().map(|cell| escaped(cell)).collect();
        format!("| {} |\n", cells.join(" | "))
    };
    let rule = format!("|{}\n", " --- |".repeat(table.heads.len()));
    row(&table.heads) + &rule + &table.rows.iter().map(|cells| row(cells)).collect::<String>()
}

/// Plain text that Markdown leaves as it is.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars().filter(|c| !c.is_control()) {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '~' | '&') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn what_a_title_holds_is_no_markup() {
        assert_eq!(escaped("A|B *c* <b> [x](y)\u{7}"), "A\\|B \\*c\\* \\<b\\> \\[x\\](y)");
    }
}
