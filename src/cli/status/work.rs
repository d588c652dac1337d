//! A translator's work list, whatever form it takes.

use super::{Overview, title};
use crate::edition::State;
use crate::interface::Args;
use crate::language::Lang;
use crate::path::{ItemId, SourcePath};
use crate::status::{Broken, Lack, Mark, lacking};
use crate::time::Moment;

/// What is to be written in a language, most urgent first.
pub(super) struct Work {
    /// "Käännettävää ruotsiksi: 3 tekstiä, 1 250 sanaa."
    pub(super) heading: String,
    pub(super) lang: Lang,
    pub(super) tasks: Vec<Task>,
}

/// A text to be written.
pub(super) struct Task {
    pub(super) id: ItemId,
    /// The headline of the original as written, and its language.
    pub(super) headline: Option<String>,
    pub(super) language: Option<Lang>,
    /// The headline in print; the id, if nobody can read it.
    pub(super) title: String,
    /// "julkaistaan 2.12.2026 klo 9.00", "puuttuu", "412 sanaa".
    pub(super) facts: Vec<String>,
    /// The file of the original, if it is known.
    pub(super) original: Option<SourcePath>,
    /// The file to write.
    pub(super) path: SourcePath,
    pub(super) mark: Mark,
    /// How many words the original has, if it can be read.
    pub(super) words: Option<usize>,
    pub(super) changed: Option<usize>,
    /// Whether the public reads the original already; nobody knows of one that cannot be read.
    pub(super) state: Option<State>,
    pub(super) published: Option<Moment>,
}

pub(super) fn list(overview: &Overview<'_>, lang: Lang) -> Work {
    let lacks = lacking(overview.catalogue, lang).into_iter();
    let lacks = lacks.filter(|lack| overview.has(lack.entry)).map(|lack| task(overview, lack));
    // Nobody knows how urgent these are.
    let broken = overview.broken.iter().filter_map(|item| broken(overview, item, lang));
    let tasks: Vec<Task> = broken.chain(lacks).collect();
    let args = Args::new()
        .with("language", lang.as_str())
        .with("count", tasks.len())
        .with("words", tasks.iter().filter_map(|task| task.words).sum::<usize>());
    Work { heading: overview.words.text("status-work", &args), lang, tasks }
}

fn task(overview: &Overview<'_>, lack: Lack) -> Task {
    let record = overview.catalogue.record(lack.entry);
    let original = &record.item.original_version().document;
    let when = match (lack.state, lack.published) {
        (State::Draft, _) => Some(overview.say("status-draft")),
        (State::Held(moment), _) => Some(Mark::held(moment).text(overview.words)),
        (State::Public, published) => published.map(|time: Moment| overview.at("status-published", &time)),
    };
    let words = overview.count("status-words", lack.words);
    let changed = lack.changed.map(|count| overview.count("status-changed", count));
    let facts = when.into_iter().chain([lack.mark.text(overview.words)]).chain(changed).chain([words]);
    Task {
        id: record.item.id.clone(),
        headline: Some(original.words.title.value.clone()),
        language: Some(original.lang),
        title: title(record),
        facts: facts.collect(),
        original: Some(original.path.clone()),
        path: lack.path,
        mark: lack.mark,
        words: Some(lack.words),
        changed: lack.changed,
        state: Some(lack.state),
        published: lack.published,
    }
}

/// What is to be written of an item whose facts cannot be read.
fn broken(overview: &Overview<'_>, item: &Broken, lang: Lang) -> Option<Task> {
    let mark = item.mark(lang);
    (mark == Mark::Missing || mark.is_lost()).then(|| Task {
        id: item.id.clone(),
        headline: item.title.as_ref().map(|(title, _)| title.clone()),
        language: item.title.as_ref().map(|(_, lang)| *lang),
        title: item.name().to_owned(),
        facts: vec![mark.text(overview.words)],
        original: item.original(lang),
        path: item.path(lang),
        mark,
        words: None,
        changed: None,
        state: None,
        published: None,
    })
}
