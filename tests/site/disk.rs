//! The preview's law over the disk: sources that follow edits equal those read anew, and so does
//! the site made of them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use tiedote::build::{self, Built, Memo, Rendered};
use tiedote::interface::{self, report};
use tiedote::language::Lang;
use tiedote::publish;
use tiedote::source::{self, Bytes, Sources};

use crate::support::{SiteTest, png};

/// Random numbers that are the same every time (xorshift64, Marsaglia 2003).
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % end
    }

    fn one<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        (!of.is_empty()).then(|| &of[self.below(of.len())])
    }
}

/// A site on the disk that somebody works at.
struct Desk {
    root: PathBuf,
    dice: Dice,
    /// What a watcher would report.
    changed: BTreeSet<PathBuf>,
    made: usize,
}

impl Desk {
    /// Everything in the site's folder: files, or folders without the three roots.
    fn all(&self, folders: bool) -> Vec<PathBuf> {
        let mut found = Vec::new();
        let mut open = vec![self.root.clone()];
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let entry = entry.unwrap();
                let kind = entry.file_type().unwrap();
                if kind.is_dir() {
                    open.push(entry.path());
                }
                if kind.is_dir() == folders {
                    found.push(entry.path());
                }
            }
        }
        found.retain(|path| !folders || path.parent() != Some(&self.root));
        found.sort();
        found
    }

    fn any_file(&mut self) -> Option<PathBuf> {
        let files = self.all(false);
        self.dice.one(&files).cloned()
    }

    fn any_folder(&mut self) -> Option<PathBuf> {
        let folders = self.all(true);
        self.dice.one(&folders).cloned()
    }

    fn any_text(&mut self) -> Option<PathBuf> {
        let mut files = self.all(false);
        files.retain(|path| path.extension().is_some_and(|end| end == "md"));
        self.dice.one(&files).cloned()
    }

    /// Tells of a change as watchers do: the path, or only the folder it lies in, or both.
    fn tell(&mut self, path: &Path) {
        let how = self.dice.below(4);
        if how != 0 || path.parent() == Some(&self.root) {
            self.changed.insert(path.to_owned());
        }
        if how < 2 && path.parent() != Some(&self.root) {
            self.changed.extend(path.parent().map(Path::to_owned));
        }
    }

    fn write(&mut self, path: &Path, bytes: impl AsRef<[u8]>) {
        // The first folder that is new is what a watcher sees; the rest may escape it.
        let new = path.ancestors().skip(1).take_while(|folder| !folder.exists()).last().map(Path::to_owned);
        // Where a file is in the way of a folder, or the other way round, nothing happens.
        if fs::create_dir_all(path.parent().unwrap()).is_ok() && fs::write(path, bytes).is_ok() {
            self.tell(path);
        }
        self.changed.extend(new);
    }

    fn add_to(&mut self, file: &Path) {
        if let Ok(text) = fs::read_to_string(file) {
            self.write(file, format!("{text}\n\nLisätty {}.\n", self.made));
        }
    }

    fn rename(&mut self, from: &Path, to: &Path) {
        if !to.exists() && fs::rename(from, to).is_ok() {
            self.tell(from);
            self.tell(to);
        }
    }

    fn remove(&mut self, path: &Path) {
        let gone = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
        if gone.is_ok() {
            self.tell(path);
        }
    }

    fn name(&mut self) -> String {
        self.made += 1;
        format!("uusi-{}", self.made)
    }

    fn step(&mut self) {
        match self.dice.below(20) {
            0..=5 => self.edit(),
            6..=8 => self.create(),
            9 => self.attach(),
            10 | 11 => self.rename_file(),
            12 | 13 => self.rename_folder(),
            14 => self.delete(),
            15 => self.change_settings(),
            16 => self.change_looks(),
            17 => self.break_something(),
            18 => self.mend(),
            _ => self.swap_file_and_folder(),
        }
    }

    fn edit(&mut self) {
        let Some(file) = self.any_text() else { return };
        let mut bytes = fs::read(&file).unwrap_or_default();
        match self.dice.below(4) {
            // Saved without a change.
            0 => {}
            1 => bytes = String::from_utf8_lossy(&bytes).replacen("title: ", "title: Uusi ", 1).into(),
            _ => bytes.extend(format!("\nKappale {}.\n", self.dice.below(1000)).bytes()),
        }
        if self.dice.below(3) == 0 {
            // Through a file beside it.
            let beside = file.with_file_name(".tallennus.tmp");
            fs::write(&beside, bytes).unwrap();
            fs::rename(&beside, &file).unwrap();
            self.changed.insert(beside);
            self.tell(&file);
        } else {
            self.write(&file, bytes);
        }
    }

    fn create(&mut self) {
        let (name, day) = (self.name(), 1 + self.dice.below(28));
        let releases = self.root.join("content/releases");
        // Some are held, and some lie in the wrong year.
        let (year, month) = [("2026", 3), ("2025", 3), ("2026", 9)][self.dice.below(3)];
        let folder = releases.join(year).join(&name);
        let text = format!(
            "---\ntitle: {name}\nlead: L.\ndate: {day}.{month}.{year} 9.00\norganisations: [vm]\ncontacts: [virta]\ntopics: [digital]\n---\n\nTeksti.\n"
        );
        self.write(&folder.join("fi.md"), text);
        if self.dice.below(2) == 0 {
            self.write(&folder.join("sv.md"), format!("---\ntitle: Ny {name}\nlead: L.\n---\n\nText.\n"));
        }
    }

    fn attach(&mut self) {
        let Some(file) = self.any_text() else { return };
        let picture = [png(), self.name().into_bytes()].concat();
        self.write(&file.with_file_name("kuva.png"), picture);
        let text = fs::read_to_string(&file).unwrap_or_default();
        let used = text.replacen(
            "\ndate:",
            "\nmedia: [{file: kuva.png}]\nimage: kuva.png\nimages: {kuva.png: {alt: K}}\ndate:",
            1,
        );
        if !text.contains("media:") {
            self.write(&file, used);
        }
    }

    fn rename_file(&mut self) {
        let Some(file) = self.any_file() else { return };
        let names = ["fi.md", "sv.md", "en.md", ".fi.md", "fi.md~", "Fi.md", "kuva 2.png", "väärä.yaml"];
        let name = names[self.dice.below(names.len())];
        self.rename(&file, &file.with_file_name(name));
    }

    fn rename_folder(&mut self) {
        let Some(folder) = self.any_folder() else { return };
        let name = self.name();
        let to = match self.dice.below(4) {
            0 => folder.with_file_name(format!(".{name}")),
            1 => self.root.join("content/releases/2026").join(name),
            2 => self.root.join(format!("pois-{name}")),
            _ => folder.with_file_name(name),
        };
        self.rename(&folder, &to);
    }

    fn delete(&mut self) {
        let releases = self.root.join("content/releases");
        let path = if self.dice.below(2) == 0 { self.any_file() } else { self.any_folder() };
        // What all else stands on goes seldom: it is mended soon.
        if let Some(path) = path.filter(|path| path.starts_with(&releases) || self.dice.below(3) == 0) {
            self.remove(&path);
        }
    }

    fn change_settings(&mut self) {
        let files = ["content/people/virta.yaml", "content/organisations.yaml", "content/topics.yaml"];
        let file = self.root.join(files[self.dice.below(files.len())]);
        let text = fs::read_to_string(&file).unwrap_or_default();
        let letters = [("a", "e"), ("fi: ", "fi: Uusi "), ("family: ", "family: Uusi")];
        let (from, to) = letters[self.dice.below(letters.len())];
        self.write(&file, text.replacen(from, to, 1));
    }

    fn change_looks(&mut self) {
        let n = self.made;
        let files = [
            ("themes/default/templates/front.html", format!("<h1>{n}</h1>")),
            ("themes/default/templates/front.html", "{% if %}".to_owned()),
            ("themes/default/assets/site.css", format!("p {{ margin: {n}px }}")),
            ("locales/fi/site.ftl", format!("releases = Tiedotteet {n}\n")),
            ("locales/fi/site.ftl", "releases = { $puuttuu }\n".to_owned()),
        ];
        let (path, text) = &files[self.dice.below(files.len())];
        let path = self.root.join(path);
        if path.exists() && self.dice.below(3) == 0 {
            self.remove(&path);
        } else {
            self.write(&path, text);
        }
    }

    fn break_something(&mut self) {
        let Some(file) = self.any_file() else { return };
        match self.dice.below(3) {
            0 => self.write(&file, b"---\ntitle: [\n---\n"),
            1 => self.write(&file, b"\xff\xfe\0"),
            _ => {
                let link = file.with_file_name("kuva.png");
                if std::os::unix::fs::symlink("/etc/hostname", &link).is_ok() {
                    self.tell(&link);
                }
            }
        }
    }

    /// Puts the files of the base site back where they are gone or broken.
    fn mend(&mut self) {
        for (path, text) in crate::support::BASE {
            let path = self.root.join(path);
            if fs::read(&path).ok().as_deref() != Some(text.as_bytes()) {
                self.write(&path, text);
            }
        }
    }

    fn swap_file_and_folder(&mut self) {
        let Some(file) = self.any_text() else { return };
        if fs::remove_file(&file).is_ok() {
            self.write(&file.join("sisällä.md"), "Teksti.");
            self.changed.insert(file);
        }
    }
}

