//! What writers get wrong. Each mistake ends a build with 1, names its rule, file and line, says
//! how to mend it, and leaves what was published as it was.

use std::fs;

use crate::sandbox::Sandbox;
use crate::support::{SiteTest, png};

/// A mistake: what it is, the files with it, and the rule with the place that is named.
struct Slip {
    name: &'static str,
    files: Vec<(String, Vec<u8>)>,
    rule: &'static str,
}

const FI: &str = "content/releases/2026/a/fi.md";
const SV: &str = "content/releases/2026/a/sv.md";
const VIRTA: &str = "content/people/virta.yaml";

/// Facts of a release, lines 4 to 6 of its file; title and lead come before.
const FACTS: &str = "date: 1.3.2026 9.00\norganisations: [vm]\ncontacts: [virta]";

fn slip(name: &'static str, path: &str, text: impl AsRef<[u8]>, rule: &'static str) -> Slip {
    Slip { name, files: vec![(path.to_owned(), text.as_ref().to_vec())], rule }
}

/// A release with this front matter after title, lead and facts (line 7), and this text (line 10
/// with one such line).
fn front(name: &'static str, more: &str, text: &str, rule: &'static str) -> Slip {
    slip(name, FI, format!("---\ntitle: Otsikko\nlead: Ingressi.\n{FACTS}\n{more}\n---\n\n{text}\n"), rule)
}

/// A release with this instead of its title (line 2).
fn title(name: &'static str, line: &str, rule: &'static str) -> Slip {
    slip(name, FI, format!("---\n{line}\nlead: Ingressi.\n{FACTS}\n---\n\nTeksti.\n"), rule)
}

/// A release of this date (line 4).
fn date(name: &'static str, date: &str, rule: &'static str) -> Slip {
    slip(
        name,
        FI,
        format!("---\ntitle: O\nlead: L.\ndate: {date}\norganisations: [vm]\ncontacts: [virta]\n---\n"),
        rule,
    )
}

/// A release with this text (line 9).
fn text(name: &'static str, text: &str, rule: &'static str) -> Slip {
    slip(name, FI, format!("---\ntitle: Otsikko\nlead: Ingressi.\n{FACTS}\n---\n\n{text}\n"), rule)
}

impl Slip {
    fn and(mut self, path: &str, bytes: impl AsRef<[u8]>) -> Self {
        self.files.push((path.to_owned(), bytes.as_ref().to_vec()));
        self
    }
}

fn yaml() -> Vec<Slip> {
    let a = "content/releases/2026/a/";
    vec![
        title("an unquoted colon in a title", "title: Ministeri Salmi: rahaa on", "yaml-colon FI:2"),
        title("a quotation at the start of a title", "title: \"Rahaa\" on", "yaml-colon FI:2"),
        title("a title missing", "kicker: K", "key-missing FI:1"),
        title("a title empty", "title:", "key-missing FI:2"),
        front("an unknown key", "minsters: [salmi]", "", "unknown-key FI:7"),
        front("a key twice", "lead: Toinen", "", "key-twice FI:7"),
        front("a key of another kind of page", "status: running", "", "key-place FI:7"),
        front("a value that is no list", "topics: {a: b}", "", "value-form FI:7"),
        front("a tab", "media:\n\t- {file: a.pdf}", "", "yaml-tab FI:8"),
        front("an unclosed bracket", "topics: [budget", "", "yaml-syntax FI:7"),
        slip("no front matter", FI, "Teksti ilman mitään.\n", "front-matter FI:1"),
        slip("an empty file", FI, "", "front-matter FI:1"),
        slip("unclosed front matter", FI, "---\ntitle: A\n", "front-matter FI:1"),
        slip("not UTF-8", FI, b"---\ntitle: P\xe4iv\xe4\n---\n", "not-utf8 FI:2"),
        slip("UTF-16", FI, b"\xff\xfe-\0-\0-\0\n\0", "not-utf8 FI:1"),
        slip("no facts in any file", FI, "---\ntitle: A\nlead: L.\n---\n", "facts-missing FI:1"),
        title("a fact in two files", "title: A", "fact-twice SV:4")
            .and(SV, "---\ntitle: A\nlead: L.\ntopics: [budget]\n---\n"),
        slip(
            "a required fact missing",
            FI,
            "---\ntitle: A\nlead: L.\ndate: 1.3.2026 9.00\ncontacts: [virta]\n---\n",
            "key-missing FI:1",
        ),
        slip(
            "no contact at all",
            FI,
            "---\ntitle: A\nlead: L.\ndate: 1.3.2026 9.00\norganisations: [vm]\ncontacts: []\n---\n",
            "key-missing FI:6",
        ),
        slip("a stray file", "content/kuva.jpg", png(), "stray-file content/kuva.jpg:1"),
        slip("a stray text", "content/releases/2026/fi.md", "x", "stray-file content/releases/2026/fi.md:1"),
        title("a misnamed language", "title: A", "language-file content/releases/2026/a/swe.md:1")
            .and(&format!("{a}swe.md"), "x"),
        title("a capital language", "title: A", "language-file content/releases/2026/a/SV.md:1")
            .and(&format!("{a}SV.md"), "x"),
        title("another ending", "title: A", "language-file content/releases/2026/a/sv.markdown:1")
            .and(&format!("{a}sv.markdown"), "x"),
        slip(
            "a folder that is no id",
            "content/releases/2026/Öljy/fi.md",
            "x",
            "id-form content/releases/2026/Öljy/fi.md:1",
        ),
        slip(
            "one id in two years",
            "content/releases/2025/base/fi.md",
            "---\ntitle: A\nlead: L.\ndate: 1.3.2025 9.00\norganisations: [vm]\ncontacts: [virta]\n---\n",
            "id-twice content/releases/2026/base/fi.md:1",
        ),
        title("a fact again in a translation", "title: A", "fact-twice SV:4")
            .and(SV, "---\ntitle: A\nlead: L.\norganisations: [vm]\n---\n"),
    ]
}

