//! How deep lists and quotations go, looked at before anything is parsed.

use std::ops::Range;

/// Deeper than this, nobody can read it.
pub(super) const DEEPEST: usize = 32;

/// The first line that opens more than [`DEEPEST`] quotations and lists at once.
///
/// The work of a Markdown parser grows with the markers of a line times the lines; this bounds it.
pub(super) fn too_deep(text: &str) -> Option<Range<usize>> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if line.len() > DEEPEST && markers(line) > DEEPEST {
            return Some(start..start + line.trim_end().len());
        }
        start += line.len();
    }
    None
}

/// How many markers of quotations and lists a line begins with; a rule (`* * *`) has none.
fn markers(line: &str) -> usize {
    let mut rest = line.trim_start();
    let mut count = 0;
    while let Some(after) = after_marker(rest) {
        count += 1;
        rest = after.trim_start();
    }
    if is_rule(line) { 0 } else { count }
}

fn is_rule(line: &str) -> bool {
    ['-', '*'].iter().any(|&mark| line.chars().all(|c| c == mark || c.is_whitespace()))
}

fn after_marker(text: &str) -> Option<&str> {
    if let Some(after) = text.strip_prefix('>') {
        return Some(after);
    }
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let after = match digits {
        0 => text.strip_prefix(['-', '*', '+']),
        1..=9 => text[digits..].strip_prefix(['.', ')']),
        _ => None,
    };
    after.filter(|after| after.starts_with([' ', '\t']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_with_many_markers() {
        let deep = format!("a\n{} x\nb", "> - 1. ".repeat(11));
        assert_eq!(too_deep(&deep), Some(2..deep.len() - 2));
        assert_eq!(too_deep(&format!("{} x", "> ".repeat(32))), None);
        assert_eq!(too_deep(&format!("{} x", ">".repeat(33))), Some(0..35));
        assert_eq!(too_deep(&"* ".repeat(40)), None);
        assert_eq!(too_deep(&"- ".repeat(40)), None);
        assert_eq!(too_deep(&"+ ".repeat(40)), Some(0..79));
        assert_eq!(too_deep(&"- * ".repeat(20)), Some(0..79));
    }
}
