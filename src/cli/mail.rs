//! `tiedote mail`: a release as a file that mail programs open, for staff to send.

use std::io::Write as _;
use std::path::Path;

use super::args::{Common, Mail};
use super::item::{find, mistakes};
use super::outcome::{Fault, Outcome};
use super::{report, world};
use crate::build::{self, Built, Memo, Options};
use crate::content::values::parse_email;
use crate::edition::{Ahead, Item, State};
use crate::interface::Args;
use crate::language::Lang;
use crate::path::Kind;
use crate::publish::{is_built, write_report};
use crate::source::Sources;
use crate::theme::mail::{Letter, Sender, mail, sender};
use crate::time::{AsOf, Moment};

pub(super) fn run(common: &Common, asked: &Mail) -> Result<Outcome, Fault> {
    let folder = world::site_folder(common)?;
    if let Some(file) = &asked.output {
        allowed(&folder, file)?;
    }
    let sources = world::sources(&folder);
    // A mail goes out now: what is held now is, whatever moment the site is looked at.
    let at = world::instant(common, &sources)?.min(world::now());
    let mut memo = Memo::default();
    let all = Options { as_of: AsOf::Preview(at), base_url: None, staff: true, ahead: None };
    let (everything, found) = build::site(&sources, &all, None, &mut memo);
    let Some(everything) = everything else { return report::report(common, &found, &sources, None) };
    // What has errors is not published, so it is not sent either.
    let mistakes = mistakes(&everything, &asked.id);
    if mistakes.has_errors() {
        return report::report(common, &mistakes, &sources, Some(&everything));
    }
    let item = &everything.catalogue.record(find(&everything, &asked.id)?).item;
    let (lang, embargo) = wanted(&everything, item, asked)?;
    // Beside what is public, that version alone: nothing else that is held is told with it.
    let ahead = embargo.map(|_| Ahead { id: item.id.clone(), lang });
    let public = Options { as_of: AsOf::Public(at), base_url: None, staff: true, ahead };
    let (built, found) = build::site(&sources, &public, None, &mut memo);
    let Some(built) = built else { return report::report(common, &found, &sources, None) };
    let name = item.id.to_string();
    let entry = find(&built, &name)?;
    let from = match &asked.from {
        Some(text) => typed(text)?,
        None => sender(&built.catalogue, entry, lang).ok_or_else(|| Fault::NoSender(name.clone()))?,
    };
    let letter = Letter { entry, lang, from, embargo };
    match mail(&built.theme, &built.catalogue, &built.interface, &letter) {
        Ok(Some(bytes)) => told(common, &built, &sources, asked.output.as_deref(), &bytes),
        Ok(None) => Err(no_version(item, lang)),
        Err(problem) => {
            let mut found = built.interface_problems();
            found.push(problem);
            report::report(common, &found, &sources, Some(&built))
        }
    }
}

/// A mail is a file of its own: never one of the site's, nor in the way of one that is published.
fn allowed(site: &Path, file: &Path) -> Result<(), Fault> {
    if world::is_input(site, file) {
        return Err(Fault::MailInSite(file.to_owned()));
    }
    if is_built(&world::absolute(file)) {
        return Err(Fault::FileInBuild(file.to_owned()));
    }
    let is_mail = file.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("eml"));
    if is_mail && !file.is_dir() { Ok(()) } else { Err(Fault::NoMailFile(file.to_owned())) }
}

/// Which language is sent, and until when it is held.
fn wanted(built: &Built, item: &Item, asked: &Mail) -> Result<(Lang, Option<Moment>), Fault> {
    if item.id.kind != Kind::Release {
        return Err(Fault::NotMailed(item.id.to_string()));
    }
    let lang = match &asked.lang {
        Some(text) => {
            let languages = built.catalogue.languages();
            let meant = |lang: &Lang| {
                text.eq_ignore_ascii_case(lang.as_str()) || text.eq_ignore_ascii_case(&languages.tag(*lang))
            };
            languages.codes().find(meant).ok_or_else(|| Fault::Language(text.clone()))?
        }
        None => item.original,
    };
    let version = item.version(lang).ok_or_else(|| no_version(item, lang))?;
    match version.state {
        State::Public => Ok((lang, None)),
        State::Draft => Err(Fault::DraftMail(item.id.to_string())),
        State::Held(moment) if asked.embargoed => Ok((lang, Some(moment))),
        State::Held(until) => Err(Fault::HeldMail { id: asked.id.clone(), lang: lang.to_string(), until }),
    }
}

fn no_version(item: &Item, lang: Lang) -> Fault {
    Fault::NoVersion(format!("{}/{lang}.md", item.original_version().document.path.folder()))
}

/// `Viestintä <viestinta@vm.example>`, or the address alone.
fn typed(text: &str) -> Result<Sender, Fault> {
    let (name, address) = match text.trim().strip_suffix('>').and_then(|text| text.rsplit_once('<')) {
        Some((name, address)) => (name.trim().trim_matches('"'), address),
        None => ("", text),
    };
    let address = parse_email(address).ok_or_else(|| Fault::From(text.to_owned()))?;
    Ok(Sender { name: name.to_owned(), address })
}

/// Prints the mail, or writes it into a file and says so; and tells of messages that could not be
/// filled, with which nothing goes out.
fn told(
    common: &Common,
    built: &Built,
    sources: &Sources,
    file: Option<&Path>,
    bytes: &[u8],
) -> Result<Outcome, Fault> {
    let problems = built.interface_problems();
    if problems.has_errors() {
        return report::report(common, &problems, sources, Some(built));
    }
    match file {
        None => {
            // A reader that has gone away wants no more.
            let _ = std::io::stdout().write_all(bytes);
        }
        Some(file) => {
            write_report(file, &String::from_utf8_lossy(bytes))?;
            let args = Args::new().with("path", file.display().to_string());
            report::say(common, &world::words(common).text("cli-mail", &args));
        }
    }
    Ok(Outcome::Fine)
}
