//! Every rule has a page in `tests/rules/`, and what the page shows is true.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use tiedote::diagnostic::{self, Rule, Severity};
use tiedote::source::Unread;

use crate::support::SiteTest;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules")
}

/// A part of a rule's page: prose, a file laid over the base site, or what is expected of it.
enum Part {
    Prose(String),
    File { info: String, text: String },
    Expected(String),
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

/// Runs the sites of a page; gives the page with what really came of them.
fn run(page: &str) -> (String, bool) {
    let mut out = String::new();
    let mut same = true;
    let mut site = SiteTest::new();
    let mut as_of = None;
    let mut earlier = None;
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
                }
                out += &text;
            }
            Part::File { info, text } => {
                looks |= info.contains(" themes/") || info.contains(" locales/");
                site = lay(site, &info, &text);
                let _ = write!(out, "````{info}\n{text}````\n");
            }
            Part::Expected(text) => {
                let mut site = std::mem::replace(&mut site, SiteTest::new());
                if let Some(moment) = as_of.take() {
                    site = site.as_of(&moment);
                }
                let looks = std::mem::take(&mut looks);
                let mut built = if looks { site.build().rendered() } else { site.build() };
                if let Some(earlier) = earlier.take() {
                    built = built.against(&earlier);
                }
                if let Ok(lang) = std::env::var("TIEDOTE_SHOW") {
                    println!("{}", built.report(&lang));
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
    (out, same)
}

/// The sites of all pages.
pub(crate) fn sites() -> Vec<SiteTest> {
    let mut sites = Vec::new();
    for rule in diagnostic::ALL {
        let mut site = SiteTest::new();
        for part in parse(&fs::read_to_string(folder().join(format!("{}.md", rule.id))).unwrap_or_default()) {
            match part {
                Part::Prose(_) => {}
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
    for rule in diagnostic::ALL {
        let file = folder().join(format!("{}.md", rule.id));
        let Ok(page) = fs::read_to_string(&file) else {
            wrong.push(format!("tests/rules/{}.md is missing", rule.id));
            continue;
        };
        let (real, same) = run(&page);
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
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
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
