//! Filled views for tests and for looking at the theme: the two pages that started the project,
//! and one of every other kind.

use super::view::*;

fn own(value: &str) -> String {
    value.to_owned()
}

fn time(machine: &str, text: &str) -> Time {
    Time { machine: own(machine), text: own(text) }
}

fn to(href: &str, text: &str) -> Link {
    Link { href: Some(own(href)), text: own(text), ..Link::default() }
}

fn foreign(href: &str, text: &str, lang: Option<&str>, hreflang: &str, mark: &str) -> Link {
    Link {
        lang: lang.map(own),
        hreflang: Some(own(hreflang)),
        mark: Some(own(mark)),
        external: href.starts_with("https:"),
        ..to(href, text)
    }
}

fn number(text: &str, href: &str) -> Option<Phone> {
    Some(Phone { text: own(text), href: own(href) })
}

fn mail(text: &str) -> Option<Email> {
    Some(Email { text: own(text), href: None })
}

pub(crate) fn site(lang: &str, assets: &super::Assets) -> SiteView {
    let entries: &[(&str, &str, &str)] = match lang {
        "fi" => &[
            ("releases", "Tiedotteet", "/fi/tiedotteet/"),
            ("programmes", "Ohjelmat", "/fi/ohjelmat/"),
            ("ministers", "Ministerit", "/fi/ministerit/"),
            ("topics", "Aiheet", "/fi/aiheet/"),
            ("page:about", "Tietoa sivustosta", "/fi/tietoa-sivustosta/"),
        ],
        "sv" => &[
            ("releases", "Pressmeddelanden", "/sv/pressmeddelanden/"),
            ("programmes", "Program", "/sv/program/"),
            ("ministers", "Ministrar", "/sv/ministrar/"),
            ("topics", "Ämnen", "/sv/amnen/"),
            ("page:about", "Om webbplatsen", "/sv/om-webbplatsen/"),
        ],
        _ => &[
            ("releases", "Press releases", "/en/releases/"),
            ("programmes", "Programmes", "/en/programmes/"),
            ("ministers", "Ministers", "/en/ministers/"),
            ("topics", "Topics", "/en/topics/"),
            ("page:about", "About the site", "/en/about/"),
        ],
    };
    let (title, name, footer, search) = match lang {
        "fi" => (
            "Valtiovarainministeriö",
            "valtiovarainministeriö",
            ["Tietoa sivustosta", "Saavutettavuusseloste", "Anna palautetta", "Tietosuoja"],
            "Haku",
        ),
        "sv" => (
            "Finansministeriet",
            "finansministeriet",
            ["Om webbplatsen", "Tillgänglighetsutlåtande", "Ge respons", "Dataskydd"],
            "Sök",
        ),
        _ => (
            "Ministry of Finance",
            "Ministry of Finance",
            ["About the site", "Accessibility statement", "Give feedback", "Data protection"],
            "Search",
        ),
    };
    SiteView {
        title: own(title),
        lang: own(if lang == "sv" { "sv-FI" } else { lang }),
        home: format!("/{lang}/"),
        navigation: entries
            .iter()
            .map(|(key, text, href)| NavigationEntry { key: own(key), text: own(text), href: own(href) })
            .collect(),
        search: Some(to(&format!("/{lang}/haku/"), search)),
        footer: footer.iter().map(|text| to(&format!("/{lang}/sivu/"), text)).collect(),
        publisher: Publisher {
            name: own(name),
            href: Some(own("https://vm.example/")),
            phone: number(if lang == "en" { "+358 295 160 01" } else { "0295 160 01" }, "tel:+35829516001"),
            email: mail("kirjaamo.vm(at)gov.fi"),
        },
        licence: Some(Link {
            external: true,
            ..to("https://creativecommons.org/licenses/by/4.0/", "CC BY 4.0")
        }),
        assets: assets.iter().map(|(name, asset)| (own(name), asset.url.to_string())).collect(),
    }
}

