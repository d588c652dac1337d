mod hostile;
mod slips;
mod understood;

use crate::content::model::Document;
use crate::content::tests::{lines, read_as};
use crate::path::Kind;

/// What every release needs, without title, lead and date.
const FACTS: &str = "organisations: [vm]\ncontacts: [korhonen]\n";

/// Front matter of a release with a date, ready for more keys.
fn release(keys: &str) -> String {
    format!("---\ntitle: T\nlead: L\ndate: 5.5.2022 11.38\n{FACTS}{keys}---\nText\n")
}

/// Front matter with these keys only.
fn file(keys: &str) -> String {
    format!("---\n{keys}---\nText\n")
}

/// What is wrong with a file of a release.
fn wrong(text: impl AsRef<[u8]>) -> Vec<String> {
    let text = text.as_ref();
    lines(read_as(Kind::Release, text).1, text)
}

/// A file of a release that must be good.
fn good(text: &str) -> Document {
    let (document, found) = read_as(Kind::Release, text.as_bytes());
    assert_eq!(lines(found, text.as_bytes()), [""; 0]);
    document.unwrap()
}
