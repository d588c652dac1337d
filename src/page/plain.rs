//! The HTML of a text as plain text, for mail and newsrooms.
//!
//! It reads only what `text.rs` writes: well-formed, with few elements and five escapes.

use std::borrow::Cow;
use std::mem;

use memchr::memchr2;
use unicode_width::UnicodeWidthStr;

/// A finished text of the site as plain text in lines of so many columns, blocks apart by an empty
/// line. Where a link leads stands behind its words.
#[must_use]
pub fn of_html(html: &str, columns: usize) -> String {
    let mut writer = Writer { columns, ..Writer::default() };
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        writer.words(&rest[..at]);
        let end = rest[at..].find('>').map_or(rest.len(), |end| at + end + 1);
        writer.tag(&rest[at..end]);
        rest = &rest[end..];
    }
    writer.words(rest);
    writer.end_block();
    writer.out
}

/// A paragraph of plain text in lines of so many columns; it ends with a line feed.
#[must_use]
pub fn paragraph(text: &str, columns: usize) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    fill(&mut out, text, "", "", columns);
    out
}

#[derive(Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is open or not by itself")]
struct Writer {
    out: String,
    columns: usize,
    /// The words of the block that is read now.
    line: String,
    /// What stands before its lines, outermost first.
    margins: Vec<Margin>,
    /// What numbers the items of open lists; none for bullets.
    lists: Vec<Option<usize>>,
    /// Where the open link leads, and where its words begin.
    link: Option<(String, usize)>,
    /// How deep inside something that is not told.
    silent: usize,
    preformatted: bool,
    /// Whether the open figure is a quotation, whose caption says whose it is.
    quotation: bool,
    /// Whether the mark of a footnote is open.
    note: bool,
    /// Whether the next block stands right below the last: items of a list, rows of a table.
    close: bool,
}

/// What stands before the lines of something: before the first, and before the others.
struct Margin {
    first: Option<String>,
    others: String,
}

impl Writer {
    fn words(&mut self, html: &str) {
        if self.silent > 0 {
            return;
        }
        let text = unescape(html);
        if self.preformatted {
            self.line.push_str(&text);
            return;
        }
        // Nearly all words stand one space apart already.
        if !text.starts_with(' ') && !text.contains("  ") && memchr2(b'\n', b'\t', text.as_bytes()).is_none()
        {
            self.line.push_str(&text);
            return;
        }
        for word in text.split_inclusive([' ', '\n', '\t']) {
            let bare = word.trim_end_matches([' ', '\n', '\t']);
            self.line.push_str(bare);
            let blank = bare.len() < word.len();
            if blank && !self.line.is_empty() && !self.line.ends_with([' ', '\n']) {
                self.line.push(' ');
            }
        }
    }

    fn tag(&mut self, tag: &str) {
        let inner = tag.trim_start_matches('<').trim_end_matches('>');
        let name = inner.trim_start_matches('/').split([' ', '\n']).next().unwrap_or_default();
        if inner.starts_with('/') { self.end(name) } else { self.start(name, inner) }
    }

