//! Every file of the site: releases, pages by themselves, lists a page at a time, feeds, sitemaps.

use std::fmt::Write;

use crate::frame::{BASE, Head, TAGS, TITLES, close, item, open, push, word};
use crate::read::{Document, LANGUAGES, field};
use crate::site::{Language, Site, TERMS, Term};

/// Entries of a list's page, and of a feed.
const SIZE: usize = 25;

/// Files that are only copied.
const ROOT: [(&str, &str); 3] = [
    ("index.html", include_str!("../eleventy/_includes/root/index.html")),
    ("robots.txt", include_str!("../eleventy/_includes/root/robots.txt")),
    ("site.css", include_str!("../eleventy/_includes/root/site.css")),
];

/// A file by its path, and what makes it.
pub(crate) type Page<'s> = (String, Box<dyn Fn() -> String + Send + Sync + 's>);

pub(crate) fn all<'s>(site: &'s Site<'s>) -> Vec<Page<'s>> {
    let mut pages: Vec<Page<'s>> = site.languages.iter().flat_map(|language| of(site, language)).collect();
    for (path, text) in ROOT {
        pages.push((path.to_owned(), Box::new(|| text.to_owned())));
    }
    pages.push(("sitemap.xml".to_owned(), Box::new(sitemaps)));
    pages
}

fn of<'s>(site: &'s Site<'s>, language: &'s Language<'s>) -> Vec<Page<'s>> {
    let file = |path: &str| format!("{}{path}", LANGUAGES[language.number]);
    let mut pages: Vec<Page<'s>> = vec![
        (file("/index.html"), Box::new(|| home(site, language))),
        (file("/404.html"), Box::new(|| missing(site, language))),
        (file("/index.xml"), Box::new(|| feed(language))),
        (file("/sitemap.xml"), Box::new(|| sitemap(site, language))),
    ];
    for path in ["/about/", "/accessibility/"] {
        let document = language.by_path[path];
        pages.push((file(&format!("{path}index.html")), Box::new(|| page(site, language, document))));
    }
    for (place, release) in language.releases.iter().enumerate() {
        let path = file(&format!("{}index.html", release.path));
        pages.push((path, Box::new(move || self::release(site, language, place))));
    }
    let archive = |number| list(site, language, None, number);
    let count = language.releases.len().div_ceil(SIZE).max(1);
    pages.extend((1..=count).map(|n| (file(&at("/releases/", n)), Box::new(move || archive(n)) as _)));
    for ((folder, _), terms) in TERMS.iter().zip(&language.terms) {
        pages.push((
            file(&format!("/{folder}/index.html")),
            Box::new(|| index(site, language, folder, terms.values())),
        ));
        for term in terms.values() {
            let count = term.releases.len().div_ceil(SIZE).max(1);
            let make = move |number| list(site, language, Some((folder, term)), number);
            pages
                .extend((1..=count).map(|n| (file(&at(&term.page.path, n)), Box::new(move || make(n)) as _)));
        }
    }
    pages
}

/// The file of a list's page.
fn at(base: &str, number: usize) -> String {
    format!("{}index.html", numbered(base, number))
}

fn numbered(base: &str, number: usize) -> String {
    if number == 1 { base.to_owned() } else { format!("{base}page/{number}/") }
}

fn home(site: &Site<'_>, language: &Language<'_>) -> String {
    let title = TITLES[language.number];
    let mut out = open(site, language, &Head { path: "/", base: "/", title, ..Head::default() });
    push!(out, "<h2>", word(language.number, "latest"), "</h2>\n");
    releases(&mut out, language, language.releases.iter().take(10).copied());
    push!(out, "<h2>", word(language.number, "programmes"), "</h2>\n<ul>\n");
    language.terms[2].values().for_each(|term| entry(&mut out, term.page));
    close(language, out + "</ul>\n")
}

fn missing(site: &Site<'_>, language: &Language<'_>) -> String {
    let (path, title) = ("/404.html", word(language.number, "missing"));
    let mut out = open(site, language, &Head { path, base: path, title, ..Head::default() });
    item(&mut out, language.number, "/", word(language.number, "home"));
    close(language, out)
}

