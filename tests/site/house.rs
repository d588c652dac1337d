//! The rooms and their order: a room uses only rooms above it (src/ARCHITECTURE.md).

use std::fs;
use std::path::{Path, PathBuf};

/// The rooms in the order in which data flows.
const ROOMS: &[&str] = &[
    "diagnostic",
    "language",
    "path",
    "time",
    "picture",
    "source",
    "content",
    "edition",
    "catalogue",
    "interface",
    "schema",
    "check",
    "status",
    "page",
    "search",
    "theme",
    "build",
    "publish",
    "outside",
    "preview",
    "cli",
];
/// The ground floor: its four rooms may use each other.
const GROUND: usize = 4;

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

fn sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    files(&root, &mut found);
    found.sort();
    let name = |path: &PathBuf| path.strip_prefix(&root).unwrap().to_string_lossy().into_owned();
    found.iter().map(|path| (name(path), fs::read_to_string(path).unwrap())).collect()
}

fn rank(room: &str) -> usize {
    let rank = ROOMS.iter().position(|known| *known == room);
    rank.unwrap_or_else(|| panic!("{room} is no room of the house: add it to src/ARCHITECTURE.md and here"))
}

#[test]
fn a_room_uses_only_rooms_above_it() {
    let mut wrong = Vec::new();
    for (file, text) in sources() {
        let room = file.split('/').next().unwrap().trim_end_matches(".rs");
        if matches!(room, "lib" | "main") {
            continue;
        }
        for (number, line) in text.lines().enumerate() {
            if line.trim_start().starts_with("//") {
                continue;
            }
            for used in line.split("crate::").skip(1) {
                let used: String =
                    used.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
                if used.is_empty() {
                    continue;
                }
                let (here, there) = (rank(room), rank(&used));
                if there > here && !(here < GROUND && there < GROUND) {
                    wrong.push(format!("src/{file}:{}: {room} uses {used}", number + 1));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_crate_declares_its_rooms_in_that_order() {
    let lib = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).unwrap();
    let declared: Vec<&str> =
        lib.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';')).collect();
    let expected: Vec<&str> = ROOMS.iter().copied().filter(|room| declared.contains(room)).collect();
    assert_eq!(declared, expected);
}

#[test]
fn files_stay_small() {
    let long: Vec<String> = sources()
        .into_iter()
        .filter(|(_, text)| text.lines().count() > 450)
        .map(|(file, text)| format!("src/{file}: {} lines", text.lines().count()))
        // The content model is one long list of plain types.
        .filter(|line| !line.starts_with("src/content/model.rs"))
        .collect();
    assert!(long.is_empty(), "{long:#?}");
}
