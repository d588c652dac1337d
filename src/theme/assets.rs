//! The files of a theme under addresses that change with their content, so that they may be kept
//! for ever.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::built_in::{self, File};
use crate::content::utf8;
use crate::diagnostic::{Diagnostic, Diagnostics, Span, rule};
use crate::path::UrlPath;
use crate::source::{Sources, hash, hex};

/// The assets by file name (`style.css`, `icons/arrow.svg`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assets(BTreeMap<String, Asset>);

/// One asset, ready to publish.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    /// `/assets/style.3f2a9c01bd.css`.
    pub url: UrlPath,
    /// Its bytes.
    pub bytes: Arc<[u8]>,
}

impl Assets {
    /// The asset of that name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Asset> {
        self.0.get(name)
    }

    /// All assets by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Asset)> {
        self.0.iter().map(|(name, asset)| (name.as_str(), asset))
    }
}

/// The built-in assets, each replaced by the site's own of the same name
/// (`themes/<theme>/assets/`), under fingerprinted addresses.
///
/// References inside style sheets (`url(...)`) follow. One that leads nowhere is reported.
#[must_use]
pub fn load(sources: &Sources, theme: &str) -> (Assets, Diagnostics) {
    let mut problems = Diagnostics::new();
    let mut assets = Assets::default();
    let (sheets, others): (Vec<_>, Vec<_>) =
        built_in::files(sources, theme, "assets").into_iter().partition(|file| file.name.ends_with(".css"));
    for file in others {
        assets.add(&file.name, file.bytes.to_vec());
    }
    assets.add_sheets(sheets, &mut problems);
    (assets, problems)
}

impl Assets {
    /// Style sheets after those they import, because addresses come from contents. Those that
    /// import each other in a circle come last, and their imports are reported.
    fn add_sheets(&mut self, mut sheets: Vec<File>, problems: &mut Diagnostics) {
        while !sheets.is_empty() {
            let waits = |sheet: &File| sheets.iter().any(|other| refers(sheet, &other.name));
            let waiting: Vec<bool> = sheets.iter().map(waits).collect();
            let circle = waiting.iter().all(|waits| *waits);
            let mut later = Vec::new();
            for (sheet, waits) in sheets.into_iter().zip(waiting) {
                if waits && !circle {
                    later.push(sheet);
                } else {
                    let bytes = with_addresses(&sheet, self, problems);
                    self.add(&sheet.name, bytes);
                }
            }
            sheets = later;
        }
    }

    fn add(&mut self, name: &str, bytes: Vec<u8>) {
        let url = UrlPath::new(&format!("/assets/{}", fingerprinted(name, &bytes)));
        self.0.insert(name.to_owned(), Asset { url, bytes: bytes.into() });
    }
}

/// `icons/arrow.svg` -> `icons/arrow.3f2a9c01bd.svg`.
fn fingerprinted(name: &str, bytes: &[u8]) -> String {
    let print = hex(&hash(bytes)[..5]);
    let (folder, file) = name.rsplit_once('/').map_or(("", name), |(folder, file)| (folder, file));
    let file = match file.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}.{print}.{extension}"),
        None => format!("{file}.{print}"),
    };
    if folder.is_empty() { file } else { format!("{folder}/{file}") }
}

/// The references of a style sheet: what stands between the brackets of `url(...)`, and where.
fn references(css: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    css.match_indices("url(").map(|(at, opening)| {
        let start = at + opening.len();
        let inside = css.get(start..).unwrap_or_default();
        let end = start + inside.find(')').unwrap_or(inside.len());
        (start..end, css.get(start..end).unwrap_or_default())
    })
}

/// The asset that a reference means; none for data, fragments and addresses of other hosts.
fn target(sheet: &File, reference: &str) -> Option<String> {
    let written = reference.trim().trim_matches(['"', '\'']);
    if written.starts_with(['#', '/']) || written.contains(':') {
        return None;
    }
    let path = written.split('#').next().unwrap_or_default();
    Some(resolve(sheet.folder(), path))
}

fn refers(sheet: &File, name: &str) -> bool {
    let css = std::str::from_utf8(sheet.bytes).unwrap_or_default();
    references(css).any(|(_, reference)| target(sheet, reference).as_deref() == Some(name))
}

/// A style sheet whose references to other assets name their fingerprinted files.
fn with_addresses(sheet: &File, assets: &Assets, problems: &mut Diagnostics) -> Vec<u8> {
    let text = match utf8(&sheet.path, sheet.bytes) {
        Ok(text) => text,
        Err(problem) => {
            problems.push(*problem);
            return sheet.bytes.to_vec();
        }
    };
    let mut css = String::with_capacity(text.len());
    let mut done = 0;
    for (range, reference) in references(text) {
        let Some(name) = target(sheet, reference) else { continue };
        css.push_str(text.get(done..range.start).unwrap_or_default());
        done = range.end;
        match assets.get(&name) {
            Some(asset) => css.push_str(&address(sheet, reference, asset)),
            None => {
                let problem = Diagnostic::new(rule::TEMPLATE, Span::new(&sheet.path, range));
                problems.push(problem.case("asset").arg("name", name));
            }
        }
    }
    css.push_str(text.get(done..).unwrap_or_default());
    css.into_bytes()
}

/// The address of an asset relative to the sheet, with the reference's own fragment.
fn address(sheet: &File, reference: &str, asset: &Asset) -> String {
    let fragment = reference.trim().trim_matches(['"', '\'']).split_once('#').map(|(_, fragment)| fragment);
    let up = "../".repeat(sheet.folder().split('/').filter(|part| !part.is_empty()).count());
    let target = asset.url.as_str().trim_start_matches("/assets/");
    match fragment {
        Some(fragment) => format!("\"{up}{target}#{fragment}\""),
        None => format!("\"{up}{target}\""),
    }
}

/// `path` seen from `folder`, without `.` and `..`.
fn resolve(folder: &str, path: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}
