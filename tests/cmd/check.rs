//! `tiedote check`: all rules and no output.

use std::fs;

use crate::sandbox::Sandbox;
use crate::support::SiteTest;

#[test]
fn a_good_site_is_said_to_be_good() {
    let sandbox = Sandbox::base();
    let before = sandbox.files("site");
    let run = sandbox.run("check");
    assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (0, "0 errors, 0 warnings.\n", ""));
    assert_eq!(sandbox.files("site"), before);
}

#[test]
fn all_mistakes_are_told_at_once() {
    let site = SiteTest::new()
        .release("a", "date: 31.4.2026 9.00", "")
        .release("b", "date: 1.3.2026 9.00\ntopics: [budjet]", "[x](release:poissa)")
        .file("content/turha.txt", "x")
        .file("locales/fi/site.ftl", "turha = Sana\n")
        .file("themes/default/templates/topic.html", "{% if %}");
    let run = Sandbox::new(&site).run("check --format json");
    assert_eq!(run.code, 1);
    let mut rules: Vec<String> = run
        .diagnostics()
        .iter()
        .filter(|value| value["severity"] == "error")
        .map(|value| value["rule"].as_str().unwrap().to_owned())
        .collect();
    rules.sort();
    assert_eq!(
        rules,
        ["date-impossible", "link-dead", "message-unused", "stray-file", "template", "unknown-id"]
    );
}

#[test]
fn staff_hear_of_people_whom_nothing_names() {
    let korpi = "name: {given: Aino, family: Korpi}\nemail: aino.korpi@example.fi\n";
    let site = SiteTest::new().file("content/people/korpi.yaml", korpi);
    let sandbox = Sandbox::new(&site);
    let told = ["orphan content/people/korpi.yaml:1"];
    assert_eq!(sandbox.run("check --format json").rules(), told);
    assert_eq!(sandbox.run("check --next --format json").rules(), told);
    // The log of a public build would tell by its silence that something held names her.
    assert_eq!(sandbox.run("build").err, "");
    let named = site.release("tuleva", "date: 1.7.2026 10.00\ncontacts: [korpi]\ndraft: true", "");
    assert!(!Sandbox::new(&named).run("check --format json").rules().contains(&told[0].to_owned()));
}

#[test]
fn nobody_is_said_to_be_unneeded_while_a_file_cannot_be_understood() {
    let korpi = "name: {given: Aino, family: Korpi}\nemail: aino.korpi@example.fi\n";
    let site = SiteTest::new().file("content/people/korpi.yaml", korpi);
    let site = site.release("rikki", "date: 1.3.2026 9.00\ncontacts: [korpi\n", "");
    let rules = Sandbox::new(&site).run("check --format json").rules();
    assert!(!rules.is_empty() && !rules.iter().any(|rule| rule.starts_with("orphan")), "{rules:?}");
}

#[test]
fn what_is_wrong_with_a_template_shows_without_a_build() {
    let site = SiteTest::new().file("themes/default/templates/topic.html", "\n{{ nothing.of.the.kind }}");
    let run = Sandbox::new(&site).run("check --format json");
    assert_eq!((run.code, run.rules()[0].as_str()), (1, "template themes/default/templates/topic.html:2"));
}

#[test]
fn what_will_be_wrong_shows_at_each_coming_publication() {
    let site = SiteTest::new()
        .release("tuleva", "date: 1.7.2026 10.00\ntopics: [budjet]\nwaive: [{rule: language-missing, reason: R, until: 1.1.2027}]", "")
        .release("myohempi", "date: 1.8.2026 10.00\nwaive: [{rule: language-missing, reason: R, until: 1.1.2027}]", "[x](release:poissa)");
    let sandbox = Sandbox::new(&site);
    // To the public build they do not exist; staff hear of them at once, and at each coming day.
    assert_eq!(sandbox.run("build").code, 0);
    for words in ["check --format json", "check --next --format json"] {
        let run = sandbox.run(words);
        assert_eq!(run.code, 1);
        assert_eq!(
            run.rules(),
            [
                "link-dead content/releases/2026/myohempi/fi.md:10",
                "unknown-id content/releases/2026/tuleva/fi.md:7"
            ]
        );
    }
}

#[test]
fn a_link_to_something_later_is_told_before_its_day() {
    let waive = "waive: [{rule: language-missing, reason: R, until: 1.1.2027}]";
    let site = SiteTest::new()
        .release("ensin", &format!("date: 1.7.2026 10.00\n{waive}"), "[x](release:sitten)")
        .release("sitten", &format!("date: 1.8.2026 10.00\n{waive}"), "");
    let sandbox = Sandbox::new(&site);
    assert_eq!(sandbox.run("build").code, 0);
    let place = "link-unpublished content/releases/2026/ensin/fi.md:10";
    for words in ["check --format json", "check --next --format json"] {
        assert_eq!(sandbox.run(words).rules(), [place], "{words}");
    }
    let run = sandbox.run("build --format json --as-of 2026-07-01T12:00:00+03:00");
    assert_eq!(run.rules(), ["link-dead content/releases/2026/ensin/fi.md:10"]);
}

