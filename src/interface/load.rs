//! The message files of the program and of the site, put together.

use std::collections::BTreeMap;
use std::fmt;

use super::built_in;
use super::file::MessageFile;
use super::parity::dead_reference;
use super::problems::Problem;
use super::words::Words;
use crate::diagnostic::{Diagnostic, Diagnostics, Span, rule};
use crate::language::{Lang, Languages};
use crate::path::SourcePath;
use crate::source::Sources;

/// The words of all languages of a site.
pub struct Interface {
    languages: Vec<Lang>,
    files: Vec<MessageFile>,
    words: Vec<Words>,
}

impl fmt::Debug for Interface {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Interface").field(&self.languages).finish()
    }
}

impl Interface {
    /// The built-in messages of the site's languages, overridden message by message by those in
    /// the site's `locales/`.
    #[must_use]
    pub fn load(sources: &Sources, languages: &Languages) -> (Self, Diagnostics) {
        let (own, mut diagnostics) = read_site(sources, languages);
        diagnostics.append(twice(&own));
        let built_in = built_in::files().iter().filter(|file| !file.is_for_writers()).cloned();
        let files: Vec<_> = built_in.chain(own).collect();
        let words = languages.iter().map(|language| {
            let files: Vec<_> = files.iter().filter(|file| file.lang == language.code).collect();
            Words::new(language.code, &language.tag, &files)
        });
        let words = words.collect();
        (Self { languages: languages.codes().collect(), files, words }, diagnostics)
    }

    /// The words of a language of the site.
    #[must_use]
    pub fn words(&self, lang: Lang) -> Option<&Words> {
        self.words.iter().find(|words| words.lang() == lang)
    }

    /// What went wrong so far while messages were filled: an unknown message, a variable that
    /// was not given. Asked for when all pages are made; any of them stops the build.
    #[must_use]
    pub fn problems(&self) -> Diagnostics {
        let mut diagnostics = Diagnostics::new();
        for words in &self.words {
            diagnostics.extend(words.problems().into_iter().map(|p| self.diagnostic(words.lang(), p)));
        }
        diagnostics
    }

    /// The languages of the site, in its order.
    pub(crate) fn languages(&self) -> &[Lang] {
        &self.languages
    }

    /// All message files, those of the program first.
    pub(crate) fn files(&self) -> &[MessageFile] {
        &self.files
    }

    /// Where to write a message of a language: where it stands, else the file for new ones.
    fn place(&self, lang: Lang, id: &str) -> Span {
        let id = id.split('.').next().unwrap_or(id);
        let files = self.files.iter().rev().filter(|file| file.lang == lang);
        let mut entries = files.flat_map(MessageFile::entries);
        entries.find(|entry| entry.id == id).map_or_else(|| Span::file(&new_file(lang)), |entry| entry.span())
    }

    fn diagnostic(&self, lang: Lang, problem: Problem) -> Diagnostic {
        let at = |rule, id: &str, case| {
            Diagnostic::new(rule, self.place(lang, id))
                .case(case)
                .arg("message", id)
                .arg("language", lang.as_str())
        };
        match problem {
            Problem::Unknown { id } => at(rule::MESSAGE_MISSING, &id, "asked"),
            Problem::Variable { id, variable } => {
                at(rule::MESSAGE_ARGUMENTS, &id, "not-given").arg("variable", variable)
            }
            Problem::Reference { id, reference } => {
                // The words of the comparison, so that the two findings are one.
                let message = id.split('.').next().unwrap_or(&id);
                dead_reference(self.place(lang, message), lang, message, &reference)
            }
            Problem::Tangled { id } => at(rule::MESSAGE_SYNTAX, &id, "tangled"),
            Problem::Value { function } => at(rule::MESSAGE_ARGUMENTS, function, "value"),
        }
    }
}

/// The file of a site in which a message that is missing would be written.
pub(crate) fn new_file(lang: Lang) -> SourcePath {
    SourcePath::new(&format!("locales/{lang}/site.ftl"))
}

/// The site's own message files. What stands in `locales/` for nothing is reported.
fn read_site(sources: &Sources, languages: &Languages) -> (Vec<MessageFile>, Diagnostics) {
    let (mut files, mut diagnostics) = (Vec::new(), Diagnostics::new());
    for (path, source) in sources.below("locales") {
        // A copy of the program's own file changes nothing: the sample site lies in the program's
        // own repository.
        if built_in::text(&SourcePath::new(&format!("<built-in>/{path}")))
            .is_some_and(|own| own.as_bytes() == &**source.head())
        {
            continue;
        }
        match place(path, languages) {
            Ok(lang) => {
                let (file, found) = MessageFile::of_site(lang, path, source.head());
                files.push(file);
                diagnostics.append(found);
            }
            Err(stray) => diagnostics.push(stray),
        }
    }
    (files, diagnostics)
}

/// The language of a file of `locales/`, if it is one of messages that the site may write.
fn place(path: &SourcePath, languages: &Languages) -> Result<Lang, Diagnostic> {
    let stray = |case| Diagnostic::new(rule::MESSAGE_UNUSED, Span::file(path)).case(case);
    let parts: Vec<&str> = path.as_str().split('/').collect();
    let [_, folder, name] = parts[..] else {
        return Err(stray("file").arg("file", path));
    };
    if name.strip_suffix(".ftl").is_none() {
        return Err(stray("file").arg("file", path));
    }
    let Some(lang) = languages.codes().find(|code| code.as_str() == folder) else {
        let codes: Vec<_> = languages.codes().map(|code| code.to_string()).collect();
        return Err(stray("language").arg("folder", folder).arg("languages", codes.join(", ")));
    };
    if super::file::is_for_writers(name) { Err(stray("writers").arg("file", name)) } else { Ok(lang) }
}

/// Messages that a site has twice in one language.
fn twice(own: &[MessageFile]) -> Diagnostics {
    let mut first = BTreeMap::new();
    let mut diagnostics = Diagnostics::new();
    for entry in own.iter().flat_map(MessageFile::entries) {
        let Some(earlier) = first.insert((entry.file.lang, entry.id), entry) else { continue };
        let diagnostic = Diagnostic::new(rule::MESSAGE_SYNTAX, entry.span()).case("twice");
        diagnostics.push(diagnostic.arg("message", entry.id).related(earlier.span(), "first"));
    }
    diagnostics
}
