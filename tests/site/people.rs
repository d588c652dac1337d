//! People and organisations: as of the day in releases, as of the build on living pages.

use crate::look::{between, lines, links, main, part};
use crate::support::{SiteBuilt, SiteTest};

/// The lines of a part of a page, without its heading.
fn lines_of(site: &SiteBuilt, path: &str, id: &str) -> Vec<String> {
    let page = site.page(path);
    lines(part(main(&page), id)).split_off(1)
}

fn facts(site: &SiteBuilt, path: &str) -> Vec<String> {
    let page = site.page(path);
    lines(between(main(&page), "<div class=\"facts\">", "</div>"))
}

/// A release of a day in 2025, in Finnish and Swedish, with an official and a minister.
fn release_of(site: SiteTest, id: &str, day: &str) -> SiteTest {
    let year = day.rsplit('.').next().unwrap();
    let front = format!(
        "title: Tiedote {id}\nlead: L.\ndate: {day} 9.00\norganisations: [vm]\ncontacts: [virta]\nministers: [salmi]"
    );
    site.item(&format!("releases/{year}/{id}/fi"), &front, "").item(
        &format!("releases/{year}/{id}/sv"),
        &format!("title: Meddelande {id}\nlead: L."),
        "",
    )
}

const PROGRAMME: &str = "title: Ohjelma\nlead: L.\nstatus: running\nreviewed: 1.5.2026\norganisations: [vm]\n\
                         contacts: [virta]\nministers: [salmi]";

#[test]
fn a_title_is_that_of_the_day_in_releases_and_of_the_build_on_living_pages() {
    let virta = "name: {given: Aino, family: Virta}\nphone: 0295 000 101\nemail: aino.virta@example.fi\nroles:\n  \
                 - {organisation: vm, title: {fi: erityisasiantuntija, sv: specialsakkunnig, en: Senior Specialist}, until: 2025-06-30}\n  \
                 - {organisation: vm, title: {fi: osastopäällikkö, sv: avdelningschef, en: Director General}, from: 2025-07-01}\n";
    let site =
        SiteTest::new().file("content/people/virta.yaml", virta).item("programmes/o/fi", PROGRAMME, "");
    let site = release_of(release_of(site, "vanha", "30.6.2025"), "uusi", "1.7.2025").build();
    let contact = |path: &str| lines_of(&site, path, "contacts");
    let line = |title: &str| format!("Aino Virta, {title}, puh. 0295 000 101, aino.virta(at)example.fi");
    assert_eq!(contact("fi/tiedotteet/2025/tiedote-vanha/index.html"), [line("erityisasiantuntija")]);
    assert_eq!(contact("fi/tiedotteet/2025/tiedote-uusi/index.html"), [line("osastopäällikkö")]);
    assert_eq!(
        contact("sv/pressmeddelanden/2025/meddelande-vanha/index.html"),
        ["Aino Virta, specialsakkunnig, tfn 0295 000 101, aino.virta(at)example.fi"]
    );
    assert_eq!(
        contact("fi/ohjelmat/ohjelma/index.html"),
        [
            "Aino Virta",
            "osastopäällikkö",
            "valtiovarainministeriö",
            "puh. 0295 000 101",
            "aino.virta(at)example.fi"
        ]
    );
}

#[test]
fn an_address_is_that_of_the_day() {
    let virta = "name: {given: Aino, family: Virta}\nemail:\n  - aino.virta@vm.example\n  - {address: aino.virta@gov.example, from: 2025-07-01}\n\
                 roles: [{organisation: vm, title: {fi: t, sv: t, en: t}}]\n";
    let site =
        SiteTest::new().file("content/people/virta.yaml", virta).item("programmes/o/fi", PROGRAMME, "");
    let site = release_of(release_of(site, "vanha", "30.6.2025"), "uusi", "1.7.2025").build();
    let email =
        |path: &str| lines_of(&site, path, "contacts").join(", ").rsplit(", ").next().unwrap().to_owned();
    assert_eq!(email("fi/tiedotteet/2025/tiedote-vanha/index.html"), "aino.virta(at)vm.example");
    assert_eq!(email("fi/tiedotteet/2025/tiedote-uusi/index.html"), "aino.virta(at)gov.example");
    assert_eq!(email("fi/ohjelmat/ohjelma/index.html"), "aino.virta(at)gov.example");
}