fn layout(lang: &str, title: &str, section: Option<(&str, bool)>, trail: &[(&str, Option<&str>)]) -> Layout {
    let tag = if lang == "sv" { "sv-FI" } else { lang };
    let entry = |code: &str, text: &str, tag: &str| LanguageEntry {
        text: own(text),
        lang: own(tag),
        href: format!("/{code}/"),
        current: code == lang,
        missing: None,
    };
    Layout {
        lang: own(tag),
        title: own(title),
        description: Some(own("Två ministrar har undertecknat ett dokument om närmare samarbete.")),
        canonical: Some(own("https://www.example.fi/sv/pressmeddelanden/2022/x/")),
        alternates: [("fi", "fi"), ("sv-FI", "sv"), ("en", "en"), ("x-default", "fi")]
            .map(|(hreflang, code)| Alternate {
                hreflang: own(hreflang),
                href: format!("https://www.example.fi/{code}/x/"),
            })
            .to_vec(),
        languages: vec![
            entry("fi", "Suomeksi", "fi"),
            entry("sv", "På svenska", "sv-FI"),
            entry("en", "In English", "en"),
        ],
        section: section.map(|(key, exact)| Place { key: own(key), exact }),
        breadcrumb: trail
            .iter()
            .map(|(text, href)| Link { href: href.map(own), text: own(text), ..Link::default() })
            .collect(),
        feeds: vec![
            Feed {
                title: own("Pressmeddelanden (Atom)"),
                href: own("/sv/feed.xml"),
                media_type: own("application/atom+xml"),
            },
            Feed {
                title: own("Pressmeddelanden (RSS)"),
                href: own("/sv/rss.xml"),
                media_type: own("application/rss+xml"),
            },
        ],
        noindex: false,
        ribbon: None,
        social: Social { kind: own("article"), title: own(title), locale: own("sv_FI"), ..Social::default() },
        json_ld: Some(own(r#"{"@context":"https://schema.org","@type":"NewsArticle"}"#)),
        twins: vec![],
    }
}

fn nikkila() -> Contact {
    Contact {
        name: own("Maria Nikkilä"),
        title: Some(own("informationsförvaltningsråd")),
        phone: number("0295 530 514", "tel:+358295530514"),
        email: mail("maria.nikkila(at)gov.fi"),
        ..Contact::default()
    }
}

fn korhonen(title: &str) -> Contact {
    Contact {
        name: own("Juhani Korhonen"),
        title: Some(own(title)),
        phone: number("0295 530 234", "tel:+358295530234"),
        email: mail("juhani.korhonen(at)gov.fi"),
        ..Contact::default()
    }
}

fn left() -> Contact {
    Contact {
        name: own("Lauri Finér"),
        title: Some(own("kommunministerns specialmedarbetare")),
        instead: Some(Mailbox {
            name: own("finansministeriet"),
            phone: number("0295 160 01", "tel:+35829516001"),
            email: mail("kirjaamo.vm(at)gov.fi"),
        }),
        ..Contact::default()
    }
}

fn card(lang: &str, n: usize) -> Card {
    let (titles, leads, genre, times): ([&str; 4], [&str; 4], &str, [&str; 4]) = match lang {
        "fi" => (
            [
                "Suomi ja Slovenia tiivistävät yhteistyötään digitaalisessa murroksessa",
                "Kuntaministeri Paatero: palvelut toimivat myös pienessä kunnassa",
                "Valtiovarainministeriön ehdotus talousarvioksi julkaistaan elokuussa",
                "Julkisen hallinnon tiedonhallintalautakunnan suositusluonnokset lausuntokierrokselle",
            ],
            [
                "Kaksi ministeriä on allekirjoittanut asiakirjan Suomen ja Slovenian yhteistyön lisäämisestä. Maat jakavat toisilleen kokemuksia julkisen hallinnon digitalisoinnista.",
                "Palveluverkkoa kehitetään yhdessä kuntien kanssa.",
                "Ehdotus sisältää ministeriön arvion talouden näkymistä ja menojen mitoituksesta.",
                "Luonnoksista voi antaa lausunnon lokakuun loppuun saakka.",
            ],
            "Tiedote",
            ["5.5.2022 klo 11.38", "12.4.2022 klo 9.00", "30.3.2022 klo 14.15", "2.3.2022"],
        ),
        "sv" => (
            [
                "Finland och Slovenien fördjupar samarbetet kring den digitala omställningen",
                "Kommunminister Paatero: tjänsterna fungerar också i en liten kommun",
                "Finansministeriets förslag till budget publiceras i augusti",
                "Utkast till rekommendationer på remiss",
            ],
            [
                "Två ministrar har undertecknat ett dokument om närmare samarbete mellan Finland och Slovenien.",
                "Servicenätet utvecklas tillsammans med kommunerna.",
                "Förslaget innehåller ministeriets bedömning av de ekonomiska utsikterna.",
                "Utlåtanden kan ges till utgången av oktober.",
            ],
            "Pressmeddelande",
            ["5.5.2022 kl. 11.38", "12.4.2022 kl. 9.00", "30.3.2022 kl. 14.15", "2.3.2022"],
        ),
        _ => (
            [
                "Finland and Slovenia to work more closely on the digital transition",
                "Minister Paatero: services must work in small municipalities too",
                "Ministry of Finance to publish its budget proposal in August",
                "Draft recommendations sent out for comments",
            ],
            [
                "Two ministers have signed a document on closer cooperation between Finland and Slovenia.",
                "The network of services is developed together with the municipalities.",
                "The proposal includes the Ministry’s assessment of the economic outlook.",
                "Comments may be submitted until the end of October.",
            ],
            "Press release",
            ["5 May 2022 at 11.38", "12 April 2022 at 9.00", "30 March 2022 at 14.15", "2 March 2022"],
        ),
    };
    let pick = n % 4;
    Card {
        link: to(&format!("/{lang}/x/{n}/"), titles[pick]),
        time: Some(time("2022-05-05T11:38:00+03:00", times[pick])),
        genre: own(if pick == 1 { "Puhe" } else { genre }),
        lead: Some(own(leads[pick])),
        ..Card::default()
    }
}

fn programme_card(lang: &str) -> ProgrammeCard {
    let (title, lead, period) = match lang {
        "fi" => (
            "EU ja kansainvälinen yhteistyö ICT-asioissa",
            "Valtiovarainministeriö osallistuu kansainvälisten järjestöjen työhön, jossa kehitetään digitaalista hallintoa.",
            "1.1.2016–",
        ),
        "sv" => (
            "EU och internationellt samarbete i IKT-frågor",
            "Finansministeriet deltar i internationella organisationers arbete för att utveckla den digitala förvaltningen.",
            "1.1.2016–",
        ),
        _ => (
            "EU and international cooperation on ICT",
            "The Ministry takes part in the work of international organisations on digital government.",
            "1 January 2016 –",
        ),
    };
    ProgrammeCard {
        link: to(&format!("/{lang}/ohjelmat/eu/"), title),
        period: Some(own(period)),
        lead: Some(own(lead)),
        ..ProgrammeCard::default()
    }
}

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
            alt: own("Ett uppslaget dokument på ett bord, två reservoarpennor bredvid."),
            width: 1600,
            height: 900,
            caption: Some(own(
                "Kommunminister Sirpa Paatero och minister Mark Boris Andrijanič undertecknade samarbetsdokumentet.",
            )),
            credit: Some(own("Bild: Iiris Kuvitelma")),
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
        body: own(include_str!("samples/sv.html")),
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
        alt: own("Two fountain pens"),
    });
    layout.social.published = Some(own("2026-12-12T09:00:00+02:00"));
    layout.social.modified = Some(own("2026-12-13T09:00:00+02:00"));
    layout.social.other_locales = vec![own("fi_FI")];
    layout.twins = vec![Twin { href: own("index.json"), media_type: own("application/json") }];
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
        body: own(include_str!("samples/fi.html")),
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

