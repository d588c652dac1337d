//! What programs may read: the feeds and other forms that a page names, and the page that tells of
//! all of them.

use super::Fill;
use super::layout::About;
use crate::catalogue::{Archive, PER_PAGE, Rubric};
use crate::content::model::{DataForm, Section};
use crate::interface::Args;
use crate::page::Content;
use crate::page::formats::{self, Part, Schema};
use crate::path::{Kind, UrlPath};
use crate::theme::view::{DataGroup, Feed, Link, OpenData, Twin};

const ATOM: &str = "application/atom+xml";
const JSON: &str = "application/json";

impl Fill<'_> {
    /// The feeds that a page offers: its own first, then those of the whole language.
    pub(super) fn feeds(&self, member: Option<(Section, &str)>) -> Vec<Feed> {
        let routes = self.catalogue.routes();
        let feed = |message: &str, title: &str, url: &UrlPath, media_type: &str| Feed {
            title: self.tell(message, &Args::new().with("title", title)),
            href: self.href(url),
            media_type: media_type.to_owned(),
        };
        let own = self.own_feed(member).map(|(title, url)| feed("feed-atom", &title, &url, ATOM));
        let all = self.say("releases");
        let calendar = || feed("calendar", "", &routes.calendar(self.lang), "text/calendar");
        let of_language = [
            feed("feed-atom", &all, &routes.feed(self.lang), ATOM),
            feed("feed-rss", &all, &routes.rss(self.lang), "application/rss+xml"),
            feed("feed-json", &all, &routes.json_feed(self.lang), "application/feed+json"),
        ];
        let calendar = (!self.catalogue.shelf(self.lang).events.is_empty()).then(calendar);
        own.into_iter().chain(of_language).chain(calendar).collect()
    }

    /// The feed of what the page itself is about.
    fn own_feed(&self, member: Option<(Section, &str)>) -> Option<(String, UrlPath)> {
        let routes = self.catalogue.routes();
        if let Some((section, id)) = member {
            let name = self.member_title(section, id)?;
            return Some((name, routes.member_feed(section, id, self.lang)));
        }
        if let Content::ReleaseList(lang, Archive { of: Rubric::Genre(genre), .. }, _) = &self.page.content {
            return Some((self.genre_name(*genre), routes.genre_feed(*genre, *lang)));
        }
        let Content::Item(_, entry) = self.page.content else { return None };
        let record = self.catalogue.record(entry);
        let is_programme = record.item.id.kind == Kind::Programme && record.is_listed();
        is_programme.then(|| (self.title(entry), self.page.url.join("feed.xml")))
    }

    /// The page in other forms.
    pub(super) fn twins(&self) -> Vec<Twin> {
        let forms = &self.catalogue.data().site.data;
        let of_release = |form: &DataForm| Twin {
            title: self.form(*form),
            href: self.href(&self.page.url.join(form.file_name())),
            media_type: if *form == DataForm::Text { "text/plain" } else { JSON }.to_owned(),
        };
        match &self.page.content {
            Content::Item(_, entry) if self.catalogue.record(*entry).item.id.kind == Kind::Release => {
                forms.iter().map(of_release).collect()
            }
            Content::ReleaseList(lang, archive, _)
                if archive.of == Rubric::Everything && forms.contains(&DataForm::Json) =>
            {
                vec![self.list_twin(&self.catalogue.routes().archive(archive, *lang, 1))]
            }
            Content::Data(lang) if forms.contains(&DataForm::Json) => {
                vec![self.list_twin(&self.catalogue.routes().section(Section::Releases, *lang, 1))]
            }
            _ => Vec::new(),
        }
    }

    fn list_twin(&self, list: &UrlPath) -> Twin {
        Twin {
            title: self.say("data-list"),
            href: self.href(&list.join("index.json")),
            media_type: JSON.to_owned(),
        }
    }

    fn form(&self, form: DataForm) -> String {
        self.tell("data-form", &Args::new().with("form", form.as_str()))
    }

    /// The link to the page on open data, if this language has it.
    pub(super) fn data_link(&self) -> Option<Link> {
        let url = self.catalogue.routes().data(self.lang)?;
        Some(self.link(&url, self.say("data-title")))
    }

    pub(super) fn open_data(&self) -> OpenData {
        let title = self.say("data-title");
        let text = self.say("data-text");
        let groups = [self.main_feeds()].into_iter().chain(self.feed_groups()).chain(self.data_groups());
        OpenData {
            layout: self.layout(About {
                title: &title,
                description: Some(text.clone()),
                trail: Vec::new(),
                section: None,
                member: None,
            }),
            groups: groups.filter(|group| !group.links.is_empty()).collect(),
            title,
            text,
        }
    }

    fn main_feeds(&self) -> DataGroup {
        let link = |feed: Feed| Link { href: Some(feed.href), text: feed.title, ..Link::default() };
        let list = self.link(&self.catalogue.routes().feed_list(self.lang), self.say("feed-list"));
        let count = i64::try_from(PER_PAGE).unwrap_or(i64::MAX);
        DataGroup {
            id: "part_feeds".to_owned(),
            title: self.say("feeds"),
            text: Some(self.tell("data-feeds-text", &Args::new().with("count", count))),
            links: self.feeds(None).into_iter().map(link).chain([list]).collect(),
        }
    }

    /// The feeds of types, topics, ministers, organisations and programmes.
    fn feed_groups(&self) -> Vec<DataGroup> {
        let mut groups: Vec<DataGroup> = Vec::new();
        for part in formats::feeds(self.catalogue, self.lang) {
            let Some(name) = formats::group_name(&part) else { continue };
            let Some(link) = self.feed_link(&part) else { continue };
            let id = format!("part_{name}");
            match groups.last_mut().filter(|group| group.id == id) {
                Some(group) => group.links.push(link),
                None => groups.push(DataGroup { id, title: self.say(name), text: None, links: vec![link] }),
            }
        }
        groups
    }

    fn feed_link(&self, part: &Part) -> Option<Link> {
        let feed = formats::Feed::of(self.catalogue, self.words, part)?;
        Some(self.link(&feed.url, self.tell("feed-atom", &Args::new().with("title", feed.subject))))
    }

    fn data_groups(&self) -> [DataGroup; 2] {
        let forms = &self.catalogue.data().site.data;
        let has_json = forms.contains(&DataForm::Json);
        let newest = self.catalogue.shelf(self.lang).releases.first();
        let newest = newest.and_then(|entry| self.catalogue.record(*entry).url(self.lang));
        let examples = newest.into_iter().flat_map(|url| {
            forms.iter().map(|form| self.link(&url.join(form.file_name()), self.form(*form)))
        });
        let releases = self.catalogue.routes().section(Section::Releases, self.lang, 1);
        let list = self.link(&releases.join("index.json"), self.say("data-list"));
        let sitemap = self.link(&UrlPath::new("/sitemap.xml"), self.say("data-sitemap"));
        let schema = |schema: Schema| {
            let name = match schema {
                Schema::Release => "release",
                Schema::Releases => "releases",
            };
            self.link(&schema.url(), self.tell("data-schema", &Args::new().with("schema", name)))
        };
        let schemas = Schema::ALL.into_iter().filter(|_| has_json).map(schema);
        [
            DataGroup {
                id: "part_releases".to_owned(),
                title: self.say("data-releases"),
                text: Some(self.say("data-releases-text")),
                links: examples.collect(),
            },
            DataGroup {
                id: "part_lists".to_owned(),
                title: self.say("data-lists"),
                text: None,
                links: has_json.then_some(list).into_iter().chain(schemas).chain([sitemap]).collect(),
            },
        ]
    }
}
