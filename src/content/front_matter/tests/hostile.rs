//! Files that are no front matter, or that mean harm.

use proptest::prelude::*;

use super::{file, good, wrong};
use crate::content::tests::read_as;
use crate::path::Kind;

#[test]
fn front_matter_that_is_not_there() {
    assert_eq!(wrong(""), ["front-matter-empty 1:``"]);
    assert_eq!(wrong(" \r\n"), ["front-matter-empty 1:``"]);
    assert_eq!(wrong("# Otsikko\n"), ["front-matter-none 1:`# Otsikko`"]);
    assert_eq!(wrong("—\ntitle: T\n—\n"), ["front-matter-fence 1:`—`"]);
    assert_eq!(wrong("---\ntitle: T\n\nTeksti\n"), ["front-matter-unclosed 1:`---`"]);
    assert_eq!(
        wrong("---\n---\n"),
        ["key-missing 1:`---` key=`lead` kind=`release`", "key-missing 1:`---` key=`title` kind=`release`",]
    );
}

#[test]
fn harmless_differences_of_editors() {
    good("\u{feff}---\r\ntitle: T\r\nlead: L\r\n---\r\nText\r\n");
    good("\n---  \ntitle: T\nlead: L\n--- \nText");
    good("---\ntitle: T\nlead: L\n---");
}

#[test]
fn a_file_that_is_not_utf8_names_the_line() {
    assert_eq!(wrong(b"---\ntitle: T\nlead: P\xe4\xe4\n---\n"), ["not-utf8 3:`` line=3"]);
    assert_eq!(wrong(b"\xff\xfe-\0-\0"), ["not-utf8-utf16 1:``"]);
}

#[test]
fn aliases_of_yaml_do_not_multiply() {
    let mut bomb = String::from("a: &a [x, x, x, x, x, x, x, x, x]");
    for (letter, before) in ('b'..='z').zip('a'..='y') {
        let many = vec![format!("*{before}"); 5].join(", ");
        bomb.extend(["\n", &letter.to_string(), ": &", &letter.to_string(), " [", &many, "]"]);
    }
    let found = wrong(file(&(bomb + "\n")));
    assert!(found.len() < 500 && found.iter().any(|line| line.starts_with("yaml-colon-start")), "{found:?}");
}

#[test]
fn brackets_and_indents_by_the_thousand_end_early() {
    for text in
        ["[".repeat(20_000), "{a: ".repeat(20_000), "- ".repeat(20_000), format!("a: {}", "[".repeat(20_000))]
    {
        let found = wrong(file(&format!("{text}\n")));
        assert_eq!(found.len(), 1, "{found:?}");
    }
    let stairs: Vec<_> = (0..2_000).map(|n| " ".repeat(n) + "a:\n").collect();
    assert_eq!(wrong(file(&stairs.concat())).len(), 1);
    let keys: Vec<_> = (0..20_000).map(|n| format!("k{n}: x\n")).collect();
    assert!(read_as(Kind::Release, file(&keys.concat()).as_bytes()).1.iter().count() > 20_000);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        read_as(Kind::Release, &bytes);
    }

    #[test]
    fn no_front_matter_panics(text in "(\u{feff}|)---\r?\n([a-z]{1,6}|title|lead|date|contacts|images|[ \t\u{a0}äö:#\"'{}\\[\\],&*!|>@`%\\\\-]|: |- |\n|\r\n|\n  ){0,60}\n---\n") {
        for kind in Kind::ALL {
            let (document, found) = read_as(kind, text.as_bytes());
            prop_assert!(document.is_some() || found.has_errors(), "dropped in silence");
            for found in &found {
                prop_assert!(text.get(found.span.range()).is_some(), "{:?}", found);
            }
        }
    }

    #[test]
    fn any_title_in_quotation_marks_is_understood(title in "[a-zåäö\"'\\\\:#@*%&!|>\\[\\]{}`,. -]{1,30}") {
        // Two letters x alone are what templates have in the place of words.
        prop_assume!(!title.trim().is_empty() && !title.contains("xx"));
        let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
        let document = good(&file(&format!("title: {}\nlead: L\n", crate::content::yaml::quoted(&title))));
        prop_assert_eq!(document.words.title.value, title);
    }

    #[test]
    fn a_value_is_itself_or_reported(title in "[a-z]([a-zåäö\"':#@*%&!|>{}`,. -]|\\[|\\]){0,20}[a-z]") {
        // Two spaces before a # are what marks a comment.
        prop_assume!(!title.contains("  #"));
        let text = file(&format!("title: {title}\nlead: L\n"));
        let (document, found) = read_as(Kind::Release, text.as_bytes());
        let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
        prop_assert!(found.has_errors() || document.unwrap().words.title.value == title);
    }
    #[test]
    fn a_value_in_brackets_is_itself_or_reported(word in "[a-zå]([a-zåä\"':#@*%&!|>` .-]|[{}\\[\\]]){0,15}[a-z\"']") {
        let text = file(&format!("title: T\nlead: L\nattachments: {{a.pdf: {word}, b.pdf: x}}\nkeywords: [{word}, x]\nscope: full\n"));
        let (document, found) = read_as(Kind::Release, text.as_bytes());
        if !found.has_errors() {
            let words = document.unwrap().words;
            let word = word.split_whitespace().collect::<Vec<_>>().join(" ");
            prop_assert_eq!(&words.attachments[0].1.value, &word);
            prop_assert_eq!(&words.keywords, &[word.as_str(), "x"]);
        }
    }
}
