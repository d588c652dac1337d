//! `SiteTest`: files as literals -> build -> look.

use std::collections::BTreeMap;

use rayon::prelude::*;
use tiedote::build::{self, Built, Memo, Options, Rendered};
use tiedote::check::link_external::{self, Answers};
use tiedote::diagnostic::{Diagnostics, Severity};
use tiedote::interface;
use tiedote::interface::report;
use tiedote::language::Lang;
use tiedote::path::{OutputPath, SourcePath};
use tiedote::picture;
use tiedote::publish;
use tiedote::source::{Bytes, Source, Sources, Unread};
use tiedote::time::{AsOf, parse_moment};

/// A site that builds without a word, to be varied.
pub const BASE: &[(&str, &str)] = &[
    (
        "content/site.yaml",
        "base_url: https://www.example.fi/\norganisation: vm\n\
         title: {fi: Valtiovarainministeriö, sv: Finansministeriet, en: Ministry of Finance}\n\
         languages:\n  - {code: fi, parity: required}\n  - {code: sv, tag: sv-FI, parity: expected}\n  - {code: en, parity: optional}\n",
    ),
    (
        "content/organisations.yaml",
        "vm:\n  name: {fi: valtiovarainministeriö, sv: finansministeriet, en: Ministry of Finance}\n  \
         short: {fi: VM, sv: FM, en: MoF}\n  phone: 0295 160 01\n  email: kirjaamo@example.fi\n",
    ),
    (
        "content/offices.yaml",
        "finance:\n  title: {fi: valtiovarainministeri, sv: finansminister, en: Minister of Finance}\n  organisation: vm\n",
    ),
    (
        "content/topics.yaml",
        "digital: {label: {fi: Digitalisaatio, sv: Digitalisering, en: Digitalisation}}\n\
         budget: {label: {fi: Talousarvio, sv: Budget, en: Budget}}\n",
    ),
    (
        "content/people/virta.yaml",
        "name: {given: Aino, family: Virta}\nphone: 0295 000 101\nemail: aino.virta@example.fi\n\
         roles: [{organisation: vm, title: {fi: neuvotteleva virkamies, sv: konsultativ tjänsteman, en: Ministerial Adviser}}]\n",
    ),
    (
        "content/people/salmi.yaml",
        "name: {given: Eero, family: Salmi}\noffices: [{office: finance, from: 2025-01-01}]\n",
    ),
    (
        "content/releases/2026/base/fi.md",
        "---\ntitle: Perustiedote\nlead: Lyhyt ingressi.\ndate: 1.2.2026 9.00\norganisations: [vm]\ncontacts: [virta]\ntopics: [digital]\nministers: [salmi]\n---\n\nTekstiä.\n",
    ),
    (
        "content/releases/2026/base/sv.md",
        "---\ntitle: Grundmeddelande\nlead: En kort ingress.\n---\n\nText.\n",
    ),
    ("content/releases/2026/base/en.md", "---\ntitle: Base release\nlead: A short lead.\n---\n\nText.\n"),
];

/// The instant of a test that does not say otherwise: noon on 1 June 2026 in Helsinki.
pub const NOON: &str = "1.6.2026 12.00";

/// A small site in the making.
#[derive(Clone)]
pub struct SiteTest {
    files: BTreeMap<String, Vec<u8>>,
    unread: BTreeMap<SourcePath, Unread>,
    as_of: String,
    preview: bool,
    staff: bool,
    base_url: Option<String>,
}

impl SiteTest {
    /// The base site.
    pub fn new() -> Self {
        let files = BASE.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect();
        Self {
            files,
            unread: BTreeMap::new(),
            as_of: NOON.to_owned(),
            preview: false,
            staff: true,
            base_url: None,
        }
    }

    /// Adds or replaces a file.
    #[must_use]
    pub fn file(mut self, path: &str, bytes: impl AsRef<[u8]>) -> Self {
        self.files.insert(path.to_owned(), bytes.as_ref().to_vec());
        self
    }

