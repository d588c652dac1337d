//! Atom feeds (RFC 4287): one per language, and one per topic, minister and organisation.
//!
//! Ids are tag URIs (RFC 4151) made of the item's own id, so they survive a new title or slug.

use quick_xml::Writer;
use quick_xml::events::BytesText;

use crate::catalogue::{Catalogue, Entry, PER_PAGE};
use crate::content::model::Section;
use crate::interface::{Args, Interface, Words};
use crate::language::Lang;
use crate::page::formats::{Format, Part};
use crate::page::text;
use crate::path::UrlPath;
use crate::time::Moment;

pub(super) static FORMAT: Format = Format {
    id: "atom",
    plan: |catalogue, _| plan_files(catalogue),
    render: |catalogue, interface, _, part| render(catalogue, interface, part).unwrap_or_default(),
};

const MEMBERS: [Section; 3] = [Section::Ministers, Section::Organisations, Section::Topics];

fn plan_files(catalogue: &Catalogue) -> Vec<(UrlPath, Part)> {
    let routes = catalogue.routes();
    let mut files = Vec::new();
    for lang in catalogue.languages().codes() {
        files.push((routes.feed(lang), Part::Language(lang)));
        for section in MEMBERS {
            let members = catalogue.shelf(lang).members(section).iter();
            files.extend(members.map(|listing| {
                let url = routes.member_feed(section, &listing.id, lang);
                (url, Part::Member(lang, section, listing.id.clone()))
            }));
        }
    }
    files
}

/// What a feed is about.
struct Feed<'a> {
    lang: Lang,
    title: String,
    /// Distinguishes the feed in its id.
    name: String,
    page: UrlPath,
    own: UrlPath,
    releases: &'a [Entry],
    /// Whether entries hold the whole text: the main feed does, a member's only the lead.
    whole: bool,
}

fn render(catalogue: &Catalogue, interface: &Interface, part: &Part) -> Option<Vec<u8>> {
    let (Part::Language(lang) | Part::Member(lang, ..)) = part else { return None };
    let words = interface.words(*lang)?;
    let feed = describe(catalogue, words, *lang, part)?;
    write(catalogue, words, &feed).ok()
}

fn describe<'a>(catalogue: &'a Catalogue, words: &Words, lang: Lang, part: &Part) -> Option<Feed<'a>> {
    let routes = catalogue.routes();
    let site = catalogue.data().site.title.get(lang)?.clone();
    match part {
        Part::Member(_, section, id) => {
            let listing = catalogue.shelf(lang).member(*section, id)?;
            let name = catalogue.member_name(*section, id, lang)?;
            let title = words.text("feed-title", &Args::new().with("title", name).with("site", site));
            Some(Feed {
                lang,
                title,
                name: format!("{}/{id}", section.as_str()),
                page: routes.member(*section, id, lang, 1),
                own: routes.member_feed(*section, id, lang),
                releases: &listing.releases,
                whole: false,
            })
        }
        _ => Some(Feed {
            lang,
            title: {
                let releases = words.text("releases", &Args::new());
                words.text("feed-title", &Args::new().with("title", releases).with("site", site))
            },
            name: "all".to_owned(),
            page: routes.section(Section::Releases, lang, 1),
            own: routes.feed(lang),
            releases: &catalogue.shelf(lang).releases,
            whole: true,
        }),
    }
}

/// The newest by the version's own publication: a late translation is news in its language.
fn newest(catalogue: &Catalogue, feed: &Feed<'_>) -> Vec<(Moment, Entry)> {
    let published = |entry: &Entry| {
        let item = &catalogue.record(*entry).item;
        Some((item.published(item.version(feed.lang)?)?, *entry))
    };
    let mut all: Vec<_> = feed.releases.iter().filter_map(published).collect();
    all.sort_by(|(a, x), (b, y)| b.cmp(a).then(x.cmp(y)));
    all.truncate(PER_PAGE);
    all
}

/// The day from which the site's host is named in tag URIs; it never changes.
const TAG_YEAR: &str = "2026";

fn tag(catalogue: &Catalogue, name: &str) -> String {
    let origin = &catalogue.data().site.origin;
    let host = origin.split("://").nth(1).unwrap_or(origin).split(':').next().unwrap_or_default();
    format!("tag:{host},{TAG_YEAR}:{name}")
}

type Xml = Writer<Vec<u8>>;

