//! A translator's work list, whatever form it takes.

use super::{Overview, title};
use crate::edition::State;
use crate::interface::Args;
use crate::language::Lang;
use crate::status::{Lack, Mark, lacking};
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
    pub(super) lack: Lack,
    /// The headline of the original.
    pub(super) title: String,
    /// "julkaistaan 2.12.2026 klo 9.00", "puuttuu", "412 sanaa".
    pub(super) facts: Vec<String>,
    /// The file of the original.
    pub(super) original: String,
}

pub(super) fn list(overview: &Overview<'_>, lang: Lang) -> Work {
    let lacks = lacking(overview.catalogue, lang).into_iter();
    let lacks = lacks.filter(|lack| overview.has(lack.entry));
    let tasks: Vec<Task> = lacks.map(|lack| task(overview, lack)).collect();
    let args = Args::new()
        .with("language", lang.as_str())
        .with("count", tasks.len())
        .with("words", tasks.iter().map(|task| task.lack.words).sum::<usize>());
    Work { heading: overview.words.text("status-work", &args), lang, tasks }
}

fn task(overview: &Overview<'_>, lack: Lack) -> Task {
    let record = overview.catalogue.record(lack.entry);
    let when = match (lack.state, lack.published) {
        (State::Draft, _) => Some(overview.say("status-draft")),
        (State::Held(moment), _) => Some(Mark::Held(moment).text(overview.words)),
        (State::Public, published) => published.map(|time: Moment| overview.at("status-published", &time)),
    };
    let words = overview.count("status-words", lack.words);
    let changed = lack.changed.map(|count| overview.count("status-changed", count));
    let facts = when.into_iter().chain([lack.mark.text(overview.words)]).chain(changed).chain([words]);
    Task {
        title: title(record),
        facts: facts.collect(),
        original: record.item.original_version().document.path.to_string(),
        lack,
    }
}