/// What sources hold, to be compared.
fn held(sources: &Sources) -> BTreeMap<String, String> {
    let file = |source: &source::Source| match &source.bytes {
        Bytes::Here(bytes) => format!("{:?} {:?}", source.hash(), bytes.len()),
        Bytes::OnDisk(path, head, _) => {
            format!("{:?} {} {} {}", source.hash(), source.size, path.display(), head.len())
        }
    };
    let files = sources.files.iter().map(|(path, source)| (path.to_string(), file(source)));
    files.chain(sources.unread.iter().map(|(path, why)| (format!("{path}?"), format!("{why:?}")))).collect()
}

/// A site, every byte of it, and all that is wrong with it, be it whole or not.
struct Made {
    built: Option<Built>,
    pages: BTreeMap<String, Vec<u8>>,
    problems: String,
}

/// Makes a site with what an earlier one found out.
fn made(sources: &Sources, earlier: Option<&Built>, memo: &mut Memo, preview: bool) -> Made {
    let site = if preview { SiteTest::new().preview() } else { SiteTest::new() };
    let (built, found) = build::site(sources, &site.options(), earlier, memo);
    let problems = built.as_ref().map_or(found, |built| built.problems(memo.known()));
    let words = interface::writers(Lang::new("en").unwrap());
    let pages = built.as_ref().map(pages).unwrap_or_default();
    Made { built, pages, problems: report::json(&problems, sources, words) }
}

