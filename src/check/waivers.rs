//! Waivers: an item may silence a rule, with a reason and an end date.
//!
//! An official notice (`type: notice`) cannot be waived: notices on life and safety are due in
//! both official languages, everywhere.

use std::collections::BTreeMap;

use crate::catalogue::Catalogue;
use crate::content::model::{Genre, Waiver};
use crate::diagnostic::{Arg, Diagnostic, Diagnostics};

pub(super) fn apply(catalogue: &Catalogue, diagnostics: &mut Diagnostics) {
    let mut by_folder: BTreeMap<&str, Vec<&Waiver>> = BTreeMap::new();
    for record in super::records(catalogue) {
        let facts = &record.item.facts;
        let holds =
            |waiver: &&Waiver| waiver.until.value >= catalogue.today() && facts.genre != Genre::Notice;
        let folder = record.item.original_version().document.path.folder();
        by_folder.entry(folder).or_default().extend(facts.waive.iter().filter(holds));
    }
    diagnostics.retain(|diagnostic| {
        let waivers = by_folder.get(diagnostic.span.file.folder()).map(Vec::as_slice).unwrap_or_default();
        !waivers.iter().any(|waiver| silences(waiver, diagnostic))
    });
}

fn silences(waiver: &Waiver, diagnostic: &Diagnostic) -> bool {
    let language = || {
        let named = diagnostic.args.iter().find_map(|(name, value)| match value {
            Arg::Text(text) if *name == "language" => Some(text.as_str()),
            _ => None,
        });
        named.or_else(|| diagnostic.span.file.file_name().strip_suffix(".md"))
    };
    waiver.rule.value == diagnostic.rule.id
        && waiver.language.as_ref().is_none_or(|wanted| language() == Some(wanted.as_str()))
}
