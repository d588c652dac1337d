//! Filled views for tests and for looking at the theme: the two pages that started the project,
//! and one of every other kind.
#![allow(clippy::unnecessary_wraps, reason = "the views' fields are optional")]

mod items;
mod lists;

use super::view::*;

pub(crate) use items::*;
pub(crate) use lists::*;

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

fn card(lang: &str, n: usize) -> std::sync::Arc<Card> {
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
    std::sync::Arc::new(Card {
        link: to(&format!("/{lang}/x/{n}/"), titles[pick]),
        time: Some(time("2022-05-05T11:38:00+03:00", times[pick])),
        genre: own(if pick == 1 { "Puhe" } else { genre }),
        lead: Some(own(leads[pick])),
        ..Card::default()
    })
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
