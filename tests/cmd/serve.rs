//! `tiedote serve` as writers use it: they save, the page follows.

use std::fs;
use std::net::TcpListener;

use crate::sandbox::Sandbox;
use crate::server::Server;
use crate::support::SiteTest;

const BASE: &str = "content/releases/2026/base/fi.md";
const BASE_PAGE: &str = "/fi/tiedotteet/2026/perustiedote/";

fn release(title: &str, front_matter: &str) -> String {
    format!(
        "---\ntitle: {title}\nlead: L.\n{front_matter}\norganisations: [vm]\ncontacts: [virta]\ntopics: [digital]\n---\n\nTeksti.\n"
    )
}

fn public(title: &str) -> String {
    release(title, "date: 1.3.2026 9.00")
}

/// The base release with other words in its text.
fn edited(words: &str) -> String {
    let file = crate::support::BASE.iter().find(|(path, _)| *path == BASE).unwrap().1;
    file.replace("Tekstiä.", words)
}

#[test]
fn a_port_that_is_taken_is_said_and_the_next_free_one_is_used() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let mut server = Server::start_in(Sandbox::base(), &format!("--port {port}"));
    let used = server.port;
    assert!(used > port, "{used}");
    assert_eq!(server.get("/fi/").status, 200);
    assert_eq!(server.said(), format!("Port {port} is taken; using {used}.\n"));
}

#[test]
fn a_preview_for_the_whole_network_is_said() {
    let said = |words: &str| Server::start(&SiteTest::new(), words).said();
    assert_eq!(
        said("--host 0.0.0.0"),
        "Everybody on your network can read this preview, drafts and held items included. \
         With --public they see only what is public.\n"
    );
    assert_eq!(said("--host 0.0.0.0 --public"), "");
    assert_eq!(said(""), "");
}

#[cfg(unix)]
#[test]
fn a_preview_in_the_background_can_be_stopped_from_its_first_word_on() {
    for _ in 0..8 {
        let sandbox = Sandbox::base();
        let child = sandbox.start_in_background("serve --port 0 --as-of \"1.6.2026 12.00\"");
        let (status, _) = Server::heard(sandbox, child).interrupt();
        assert_eq!(status.code(), Some(0));
    }
}

#[test]
fn the_public_view_has_nothing_of_what_is_held_or_a_draft_at_any_address() {
    let site = SiteTest::new()
        .file("content/releases/2026/held/fi.md", release("Salainen odottava", "date: 2.6.2026 9.00"))
        .file(
            "content/releases/2026/draft/fi.md",
            release("Salainen luonnos", "date: 1.3.2026 9.00\ndraft: true"),
        )
        .item("releases/2026/base/en", "title: Secret later\nlead: L.\ndate: 3.6.2026 9.00", "Secret.");
    let (whole, public) = (Server::start(&site, ""), Server::start(&site, "--public"));
    assert_eq!(whole.sandbox.run("build -q --drafts --output {}/out").code, 0);
    let mut seen = 0;
    for path in whole.sandbox.published("out").keys() {
        let address = format!("/{}", path.strip_suffix("index.html").unwrap_or(path));
        let answer = whole.get(&address);
        assert_eq!(answer.status, 200, "{address}");
        seen += usize::from(answer.body.contains("Salainen") || answer.body.contains("Secret"));
        let answer = public.get(&address);
        let says =
            |words: &str| answer.body.contains(words) || answer.head.iter().any(|line| line.contains(words));
        for words in ["Salainen", "salainen", "Secret", "secret"] {
            assert!(!says(words), "{address}: {answer:?}");
        }
    }
    // Pages, lists, feeds of the site and of the topic, sitemap.
    assert!(seen > 8, "{seen}");
}

#[test]
fn a_file_is_seen_however_the_editor_saves_it() {
    let server = Server::start(&SiteTest::new(), "");
    let file = server.sandbox.site().join(BASE);
    let beside = |name: &str| file.with_file_name(name);
    server.sandbox.write(BASE, edited("Suoraan."));
    server.until_says(BASE_PAGE, "Suoraan.");
    // Vim and many others: written beside, then put in its place.
    fs::write(beside(".fi.md.tmp"), edited("Vierestä.")).unwrap();
    fs::rename(beside(".fi.md.tmp"), &file).unwrap();
    server.until_says(BASE_PAGE, "Vierestä.");
    // Emacs and others: the old one is kept as a copy.
    fs::rename(&file, beside("fi.md~")).unwrap();
    fs::write(&file, edited("Kopion jälkeen.")).unwrap();
    server.until_says(BASE_PAGE, "Kopion jälkeen.");
    fs::remove_file(&file).unwrap();
    fs::write(&file, edited("Poiston jälkeen.")).unwrap();
    server.until_says(BASE_PAGE, "Poiston jälkeen.");
}

