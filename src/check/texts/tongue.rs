//! What the rules know of a language: the data of `locales/<language>/language.ftl` and the names
//! of months and weekdays; and in which language words are written.

use std::collections::{BTreeSet, HashMap};
use std::sync::LazyLock;

use whatlang::Detector;

use crate::interface::{Args, Words, all_writers};
use crate::language::Lang;

/// Surer than this the detector must be. Of 1,084 sentences of the sample site with at least twenty
/// letters it takes seven for another language, with 0.12 at most; right it is with more than 0.3 in
/// 96 of 100 of the shortest and in all long ones.
const CONFIDENCE: f64 = 0.35;
/// So many common words of its own language, and none of another, and a text is at home.
const ENOUGH: usize = 2;
/// A name that is at least so long is known by its beginning, whatever its ending.
const LONG: usize = 6;
/// The longest ending of such a name: `perjantaisin`, `toukokuussa`.
const ENDING: usize = 4;

/// What the rules know of a language.
pub(in crate::check) struct Tongue {
    pub(in crate::check) lang: Lang,
    detected: Option<whatlang::Lang>,
    common: BTreeSet<String>,
    months: Vec<String>,
    weekdays: Vec<String>,
    /// As they are written within a sentence.
    weekday_names: Vec<String>,
    scales: Vec<(i32, String)>,
    /// Whether the comma parts thousands, not decimals.
    pub(in crate::check) comma_groups: bool,
    pub(in crate::check) afternoon: Vec<String>,
    pub(in crate::check) before_date: Vec<String>,
    /// Endings of names.
    pub(in crate::check) endings: Vec<String>,
    /// Ends of names with the stems that endings follow.
    pub(in crate::check) stems: Vec<(String, String)>,
    /// Endings of a title before a name.
    pub(in crate::check) title_endings: Vec<String>,
    /// Words that qualify a title: those of another time, of a deputy.
    pub(in crate::check) other_times: Forms,
    /// Words by which a government is known beside its leader's name.
    pub(in crate::check) governments: Forms,
    /// What stands between a government and its leader's title.
    pub(in crate::check) led_by: Forms,
    /// Words that join: `ja`.
    pub(in crate::check) and: Forms,
}

/// Forms of words: as they are, or with a star for any end (`entise*`).
pub(in crate::check) struct Forms(Vec<String>);

impl Forms {
    /// Whether a word, with whatever mark is before it, is one of them.
    pub(in crate::check) fn has(&self, word: &str) -> bool {
        let word = word.trim_start_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        self.0.iter().any(|form| match form.strip_suffix('*') {
            Some(start) => word.starts_with(start) && word.ends_with(char::is_alphanumeric),
            None => word == *form,
        })
    }
}

static TONGUES: LazyLock<Vec<Tongue>> = LazyLock::new(|| all_writers().iter().map(Tongue::new).collect());

/// The languages in which a word is common.
static COMMON: LazyLock<HashMap<&'static str, Vec<Lang>>> = LazyLock::new(|| {
    let mut common: HashMap<_, Vec<_>> = HashMap::new();
    for tongue in TONGUES.iter() {
        tongue.common.iter().for_each(|word| common.entry(word.as_str()).or_default().push(tongue.lang));
    }
    common
});

static DETECTOR: LazyLock<Detector> =
    LazyLock::new(|| Detector::with_allowlist(TONGUES.iter().filter_map(|tongue| tongue.detected).collect()));