pub(crate) fn front(lang: &str) -> Front {
    let site = site(lang, &super::Assets::default());
    Front {
        layout: layout(lang, &site.title, None, &[]),
        title: site.title,
        releases: (0..4).map(|n| card(lang, n)).collect(),
        archive: to("/fi/tiedotteet/", "Kaikki tiedotteet"),
        programmes: vec![programme_card(lang), programme_card(lang)],
        all_programmes: Some(to("/fi/ohjelmat/", "Kaikki ohjelmat")),
        topics: [
            "Asiakaspalvelu",
            "Julkinen talous",
            "Julkisen hallinnon ICT",
            "Kansainvälinen yhteistyö",
            "Kunta-asiat",
        ]
        .iter()
        .map(|text| to("/fi/aiheet/x/", text))
        .collect(),
    }
}

fn paging() -> Option<Paging> {
    let page = |n: usize, current| PageNumber {
        number: Some(n.to_string()),
        href: Some(format!("/en/releases/page/{n}/")),
        label: Some(format!("Page {n}")),
        current,
    };
    let gap = PageNumber { number: None, href: None, label: None, current: false };
    Some(Paging {
        label: own("Page 5 of 17"),
        previous: Some(own("/en/releases/page/4/")),
        next: Some(own("/en/releases/page/6/")),
        pages: vec![
            page(1, false),
            gap.clone(),
            page(4, false),
            page(5, true),
            page(6, false),
            gap,
            page(17, false),
        ],
    })
}

