//! `link-text`: a link whose words do not say where it leads. Those who listen to a page hear its
//! links one after the other, without what stands around them (WCAG 2.2, 2.4.4).

use super::vocabulary;
use crate::diagnostic::{Diagnostic, Span, rule};
use crate::language::Lang;

/// What is wrong with the words of a link, written at `span`.
pub(in crate::content) fn problem(words: &str, lang: Lang, span: impl Fn() -> Span) -> Option<Diagnostic> {
    let bare = words.trim().trim_matches(|c: char| !c.is_alphanumeric());
    let found = || Diagnostic::new(rule::LINK_TEXT, span()).arg("words", words.trim());
    let is_address = || ["http://", "https://"].iter().any(|start| bare.starts_with(start));
    // A host's name alone (`saavutettavuusvaatimukset.fi`) is how people speak of a site.
    let is_path = || bare.starts_with("www.") && bare.contains('/');
    if is_address() || is_path() {
        return Some(found().case("address"));
    }
    let says_nothing = || vocabulary::list("link-text", lang).contains(&bare.to_lowercase().as_str());
    (bare.len() < 50 && says_nothing()).then(found)
}
