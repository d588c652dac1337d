//! What the room does, through its door.

use std::collections::BTreeSet;

use jiff::civil::date;
use jiff::tz::TimeZone;

use super::{Args, Interface, check, writers};
use crate::content::model::Phone;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::language::{Lang, Language, Languages, Parity};
use crate::source::Sources;
use crate::time::{Moment, parse_moment};

fn lang(code: &str) -> Lang {
    Lang::new(code).unwrap()
}

/// Languages from tags; the code is the part before the first hyphen.
fn languages(tags: &[&str]) -> Languages {
    let language = |tag: &&str| Language {
        code: lang(tag.split('-').next().unwrap()),
        tag: (*tag).to_owned(),
        parity: Parity::Required,
    };
    Languages::new(tags.iter().map(language).collect())
}

fn load(tags: &[&str], files: &[(&str, &str)]) -> (Interface, Diagnostics) {
    let sources = Sources::literal(files.iter().map(|(path, text)| (*path, text.as_bytes())));
    Interface::load(&sources, &languages(tags))
}

fn built_in() -> Interface {
    load(&["fi", "sv-FI", "en"], &[]).0
}

/// What each of fi, sv and en makes of something.
fn each(make: impl Fn(&super::Words) -> String) -> [String; 3] {
    let interface = built_in();
    let texts = ["fi", "sv", "en"].map(|code| make(interface.words(lang(code)).unwrap()));
    assert!(interface.problems().is_empty(), "{:?}", interface.problems());
    texts
}

fn moment(text: &str) -> Moment {
    parse_moment(text, &TimeZone::get("Europe/Helsinki").unwrap()).unwrap()
}

/// The diagnostics in English, one a line: `path:start-end message id: words`.
fn shown(diagnostics: Diagnostics) -> String {
    let line = |d: &Diagnostic| {
        let words = writers(lang("en")).text(&d.message_id(), &Args::from(&d.args[..]));
        format!("{}:{}-{} {}: {words}\n", d.span.file, d.span.start, d.span.end, d.message_id())
    };
    diagnostics.sorted().iter().map(line).collect()
}

fn findings(tags: &[&str], used: &[&str], files: &[(&str, &str)]) -> String {
    let (interface, mut diagnostics) = load(tags, files);
    let used: BTreeSet<String> = used.iter().map(|id| (*id).to_owned()).collect();
    diagnostics.append(check(&interface, &used));
    shown(diagnostics)
}

#[test]
fn dates_and_times_have_each_languages_form() {
    assert_eq!(
        each(|w| w.date(&moment("5.5.2022 11.38"))),
        ["5.5.2022 klo 11.38", "5.5.2022 kl. 11.38", "5 May 2022 at 11.38"]
    );
    assert_eq!(
        each(|w| w.date(&moment("24.12.2026 9.05"))),
        ["24.12.2026 klo 9.05", "24.12.2026 kl. 9.05", "24 December 2026 at 9.05"]
    );
    assert_eq!(
        each(|w| w.date(&moment("1.1.2026 0.00"))),
        ["1.1.2026 klo 0.00", "1.1.2026 kl. 0.00", "1 January 2026 at 0.00"]
    );
    assert_eq!(each(|w| w.date(&moment("5.5.2022"))), ["5.5.2022", "5.5.2022", "5 May 2022"]);
    assert_eq!(each(|w| w.day(date(2022, 10, 31))), ["31.10.2022", "31.10.2022", "31 October 2022"]);
}

#[test]
fn periods_leave_out_what_repeats() {
    let period = |from, to| each(|w| w.period(from, to));
    assert_eq!(
        period(date(2006, 5, 8), Some(date(2006, 5, 12))),
        ["8.–12.5.2006", "8–12.5.2006", "8–12 May 2006"]
    );
    assert_eq!(
        period(date(2006, 4, 30), Some(date(2006, 5, 2))),
        ["30.4.–2.5.2006", "30.4–2.5.2006", "30 April – 2 May 2006"]
    );
    assert_eq!(
        period(date(2005, 12, 30), Some(date(2006, 1, 2))),
        ["30.12.2005–2.1.2006", "30.12.2005–2.1.2006", "30 December 2005 – 2 January 2006"]
    );
    assert_eq!(
        period(date(2005, 5, 8), Some(date(2006, 5, 12))),
        ["8.5.2005–12.5.2006", "8.5.2005–12.5.2006", "8 May 2005 – 12 May 2006"]
    );
    assert_eq!(period(date(2026, 1, 1), None), ["1.1.2026–", "1.1.2026–", "1 January 2026 –"]);
    assert_eq!(period(date(2026, 1, 1), Some(date(2026, 1, 1))), ["1.1.2026", "1.1.2026", "1 January 2026"]);
}