fn values() -> Vec<Slip> {
    vec![
        date("a day that is none", "31.4.2026 9.00", "date-impossible FI:4"),
        date("a month that is none", "1.13.2026 9.00", "date-impossible FI:4"),
        date("an hour that is none", "1.3.2026 25.00", "date-form FI:4"),
        date("a date in words", "huomenna", "date-form FI:4"),
        date("a time that the clocks skip", "29.3.2026 3.30", "time-gap FI:4"),
        date("a time that exists twice", "26.10.2025 3.30", "time-twice FI:4"),
        date("a future day without a time", "2.6.2026", "time-missing FI:4"),
        front("an unknown topic", "topics: [budjet]", "", "unknown-id FI:7"),
        front("an unknown minister", "ministers: [salminen]", "", "unknown-id FI:7"),
        front("an unknown type", "type: tiedote", "", "value-unknown FI:7"),
        front("the same topic twice", "topics: [budget, budget]", "", "listed-twice FI:7"),
        front("a slug with dots", "slug: ../../etc/passwd", "", "slug-form FI:7"),
        front("a slug with letters of ours", "slug: öljyä", "", "slug-form FI:7"),
        front("an alias out of the site", "aliases: [/../x]", "", "alias-form FI:7"),
        front("an alias over a page", "aliases: [/fi/tiedotteet/2026/perustiedote/]", "", "alias-twice FI:7"),
        front("an alias over a list", "aliases: [/sv/amnen]", "", "alias-twice FI:7"),
        front("an address of a page that exists", "slug: perustiedote", "", "address-twice FI:7"),
        front("a script as a link", "links: [{text: T, url: \"javascript:alert(1)\"}]", "", "link-form FI:7"),
        slip(
            "a wrong phone in place",
            FI,
            "---\ntitle: O\nlead: L.\ndate: 1.3.2026 9.00\norganisations: [vm]\ncontacts: [{name: N, phone: 12}]\n---\n",
            "phone-form FI:6",
        ),
        slip(
            "a phone with letters",
            VIRTA,
            "name: {given: A, family: V}\nphone: 0295 000 101 (vaihde)\n",
            "phone-form content/people/virta.yaml:2",
        ),
        slip("a phone of too few", VIRTA, "name: {given: A, family: V}\nphone: 0295 0\n", "phone-form content/people/virta.yaml:2"),
        slip("an address that is none", VIRTA, "name: {given: A, family: V}\nemail: aino.virta\n", "email-form content/people/virta.yaml:2"),
        slip(
            "a title missing in a language",
            VIRTA,
            "name: {given: A, family: V}\nroles:\n  - {organisation: vm, title: {fi: neuvos, en: Counsellor}}\n",
            "words-missing content/people/virta.yaml:3",
        ),
        slip(
            "a name missing in a language",
            "content/topics.yaml",
            "budget: {label: {fi: T, sv: B, en: B}}\ndigital: {label: {fi: D, en: D}}\n",
            "words-missing content/topics.yaml:2",
        ),
        front("a number used twice", "number: 5/2026", "", "number-twice FI:7").and(
            "content/releases/2026/b/fi.md",
            "---\ntitle: B\nlead: L.\ndate: 1.2.2026 9.00\norganisations: [vm]\ncontacts: [virta]\nnumber: 5/2026\n---\n",
        ),
        slip(
            "two ministers in one office",
            "content/people/aho.yaml",
            "name: {given: Ulla, family: Aho}\noffices:\n  - {office: finance, from: 2026-01-01}\n",
            "office-overlap content/people/aho.yaml:3",
        ),
    ]
}

