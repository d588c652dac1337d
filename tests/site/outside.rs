//! Asking outside links, of a server on this machine.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use tiedote::check::link_external::Answer;
use tiedote::outside::{Asked, Manners, ask};

/// What the server says to the nth question (`HEAD /x`, `GET /x`); after nothing it hangs up.
type Say = fn(&str, usize) -> String;

/// A server that keeps what it was asked.
struct Server {
    address: SocketAddr,
    heard: Arc<Mutex<Vec<(String, Instant)>>>,
    heads: Arc<Mutex<Vec<String>>>,
}

impl Server {
    fn new(say: Say) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let heard: Arc<Mutex<Vec<(String, Instant)>>> = Arc::default();
        let heads: Arc<Mutex<Vec<String>>> = Arc::default();
        let (known, kept) = (Arc::clone(&heard), Arc::clone(&heads));
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let (known, kept) = (Arc::clone(&known), Arc::clone(&kept));
                thread::spawn(move || answer(stream, say, &known, &kept));
            }
        });
        Self { address, heard, heads }
    }

    fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// What was asked: "HEAD /x".
    fn heard(&self) -> Vec<String> {
        self.heard.lock().unwrap().iter().map(|(line, _)| line.clone()).collect()
    }

    fn ask(&self, paths: &[&str]) -> BTreeMap<String, Answer> {
        let addresses: Vec<String> = paths.iter().map(|path| self.url(path)).collect();
        let asked = ask(&addresses, &manners(), |_, _| {});
        let local = |(url, answer): (String, Answer)| (url.replace(&self.url(""), ""), answer);
        asked.answers.into_iter().map(local).collect()
    }
}

fn answer(
    stream: TcpStream,
    say: Say,
    heard: &Mutex<Vec<(String, Instant)>>,
    heads: &Mutex<Vec<String>>,
) -> Option<()> {
    let mut lines = BufReader::new(stream.try_clone().ok()?).lines().map_while(Result::ok);
    let first = lines.next()?;
    let asked = first.rsplit_once(' ')?.0.to_owned();
    let head: Vec<String> = lines.take_while(|line| !line.is_empty()).collect();
    heads.lock().unwrap().push(head.join("\n"));
    let count = {
        let mut heard = heard.lock().unwrap();
        heard.push((asked.clone(), Instant::now()));
        heard.iter().filter(|(line, _)| *line == asked).count()
    };
    let mut stream = stream;
    stream.write_all(say(&asked, count).as_bytes()).ok()
}

fn manners() -> Manners {
    Manners {
        pause: Duration::ZERO,
        back_off: Duration::from_millis(1),
        answer: Duration::from_secs(5),
        intranet: true,
        proxy: false,
        ..Manners::good("https://www.example.fi/", Timestamp::now)
    }
}

