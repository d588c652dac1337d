//! What happens after publication: corrections, updates, minor changes, withdrawals.

use crate::look::{attributes, between, lines, links, main, part};
use crate::support::{SiteBuilt, SiteTest};

const NOTE: &str = "note: {fi: Luku oli väärin., sv: Talet var fel.}";

fn changed(changes: &str) -> SiteBuilt {
    let front = format!(
        "title: Luvut\nlead: L.\ndate: 1.3.2026 9.00\norganisations: [vm]\ncontacts: [virta]\nchanges:\n{changes}"
    );
    SiteTest::new()
        .item("releases/2026/luvut/fi", &front, "Teksti.")
        .item("releases/2026/luvut/sv", "title: Talen\nlead: L.", "Text.")
        .build()
}

const FI: &str = "fi/tiedotteet/2026/luvut/index.html";
const SV: &str = "sv/pressmeddelanden/2026/talen/index.html";

#[test]
fn a_correction_stands_on_top_and_nowhere_else() {
    let site = changed(&format!("  - {{date: 2.3.2026 10.15, kind: correction, {NOTE}}}"));
    let page = site.page(FI);
    let text = between(main(&page), "<div class=\"text\">", "<div class=\"body\">");
    assert_eq!(lines(text)[..2], ["Oikaisu 2.3.2026 klo 10.15 Luku oli väärin.", "L."]);
    assert_eq!(main(&page).matches("Luku oli väärin.").count(), 1, "{page}");
    let swedish = site.page(SV);
    assert!(
        lines(main(&swedish)).contains(&"Rättelse 2.3.2026 kl. 10.15 Talet var fel.".to_owned()),
        "{swedish}"
    );
    assert!(!swedish.contains("Luku oli"), "{swedish}");
}

#[test]
fn an_update_stands_below_the_date() {
    let site = changed(&format!("  - {{date: 2.3.2026 10.15, kind: update, {NOTE}}}"));
    let page = site.page(FI);
    assert_eq!(
        lines(between(main(&page), "<div class=\"facts\">", "</div>")),
        [
            "Valtiovarainministeriö",
            "Julkaisuajankohta 1.3.2026 klo 9.00",
            "Päivitetty 2.3.2026 klo 10.15 Luku oli väärin.",
            "Tiedote"
        ]
    );
    assert!(!page.contains("class=\"notice\""), "{page}");
    assert_eq!(main(&page).matches("Luku oli väärin.").count(), 1, "{page}");
}

#[test]
fn a_minor_change_is_told_to_nobody() {
    let minor = changed(&format!("  - {{date: 2.3.2026 10.15, kind: minor, {NOTE}}}"));
    let none = changed("  []");
    assert_eq!(minor.tree(), none.tree());
}

#[test]
fn of_several_changes_each_is_told_once() {
    let change = |day: u8, kind: &str| {
        format!("  - {{date: {day}.3.2026 9.00, kind: {kind}, note: {{fi: K{day}, sv: K{day}}}}}\n")
    };
    let (corrections, updates) = ([change(4, "correction"), change(2, "correction")], [6, 3, 5]);
    let site = changed(&(corrections.concat() + &updates.map(|day| change(day, "update")).concat()));
    let page = site.page(FI);
    let notes = |html: &str| -> Vec<String> {
        lines(html).iter().filter_map(|line| Some(format!("K{}", line.split_once(" K")?.1))).collect()
    };
    assert_eq!(notes(between(main(&page), "<div class=\"text\">", "<div class=\"body\">")), ["K4", "K2"]);
    assert_eq!(notes(between(main(&page), "<div class=\"facts\">", "<div class=\"text\">")), ["K6"]);
    let earlier = part(main(&page), "history");
    assert_eq!(lines(earlier)[0], "Aiemmat päivitykset");
    assert_eq!(notes(earlier), ["K5", "K3"]);
    assert_eq!(notes(main(&page)).len(), 5);
}

#[test]
fn a_change_before_the_publication_is_an_error() {
    let site = changed(&format!("  - {{date: 28.2.2026 9.00, kind: update, {NOTE}}}"));
    assert_eq!(site.rules(), ["date-order content/releases/2026/luvut/fi.md:8"]);
}

#[test]
fn a_note_that_a_version_lacks_is_an_error() {
    let site = changed("  - {date: 2.3.2026 9.00, kind: update, note: {fi: Vain suomeksi}}");
    assert_eq!(site.rules(), ["words-missing content/releases/2026/luvut/fi.md:8"]);
}

