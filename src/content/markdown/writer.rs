//! The walk over the events of a text: blocks in, pieces out.

use std::collections::BTreeSet;
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, CowStr, Event, Tag, TagEnd};

use super::depth::DEEPEST;
use super::headings::Ids;
use super::line::{Line, Origins, count_words, html};
use super::links::Image;
use super::notes::Notes;
use super::pieces::Pieces;
use super::tables::Table;
use super::{Located, Place};
use crate::content::body::{Body, Piece};
use crate::content::style::abbreviations::Abbreviations;
use crate::diagnostic::{Diagnostic, Diagnostics, Rule, Span, rule};
use crate::language::Lang;

/// The state of the walk.
pub(super) struct Writer<'a> {
    pub(super) place: Place<'a>,
    pub(super) lang: Lang,
    pub(super) body: Body,
    pub(super) diagnostics: Diagnostics,
    /// Where blocks are printed now.
    pub(super) out: Pieces,
    /// What waits outside the quotation or footnote that is printed now, outermost first.
    outer: Vec<Pieces>,
    /// The words of the block that is read now.
    pub(super) line: Line,
    /// What is open around the next word, outermost first.
    pub(super) inline: Vec<Inline>,
    /// What is open around the next block, outermost first.
    pub(super) blocks: Vec<Block>,
    /// Images lifted out of the words, to be put after their block.
    pub(super) lifted: Vec<usize>,
    /// The image whose words are read now.
    pub(super) image: Option<Image>,
    /// The table that is read now or waits for its caption.
    pub(super) table: Option<Table>,
    pub(super) tables: usize,
    pub(super) notes: Notes,
    pub(super) ids: Ids,
    pub(super) abbreviations: Abbreviations,
    /// Level of the last heading; the page's title is 1.
    pub(super) level: u8,
    /// The id that the writer gave to the heading that is read now.
    own_id: Option<String>,
    /// The block of raw HTML that is read now.
    raw: Option<(String, Origins)>,
    /// Tags that were refused, whose ends are then no mistake of their own.
    pub(super) refused: BTreeSet<String>,
    in_code: bool,
    /// Where the last text ended.
    words_end: usize,
    told_nesting: bool,
}

/// Something open around words.
pub(super) struct Inline {
    /// What ends it.
    pub(super) close: Option<Piece>,
    /// Who opened it.
    pub(super) kind: InlineKind,
}

/// Who opened something around words.
pub(super) enum InlineKind {
    /// Markdown: always ended properly.
    Markup,
    /// A link of Markdown: state of the line before it, its number if it goes anywhere, and
    /// whether it is its own address.
    Link((usize, usize), Option<usize>, bool),
    /// A raw tag.
    Raw(&'static str, Span),
}

/// Something open around blocks.
pub(super) enum Block {
    /// A quotation, with its attribution once that is read.
    Quote(Option<Line>),
    /// An item of a list.
    Item,
    /// The text of a footnote: its number if it is printed, and where it stands.
    Note(Option<usize>, Span),
    /// Raw `<details>`, and whether its `<summary>` came.
    Details(Span, bool),
}

impl<'a> Writer<'a> {
    pub(super) fn new(place: Place<'a>, lang: Lang, events: &[Located<'_>]) -> Self {
        Self {
            place,
            lang,
            body: Body::default(),
            diagnostics: Diagnostics::new(),
            out: Pieces::default(),
            outer: Vec::new(),
            line: Line::default(),
            inline: Vec::new(),
            blocks: Vec::new(),
            lifted: Vec::new(),
            image: None,
            table: None,
            tables: 0,
            notes: Notes::number(events),
            ids: Ids::reserve(events),
            abbreviations: Abbreviations::default(),
            level: 1,
            own_id: None,
            raw: None,
            refused: BTreeSet::new(),
            in_code: false,
            words_end: 0,
            told_nesting: false,
        }
    }

