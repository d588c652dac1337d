//! `tiedote serve` when something is wrong: what stays, what goes, and what nobody is told.

use std::fs;

use crate::sandbox::Sandbox;
use crate::server::Server;
use crate::support::{BASE, SiteTest};

const FI: &str = "content/releases/2026/base/fi.md";
const SV: &str = "content/releases/2026/base/sv.md";
const PAGE: &str = "/fi/tiedotteet/2026/perustiedote/";

fn original(path: &str) -> &'static str {
    BASE.iter().find(|(known, _)| *known == path).unwrap().1
}

/// A stream of events tells this.
fn until_told(server: &Server, words: &str) {
    use std::io::Read as _;
    let mut stream = server.events("/fi/");
    let mut heard = String::new();
    while !heard.contains(words) {
        let mut piece = [0; 4096];
        let read = stream.read(&mut piece).unwrap();
        assert!(read > 0, "{heard}");
        heard += &String::from_utf8_lossy(&piece[..read]);
    }
}

#[test]
fn who_sees_only_the_public_is_told_nothing_of_the_rest() {
    let held = "content/releases/2026/salaisuus/fi.md";
    let text = original(FI)
        .replace("Perustiedote", "Salaisuus")
        .replace("date: 1.2.2026 9.00", "date: 1.2.2027 9.00\nnunber: 1");
    let server = Server::start(&SiteTest::new().file(held, &text), "--public --messages en");
    // Something else is told, so that there is something to see.
    server.sandbox.write(FI, original(FI).replace("topics: [digital]", "topics: [digitaal]"));
    until_told(&server, "digitaal");
    let bar = format!("/_preview/page?page={PAGE}");
    let known = format!("/_preview/source?path={held}");
    let own = format!("/_preview/source?path={FI}");
    for path in ["/_preview/", &bar, "/_preview/?state=remarks", &known, &own] {
        let answer = server.get(path);
        assert!(!answer.body.to_lowercase().contains("salaisuus"), "{path}: {}", answer.body);
    }
    assert_eq!((server.get(&known).status, server.get(&own).status), (404, 404));
}

#[test]
fn a_site_named_by_a_relative_path_is_followed() {
    let sandbox = Sandbox::base();
    let child = sandbox.start_heard("serve --port 0 --site ../site");
    let server = Server::heard(sandbox, child);
    server.sandbox.write(FI, original(FI).replace("Tekstiä.", "Muutettu."));
    server.until_says(PAGE, "Muutettu.");
}

#[test]
fn a_release_that_becomes_a_draft_is_shown_as_one_even_if_the_word_is_wrong() {
    let (server, public) = (Server::start(&SiteTest::new(), ""), Server::start(&SiteTest::new(), "--public"));
    let draft = original(FI).replace("\n---\n\n", "\ndraft: kyllä\n---\n\n");
    for preview in [&server, &public] {
        preview.sandbox.write(FI, &draft);
    }
    server.until_says(PAGE, "class=\"ribbon\"");
    public.until(PAGE, |answer| answer.status == 404);
}

#[test]
fn a_file_that_is_lost_or_misnamed_takes_no_page_with_it() {
    let server = Server::start(&SiteTest::new(), "--messages en");
    let file = |path: &str| server.sandbox.site().join(path);
    for wrong in ["content/releases/2026/base/FI.md", "content/releases/2026/base/fi.md.txt"] {
        fs::rename(file(FI), file(wrong)).unwrap();
        until_told(&server, "error[");
        assert_eq!(server.get(PAGE).status, 200, "{wrong}");
        assert_eq!(server.get("/sv/pressmeddelanden/2026/grundmeddelande/").status, 200, "{wrong}");
        fs::rename(file(wrong), file(FI)).unwrap();
        until_told(&server, "\"errors\":0");
    }
}

#[test]
fn a_folder_that_is_moved_away_and_back_is_as_it_was_changed_meanwhile() {
    let server = Server::start(&SiteTest::new(), "");
    let (site, aside) = (server.sandbox.site(), server.sandbox.path("aside"));
    server.sandbox.write(SV, original(SV));
    fs::rename(&site, &aside).unwrap();
    fs::write(aside.join(FI), original(FI).replace("Tekstiä.", "Muualla muutettu.")).unwrap();
    fs::rename(&aside, &site).unwrap();
    server.until_says(PAGE, "Muualla muutettu.");
    server.sandbox.write(FI, original(FI).replace("Tekstiä.", "Taas täällä."));
    server.until_says(PAGE, "Taas täällä.");
}
