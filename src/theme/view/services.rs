//! The pages that lead elsewhere: language choice, 404, redirects.
//!
//! The choice and the 404 page of the whole site speak all languages at once, so their words come
//! ready in the view.

use serde::Serialize;

use super::View;
use super::layout::Layout;
use super::parts::Link;

/// The choice of language at the root.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct LanguageChoice {
    /// Around the content.
    pub layout: Layout,
    /// One for each language, in the site's order.
    pub choices: Vec<Choice>,
}

impl View for LanguageChoice {
    const TEMPLATE: &'static str = "language_choice.html";
}

/// One language at the root, every word in that language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// Tag of the language.
    pub lang: String,
    /// "På svenska".
    pub name: String,
    /// Name of the site.
    pub site: String,
    /// Front page.
    pub href: String,
    /// "Tillgänglighetsutlåtande", if the site has one.
    pub statement: Option<Link>,
}

/// The 404 page of a language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct NotFound {
    /// Around the content.
    pub layout: Layout,
    /// Front page, archive, search.
    pub ways: Vec<Link>,
}

impl View for NotFound {
    const TEMPLATE: &'static str = "not_found.html";
}

/// The 404 page of the whole site, in all languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct NotFoundRoot {
    /// Around the content.
    pub layout: Layout,
    /// One for each language, in the site's order.
    pub languages: Vec<NotFoundIn>,
}

impl View for NotFoundRoot {
    const TEMPLATE: &'static str = "not_found_root.html";
}

/// The 404 text in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct NotFoundIn {
    /// Tag of the language.
    pub lang: String,
    /// "Sivua ei löydy".
    pub title: String,
    /// What may have happened.
    pub text: String,
    /// Front page, archive, search.
    pub ways: Vec<Link>,
    /// "Saavutettavuusseloste", if the site has one.
    pub statement: Option<Link>,
}

/// The page at an old address.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Redirect {
    /// Tag of the target's language.
    pub lang: String,
    /// Title of the target.
    pub title: String,
    /// Path of the target, for the browser.
    pub href: String,
    /// Its full address, for search engines.
    pub canonical: String,
}

impl View for Redirect {
    const TEMPLATE: &'static str = "redirect.html";
}
