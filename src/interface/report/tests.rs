use super::wrap::{width, wrapped};
use super::{Style, Titles, by_item, github, human, json};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, Span, rule};
use crate::interface::{Words, writers};
use crate::language::Lang;
use crate::path::SourcePath;
use crate::source::Sources;

fn words(code: &str) -> &'static Words {
    writers(Lang::new(code).unwrap())
}

fn one(diagnostic: Diagnostic) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    diagnostics.push(diagnostic);
    diagnostics
}

/// The place of `part` in the file of `sources` at `path`.
fn span(sources: &Sources, path: &str, part: &str) -> Span {
    let bytes = sources.get(path).unwrap().head();
    let at = bytes.windows(part.len()).position(|window| window == part.as_bytes()).unwrap();
    Span::new(&SourcePath::new(path), at..at + part.len())
}

/// A message written twice in a file with å, ä and ö, and a line end of Windows.
fn twice() -> (Sources, Diagnostics) {
    let path = "locales/fi/site.ftl";
    let sources =
        Sources::literal([(path, "\u{feff}# Öljyä\r\nhaku = Etsi\r\nåäö = x  # haku2 \r\n".as_bytes())]);
    let twice = Diagnostic::new(rule::MESSAGE_SYNTAX, span(&sources, path, "haku2"))
        .case("twice")
        .arg("message", "haku")
        .related(span(&sources, path, "haku ="), "first");
    (sources, one(twice))
}

