//! Every rule has a page in `tests/rules/`, and what the page shows is true; so is what the manual
//! of the rules shows in each language.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use tiedote::check::link_external::{Answer, Answers};
use tiedote::check::manual;
use tiedote::diagnostic::{self, Rule, Severity};
use tiedote::interface::{self, Words};
use tiedote::language::Lang;
use tiedote::source::Unread;

use crate::support::SiteTest;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules")
}

/// A part of a rule's page: prose, a file laid over the base site, or what is expected of it.
enum Part {
    Prose(String),
    File {
        info: String,
        text: String,
    },
    Expected(String),
    /// What outside servers answer: a line each, `404 https://…`.
    Answers(String),
}

fn parse(page: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut lines = page.lines();
    let mut prose = String::new();
    while let Some(line) = lines.next() {
        let Some(info) = line.strip_prefix("````") else {
            let _ = writeln!(prose, "{line}");
            continue;
        };
        parts.push(Part::Prose(std::mem::take(&mut prose)));
        let inside: Vec<&str> = lines.by_ref().take_while(|line| *line != "````").collect();
        let text = inside.iter().fold(String::new(), |all, line| all + line + "\n");
        parts.push(match info.trim() {
            "expected" => Part::Expected(text),
            "answers" => Part::Answers(text),
            info => Part::File { info: info.to_owned(), text },
        });
    }
    parts.push(Part::Prose(prose));
    parts
}

/// `md content/x/fi.md crlf bom`: a language, a path, and how the bytes are made, or why there are
/// none.
fn lay(site: SiteTest, info: &str, text: &str) -> SiteTest {
    let mut words = info.split_whitespace().skip(1);
    let path = words.next().unwrap_or_else(|| panic!("a fence without a path: {info}"));
    let mut bytes = text.as_bytes().to_vec();
    for how in words {
        bytes = match how {
            "crlf" => text.replace('\n', "\r\n").into_bytes(),
            "bom" => [b"\xef\xbb\xbf".as_slice(), &bytes].concat(),
            "latin1" => text.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect(),
            "utf16" => {
                text.encode_utf16().fold(vec![0xff, 0xfe], |all, c| [all, c.to_le_bytes().into()].concat())
            }
            "codes" => coded(text).into_bytes(),
            "png" => crate::support::png(),
            "webp" => webp(),
            "heavy" => [bytes, vec![0; 1_000_000]].concat(),
            "absent" => return site.without(path),
            "outside" => return site.unread(path, Unread::LinkOutside),
            "large" => return site.unread(path, Unread::TooLarge(3_000_000)),
            "locked" => return site.unread(path, Unread::Forbidden),
            "failed" => return site.unread(path, Unread::Io("Input/output error".to_owned())),
            _ => panic!("unknown word in a fence: {how}"),
        };
    }
    site.file(path, bytes)
}

/// A WebP image of one pixel, as far as its header goes.
fn webp() -> Vec<u8> {
    b"RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0\x2f\0\0\0\0\0\0\0\0\0\0\0\0\0".to_vec()
}

/// `⟨U+200B⟩` as that character: those that nobody sees can be read on the page.
fn coded(text: &str) -> String {
    let mut parts = text.split("⟨U+");
    let mut out = parts.next().unwrap().to_owned();
    for part in parts {
        let (code, rest) = part.split_once('⟩').unwrap();
        out.push(char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap());
        out += rest;
    }
    out
}

/// `404 https://www.example.com/`, `moved https://old.example/ https://new.example/`.
fn answer(line: &str) -> (String, Answer) {
    let mut words = line.split_whitespace().map(str::to_owned);
    let (what, address) = (words.next().unwrap(), words.next().unwrap());
    let answer = match (what.as_str(), what.parse()) {
        (_, Ok(code @ 400..500)) => Answer::Gone(code),
        (_, Ok(code)) => Answer::Failed(code),
        ("good", _) => Answer::Good,
        ("moved", _) => Answer::Moved(words.next().unwrap()),
        ("silent", _) => Answer::Silent,
        ("unreachable", _) => Answer::Unreachable,
        ("broken", _) => Answer::Broken,
        ("insecure", _) => Answer::Insecure,
        ("circle", _) => Answer::Circle,
        ("private", _) => Answer::Private,
        _ => panic!("unknown answer: {line}"),
    };
    (address, answer)
}

