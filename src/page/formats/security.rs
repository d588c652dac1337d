//! `/.well-known/security.txt` (RFC 9116): whom to tell of a hole in the site's security.

use crate::catalogue::Catalogue;
use crate::content::model::Security;
use crate::interface::Interface;
use crate::page::formats::{File, Format, Part};
use crate::path::UrlPath;
use crate::time::start_of_day;

pub(super) static FORMAT: Format = Format {
    id: "security",
    plan: |catalogue, _| plan(catalogue),
    render: |catalogue, _: &Interface, _, _| render(catalogue).unwrap_or_default().into_bytes(),
};

const PATH: &str = "/.well-known/security.txt";

/// Only where a host's own files begin: below a path nobody looks for it (section 3).
fn plan(catalogue: &Catalogue) -> Vec<File> {
    let site = &catalogue.data().site;
    let told = site.security.is_some() && site.base_path == "/";
    told.then(|| (UrlPath::new(PATH), Part::Whole)).into_iter().collect()
}

fn render(catalogue: &Catalogue) -> Option<String> {
    let site = &catalogue.data().site;
    let Security { contacts, expires, policy } = site.security.as_ref()?;
    let mut lines: Vec<String> = contacts.iter().map(|contact| format!("Contact: {contact}")).collect();
    // The day itself counts.
    let end = expires.value.tomorrow().map(|next| start_of_day(next, &site.zone)).ok()?;
    lines.push(format!("Expires: {end}"));
    let tags: Vec<&str> = site.languages.iter().map(|language| language.tag.as_str()).collect();
    lines.push(format!("Preferred-Languages: {}", tags.join(", ")));
    lines.push(format!("Canonical: {}{PATH}", site.origin));
    lines.extend(policy.as_ref().map(|policy| format!("Policy: {policy}")));
    Some(lines.join("\n") + "\n")
}
