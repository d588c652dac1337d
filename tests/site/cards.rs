//! Social cards: what a shared link shows where there is no photograph.

use tiedote::build::Rendered;
use tiedote::path::OutputPath;

use crate::look::between;
use crate::support::{SiteTest, png};

fn cards(site: &SiteTest) -> Vec<String> {
    let paths = site.build().paths();
    paths.into_iter().filter(|path| path.starts_with("assets/cards/")).collect()
}

/// Without what is made of their words.
fn names(site: &SiteTest) -> Vec<String> {
    let bare = |path: String| {
        let mut parts = path.strip_prefix("assets/cards/").unwrap().split('.');
        format!("{}.{}", parts.next().unwrap(), parts.next_back().unwrap())
    };
    cards(site).into_iter().map(bare).collect()
}

fn head(site: &SiteTest, path: &str) -> String {
    between(&site.build().page(path), "<head>", "</head>").to_owned()
}

fn property<'a>(head: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!("property=\"{name}\" content=\"");
    head.split(start.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn a_release_has_a_card_in_each_of_its_languages() {
    let site = SiteTest::new();
    assert_eq!(names(&site), ["en/base-release.png", "fi/perustiedote.png", "sv/grundmeddelande.png"]);
    let head = head(&site, "sv/pressmeddelanden/2026/grundmeddelande/index.html");
    let address = property(&head, "og:image")[0].strip_prefix("https://www.example.fi/").unwrap().to_owned();
    assert!(address.starts_with("assets/cards/sv/grundmeddelande."), "{address}");
    let built = site.build();
    let page = &built.site().plan.pages()[&OutputPath::new(&address).unwrap()];
    let Ok(Rendered::Card(card)) = built.site().render(page) else { panic!("{address} is no card") };
    assert_eq!((card.title.as_str(), card.from.as_str()), ("Grundmeddelande", ""));
    let size = imagesize::blob_size(&card.draw()).unwrap();
    assert_eq!((size.width, size.height), (1200, 630));
    assert_eq!(property(&head, "og:image:type"), ["image/png"]);
    assert_eq!(
        (property(&head, "og:image:width"), property(&head, "og:image:height")),
        (vec!["1200"], vec!["630"])
    );
    assert_eq!(
        property(&head, "og:image:alt"),
        ["Finansministeriet: Grundmeddelande (Pressmeddelande · 1.2.2026)"]
    );
    assert!(head.contains("<meta name=\"twitter:card\" content=\"summary_large_image\">"), "{head}");
}

#[test]
fn a_programme_has_one_and_a_plain_page_has_none() {
    let site = SiteTest::new()
        .item("programmes/apu/fi", "title: Apu\nlead: L.\nstatus: running\norganisations: [vm]\ncontacts: [virta]\nreviewed: 1.5.2026", "T.")
        .item("pages/about/fi", "title: Tietoa", "T.");
    assert!(names(&site).contains(&"fi/apu.png".to_owned()), "{:?}", names(&site));
    assert!(!names(&site).iter().any(|name| name.contains("about")));
    let head = head(&site, "fi/ohjelmat/apu/index.html");
    assert_eq!(property(&head, "og:image:alt"), ["Valtiovarainministeriö: Apu (Ohjelma · Käynnissä)"]);
}

#[test]
fn a_photograph_says_more_than_a_card() {
    let front =
        "date: 1.3.2026 9.00\nimage: kuva.png\nmedia: [{file: kuva.png}]\nimages: {kuva.png: {alt: Talo.}}";
    let site =
        SiteTest::new().release("kuva", front, "T.").file("content/releases/2026/kuva/kuva.png", png());
    assert!(!names(&site).iter().any(|name| name.contains("kuva")), "{:?}", names(&site));
    let head = head(&site, "fi/tiedotteet/2026/tiedote-kuva/index.html");
    assert!(property(&head, "og:image")[0].contains("/assets/media/kuva-1-v1."), "{head}");
    assert_eq!(property(&head, "og:image:type"), ["image/png"]);
}

#[test]
fn what_is_held_or_withdrawn_has_no_card() {
    let site = SiteTest::new().release("salaisuus", "date: 1.9.2026 9.00", "T.").release(
        "poistettu",
        "date: 1.3.2026 9.00\nwithdrawn: {date: 2.3.2026 9.00, reason: {fi: Virhe., sv: Fel.}}",
        "T.",
    );
    assert_eq!(names(&site), names(&SiteTest::new()));
    assert!(names(&site.preview()).contains(&"fi/tiedote-salaisuus.png".to_owned()));
}

#[test]
fn an_address_changes_with_the_words_of_the_card_and_with_nothing_else() {
    let release = |title: &str, text: &str| {
        let front =
            format!("title: {title}\nlead: L.\ndate: 1.3.2026 9.00\norganisations: [vm]\ncontacts: [virta]");
        cards(&SiteTest::new().item("releases/2026/base/fi", &front, text))
    };
    let before = release("Otsikko", "Teksti.");
    assert_eq!(release("Otsikko", "Toinen teksti."), before);
    let after = release("Toinen otsikko", "Teksti.");
    let kept: Vec<bool> = before.iter().map(|path| after.contains(path)).collect();
    // The day of the release stands on all of them, its headline on one.
    assert_eq!(kept, [true, false, true]);
}

#[test]
fn a_site_may_do_without_and_letters_may_be_missing() {
    let without = SiteTest::new().append("content/site.yaml", "cards: false\n");
    assert_eq!(names(&without), [""; 0]);
    let head = head(&without, "fi/tiedotteet/2026/perustiedote/index.html");
    assert!(
        head.contains("<meta name=\"twitter:card\" content=\"summary\">")
            && property(&head, "og:image").is_empty()
    );
    let foreign = SiteTest::new().release("muu", "date: 1.3.2026 9.00", "T.");
    let text = foreign.text("content/releases/2026/muu/fi.md").replace("Tiedote muu", "Підтримка України");
    let foreign = foreign.file("content/releases/2026/muu/fi.md", text);
    assert_eq!(names(&foreign), names(&SiteTest::new()));
}
