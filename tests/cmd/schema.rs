//! `tiedote schema`: what editors are told of the keys.

use serde_json::Value;

use crate::sandbox::Sandbox;

#[test]
fn it_lists_what_there_is_and_prints_one() {
    let sandbox = Sandbox::base();
    let list = sandbox.run("schema");
    assert_eq!((list.code, list.out.lines().count()), (0, 8));
    let one = sandbox.run("schema person --messages sv");
    let schema: Value = serde_json::from_str(&one.out).unwrap();
    assert_eq!(schema["properties"]["left"]["title"], "Slutat");
    assert_eq!(sandbox.run("schema persson").code, 2);
}

#[test]
fn it_writes_a_file_for_each_and_prints_the_settings_of_vs_code() {
    let sandbox = Sandbox::base();
    let folder = sandbox.site().join(".vscode/tiedote");
    let run = sandbox.run(&format!("schema --output {}", folder.display()));
    assert_eq!(run.code, 0, "{}", run.err);
    let settings: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(settings["yaml.schemas"]["./.vscode/tiedote/person.json"], "content/people/*.yaml");
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 8);
    let inside = sandbox.site().join("content/x");
    assert_eq!(sandbox.run(&format!("schema --output {}", inside.display())).code, 2);
    assert!(!inside.exists(), "nothing is written among the site's own files");
}
