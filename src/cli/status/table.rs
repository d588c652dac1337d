//! Tables in print, as wide as the terminal: by what characters take on the screen.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// What stands between columns.
const GAP: &str = "  ";
/// The least that is left of a title, if the other columns can do with less.
const TITLE: usize = 28;
/// The least that a title is cut to before rows become blocks.
const SHORT: usize = 16;

/// Rows of cells below heads. Cells are broken between words; only titles are cut.
#[derive(Clone, Debug, Default)]
pub(super) struct Table {
    /// What each column holds; all empty if that goes without saying.
    pub(super) heads: Vec<String>,
    /// As many cells each.
    pub(super) rows: Vec<Vec<String>>,
    /// The column of titles.
    pub(super) title: usize,
}

impl Table {
    /// The table for a screen of so many columns; rows as blocks of lines where they do not fit.
    pub(super) fn print(&self, columns: usize) -> String {
        match self.widths(columns) {
            Some(widths) => {
                let heads = self.heads.iter().any(|head| !head.is_empty()).then_some(&self.heads);
                heads.into_iter().chain(&self.rows).map(|row| self.row(row, &widths)).collect()
            }
            None => self.rows.iter().map(|row| self.block(row, columns)).collect(),
        }
    }

    /// How wide each column becomes; none if the titles would be cut to nothing.
    fn widths(&self, columns: usize) -> Option<Vec<usize>> {
        let of = |n: usize, measure: fn(&str) -> usize| {
            let rows = self.rows.iter().chain([&self.heads]);
            rows.filter_map(|row| row.get(n)).map(|cell| measure(cell)).max().unwrap_or(0)
        };
        let mut widths: Vec<usize> = (0..self.heads.len()).map(|n| of(n, UnicodeWidthStr::width)).collect();
        let least: Vec<usize> = (0..self.heads.len()).map(|n| of(n, longest_word)).collect();
        let room = columns.checked_sub(GAP.len() * widths.len().saturating_sub(1))?;
        let title = widths.get(self.title).copied()?;
        while widths.iter().sum::<usize>() - title + title.min(TITLE) > room {
            // The widest of the others gives way, as far as its words let it.
            let others = (0..widths.len()).filter(|n| *n != self.title && widths[*n] > least[*n]);
            let Some(widest) = others.max_by_key(|n| widths[*n]) else { break };
            widths[widest] -= 1;
        }
        let left = room.checked_sub(widths.iter().sum::<usize>() - title)?;
        widths[self.title] = title.min(left);
        (title <= left || left >= SHORT).then_some(widths)
    }

    fn row(&self, row: &[String], widths: &[usize]) -> String {
        let cell = |(n, (cell, width)): (usize, (&String, &usize))| {
            if n == self.title { vec![cut(cell, *width)] } else { wrapped(cell, *width) }
        };
        let cells: Vec<Vec<String>> = row.iter().zip(widths).enumerate().map(cell).collect();
        let height = cells.iter().map(Vec::len).max().unwrap_or(0);
        let line = |n: usize| {
            let parts = cells.iter().zip(widths).map(|(lines, width)| {
                let text = lines.get(n).map_or("", String::as_str);
                format!("{text}{}", " ".repeat(width.saturating_sub(text.width())))
            });
            parts.collect::<Vec<_>>().join(GAP).trim_end().to_owned() + "\n"
        };
        (0..height).map(line).collect()
    }

    /// The title, and below it what each of the other columns holds.
    fn block(&self, row: &[String], columns: usize) -> String {
        let others = row.iter().zip(&self.heads).enumerate();
        let others = others.filter(|(n, (cell, _))| *n != self.title && !cell.is_empty());
        let named = others.map(
            |(_, (cell, head))| {
                if head.is_empty() { cell.clone() } else { format!("{head}: {cell}") }
            },
        );
        let lines = wrapped(&named.collect::<Vec<_>>().join("; "), columns.saturating_sub(GAP.len()));
        let below: String = lines.iter().flat_map(|line| [GAP, line, "\n"]).collect();
        format!("{}\n{below}", cut(row.get(self.title).map_or("", String::as_str), columns))
    }
}

fn longest_word(text: &str) -> usize {
    text.split(' ').map(UnicodeWidthStr::width).max().unwrap_or(0)
}

/// As much of a text as takes no more than `width`, with “…” for the rest; without what could
/// drive a terminal.
pub(super) fn cut(text: &str, width: usize) -> String {
    let text: String = text.chars().filter(|c| !c.is_control()).collect();
    if text.width() <= width {
        return text;
    }
    let mut kept = String::new();
    let mut taken = 1;
    for c in text.chars() {
        taken += c.width().unwrap_or(0);
        if taken > width {
            break;
        }
        kept.push(c);
    }
    format!("{}…", kept.trim_end())
}

/// Lines of no more than `width`, broken between words; a longer word stands alone.
pub(super) fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = vec![String::new()];
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let Some(line) = lines.last_mut() else { break };
        if line.is_empty() {
            line.push_str(word);
        } else if line.width() + 1 + word.width() <= width {
            line.push(' ');
            line.push_str(word);
        } else {
            lines.push(word.to_owned());
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::{Table, cut, wrapped};

    fn table(title: &str, state: &str) -> Table {
        let own = |texts: [&str; 3]| texts.map(str::to_owned).to_vec();
        Table {
            heads: own(["Aika", "Otsikko", "ruotsiksi"]),
            rows: vec![own(["1.2.2026", title, state]), own(["", "Å", "–"])],
            title: 1,
        }
    }

    #[test]
    fn columns_are_as_wide_as_what_they_hold() {
        let expected = "Aika      Otsikko   ruotsiksi\n1.2.2026  Ääkköset  puuttuu\n          Å         –\n";
        assert_eq!(table("Ääkköset", "puuttuu").print(80), expected);
    }

    #[test]
    fn a_long_title_is_cut_and_other_cells_are_broken_between_words() {
        let title = "Suomi ja Slovenia sopivat digitaalisesta yhteistyöstä";
        let expected = "Aika      Otsikko                       ruotsiksi\n\
                        1.2.2026  Suomi ja Slovenia sopivat d…  julkaistaan\n\
                        \u{20}                                       2.12.2026\n\
                        \u{20}                                       klo 9.00\n\
                        \u{20}         Å                             –\n";
        assert_eq!(table(title, "julkaistaan 2.12.2026 klo 9.00").print(51), expected);
    }

    #[test]
    fn what_is_too_narrow_for_columns_becomes_blocks() {
        let expected = "Suomi ja Slovenia s…\n  Aika: 1.2.2026;\n  ruotsiksi: puuttuu\nÅ\n  ruotsiksi: –\n";
        assert_eq!(table("Suomi ja Slovenia sopivat", "puuttuu").print(20), expected);
    }

    #[test]
    fn wide_characters_take_two_columns_and_controls_none() {
        assert_eq!(cut("日本語の題", 7), "日本語…");
        assert_eq!(cut("\u{1b}[31mPunainen", 40), "[31mPunainen");
        assert_eq!(wrapped("yksi kaksi", 3), ["yksi", "kaksi"]);
    }
}
