//! The digest of an original: what its translations were made from.
//!
//! A translation records it as `translated` in its front matter. When the two differ, the
//! original has changed since, and the digest tells in which parts: after a hash of the whole
//! follow four characters for each part, as in `3f9a1c0b22de-1a2b77c0d9e3`.

use sha2::{Digest, Sha256};

use crate::content::model::{Document, ImageWords};
use crate::diagnostic::Span;
use crate::source::hex;

/// How many bytes of the hash of the whole are kept: enough to tell two versions apart.
const WHOLE: usize = 6;
/// How many bytes are kept of each part: these only say where to look.
const PART: usize = 2;

/// What has changed in an original since a digest was recorded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Parts that are new or other than they were.
    pub changed: Vec<Span>,
    /// How many parts are gone.
    pub gone: usize,
}

/// The digest of what a translator translates in a version: title, kicker, lead, the words of
/// links, images and attachments, and each paragraph of the text as written.
///
/// Facts are not in it, since they are shared; neither are the address and the search words, which
/// each language has for itself. Line breaks and other white space do not count.
pub(super) fn digest(document: &Document) -> String {
    let mut whole = Sha256::new();
    let mut digest = String::new();
    for (place, text, _) in parts(document) {
        whole.update(place);
        add_words(&mut whole, text);
        whole.update(b"\n");
        digest.push_str(&of_part(text));
    }
    format!("{}-{digest}", hex(&whole.finalize()[..WHOLE]))
}

/// Whether a recorded digest is that of other words than those of `original`.
pub(super) fn differs(recorded: &str, original: &Document) -> bool {
    let whole = |digest: &str| digest.split('-').next().unwrap_or_default().to_ascii_lowercase();
    !recorded.is_empty() && whole(recorded) != whole(original.digest())
}

/// What has changed in `original` since its digest was `recorded`; none if that does not tell.
#[must_use]
pub fn changes(recorded: &str, original: &Document) -> Option<Changes> {
    let (_, recorded) = recorded.trim().split_once('-')?;
    let recorded = recorded.to_ascii_lowercase();
    let before: Vec<&[u8]> = recorded.as_bytes().chunks(2 * PART).collect();
    let parts = parts(original);
    let now: Vec<String> = parts.iter().map(|(_, text, _)| of_part(text)).collect();
    let now: Vec<&[u8]> = now.iter().map(String::as_bytes).collect();
    let mut changes = Changes::default();
    for step in similar::capture_diff_slices(similar::Algorithm::Myers, &before, &now) {
        let (tag, old, new) = step.as_tag_tuple();
        if tag != similar::DiffTag::Equal {
            changes.gone += old.len().saturating_sub(new.len());
            changes.changed.extend(parts.get(new).into_iter().flatten().map(|(.., span)| span.clone()));
        }
    }
    Some(changes)
}

/// What counts, in a fixed order: the kind of part, its words, and where they stand.
fn parts(document: &Document) -> Vec<(&'static str, &str, Span)> {
    let words = &document.words;
    let mut parts = vec![("title", &words.title)];
    parts.extend(words.kicker.iter().map(|text| ("kicker", text)));
    parts.extend(words.lead.iter().map(|text| ("lead", text)));
    parts.extend(words.links.iter().map(|link| ("link", &link.text)));
    for (_, image) in &words.images {
        if let ImageWords::Described { alt, caption } = image {
            parts.push(("alt", alt));
            parts.extend(caption.iter().map(|text| ("caption", text)));
        }
    }
    parts.extend(words.attachments.iter().map(|(_, text)| ("attachment", text)));
    let mut parts: Vec<_> =
        parts.into_iter().map(|(place, text)| (place, text.value.as_str(), text.span.clone())).collect();
    parts.extend(document.text.paragraphs().map(|(text, span)| ("text", text, span)));
    parts
}

/// White space does not count.
fn add_words(hash: &mut Sha256, text: &str) {
    for word in text.split_whitespace() {
        hash.update(word);
        hash.update(b" ");
    }
}

fn of_part(text: &str) -> String {
    let mut hash = Sha256::new();
    add_words(&mut hash, text);
    hex(&hash.finalize()[..PART])
}

#[cfg(test)]
mod tests {
    use super::changes;
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
        "---\ntitle: Otsikko\nreviewed: 2026-01-01\n---\n\nYksi kappale.\n\nToinen, 31 000.\n\n\nKolmas.\n";

    #[test]
    fn only_what_a_translator_translates_counts() {
        let digest = of(ORIGINAL);
        // The whole, the title and three paragraphs.
        assert_eq!(digest.len(), 12 + 1 + 4 * 4);
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
            ORIGINAL.replace("reviewed", "attachments: {a.pdf: Muistio}\nreviewed"),
        ] {
            assert_ne!(of(&changed), digest, "{changed}");
        }
    }

    #[test]
    fn it_tells_which_parts_have_changed() {
        let before = of(ORIGINAL);
        let changed = |text: &str| {
            let document = document(text);
            let changes = changes(&before, &document).unwrap();
            let places = changes.changed.iter().map(|span| text[span.range()].to_owned());
            (places.collect::<Vec<_>>(), changes.gone)
        };
        assert_eq!(changed(ORIGINAL), (vec![], 0));
        assert_eq!(changed(&ORIGINAL.replace("31 000", "36 000")), (vec!["Toinen, 36 000.".to_owned()], 0));
        let new = ORIGINAL.replace("Yksi", "Uusi.\n\nYksi").replace("Kolmas.\n", "");
        assert_eq!(changed(&new), (vec!["Uusi.".to_owned()], 1));
        assert_eq!(changes("3f9a1c0b22de", &document(ORIGINAL)), None);
    }

    #[test]
    fn a_translation_is_stale_when_it_was_made_from_other_words() {
        let original = document(ORIGINAL);
        let translation = |line: &str| document(&format!("---\ntitle: T\n{line}---\n"));
        assert!(!translation("").is_stale(&original));
        let digest = original.digest().to_uppercase();
        assert!(!translation(&format!("translated: {digest}\n")).is_stale(&original));
        assert!(!translation(&format!("translated: {}\n", &digest[..12])).is_stale(&original));
        assert!(translation("translated: 111111111111\n").is_stale(&original));
    }
}
