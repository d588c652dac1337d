//! Waivers: an item may silence a rule, with a reason and an end date.
//!
//! An official notice (`type: notice`) cannot be waived: notices on life and safety are due in
//! both official languages, everywhere. A waiver that has ended, or that silences nothing, is told
//! itself (`waiver-expired`, `waiver-unneeded`), so that none outlives its reason.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::content::model::{Waiver, Waiving};
use crate::diagnostic::{Arg, Diagnostic, Diagnostics, Rule, rule};

/// Rules that not every run asks: nobody knows then whether a waiver has something to do.
const OCCASIONAL: [&Rule; 3] = [rule::LINK_EXTERNAL, rule::ADDRESS_CHANGED, rule::LINK_UNPUBLISHED];

/// The waivers of a site on a day, with what each of them has to do.
pub struct Waivers<'a> {
    today: Date,
    /// By folder (`content/releases/2026/x`).
    folders: BTreeMap<&'a str, Vec<Use<'a>>>,
}

/// A waiver and how often its rule was broken where it holds.
struct Use<'a> {
    waiver: &'a Waiver,
    of_notice: bool,
    met: usize,
}

impl<'a> Waivers<'a> {
    /// The waivers `of` a site's items by folder, as they hold `today`.
    #[must_use]
    pub fn new(of: BTreeMap<&'a str, Waiving<'a>>, today: Date) -> Self {
        let uses = |Waiving { waivers, is_notice }: Waiving<'a>| {
            waivers.iter().map(|waiver| Use { waiver, of_notice: is_notice, met: 0 }).collect()
        };
        Self { today, folders: of.into_iter().map(|(folder, waiving)| (folder, uses(waiving))).collect() }
    }

    /// Drops what is silenced: of the rules of the linked site and of those of one file alike.
    pub fn apply(&mut self, diagnostics: &mut Diagnostics) {
        diagnostics.retain(|diagnostic| {
            let Some(uses) = self.folders.get_mut(diagnostic.span.file.folder()) else { return true };
            let mut is_silenced = false;
            for used in uses.iter_mut().filter(|used| concerns(used.waiver, diagnostic)) {
                used.met += 1;
                is_silenced |= used.holds(self.today);
            }
            !is_silenced
        });
    }

    /// What is to be said of the waivers themselves, once all has been asked that they could
    /// silence. `is_whole` tells of a folder whether the rules saw all of it: if not, nobody knows
    /// what a waiver would have to do.
    #[must_use]
    pub fn remarks(&self, is_whole: impl Fn(&str) -> bool) -> Diagnostics {
        let mut diagnostics = Diagnostics::new();
        for (folder, uses) in &self.folders {
            let whole = || is_whole(folder);
            diagnostics.extend(uses.iter().filter_map(|used| used.remark(self.today, whole)));
        }
        diagnostics
    }
}

impl Use<'_> {
    fn holds(&self, today: Date) -> bool {
        !self.of_notice && self.waiver.until.value >= today
    }

    fn remark(&self, today: Date, is_whole: impl Fn() -> bool) -> Option<Diagnostic> {
        let Waiver { rule, until, .. } = self.waiver;
        let unneeded = || Diagnostic::new(rule::WAIVER_UNNEEDED, rule.span.clone()).arg("rule", &*rule.value);
        if self.of_notice {
            return Some(unneeded().case("notice"));
        }
        if self.holds(today) {
            let asked = OCCASIONAL.iter().all(|occasional| occasional.id != rule.value);
            return (asked && self.met == 0 && is_whole()).then(unneeded);
        }
        let day = until.value.strftime("%-d.%-m.%Y").to_string();
        let expired = Diagnostic::new(rule::WAIVER_EXPIRED, until.span.clone());
        let expired = expired.arg("rule", &*rule.value).arg("day", day);
        Some(if self.met == 0 && is_whole() { expired.case("idle") } else { expired })
    }
}

fn concerns(waiver: &Waiver, diagnostic: &Diagnostic) -> bool {
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
