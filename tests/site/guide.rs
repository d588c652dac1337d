//! The writers' guide in `docs/`: it is a site without a mistake, its samples are right, and the
//! messages it shows are those of the program.
//!
//! A fence of a page is a sample. `md content/…` or `yaml content/…` is a whole file; `yaml into fi.md`
//! is lines of the front matter of the guide's release, `md into fi.md` is words of its text. After
//! them `text` is what is said of that site, in the language of the page; where there is none,
//! nothing may be said. `<!-- without sv.md -->` takes a version away.

use std::fs;
use std::path::Path;

use tiedote::check::manual;

use crate::guide_pages::{Part, pages, parts, whole};
use crate::support::SiteTest;

const NAMES: [(&str, &str, &str, &str); 3] = [
    (
        "fi",
        "kirjastoihin-tulee-etapalvelu",
        "Kirjastoihin tulee etäpalvelu",
        "Kirjastoista saa videoyhteyden valtion palveluihin.",
    ),
    (
        "sv",
        "biblioteken-far-distansservice",
        "Biblioteken får distansservice",
        "På biblioteken får man videokontakt med statens tjänster.",
    ),
    (
        "en",
        "libraries-to-offer-remote-service",
        "Libraries to offer remote service",
        "Libraries offer a video connection to the services of the State.",
    ),
];

const SITE: &str = "base_url: https://www.example.fi/\norganisation: vm\n\
    title: {fi: Valtiovarainministeriö, sv: Finansministeriet, en: Ministry of Finance}\n";
/// A writer has one language before them.
const FREE: &str = "languages: [{code: fi, parity: optional}, {code: sv, tag: sv-FI, parity: optional}, {code: en, parity: optional}]\n";
/// Columns that a sample has on a page.
pub(crate) const COLUMNS: usize = 74;
const STRICT: &str = "languages: [{code: fi}, {code: sv, tag: sv-FI}, {code: en, parity: expected}]\n";

/// The release of the guide: whole in the language of its original, a summary in the others; a
/// writer has the original alone.
struct Guide {
    site: SiteTest,
    folder: String,
    changed: bool,
}

impl Guide {
    /// A translator's original is in another language than the page.
    fn new(page: &str, lang: &str) -> Self {
        let original = match (page, lang) {
            ("translator", "fi") => "sv",
            ("translator", _) => "fi",
            _ => lang,
        };
        let id = NAMES.iter().find(|name| name.0 == original).unwrap().1;
        let folder = format!("content/releases/2026/{id}");
        let is_writer = page == "writer";
        let settings = format!("{SITE}{}", if is_writer { FREE } else { STRICT });
        let mut site = SiteTest::new().without("content/releases/").file("content/site.yaml", settings);
        for (lang, _, title, lead) in NAMES.into_iter().filter(|name| name.0 == original || !is_writer) {
            let facts = if lang == original {
                "date: 1.6.2026 9.00\norganisations: [vm]\ncontacts: [virta]\nministers: [salmi]\ntopics: [digital]\n"
            } else {
                "scope: summary\n"
            };
            let text = format!("---\ntitle: {title}\nlead: {lead}\n{facts}---\n\n");
            site = site.file(&format!("{folder}/{lang}.md"), text);
        }
        Self { site, folder, changed: false }
    }

    fn lay(mut self, info: &str, text: &str) -> Self {
        let words: Vec<&str> = info.split(' ').collect();
        let (path, whole) = match words[..] {
            ["md" | "yaml", path] => (path.to_owned(), text.to_owned()),
            [kind, "into", file] => {
                let path = format!("{}/{file}", self.folder);
                let before = self.site.text(&path);
                (path, if kind == "yaml" { with_keys(&before, text) } else { format!("{before}{text}") })
            }
            _ => panic!("what is the fence “{info}”?"),
        };
        for named in text.split("file: ").skip(1) {
            let name = named.split([',', '}', '\n']).next().unwrap();
            self.site = self.site.file(&format!("{}/{name}", self.folder), picture());
        }
        self.site = self.site.file(&path, whole);
        self.changed = true;
        self
    }