#[test]
fn that_a_term_ends_is_told_once_it_has_ended() {
    let salmi = "name: {given: Eero, family: Salmi}\noffices: [{office: finance, from: 2025-01-01, until: 2026-06-30}]\n";
    let site = SiteTest::new().file("content/people/salmi.yaml", salmi);
    for (as_of, period) in [
        ("1.6.2026 12.00", "1.1.2025–"),
        ("30.6.2026 23.59", "1.1.2025–"),
        ("1.7.2026 0.00", "1.1.2025–30.6.2026"),
    ] {
        let site = site.clone().as_of(as_of).build();
        assert_eq!(lines_of(&site, "fi/ministerit/salmi/index.html", "terms")[0], period, "{as_of}");
        assert_eq!(
            site.page("fi/ministerit/index.html").contains("30.6.2026"),
            period.ends_with('6'),
            "{as_of}"
        );
    }
}

#[test]
fn an_office_that_changes_hands_between_two_releases() {
    let salmi = "name: {given: Eero, family: Salmi}\noffices:\n  - {office: finance, from: 2024-01-01, until: 2025-06-30}\n  \
                 - {office: local, from: 2025-07-01}\n";
    let site = SiteTest::new().file("content/people/salmi.yaml", salmi).append(
        "content/offices.yaml",
        "local: {title: {fi: kuntaministeri, sv: kommunminister, en: Minister of Local Government}, organisation: vm}\n",
    );
    let site = site.item("programmes/o/fi", PROGRAMME, "");
    let site = release_of(release_of(site, "vanha", "30.6.2025"), "uusi", "1.7.2025").build();
    let people = |path: &str| lines_of(&site, path, "people");
    assert_eq!(people("fi/tiedotteet/2025/tiedote-vanha/index.html"), ["Valtiovarainministeri Eero Salmi"]);
    assert_eq!(people("sv/pressmeddelanden/2025/meddelande-vanha/index.html"), ["Finansminister Eero Salmi"]);
    assert_eq!(people("fi/tiedotteet/2025/tiedote-uusi/index.html"), ["Kuntaministeri Eero Salmi"]);
    assert_eq!(people("fi/ohjelmat/ohjelma/index.html"), ["Kuntaministeri Eero Salmi"]);
    assert_eq!(
        lines_of(&site, "fi/ministerit/salmi/index.html", "terms"),
        [
            "1.7.2025–",
            "Kuntaministeri",
            "Valtiovarainministeriö",
            "1.1.2024–30.6.2025",
            "Valtiovarainministeri",
            "Valtiovarainministeriö"
        ]
    );
}

#[test]
fn ministers_in_office_stand_before_former_ones() {
    let minister = |given: &str, family: &str, office: &str, until: &str| {
        format!(
            "name: {{given: {given}, family: {family}}}\noffices: [{{office: {office}, from: 2024-01-01{until}}}]\n"
        )
    };
    let site = SiteTest::new()
        .append(
            "content/offices.yaml",
            "local: {title: {fi: kuntaministeri, sv: kommunminister, en: Minister of Local Government}, organisation: vm}\n",
        )
        .file("content/people/salmi.yaml", minister("Eero", "Salmi", "finance", ", until: 2025-12-31"))
        .file("content/people/aho.yaml", minister("Ulla", "Aho", "finance", ", until: 2023-12-31").replace("2024", "2022"))
        .file("content/people/ylen.yaml", minister("Kai", "Ylén", "finance", "").replace("2024-01-01", "2026-01-01"))
        .file("content/people/zorn.yaml", minister("Tove", "Zorn", "local", ""));
    let released =
        |site: SiteTest, id: &str| site.release(id, &format!("date: 1.3.2026 9.00\npeople: [{id}]"), "");
    let site =
        ["salmi", "aho", "ylen", "zorn"].into_iter().fold(site.without("content/releases"), released).build();
    let page = site.page("fi/ministerit/index.html");
    assert_eq!(
        lines(main(&page)),
        [
            "Ministerit",
            "Nykyiset ministerit",
            "1.1.2024–",
            "Tove Zorn",
            "Kuntaministeri",
            "1.1.2026–",
            "Kai Ylén",
            "Valtiovarainministeri",
            "Aiemmat ministerit",
            "1.1.2022–31.12.2023",
            "Ulla Aho",
            "Valtiovarainministeri",
            "1.1.2024–31.12.2025",
            "Eero Salmi",
            "Valtiovarainministeri",
        ]
    );
}