fn write(catalogue: &Catalogue, words: &Words, feed: &Feed<'_>) -> std::io::Result<Vec<u8>> {
    let entries = newest(catalogue, feed);
    let updated = entries.iter().filter_map(|(_, entry)| catalogue.updated(*entry, feed.lang)).max();
    // An empty feed still needs a date (RFC 4287, 4.1.1): one that never moves.
    let updated = updated.map_or_else(|| "2000-01-01T00:00:00Z".to_owned(), |moment| rfc3339(&moment));
    let mut xml = Writer::new(b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_vec());
    let root = xml.create_element("feed").with_attribute(("xmlns", "http://www.w3.org/2005/Atom"));
    let tag_of_language = catalogue.languages().tag(feed.lang);
    root.with_attribute(("xml:lang", tag_of_language.as_str())).write_inner_content(|xml| {
        element(xml, "id", &tag(catalogue, &format!("feed/{}/{}", feed.lang, feed.name)))?;
        element(xml, "title", &feed.title)?;
        element(xml, "updated", &updated)?;
        link(xml, "self", Some("application/atom+xml"), None, &catalogue.absolute(&feed.own))?;
        link(xml, "alternate", Some("text/html"), None, &catalogue.absolute(&feed.page))?;
        let site = &catalogue.data().site;
        let publisher = catalogue.organisation_name(&site.organisation, feed.lang, catalogue.today());
        author(xml, publisher.unwrap_or_default())?;
        entries.iter().try_for_each(|(published, e)| entry(xml, catalogue, words, feed, *e, published))
    })?;
    Ok(xml.into_inner())
}

fn entry(
    xml: &mut Xml,
    catalogue: &Catalogue,
    words: &Words,
    feed: &Feed<'_>,
    entry: Entry,
    published: &Moment,
) -> std::io::Result<()> {
    let record = catalogue.record(entry);
    let Some(version) = record.item.version(feed.lang) else { return Ok(()) };
    let document = &version.document;
    let updated = catalogue.updated(entry, feed.lang).unwrap_or(*published);
    xml.create_element("entry").write_inner_content(|xml| {
        element(xml, "id", &tag(catalogue, &format!("release/{}/{}", record.item.id.id, feed.lang)))?;
        element(xml, "title", &text::typeset(&document.words.title, feed.lang))?;
        element(xml, "published", &rfc3339(published))?;
        element(xml, "updated", &rfc3339(&updated))?;
        for (lang, url) in record.urls.iter() {
            let tag = (lang != feed.lang).then(|| catalogue.languages().tag(lang));
            link(xml, "alternate", Some("text/html"), tag.as_deref(), &catalogue.absolute(url))?;
        }
        let day = catalogue.day_of(&record.item);
        let names = record.item.facts.organisations.iter();
        let names = names.filter_map(|id| catalogue.organisation_name(id, feed.lang, day));
        names.take(8).try_for_each(|name| author(xml, name))?;
        for topic in &record.item.facts.topics {
            if let Some(label) = catalogue.member_name(Section::Topics, topic, feed.lang) {
                let category = xml.create_element("category").with_attribute(("term", topic.as_str()));
                category.with_attribute(("label", label.as_str())).write_empty()?;
            }
        }
        if let Some(lead) = &document.words.lead {
            element(xml, "summary", &text::typeset(lead, feed.lang))?;
        }
        if feed.whole {
            let html = text::body(catalogue, words, entry, version, text::Base::Absolute);
            let content = xml.create_element("content").with_attribute(("type", "html"));
            content.write_text_content(BytesText::new(&html))?;
        }
        Ok(())
    })?;
    xml.get_mut().push(b'\n');
    Ok(())
}

fn element(xml: &mut Xml, name: &str, value: &str) -> std::io::Result<()> {
    xml.create_element(name).write_text_content(BytesText::new(value)).map(|_| ())
}

fn author(xml: &mut Xml, name: &str) -> std::io::Result<()> {
    xml.create_element("author").write_inner_content(|xml| element(xml, "name", name)).map(|_| ())
}

fn link(
    xml: &mut Xml,
    rel: &str,
    kind: Option<&str>,
    hreflang: Option<&str>,
    href: &str,
) -> std::io::Result<()> {
    let mut link = xml.create_element("link").with_attribute(("rel", rel));
    if let Some(kind) = kind {
        link = link.with_attribute(("type", kind));
    }
    if let Some(tag) = hreflang {
        link = link.with_attribute(("hreflang", tag));
    }
    link.with_attribute(("href", href)).write_empty().map(|_| ())
}

/// A feed needs a time: a day without one counts from its first moment.
fn rfc3339(moment: &Moment) -> String {
    Moment { clock: true, ..*moment }.machine()
}