fn page(site: &Site<'_>, language: &Language<'_>, page: &Document) -> String {
    let mut out = open(site, language, &head(page, None));
    push!(out, "<p>", page.fact("description"), "</p>\n", &page.html);
    close(language, out)
}

fn head<'a>(page: &'a Document, above: Option<&'static str>) -> Head<'a> {
    Head { path: &page.path, base: &page.path, title: page.title(), lead: page.fact("description"), above }
}

fn release(site: &Site<'_>, language: &Language<'_>, place: usize) -> String {
    let (release, number) = (language.releases[place], language.number);
    let mut out = open(site, language, &head(release, Some("releases")));
    organisations(&mut out, site, release);
    out.push_str("<p>");
    time(&mut out, number, release.fact("date"));
    push!(out, "</p>\n<p>", release.fact("genre"), " ", release.fact("number"), "</p>\n");
    text(&mut out, site, release);
    out.push_str("<ul>\n");
    for ((folder, _), terms) in TERMS.iter().zip(&language.terms) {
        release.list(folder).for_each(|id| entry(&mut out, terms[id].page));
    }
    out.push_str("</ul>\n");
    for path in release.list("see") {
        item(&mut out, number, &path[3..], language.title(&path[3..]));
    }
    push!(out, "<h2>", word(number, "related"), "</h2>\n");
    releases(&mut out, language, language.related(place));
    close(language, out)
}

/// Lead, text, links and contacts.
fn text(out: &mut String, site: &Site<'_>, page: &Document) {
    let number = page.language;
    push!(out, "<p>", page.fact("description"), "</p>\n", &page.html);
    push!(out, "<section>\n<h2>", word(number, "links"), "</h2>\n<ul>\n");
    for (text, url) in page.links() {
        push!(out, "<li><a href=\"", url, "\">", text, "</a></li>\n");
    }
    push!(out, "</ul>\n</section>\n<section>\n<h2>", word(number, "contacts"), "</h2>\n<ul>\n");
    for person in page.list("contacts").map(|id| site.people[id]) {
        let (phone, email) = (field(person, "phone: "), field(person, "email: "));
        let title = field(person, &format!("{}: ", LANGUAGES[number]));
        push!(
            out,
            "<li>",
            field(person, "name: "),
            ", ",
            title,
            ", ",
            word(number, "phone"),
            " <a href=\"tel:+358"
        );
        out.extend(phone.chars().skip(1).filter(|sign| *sign != ' '));
        push!(out, "\">", phone, "</a>, ", &email.replace('@', "(at)"), "</li>\n");
    }
    out.push_str("</ul>\n</section>\n");
}

fn organisations(out: &mut String, site: &Site<'_>, page: &Document) {
    let names = page
        .list("organisations")
        .map(|id| field(site.organisations[id], &format!("{}: ", LANGUAGES[page.language])));
    push!(out, "<p>", &names.collect::<Vec<_>>().join(", "), "</p>\n");
}

fn entry(out: &mut String, page: &Document) {
    item(out, page.language, &page.path, page.title());
}

fn index<'a>(
    site: &Site<'_>,
    language: &Language<'_>,
    folder: &str,
    terms: impl Iterator<Item = &'a Term<'a>>,
) -> String {
    let path = format!("/{folder}/");
    let title = word(language.number, folder);
    let mut out = open(site, language, &Head { path: &path, base: &path, title, ..Head::default() });
    let mut pages: Vec<_> = terms.map(|term| term.page).collect();
    pages.sort_by_key(|page| page.title());
    out.push_str("<ul>\n");
    pages.into_iter().for_each(|page| entry(&mut out, page));
    close(language, out + "</ul>\n")
}

