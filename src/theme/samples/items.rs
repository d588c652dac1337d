//! Single items, and the pages that lead elsewhere.

use super::*;

/// Seed A.
pub(crate) fn release() -> Release {
    let mut layout = layout(
        "sv",
        "Finland och Slovenien fördjupar samarbetet – Finansministeriet",
        Some(("releases", false)),
        &[
            ("Framsida", Some("/sv/")),
            ("Pressmeddelanden", Some("/sv/pressmeddelanden/")),
            ("2022", Some("/sv/pressmeddelanden/2022/")),
            ("Finland och Slovenien fördjupar samarbetet kring den digitala omställningen", None),
        ],
    );
    layout.languages[2].missing =
        Some(own("This page is not available in English. The link goes to the list."));
    Release {
        layout,
        kicker: None,
        title: own(
            "Finland och Slovenien effektiviserar utbytet av information om erfarenheter och god praxis i anslutning till den digitala omställningen",
        ),
        organisations: vec![to("/sv/organisationer/vm/", "finansministeriet")],
        published: Some(time("2022-05-05T11:38:00+03:00", "5.5.2022 kl. 11.38")),
        translated: Some(time("2022-05-06T09:20:00+03:00", "6.5.2022 kl. 9.20")),
        updates: vec![Change {
            label: own("Uppdaterad"),
            time: time("2022-05-09T10:00:00+03:00", "9.5.2022 kl. 10.00"),
            note: own("Kontaktuppgifterna har kompletterats."),
        }],
        genre: own("Pressmeddelande"),
        number: Some(own("580/2022")),
        corrections: vec![Change {
            label: own("Rättelse"),
            time: time("2022-05-07T12:00:00+03:00", "7.5.2022 kl. 12.00"),
            note: own("Dokumentet gäller i tre år, inte i fyra år som det tidigare stod i texten."),
        }],
        image: Some(Figure {
            src: own("signing.svg"),
            webp: None,
            alt: own("Ett uppslaget dokument på ett bord, två reservoarpennor bredvid."),
            width: 1600,
            height: 900,
            caption: Some(own(
                "Kommunminister Sirpa Paatero och minister Mark Boris Andrijanič undertecknade samarbetsdokumentet.",
            )),
            credit: Some(own("Bild: Iiris Kuvitelma")),
            press: None,
        }),
        lead: Some(own(
            "Två ministrar har undertecknat ett dokument om närmare samarbete mellan Finland och Slovenien. Länderna ska dela med sig av sina erfarenheter av att digitalisera den offentliga förvaltningen.",
        )),
        whole: Some(foreign("/fi/x/", "Hela meddelandet finns på finska.", None, "fi", "")).map(
            |mut link| {
                link.mark = None;
                link
            },
        ),
        body: own(include_str!("sv.html")),
        links: vec![LinkGroup {
            heading: None,
            links: vec![
                to("/sv/program/eu-ict/", "EU och internationellt samarbete i IKT-frågor"),
                foreign("https://www.example.org/fi/", "Yhteistyöasiakirja", Some("fi"), "fi", "(på finska)"),
            ],
        }],
        attachments: vec![
            Attachment { link: to("/x.pdf", "Samarbetsdokumentet"), details: own("PDF, 240 kB") },
            Attachment {
                link: foreign("/y.pdf", "Memorandum of cooperation", Some("en"), "en", "(på engelska)"),
                details: own("PDF, 1,2 MB"),
            },
        ],
        contacts: vec![nikkila(), korhonen("konsultativ tjänsteman"), left()],
        topics: vec![
            to("/sv/amnen/public-sector-ict/", "Offentliga förvaltningens ICT"),
            to("/sv/amnen/international-cooperation/", "Internationellt samarbete"),
        ],
        people: vec![
            to("/sv/ministrar/paatero/", "Sirpa Paatero"),
            Link { text: own("Mark Boris Andrijanič"), ..Link::default() },
        ],
        programmes: vec![to("/sv/program/eu-ict/", "EU och internationellt samarbete i IKT-frågor")],
        related: (1..4).map(|n| card("sv", n)).collect(),
        history: vec![
            Change {
                label: own("Rättelse"),
                time: time("2022-05-07T12:00:00+03:00", "7.5.2022 kl. 12.00"),
                note: own("Dokumentet gäller i tre år, inte i fyra år som det tidigare stod i texten."),
            },
            Change {
                label: own("Uppdaterad"),
                time: time("2022-05-09T10:00:00+03:00", "9.5.2022 kl. 10.00"),
                note: own("Kontaktuppgifterna har kompletterats."),
            },
        ],
        ..Release::default()
    }
}