/// A site with a withdrawn release and the one instead of it.
fn withdrawn() -> SiteTest {
    let front = "title: Perutaan\nlead: Salainen ingressi.\nkicker: K\ndate: 1.3.2026 9.00\norganisations: [vm]\ncontacts: [virta]\n\
                 topics: [budget]\nministers: [salmi]\naliases: [/vanha/]\nimage: kuva.png\nmedia: [{file: kuva.png}, {file: liite.pdf}]\n\
                 images: {kuva.png: {alt: Salainen kuva}}\nattachments: {liite.pdf: Salainen liite}\n\
                 withdrawn: {date: 2.3.2026 9.00, reason: {fi: Luvut olivat väärin., sv: Talen var fel.}, replaced_by: base}";
    SiteTest::new()
        .item("releases/2026/perutaan/fi", front, "Salainen teksti.")
        .item("releases/2026/perutaan/sv", "title: Tas bort\nlead: L.\nimages: {kuva.png: {alt: B}}", "")
        .file("content/releases/2026/perutaan/kuva.png", crate::support::png())
        .file("content/releases/2026/perutaan/liite.pdf", "salaa")
}

#[test]
fn a_withdrawn_release_keeps_its_address_with_the_notice_instead_of_the_body() {
    let site = withdrawn().build();
    let page = site.page("fi/tiedotteet/2026/perutaan/index.html");
    assert_eq!(
        lines(main(&page)),
        [
            "Peruutettu",
            "K",
            "Perutaan",
            "Valtiovarainministeriö",
            "Julkaisuajankohta 1.3.2026 klo 9.00",
            "Tiedote",
            "Peruutettu 2.3.2026 klo 9.00. Luvut olivat väärin.",
            "Korvaava julkaisu: Perustiedote",
            "Lisätietoja",
            "Aino Virta, neuvotteleva virkamies, puh. 0295 000 101, aino.virta(at)example.fi"
        ]
    );
    assert!(links(main(&page)).contains(&"Perustiedote -> /fi/tiedotteet/2026/perustiedote/".to_owned()));
    assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"), "{page}");
    let swedish = site.page("sv/pressmeddelanden/2026/tas-bort/index.html");
    assert!(swedish.contains("Talen var fel.") && swedish.contains("/grundmeddelande/"), "{swedish}");
}

#[test]
fn a_withdrawn_release_leaves_lists_feeds_sitemap_and_its_files() {
    let site = withdrawn().build();
    for (path, bytes) in site.tree() {
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.to_lowercase().contains("salai"), "{path}:\n{text}");
        let own = path.contains("/perutaan/")
            || path.contains("/tas-bort/")
            || path.starts_with("vanha/")
            || path == "_redirects";
        assert!(own || !(text.contains("/perutaan/") || text.contains("/tas-bort/")), "{path}:\n{text}");
    }
    assert!(!site.paths().iter().any(|path| path.contains("assets/media/") || path.contains("/budget/")));
    // Old links still find it.
    assert!(site.page("_redirects").contains("/vanha/ /fi/tiedotteet/2026/perutaan/ 301"));
    let versions = attributes(&site.page("sv/pressmeddelanden/2026/tas-bort/index.html"), "href");
    assert!(versions.contains(&"/fi/tiedotteet/2026/perutaan/".to_owned()), "{versions:?}");
}

#[test]
fn a_link_to_a_withdrawn_release_still_leads_to_it() {
    let site = withdrawn().release("a", "date: 1.4.2026 9.00", "Katso [tätä](release:perutaan).").build();
    assert!(
        site.page("fi/tiedotteet/2026/tiedote-a/index.html")
            .contains("href=\"/fi/tiedotteet/2026/perutaan/\"")
    );
}

#[test]
fn a_withdrawn_programme_and_page() {
    let programme = "title: Ohjelma\nlead: Salainen.\nstatus: running\nreviewed: 1.5.2026\norganisations: [vm]\ncontacts: [virta]\n\
                     withdrawn: {date: 2.3.2026 9.00, reason: {fi: Lopetettu.}}";
    let site = SiteTest::new()
        .item("programmes/o/fi", programme, "Salainen.")
        .item(
            "pages/p/fi",
            "title: Sivu\nwithdrawn: {date: 2.3.2026 9.00, reason: {fi: Lopetettu.}}",
            "Salainen.",
        )
        .build();
    for path in ["fi/ohjelmat/ohjelma/index.html", "fi/sivu/index.html"] {
        let page = site.page(path);
        assert!(page.contains("Lopetettu.") && !page.contains("Salainen"), "{page}");
    }
    assert!(!site.page("fi/ohjelmat/index.html").contains("/ohjelma/"));
    assert!(!site.page("fi/index.html").contains("/fi/sivu/"));
}

#[test]
fn a_withdrawal_before_the_publication_is_an_error() {
    let site = SiteTest::new().release(
        "a",
        "date: 1.3.2026 9.00\nwithdrawn: {date: 28.2.2026 9.00, reason: {fi: S.}}",
        "",
    );
    assert!(site.build().rules().contains(&"date-order content/releases/2026/a/fi.md:7".to_owned()));
}
