//! `lead-long`: a lead that is a text of its own. Lists, feeds and search results show it whole.

use super::Passage;
use super::sentences::sentences;
use crate::diagnostic::{Diagnostic, Diagnostics, Located, rule};
use crate::language::Lang;

/// The most sentences of a lead: those of real releases of the ministries have two to four.
const LIMIT: usize = 4;

pub(super) fn check(lead: &Located<String>, lang: Lang, found: &mut Diagnostics) {
    let span = |_| lead.span.clone();
    let count = sentences(&Passage { text: lead, lang, fixed: &[], span: &span }).len();
    if count > LIMIT {
        let long = Diagnostic::new(rule::LEAD_LONG, lead.span.clone());
        found.push(long.arg("sentences", count).arg("limit", LIMIT));
    }
}
