//! Waivers: an item may silence a rule, with a reason and an end date.
//!
//! An official notice (`type: notice`) cannot be waived: notices on life and safety are due in
//! both official languages, everywhere.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::content::model::Waiver;
use crate::diagnostic::{Arg, Diagnostic, Diagnostics};

/// Drops what the waivers of its folder (`content/releases/2026/x`) silence `today`: of the rules
/// of the linked site and of those of one file alike.
pub fn apply(waivers: &BTreeMap<&str, &[Waiver]>, today: Date, diagnostics: &mut Diagnostics) {
    diagnostics.retain(|diagnostic| {
        let of_folder = waivers.get(diagnostic.span.file.folder()).copied().unwrap_or_default();
        let mut hold = of_folder.iter().filter(|waiver| waiver.until.value >= today);
        !hold.any(|waiver| silences(waiver, diagnostic))
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
