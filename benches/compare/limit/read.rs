//! Files to texts: front matter kept as it is and searched when something is asked, Markdown made HTML.

use std::path::Path;
use std::{fs, io};

use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use rayon::prelude::*;
use walkdir::WalkDir;

use crate::frame::push;

/// Codes of the languages; everywhere else their places here.
pub(crate) const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];

pub(crate) struct Texts {
    pub(crate) documents: Vec<Document>,
    /// A person or an organisation a line.
    pub(crate) people: String,
    pub(crate) organisations: String,
}

pub(crate) struct Document {
    pub(crate) language: usize,
    /// Its address below the language's: `/releases/2019/release-00012/`.
    pub(crate) path: String,
    pub(crate) html: String,
    front: String,
}

pub(crate) fn texts(folder: &Path) -> io::Result<Texts> {
    let content = folder.join("content");
    let files: Vec<_> = WalkDir::new(&content).into_iter().filter_map(Result::ok).collect();
    let texts = files.par_iter().filter(|file| file.path().extension().is_some_and(|end| end == "md"));
    let read = texts.map(|file| {
        let path = file.path().strip_prefix(&content).unwrap_or(file.path());
        Ok(Document::read(&path.to_string_lossy(), &fs::read_to_string(file.path())?))
    });
    Ok(Texts {
        documents: read.collect::<io::Result<_>>()?,
        people: fs::read_to_string(folder.join("_data/people.yaml"))?,
        organisations: fs::read_to_string(folder.join("_data/organisations.yaml"))?,
    })
}

impl Document {
    fn read(path: &str, text: &str) -> Self {
        let (language, path) = path.split_once('/').unwrap_or_default();
        let text = text.strip_prefix("---\n").unwrap_or(text);
        let (front, body) = text.split_once("\n---\n").unwrap_or_default();
        Self {
            language: LANGUAGES.iter().position(|code| *code == language).unwrap_or_default(),
            path: format!("/{}/", path.trim_end_matches(".md")),
            html: html(body),
            front: front.to_owned(),
        }
    }

    /// The value after a key; empty if there is none.
    pub(crate) fn fact(&self, key: &str) -> &str {
        let found =
            self.front.lines().find_map(|line| line.trim_start().strip_prefix(key)?.strip_prefix(": "));
        found.unwrap_or_default().trim_matches('"')
    }

    pub(crate) fn title(&self) -> &str {
        self.fact("title")
    }

    pub(crate) fn list(&self, key: &str) -> impl Iterator<Item = &str> {
        let inside = self.fact(key).trim_matches(['[', ']']);
        inside.split(", ").filter(|entry| !entry.is_empty())
    }

    /// Text and address of each link.
    pub(crate) fn links(&self) -> impl Iterator<Item = (&str, &str)> {
        let links = self.front.lines().filter_map(|line| line.trim_start().strip_prefix("- {text: "));
        links.filter_map(|link| link.trim_end_matches("\"}").split_once(", url: \""))
    }
}

/// What these texts have of Markdown, and no more.
fn html(markdown: &str) -> String {
    let mut html = String::with_capacity(markdown.len() * 5 / 4);
    for event in Parser::new(markdown) {
        match event {
            Event::Text(text) => html.push_str(&text),
            Event::Start(Tag::Link { dest_url, .. }) => push!(html, "<a href=\"", &dest_url, "\">"),
            Event::End(TagEnd::Link) => html.push_str("</a>"),
            Event::Start(tag) => push!(html, "<", name(tag.to_end()), ">"),
            Event::End(tag) => push!(html, "</", name(tag), ">\n"),
            _ => html.push('\n'),
        }
    }
    html
}

fn name(tag: TagEnd) -> &'static str {
    match tag {
        TagEnd::Heading(_) => "h2",
        TagEnd::List(_) => "ul",
        TagEnd::Item => "li",
        TagEnd::BlockQuote(_) => "blockquote",
        _ => "p",
    }
}

/// Of a line such as `id: {name: "Text", email: text}` the value of a key.
pub(crate) fn field<'a>(line: &'a str, key: &str) -> &'a str {
    let value = line.find(key).map_or("", |at| &line[at + key.len()..]);
    match value.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next(),
        None => value.split([',', '}']).next(),
    }
    .unwrap_or_default()
}
