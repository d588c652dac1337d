//! Photographs: offered in sizes, the original for the press, nothing of what is held.

use std::io::Cursor;

use image::{ImageFormat, Rgb, RgbImage};

use crate::look::{attributes, between, main};
use crate::support::SiteTest;

const FACTS: &str = "date: 1.3.2026 9.00\norganisations: [vm]\ncontacts: [virta]";

/// A photograph of this size and colour.
fn photo(width: u32, height: u32, colour: u8, format: ImageFormat) -> Vec<u8> {
    let image = RgbImage::from_fn(width, height, |x, y| {
        Rgb([colour, (x / 8).to_le_bytes()[0], (y / 8).to_le_bytes()[0]])
    });
    let mut out = Cursor::new(Vec::new());
    image.write_to(&mut out, format).unwrap();
    out.into_inner()
}

fn jpeg(width: u32, height: u32) -> Vec<u8> {
    photo(width, height, 90, ImageFormat::Jpeg)
}

/// A release with a lead image and one in its text.
fn pictured() -> SiteTest {
    let front = format!(
        "title: Kuvat\nlead: L.\n{FACTS}\nimage: eero.jpg\nmedia: [{{file: eero.jpg, credit: Laura Kotila/VNK}}, {{file: talo.png}}, {{file: viiva.png}}]\n\
         images: {{eero.jpg: {{alt: Ministeri puhuu.}}, talo.png: {{alt: Talo.}}, viiva.png: {{decorative: true}}}}"
    );
    SiteTest::new()
        .item("releases/2026/kuvat/fi", &front, "Alku.\n\n![](talo.png)\n\n![](viiva.png)")
        .file("content/releases/2026/kuvat/eero.jpg", jpeg(1300, 700))
        .file("content/releases/2026/kuvat/talo.png", photo(600, 300, 10, ImageFormat::Png))
        .file("content/releases/2026/kuvat/viiva.png", photo(300, 20, 200, ImageFormat::Png))
}

/// The names of the files of images without what is made of their content.
fn media(paths: &[String]) -> Vec<String> {
    let bare = |path: &String| {
        let mut parts = path.strip_prefix("assets/media/")?.split('.');
        Some(format!("{}.{}", parts.next()?, parts.next_back()?))
    };
    paths.iter().filter_map(bare).collect()
}

#[test]
fn a_photograph_is_offered_in_sizes_and_whole() {
    let site = pictured().build();
    assert_eq!(
        media(&site.paths()),
        [
            "eero-1200-v1.jpg",
            "eero-1200-v1.webp",
            "eero-1300-v1.webp",
            "eero-480-v1.webp",
            "eero-800-v1.webp",
            "eero.jpg",
            "talo-480-v1.webp",
            "talo-600-v1.png",
            "talo-600-v1.webp",
            "talo.png",
            // An ornament is offered to nobody.
            "viiva-300-v1.png",
            "viiva-300-v1.webp",
        ]
    );
    for path in site.paths().iter().filter(|path| path.contains("-v1.")) {
        let size = imagesize::blob_size(&site.bytes(path)).unwrap();
        assert!(path.contains(&format!("-{}-v1.", size.width)), "{path}: {size:?}");
    }
}

#[test]
fn a_page_names_every_size_once_and_only_what_is_there() {
    let site = pictured().build();
    let page = site.page("fi/tiedotteet/2026/kuvat/index.html");
    let figures: Vec<&str> = main(&page)
        .split("<figure")
        .skip(1)
        .map(|figure| figure.split("</figure>").next().unwrap())
        .collect();
    let (lead, house, line) = (figures[0], figures[1], figures[2]);
    assert_eq!(attributes(lead, "fetchpriority"), ["high"]);
    assert!(!lead.contains("loading"), "{lead}");
    assert_eq!(
        (attributes(lead, "width"), attributes(lead, "height")),
        (vec!["1200".into()], vec!["646".into()])
    );
    for below in [house, line] {
        assert_eq!(attributes(below, "loading"), ["lazy"]);
        assert_eq!(attributes(below, "decoding"), ["async"]);
    }
    let widths = |figure: &str| -> Vec<String> {
        let srcset = attributes(figure, "srcset").pop().unwrap();
        let candidates = srcset.split(", ").map(|one| one.split_once(' ').unwrap());
        candidates
            .map(|(url, width)| (site.has(url.trim_start_matches('/')), width))
            .map(|(there, width)| {
                assert!(there);
                width.to_owned()
            })
            .collect()
    };
    assert_eq!(widths(lead), ["480w", "800w", "1200w", "1300w"]);
    assert_eq!(widths(house), ["480w", "600w"]);
    assert_eq!(widths(line), ["300w"]);
    for url in
        figures.iter().flat_map(|figure| [attributes(figure, "src"), attributes(figure, "href")]).flatten()
    {
        assert!(site.has(url.trim_start_matches('/')), "{url}");
    }
}

#[test]
fn the_original_is_offered_to_the_press() {
    let site = pictured().append("content/site.yaml", "licence: CC-BY-4.0\n").build();
    let page = site.page("fi/tiedotteet/2026/kuvat/index.html");
    let words = |nth: usize| {
        let figure = main(&page).split("<figure").nth(nth).unwrap().split("</figure>").next().unwrap();
        crate::look::lines(figure.split_once("<figcaption>").map_or("", |(_, words)| words)).join(" ")
    };
    let words: Vec<String> = (1..=3).map(words).collect();
    assert!(words[0].starts_with("Kuva: Laura Kotila/VNK Lataa kuva (JPG, "), "{words:?}");
    assert!(words[0].ends_with("Kuvan käyttölupa: CC BY 4.0"), "{words:?}");
    assert!(words[1].starts_with("Lataa kuva (PNG, "), "{words:?}");
    assert_eq!(words[2], "");
}