fn status(line: &str) -> String {
    format!("HTTP/1.1 {line}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
}

fn path(asked: &str) -> &str {
    asked.split_once(' ').map_or("", |(_, path)| path)
}

fn sent(code: &str, to: &str) -> String {
    status(&format!("{code} Elsewhere\r\nLocation: {to}"))
}

#[test]
fn what_a_server_says_is_understood() {
    let server = Server::new(|asked, _| match path(asked) {
        "/hyva" => status("200 OK"),
        "/poissa" => status("404 Not Found"),
        "/poistettu" => status("410 Gone"),
        "/kielletty" => status("403 Forbidden"),
        "/rikki" => status("500 Internal Server Error"),
        "/sekava" => "jotain muuta\r\n\r\n".to_owned(),
        _ => String::new(),
    });
    let found = server.ask(&["/hyva", "/poissa", "/poistettu", "/kielletty", "/rikki", "/sekava", "/katki"]);
    let expected = [
        ("/hyva", Answer::Good),
        ("/katki", Answer::Broken),
        ("/kielletty", Answer::Refused(403)),
        ("/poissa", Answer::Gone(404)),
        ("/poistettu", Answer::Gone(410)),
        ("/rikki", Answer::Failed(500)),
        ("/sekava", Answer::Broken),
    ];
    assert_eq!(found, expected.map(|(path, answer)| (path.to_owned(), answer)).into());
}

#[test]
fn a_page_is_asked_for_only_where_its_head_is_not_enough() {
    let server = Server::new(|asked, _| match asked {
        "HEAD /vain-get" => status("405 Method Not Allowed"),
        _ => status("200 OK"),
    });
    let found = server.ask(&["/hyva#kohta", "/vain-get"]);
    assert_eq!(found.into_values().collect::<Vec<_>>(), [Answer::Good, Answer::Good]);
    assert_eq!(server.heard(), ["HEAD /hyva", "HEAD /vain-get", "GET /vain-get"]);
    let head = server.heads.lock().unwrap()[0].to_lowercase();
    assert!(
        head.contains("user-agent: tiedote/") && head.contains("link check for https://www.example.fi/"),
        "{head}"
    );
}

#[test]
fn a_failure_that_passes_is_none() {
    let server = Server::new(|asked, count| match (asked, count) {
        ("GET /ruuhka", 2) | ("GET /odota" | "GET /hetki", _) => status("200 OK"),
        ("HEAD /odota", _) => status("429 Too Many Requests\r\nRetry-After: 0"),
        // A moment that is past, and one too far away to be waited for.
        ("HEAD /hetki", _) => status("503 Busy\r\nRetry-After: Sun, 06 Nov 1994 08:49:37 GMT"),
        ("HEAD /huomenna", _) => status("503 Busy\r\nRetry-After: 86400"),
        _ => status("500 Internal Server Error"),
    });
    let found = server.ask(&["/hetki", "/huomenna", "/odota", "/ruuhka"]);
    let answers: Vec<Answer> = found.into_values().collect();
    assert_eq!(answers, [Answer::Good, Answer::Failed(503), Answer::Good, Answer::Good]);
    let of = |path: &str| server.heard().into_iter().filter(|line| line.ends_with(path)).collect::<Vec<_>>();
    assert_eq!(of("/huomenna"), ["HEAD /huomenna"]);
    assert_eq!(of("/ruuhka"), ["HEAD /ruuhka", "GET /ruuhka", "GET /ruuhka"]);
}

#[test]
fn redirects_are_followed_to_their_end() {
    let server = Server::new(|asked, _| match path(asked) {
        "/vanha" => sent("301", "/uusi"),
        "/ketju" => sent("308", "vanha"),
        // To a login, for now: the address stands.
        "/oma" => sent("302", "/uusi"),
        // For good to an address that sends on for now.
        "/puoliksi" => sent("301", "/oma"),
        "/katoaa" => sent("301", "/poissa"),
        "/kehä" | "/keh%C3%A4" => sent("302", "/toinen"),
        "/toinen" => sent("302", "/kehä"),
        "/muualle" => sent("302", "ftp://example.com/"),
        "/tyhja" => status("302 Found"),
        "/uusi" => status("200 OK"),
        _ => status("404 Not Found"),
    });
    let found =
        server.ask(&["/vanha", "/ketju", "/oma", "/puoliksi", "/katoaa", "/kehä", "/muualle", "/tyhja"]);
    let expected = [
        ("/katoaa", Answer::Gone(404)),
        ("/kehä", Answer::Circle),
        ("/ketju", Answer::Moved(server.url("/uusi"))),
        ("/muualle", Answer::Broken),
        ("/oma", Answer::Good),
        ("/puoliksi", Answer::Moved(server.url("/oma"))),
        ("/tyhja", Answer::Broken),
        ("/vanha", Answer::Moved(server.url("/uusi"))),
    ];
    assert_eq!(found, expected.map(|(path, answer)| (path.to_owned(), answer)).into());
}

#[test]
fn nobody_waits_for_a_server_that_does_not_answer() {
    // It accepts and says nothing until the test is over.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let server = Server::new(|_, _| status("200 OK"));
    let url = format!("http://{}/", silent.local_addr().unwrap());
    let manners = Manners { answer: Duration::from_millis(50), retries: 1, ..manners() };
    let asked = ask(&[url.clone(), server.url("/")], &manners, |_, _| {});
    assert_eq!(asked.answers, [(url, Answer::Silent), (server.url("/"), Answer::Good)].into());
    assert!(!asked.no_network);
}

#[test]
fn a_host_is_asked_one_thing_at_a_time_with_a_pause_between() {
    let server = Server::new(|_, _| status("200 OK"));
    let addresses: Vec<String> = (0..4).map(|n| server.url(&format!("/{n}"))).collect();
    let pause = Duration::from_millis(40);
    ask(&addresses, &Manners { pause, ..manners() }, |_, _| {});
    let times: Vec<Instant> = server.heard.lock().unwrap().iter().map(|(_, at)| *at).collect();
    assert_eq!(times.len(), 4);
    assert!(times.windows(2).all(|pair| pair[1] - pair[0] >= pause), "{times:?}");
}

#[test]
fn addresses_of_private_networks_are_not_asked() {
    let server = Server::new(|_, _| status("200 OK"));
    let polite = Manners { intranet: false, ..manners() };
    let asked = ask(&[server.url("/"), "http://localhost:1/".to_owned()], &polite, |_, _| {});
    assert_eq!(asked.answers.into_values().collect::<Vec<_>>(), [Answer::Private, Answer::Private]);
    assert_eq!(server.heard(), [""; 0]);
}

#[test]
fn without_a_network_it_is_said_once() {
    // Nobody listens at these.
    let listeners = [0; 4].map(|port| TcpListener::bind(("127.0.0.1", port)).unwrap());
    let addresses: Vec<String> =
        listeners.iter().map(|listener| format!("http://{}/", listener.local_addr().unwrap())).collect();
    drop(listeners);
    assert_eq!(ask(&addresses, &manners(), |_, _| {}), Asked { answers: BTreeMap::new(), no_network: true });
    // As soon as one server answers, the fault is theirs.
    let server = Server::new(|_, _| status("200 OK"));
    let some = [server.url("/"), addresses[0].clone(), addresses[1].clone()];
    let asked = ask(&some, &manners(), |_, _| {});
    assert_eq!(asked.answers.values().filter(|answer| **answer == Answer::Unreachable).count(), 2);
    assert!(!asked.no_network);
    // One dead link alone is a dead link.
    let one = ask(&addresses[..1], &manners(), |_, _| {});
    assert_eq!((one.answers.len(), one.no_network), (1, false));
}