#[test]
fn the_nine_oclock_build_holds_no_surprise() {
    let site = SiteTest::new()
        .release("aamulla", "date: 2.6.2026 9.00", "[x](release:myohemmin)")
        .item("releases/2026/aamulla/sv", "title: På morgonen\nlead: L.\ndate: 2.6.2026 10.00", "Text.")
        .release("myohemmin", "date: 2.6.2026 10.00", "Teksti.")
        .item("releases/2026/myohemmin/sv", "title: Senare\nlead: L.", "Text.");
    let sandbox = Sandbox::new(&site);
    // The link is told at once, since all of it is staff's to know; at nine the translation lacks too.
    let link = "link-unpublished content/releases/2026/aamulla/fi.md:9";
    assert_eq!(sandbox.run("check --format json").rules(), [link]);
    let next = sandbox.run("check --next --format json");
    assert_eq!(next.code, 1);
    assert_eq!(next.rules(), ["translation-late content/releases/2026/aamulla/fi.md:2", link]);
}

#[test]
fn a_coming_publication_is_told_of_under_its_day_and_not_for_what_time_alone_does() {
    let waive = "waive: [{rule: language-missing, reason: R, until: 1.1.2031}]";
    let site = SiteTest::new()
        .file(
            "content/pages/tietoja/fi.md",
            format!("---\ntitle: Tietoja\nlead: L.\nreviewed: 1.5.2026\n{waive}\n---\n\nTeksti.\n"),
        )
        .item("releases/2028/aamulla/fi", &format!("title: Aamulla\nlead: L.\ndate: 2.6.2028 9.00\norganisations: [vm]\ncontacts: [virta]\n{waive}"), "Teksti.");
    let sandbox = Sandbox::new(&site);
    // The page will be due for review by then, which the release has nothing to do with.
    let run = sandbox.run("check --next --strict");
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{run:?}");
    let early = SiteTest::new().release("aamulla", "date: 2.6.2026 9.00", "").item(
        "releases/2026/aamulla/sv",
        "title: På morgonen\nlead: L.\ndate: 2.6.2026 10.00",
        "Text.",
    );
    let run = Sandbox::new(&early).run("check --next --strict --messages fi");
    assert_eq!(run.code, 1);
    assert!(run.err.starts_with("━━ Kun 2.6.2026 klo 9.00 julkaistaan uutta"), "{}", run.err);
}

#[test]
fn a_mistake_of_today_is_not_told_again_for_each_coming_day() {
    let site = SiteTest::new()
        .release("nyt", "date: 1.3.2026 9.00\ntopics: [budjet]", "")
        .release("tuleva", "date: 1.7.2026 10.00", "")
        .release("myohempi", "date: 1.8.2026 10.00", "");
    let sandbox = Sandbox::new(&site);
    let rules = sandbox.run("check --next --format json").rules();
    assert_eq!(rules.iter().filter(|rule| rule.starts_with("unknown-id")).count(), 1, "{rules:?}");
    let unique: std::collections::BTreeSet<_> = rules.iter().collect();
    assert_eq!(unique.len(), rules.len(), "{rules:?}");
}

#[test]
fn addresses_are_compared_with_an_earlier_build() {
    let sandbox = Sandbox::base();
    assert_eq!(sandbox.run("build --output {}/old").code, 0);
    let against = |old: &str| sandbox.run(&format!("check --format json --against {{}}/{old}"));
    assert_eq!(against("old").rules(), [""; 0]);
    let file = sandbox.site().join("content/releases/2026/base/fi.md");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace("title: Perustiedote", "title: Aivan muuta")).unwrap();
    let moved = ["address-changed content/releases/2026/base/fi.md:2"];
    assert_eq!(against("old").rules(), moved);
    // A copy from a web server has no manifest; the manifest alone cannot tell whose page it was.
    let manifest = sandbox.site().parent().unwrap().join("old/.tiedote/manifest");
    fs::copy(&manifest, sandbox.site().parent().unwrap().join("manifest")).unwrap();
    assert_eq!(against("manifest").rules(), ["address-changed content/site.yaml:1"]);
    fs::remove_file(manifest).unwrap();
    assert_eq!(against("old").rules(), moved);
    // The line of the message mends it.
    let help = against("old").diagnostics()[0]["help"].as_str().unwrap().to_owned();
    let line = help.split_once("fi.md: ").unwrap().1;
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replacen("---\n", &format!("---\n{line}\n"), 1)).unwrap();
    assert_eq!(against("old").rules(), [""; 0]);
    for nothing in ["site/content", "nowhere"] {
        assert_eq!(against(nothing).code, 2, "{nothing}");
    }
}

