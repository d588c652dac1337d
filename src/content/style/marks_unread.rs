//! `marks-unread`: marks of Markdown that were not read as such and stand on the page as typed:
//! `##Otsikko`, `• kohta`, `[x] (https://…)`, `** lihava **`, a table without its second line.

use std::ops::Range;

use super::Passage;
use crate::diagnostic::{Diagnostic, Diagnostics, rule};

/// What begins an item of a list in other programs.
const BULLETS: &[char] = &['•', '·', '▪', '◦', '●', '‣', '\u{f0b7}'];

/// How the end of a link may begin; in brackets after a word it was meant as one.
const TARGETS: &[&str] = &[
    "http",
    "www.",
    "mailto:",
    "tel:",
    "release:",
    "programme:",
    "page:",
    "person:",
    "topic:",
    "organisation:",
    "file:",
    "#",
];

pub(in crate::content) fn check(passage: &Passage<'_>, found: &mut Diagnostics) {
    let slips = [
        ("heading", heading(passage)),
        ("bullet", bullet(passage)),
        ("dash", dashes(passage)),
        ("en-dash", en_dashes(passage)),
        ("link", link(passage)),
        ("bold", bold(passage)),
        ("table", table(passage)),
    ];
    for (case, range) in slips {
        if let Some(range) = range.filter(|range| !passage.is_fixed(range.start)) {
            found.push(Diagnostic::new(rule::MARKS_UNREAD, (passage.span)(range)).case(case));
        }
    }
}

/// The lines as typed, with their places.
fn lines<'a>(passage: &Passage<'a>) -> impl Iterator<Item = (usize, &'a str)> {
    let start = passage.text.as_ptr() as usize;
    passage.text.lines().map(move |line| (line.as_ptr() as usize - start, line))
}

fn heading(passage: &Passage<'_>) -> Option<Range<usize>> {
    let glued = |line: &str| {
        let words = line.trim_start_matches('#');
        line.starts_with("##") && words.starts_with(char::is_alphanumeric)
    };
    lines(passage).find(|(_, line)| glued(line)).map(|(at, line)| at..at + line.len())
}

fn bullet(passage: &Passage<'_>) -> Option<Range<usize>> {
    let starts = |line: &str| line.starts_with(BULLETS) && line.contains(char::is_alphanumeric);
    lines(passage).find(|(_, line)| starts(line)).map(|(at, line)| at..at + line.len())
}

/// `-kohta`: one such line may be the end of a compound, several are a list.
fn dashes(passage: &Passage<'_>) -> Option<Range<usize>> {
    let glued = |line: &str| line.strip_prefix('-').is_some_and(|rest| rest.starts_with(char::is_alphabetic));
    let mut items = lines(passage).filter(|(_, line)| glued(line));
    let (at, line) = items.next()?;
    items.next().map(|_| at..at + line.len())
}

/// `– kohta`: a paragraph may begin so with what somebody says, and one line may go on from another.
fn en_dashes(passage: &Passage<'_>) -> Option<Range<usize>> {
    let is_item = |line: &str| {
        let words = line.strip_prefix(['–', '—']).map(str::trim_start);
        words.is_some_and(|words| words.starts_with(char::is_alphanumeric))
    };
    let below = lines(passage).skip(1).filter(|(_, line)| is_item(line)).count();
    let (at, line) = lines(passage).find(|(_, line)| is_item(line)).filter(|_| below > 1)?;
    Some(at..at + line.len())
}

fn link(passage: &Passage<'_>) -> Option<Range<usize>> {
    let text = passage.text;
    let meant = |at: usize| TARGETS.iter().any(|start| text[at..].starts_with(start));
    let (at, _) = text.match_indices("] (").find(|(at, _)| meant(at + "] (".len()))?;
    let start = text[..at].rfind('[')?;
    let end = text[at..].find([')', '\n']).map_or(text.len(), |end| at + end + 1);
    Some(start..end)
}

/// What is read as bold leaves no asterisks behind. Two pairs are needed: one may mark a note.
fn bold(passage: &Passage<'_>) -> Option<Range<usize>> {
    let mut pairs = passage.text.match_indices("**").filter(|(at, _)| !passage.is_fixed(*at));
    let (first, _) = pairs.next()?;
    pairs.next().map(|(last, _)| first..last + 2)
}

fn table(passage: &Passage<'_>) -> Option<Range<usize>> {
    let mut rows = lines(passage);
    let is_row = |line: &str| line.starts_with('|') && line.trim_end().ends_with('|') && line.len() > 2;
    let (at, line) = rows.next().filter(|(_, line)| is_row(line))?;
    rows.next().filter(|(_, line)| is_row(line)).map(|_| at..at + line.len())
}
