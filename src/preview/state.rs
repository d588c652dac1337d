//! What the preview shows now: the last good site, what is wrong, and which version this is.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::Duration;

use jiff::SignedDuration;
use tokio::sync::watch;

use super::events::Pages;
use super::view::View;
use super::{Options, PreviewError};
use crate::build::{self, Built, Memo};
use crate::check::Known;
use crate::diagnostic::{Diagnostics, Severity};
use crate::path::SourcePath;
use crate::publish::Photos;
use crate::source::{self, Sources};
use crate::time::AsOf;

/// Without it there is no site.
const SETTINGS: &str = "content/site.yaml";
/// How long the rules wait for a pause: while files change, what matters is the page.
const BREATH: Duration = Duration::from_millis(250);
/// How many states they let pass, if there is no pause.
const PASSED: usize = 16;
/// How long a broken file must stay so before it is told: an editor may be half-way through saving.
const PATIENCE: Duration = Duration::from_millis(100);
/// How many other views of a state are kept: each holds a linked site.
const VIEWS: usize = 4;

/// One state of the site, immutable.
#[derive(Clone)]
pub(super) struct Shown {
    /// Counts up with every change of the site or of what is wrong.
    pub(super) version: u64,
    /// The site, in which every broken file is as it was when it was whole; none if its settings
    /// never were.
    pub(super) site: Option<Arc<Built>>,
    /// What was wrong when it was last looked at.
    pub(super) diagnostics: Arc<Diagnostics>,
    /// The files that `diagnostics` speak of.
    pub(super) sources: Arc<Sources>,
    /// Files that no whole text could be taken from: what is wrong with them is grave, even in a draft.
    pub(super) broken: Arc<BTreeSet<SourcePath>>,
    /// Whether only what the public sees may be shown.
    pub(super) public: bool,
    files: Files,
    views: Arc<Views>,
    pub(super) pages: Arc<Pages>,
}

/// Sites of a state as other views show them, newest first.
type Views = Mutex<Vec<(View, Arc<Built>)>>;

impl Shown {
    /// The files that the site was made of.
    pub(super) fn made_of(&self) -> &Sources {
        &self.files.good
    }
}

/// The files of a state.
#[derive(Clone)]
struct Files {
    /// As they lie on the disk.
    now: Arc<Sources>,
    /// The same, with the last whole text of each broken one.
    good: Arc<Sources>,
}

/// A state whose texts have not been read nor its rules asked.
struct Unchecked {
    built: Option<Arc<Built>>,
    found: Diagnostics,
    sources: Arc<Sources>,
    broken: BTreeSet<SourcePath>,
}

/// What was found in it.
struct Checked {
    sources: Arc<Sources>,
    diagnostics: Diagnostics,
    broken: BTreeSet<SourcePath>,
}

/// The preview's state and its way forward.
pub(super) struct Preview {
    pub(super) options: Options,
    shown: RwLock<Arc<Shown>>,
    /// Held for as long as a state is made: the next one begins with what this one saw.
    memo: Mutex<Memo>,
    versions: watch::Sender<u64>,
    unchecked: mpsc::Sender<Unchecked>,
    /// The sizes of photographs; whoever makes one holds it.
    pub(super) photos: Mutex<Photos>,
    /// The parts of the search index that were asked for.
    #[cfg(feature = "search")]
    pub(super) indexes: super::search::Indexes,
}

