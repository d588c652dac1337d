//! Every template shows its view in full, in every language.

use std::sync::Arc;

use super::view::{Contact, Link, Redirect, Release, View};
use super::{Assets, Compiled, Templates, assets, samples};
use crate::diagnostic::{Diagnostic, Span};
use crate::interface::Interface;
use crate::language::{Lang, Language, Languages, Parity};
use crate::path::SourcePath;
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
    theme_of(sources, "default")
}

fn theme_of(sources: &Sources, name: &str) -> (Templates, Assets) {
    let languages = languages();
    let (interface, problems) = Interface::load(&Sources::default(), &languages);
    assert!(problems.is_empty(), "{problems:?}");
    let (assets, problems) = assets::load(sources, name);
    assert!(problems.is_empty(), "{problems:?}");
    let (compiled, problems) = Compiled::load(sources, name, &interface);
    assert!(problems.is_empty(), "{problems:?}");
    let sites = languages.codes().map(|code| (code, samples::site(code.as_str(), &assets)));
    (Templates::new(&compiled, &Arc::new(interface), sites.collect()), assets)
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
    pages.add("sv", "parity", &samples::parity());
    pages.add("sv", "data", &samples::open_data());
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
    assert_eq!(all(templates).len(), 21);
}

/// What a site's own files do to the theme: rule, case, place, and the first argument.
fn problems(files: &[(&str, &str)]) -> Vec<String> {
    let sources = Sources::literal(files.iter().map(|(path, text)| (*path, text.as_bytes())));
    let languages = languages();
    let (interface, _) = Interface::load(&Sources::default(), &languages);
    let (_, mut problems) = Compiled::load(&sources, "own", &interface);
    problems.append(assets::load(&sources, "own").1);
    let shown = |d: &Diagnostic| {
        let (file, Span { start, end, .. }) = (&d.span.file, &d.span);
        let arg = d.args.first().map(|(_, arg)| format!("{arg:?}")).unwrap_or_default();
        format!("{} {file}:{start}..{end} {arg}", d.message_id())
    };
    problems.sorted().iter().map(shown).collect()
}

#[test]
fn all_broken_templates_are_found_at_once() {
    let found = problems(&[
        ("themes/own/templates/front.html", "{% extends \"layout.html\" %}\n{{ 1 + }}"),
        ("themes/own/templates/topic.html", "{{ title | shout }}\n{{ nothing() }}"),
        ("themes/own/templates/minister.html", "{{ <portrait/> }}"),
        ("themes/own/templates/extra.html", "{% extends \"base.html\" %}"),
        ("themes/own/templates/page.html", "{{ t(key=\"published\") }} {{ t(key = 'publishedd') }}"),
    ]);
    let parts: Vec<_> = found.iter().map(|line| line.split(" Text(").next().unwrap()).collect();
    assert_eq!(
        parts,
        [
            "template-syntax themes/own/templates/extra.html:0..0",
            "template-syntax themes/own/templates/front.html:35..37",
            "template-syntax themes/own/templates/minister.html:3..3",
            "template-message themes/own/templates/page.html:37..47",
            "template-syntax themes/own/templates/topic.html:11..11",
            "template-syntax themes/own/templates/topic.html:23..23",
        ]
    );
}

#[test]
fn a_component_is_replaced_with_its_file_only() {
    let twice = "{% component reviewed(time) %}{% endcomponent reviewed %}";
    let found = problems(&[("themes/own/templates/mine.html", twice)]);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("template-syntax themes/own/templates/mine.html:0..0 "), "{found:?}");
}

#[test]
fn a_template_of_the_site_stands_instead_of_the_built_in_one() {
    let files =
        [("themes/own/templates/redirect.html", "{{ t(key=\"moved\") }} <{{ title }}> {{ site.title }}")];
    let sources = Sources::literal(files.map(|(path, text)| (path, text.as_bytes())));
    let (templates, _) = theme_of(&sources, "own");
    let page = templates.render(lang("sv"), &samples::redirect()).unwrap();
    let shown = String::from_utf8(page).unwrap();
    assert_eq!(shown, "Sidan har flyttat <Finland och Slovenien fördjupar samarbetet> Finansministeriet");
}

#[test]
fn a_value_that_no_view_has_is_located() {
    let files = [("themes/own/templates/redirect.html", "<title>{{ titel }}</title>")];
    let sources = Sources::literal(files.map(|(path, text)| (path, text.as_bytes())));
    let (templates, _) = theme_of(&sources, "own");
    let problem = templates.render(lang("sv"), &samples::redirect()).unwrap_err();
    assert_eq!(problem.message_id(), "template-render");
    assert_eq!(problem.span, Span::new(&SourcePath::new(files[0].0), 10..15));
}

