//! The words of a version, passage by passage: what the rules that look at words are given.

use std::borrow::Cow;
use std::ops::Range;

use super::figures::{Figure, figures};
use super::tongue::Tongue;
use crate::check::title_at_date::Titles;
use crate::content::body::{Run, RunKind};
use crate::content::model::{Data, Document, Facts, ImageWords, Words};
use crate::diagnostic::{Located, Span};
use crate::edition::Item;
use crate::language::Lang;

/// An item with the words of all its visible versions, and nothing else: what was found in them
/// holds for as long as these stay as they are ([`super::Known`]).
pub(in crate::check) struct Texts<'a> {
    pub(in crate::check) data: &'a Data,
    pub(in crate::check) facts: &'a Facts,
    /// The titles of offices.
    pub(in crate::check) titles: &'a Titles,
    pub(in crate::check) all: Vec<Text<'a>>,
    original: Lang,
}

impl<'a> Texts<'a> {
    pub(super) fn new(data: &'a Data, titles: &'a Titles, item: &'a Item) -> Self {
        let all = item.versions.iter().map(|version| Text::new(&version.document)).collect();
        Self { data, facts: &item.facts, titles, all, original: item.original_version().lang() }
    }

    /// The version from which the others were translated.
    pub(in crate::check) fn original(&self) -> Option<&Text<'a>> {
        self.all.iter().find(|text| text.lang == self.original)
    }

    /// The others.
    pub(in crate::check) fn translations(&self) -> impl Iterator<Item = &Text<'a>> {
        self.all.iter().filter(|text| text.lang != self.original)
    }
}

/// The words of a version.
pub(in crate::check) struct Text<'a> {
    pub(in crate::check) lang: Lang,
    pub(in crate::check) tongue: Option<&'static Tongue>,
    pub(in crate::check) document: &'a Document,
    pub(in crate::check) words: &'a Words,
    pub(in crate::check) passages: Vec<Passage<'a>>,
}

impl<'a> Text<'a> {
    fn new(document: &'a Document) -> Self {
        let tongue = Tongue::of(document.lang);
        let file = document.text.file();
        let of_front = front(&document.words)
            .map(|(part, text)| (part, Cow::Borrowed(text.value.as_str()), Place::Value(text, file)));
        let of_body = document.body().runs.iter().map(|run| {
            let part = match run.kind {
                RunKind::Words => Part::Words,
                RunKind::Quote => Part::Quote,
                RunKind::Cell => Part::Cell,
            };
            (part, Cow::Owned(run.text(file)), Place::Run(run, &document.words.title.span))
        });
        let passages = of_front.chain(of_body).map(|(part, text, place)| {
            let figures = figures(&text, tongue);
            Passage { part, text, place, figures }
        });
        Self { lang: document.lang, tongue, document, words: &document.words, passages: passages.collect() }
    }

    /// Every figure with its passage.
    pub(in crate::check) fn figures(&self) -> impl Iterator<Item = (&Passage<'a>, &Figure)> {
        self.passages.iter().flat_map(|passage| passage.figures.iter().map(move |figure| (passage, figure)))
    }
}

/// What the front matter says in words.
fn front(words: &Words) -> impl Iterator<Item = (Part, &Located<String>)> {
    let head = [(Part::Title, Some(&words.title)), (Part::Lead, words.lead.as_ref())];
    let described = words.images.iter().filter_map(|(_, words)| match words {
        ImageWords::Described { alt, caption } => Some((alt, caption.as_ref())),
        ImageWords::Decorative => None,
    });
    let images = described.flat_map(|(alt, caption)| [(Part::Alt, Some(alt)), (Part::Caption, caption)]);
    head.into_iter().chain(images).filter_map(|(part, text)| Some((part, text?)))
}

/// What a passage is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::check) enum Part {
    Title,
    Lead,
    Alt,
    Caption,
    Words,
    Quote,
    Cell,
}

