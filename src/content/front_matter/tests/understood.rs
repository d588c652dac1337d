//! Good files, and files whose YAML is good but whose values are not.

use super::{FACTS, file, good, release, wrong};
use crate::content::model::{Contact, Genre, ImageWords, Scope, Target};
use crate::content::tests::{lines, read_as};
use crate::path::Kind;
use crate::time::Moment;

#[test]
fn a_whole_release_is_understood() {
    let document = good(
        "---\ntitle: Otsikko\nlead: >-\n  Ingressi\n  jatkuu.\nkicker: Talousarvio\nslug: oma-osoite\nscope: summary\n\
         date: 5.5.2022 klo 11.38\ntype: statement\nnumber: 580/2020\norganisations: [vm, lvm]\nministers: [paatero]\n\
         contacts:\n  - korhonen\n  - {name: N. N., title: {fi: johtaja}, organisation: vm, phone: 9.20, email: a.b(at)vm.fi}\n\
         topics: [ict]\nmedia:\n  - {file: a.jpg, credit: Kuvaaja}\n  - {file: b.pdf, language: et}\nimage: a.jpg\n\
         images:\n  a.jpg: {alt: Talo, caption: Talo.}\n  c.png: {decorative: true}\nattachments: {b.pdf: Sopimus}\n\
         links: [{text: Raportti, url: 'release:muu#osa'}]\ndraft: true\naliases: [/vanha/osoite]\n\
         waive: [{rule: language-missing, language: en, reason: Ei tarpeen, until: 31.12.2026}]\n\
         changes: [{date: 6.5.2022 9.20, kind: update, note: {fi: Lisätty.}}]\n\
         withdrawn: {date: 7.5.2022, reason: {fi: Virhe.}, replaced_by: uusi}\n\
         event: {start: 8.5.2022 10.00, end: 8.5.2022 11.00, register: {url: https://x.fi/, until: 7.5.2022 16.00}}\n\
         keywords: [sana, toinen sana]\n---\nText\n"
            .replace("phone: 9.20", "phone: 0295 530 234")
            .as_str(),
    );
    let words = &document.words;
    assert_eq!(words.title.value, "Otsikko");
    assert_eq!(words.lead.as_ref().unwrap().value, "Ingressi jatkuu.");
    assert_eq!(words.scope, Scope::Summary);
    assert_eq!(words.keywords, ["sana", "toinen sana"]);
    assert!(matches!(words.images[1].1, ImageWords::Decorative));
    assert!(
        matches!(&words.links[0].target.value, Target::Item(item, Some(h)) if item.id.as_str() == "muu" && h == "osa")
    );
    assert!(words.date.is_none());
    let facts = document.facts.unwrap();
    assert_eq!(facts.date.as_ref().unwrap().value.machine(), "2022-05-05T11:38:00+03:00");
    assert_eq!(facts.genre, Genre::Statement);
    assert_eq!(facts.number.as_ref().unwrap().value, "580/2020");
    assert_eq!(facts.organisations.iter().map(|id| id.value.as_str()).collect::<Vec<_>>(), ["vm", "lvm"]);
    let Contact::InPlace(contact) = &facts.contacts.shared[1] else { panic!() };
    assert_eq!(contact.phone.as_ref().unwrap().value.e164, "+358295530234");
    assert_eq!(contact.email.as_ref().unwrap().value, "a.b@vm.fi");
    assert!(facts.draft);
    assert_eq!(facts.event.as_ref().unwrap().register.as_ref().unwrap().value, "https://x.fi/");
    assert_eq!(facts.keys.first().unwrap().value, "date");
}

#[test]
fn values_keep_every_character_as_written() {
    for text in [
        "580/2020",
        "0295",
        "+358295530234",
        "9.20",
        "no",
        "2026-11-21",
        "1e3",
        "0x1F",
        "1_000",
        "~x",
        "12:30",
    ] {
        let plain = good(&release(&format!("number: {text}\n")));
        assert_eq!(plain.facts.unwrap().number.as_ref().unwrap().value, text);
        let quoted = good(&release(&format!("number: \"{text}\"\n")));
        assert_eq!(quoted.facts.unwrap().number.as_ref().unwrap().value, text);
    }
}

#[test]
fn a_file_without_facts_is_a_translation_with_a_date_of_its_own() {
    let document = good(&file("title: T\nlead: L\ndate: 6.5.2022 9.20\n"));
    assert!(document.facts.is_none());
    assert_eq!(document.words.date.unwrap().value.machine(), "2022-05-06T09:20:00+03:00");
}

