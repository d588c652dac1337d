//! The world outside, sampled once: clock, environment, working folder, streams.
#![expect(clippy::disallowed_methods, reason = "the one place that knows clock and environment")]

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::args::{Common, Form};
use super::outcome::Fault;
use crate::content::config;
use crate::interface::{self, Words};
use crate::language::Lang;
use crate::source::{self, FOLDERS, Sources};
use crate::time::parse_moment;

/// The folder of the site: as given, or the nearest upwards that has `content/site.yaml`.
pub(super) fn site_folder(common: &Common) -> Result<PathBuf, Fault> {
    let here = std::env::current_dir().unwrap_or_else(|_| PathBuf::from("."));
    let has_site = |folder: &Path| folder.join("content/site.yaml").is_file();
    match &common.site {
        Some(folder) if folder.is_dir() => Ok(folder.clone()),
        Some(folder) => Err(Fault::NoSite(folder.clone())),
        None => here
            .ancestors()
            .find(|folder| has_site(folder))
            .map(Path::to_owned)
            .ok_or_else(|| Fault::NoSite(here.clone())),
    }
}

/// A path from the root, links resolved as far as the path exists.
pub(super) fn absolute(path: &Path) -> PathBuf {
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let existing = whole.ancestors().find_map(|a| Some((a, std::fs::canonicalize(a).ok()?)));
    match existing {
        Some((ancestor, real)) => real.join(whole.strip_prefix(ancestor).unwrap_or(Path::new(""))),
        None => whole,
    }
}

/// Whether a folder is one of the site's own, from which it is built.
pub(super) fn is_input(site: &Path, folder: &Path) -> bool {
    let (site, folder) = (absolute(site), absolute(folder));
    FOLDERS.iter().any(|name| folder.starts_with(site.join(name)))
}

/// The input files of the site.
pub(super) fn sources(folder: &Path) -> Sources {
    source::read(folder)
}

/// The site's settings alone, for what cannot wait until everything is read.
pub(super) fn settings(folder: &Path) -> Sources {
    source::update(folder, &Sources::default(), &BTreeSet::from([folder.join(config::SITE_FILE)]))
}

/// The instant of this run: `--as-of`, else `SOURCE_DATE_EPOCH`, else now.
pub(super) fn instant(common: &Common, sources: &Sources) -> Result<Timestamp, Fault> {
    if let Some(text) = &common.as_of {
        let (site, _) = config::read_site(sources);
        let zone = site.map_or_else(default_zone, |site| site.zone);
        let moment = parse_moment(text, &zone).map_err(|_| Fault::Time(text.clone()))?;
        return Ok(moment.instant);
    }
    match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(text) => {
            let seconds = text.trim().parse().ok();
            let at = seconds.and_then(|seconds| Timestamp::from_second(seconds).ok());
            at.ok_or_else(|| Fault::Time(format!("SOURCE_DATE_EPOCH={text}")))
        }
        Err(_) => Ok(Timestamp::now()),
    }
}

/// The clock, for a preview that lives on.
pub(super) fn now() -> Timestamp {
    Timestamp::now()
}

fn default_zone() -> TimeZone {
    TimeZone::get("Europe/Helsinki").unwrap_or(TimeZone::UTC)
}

/// The words of messages: `--messages`, else the locale, else English.
pub(super) fn words(common: &Common) -> &'static Words {
    words_in(common.messages.as_deref())
}

/// The same while it is not understood yet what was typed: even a mistake there is told in them.
pub(super) fn words_before(typed: &[OsString]) -> &'static Words {
    let mut typed = typed.iter().filter_map(|word| word.to_str());
    let wanted = typed.find_map(|word| word.strip_prefix("--messages")).map(|rest| rest.strip_prefix('='));
    words_in(wanted.and_then(|given| given.or_else(|| typed.next())))
}

fn words_in(wanted: Option<&str>) -> &'static Words {
    let variables = ["LC_ALL", "LC_MESSAGES", "LANG"];
    // The first that is set decides (POSIX, "Environment Variables", 8.2).
    let locale = || variables.iter().find_map(|name| std::env::var(name).ok().filter(|v| !v.is_empty()));
    let wanted = wanted.map(str::to_owned).or_else(locale).unwrap_or_default();
    let code = wanted.get(..2).and_then(Lang::new);
    interface::writers(code.unwrap_or_default())
}

/// A stopwatch.
pub(super) struct Watch(Instant);

impl Watch {
    pub(super) fn start() -> Self {
        Self(Instant::now())
    }

    pub(super) fn elapsed(&self) -> Duration {
        self.0.elapsed()
    }
}

/// Whether somebody watches standard error.
pub(super) fn is_watched(common: &Common) -> bool {
    !common.quiet && common.shown() == Form::Human && std::io::stderr().is_terminal()
}

/// How many columns the terminal has to which results are printed; without one as many as
/// `COLUMNS` says, else 80.
pub(super) fn width() -> usize {
    let terminal = terminal_size::terminal_size_of(std::io::stdout()).map(|(width, _)| usize::from(width.0));
    let said = || std::env::var("COLUMNS").ok().and_then(|columns| columns.trim().parse().ok());
    terminal.or_else(said).filter(|columns| *columns > 0).unwrap_or(80)
}

/// The columns of the terminal on which diagnostics are read, if there is one.
pub(super) fn columns() -> Option<usize> {
    terminal_size::terminal_size_of(std::io::stderr()).map(|(width, _)| usize::from(width.0))
}