fn assert_same(warm: &Made, cold: &Made, step: usize) {
    assert_eq!(warm.problems, cold.problems, "step {step}");
    let differing: Vec<_> =
        warm.pages.iter().filter(|(path, bytes)| cold.pages.get(*path) != Some(*bytes)).collect();
    assert!(differing.is_empty() && warm.pages.len() == cold.pages.len(), "step {step}: {differing:?}");
}

fn pages(built: &Built) -> BTreeMap<String, Vec<u8>> {
    let page = |page| match built.render(page) {
        Ok(Rendered::Bytes(bytes)) => bytes,
        Ok(Rendered::Shared(bytes)) => bytes.to_vec(),
        Ok(Rendered::Media(source)) => match &source.bytes {
            Bytes::Here(bytes) => bytes.to_vec(),
            Bytes::OnDisk(path, ..) => source::read_bytes(path).unwrap(),
        },
        Ok(Rendered::Original(source)) => publish::original(source).unwrap(),
        // What is made of them follows from these.
        Ok(Rendered::Card(card)) => format!("{card:?}").into_bytes(),
        Ok(Rendered::Photo(file, rendition)) => {
            format!("{:?} {rendition:?}", file.source.hash()).into_bytes()
        }
        Err(problem) => format!("{problem:?}").into_bytes(),
    };
    built.plan.pages().par_iter().map(|(path, planned)| (path.to_string(), page(planned))).collect()
}

#[test]
fn warm_equals_cold_after_five_hundred_edits_on_the_disk() {
    let folder = tempfile::tempdir().unwrap();
    SiteTest::new().write_to(folder.path());
    let root = folder.path().to_owned();
    let mut desk = Desk { root: root.clone(), dice: Dice(0x7EED_07E5), changed: BTreeSet::new(), made: 0 };
    let mut warm = source::read(&root);
    let mut memos = [Memo::default(), Memo::default()];
    let mut earlier: [Option<Built>; 2] = [None, None];
    let mut whole = 0;
    for step in 0..500 {
        // A batch may hold more than one change; just before a look it is a text alone.
        let look = step % 10 == 9;
        let only_text = step % 20 == 19;
        match (only_text, desk.any_text()) {
            (true, Some(file)) => desk.add_to(&file),
            _ => (0..=step % 3).for_each(|_| desk.step()),
        }
        if step % 40 == 29 {
            desk.mend();
        }
        let changed = std::mem::take(&mut desk.changed);
        warm = source::update(&root, &warm, &changed);
        let cold = source::read(&root);
        assert_eq!(held(&warm), held(&cold), "step {step}: {changed:#?}");
        if look {
            let preview = step % 40 < 20;
            let n = usize::from(preview);
            let warm = made(&warm, earlier[n].as_ref(), &mut memos[n], preview);
            let cold = made(&cold, None, &mut Memo::default(), preview);
            assert_same(&warm, &cold, step);
            whole += usize::from(warm.pages.len() > 50);
            earlier[n] = warm.built;
        }
    }
    // Or the test would compare nothing.
    assert!(whole > 24, "{whole} of 50 sites had pages");
}