/// An invitation in a preview, withdrawn: every rare part.
pub(crate) fn invitation() -> Release {
    let mut layout = layout("en", "Invitation – Ministry of Finance", Some(("releases", false)), &[]);
    layout.ribbon = Some(Ribbon {
        label: own("Awaiting publication"),
        text: own("To be published on 12 December 2026 at 9.00."),
    });
    layout.noindex = true;
    layout.social.image = Some(SocialImage {
        href: own("https://www.example.fi/x.jpg"),
        width: 1200,
        height: 630,
        media_type: own("image/jpeg"),
        alt: own("Two fountain pens"),
    });
    layout.social.published = Some(own("2026-12-12T09:00:00+02:00"));
    layout.social.modified = Some(own("2026-12-13T09:00:00+02:00"));
    layout.social.other_locales = vec![own("fi_FI")];
    layout.twins = vec![Twin {
        title: own("The page as JSON"),
        href: own("index.json"),
        media_type: own("application/json"),
    }];
    Release {
        layout,
        kicker: Some(own("Invitation to the media")),
        title: own("Budget proposal press conference on 12 December"),
        organisations: vec![
            to("/en/organisations/vm/", "Ministry of Finance"),
            to("/en/organisations/lvm/", "Ministry of Transport and Communications"),
        ],
        published: Some(time("2026-12-12T09:00:00+02:00", "12 December 2026 at 9.00")),
        genre: own("Invitation"),
        withdrawn: Some(Withdrawn {
            time: time("2026-12-13T09:00:00+02:00", "13 December 2026 at 9.00"),
            reason: own("The event has been moved."),
            replacement: Some(to("/en/x/", "Budget proposal press conference on 14 December")),
        }),
        event: Some(Event {
            when: Some(time("2026-12-12T09:00:00+02:00", "12 December 2026 at 9.00–10.30")),
            place: Some(own("Government Press Room, Helsinki")),
            online: Some(to("https://example.org/live", "Watch the webcast")),
            register: Some(to("https://example.org/register", "Register")),
            register_until: Some(time("2026-12-10T16:00:00+02:00", "10 December 2026 at 16.00")),
        }),
        contacts: vec![Contact {
            organisation: Some(to("/en/organisations/vm/", "Ministry of Finance")),
            email: Some(Email { text: own("info@gov.fi"), href: Some(own("mailto:info@gov.fi")) }),
            ..korhonen("Ministerial Adviser")
        }],
        ..Release::default()
    }
}

/// Seed B.
pub(crate) fn programme() -> Programme {
    let english = |text: &str| foreign("https://www.example.org/", text, Some("en"), "en", "(englanniksi)");
    let plain = |text: &str| Link { external: true, ..to("https://www.example.org/fi/", text) };
    let mut layout = layout(
        "fi",
        "EU ja kansainvälinen yhteistyö ICT-asioissa – Valtiovarainministeriö",
        Some(("programmes", false)),
        &[
            ("Etusivu", Some("/fi/")),
            ("Ohjelmat", Some("/fi/ohjelmat/")),
            ("EU ja kansainvälinen yhteistyö ICT-asioissa", None),
        ],
    );
    layout.languages[2].missing =
        Some(own("This page is not available in English. The link goes to the list."));
    Programme {
        layout,
        title: own("EU ja kansainvälinen yhteistyö ICT-asioissa"),
        status: own("running"),
        status_text: own("Käynnissä"),
        period: Some(own("1.1.2016–")),
        number: Some(own("VM075:00/2016")),
        organisations: vec![to("/fi/organisaatiot/vm/", "valtiovarainministeriö")],
        lead: Some(own(
            "Valtiovarainministeriö osallistuu kansainvälisten järjestöjen työhön, jossa kehitetään digitaalista hallintoa, ja vertaa Suomen ratkaisuja muiden maiden ohjelmiin.",
        )),
        body: own(include_str!("fi.html")),
        links: vec![
            LinkGroup {
                heading: Some(own("Suomeksi")),
                links: vec![
                    plain("Euroopan komissio: kansalaiset odottavat sähköiseltä hallinnolta enemmän"),
                    plain("Puhe: ministeri Henna Virkkunen"),
                ],
            },
            LinkGroup {
                heading: Some(own("Englanniksi")),
                links: vec![
                    english("Electronic Simple European Network Services (eSENS)"),
                    english("Global Information Technology Report (2014)"),
                    english("Interoperability Solutions for European Public Administrations (ISA)"),
                    english("Working Party on Information Security and Privacy (WPISP)"),
                    english("Konferenssin esitykset 29.5.2013"),
                ],
            },
        ],
        contacts: vec![
            korhonen("neuvotteleva virkamies"),
            Contact { title: Some(own("tietohallintoneuvos")), ..nikkila() },
        ],
        topics: vec![to("/fi/aiheet/public-sector-ict/", "Julkisen hallinnon ICT")],
        people: vec![to("/fi/ministerit/paatero/", "Sirpa Paatero")],
        releases: (0..2).map(|n| card("fi", n)).collect(),
        related: vec![programme_card("fi")],
        reviewed: Some(time("2026-06-15", "15.6.2026")),
        ..Programme::default()
    }
}

