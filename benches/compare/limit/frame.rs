//! What is round every page: head, navigation, languages, trail.

use crate::read::{LANGUAGES, field};
use crate::site::{Language, Site};

pub(crate) const BASE: &str = "https://www.example.fi";
/// Of the languages: tags, titles of the site.
pub(crate) const TAGS: [&str; 3] = ["fi", "sv-FI", "en"];
pub(crate) const TITLES: [&str; 3] = ["Mittaussivusto", "Mätningswebbplats", "Site for measurements"];

/// The words of the theme for Hugo.
const WORDS: [&str; 3] = [
    include_str!("../hugo/i18n/fi.yaml"),
    include_str!("../hugo/i18n/sv.yaml"),
    include_str!("../hugo/i18n/en.yaml"),
];

/// A word of the interface: files of a few lines, so that a search does.
pub(crate) fn word(language: usize, key: &str) -> &'static str {
    let line = WORDS[language].lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(": "));
    field(line.unwrap_or_default(), "other: ")
}

/// Strings to the end of another.
macro_rules! push {
    ($out:expr, $($part:expr),+ $(,)?) => {{ $($out.push_str($part);)+ }};
}
pub(crate) use push;

/// A page's address below its language, the same of its first page in a list, its title and lead, and what stands above it.
#[derive(Default)]
pub(crate) struct Head<'a> {
    pub(crate) path: &'a str,
    pub(crate) base: &'a str,
    pub(crate) title: &'a str,
    pub(crate) lead: &'a str,
    pub(crate) above: Option<&'static str>,
}

pub(crate) fn item(out: &mut String, language: usize, path: &str, title: &str) {
    push!(out, "<li><a href=\"/", LANGUAGES[language], path, "\">", title, "</a></li>\n");
}

/// Title and navigation, the same on every page of a language.
pub(crate) fn top(language: usize, about: &str) -> String {
    let (code, title) = (LANGUAGES[language], TITLES[language]);
    let mut out = String::new();
    push!(
        out,
        "</head>\n<body>\n<a href=\"#main\">",
        word(language, "skip"),
        "</a>\n<header>\n<p><a href=\"/"
    );
    push!(out, code, "/\">", title, "</a></p>\n<nav aria-label=\"", title, "\"><ul>\n");
    for folder in ["releases", "programmes", "ministers", "topics"] {
        item(&mut out, language, &format!("/{folder}/"), word(language, folder));
    }
    item(&mut out, language, "/about/", about);
    out + "</ul></nav>\n"
}

/// A page from its first byte to where its own content starts.
pub(crate) fn open(site: &Site<'_>, language: &Language<'_>, head: &Head<'_>) -> String {
    let Head { path, base, title, lead, above } = *head;
    let (number, name) = (language.number, TITLES[language.number]);
    let code = LANGUAGES[number];
    let mut out = String::with_capacity(16 * 1024);
    push!(out, "<!DOCTYPE html>\n<html lang=\"", TAGS[number], "\">\n<head>\n<meta charset=\"utf-8\">\n");
    push!(out, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>", title);
    push!(out, " – ", name, "</title>\n<meta name=\"description\" content=\"", lead, "\">\n");
    push!(out, "<link rel=\"canonical\" href=\"", BASE, "/", code, path, "\">\n");
    for other in site.having(base) {
        push!(out, "<link rel=\"alternate\" hreflang=\"", TAGS[other], "\" href=\"", BASE, "/");
        push!(out, LANGUAGES[other], base, "\">\n");
    }
    push!(out, "<link rel=\"alternate\" hreflang=\"x-default\" href=\"", BASE, "/\">\n");
    push!(
        out,
        "<meta property=\"og:title\" content=\"",
        title,
        "\">\n<meta property=\"og:url\" content=\"",
        BASE
    );
    push!(out, "/", code, path, "\">\n<meta property=\"og:site_name\" content=\"", name, "\">\n");
    push!(
        out,
        "<link rel=\"alternate\" type=\"application/rss+xml\" href=\"/",
        code,
        "/index.xml\" title=\""
    );
    push!(out, name, "\">\n<link rel=\"stylesheet\" href=\"/site.css\">\n", &language.top);
    push!(out, "<nav aria-label=\"", word(number, "languages"), "\"><ul>\n");
    for other in 0..LANGUAGES.len() {
        turn(
            &mut out,
            number,
            other,
            if site.having(base).any(|having| having == other) { base } else { "/" },
        );
    }
    push!(out, "</ul></nav>\n</header>\n<nav aria-label=\"", word(number, "trail"), "\"><ol>\n");
    item(&mut out, number, "/", word(number, "home"));
    if let Some(folder) = above {
        item(&mut out, number, &format!("/{folder}/"), word(number, folder));
    }
    push!(
        out,
        "<li aria-current=\"page\">",
        title,
        "</li>\n</ol></nav>\n<main id=\"main\" tabindex=\"-1\">\n<h1>"
    );
    push!(out, title, "</h1>\n");
    out
}

fn turn(out: &mut String, language: usize, other: usize, path: &str) {
    let (code, tag) = (LANGUAGES[other], TAGS[other]);
    if other == language {
        push!(out, "<li><span aria-current=\"true\">", &code.to_uppercase(), "</span></li>\n");
    } else {
        push!(out, "<li><a href=\"/", code, path, "\" lang=\"", tag, "\" hreflang=\"", tag, "\">");
        push!(out, &code.to_uppercase(), "</a></li>\n");
    }
}

pub(crate) fn close(language: &Language<'_>, mut out: String) -> String {
    out.push_str("</main>\n<footer>\n<ul>\n");
    item(&mut out, language.number, "/accessibility/", language.title("/accessibility/"));
    out + "</ul>\n</footer>\n</body>\n</html>\n"
}
