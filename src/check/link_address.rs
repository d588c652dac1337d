//! `link-address`: a link to this site written as an address. Such a link breaks when a title or
//! slug changes; one that names the item does not.

use crate::catalogue::Catalogue;
use crate::content::model::Target;
use crate::diagnostic::{Diagnostic, Diagnostics, Located, rule};

pub(super) fn check(catalogue: &Catalogue, diagnostics: &mut Diagnostics) {
    for record in super::records(catalogue) {
        for version in &record.item.versions {
            let document = &version.document;
            let listed = document.words.links.iter().map(|link| &link.target);
            let links = document.body().links.iter().chain(listed);
            diagnostics.extend(links.filter_map(|link| problem(catalogue, link)));
        }
    }
}

fn problem(catalogue: &Catalogue, link: &Located<Target>) -> Option<Diagnostic> {
    let Target::Web(url) = &link.value else { return None };
    let site = &catalogue.data().site;
    let path = url.strip_prefix(&site.origin)?.strip_prefix(site.base_path.trim_end_matches('/'))?;
    if !path.is_empty() && !path.starts_with('/') {
        return None;
    }
    let path = path.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
    let here = |url: &crate::path::UrlPath| url.as_str().trim_end_matches('/') == path;
    let target = super::records(catalogue).find(|record| record.urls.iter().any(|(_, url)| here(url)));
    let target = target.map(|record| record.item.id.to_string());
    Some(Diagnostic::new(rule::LINK_ADDRESS, link.span.clone()).arg("address", url.as_str()).nearest(target))
}
