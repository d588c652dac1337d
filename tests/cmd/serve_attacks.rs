//! The preview against clients that mean harm, or are slow, or many.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::sandbox::Sandbox;
use crate::server::Server;
use crate::support::{SiteTest, png};

fn server() -> Server {
    let front = "date: 1.3.2026 9.00\nimage: kuva.png\nmedia: [{file: kuva.png}, {file: liite.pdf}]\n\
                 images: {kuva.png: {alt: Kuva}}\nattachments: {liite.pdf: Liite}\naliases: [/vanha/]";
    let site = SiteTest::new()
        .release("a", front, "Teksti.")
        .file("content/releases/2026/a/kuva.png", png())
        .file("content/releases/2026/a/liite.pdf", "%PDF liite");
    Server::start(&site, "")
}

/// The addresses in the pages that end so.
fn address_in(server: &Server, page: &str, end: &str) -> String {
    let html = server.get(page).body;
    let mut values = html.split('"').filter(|value| value.starts_with('/') && value.ends_with(end));
    values.next().unwrap_or_else(|| panic!("no {end} in {html}")).to_owned()
}

const RELEASE: &str = "/fi/tiedotteet/2026/tiedote-a/";

#[test]
fn every_answer_may_not_be_kept_found_or_shown_elsewhere() {
    let server = server();
    let get = |path: &str| format!("GET {path} HTTP/1.1\r\nHost: {{}}\r\nConnection: close\r\n\r\n");
    let foreign = "GET /fi/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n";
    let post = "POST /fi/ HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n";
    let asked = [
        (get("/fi/"), 200),
        (get("/fi/feed.xml"), 200),
        (get("/robots.txt"), 200),
        (get(&address_in(&server, RELEASE, ".png")), 200),
        (get("/_preview/client.js"), 200),
        (get("/fi"), 307),
        (get("/nothing"), 404),
        (get("/_preview/nothing"), 404),
        (get("/_preview/events"), 400),
        (foreign.to_owned(), 403),
        (post.to_owned(), 405),
    ];
    for (request, status) in asked {
        let answer = server.ask(&request);
        assert_eq!(answer.status, status, "{request}{answer:?}");
        assert_marked(&answer.head, &request);
    }
    let mut events = server.connect();
    let request =
        format!("GET /_preview/events?page=/fi/ HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n\r\n", server.port);
    events.write_all(request.as_bytes()).unwrap();
    let mut start = [0; 1024];
    let read = events.read(&mut start).unwrap();
    let head = String::from_utf8_lossy(&start[..read]).to_lowercase();
    assert_marked(&head.lines().map(str::to_owned).collect::<Vec<_>>(), &request);
}

#[track_caller]
fn assert_marked(head: &[String], request: &str) {
    for line in [
        "cache-control: no-store",
        "x-robots-tag: noindex",
        "x-content-type-options: nosniff",
        "referrer-policy: no-referrer",
        "cross-origin-resource-policy: same-origin",
    ] {
        assert!(head.iter().any(|of| of == line), "{line} is missing: {request}{head:?}");
    }
}

#[test]
fn every_output_says_what_it_is() {
    let server = server();
    for (path, kind) in [
        ("/fi/".to_owned(), "text/html; charset=utf-8"),
        ("/fi/feed.xml".to_owned(), "application/atom+xml; charset=utf-8"),
        ("/sitemap.xml".to_owned(), "application/xml; charset=utf-8"),
        ("/robots.txt".to_owned(), "text/plain; charset=utf-8"),
        ("/_headers".to_owned(), "text/plain; charset=utf-8"),
        ("/_redirects".to_owned(), "text/plain; charset=utf-8"),
        ("/vanha/".to_owned(), "text/html; charset=utf-8"),
        (address_in(&server, "/fi/", ".css"), "text/css; charset=utf-8"),
        (address_in(&server, RELEASE, ".png"), "image/png"),
        (address_in(&server, RELEASE, ".pdf"), "application/pdf"),
        ("/_preview/client.js".to_owned(), "text/javascript; charset=utf-8"),
        ("/_preview/client.css".to_owned(), "text/css; charset=utf-8"),
    ] {
        let answer = server.get(&path);
        assert_eq!((answer.status, answer.header("content-type")), (200, Some(kind)), "{path}");
    }
    let whole = server.get(&address_in(&server, RELEASE, ".pdf"));
    assert!(whole.body.contains("%PDF liite"), "{whole:?}");
}

