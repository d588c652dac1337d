//! Words without their endings.
//!
//! Finnish has thousands of forms of a word, and Snowball finds three stems in three of them (*hallitus*, *hallituksen*,
//! *hallitusta*). So the rules are our own, and data: the index is made with them, and the page's script asks with them
//! (`browser/stem.js` reads the same file).

use std::collections::HashMap;

use regex::Regex;

/// The rules of a language.
#[derive(Debug, Default)]
pub struct Stems {
    text: &'static str,
    steps: Vec<Vec<Rule>>,
}

/// What a word looks like, and what its end becomes.
#[derive(Debug)]
struct Rule(Regex, String);

impl Stems {
    /// The rules of a language by its code; a language without rules keeps its words as they are.
    #[must_use]
    pub fn of(language: &str) -> Self {
        match language {
            "fi" | "fi-simple" => Self::read(include_str!("../stems/fi.txt")),
            "sv" => Self::read(include_str!("../stems/sv.txt")),
            "en" => Self::read(include_str!("../stems/en.txt")),
            _ => Self::default(),
        }
    }

    fn read(text: &'static str) -> Self {
        let mut steps: Vec<Vec<Rule>> = Vec::new();
        for line in text.lines().map(str::trim) {
            if line.starts_with('[') {
                steps.push(Vec::new());
            } else if !line.is_empty()
                && !line.starts_with('#')
                && let (Some(step), Some(rule)) = (steps.last_mut(), rule(line))
            {
                step.push(rule);
            }
        }
        Self { text, steps }
    }

    /// The rules as they are written, for the browser.
    #[must_use]
    pub fn text(&self) -> &'static str {
        self.text
    }

    /// What is left of a word in small letters.
    #[must_use]
    pub fn stem(&self, word: &str) -> String {
        let mut word = word.to_owned();
        for step in &self.steps {
            if let Some(changed) = step.iter().find_map(|rule| rule.apply(&word)) {
                word = changed;
            }
        }
        word
    }
}

impl Rule {
    fn apply(&self, word: &str) -> Option<String> {
        let before = self.0.captures(word)?.get(1)?.as_str();
        Some(format!("{before}{}", self.1))
    }
}

/// `before | ending > instead`
fn rule(line: &str) -> Option<Rule> {
    let (left, instead) = line.split_once('>')?;
    let (before, ending) = left.split_once(" |")?;
    let looks = format!("^({})(?:{})$", before.trim(), ending.trim());
    Some(Rule(Regex::new(&looks).ok()?, instead.trim().to_owned()))
}

/// Texts as the index has them: a word of a text may have been met before.
#[derive(Debug)]
pub struct Stemmer<'a> {
    stems: &'a Stems,
    known: HashMap<String, String>,
}

/// What ends a stem in the index: so that a question for the word is not one for all that begin like it. No stem
/// of the languages with rules ends so.
const END: char = 'q';

impl<'a> Stemmer<'a> {
    /// By these rules.
    #[must_use]
    pub fn new(stems: &'a Stems) -> Self {
        Self { stems, known: HashMap::new() }
    }

    /// Each word of a text, between spaces, with the stems in it. There are as many as in the text: their places
    /// are those of the words that a reader sees.
    pub fn text(&mut self, text: &str) -> String {
        let words: Vec<String> = text.split_whitespace().map(|word| self.word(word)).collect();
        words.join(" ")
    }

    fn word(&mut self, word: &str) -> String {
        if let Some(known) = self.known.get(word) {
            return known.clone();
        }
        let parts: Vec<String> = parts(&word.to_lowercase()).map(|part| self.part(part)).collect();
        let stems = if parts.is_empty() { "-".to_owned() } else { parts.join("-") };
        self.known.insert(word.to_owned(), stems.clone());
        stems
    }

    fn part(&self, part: &str) -> String {
        let mut stem = self.stems.stem(part);
        stem.retain(char::is_alphanumeric);
        // Numbers have no endings, and pagefind parts them from letters.
        if !stem.ends_with(char::is_numeric) {
            stem.push(END);
        }
        stem
    }
}

/// The words in what stands between two spaces: "sosiaali- ja", "EU-maiden", "(EU:n)", "minister's".
fn parts(word: &str) -> impl Iterator<Item = &str> {
    let bare = word.trim_end_matches(|sign: char| !sign.is_alphanumeric());
    let is_ending = |text: &str| !text.is_empty() && text.chars().all(char::is_alphabetic);
    let word = match bare.rsplit_once(':') {
        Some((word, ending)) if is_ending(ending) => word,
        _ => word,
    };
    let edge = |sign: char| !sign.is_alphanumeric() && !is_apostrophe(sign);
    word.split(edge).map(|part| part.trim_start_matches(is_apostrophe)).filter(|part| !part.is_empty())
}

fn is_apostrophe(sign: char) -> bool {
    sign == '\'' || sign == '’'
}