#[test]
fn a_release_comes_moves_and_goes_with_its_folder() {
    let server = Server::start(&SiteTest::new(), "");
    let list = "/fi/tiedotteet/";
    let folder = |name: &str| server.sandbox.site().join("content/releases").join(name);
    server.sandbox.write("content/releases/2025/uusi/fi.md", public("Uusi").replace("2026", "2025"));
    server.until_says(list, ">Uusi<");
    server.until_says("/fi/tiedotteet/2025/uusi/", "Uusi");
    // A folder by another name, or of another year: its own name is no part of the address.
    fs::create_dir_all(folder("2024")).unwrap();
    fs::rename(folder("2025/uusi"), folder("2025/toinen")).unwrap();
    server.sandbox.write("content/releases/2025/toinen/sv.md", "---\ntitle: Ny\nlead: L.\n---\n\nText.\n");
    server.until_says("/sv/pressmeddelanden/2025/ny/", "Ny");
    server.until_says("/fi/tiedotteet/2025/uusi/", "/sv/pressmeddelanden/2025/ny/");
    fs::remove_dir_all(folder("2025")).unwrap();
    server.until("/fi/tiedotteet/2025/uusi/", |answer| answer.status == 404);
    for path in [list, "/fi/", "/fi/feed.xml", "/sitemap.xml", "/fi/aiheet/digital/"] {
        let answer = server.get(path);
        assert!(!answer.body.contains("/2025/uusi/"), "{path}: {answer:?}");
    }
}

#[test]
fn everything_else_is_seen_without_a_restart() {
    let server = Server::start(&SiteTest::new(), "");
    let write = |path: &str, from: &str, to: &str| {
        let text = fs::read_to_string(server.sandbox.site().join(path)).unwrap();
        assert!(text.contains(from), "{text}");
        server.sandbox.write(path, text.replace(from, to));
    };
    write("content/people/virta.yaml", "family: Virta", "family: Puro");
    server.until_says(BASE_PAGE, "Aino Puro");
    write("content/organisations.yaml", "fi: valtiovarainministeriö", "fi: rahaministeriö");
    server.until_says(BASE_PAGE, "rahaministeriö");
    write("content/topics.yaml", "fi: Digitalisaatio", "fi: Sähköistyminen");
    server.until_says(BASE_PAGE, "Sähköistyminen");
    write("content/site.yaml", "fi: Valtiovarainministeriö", "fi: Rahaministeriö");
    server.until_says("/fi/", "Rahaministeriö");
    server.sandbox.write("themes/default/templates/front.html", "Oma pohja");
    server.until_says("/fi/", "Oma pohja");
    fs::remove_dir_all(server.sandbox.site().join("themes")).unwrap();
    server.until("/fi/", |answer| !answer.body.contains("Oma pohja"));
    server.sandbox.write("locales/fi/site.ftl", "releases = Kuulumiset\n");
    server.until_says("/fi/", "Kuulumiset");
}

#[test]
fn broken_settings_keep_the_last_good_pages_until_they_are_mended() {
    let server = Server::start(&SiteTest::new(), "");
    let good = fs::read_to_string(server.sandbox.site().join("content/site.yaml")).unwrap();
    let mut events = server.events("/fi/");
    server.sandbox.write("content/site.yaml", "base_url: [\n");
    let mut heard = [0; 16 * 1024];
    let read = std::io::Read::read(&mut events, &mut heard).unwrap();
    let heard = String::from_utf8_lossy(&heard[..read]).into_owned();
    assert!(heard.contains("event: problems") && heard.contains("site.yaml"), "{heard}");
    assert!(server.get(BASE_PAGE).body.contains("Tekstiä."));
    fs::remove_file(server.sandbox.site().join("content/site.yaml")).unwrap();
    assert_eq!(server.get(BASE_PAGE).status, 200);
    server.sandbox.write("content/site.yaml", good.replace("fi: Valtio", "fi: Uusi valtio"));
    server.until_says("/fi/", "Uusi valtio");
}

