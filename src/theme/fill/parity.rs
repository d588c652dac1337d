//! The page that tells how much of the site each language has.

use super::Fill;
use super::layout::About;
use crate::catalogue::Entry;
use crate::interface::Args;
use crate::language::{Language, Parity as Wanted};
use crate::status::{self, Counts, Coverage, Share};
use crate::theme::view::{Link, Parity, ParityCell, ParityMissing, ParityRow, ParityTable};

/// The most items that are named as missing in a language.
const NAMED: usize = 25;

impl Fill<'_> {
    pub(super) fn parity(&self) -> Parity {
        let Counts { kinds, years } = status::coverage(self.catalogue);
        let kind = |kind: &str| self.tell("parity-kind", &Args::new().with("kind", kind));
        let kinds = kinds.iter().map(|(of, coverage)| (kind(of.as_str()), coverage));
        let years = years.iter().map(|(year, coverage)| (year.to_string(), coverage));
        let tables = [
            self.parity_table("kinds", "parity-kinds", "parity-column-kind", kinds),
            self.parity_table("years", "parity-years", "parity-column-year", years),
        ];
        let title = self.say("parity-title");
        Parity {
            layout: self.layout(About {
                title: &title,
                description: Some(self.tell("parity-text", &Args::new())),
                trail: Vec::new(),
                section: None,
                member: None,
            }),
            text: self.say("parity-text"),
            tables: tables.into_iter().filter(|table| !table.rows.is_empty()).collect(),
            missing: self.catalogue.languages().iter().filter_map(|l| self.missing_in(l)).collect(),
            title,
        }
    }

    /// The link to the page, if this language has it.
    pub(super) fn parity_link(&self) -> Option<Link> {
        let url = self.catalogue.routes().parity(self.lang)?;
        Some(self.link(&url, self.say("parity-title")))
    }

    fn parity_table<'a>(
        &self,
        id: &str,
        caption: &str,
        rows_are: &str,
        rows: impl Iterator<Item = (String, &'a Coverage)>,
    ) -> ParityTable {
        let languages = self.catalogue.languages().codes();
        let names =
            languages.map(|lang| self.tell("in-language", &Args::new().with("language", lang.as_str())));
        let row = |(label, coverage): (String, &Coverage)| ParityRow {
            label,
            all: self.number(coverage.items),
            cells: coverage.shares.iter().map(|share| self.parity_cell(*share)).collect(),
        };
        ParityTable {
            id: format!("table_{id}"),
            caption: self.say(caption),
            heads: [self.say(rows_are), self.say("parity-all")].into_iter().chain(names).collect(),
            rows: rows.map(row).collect(),
        }
    }

    fn parity_cell(&self, Share { full, summary }: Share) -> ParityCell {
        let summaries = || self.tell("parity-summaries", &Args::new().with("count", summary));
        ParityCell { count: self.number(full + summary), summaries: (summary > 0).then(summaries) }
    }

    /// What a language lacks that the site asks for; nothing if there is no such thing.
    fn missing_in(&self, language: &Language) -> Option<ParityMissing> {
        if language.parity == Wanted::Optional {
            return None;
        }
        let missing: Vec<Entry> = status::without(self.catalogue, language.code).collect();
        let args = || Args::new().with("language", language.code.as_str());
        let more = args().with("shown", NAMED).with("count", missing.len());
        (!missing.is_empty()).then(|| ParityMissing {
            id: format!("missing_{}", language.code),
            title: self.tell("parity-missing", &args()),
            note: (missing.len() > NAMED).then(|| self.tell("parity-missing-more", &more)),
            links: missing.iter().take(NAMED).filter_map(|entry| self.entry_link(*entry)).collect(),
        })
    }

    fn number(&self, n: usize) -> String {
        self.words.number(i64::try_from(n).unwrap_or(i64::MAX))
    }
}
