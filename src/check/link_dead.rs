//! `link-dead`: a link to an item, person, topic, file or heading that is not there.
//!
//! What is not public is not there: the message is the same as for a name that never existed.

use crate::catalogue::{Catalogue, Record};
use crate::content::model::Target;
use crate::diagnostic::{Diagnostic, Diagnostics, Located, rule};
use crate::edition::Version;

/// So many headings of a page are named, if none is near.
const NAMED: usize = 12;

pub(super) fn check(catalogue: &Catalogue, diagnostics: &mut Diagnostics) {
    for record in super::records(catalogue) {
        for version in &record.item.versions {
            let document = &version.document;
            let listed = document.words.links.iter().map(|link| &link.target);
            let dead = document
                .body()
                .links
                .iter()
                .chain(listed)
                .filter(|link| catalogue.resolve(record, version.lang(), &link.value).is_none())
                // Said once, of the file itself.
                .filter(|link| !is_told(record, &link.value));
            diagnostics.extend(dead.map(|link| problem(catalogue, record, version, link)));
        }
    }
}

fn is_told(record: &Record, target: &Target) -> bool {
    matches!(target, Target::File(name) if super::media::is_told(&record.item, name))
}

fn problem(catalogue: &Catalogue, record: &Record, version: &Version, link: &Located<Target>) -> Diagnostic {
    let found = Diagnostic::new(rule::LINK_DEAD, link.span.clone());
    let (case, written, near) = match &link.value {
        Target::Item(id, heading) => match (catalogue.find(id), heading) {
            (Some(entry), Some(heading)) => {
                let lang = catalogue.language_for(entry, version.lang());
                let target = lang.and_then(|lang| catalogue.version(entry, lang));
                return no_heading(found, heading, target);
            }
            _ => {
                let near = super::nearest(id.id.as_str(), catalogue.ids(id.kind));
                let near = near.map(|near| format!("{}:{near}", id.kind.as_str()));
                ("item", id.to_string(), near)
            }
        },
        Target::Heading(heading) => return no_heading(found, heading, Some(version)),
        Target::File(name) => {
            let near = super::nearest(name, record.item.media.keys().map(String::as_str));
            ("file", name.clone(), near.map(str::to_owned))
        }
        Target::Person(id) => member("person", id, catalogue.data().people.keys()),
        Target::Topic(id) => member("topic", id, catalogue.data().topics.keys()),
        Target::Organisation(id) => member("organisation", id, catalogue.data().organisations.keys()),
        Target::Web(url) | Target::Mail(url) | Target::Phone(url) => ("item", url.clone(), None),
    };
    found.case(case).arg("target", written).nearest(near)
}

fn member<'a>(
    kind: &'static str,
    id: &str,
    known: impl Iterator<Item = &'a String>,
) -> (&'static str, String, Option<String>) {
    let near = super::nearest(id, known.map(String::as_str).filter(|known| *known != id));
    (kind, format!("{kind}:{id}"), near.map(|near| format!("{kind}:{near}")))
}

/// Names the nearest heading of the page, or all that it has.
fn no_heading(found: Diagnostic, written: &str, version: Option<&Version>) -> Diagnostic {
    let headings = version.map(|v| v.document.body().headings.as_slice()).unwrap_or_default();
    let ids = || headings.iter().map(|heading| heading.id.as_str());
    let found = found.case("heading").arg("target", written);
    let near = super::nearest(written, ids());
    if near.is_some() || headings.is_empty() {
        return found.nearest(near).arg("names", "");
    }
    let mut all: Vec<String> = ids().take(NAMED).map(|id| format!("#{id}")).collect();
    all.extend((headings.len() > NAMED).then(|| "…".to_owned()));
    found.arg("near", "list").arg("nearest", "").arg("names", all.join(", "))
}
