//! `tiedote schema`: JSON Schema of front matter and data files, for editors.

use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

use super::args::{Common, Schema};
use super::outcome::{Fault, Outcome};
use super::world;
use crate::interface::{Args, Words};
use crate::publish::put;
use crate::schema::{self, Known, Subject};

pub(super) fn run(common: &Common, arguments: &Schema) -> Result<Outcome, Fault> {
    let site = match world::site_folder(common) {
        // Without a site there is nothing of its own to propose; the keys are the same.
        Err(_) if common.site.is_none() => None,
        site => Some(site?),
    };
    let known = site.as_ref().map(|folder| Known::of(&world::sources(folder))).unwrap_or_default();
    let words = world::words(common);
    let text = |subject| pretty(&schema::of(subject, &known, words));
    match (&arguments.output, arguments.kind.as_deref().and_then(Subject::find)) {
        (None, None) => print_index(words, common.quiet),
        (None, Some(subject)) => anstream::print!("{}", text(subject)),
        (Some(output), subject) => {
            let root = site.unwrap_or_default();
            if world::is_input(&root, output) {
                return Err(Fault::OutputInSite(output.clone()));
            }
            let all = Subject::ALL.into_iter().filter(|one| subject.is_none_or(|subject| subject == *one));
            let subjects: Vec<Subject> = all.collect();
            for subject in &subjects {
                put(output, &format!("{}.json", subject.as_str()), &text(*subject))?;
            }
            print_settings(&root, output, &subjects, words, common.quiet);
        }
    }
    Ok(Outcome::Fine)
}

/// Which schemas there are, of which files, and what to do with them.
fn print_index(words: &Words, quiet: bool) {
    for subject in Subject::ALL {
        let title = words.text(&format!("schema-{}", subject.as_str()), &Args::new());
        anstream::println!("{:15}{:28}{title}", subject.as_str(), subject.files());
    }
    if !quiet {
        anstream::eprintln!("{}", words.text("cli-schema-how", &Args::new()));
    }
}

/// Prints what VS Code's YAML extension must be told. Front matter is not among it: the extension
/// does not look into Markdown.
fn print_settings(site: &Path, output: &Path, subjects: &[Subject], words: &Words, quiet: bool) {
    let folder = address(site, output);
    if !quiet {
        let args = Args::new().with("folder", output.display().to_string()).with("count", subjects.len());
        anstream::eprintln!("{}", words.text("cli-schema-written", &args));
    }
    let yaml = subjects.iter().filter(|subject| subject.is_yaml());
    let schemas: Map<String, Value> =
        yaml.map(|subject| (format!("{folder}/{}.json", subject.as_str()), json!(subject.files()))).collect();
    anstream::print!("{}", pretty(&json!({ "yaml.schemas": schemas })));
}

/// How the settings of a site's folder call a folder: from there, if it is below.
fn address(site: &Path, output: &Path) -> String {
    let output = world::absolute(output);
    let below = output.strip_prefix(world::absolute(site)).ok().map(PathBuf::from);
    let path = below.map_or(output, |below| Path::new(".").join(below));
    path.to_string_lossy().replace('\\', "/").trim_end_matches('/').to_owned()
}

fn pretty(value: &Value) -> String {
    format!("{value:#}\n")
}
