//! Photographs in several sizes: made once, kept beside the site, never of what is held.

use std::collections::BTreeMap;
use std::fs;
use std::io::Cursor;

use image::{ImageFormat, Rgb, RgbImage};
use tiedote::source::hash;

use crate::sandbox::Sandbox;
use crate::support::SiteTest;

const PHOTO: &str = "content/releases/2026/kuva/kuva.jpg";

fn photo(colour: u8, format: ImageFormat) -> Vec<u8> {
    let image =
        RgbImage::from_fn(700, 400, |x, y| Rgb([colour, (x / 4).to_le_bytes()[0], (y / 4).to_le_bytes()[0]]));
    let mut out = Cursor::new(Vec::new());
    image.write_to(&mut out, format).unwrap();
    out.into_inner()
}

fn release(id: &str, file: &str, date: &str) -> (String, String) {
    let text = format!(
        "---\ntitle: {id}\nlead: L.\ndate: {date}\norganisations: [vm]\ncontacts: [virta]\nimage: {file}\n\
         media: [{{file: {file}}}]\nimages: {{{file}: {{alt: Talo.}}}}\n---\n\nTeksti.\n"
    );
    (format!("content/releases/2026/{id}/fi.md"), text)
}

fn pictured() -> SiteTest {
    let (path, text) = release("kuva", "kuva.jpg", "1.3.2026 9.00");
    SiteTest::new().file(&path, text).file(PHOTO, photo(90, ImageFormat::Jpeg))
}

/// The published sizes.
fn sizes(sandbox: &Sandbox, output: &str) -> BTreeMap<String, Vec<u8>> {
    sandbox.published(output).into_iter().filter(|(path, _)| path.contains("-v1.")).collect()
}

