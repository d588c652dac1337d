//! The same site in the form that Hugo wants: facts repeated in each language, one file for each.

use std::fmt::Write;

use super::text::Link;
use super::words::{AND, FIELDS, LANGUAGES, MINISTRIES, SIDES, TITLES, WORDS};
use super::{
    CONTACTS, Files, MINISTERS, Programme, Release, Site, Version, contact_id, list, minister_id, name,
    programme_id, topic_id,
};

pub(super) fn write(site: &Site) -> Files {
    let mut files = Files::from([
        ("data/people.yaml".to_owned(), people()),
        ("data/organisations.yaml".to_owned(), organisations()),
    ]);
    for language in 0..LANGUAGES.len() {
        files.extend(terms(language));
        files.extend(pages(language));
    }
    for (i, programme) in site.programmes.iter().enumerate() {
        for version in &programme.versions {
            let path =
                format!("content/programmes/{}/_index.{}.md", programme_id(i), LANGUAGES[version.language]);
            files.insert(path, document(site, version, &programme_facts(programme)));
        }
    }
    for release in &site.releases {
        for version in &release.versions {
            let path = format!("content{}.{}.md", release_path(release), LANGUAGES[version.language]);
            files.insert(path, document(site, version, &release_facts(site, release, version.language)));
        }
    }
    files
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

/// The pages of topics and ministers, which Hugo lists as terms.
fn terms(language: usize) -> impl Iterator<Item = (String, String)> {
    let page = move |folder: &str, id: &str, title: &str| {
        let path = format!("content/{folder}/{id}/_index.{}.md", LANGUAGES[language]);
        (path, format!("---\ntitle: \"{title}\"\n---\n"))
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

fn pages(language: usize) -> [(String, String); 2] {
    let words = &WORDS[language];
    [("about", words.about), ("accessibility", words.statement)].map(|(id, [title, lead, text])| {
        let path = format!("content/{id}.{}.md", LANGUAGES[language]);
        (path, format!("---\ntitle: {title}\ndescription: {lead}\n---\n\n{text}\n"))
    })
}

fn document(site: &Site, version: &Version, facts: &str) -> String {
    let links = version.links.iter().fold(String::new(), |mut links, (text, url)| {
        let _ = writeln!(links, "    - {{text: {text}, url: \"{url}\"}}");
        links
    });
    let link = |link| match link {
        Link::Release(i) => release_path(&site.releases[i]),
        Link::Programme(i) => format!("/programmes/{}", programme_id(i)),
    };
    let quote = |said: &str, by: &str| format!("> {said}\n>\n> — {by}\n\n");
    let body = version.text.markdown(link, quote);
    let (title, lead) = (&version.title, &version.lead);
    format!("---\ntitle: \"{title}\"\ndescription: \"{lead}\"\n{facts}  links:\n{links}---\n\n{body}")
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

fn release_facts(site: &Site, release: &Release, language: usize) -> String {
    let programme = release.programme.filter(|&i| site.programmes[i].has(language));
    let related = release.related.iter().map(|&i| &site.releases[i]).filter(|release| release.has(language));
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
        list(related.map(release_path)),
    )
}
