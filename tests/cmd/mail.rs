//! `tiedote mail`: a release as a file for mail programs, read here with a parser of mails.

use mail_parser::{Message, MessageParser};

use crate::sandbox::Sandbox;
use crate::support::SiteTest;

/// A mail that the program printed.
struct Printed(String);

impl Printed {
    #[track_caller]
    fn by(sandbox: &Sandbox, words: &str) -> Self {
        let run = sandbox.run(words);
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{words}");
        assert!(run.out.is_ascii() && run.out.lines().all(|line| line.len() < 998), "{}", run.out);
        Self(run.out)
    }

    fn message(&self) -> Message<'_> {
        MessageParser::default().parse(self.0.as_bytes()).unwrap()
    }

    fn text(&self) -> String {
        self.message().body_text(0).unwrap().replace("\r\n", "\n")
    }

    fn html(&self) -> String {
        self.message().body_html(0).unwrap().replace("\r\n", "\n")
    }
}

/// The command fails, prints nothing, and says this.
#[track_caller]
fn refuses(sandbox: &Sandbox, typed: &str, said: &str) {
    let run = sandbox.run(typed);
    assert_eq!((run.code, run.out.as_str()), (2, ""), "{typed}");
    assert!(run.err.contains(said), "{typed}: {}", run.err);
}

/// A site with a release that is held until 9.00, one until 8.00 to which it links, and a draft.
fn held() -> SiteTest {
    let link = "Viestissä on [linkki](release:canary) ja [toinen](release:base).";
    SiteTest::new()
        .release("later", "date: 2.6.2026 9.00\ntopics: [budget]\nrelated: [canary]", link)
        .item(
            "releases/2026/later/sv",
            "title: Meddelande later\nlead: En ingress.\ndate: 2.6.2026 10.30",
            "Text på svenska.",
        )
        .file("content/releases/2026/canary/fi.md", CANARY)
        .release("sketch", "draft: true\ndate: 2.6.2026 9.00", "Luonnos.")
}

const CANARY: &str = "---\ntitle: Kanarialintu\nlead: Kanarialintu.\ndate: 2.6.2026 8.00\norganisations: [vm]\n\
                      contacts: [virta]\ntopics: [budget]\nslug: kanarialintu\n---\n\nKanarialintu.\n";

#[test]
fn a_public_release_is_a_mail_of_two_parts() {
    let sandbox = Sandbox::base();
    let mail = Printed::by(&sandbox, "mail base --lang sv");
    let message = mail.message();
    assert_eq!(message.subject(), Some("Grundmeddelande"));
    let from = message.from().unwrap().first().unwrap();
    assert_eq!((from.name(), from.address()), (Some("finansministeriet"), Some("kirjaamo@example.fi")));
    assert_eq!(message.date().unwrap().to_timestamp(), 1_780_304_400, "the instant of the run");
    assert!(message.message_id().unwrap().ends_with("@www.example.fi"));
    assert_eq!(message.header_raw("Content-Language").map(str::trim), Some("sv-FI"));
    let unsent = message.header_raw("X-Unsent").map(str::trim);
    assert_eq!(unsent, Some("1"), "mail programs open it ready to be sent");
    assert_eq!((message.text_body_count(), message.html_body_count()), (1, 1));
    assert!(
        mail.text()
            .starts_with("finansministeriet\nPressmeddelande\n1.2.2026 kl. 9.00\n\nGrundmeddelande\n====")
    );
    assert!(mail.text().contains("aino.virta@example.fi"), "who gets it can answer: {}", mail.text());
    assert!(
        mail.html().contains("<html lang=\"sv-FI\">") && mail.html().contains("<h1>Grundmeddelande</h1>")
    );
    let address = "https://www.example.fi/sv/pressmeddelanden/2026/grundmeddelande/";
    assert!(mail.text().contains(address) && mail.html().contains(address));
    assert!(mail.html().contains("href=\"mailto:aino.virta@example.fi\""));
    assert!(!mail.html().contains("href=\"/"), "all addresses are whole: {}", mail.html());
    assert_eq!(mail.0, sandbox.run("mail release:base --lang sv").out, "the same bytes each time");
}

