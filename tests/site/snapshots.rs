//! Whole pages of each kind in each language, from one small site that has every part.
//!
//! After a change that is meant: `INSTA_UPDATE=always cargo test --test site snapshots`, then read
//! the difference before committing it.

use std::fmt::Write as _;

use crate::support::{SiteBuilt, SiteTest, png};

const SITE: &str = "base_url: https://www.example.fi/
organisation: vm
title: {fi: Valtiovarainministeriö, sv: Finansministeriet, en: Ministry of Finance}
languages:
  - {code: fi, parity: required}
  - {code: sv, tag: sv-FI, parity: expected}
  - {code: en, parity: optional}
navigation: [releases, programmes, ministers, organisations, topics, \"page:about\"]
licence: CC-BY-4.0
# Somebody who has left and a short translation are shown here on purpose.
rules: {contact-left: \"off\", facts-drift: \"off\"}
";

const ORGANISATIONS: &str = "vm:
  name:
    - {fi: raha-asiainministeriö, sv: penningministeriet, en: Ministry of Money}
    - {from: 2024-01-01, fi: valtiovarainministeriö, sv: finansministeriet, en: Ministry of Finance}
  short: {fi: VM, sv: FM, en: MoF}
  url: https://vm.example/
  phone: 0295 160 01
  email: kirjaamo.vm@example.fi
dvv:
  name: {fi: Digi- ja väestötietovirasto, sv: Myndigheten för digitalisering och befolkningsdata, en: Digital and Population Data Services Agency}
  parent: vm
";

const PEOPLE: [(&str, &str); 3] = [
    (
        "content/people/lehti.yaml",
        "name: {given: Oona, family: Lehti}\nphone: 040 586 7234\nemail: oona.lehti@example.fi\nleft: 2026-05-01\n\
         roles: [{organisation: dvv, title: {fi: johtaja, sv: direktör, en: Director}}]\n",
    ),
    (
        "content/people/salmi.yaml",
        "name: {given: Eero, family: Salmi}\noffices:\n  - {office: local, from: 2023-06-20, until: 2025-06-30}\n  - {office: finance, from: 2025-07-01}\n",
    ),
    (
        "content/people/aho.yaml",
        "name: {given: Ulla, family: Aho}\noffices: [{office: finance, from: 2019-06-06, until: 2023-06-19}]\n",
    ),
];

const RELEASE: &str = "title: \"Ministeri Salmi: \\\"digitukeen\\\" lisää rahaa\"
kicker: Talousarvio
lead: Hallitus lisää digituen rahoitusta 1 200 000 eurolla vuonna 2027.
slug: digituki
date: 5.5.2026 11.38
type: invitation
number: 580/2026
organisations: [vm, dvv]
ministers: [salmi]
people: [aho]
contacts:
  - virta
  - lehti
  - {name: Ville Vieras, title: {fi: tutkija, sv: forskare, en: Researcher}, phone: +46 8 405 10 00}
topics: [digital, budget]
programmes: [digi]
related: [base]
image: tuki.png
media:
  - {file: tuki.png, credit: Laura Kotila/VNK}
  - {file: kuvio.png}
  - {file: muistio.pdf, language: fi}
changes:
  - {date: 6.5.2026 8.15, kind: correction, note: {fi: Summa oli väärin., sv: Beloppet var fel., en: The amount was wrong.}}
  - {date: 7.5.2026 9.00, kind: update, note: {fi: Linkki lisätty., sv: En länk har lagts till., en: A link was added.}}
event:
  start: 12.6.2026 9.00
  end: 12.6.2026 10.30
  place: {fi: \"Kokoushuone, Helsinki\", sv: \"Mötesrummet, Helsingfors\", en: \"Meeting room, Helsinki\"}
  online: https://verkko.example/
  register: {url: \"https://ilmo.example/\", until: 10.6.2026 16.00}
aliases: [/vanha/digituki]
waive: [{rule: image-low, reason: Koekuva, until: 31.12.2026}]
images:
  tuki.png: {alt: Ihmisiä tietokoneella., caption: Digituki auttaa kirjastossa.}
  kuvio.png: {alt: Tuki kasvaa viidesosan.}
attachments: {muistio.pdf: Muistio tuesta}
links:
  - {text: Perustiedote, url: \"release:base\"}
  - {text: Anna palautetta, url: \"https://palaute.example/\"}
";

const TEXT: &str = "Tuki *kasvaa* 20 %[^1].

## Mitä muuttuu?

- [Ohjelma](programme:digi#tavoitteet) jatkuu
- Katso [vain suomeksi](release:vain) ja [liite](file:muistio.pdf)

> Digituki kuuluu kaikille.
>
> -- valtiovarainministeri Eero Salmi

| Vuosi | Euroa |
| --- | ---: |
| 2026 | 1 000 000 |
| 2027 | 1 200 000 |

: Tuki vuosittain

![](kuvio.png)

[^1]: Vuodesta 2026.
";

const PROGRAMME: &str = "title: Digiohjelma
lead: Ohjelma parantaa palveluja.
status: running
period: {from: 1.1.2024, to: 31.12.2027}
number: VM075:00/2024
reviewed: 4.5.2026
organisations: [vm]
contacts: [virta, lehti]
ministers: [salmi]
topics: [digital]
";

fn whole() -> SiteBuilt {
    let about = "title: Tietoa sivustosta\nlead: Kuka vastaa.\nreviewed: 2.3.2026\norganisations: [vm]\ncontacts: [virta]";
    let gone = "title: Perutaan\nlead: L.\ndate: 1.4.2026 9.00\norganisations: [vm]\ncontacts: [virta]\n\
                withdrawn: {date: 2.4.2026 9.00, reason: {fi: Tiedot olivat väärät., sv: Uppgifterna var fel., en: The facts were wrong.}, replaced_by: base}";
    let site = SiteTest::new().file("content/site.yaml", SITE).file("content/organisations.yaml", ORGANISATIONS).append(
        "content/offices.yaml",
        "local: {title: {fi: kuntaministeri, sv: kommunminister, en: Minister of Local Government}, organisation: vm}\n",
    );
    PEOPLE
        .iter()
        .fold(site, |site, (path, text)| site.file(path, text))
        .item("releases/2026/digituki/fi", RELEASE, TEXT)
        .item(
            "releases/2026/digituki/sv",
            "title: \"Minister Salmi: mer pengar till digitalt stöd\"\nlead: Regeringen ökar finansieringen.\ndate: 6.5.2026 9.20\n\
             images: {tuki.png: {alt: Människor vid en dator.}, kuvio.png: {alt: Stödet ökar.}}\nattachments: {muistio.pdf: Promemoria}",
            "Stödet \"ökar\" med [beslutet](release:base).",
        )
        .item(
            "releases/2026/digituki/en",
            "title: More money for digital support\nlead: The Government increases the funding.\nscope: summary\n\
             images: {tuki.png: {alt: People at a computer.}, kuvio.png: {alt: The support grows.}}",
            "",
        )
        .file("content/releases/2026/digituki/tuki.png", png())
        .file("content/releases/2026/digituki/kuvio.png", [png(), vec![0]].concat())
        .file("content/releases/2026/digituki/muistio.pdf", vec![b'x'; 123_456])
        .release("vain", "date: 2.1.2026 9.00\ntopics: [digital]\nwaive: [{rule: language-missing, reason: R, until: 1.1.2027}]\n", "Teksti.")
        .item("releases/2026/pois/fi", gone, "")
        .item("releases/2026/pois/sv", "title: Dras tillbaka\nlead: L.", "")
        .item("releases/2026/pois/en", "title: Withdrawn\nlead: L.", "")
        .item("programmes/digi/fi", PROGRAMME, "## Tavoitteet\n\nPalvelut paranevat.")
        .item("programmes/digi/sv", "title: Digitala programmet\nlead: Programmet förbättrar servicen.", "## Mål\n\nBättre service.")
        .item("programmes/digi/en", "title: Digital programme\nlead: The programme improves services.", "## Aims\n\nBetter services.")
        .item("pages/about/fi", about, "Sivusto on [valtiovarainministeriön](organisation:vm).")
        .item("pages/about/sv", "title: Om webbplatsen\nlead: Vem svarar.", "Text.")
        .item("pages/about/en", "title: About the site\nlead: Who answers.", "Text.")
        .item("pages/saavutettavuus/fi", "title: Saavutettavuusseloste\ntype: accessibility-statement\nreviewed: 2.3.2026\nwaive: [{rule: statement-incomplete, reason: Koe, until: 31.12.2026}]", "Seloste.")
        .item("pages/saavutettavuus/sv", "title: Tillgänglighetsutlåtande", "Utlåtande.")
        .build()
}

/// The pages at these addresses, one after another, without what changes with every file. Header
/// and footer are the same on all pages of a language: front pages and releases show them.
fn shown(site: &SiteBuilt, name: &str, paths: &[&str]) -> String {
    let mut text = String::new();
    for path in paths {
        let page = without_prints(&site.page(path));
        let page = if ["front", "release", "root"].contains(&name) { page } else { without_chrome(&page) };
        let _ = writeln!(text, "==== {path}\n{page}");
    }
    text
}

fn without_chrome(page: &str) -> String {
    let mut page = page.to_owned();
    for (start, end) in
        [("<header class=\"site-header\">", "</header>"), ("<footer class=\"site-footer\">", "</footer>")]
    {
        if let Some((before, rest)) = page.split_once(start) {
            page = format!("{before}{start} …{}", rest.split_once(end).unwrap().1);
        }
    }
    page
}

/// `style.76800ec28a.css` -> `style.….css`: fingerprints follow every change of a file.
fn without_prints(text: &str) -> String {
    let is_print = |part: &str| matches!(part.len(), 10 | 12) && part.bytes().all(|b| b.is_ascii_hexdigit());
    let text =
        text.split('.').map(|part| if is_print(part) { "…" } else { part }).collect::<Vec<_>>().join(".");
    let (first, parts) = text.split_once("/assets/search/").unwrap_or((&text, ""));
    // The folders of the search index are named by what is in them.
    let parts = parts.split_once('"').map_or(String::new(), |(_, rest)| format!("/assets/search/…\"{rest}"));
    format!("{first}{parts}")
}

macro_rules! snapshots {
    ($($name:ident: [$($path:literal),+];)+) => {
        $(#[test]
        fn $name() {
            insta::with_settings!({ snapshot_path => "snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
                insta::assert_snapshot!(stringify!($name), shown(&whole(), stringify!($name), &[$($path),+]));
            });
        })+

        /// The addresses that the snapshots show.
        const SHOWN: &[&str] = &[$($($path),+),+];
    };
}

snapshots! {
    root: ["index.html", "404.html", "vanha/digituki/index.html"];
    front: ["fi/index.html", "sv/index.html", "en/index.html"];
    release: [
        "fi/tiedotteet/2026/digituki/index.html",
        "sv/pressmeddelanden/2026/minister-salmi-mer-pengar-till-digitalt-stod/index.html",
        "en/releases/2026/more-money-for-digital-support/index.html"
    ];
    withdrawn: [
        "fi/tiedotteet/2026/perutaan/index.html",
        "sv/pressmeddelanden/2026/dras-tillbaka/index.html",
        "en/releases/2026/withdrawn/index.html"
    ];
    programme: [
        "fi/ohjelmat/digiohjelma/index.html",
        "sv/program/digitala-programmet/index.html",
        "en/programmes/digital-programme/index.html"
    ];
    page: ["fi/tietoa-sivustosta/index.html", "sv/om-webbplatsen/index.html", "en/about-the-site/index.html"];
    releases: ["fi/tiedotteet/index.html", "sv/pressmeddelanden/index.html", "en/releases/index.html"];
    year: ["fi/tiedotteet/2026/index.html", "sv/pressmeddelanden/2026/index.html", "en/releases/2026/index.html"];
    programmes: ["fi/ohjelmat/index.html", "sv/program/index.html", "en/programmes/index.html"];
    ministers: ["fi/ministerit/index.html", "sv/ministrar/index.html", "en/ministers/index.html"];
    minister: ["fi/ministerit/salmi/index.html", "sv/ministrar/salmi/index.html", "en/ministers/salmi/index.html"];
    organisations: ["fi/organisaatiot/index.html", "sv/organisationer/index.html", "en/organisations/index.html"];
    organisation: ["fi/organisaatiot/vm/index.html", "sv/organisationer/vm/index.html", "en/organisations/vm/index.html"];
    topics: ["fi/aiheet/index.html", "sv/amnen/index.html", "en/topics/index.html"];
    topic: ["fi/aiheet/digital/index.html", "sv/amnen/digital/index.html", "en/topics/digital/index.html"];
    search: ["fi/haku/index.html", "sv/sok/index.html", "en/search/index.html"];
    open_data: ["fi/avoin-data/index.html", "sv/oppna-data/index.html", "en/open-data/index.html"];
    not_found: ["fi/404.html", "sv/404.html", "en/404.html"];
    machines: ["en/feed.xml", "fi/aiheet/budget/feed.xml", "sv/feeds.opml", "fi/events.ics", "robots.txt", "_headers", "_redirects"];
}

#[test]
fn the_site_of_the_snapshots_is_good_and_shows_every_kind_of_page() {
    let site = whole();
    assert_eq!(site.problems(), [] as [&str; 0]);
    let template = |path: &str| {
        let page = site.page(path);
        let (_, rest) = page.split_once("data-template=\"")?;
        Some(rest.split('"').next()?.to_owned())
    };
    let of = |paths: Vec<String>| -> std::collections::BTreeSet<String> {
        paths.iter().filter(|path| path.ends_with(".html")).filter_map(|path| template(path)).collect()
    };
    assert_eq!(of(SHOWN.iter().map(|path| (*path).to_owned()).collect()), of(site.paths()));
}
