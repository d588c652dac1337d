//! Texts, words, ids.
//!
//! A pattern takes at least what the parser takes: it is for slips, and the parser knows the rest
//! (a day that does not exist, a number that nobody can call).

use serde_json::{Value, json};

use super::Scribe;
use crate::content::contract::{Form, Register};
use crate::content::model::Section;
use crate::content::target::BEGINNINGS;
use crate::diagnostic::ALL;
use crate::interface::Args;
use crate::path::Kind;
use crate::schema::Subject;

/// A slug or id.
pub(super) const SLUG: &str = r"^\s*[a-z0-9]+(?:-[a-z0-9]+)*\s*$";
/// A language code.
pub(super) const LANG: &str = r"^\s*[a-z]{2,}(?:-[a-z]{2,})*\s*$";
const DATE: &str = r"(?:\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{2}-\d{2})";
const CLOCK: &str = r"[Tt\s]*(?:klo|kl\.)?\s*\d{1,2}[.:]\d{2}(?:[.:]\d{2})?\s*(?:[Zz]|[+\-\u2212][\d:]+)?";
const PHONE: &str = r"^\s*(?:[A-Za-z]+\.?[\s:]*)?[\d\s+().\-\u2010\u2011\u2013]{3,}$";
const EMAIL: &str = r"^\s*\S+\s*(?:@|\(at\)|\[at\])\s*\S+\.\S+\s*$";
const WEB: &str = r"^\s*[Hh][Tt][Tt][Pp][Ss]?://\S+\s*$";
const TAG: &str = r"^\s*[A-Za-z0-9_\-]+\s*$";
const ZONE: &str = r"^\s*(?:UTC|\S+/\S+)\s*$";
const ALIAS: &str = r#"^\s*/(?!/)[^\s?#\\<>"]+\s*$"#;
/// No sign that cannot be seen.
const VISIBLE: &str = r"^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]*$";
/// The same, and at least one that can.
const FILLED: &str = r"^(?=[\s\S]*\S)[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]*$";
/// A text with nothing in it.
const BLANK: &str = r"^\s*$";

/// All types of JSON but objects and arrays, which nothing takes quietly.
const TYPES: [&str; 4] = ["string", "number", "boolean", "null"];

impl Scribe<'_> {
    /// A single value.
    pub(super) fn text(&self, form: &Form, needed: bool) -> Vec<Value> {
        let pattern = |what: &str, pattern: &str| json!({ "type": "string", "pattern": pattern, "errorMessage": self.wants(what) });
        let digits = |what: &str, pattern: &str| json!({ "type": ["string", "number"], "pattern": pattern, "errorMessage": self.wants(what) });
        vec![match form {
            Form::Moment => pattern("moment", &format!(r"^\s*{DATE}(?:{CLOCK})?\s*$")),
            Form::Day => pattern("day", &format!(r"^\s*{DATE}\s*$")),
            Form::Phone => digits("phone", PHONE),
            Form::Email => pattern("email", EMAIL),
            Form::Web => pattern("web", WEB),
            Form::Target => pattern("target", &target()),
            Form::Slug => digits("slug", SLUG),
            Form::Lang => pattern("lang", LANG),
            Form::Tag => pattern("tag", TAG),
            Form::Zone => pattern("zone", ZONE),
            Form::Alias => pattern("alias", ALIAS),
            Form::Rule => json!({ "enum": rules().collect::<Vec<_>>(), "errorMessage": self.wants("rule") }),
            Form::Navigation => return self.navigation(),
            Form::Flag => json!({ "type": "boolean", "errorMessage": self.wants("flag") }),
            Form::OneOf(words) => self.one_of(words),
            Form::Id(register) => return self.id(*register),
            _ => digits("line", if needed { FILLED } else { VISIBLE }),
        }]
    }

    fn one_of(&self, words: &[&str]) -> Value {
        let value = |word: &&str| if *word == "false" { json!(false) } else { json!(word) };
        let args = Args::new().with("words", words.join(", "));
        json!({
            "enum": words.iter().map(value).collect::<Vec<_>>(),
            "errorMessage": self.words.text("schema-wants-word", &args),
        })
    }

    fn navigation(&self) -> Vec<Value> {
        let pages = self.known.items(Kind::Page).into_iter().map(|id| format!("page:{id}"));
        let entries = Section::ALL.iter().map(|section| section.as_str().to_owned()).chain(pages);
        let entries: Vec<String> = entries.collect();
        let page = r"^\s*page:[a-z0-9]+(?:-[a-z0-9]+)*\s*$";
        vec![
            json!({ "enum": entries, "errorMessage": self.wants("navigation") }),
            json!({ "type": "string", "pattern": page }),
        ]
    }

    /// An id. What a data file has is all there is, if it is whole; items come and go too fast for
    /// that, so theirs are only proposed.
    fn id(&self, register: Register) -> Vec<Value> {
        let mut forms = Vec::new();
        let items = match (register, self.subject) {
            (Register::Programmes, _) => self.known.items(Kind::Programme),
            (Register::Siblings, Subject::Item(kind)) => self.known.items(kind),
            _ => Vec::new(),
        };
        if !items.is_empty() {
            forms.push(json!({ "enum": items, "errorMessage": self.wants("slug") }));
        } else if !self.known.register(register, self.words.lang()).is_empty() {
            forms.push(json!({ "$ref": reference(register) }));
        }
        if forms.is_empty() || self.known.is_unsure(register) {
            forms.extend(self.text(&Form::Slug, false));
        }
        forms
    }

    /// The ids of a data file with what they mean.
    pub(super) fn register(&self, register: Register) -> Value {
        let known = self.known.register(register, self.words.lang());
        // Without quotation marks an id of digits is a number to an editor.
        let numbers = known.iter().filter_map(|(id, name)| Some((json!(id.parse::<u64>().ok()?), name)));
        let (ids, names): (Vec<Value>, Vec<&String>) =
            known.iter().map(|(id, name)| (json!(id), name)).chain(numbers).unzip();
        json!({
            "enum": ids,
            "enumDescriptions": names,
            "errorMessage": self.wants(name(register)),
        })
    }
}

