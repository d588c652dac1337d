use super::layout;
use crate::content::tests::site;
use crate::path::SourcePath;
use crate::source::{Sources, Unread};

/// Documents as `item lang`, media by path, and what was wrong.
fn sorted(paths: &[&str]) -> (Vec<String>, Vec<String>, Vec<String>) {
    let sources = Sources::literal(paths.iter().map(|path| (*path, b"".as_slice())));
    let (layout, found) = layout(&sources, &site());
    let documents = layout.documents.iter().map(|file| format!("{} {}", file.item, file.lang)).collect();
    let media = layout.media.values().flat_map(|files| files.values().map(ToString::to_string)).collect();
    let found = found.sorted();
    let problems = found.iter().map(|found| {
        let args: Vec<_> = found.args.iter().map(|(name, value)| format!("{name}={value:?}")).collect();
        format!("{} {} {}", found.span.file, found.message_id(), args.join(" "))
    });
    (documents, media, problems.collect())
}

#[test]
fn a_good_site() {
    let (documents, media, found) = sorted(&[
        "content/site.yaml",
        "content/organisations.yaml",
        "content/people/korhonen.yaml",
        "content/releases/2022/x/fi.md",
        "content/releases/2022/x/sv.md",
        "content/releases/2022/x/kuva.jpg",
        "content/programmes/y/en.md",
        "content/pages/z/fi.md",
    ]);
    assert_eq!(documents, ["page:z fi", "programme:y en", "release:x fi", "release:x sv"]);
    assert_eq!(media, ["content/releases/2022/x/kuva.jpg"]);
    assert_eq!(found, [""; 0]);
}

#[test]
fn misnamed_language_files_learn_their_names() {
    let right =
        |name: &str| sorted(&["content/pages/z/fi.md", &format!("content/pages/z/{name}")]).2.concat();
    for (name, right_name) in [
        ("FI.md", "fi.md"),
        ("sv.markdown", "sv.md"),
        ("swe.md", "sv.md"),
        ("sv-FI.md", "sv.md"),
        ("en_GB.md", "en.md"),
        ("sv.txt", "sv.md"),
        ("sv.md.txt", "sv.md"),
    ] {
        assert_eq!(
            right(name),
            format!("content/pages/z/{name} language-file name=Text({name:?}) right=Text({right_name:?})")
        );
    }
    assert_eq!(
        right("README.md"),
        "content/pages/z/README.md language-file-far name=Text(\"README.md\") names=Text(\"fi.md, sv.md, en.md\")"
    );
}

#[test]
fn files_that_belong_to_nothing() {
    let (documents, media, found) = sorted(&[
        "content/kuva.jpg",
        "content/organisations.yml",
        "content/pages/fi.md",
        "content/pages/a/b/fi.md",
        "content/pages/Oma Sivu/fi.md",
        "content/pages/vain-kuva/kuva.jpg",
        "content/people/Korhonen.yaml",
        "content/people/korhonen.yml",
        "content/people/kuva.jpg",
        "content/releases/x/fi.md",
        "content/releases/vuosi/x/fi.md",
        "content/releases/2022/x/fi.md",
        "content/releases/2023/x/fi.md",
        "content/news/x/fi.md",
    ]);
    assert_eq!((documents.len(), media.len()), (2, 0));
    let found: Vec<_> = found.iter().map(|line| line.split(" path=").next().unwrap()).collect();
    assert_eq!(
        found,
        [
            "content/kuva.jpg stray-file-place",
            "content/news/x/fi.md stray-file-place",
            "content/organisations.yml stray-file-yml",
            "content/pages/Oma Sivu/fi.md id-form-folder value=Text(\"Oma Sivu\") proposed=Text(\"oma-sivu\")",
            "content/pages/a/b/fi.md stray-file-deep",
            "content/pages/fi.md stray-file-item",
            "content/pages/vain-kuva/kuva.jpg stray-file-alone",
            "content/people/Korhonen.yaml id-form-person value=Text(\"Korhonen\") proposed=Text(\"korhonen\")",
            "content/people/korhonen.yml stray-file-yml",
            "content/people/kuva.jpg stray-file-person",
            "content/releases/vuosi/x/fi.md stray-file-year",
            "content/releases/x/fi.md stray-file-release",
        ]
    );
}

#[test]
fn files_that_could_not_be_read() {
    let mut sources = Sources::default();
    sources.unread.insert(SourcePath::new("content/a"), Unread::TooLarge(5_000_000));
    sources.unread.insert(SourcePath::new("content/b"), Unread::LinkOutside);
    sources.unread.insert(SourcePath::new("content/c"), Unread::Io("denied".to_owned()));
    sources.unread.insert(SourcePath::new("content/d"), Unread::Forbidden);
    let ids: Vec<_> =
        layout(&sources, &site()).1.iter().map(crate::diagnostic::Diagnostic::message_id).collect();
    assert_eq!(ids, ["file-large", "link-outside", "file-unreadable", "file-unreadable-forbidden"]);
}