fn texts() -> Vec<Slip> {
    let kuva = "content/releases/2026/a/kuva.png";
    vec![
        text("a link to nothing", "Lue [tämä](release:poissa).", "link-dead FI:9"),
        text("a link to a heading that is not there", "Lue [tämä](release:base#poissa).", "link-dead FI:9"),
        text("a link to a file that is not there", "Lue [tämä](file:poissa.pdf).", "link-dead FI:9"),
        text("a link without a target", "Lue [tämä]().", "link-form FI:9"),
        text("a link with a path", "Lue [tämä](../base/fi.md).", "link-form FI:9"),
        text("a script as a target", "Lue [tämä](javascript:alert%281%29).", "link-form FI:9"),
        text("a disguised script", "Lue [tämä](&#106;avascript&colon;alert).", "link-form FI:9"),
        text("a raw script", "<script>alert(1)</script>", "raw-html FI:9"),
        text("an event handler", "<span lang=\"sv\" onclick=\"x()\">ord</span>", "raw-html FI:9"),
        text("a frame", "<iframe src=\"https://vm.example/\"></iframe>", "raw-html FI:9"),
        text("a heading of the first level", "# Otsikko", "heading-one FI:9"),
        text("a skipped level", "## A\n\n#### B", "heading-skipped FI:11"),
        text("a footnote without a text", "Teksti[^1].", "footnote FI:9"),
        text("an image without alternative text", "![](kuva.png)", "alt-missing FI:9").and(kuva, png()),
        front(
            "an image that is not there",
            "media: [{file: kuva.png}]\nimages: {kuva.png: {alt: K}}",
            "![](kuva.png)",
            "media-missing FI:7",
        ),
        front(
            "an image that is none",
            "media: [{file: kuva.png}]\nimages: {kuva.png: {alt: K}}",
            "![](kuva.png)",
            "media-form FI:7",
        )
        .and(kuva, "not an image"),
        front(
            "a picture that could hold a script",
            "media: [{file: a.svg}]\nattachments: {a.svg: A}",
            "",
            "media-form FI:7",
        )
        .and("content/releases/2026/a/a.svg", "<svg onload=\"x()\"/>"),
    ]
}

fn settings() -> Vec<Slip> {
    let site = "content/site.yaml";
    let base = "base_url: https://www.example.fi/\norganisation: vm\ntitle: {fi: A, sv: B, en: C}\n";
    let languages = "languages: [{code: fi}, {code: sv}, {code: en, parity: optional}]\n";
    vec![
        slip(
            "no address",
            site,
            format!("organisation: vm\ntitle: {{fi: A, sv: B, en: C}}\n{languages}"),
            "key-missing content/site.yaml:1",
        ),
        slip("no languages", site, base, "key-missing content/site.yaml:1"),
        slip(
            "an address that is none",
            site,
            format!("{languages}{}", base.replace("https://www", "htp://www")),
            "url-form content/site.yaml:2",
        ),
        slip(
            "a zone that is none",
            site,
            format!("{base}{languages}time_zone: Suomi\n"),
            "value-unknown content/site.yaml:5",
        ),
        slip(
            "a rule that is none",
            site,
            format!("{base}{languages}rules: {{link-deda: off}}\n"),
            "rule-unknown content/site.yaml:5",
        ),
        slip(
            "a rule that may not be silenced",
            site,
            format!("{base}{languages}rules: {{link-dead: off}}\n"),
            "rule-unknown content/site.yaml:5",
        ),
        slip(
            "an unknown publisher",
            site,
            format!("{base}{languages}").replace(": vm", ": wm"),
            "unknown-id content/site.yaml:2",
        ),
        slip(
            "an unknown theme",
            site,
            format!("{base}{languages}theme: oma\n"),
            "theme-unknown content/site.yaml:5",
        ),
        slip(
            "a template that cannot be read",
            "themes/default/templates/release.html",
            "{% extends \"layout.html\" %}\n{% block main %}{% if %}{% endblock main %}\n",
            "template themes/default/templates/release.html:2",
        ),
        slip(
            "a template that cannot be filled",
            "themes/default/templates/release.html",
            "{% extends \"layout.html\" %}\n{% block main %}\n{{ otsikko }}{% endblock main %}\n",
            "template themes/default/templates/release.html:3",
        ),
        slip(
            "a message that cannot be read",
            "locales/sv/site.ftl",
            "inquiries = X\ntopics\n",
            "message-syntax locales/sv/site.ftl:2",
        ),
        slip(
            "a message nobody uses",
            "locales/sv/site.ftl",
            "\nturha = X\n",
            "message-unused locales/sv/site.ftl:2",
        ),
        slip(
            "words of a language the site lacks",
            "locales/de/site.ftl",
            "topics = X\n",
            "message-unused locales/de/site.ftl:1",
        ),
        slip(
            "a data file of another ending",
            "content/topics.yml",
            "a: b\n",
            "stray-file content/topics.yml:1",
        ),
    ]
}

