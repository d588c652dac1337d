//! `tiedote status`: how far every language version is, what is due, and a translator's work list.

mod json;
mod markdown;
mod sections;
mod table;
mod text;
mod work;

use super::args::{Common, Form, Status};
use super::outcome::{Fault, Outcome};
use super::report::report;
use super::world;
use crate::build::{self, Built, Memo, Options};
use crate::catalogue::{Catalogue, Entry, Record};
use crate::interface::{Args, Words};
use crate::language::{Lang, Language};
use crate::page::text::typeset;
use crate::status::{Broken, Mark, marks, telling};
use crate::time::{AsOf, Moment};

pub(super) fn run(common: &Common, asked: &Status) -> Result<Outcome, Fault> {
    let sources = world::sources(&world::site_folder(common)?);
    let at = world::instant(common, &sources)?;
    let as_of = if asked.public { AsOf::Public(at) } else { AsOf::Preview(at) };
    let options = Options { as_of, base_url: None, staff: !asked.public, ahead: None };
    let (built, found) = build::site(&sources, &options, None, &mut Memo::default());
    let Some(built) = built else { return report(common, &found, &sources, None) };
    let words = world::words(common);
    let overview = Overview::new(&built, words, asked)?;
    let text = match &asked.missing {
        Some(code) => overview.work(language(&built.catalogue, code)?, common.shown()),
        None => overview.whole(common.shown()),
    };
    anstream::print!("{text}");
    let broken = built.broken_files().len();
    if broken > 0 && !common.quiet {
        anstream::eprintln!("{}", words.text("status-broken", &Args::new().with("count", broken)));
    }
    Ok(Outcome::Fine)
}

fn language(catalogue: &Catalogue, code: &str) -> Result<Lang, Fault> {
    let known = Lang::new(code).filter(|lang| catalogue.languages().get(*lang).is_some());
    known.ok_or_else(|| Fault::Language(code.to_owned()))
}

/// What the command is asked to show, in the words of whoever asks.
struct Overview<'a> {
    catalogue: &'a Catalogue,
    words: &'a Words,
    /// The items that are left, newest first.
    entries: Vec<Entry>,
    /// Those of which nothing can be shown.
    broken: Vec<Broken>,
}

impl<'a> Overview<'a> {
    fn new(built: &'a Built, words: &'a Words, asked: &Status) -> Result<Self, Fault> {
        let catalogue = &built.catalogue;
        if let Some(id) = &asked.organisation
            && !catalogue.data().organisations.contains_key(id)
        {
            return Err(Fault::Organisation(id.clone()));
        }
        let wanted = |entry: &Entry| is_wanted(catalogue, catalogue.record(*entry), asked);
        let entries = catalogue.entries().filter(wanted).collect();
        let mut broken = built.broken_items();
        broken.retain(|item| is_broken_wanted(catalogue, item, asked));
        Ok(Self { catalogue, words, entries, broken })
    }

    fn whole(&self, form: Form) -> String {
        match form {
            Form::Json => json::items(self),
            Form::Markdown => markdown::sections(&sections::sections(self)),
            _ => text::sections(&sections::sections(self), world::width()),
        }
    }

    fn work(&self, lang: Lang, form: Form) -> String {
        let list = work::list(self, lang);
        match form {
            Form::Json => json::work(&list),
            Form::Markdown => markdown::work(&list),
            _ => text::work(&list, world::width()),
        }
    }

    /// How many items are left.
    fn count_of_items(&self) -> usize {
        self.entries.len() + self.broken.len()
    }

    /// Whether an item is among those asked for.
    fn has(&self, entry: Entry) -> bool {
        self.entries.binary_search(&entry).is_ok()
    }

    fn say(&self, id: &str) -> String {
        self.words.text(id, &Args::NONE)
    }

    fn count(&self, id: &str, count: usize) -> String {
        self.words.text(id, &Args::new().with("count", count))
    }

    fn at(&self, id: &str, time: &Moment) -> String {
        self.words.text(id, &Args::new().with("time", time))
    }

    /// "ruotsiksi".
    fn language(&self, lang: Lang) -> String {
        self.words.text("status-language", &Args::new().with("language", lang.as_str()))
    }

    /// What is told of a version: not that it is missing, if it may be.
    fn marks(&self, record: &Record, lang: Lang) -> Vec<Mark> {
        let marks = telling(marks(self.catalogue, &record.item, lang));
        let excused = marks.iter().any(|mark| matches!(mark, Mark::Waived(_)));
        marks.into_iter().filter(|mark| !excused || *mark != Mark::Missing).collect()
    }

    /// "valmis", "puuttuu", "odottaa julkaisua, vanhentunut".
    fn state(&self, record: &Record, language: &Language) -> String {
        let marks = self.marks(record, language.code);
        // An original is whole: that goes without saying too.
        let original = marks.contains(&Mark::Original);
        let told = marks.iter().filter(|mark| !original || **mark != Mark::Full);
        let text = |mark: &Mark| match mark {
            // The row says already when.
            Mark::Held(moment) if record.date() == Some(*moment) => self.say("status-held"),
            mark => self.state_of(*mark, language),
        };
        told.map(text).collect::<Vec<_>>().join(", ")
    }

    /// What a mark says of a version in a language, or of its absence.
    fn state_of(&self, mark: Mark, language: &Language) -> String {
        match mark {
            Mark::Missing => {
                self.words.text("status-absent", &Args::new().with("parity", language.parity.as_str()))
            }
            mark => mark.text(self.words),
        }
    }
}

/// Nobody knows whose a broken item is: it is among all, and among those of its kind.
fn is_broken_wanted(catalogue: &Catalogue, item: &Broken, asked: &Status) -> bool {
    let has_state =
        |state: &String| catalogue.languages().codes().any(|lang| item.mark(lang).name() == state);
    asked.kind.as_ref().is_none_or(|kind| item.id.kind.as_str() == kind)
        && asked.organisation.is_none()
        && asked.state.as_ref().is_none_or(has_state)
}

/// The headline of the original.
fn title(record: &Record) -> String {
    let original = record.item.original_version();
    typeset(&original.document.words.title, original.lang())
}

fn is_wanted(catalogue: &Catalogue, record: &Record, asked: &Status) -> bool {
    let facts = &record.item.facts;
    let of_organisation = |id: &String| facts.organisations.iter().any(|of| of.value == *id);
    let has_state = |state: &String| {
        let mut languages = catalogue.languages().codes();
        languages.any(|lang| marks(catalogue, &record.item, lang).iter().any(|mark| mark.name() == state))
    };
    asked.kind.as_ref().is_none_or(|kind| record.item.id.kind.as_str() == kind)
        && asked.organisation.as_ref().is_none_or(of_organisation)
        && asked.state.as_ref().is_none_or(has_state)
}