impl Tongue {
    fn new(words: &Words) -> Self {
        let pairs = |id: &str| -> Vec<(String, String)> {
            let all = list(words, id);
            all.iter().filter_map(|pair| pair.split_once(':')).map(|(a, b)| (a.into(), b.into())).collect()
        };
        let scale = |(power, word): (String, String)| Some((power.parse().ok()?, word));
        let named = |id: &str, variable: &'static str, last: i64| -> Vec<String> {
            (1..=last).map(|n| words.text(id, &Args::new().with(variable, n))).collect()
        };
        let small = |names: &[String]| names.iter().map(|name| name.to_lowercase()).collect();
        let weekday_names = named("weekday-name", "weekday", 7);
        Self {
            lang: words.lang(),
            detected: whatlang::Lang::from_code(words.text("language-code", &Args::NONE)),
            common: list(words, "language-words").into_iter().collect(),
            months: small(&named("month-name", "month", 12)),
            weekdays: small(&weekday_names),
            weekday_names,
            scales: pairs("language-scales").into_iter().filter_map(scale).collect(),
            comma_groups: words.text("format-group-mark", &Args::NONE) == ",",
            afternoon: list(words, "language-afternoon"),
            before_date: list(words, "language-before-date"),
            endings: list(words, "language-endings"),
            stems: pairs("language-stems"),
            title_endings: list(words, "language-title-endings"),
            other_times: Forms(list(words, "language-other-times")),
            governments: Forms(list(words, "language-governments")),
            led_by: Forms(list(words, "language-led-by")),
            and: Forms(list(words, "language-and")),
        }
    }

    /// What is known of a language, if anything.
    pub(in crate::check) fn of(lang: Lang) -> Option<&'static Self> {
        TONGUES.iter().find(|tongue| tongue.lang == lang)
    }

    /// The number of a month, from 1, if that is what the word means.
    pub(in crate::check) fn month(&self, word: &str) -> Option<i8> {
        position(&self.months, word)
    }

    /// The number of a weekday, from 1 for Monday, if that is what the word means.
    pub(in crate::check) fn weekday(&self, word: &str) -> Option<i8> {
        position(&self.weekdays, word)
    }

    /// The name of a weekday, from 1 for Monday.
    pub(in crate::check) fn weekday_name(&self, weekday: i8) -> &str {
        let at = usize::try_from(weekday - 1).unwrap_or_default();
        self.weekday_names.get(at).map_or("", String::as_str)
    }

    /// The power of ten that a word means: 6 for `miljoonaa`.
    pub(in crate::check) fn scale(&self, word: &str) -> Option<i32> {
        let word = word.to_lowercase();
        let known = self.scales.iter().filter(|(_, start)| word.starts_with(start));
        known.max_by_key(|(_, start)| start.len()).map(|(power, _)| *power)
    }

    /// Whether common words show that `text` is in this language. Nearly every text goes out here:
    /// the detector is slow.
    pub(in crate::check) fn is_home_of(&self, text: &str) -> bool {
        let (mut own, mut others) = (0, 0);
        for word in text.split_ascii_whitespace() {
            let word = word.trim_end_matches(|c: char| c.is_ascii_punctuation());
            let known = COMMON.get(word).map_or(&[][..], Vec::as_slice);
            own += usize::from(known.contains(&self.lang));
            others += usize::from(known.iter().any(|lang| *lang != self.lang));
            if own >= ENOUGH && others == 0 {
                return true;
            }
        }
        own > 0 && others <= own
    }

    /// Whether a word is among the commonest of this language.
    pub(in crate::check) fn is_common(&self, word: &str) -> bool {
        self.common.contains(word)
    }

    /// How many of the words are among the commonest of this language.
    fn count(&self, words: &[&str]) -> usize {
        words.iter().filter(|word| self.common.contains(**word)).count()
    }

    /// The other language in which `text` surely is, if it has at least so many letters in words
    /// that are no names.
    pub(in crate::check) fn foreign(&self, text: &str, letters: usize) -> Option<&'static Self> {
        self.detected?;
        if self.is_home_of(text) {
            return None;
        }
        let words = plain_words(text);
        if words.iter().map(|word| word.chars().count()).sum::<usize>() < letters {
            return None;
        }
        let own = self.count(&words);
        let found = DETECTOR.detect(&(opening(text) + &words.join(" ")))?;
        let other = TONGUES.iter().find(|tongue| tongue.detected == Some(found.lang()))?;
        let theirs = other.count(&words);
        let sure = found.confidence() > CONFIDENCE && (own == 0 || theirs > own);
        (other.lang != self.lang && sure).then_some(other)
    }
}

fn list(words: &Words, id: &str) -> Vec<String> {
    let text = words.text(id, &Args::NONE);
    text.split_whitespace().filter(|word| *word != "-").map(str::to_owned).collect()
}

/// The first word, whose capital letter says nothing, unless a name may begin with it.
fn opening(text: &str) -> String {
    let mut words = text.split_whitespace();
    let first = words.next().filter(|word| word.chars().all(char::is_alphabetic));
    let in_sentence = words.next().is_some_and(|next| next.starts_with(char::is_lowercase));
    first.filter(|_| in_sentence).map(|word| word.to_lowercase() + " ").unwrap_or_default()
}

/// Words in small letters: names, abbreviations, numbers and addresses are of no language.
fn plain_words(text: &str) -> Vec<&str> {
    let edge = |c: char| !c.is_alphanumeric();
    let plain =
        |word: &&str| !word.is_empty() && word.chars().all(|c| c.is_lowercase() || matches!(c, '-' | '’'));
    text.split_whitespace().map(|word| word.trim_matches(edge)).filter(plain).collect()
}

/// Which of the names a word is, from 1.
fn position(names: &[String], word: &str) -> Option<i8> {
    let word = word.to_lowercase();
    let is = |name: &String| match word.strip_prefix(name.as_str()) {
        Some("") => true,
        Some(ending) => name.chars().count() >= LONG && ending.chars().count() <= ENDING,
        None => false,
    };
    names.iter().position(is).and_then(|at| i8::try_from(at + 1).ok())
}
