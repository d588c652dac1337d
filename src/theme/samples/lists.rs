//! Pages that gather items.

use std::sync::Arc;

use super::*;

pub(crate) fn front(lang: &str) -> Front {
    let site = site(lang, &crate::theme::Assets::default());
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
    Arc::make_mut(&mut releases[1]).organisations =
        vec![own("Ministry of Finance"), own("Prime Minister’s Office")];
    Arc::make_mut(&mut releases[2]).state = Some(own("Withdrawn"));
    Arc::make_mut(&mut releases[3]).link =
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
        genres: ["All", "Press releases", "Speeches"]
            .map(|text| Facet {
                text: own(text),
                href: own("/en/releases/speeches/"),
                current: text == "All",
                count: Some(own("48 releases")),
            })
            .into(),
        years: std::iter::once(("All", true))
            .chain(["2026", "2025", "2024", "2023", "2022", "2021", "2020", "2019"].map(|y| (y, false)))
            .map(|(text, current)| Facet {
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
        years: releases().years,
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

pub(crate) fn parity() -> Parity {
    let cell = |count: &str, summaries: Option<&str>| ParityCell {
        count: own(count),
        summaries: summaries.map(own),
    };
    let row = |label: &str| ParityRow {
        label: own(label),
        all: own("1 240"),
        cells: vec![cell("1 240", None), cell("1 236", Some("varav 12 sammandrag")), cell("310", None)],
    };
    let table = |id: &str, caption: &str, rows: &[&str]| ParityTable {
        id: own(id),
        caption: own(caption),
        heads: ["Innehåll", "Totalt", "på finska", "på svenska", "på engelska"].map(own).to_vec(),
        rows: rows.iter().map(|label| row(label)).collect(),
    };
    Parity {
        layout: layout("sv", "Språkversioner", None, &[("Framsida", Some("/sv/")), ("Språkversioner", None)]),
        title: own("Språkversioner"),
        text: own("Så mycket av webbplatsens innehåll finns på varje språk."),
        tables: vec![
            table("table_kinds", "Innehåll enligt typ", &["Pressmeddelanden", "Program", "Sidor"]),
            table("table_years", "Pressmeddelanden per år", &["2026", "2025"]),
        ],
        missing: vec![ParityMissing {
            id: own("missing_sv"),
            title: own("Dessa finns inte på svenska"),
            note: Some(own("De 25 nyaste, totalt 30.")),
            links: vec![foreign("/fi/x/", "Tiedote", Some("fi"), "fi", "(på finska)")],
        }],
    }
}

pub(crate) fn open_data() -> OpenData {
    let group = |id: &str, title: &str, text: Option<&str>, links: &[(&str, &str)]| DataGroup {
        id: format!("part_{id}"),
        title: own(title),
        text: text.map(own),
        links: links.iter().map(|(text, href)| to(href, text)).collect(),
    };
    OpenData {
        layout: layout(
            "sv",
            "Öppna data – Finansministeriet",
            None,
            &[("Framsida", Some("/sv/")), ("Öppna data", None)],
        ),
        title: own("Öppna data"),
        text: own("Webbplatsens meddelanden finns också i maskinläsbar form."),
        groups: vec![
            group(
                "feeds",
                "Flöden",
                Some("Varje flöde innehåller de 25 nyaste meddelandena i sin helhet."),
                &[("Pressmeddelanden (Atom)", "/sv/feed.xml"), ("Alla flöden (OPML)", "/sv/feeds.opml")],
            ),
            group("topics", "Ämnen", None, &[("Digitalisering (Atom)", "/sv/amnen/digital/feed.xml")]),
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
        years: releases().years,
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
        years: releases().years,
    }
}

pub(crate) fn search() -> Search {
    Search {
        layout: layout("fi", "Haku", Some(("search", true)), &[("Etusivu", Some("/fi/")), ("Haku", None)]),
        title: own("Haku"),
        form: Some(SearchForm {
            href: own("/fi/haku/"),
            parts: vec![own("/assets/search/0123456789abcdef0123/")],
            filters: vec![SearchFilter {
                name: own("year"),
                label: own("Vuosi"),
                options: ["2026", "2025"]
                    .map(|year| SearchOption { value: own(year), text: own(year) })
                    .into(),
            }],
        }),
        archive: to("/fi/tiedotteet/", "Kaikki tiedotteet"),
        years: releases().years,
        topics: front("fi").topics,
        organisations: vec![to("/fi/organisaatiot/vm/", "valtiovarainministeriö")],
    }
}
