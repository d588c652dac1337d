//! `tiedote translated`: records that translations match the original as it is now.

use super::args::{Common, Translated};
use super::outcome::{Fault, Outcome};
use super::world;
use crate::build::{self, Built, Memo, Options};
use crate::catalogue::{Entry, Record};
use crate::check::Known;
use crate::content::front_matter::record::with_digest;
use crate::content::utf8;
use crate::diagnostic::Diagnostics;
use crate::interface::Args;
use crate::language::Lang;
use crate::path::SourcePath;
use crate::publish::rewrite;
use crate::source::Sources;
use crate::time::AsOf;

pub(super) fn run(common: &Common, translated: &Translated) -> Result<Outcome, Fault> {
    let folder = world::site_folder(common)?;
    let sources = world::sources(&folder);
    let as_of = AsOf::Preview(world::instant(common, &sources)?);
    let options = Options { as_of, base_url: None, staff: true };
    let (built, found) = build::site(&sources, &options, None, &mut Memo::default());
    let Some(built) = built else { return Ok(world::report(common, &found, &sources)) };
    let record = match find(&built, &translated.id) {
        Ok(entry) => built.catalogue.record(entry),
        Err(fault) => {
            // What cannot be understood is not there; then its mistakes say more.
            let mistakes = of_folder(&built, &translated.id);
            return if mistakes.has_errors() {
                Ok(world::report(common, &mistakes, &sources))
            } else {
                Err(fault)
            };
        }
    };
    // All is understood before anything is written.
    let files: Vec<(SourcePath, String)> =
        translated.languages.iter().map(|lang| recorded(&sources, record, lang)).collect::<Result<_, _>>()?;
    for (path, text) in files {
        rewrite(&folder, &path, &text)?;
        if !common.quiet {
            let words = world::words(common);
            let args = Args::new().with("path", path.as_str()).with("id", record.item.id.id.as_str());
            anstream::println!("{}", words.text("cli-translated", &args));
        }
    }
    Ok(Outcome::Fine)
}

/// The item that `id` means: `release:budget`, or `budget` if only one kind has it.
fn find(built: &Built, id: &str) -> Result<Entry, Fault> {
    let (kind, name) = match id.split_once(':') {
        Some((kind, name)) => (Some(kind), name),
        None => (None, id),
    };
    match built.catalogue.named(kind, name)[..] {
        [entry] => Ok(entry),
        [] => Err(Fault::NoItem(id.to_owned())),
        _ => Err(Fault::ManyItems(id.to_owned())),
    }
}

fn of_folder(built: &Built, id: &str) -> Diagnostics {
    let name = id.split_once(':').map_or(id, |(_, name)| name);
    let mut found = built.problems(&mut Known::default());
    found.retain(|problem| problem.span.file.folder().rsplit('/').next() == Some(name));
    found
}

/// The file of a translation with the digest of its original.
fn recorded(sources: &Sources, record: &Record, lang: &str) -> Result<(SourcePath, String), Fault> {
    let item = &record.item;
    let unknown =
        || Fault::NoVersion(format!("{}/{lang}.md", item.original_version().document.path.folder()));
    let version = Lang::new(lang).and_then(|lang| item.version(lang)).ok_or_else(unknown)?;
    if version.lang() == item.original {
        return Err(Fault::IsOriginal(version.document.path.to_string()));
    }
    let path = &version.document.path;
    let text = sources.files.get(path).and_then(|source| utf8(path, source.head()).ok());
    let text = text.and_then(|text| with_digest(path, text, item.original_version().document.digest()));
    Ok((path.clone(), text.ok_or_else(unknown)?))
}
