//! Where sentences end, and the data.

use super::sentences::sentences;
use super::{Passage, vocabulary};
use crate::diagnostic::{Diagnostics, Span};
use crate::language::Lang;
use crate::path::SourcePath;

fn split(lang: &str, text: &str) -> Vec<String> {
    let span = |range| Span::new(&SourcePath::new("x"), range);
    let passage = Passage { text, lang: Lang::new(lang).unwrap(), fixed: &[], span: &span };
    sentences(&passage).into_iter().map(|range| text[range].to_owned()).collect()
}

#[test]
fn sentences_end_before_a_capital() {
    assert_eq!(
        split("fi", "Esim. Suomi. Annettu 5. toukokuuta 2026. Uusi laki!\nJ. K. Virta: ”Hyvä.” Niin."),
        ["Esim. Suomi.", "Annettu 5. toukokuuta 2026.", "Uusi laki!", "J. K. Virta: ”Hyvä.”", "Niin."]
    );
    assert_eq!(
        split("sv", "Bl.a. EU deltar kl. 11.38. Det är bra."),
        ["Bl.a. EU deltar kl. 11.38.", "Det är bra."]
    );
    assert_eq!(
        split("en", "Dr. Virta, e.g. Aino. (Yes.) 5 May."),
        ["Dr. Virta, e.g. Aino.", "(Yes.)", "5 May."]
    );
}

#[test]
fn every_language_of_the_sample_has_its_lists() {
    for lang in ["fi", "sv", "en"].map(|lang| Lang::new(lang).unwrap()) {
        assert!(vocabulary::list("link-text", lang).len() > 10);
        assert!(vocabulary::list("stopped", lang).len() > 10);
        assert!(
            matches!(vocabulary::list("sentence-length", lang), [limit] if limit.parse::<usize>().is_ok())
        );
    }
    assert!(vocabulary::any("placeholder").contains(&"xx"));
    assert!(vocabulary::any("address-form").contains(&"muotoa"));
}

/// How many slips are found in a text.
fn slips(text: &str) -> usize {
    let span = |range| Span::new(&SourcePath::new("x"), range);
    let passage = Passage { text, lang: Lang::new("fi").unwrap(), fixed: &[], span: &span };
    let mut found = Diagnostics::new();
    super::look(&passage, &mut found);
    super::marks_unread::check(&passage, &mut found);
    found.iter().count()
}

#[test]
fn a_text_of_nothing_but_slips_is_looked_through_once() {
    let parts = ["x", "xx-", "a  \n", " .", "[] (", "**", "|a|\n", "etunimi.sukunimi ", "””” ", "-a\n"];
    // A look that began anew at each slip would take minutes.
    let found = parts.map(|part| slips(&format!("{}\n{}a", "sana ".repeat(50), part.repeat(100_000))));
    assert_eq!(found, [1, 1, 1, 1, 1, 2, 1, 100_001, 1, 2]);
}
