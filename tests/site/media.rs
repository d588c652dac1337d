//! Images and attachments: their words, their kinds, and nothing published by accident.

use crate::look::{attributes, between, lines, main, part};
use crate::support::{SiteTest, png};

const FACTS: &str = "date: 1.3.2026 9.00\norganisations: [vm]\ncontacts: [virta]";

/// A release with a lead image, an image in the text and two attachments, in Finnish and Swedish.
fn pictured() -> SiteTest {
    let fi = format!(
        "title: Kuvat\nlead: L.\n{FACTS}\nimage: lead.png\nmedia:\n  - {{file: lead.png, credit: Laura Kotila/VNK}}\n  - {{file: Kuvio 1.png}}\n  \
         - {{file: sopimus.pdf, language: fi}}\n  - {{file: luvut.csv}}\n\
         images:\n  lead.png: {{alt: Ministeri puhuu., caption: Ministeri \"Eero\" Salmi.}}\n  Kuvio 1.png: {{decorative: true}}\n\
         attachments: {{sopimus.pdf: Sopimus, luvut.csv: Luvut}}"
    );
    let sv = "title: Bilder\nlead: L.\nimages: {lead.png: {alt: Ministern talar.}, Kuvio 1.png: {alt: Ett diagram.}}\n\
              attachments: {sopimus.pdf: Avtal}";
    SiteTest::new()
        .item("releases/2026/kuvat/fi", &fi, "Alku.\n\n![](<Kuvio 1.png>)")
        .item("releases/2026/kuvat/sv", sv, "Början.\n\n![](<Kuvio 1.png>)")
        .file("content/releases/2026/kuvat/lead.png", png())
        .file("content/releases/2026/kuvat/Kuvio 1.png", [png(), vec![0]].concat())
        .file("content/releases/2026/kuvat/sopimus.pdf", vec![b'x'; 1_234_567])
        .file("content/releases/2026/kuvat/luvut.csv", "a;b\n")
}

/// The figures of a page: image tag and the lines below it.
fn figures(html: &str) -> Vec<(Vec<String>, Vec<String>)> {
    let of = |figure: &str| {
        let figure = figure.split("</figure>").next().unwrap();
        let tag = between(figure, "<img", ">");
        let value = |name: &str| attributes(tag, name).pop().unwrap_or_else(|| "-".to_owned());
        (
            ["alt", "width", "height"].map(value).to_vec(),
            lines(&figure.split_once('>').unwrap().1.replace(tag, "")),
        )
    };
    main(html).split("<figure").skip(1).map(of).collect()
}

#[test]
fn an_image_has_the_words_of_its_language_and_the_credit_of_its_facts() {
    let site = pictured().build();
    let words = |list: &[&str]| list.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    assert_eq!(
        figures(&site.page("fi/tiedotteet/2026/kuvat/index.html")),
        [
            (
                words(&["Ministeri puhuu.", "1", "1"]),
                words(&["Ministeri ”Eero” Salmi. Kuva: Laura Kotila/VNK Lataa kuva (PNG, 69 tavua)"])
            ),
            (words(&["", "1", "1"]), words(&[]))
        ]
    );
    assert_eq!(
        figures(&site.page("sv/pressmeddelanden/2026/bilder/index.html")),
        [
            (
                words(&["Ministern talar.", "1", "1"]),
                words(&["Bild: Laura Kotila/VNK Ladda ner bilden (PNG, 69 byte)"])
            ),
            (words(&["Ett diagram.", "1", "1"]), words(&["Ladda ner bilden (PNG, 70 byte)"]))
        ]
    );
}

#[test]
fn an_attachment_says_its_type_size_and_language() {
    let site = pictured().build();
    let files = |path: &str| {
        let page = site.page(path);
        lines(part(main(&page), "attachments"))
    };
    assert_eq!(
        files("fi/tiedotteet/2026/kuvat/index.html"),
        ["Liitteet", "Sopimus (PDF, 1,2 Mt)", "Luvut (CSV, 4 tavua)"]
    );
    assert_eq!(
        files("sv/pressmeddelanden/2026/bilder/index.html"),
        ["Bilagor", "Avtal (PDF, 1,2 MB) (på finska)"]
    );
    let page = site.page("sv/pressmeddelanden/2026/bilder/index.html");
    assert_eq!(attributes(part(main(&page), "attachments"), "hreflang"), ["fi"]);
}

