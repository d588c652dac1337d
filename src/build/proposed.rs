//! What a public log may propose in the place of an id that does not exist: what the public can see.

use std::collections::BTreeSet;

use crate::catalogue::Catalogue;
use crate::diagnostic::{Arg, Diagnostic, Diagnostics, rule};

/// Takes back proposals of people, topics and organisations that no visible item names: they may be
/// there for something held.
pub(super) fn forget_untold(diagnostics: &mut Diagnostics, catalogue: &Catalogue) {
    // Most sites have no such mistake: then nobody need know what is told.
    let told = std::cell::LazyCell::new(|| told(catalogue));
    diagnostics.retain(|diagnostic| {
        if is_of_id(diagnostic) && !proposed(diagnostic).is_some_and(|id| told.contains(id)) {
            for (name, value) in &mut diagnostic.args {
                match *name {
                    "near" => *value = Arg::Text("no".to_owned()),
                    "nearest" => *value = Arg::Text(String::new()),
                    _ => {}
                }
            }
        }
        true
    });
}

/// Whether it proposes an id of a whole site, not a heading or a file of the same item.
fn is_of_id(diagnostic: &Diagnostic) -> bool {
    let names_kind = |text: &str| text.contains(':');
    diagnostic.rule == rule::UNKNOWN_ID
        || diagnostic.rule == rule::LINK_DEAD && nearest(diagnostic).is_some_and(names_kind)
}

/// The id itself: of `virta (Aino Virta)`, `topic:budget`.
fn proposed(diagnostic: &Diagnostic) -> Option<&str> {
    nearest(diagnostic)?.split(' ').next()?.rsplit(':').next()
}

fn nearest(diagnostic: &Diagnostic) -> Option<&str> {
    diagnostic.args.iter().find_map(|(name, value)| match value {
        Arg::Text(text) if *name == "nearest" => Some(text.as_str()),
        _ => None,
    })
}

/// The ids of all that can be seen, and of all that it names.
fn told(catalogue: &Catalogue) -> BTreeSet<&str> {
    let mut told: BTreeSet<&str> = BTreeSet::from([catalogue.data().site.organisation.as_str()]);
    for entry in catalogue.entries() {
        let item = &catalogue.record(entry).item;
        let facts = &item.facts;
        told.insert(item.id.id.as_str());
        told.extend(facts.people_named());
        told.extend(facts.topics.iter().chain(&facts.organisations).map(|id| id.as_str()));
    }
    told
}