#[test]
fn feeds_show_what_every_reader_can_show() {
    let feed = pictured().build().page("fi/feed.xml");
    assert!(feed.contains("talo-600-v1.") && !feed.contains("srcset") && !feed.contains(".webp"), "{feed}");
}

#[test]
fn a_shared_link_shows_a_size_that_services_take() {
    let page = pictured().build().page("fi/tiedotteet/2026/kuvat/index.html");
    let head = between(&page, "<head>", "</head>");
    let image = head.split("property=\"og:image\" content=\"").nth(1).unwrap().split('"').next().unwrap();
    assert!(image.starts_with("https://www.example.fi/assets/media/eero-1200-v1."), "{image}");
    assert!(image.ends_with(".jpg"), "{image}");
}

#[test]
fn an_address_is_that_of_the_original_and_the_size() {
    let paths = |site: SiteTest| -> Vec<String> {
        site.build().paths().into_iter().filter(|path| path.contains("/eero")).collect()
    };
    let before = paths(pictured());
    assert_eq!(paths(pictured()), before);
    let other =
        pictured().file("content/releases/2026/kuvat/eero.jpg", photo(1300, 700, 91, ImageFormat::Jpeg));
    assert!(paths(other).iter().all(|path| !before.contains(path)));
}

#[test]
fn a_photograph_of_what_is_held_is_in_no_size_in_no_file() {
    let held = |site: SiteTest| {
        let front = format!(
            "title: Salaisuus\nlead: L.\n{}\nimage: salaisuus.jpg\nmedia: [{{file: salaisuus.jpg}}]\nimages: {{salaisuus.jpg: {{alt: S.}}}}",
            FACTS.replace("1.3.2026", "1.9.2026")
        );
        site.item("releases/2026/salaisuus/fi", &front, "Teksti.\n\n![](salaisuus.jpg)")
            .file("content/releases/2026/salaisuus/salaisuus.jpg", jpeg(900, 500))
    };
    let (with, without) = (held(pictured()).build(), pictured().build());
    assert_eq!(with.tree(), without.tree());
    assert_eq!(
        media(&held(pictured()).preview().build().paths())
            .iter()
            .filter(|path| path.starts_with("sal"))
            .count(),
        5
    );
}

#[test]
fn a_broken_image_is_told_with_its_repair() {
    let told = |name: &str, bytes: &[u8]| {
        let front = format!(
            "title: Kuva\nlead: L.\n{FACTS}\nmedia: [{{file: {name}}}]\nimages: {{{name}: {{alt: Talo.}}}}"
        );
        let site = SiteTest::new()
            .item("releases/2026/kuva/fi", &front, &format!("![]({name})"))
            .file(&format!("content/releases/2026/kuva/{name}"), bytes)
            .build();
        let mut advice = site.advice();
        advice.retain(|line| line.contains("media-form"));
        advice.join("\n")
    };
    let (photo, house) = (jpeg(900, 500), photo(30, 20, 1, ImageFormat::Png));
    assert_eq!(told("kuva.jpg", &photo), "");
    assert_eq!(told("KUVA.JPEG", &photo), "");
    assert_eq!(
        told("kuva.jpg", &photo[..photo.len() / 2]),
        "fi.md:7 media-form: The image “kuva.jpg” is not whole: the file ends before the image does. > \
         Copy the file here again from where it came from, or ask the photographer for it."
    );
    assert_eq!(
        told("kuva.png", &photo),
        "fi.md:7 media-form: The file “kuva.png” is an image of another kind than its name says: jpg. > \
         Rename it “kuva.jpg”, in the folder and wherever the text names it."
    );
    // 60000 × 60000 pixels in some hundred bytes.
    let mut bomb = house;
    bomb[16..24].copy_from_slice(&[0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60]);
    assert_eq!(
        told("kuva.png", &bomb),
        "fi.md:7 media-form: The image “kuva.png” is too large to be shown: 60000 × 60000 pixels. > \
         Save it anew with no more than 64 million pixels and no side longer than 16000."
    );
}

#[test]
fn the_original_tells_nothing_of_the_camera_and_the_place() {
    let camera = [b"Exif\0\0II\x2a\0\x08\0\0\0\0\0".as_slice(), b"GPS 60.1699N"].concat();
    let plain = jpeg(1300, 700);
    let length = u16::try_from(camera.len() + 2).unwrap().to_be_bytes();
    let told = [&plain[..2], &[0xff, 0xe1], length.as_slice(), &camera, &plain[2..]].concat();
    let site = pictured().file("content/releases/2026/kuvat/eero.jpg", &told).build();
    let published: Vec<Vec<u8>> = site
        .paths()
        .iter()
        .filter(|path| path.starts_with("assets/media/eero"))
        .map(|path| site.bytes(path))
        .collect();
    assert_eq!(published.len(), 6);
    assert!(published.contains(&plain));
    assert!(published.iter().all(|bytes| memchr::memmem::find(bytes, b"60.1699N").is_none()));
}
