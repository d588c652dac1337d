//! `tiedote check --external`: asks outside links, of a server on this machine.

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener};
use std::sync::{Arc, Mutex};
use std::thread;

use crate::sandbox::Sandbox;
use crate::support::SiteTest;

/// A server that has everything but what is called `poissa`.
struct Server {
    address: SocketAddr,
    heard: Arc<Mutex<Vec<String>>>,
}

impl Server {
    fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let heard: Arc<Mutex<Vec<String>>> = Arc::default();
        let kept = Arc::clone(&heard);
        thread::spawn(move || {
            for mut stream in listener.incoming().map_while(Result::ok) {
                let mut lines = BufReader::new(stream.try_clone().unwrap()).lines().map_while(Result::ok);
                let Some(path) = lines.next().and_then(|line| Some(line.split(' ').nth(1)?.to_owned()))
                else {
                    continue;
                };
                lines.take_while(|line| !line.is_empty()).for_each(drop);
                let status = match path.as_str() {
                    "/poissa" => "410 Gone",
                    "/suljettu" => "403 Forbidden",
                    _ => "200 OK",
                };
                kept.lock().unwrap().push(path);
                let _ = write!(stream, "HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            }
        });
        Self { address, heard }
    }

    fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// What was asked since the last look.
    fn heard(&self) -> Vec<String> {
        std::mem::take(&mut *self.heard.lock().unwrap())
    }
}

/// A release with a link, in Finnish and Swedish, and a held one with another.
fn site(server: &Server) -> SiteTest {
    let link = |path: &str| format!("Lue [raportti]({}).", server.url(path));
    SiteTest::new()
        .release("a", "date: 1.3.2026 9.00", &link("/poissa"))
        .item("releases/2026/a/sv", "title: Meddelande a\nlead: Ingress.", &link("/poissa"))
        .release("salainen", "date: 1.7.2026 10.00", &link("/salainen"))
}

const ASK: &str = "check --external --intranet --format json";

#[test]
fn a_dead_outside_link_is_told_once_with_all_its_places() {
    let server = Server::new();
    let sandbox = Sandbox::new(&site(&server));
    let run = sandbox.run(ASK);
    let found: Vec<_> =
        run.diagnostics().into_iter().filter(|found| found["rule"] == "link-external").collect();
    assert_eq!((run.code, found.len()), (0, 1), "{}", run.err);
    assert_eq!((&found[0]["severity"], &found[0]["line"]), (&"warning".into(), &9.into()));
    assert_eq!(found[0]["path"], "content/releases/2026/a/fi.md");
    assert_eq!(found[0]["related"][0]["path"], "content/releases/2026/a/sv.md");
    // What is held is not asked about.
    assert_eq!(server.heard(), ["/poissa"]);
    // A bad answer is remembered, and its warnings stay.
    assert_eq!(sandbox.run(ASK).err, run.err);
    assert_eq!(server.heard(), [""; 0]);
    sandbox.run(&format!("{ASK} --again"));
    assert_eq!(server.heard(), ["/poissa"]);
    // Notes that were torn are as good as none, and nobody need save them.
    sandbox.write(".tiedote/external-links.json", "{\"answers\":");
    assert_eq!(sandbox.run(ASK).err, run.err);
    assert_eq!(server.heard(), ["/poissa"]);
    assert_eq!(sandbox.read("site/.tiedote/.gitignore"), "*\n");
}

#[test]
fn nothing_else_asks() {
    let server = Server::new();
    let sandbox = Sandbox::new(&site(&server));
    for words in ["build --strict", "check", "check --next", "status", "build"] {
        let run = sandbox.run(words);
        assert!(!run.err.contains("link-external"), "{}", run.err);
    }
    assert_eq!(server.heard(), [""; 0]);
    // What was found changes no build.
    let before = sandbox.published("site/public");
    sandbox.run(ASK);
    assert_eq!(sandbox.run("build").code, 0);
    assert_eq!(sandbox.published("site/public"), before);
}

#[test]
fn a_site_may_not_want_it() {
    let server = Server::new();
    let site = site(&server).append("content/site.yaml", "rules: {link-external: \"off\"}\n");
    let run = Sandbox::new(&site).run(ASK);
    assert!(run.code == 0 && !run.err.contains("link-external"), "{}", run.err);
    assert_eq!(server.heard(), [""; 0]);
}

#[test]
fn an_internal_address_is_told_and_not_asked() {
    let server = Server::new();
    let run = Sandbox::new(&site(&server)).run("check --external --messages fi");
    assert!(run.err.contains("Linkki vie sisäverkkoon, johon yleisö ei pääse"), "{}", run.err);
    assert_eq!(server.heard(), [""; 0]);
}

#[test]
fn what_answers_no_programs_is_left_to_readers() {
    let server = Server::new();
    let link = format!("[x]({})", server.url("/suljettu"));
    let run = Sandbox::new(&SiteTest::new().release("a", "date: 1.3.2026 9.00", &link)).run(ASK);
    assert!(!run.err.contains("link-external"), "{}", run.err);
    let told = format!("Open it in a browser:\n  {} (403)\n", server.url("/suljettu"));
    assert!(run.out.contains(&told), "{}", run.out);
}