#[test]
fn events_say_a_shared_day_once() {
    let interval = |start, end: Option<&str>| each(|w| w.interval(&moment(start), end.map(moment).as_ref()));
    assert_eq!(
        interval("12.12.2026 9.00", Some("12.12.2026 10.30")),
        ["12.12.2026 klo 9.00–10.30", "12.12.2026 kl. 9.00–10.30", "12 December 2026 at 9.00–10.30"]
    );
    assert_eq!(
        interval("12.12.2026 9.00", Some("13.12.2026 16.00")),
        [
            "12.12.2026 klo 9.00 – 13.12.2026 klo 16.00",
            "12.12.2026 kl. 9.00 – 13.12.2026 kl. 16.00",
            "12 December 2026 at 9.00 – 13 December 2026 at 16.00"
        ]
    );
    assert_eq!(
        interval("12.12.2026", Some("13.12.2026")),
        ["12.–13.12.2026", "12–13.12.2026", "12–13 December 2026"]
    );
    let start = ["12.12.2026 klo 9.00", "12.12.2026 kl. 9.00", "12 December 2026 at 9.00"];
    assert_eq!(interval("12.12.2026 9.00", None), start);
    assert_eq!(interval("12.12.2026 9.00", Some("12.12.2026 9.00")), start);
    assert_eq!(interval("12.12.2026 9.00", Some("12.12.2026")), start);
}

#[test]
fn numbers_keep_their_thousands_apart() {
    let number = |n| each(|w| w.number(n));
    assert_eq!(number(0), ["0", "0", "0"]);
    assert_eq!(number(999), ["999", "999", "999"]);
    assert_eq!(number(10_000), ["10\u{a0}000", "10\u{a0}000", "10,000"]);
    assert_eq!(
        number(-1_234_567),
        ["\u{2212}1\u{a0}234\u{a0}567", "\u{2212}1\u{a0}234\u{a0}567", "\u{2212}1,234,567"]
    );
    assert_eq!(number(i64::MIN)[2], "\u{2212}9,223,372,036,854,775,808");
}

#[test]
fn sizes_are_rounded_to_two_digits_or_whole_units() {
    let english = |n| each(|w| w.bytes(n))[2].replace('\u{a0}', " ");
    assert_eq!(each(|w| w.bytes(1_234_567)), ["1,2\u{a0}Mt", "1,2\u{a0}MB", "1.2\u{a0}MB"]);
    assert_eq!(each(|w| w.bytes(1)), ["1\u{a0}tavu", "1\u{a0}byte", "1\u{a0}byte"]);
    assert_eq!(each(|w| w.bytes(800)), ["800\u{a0}tavua", "800\u{a0}byte", "800\u{a0}bytes"]);
    assert_eq!(english(1_499), "1 kB");
    assert_eq!(english(999_499), "999 kB");
    assert_eq!(english(999_500), "1 MB");
    assert_eq!(english(9_949_999), "9.9 MB");
    assert_eq!(english(9_950_000), "10 MB");
    assert_eq!(english(999_499_999), "999 MB");
    assert_eq!(english(999_500_000), "1 GB");
    assert_eq!(english(2_000_000_000), "2 GB");
    assert_eq!(english(u64::MAX), "18,446,744,073 GB");
}