/// Words that belong together.
pub(in crate::check) struct Passage<'a> {
    pub(in crate::check) part: Part,
    pub(in crate::check) text: Cow<'a, str>,
    place: Place<'a>,
    pub(in crate::check) figures: Vec<Figure>,
}

/// Where a passage was written.
enum Place<'a> {
    /// A value of the front matter, and the file.
    Value(&'a Located<String>, &'a str),
    /// A run of the text, and any place of its file.
    Run(&'a Run, &'a Span),
}

impl Passage<'_> {
    /// Where these bytes of the words were written.
    pub(in crate::check) fn span(&self, range: Range<usize>) -> Span {
        match &self.place {
            Place::Run(run, span) => Span::new(&span.file, run.source(range)),
            Place::Value(value, file) => {
                let words = self.text.get(range).unwrap_or_default();
                let written = file.get(value.span.range()).and_then(|written| written.find(words));
                let start = written.map(|at| value.span.start + at);
                start.map_or_else(
                    || value.span.clone(),
                    |at| Span::new(&value.span.file, at..at + words.len()),
                )
            }
        }
    }

    /// Where the whole passage was written.
    pub(in crate::check) fn whole(&self) -> Span {
        match &self.place {
            Place::Run(..) => self.span(0..self.text.trim_end().len()),
            Place::Value(value, _) => value.span.clone(),
        }
    }

    /// Whether the words at these bytes need not be in the page's language.
    fn is_aside(&self, range: &Range<usize>) -> bool {
        let inside = |aside: &Range<usize>| aside.start <= range.start && range.end <= aside.end;
        matches!(&self.place, Place::Run(run, _) if run.asides.iter().any(inside))
    }

    /// Quotations within the words: between quotation marks, which are not counted.
    pub(in crate::check) fn quotations(&self) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        let mut open = None;
        for (at, length) in marks(self.text.as_bytes()) {
            match open.take() {
                None => open = Some(at + length),
                Some(start) => found.push(start..at),
            }
        }
        found
    }

    /// The words that should be in the page's language: no links, no code, nothing quoted, nothing
    /// that is marked as another language.
    pub(in crate::check) fn own_words(&self) -> String {
        self.without(&self.quotations())
    }

    /// The words without links, code and what is marked as another language.
    pub(in crate::check) fn marked_out(&self) -> String {
        self.without(&[])
    }

    fn without(&self, quotations: &[Range<usize>]) -> String {
        let mut own = String::with_capacity(self.text.len());
        let mut at = 0;
        for word in self.text.split_inclusive(char::is_whitespace) {
            let range = at..at + word.trim_end().len();
            at += word.len();
            let quoted = quotations.iter().any(|q| q.start <= range.start && range.end <= q.end + 4);
            if !quoted && !self.is_aside(&range) {
                own.push_str(word);
            }
        }
        own
    }

    /// The words at these bytes, but for those marked as another language.
    pub(in crate::check) fn unmarked(&self, range: Range<usize>) -> &str {
        if self.is_aside(&range) { "" } else { self.text.get(range).unwrap_or_default() }
    }
}

/// Quotation marks (" „ “ ” « ») with their lengths, found among bytes, since texts are long.
fn marks(text: &[u8]) -> impl Iterator<Item = (usize, usize)> {
    text.iter().enumerate().filter_map(|(at, byte)| match (byte, text.get(at + 1..)?) {
        (b'"', _) => Some((at, 1)),
        (0xc2, [0xab | 0xbb, ..]) => Some((at, 2)),
        (0xe2, [0x80, 0x9c..=0x9e, ..]) => Some((at, 3)),
        _ => None,
    })
}

/// The words of a run that the rules of language judge.
#[cfg(test)]
pub(super) fn plain(run: &Run, file: &str) -> String {
    let path = crate::path::SourcePath::new("en.md");
    let anywhere = Span::file(&path);
    let text = Cow::Owned(run.text(file));
    Passage { part: Part::Words, text, place: Place::Run(run, &anywhere), figures: Vec::new() }.own_words()
}
