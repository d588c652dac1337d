//! `security-expires`: contacts for the site's security whose day is over, or so far ahead that nobody
//! would look at them again (RFC 9116, section 2.5.5).

use jiff::ToSpan;

use crate::catalogue::Catalogue;
use crate::diagnostic::{Diagnostic, Diagnostics, rule};

pub(super) fn check(catalogue: &Catalogue, diagnostics: &mut Diagnostics) {
    let Some(security) = &catalogue.data().site.security else { return };
    let (today, expires) = (catalogue.today(), &security.expires);
    let year = today.saturating_add(1.year());
    let case = match expires.value {
        day if day < today => "past",
        day if day > year => "far",
        _ => return,
    };
    let found = Diagnostic::new(rule::SECURITY_EXPIRES, expires.span.clone()).case(case);
    let day = |day: jiff::civil::Date| day.strftime("%-d.%-m.%Y").to_string();
    diagnostics.push(found.arg("day", day(expires.value)).arg("year", day(year)));
}
