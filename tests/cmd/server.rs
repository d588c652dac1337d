//! A preview that runs, and a client of it that speaks HTTP by hand.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::Child;
use std::time::{Duration, Instant};

use crate::sandbox::Sandbox;
use crate::support::SiteTest;

/// How long anything may take before a test gives up.
pub const PATIENCE: Duration = Duration::from_mins(1);

/// A preview of a site, stopped when dropped.
pub struct Server {
    child: Child,
    pub port: u16,
    _sandbox: Sandbox,
}

/// What a server answered.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    /// The head in lower case, line by line.
    pub head: Vec<String>,
    pub body: String,
}

impl Answer {
    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.iter().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
    }
}

impl Server {
    /// A preview as of noon on 1 June 2026, at a free port.
    pub fn start(site: &SiteTest, words: &str) -> Self {
        let sandbox = Sandbox::new(site);
        let mut child = sandbox.start_heard(&format!("serve --as-of \"1.6.2026 12.00\" --port 0 {words}"));
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        let port = line.split(" (").next().and_then(|said| said.trim_end_matches('/').rsplit_once(':'));
        let port = port.unwrap_or_else(|| panic!("the preview said {line:?}")).1.parse().unwrap();
        Self { child, port, _sandbox: sandbox }
    }

    /// A connection on which nobody waits for ever.
    pub fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream.set_write_timeout(Some(PATIENCE)).unwrap();
        stream
    }

    /// The answer to a request as it stands; `{}` is the preview's own host.
    pub fn ask(&self, request: &str) -> Answer {
        let mut stream = self.connect();
        stream.write_all(request.replace("{}", &format!("127.0.0.1:{}", self.port)).as_bytes()).unwrap();
        let mut bytes = Vec::new();
        // A server that does not read all that it is sent cuts the connection after its answer.
        let _ = stream.read_to_end(&mut bytes);
        answer(&bytes)
    }

    /// The answer at a path.
    pub fn get(&self, path: &str) -> Answer {
        self.ask(&format!("GET {path} HTTP/1.1\r\nHost: {{}}\r\nConnection: close\r\n\r\n"))
    }

    /// A stream of the events of a page, of which the first has come.
    pub fn events(&self, page: &str) -> TcpStream {
        let mut stream = self.connect();
        let request =
            format!("GET /_preview/events?page={page} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n\r\n", self.port);
        stream.write_all(request.as_bytes()).unwrap();
        let _ = stream.read(&mut [0; 16 * 1024]).unwrap();
        stream
    }

    /// Waits until the answer at a path is as wanted, woken by the events of that page.
    #[track_caller]
    pub fn until(&self, path: &str, wanted: impl Fn(&Answer) -> bool) -> Answer {
        let mut events = self.events(path);
        let start = Instant::now();
        loop {
            let answer = self.get(path);
            if wanted(&answer) {
                return answer;
            }
            assert!(start.elapsed() < PATIENCE, "{path} stayed {answer:?}");
            // An event or a sign of life; a stream that ended is asked for again.
            if events.read(&mut [0; 16 * 1024]).unwrap() == 0 {
                events = self.events(path);
            }
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have been stopped already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn answer(bytes: &[u8]) -> Answer {
    let text = String::from_utf8_lossy(bytes);
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_default();
    Answer { status, head: head.lines().map(str::to_lowercase).collect(), body: body.to_owned() }
}
