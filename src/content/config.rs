//! `site.yaml`.

mod address;
mod languages;
mod own_page;
mod sections;
mod security;

use std::collections::{BTreeMap, BTreeSet};

use jiff::tz::TimeZone;

use crate::content::contract::{Form, Register, Spec, may, must, words};
use crate::content::model::{DataForm, EmailStyle, NavigationEntry, Section, Security, Site};
use crate::content::reader::{Field, Map, Reader};
use crate::content::{text, yaml};
use crate::diagnostic::{Diagnostic, Diagnostics, Located, Severity, Span, rule};
use crate::language::{ByLanguage, Languages};
use crate::path::{ItemId, Kind, Slug, SourcePath};
use crate::source::Sources;

/// Where the site's settings stand.
pub const SITE_FILE: &str = "content/site.yaml";

/// What `content/site.yaml` holds.
pub(crate) const FORM: Form = Form::Map(&SITE);

const SITE: Spec = Spec::new(
    "site",
    &[
        must("base_url", Form::Web),
        must("organisation", Form::Id(Register::Organisations)),
        must("title", Form::WORDS),
        may("time_zone", Form::Zone),
        must("languages", Form::List(&Form::Map(&languages::LANGUAGE))),
        may("sections", Form::Map(&sections::SECTIONS)),
        may("navigation", Form::List(&Form::Navigation)),
        may("theme", Form::Line),
        may("email", Form::OneOf(&words(&STYLES))),
        may("licence", Form::Line),
        may("rules", Form::Entries(&Form::Rule, &Form::OneOf(&words(&LEVELS)))),
        may("parity_page", OWN_PAGE),
        may("data", Form::List(&Form::OneOf(&words(&DATA)))),
        may("data_page", OWN_PAGE),
        may("cards", Form::Flag),
        may("security", Form::Map(&security::SECURITY)),
    ],
    "base_url: https://www.example.fi/",
);
const OWN_PAGE: Form = Form::Either(&[Form::Flag, Form::ByLanguage(&Form::Slug)]);
const DATA: [(&str, DataForm); 3] = [
    (DataForm::Json.as_str(), DataForm::Json),
    (DataForm::Text.as_str(), DataForm::Text),
    (DataForm::Ninjs.as_str(), DataForm::Ninjs),
];
const STYLES: [(&str, EmailStyle); 2] = [("at", EmailStyle::At), ("mailto", EmailStyle::Mailto)];
const LEVELS: [(&str, Option<Severity>); 4] = [
    ("error", Some(Severity::Error)),
    ("warning", Some(Severity::Warning)),
    ("off", None),
    // What older YAML makes of an unquoted off.
    ("false", None),
];

/// Reads `content/site.yaml`. Without its address, publisher, title or languages there is no site.
#[must_use]
pub fn read_site(sources: &Sources) -> (Option<Site>, Diagnostics) {
    let path = SourcePath::new(SITE_FILE);
    let mut found = Diagnostics::new();
    let Some(source) = sources.get(SITE_FILE) else {
        if !sources.unread.contains_key(&path) {
            found.push(Diagnostic::new(rule::FILE_MISSING, Span::file(&path)).arg("path", &path));
        }
        return (None, found);
    };
    let text = match text(&path, source) {
        Ok(text) => text,
        Err(problem) => {
            found.push(*problem);
            return (None, found);
        }
    };
    let (root, slips) = yaml::read(&path, text, yaml::whole(text));
    found.append(slips);
    let site = root.and_then(|root| {
        let (site, problems) = site(&path, text, Field::root(&root));
        found.append(problems);
        site
    });
    (site, found)
}

/// Origin and base path of an address of the site given elsewhere than in `site.yaml`: on the
/// command line. None if it is no whole `https:` or `http:` address of a folder.
#[must_use]
pub fn split_base_url(url: &str) -> Option<(String, String)> {
    address::split_base(&crate::content::web::parse_web(url).ok()?)
}

/// Languages and zone come first: everything else is read with them.
fn site(path: &SourcePath, text: &str, root: Field<'_>) -> (Option<Site>, Diagnostics) {
    let none = Languages::default();
    let utc = TimeZone::UTC;
    let mut first = Reader::new(path, text, &none, &utc);
    let Some(map) = first.map(root, &SITE) else { return (None, first.found) };
    let listed = first.get(&map, "languages").and_then(|field| languages::read(&mut first, field));
    let zone = first.get(&map, "time_zone").map_or_else(default_zone, |field| zone(&mut first, field));
    let mut found = first.found;
    let Some((languages, places)) = listed else { return (None, found) };
    let mut reader = Reader::new(path, text, &languages, &zone);
    let rest = rest(&mut reader, &map, &places);
    found.append(reader.found);
    let site = rest.map(|rest| rest.site(languages.clone(), zone.clone()));
    (site, found)
}

/// Everything but languages and zone.
struct Rest {
    address: (String, String),
    organisation: Located<String>,
    title: Located<ByLanguage<String>>,
    sections: crate::content::model::Sections,
    navigation: Vec<Located<NavigationEntry>>,
    theme: Located<String>,
    email: EmailStyle,
    licence: Option<String>,
    rules: BTreeMap<String, Option<Severity>>,
    parity_page: ByLanguage<Slug>,
    cards: bool,
    security: Option<Security>,
    data: BTreeSet<DataForm>,
    data_page: ByLanguage<Slug>,
}

