//! `tiedote new`: starts a release, programme, page or person in all languages of the site,
//! filled with what is known and commented in the writer's language.

use std::fmt::Write as _;

use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use super::args::{Common, Item, New, What};
use super::outcome::{Fault, Outcome};
use super::{report, world};
use crate::content::config;
use crate::content::model::Site;
use crate::interface::{Args, Words};
use crate::language::Lang;
use crate::path::{Kind, Slug, SourcePath};
use crate::publish::write_new;
use crate::source::Sources;
use crate::time::{Moment, parse_moment};

pub(super) fn run(common: &Common, new: &New) -> Result<Outcome, Fault> {
    let folder = world::site_folder(common)?;
    let sources = world::sources(&folder);
    let (site, diagnostics) = config::read_site(&sources);
    let Some(site) = site else { return report::report(common, &diagnostics, &sources, None) };
    let words = world::words(common);
    let writer = Writer { site: &site, words, now: world::instant(common, &sources)? };
    let files = match &new.what {
        What::Release(item) => writer.item(Kind::Release, item)?,
        What::Programme(item) => writer.item(Kind::Programme, item)?,
        What::Page(item) => writer.item(Kind::Page, item)?,
        What::Person { name } => vec![writer.person(name, &sources)?],
    };
    if let Some((path, _)) = files.iter().find(|(path, _)| folder.join(path.as_str()).exists()) {
        let item = matches!(new.what, What::Release(_) | What::Programme(_) | What::Page(_));
        return Err(Fault::Exists(folder.join(if item { path.folder() } else { path.as_str() })));
    }
    if let Some(taken) = files.iter().find_map(|(path, _)| of_another_year(&sources, path)) {
        return Err(Fault::Exists(folder.join(taken)));
    }
    write_new(&folder, &files)?;
    for (path, _) in &files {
        anstream::println!("{}", folder.join(path.as_str()).display());
    }
    if !common.quiet {
        anstream::eprintln!("{}", words.text("cli-new-next", &Args::new()));
    }
    Ok(Outcome::Fine)
}

/// The folder of a release of the same id in another year: links could not tell the two apart.
fn of_another_year<'a>(sources: &'a Sources, path: &SourcePath) -> Option<&'a str> {
    let id = |path: &str| match path.split('/').collect::<Vec<_>>()[..] {
        ["content", "releases", _, id, _] => Some(id.to_owned()),
        _ => None,
    };
    let wanted = id(path.as_str())?;
    let mut releases = sources.below("content/releases").map(|(path, _)| path);
    releases.find(|other| id(other.as_str()).as_ref() == Some(&wanted)).map(SourcePath::folder)
}

struct Writer<'a> {
    site: &'a Site,
    words: &'a Words,
    now: Timestamp,
}

type File = (SourcePath, String);

