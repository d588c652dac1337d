//! A preview that runs, and a client of it that speaks HTTP by hand.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ExitStatus};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

use crate::sandbox::Sandbox;
use crate::support::SiteTest;

/// How long anything may take before a test gives up.
pub const PATIENCE: Duration = Duration::from_mins(1);

/// A preview of a site, stopped when dropped.
pub struct Server {
    pub sandbox: Sandbox,
    child: Child,
    pub port: u16,
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
        Self::start_in(Sandbox::new(site), &format!("--port 0 {words}"))
    }

    /// The same in a folder that is there, with a port of its own.
    pub fn start_in(sandbox: Sandbox, words: &str) -> Self {
        let child = sandbox.start_heard(&format!("serve --as-of \"1.6.2026 12.00\" {words}"));
        Self::heard(sandbox, child)
    }

    /// Waits until the program says where it listens.
    pub fn heard(sandbox: Sandbox, mut child: Child) -> Self {
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        let port = line.split(" (").next().and_then(|said| said.trim_end_matches('/').rsplit_once(':'));
        let port = port.unwrap_or_else(|| panic!("the preview said {line:?}")).1.parse().unwrap();
        Self { sandbox, child, port }
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

    /// Waits until a page has these words.
    #[track_caller]
    pub fn until_says(&self, path: &str, words: &str) {
        self.until(path, |answer| answer.status == 200 && answer.body.contains(words));
    }

    /// Memory in use, in kilobytes.
    #[cfg(target_os = "linux")]
    pub fn memory(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmRSS")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    }

    /// Files and connections that are open.
    #[cfg(target_os = "linux")]
    pub fn open_files(&self) -> usize {
        std::fs::read_dir(format!("/proc/{}/fd", self.child.id())).unwrap().count()
    }

    /// Waits until no more than so many files are open, asking for a page all the while.
    #[cfg(target_os = "linux")]
    #[track_caller]
    pub fn until_open_files(&self, most: usize) {
        let start = Instant::now();
        while self.open_files() > most {
            assert_eq!(self.get("/fi/").status, 200);
            assert!(start.elapsed() < PATIENCE, "{} files stay open", self.open_files());
        }
    }

    /// Ctrl-C: how it ended and how long that took.
    pub fn interrupt(&mut self) -> (ExitStatus, Duration) {
        let start = Instant::now();
        let pid = Pid::from_child(&self.child);
        kill_process(pid, Signal::INT).unwrap();
        let (ended, waiting) = mpsc::channel::<()>();
        let watchdog = thread::spawn(move || {
            // A program that does not end must fail its test, not keep all tests from ending.
            if waiting.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
                kill_process(pid, Signal::KILL).unwrap();
            }
        });
        let status = self.child.wait().unwrap();
        drop(ended);
        watchdog.join().unwrap();
        (status, start.elapsed())
    }

    /// All that it said on standard error; it is stopped for that.
    pub fn said(&mut self) -> String {
        self.interrupt();
        let mut said = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        said
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
