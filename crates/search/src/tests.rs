//! Stems of whole paradigms, and indexes of a few pages.

use std::collections::BTreeMap;

use crate::{Record, Stemmer, Stems, index};

/// How many of the forms of the words in a list have the stem of the first of their line, of how many.
fn same_stem(language: &str, list: &str) -> (usize, usize) {
    let stems = Stems::of(language);
    let lines = list.lines().filter(|line| !line.starts_with('#'));
    lines.fold((0, 0), |(same, all), line| {
        let mut forms = line.split(' ').map(|word| stems.stem(word));
        let first = forms.next();
        forms.fold((same, all), |(same, all), form| (same + usize::from(Some(form) == first), all + 1))
    })
}

#[test]
fn the_forms_of_a_word_have_one_stem() {
    let lists = [
        ("fi", include_str!("../tests/pairs-fi.txt")),
        ("sv", include_str!("../tests/pairs-sv.txt")),
        ("en", include_str!("../tests/pairs-en.txt")),
    ];
    for (language, list) in lists {
        let (same, all) = same_stem(language, list);
        assert!(same * 100 >= all * 97, "{language}: {same} of {all}");
    }
}

#[test]
fn different_words_have_different_stems() {
    let stems = Stems::of("fi");
    let pairs = [("ministeri", "ministeriö"), ("valta", "valtio"), ("kokous", "koko"), ("vero", "versio")];
    for (one, other) in pairs {
        assert_ne!(stems.stem(one), stems.stem(other), "{one}, {other}");
    }
}

#[test]
fn a_text_keeps_the_places_of_its_words() {
    let stems = Stems::of("fi");
    let text = Stemmer::new(&stems).text("EU:n – ja EU-maiden (hallituksen) 5.5.2022 \u{a0}");
    assert_eq!(text, "euq - jaq euq-maitq hallituq 5-5-2022");
}

fn page(url: &str, title: &str, text: &str) -> Record {
    Record {
        url: url.to_owned(),
        title: title.to_owned(),
        text: text.to_owned(),
        filters: BTreeMap::from([("year".to_owned(), vec!["2026".to_owned()])]),
        ..Record::default()
    }
}

#[test]
fn the_same_pages_give_the_same_bytes() {
    let pages: Vec<Record> = (0..30)
        .map(|n| page(&format!("/fi/{n}/"), &format!("Tiedote {n}"), "Hallitus antoi esityksen."))
        .collect();
    let stems = Stems::of("fi");
    let made = index(&pages, &stems).unwrap();
    assert_eq!(made, index(&pages, &stems).unwrap());
    let fragments = made.iter().filter(|(name, _)| name.starts_with("fragment/")).count();
    assert_eq!(fragments, pages.len());
    for name in ["pagefind.js", "wasm.unknown.pagefind", "pagefind-entry.json", "stem.js", "stems.txt"] {
        assert!(made.iter().any(|(known, _)| known == name), "{name}");
    }
    assert!(made.iter().all(|(name, _)| !name.contains("-ui")), "no interface of pagefind's own");
}

#[test]
fn no_pages_give_an_index_too() {
    assert!(index(&[], &Stems::of("sv")).is_ok());
}
