//! A ministry portal of any size, the same in every run: what the benches and the comparison build.
//!
//! `n` releases over 2016 to 2026 in Finnish, nine of ten in Swedish, six of ten in English, some
//! 450 words each; a programme page for every 50 releases, 40 topics, 25 ministers, 120 contacts,
//! 12 organisations. There are no images: every generator copies those alike.

mod contract;
mod peer;
mod random;
mod text;
mod words;

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::{Date, date};

use random::Random;
use text::Text;
use words::{FAMILY, FIELDS, GIVEN, LANGUAGES, MINISTRIES, SIDES, WORDS, Words};

/// Path within the site's folder -> text.
pub(crate) type Files = BTreeMap<String, String>;

/// The first day of a release, and the number of days until the last one.
const FIRST: Date = date(2016, 1, 4);
const DAYS: usize = 3_950;

/// The day on which every office but one passes to its second holder.
const HANDOVER: Date = date(2021, 7, 1);

/// Number of topics, ministers and contacts; what the ids count to.
const TOPICS: usize = FIELDS.len() * SIDES.len();
const MINISTERS: usize = 2 * MINISTRIES.len() + 1;
const CONTACTS: usize = 120;

/// Everything that a site says, before it is written down in the form of one generator.
pub(crate) struct Site {
    programmes: Vec<Programme>,
    releases: Vec<Release>,
}

struct Programme {
    organisation: usize,
    contacts: Vec<usize>,
    topics: Vec<usize>,
    status: &'static str,
    versions: Vec<Version>,
}

struct Release {
    id: String,
    date: Date,
    /// Minutes since midnight.
    minute: usize,
    /// Place among the releases of its year, from 1.
    ordinal: usize,
    genre: &'static str,
    organisations: Vec<usize>,
    ministers: Vec<usize>,
    contacts: Vec<usize>,
    topics: Vec<usize>,
    programme: Option<usize>,
    related: Vec<usize>,
    versions: Vec<Version>,
}

/// A page in one language, by the language's place in [`LANGUAGES`].
struct Version {
    language: usize,
    title: String,
    lead: String,
    text: Text,
    links: Vec<(&'static str, String)>,
}

impl Release {
    fn has(&self, language: usize) -> bool {
        self.versions.iter().any(|version| version.language == language)
    }

    /// `12/2019`.
    fn number(&self) -> String {
        format!("{}/{}", self.ordinal, self.date.year())
    }

    fn clock(&self, separator: char) -> String {
        format!("{:02}{separator}{:02}", self.minute / 60, self.minute % 60)
    }
}

impl Programme {
    fn has(&self, language: usize) -> bool {
        self.versions.iter().any(|version| version.language == language)
    }
}

impl Site {
    /// The site of `n` releases.
    pub(crate) fn generate(n: usize) -> Self {
        let mut random = Random(2016);
        let programmes = (0..(n / 50).max(4)).map(|i| programme(i, &mut random)).collect();
        let mut site = Self { programmes, releases: Vec::with_capacity(n) };
        for i in 0..n {
            let release = site.release(i, n, &mut random);
            site.releases.push(release);
        }
        site
    }

    /// As content for this program, below `content/`.
    pub(crate) fn contract(&self) -> Files {
        contract::write(self)
    }

    /// As content for Hugo: `content/` and `data/`.
    pub(crate) fn hugo(&self) -> Files {
        peer::write(self, &peer::HUGO)
    }

    /// As content for Eleventy: `content/` and `_data/`.
    pub(crate) fn eleventy(&self) -> Files {
        peer::write(self, &peer::ELEVENTY)
    }

