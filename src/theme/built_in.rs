//! The default theme, inside the program.

use include_dir::{Dir, include_dir};

use crate::path::SourcePath;
use crate::source::Sources;

static DEFAULT: Dir = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// Name of the theme inside the program.
pub const NAME: &str = "default";

/// One file of a theme.
pub(super) struct File<'a> {
    /// Below `templates/` or `assets/`: `components/cards.html`.
    pub(super) name: String,
    /// Where it stands; a built-in one below `<built-in>/`.
    pub(super) path: SourcePath,
    /// Its bytes.
    pub(super) bytes: &'a [u8],
}

impl File<'_> {
    /// The part of the name before the last slash; empty if there is none.
    pub(super) fn folder(&self) -> &str {
        self.name.rsplit_once('/').map_or("", |(folder, _)| folder)
    }
}

/// The files of `folder` (`templates`, `assets`): the built-in ones, each replaced by the site's
/// own of the same name, and those that only the site has. Sorted by name.
pub(super) fn files<'a>(sources: &'a Sources, theme: &str, folder: &str) -> Vec<File<'a>> {
    let own = own_files(sources, theme, folder);
    let mut files: Vec<File<'a>> = built_in(folder);
    files.retain(|file| own.iter().all(|other| other.name != file.name));
    files.extend(own);
    files.sort_by(|a, b| a.name.cmp(&b.name));
    files
}

/// The built-in files of `folder`.
pub(super) fn built_in(folder: &str) -> Vec<File<'static>> {
    let mut files = Vec::new();
    if let Some(dir) = DEFAULT.get_dir(folder) {
        collect(dir, folder, &mut files);
    }
    files
}

/// The built-in file at `path` within the theme: `templates/release.html`, `assets/style.css`.
#[must_use]
pub fn file(path: &str) -> Option<&'static [u8]> {
    DEFAULT.get_file(path).map(include_dir::File::contents)
}

/// The built-in templates of pages once more, by names that a site's own cannot take from them:
/// `default/release.html`.
pub(super) fn to_extend() -> Vec<File<'static>> {
    // Components have one name for all templates, so that those of the site hold everywhere.
    let pages = built_in("templates").into_iter().filter(|file| file.folder().is_empty());
    pages.map(|file| File { name: format!("{NAME}/{}", file.name), ..file }).collect()
}

/// All files of the built-in theme by their path in it, sorted: `assets/style.css`.
#[must_use]
pub fn all() -> Vec<(String, &'static [u8])> {
    let of = |folder: &'static str| {
        built_in(folder).into_iter().map(move |file| (format!("{folder}/{}", file.name), file.bytes))
    };
    let mut all: Vec<_> = of("assets").chain(of("templates")).collect();
    all.sort_unstable();
    all
}

fn collect(dir: &'static Dir, folder: &str, files: &mut Vec<File<'static>>) {
    for file in dir.files() {
        let path = file.path().to_string_lossy().replace('\\', "/");
        let name = path.trim_start_matches(folder).trim_start_matches('/').to_owned();
        let path = SourcePath::new(&format!("<built-in>/themes/{NAME}/{path}"));
        files.push(File { name, path, bytes: file.contents() });
    }
    for inner in dir.dirs() {
        collect(inner, folder, files);
    }
}

fn own_files<'a>(sources: &'a Sources, theme: &str, folder: &str) -> Vec<File<'a>> {
    let start = format!("themes/{theme}/{folder}");
    sources
        .files
        .range::<str, _>((std::ops::Bound::Included(start.as_str()), std::ops::Bound::Unbounded))
        .take_while(|(path, _)| path.as_str().starts_with(&start))
        .filter_map(|(path, source)| {
            let name = path.as_str().strip_prefix(&start)?.strip_prefix('/')?;
            Some(File { name: name.to_owned(), path: path.clone(), bytes: source.head() })
        })
        .collect()
}