#[test]
fn a_translation_whose_date_is_not_understood_is_held() {
    let (document, found) = read_as(Kind::Release, file("title: T\nlead: L\ndate: huomenna\n").as_bytes());
    assert!(found.has_errors());
    assert_eq!(document.unwrap().words.date.unwrap().value, Moment::never());
}

#[test]
fn places_are_those_of_the_file() {
    let text = "\u{feff}---\r\ntitle: Ää\r\nlead: \"L\"\r\n---\r\nText\r\n";
    let words = good(text).words;
    assert_eq!(&text[words.title.span.range()], "Ää");
    assert_eq!(&text[words.lead.unwrap().span.range()], "\"L\"");
}

#[test]
fn contacts_may_differ_by_language() {
    let text = file(
        "title: T\nlead: L\ndate: 5.5.2022 11.38\norganisations: [vm]\ncontacts: {fi: [a, b], sv: [c]}\n",
    );
    let facts = good(&text).facts.unwrap();
    assert_eq!(facts.contacts.all().count(), 3);
    assert!(facts.contacts.shared.is_empty());
}

#[test]
fn all_mistakes_of_a_file_are_found_at_once() {
    let text = file(&format!(
        "title:\nleadd: L\nminsters: [x]\nauthor: y\nstatus: running\ndate: 31.4.2026 9.00\n{FACTS}type: pressrelease\nslug: ../Etusivu\n"
    ));
    assert_eq!(
        wrong(&text),
        [
            "key-missing-empty 2:`title` key=`title` kind=`release`",
            "unknown-key 3:`leadd` key=`leadd` kind=`release` nearest=`lead`",
            "unknown-key 4:`minsters` key=`minsters` kind=`release` nearest=`ministers`",
            "unknown-key-far 5:`author` key=`author` kind=`release` keys=`title, lead, slug, kicker, scope, date, links, images, attachments, translated, keywords, type, number, organisations, ministers, people, contacts, topics, programmes, related, media, image, changes, withdrawn, event, aliases, draft, waive`",
            "key-place 6:`status` key=`status` kind=`release` belongs=`programme`",
            "date-impossible 7:`31.4.2026 9.00` key=`date` value=`31.4.2026 9.00` month=4 last=30",
            "value-unknown 10:`pressrelease` key=`type` value=`pressrelease` allowed=`press-release, news, speech, column, blog, statement, invitation, notice` nearest=`press-release`",
            "slug-form 11:`../Etusivu` key=`slug` value=`../Etusivu` proposed=`etusivu`",
        ]
    );
}

#[test]
fn facts_without_the_required_ones_are_named() {
    assert_eq!(
        wrong(file("title: T\nlead: L\nnumber: 1/2022\n")),
        [
            "key-missing-fact 1:`---` key=`contacts` kind=`release` fact=`number`",
            "key-missing-fact 1:`---` key=`date` kind=`release` fact=`number`",
            "key-missing-fact 1:`---` key=`organisations` kind=`release` fact=`number`",
        ]
    );
    let text = file("title: T\nlead: L\ntopics: [x]\norganisations: []\ncontacts: [a]\n");
    assert_eq!(
        lines(read_as(Kind::Programme, text.as_bytes()).1, text.as_bytes()),
        [
            "key-missing-fact 1:`---` key=`reviewed` kind=`programme` fact=`topics`",
            "key-missing-fact 1:`---` key=`status` kind=`programme` fact=`topics`",
            "key-missing-empty 5:`organisations` key=`organisations` kind=`programme`",
        ]
    );
}

#[test]
fn dates_are_explained() {
    let date = |text: &str| wrong(file(&format!("title: T\nlead: L\ndate: {text}\n")));
    assert_eq!(date("11.38"), ["date-form 4:`11.38` key=`date` value=`11.38`"]);
    assert_eq!(
        date("5.5.2022 25.00"),
        ["date-form-clock 4:`5.5.2022 25.00` key=`date` value=`5.5.2022 25.00`"]
    );
    assert_eq!(
        date("5.13.2022 9.00"),
        ["date-impossible-month 4:`5.13.2022 9.00` key=`date` value=`5.13.2022 9.00`"]
    );
    assert_eq!(
        date("28.3.2027 3.30"),
        [
            "time-gap 4:`28.3.2027 3.30` key=`date` value=`28.3.2027 3.30` before=`28.3.2027 2.30` after=`28.3.2027 4.30`"
        ]
    );
    assert_eq!(
        date("25.10.2026 3.30"),
        [
            "time-twice 4:`25.10.2026 3.30` key=`date` value=`25.10.2026 3.30` first=`2026-10-25T03:30+03:00` second=`2026-10-25T03:30+02:00`"
        ]
    );
}