    fn release(&self, i: usize, n: usize, random: &mut Random) -> Release {
        let days = i64::try_from(i * DAYS / n.max(1)).unwrap_or(0);
        let date = FIRST.saturating_add(days.days());
        let before = self.releases.last().filter(|last| last.date.year() == date.year());
        let languages = languages(random);
        let count = 1 + random.below(2);
        let organisations = random.distinct(count, MINISTRIES.len());
        let ministers = if random.chance(70) { vec![holder(organisations[0], date)] } else { Vec::new() };
        let programme = random.chance(60).then(|| random.below(self.programmes.len()));
        let (contacts, topics) = (2 + random.below(2), 1 + random.below(4));
        let mut release = Release {
            id: format!("release-{:05}", i + 1),
            date,
            minute: 8 * 60 + random.below(9 * 60),
            ordinal: before.map_or(0, |last| last.ordinal) + 1,
            genre: random.pick(&GENRES),
            organisations,
            ministers,
            contacts: random.distinct(contacts, CONTACTS),
            topics: random.distinct(topics, TOPICS),
            programme,
            related: if random.chance(30) { random.distinct(1, i) } else { Vec::new() },
            versions: Vec::new(),
        };
        let version = |language| self.version(language, &release.number(), programme, random);
        release.versions = languages.into_iter().map(version).collect();
        release
    }

    fn version(
        &self,
        language: usize,
        number: &str,
        programme: Option<usize>,
        random: &mut Random,
    ) -> Version {
        let words = &WORDS[language];
        let earlier = random.below(self.releases.len());
        let release = self.releases.get(earlier).filter(|release| release.has(language)).map(|_| earlier);
        let programme = programme.filter(|&programme| self.programmes[programme].has(language));
        let title = title(number, words, random);
        Version {
            language,
            title,
            lead: text::sentences(2, words, random),
            text: Text::generate(words, release, programme, random),
            links: links(language, random),
        }
    }
}

const GENRES: [&str; 8] = [
    "press-release",
    "press-release",
    "press-release",
    "press-release",
    "news",
    "speech",
    "column",
    "statement",
];

fn programme(i: usize, random: &mut Random) -> Programme {
    let versions = languages(random)
        .into_iter()
        .map(|language| Version {
            language,
            title: format!("{} {}", WORDS[language].programme, i + 1),
            lead: text::sentences(2, &WORDS[language], random),
            text: Text::generate(&WORDS[language], None, None, random),
            links: links(language, random),
        })
        .collect();
    Programme {
        organisation: random.below(MINISTRIES.len()),
        contacts: random.distinct(2, CONTACTS),
        topics: random.distinct(2, TOPICS),
        status: random.pick(&["running", "running", "planned", "ended"]),
        versions,
    }
}

/// fi always, sv in nine of ten, en in six of ten.
fn languages(random: &mut Random) -> Vec<usize> {
    let all = [(0, 100), (1, 90), (2, 60)];
    all.into_iter().filter(|&(_, percent)| random.chance(percent)).map(|(language, _)| language).collect()
}

fn links(language: usize, random: &mut Random) -> Vec<(&'static str, String)> {
    (0..=random.below(3))
        .map(|n| {
            let address = format!("https://www.example.org/{}/{}", LANGUAGES[language], random.below(10_000));
            (WORDS[language].outside[n], address)
        })
        .collect()
}

/// The minister who heads ministry `organisation` on that day.
fn holder(organisation: usize, day: Date) -> usize {
    2 * organisation + usize::from(day >= HANDOVER)
}

/// Name of the `i`-th person; ministers come after contacts.
fn name(i: usize) -> (&'static str, &'static str) {
    (GIVEN[i % GIVEN.len()], FAMILY[i / GIVEN.len() % FAMILY.len()])
}

fn contact_id(i: usize) -> String {
    format!("contact-{:03}", i + 1)
}

fn minister_id(i: usize) -> String {
    format!("minister-{:02}", i + 1)
}

fn topic_id(i: usize) -> String {
    format!("topic-{:02}", i + 1)
}

fn programme_id(i: usize) -> String {
    format!("programme-{:03}", i + 1)
}

/// `[a, b]` of ids.
fn list(ids: impl IntoIterator<Item = String>) -> String {
    format!("[{}]", ids.into_iter().collect::<Vec<_>>().join(", "))
}

/// A title as long as the rules allow: at most 120 characters.
fn title(number: &str, words: &Words, random: &mut Random) -> String {
    let any = || format!("{} {} {number}", random.pick(&words.subjects), text::action(words, random));
    std::iter::repeat_with(any).find(|title| title.chars().count() <= 120).unwrap_or_default()
}