    /// Adds to the end of a file.
    #[must_use]
    pub fn append(mut self, path: &str, text: &str) -> Self {
        self.files.entry(path.to_owned()).or_default().extend(text.as_bytes());
        self
    }

    /// The text of a file.
    #[allow(dead_code, reason = "the tests of the guide do")]
    pub fn text(&self, path: &str) -> String {
        String::from_utf8(self.files[path].clone()).unwrap()
    }

    /// Removes every file whose path starts with `start`.
    #[must_use]
    pub fn without(mut self, start: &str) -> Self {
        self.files.retain(|path, _| !path.starts_with(start));
        self
    }

    /// Has a file that cannot be read.
    #[must_use]
    pub fn unread(mut self, path: &str, why: Unread) -> Self {
        self.unread.insert(source_path(path), why);
        self
    }

    /// A release in Finnish with this front matter (after title, lead, organisations, contacts)
    /// and text.
    #[must_use]
    pub fn release(self, id: &str, front_matter: &str, text: &str) -> Self {
        let year = "2026";
        let whole = format!(
            "---\ntitle: Tiedote {id}\nlead: Ingressi.\norganisations: [vm]\ncontacts: [virta]\n{front_matter}\n---\n\n{text}\n"
        );
        self.file(&format!("content/releases/{year}/{id}/fi.md"), whole)
    }

    /// Another instant, as a person writes it.
    #[must_use]
    pub fn as_of(mut self, text: &str) -> Self {
        text.clone_into(&mut self.as_of);
        self
    }

    /// As a build whose messages the public may read.
    #[must_use]
    pub fn public_log(mut self) -> Self {
        self.staff = false;
        self
    }

    /// With drafts and held items.
    #[must_use]
    pub fn preview(mut self) -> Self {
        self.preview = true;
        self
    }

    /// Under another address.
    #[must_use]
    pub fn base_url(mut self, url: &str) -> Self {
        self.base_url = Some(url.to_owned());
        self
    }

    /// An item's file in a language: front matter and text.
    #[must_use]
    pub fn item(self, path: &str, front_matter: &str, text: &str) -> Self {
        self.file(&format!("content/{path}.md"), format!("---\n{}\n---\n\n{text}\n", front_matter.trim()))
    }

    /// Writes the files into a folder of the disk.
    #[allow(dead_code, reason = "the tests of the command line do")]
    pub fn write_to(&self, folder: &std::path::Path) {
        for (path, bytes) in &self.files {
            let file = folder.join(path);
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::write(file, bytes).unwrap();
        }
    }

    /// The files as sources.
    pub fn sources(&self) -> Sources {
        let files = self.files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()));
        Sources { unread: self.unread.clone(), ..Sources::literal(files) }
    }

    /// The options of the build.
    pub fn options(&self) -> Options {
        let zone = jiff::tz::TimeZone::get("Europe/Helsinki").unwrap();
        let at = parse_moment(&self.as_of, &zone).unwrap().instant;
        let as_of = if self.preview { AsOf::Preview(at) } else { AsOf::Public(at) };
        Options { as_of, base_url: self.base_url.clone(), staff: self.staff, ahead: None }
    }

    /// Builds in memory.
    pub fn build(&self) -> SiteBuilt {
        self.build_with(&mut Memo::default())
    }

    /// Builds with what an earlier build understood and linked.
    pub fn build_after(&self, earlier: &SiteBuilt, memo: &mut Memo) -> SiteBuilt {
        let sources = self.sources();
        let (built, found) = build::site(&sources, &self.options(), earlier.built.as_ref(), memo);
        let diagnostics = built.as_ref().map_or(found, |built| built.problems(memo.known()));
        SiteBuilt { built, diagnostics, sources }
    }

    /// All that is wrong, of what is not public too: as `tiedote check` says it.
    pub fn everything(&self) -> SiteBuilt {
        let built = self.build();
        let at = self.options().as_of.instant();
        let mut all = built.diagnostics.clone();
        all.append(build::unseen_problems(&built.sources, at, &mut Memo::default()));
        SiteBuilt { diagnostics: all.sorted(), ..built }
    }

    /// Builds with what an earlier build understood.
    pub fn build_with(&self, memo: &mut Memo) -> SiteBuilt {
        let sources = self.sources();
        let (built, diagnostics) = build::build(&sources, &self.options(), memo);
        SiteBuilt { built, diagnostics, sources }
    }
}

