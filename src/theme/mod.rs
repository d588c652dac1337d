//! Page -> bytes: templates, views, assets.

pub mod assets;
pub mod built_in;
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
use crate::diagnostic::Diagnostics;
use crate::interface::Interface;
use crate::language::Lang;
use crate::path::UrlPath;
use crate::source::Sources;

/// The looks of a site: the built-in theme, overridden file by file by the site's own.
#[derive(Debug)]
pub struct Theme {
    templates: Templates,
    assets: Assets,
}

impl Theme {
    /// Loads the theme that the site names, and gives its templates what is the same on all
    /// pages of a language.
    #[must_use]
    pub fn load(sources: &Sources, catalogue: &Catalogue, interface: &Arc<Interface>) -> (Self, Diagnostics) {
        let name = &catalogue.data().site.theme;
        let languages: Vec<Lang> = catalogue.languages().codes().collect();
        let (assets, mut diagnostics) = assets::load(sources, name);
        let (mut templates, found) = Templates::load(sources, name, interface, &languages);
        diagnostics.append(found);
        for lang in languages {
            templates.set_site(lang, &fill::site(catalogue, interface, &assets, lang));
        }
        (Self { templates, assets }, diagnostics)
    }

    /// The theme's own files, with their addresses.
    pub fn assets(&self) -> impl Iterator<Item = (UrlPath, Arc<[u8]>)> + '_ {
        self.assets.iter().map(|(_, asset)| (asset.url.clone(), Arc::from(asset.bytes.as_slice())))
    }

    /// The messages that the templates ask for by name.
    #[must_use]
    pub fn used_messages(&self) -> &BTreeSet<String> {
        self.templates.used_messages()
    }
}
