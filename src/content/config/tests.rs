use super::read_site;
use crate::content::model::{NavigationEntry, Section, Site};
use crate::content::tests::{SITE, lines};
use crate::diagnostic::Severity;
use crate::language::{Lang, Parity};
use crate::source::Sources;

fn read(text: &str) -> (Option<Site>, Vec<String>) {
    let (site, found) = read_site(&Sources::literal([("content/site.yaml", text.as_bytes())]));
    (site, lines(found, text.as_bytes()))
}

/// The usual site with these lines after it.
fn with(keys: &str) -> (Option<Site>, Vec<String>) {
    read(&format!("{SITE}{keys}"))
}

#[test]
fn the_defaults_are_those_of_the_contract() {
    let (site, found) = read(SITE);
    assert_eq!(found, [""; 0]);
    let site = site.unwrap();
    assert_eq!((site.origin.as_str(), site.base_path.as_str()), ("https://www.example.fi", "/"));
    assert_eq!(site.zone.iana_name(), Some("Europe/Helsinki"));
    assert_eq!(site.languages.tag(Lang::new("sv").unwrap()), "sv-FI");
    assert_eq!(site.languages.get(Lang::new("en").unwrap()).unwrap().parity, Parity::Expected);
    let words = |section| {
        ["fi", "sv", "en"].map(|code| site.sections.word(section, Lang::new(code).unwrap()).to_owned())
    };
    assert_eq!(words(Section::Releases), ["tiedotteet", "pressmeddelanden", "releases"]);
    assert_eq!(words(Section::Search), ["haku", "sok", "search"]);
    assert_eq!(site.theme.value, "default");
    assert_eq!(site.navigation.len(), 4);
}

#[test]
fn everything_may_be_set() {
    let (site, found) = with(
        "time_zone: Europe/Stockholm\nsections: {releases: {fi: uutiset}}\nnavigation: [search, page:about]\ntheme: oma\n\
         email: mailto\nlicence: CC-BY-4.0\nrules: {media-unused: error, review-due: off, link-address: false}\n",
    );
    assert_eq!(found, [""; 0]);
    let site = site.unwrap();
    assert_eq!(site.sections.word(Section::Releases, Lang::new("fi").unwrap()), "uutiset");
    assert!(matches!(&site.navigation[1].value, NavigationEntry::Page(page) if page.id.as_str() == "about"));
    let rules: Vec<_> = site.rules.iter().map(|(id, level)| (id.as_str(), *level)).collect();
    assert_eq!(
        rules,
        [("link-address", None), ("media-unused", Some(Severity::Error)), ("review-due", None)]
    );
}

#[test]
fn an_address_may_have_a_folder_but_no_query() {
    let base = |url: &str| {
        let (site, found) = read(&SITE.replace("https://www.example.fi/", url));
        site.map(|site| (site.origin, site.base_path)).ok_or_else(|| found[0].clone())
    };
    let folder = ("https://host".to_owned(), "/preview/42/".to_owned());
    assert_eq!(base("HTTPS://Host/preview/42"), Ok(folder));
    assert_eq!(
        base("https://host?x=1"),
        Err("url-form-base 1:`https://host?x=1` key=`base_url` value=`https://host?x=1`".into())
    );
    assert_eq!(
        base("www.example.fi"),
        Err("url-form-no-scheme 1:`www.example.fi` value=`www.example.fi` fixed=`https://www.example.fi`"
            .into())
    );
    assert!(base("https://host/../x").is_err());
    assert!(base("https://user@host/").is_err());
}

#[test]
fn mistakes_in_the_settings() {
    let (site, found) = with(
        "time_zone: Helsinki\nnavigation: [release, page:About]\nemail: link\ncolour: blue\n\
         rules: {language-mising: off, unknown-key: off, review-due: of}\nsections: {releases: {fi: Uutiset}, news: {}}\n",
    );
    assert!(site.is_some());
    assert_eq!(
        found,
        [
            "value-unknown-zone 8:`Helsinki` key=`time_zone` value=`Helsinki`",
            "value-unknown 9:`release` key=`navigation` value=`release` allowed=`releases, programmes, ministers, organisations, topics, search, page:about` nearest=`releases`",
            "value-unknown 9:`page:About` key=`navigation` value=`page:About` allowed=`releases, programmes, ministers, organisations, topics, search, page:about` nearest=`page:about`",
            "value-unknown-far 10:`link` key=`email` value=`link` allowed=`at, mailto`",
            "unknown-key-far 11:`colour` key=`colour` kind=`site` keys=`base_url, organisation, title, time_zone, languages, sections, navigation, theme, email, licence, rules, parity_page, data, data_page, cards, security`",
            "rule-unknown 12:`language-mising` value=`language-mising` nearest=`language-missing`",
            "rule-unknown-fixed 12:`unknown-key` value=`unknown-key`",
            "value-unknown 12:`of` key=`review-due` value=`of` allowed=`error, warning, off, false` nearest=`off`",
            "slug-form 13:`Uutiset` key=`fi` value=`Uutiset` proposed=`uutiset`",
            "unknown-key-far 13:`news` key=`news` kind=`sections` keys=`releases, programmes, ministers, organisations, topics, search`",
        ]
    );
}

#[test]
fn a_further_language_brings_its_words() {
    let text = SITE.replace("  - {code: en", "  - {code: se, tag: se-FI, parity: optional}\n  - {code: en");
    assert_eq!(
        read(&text).1,
        [
            "words-missing-site 3:`{fi: Ministeriö, sv: Ministeriet, en: Ministry}` key=`title` language=`se`",
            "words-missing-sections 7:`se` language=`se` sections=`releases, programmes, ministers, organisations, topics, search`",
        ]
    );
}

#[test]
fn languages_are_checked() {
    let text = SITE.replace(
        "  - {code: en, parity: expected}",
        "  - {code: fi, parity: wanted}\n  - {code: EN}\n  - {code: en, tag: engl-ish-xx1234567890}",
    );
    assert_eq!(
        read(&text).1,
        [
            "listed-twice-language 7:`fi` language=`fi` first@5",
            "value-unknown-far 7:`wanted` key=`parity` value=`wanted` allowed=`required, expected, optional`",
            "value-form-language 8:`EN` key=`code` value=`EN`",
            "value-form-tag 9:`engl-ish-xx1234567890` key=`tag` value=`engl-ish-xx1234567890`",
        ]
    );
}

#[test]
fn a_site_without_the_basics_is_none() {
    assert!(read("title: {fi: x}\n").0.is_none());
    assert_eq!(read("").1, ["key-missing 1:`` key=`languages` kind=`site`"]);
    let (site, found) = read_site(&Sources::default());
    assert!(site.is_none());
    assert_eq!(found.iter().next().unwrap().message_id(), "file-missing");
}