/// What came of the sites of a page.
struct Ran {
    /// The page with what really came of them.
    page: String,
    /// Whether that is what the page says.
    same: bool,
    /// What is said of the first that breaks the rule, by language.
    told: BTreeMap<Lang, String>,
}

/// Runs the sites of the page of the rule `id`.
fn run(id: &str, page: &str) -> Ran {
    let mut out = String::new();
    let mut same = true;
    let mut told = BTreeMap::new();
    let mut site = SiteTest::new();
    let mut as_of = None;
    let mut preview = false;
    let mut earlier = None;
    let mut answers = Answers::new();
    // Rendering every page takes long; only these files can make that fail.
    let mut looks = false;
    for part in parse(page) {
        match part {
            Part::Prose(text) => {
                for line in text.lines() {
                    if let Some(moment) = line.strip_prefix("As of ").and_then(|l| l.strip_suffix(':')) {
                        as_of = Some(moment.to_owned());
                    }
                    if line == "Later:" {
                        earlier = Some(site.build());
                    }
                    preview |= line == "In a preview:";
                }
                out += &text;
            }
            Part::File { info, text } => {
                looks |= info.contains(" themes/") || info.contains(" locales/");
                site = lay(site, &info, &text);
                let _ = write!(out, "````{info}\n{text}````\n");
            }
            Part::Answers(text) => {
                answers = text.lines().map(answer).collect();
                let _ = write!(out, "````answers\n{text}````\n");
            }
            Part::Expected(text) => {
                let mut site = std::mem::replace(&mut site, SiteTest::new());
                if let Some(moment) = as_of.take() {
                    site = site.as_of(&moment);
                }
                if std::mem::take(&mut preview) {
                    site = site.preview();
                }
                let looks = std::mem::take(&mut looks);
                let mut built = if looks { site.build().rendered() } else { site.build() };
                if let Some(earlier) = earlier.take() {
                    built = built.against(&earlier);
                }
                let built = built.with_answers(&std::mem::take(&mut answers));
                if let Ok(lang) = std::env::var("TIEDOTE_SHOW") {
                    println!("{}", built.report(&lang));
                }
                for lang in languages().map(Words::lang) {
                    let first = built.told(id, lang);
                    if !first.is_empty() {
                        told.entry(lang).or_insert(first);
                    }
                }
                let mut real = built.problems().join("\n");
                if !real.is_empty() {
                    real.push('\n');
                }
                same &= real == text;
                let _ = write!(out, "````expected\n{real}````\n");
            }
        }
    }
    Ran { page: out, same, told }
}

fn languages() -> impl Iterator<Item = &'static Words> {
    interface::all_writers().iter()
}

/// The sites of all pages.
pub(crate) fn sites() -> Vec<SiteTest> {
    let mut sites = Vec::new();
    for rule in diagnostic::ALL {
        let mut site = SiteTest::new();
        for part in parse(&fs::read_to_string(folder().join(format!("{}.md", rule.id))).unwrap_or_default()) {
            match part {
                Part::Prose(_) | Part::Answers(_) => {}
                Part::File { info, text } => site = lay(site, &info, &text),
                Part::Expected(_) => sites.push(std::mem::replace(&mut site, SiteTest::new())),
            }
        }
    }
    sites
}