    /// Walks over all events.
    pub(super) fn write(&mut self, events: &[Located<'_>]) {
        for (at, (event, range)) in events.iter().enumerate() {
            if self.image.is_some() {
                self.image_event(event);
                continue;
            }
            match event {
                Event::Start(tag) => self.start(tag, range),
                Event::End(tag) => self.end(*tag, range, events.get(at + 1..).unwrap_or_default()),
                other => self.inside(other, range),
            }
        }
    }

    /// The text as a whole.
    pub(super) fn finish(mut self) -> (Body, Diagnostics) {
        self.flush();
        self.close_details();
        self.print_notes();
        self.body.pieces = self.out.into_vec();
        self.body.abbreviations = self.abbreviations.unexplained();
        (self.body, self.diagnostics.sorted())
    }

    fn inside(&mut self, event: &Event<'_>, range: &Range<usize>) {
        match event {
            Event::Text(text) if self.in_code => {
                self.body.words += count_words(text);
                self.out.text(text);
            }
            Event::Text(text) => self.words(text, range),
            Event::Code(text) => {
                self.line.open(html("<code>"));
                // The words begin behind the grave accents.
                let accents = self.place.slice(range.clone()).find(&**text).unwrap_or_default();
                self.line.push_fixed(text, range.start + accents);
                self.line.close(html("</code>"));
            }
            Event::InlineHtml(raw) => self.raw_inline(raw, range.start),
            Event::Html(raw) => self.keep_raw(raw, range.start),
            Event::FootnoteReference(label) => self.note_mark(label),
            Event::SoftBreak => self.line.push("\n", range.start),
            Event::HardBreak => self.line.hard_break(range.start),
            Event::Rule => {
                self.flush();
                self.out.html("<hr>\n");
            }
            _ => {}
        }
    }

    fn words(&mut self, text: &str, range: &Range<usize>) {
        let typed = self.place.slice(range.clone()) == text;
        let is_address =
            matches!(self.inline.last(), Some(Inline { kind: InlineKind::Link(_, _, true), .. }));
        // A backslash before this text escapes its first character, unless it is text itself.
        let backslash =
            range.start > self.words_end && self.place.slice(range.start - 1..range.start) == "\\";
        self.words_end = range.end;
        if !typed || is_address {
            self.line.push_fixed(text, range.start);
        } else if backslash {
            self.line.push_escaped(text, text.chars().next().map_or(0, char::len_utf8), range.start);
        } else {
            self.line.push(text, range.start);
        }
    }

    fn start(&mut self, tag: &Tag<'_>, range: &Range<usize>) {
        match tag {
            Tag::Emphasis => self.open_markup("<em>", "</em>", range),
            Tag::Strong => self.open_markup("<strong>", "</strong>", range),
            Tag::Strikethrough => self.open_markup("<del>", "</del>", range),
            Tag::Link { link_type, dest_url, .. } => self.open_link(*link_type, dest_url, range),
            Tag::Image { dest_url, title, .. } => self.open_image(dest_url, title, range),
            Tag::TableHead | Tag::TableRow => self.start_row(),
            Tag::TableCell => {}
            block => {
                self.flush();
                self.start_block(block, range);
            }
        }
    }

    fn start_block(&mut self, tag: &Tag<'_>, range: &Range<usize>) {
        match tag {
            Tag::Heading { id, .. } => self.own_id = id.as_ref().map(CowStr::to_string),
            Tag::BlockQuote(_) => {
                self.open_out();
                self.open_block(Block::Quote(None), range);
            }
            Tag::CodeBlock(CodeBlockKind::Indented | CodeBlockKind::Fenced(_)) => {
                self.in_code = true;
                self.out.html("<pre><code>");
            }
            Tag::HtmlBlock => self.raw = Some(Default::default()),
            Tag::List(None) => self.out.html("<ul>\n"),
            Tag::List(Some(1)) => self.out.html("<ol>\n"),
            Tag::List(Some(start)) => self.out.html(&format!("<ol start=\"{start}\">\n")),
            Tag::Item => {
                self.out.html("<li>");
                self.open_block(Block::Item, range);
            }
            Tag::FootnoteDefinition(label) => self.start_note(label, range),
            Tag::Table(columns) => self.table = Some(Table::new(columns, self.place.span(range.clone()))),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd, range: &Range<usize>, next: &[Located<'_>]) {
        match tag {
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough => self.close_markup(),
            TagEnd::Link => self.close_link(range),
            TagEnd::TableCell => self.end_cell(),
            TagEnd::Table => self.end_table(next),
            TagEnd::Paragraph => self.end_paragraph(next),
            TagEnd::Heading(level) => {
                let own = self.own_id.take();
                self.end_heading(level as u8, own, range.clone());
            }
            TagEnd::CodeBlock => {
                self.in_code = false;
                self.out.html("</code></pre>\n");
            }
            TagEnd::HtmlBlock => {
                if let Some((raw, origins)) = self.raw.take() {
                    self.raw_block(&raw, &origins);
                }
            }
            TagEnd::List(ordered) => self.out.html(if ordered { "</ol>\n" } else { "</ul>\n" }),
            TagEnd::BlockQuote(_) | TagEnd::Item | TagEnd::FootnoteDefinition => self.end_container(),
            _ => {}
        }
    }

    fn end_container(&mut self) {
        self.flush();
        self.close_details();
        match self.blocks.pop() {
            Some(Block::Quote(attribution)) => self.end_quote(attribution),
            Some(Block::Item) => self.out.html("</li>\n"),
            Some(Block::Note(number, span)) => self.end_note(number, span),
            Some(Block::Details(..)) | None => {}
        }
    }

    fn keep_raw(&mut self, line: &str, source: usize) {
        if let Some((raw, origins)) = &mut self.raw {
            origins.note(raw.len(), source);
            raw.push_str(line);
        }
    }

    // --- paragraphs and quotations ---

    fn end_paragraph(&mut self, next: &[Located<'_>]) {
        let line = self.take_line();
        if let Some(table) = self.table.take() {
            return self.print_captioned(table, line);
        }
        let closes_quote = matches!(next.first(), Some((Event::End(TagEnd::BlockQuote(_)), _)));
        match self.blocks.last_mut() {
            Some(Block::Quote(attribution)) if closes_quote => match split_attribution(&line) {
                Some((words, name)) => {
                    *attribution = Some(name);
                    self.print_paragraph(words);
                }
                None => self.print_paragraph(line),
            },
            _ => self.print_paragraph(line),
        }
    }

    pub(super) fn print_paragraph(&mut self, line: Line) {
        if !line.is_blank() {
            self.out.html("<p>");
            line.render(self.lang, &mut self.out);
            self.out.html("</p>\n");
        }
        self.put_images();
    }

    fn end_quote(&mut self, attribution: Option<Line>) {
        let quote = self.close_out();
        self.out.html(if attribution.is_some() {
            "<figure class=\"quote\"><blockquote>\n"
        } else {
            "<blockquote>\n"
        });
        self.out.append(quote);
        self.out.html("</blockquote>\n");
        if let Some(name) = attribution {
            self.out.html("<figcaption>");
            name.render(self.lang, &mut self.out);
            self.out.html("</figcaption></figure>\n");
        }
    }

    // --- what every block shares ---

    /// Prints words that stand in no block of their own: those of a list without empty lines.
    pub(super) fn flush(&mut self) {
        let line = self.take_line();
        if !line.is_blank() {
            line.render(self.lang, &mut self.out);
        }
        self.put_images();
    }

    /// Puts the images that stood among the words of the block before.
    pub(super) fn put_images(&mut self) {
        for number in self.lifted.drain(..) {
            self.out.push(Piece::Image(number));
        }
    }

    /// From here on blocks are printed aside.
    pub(super) fn open_out(&mut self) {
        self.outer.push(std::mem::take(&mut self.out));
    }

    /// What was printed aside.
    pub(super) fn close_out(&mut self) -> Pieces {
        let outer = self.outer.pop().unwrap_or_default();
        std::mem::replace(&mut self.out, outer)
    }

    pub(super) fn open_block(&mut self, block: Block, range: &Range<usize>) {
        self.blocks.push(block);
        self.check_depth(self.blocks.len(), range);
    }

    pub(super) fn check_depth(&mut self, depth: usize, range: &Range<usize>) {
        if depth > DEEPEST && !self.told_nesting {
            self.told_nesting = true;
            self.tell(rule::NESTING, range.clone());
        }
    }

    fn open_markup(&mut self, open: &'static str, close: &'static str, range: &Range<usize>) {
        self.line.open(html(open));
        self.inline.push(Inline { close: Some(html(close)), kind: InlineKind::Markup });
        self.check_depth(self.inline.len(), range);
    }

    fn close_markup(&mut self) {
        self.close_raw_tags();
        if let Some(close) = self.inline.pop().and_then(|inline| inline.close) {
            self.line.close(close);
        }
    }

    /// A diagnostic at bytes of the text.
    pub(super) fn at(&self, rule: &'static Rule, range: Range<usize>) -> Diagnostic {
        Diagnostic::new(rule, self.place.span(range))
    }

    pub(super) fn tell(&mut self, rule: &'static Rule, range: Range<usize>) {
        self.diagnostics.push(Diagnostic::new(rule, self.place.span(range)));
    }
}

/// The words of a quotation's last paragraph and its last line, if that begins with `-- `.
fn split_attribution(line: &Line) -> Option<(Line, Line)> {
    let text = line.text();
    let last = text.rfind('\n').filter(|&at| text[at + 1..].starts_with("-- "));
    let (words, name) = match last {
        Some(at) => line.split(at, at + "\n-- ".len())?,
        None if text.starts_with("-- ") => line.split(0, "-- ".len())?,
        None => return None,
    };
    (!name.is_blank()).then_some((words, name))
}