impl Rest {
    fn site(self, languages: Languages, zone: TimeZone) -> Site {
        let Self {
            address,
            organisation,
            title,
            sections,
            navigation,
            theme,
            email,
            licence,
            rules,
            parity_page,
            cards,
            security,
            data,
            data_page,
        } = self;
        let (origin, base_path) = address;
        Site {
            origin,
            base_path,
            organisation,
            title,
            zone,
            languages,
            sections,
            navigation,
            theme,
            email,
            licence,
            rules,
            parity_page,
            cards,
            security,
            data,
            data_page,
        }
    }
}

fn rest(reader: &mut Reader<'_>, map: &Map<'_>, languages: &[Span]) -> Option<Rest> {
    let address = reader.get(map, "base_url").and_then(|field| address::read(reader, field));
    let organisation = reader.get(map, "organisation").and_then(|field| reader.line(field));
    let title = reader.get(map, "title").and_then(|field| title(reader, field));
    let sections = reader.get(map, "sections");
    let sections = sections::read(reader, sections, languages);
    let navigation = reader
        .get(map, "navigation")
        .map_or_else(|| default_navigation(reader.path), |field| navigation(reader, field));
    let theme = reader.get(map, "theme").and_then(|field| reader.line(field));
    let theme = theme.unwrap_or_else(|| Located::new("default".to_owned(), Span::file(reader.path)));
    let email = reader.get(map, "email").and_then(|field| reader.one_of(field, &STYLES));
    let licence = reader.get(map, "licence").and_then(|field| reader.line(field)).map(|text| text.value);
    let rules = reader.get(map, "rules").map(|field| rules(reader, field)).unwrap_or_default();
    let parity_page = reader.get(map, "parity_page");
    let parity_page = parity_page.map(|field| own_page::read(reader, field, &own_page::PARITY));
    let data = reader.get(map, "data").map(|field| data(reader, field));
    let data_page = match reader.get(map, "data_page") {
        Some(field) => own_page::read(reader, field, &own_page::DATA),
        None => own_page::usual(reader, &own_page::DATA),
    };
    Some(Rest {
        address: address?,
        organisation: organisation?,
        title: title?,
        sections,
        navigation,
        theme,
        email: email.map_or(EmailStyle::At, |style| style.value),
        licence,
        rules,
        parity_page: parity_page.unwrap_or_default(),
        data: data.unwrap_or_else(|| DataForm::USUAL.into()),
        data_page,
        security: reader.get(map, "security").and_then(|field| security::read(reader, field)),
        cards: reader.get(map, "cards").and_then(|field| reader.flag(field)).unwrap_or(true),
    })
}

fn title(reader: &mut Reader<'_>, field: Field<'_>) -> Option<Located<ByLanguage<String>>> {
    let title = reader.words(field)?;
    for lang in reader.languages.codes().filter(|lang| title.value.get(*lang).is_none()) {
        reader.found.push(
            Diagnostic::new(rule::WORDS_MISSING, field.span())
                .case("site")
                .arg("key", field.key)
                .arg("language", lang.as_str()),
        );
    }
    Some(title)
}

fn default_zone() -> TimeZone {
    TimeZone::get("Europe/Helsinki").unwrap_or(TimeZone::UTC)
}

fn zone(reader: &mut Reader<'_>, field: Field<'_>) -> TimeZone {
    let Some(name) = reader.line(field) else { return default_zone() };
    // "Z" and offsets are zones too, but a site has a place.
    let zone = TimeZone::get(&name.value).ok().filter(|_| name.value.contains('/') || name.value == "UTC");
    zone.unwrap_or_else(|| {
        reader.wrong(field, rule::VALUE_UNKNOWN, Some("zone"));
        default_zone()
    })
}

fn default_navigation(path: &SourcePath) -> Vec<Located<NavigationEntry>> {
    let sections = [Section::Releases, Section::Programmes, Section::Ministers, Section::Topics];
    sections.map(|section| Located::new(NavigationEntry::Section(section), Span::file(path))).into()
}

fn navigation(reader: &mut Reader<'_>, field: Field<'_>) -> Vec<Located<NavigationEntry>> {
    let items = reader.list(field, "[releases, programmes, ministers, topics]");
    items.into_iter().filter_map(|item| navigation_entry(reader, item)).collect()
}

fn navigation_entry(reader: &mut Reader<'_>, item: Field<'_>) -> Option<Located<NavigationEntry>> {
    let text = reader.line(item)?;
    let page = text.value.strip_prefix("page:").and_then(Slug::new);
    let page = page.map(|id| NavigationEntry::Page(ItemId { kind: Kind::Page, id }));
    let section = Section::ALL.into_iter().find(|section| section.as_str() == text.value);
    let entry = page.or(section.map(NavigationEntry::Section));
    if entry.is_none() {
        let mut words = Section::ALL.map(Section::as_str).to_vec();
        words.push("page:about");
        reader.not_allowed(item, &text, &words);
    }
    entry.map(|entry| Located::new(entry, text.span))
}

fn data(reader: &mut Reader<'_>, field: Field<'_>) -> BTreeSet<DataForm> {
    let items = reader.list(field, "[json, text, ninjs]");
    items.into_iter().filter_map(|item| Some(reader.one_of(item, &DATA)?.value)).collect()
}

fn rules(reader: &mut Reader<'_>, field: Field<'_>) -> BTreeMap<String, Option<Severity>> {
    let mut rules = BTreeMap::new();
    for (id, field) in reader.entries(field, "{review-due: error}") {
        let level = reader.one_of(field, &LEVELS);
        if let (true, Some(level)) = (reader.known_rule(id), level) {
            rules.insert(id.value.clone(), level.value);
        }
    }
    rules
}

#[cfg(test)]
mod tests;