#[test]
fn without_a_language_it_is_the_original_and_a_file_takes_it() {
    let sandbox = Sandbox::base();
    let printed = Printed::by(&sandbox, "mail base");
    assert_eq!(printed.message().subject(), Some("Perustiedote"));
    let run = sandbox.run("mail base --output {}/tiedote.eml");
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert!(run.out.contains("The mail is in {}/tiedote.eml."), "{}", run.out);
    assert_eq!(sandbox.read("tiedote.eml"), printed.0);
    sandbox.run("build --output {}/public");
    for (file, said) in [
        ("content/releases/2026/base/en.eml", "the site’s own files"),
        ("{}/public/release.eml", "may be published"),
        ("{}/notes.txt", "ends in .eml"),
        ("{}", "ends in .eml"),
    ] {
        refuses(&sandbox, &format!("mail base --output {file}"), said);
    }
}

#[test]
fn an_item_and_a_language_may_be_named_in_several_ways() {
    let sandbox = Sandbox::base();
    let mail = Printed::by(&sandbox, "mail base --lang sv").0;
    for words in [
        "mail release:base --lang sv-FI",
        "mail content/releases/2026/base --lang SV",
        "mail content/releases/2026/base/sv.md --lang sv",
    ] {
        assert_eq!(sandbox.run(words).out, mail, "{words}");
    }
}

#[test]
fn a_moment_to_come_lifts_no_embargo() {
    let site = SiteTest::new().release("far", "date: 1.1.2400 9.00", "Tekstiä.");
    refuses(&Sandbox::new(&site), "mail far --as-of 2400-06-01", "--embargoed");
}

#[test]
fn a_withdrawn_release_says_so_in_its_subject() {
    let withdrawn =
        "date: 1.2.2026 9.00\nwithdrawn: {date: 1.3.2026 9.00, reason: {fi: Virhe.}, replaced_by: base}";
    let site = SiteTest::new().release("gone", withdrawn, "Tekstiä.");
    let mail = Printed::by(&Sandbox::new(&site), "mail gone");
    assert_eq!(mail.message().subject(), Some("Peruutettu: Tiedote gone"));
    let successor = "https://www.example.fi/fi/tiedotteet/2026/perustiedote/";
    assert!(mail.text().contains(successor), "{}", mail.text());
    assert!(mail.html().contains(&format!("<a href=\"{successor}\"")), "{}", mail.html());
}

#[test]
fn images_are_told_in_words_alone() {
    let facts = "date: 1.3.2026 9.00\nimage: kuva.png\nmedia: [{file: kuva.png, credit: Iiris K}]\n\
                 images: {kuva.png: {alt: Talo, caption: Talo illalla.}}";
    let site = SiteTest::new().release("photo", facts, "![](kuva.png)");
    let site = site.file("content/releases/2026/photo/kuva.png", crate::support::png());
    let mail = Printed::by(&Sandbox::new(&site), "mail photo");
    assert!(!mail.html().contains("<img") && !mail.html().contains("src"), "{}", mail.html());
    assert!(mail.html().contains("Talo illalla. Kuva: Iiris K"), "{}", mail.html());
}

#[test]
fn what_is_not_public_is_refused_unless_the_embargo_is_meant() {
    let sandbox = Sandbox::new(&held());
    for (typed, said) in [
        ("mail later", "published on 2 June 2026 at 9.00"),
        ("mail later --lang sv", "published on 2 June 2026 at 10.30"),
        ("mail sketch", "is a draft"),
        ("mail sketch --embargoed", "is a draft"),
    ] {
        refuses(&sandbox, typed, said);
    }
    let mail = Printed::by(&sandbox, "mail later --embargoed");
    let embargo = "Julkaistavissa 2.6.2026 klo 9.00.";
    assert!(mail.text().starts_with(embargo), "{}", mail.text());
    assert!(mail.html().split("<main>").nth(1).unwrap().trim_start().starts_with("<p class=\"embargo\""));
    assert!(mail.html().contains(embargo));
    assert_eq!(mail.message().subject(), Some("Julkaistavissa 2.6.2026 klo 9.00: Tiedote later"));
    let swedish = Printed::by(&sandbox, "mail later --lang sv --embargoed");
    assert!(swedish.text().starts_with("Får publiceras 2.6.2026 kl. 10.30."), "{}", swedish.text());
    assert!(
        !Printed::by(&sandbox, "mail base --embargoed").text().contains("Julkaistavissa"),
        "it is public"
    );
}

