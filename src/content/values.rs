//! What people write for dates, phone numbers, addresses and the like.

mod dates;
mod phone;

pub use phone::{PhoneProblem, parse_phone};

use dates::Mended;
use jiff::civil::Date;

use crate::content::model::{Phone, Target};
use crate::content::reader::{Field, Reader};
use crate::content::target::parse_target;
use crate::content::web::parse_web;
use crate::diagnostic::{Located, rule};
use crate::path::Slug;
use crate::time::{DateProblem, Moment, parse_day, parse_moment};

/// Reads an e-mail address, written with `@` or `(at)`; gives it with `@`.
#[must_use]
pub fn parse_email(text: &str) -> Option<String> {
    let text = text.trim().replace(" (at) ", "@").replace("(at)", "@").replace("[at]", "@");
    let (name, host) = text.split_once('@')?;
    let letter = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+/=?^_{|}~-".contains(c);
    let name_good =
        name.len() <= 64 && name.split('.').all(|part| !part.is_empty() && part.chars().all(letter));
    let label = |part: &str| {
        !part.is_empty()
            && !part.starts_with('-')
            && !part.ends_with('-')
            && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    let end = host.rsplit('.').next().unwrap_or_default();
    let host_good = host.contains('.')
        && host.len() <= 253
        && host.split('.').all(label)
        && end.len() >= 2
        && end.bytes().all(|b| b.is_ascii_alphabetic());
    (name_good && host_good).then_some(text)
}

/// Reads an old path of this site.
///
/// # Errors
///
/// The case of the message: what is wrong with it.
pub fn parse_alias(text: &str) -> Result<String, &'static str> {
    if text.contains("://") || text.starts_with("//") {
        return Err("address");
    }
    if !text.starts_with('/') {
        return Err("slash");
    }
    if text.contains(['?', '#']) {
        return Err("query");
    }
    if text.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '\\' | '<' | '>' | '"')) {
        return Err("space");
    }
    let decoded = text.to_ascii_lowercase().replace("%2e", ".").replace("%2f", "/").replace("%5c", "\\");
    if decoded.contains('\\') || decoded.split('/').any(|part| part == "." || part == "..") {
        return Err("dots");
    }
    if text.trim_end_matches('/').contains("//") || text == "/" {
        return Err("slash");
    }
    Ok(text.to_owned())
}

