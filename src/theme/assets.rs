//! The files of a theme under addresses that change with their content, so that they may be kept
//! for ever.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::built_in::{self, File};
use crate::content::utf8;
use crate::diagnostic::{Diagnostic, Diagnostics, Span, rule};
use crate::path::UrlPath;
use crate::source::{Sources, hash};

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
    for sheet in sheets {
        let bytes = with_addresses(&sheet, &assets, &mut problems);
        assets.add(&sheet.name, bytes);
    }
    (assets, problems)
}

impl Assets {
    fn add(&mut self, name: &str, bytes: Vec<u8>) {
        let url = UrlPath::new(&format!("/assets/{}", fingerprinted(name, &bytes)));
        self.0.insert(name.to_owned(), Asset { url, bytes: bytes.into() });
    }
}

/// `icons/arrow.svg` -> `icons/arrow.3f2a9c01bd.svg`.
fn fingerprinted(name: &str, bytes: &[u8]) -> String {
    use std::fmt::Write;
    let mut print = String::with_capacity(10);
    for byte in &hash(bytes)[..5] {
        // Writing to a String cannot fail.
        let _ = write!(print, "{byte:02x}");
    }
    let (folder, file) = name.rsplit_once('/').map_or(("", name), |(folder, file)| (folder, file));
    let file = match file.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}.{print}.{extension}"),
        None => format!("{file}.{print}"),
    };
    if folder.is_empty() { file } else { format!("{folder}/{file}") }
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
    let mut rest = text;
    while let Some(at) = rest.find("url(") {
        let (before, inside) = rest.split_at(at + 4);
        css.push_str(before);
        let end = inside.find(')').unwrap_or(inside.len());
        let (reference, after) = inside.split_at(end);
        match address(sheet, reference, assets) {
            Ok(address) => css.push_str(&address),
            Err(name) => {
                let start = text.len() - inside.len();
                let span = Span::new(&sheet.path, start..start + end);
                problems.push(Diagnostic::new(rule::TEMPLATE, span).case("asset").arg("name", name));
            }
        }
        rest = after;
    }
    css.push_str(rest);
    css.into_bytes()
}

/// A reference as it must be written: fingerprinted and relative to the sheet; data, fragments
/// and addresses of other hosts stay. An asset that is not there gives its name.
fn address(sheet: &File, reference: &str, assets: &Assets) -> Result<String, String> {
    let written = reference.trim().trim_matches(['"', '\'']);
    if written.starts_with(['#', '/']) || written.contains(':') {
        return Ok(reference.to_owned());
    }
    let (path, fragment) = written.split_once('#').map_or((written, None), |(p, f)| (p, Some(f)));
    let folder = sheet.name.rsplit_once('/').map_or("", |(folder, _)| folder);
    let name = resolve(folder, path);
    let asset = assets.get(&name).ok_or(name)?;
    let target = asset.url.as_str().trim_start_matches("/assets/");
    let up = "../".repeat(folder.split('/').filter(|part| !part.is_empty()).count());
    Ok(match fragment {
        Some(fragment) => format!("\"{up}{target}#{fragment}\""),
        None => format!("\"{up}{target}\""),
    })
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
