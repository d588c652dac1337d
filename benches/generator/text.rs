//! A text of some 450 words: paragraphs with links, two headings, a list, a quotation.

use std::fmt::Write;

use super::random::Random;
use super::words::Words;

/// A body before its links have the form of one generator.
pub(super) struct Text(Vec<Part>);

enum Part {
    /// Markdown that every generator reads alike.
    Plain(String),
    /// A link, the words before it and its own.
    Link(Link, &'static str, &'static str),
    /// A quotation and who said it.
    Quote(String, String),
}

/// Where a link within the site goes.
#[derive(Clone, Copy)]
pub(super) enum Link {
    /// The release of that number.
    Release(usize),
    /// The programme of that number.
    Programme(usize),
}

impl Text {
    /// A text with a link to a release and one to a programme, if there are such.
    pub(super) fn generate(
        words: &Words,
        release: Option<usize>,
        programme: Option<usize>,
        random: &mut Random,
    ) -> Self {
        let mut text = Self(Vec::new());
        text.paragraph(4, words, random);
        text.refer(words, random.pick(&words.headings), release.map(Link::Release));
        text.paragraph(4, words, random);
        text.heading(0, words, random);
        text.paragraph(4, words, random);
        text.list(words, random);
        text.refer(words, words.programme, programme.map(Link::Programme));
        text.quote(words, random);
        text.heading(3, words, random);
        text.outside(words, random);
        text.paragraph(5, words, random);
        text.paragraph(4, words, random);
        text.paragraph(3, words, random);
        text
    }

    /// As Markdown; `link` gives the address of a link, `quote` the form of a quotation.
    pub(super) fn markdown(
        &self,
        link: impl Fn(Link) -> String,
        quote: impl Fn(&str, &str) -> String,
    ) -> String {
        let part = |part: &Part| match part {
            Part::Plain(text) => text.clone(),
            Part::Link(to, see, label) => format!("{see} [{label}]({}).\n\n", link(*to)),
            Part::Quote(said, by) => quote(said, by),
        };
        self.0.iter().map(part).collect()
    }

    fn paragraph(&mut self, count: usize, words: &Words, random: &mut Random) {
        self.0.push(Part::Plain(format!("{}\n\n", sentences(count, words, random))));
    }

    fn heading(&mut self, from: usize, words: &Words, random: &mut Random) {
        self.0.push(Part::Plain(format!("## {}\n\n", words.headings[from + random.below(3)])));
    }

    fn list(&mut self, words: &Words, random: &mut Random) {
        let entries = random.distinct(4, words.entries.len()).into_iter();
        let list = entries.fold(String::new(), |mut list, entry| {
            // Writing to a String cannot fail.
            let _ = writeln!(list, "- {}", words.entries[entry]);
            list
        });
        self.0.push(Part::Plain(list + "\n"));
    }

    fn refer(&mut self, words: &Words, label: &'static str, to: Option<Link>) {
        self.0.extend(to.map(|to| Part::Link(to, words.see, label)));
    }

    fn outside(&mut self, words: &Words, random: &mut Random) {
        let link = random.pick(&words.outside);
        let address = random.below(10_000);
        let text = format!("{} [{link}](https://www.example.org/{address}).\n\n", words.see);
        self.0.push(Part::Plain(text));
    }

    fn quote(&mut self, words: &Words, random: &mut Random) {
        let said = format!("{} {}.", words.says, random.pick(&words.endings));
        self.0.push(Part::Quote(said, "Aino Mallikas".to_owned()));
    }
}

/// Does what, when or why.
pub(super) fn action(words: &Words, random: &mut Random) -> String {
    format!("{} {}", random.pick(&words.verbs), random.pick(&words.objects))
}

/// Sentences with full stops.
pub(super) fn sentences(count: usize, words: &Words, random: &mut Random) -> String {
    let sentence = |random: &mut Random| {
        let (subject, action) = (random.pick(&words.subjects), action(words, random));
        format!("{subject} {action} {}.", random.pick(&words.endings))
    };
    (0..count).map(|_| sentence(random)).collect::<Vec<_>>().join(" ")
}
