//! Properties over generated sites: hidden equals absent, warm equals cold, one thread equals many.

use proptest::prelude::*;
use tiedote::build::Memo;

use crate::support::{SiteTest, png};

/// A word that only unpublished files hold, wherever a word may stand.
const CANARY: &str = "kanarialintu";

/// What is varied in an item.
#[derive(Clone, Debug)]
struct Item {
    kind: Kind,
    /// Days from the first of January 2026 to its publication.
    day: u16,
    draft: bool,
    /// Days by which the Swedish and the English version come later; none: no such version.
    late: [Option<u16>; 2],
    topic: u8,
    minister: u8,
    image: bool,
    attachment: bool,
    alias: bool,
    /// Refers to the item so many places before it, if that is of a kind it may refer to.
    relates: Option<u8>,
    correction: Option<u16>,
    withdrawn: Option<u16>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Release,
    Programme,
    Page,
}

fn items() -> impl Strategy<Value = Vec<Item>> {
    let kind = prop_oneof![6 => Just(Kind::Release), 2 => Just(Kind::Programme), 1 => Just(Kind::Page)];
    let late = || proptest::option::weighted(0.8, 0u16..40);
    let item = (
        (kind, 0u16..300, proptest::bool::weighted(0.15), [late(), late()]),
        (0u8..4, 0u8..3, any::<bool>(), any::<bool>(), proptest::bool::weighted(0.3)),
        (
            proptest::option::of(1u8..4),
            proptest::option::weighted(0.3, 0u16..60),
            proptest::option::weighted(0.1, 0u16..60),
        ),
    );
    let item =
        item.prop_map(|((kind, day, draft, late), (topic, minister, image, attachment, alias), rest)| {
            let (relates, correction, withdrawn) = rest;
            Item {
                kind,
                day,
                draft,
                late,
                topic,
                minister,
                image,
                attachment,
                alias,
                relates,
                correction,
                withdrawn,
            }
        });
    proptest::collection::vec(item, 1..14)
}

fn moment(day: u16) -> String {
    let date = jiff::civil::date(2026, 1, 1).checked_add(jiff::Span::new().days(i64::from(day))).unwrap();
    date.strftime("%-d.%-m.%Y 9.30").to_string()
}

impl Item {
    /// The day on which the public first sees it; none for a draft.
    fn public_from(&self) -> Option<u16> {
        let day = if self.kind == Kind::Release { self.day } else { 0 };
        (!self.draft).then_some(day)
    }

    fn is_public(&self, day: u16) -> bool {
        self.public_from().is_some_and(|from| from <= day)
    }

    fn version_is_public(&self, version: usize, day: u16) -> bool {
        self.is_public(day) && self.late[version].is_some_and(|late| self.version_day(late) <= day)
    }

    fn version_day(&self, late: u16) -> u16 {
        self.day + late
    }

    fn folder(&self, n: usize) -> String {
        match self.kind {
            Kind::Release => format!("content/releases/2026/item-{n}"),
            Kind::Programme => format!("content/programmes/item-{n}"),
            Kind::Page => format!("content/pages/item-{n}"),
        }
    }

    /// The words of a file: with the canary if the file is hidden.
    fn words(&self, n: usize, lang: &str, hidden: bool) -> String {
        let canary = if hidden { CANARY } else { "sana" };
        let mut text = format!("title: {canary} {lang} {n}\nlead: Ingressi {canary}.\nkicker: {canary}\n");
        if self.image {
            text +=
                &format!("images: {{kuva-{canary}.png: {{alt: Kuva {canary}, caption: Teksti {canary}}}}}\n");
        }
        if self.attachment {
            text += &format!("attachments: {{liite-{canary}.csv: Liite {canary}}}\n");
        }
        text
    }

    fn facts(&self, n: usize, items: &[Self]) -> String {
        let mut text = String::from("organisations: [vm]\ncontacts: [virta]\n");
        match self.kind {
            Kind::Release => {
                text += &format!("date: {}\n", moment(self.day));
                text += &format!("ministers: [minister-{}]\n", self.minister);
            }
            Kind::Programme => text += "status: running\nreviewed: 1.1.2026\n",
            Kind::Page => text += "reviewed: 1.1.2026\n",
        }
        if self.kind != Kind::Page {
            text += &format!("topics: [topic-{}]\n", self.topic);
        }
        if self.draft {
            text += "draft: true\n";
        }
        if self.alias {
            text += &format!("aliases: [/vanha/{n}]\n");
        }
        if let Some(reference) = self.reference(n, items) {
            text += &reference;
        }
        if let Some(after) = self.correction {
            text += &format!(
                "changes: [{{date: {}, kind: correction, note: {{fi: K, sv: K, en: K}}}}]\n",
                moment(self.day + after)
            );
        }
        if let Some(after) = self.withdrawn {
            text += &format!(
                "withdrawn: {{date: {}, reason: {{fi: S, sv: S, en: S}}}}\n",
                moment(self.day + after)
            );
        }
        text
    }

    /// Only to what is public whenever this is: a link to something held is an error.
    fn reference(&self, n: usize, items: &[Self]) -> Option<String> {
        let other = n.checked_sub(usize::from(self.relates?))?;
        let target = &items[other];
        let safe = target.public_from()? <= self.public_from().unwrap_or(u16::MAX);
        match (self.kind, target.kind) {
            (Kind::Release, Kind::Programme) if safe => Some(format!("programmes: [item-{other}]\n")),
            (a, b) if a == b && a != Kind::Page && safe => Some(format!("related: [item-{other}]\n")),
            _ => None,
        }
    }
}