impl Writer<'_> {
    fn item(&self, kind: Kind, item: &Item) -> Result<Vec<File>, Fault> {
        let id = Slug::from_title(&item.title).ok_or_else(|| Fault::NoId(item.title.clone()))?;
        let original = self.original(item)?;
        let date = self.date(item)?;
        let folder = match kind {
            Kind::Release => format!("content/releases/{}/{id}", date.date().year()),
            Kind::Programme => format!("content/programmes/{id}"),
            Kind::Page => format!("content/pages/{id}"),
        };
        let file = |lang: Lang| {
            let mut text = String::from("---\n");
            if lang == original {
                self.words_keys(&mut text, kind, &item.title);
                self.facts(&mut text, kind, &date);
            } else {
                let _ = writeln!(text, "# {}", self.say("cli-new-translate"));
                self.words_keys(&mut text, kind, "");
            }
            text.push_str("---\n\n");
            (SourcePath::new(&format!("{folder}/{lang}.md")), text)
        };
        Ok(self.site.languages.codes().map(file).collect())
    }

    fn original(&self, item: &Item) -> Result<Lang, Fault> {
        let first = self.site.languages.codes().next();
        let Some(code) = &item.lang else {
            return first.ok_or_else(|| Fault::Language(String::new()));
        };
        let known = Lang::new(code).filter(|lang| self.site.languages.get(*lang).is_some());
        known.ok_or_else(|| Fault::Language(code.clone()))
    }

    /// As given, or the next full hour: a time a person would have chosen.
    fn date(&self, item: &Item) -> Result<Moment, Fault> {
        let zone: &TimeZone = &self.site.zone;
        match &item.date {
            Some(text) => parse_moment(text, zone).map_err(|_| Fault::Time(text.clone())),
            None => {
                let hour = self.now.as_second().div_euclid(3600) * 3600;
                let at = Timestamp::from_second(hour).ok().and_then(|at| at.checked_add(1.hour()).ok());
                Ok(Moment::at(at.unwrap_or(self.now), zone))
            }
        }
    }

    fn say(&self, id: &str) -> String {
        self.words.text(id, &Args::new())
    }

    fn words_keys(&self, text: &mut String, kind: Kind, title: &str) {
        let _ = writeln!(text, "title: {}", quoted(title));
        if kind != Kind::Page {
            // Above the key: in running text a # is taken for part of it.
            let _ = writeln!(text, "# {}\nlead: \"\"", self.say("cli-new-lead"));
        }
    }

    fn facts(&self, text: &mut String, kind: Kind, date: &Moment) {
        let organisation = &self.site.organisation.value;
        let _ = writeln!(text, "# {}", self.say("cli-new-facts"));
        if kind == Kind::Release {
            let day = date.local.strftime("%-d.%-m.%Y %-H.%M");
            let _ = writeln!(text, "date: {day}  # {}", self.say("cli-new-date"));
            let _ = writeln!(text, "type: press-release  # {}", self.say("cli-new-type"));
        }
        if kind == Kind::Programme {
            let _ = writeln!(text, "status: planned  # {}", self.say("cli-new-status"));
        }
        if kind != Kind::Release {
            let today = Moment::at(self.now, &self.site.zone).local.strftime("%-d.%-m.%Y");
            let _ = writeln!(text, "reviewed: {today}  # {}", self.say("cli-new-reviewed"));
        }
        let _ = writeln!(text, "organisations: [{organisation}]  # {}", self.say("cli-new-organisations"));
        if kind != Kind::Page {
            let _ = writeln!(text, "contacts: []  # {}", self.say("cli-new-contacts"));
            let _ = writeln!(text, "topics: []  # {}", self.say("cli-new-topics"));
        }
        let _ = writeln!(text, "draft: true  # {}", self.say("cli-new-draft"));
    }

    /// The file is called by the family name, or by the whole name if that is taken.
    fn person(&self, name: &str, sources: &Sources) -> Result<File, Fault> {
        let no_id = || Fault::NoId(name.to_owned());
        let (given, family) = name.trim().rsplit_once(' ').unwrap_or(("", name.trim()));
        let taken = |id: &Slug| sources.get(&format!("content/people/{id}.yaml")).is_some();
        let short = Slug::from_title(family).ok_or_else(no_id)?;
        let id = if taken(&short) { Slug::from_title(name).ok_or_else(no_id)? } else { short };
        let mut text = format!("name: {{given: {}, family: {}}}\n", quoted(given), quoted(family));
        let _ = writeln!(text, "# {}\n# phone: 0295 000 000", self.say("cli-new-phone"));
        let _ = writeln!(text, "# {}\n# email: name@example.fi", self.say("cli-new-email"));
        let _ = writeln!(text, "roles:  # {}", self.say("cli-new-roles"));
        let titles = self.site.languages.codes().map(|lang| format!("{lang}: \"\"")).collect::<Vec<_>>();
        let organisation = &self.site.organisation.value;
        let _ = writeln!(text, "  - {{organisation: {organisation}, title: {{{}}}}}", titles.join(", "));
        let _ = writeln!(text, "# {}", self.say("cli-new-offices"));
        let _ = writeln!(text, "# offices: [{{office: finance, from: 2026-01-01}}]");
        Ok((SourcePath::new(&format!("content/people/{id}.yaml")), text))
    }
}

/// A text in YAML's double quotes: whatever it holds, it is read back as it is.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars().filter(|c| !c.is_control()) {
        if matches!(c, '"' | '\\') {
            out.push('\\');
        }
        out.push(c);
    }
    out.push('"');
    out
}