impl Preview {
    /// Reads and links the site for the first time. What is wrong with it is found meanwhile, by a
    /// thread of its own that lives as long as the preview.
    ///
    /// # Errors
    ///
    /// If the system gives no thread.
    pub(super) fn start(options: Options) -> Result<Arc<Self>, PreviewError> {
        let mut memo = Memo::default();
        let sources = Arc::new(source::read(&options.root));
        let (site, found) = build::site(&sources, &asked(&options, View::Started), None, &mut memo);
        let site = site.map(Arc::new);
        let shown = Shown {
            version: 1,
            site: site.clone(),
            diagnostics: Arc::default(),
            sources: Arc::clone(&sources),
            broken: Arc::default(),
            public: options.public,
            files: Files { now: Arc::clone(&sources), good: Arc::clone(&sources) },
            views: Arc::default(),
            pages: Arc::default(),
        };
        let (unchecked, received) = mpsc::channel();
        let photos = Mutex::new(Photos::of(&options.root));
        let preview = Arc::new(Self {
            options,
            photos,
            #[cfg(feature = "search")]
            indexes: super::search::Indexes::default(),
            shown: RwLock::new(Arc::new(shown)),
            memo: Mutex::new(memo),
            versions: watch::Sender::new(1),
            unchecked,
        });
        let checker = Arc::downgrade(&preview);
        // One core stays free for whoever asks for a page meanwhile.
        let cores = std::thread::available_parallelism().map_or(1, |n| n.get().saturating_sub(1).max(1));
        let pool = rayon::ThreadPoolBuilder::new().num_threads(cores).build();
        let pool = pool.map_err(|error| PreviewError::Start(std::io::Error::other(error)))?;
        std::thread::spawn(move || {
            let mut known = Known::default();
            while let Some(next) = settled(&received) {
                let checked = pool.install(|| check(next, &mut known));
                let Some(preview) = checker.upgrade() else { break };
                preview.tell(checked);
            }
        });
        let broken = broken_files(site.as_deref(), &found);
        preview.check_later(Unchecked { built: site, found, sources, broken });
        Ok(preview)
    }

    /// What is shown now.
    pub(super) fn now(&self) -> Arc<Shown> {
        Arc::clone(&self.shown.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Tells of each new version.
    pub(super) fn versions(&self) -> watch::Receiver<u64> {
        self.versions.subscribe()
    }

    /// The site as a browser wants to see it.
    pub(super) fn site(&self, shown: &Shown, view: View) -> Option<Arc<Built>> {
        if view == View::Started || self.options.public {
            return shown.site.clone();
        }
        // Held while the site is made: whoever else wants the same view waits for it.
        let mut views = shown.views.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, built)) = views.iter().find(|(known, _)| *known == view) {
            return Some(Arc::clone(built));
        }
        let mut memo = self.memo.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let asked = asked(&self.options, view);
        let built = Arc::new(build::site(&shown.files.good, &asked, None, &mut memo).0?);
        views.truncate(VIEWS - 1);
        views.insert(0, (view, Arc::clone(&built)));
        Some(built)
    }

    /// When the site changes by itself, because the time of something comes.
    pub(super) fn next_change(&self) -> Option<Duration> {
        if self.options.as_of.is_some() {
            return None;
        }
        let next = self.now().site.as_ref()?.next_change()?;
        let ahead: SignedDuration = (self.options.clock)().duration_until(next);
        Some(Duration::try_from(ahead).unwrap_or_default())
    }

    /// Takes in what changed on the disk: the same stages as ever, over sources of which only
    /// the changed ones are read again. An empty set means that nobody knows what changed.
    pub(super) fn take_in(&self, changed: &BTreeSet<PathBuf>) {
        let root = &self.options.root;
        self.advance(|before| {
            let now =
                if changed.is_empty() { source::read(root) } else { source::update(root, before, changed) };
            (now != **before).then(|| Arc::new(now))
        });
    }

    /// Looks again at the clock.
    pub(super) fn wake(&self) {
        self.advance(|before| Some(Arc::clone(before)));
    }

