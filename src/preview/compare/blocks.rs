//! Finished HTML of a text, split into its outermost blocks.

use std::collections::BTreeSet;

/// What a block is, as its missing counterpart is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Kicker,
    Title,
    Lead,
    Paragraph,
    Heading,
    List,
    Table,
    Quote,
    Image,
    Notes,
    Link,
    File,
    Other,
}

impl Kind {
    /// As the messages name it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Kicker => "kicker",
            Self::Title => "title",
            Self::Lead => "lead",
            Self::Paragraph => "paragraph",
            Self::Heading => "heading",
            Self::List => "list",
            Self::Table => "table",
            Self::Quote => "quote",
            Self::Image => "image",
            Self::Notes => "notes",
            Self::Link => "link",
            Self::File => "file",
            Self::Other => "other",
        }
    }
}

/// An outermost block of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Block {
    pub(super) kind: Kind,
    /// Of a heading 2 to 6, else 0.
    pub(super) level: u8,
    /// Finished HTML.
    pub(super) html: String,
    /// What stays the same in every language: numbers, and where links and images go.
    pub(super) anchors: BTreeSet<String>,
    /// Characters of its words.
    pub(super) length: usize,
}

impl Block {
    /// A block from its HTML; `same` tells which links of two languages lead to the same.
    pub(super) fn new(kind: Kind, html: String, same: &dyn Fn(&str) -> String) -> Self {
        let text = words(&html);
        let mut anchors = numbers(&text);
        anchors.extend(targets(&html).map(same));
        Self { kind, level: 0, length: text.chars().count(), html, anchors }
    }
}

/// Elements that have no end.
const VOID: [&str; 3] = ["br", "hr", "img"];

/// The outermost blocks of HTML that our own writer made: every tag is closed, and `<` and `>`
/// stand for nothing but tags.
pub(super) fn split(html: &str, same: &dyn Fn(&str) -> String) -> Vec<Block> {
    let mut blocks = Vec::new();
    let (mut depth, mut start, mut at) = (0_usize, 0, 0);
    while let Some(length) = html[at..].find('<') {
        let tag = at + length;
        let end = html[tag..].find('>').map_or(html.len(), |length| tag + length + 1);
        let (name, closes) = name(&html[tag..end]);
        if depth == 0 && !html[start..tag].trim().is_empty() {
            blocks.push(block(&html[start..tag], same));
            start = tag;
        }
        match (closes, VOID.contains(&name)) {
            (true, _) => depth = depth.saturating_sub(1),
            (false, true) => {}
            (false, false) => depth += 1,
        }
        at = end;
        if depth == 0 {
            blocks.push(block(&html[start..end], same));
            start = end;
        }
    }
    if !html[start..].trim().is_empty() {
        blocks.push(block(&html[start..], same));
    }
    blocks
}

/// The name of a tag, and whether it ends an element.
fn name(tag: &str) -> (&str, bool) {
    let inside = tag.trim_start_matches('<');
    let (inside, closes) = inside.strip_prefix('/').map_or((inside, false), |inside| (inside, true));
    let end = inside.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(inside.len());
    (&inside[..end], closes)
}

fn block(html: &str, same: &dyn Fn(&str) -> String) -> Block {
    let html = html.trim();
    let (name, _) = name(html);
    let (kind, level) = match name {
        "h2" => (Kind::Heading, 2),
        "h3" => (Kind::Heading, 3),
        "h4" => (Kind::Heading, 4),
        "h5" => (Kind::Heading, 5),
        "h6" => (Kind::Heading, 6),
        "p" => (Kind::Paragraph, 0),
        "ul" | "ol" => (Kind::List, 0),
        "div" => (Kind::Table, 0),
        "blockquote" => (Kind::Quote, 0),
        "figure" if html.starts_with("<figure class=\"quote\"") => (Kind::Quote, 0),
        "figure" => (Kind::Image, 0),
        "section" => (Kind::Notes, 0),
        _ => (Kind::Other, 0),
    };
    Block { level, ..Block::new(kind, html.to_owned(), same) }
}