#[test]
fn a_head_has_no_body_and_other_methods_are_not_allowed() {
    let server = server();
    let ask = |method: &str| {
        server.ask(&format!("{method} /fi/ HTTP/1.1\r\nHost: {{}}\r\nConnection: close\r\n\r\n"))
    };
    let (head, get) = (ask("HEAD"), ask("GET"));
    assert_eq!((head.status, head.body.as_str()), (200, ""));
    assert_eq!(head.header("content-length"), get.header("content-length"));
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "NONSENSE"] {
        let answer = ask(method);
        assert_eq!((answer.status, answer.header("allow")), (405, Some("get, head")), "{method}");
    }
}

#[test]
fn no_path_leads_out_of_the_site_whatever_its_spelling() {
    let server = server();
    std::fs::write(server.sandbox.path("salaisuus.txt"), "salainen").unwrap();
    for path in [
        "/../salaisuus.txt",
        "/fi/../../salaisuus.txt",
        "/%2e%2e/salaisuus.txt",
        "/%2e%2e%2fsalaisuus.txt",
        "/..%2f..%2f..%2f..%2fetc/passwd",
        "/%252e%252e/salaisuus.txt",
        "/..\\salaisuus.txt",
        "/..%5csalaisuus.txt",
        "/%c0%ae%c0%ae/salaisuus.txt",
        "/%e0%80%ae%e0%80%ae/salaisuus.txt",
        "/%%32%65%%32%65/salaisuus.txt",
        "/%uff0e%uff0e/salaisuus.txt",
        "/.%00./salaisuus.txt",
        "/fi/%00",
        "/fi/index.html%00.png",
        "/fi/./",
        "/fi/%2e/",
        "/fi//",
        "//fi/",
        "/fi/%2ffeed.xml",
        "/content/site.yaml",
        "/.tiedote/manifest",
        "/fi/%",
        "/%ff",
        "//",
        "/?../",
        "/assets/media/../../content/site.yaml",
        "/_preview/../content/site.yaml",
        "/_preview/%2e%2e/content/site.yaml",
        "/_preview/client.js/../../content/site.yaml",
    ] {
        let answer = server.get(path);
        let expected = if path.starts_with("/?") { 200 } else { 404 };
        assert_eq!(answer.status, expected, "{path}");
        assert!(!answer.body.contains("salainen") && !answer.body.contains("base_url"), "{path}");
    }
    // An escape that names what is there is that.
    assert_eq!(server.get("/%66i/").status, 200);
}

#[test]
fn a_redirect_never_leaves_the_site() {
    let site = SiteTest::new().file(
        "content/site.yaml",
        "base_url: https://www.example.fi/alla/\norganisation: vm\ntitle: {fi: V, sv: F, en: M}\n\
         languages: [{code: fi, parity: required}, {code: sv, tag: sv-FI, parity: expected}, {code: en, parity: optional}]\n",
    );
    let below = Server::start(&site, "");
    let server = server();
    for path in [
        "//evil.example",
        "//evil.example/fi",
        "//evil.example/%2e%2e",
        "/%2f%2fevil.example",
        "/\\evil.example",
        "/%5cevil.example/..",
        "//fi",
        "/fi?//evil.example",
        "/fi#//evil.example",
        "/fi%0d%0alocation:%20//evil.example",
        "/alla",
        "/alla/fi",
        "/alla//evil.example",
        "/allafi",
        "/",
    ] {
        for server in [&server, &below] {
            let answer = server.get(path);
            let inside = |to: &str| ["/fi/", "/alla/", "/alla/fi/"].contains(&to);
            assert!(answer.header("location").is_none_or(inside), "{path}: {answer:?}");
        }
    }
    assert_eq!(server.get("/fi").header("location"), Some("/fi/"));
    for (from, to) in [("/", "/alla/"), ("/alla", "/alla/"), ("/alla/fi", "/alla/fi/")] {
        assert_eq!(below.get(from).header("location"), Some(to), "{from}");
    }
    assert_eq!(below.get("/allafi/").status, 404);
}