#[test]
fn phones_are_printed_as_the_reader_dials_them() {
    let phone = |e164: &str| {
        each(|w| w.phone(&Phone { e164: e164.to_owned() })).map(|text| {
            assert!(!text.contains(' '), "an ordinary space in {text}");
            text.replace('\u{a0}', " ")
        })
    };
    assert_eq!(phone("+358295530234"), ["0295 530 234", "0295 530 234", "+358 295 530 234"]);
    assert_eq!(phone("+35829516001"), ["0295 160 01", "0295 160 01", "+358 295 160 01"]);
    assert_eq!(phone("+358405867234"), ["040 586 7234", "040 586 7234", "+358 40 586 7234"]);
    assert_eq!(phone("+358505551234"), ["050 555 1234", "050 555 1234", "+358 50 555 1234"]);
    assert_eq!(phone("+3584571234567"), ["0457 123 4567", "0457 123 4567", "+358 457 123 4567"]);
    assert_eq!(phone("+35840123456"), ["040 123 456", "040 123 456", "+358 40 123 456"]);
    assert_eq!(phone("+358916022001"), ["09 16022001", "09 16022001", "+358 9 16022001"]);
    assert_eq!(phone("+4684051000"), ["+46 8 405 10 00"; 3]);
    assert_eq!(phone("112"), ["112"; 3]);
    assert_eq!(phone("+358"), ["0", "0", "+358 "]);
    assert_eq!(phone("+358ä0"), ["0ä0", "0ä0", "+358 ä0"]);
    assert_eq!(phone(""), [""; 3]);
}

#[test]
fn a_value_prints_itself_in_the_language_of_the_message() {
    let text = "m = { $at } | { DATE($at) } | { TIME($at) } | { $day } | { $phone } | { NUM($n) } | { $n }\n";
    let files = ["fi", "sv", "en"].map(|code| (format!("locales/{code}/own.ftl"), text));
    let files: Vec<_> = files.iter().map(|(path, text)| (path.as_str(), *text)).collect();
    let (interface, diagnostics) = load(&["fi", "sv-FI", "en"], &files);
    assert_eq!(shown(diagnostics), "");
    let (at, phone) = (moment("5.5.2022 11.38"), Phone { e164: "+358295530234".to_owned() });
    let args =
        Args::new().with("at", &at).with("day", date(2022, 5, 5)).with("phone", &phone).with("n", 10_000_i64);
    let made = ["fi", "sv", "en"]
        .map(|code| interface.words(lang(code)).unwrap().text("m", &args).replace('\u{a0}', "_"));
    assert_eq!(
        made,
        [
            "5.5.2022 klo 11.38 | 5.5.2022 | 11.38 | 5.5.2022 | 0295_530_234 | 10_000 | 10000",
            "5.5.2022 kl. 11.38 | 5.5.2022 | 11.38 | 5.5.2022 | 0295_530_234 | 10_000 | 10000",
            "5 May 2022 at 11.38 | 5 May 2022 | 11.38 | 5 May 2022 | +358_295_530_234 | 10,000 | 10000",
        ]
    );
    assert_eq!(shown(interface.problems()), "");
}

#[test]
fn plurals_follow_the_tag_and_no_language_fails() {
    let text = "m = { $n ->\n    [one] one\n    [two] two\n    [few] few\n   *[other] other\n }\n";
    let plurals = |tag: &str| {
        let code = tag.split('-').next().unwrap();
        let (interface, _) = load(&[tag], &[(&format!("locales/{code}/own.ftl"), text)]);
        [0_i64, 1, 2, 21].map(|n| interface.words(lang(code)).unwrap().text("m", &Args::new().with("n", n)))
    };
    assert_eq!(plurals("fi"), ["other", "one", "other", "other"]);
    assert_eq!(plurals("sv-FI"), ["other", "one", "other", "other"]);
    assert_eq!(plurals("en"), ["other", "one", "other", "other"]);
    assert_eq!(plurals("se"), ["other", "one", "two", "other"]);
    assert_eq!(plurals("smn"), ["other", "one", "two", "other"]);
    assert_eq!(plurals("ru")[3], "one");
    // Not known to CLDR, and not even a tag.
    assert_eq!(plurals("xx")[2], "other");
    assert_eq!(plurals("nonsense-!!!!")[2], "other");
}