#[test]
fn one_who_has_left_keeps_the_name_and_loses_phone_and_address_everywhere() {
    let site = SiteTest::new().append("content/people/virta.yaml", "left: 2026-06-01\n").item(
        "programmes/o/fi",
        PROGRAMME,
        "",
    );
    let site = release_of(site, "vanha", "30.6.2025");
    let before = site.clone().as_of("31.5.2026 23.59").build();
    let line = "Aino Virta, neuvotteleva virkamies, puh. 0295 000 101, aino.virta(at)example.fi";
    let release = "fi/tiedotteet/2025/tiedote-vanha/index.html";
    assert_eq!(lines_of(&before, release, "contacts"), [line]);
    let after = site.as_of("1.6.2026 0.00").build();
    assert_eq!(
        lines_of(&after, release, "contacts"),
        ["Aino Virta, neuvotteleva virkamies. Tiedustelut: valtiovarainministeriö, \
          puh. 0295 160 01, kirjaamo(at)example.fi"]
    );
    assert_eq!(
        lines_of(&after, "sv/pressmeddelanden/2025/meddelande-vanha/index.html", "contacts"),
        ["Aino Virta, konsultativ tjänsteman. Förfrågningar: finansministeriet, \
          tfn 0295 160 01, kirjaamo(at)example.fi"]
    );
    for (path, bytes) in after.tree() {
        let text = String::from_utf8_lossy(&bytes);
        let leaked = ["295000101", "295 000 101", "aino.virta"].iter().find(|words| text.contains(*words));
        assert_eq!(leaked, None, "{path}");
    }
}

#[test]
fn one_without_an_organisation_who_has_left_gets_that_of_the_publisher() {
    let guest = "name: {given: Kaisa, family: Koivu}\nphone: 040 586 7234\nleft: 2026-05-01\n\
                 roles: [{title: {fi: tutkija, sv: forskare, en: Researcher}}]\n";
    let site = SiteTest::new().file("content/people/koivu.yaml", guest).item(
        "releases/2026/a/fi",
        "title: A\nlead: L.\ndate: 1.3.2026 9.00\norganisations: [vm]\ncontacts: [koivu]",
        "",
    );
    let found = lines_of(&site.build(), "fi/tiedotteet/2026/a/index.html", "contacts");
    assert_eq!(
        found,
        [
            "Kaisa Koivu, tutkija. Tiedustelut: valtiovarainministeriö, puh. 0295 160 01, kirjaamo(at)example.fi"
        ]
    );
}

#[test]
fn an_organisation_that_cannot_be_reached_leads_to_the_one_above_it() {
    let organisations = "tem: {name: {fi: ministeriö, sv: ministeriet, en: ministry}, phone: 0295 16001}\n\
                         virasto: {name: {fi: virasto, sv: verket, en: agency}, parent: tem}\n\
                         yksikko: {name: {fi: yksikkö, sv: enheten, en: unit}, parent: virasto}\n\
                         kierre: {name: {fi: kierre, sv: spiral, en: spiral}, parent: kierre}\n";
    let contact = |organisation: &str| {
        let left = format!(
            "name: {{given: K, family: Koivu}}\nleft: 2026-05-01\nroles: [{{organisation: {organisation}, title: {{fi: t, sv: t, en: t}}}}]\n"
        );
        let front = "title: A\nlead: L.\ndate: 1.3.2026 9.00\norganisations: [vm]\ncontacts: [koivu]";
        let site = SiteTest::new()
            .append("content/organisations.yaml", organisations)
            .file("content/people/koivu.yaml", left);
        lines_of(
            &site.item("releases/2026/a/fi", front, "").build(),
            "fi/tiedotteet/2026/a/index.html",
            "contacts",
        )
    };
    assert_eq!(contact("yksikko"), ["K Koivu, t. Tiedustelut: ministeriö, puh. 0295 160 01"]);
    assert_eq!(
        contact("kierre"),
        ["K Koivu, t. Tiedustelut: valtiovarainministeriö, puh. 0295 160 01, kirjaamo(at)example.fi"]
    );
}

#[test]
fn a_contact_may_be_described_in_place() {
    let contacts = "contacts:\n  - {name: Kaisa Koivu, title: {fi: viestintäpäällikkö, sv: kommunikationschef, en: Head of Communications}, \
                    organisation: tem, phone: 040 586 7234, email: kaisa.koivu(at)example.fi}\n  - virta\n  - {name: Vaihde, title: Service, phone: 0295 16001}";
    let front = format!("title: A\nlead: L.\ndate: 1.3.2026 9.00\norganisations: [vm]\n{contacts}");
    let site = SiteTest::new()
        .append(
            "content/organisations.yaml",
            "tem: {name: {fi: työ- ja elinkeinoministeriö, sv: arbets- och näringsministeriet, en: Ministry of Economic Affairs and Employment}}\n",
        )
        .item("releases/2026/a/fi", &front, "")
        .item("releases/2026/a/en", "title: A\nlead: L.", "")
        .build();
    assert_eq!(
        lines_of(&site, "fi/tiedotteet/2026/a/index.html", "contacts"),
        [
            "Kaisa Koivu, viestintäpäällikkö, työ- ja elinkeinoministeriö, puh. 040 586 7234, kaisa.koivu(at)example.fi",
            "Aino Virta, neuvotteleva virkamies, puh. 0295 000 101, aino.virta(at)example.fi",
            "Vaihde, Service, puh. 0295 160 01"
        ]
    );
    assert_eq!(
        lines_of(&site, "en/releases/2026/a/index.html", "contacts")[0],
        "Kaisa Koivu, Head of Communications, Ministry of Economic Affairs and Employment, tel. +358 40 586 7234, kaisa.koivu(at)example.fi"
    );
}