/// The words of HTML without its tags.
fn words(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut inside = false;
    for c in html.chars() {
        match c {
            '<' => inside = true,
            '>' => {
                inside = false;
                text.push(' ');
            }
            c if !inside => text.push(c),
            _ => {}
        }
    }
    text.trim().to_owned()
}

/// Where links and images of HTML go, but for places on the same page.
fn targets(html: &str) -> impl Iterator<Item = &str> {
    ["href=\"", "src=\""].into_iter().flat_map(|attribute| {
        let rest = html.split(attribute).skip(1);
        rest.filter_map(|rest| rest.split('"').next()).filter(|target| !target.starts_with('#'))
    })
}

/// The numbers of a text; the marks between groups of thousands differ by language and do not count.
fn numbers(text: &str) -> BTreeSet<String> {
    let characters: Vec<char> = text.chars().collect();
    let digit = |at: usize| characters.get(at).is_some_and(char::is_ascii_digit);
    let is_group_mark = |at: usize| {
        matches!(characters.get(at), Some('\u{a0}' | '\u{202f}' | ',' | '.'))
            && (1..=3).all(|n| digit(at + n))
            && !digit(at + 4)
    };
    let mut numbers = BTreeSet::new();
    let mut number = String::new();
    for at in 0..=characters.len() {
        match characters.get(at) {
            Some(c) if c.is_ascii_digit() => number.push(*c),
            _ if !number.is_empty() && is_group_mark(at) => {}
            _ if !number.is_empty() => drop(numbers.insert(std::mem::take(&mut number))),
            _ => {}
        }
    }
    numbers
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(html: &str) -> Vec<(Kind, u8)> {
        split(html, &str::to_owned).iter().map(|block| (block.kind, block.level)).collect()
    }

    #[test]
    fn each_outermost_block_is_one() {
        let html = "<p>Yksi <em>sana</em>.<br>\nToinen.</p>\n<h2 id=\"a\">Otsikko</h2>\n<ul>\n<li>A\n<ul>\n<li>B</li>\n\
            </ul>\n</li>\n</ul>\n<hr>\n<div class=\"table\"><table>\n<tr><td>1</td></tr></table></div>\n\
            <figure class=\"quote\"><blockquote>\n<p>Q</p>\n</blockquote>\n</figure>\n\
            <figure><img src=\"/a.jpg\" alt=\"\"></figure>\n<section class=\"footnotes\"><h2>N</h2></section>\n";
        let expected = [
            (Kind::Paragraph, 0),
            (Kind::Heading, 2),
            (Kind::List, 0),
            (Kind::Other, 0),
            (Kind::Table, 0),
            (Kind::Quote, 0),
            (Kind::Image, 0),
            (Kind::Notes, 0),
        ];
        assert_eq!(kinds(html), expected);
        let joined: String = split(html, &str::to_owned).into_iter().map(|block| block.html + "\n").collect();
        assert_eq!(joined, html);
    }

    #[test]
    fn nothing_is_lost_of_odd_html() {
        for odd in ["", "plain", "a<p>b</p>c", "</p>", "<p>never closed", "<", "<p", "<br>ä</b>ö<"] {
            let joined: String = split(odd, &str::to_owned).iter().map(|block| block.html.as_str()).collect();
            assert_eq!(joined, odd, "{odd}");
        }
    }

    #[test]
    fn numbers_are_the_same_in_every_language() {
        let expected = BTreeSet::from(["14310", "2", "8", "2026"].map(str::to_owned));
        assert_eq!(numbers("14\u{a0}310 euroa, 2,8 % vuonna 2026."), expected);
        assert_eq!(numbers("14,310 euros, 2.8% in 2026"), expected);
    }

    #[test]
    fn anchors_are_numbers_and_targets() {
        let html = "<p>Vuonna 2026 <a href=\"https://a.example/\">a</a> <a href=\"#fn-1\">1</a></p>";
        let block = &split(html, &str::to_owned)[0];
        assert_eq!(block.anchors, BTreeSet::from(["1", "2026", "https://a.example/"].map(str::to_owned)));
    }
}