impl Reader<'_> {
    /// A date, with a clock time or without.
    pub(crate) fn moment(&mut self, field: Field<'_>) -> Option<Located<Moment>> {
        let text = self.line(field)?;
        match parse_moment(&text.value, self.zone) {
            Ok(moment) => Some(Located::new(moment, text.span)),
            Err(problem) => {
                self.date_problem(field, problem, None);
                None
            }
        }
    }

    /// A date without a clock time.
    pub(crate) fn day(&mut self, field: Field<'_>) -> Option<Located<Date>> {
        let text = self.line(field)?;
        match parse_day(&text.value) {
            Ok(day) => Some(Located::new(day, text.span)),
            Err(problem) => {
                self.date_problem(field, problem, Some("day"));
                None
            }
        }
    }

    fn date_problem(&mut self, field: Field<'_>, problem: DateProblem, case: Option<&'static str>) {
        let text = self.written(field);
        if let Some(bare) = self.unquoted(&text, case.is_none()) {
            let found = self.about(field, rule::DATE_FORM).case("quotes").arg("fixed", bare);
            self.found.push(found);
            return;
        }
        let mended = || dates::mend(&text, case.is_none());
        let form = || self.about(field, rule::DATE_FORM);
        let found = match problem {
            DateProblem::Form | DateProblem::Clock if let Some(mended) = mended() => match mended {
                Mended::Form(right) => form().case("near").arg("fixed", right),
                Mended::Midnight(right) => form().case("midnight").arg("fixed", right),
            },
            DateProblem::Form => {
                let mut found = form();
                found.case = case;
                found
            }
            DateProblem::Clock => self.about(field, rule::DATE_FORM).case("clock"),
            DateProblem::Day { last: 0, .. } => self.about(field, rule::DATE_IMPOSSIBLE).case("month"),
            DateProblem::Day { month, last, .. } => self
                .about(field, rule::DATE_IMPOSSIBLE)
                .arg("month", i64::from(month))
                .arg("last", i64::from(last)),
            DateProblem::Gap { before, after } => {
                self.about(field, rule::TIME_GAP).arg("before", before).arg("after", after)
            }
            DateProblem::Twice { first, second } => {
                self.about(field, rule::TIME_TWICE).arg("first", first).arg("second", second)
            }
        };
        self.found.push(found);
    }

    /// The date between curly quotation marks, if it is one.
    fn unquoted(&self, text: &str, clock: bool) -> Option<String> {
        let bare = text.trim_matches(['”', '“', '„', '’', '‘', '»', '«']).trim();
        let is_date = if clock { parse_moment(bare, self.zone).is_ok() } else { parse_day(bare).is_ok() };
        (bare != text.trim() && is_date).then(|| bare.to_owned())
    }

    /// Says that the last day is before the first, if both are known and it is.
    pub(crate) fn in_order(&mut self, first: Option<Date>, last: Option<Date>, field: Option<Field<'_>>) {
        if let (Some(first), Some(last), Some(field)) = (first, last, field)
            && last < first
        {
            self.wrong(field, rule::DATE_ORDER, Some("end"));
        }
    }

    /// A phone number.
    pub(crate) fn phone(&mut self, field: Field<'_>) -> Option<Located<Phone>> {
        let text = self.line(field)?;
        match parse_phone(&text.value) {
            Ok(phone) => Some(Located::new(phone, text.span)),
            Err(problem) => {
                let case = (problem == PhoneProblem::Letters).then_some("letters");
                self.wrong(field, rule::PHONE_FORM, case);
                None
            }
        }
    }

    /// An e-mail address.
    pub(crate) fn email(&mut self, field: Field<'_>) -> Option<Located<String>> {
        let text = self.line(field)?;
        let email = parse_email(&text.value);
        if email.is_none() {
            self.wrong(field, rule::EMAIL_FORM, None);
        }
        email.map(|email| Located::new(email, text.span))
    }

    /// An address of the web.
    pub(crate) fn web(&mut self, field: Field<'_>) -> Option<Located<String>> {
        let text = self.line(field)?;
        match parse_web(&text.value) {
            Ok(url) => Some(Located::new(url, text.span)),
            Err(problem) => {
                self.found.push(problem.report(text.span, &text.value));
                None
            }
        }
    }

    /// A link target.
    pub(crate) fn target(&mut self, field: Field<'_>) -> Option<Located<Target>> {
        let text = self.line(field)?;
        match parse_target(&text.value) {
            Ok(target) => Some(Located::new(target, text.span)),
            Err(problem) => {
                self.found.push(problem.report(&text.value, text.span));
                None
            }
        }
    }

    /// A word of an address.
    pub(crate) fn slug(&mut self, field: Field<'_>) -> Option<Located<Slug>> {
        let text = self.line(field)?;
        if let Some(slug) = Slug::new(&text.value) {
            return Some(Located::new(slug, text.span));
        }
        let found = self.about(field, rule::SLUG_FORM);
        self.found.push(match Slug::from_title(&text.value) {
            Some(proposed) => found.arg("proposed", proposed.as_str()),
            None => found.case("none"),
        });
        None
    }

    /// Old paths of the item.
    pub(crate) fn aliases(&mut self, field: Field<'_>) -> Vec<Located<String>> {
        let items = self.list(field, "[/vanha/osoite/]");
        items.into_iter().filter_map(|item| self.alias(item)).collect()
    }

    fn alias(&mut self, field: Field<'_>) -> Option<Located<String>> {
        let text = self.text(field)?;
        match parse_alias(&text.value) {
            Ok(alias) => Some(Located::new(alias, text.span)),
            Err(case) => {
                self.wrong(field, rule::ALIAS_FORM, Some(case));
                None
            }
        }
    }
}
