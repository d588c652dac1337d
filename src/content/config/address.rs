//! The site's own address.

use crate::content::reader::{Field, Reader};
use crate::content::web::parse_web;
use crate::diagnostic::rule;

/// Origin and base path of `base_url`.
pub(super) fn read(reader: &mut Reader<'_>, field: Field<'_>) -> Option<(String, String)> {
    let text = reader.line(field)?;
    match parse_web(&text.value) {
        Err(problem) => reader.found.push(problem.report(text.span, &text.value)),
        Ok(url) => match split_base(&url) {
            Some(parts) => return Some(parts),
            None => reader.wrong(field, rule::URL_FORM, Some("base")),
        },
    }
    None
}

/// `https://www.example.fi/preview/42` into `https://www.example.fi` and `/preview/42/`; none if
/// it has a query, a fragment or a path that is no plain folder.
pub(super) fn split_base(url: &str) -> Option<(String, String)> {
    let (scheme, rest) = url.split_once("://")?;
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '~' | '/');
    if host.contains(['?', '#']) || !path.chars().all(plain) {
        return None;
    }
    let mut base = String::from("/");
    for step in path.split('/').filter(|step| !step.is_empty()) {
        if step == "." || step == ".." {
            return None;
        }
        base.push_str(step);
        base.push('/');
    }
    Some((format!("{}://{}", scheme.to_ascii_lowercase(), host.to_lowercase()), base))
}