#[test]
fn values_of_contacts_and_links_are_checked() {
    let keys = "contacts:\n  - {name: N, phone: 0295 530 234 (vaihde), email: vm.fi}\n  - {phone: 12}\nlinks:\n  \
                - {text: a, url: 'javascript:alert(1)'}\n  - {text: b, url: www.vm.fi}\n  - {text: c, url: 'relase:x'}\n  \
                - {text: d, url: 'https://'}\naliases: [//muu.fi/, /a/../b, vanha, '/x?id=1']\n";
    let text = file(&format!("title: T\nlead: L\ndate: 5.5.2022 11.38\norganisations: [vm]\n{keys}"));
    assert_eq!(
        wrong(&text),
        [
            "phone-form-letters 7:`0295 530 234 (vaihde)` key=`phone` value=`0295 530 234 (vaihde)`",
            "email-form 7:`vm.fi` key=`email` value=`vm.fi`",
            "key-missing 8:`{phone: 12}` key=`name` kind=`contact`",
            "phone-form 8:`12` key=`phone` value=`12`",
            "link-form-scheme 10:`'javascript:alert(1)'` scheme=`javascript`",
            "link-form-web 11:`www.vm.fi` written=`www.vm.fi`",
            "link-form-kind 12:`'relase:x'` kind=`relase` nearest=`release`",
            "link-form-characters 13:`'https://'` written=`https://`",
            "alias-form-address 14:`//muu.fi/` key=`aliases` value=`//muu.fi/`",
            "alias-form-dots 14:`/a/../b` key=`aliases` value=`/a/../b`",
            "alias-form-slash 14:`vanha` key=`aliases` value=`vanha`",
            "alias-form-query 14:`'/x?id=1'` key=`aliases` value=`/x?id=1`",
        ]
    );
}

#[test]
fn wrong_shapes_say_what_to_write() {
    let keys = "topics: a, b\nmedia: [kuva.jpg]\nimages: [kuva.jpg]\nnumber: [1]\nchanges: [{date: 6.5.2022, kind: update, note: Lisätty}]\n";
    assert_eq!(
        wrong(release(keys)),
        [
            "value-form-list 7:`a, b` key=`topics` value=`a, b` example=`topics: [a, b]`",
            "value-form-map 8:`kuva.jpg` key=`` value=`kuva.jpg` example=`{file: kuva.jpg}`",
            "value-form-map 9:`[kuva.jpg]` key=`images` value=`[kuva.jpg]` example=`images: {kuva.jpg: {alt: …}}`",
            "value-form-text 10:`[1]` key=`number` value=`[1]` example=``",
            "value-form-languages 11:`Lisätty` key=`note` value=`Lisätty` example=`note: {fi: \"Lisätty\", sv: …, en: …}`",
        ]
    );
}

#[test]
fn languages_are_those_of_the_site() {
    let keys = "changes: [{date: 6.5.2022, kind: updated, note: {fi: a, se: b, en: }}]\n\
                waive:\n  - {rule: language-mising, reason: r, until: 1.1.2027}\n  - {rule: alt-missing, reason: r, until: 1.1.2027}\n";
    assert_eq!(
        wrong(release(keys)),
        [
            "value-unknown 7:`updated` key=`kind` value=`updated` allowed=`correction, update, minor` nearest=`update`",
            "value-unknown-language 7:`se` value=`se` allowed=`fi, sv, en`",
            "key-missing-language 7:`en` language=`en` key=`note`",
            "rule-unknown 9:`language-mising` value=`language-mising` nearest=`language-missing`",
            "rule-unknown-fixed 10:`alt-missing` value=`alt-missing`",
        ]
    );
}

#[test]
fn a_mistyped_draft_stays_a_draft() {
    let (document, _) = read_as(Kind::Release, release("draft: ture\n").as_bytes());
    assert!(document.unwrap().facts.unwrap().draft);
}

#[test]
fn a_page_needs_only_a_title() {
    let text = file("title: Tietoa sivustosta\n");
    let (document, found) = read_as(Kind::Page, text.as_bytes());
    assert_eq!(lines(found, text.as_bytes()), [""; 0]);
    assert!(document.unwrap().facts.is_none());
}

#[test]
fn a_release_without_an_understood_date_is_held() {
    for date in ["", "date: pian\n", "date:\n", "date: [1]\n"] {
        let text = file(&format!("title: T\nlead: L\n{date}{FACTS}"));
        let (document, found) = read_as(Kind::Release, text.as_bytes());
        let facts = document.unwrap().facts.unwrap();
        assert!(found.has_errors(), "{date}");
        assert_eq!(facts.date.as_ref().unwrap().value, Moment::never(), "{date}");
    }
}