#[test]
fn contacts_may_differ_by_language() {
    let koivu = "name: {given: Kaisa, family: Koivu}\nphone: 0295 000 202\nroles: [{title: {fi: tiedottaja, sv: informatör, en: Communications Officer}}]\n";
    let front = "title: A\nlead: L.\ndate: 1.3.2026 9.00\norganisations: [vm]\ncontacts: {fi: [virta], sv: [koivu, virta], en: [koivu]}";
    let site = SiteTest::new()
        .file("content/people/koivu.yaml", koivu)
        .item("releases/2026/a/fi", front, "")
        .item("releases/2026/a/sv", "title: A\nlead: L.", "")
        .build();
    let names = |path: &str| -> Vec<String> {
        lines_of(&site, path, "contacts")
            .into_iter()
            .map(|line| line.split(',').next().unwrap().to_owned())
            .collect()
    };
    assert_eq!(names("fi/tiedotteet/2026/a/index.html"), ["Aino Virta"]);
    assert_eq!(names("sv/pressmeddelanden/2026/a/index.html"), ["Kaisa Koivu", "Aino Virta"]);
}

#[test]
fn a_language_without_contacts_of_its_own_is_an_error() {
    let front = "title: A\nlead: L.\ndate: 1.3.2026 9.00\norganisations: [vm]\ncontacts: {fi: [virta]}";
    let site = SiteTest::new()
        .item("releases/2026/a/fi", front, "")
        .item("releases/2026/a/sv", "title: A\nlead: L.", "")
        .build();
    assert_eq!(site.errors(), 1, "{:#?}", site.problems());
}

#[test]
fn an_organisation_that_was_renamed_keeps_its_old_name_in_old_releases() {
    let names = "vm:\n  name:\n    - {fi: raha-asiainministeriö, sv: penningministeriet, en: Ministry of Money}\n    \
                 - {from: 2025-07-01, fi: valtiovarainministeriö, sv: finansministeriet, en: Ministry of Finance}\n  \
                 short: {fi: VM, sv: FM, en: MoF}\n";
    let site =
        SiteTest::new().file("content/organisations.yaml", names).item("programmes/o/fi", PROGRAMME, "");
    let site = release_of(release_of(site, "vanha", "30.6.2025"), "uusi", "1.7.2025").build();
    assert_eq!(facts(&site, "fi/tiedotteet/2025/tiedote-vanha/index.html")[0], "Raha-asiainministeriö");
    assert_eq!(facts(&site, "sv/pressmeddelanden/2025/meddelande-vanha/index.html")[0], "Penningministeriet");
    assert_eq!(facts(&site, "fi/tiedotteet/2025/tiedote-uusi/index.html")[0], "Valtiovarainministeriö");
    assert!(facts(&site, "fi/ohjelmat/ohjelma/index.html").contains(&"Valtiovarainministeriö".to_owned()));
    let page = site.page("fi/organisaatiot/vm/index.html");
    let page = lines(main(&page));
    assert_eq!(page[0], "Valtiovarainministeriö");
    assert!(page.contains(&"Aiempi nimi: raha-asiainministeriö (–30.6.2025)".to_owned()), "{page:#?}");
}

