//! The page that tells how much of the site each language has (`parity_page` in `site.yaml`).

use crate::look::{lines, links, main};
use crate::support::{BASE, SiteTest};

const PAGE: &str = "fi/kieliversiot/index.html";

/// The base site with a setting of the page.
fn site(setting: &str) -> SiteTest {
    SiteTest::new().append("content/site.yaml", &format!("parity_page: {setting}\n"))
}

#[test]
fn it_is_off_unless_the_site_wants_it() {
    let off = site("false").build().tree();
    assert_eq!(off, SiteTest::new().build().tree());
    let added: Vec<String> =
        site("true").build().paths().into_iter().filter(|path| !off.contains_key(path)).collect();
    assert_eq!(
        added,
        ["en/language-versions/index.html", "fi/kieliversiot/index.html", "sv/sprakversioner/index.html"]
    );
}

#[test]
fn it_counts_what_each_language_has() {
    let site = site("true")
        .release("vain-suomeksi", "date: 1.3.2025 9.00", "Teksti.")
        .item("releases/2026/base/sv", "title: Grundmeddelande\nlead: En ingress.\nscope: summary", "Text.")
        .item(
            "releases/2026/perutaan/fi",
            "title: Peruttu\nlead: L.\ndate: 1.4.2026 9.00\norganisations: [vm]\ncontacts: [virta]\n\
             withdrawn: {date: 2.4.2026 9.00, reason: {fi: Virhe.}}",
            "Teksti.",
        );
    let built = site.build();
    assert_eq!(
        lines(main(&built.page(PAGE))),
        [
            "Kieliversiot",
            "Näin paljon sivuston sisällöstä on saatavilla kullakin kielellä.",
            "Sisällöt lajeittain Sisältö Kaikkiaan suomeksi ruotsiksi englanniksi \
             Tiedotteet 2 2 1 näistä 1 tiivistelmä 1",
            "Tiedotteet vuosittain Vuosi Kaikkiaan suomeksi ruotsiksi englanniksi \
             2026 1 1 1 näistä 1 tiivistelmä 1 2025 1 1 0 0",
            "Näitä ei ole ruotsiksi",
            "Tiedote vain-suomeksi",
        ]
    );
    let link = "Tiedote vain-suomeksi -> /fi/tiedotteet/2025/tiedote-vain-suomeksi/";
    assert!(links(main(&built.page(PAGE))).iter().any(|found| found == link));
    // Another language marks where its links lead.
    let swedish = lines(main(&built.page("sv/sprakversioner/index.html")));
    assert!(swedish.contains(&"Tiedote vain-suomeksi (på finska)".to_owned()), "{swedish:?}");
}

#[test]
fn what_is_held_is_as_if_it_did_not_exist() {
    let without = site("true").release("julki", "date: 1.3.2026 9.00", "Teksti.");
    let with = without
        .clone()
        .release("tulossa", "date: 1.7.2026 10.00", "Salaa.")
        .release("luonnos", "date: 1.3.2026 9.00\ndraft: true", "Salaa.")
        .item("releases/2026/julki/sv", "title: Hemligt\nlead: Ingress.\ndate: 2.6.2026 9.00", "Hemligt.");
    assert_eq!(with.build().tree(), without.build().tree());
    let then = with.as_of("2.6.2026 9.00").build().page(PAGE);
    assert!(!lines(main(&then)).contains(&"Näitä ei ole ruotsiksi".to_owned()), "{then}");
}

#[test]
fn its_addresses_may_be_the_sites_own() {
    let built = site("{fi: kielet, sv: sprak}").build();
    let (fi, sv) = (built.page("fi/kielet/index.html"), built.page("sv/sprak/index.html"));
    assert!(fi.contains("hreflang=\"sv-FI\" href=\"https://www.example.fi/sv/sprak/\""), "{fi}");
    // A language without the page has no link to it, and the others say so.
    assert!(sv.contains("This page is not available in English."), "{sv}");
    let footer = |page: &str| built.page(page).contains("/kielet/");
    assert_eq!((footer("fi/index.html"), footer("en/index.html")), (true, false));
}

#[test]
fn a_page_that_wants_its_address_is_told() {
    let about = "type: page\ntitle: Kieliversiot";
    let built = site("true").item("pages/kielet/fi", about, "Teksti.").build();
    assert!(
        built.rules().contains(&"address-twice content/pages/kielet/fi.md:3".to_owned()),
        "{:?}",
        built.rules()
    );
    let wrong = site("jep").build();
    assert_eq!(wrong.rules(), [format!("value-unknown content/site.yaml:{}", BASE[0].1.lines().count() + 1)]);
}
