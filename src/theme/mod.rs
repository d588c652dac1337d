//! Page -> bytes: the looks of a site. Templates see views and nothing else.

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

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::catalogue::Catalogue;
use crate::diagnostic::{Diagnostic, Diagnostics, Span, rule};
use crate::interface::Interface;
use crate::path::{SourcePath, UrlPath};
use crate::source::Sources;

pub use assets::Assets;
pub use fill::render;
pub use templates::Templates;

/// The looks of a site: its templates with the words of each language, and its assets.
#[derive(Debug)]
pub struct Theme {
    templates: Templates,
    assets: Assets,
}

impl Theme {
    /// The theme that `site.yaml` names: the built-in one, each file replaced by the site's own of
    /// the same name in `themes/<name>/`.
    #[must_use]
    pub fn load(sources: &Sources, catalogue: &Catalogue, interface: &Interface) -> (Self, Diagnostics) {
        let name = &catalogue.data().site.theme;
        let mut problems = unknown_theme(sources, name, &name.span);
        let (assets, found) = assets::load(sources, name);
        problems.append(found);
        let (mut templates, found) = Templates::load(sources, name, interface, catalogue.languages());
        problems.append(found);
        for lang in catalogue.languages().codes() {
            templates.set_site(lang, &fill::site(catalogue, interface, &assets, lang));
        }
        (Self { templates, assets }, problems)
    }

    /// The messages that the templates ask for by name.
    #[must_use]
    pub fn used_messages(&self) -> &BTreeSet<String> {
        self.templates.used_messages()
    }

    /// Addresses and bytes of the assets.
    pub fn assets(&self) -> impl Iterator<Item = (UrlPath, Arc<[u8]>)> + '_ {
        self.assets.iter().map(|(_, asset)| (asset.url.clone(), Arc::clone(&asset.bytes)))
    }
}

fn unknown_theme(sources: &Sources, name: &str, span: &Span) -> Diagnostics {
    let mut problems = Diagnostics::new();
    if name != built_in::NAME && sources.below(&format!("themes/{name}")).next().is_none() {
        let names = themes(sources).join(", ");
        let problem = Diagnostic::new(rule::THEME_UNKNOWN, span.clone());
        problems.push(problem.arg("theme", name).arg("themes", names));
    }
    problems
}

/// The built-in theme and the folders of `themes/`.
fn themes(sources: &Sources) -> Vec<String> {
    let folder = |path: &SourcePath| path.as_str().split('/').nth(1).map(str::to_owned);
    let own = sources.below("themes").filter_map(|(path, _)| folder(path));
    let all: BTreeSet<String> = own.chain([built_in::NAME.to_owned()]).collect();
    all.into_iter().collect()
}