#[test]
fn a_phone_is_printed_in_the_languages_way_and_dialled_in_one() {
    for written in [
        "0295000101",
        "+358 295 000 101",
        "02950 00101",
        "00358295000101",
        "(0295) 000 101",
        "0295\u{a0}000\u{a0}101",
    ] {
        let virta = format!(
            "name: {{given: Aino, family: Virta}}\nphone: {written}\nroles: [{{title: {{fi: t, sv: t, en: t}}}}]\n"
        );
        let site = SiteTest::new().file("content/people/virta.yaml", virta).build();
        let phone = |path: &str| {
            let page = site.page(path);
            let link = links(part(main(&page), "contacts")).pop().unwrap();
            assert!(!page.contains("0295 000 101"), "{path}: plain spaces");
            link
        };
        assert_eq!(
            phone("fi/tiedotteet/2026/perustiedote/index.html"),
            "0295 000 101 -> tel:+358295000101",
            "{written}"
        );
        assert_eq!(
            phone("sv/pressmeddelanden/2026/grundmeddelande/index.html"),
            "0295 000 101 -> tel:+358295000101"
        );
        assert_eq!(
            phone("en/releases/2026/base-release/index.html"),
            "+358 295 000 101 -> tel:+358295000101"
        );
    }
}

#[test]
fn an_address_is_printed_as_the_site_wants() {
    let site = SiteTest::new().append("content/site.yaml", "email: mailto\n").build();
    let page = site.page("fi/tiedotteet/2026/perustiedote/index.html");
    let found = links(part(main(&page), "contacts"));
    assert_eq!(found.last().unwrap(), "aino.virta@example.fi -> mailto:aino.virta@example.fi");
}

#[test]
fn a_tagged_minister_must_hold_an_office_on_the_day() {
    let site = SiteTest::new().item(
        "releases/2024/a/fi",
        "title: A\nlead: L.\ndate: 31.12.2024 9.00\norganisations: [vm]\ncontacts: [virta]\nministers: [salmi]",
        "",
    );
    let found: Vec<String> =
        site.build().rules().into_iter().filter(|rule| !rule.starts_with("language")).collect();
    assert_eq!(found, ["not-minister content/releases/2024/a/fi.md:7"]);
}

#[test]
fn a_name_that_stands_alone_begins_with_a_capital() {
    let okm = "okm:\n  name: {fi: opetus- ja kulttuuriministeriö, sv: undervisnings- och kulturministeriet, en: e}\n";
    let office = "culture: {title: {fi: kulttuuriministeri, sv: kulturminister, en: Minister of Culture}, organisation: okm}\n";
    let site = SiteTest::new()
        .append("content/organisations.yaml", okm)
        .append("content/offices.yaml", office)
        .file(
            "content/people/aho.yaml",
            "name: {given: Ulla, family: Aho}\noffices: [{office: culture, from: 2024-01-01}]\n",
        )
        .item("releases/2026/a/fi", "title: A\nlead: L.\ndate: 1.3.2026 9.00\norganisations: [okm, vm]\nministers: [aho]\ncontacts: [virta]", "").item("releases/2026/a/sv", "title: A\nlead: L.", "")
        .item("programmes/o/fi", PROGRAMME, "")
        .build();
    let release = site.page("fi/tiedotteet/2026/a/index.html");
    assert_eq!(
        facts(&site, "fi/tiedotteet/2026/a/index.html")[..2],
        ["Opetus- ja kulttuuriministeriö", "Valtiovarainministeriö"]
    );
    assert_eq!(lines_of(&site, "fi/tiedotteet/2026/a/index.html", "people"), ["Kulttuuriministeri Ulla Aho"]);
    // Within a line a name stays as it is in a sentence.
    assert!(main(&release).contains(">valtiovarainministeriö</a>, "), "{release}");
    let front = site.page("fi/index.html");
    assert!(
        lines(main(&front)).contains(&"Opetus- ja kulttuuriministeriö, valtiovarainministeriö".to_owned())
    );
    let list = lines(main(&site.page("fi/organisaatiot/index.html")));
    assert_eq!(
        list[1..],
        ["Opetus- ja kulttuuriministeriö 1 julkaisu", "Valtiovarainministeriö VM 2 julkaisua"]
    );
    let own = site.page("sv/organisationer/okm/index.html");
    assert!(own.contains("<title>Undervisnings- och kulturministeriet – Finansministeriet</title>"), "{own}");
    assert_eq!(lines(main(&own))[0], "Undervisnings- och kulturministeriet");
    assert!(own.contains(">Undervisnings- och kulturministeriet (Atom)</a>"), "{own}");
    let feed = site.page("sv/organisationer/okm/feed.xml");
    assert!(feed.contains("Undervisnings- och kulturministeriet – Finansministeriet"), "{feed}");
    let minister = lines(main(&site.page("fi/ministerit/aho/index.html")));
    assert_eq!(minister[1], "Kulttuuriministeri");
    assert!(minister.contains(&"Opetus- ja kulttuuriministeriö".to_owned()), "{minister:?}");
    let search = site.page("fi/haku/index.html");
    assert!(search.contains("Opetus- ja kulttuuriministeriö</option>"), "{search}");
}
