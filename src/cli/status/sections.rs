//! What the overview says, whatever form it takes.

use jiff::civil::Date;

use super::table::Table;
use super::{Overview, title};
use crate::catalogue::{Entry, Record};
use crate::edition::State;
use crate::interface::Args;
use crate::language::Lang;
use crate::status::{self, Broken, Happening, NAMES};
use crate::time::Moment;

/// The most of what is coming that is shown.
const COMING: usize = 20;
/// How many months ahead a day of review is told.
const MONTHS: i32 = 3;

/// The overview: a heading, notes, and tables, the longest first.
pub(super) struct Sections {
    pub(super) heading: String,
    pub(super) notes: Vec<String>,
    pub(super) tables: Vec<(String, Table)>,
}

pub(super) fn sections(overview: &Overview<'_>) -> Sections {
    let as_of = overview.catalogue.as_of();
    let now = Moment::at(as_of.instant(), &overview.catalogue.data().site.zone);
    let staff = as_of.is_preview();
    let heading = if staff { "status-heading" } else { "status-heading-public" };
    let mut notes: Vec<String> = staff.then(|| overview.say("status-staff")).into_iter().collect();
    if overview.count_of_items() == 0 {
        notes.push(overview.say("status-nothing"));
    }
    let tables = [items(overview), coming(overview), reviews(overview), totals(overview)];
    let tables = tables.into_iter().filter(|(_, table)| !table.rows.is_empty());
    Sections { heading: overview.at(heading, &now), notes, tables: tables.collect() }
}

/// Every item, a row each.
fn items(overview: &Overview<'_>) -> (String, Table) {
    let languages = || overview.catalogue.languages().iter();
    let names = languages().map(|language| overview.language(language.code));
    let row = |entry: &Entry| {
        let record = overview.catalogue.record(*entry);
        let states = languages().map(|language| overview.state(record, language));
        [time(overview, record), title(record)].into_iter().chain(states).collect()
    };
    let rows = overview.entries.iter().map(row);
    let heads = [overview.say("status-column-date"), overview.say("status-column-title")];
    let table = Table {
        heads: heads.into_iter().chain(names).collect(),
        rows: overview.broken.iter().map(|item| broken(overview, item)).chain(rows).collect(),
        title: 1,
    };
    (overview.count("status-count", overview.count_of_items()), table)
}

/// An item of which only the files are known.
fn broken(overview: &Overview<'_>, item: &Broken) -> Vec<String> {
    let languages = overview.catalogue.languages().iter();
    let states = languages.map(|language| overview.state_of(item.mark(language.code), language));
    [String::new(), item.name().to_owned()].into_iter().chain(states).collect()
}

/// The day of publication; what lies ahead, with its hour.
fn time(overview: &Overview<'_>, record: &Record) -> String {
    let Some(moment) = record.date().filter(|moment| *moment != Moment::never()) else {
        return String::new();
    };
    match record.item.original_version().state {
        State::Public => overview.words.day(moment.date()),
        State::Held(_) | State::Draft => overview.words.date(&moment),
    }
}

/// What goes out next, a row for each item and moment.
fn coming(overview: &Overview<'_>) -> (String, Table) {
    let all = status::coming(overview.catalogue);
    let shown = all.iter().filter(|(_, entry, _)| overview.has(*entry));
    let shown: Vec<_> = shown.copied().collect();
    let same = |a: &(Moment, Entry, Happening), b: &(Moment, Entry, Happening)| {
        a.0.instant == b.0.instant && a.1 == b.1
    };
    let mut rows: Vec<Vec<String>> = shown.chunk_by(same).map(|event| going(overview, event)).collect();
    let more = rows.len().saturating_sub(COMING);
    rows.truncate(COMING);
    if more > 0 {
        rows.push(vec![String::new(), overview.count("status-coming-more", more), String::new()]);
    }
    (overview.say("status-coming"), Table { heads: nameless(3), rows, title: 1 })
}

fn going(overview: &Overview<'_>, event: &[(Moment, Entry, Happening)]) -> Vec<String> {
    let Some((at, entry, _)) = event.first() else { return Vec::new() };
    let what = event.iter().map(|(_, _, what)| match what {
        Happening::Publication(lang) => {
            overview.words.text("status-publication", &Args::new().with("language", lang.as_str()))
        }
        other => overview.say(&format!("status-{}", other.name())),
    });
    let what = what.collect::<Vec<_>>().join(", ");
    vec![overview.words.date(at), title(overview.catalogue.record(*entry)), what]
}

/// What is to be reviewed soon, or should have been.
fn reviews(overview: &Overview<'_>) -> (String, Table) {
    let today = overview.catalogue.today();
    let soon = today.saturating_add(jiff::Span::new().months(MONTHS));
    let due = status::reviews(overview.catalogue).into_iter();
    let due = due.filter(|(day, entry)| *day <= soon && overview.has(*entry));
    let row = |(day, entry): (Date, Entry)| {
        let id = if day < today { "status-review-late" } else { "status-review" };
        let when = overview.words.text(id, &Args::new().with("day", day));
        vec![when, title(overview.catalogue.record(entry))]
    };
    (overview.say("status-reviews"), Table { heads: nameless(2), rows: due.map(row).collect(), title: 1 })
}

/// How many versions there are of each state, a row for each language.
fn totals(overview: &Overview<'_>) -> (String, Table) {
    let row = |lang: Lang| vec![overview.language(lang), states(overview, lang)];
    let rows = overview.catalogue.languages().codes().map(row);
    let rows = if overview.count_of_items() == 0 { Vec::new() } else { rows.collect() };
    // Nothing of it is cut: the state of a language is what somebody wants to know.
    (overview.say("status-in-all"), Table { heads: nameless(2), rows, title: 0 })
}

fn states(overview: &Overview<'_>, lang: Lang) -> String {
    let marks: Vec<&str> = overview
        .entries
        .iter()
        .flat_map(|entry| overview.marks(overview.catalogue.record(*entry), lang))
        .chain(overview.broken.iter().map(|item| item.mark(lang)))
        .map(status::Mark::name)
        .collect();
    let told = NAMES.iter().filter(|name| **name != "original").filter_map(|name| {
        let count = marks.iter().filter(|mark| *mark == name).count();
        let number = overview.words.number(i64::try_from(count).unwrap_or(i64::MAX));
        (count > 0).then(|| format!("{} {number}", overview.say(&format!("status-{name}"))))
    });
    told.collect::<Vec<_>>().join(", ")
}

fn nameless(columns: usize) -> Vec<String> {
    vec![String::new(); columns]
}
