//! Page -> bytes: templates, views, assets.

pub mod assets;
pub mod built_in;
mod cards;
mod compile;
mod fill;
mod linked;
pub mod mail;
pub mod templates;
pub mod view;
mod words;

#[cfg(test)]
mod samples;
#[cfg(test)]
mod tests;

pub use assets::Assets;
pub use fill::render;
pub use templates::{Compiled, Templates};

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::catalogue::Catalogue;
use crate::content::model::Site;
use crate::diagnostic::{Diagnostic, Diagnostics, Span, rule};
use crate::interface::Interface;
use crate::path::{SourcePath, UrlPath};
use crate::source::Sources;
use cards::Cards;

/// The looks of any site: the built-in theme, overridden file by file by the site's own.
#[derive(Debug)]
pub struct Looks {
    compiled: Compiled,
    assets: Assets,
}

impl Looks {
    /// Loads the theme that the site names. `interface` has the words that its templates ask for.
    #[must_use]
    pub fn load(sources: &Sources, site: &Site, interface: &Interface) -> (Self, Diagnostics) {
        let name = &site.theme;
        let mut diagnostics = unknown_theme(sources, name, &name.span);
        let (assets, found) = assets::load(sources, name);
        diagnostics.append(found);
        let (compiled, found) = Compiled::load(sources, name, interface);
        diagnostics.append(found);
        (Self { compiled, assets }, diagnostics)
    }
}

/// The looks of a site, which know what is the same on all its pages of a language.
#[derive(Debug)]
pub struct Theme {
    looks: Arc<Looks>,
    templates: Arc<Templates>,
    cards: Cards,
    /// What the search knows, by language.
    #[cfg(feature = "search")]
    pub search: crate::search::Parts,
}

impl Theme {
    /// Gives templates what is the same on all pages of a language; those of an `earlier` theme
    /// serve if it was given the same.
    #[must_use]
    pub fn new(
        looks: &Arc<Looks>,
        catalogue: &Catalogue,
        interface: &Arc<Interface>,
        earlier: Option<&Self>,
    ) -> Self {
        let (looks, cards) = (Arc::clone(looks), Cards::new(catalogue));
        let mut theme = Self {
            looks,
            templates: Arc::default(),
            cards,
            #[cfg(feature = "search")]
            search: crate::search::Parts::new(catalogue),
        };
        let site = |lang| (lang, fill::site(&theme, catalogue, interface, lang));
        let sites: Vec<_> = catalogue.languages().codes().map(site).collect();
        let same = |earlier: &&Self| {
            Arc::ptr_eq(&earlier.looks, &theme.looks) && earlier.templates.serve(interface, &sites)
        };
        theme.templates = match earlier.filter(same) {
            Some(earlier) => Arc::clone(&earlier.templates),
            None => Arc::new(Templates::new(&theme.looks.compiled, interface, sites)),
        };
        theme
    }

    /// The theme's own files, with their addresses.
    pub fn assets(&self) -> impl Iterator<Item = (UrlPath, Arc<[u8]>)> + '_ {
        self.looks.assets.iter().map(|(_, asset)| (asset.url.clone(), Arc::clone(&asset.bytes)))
    }

    /// The messages that the templates ask for by name.
    #[must_use]
    pub fn used_messages(&self) -> &BTreeSet<String> {
        self.looks.compiled.used_messages()
    }
}

fn unknown_theme(sources: &Sources, name: &str, span: &Span) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    if name != built_in::NAME && sources.below(&format!("themes/{name}")).next().is_none() {
        let unknown = Diagnostic::new(rule::THEME_UNKNOWN, span.clone()).arg("theme", name);
        diagnostics.push(unknown.arg("themes", themes(sources).join(", ")));
    }
    diagnostics
}

/// The built-in theme and the folders of `themes/`.
fn themes(sources: &Sources) -> Vec<String> {
    let folder = |path: &SourcePath| path.as_str().split('/').nth(1).map(str::to_owned);
    let own = sources.below("themes").filter_map(|(path, _)| folder(path));
    let all: BTreeSet<String> = own.chain([built_in::NAME.to_owned()]).collect();
    all.into_iter().collect()
}