#[test]
fn only_who_names_this_machine_is_answered() {
    let server = server();
    let ask = |version: &str, headers: &str| {
        let request = format!("GET /fi/ HTTP/{version}\r\n{headers}Connection: close\r\n\r\n");
        server.ask(&request).status
    };
    assert_eq!(ask("1.1", "Host: {}\r\n"), 200);
    assert_eq!(ask("1.1", "Host: localhost:1\r\nOrigin: http://localhost:1\r\n"), 200);
    assert_eq!(ask("1.0", "Host: {}\r\n"), 200);
    for headers in [
        "Host: evil.example\r\n",
        "Host: 127.0.0.1.evil.example\r\n",
        "Host: localhost.evil.example\r\n",
        "Host: evil.example:80@127.0.0.1\r\n",
        "Host: {}\r\nHost: evil.example\r\n",
        "Host: evil.example\r\nX-Forwarded-Host: localhost\r\n",
        "Host: \r\n",
        "",
        "Host: {}\r\nOrigin: http://evil.example\r\n",
        "Host: {}\r\nOrigin: null\r\n",
        "Host: {}\r\nOrigin: http://127.0.0.1:1\r\n",
        "Host: {}\r\nOrigin: http://{}\r\nOrigin: http://evil.example\r\n",
    ] {
        for version in ["1.1", "1.0"] {
            assert_eq!(ask(version, headers), 403, "HTTP/{version} {headers}");
        }
    }
    let whole = "GET http://evil.example/fi/ HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n";
    assert_eq!(server.ask(whole).status, 403);
    let told = server.ask("GET / HTTP/1.1\r\nHost: ministry.example\r\nConnection: close\r\n\r\n").body;
    assert!(told.starts_with("Please open the preview by the address that it printed"), "{told}");
}

/// Sends up to `most` bytes after these and tells how many were taken.
fn flood(server: &Server, start: &str, most: usize) -> usize {
    let mut stream = server.connect();
    let piece = vec![b'a'; 64 * 1024];
    let mut sent = 0;
    let mut taken = stream.write_all(start.replace("{}", "127.0.0.1").as_bytes());
    while taken.is_ok() && sent < most {
        taken = stream.write_all(&piece);
        sent += piece.len();
    }
    sent
}

#[test]
fn a_hundred_megabytes_of_head_or_body_are_not_taken() {
    const MUCH: usize = 100_000_000;
    let server = server();
    assert_eq!(server.get("/fi/").status, 200);
    #[cfg(target_os = "linux")]
    let before = server.memory();
    for start in [
        "GET /",
        "GET / HTTP/1.1\r\nHost: {}\r\nX: ",
        "GET / HTTP/1.1\r\n",
        "aaaa",
        "GET /fi/ HTTP/1.1\r\nHost: {}\r\nContent-Length: 5000000000\r\n\r\n",
        "POST /fi/ HTTP/1.1\r\nHost: {}\r\nContent-Length: 5000000000\r\n\r\n",
        "POST /fi/ HTTP/1.1\r\nHost: {}\r\nTransfer-Encoding: chunked\r\n\r\nffffffff\r\n",
    ] {
        let taken = flood(&server, start, MUCH);
        assert!(taken < MUCH / 2, "{start}: {taken} bytes");
    }
    let many = format!("GET /fi/ HTTP/1.1\r\nHost: {{}}\r\n{}\r\n", "a: b\r\n".repeat(5000));
    assert_eq!(server.ask(&many).status, 431);
    assert_eq!(server.get("/fi/").status, 200);
    #[cfg(target_os = "linux")]
    assert!(server.memory() < before + 20_000, "{} KB, before {before}", server.memory());
}

#[test]
fn who_does_not_say_what_it_wants_is_let_go() {
    let server = server();
    let mut silent = server.connect();
    let mut half = server.connect();
    half.write_all(b"GET /fi/ HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ").unwrap();
    let mut idle = server.connect();
    idle.write_all(b"GET /robots.txt HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n").unwrap();
    for stream in [&mut silent, &mut half, &mut idle] {
        stream.set_read_timeout(Some(Duration::from_secs(15))).unwrap();
        // It ends: by itself, not because the test would wait no longer.
        let _ = stream.read_to_end(&mut Vec::new()).unwrap();
    }
    assert_eq!(server.get("/fi/").status, 200);
}