#[test]
fn a_mail_before_its_time_tells_of_nothing_else_that_is_held() {
    let sandbox = Sandbox::new(&held());
    let mail = Printed::by(&sandbox, "mail later --embargoed");
    let all = format!("{}{}{}", mail.0, mail.text(), mail.html()).to_lowercase();
    assert!(!all.contains("kanarialintu"), "{all}");
    assert!(all.contains("/fi/tiedotteet/2026/perustiedote/"), "what is public is linked: {all}");
    assert!(!all.contains("/sv/"), "its translation is not out then: {all}");
    let swedish = Printed::by(&sandbox, "mail later --lang sv --embargoed");
    assert!(swedish.html().contains("/fi/tiedotteet/2026/tiedote-later/"), "{}", swedish.html());
}

#[test]
fn what_cannot_be_sent_is_said_with_its_repair() {
    let page = SiteTest::new().item("pages/about/fi", "title: Tietoa", "Tekstiä.");
    let sandbox = Sandbox::new(&page);
    for (typed, said) in [
        ("mail nowhere", "There is no release, programme or page “nowhere”."),
        ("mail bsae", "Did you mean base?"),
        ("mail about", "is not a release"),
        ("mail base --lang de", "de"),
        ("mail base --from vm", "“vm” is not an email address"),
    ] {
        refuses(&sandbox, typed, said);
    }
    let organisations =
        "vm: {name: {fi: valtiovarainministeriö, sv: finansministeriet, en: Ministry of Finance}}\n";
    sandbox.write("content/organisations.yaml", organisations);
    let run = sandbox.run("mail base");
    assert_eq!(run.code, 2);
    assert!(run.err.contains("content/organisations.yaml") && run.err.contains("--from"), "{}", run.err);
    let mail = Printed::by(&sandbox, "mail base --from viestinta@vm.example");
    assert_eq!(mail.message().from().unwrap().first().unwrap().address(), Some("viestinta@vm.example"));
}

#[test]
fn a_release_with_errors_is_not_sent() {
    let sandbox = Sandbox::base();
    let path = "content/releases/2026/base/sv.md";
    sandbox.write(path, "---\ntitle: Grundmeddelande\nlede: En ingress.\n---\n\nText.\n");
    for lang in ["fi", "sv"] {
        let run = sandbox.run(&format!("mail base --lang {lang}"));
        assert_eq!((run.code, run.out.as_str()), (1, ""), "{lang}");
        assert!(run.err.contains("lede") && run.err.contains(path), "{}", run.err);
    }
}

#[test]
fn a_headline_cannot_add_headers() {
    for (title, subject) in [
        ("A\\nBcc: x@example.fi", "A Bcc: x@example.fi"),
        ("A\\r\\n\\r\\nB", "A B"),
        ("]]> </script> 😀 ylös", "]]> </script> 😀 ylös"),
        (&"pitkä ".repeat(40), "pitkä ".repeat(40).trim_end()),
    ] {
        let facts = format!(
            "title: \"{title}\"\nlead: Ingressi.\ndate: 1.2.2026 9.00\norganisations: [vm]\ncontacts: [virta]\nslug: perus"
        );
        let site = SiteTest::new().item("releases/2026/base/fi", &facts, "Tekstiä.");
        let mail = Printed::by(&Sandbox::new(&site), "mail base");
        let message = mail.message();
        assert_eq!(message.headers().len(), 8, "{}", mail.0);
        assert!(mail.text().contains("Ingressi."));
        assert_eq!(message.subject(), Some(subject));
    }
}
