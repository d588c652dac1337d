//! The same site in the forms that other generators want: facts repeated in each language, one file for each.

use std::fmt::Write;

use super::text::Link;
use super::words::{AND, FIELDS, LANGUAGES, MINISTRIES, SIDES, TITLES, WORDS};
use super::{
    CONTACTS, Files, MINISTERS, Programme, Release, Site, Version, contact_id, list, minister_id, name,
    programme_id, topic_id,
};

/// What those forms differ in.
pub(super) struct Peer {
    /// The folder of data files.
    data: &'static str,
    /// The file of a page in a language.
    file: fn(&str, &str) -> String,
    /// What the file of a page that heads a list of releases has after its path.
    head: &'static str,
    /// Front matter of such a page.
    head_facts: &'static str,
    /// The address of a page in a language, as texts write it.
    address: fn(&str, &str) -> String,
}

/// Finds the page of a path in the language of the text.
pub(super) const HUGO: Peer = Peer {
    data: "data",
    file: |path, language| format!("content{path}.{language}.md"),
    head: "/_index",
    head_facts: "",
    address: |path, _| path.to_owned(),
};

/// A folder for each language. Lists are written by templates, which take the heads from there.
pub(super) const ELEVENTY: Peer = Peer {
    data: "_data",
    file: |path, language| format!("content/{language}{path}.md"),
    head: "",
    head_facts: "layout: false\npermalink: false\n",
    address: |path, language| format!("/{language}{path}/"),
};

pub(super) fn write(site: &Site, peer: &Peer) -> Files {
    let mut files = Files::from([
        (format!("{}/people.yaml", peer.data), people()),
        (format!("{}/organisations.yaml", peer.data), organisations()),
    ]);
    for language in 0..LANGUAGES.len() {
        files.extend(terms(peer, language));
        files.extend(pages(peer, language));
    }
    for (i, programme) in site.programmes.iter().enumerate() {
        for version in &programme.versions {
            let facts = format!("{}{}", peer.head_facts, programme_facts(programme));
            let path = peer.head(&format!("/programmes/{}", programme_id(i)), version.language);
            files.insert(path, peer.document(site, version, &facts));
        }
    }
    for release in &site.releases {
        for version in &release.versions {
            let path = peer.file(&release_path(release), version.language);
            let facts = peer.release_facts(site, release, version.language);
            files.insert(path, peer.document(site, version, &facts));
        }
    }
    files
}

impl Peer {
    fn file(&self, path: &str, language: usize) -> String {
        (self.file)(path, LANGUAGES[language])
    }

    fn head(&self, path: &str, language: usize) -> String {
        self.file(&format!("{path}{}", self.head), language)
    }

    fn address(&self, path: &str, language: usize) -> String {
        (self.address)(path, LANGUAGES[language])
    }

    fn document(&self, site: &Site, version: &Version, facts: &str) -> String {
        let links = version.links.iter().fold(String::new(), |mut links, (text, url)| {
            let _ = writeln!(links, "    - {{text: {text}, url: \"{url}\"}}");
            links
        });
        let path = |link| match link {
            Link::Release(i) => release_path(&site.releases[i]),
            Link::Programme(i) => format!("/programmes/{}", programme_id(i)),
        };
        let quote = |said: &str, by: &str| format!("> {said}\n>\n> — {by}\n\n");
        let body = version.text.markdown(|link| self.address(&path(link), version.language), quote);
        let (title, lead) = (&version.title, &version.lead);
        format!("---\ntitle: \"{title}\"\ndescription: \"{lead}\"\n{facts}  links:\n{links}---\n\n{body}")
    }

    fn release_facts(&self, site: &Site, release: &Release, language: usize) -> String {
        let programme = release.programme.filter(|&i| site.programmes[i].has(language));
        let related =
            release.related.iter().map(|&i| &site.releases[i]).filter(|release| release.has(language));
        format!(
            "date: {}T{}:00\nministers: {}\ntopics: {}\nprogrammes: {}\nparams:\n  genre: {}\n  number: {}\n  \
             organisations: {}\n  contacts: {}\n  see: {}\n",
            release.date,
            release.clock(':'),
            list(release.ministers.iter().map(|&i| minister_id(i))),
            list(release.topics.iter().map(|&i| topic_id(i))),
            list(programme.into_iter().map(programme_id)),
            release.genre,
            release.number(),
            list(release.organisations.iter().map(|&i| MINISTRIES[i].0.to_owned())),
            list(release.contacts.iter().map(|&i| contact_id(i))),
            list(related.map(|release| self.address(&release_path(release), language))),
        )
    }
}

fn release_path(release: &Release) -> String {
    format!("/releases/{}/{}", release.date.year(), release.id)
}

fn people() -> String {
    (0..CONTACTS).fold(String::new(), |mut yaml, i| {
        let ((given, family), title) = (name(i), TITLES[i % TITLES.len()]);
        let _ = writeln!(
            yaml,
            "{0}: {{name: \"{given} {family}\", phone: \"0295 53{1}\", email: {0}@example.fi, title: {{fi: {2}, sv: {3}, en: {4}}}}}",
            contact_id(i),
            1000 + i,
            title[0],
            title[1],
            title[2],
        );
        yaml
    })
}

fn organisations() -> String {
    MINISTRIES.iter().fold(String::new(), |mut yaml, (id, name, ..)| {
        let _ = writeln!(yaml, "{id}: {{fi: \"{}\", sv: \"{}\", en: \"{}\"}}", name[0], name[1], name[2]);
        yaml
    })
}

/// The pages of topics and ministers, which list their releases.
fn terms(peer: &Peer, language: usize) -> impl Iterator<Item = (String, String)> {
    let page = move |folder: &str, id: &str, title: &str| {
        let path = peer.head(&format!("/{folder}/{id}"), language);
        (path, format!("---\ntitle: \"{title}\"\n{}---\n", peer.head_facts))
    };
    let topics = FIELDS.iter().flat_map(|field| SIDES.iter().map(move |side| (field, side)));
    let topics = topics.enumerate().map(move |(i, (field, side))| {
        let label = format!("{} {} {}", field[language], AND[language], side[language]);
        page("topics", &topic_id(i), &label)
    });
    let ministers = (0..MINISTERS).map(move |i| {
        let (given, family) = name(CONTACTS + i);
        page("ministers", &minister_id(i), &format!("{given} {family}"))
    });
    topics.chain(ministers)
}

fn pages(peer: &Peer, language: usize) -> [(String, String); 2] {
    let words = &WORDS[language];
    [("about", words.about), ("accessibility", words.statement)].map(|(id, [title, lead, text])| {
        let path = peer.file(&format!("/{id}"), language);
        (path, format!("---\ntitle: {title}\ndescription: {lead}\n---\n\n{text}\n"))
    })
}

fn programme_facts(programme: &Programme) -> String {
    format!(
        "params:\n  organisations: [{}]\n  contacts: {}\n  status: {}\n  reviewed: 2026-06-15\n  subjects: {}\n",
        MINISTRIES[programme.organisation].0,
        list(programme.contacts.iter().map(|&i| contact_id(i))),
        programme.status,
        list(programme.topics.iter().map(|&i| topic_id(i))),
    )
}
