//! A site in a folder of its own, and the program run on it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::SystemTime;

use tempfile::TempDir;

use crate::support::SiteTest;

/// Noon on 1 June 2026 in Helsinki, the instant of a run that does not say otherwise.
pub const NOON: &str = "1780304400";

/// A site in `site/`, with room for outputs beside it; gone when dropped.
pub struct Sandbox {
    folder: TempDir,
}

/// How a run ended.
#[derive(Debug)]
pub struct Run {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Sandbox {
    /// A site on the disk.
    pub fn new(site: &SiteTest) -> Self {
        let folder = tempfile::Builder::new().prefix("tiedote").tempdir().unwrap();
        site.write_to(&folder.path().join("site"));
        Self { folder }
    }

    /// The base site.
    pub fn base() -> Self {
        Self::new(&SiteTest::new())
    }

    /// A path beside the site.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The folder of the site.
    pub fn site(&self) -> PathBuf {
        self.path("site")
    }

    /// Writes a file of the site.
    pub fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let file = self.site().join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, bytes).unwrap();
    }

    /// Reads a file beside the site.
    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Runs the program with these words, in the folder of the site. `{}` stands for the folder
    /// around it.
    #[track_caller]
    pub fn run(&self, words: &str) -> Run {
        self.run_with(words, &[])
    }

    /// The same with more variables of the environment.
    #[track_caller]
    pub fn run_with(&self, words: &str, variables: &[(&str, &str)]) -> Run {
        self.run_in(&self.site(), words, variables)
    }

    /// The same in another folder.
    #[track_caller]
    pub fn run_in(&self, folder: &Path, words: &str, variables: &[(&str, &str)]) -> Run {
        let output = self.command(folder, words, variables).output().unwrap();
        let text = |bytes: Vec<u8>| {
            let text = String::from_utf8(bytes).unwrap();
            text.replace(&*self.folder.path().to_string_lossy(), "{}")
        };
        let run = Run {
            code: output.status.code().unwrap_or(-1),
            out: text(output.stdout),
            err: text(output.stderr),
        };
        assert!(!run.err.contains("panicked"), "{}", run.err);
        run
    }

    /// Starts the program and does not wait for it.
    pub fn start(&self, words: &str) -> Child {
        let mut command = self.command(&self.site(), words, &[]);
        command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    }

    /// Starts the program, to be heard while it runs.
    pub fn start_heard(&self, words: &str) -> Child {
        let mut command = self.command(&self.site(), words, &[]);
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    }

    /// The same as a script starts it in the background: deaf to Ctrl-C until it asks to hear it.
    #[cfg(unix)]
    pub fn start_in_background(&self, words: &str) -> Child {
        let program = self.command(&self.site(), words, &[]);
        let mut command = Command::new("/bin/sh");
        command.args(["-c", "trap '' INT; exec \"$0\" \"$@\""]).arg(program.get_program());
        command.args(program.get_args());
        alone(&mut command, &self.site());
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    }

    fn command(&self, folder: &Path, words: &str, variables: &[(&str, &str)]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tiedote"));
        let around = self.folder.path().to_string_lossy();
        command.args(split(words).iter().map(|word| word.replace("{}", &around)));
        alone(&mut command, folder);
        command.envs(variables.iter().copied());
        command
    }

    /// Every file below a folder: its bytes and its time.
    pub fn files(&self, name: &str) -> BTreeMap<String, (Vec<u8>, SystemTime)> {
        let mut all = BTreeMap::new();
        let root = self.path(name);
        if root.exists() {
            collect(&root, &root, &mut all);
        }
        all
    }

    /// The files below an output folder that are for the public.
    pub fn published(&self, name: &str) -> BTreeMap<String, Vec<u8>> {
        let all = self.files(name).into_iter().filter(|(path, _)| !path.starts_with(".tiedote/"));
        all.map(|(path, (bytes, _))| (path, bytes)).collect()
    }
}

/// In a folder, at a time of its own, without anything of this machine.
fn alone(command: &mut Command, folder: &Path) {
    command.current_dir(folder).stdin(Stdio::null()).env_clear().env("SOURCE_DATE_EPOCH", NOON);
}

fn collect(root: &Path, folder: &Path, all: &mut BTreeMap<String, (Vec<u8>, SystemTime)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(root, &path, all);
        } else {
            let name = path.strip_prefix(root).unwrap().to_string_lossy().into_owned();
            let time = fs::metadata(&path).unwrap().modified().unwrap();
            all.insert(name, (fs::read(&path).unwrap(), time));
        }
    }
}

/// Words as a shell splits them: by spaces outside double quotes.
fn split(line: &str) -> Vec<String> {
    let parts = line.split('"').enumerate();
    let words = parts.flat_map(|(n, part)| {
        if n % 2 == 1 { vec![part.to_owned()] } else { part.split_whitespace().map(str::to_owned).collect() }
    });
    words.collect()
}

impl Run {
    /// The diagnostics of a run with `--format json`, each with the keys of the contract.
    #[track_caller]
    pub fn diagnostics(&self) -> Vec<serde_json::Value> {
        let read = |line: &str| {
            let value: serde_json::Value = serde_json::from_str(line)
                .unwrap_or_else(|error| panic!("{error} in {line:?} of\n{}", self.err));
            let mut keys: Vec<_> = value.as_object().unwrap().keys().map(String::as_str).collect();
            keys.sort_unstable();
            assert_eq!(keys, ["column", "help", "line", "message", "path", "related", "rule", "severity"]);
            value
        };
        self.err.lines().map(read).collect()
    }

    /// The rules that were broken, with their places: `rule path:line`.
    #[track_caller]
    pub fn rules(&self) -> Vec<String> {
        let rule = |value: serde_json::Value| {
            let text = |key: &str| value[key].as_str().unwrap_or_default().to_owned();
            format!("{} {}:{}", text("rule"), text("path"), value["line"])
        };
        self.diagnostics().into_iter().map(rule).collect()
    }

    /// What was printed, without the time that it took.
    pub fn lines(&self) -> Vec<String> {
        let lines = self.out.lines().filter(|line| !line.contains("It took"));
        lines.map(str::to_owned).collect()
    }
}