/// What the page of a rule must say of its level.
fn level(rule: &Rule) -> String {
    let level = match rule.level {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let whose = if rule.adjustable {
        "`rules:` in `site.yaml` may change it"
    } else {
        "It always holds: `rules:` and `waive:` cannot change it."
    };
    format!("Level: {level}. {whose}")
}

#[test]
fn every_rule_has_a_page_that_is_true() {
    let update = std::env::var_os("TIEDOTE_UPDATE").is_some();
    let mut wrong = Vec::new();
    let mut all_told = BTreeMap::<Lang, String>::new();
    for rule in diagnostic::ALL {
        let file = folder().join(format!("{}.md", rule.id));
        let Ok(page) = fs::read_to_string(&file) else {
            wrong.push(format!("tests/rules/{}.md is missing", rule.id));
            continue;
        };
        let Ran { page: real, same, told } = run(rule.id, &page);
        let real = with_manual(rule, &real);
        let same = same && real == page;
        for (lang, told) in told {
            let _ = write!(all_told.entry(lang).or_default(), "=== {}\n{told}", rule.id);
        }
        if !real.contains(&format!(" {}: ", rule.id)) {
            wrong.push(format!("tests/rules/{}.md never breaks its rule", rule.id));
        }
        if !page.contains(&level(rule)) {
            wrong.push(format!("tests/rules/{}.md does not say “{}”", rule.id, level(rule)));
        }
        if !same && update {
            fs::write(&file, &real).unwrap();
        } else if !same {
            wrong.push(format!("tests/rules/{}.md expects something else; really:\n{real}", rule.id));
        }
    }
    for (lang, told) in all_told {
        let file = folder().join(format!("told/{lang}.txt"));
        let same = fs::read_to_string(&file).unwrap_or_default() == told;
        if !same && update {
            fs::write(&file, told).unwrap();
        } else if !same {
            wrong.push(format!(
                "tests/rules/told/{lang}.txt is not what is said (TIEDOTE_UPDATE=1 writes it)"
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// The page with the title and the advice of the manual, which are written there.
fn with_manual(rule: &'static Rule, page: &str) -> String {
    let record = manual::record(rule, interface::writers(Lang::new("en").unwrap()));
    let (head, rest) = page.split_once('\n').unwrap();
    let (start, title) = head.split_once(": ").unwrap_or((head, ""));
    let title = if capital(title) == record.title { title } else { &record.title };
    let (before, advice) = rest.split_once(ADVICE).unwrap_or((rest, ""));
    let is_same = advice.split_whitespace().eq(record.advice.split_whitespace());
    let advice = if is_same { advice.to_owned() } else { record.advice + "\n" };
    format!("{start}: {title}\n{before}{ADVICE}{advice}")
}

const ADVICE: &str = "## What to do\n\n";

fn capital(text: &str) -> String {
    let first = text.chars().next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    first + text.get(text.chars().next().map_or(0, char::len_utf8)..).unwrap_or_default()
}

#[test]
fn every_rule_has_its_record_in_every_language() {
    for words in languages() {
        for rule in diagnostic::ALL {
            let (id, lang) = (rule.id, words.lang());
            let record = manual::record(rule, words);
            let parts = [&record.title, &record.why, &record.advice];
            assert!(parts.iter().all(|part| part.chars().count() > 3), "{id} in {lang}: {record:?}");
            assert!(!record.sources.is_empty(), "{id} has no source");
            assert!(record.example.contains(&format!("[{id}]")), "{id} has no example in {lang}");
            // A message that does not exist is printed as its id.
            let printed = manual::explained(rule, words);
            assert!(!printed.contains("manual-") && !printed.contains("source-"), "{printed}");
            assert!(!record.title.starts_with("rule-") && !record.why.starts_with("rule-"), "{record:?}");
            assert!(parts.iter().all(|part| part.matches('`').count() % 2 == 0), "{id} in {lang}");
        }
    }
}

#[test]
fn every_page_belongs_to_a_rule() {
    for entry in fs::read_dir(folder()).unwrap() {
        let name = entry.unwrap().file_name().to_string_lossy().into_owned();
        if let Some(id) = name.strip_suffix(".md") {
            assert!(diagnostic::find(id).is_some(), "tests/rules/{name} explains no rule");
        }
    }
}