/// The names of what is kept.
fn kept(sandbox: &Sandbox) -> Vec<String> {
    let Ok(entries) = fs::read_dir(sandbox.site().join(".tiedote/photos")) else { return Vec::new() };
    let mut names: Vec<_> =
        entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn a_second_build_makes_no_photograph_again() {
    let sandbox = Sandbox::new(&pictured());
    assert_eq!(sandbox.run("build --output {}/a").code, 0);
    let first = sizes(&sandbox, "a");
    assert_eq!((first.len(), kept(&sandbox).len()), (3, 3));
    // Not even what is kept is looked at, if the folder has it.
    fs::remove_dir_all(sandbox.site().join(".tiedote")).unwrap();
    let again = sandbox.run("build --output {}/a");
    assert!(again.out.contains(" 0 written"), "{}", again.out);
    assert!(kept(&sandbox).is_empty());
    // On one thread or on all, the same is made.
    assert_eq!(sandbox.run("build --jobs 1 --output {}/b").code, 0);
    assert_eq!((sizes(&sandbox, "b"), kept(&sandbox).len()), (first, 3));
}

#[test]
fn what_is_kept_serves_another_folder_unless_it_is_damaged() {
    let sandbox = Sandbox::new(&pictured());
    assert_eq!(sandbox.run("build --output {}/a").code, 0);
    let names = kept(&sandbox);
    let put = |name: &str, bytes: &[u8]| {
        fs::write(sandbox.site().join(".tiedote/photos").join(name), bytes).unwrap();
    };
    put(&names[0], &[hash(b"from the notes").as_slice(), b"from the notes"].concat());
    put(&names[1], b"torn");
    assert_eq!(sandbox.run("build --output {}/b").code, 0);
    let (first, second) = (sizes(&sandbox, "a"), sizes(&sandbox, "b"));
    let differing: Vec<_> = second.iter().filter(|(path, bytes)| first[*path] != **bytes).collect();
    assert_eq!(differing.len(), 1, "{:?}", second.keys());
    assert_eq!(differing[0].1, b"from the notes");
}

#[test]
fn what_no_file_of_the_site_needs_is_forgotten() {
    let sandbox = Sandbox::new(&pictured());
    assert_eq!(sandbox.run("build --output {}/a").code, 0);
    let before = kept(&sandbox);
    sandbox.write(PHOTO, photo(91, ImageFormat::Jpeg));
    assert_eq!(sandbox.run("build --output {}/a").code, 0);
    let after = kept(&sandbox);
    assert!(after.len() == 3 && after.iter().all(|name| !before.contains(name)), "{before:?} {after:?}");
}

#[test]
fn a_held_photograph_is_made_for_staff_and_is_nowhere_in_public() {
    let (path, text) = release("salaisuus", "salaisuus.jpg", "1.9.2026 9.00");
    let site = pictured()
        .file(&path, text)
        .file("content/releases/2026/salaisuus/salaisuus.jpg", photo(200, ImageFormat::Jpeg));
    let sandbox = Sandbox::new(&site);
    assert_eq!(sandbox.run("build --drafts --output {}/staff").code, 0);
    assert_eq!((sizes(&sandbox, "staff").len(), kept(&sandbox).len()), (6, 6));
    assert_eq!(sandbox.run("build --output {}/out").code, 0);
    let public = sandbox.published("out");
    assert!(public.keys().all(|path| !path.contains("salaisuus")), "{:?}", public.keys());
    let staff = sizes(&sandbox, "staff");
    let secret = staff.iter().filter(|(path, _)| path.contains("salaisuus"));
    for (_, bytes) in secret {
        assert!(public.values().all(|published| published != bytes));
    }
}

#[test]
fn a_damaged_photograph_stops_the_build_with_its_repair() {
    let (path, text) = release("rikki", "rikki.png", "1.3.2026 9.00");
    let mut damaged = photo(10, ImageFormat::Png);
    let middle = damaged.len() / 2;
    damaged[middle..middle + 8].fill(0x55);
    let site = SiteTest::new().file(&path, text).file("content/releases/2026/rikki/rikki.png", damaged);
    let sandbox = Sandbox::new(&site);
    let run = sandbox.run("build --output {}/out");
    assert_eq!(run.code, 1, "{}", run.err);
    assert!(run.err.contains("The image “rikki.png” cannot be read: the file is damaged."), "{}", run.err);
    assert!(run.err.contains("Copy the file here again"), "{}", run.err);
    assert!(!sandbox.path("out/fi/index.html").exists());
}

#[cfg(unix)]
#[test]
fn the_preview_makes_a_size_when_it_is_asked_for() {
    let sandbox = Sandbox::new(&pictured());
    assert_eq!(sandbox.run("build --output {}/a").code, 0);
    let sizes = sizes(&sandbox, "a");
    fs::remove_dir_all(sandbox.site().join(".tiedote")).unwrap();
    let server = crate::server::Server::start_in(sandbox, "--port 0");
    let page = server.get("/fi/tiedotteet/2026/kuva/");
    for (path, bytes) in &sizes {
        assert!(page.body.contains(path.as_str()), "{path}");
        let answer = server.get(&format!("/{path}"));
        let kind = if path.ends_with(".webp") { "image/webp" } else { "image/jpeg" };
        assert_eq!((answer.status, answer.header("content-type")), (200, Some(kind)));
        assert_eq!(answer.body, String::from_utf8_lossy(bytes));
    }
}

/// The published social cards.
fn cards(sandbox: &Sandbox, output: &str) -> BTreeMap<String, Vec<u8>> {
    sandbox.published(output).into_iter().filter(|(path, _)| path.starts_with("assets/cards/")).collect()
}

#[test]
fn a_second_build_draws_no_card_again_and_only_that_of_a_changed_headline() {
    let sandbox = Sandbox::new(&SiteTest::new());
    assert_eq!(sandbox.run("build --output {}/a").code, 0);
    let first = cards(&sandbox, "a");
    assert_eq!(first.len(), 3);
    let again = sandbox.run("build --output {}/a");
    assert!(again.out.contains(" 0 written"), "{}", again.out);
    // On one thread the same is drawn.
    assert_eq!(sandbox.run("build --jobs 1 --output {}/b").code, 0);
    assert_eq!(cards(&sandbox, "b"), first);
    let path = "content/releases/2026/base/sv.md";
    sandbox.write(path, SiteTest::new().text(path).replace("Grundmeddelande", "Ett annat meddelande"));
    assert_eq!(sandbox.run("build --output {}/a").code, 0);
    let second = cards(&sandbox, "a");
    assert_eq!(first.keys().filter(|path| second.contains_key(*path)).count(), 2);
    assert_eq!(second.len(), 3);
}

#[cfg(unix)]
#[test]
fn the_preview_draws_a_card_when_it_is_asked_for() {
    let sandbox = Sandbox::new(&SiteTest::new());
    assert_eq!(sandbox.run("build --output {}/a").code, 0);
    let cards = cards(&sandbox, "a");
    let server = crate::server::Server::start_in(sandbox, "--port 0");
    for (path, bytes) in &cards {
        let answer = server.get(&format!("/{path}"));
        assert_eq!((answer.status, answer.header("content-type")), (200, Some("image/png")));
        assert_eq!(answer.body, String::from_utf8_lossy(bytes));
    }
}