    fn start(&mut self, name: &str, tag: &str) {
        if self.silent > 0 {
            self.silent += usize::from(name == "a");
            return;
        }
        match name {
            "a" if tag.contains("doc-backlink") => self.silent = 1,
            "a" => self.link = Some((attribute(tag, "href").unwrap_or_default(), self.line.len())),
            "sup" if tag.contains("footnote") => {
                self.line.push('[');
                self.note = true;
            }
            "br" => self.line.push('\n'),
            "th" | "td" if !self.line.is_empty() => self.line.push_str(" | "),
            "ul" | "ol" => {
                self.end_block();
                self.close = !self.lists.is_empty();
                let number = attribute(tag, "start").and_then(|start| start.parse().ok()).unwrap_or(1);
                self.lists.push((name == "ol").then_some(number));
            }
            "li" => self.start_item(),
            "figure" => {
                self.end_block();
                self.quotation = tag.contains("class=\"quote\"");
            }
            "figcaption" if self.quotation => {
                self.end_block();
                self.close = true;
                self.line.push_str("– ");
            }
            "blockquote" => {
                self.end_block();
                let bar = || "> ".to_owned();
                self.margins.push(Margin { first: Some(bar()), others: bar() });
            }
            "pre" => {
                self.end_block();
                self.preformatted = true;
            }
            "hr" => {
                self.end_block();
                self.line.push_str("* * *");
                self.end_block();
            }
            _ if is_block(name) => self.end_block(),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        if self.silent > 0 {
            self.silent -= usize::from(name == "a");
            return;
        }
        match name {
            "a" => self.end_link(),
            "sup" if mem::take(&mut self.note) => self.line.push(']'),
            "h2" => self.end_heading(),
            "tr" => {
                self.end_block();
                self.close = true;
            }
            "li" => {
                self.end_block();
                self.margins.pop();
                self.close = true;
            }
            "ul" | "ol" => {
                self.end_block();
                self.lists.pop();
                self.close = !self.lists.is_empty();
            }
            "blockquote" => {
                self.end_block();
                self.margins.pop();
            }
            "pre" => {
                self.end_preformatted();
                self.preformatted = false;
            }
            "table" => {
                self.end_block();
                self.close = false;
            }
            _ if is_block(name) => self.end_block(),
            _ => {}
        }
    }

    fn start_item(&mut self) {
        self.end_block();
        let mark = match self.lists.last_mut() {
            Some(Some(number)) => {
                *number += 1;
                format!("{}. ", *number - 1)
            }
            _ => "- ".to_owned(),
        };
        let others = " ".repeat(mark.len());
        self.margins.push(Margin { first: Some(mark), others });
    }

    /// An address behind words that do not say it themselves.
    fn end_link(&mut self) {
        let Some((href, start)) = self.link.take() else { return };
        let words = self.line.get(start..).unwrap_or_default().trim();
        let address = href.strip_prefix("mailto:").unwrap_or(&href);
        let is_shown = words.contains(address) || is_number(words);
        if !is_shown && !address.is_empty() && !address.starts_with("tel:") {
            self.line.push_str(" (");
            self.line.push_str(address);
            self.line.push(')');
        }
    }

    fn end_heading(&mut self) {
        let rule = "-".repeat(self.line.trim().width().min(self.columns));
        self.end_block();
        if !rule.is_empty() {
            self.out.push_str(&rule);
            self.out.push('\n');
        }
    }

    fn end_preformatted(&mut self) {
        let (_, others) = self.margin();
        for line in mem::take(&mut self.line).trim_end().lines() {
            self.out.push_str(&others);
            self.out.push_str(line);
            self.out.push('\n');
        }
    }

    /// Prints the words of the block, if there are any.
    fn end_block(&mut self) {
        let line = mem::take(&mut self.line);
        let text = line.trim();
        if text.is_empty() {
            return;
        }
        if !self.out.is_empty() && !mem::take(&mut self.close) {
            let begun = self.margins.iter().take_while(|margin| margin.first.is_none());
            let quoted: String = begun.map(|margin| margin.others.as_str()).collect();
            self.out.push_str(quoted.trim_end());
            self.out.push('\n');
        }
        let (first, others) = self.margin();
        fill(&mut self.out, text, &first, &others, self.columns);
    }

    /// What stands before the first line of the next block, and before its others.
    fn margin(&mut self) -> (String, String) {
        let mut first = String::new();
        let mut others = String::new();
        for margin in &mut self.margins {
            let mark = margin.first.take();
            first.push_str(mark.as_deref().unwrap_or(&margin.others));
            others.push_str(&margin.others);
        }
        (first, others)
    }
}

fn is_block(name: &str) -> bool {
    matches!(
        name,
        "p" | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "div"
            | "section"
            | "figure"
            | "figcaption"
            | "table"
            | "caption"
            | "tr"
            | "details"
            | "summary"
    )
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

/// The value of an attribute of a tag, unescaped.
fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    Some(unescape(rest.split('"').next()?).into_owned())
}

/// Text with the escapes of `text.rs` undone.
fn unescape(html: &str) -> Cow<'_, str> {
    if !html.contains('&') {
        return Cow::Borrowed(html);
    }
    let escapes = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    Cow::Owned(escapes.iter().fold(html.to_owned(), |text, (escape, plain)| text.replace(escape, plain)))
}

/// Breaks a text between words. A no-break space breaks nothing and is printed as a plain one, so
/// that every mail program can show it.
fn fill(out: &mut String, text: &str, first: &str, others: &str, columns: usize) {
    let mut margin = first;
    for line in text.split('\n') {
        let mut used = start_line(out, margin);
        let mut begun = false;
        for word in line.split(' ').filter(|word| !word.is_empty()) {
            let is_plain = word.chars().all(is_plain);
            let width = if is_plain { word.chars().count() } else { word.width() };
            if begun && used + 1 + width > columns {
                out.push('\n');
                used = start_line(out, others);
                begun = false;
            }
            if begun {
                out.push(' ');
                used += 1;
            }
            if is_plain {
                out.push_str(word);
            } else {
                out.extend(word.chars().filter_map(plain_char));
            }
            used += width;
            begun = true;
        }
        out.push('\n');
        margin = others;
    }
}

fn start_line(out: &mut String, margin: &str) -> usize {
    out.push_str(margin);
    margin.width()
}

/// Whether it takes one column and is printed as it is: nearly all letters of our languages.
fn is_plain(c: char) -> bool {
    matches!(c, ' '..='~' | 'À'..='ɏ')
}

fn plain_char(c: char) -> Option<char> {
    match c {
        '\u{a0}' | '\u{202f}' => Some(' '),
        // Where a long word may break is of no use here; nor is what controls terminals.
        '\u{ad}' => None,
        c if c.is_control() => None,
        c => Some(c),
    }
}
