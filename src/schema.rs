//! JSON Schema of front matter and data files, for editors: draft-07, as VS Code's YAML extension
//! understands it best.
//!
//! Made of the same tables that the parser reads with (`content/contract.rs`). Titles,
//! descriptions and what an editor says of a mistake are messages (`locales/*/schema.ftl`) in the
//! writer's language; what the site itself has (languages, people, topics) is proposed by name.
//!
//! A schema accepts whatever the parser accepts. Nothing, an empty text, a number where a text is
//! wanted: where the parser is content, so is the schema, though it proposes none of these.

mod known;
mod maps;
mod texts;

pub use known::Known;

use serde_json::{Value, json};

use crate::content::contract::Form;
use crate::content::{config, data};
use crate::interface::{Args, Words};
use crate::path::Kind;

/// What there is a schema of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// `site.yaml`.
    Site,
    /// `organisations.yaml`.
    Organisations,
    /// `offices.yaml`.
    Offices,
    /// `topics.yaml`.
    Topics,
    /// A file of `people/`.
    Person,
    /// Front matter of an item of this kind, original or translation.
    Item(Kind),
}

impl Subject {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Site,
        Self::Organisations,
        Self::Offices,
        Self::Topics,
        Self::Person,
        Self::Item(Kind::Release),
        Self::Item(Kind::Programme),
        Self::Item(Kind::Page),
    ];

    /// Its name on the command line and, with `.json`, that of its file.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Site => "site",
            Self::Organisations => "organisations",
            Self::Offices => "offices",
            Self::Topics => "topics",
            Self::Person => "person",
            Self::Item(kind) => kind.as_str(),
        }
    }

    /// The files it describes, as a pattern from the site's folder.
    #[must_use]
    pub fn files(self) -> &'static str {
        match self {
            Self::Site => "content/site.yaml",
            Self::Organisations => "content/organisations.yaml",
            Self::Offices => "content/offices.yaml",
            Self::Topics => "content/topics.yaml",
            Self::Person => "content/people/*.yaml",
            Self::Item(Kind::Release) => "content/releases/*/*/*.md",
            Self::Item(Kind::Programme) => "content/programmes/*/*.md",
            Self::Item(Kind::Page) => "content/pages/*/*.md",
        }
    }

    /// Whether its files are YAML as a whole; of an item only the front matter is.
    #[must_use]
    pub fn is_yaml(self) -> bool {
        !matches!(self, Self::Item(_))
    }

    /// The subject of that name.
    #[must_use]
    pub fn find(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|subject| subject.as_str() == name)
    }
}

/// The schema of a subject in the language of `words`.
#[must_use]
pub fn of(subject: Subject, known: &Known, words: &Words) -> Value {
    let scribe = Scribe { subject, known, words };
    let mut schema = match subject {
        Subject::Site => scribe.value(&config::FORM, true),
        Subject::Organisations => scribe.value(&data::ORGANISATIONS, false),
        Subject::Offices => scribe.value(&data::OFFICES, false),
        Subject::Topics => scribe.value(&data::TOPICS, false),
        Subject::Person => scribe.value(&data::PERSON, true),
        Subject::Item(kind) => scribe.front_matter(kind),
    };
    scribe.describe(&mut schema, &format!("schema-{}", subject.as_str()));
    add(&mut schema, "$schema", json!("http://json-schema.org/draft-07/schema#"));
    let lists = scribe.lists(&schema.to_string());
    add(&mut schema, "definitions", lists);
    schema
}

/// Writes one schema.
struct Scribe<'a> {
    subject: Subject,
    known: &'a Known,
    words: &'a Words,
}

impl Scribe<'_> {
    /// What a value must be. One that is needed must not be empty.
    fn value(&self, form: &Form, needed: bool) -> Value {
        let mut any = self.forms(form, needed);
        any.extend(texts::quietly(form, needed));
        if any.len() > 1 {
            return json!({ "anyOf": any });
        }
        any.pop().unwrap_or_default()
    }

    /// What a value may be, as an editor should propose it.
    fn forms(&self, form: &Form, needed: bool) -> Vec<Value> {
        match form {
            Form::Either(forms) => forms.iter().flat_map(|form| self.forms(form, needed)).collect(),
            Form::List(item) => vec![self.list(item, needed)],
            Form::Map(spec) => vec![self.map(spec)],
            Form::Entries(key, value) => vec![self.entries(key, value)],
            Form::ByLanguage(value) => vec![self.by_language(value, needed)],
            Form::Dated => vec![self.dated()],
            _ => self.text(form, needed),
        }
    }

    /// Adds title and description.
    fn describe(&self, schema: &mut Value, id: &str) {
        // An editor names the items that it proposes for a list by the list's own title.
        let alternatives = schema.get_mut("anyOf").and_then(Value::as_array_mut);
        for list in alternatives.into_iter().flatten().filter(|form| form["type"] == "array") {
            add(list, "title", json!(self.say(id)));
        }
        add(schema, "title", json!(self.say(id)));
        add(schema, "description", json!(self.say(&format!("{id}.about"))));
    }

    fn say(&self, id: &str) -> String {
        self.words.text(id, &Args::new())
    }

    /// The message of an editor that shows a value is not what it should be.
    fn wants(&self, what: &str) -> String {
        self.say(&format!("schema-wants-{what}"))
    }
}

/// Adds a key to a schema, which is always an object.
fn add(schema: &mut Value, key: &str, value: Value) {
    if let Some(keys) = schema.as_object_mut() {
        keys.insert(key.to_owned(), value);
    }
}
