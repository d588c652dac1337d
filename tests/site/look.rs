//! Looking at built pages: what a reader sees, where links go, which elements an XML file has.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// What stands between two marks, the first time they occur.
#[track_caller]
pub fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let (_, rest) = text.split_once(start).unwrap_or_else(|| panic!("no {start:?} in\n{text}"));
    rest.split_once(end).unwrap_or_else(|| panic!("no {end:?} after {start:?} in\n{rest}")).0
}

/// The `main` element of a page, without its tags.
#[track_caller]
pub fn main(html: &str) -> &str {
    between(html, "<main id=\"main\" tabindex=\"-1\">", "</main>")
}

/// A part of a page, from its heading to its end, by the name of its id.
#[track_caller]
pub fn part<'a>(html: &'a str, name: &str) -> &'a str {
    between(html, &format!("<h2 id=\"part_{name}\">"), "</section>")
}

/// Tags after which a reader sees a new line.
const BLOCKS: [&str; 14] =
    ["p", "h1", "h2", "h3", "li", "dt", "dd", "div", "ul", "ol", "section", "figure", "figcaption", "header"];

/// The text of a piece of HTML as a reader sees it: a line for each block, no-break spaces shown
/// as plain ones.
pub fn lines(html: &str) -> Vec<String> {
    let mut text = String::new();
    for part in html.split('<') {
        let Some((tag, words)) = part.split_once('>') else {
            text.push_str(part);
            continue;
        };
        let name = tag.trim_start_matches('/').split([' ', '\n']).next().unwrap_or_default();
        if BLOCKS.contains(&name) {
            text.push('\u{1}');
        }
        text.push_str(words);
    }
    let text = unescape(&text).replace('\u{a0}', " ");
    let line = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
    text.split('\u{1}').map(line).filter(|line| !line.is_empty()).collect()
}

/// The values of an attribute, in the order of the page.
pub fn attributes(html: &str, name: &str) -> Vec<String> {
    let mark = format!(" {name}=\"");
    let values = html.split(mark.as_str()).skip(1);
    values.map(|rest| unescape(rest.split('"').next().unwrap_or_default())).collect()
}

/// The links of a piece of HTML: `text -> address`.
pub fn links(html: &str) -> Vec<String> {
    let link = |part: &str| {
        let (tag, rest) = part.split_once('>')?;
        let text = lines(rest.split("</a>").next()?).join(" ");
        Some(format!("{text} -> {}", attributes(&format!(" {tag}"), "href").first()?))
    };
    html.split("<a").skip(1).filter_map(link).collect()
}

/// Text with the escapes of HTML and XML undone.
pub fn unescape(text: &str) -> String {
    let escapes = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&apos;", "'"),
        ("&amp;", "&"),
    ];
    escapes.iter().fold(text.to_owned(), |text, (escape, plain)| text.replace(escape, plain))
}

/// An element of an XML file that holds text: its path (`feed/entry/title`), its attributes
/// (`href=… rel=…`) and its text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Element {
    pub path: String,
    pub attributes: Vec<(String, String)>,
    pub text: String,
}

impl Element {
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// The elements of an XML file in its order. Panics if it is not well-formed.
#[track_caller]
pub fn xml(text: &str) -> Vec<Element> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_end_names = true;
    let mut all: Vec<Element> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    loop {
        match reader.read_event().unwrap_or_else(|error| panic!("{error} in\n{text}")) {
            Event::Start(start) => {
                open.push(all.len());
                let element = element(&all, &open, &start);
                all.push(element);
            }
            Event::Empty(start) => {
                open.push(all.len());
                let element = element(&all, &open, &start);
                all.push(element);
                open.pop();
            }
            Event::End(_) => drop(open.pop()),
            Event::Text(words) => {
                if let Some(at) = open.last() {
                    all[*at].text.push_str(&words);
                }
            }
            Event::GeneralRef(name) => {
                let at = *open.last().unwrap();
                all[at].text.push_str(&unescape(&format!("&{};", &*name)));
            }
            Event::Eof => break,
            _ => {}
        }
    }
    assert!(open.is_empty(), "elements without an end in\n{text}");
    all
}

fn element(all: &[Element], open: &[usize], start: &BytesStart<'_>) -> Element {
    let name = start.name().as_ref().to_owned();
    let parent = open.len().checked_sub(2).map(|n| all[open[n]].path.clone() + "/");
    let attribute = |attribute: quick_xml::events::attributes::Attribute<'_>| {
        let key = attribute.key.as_ref().to_owned();
        (key, unescape(&attribute.value))
    };
    let attributes = start.attributes().map(|found| attribute(found.unwrap())).collect();
    Element { path: parent.unwrap_or_default() + &name, attributes, text: String::new() }
}

/// The texts of all elements at a path.
pub fn texts<'a>(elements: &'a [Element], path: &str) -> Vec<&'a str> {
    elements.iter().filter(|element| element.path == path).map(|element| element.text.as_str()).collect()
}