#[test]
fn every_slip_is_named_with_its_place_and_its_repair() {
    let sandbox = Sandbox::base();
    assert_eq!(sandbox.run("build -q --output {}/out").code, 0);
    let published = sandbox.files("out");
    let original = sandbox.files("site");
    let mut wrong = Vec::new();
    for slip in [yaml(), values(), texts(), settings()].into_iter().flatten() {
        for (path, bytes) in &slip.files {
            sandbox.write(path, bytes);
        }
        let mut run = sandbox.run("build --format json --output {}/out");
        // In a public log a release whose time is not known has no name.
        if (run.code, run.rules()) == (1, vec!["date-form content/releases:1".to_owned()]) {
            run = sandbox.run("check --format json");
        }
        let found = run.rules();
        let expected = slip.rule.replace("FI:", &format!("{FI}:")).replace("SV:", &format!("{SV}:"));
        if run.code != 1 || !found.contains(&expected) {
            wrong.push(format!("{}: expected {expected}, got exit {} and {found:#?}", slip.name, run.code));
        }
        for value in run.diagnostics() {
            // A message of several words: none is missing, none is a bare id.
            let told = |key: &str| value[key].as_str().is_some_and(|text| text.trim().contains(' '));
            if !told("message") || !told("help") {
                wrong.push(format!("{}: says too little: {value}", slip.name));
            }
        }
        assert!(sandbox.files("out") == published, "{}: the output was touched", slip.name);
        restore(&sandbox, &slip, &original);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn restore(
    sandbox: &Sandbox,
    slip: &Slip,
    original: &std::collections::BTreeMap<String, (Vec<u8>, std::time::SystemTime)>,
) {
    for (path, _) in &slip.files {
        match original.get(path) {
            Some((bytes, _)) => sandbox.write(path, bytes),
            None => fs::remove_file(sandbox.site().join(path)).unwrap(),
        }
    }
}

#[test]
fn what_editors_do_to_files_is_no_mistake() {
    let plain = format!("---\ntitle: Otsikko\nlead: Ingressi.\n{FACTS}\n---\n\nTeksti.\n\n- yksi\n- kaksi\n");
    let page = |bytes: &[u8]| {
        let sandbox =
            Sandbox::new(&SiteTest::new().file(FI, bytes).file(SV, "---\ntitle: T\nlead: L.\n---\n"));
        let run = sandbox.run("build -q --output {}/out");
        assert_eq!((run.code, run.err.as_str()), (0, ""));
        sandbox.read("out/fi/tiedotteet/2026/otsikko/index.html")
    };
    let expected = page(plain.as_bytes());
    assert_eq!(page(plain.replace('\n', "\r\n").as_bytes()), expected, "CRLF");
    assert_eq!(page(&[b"\xef\xbb\xbf", plain.as_bytes()].concat()), expected, "a byte-order mark");
    assert_eq!(
        page(plain.replace("title: ", "title:\u{a0}").as_bytes()),
        expected,
        "a no-break space after a key"
    );
    assert_eq!(page(plain.replace("---\n\n", "---   \n\n").as_bytes()), expected, "spaces after a fence");
    assert_eq!(page(plain.trim_end().as_bytes()), expected, "no line break at the end");
}

#[test]
fn a_title_with_a_colon_is_said_how_to_quote() {
    let sandbox = Sandbox::new(
        &SiteTest::new()
            .file(FI, format!("---\ntitle: Ministeri Salmi: \"rahaa\" on\nlead: L.\n{FACTS}\n---\n")),
    );
    let run = sandbox.run("check --messages fi");
    assert!(run.err.contains("title: 'Ministeri Salmi: \"rahaa\" on'"), "{}", run.err);
}
