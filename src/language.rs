//! Languages as data: codes, tags, and values that exist once per language.

use std::fmt;

/// A language code as files are named: `fi`, `sv`, `en`, `se`, `smn`.
///
/// Two to eight ASCII lower-case letters (or letters, hyphen, letters for a variant); small, so
/// it is copied about.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang([u8; 12]);

impl Lang {
    /// The code, if `text` can be one.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let letters = |part: &str| part.len() >= 2 && part.bytes().all(|b| b.is_ascii_lowercase());
        if bytes.len() > 12 || !text.split('-').all(letters) {
            return None;
        }
        let mut code = [0; 12];
        code[..bytes.len()].copy_from_slice(bytes);
        Some(Self(code))
    }

    /// The code as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        let end = self.0.iter().position(|&b| b == 0).unwrap_or(self.0.len());
        std::str::from_utf8(&self.0[..end]).unwrap_or_default()
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What the site asks of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parity {
    /// A missing version is an error.
    Required,
    /// A missing version is a warning.
    Expected,
    /// A missing version is nobody's business.
    Optional,
}

impl Parity {
    /// As written in `site.yaml`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Expected => "expected",
            Self::Optional => "optional",
        }
    }
}

/// A language of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its code, the name of its files and the first step of its addresses.
    pub code: Lang,
    /// Its BCP 47 tag for `lang` and `hreflang` (`sv-FI`).
    pub tag: String,
    /// What is asked of it.
    pub parity: Parity,
}

/// The languages of the site, in the order of `site.yaml`, which is the order of the switch.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Languages(Vec<Language>);

impl Languages {
    /// In the given order.
    #[must_use]
    pub fn new(languages: Vec<Language>) -> Self {
        Self(languages)
    }

    /// In the site's order.
    pub fn iter(&self) -> std::slice::Iter<'_, Language> {
        self.0.iter()
    }

    /// The codes, in the site's order.
    pub fn codes(&self) -> impl Iterator<Item = Lang> + '_ {
        self.0.iter().map(|l| l.code)
    }

    /// The language with that code.
    #[must_use]
    pub fn get(&self, code: Lang) -> Option<&Language> {
        self.0.iter().find(|l| l.code == code)
    }

    /// Its place in the site's order; languages the site lacks come last.
    #[must_use]
    pub fn rank(&self, code: Lang) -> usize {
        self.0.iter().position(|l| l.code == code).unwrap_or(self.0.len())
    }

    /// The BCP 47 tag of a code; the code itself for a language the site lacks.
    #[must_use]
    pub fn tag(&self, code: Lang) -> String {
        self.get(code).map_or_else(|| code.to_string(), |l| l.tag.clone())
    }
}

impl<'a> IntoIterator for &'a Languages {
    type Item = &'a Language;
    type IntoIter = std::slice::Iter<'a, Language>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// A value that may exist in each language. There is no fallback: what is missing is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ByLanguage<T>(Vec<(Lang, T)>);

impl<T> Default for ByLanguage<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> ByLanguage<T> {
    /// The value in that language, if there is one.
    #[must_use]
    pub fn get(&self, language: Lang) -> Option<&T> {
        self.0.iter().find(|(l, _)| *l == language).map(|(_, value)| value)
    }

    /// Puts a value, replacing an earlier one.
    pub fn insert(&mut self, language: Lang, value: T) {
        match self.0.iter_mut().find(|(l, _)| *l == language) {
            Some(slot) => slot.1 = value,
            None => self.0.push((language, value)),
        }
    }

    /// In the order in which they were put.
    pub fn iter(&self) -> impl Iterator<Item = (Lang, &T)> {
        self.0.iter().map(|(l, value)| (*l, value))
    }

    /// Whether no language has a value.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T> FromIterator<(Lang, T)> for ByLanguage<T> {
    fn from_iter<I: IntoIterator<Item = (Lang, T)>>(iter: I) -> Self {
        let mut all = Self::default();
        for (language, value) in iter {
            all.insert(language, value);
        }
        all
    }
}
