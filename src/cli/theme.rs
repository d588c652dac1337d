//! `tiedote theme copy`: built-in templates, assets and message files, into the site to change them.

use super::args::{Common, Theme, ThemeDo};
use super::outcome::{Fault, Outcome};
use super::{report, world};
use crate::content::config;
use crate::content::model::Site;
use crate::content::nearest::nearest;
use crate::interface::{self, Args};
use crate::path::SourcePath;
use crate::publish::write_new;
use crate::theme::built_in;

pub(super) fn run(common: &Common, theme: &Theme) -> Result<Outcome, Fault> {
    let ThemeDo::Copy { names } = &theme.what;
    let folder = world::site_folder(common)?;
    let sources = world::sources(&folder);
    let (site, diagnostics) = config::read_site(&sources);
    let Some(site) = site else { return report::report(common, &diagnostics, &sources, None) };
    let all = copies(&site);
    if names.is_empty() {
        for (path, _) in &all {
            anstream::println!("{path}");
        }
        return Ok(Outcome::Fine);
    }
    let mut chosen = Vec::new();
    for name in names {
        chosen.extend(named(&all, name)?);
    }
    chosen.sort_unstable();
    chosen.dedup();
    if let Some((path, _)) = chosen.iter().find(|(path, _)| folder.join(path.as_str()).exists()) {
        return Err(Fault::Exists(folder.join(path.as_str())));
    }
    write_new(&folder, &chosen)?;
    for (path, _) in &chosen {
        anstream::println!("{}", folder.join(path.as_str()).display());
    }
    if !common.quiet {
        anstream::eprintln!("{}", world::words(common).text("cli-theme-next", &Args::NONE));
    }
    Ok(Outcome::Fine)
}

/// A place in the site, and what the program has for it.
type Copy = (SourcePath, &'static [u8]);

/// Everything that can be copied into a site, of messages those in its languages.
fn copies(site: &Site) -> Vec<Copy> {
    let theme = &site.theme.value;
    let looks = built_in::all().into_iter().map(|(path, bytes)| (format!("themes/{theme}/{path}"), bytes));
    let is_spoken = |lang: &str| site.languages.iter().any(|language| language.code.as_str() == lang);
    let words = interface::built_in_files().filter(|(lang, ..)| is_spoken(lang.as_str()));
    let words = words.map(|(lang, name, text)| (format!("locales/{lang}/{name}"), text.as_bytes()));
    let mut all: Vec<Copy> =
        looks.chain(words).map(|(path, bytes)| (SourcePath::new(&path), bytes)).collect();
    all.sort_unstable();
    all
}

/// What a name means: a whole path or its end. A message file is meant in all languages; of two
/// templates of a name that of a page, not its part.
fn named(all: &[Copy], name: &str) -> Result<Vec<Copy>, Fault> {
    let ends =
        |path: &str| path == name || path.strip_suffix(name).is_some_and(|before| before.ends_with('/'));
    let found = all.iter().filter(|(path, _)| ends(path.as_str()));
    let found: Vec<Copy> = found.cloned().collect();
    let depth = |path: &SourcePath| path.as_str().matches('/').count();
    let least = found.iter().map(|(path, _)| depth(path)).min();
    let found: Vec<Copy> = found.into_iter().filter(|(path, _)| Some(depth(path)) == least).collect();
    if found.is_empty() {
        let names = all.iter().map(|(path, _)| path.file_name());
        let nearest = nearest(name.rsplit('/').next().unwrap_or(name), names).map(str::to_owned);
        return Err(Fault::NoThemeFile { written: name.to_owned(), nearest });
    }
    Ok(found)
}
