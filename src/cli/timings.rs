//! `tiedote build --timings`: where the time of a build went, for people as a table, else as JSON.

use std::time::Duration;

use serde::Serialize;

use super::args::TimingForm;
use super::world::Watch;
use crate::build::Stage;
use crate::interface::{Args, Words};

/// The stages that are done, in their order.
pub(super) struct Timings {
    watch: Watch,
    done: Vec<Done>,
}

struct Done {
    stage: Stage,
    spent: Duration,
    count: usize,
}

/// The whole as JSON.
#[derive(Serialize)]
struct Told {
    milliseconds: f64,
    stages: Vec<ToldStage>,
}

#[derive(Serialize)]
struct ToldStage {
    stage: &'static str,
    milliseconds: f64,
    count: usize,
}

impl Timings {
    pub(super) fn start() -> Self {
        Self { watch: Watch::start(), done: Vec::new() }
    }

    /// A stage is done: all time since the one before was its own.
    pub(super) fn done(&mut self, stage: Stage, count: usize) {
        let before: Duration = self.done.iter().map(|done| done.spent).sum();
        self.done.push(Done { stage, spent: self.watch.elapsed().saturating_sub(before), count });
    }

    /// Since the start.
    pub(super) fn elapsed(&self) -> Duration {
        self.watch.elapsed()
    }

    pub(super) fn text(&self, form: TimingForm, words: &Words) -> String {
        match form {
            TimingForm::Table => self.table(words),
            TimingForm::Json => self.json(),
        }
    }

    /// A line for each stage: its name, milliseconds, share, and what it counted.
    fn table(&self, words: &Words) -> String {
        let whole = self.elapsed().as_secs_f64().max(f64::MIN_POSITIVE);
        let rows = self.done.iter().map(|done| {
            let args = Args::new().with("count", done.count);
            let share = done.spent.as_secs_f64() / whole * 100.0;
            [
                words.text(&format!("stage-{}", done.stage.id()), &Args::NONE),
                format!("{:.1} ms", milliseconds(done.spent)),
                format!("{share:.0} %"),
                words.text(&format!("stage-{}.count", done.stage.id()), &args),
            ]
        });
        let rows: Vec<_> = rows.collect();
        let widths: [usize; 3] = [0, 1, 2].map(|column| {
            let all = rows.iter().filter_map(|row| row.get(column));
            all.map(|cell| cell.chars().count()).max().unwrap_or_default()
        });
        let [first, second, third] = widths;
        let line = |[stage, time, share, count]: &[String; 4]| {
            format!("{stage:first$}  {time:>second$}  {share:>third$}  {count}")
        };
        rows.iter().map(line).collect::<Vec<_>>().join("\n")
    }

    /// One line: an object.
    fn json(&self) -> String {
        let stage = |done: &Done| ToldStage {
            stage: done.stage.id(),
            milliseconds: milliseconds(done.spent),
            count: done.count,
        };
        let told = Told {
            milliseconds: milliseconds(self.elapsed()),
            stages: self.done.iter().map(stage).collect(),
        };
        // Names and numbers can always be written.
        serde_json::to_string(&told).unwrap_or_default()
    }
}

/// To a hundredth.
fn milliseconds(spent: Duration) -> f64 {
    (spent.as_secs_f64() * 100_000.0).round() / 100.0
}
