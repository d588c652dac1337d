//! The manual of the rules in `docs/`: what follows `<!-- rules -->` on its pages is made from the
//! records of the rules, so that it says what `tiedote check --explain` says.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use tiedote::check::manual::{self, Record};
use tiedote::diagnostic::{Area, Rule};
use tiedote::interface::{self, Args, Words};

use crate::guide::COLUMNS;

const MARK: &str = "<!-- rules -->\n";

/// What may be changed of a rule, in few words: nothing, its level, its level and single items.
fn change(rule: &Rule, words: &Words) -> &'static str {
    let all = match words.lang().as_str() {
        "fi" => [
            "aina voimassa",
            "tasoa voi muuttaa",
            "tasoa voi muuttaa, ja yksittäisen sivun voi vapauttaa säännöstä",
        ],
        "sv" => ["gäller alltid", "nivån kan ändras", "nivån kan ändras och en enskild sida undantas"],
        _ => [
            "always holds",
            "the level can be changed",
            "the level can be changed and a single page exempted",
        ],
    };
    all[usize::from(rule.adjustable) + usize::from(rule.waivable)]
}

fn label(id: &str, words: &Words) -> String {
    words.text(&format!("manual-{id}"), &Args::NONE)
}

/// The part of a rule on the page of its area.
fn part(rule: &'static Rule, words: &Words) -> String {
    let Record { id, title, level, why, sources, example, advice, .. } = manual::record(rule, words);
    let change = change(rule, words);
    let example = manual::fitted(example, COLUMNS);
    let [level_label, source, do_label] = ["level", "source", "do"].map(|name| label(name, words));
    format!(
        "## {title} {{#{id}}}\n\n`{id}`\n\n{why}\n\n\
         **{level_label}:** {level}; {change}.\n\n**{source}:** {}.\n\n\
         ```text\n{example}```\n\n**{do_label}:** {advice}\n\n",
        sources.join("; ")
    )
}

fn area_page(area: Area, words: &Words) -> String {
    manual::of_area(area).map(|rule| part(rule, words)).collect()
}

fn index(words: &Words) -> String {
    let mut all = String::new();
    for area in Area::ALL {
        let _ = writeln!(all, "## {}\n", words.text(&format!("area-{}", area.id()), &Args::NONE));
        for rule in manual::of_area(area) {
            let title = manual::record(rule, words).title;
            let _ = writeln!(all, "- [{title}](page:rules-{}#{id}) `{id}`", area.id(), id = rule.id);
        }
        all.push('\n');
    }
    all
}

/// What is wrong with a page, if anything; in order to renew it, it is written.
fn hold(page: &str, words: &Words, made: &str) -> Option<String> {
    let lang = words.lang();
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("docs/content/pages/{page}/{lang}.md"));
    let text = fs::read_to_string(&file).unwrap_or_else(|_| panic!("docs: there is no {page}/{lang}.md"));
    let (head, _) = text.split_once(MARK).unwrap_or_else(|| panic!("docs: {page}/{lang}.md lacks {MARK}"));
    let real = format!("{head}{MARK}\n{}\n", made.trim_end());
    if real == text {
        return None;
    }
    if std::env::var_os("TIEDOTE_UPDATE").is_some() {
        fs::write(&file, real).unwrap();
        return None;
    }
    Some(format!("docs: {page}/{lang}.md is not what the records say (TIEDOTE_UPDATE=1 writes it)"))
}

#[test]
fn the_manual_in_the_guide_is_made_from_the_records() {
    let mut wrong = Vec::new();
    for words in interface::all_writers() {
        wrong.extend(hold("rules", words, &index(words)));
        for area in Area::ALL {
            wrong.extend(hold(&format!("rules-{}", area.id()), words, &area_page(area, words)));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
