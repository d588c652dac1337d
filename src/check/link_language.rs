//! `link-language`: a link after the text whose address says that it leads to a page in another
//! language, while the page does not say so (“(på finska)”; WCAG 2.2, 3.1.2).

use crate::catalogue::Catalogue;
use crate::content::model::{LinkWords, Target};
use crate::diagnostic::{Diagnostic, Diagnostics, rule};
use crate::language::{Lang, Languages};

pub(super) fn check(catalogue: &Catalogue, diagnostics: &mut Diagnostics) {
    for document in super::documents(catalogue) {
        let unmarked = document.words.links.iter().filter(|link| link.language.is_none());
        diagnostics.extend(unmarked.filter_map(|link| problem(catalogue, document.lang, link)));
    }
}

fn problem(catalogue: &Catalogue, page: Lang, link: &LinkWords) -> Option<Diagnostic> {
    let Target::Web(url) = &link.target.value else { return None };
    // A link to this site is to name the item (`link-address`), and is then marked by itself.
    let elsewhere = !url.starts_with(&catalogue.data().site.origin);
    let leads_to = language_of(catalogue.languages(), url).filter(|lang| elsewhere && *lang != page)?;
    let found = Diagnostic::new(rule::LINK_LANGUAGE, link.text.span.clone());
    Some(found.arg("words", link.text.as_str()).arg("target", leads_to.as_str()))
}

/// The language of the site that the address names: by the first step of its path, as
/// `https://vm.fi/sv/…`.
fn language_of(languages: &Languages, url: &str) -> Option<Lang> {
    let (_, rest) = url.split_once("://")?;
    let step = rest.split(['/', '?', '#']).nth(1)?;
    let named = |lang: &Lang| lang.as_str() == step || languages.tag(*lang).eq_ignore_ascii_case(step);
    languages.codes().find(named)
}
