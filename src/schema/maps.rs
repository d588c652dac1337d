//! Lists and maps.

use serde_json::{Map, Value, json};

use super::{Scribe, add, texts};
use crate::content::contract::{Form, Key, Register, Spec};
use crate::content::front_matter::{KEYS, Row, Sort};
use crate::interface::Args;
use crate::path::Kind;

/// From how many keys on an editor had better show them in a list of its own.
const MANY: usize = 12;

impl Scribe<'_> {
    /// A list; empty items are left out, as the parser does.
    pub(super) fn list(&self, item: &Form, needed: bool) -> Value {
        let mut list = json!({
            "type": "array",
            "items": self.value(item, false),
            "errorMessage": self.wants("list"),
        });
        if needed {
            add(&mut list, "minItems", json!(1));
        }
        list
    }

    /// Keys and values.
    pub(super) fn map(&self, spec: &Spec) -> Value {
        let properties = spec.keys.iter().map(|key| (key.name, self.key(spec, key))).collect();
        let mut map = self.object(properties);
        let needed: Vec<&Key> = spec.keys.iter().filter(|key| key.needed).collect();
        let missing: Vec<Value> = needed.iter().map(|key| self.missing(key.name)).collect();
        if let Some(alone) = spec.alone {
            let others = spec.keys.iter().filter(|key| key.name != alone);
            let nothing: Map<_, _> = others.map(|key| (key.name.to_owned(), texts::nothing())).collect();
            let filled: Map<_, _> =
                needed.iter().map(|key| (key.name.to_owned(), self.value(&key.form, true))).collect();
            add(&mut map, "if", json!({ "required": [alone], "properties": { alone: texts::set() } }));
            add(&mut map, "then", json!({ "properties": nothing }));
            add(&mut map, "else", json!({ "allOf": missing, "properties": filled }));
        } else {
            add_all(&mut map, &missing);
        }
        map
    }

    fn key(&self, spec: &Spec, key: &Key) -> Value {
        // Where a flag may stand alone, the branches say what is needed.
        let mut value = self.value(&key.form, key.needed && spec.alone.is_none());
        self.describe(&mut value, &id(spec.kind, key.name));
        value
    }

    /// An object with these keys and no others.
    fn object(&self, properties: Vec<(&str, Value)>) -> Value {
        let names: Vec<&str> = properties.iter().map(|(name, _)| *name).collect();
        let args = Args::new().with("keys", names.join(", "));
        let message = if names.len() > MANY { "schema-wants-known-key" } else { "schema-wants-keys" };
        json!({
            "type": "object",
            "additionalProperties": false,
            "errorMessage": self.words.text(message, &args),
            "properties": properties.into_iter().map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>(),
        })
    }

    /// That a key must be there, with words of its own.
    fn missing(&self, key: &str) -> Value {
        let message = self.words.text("schema-missing", &Args::new().with("key", key));
        json!({ "required": [key], "errorMessage": message })
    }

    /// A map from ids, file names or rules.
    pub(super) fn entries(&self, key: &Form, value: &Form) -> Value {
        // Without anything in it an entry is a map whose keys are all missing.
        let entry = self.value(value, matches!(value, Form::Map(_)));
        if let Form::Rule = key {
            let rules = texts::rules().map(|rule| (rule, entry.clone())).collect();
            let mut map = self.object(rules);
            add(&mut map, "errorMessage", json!(self.wants("rule")));
            return map;
        }
        let mut map =
            json!({ "type": "object", "additionalProperties": entry, "errorMessage": self.wants("entries") });
        if let Form::Slug = key {
            add(
                &mut map,
                "propertyNames",
                json!({ "pattern": texts::SLUG, "errorMessage": self.wants("slug") }),
            );
        }
        map
    }

    /// A value for each language of the site; each that is named must have one.
    pub(super) fn by_language(&self, value: &Form, needed: bool) -> Value {
        let value = self.value(value, true);
        let mut map = match self.known.languages() {
            Some(languages) => {
                self.object(languages.iter().map(|lang| (lang.as_str(), value.clone())).collect())
            }
            None => json!({
                "type": "object",
                "propertyNames": { "pattern": texts::LANG },
                "additionalProperties": value,
            }),
        };
        add(&mut map, "errorMessage", json!(self.wants("languages")));
        if needed {
            add(&mut map, "minProperties", json!(1));
        }
        map
    }

    /// Texts by language, and `from`.
    pub(super) fn dated(&self) -> Value {
        let mut map = self.by_language(&Form::Line, false);
        let mut from = self.value(&Form::Day, false);
        self.describe(&mut from, "schema-organisation-name-from");
        match map.get_mut("properties") {
            Some(properties) => add(properties, "from", from),
            None => add(&mut map, "properties", json!({ "from": from })),
        }
        map
    }

    /// Front matter of a kind: a file with a fact is the original, any other a translation.
    pub(super) fn front_matter(&self, kind: Kind) -> Value {
        let rows = |sort| KEYS.iter().filter(move |row| row.sort == sort && row.kinds.contains(&kind));
        let missing = |sort| {
            let needed = rows(sort).filter(|row| row.needed.contains(&kind));
            needed.map(|row| self.missing(row.name)).collect::<Vec<_>>()
        };
        let of_translations: Vec<&Row> = rows(Sort::Translation).collect();
        let shared = |row: &&Row| of_translations.iter().all(|other| other.name != row.name);
        let all = rows(Sort::Word).chain(rows(Sort::Fact).filter(shared)).chain(rows(Sort::Translation));
        let mut map = self.object(all.map(|row| (row.name, self.row(row, kind))).collect());
        let facts: Vec<Value> =
            rows(Sort::Fact).filter(shared).map(|row| json!({ "required": [row.name] })).collect();
        let misplaced =
            of_translations.iter().filter(|row| rows(Sort::Fact).all(|fact| fact.name != row.name));
        let misplaced: Map<_, _> = misplaced.map(|row| (row.name.to_owned(), json!(false))).collect();
        let mut original = json!({ "properties": misplaced, "errorMessage": self.wants("place") });
        add_all(&mut original, &missing(Sort::Fact));
        add_all(&mut map, &missing(Sort::Word));
        add(&mut map, "if", json!({ "anyOf": facts }));
        add(&mut map, "then", original);
        map
    }

    fn row(&self, row: &Row, kind: Kind) -> Value {
        let mut value = self.value(&row.form, row.filled || row.needed.contains(&kind));
        self.describe(&mut value, &id("item", row.name));
        value
    }

    /// The lists of ids to which a schema refers.
    pub(super) fn lists(&self, schema: &str) -> Value {
        let registers = [Register::People, Register::Organisations, Register::Offices, Register::Topics];
        let used = registers.into_iter().filter(|register| schema.contains(&texts::reference(*register)));
        let lists = used.map(|register| (texts::name(register).to_owned(), self.register(register)));
        json!(lists.collect::<Map<_, _>>())
    }
}

/// Adds schemas that must all hold, if there are any: draft-07 knows no empty list of them.
fn add_all(schema: &mut Value, all: &[Value]) {
    if !all.is_empty() {
        add(schema, "allOf", json!(all));
    }
}

/// The message of a key: `base_url` of a `site` is `schema-site-base-url`.
fn id(kind: &str, key: &str) -> String {
    format!("schema-{kind}-{}", key.replace('_', "-"))
}