    fn advance(&self, files: impl FnOnce(&Arc<Sources>) -> Option<Arc<Sources>>) {
        let mut memo = self.memo.lock().unwrap_or_else(PoisonError::into_inner);
        let before = self.now();
        let Some(now) = files(&before.files.now) else { return };
        let asked = asked(&self.options, View::Started);
        let (built, found) = build::site(&now, &asked, before.site.as_deref(), &mut memo);
        let built = built.map(Arc::new);
        let broken = broken_files(built.as_deref(), &found);
        let (site, good) = if now.get(SETTINGS).is_none() {
            // Nothing of a site without settings can be shown, not even as it was in part.
            (before.site.clone(), Arc::clone(&before.files.good))
        } else if broken.is_empty() {
            (built.clone(), Arc::clone(&now))
        } else {
            let good = Arc::new(mended(&now, &before.files.good, &broken));
            let (site, _) = build::site(&good, &asked, before.site.as_deref(), &mut memo);
            (site.map(Arc::new).or_else(|| before.site.clone()), good)
        };
        self.change(|before| Shown {
            version: before.version + 1,
            site,
            files: Files { now: Arc::clone(&now), good },
            views: Arc::default(),
            pages: Arc::default(),
            ..before.clone()
        });
        self.check_later(Unchecked { built, found, sources: now, broken });
    }

    fn check_later(&self, next: Unchecked) {
        // The thread that checks lives as long as the preview.
        let _ = self.unchecked.send(next);
    }

    fn tell(&self, Checked { sources, diagnostics, broken }: Checked) {
        self.change(|before| Shown {
            version: before.version + 1,
            diagnostics: Arc::new(diagnostics),
            sources,
            broken: Arc::new(broken),
            ..before.clone()
        });
    }

    fn change(&self, next: impl FnOnce(&Shown) -> Shown) {
        let mut shown = self.shown.write().unwrap_or_else(PoisonError::into_inner);
        let next = Arc::new(next(&shown));
        let version = next.version;
        *shown = next;
        drop(shown);
        self.versions.send_replace(version);
    }
}

/// The newest state to check, once mistakes in it had their time to be mended; none when the
/// preview has ended.
fn settled(received: &mpsc::Receiver<Unchecked>) -> Option<Unchecked> {
    let mut next = received.recv().ok()?;
    for _ in 0..PASSED {
        let patience = if next.broken.is_empty() { BREATH } else { PATIENCE };
        match received.recv_timeout(patience) {
            Ok(newer) => next = newer,
            Err(RecvTimeoutError::Timeout) => return Some(next),
            Err(RecvTimeoutError::Disconnected) => return None,
        }
    }
    Some(next)
}

fn check(next: Unchecked, known: &mut Known) -> Checked {
    let Unchecked { built, found, sources, broken } = next;
    let diagnostics = built.map_or(found, |built| built.problems(known));
    Checked { sources, diagnostics, broken }
}

fn asked(options: &Options, view: View) -> build::Options {
    let now = || options.as_of.unwrap_or_else(options.clock);
    let as_of = match view {
        View::Started if !options.public => AsOf::Preview(now()),
        View::Started | View::Public => AsOf::Public(now()),
        View::At(instant) => AsOf::Public(instant),
    };
    // Who sees only what is public is not told of what is not.
    build::Options { as_of, base_url: None, staff: !options.public, ahead: None }
}

fn broken_files(built: Option<&Built>, found: &Diagnostics) -> BTreeSet<SourcePath> {
    match built {
        Some(built) => built.broken_files(),
        None => {
            let errors = found.iter().filter(|problem| problem.severity == Severity::Error);
            errors.map(|problem| problem.span.file.clone()).collect()
        }
    }
}

/// The files with the last whole text of each broken one, as far as there was one, and with what
/// its folder has lost: a file that is missing, or misnamed, is why another is broken.
fn mended(now: &Sources, good: &Sources, broken: &BTreeSet<SourcePath>) -> Sources {
    let mut mended = now.clone();
    for path in broken {
        if let Some(whole) = good.files.get(path) {
            mended.unread.remove(path);
            mended.files.insert(path.clone(), whole.clone());
        }
        for (sibling, whole) in
            good.below(path.folder()).filter(|(sibling, _)| sibling.folder() == path.folder())
        {
            mended.files.entry(sibling.clone()).or_insert_with(|| whole.clone());
        }
    }
    mended
}