/// A built site, to look at.
pub struct SiteBuilt {
    /// The site; none if its settings could not be understood.
    pub built: Option<Built>,
    /// What is wrong.
    pub diagnostics: Diagnostics,
    sources: Sources,
}

impl SiteBuilt {
    /// With what shows only when every page is rendered: faults of templates and messages.
    #[must_use]
    pub fn rendered(mut self) -> Self {
        if let Some(built) = &self.built {
            self.diagnostics.append(built.template_problems());
        }
        self.diagnostics = self.diagnostics.sorted();
        self
    }

    /// With the addresses of an earlier build that lead nowhere now.
    #[must_use]
    pub fn against(mut self, earlier: &Self) -> Self {
        let paths = earlier.site().plan.pages().keys().cloned().collect();
        let read = |path: &OutputPath| Some(earlier.page(path.as_str()));
        let gone = self.built.as_ref().unwrap().vanished(&paths, &read);
        self.diagnostics.append(gone);
        self.diagnostics = self.diagnostics.sorted();
        self
    }

    /// With what is wrong with outside links, if their servers answer so.
    #[must_use]
    pub fn with_answers(mut self, answers: &Answers) -> Self {
        if let Some(built) = &self.built {
            let places = link_external::addresses(&built.catalogue);
            let found = built.settled(link_external::judge(&places, answers));
            self.diagnostics.append(link_external::gathered(&found));
        }
        self.diagnostics = self.diagnostics.sorted();
        self
    }

    /// What is wrong, a line each: `path:line:column severity rule: message` in English.
    pub fn problems(&self) -> Vec<String> {
        self.in_words(&self.diagnostics)
    }

    /// What is wrong with templates and messages, found by rendering every page, in the same form.
    pub fn template_problems(&self) -> Vec<String> {
        self.in_words(&self.built.as_ref().unwrap().template_problems().sorted())
    }

    fn in_words(&self, diagnostics: &Diagnostics) -> Vec<String> {
        let words = interface::writers(Lang::new("en").unwrap());
        let json = report::json(diagnostics, &self.sources, words);
        let line = |line: &str| {
            let value: serde_json::Value = serde_json::from_str(line).unwrap();
            let text = |key: &str| value[key].as_str().unwrap_or_default().to_owned();
            format!(
                "{}:{}:{} {} {}: {}",
                text("path"),
                value["line"],
                value["column"],
                text("severity"),
                text("rule"),
                text("message")
            )
        };
        json.lines().map(line).collect()
    }

    /// What is wrong and the repair, a line each: `file:line rule: message > help` in English.
    pub fn advice(&self) -> Vec<String> {
        let words = interface::writers(Lang::new("en").unwrap());
        let json = report::json(&self.diagnostics, &self.sources, words);
        let line = |line: &str| {
            let value: serde_json::Value = serde_json::from_str(line).unwrap();
            let text = |key: &str| value[key].as_str().unwrap_or_default().to_owned();
            let file = text("path").rsplit('/').next().unwrap_or_default().to_owned();
            format!("{file}:{} {}: {} > {}", value["line"], text("rule"), text("message"), text("help"))
        };
        json.lines().map(line).collect()
    }

    /// What is wrong as people read it, in one of their languages.
    pub fn report(&self, lang: &str) -> String {
        let words = interface::writers(Lang::new(lang).unwrap());
        report::human(&self.diagnostics, &self.sources, words, report::Style::default())
    }

