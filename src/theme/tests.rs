//! Every template shows its view in full, in every language.

use std::sync::Arc;

use super::view::View;
use super::{Assets, Templates, assets, samples};
use crate::interface::Interface;
use crate::language::{Lang, Language, Languages, Parity};
use crate::source::{self, Sources};

fn lang(code: &str) -> Lang {
    Lang::new(code).unwrap()
}

fn languages() -> Languages {
    let language = |(code, tag): (&str, &str)| Language {
        code: lang(code),
        tag: tag.to_owned(),
        parity: Parity::Required,
    };
    Languages::new([("fi", "fi"), ("sv", "sv-FI"), ("en", "en")].map(language).to_vec())
}

fn theme(sources: &Sources) -> (Templates, Assets) {
    let languages = languages();
    let (interface, problems) = Interface::load(&Sources::default(), &languages);
    assert!(problems.is_empty(), "{problems:?}");
    let codes: Vec<Lang> = languages.codes().collect();
    let (assets, problems) = assets::load(sources, "default");
    assert!(problems.is_empty(), "{problems:?}");
    let (mut templates, problems) = Templates::load(sources, "default", &Arc::new(interface), &codes);
    assert!(problems.is_empty(), "{problems:?}");
    for code in codes {
        templates.set_site(code, &samples::site(code.as_str(), &assets));
    }
    (templates, assets)
}

struct Pages {
    templates: Templates,
    done: Vec<(String, String)>,
}

impl Pages {
    fn add<V: View>(&mut self, code: &str, name: &str, view: &V) {
        let page = self.templates.render(lang(code), view).unwrap_or_else(|e| panic!("{name}: {e:?}"));
        self.done.push((name.to_owned(), String::from_utf8(page).unwrap()));
    }
}

fn all(templates: Templates) -> Vec<(String, String)> {
    let mut pages = Pages { templates, done: Vec::new() };
    pages.add("sv", "release", &samples::release());
    pages.add("en", "invitation", &samples::invitation());
    pages.add("fi", "programme", &samples::programme());
    for code in ["fi", "sv", "en"] {
        pages.add(code, &format!("front-{code}"), &samples::front(code));
    }
    pages.add("en", "releases", &samples::releases());
    pages.add("sv", "programmes", &samples::programmes());
    pages.add("fi", "ministers", &samples::ministers());
    pages.add("sv", "minister", &samples::minister());
    pages.add("sv", "index", &samples::index());
    pages.add("en", "organisation", &samples::organisation());
    pages.add("fi", "topic", &samples::topic());
    pages.add("fi", "search", &samples::search());
    pages.add("fi", "page", &samples::page());
    pages.add("sv", "not-found", &samples::not_found());
    pages.add("fi", "not-found-root", &samples::not_found_root());
    pages.add("fi", "language-choice", &samples::language_choice());
    pages.add("sv", "redirect", &samples::redirect());
    pages.done
}

#[test]
fn every_page_is_shown() {
    let (templates, _) = theme(&Sources::default());
    assert_eq!(all(templates).len(), 19);
}

/// Writes all sample pages to /tmp/theme-look, with the templates and assets as they stand on the
/// disk: `cargo test --lib look -- --ignored`.
#[test]
#[ignore = "for looking at the theme"]
#[allow(clippy::disallowed_methods, reason = "leaves pages to look at")]
fn look() {
    let sources = source::read(std::path::Path::new(env!("CARGO_MANIFEST_DIR")));
    let (templates, assets) = theme(&sources);
    let folder = std::path::Path::new("/tmp/theme-look");
    std::fs::create_dir_all(folder.join("assets")).unwrap();
    for (_, asset) in assets.iter() {
        std::fs::write(folder.join(asset.url.as_str().trim_start_matches('/')), &asset.bytes).unwrap();
    }
    for (name, page) in all(templates) {
        std::fs::write(folder.join(format!("{name}.html")), page.replace("\"/assets/", "\"assets/")).unwrap();
    }
}