#[cfg(target_os = "linux")]
#[test]
fn who_never_reads_keeps_nobody_waiting_and_is_let_go() {
    let site = SiteTest::new().release(
        "a",
        "date: 1.3.2026 9.00\nmedia: [{file: iso.pdf}]\nattachments: {iso.pdf: Iso}",
        "",
    );
    let sandbox = Sandbox::new(&site.file("content/releases/2026/a/iso.pdf", ""));
    let large = sandbox.site().join("content/releases/2026/a/iso.pdf");
    std::fs::File::options().write(true).open(large).unwrap().set_len(50_000_000).unwrap();
    let server = Server::start_in(sandbox, "--port 0");
    let file = address_in(&server, RELEASE, ".pdf");
    let (memory, files) = (server.memory(), server.open_files());
    let request = format!("GET {file} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    let lazy: Vec<TcpStream> = (0..60)
        .map(|_| {
            let mut stream = server.connect();
            stream.write_all(request.as_bytes()).unwrap();
            stream
        })
        .collect();
    assert_eq!(server.get("/fi/").status, 200);
    assert!(server.memory() < memory + 60_000, "{} KB, before {memory}", server.memory());
    // The watcher may have opened its own meanwhile.
    server.until_open_files(files + 10);
    drop(lazy);
}

#[cfg(target_os = "linux")]
#[test]
fn streams_of_events_are_held_by_the_hundred_and_forgotten_when_they_go() {
    let server = server();
    let files = server.open_files();
    let mut streams: Vec<TcpStream> = (0..500).map(|_| server.events("/fi/")).collect();
    // What the server read when it was counted first may be closed by now.
    assert!(server.open_files() > 500);
    assert_eq!(server.get("/fi/").status, 200);
    server.sandbox.write("content/organisations.yaml", organisations("Kaikki kuulevat"));
    for stream in &mut streams {
        let mut heard = String::new();
        while !heard.contains("event: reload") {
            let mut piece = [0; 4096];
            let read = stream.read(&mut piece).unwrap();
            assert!(read > 0, "a stream ended after {heard}");
            heard += &String::from_utf8_lossy(&piece[..read]);
        }
    }
    drop(streams);
    // The watcher may have opened its own meanwhile.
    server.until_open_files(files + 10);
}

fn organisations(name: &str) -> String {
    format!(
        "vm:\n  name: {{fi: {name}, sv: {name}, en: {name}}}\n  short: {{fi: VM, sv: FM, en: MoF}}\n  phone: 0295 160 01\n  email: kirjaamo@example.fi\n"
    )
}

#[test]
fn more_streams_than_the_system_has_files_keep_nobody_from_a_page() {
    let sandbox = Sandbox::base();
    let command = format!(
        "ulimit -n 150; exec {} serve --port 0 --as-of '1.6.2026 12.00'",
        env!("CARGO_BIN_EXE_tiedote")
    );
    let mut shell = Command::new("sh");
    shell.args(["-c", &command]).current_dir(sandbox.site()).env("LC_ALL", "C");
    let child = shell.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let server = Server::heard(sandbox, child);
    let mut streams: Vec<TcpStream> = (0..400).map(|_| server.events("/fi/")).collect();
    // The oldest went, the newest are there, pages are answered and edits are seen.
    assert_eq!(streams[0].read(&mut [0; 16 * 1024]).unwrap_or_default(), 0);
    server.sandbox.write("content/releases/2026/uusi/fi.md", RELEASE_FILE);
    server.until_says("/fi/tiedotteet/2026/uusin/", "Uusin");
}

const RELEASE_FILE: &str = "---\ntitle: Uusin\nlead: L.\ndate: 1.3.2026 9.00\norganisations: [vm]\ncontacts: [virta]\n---\n\nTeksti.\n";

#[test]
fn ctrl_c_ends_it_whoever_is_there() {
    let mut server = server();
    let events = server.events("/fi/");
    let mut half = server.connect();
    half.write_all(b"GET /fi/ HTTP/1.1\r\nHo").unwrap();
    let mut lazy = server.connect();
    // Who never reads: until the system takes no more of its wishes.
    lazy.set_write_timeout(Some(Duration::from_millis(500))).unwrap();
    let _ = lazy.write_all("GET /fi/ HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".repeat(5000).as_bytes());
    let (status, took) = server.interrupt();
    assert_eq!(status.code(), Some(0));
    assert!(took < Duration::from_secs(1), "{took:?}");
    drop((events, half, lazy));
}