#[test]
fn a_site_overrides_message_by_message() {
    let own = "\u{feff}format-phone = (0){ $number }\r\nown = Oma\r\n    .title = Otsikko\r\n";
    let (interface, diagnostics) = load(&["fi", "sv"], &[("locales/fi/site.ftl", own)]);
    assert_eq!(shown(diagnostics), "");
    let finnish = interface.words(lang("fi")).unwrap();
    assert_eq!(finnish.phone(&Phone { e164: "+358295530234".to_owned() }), "(0)295\u{a0}530\u{a0}234");
    assert_eq!(finnish.day(date(2022, 5, 5)), "5.5.2022");
    assert_eq!(finnish.text("own", &Args::NONE), "Oma");
    assert_eq!(finnish.text("own.title", &Args::NONE), "Otsikko");
    assert!(finnish.has("own.title") && !finnish.has("own.titel"));
    // No language stands in for another.
    assert!(!interface.words(lang("sv")).unwrap().has("own"));
    assert!(interface.words(lang("en")).is_none());
}

#[test]
fn messages_for_writers_are_the_programs_own() {
    assert_eq!(
        ["fi", "sv", "en"].map(|code| writers(lang(code)).text("report-error", &Args::NONE)),
        ["virhe", "fel", "error"]
    );
    assert_eq!(writers(lang("de")).lang(), lang("en"));
    let (interface, diagnostics) = load(&["fi"], &[("locales/fi/cli.ftl", "report-error = hups\n")]);
    assert_eq!(
        shown(diagnostics),
        "locales/fi/cli.ftl:0-0 message-unused-writers: A site cannot change the messages for writers (cli.ftl).\n"
    );
    assert!(!interface.words(lang("fi")).unwrap().has("report-error"));
    assert_eq!(writers(lang("fi")).text("report-error", &Args::NONE), "virhe");
}