/// A page of the archive, or of the releases of a topic, minister or programme.
fn list(
    site: &Site<'_>,
    language: &Language<'_>,
    term: Option<(&'static str, &Term<'_>)>,
    number: usize,
) -> String {
    let words = language.number;
    let base = term.map_or("/releases/", |(_, term)| &term.page.path);
    let title = term.map_or(word(words, "releases"), |(_, term)| term.page.title());
    let path = numbered(base, number);
    let above = term.map(|(folder, _)| folder);
    let mut out = open(site, language, &Head { path: &path, base, title, above, ..Head::default() });
    if let Some((folder, term)) = term {
        if folder == "programmes" {
            organisations(&mut out, site, term.page);
            text(&mut out, site, term.page);
        }
        push!(out, "<h2>", word(words, "releases"), "</h2>\n");
    }
    let count = term.map_or(language.releases.len(), |(_, term)| term.releases.len());
    let shown =
        (SIZE * (number - 1)..count.min(SIZE * number)).map(|i| term.map_or(i, |(_, term)| term.releases[i]));
    releases(&mut out, language, shown.map(|place| language.releases[place]));
    let last = count.div_ceil(SIZE);
    if last > 1 {
        let _ = write!(out, "<nav aria-label=\"1–{last}\"><ul>\n<li>{number} / {last}</li>\n");
        if number > 1 {
            item(&mut out, words, &numbered(base, number - 1), word(words, "newer"));
        }
        if number < last {
            item(&mut out, words, &numbered(base, number + 1), word(words, "older"));
        }
        out.push_str("</ul></nav>\n");
    }
    close(language, out)
}

fn releases<'a>(out: &mut String, language: &Language<'_>, all: impl Iterator<Item = &'a Document>) {
    out.push_str("<ul>\n");
    for release in all {
        push!(
            out,
            "<li><a href=\"/",
            LANGUAGES[language.number],
            &release.path,
            "\">",
            release.title(),
            "</a> "
        );
        time(out, language.number, release.fact("date"));
        out.push_str("</li>\n");
    }
    out.push_str("</ul>\n");
}

/// `2019-03-31T10:15:00` for people and with Finland's offset. The months of the change are taken for winter: as much work.
fn time(out: &mut String, language: usize, date: &str) {
    let (year, month, day, clock) = (&date[..4], &date[5..7], &date[8..10], &date[11..16]);
    let offset = if ("04".."10").contains(&month) { "+03:00" } else { "+02:00" };
    push!(out, "<time datetime=\"", date, offset, "\">", day.trim_start_matches('0'), ".");
    let before = ["klo ", "kl. ", "at "][language];
    push!(
        out,
        month.trim_start_matches('0'),
        ".",
        year,
        " ",
        before,
        &clock[..2],
        ".",
        &clock[3..],
        "</time>"
    );
}

fn feed(language: &Language<'_>) -> String {
    let (code, tag) = (LANGUAGES[language.number], TAGS[language.number]);
    let mut out = String::with_capacity(16 * 1024);
    push!(out, "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rss version=\"2.0\"><channel>\n<title>");
    push!(out, TITLES[language.number], "</title>\n<link>", BASE, "/", code, "/</link>\n<description>");
    push!(out, word(language.number, "releases"), "</description>\n<language>", tag, "</language>\n");
    for release in language.releases.iter().take(SIZE) {
        push!(
            out,
            "<item><title>",
            release.title(),
            "</title><link>",
            BASE,
            "/",
            code,
            &release.path,
            "</link><pubDate>"
        );
        push!(
            out,
            release.fact("date"),
            "</pubDate><description>",
            release.fact("description"),
            "</description></item>\n"
        );
    }
    out + "</channel></rss>\n"
}

const XML: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
const SPACES: &str =
    "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";

fn sitemaps() -> String {
    let mut out = format!("{XML}<sitemapindex {SPACES}");
    for code in LANGUAGES {
        push!(out, "<sitemap><loc>", BASE, "/", code, "/sitemap.xml</loc></sitemap>\n");
    }
    out + "</sitemapindex>\n"
}

fn sitemap(site: &Site<'_>, language: &Language<'_>) -> String {
    let mut out = format!("{XML}<urlset {SPACES}");
    let lists = ["/", "/releases/", "/topics/", "/ministers/", "/programmes/"];
    for path in lists.into_iter().chain(language.by_path.keys().copied()) {
        push!(out, "<url><loc>", BASE, "/", LANGUAGES[language.number], path, "</loc>");
        for other in site.having(path) {
            push!(out, "<xhtml:link rel=\"alternate\" hreflang=\"", TAGS[other], "\" href=\"", BASE, "/");
            push!(out, LANGUAGES[other], path, "\"/>");
        }
        out.push_str("</url>\n");
    }
    out + "</urlset>\n"
}