pub(crate) fn releases() -> ReleaseList {
    let mut releases: Vec<_> = (0..8).map(|n| card("en", n)).collect();
    releases[1].organisations = vec![own("Ministry of Finance"), own("Prime Minister’s Office")];
    releases[2].state = Some(own("Withdrawn"));
    releases[3].link =
        foreign("/fi/x/", "Suositusluonnokset lausuntokierrokselle", Some("fi"), "fi", "(in Finnish)");
    ReleaseList {
        layout: layout(
            "en",
            "Press releases, page 5 – Ministry of Finance",
            Some(("releases", true)),
            &[("Front page", Some("/en/")), ("Press releases", None)],
        ),
        title: own("Press releases"),
        count: own("412 releases"),
        releases,
        paging: paging(),
        years: std::iter::once(("All", true))
            .chain(["2026", "2025", "2024", "2023", "2022", "2021", "2020", "2019"].map(|y| (y, false)))
            .map(|(text, current)| Year {
                text: own(text),
                href: own("/en/releases/2022/"),
                current,
                count: Some(own("48 releases")),
            })
            .collect(),
    }
}

pub(crate) fn programmes() -> ProgrammeList {
    let group = |status: &str, heading: &str| ProgrammeGroup {
        status: own(status),
        heading: own(heading),
        programmes: vec![programme_card("sv")],
    };
    ProgrammeList {
        layout: layout(
            "sv",
            "Program – Finansministeriet",
            Some(("programmes", true)),
            &[("Framsida", Some("/sv/")), ("Program", None)],
        ),
        title: own("Program"),
        groups: vec![group("running", "Pågående"), group("ended", "Avslutade")],
    }
}

pub(crate) fn ministers() -> MinisterList {
    let one = |name: &str, title: &str, period: &str| MinisterCard {
        link: to("/fi/ministerit/x/", name),
        titles: vec![own(title)],
        period: Some(own(period)),
    };
    MinisterList {
        layout: layout(
            "fi",
            "Ministerit – Valtiovarainministeriö",
            Some(("ministers", true)),
            &[("Etusivu", Some("/fi/")), ("Ministerit", None)],
        ),
        title: own("Ministerit"),
        in_office: vec![
            one("Eero Esimerkki", "valtiovarainministeri", "20.6.2023–"),
            one("Aino Mallikas", "kunta- ja alueministeri", "20.6.2023–"),
        ],
        former: vec![one("Sirpa Paatero", "kuntaministeri", "10.12.2019–20.6.2023")],
    }
}