#[test]
fn a_rule_is_explained_in_the_readers_language() {
    let sandbox = Sandbox::base();
    let run = sandbox.run("check --explain time-gap --messages fi");
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert_eq!(
        run.out,
        "\
time-gap: Aika, joka jää kellojen siirrossa väliin

Taso
  Virhe. Sääntö on aina voimassa: sitä ei voi muuttaa kohdassa ”rules:” eikä
  ohittaa kohdassa ”waive:”.

Miksi
  Maaliskuun viimeisenä sunnuntaina kelloja siirretään kolmesta neljään. Puoli
  neljää ei sinä yönä ole, joten silloin ei voi julkaista mitään.

Lähde
  kesäaikadirektiivi 2000/84/EY

Esimerkki
  virhe[time-gap]: Aikaa ”29.3.2026 3.30” ei ole: kelloja siirretään eteenpäin
      sen yli.
   --> content/releases/2026/base/fi.md:4:7
    |
  4 | date: 29.3.2026 3.30
    |       ^^^^^^^^^^^^^^
    |
    = ohje: Kirjoita aika, jota tarkoitat, esimerkiksi 29.3.2026 2.30 tai
            29.3.2026 4.30.

Mitä tehdä
  Kirjoita aika, jota tarkoitat: tuntia aikaisemmin tai myöhemmin.
"
    );
    for language in ["fi", "sv", "en"] {
        for rule in tiedote::diagnostic::ALL {
            let run = sandbox.run(&format!("check --explain {} --messages {language}", rule.id));
            assert_eq!((run.code, run.err.as_str()), (0, ""), "{}", rule.id);
            assert!(run.out.starts_with(&format!("{}: ", rule.id)), "{run:?}");
            assert!(run.out.chars().all(|c| c == '\n' || !c.is_control()), "{run:?}");
        }
    }
}

#[test]
fn without_an_id_all_rules_are_listed() {
    let run = Sandbox::base().run("check --explain --messages sv");
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert!(run.out.starts_with("Text och stil\n  abbreviation  "), "{}", run.out);
    assert!(run.out.ends_with("\nMer om en regel: tiedote check --explain REGEL\n"), "{}", run.out);
    let listed: Vec<_> = run.out.lines().filter_map(|line| line.strip_prefix("  ")).collect();
    let titles = listed.iter().filter(|line| !line.starts_with(' ')).count();
    assert_eq!(titles, tiedote::diagnostic::ALL.len());
    assert!(run.out.lines().all(|line| line.chars().count() <= 80), "{}", run.out);
}

#[test]
fn an_unknown_rule_is_met_with_the_nearest() {
    let sandbox = Sandbox::base();
    let near = sandbox.run("check --explain link-deda --messages fi");
    let told = "Sääntöä ”link-deda” ei ole. Tarkoititko: link-dead? Kaikki säännöt: tiedote check --explain";
    assert!(near.code == 2 && near.err.contains(told), "{near:?}");
    let far = sandbox.run("check --explain xyz");
    assert!(far.code == 2 && far.err.contains("There is no rule “xyz”. The name"), "{far:?}");
}

#[test]
fn what_is_silenced_shows_on_request() {
    let waived = |until: &str| {
        format!("date: 1.3.2026 9.00\nwaive: [{{rule: language-missing, reason: R, until: {until}}}]")
    };
    let site = SiteTest::new()
        .append("content/site.yaml", "rules: {title-long: \"off\", image-low: error}\n")
        .release("a", &waived("31.12.2026"), "Teksti.")
        .release("b", &waived("1.6.2026"), "Teksti.")
        .release("c", &waived("31.5.2026"), "Teksti.")
        .release("held", &waived("31.12.2026").replace("1.3.", "1.7."), "Teksti.");
    let sandbox = Sandbox::new(&site);
    let quiet = "Waivers in force, by rule: language-missing 2.\n\
                 Levels that site.yaml changes: image-low: error, title-long: off.\n";
    assert!(sandbox.run("check -v").out.ends_with(quiet));
    assert!(sandbox.run("build -v --output {}/out").out.contains(quiet));
    assert!(!sandbox.run("check").out.contains("Waivers"));
}

#[test]
fn a_date_that_is_not_understood_hides_no_other_mistake() {
    let sandbox = Sandbox::base();
    sandbox.write(
        "content/releases/2026/haku/fi.md",
        "---\ntitle: Haku\nlead: Ingressi.\ndate: huomenna\norganisations: [vm]\ncontacts: Aino Virta\n---\n\nHaku päättyy 31.11.2026.\n",
    );
    let run = sandbox.run("check");
    let told: Vec<&str> =
        run.out.lines().chain(run.err.lines()).filter(|line| line.contains("]: ")).collect();
    assert_eq!(
        told,
        [
            "warning[language-missing]: “haku” has no Swedish version.",
            "error[date-form]: “huomenna” is not a date that can be understood.",
            "error[unknown-id]: “Aino Virta” is a name, but an id is needed here.",
            "error[date-unreal]: “31.11.2026” does not exist: November has 30 days.",
        ]
    );
}
