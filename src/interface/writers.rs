//! Messages for writers and of the command line, in the languages of the program.

use std::sync::{LazyLock, OnceLock};

use super::built_in;
use super::file::MessageFile;
use super::words::Words;
use crate::language::Lang;

/// The language of messages where the wanted one has none (the command contract).
const DEFAULT: &str = "en";

static WRITERS: LazyLock<Vec<Words>> = LazyLock::new(|| {
    let of_language = |files: &[MessageFile]| {
        let lang = files.first()?.lang;
        Some(Words::new(lang, lang.as_str(), &files.iter().collect::<Vec<_>>()))
    };
    built_in::files().chunk_by(|a, b| a.lang == b.lang).filter_map(of_language).collect()
});

/// The program's own messages in each language that it has, by code.
#[must_use]
pub fn all_writers() -> &'static [Words] {
    &WRITERS
}

/// The messages for writers in `lang`; in the default language if the program has none in it.
///
/// A site cannot change them.
#[must_use]
pub fn writers(lang: Lang) -> &'static Words {
    static NONE: OnceLock<Words> = OnceLock::new();
    let find = |code: &str| WRITERS.iter().find(|words| words.lang().as_str() == code);
    find(lang.as_str())
        .or_else(|| find(DEFAULT))
        .unwrap_or_else(|| NONE.get_or_init(|| Words::new(lang, lang.as_str(), &[])))
}
