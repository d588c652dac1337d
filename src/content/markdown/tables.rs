//! Tables: a caption, header cells, and alignment by class.

use pulldown_cmark::{Alignment, Event, Tag};

use super::Located;
use super::line::Line;
use super::writer::Writer;
use crate::diagnostic::{Diagnostic, Span, rule};

/// A table while it is read.
pub(super) struct Table {
    columns: Vec<Alignment>,
    /// The first row is the header.
    rows: Vec<Vec<Line>>,
    span: Span,
}

impl Table {
    pub(super) fn new(columns: &[Alignment], span: Span) -> Self {
        Self { columns: columns.to_vec(), rows: Vec::new(), span }
    }

    /// Takes the last row away if it is `: words`, glued to the table.
    fn take_glued_caption(&mut self) -> Option<Line> {
        let row = self.rows.get(1..)?.last()?;
        let (first, rest) = row.split_first()?;
        if !first.text().starts_with(CAPTION) || !rest.iter().all(Line::is_blank) {
            return None;
        }
        let caption = without_mark(first)?;
        self.rows.pop();
        Some(caption)
    }

    /// Whether the first column names the rows: it holds words, and never only a number.
    fn has_row_headers(&self) -> bool {
        self.columns.len() > 1
            && self
                .rows
                .iter()
                .skip(1)
                .all(|row| row.first().is_some_and(|cell| cell.text().contains(char::is_alphabetic)))
    }

    /// Whether a column that holds words has no header. The corner above the names of the rows may
    /// be empty.
    fn lacks_header(&self) -> bool {
        let Some((head, rows)) = self.rows.split_first() else { return false };
        let used =
            |column: usize| rows.iter().any(|row| row.get(column).is_some_and(|cell| !cell.is_blank()));
        let corner = usize::from(self.has_row_headers());
        head.iter().enumerate().skip(corner).any(|(column, cell)| cell.is_blank() && used(column))
    }

    fn class(&self, column: usize) -> &'static str {
        match self.columns.get(column) {
            Some(Alignment::Right) => " class=\"num\"",
            Some(Alignment::Center) => " class=\"centre\"",
            _ => "",
        }
    }
}

/// What a caption begins with, as in Pandoc's Markdown.
const CAPTION: &str = ": ";

fn without_mark(line: &Line) -> Option<Line> {
    line.split(0, CAPTION.len()).map(|(_, caption)| caption).filter(|caption| !caption.is_blank())
}

impl Writer<'_> {
    pub(super) fn start_row(&mut self) {
        if let Some(table) = &mut self.table {
            table.rows.push(Vec::new());
        }
    }

    pub(super) fn end_cell(&mut self) {
        let line = self.take_line();
        if let Some(row) = self.table.as_mut().and_then(|table| table.rows.last_mut()) {
            row.push(line);
        }
    }

    /// Prints the table, unless the next paragraph is its caption: then that prints both.
    pub(super) fn end_table(&mut self, next: &[Located<'_>]) {
        let Some(mut table) = self.table.take() else { return };
        if let Some(caption) = table.take_glued_caption() {
            return self.print_table(table, Some(caption));
        }
        match next {
            [(Event::Start(Tag::Paragraph), _), (Event::Text(text), _), ..] if text.starts_with(CAPTION) => {
                self.table = Some(table);
            }
            _ => self.print_table(table, None),
        }
    }

    /// The paragraph after a table, which is its caption.
    pub(super) fn print_captioned(&mut self, table: Table, paragraph: Line) {
        let caption = without_mark(&paragraph);
        let is_caption = caption.is_some();
        self.print_table(table, caption);
        if !is_caption {
            self.print_paragraph(paragraph);
        }
    }

    fn print_table(&mut self, table: Table, caption: Option<Line>) {
        if table.lacks_header() {
            self.diagnostics.push(Diagnostic::new(rule::TABLE_HEADER, table.span.clone()));
        }
        if let Some(caption) = caption {
            self.open_captioned(caption);
        } else {
            self.diagnostics.push(Diagnostic::new(rule::TABLE_CAPTION, table.span.clone()));
            self.out.html("<div class=\"table\"><table>\n");
        }
        self.print_rows(table);
        self.out.html("</table></div>\n");
        self.put_images();
    }

    /// A wide table scrolls: so that a keyboard reaches it and a screen reader names it.
    fn open_captioned(&mut self, caption: Line) {
        self.tables += 1;
        let id = format!("table_{}", self.tables);
        self.out.html(&format!(
            "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-labelledby=\"{id}\"><table>\n<caption id=\"{id}\">"
        ));
        caption.render(self.lang, &mut self.out);
        self.out.html("</caption>\n");
    }

    fn print_rows(&mut self, mut table: Table) {
        let row_headers = table.has_row_headers();
        let mut rows = std::mem::take(&mut table.rows).into_iter();
        self.out.html("<thead>\n");
        if let Some(head) = rows.next() {
            self.print_row(&table, head, |_| Some("col"));
        }
        self.out.html("</thead>\n");
        if rows.len() > 0 {
            self.out.html("<tbody>\n");
            for row in rows {
                self.print_row(&table, row, |column| (row_headers && column == 0).then_some("row"));
            }
            self.out.html("</tbody>\n");
        }
    }

    fn print_row(&mut self, table: &Table, row: Vec<Line>, scope: impl Fn(usize) -> Option<&'static str>) {
        self.out.html("<tr>");
        for (column, cell) in row.into_iter().enumerate() {
            let class = table.class(column);
            // A header without words would head nothing.
            let scope = scope(column).filter(|_| !cell.is_blank());
            match scope {
                Some(scope) => self.out.html(&format!("<th scope=\"{scope}\"{class}>")),
                None => self.out.html(&format!("<td{class}>")),
            }
            cell.render(self.lang, &mut self.out);
            self.out.html(if scope.is_some() { "</th>" } else { "</td>" });
        }
        self.out.html("</tr>\n");
    }
}
