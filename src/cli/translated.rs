//! `tiedote translated`: records that translations match the original as it is now.

use super::args::{Common, Translated};
use super::item::{find, mistakes};
use super::outcome::{Fault, Outcome};
use super::{report, world};
use crate::build::{self, Memo, Options};
use crate::catalogue::Record;
use crate::content::front_matter::record::with_digest;
use crate::content::utf8;
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
    let options = Options { as_of, base_url: None, staff: true, ahead: None };
    let (built, found) = build::site(&sources, &options, None, &mut Memo::default());
    let Some(built) = built else { return report::report(common, &found, &sources, None) };
    let record = match find(&built, &translated.id) {
        Ok(entry) => built.catalogue.record(entry),
        Err(fault) => {
            // What cannot be understood is not there; then its mistakes say more.
            let mistakes = mistakes(&built, &translated.id);
            return if mistakes.has_errors() {
                report::report(common, &mistakes, &sources, Some(&built))
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
            report::say(common, &words.text("cli-translated", &args));
        }
    }
    Ok(Outcome::Fine)
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