pub(crate) fn page() -> PlainPage {
    PlainPage {
        layout: layout(
            "fi",
            "Saavutettavuusseloste",
            Some(("page:about", false)),
            &[("Etusivu", Some("/fi/")), ("Saavutettavuusseloste", None)],
        ),
        title: own("Saavutettavuusseloste"),
        lead: Some(own(
            "Seloste koskee tätä verkkopalvelua. Siinä kerrotaan, miten palvelu täyttää lain vaatimukset.",
        )),
        body: own(include_str!("page.html")),
        organisations: vec![to("/fi/organisaatiot/vm/", "valtiovarainministeriö")],
        contacts: vec![korhonen("neuvotteleva virkamies")],
        reviewed: Some(time("2026-06-15", "15.6.2026")),
        ..PlainPage::default()
    }
}

pub(crate) fn not_found() -> NotFound {
    NotFound {
        layout: layout("sv", "Sidan hittades inte", None, &[]),
        ways: vec![
            to("/sv/", "Framsida"),
            to("/sv/pressmeddelanden/", "Alla pressmeddelanden"),
            to("/sv/sok/", "Sök"),
        ],
    }
}

pub(crate) fn not_found_root() -> NotFoundRoot {
    let one = |lang: &str, title: &str, text: &str, statement: &str| NotFoundIn {
        lang: own(lang),
        title: own(title),
        text: own(text),
        ways: vec![to("/fi/", "Etusivu"), to("/fi/tiedotteet/", "Kaikki tiedotteet")],
        statement: Some(to("/fi/saavutettavuusseloste/", statement)),
    };
    NotFoundRoot {
        layout: Layout { languages: vec![], feeds: vec![], ..layout("fi", "404", None, &[]) },
        languages: vec![
            one(
                "fi",
                "Sivua ei löydy",
                "Osoitteessa voi olla virhe, tai sivu on poistettu.",
                "Saavutettavuusseloste",
            ),
            one(
                "sv-FI",
                "Sidan hittades inte",
                "Adressen kan vara felskriven, eller så har sidan tagits bort.",
                "Tillgänglighetsutlåtande",
            ),
            one(
                "en",
                "Page not found",
                "The address may be mistyped, or the page may have been removed.",
                "Accessibility statement",
            ),
        ],
    }
}

pub(crate) fn language_choice() -> LanguageChoice {
    let one = |lang: &str, name: &str, site: &str| Choice {
        lang: own(lang),
        name: own(name),
        site: own(site),
        href: own("/fi/"),
        statement: Some(to("/fi/seloste/", "Saavutettavuusseloste")),
    };
    LanguageChoice {
        layout: layout("fi", "Valtiovarainministeriö – Finansministeriet – Ministry of Finance", None, &[]),
        choices: vec![
            one("fi", "Suomeksi", "Valtiovarainministeriö"),
            one("sv-FI", "På svenska", "Finansministeriet"),
            one("en", "In English", "Ministry of Finance"),
        ],
    }
}

pub(crate) fn redirect() -> Redirect {
    Redirect {
        lang: own("sv-FI"),
        title: own("Finland och Slovenien fördjupar samarbetet"),
        href: own("/sv/pressmeddelanden/2022/x/"),
        canonical: own("https://www.example.fi/sv/pressmeddelanden/2022/x/"),
    }
}