#[test]
fn what_cannot_be_filled_is_a_problem_with_its_place() {
    let own = "m = { $given } { $missing }\nd = { DATE($given) }\nr = { m.title }\na = { b }\nb = { a }\n";
    let (interface, _) = load(&["fi"], &[("locales/fi/site.ftl", own)]);
    let words = interface.words(lang("fi")).unwrap();
    let args = Args::new().with("given", "x");
    assert_eq!(words.text("nowhere", &args), "nowhere");
    assert_eq!(words.text("m", &args), "x {$missing}");
    for id in ["d", "r", "a", "m"] {
        let _ = words.text(id, &args);
    }
    let mut twice = check(&interface, &["m", "d", "r", "a", "b"].map(str::to_owned).into());
    twice.append(interface.problems());
    assert_eq!(shown(twice), shown(interface.problems()), "one finding each");
    insta::assert_snapshot!(shown(interface.problems()), @r#"
    locales/fi/site.ftl:0-0 message-arguments-value: DATE() is given something that it cannot print.
    locales/fi/site.ftl:0-0 message-missing-asked: A page asks for the message “nowhere”, which the language “fi” does not have.
    locales/fi/site.ftl:0-1 message-arguments-not-given: “m” wants $missing, but a page does not give it.
    locales/fi/site.ftl:49-50 message-missing-reference: The message “r” takes in “m.title”, which the language “fi” does not have.
    locales/fi/site.ftl:65-66 message-syntax-tangled: The message “a” goes round in a circle, or has too many parts.
    "#);
}

#[test]
fn syntax_errors_are_named_with_their_place() {
    let fi = "\
åäö = x
good = Hyvä
no equals sign
open = Avoin { $x
close = Kiinni }
nothing =
quote = { \"x }
choice = { $n ->
    [one] yksi
    [other] monta
}
good = Hyvää
";
    insta::assert_snapshot!(shown(load(&["fi"], &[("locales/fi/site.ftl", fi)]).1), @r#"
    locales/fi/site.ftl:0-1 message-syntax-name: A message begins with a name of unaccented letters, digits and hyphens.
    locales/fi/site.ftl:27-28 message-syntax-equals: “=” is missing between the name of the message and its text.
    locales/fi/site.ftl:56-58 message-syntax-brace-open: The brace “{” is not closed.
    locales/fi/site.ftl:72-73 message-syntax-brace-close: A closing brace “}” has nothing to close.
    locales/fi/site.ftl:74-84 message-syntax-empty: This message has no text.
    locales/fi/site.ftl:98-99 message-syntax-quote: A quotation mark in braces is not closed.
    locales/fi/site.ftl:149-150 message-syntax-default: One of the alternatives must be marked with a star, and only one.
    locales/fi/site.ftl:151-155 message-syntax-twice: The message “good” is written twice.
    "#);
    let many = format!("m = {}\n", "{ $x }".repeat(101));
    let sources = Sources::literal([
        ("locales/fi/latin1.ftl", &b"m = P\xe4iv\xe4\n"[..]),
        ("locales/fi/many.ftl", many.as_bytes()),
        ("locales/fi/nested.ftl", &b"odd = { { $x } }\n"[..]),
        ("locales/fi/fixed.ftl", &b"odd = { 1 ->\n   *[x] x\n }\n"[..]),
        ("locales/fi/notes.txt", &b""[..]),
        ("locales/fi/more/own.ftl", &b""[..]),
        ("locales/swe/site.ftl", &b""[..]),
    ]);
    insta::assert_snapshot!(shown(Interface::load(&sources, &languages(&["fi", "sv"])).1), @r#"
    locales/fi/fixed.ftl:0-3 message-syntax-nested: The message “odd” has braces directly inside braces, or chooses by something that is always the same.
    locales/fi/latin1.ftl:5-6 message-syntax-not-utf8: The file is not saved as UTF-8, so its letters cannot be trusted.
    locales/fi/many.ftl:604-605 message-syntax-long: This message has more than a hundred parts in braces.
    locales/fi/more/own.ftl:0-0 message-unused-file: locales/fi/more/own.ftl is not a message file.
    locales/fi/nested.ftl:0-3 message-syntax-nested: The message “odd” has braces directly inside braces, or chooses by something that is always the same.
    locales/fi/notes.txt:0-0 message-unused-file: locales/fi/notes.txt is not a message file.
    locales/swe/site.ftl:0-0 message-unused-language: “swe” is not a language of this site.
    "#);
}

#[test]
fn languages_are_compared() {
    let found = findings(
        &["fi", "sv"],
        &["own", "own.title", "format-dat"],
        &[
            ("locales/fi/site.ftl", "own = { $a } { own-part }\n    .title = { $c }\nown-part = { $b }\n"),
            ("locales/sv/site.ftl", "own = { $a } { $x } { TODAY() } { -brand }\n    .titel = { $c }\n"),
            ("locales/sv/dates.ftl", "format-clock = { $hour }\nformat-clok = { $hour }\nlonely = x\n"),
        ],
    );
    insta::assert_snapshot!(found, @r#"
    locales/fi/site.ftl:0-0 message-missing-unknown-nearest: The templates ask for the message “format-dat”, which no language has.
    locales/sv/dates.ftl:0-12 message-arguments: “format-clock” in the language “sv” does not show $minute.
    locales/sv/dates.ftl:25-36 message-unused-own-nearest: Nothing uses the message “format-clok”.
    locales/sv/dates.ftl:49-55 message-unused-own: Nothing uses the message “lonely”.
    locales/sv/site.ftl:0-3 message-arguments: “own” in the language “sv” does not show $b.
    locales/sv/site.ftl:0-3 message-arguments-extra: “own” in the language “sv” uses $x, which pages do not give it.
    locales/sv/site.ftl:0-3 message-missing-part: “own.title” is missing in the language “sv”.
    locales/sv/site.ftl:0-3 message-missing-reference: The message “own” takes in “-brand”, which the language “sv” does not have.
    locales/sv/site.ftl:0-3 message-syntax-function: The message “own” uses “TODAY()”, which does not exist.
    locales/sv/site.ftl:0-3 message-unused-part: Nothing uses “own.titel”.
    "#);
}

#[test]
fn a_language_without_messages_is_one_finding() {
    let nothing = findings(&["fi", "se"], &[], &[]);
    assert!(nothing.starts_with(
        "locales/se/site.ftl:0-0 message-missing-all: The language “se” has no interface words: "
    ));
    assert_eq!(nothing.lines().count(), 1, "{nothing}");
    let date = ("locales/se/a.ftl", "format-date = { $day }.{ $month }.{ $year }\n");
    let little = findings(&["se"], &[], &[date]);
    assert!(little.contains(" message-missing-several: "), "{little}");
    assert_eq!(little.lines().count(), 1, "{little}");
}