pub(crate) fn minister() -> Minister {
    Minister {
        layout: layout(
            "sv",
            "Sirpa Paatero – Finansministeriet",
            Some(("ministers", false)),
            &[("Framsida", Some("/sv/")), ("Ministrar", Some("/sv/ministrar/")), ("Sirpa Paatero", None)],
        ),
        title: own("Sirpa Paatero"),
        titles: vec![own("kommunminister")],
        terms: vec![
            TermRow {
                title: own("kommun- och ägarstyrningsminister"),
                period: own("10.12.2019–20.6.2023"),
                organisation: Some(to("/sv/organisationer/vm/", "finansministeriet")),
            },
            TermRow {
                title: own("ägarstyrningsminister"),
                period: own("6.6.–29.11.2019"),
                organisation: None,
            },
        ],
        count: own("23 meddelanden"),
        releases: (0..4).map(|n| card("sv", n)).collect(),
        paging: paging(),
    }
}

pub(crate) fn index() -> Index {
    let entry = |text: &str, short: Option<&str>, count: &str| IndexEntry {
        link: to("/sv/amnen/x/", text),
        short: short.map(own),
        count: own(count),
    };
    Index {
        layout: layout("sv", "Organisationer", None, &[("Framsida", Some("/sv/")), ("Organisationer", None)]),
        title: own("Organisationer"),
        entries: vec![
            entry("finansministeriet", Some("FM"), "314 meddelanden"),
            entry("kommunikationsministeriet", Some("KM"), "12 meddelanden"),
            entry("statsrådets kansli", Some("SRK"), "1 meddelande"),
            entry("undervisnings- och kulturministeriet", None, "3 meddelanden"),
        ],
    }
}

pub(crate) fn organisation() -> Organisation {
    Organisation {
        layout: layout(
            "en",
            "Agency for Public Services",
            None,
            &[
                ("Front page", Some("/en/")),
                ("Organisations", Some("/en/organisations/")),
                ("Agency for Public Services", None),
            ],
        ),
        title: own("Agency for Public Services"),
        short: Some(own("APS")),
        former_names: vec![own("Development Centre for Public Services (until 31 December 2023)")],
        parent: Some(to("/en/organisations/vm/", "Ministry of Finance")),
        units: vec![to("/en/organisations/unit/", "Unit for digital services")],
        website: Some(Link {
            external: true,
            ..to("https://palveluvirasto.example/", "palveluvirasto.example")
        }),
        phone: number("+358 295 000 500", "tel:+358295000500"),
        email: mail("kirjaamo.palveluvirasto(at)example.fi"),
        programmes: vec![programme_card("en")],
        count: own("4 releases"),
        releases: (0..3).map(|n| card("en", n)).collect(),
        paging: None,
    }
}

pub(crate) fn topic() -> Topic {
    Topic {
        layout: layout(
            "fi",
            "Julkisen hallinnon ICT",
            Some(("topics", false)),
            &[("Etusivu", Some("/fi/")), ("Aiheet", Some("/fi/aiheet/")), ("Julkisen hallinnon ICT", None)],
        ),
        title: own("Julkisen hallinnon ICT"),
        programmes: vec![programme_card("fi")],
        count: own("2 tiedotetta"),
        releases: (0..2).map(|n| card("fi", n)).collect(),
        paging: None,
    }
}

pub(crate) fn search() -> Search {
    Search {
        layout: layout("fi", "Haku", Some(("search", true)), &[("Etusivu", Some("/fi/")), ("Haku", None)]),
        title: own("Haku"),
        archive: to("/fi/tiedotteet/", "Kaikki tiedotteet"),
        years: releases().years,
        topics: front("fi").topics,
        organisations: vec![to("/fi/organisaatiot/vm/", "valtiovarainministeriö")],
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
        body: own(include_str!("samples/page.html")),
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