    fn without(mut self, file: &str) -> Self {
        self.site = self.site.without(&format!("{}/{file}", self.folder));
        self
    }
}

/// Front matter with these lines, which take the place of keys of the same name.
fn with_keys(file: &str, lines: &str) -> String {
    let (front, body) = file.strip_prefix("---\n").unwrap().split_once("---\n").unwrap();
    let key = |line: &str| line.split(':').next().unwrap_or_default().to_owned();
    let new: Vec<String> = lines.lines().filter(|line| !line.starts_with(' ')).map(key).collect();
    let mut is_kept = true;
    let mut kept = String::new();
    for line in front.lines() {
        // What is indented belongs to the key above it.
        is_kept = if line.starts_with(' ') { is_kept } else { !new.contains(&key(line)) };
        if is_kept {
            kept += &format!("{line}\n");
        }
    }
    format!("---\n{kept}{lines}---\n{body}")
}

/// The head of a JPEG of 1200 × 800 pixels.
fn picture() -> [u8; 23] {
    let mut bytes = [0; 23];
    bytes[..13].copy_from_slice(&[0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0x03, 0x20, 0x04, 0xb0, 3, 1]);
    bytes[21..].copy_from_slice(&[0xff, 0xd9]);
    bytes
}

fn is_sample(info: &str) -> bool {
    info.starts_with("md content/") || info.starts_with("yaml content/") || info.contains(" into ")
}

/// The page with what is really said of its samples; and what is said where nothing should be.
fn run(page: &str, lang: &str, text: &str) -> (String, Vec<String>) {
    let mut wrong = Vec::new();
    let mut guide = Guide::new(page, lang);
    let mut parts = parts(text);
    parts.push(Part::Line("## ".to_owned()));
    for part in &mut parts {
        match part {
            Part::Line(line) if line.starts_with('#') => {
                if guide.changed {
                    let problems = guide.site.build().problems();
                    wrong.extend(problems.into_iter().map(|told| format!("before “{line}”: {told}")));
                }
                guide = Guide::new(page, lang);
            }
            Part::Line(line) => {
                if let Some(file) = line.strip_prefix("<!-- without ") {
                    guide = guide.without(file.trim_end_matches(" -->"));
                }
            }
            Part::Fence { info, text } if info == "text" => {
                *text = manual::fitted(&guide.site.build().report(lang), COLUMNS);
                if text.is_empty() {
                    wrong.push("a sample that should break a rule breaks none".to_owned());
                }
                guide = Guide::new(page, lang);
            }
            Part::Fence { info, text } if is_sample(info) => guide = guide.lay(info, text),
            Part::Fence { .. } => {}
        }
    }
    parts.pop();
    (whole(&parts), wrong)
}

#[test]
fn samples_are_right_and_messages_are_real() {
    let update = std::env::var_os("TIEDOTE_UPDATE").is_some();
    for (page, lang, file) in pages() {
        let text = fs::read_to_string(&file).unwrap();
        let (real, wrong) = run(page, lang, &text);
        assert!(wrong.is_empty(), "docs: {page}/{lang}.md: {wrong:#?}");
        if update {
            fs::write(&file, &real).unwrap();
        } else {
            assert!(
                text == real,
                "docs: {page}/{lang}.md shows other messages; really (TIEDOTE_UPDATE=1 writes it):\n{real}"
            );
        }
    }
}

#[test]
fn the_languages_of_a_page_have_the_same_parts() {
    let shape = |file: &Path| -> Vec<String> {
        let text = fs::read_to_string(file).unwrap();
        let line = |part: &Part| match part {
            Part::Line(line) if line.starts_with('#') => {
                Some(line.chars().take_while(|c| *c == '#').collect())
            }
            Part::Line(_) => None,
            Part::Fence { info, .. } => info.split(' ').next().map(str::to_owned),
        };
        parts(&text).iter().filter_map(line).collect()
    };
    let all: Vec<_> = pages().collect();
    for versions in all.chunks(3) {
        let first = shape(&versions[0].2);
        for (page, lang, file) in versions {
            assert_eq!(shape(file), first, "docs: {page}/{lang}.md");
        }
    }
}
