//! Page -> bytes: templates, views, assets.

pub mod assets;
pub mod built_in;
mod cards;
mod compile;
mod fill;
pub mod templates;
pub mod view;
mod words;

#[cfg(test)]
mod samples;
#[cfg(test)]
mod tests;

pub use assets::Assets;
pub use fill::render;
pub use templates::Templates;

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::catalogue::Catalogue;
use crate::diagnostic::{Diagnostic, Diagnostics, Span, rule};
use crate::interface::Interface;
use crate::language::Lang;
use crate::path::{SourcePath, UrlPath};
use crate::source::Sources;
use cards::Cards;

/// The looks of a site: the built-in theme, overridden file by file by the site's own.
#[derive(Debug)]
pub struct Theme {
    templates: Templates,
    assets: Assets,
    cards: Cards,
}

impl Theme {
    /// Loads the theme that the site names, and gives its templates what is the same on all
    /// pages of a language.
    #[must_use]
    pub fn load(sources: &Sources, catalogue: &Catalogue, interface: &Arc<Interface>) -> (Self, Diagnostics) {
        let name = &catalogue.data().site.theme;
        let languages: Vec<Lang> = catalogue.languages().codes().collect();
        let mut diagnostics = unknown_theme(sources, name, &name.span);
        let (assets, found) = assets::load(sources, name);
        diagnostics.append(found);
        let (mut templates, found) = Templates::load(sources, name, interface, &languages);
        diagnostics.append(found);
        let cards = Cards::new(catalogue);
        let mut theme = Self { templates: Templates::default(), assets, cards };
        for lang in languages {
            templates.set_site(lang, &fill::site(&theme, catalogue, interface, lang));
        }
        theme.templates = templates;
        (theme, diagnostics)
    }

    /// The theme's own files, with their addresses.
    pub fn assets(&self) -> impl Iterator<Item = (UrlPath, Arc<[u8]>)> + '_ {
        self.assets.iter().map(|(_, asset)| (asset.url.clone(), Arc::clone(&asset.bytes)))
    }

    /// The messages that the templates ask for by name.
    #[must_use]
    pub fn used_messages(&self) -> &BTreeSet<String> {
        self.templates.used_messages()
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