#[test]
fn a_thousand_files_at_once_are_all_seen() {
    let server = Server::start(&SiteTest::new(), "");
    for n in 0..1000 {
        server.sandbox.write(&format!("content/releases/2026/r{n}/fi.md"), public(&format!("Uusi {n}")));
    }
    for n in [999, 0, 500] {
        server.until_says(&format!("/fi/tiedotteet/2026/uusi-{n}/"), &format!("Uusi {n}"));
    }
    // And back, as `git checkout` does.
    for n in 0..1000 {
        fs::remove_dir_all(server.sandbox.site().join(format!("content/releases/2026/r{n}"))).unwrap();
    }
    server.until("/fi/tiedotteet/", |answer| !answer.body.contains("Uusi "));
    for n in [999, 0, 500] {
        server.until(&format!("/fi/tiedotteet/2026/uusi-{n}/"), |answer| answer.status == 404);
    }
}

/// A page without the script that the preview puts into it.
fn without_script(page: &str) -> String {
    let Some((before, rest)) = page.split_once("<script src=\"/_preview/client.js\"") else {
        return page.to_owned();
    };
    let (_, after) = rest.split_once("</script>\n").unwrap();
    before.to_owned() + after
}

/// Every page that the preview has is the one that a build would write, but for its own script.
#[track_caller]
fn assert_equals_a_build(server: &Server, folder: &str) {
    let run =
        server.sandbox.run(&format!("build -q --drafts --as-of \"1.6.2026 12.00\" --output {{}}/{folder}"));
    assert_eq!(run.code, 0, "{run:?}");
    let built = server.sandbox.published(folder);
    for (path, bytes) in &built {
        let answer = server.get(&format!("/{}", path.strip_suffix("index.html").unwrap_or(path)));
        let body = without_script(&answer.body);
        assert!(body == String::from_utf8_lossy(bytes), "{path}: {answer:?}");
    }
    for path in server.get("/sitemap.xml").body.split("<loc>https://www.example.fi/").skip(1) {
        let path = path.split('<').next().unwrap();
        assert!(built.contains_key(&format!("{path}index.html")), "{path} is not built");
    }
}

#[test]
fn whatever_is_done_on_the_disk_the_preview_shows_what_a_build_makes_of_it() {
    let server = Server::start(&SiteTest::new(), "");
    let releases = server.sandbox.site().join("content/releases");
    let aside = server.sandbox.path("aside");
    for turn in 0..25 {
        let (new, old) =
            (releases.join(format!("2026/n{turn}")), releases.join(format!("2026/n{}", turn / 2)));
        let write = |name: &str, text: String| {
            server.sandbox.write(&format!("content/releases/2026/{name}/fi.md"), text);
        };
        match turn % 5 {
            // Folders that come with their files, faster than anybody can begin to watch them.
            0 => (0..20).for_each(|n| write(&format!("n{turn}-{n}"), public(&format!("Monta {turn} {n}")))),
            // A folder by another name, and at once an edit below it.
            1 => {
                write(&format!("n{turn}"), public(&format!("Ennen {turn}")));
                fs::rename(&new, releases.join(format!("2026/m{turn}"))).unwrap();
                write(&format!("m{turn}"), public(&format!("Nyt {turn}")));
            }
            // Out of the site and, changed, back.
            2 => {
                write(&format!("n{turn}"), public(&format!("Ulkona {turn}")));
                fs::rename(&new, &aside).unwrap();
                fs::write(aside.join("sv.md"), format!("---\ntitle: Ut {turn}\nlead: L.\n---\n\nText.\n"))
                    .unwrap();
                fs::rename(&aside, &new).unwrap();
            }
            3 if old.exists() => fs::remove_dir_all(&old).unwrap(),
            // The whole shelf away and back.
            _ => {
                fs::rename(&releases, &aside).unwrap();
                fs::rename(&aside, &releases).unwrap();
            }
        }
        // Whatever happened before this edit has been heard when its page is there.
        server.sandbox.write(BASE, edited(&format!("Vuoro {turn}.")));
        server.until_says(BASE_PAGE, &format!("Vuoro {turn}."));
        if turn % 6 == 4 {
            assert_equals_a_build(&server, &format!("out{turn}"));
        }
    }
}