/// Where the ids of a data file are listed.
pub(super) fn reference(register: Register) -> String {
    format!("#/definitions/{}", name(register))
}

/// The name of a data file.
pub(super) fn name(register: Register) -> &'static str {
    match register {
        Register::People => "people",
        Register::Organisations => "organisations",
        Register::Offices => "offices",
        Register::Topics => "topics",
        Register::Programmes | Register::Siblings => "items",
    }
}

/// The rules that a site may change.
pub(super) fn rules() -> impl Iterator<Item = &'static str> {
    ALL.iter().filter(|rule| rule.adjustable).map(|rule| rule.id)
}

fn target() -> String {
    // In capitals they are understood too.
    format!(r"^\s*(?:#|(?:{}|[A-Za-z]*[A-Z][A-Za-z]*):)[\s\S]*\S\s*$", BEGINNINGS.join("|"))
}

/// What the parser takes beside a value of its form, without an editor's proposing it: nothing
/// where none is needed, and `true` as a word.
pub(super) fn quietly(form: &Form, needed: bool) -> Option<Value> {
    let forms = if let Form::Either(forms) = form { forms } else { std::slice::from_ref(form) };
    let text = forms.iter().any(is_text);
    let word = forms
        .iter()
        .any(|form| matches!(form, Form::Line | Form::Slug | Form::Lang | Form::Tag | Form::Id(_)));
    let flag = forms.iter().any(|form| matches!(form, Form::Flag));
    let off = forms.iter().any(|form| matches!(form, Form::OneOf(words) if words.contains(&"false")));
    let mut types = Vec::new();
    let mut pattern = BLANK;
    if !needed {
        types.push("null");
    }
    if word {
        types.push("boolean");
    }
    if text && !needed || flag || off {
        types.push("string");
    }
    if flag {
        pattern = if needed { r"^\s*(?:true|false)\s*$" } else { r"^\s*(?:true|false)?\s*$" };
    } else if off {
        pattern = r"^\s*(?:false)?\s*$";
    }
    (!types.is_empty()).then(|| quiet(&types, pattern))
}

fn is_text(form: &Form) -> bool {
    !matches!(
        form,
        Form::List(_)
            | Form::Map(_)
            | Form::Entries(..)
            | Form::ByLanguage(_)
            | Form::Dated
            | Form::Either(_)
    )
}

/// Values of these types, texts of this pattern. Said by what they are not: an editor proposes
/// `true` and `null` wherever a schema names their types.
fn quiet(types: &[&str], pattern: &str) -> Value {
    let mut others = vec!["array", "object"];
    others.extend(TYPES.iter().filter(|name| !types.contains(name)));
    // An editor tells alternatives apart by their titles.
    let mut schema = json!({ "title": "", "not": { "type": others } });
    if types.contains(&"string") {
        super::add(&mut schema, "pattern", json!(pattern));
    }
    schema
}

/// A flag that is set.
pub(super) fn set() -> Value {
    json!({ "enum": [true, "true"] })
}

/// No value.
pub(super) fn nothing() -> Value {
    quiet(&["null"], BLANK)
}
