//! The digest of an original: what its translations were made from.
//!
//! A translation records it as `translated` in its front matter; when the two differ, the
//! original has changed since and the translation is stale.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use crate::content::model::{ImageWords, Words};
use crate::diagnostic::Located;

/// How many bytes of the hash are kept: twelve characters are easy to compare by eye, and enough
/// to tell two versions of one text apart.
const BYTES: usize = 6;

/// The digest of what a translator translates in a version: title, lead, the words of images,
/// links and attachments, and the text as written (what follows the front matter).
///
/// Facts are not in it, since they are shared; neither are the address and the search words, which
/// each language has for itself. Line breaks and other white space do not count.
pub(super) fn digest(words: &Words, text: &str) -> String {
    let mut hash = Sha256::new();
    for part in parts(words).into_iter().chain([text]) {
        for word in part.split_whitespace() {
            hash.update(word);
            hash.update(b" ");
        }
        hash.update(b"\n");
    }
    let mut digest = String::with_capacity(2 * BYTES);
    for byte in hash.finalize().iter().take(BYTES) {
        // Writing to a string cannot fail.
        let _ = write!(digest, "{byte:02x}");
    }
    digest
}

/// The words of the front matter in a fixed order, each in its place even if there is none.
fn parts(words: &Words) -> Vec<&str> {
    let mut parts =
        vec![words.title.as_str(), optional(words.kicker.as_ref()), optional(words.lead.as_ref())];
    parts.extend(words.links.iter().map(|link| link.text.as_str()));
    for (file, image) in &words.images {
        parts.push(file.as_str());
        if let ImageWords::Described { alt, caption } = image {
            parts.extend([alt.as_str(), optional(caption.as_ref())]);
        }
    }
    for (file, text) in &words.attachments {
        parts.extend([file.as_str(), text.as_str()]);
    }
    parts
}

fn optional(text: Option<&Located<String>>) -> &str {
    text.map_or("", |text| text.value.as_str())
}

#[cfg(test)]
mod tests {
    use crate::content::model::Document;
    use crate::content::{config, folders, front_matter};
    use crate::source::Sources;

    const SITE: &str = "base_url: https://www.example.fi/\norganisation: vm\ntitle: {fi: V, sv: F}\n\
        languages:\n  - {code: fi, parity: required}\n  - {code: sv, parity: required}\n";

    fn document(text: &str) -> Document {
        let path = "content/pages/x/fi.md";
        let sources = Sources::literal([("content/site.yaml", SITE.as_bytes()), (path, text.as_bytes())]);
        let site = config::read_site(&sources).0.unwrap();
        let (layout, _) = folders::layout(&sources, &site);
        front_matter::read_document(&layout.documents[0], &sources.files[path], &site).0.unwrap()
    }

    fn of(text: &str) -> String {
        document(text).digest().to_owned()
    }

    const ORIGINAL: &str =
        "---\ntitle: Otsikko\nreviewed: 2026-01-01\n---\n\nYksi kappale.\n\nToinen, 31 000.\n";

    #[test]
    fn only_what_a_translator_translates_counts() {
        let digest = of(ORIGINAL);
        assert_eq!(digest.len(), 12);
        for same in [
            ORIGINAL.replace("2026-01-01", "2026-02-02"),
            ORIGINAL.replace("reviewed", "slug: toinen\nkeywords: [a]\nreviewed"),
            ORIGINAL.replace("Yksi kappale", "Yksi\r\nkappale"),
        ] {
            assert_eq!(of(&same), digest, "{same}");
        }
        for changed in [
            ORIGINAL.replace("31 000", "36 000"),
            ORIGINAL.replace("Otsikko", "Toinen otsikko"),
            ORIGINAL.replace("reviewed", "lead: Ingressi.\nreviewed"),
            ORIGINAL.replace("reviewed", "images: {a.jpg: {alt: Kuva}}\nreviewed"),
        ] {
            assert_ne!(of(&changed), digest, "{changed}");
        }
    }

    #[test]
    fn a_translation_is_stale_when_it_was_made_from_other_words() {
        let original = document(ORIGINAL);
        let translation = |line: &str| document(&format!("---\ntitle: T\n{line}---\n"));
        assert!(!translation("").is_stale(&original));
        let digest = original.digest().to_uppercase();
        assert!(!translation(&format!("translated: {digest}\n")).is_stale(&original));
        assert!(translation("translated: 111111111111\n").is_stale(&original));
    }
}