    /// The first that is wrong by this rule, as people read it in one of their languages; nothing
    /// if the rule is kept.
    #[allow(dead_code, reason = "the tests of rules do")]
    pub fn told(&self, rule: &str, lang: Lang) -> String {
        let mut one = Diagnostics::new();
        self.diagnostics.iter().filter(|d| d.rule.id == rule).take(1).for_each(|d| one.push(d.clone()));
        // The manual prints it two columns to the right.
        let style = report::Style::new(false, Some(78));
        report::human(&one, &self.sources, interface::writers(lang), style)
    }

    /// Errors only.
    pub fn errors(&self) -> usize {
        self.diagnostics.count(Severity::Error)
    }

    /// The site, which must have no errors.
    #[track_caller]
    pub fn site(&self) -> &Built {
        assert!(!self.diagnostics.has_errors(), "{:#?}", self.problems());
        self.built.as_ref().unwrap()
    }

    /// Every file with its bytes, rendered on all cores.
    #[track_caller]
    pub fn tree(&self) -> BTreeMap<String, Vec<u8>> {
        let built = self.site();
        let pages = built.plan.pages().par_iter();
        pages.map(|(path, page)| (path.to_string(), bytes(built, path.as_str(), page))).collect()
    }

    /// The paths of all files.
    #[track_caller]
    pub fn paths(&self) -> Vec<String> {
        self.site().plan.pages().keys().map(ToString::to_string).collect()
    }

    /// What may be seen, linked; also of a site with errors.
    pub fn catalogue(&self) -> &tiedote::catalogue::Catalogue {
        &self.built.as_ref().unwrap().catalogue
    }

    /// Whether a file is made.
    #[track_caller]
    pub fn has(&self, path: &str) -> bool {
        self.site().plan.pages().keys().any(|made| made.to_string() == path)
    }

    /// One file as text.
    #[track_caller]
    pub fn page(&self, path: &str) -> String {
        String::from_utf8(self.bytes(path)).unwrap()
    }

    /// The bytes of one file.
    #[track_caller]
    pub fn bytes(&self, path: &str) -> Vec<u8> {
        let built = self.site();
        let found = built.plan.pages().iter().find(|(made, _)| made.to_string() == path);
        let (_, page) = found.unwrap_or_else(|| panic!("no {path} among {:#?}", self.paths()));
        bytes(built, path, page)
    }

    /// The rules that the site breaks, with their places: `rule path:line`.
    pub fn rules(&self) -> Vec<String> {
        let rule = |line: &String| {
            let (place, rest) = line.split_once(' ')?;
            let rule = rest.split_whitespace().nth(1)?.trim_end_matches(':');
            Some(format!("{rule} {}", place.rsplit_once(':')?.0))
        };
        self.problems().iter().filter_map(rule).collect()
    }
}

fn bytes(built: &Built, path: &str, page: &tiedote::page::Page) -> Vec<u8> {
    match built.render(page).unwrap_or_else(|problem| panic!("{path}: {problem:?}")) {
        Rendered::Bytes(bytes) => bytes,
        Rendered::Shared(bytes) => bytes.to_vec(),
        Rendered::Media(source) => media(source),
        Rendered::Original(source) => publish::original(source).unwrap(),
        // What is drawn follows from the words, and takes its time where nothing is optimised.
        Rendered::Card(card) => format!("{card:?}").into_bytes(),
        Rendered::Photo(file, rendition) => {
            picture::make(&media(&file.source), &[rendition]).unwrap().pop().unwrap()
        }
    }
}

fn media(source: &Source) -> Vec<u8> {
    match &source.bytes {
        Bytes::Here(bytes) => bytes.to_vec(),
        Bytes::OnDisk(..) => panic!("a literal site has its files in memory"),
    }
}

/// The smallest PNG: one grey pixel.
pub fn png() -> Vec<u8> {
    const PNG: &str = "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415478da63686868000003040181752e01bc0000000049454e44ae426082";
    (0..PNG.len()).step_by(2).map(|n| u8::from_str_radix(&PNG[n..n + 2], 16).unwrap()).collect()
}

/// A path as sources know it.
pub fn source_path(path: &str) -> SourcePath {
    SourcePath::new(path)
}