#[test]
fn a_report_shows_the_line_in_the_readers_language() {
    let (sources, diagnostics) = twice();
    let report = |code| human(&diagnostics, &sources, words(code), Style::default());
    insta::assert_snapshot!(report("fi"), @r#"
    virhe[message-syntax]: Viesti ”haku” on kirjoitettu kahdesti.
     --> locales/fi/site.ftl:3:12
      |
    3 | åäö = x  # haku2 
      |            ^^^^^
      |
     ::: locales/fi/site.ftl:2:1
      |
    2 | haku = Etsi
      | ------ Tässä se on ensimmäisen kerran.
      |
      = ohje: Jätä vain toinen.
    "#);
    insta::assert_snapshot!(report("sv"), @r#"
    fel[message-syntax]: Meddelandet ”haku” finns två gånger.
     --> locales/fi/site.ftl:3:12
      |
    3 | åäö = x  # haku2 
      |            ^^^^^
      |
     ::: locales/fi/site.ftl:2:1
      |
    2 | haku = Etsi
      | ------ Här står det första gången.
      |
      = åtgärd: Behåll det ena.
    "#);
    insta::assert_snapshot!(report("en"), @r#"
    error[message-syntax]: The message “haku” is written twice.
     --> locales/fi/site.ftl:3:12
      |
    3 | åäö = x  # haku2 
      |            ^^^^^
      |
     ::: locales/fi/site.ftl:2:1
      |
    2 | haku = Etsi
      | ------ Here it is for the first time.
      |
      = help: Keep one of them.
    "#);
}

#[test]
fn json_is_one_object_a_line() {
    let (sources, diagnostics) = twice();
    insta::assert_snapshot!(json(&diagnostics, &sources, words("sv")), @r#"
    {"rule":"message-syntax","severity":"error","path":"locales/fi/site.ftl","line":3,"column":12,"message":"Meddelandet ”haku” finns två gånger.","help":"Behåll det ena.","related":[{"path":"locales/fi/site.ftl","line":2,"column":1,"message":"Här står det första gången."}]}
    "#);
}

#[test]
fn github_gets_ten_of_each_and_a_count() {
    let path = SourcePath::new("locales/fi/a,b:c.ftl");
    let sources = Sources::default();
    let mut diagnostics = Diagnostics::new();
    for n in 0..12_usize {
        let at = Span::new(&path, n..n);
        diagnostics.push(
            Diagnostic::new(rule::MESSAGE_UNUSED, at.clone()).case("own").arg("message", "100 %\n::error::x"),
        );
        let mut warning = Diagnostic::new(rule::MESSAGE_SYNTAX, at);
        warning.severity = Severity::Warning;
        diagnostics.push(warning);
    }
    let text = github(&diagnostics, &sources, words("en"), "");
    let lines: Vec<_> = text.lines().collect();
    assert_eq!(lines.len(), 22);
    assert_eq!(
        lines[0],
        "::error file=locales/fi/a%2Cb%3Ac.ftl,line=1,col=1,title=message-unused::\
         Nothing uses the message “100 %25 ::error::x”.%0ARemove it."
    );
    assert_eq!(lines[10], "2 more errors are not shown here.");
    assert!(lines[11].starts_with("::warning file="));
    assert_eq!(lines[21], "2 more warnings are not shown here.");
}

#[test]
fn a_file_as_a_whole_and_one_that_is_missing_are_named_without_a_line() {
    let path = SourcePath::new("locales/se/site.ftl");
    let missing = Diagnostic::new(rule::MESSAGE_MISSING, Span::file(&path))
        .arg("message", "format-date")
        .arg("language", "se");
    let model = Span::new(&SourcePath::new("<built-in>/locales/en/dates.ftl"), 117..128);
    let missing = missing.related(model, "model").related(Span::file(&path), "model");
    insta::assert_snapshot!(human(&one(missing), &Sources::default(), words("en"), Style::default()), @r#"
    error[message-missing]: The message “format-date” is missing in the language
        “se”.
     --> locales/se/site.ftl
     ::: <built-in>/locales/en/dates.ftl:2:53
      |
    2 | …00A0" } is a no-break space, which keeps a number and its unit on one line.
      |                                               -----------
      |
      = see: This is what it is like elsewhere.
     ::: locales/se/site.ftl
      = help: Add it to a file in locales/se/.
    "#);
}

#[test]
fn a_very_long_line_is_shown_around_the_mark() {
    let path = "locales/fi/site.ftl";
    let text = format!("{}HERE{}", "ä".repeat(50_000), "ö".repeat(50_000));
    let sources = Sources::literal([(path, text.as_bytes())]);
    let report = |span| {
        let diagnostic =
            Diagnostic::new(rule::MESSAGE_UNUSED, span).case("own").arg("message", text.as_str());
        human(&one(diagnostic), &sources, words("en"), Style::default())
    };
    insta::assert_snapshot!(report(span(&sources, path, "HERE")), @r#"
    error[message-unused]: Nothing uses the message
        “ääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääää…”.
     --> locales/fi/site.ftl:1:50001
      |
    1 | …äääääääääääääääääääääääääääääääääääHEREööööööööööööööööööööööööööööööööööö…
      |                                     ^^^^
      |
      = help: Remove it.
    "#);
    let all = report(Span::new(&SourcePath::new(path), 1..text.len()));
    assert!(all.len() < 2_000, "{all}");
}

#[test]
fn nothing_a_file_holds_steers_the_terminal() {
    let path = "locales/fi/site.ftl";
    let bytes = b"a\x1b[2J\x07\tb\xff\xc2\x9b31m \xe2\x80\xaeHERE\x00 end";
    let sources = Sources::literal([(path, &bytes[..])]);
    let diagnostic = Diagnostic::new(rule::MESSAGE_UNUSED, span(&sources, path, "HERE"))
        .case("own")
        .arg("message", "x\u{1b}[2Jy\u{9b}z\nw\u{202e}");
    let diagnostics = one(diagnostic);
    let report = human(&diagnostics, &sources, words("en"), Style::default());
    insta::assert_snapshot!(report, @r#"
    error[message-unused]: Nothing uses the message “x␛[2Jy�z w�”.
     --> locales/fi/site.ftl:1:16
      |
    1 | a␛[2J␇ b��31m �HERE␀ end
      |                ^^^^
      |
      = help: Remove it.
    "#);
    for text in
        [report, json(&diagnostics, &sources, words("en")), github(&diagnostics, &sources, words("en"), "")]
    {
        assert!(text.chars().all(|c| c == '\n' || !c.is_control()), "{text:?}");
    }
}

#[test]
fn no_span_is_too_strange() {
    let texts: [&[u8]; 6] = [b"", b"\n", b"\r\n\r\n", "ä\nö".as_bytes(), b"\xEF\xBB\xBFa", b"\xff\xfe\n\x80"];
    for text in texts {
        let sources = Sources::literal([("a.md", text)]);
        for start in 0..8 {
            for end in [start, start + 1, start + 2, 1_000, usize::MAX] {
                let at = Span::new(&SourcePath::new("a.md"), start..end);
                let diagnostic =
                    Diagnostic::new(rule::MESSAGE_SYNTAX, at.clone()).case("twice").related(at, "first");
                for colour in [false, true] {
                    let report =
                        human(&one(diagnostic.clone()), &sources, words("en"), Style::new(colour, Some(1)));
                    assert!(report.contains("a.md"), "{report}");
                }
                assert!(json(&one(diagnostic.clone()), &sources, words("en")).ends_with("}\n"));
            }
        }
    }
}

/// Titles, repairs and source lines keep to the width; a path is never broken.
#[test]
fn a_report_keeps_to_the_width_of_the_terminal() {
    let path = "content/pages/a/fi.md";
    let text = "🎉 Tämä on hyvin pitkä rivi, jossa on sanoja ja emojeja 🎉🎉 ja ääkkösiä: öljyä ja yötä, \
                HERE ja sitten vielä paljon muuta, niin että rivi ei mahdu mihinkään ruutuun 🎉🎉🎉.";
    let sources = Sources::literal([(path, text.as_bytes())]);
    for at in ["🎉 Tämä", "HERE", "🎉🎉🎉.", text] {
        let diagnostic = Diagnostic::new(rule::MESSAGE_SYNTAX, span(&sources, path, at))
            .case("twice")
            .arg("message", "Budjetti, laki ja asetus")
            .related(span(&sources, path, "öljyä"), "first");
        for (columns, code) in (0..130).zip(["fi", "sv", "en"].into_iter().cycle()) {
            let report =
                human(&one(diagnostic.clone()), &sources, words(code), Style::new(false, Some(columns)));
            let long = |line: &&str| width(line) > columns.clamp(40, 100) && !line.contains(path);
            assert_eq!(report.lines().find(long), None, "{columns}\n{report}");
        }
    }
}

#[test]
fn a_narrow_terminal_has_notes_below() {
    let (sources, diagnostics) = twice();
    insta::assert_snapshot!(human(&diagnostics, &sources, words("fi"), Style::new(false, Some(40))), @r#"
    virhe[message-syntax]: Viesti ”haku” on
        kirjoitettu kahdesti.
     --> locales/fi/site.ftl:3:12
      |
    3 | åäö = x  # haku2 
      |            ^^^^^
      |
     ::: locales/fi/site.ftl:2:1
      |
    2 | haku = Etsi
      | ------
      |
      = katso: Tässä se on ensimmäisen
               kerran.
      = ohje: Jätä vain toinen.
    "#);
}

#[test]
fn words_are_wrapped_but_no_line_becomes_a_command() {
    assert_eq!(wrapped("a bb ccc", 4, 0), ["a bb", "ccc"]);
    assert_eq!(wrapped("pitkäsana on", 4, 0), ["pitkäsana", "on"]);
    assert_eq!(wrapped("10\u{a0}000 euroa", 6, 2), ["", "10\u{a0}000", "euroa"]);
    assert_eq!(wrapped("", 4, 0), [""]);
    assert_eq!(wrapped("otsikko ::error::x", 10, 0), ["otsikko ::error::x"]);
}

#[test]
fn items_stand_below_their_titles() {
    let sources = Sources::default();
    let mut diagnostics = Diagnostics::new();
    for path in ["content/pages/a/fi.md", "content/pages/a/sv.md", "content/site.yaml"] {
        let at = Span::file(&SourcePath::new(path));
        diagnostics.push(Diagnostic::new(rule::MESSAGE_UNUSED, at).case("own").arg("message", "x"));
    }
    let titles = Titles::from([("content/pages/a".to_owned(), "Tietoa\u{1b}[2J ".repeat(20))]);
    let report = by_item(&diagnostics, &sources, words("en"), Style::new(false, Some(40)), &titles);
    let headings: Vec<&str> = report.lines().filter(|line| line.starts_with('─')).collect();
    assert_eq!(headings, ["── a: Tietoa␛[2J Tietoa␛[2J Tietoa␛[2J …", "── content/site.yaml"]);
}
