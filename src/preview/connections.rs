//! Connections: as many as the system allows, none for ever, none in the way of another.

use std::collections::VecDeque;
use std::pin::pin;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio_io_timeout::TimeoutStream;

/// How long a client may take to say what it wants, from its first or its last answer on, and how
/// long it may take nothing of what it is sent.
const PATIENCE: Duration = Duration::from_secs(5);
/// The longest head of a request, in bytes; browsers send some 2 KB.
const HEAD: usize = 64 * 1024;
/// The most connections at once.
const MOST: usize = 4096;
/// Files that the preview itself needs: the site's, and those of the watcher.
const SPARE: usize = 64;
/// How long an end waits for answers under way.
const FAREWELL: Duration = Duration::from_millis(300);
/// How long to wait before asking again when the system gives no connection.
const BREATH: Duration = Duration::from_millis(20);

/// Answers connections until `end`, and then as long as [`FAREWELL`] those that are open.
pub(super) async fn serve(listener: TcpListener, app: Router, end: impl Future<Output = ()>) {
    let service = TowerToHyperService::new(app);
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(PATIENCE).max_buf_size(HEAD);
    let graceful = GracefulShutdown::new();
    let mut open = Open::new(room());
    let mut end = pin!(end);
    loop {
        let accepted = tokio::select! {
            biased;
            () = &mut end => break,
            accepted = listener.accept() => accepted,
        };
        let Ok((stream, _)) = accepted else {
            // Most likely all files are open: one of ours must go.
            open.drop_oldest();
            tokio::time::sleep(BREATH).await;
            continue;
        };
        let mut stream = TimeoutStream::new(stream);
        stream.set_write_timeout(Some(PATIENCE));
        let connection = http.serve_connection(TokioIo::new(Box::pin(stream)), service.clone());
        let connection = graceful.watch(connection);
        // How a connection ends is the client's affair.
        open.add(tokio::spawn(Box::pin(async { drop(connection.await) })));
    }
    drop(listener);
    // Whoever has not gone by then is cut off with the program.
    let _ = tokio::time::timeout(FAREWELL, graceful.shutdown()).await;
}

/// The open connections. When there is no room the oldest goes: a browser's stream of events comes
/// back by itself, and nobody can keep a page from being asked for.
struct Open {
    oldest_first: VecDeque<JoinHandle<()>>,
    room: usize,
    /// At how many the ended ones are forgotten next.
    sweep: usize,
}

impl Open {
    fn new(room: usize) -> Self {
        Self { oldest_first: VecDeque::new(), room, sweep: 0 }
    }

    fn add(&mut self, connection: JoinHandle<()>) {
        if self.oldest_first.len() >= self.sweep.min(self.room) {
            self.oldest_first.retain(|task| !task.is_finished());
            self.sweep = 2 * self.oldest_first.len() + 16;
        }
        if self.oldest_first.len() >= self.room {
            self.drop_oldest();
        }
        self.oldest_first.push_back(connection);
    }

    fn drop_oldest(&mut self) {
        self.oldest_first.retain(|task| !task.is_finished());
        if let Some(oldest) = self.oldest_first.pop_front() {
            oldest.abort();
        }
    }
}

/// How many connections fit: the system's limit of open files is raised as far as they need it.
#[cfg(unix)]
fn room() -> usize {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let wanted = (MOST + SPARE) as u64;
    let limit = getrlimit(Resource::Nofile);
    let granted = limit.current.unwrap_or(wanted);
    let allowed = limit.maximum.unwrap_or(wanted).min(wanted);
    let raised = || setrlimit(Resource::Nofile, Rlimit { current: Some(allowed), ..limit });
    let files = if granted < allowed && raised().is_ok() { allowed } else { granted };
    usize::try_from(files).unwrap_or(MOST).saturating_sub(SPARE).clamp(1, MOST)
}

#[cfg(not(unix))]
fn room() -> usize {
    MOST
}
