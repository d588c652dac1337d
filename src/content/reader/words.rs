//! Words in several languages.

use super::{Field, Map, Reader, is_void};
use crate::content::model::Text;
use crate::content::yaml::{Entry, Shape, quoted};
use crate::diagnostic::{Diagnostic, Located, rule};
use crate::language::{ByLanguage, Lang};

impl Reader<'_> {
    /// A text for each language; which languages must have one is asked later.
    pub(crate) fn words(&mut self, field: Field<'_>) -> Option<Located<ByLanguage<String>>> {
        match &field.node.shape {
            Shape::Map(entries) => {
                let words = self
                    .by_language(field, entries, |reader, field| reader.line(field).map(|text| text.value));
                Some(Located::new(words, field.span()))
            }
            Shape::Empty | Shape::Broken => None,
            Shape::Text(text) => {
                self.wants_languages(field, &quoted(text.trim()));
                None
            }
            Shape::List(_) => {
                self.wants_languages(field, "…");
                None
            }
        }
    }

    /// Says that a text is wanted in each language; the one that is there belongs to the language
    /// of its file, or the site's first.
    fn wants_languages(&mut self, field: Field<'_>, text: &str) {
        let own = self.path.file_name().split('.').next().and_then(|code| self.site_language(code));
        let own = own.or_else(|| self.languages.codes().next());
        let text = |code: Lang| if Some(code) == own { text } else { "…" };
        let each: Vec<_> = self.languages.codes().map(|code| format!("{code}: {}", text(code))).collect();
        self.shape(field, "languages", &format!("{{{}}}", each.join(", ")));
    }

    /// The words by language under a key, or none.
    pub(crate) fn words_or_none(&mut self, map: &Map<'_>, key: &'static str) -> ByLanguage<String> {
        let words = self.get(map, key).and_then(|field| self.words(field));
        words.map(|words| words.value).unwrap_or_default()
    }

    /// One text for all languages, or one for each.
    pub(crate) fn same_or_each(&mut self, field: Field<'_>) -> Option<Text> {
        match &field.node.shape {
            Shape::Text(_) => self.line(field).map(Text::Same),
            _ => self.words(field).map(|words| Text::Each(words.span, words.value)),
        }
    }

    /// The entries of a map whose keys are languages of the site.
    pub(crate) fn by_language<T>(
        &mut self,
        field: Field<'_>,
        entries: &[Entry],
        mut read: impl FnMut(&mut Self, Field<'_>) -> Option<T>,
    ) -> ByLanguage<T> {
        let mut all = ByLanguage::default();
        for (index, (key, node)) in entries.iter().enumerate() {
            let Some(lang) = self.site_language(&key.value) else {
                let before = index.checked_sub(1).and_then(|before| entries.get(before));
                match before.filter(|_| field.node.flow && node.shape == Shape::Empty) {
                    Some(before) => self.comma(before, key),
                    None => self.no_language(key),
                }
                continue;
            };
            if is_void(node) {
                self.found.push(
                    Diagnostic::new(rule::KEY_MISSING, key.span.clone())
                        .case("language")
                        .arg("language", lang.as_str())
                        .arg("key", field.key),
                );
            } else if let Some(value) = read(self, Field { key: &key.value, node }) {
                all.insert(lang, value);
            }
        }
        all
    }

    fn site_language(&self, code: &str) -> Option<Lang> {
        Lang::new(code).filter(|code| self.languages.get(*code).is_some())
    }

    fn no_language(&mut self, key: &Located<String>) {
        let codes: Vec<String> = self.languages.codes().map(|code| code.to_string()).collect();
        self.found.push(
            Diagnostic::new(rule::VALUE_UNKNOWN, key.span.clone())
                .case("language")
                .arg("value", key.value.as_str())
                .arg("allowed", codes.join(", ")),
        );
    }

    /// A language code; the site need not have that language.
    pub(crate) fn lang(&mut self, field: Field<'_>) -> Option<Located<Lang>> {
        let text = self.text(field)?;
        let lang = Lang::new(&text.value);
        if lang.is_none() {
            self.wrong(field, rule::VALUE_FORM, Some("language"));
        }
        lang.map(|lang| Located::new(lang, text.span))
    }
}