/// The site, with or without what the public does not see on `day`.
fn site(items: &[Item], day: u16, with_hidden: bool) -> SiteTest {
    let mut site = SiteTest::new().as_of(&moment(day));
    for topic in 0..4 {
        let line =
            format!("topic-{topic}: {{label: {{fi: Aihe {topic}, sv: Ämne {topic}, en: Topic {topic}}}}}\n");
        site = site.append("content/topics.yaml", &line);
    }
    for minister in 0..3 {
        let line = format!(
            "office-{minister}: {{title: {{fi: m{minister}, sv: m{minister}, en: M{minister}}}, organisation: vm}}\n"
        );
        site = site.append("content/offices.yaml", &line);
        site = site.file(
            &format!("content/people/minister-{minister}.yaml"),
            format!("name: {{given: M, family: N{minister}}}\noffices: [{{office: office-{minister}, from: 2025-01-01}}]\n"),
        );
    }
    for (n, item) in items.iter().enumerate() {
        site = add(site, n, item, items, day, with_hidden);
    }
    site
}

fn add(site: SiteTest, n: usize, item: &Item, items: &[Item], day: u16, with_hidden: bool) -> SiteTest {
    let public = item.is_public(day);
    if !public && !with_hidden {
        return site;
    }
    let folder = item.folder(n);
    let body = |hidden: bool, image: bool| {
        let canary = if hidden { CANARY } else { "sana" };
        let figure = if image { format!("\n![](kuva-{canary}.png)\n") } else { String::new() };
        format!("Teksti {canary}.\n\n## Väliotsikko {canary}\n{figure}")
    };
    let mut facts = item.facts(n, items);
    // A hidden translation has no files of its own here: what it shares with the original is public.
    let mut media = Vec::new();
    let canary = if public { "sana" } else { CANARY };
    if item.image {
        media.push((format!("kuva-{canary}.png"), [png(), format!("{canary}{n}").into_bytes()].concat()));
    }
    if item.attachment {
        media.push((format!("liite-{canary}.csv"), format!("{canary},{n}\n").into_bytes()));
    }
    if !media.is_empty() {
        facts += "media:\n";
        for (name, _) in &media {
            facts += &format!("  - {{file: {name}}}\n");
        }
    }
    let mut site = site.file(
        &format!("{folder}/fi.md"),
        format!("---\n{}{facts}---\n\n{}", item.words(n, "fi", !public), body(!public, item.image)),
    );
    for (name, bytes) in media {
        site = site.file(&format!("{folder}/{name}"), bytes);
    }
    for (version, lang) in ["sv", "en"].into_iter().enumerate() {
        let Some(late) = item.late[version] else { continue };
        let visible = item.version_is_public(version, day);
        if !visible && !with_hidden {
            continue;
        }
        let date = format!("date: {}\n", moment(item.version_day(late)));
        // Of a public item the files are public: a hidden translation may name them.
        let words = item.words(n, lang, !public);
        let words = if visible {
            words
        } else {
            words.replace("sana", CANARY).replace(&format!("-{CANARY}."), &format!("-{canary}."))
        };
        let text = body(!visible, false);
        site = site.file(&format!("{folder}/{lang}.md"), format!("---\n{words}{date}---\n\n{text}"));
    }
    site
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// The promise of the embargo: every path and every byte.
    #[test]
    fn hidden_equals_absent(items in items(), day in 0u16..320) {
        let whole = site(&items, day, true).build();
        let public = site(&items, day, false).build();
        prop_assert_eq!(whole.errors(), 0, "{:#?}", whole.problems());
        let (whole, public) = (whole.tree(), public.tree());
        prop_assert_eq!(whole.keys().collect::<Vec<_>>(), public.keys().collect::<Vec<_>>());
        for (path, bytes) in &whole {
            prop_assert!(!path.contains(CANARY), "{path}");
            let text = String::from_utf8_lossy(bytes).to_lowercase();
            prop_assert!(!text.contains(CANARY), "{path}:\n{text}");
            prop_assert!(public[path] == *bytes, "{path} differs:\n{text}\n{}", String::from_utf8_lossy(&public[path]));
        }
    }

    /// The preview's law: what was understood before changes nothing.
    #[test]
    fn warm_equals_cold(before in items(), after in items(), day in 0u16..320) {
        let mut memo = Memo::default();
        let earlier = site(&before, day, true).build_with(&mut memo);
        let site = site(&after, day, true);
        prop_assert_eq!(site.build_after(&earlier, &mut memo).tree(), site.build().tree());
    }

    #[test]
    fn one_thread_equals_many(items in items(), day in 0u16..320) {
        let site = site(&items, day, true);
        let on = |threads| {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
            pool.install(|| { let built = site.build(); (built.tree(), built.problems()) })
        };
        prop_assert_eq!(on(1), on(4));
    }

    /// The next instant of change is never too late: between now and it, nothing changes.
    #[test]
    fn nothing_changes_before_the_next_instant(items in items(), day in 0u16..320) {
        let now = site(&items, day, true).build();
        let Some(next) = now.site().next_change() else { return Ok(()) };
        let before = next.checked_sub(jiff::Span::new().seconds(1)).unwrap();
        let then = site(&items, day, true).as_of(&before.to_string()).build();
        let differing: Vec<_> = {
            let (now, then) = (now.tree(), then.tree());
            now.iter().filter(|(path, bytes)| then.get(*path) != Some(bytes)).map(|(path, _)| path.clone()).collect()
        };
        prop_assert!(differing.is_empty(), "before {next}: {differing:?}");
    }
}