#[test]
fn words_are_escaped_and_finished_html_is_not() {
    let files = [(
        "themes/own/templates/redirect.html",
        "{% set time %}<time>{{ title }}</time>{% endset %}{{ t(key=\"reviewed-on\", time=time) }}\n\
         {{ t(key=\"reviewed-on\", time=\"<b>\") }}",
    )];
    let sources = Sources::literal(files.map(|(path, text)| (path, text.as_bytes())));
    let (templates, _) = theme_of(&sources, "own");
    let view = Redirect { title: "1 < 2".to_owned(), ..samples::redirect() };
    let page = String::from_utf8(templates.render(lang("en"), &view).unwrap()).unwrap();
    let expected = "Information reviewed on <time>1 &lt; 2</time>\nInformation reviewed on &lt;b&gt;";
    assert_eq!(page, expected);
}

#[test]
fn assets_carry_their_content_in_their_addresses() {
    let files = [
        (
            "themes/own/assets/style.css",
            "a { background: url( 'icons/a.svg#x' ) } b { c: url(data:,) url(lost.svg) }",
        ),
        ("themes/own/assets/icons/a.svg", "<svg/>"),
        ("themes/own/assets/print/p.css", "@import url(\"../style.css\"); a { b: url(../icons/a.svg) }"),
    ];
    let sources = Sources::literal(files.map(|(path, text)| (path, text.as_bytes())));
    let (assets, problems) = assets::load(&sources, "own");
    let text = |name: &str| String::from_utf8(assets.get(name).unwrap().bytes.to_vec()).unwrap();
    assert_eq!(assets.get("icons/a.svg").unwrap().url.as_str(), "/assets/icons/a.d4dc566691.svg");
    assert_eq!(
        text("style.css"),
        "a { background: url(\"icons/a.d4dc566691.svg#x\") } b { c: url(data:,) url() }"
    );
    let style = assets.get("style.css").unwrap().url.to_string().replace("/assets/", "");
    assert_eq!(
        text("print/p.css"),
        format!("@import url(\"../{style}\"); a {{ b: url(\"../icons/a.d4dc566691.svg\") }}")
    );
    assert_eq!(problems.iter().map(Diagnostic::message_id).collect::<Vec<_>>(), ["template-asset"]);
    assert!(assets.get("favicon.svg").is_some(), "the built-in ones stay");
}

#[test]
fn a_contact_names_the_organisation_unless_it_is_the_only_issuer() {
    let (templates, _) = theme(&Sources::default());
    let organisation = |text: &str| Link { text: text.to_owned(), ..Link::default() };
    let contact = |text: &str| Contact {
        name: text.to_owned(),
        organisation: Some(organisation(text)),
        ..Contact::default()
    };
    let lines = |issuers: &[&str]| {
        let organisations = issuers.iter().map(|text| organisation(text)).collect();
        let view =
            Release { organisations, contacts: vec![contact("A"), contact("B")], ..samples::release() };
        let page = String::from_utf8(templates.render(lang("sv"), &view).unwrap()).unwrap();
        page.lines().filter(|line| line.contains("contact-line")).map(str::to_owned).collect::<Vec<_>>()
    };
    let line = |rest: &str| format!("<p class=\"contact-line\"><span class=\"name\">{rest}</p>");
    assert_eq!(lines(&["A"]), [line("A</span>"), line("B</span>, B")]);
    assert_eq!(lines(&["A", "B"]), [line("A</span>, A"), line("B</span>, B")]);
}

#[test]
fn pages_need_no_script_and_no_style_of_their_own() {
    let (templates, _) = theme(&Sources::default());
    for (name, page) in all(templates) {
        // Data, and comforts and search that come from files of the site: nothing stands in the page itself.
        let plain = page.replace("<script type=\"application/ld+json\">", "");
        let plain = plain.replace("<script type=\"module\" src=\"/assets/comforts.", "");
        let plain = plain.replace("<script type=\"module\" src=\"/assets/search.", "");
        for forbidden in ["<script", "<style", " style=\"", " onclick", "javascript:", "http://"] {
            assert!(!plain.contains(forbidden), "{name} has {forbidden}");
        }
        assert!(!page.contains("\n\n\n"), "{name} has holes");
    }
}

#[test]
fn every_page_has_one_heading_one_main_and_the_right_language() {
    let (templates, _) = theme(&Sources::default());
    for (name, page) in all(templates) {
        assert_eq!(page.matches("<h1").count(), 1, "{name}");
        assert_eq!(page.matches("<main").count(), 1, "{name}");
        assert!(page.starts_with("<!doctype html>\n<html lang=\""), "{name}");
    }
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
