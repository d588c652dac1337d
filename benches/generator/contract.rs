//! The site in the form of this program's content contract.

use std::fmt::Write;

use super::text::Link;
use super::words::{AND, Each, FIELDS, LANGUAGES, MINISTRIES, SIDES, TITLES, WORDS};
use super::{
    CONTACTS, Files, HANDOVER, MINISTERS, Programme, Release, Site, Version, contact_id, list, minister_id,
    name, programme_id, topic_id,
};

const SITE: &str = "base_url: https://www.example.fi/
organisation: vm
title: {fi: Mittaussivusto, sv: Mätningswebbplats, en: Site for measurements}
time_zone: Europe/Helsinki
languages:
  - {code: fi, parity: required}
  - {code: sv, tag: sv-FI, parity: optional}
  - {code: en, parity: optional}
navigation: [releases, programmes, ministers, topics, \"page:about\"]
theme: default
licence: CC-BY-4.0
cards: false
";

pub(super) fn write(site: &Site) -> Files {
    let mut files = Files::from([
        ("content/site.yaml".to_owned(), SITE.to_owned()),
        ("content/organisations.yaml".to_owned(), organisations()),
        ("content/offices.yaml".to_owned(), offices()),
        ("content/topics.yaml".to_owned(), topics()),
    ]);
    files.extend((0..CONTACTS).map(|i| (format!("content/people/{}.yaml", contact_id(i)), contact(i))));
    files.extend((0..MINISTERS).map(|i| (format!("content/people/{}.yaml", minister_id(i)), minister(i))));
    files.extend(pages());
    for (i, programme) in site.programmes.iter().enumerate() {
        let folder = format!("content/programmes/{}", programme_id(i));
        files.extend(item(site, &folder, &programme.versions, &programme_facts(programme)));
    }
    for release in &site.releases {
        let folder = format!("content/releases/{}/{}", release.date.year(), release.id);
        files.extend(item(site, &folder, &release.versions, &release_facts(site, release)));
    }
    files
}

/// `{fi: "…", sv: "…", en: "…"}`.
fn each(texts: Each) -> String {
    let entry = |(language, text)| format!("{language}: \"{text}\"");
    format!("{{{}}}", LANGUAGES.into_iter().zip(texts).map(entry).collect::<Vec<_>>().join(", "))
}

fn organisations() -> String {
    MINISTRIES.iter().enumerate().fold(String::new(), |mut yaml, (i, (id, name, short, _))| {
        let _ = write!(
            yaml,
            "{id}:\n  name: {}\n  short: {}\n  url: https://{id}.example/\n  phone: 0295 16{:04}\n  \
             email: kirjaamo.{id}@example.fi\n",
            each(*name),
            each(*short),
            i + 1,
        );
        yaml
    })
}

fn offices() -> String {
    let local = ("local", ["kuntaministeri", "kommunminister", "Minister of Local Government"], "vm");
    let all = MINISTRIES.iter().map(|(id, _, _, title)| (*id, *title, *id)).chain([local]);
    all.fold(String::new(), |mut yaml, (id, title, organisation)| {
        let genitive = format!("{{fi: \"{}n\", sv: \"{}ns\"}}", title[0], title[1]);
        let title = each(title);
        let _ =
            writeln!(yaml, "{id}:\n  title: {title}\n  genitive: {genitive}\n  organisation: {organisation}");
        yaml
    })
}

fn topics() -> String {
    let all = FIELDS.iter().flat_map(|field| SIDES.iter().map(move |side| (field, side)));
    all.enumerate().fold(String::new(), |mut yaml, (i, (field, side))| {
        let label = |l: usize| format!("{}: {} {} {}", LANGUAGES[l], field[l], AND[l], side[l]);
        let _ = writeln!(yaml, "{}: {{label: {{{}, {}, {}}}}}", topic_id(i), label(0), label(1), label(2));
        yaml
    })
}

fn contact(i: usize) -> String {
    let (given, family) = name(i);
    let (organisation, ..) = MINISTRIES[i % MINISTRIES.len()];
    let title = each(TITLES[i % TITLES.len()]);
    format!(
        "name: {{given: {given}, family: {family}}}\nphone: 0295 53{:04}\nemail: {}@example.fi\n\
         roles:\n  - {{organisation: {organisation}, title: {title}}}\n",
        1000 + i,
        contact_id(i),
    )
}

/// Two holders for each ministry's office, one for the last.
fn minister(i: usize) -> String {
    let (given, family) = name(CONTACTS + i);
    let office = MINISTRIES.get(i / 2).map_or("local", |ministry| ministry.0);
    let eve = HANDOVER.yesterday().unwrap_or(HANDOVER);
    let term = match (i % 2, office) {
        (_, "local") => "from: 2015-05-29".to_owned(),
        (0, _) => format!("from: 2015-05-29, until: {eve}"),
        _ => format!("from: {HANDOVER}"),
    };
    format!("name: {{given: {given}, family: {family}}}\noffices: [{{office: {office}, {term}}}]\n")
}

fn pages() -> impl Iterator<Item = (String, String)> {
    let page = |id: &'static str, facts: &'static str, l: usize, [title, lead, text]: Each| {
        // The facts stand in the first language's file.
        let facts = if l == 0 { facts } else { "" };
        let page = format!("---\ntitle: {title}\nlead: {lead}\n{facts}---\n\n{text}\n");
        (format!("content/pages/{id}/{}.md", LANGUAGES[l]), page)
    };
    WORDS.iter().enumerate().flat_map(move |(l, words)| {
        let statement = "type: accessibility-statement\nreviewed: 2026-06-15\n";
        [
            page("about", "type: page\nreviewed: 2026-06-15\n", l, words.about),
            page("accessibility", statement, l, words.statement),
        ]
    })
}

/// The files of a folder; the first version holds the facts.
fn item(site: &Site, folder: &str, versions: &[Version], facts: &str) -> Vec<(String, String)> {
    let file = |(i, version): (usize, &Version)| {
        let path = format!("{folder}/{}.md", LANGUAGES[version.language]);
        (path, document(site, version, if i == 0 { facts } else { "" }))
    };
    versions.iter().enumerate().map(file).collect()
}

fn document(site: &Site, version: &Version, facts: &str) -> String {
    let links = version.links.iter().fold(String::new(), |mut links, (text, url)| {
        let _ = writeln!(links, "  - {{text: {text}, url: \"{url}\"}}");
        links
    });
    let link = |link| match link {
        Link::Release(i) => format!("release:{}", site.releases[i].id),
        Link::Programme(i) => format!("programme:{}", programme_id(i)),
    };
    let quote = |said: &str, by: &str| format!("> {said}\n>\n> -- {by}\n\n");
    let body = version.text.markdown(link, quote);
    let (title, lead) = (&version.title, &version.lead);
    format!("---\ntitle: \"{title}\"\nlead: \"{lead}\"\n{facts}links:\n{links}---\n\n{body}")
}

fn ministries(all: &[usize]) -> String {
    list(all.iter().map(|&i| MINISTRIES[i].0.to_owned()))
}

fn programme_facts(programme: &Programme) -> String {
    format!(
        "organisations: {}\ncontacts: {}\ntopics: {}\nstatus: {}\nperiod: {{from: 2020-01-01}}\nreviewed: 2026-06-15\n",
        ministries(&[programme.organisation]),
        list(programme.contacts.iter().map(|&i| contact_id(i))),
        list(programme.topics.iter().map(|&i| topic_id(i))),
        programme.status,
    )
}

fn release_facts(site: &Site, release: &Release) -> String {
    format!(
        "date: {}.{}.{} {}\ntype: {}\nnumber: {}\norganisations: {}\nministers: {}\ncontacts: {}\n\
         topics: {}\nprogrammes: {}\nrelated: {}\n",
        release.date.day(),
        release.date.month(),
        release.date.year(),
        release.clock('.'),
        release.genre,
        release.number(),
        ministries(&release.organisations),
        list(release.ministers.iter().map(|&i| minister_id(i))),
        list(release.contacts.iter().map(|&i| contact_id(i))),
        list(release.topics.iter().map(|&i| topic_id(i))),
        list(release.programme.iter().map(|&i| programme_id(i))),
        list(release.related.iter().map(|&i| site.releases[i].id.clone())),
    )
}