#[test]
fn files_are_published_under_names_of_their_content() {
    let media = |site: SiteTest| -> Vec<String> {
        let paths = site.build().paths().into_iter();
        paths.filter_map(|path| Some(path.strip_prefix("assets/media/")?.to_owned())).collect()
    };
    let names = media(pictured());
    let stems: Vec<_> = names.iter().map(|name| name.split('.').next().unwrap()).collect();
    let sizes = ["kuvio-1-1-v1", "kuvio-1-1-v1", "kuvio-1", "lead-1-v1", "lead-1-v1", "lead"];
    assert_eq!(stems, [sizes.as_slice(), &["luvut", "sopimus"]].concat());
    let changed = media(pictured().file("content/releases/2026/kuvat/luvut.csv", "a;c\n"));
    let differ: Vec<_> =
        names.iter().zip(&changed).filter(|(a, b)| a != b).map(|(a, _)| a.split('.').next()).collect();
    assert_eq!(differ, [Some("luvut")]);
}

#[test]
fn what_is_not_listed_is_never_published_and_is_reported() {
    let site = pictured().file("content/releases/2026/kuvat/salainen.pdf", "salaa");
    let built = site.build();
    assert_eq!(built.errors(), 1, "{:#?}", built.problems());
    assert!(
        built.rules().contains(&"stray-file content/releases/2026/kuvat/salainen.pdf:1".to_owned()),
        "{:?}",
        built.rules()
    );
}

#[test]
fn a_file_that_is_listed_but_unused_is_not_published() {
    let front = format!("title: A\nlead: L.\n{FACTS}\nmedia: [{{file: varalla.pdf}}]");
    let site = SiteTest::new()
        .item("releases/2026/a/fi", &front, "")
        .file("content/releases/2026/a/varalla.pdf", "x")
        .build();
    assert!(
        site.rules().contains(&"media-unused content/releases/2026/a/fi.md:7".to_owned()),
        "{:?}",
        site.rules()
    );
    assert!(!site.paths().iter().any(|path| path.contains("varalla")));
}

#[test]
fn what_is_wrong_with_files() {
    let problem = |front: &str, text: &str, files: &[(&str, &[u8])]| -> Vec<String> {
        let mut site = SiteTest::new()
            .item("releases/2026/a/fi", &format!("title: A\nlead: L.\n{FACTS}\n{front}"), text)
            .item("releases/2026/a/sv", "title: A\nlead: L.", "");
        for (name, bytes) in files {
            site = site.file(&format!("content/releases/2026/a/{name}"), bytes);
        }
        site.build().rules().iter().map(|rule| rule.replace("content/releases/2026/a/", "")).collect()
    };
    let image: &[u8] = &png();
    let kuva = "media: [{file: kuva.png}]";
    assert_eq!(problem(kuva, "![](kuva.png)", &[("kuva.png", image)]), ["alt-missing fi.md:10"]);
    assert_eq!(
        problem(&format!("{kuva}\nimage: kuva.png"), "", &[("kuva.png", image)]),
        ["alt-missing fi.md:8", "image-low fi.md:8", "alt-missing sv.md:1"]
    );
    assert_eq!(
        problem("", "![](kuva.png)", &[("kuva.png", image)]),
        ["alt-missing fi.md:9", "media-unlisted fi.md:9"]
    );
    let alt = "images: {kuva.png: {alt: Kuva}}";
    assert_eq!(problem(&format!("{kuva}\n{alt}"), "![](kuva.png)", &[]), ["media-missing fi.md:7"]);
    assert_eq!(
        problem(&format!("{kuva}\n{alt}"), "![](kuva.png)", &[("kuva.png", b"GIF, no")]),
        ["media-form fi.md:7"]
    );
    assert_eq!(
        problem("media: [{file: logo.svg}]\nattachments: {logo.svg: L}", "", &[("logo.svg", b"<svg/>")]),
        ["media-form fi.md:7"]
    );
    assert_eq!(problem("attachments: {x.pdf: X}", "", &[("x.pdf", b"x")]), ["media-unlisted fi.md:7"]);
}

#[test]
fn one_file_used_in_two_languages_is_published_once() {
    let site = pictured().build();
    let of = |lang: &str| {
        let page = site.page(lang);
        attributes(between(main(&page), "<figure", "</figure>"), "src")
    };
    assert_eq!(of("fi/tiedotteet/2026/kuvat/index.html"), of("sv/pressmeddelanden/2026/bilder/index.html"));
}
