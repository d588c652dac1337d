#![expect(clippy::disallowed_methods, reason = "reads the notes that lie beside the project")]

use std::fs;

use proptest::prelude::*;

use super::figures::{Fact, figures};
use super::tongue::Tongue;
use crate::language::Lang;

fn tongue(code: &str) -> &'static Tongue {
    Tongue::of(Lang::new(code).unwrap()).unwrap()
}

/// The figures of a text as they compare: numbers as they are, `day/month/year`, `tel:`.
fn facts(code: &str, text: &str) -> Vec<String> {
    let fact = |fact: &Fact| match fact {
        Fact::Number(number) => number.clone(),
        Fact::Phone(digits) => format!("tel:{digits}"),
        Fact::Day { day, month, year, .. } => {
            format!("{day}/{month}/{}", year.map(|year| year.to_string()).unwrap_or_default())
        }
    };
    figures(text, Some(tongue(code))).iter().map(|figure| fact(&figure.fact)).collect()
}

#[test]
fn numbers_compare_between_languages() {
    let same = |fi: &str, sv: &str, en: &str, expected: &[&str]| {
        assert_eq!(facts("fi", fi), expected, "{fi}");
        assert_eq!(facts("sv", sv), expected, "{sv}");
        assert_eq!(facts("en", en), expected, "{en}");
    };
    same("1,5 prosenttia", "1,5 %", "1.5 per cent", &["1.5"]);
    same("31 000 asukasta", "31\u{a0}000 invånare", "31,000 people", &["31000"]);
    same("1 234 567,8 euroa", "1 234 567,8 euro", "EUR 1,234,567.8", &["1234567.8"]);
    same("3,6 miljardia", "3,6 miljarder", "3.6 billion", &["3600000000"]);
    same("31 tuhatta", "31 tusen", "31 thousand", &["31000"]);
    same("laki 423/2003, 32 §", "lag 423/2003, 32 §", "Act 423/2003, section 32", &["423/2003", "32"]);
    same("klo 14.30", "kl. 14.30", "at 14:30", &["14.3"]);
    same("klo 14", "kl. 14", "at 2 p.m.", &["14"]);
    same("65-vuotias", "65-åring", "65-year-old", &["65"]);
    same("2022–2025", "2022--2025", "2022–2025", &["2022", "2025"]);
    same(
        "150 kuntaa vuonna 2022, 300 nyt",
        "150 kommuner 2022, 300 nu",
        "150 in 2022, 300 now",
        &["150", "2022", "300"],
    );
}

#[test]
fn days_compare_between_languages() {
    let same = |texts: &[(&str, &str)], expected: &str| {
        for (code, text) in texts {
            assert_eq!(facts(code, text), [expected], "{text}");
        }
    };
    let full = [
        ("fi", "5.5.2022"),
        ("fi", "5. toukokuuta 2022"),
        ("fi", "5. 5. 2022"),
        ("fi", "2022-05-05"),
        ("sv", "den 5 maj 2022."),
        ("sv", "5.5.2022, kl."),
        ("en", "5 May 2022"),
        ("en", "May 5, 2022"),
    ];
    same(&full, "5/5/2022");
    same(
        &[("fi", "5.5. alkaen"), ("fi", "5. toukokuuta"), ("sv", "5 maj"), ("sv", "5.5"), ("en", "5 May.")],
        "5/5/",
    );
    assert_eq!(facts("fi", "30.4.–2.5.2006"), ["30/4/", "2/5/2006"]);
    assert_eq!(facts("en", "3.6 million"), ["3600000"]);
    assert_eq!(facts("sv", "5 majoriteter"), ["5"]);
}

#[test]
fn phones_compare_between_languages() {
    for text in ["0295 530 234", "+358 295 530 234", "+358\u{a0}295\u{a0}530\u{a0}234", "0295-530-234"] {
        assert_eq!(facts("en", text), ["tel:0295530234"], "{text}");
    }
}

#[test]
fn what_is_no_quantity_is_left_out() {
    assert_eq!(facts("fi", "COVID-19, A4, 5G, 1900-luvulla, #12, example.fi/12"), [] as [&str; 0]);
    assert_eq!(facts("en", "the 20th century, the 2020s"), [] as [&str; 0]);
}

#[test]
fn a_text_in_the_wrong_language_is_known_and_a_right_one_left_alone() {
    let samples = [
        ("fi", "Kuntien talous vahvistuu ensi vuonna"),
        ("fi", "Verotulot kasvavat ja menojen kasvu hidastuu."),
        ("sv", "Ny lag om digital identitet träder i kraft"),
        ("sv", "Skatteintäkterna ökar och utgifterna växer långsammare."),
        ("en", "The finances of municipalities are growing stronger"),
        ("en", "A new act on digital identity enters into force"),
    ];
    for (code, text) in samples {
        for other in ["fi", "sv", "en"] {
            let found = tongue(other).foreign(text, 20).map(|found| found.lang.to_string());
            assert_eq!(found, (other != code).then(|| code.to_owned()), "{text} as {other}");
        }
    }
}

#[test]
fn names_and_short_texts_are_of_no_language() {
    for text in [
        "Electronic Simple European Network Services",
        "Sirpa Paatero, Mark Boris Andrijanič",
        "Program",
        "!",
    ] {
        assert!(tongue("fi").foreign(text, 20).is_none(), "{text}");
    }
}

/// The notes beside the project are English with many Finnish and Swedish words; where they are
/// not, there is nothing to look at.
#[test]
fn notes_full_of_foreign_words_raise_no_alarm() {
    let Ok(files) = fs::read_dir("/work/shared/reference") else { return };
    for file in files.flatten() {
        let text = fs::read_to_string(file.path()).unwrap_or_default();
        let (body, _) = crate::content::markdown::read_body(
            &text,
            0,
            &crate::path::SourcePath::new("en.md"),
            Lang::new("en").unwrap(),
        );
        for run in body.runs.iter().filter(|run| run.kind == crate::content::body::RunKind::Words) {
            let found = super::passage::plain(run, &text);
            let wrong = tongue("en").foreign(&found, 45).map(|other| other.lang);
            assert_eq!(wrong, None, "{}: {found}", file.path().display());
        }
    }
}

proptest! {
    #[test]
    fn any_text_can_be_read(text in "[0-9 .,:/+äöé\u{a0}–a-zA-Z-]{0,60}|\\PC{0,40}") {
        for code in ["fi", "sv", "en"] {
            for figure in figures(&text, Some(tongue(code))) {
                prop_assert!(text.get(figure.range.clone()).is_some_and(|written| !written.is_empty()));
            }
            let _ = tongue(code).foreign(&text, 1);
        }
    }
}
