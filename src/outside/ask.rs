//! Asks many addresses: several hosts at once, redirects followed, failures that may pass asked
//! again.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError, mpsc};
use std::thread;
use std::time::Duration;

use url::Url;

use super::Manners;
use super::client::{Client, Reply};
use super::pace::Pace;
use super::private::is_private_url;
use crate::check::link_external::{Answer, Answers};

/// After so many redirects there is no end in sight.
const REDIRECTS: usize = 10;
/// If so many servers cannot be reached and none could, the network is at fault.
const LOST: usize = 5;

/// What came of asking.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// What each address answered; not all of them if the network could not be reached.
    pub answers: Answers,
    /// Whether no server at all could be reached: then the fault is ours.
    pub no_network: bool,
}

/// Asks every address once; `heard` is told each answer as it comes.
pub fn ask(addresses: &[String], manners: &Manners, mut heard: impl FnMut(&str, &Answer)) -> Asked {
    let asking = Asking {
        client: Client::new(manners),
        pace: Pace::new(manners.pause),
        manners,
        queue: Mutex::new(by_host(addresses)),
        reached: AtomicBool::new(false),
        lost: Mutex::default(),
    };
    let (tell, told) = mpsc::channel();
    let mut answers = Answers::new();
    thread::scope(|scope| {
        for _ in 0..manners.hosts.min(addresses.len()).max(1) {
            let (tell, asking) = (tell.clone(), &asking);
            scope.spawn(move || asking.work(&tell));
        }
        drop(tell);
        for (address, answer) in told {
            heard(&address, &answer);
            answers.insert(address, answer);
        }
    });
    let no_network = asking.has_no_network(2);
    if no_network {
        // Nothing is known of them.
        answers.retain(|_, answer| !matches!(answer, Answer::Unreachable | Answer::Silent));
    }
    Asked { answers, no_network }
}

/// The addresses of each host, those of the longest list first.
fn by_host(addresses: &[String]) -> VecDeque<Vec<String>> {
    let mut hosts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for address in addresses {
        let host = Url::parse(address).ok().and_then(|url| url.host_str().map(str::to_owned));
        hosts.entry(host.unwrap_or_default()).or_default().push(address.clone());
    }
    let mut hosts: Vec<_> = hosts.into_values().collect();
    hosts.sort_by_key(|addresses| std::cmp::Reverse(addresses.len()));
    hosts.into()
}

struct Asking<'a> {
    client: Client,
    pace: Pace,
    manners: &'a Manners,
    queue: Mutex<VecDeque<Vec<String>>>,
    /// Whether any server answered.
    reached: AtomicBool,
    /// Servers that could not be reached, by host and port.
    lost: Mutex<BTreeSet<String>>,
}

impl Asking<'_> {
    /// Takes one host after the other until none is left.
    fn work(&self, tell: &mpsc::Sender<(String, Answer)>) {
        let next = || self.queue.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
        while let Some(addresses) = next() {
            for address in addresses {
                if self.has_no_network(LOST) {
                    return;
                }
                let answer = self.address(&address);
                // Whoever asked listens until all is told.
                let _ = tell.send((address, answer));
            }
        }
    }

    fn has_no_network(&self, servers: usize) -> bool {
        !self.reached.load(Ordering::Relaxed)
            && self.lost.lock().unwrap_or_else(PoisonError::into_inner).len() >= servers
    }

    /// Follows an address to where it leads.
    fn address(&self, address: &str) -> Answer {
        let Ok(mut url) = Url::parse(address) else { return Answer::Broken };
        url.set_fragment(None);
        let mut seen = BTreeSet::from([url.clone()]);
        // Where it went for good, as long as every step so far was meant for good.
        let mut moved: Option<Url> = None;
        let mut for_good = true;
        loop {
            let (code, to) = match self.page(&url) {
                Reply::Status { code, to, .. } => (code, to),
                Reply::Fault(answer) => return answer,
            };
            if !matches!(code, 301 | 302 | 303 | 307 | 308) {
                return meaning(code, moved);
            }
            let Some(mut next) = to.and_then(|to| url.join(&to).ok()) else { return Answer::Broken };
            next.set_fragment(None);
            for_good &= matches!(code, 301 | 308);
            if !seen.insert(next.clone()) || seen.len() > REDIRECTS {
                return Answer::Circle;
            }
            if for_good {
                moved = Some(next.clone());
            }
            url = next;
        }
    }

    /// What a page answers, asked again if that may change.
    fn page(&self, url: &Url) -> Reply {
        if !matches!(url.scheme(), "http" | "https") {
            return Reply::Fault(Answer::Broken);
        }
        if !self.manners.intranet && is_private_url(url) {
            return Reply::Fault(Answer::Private);
        }
        let mut reply = self.first(url);
        for n in 0..self.manners.retries {
            let Some(wait) = self.wait(&reply, n) else { break };
            thread::sleep(wait);
            reply = self.once(url, Client::get);
        }
        reply
    }

    /// The head of a page; the page itself where a server does not like to be asked for less.
    fn first(&self, url: &Url) -> Reply {
        let head = self.once(url, Client::head);
        match head {
            Reply::Status { code: 200..400 | 410 | 429 | 503, .. } => head,
            Reply::Status { .. } | Reply::Fault(Answer::Broken) => self.once(url, Client::get),
            Reply::Fault(_) => head,
        }
    }

    fn once(&self, url: &Url, ask: fn(&Client, &Url) -> Reply) -> Reply {
        let host = url.host_str().unwrap_or_default();
        let reply = self.pace.through(host, || ask(&self.client, url));
        match &reply {
            Reply::Fault(Answer::Unreachable | Answer::Silent) => {
                self.lost.lock().unwrap_or_else(PoisonError::into_inner).insert(url.authority().to_owned());
            }
            Reply::Fault(Answer::Private) => {}
            _ => self.reached.store(true, Ordering::Relaxed),
        }
        reply
    }

    /// How long to wait before the question is asked again; none if that is of no use.
    fn wait(&self, reply: &Reply, n: u32) -> Option<Duration> {
        let usual = self.manners.back_off * 2_u32.saturating_pow(n);
        match reply {
            Reply::Status { code: 429 | 500..600, wait, .. } => {
                Some(wait.map_or(usual, |wait| wait.max(usual))).filter(|wait| *wait <= self.manners.longest)
            }
            Reply::Fault(Answer::Silent | Answer::Broken) if !self.has_no_network(LOST) => Some(usual),
            _ => None,
        }
    }
}

fn meaning(code: u16, moved: Option<Url>) -> Answer {
    match code {
        200..300 => moved.map_or(Answer::Good, |to| Answer::Moved(to.into())),
        // Nobody but a reader in a browser gets an answer: 999 is what LinkedIn says to programs.
        401 | 402 | 403 | 405 | 406 | 407 | 429 | 451 | 999 => Answer::Refused(code),
        400..500 => Answer::Gone(code),
        code => Answer::Failed(code),
    }
}
