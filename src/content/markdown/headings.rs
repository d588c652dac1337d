//! Headings: their levels and their anchors.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::Located;
use super::writer::Writer;
use crate::content::body::Heading;
use crate::diagnostic::rule;
use crate::path::Slug;

/// Anchors that the page itself uses; kept free by the theme's contract.
const RESERVED: [&str; 7] = ["main", "content", "contacts", "nav", "search", "top", "footnotes"];

/// The anchors of a text, each once.
#[derive(Debug, Default)]
pub(super) struct Ids {
    taken: BTreeSet<String>,
    /// Anchors that a writer chose; the others keep clear of them.
    own: BTreeSet<String>,
    /// The next number to try for a name.
    next: BTreeMap<String, usize>,
}

impl Ids {
    /// Keeps the anchors that writers chose for their headings.
    pub(super) fn reserve(events: &[Located<'_>]) -> Self {
        let own = events.iter().filter_map(|(event, _)| match event {
            Event::Start(Tag::Heading { id: Some(id), .. }) => Some(id.to_string()),
            _ => None,
        });
        Self { own: own.collect(), ..Self::default() }
    }

    /// The anchor as chosen, unless the page or another heading has it.
    fn take_own(&mut self, id: &str) -> bool {
        !is_reserved(id) && self.taken.insert(id.to_owned())
    }

    /// An anchor made of words: the first of `x`, `x-2`, `x-3` that is free.
    fn take(&mut self, words: &str) -> String {
        let base = Slug::from_title(words).map_or_else(|| "section".to_owned(), |slug| slug.to_string());
        let base = if is_reserved_family(&base) { format!("h-{base}") } else { base };
        let mut number = self.next.get(&base).copied().unwrap_or(1);
        loop {
            let id = if number == 1 { base.clone() } else { format!("{base}-{number}") };
            number += 1;
            if !is_reserved(&id) && !self.own.contains(&id) && self.taken.insert(id.clone()) {
                self.next.insert(base, number);
                return id;
            }
        }
    }
}

fn is_reserved(id: &str) -> bool {
    RESERVED.contains(&id) || is_reserved_family(id)
}

/// Footnotes are `fn-1` and `fnref-1`. (Tables are `table_1`, which no heading can be.)
fn is_reserved_family(id: &str) -> bool {
    ["fn-", "fnref-"].iter().any(|start| id.starts_with(start))
}

impl Writer<'_> {
    /// Prints the heading whose words end here.
    pub(super) fn end_heading(&mut self, written: u8, own: Option<String>, range: Range<usize>) {
        let line = self.take_line();
        let text = line.plain(self.lang);
        if text.is_empty() {
            self.tell(rule::HEADING_EMPTY, range);
            return self.put_images();
        }
        let level = self.check_level(written, &range);
        let id = self.anchor(own, &text, &range);
        self.out.html(&format!("<h{level} id=\"{id}\">"));
        line.render(self.lang, &mut self.out);
        self.out.html(&format!("</h{level}>\n"));
        self.put_images();
        self.body.headings.push(Heading { level, id, text, span: self.place.span(range) });
    }

    /// The level to print: at least 2, as the page's title is 1.
    fn check_level(&mut self, written: u8, range: &Range<usize>) -> u8 {
        if written == 1 {
            self.tell(rule::HEADING_ONE, range.clone());
        } else if written > self.level + 1 {
            let marks = |level: u8| "#".repeat(level.into());
            let skipped = self.at(rule::HEADING_SKIPPED, range.clone());
            self.diagnostics
                .push(skipped.arg("written", marks(written)).arg("expected", marks(self.level + 1)));
        }
        self.level = written.max(2);
        self.level
    }

    fn anchor(&mut self, own: Option<String>, text: &str, range: &Range<usize>) -> String {
        let Some(own) = own else { return self.ids.take(text) };
        let valid = Slug::new(&own).is_some();
        if valid && self.ids.take_own(&own) {
            return own;
        }
        let case = if valid { "heading-taken" } else { "heading" };
        let id = self.ids.take(if valid { &own } else { text });
        let diagnostic = self.at(rule::SLUG_FORM, range.clone()).case(case);
        self.diagnostics.push(diagnostic.arg("slug", own).arg("suggestion", id.as_str()));
        id
    }
}
