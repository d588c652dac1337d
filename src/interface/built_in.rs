//! The messages inside the program: `locales/` of our repository.

use std::sync::LazyLock;

use include_dir::{Dir, include_dir};

use super::file::MessageFile;
use crate::language::Lang;
use crate::path::SourcePath;

static LOCALES: Dir = include_dir!("$CARGO_MANIFEST_DIR/locales");

static FILES: LazyLock<Vec<MessageFile>> = LazyLock::new(|| {
    let mut files: Vec<_> =
        texts().map(|(lang, path, text)| MessageFile::built_in(lang, path, text)).collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
});

/// All built-in message files, understood, by language and name.
pub(crate) fn files() -> &'static [MessageFile] {
    &FILES
}

/// Language, place and text of each built-in file.
fn texts() -> impl Iterator<Item = (Lang, SourcePath, &'static str)> {
    LOCALES.dirs().flat_map(|folder| {
        let lang = folder.path().to_str().and_then(Lang::new);
        folder.files().filter_map(move |file| {
            let name = file.path().to_str()?.strip_suffix(".ftl")?;
            let path = SourcePath::new(&format!("<built-in>/locales/{name}.ftl"));
            Some((lang?, path, file.contents_utf8()?))
        })
    })
}

/// Language, file name and text of each built-in file with words of pages.
pub fn of_pages() -> impl Iterator<Item = (Lang, &'static str, &'static str)> {
    let files = files().iter().filter(|file| !file.is_for_writers());
    files.map(|file| (file.lang, file.path.file_name(), file.resource.source()))
}

/// The text of a built-in file, for a report that points at it.
#[must_use]
pub fn text(path: &SourcePath) -> Option<&'static str> {
    files().iter().find(|file| file.path == *path).map(|file| file.resource.source())
}
