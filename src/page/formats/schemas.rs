//! `/schema/…`: what the data files of the site hold, as JSON Schema (2020-12).
//!
//! A change that readers of the data must know of makes a new file with the next number; the old
//! one stays for as long as anything is written by it.

use serde_json::{Value, json};

use super::{Format, Part};
use crate::catalogue::Catalogue;
use crate::content::model::DataForm;
use crate::path::UrlPath;

pub(super) static FORMAT: Format = Format {
    id: "schemas",
    plan: |catalogue, _| {
        let wanted = catalogue.data().site.data.contains(&DataForm::Json);
        let file = |schema: &Schema| (schema.url(), Part::Schema(*schema));
        Schema::ALL.iter().filter(|_| wanted).map(file).collect()
    },
    render: |catalogue, _, _, part| match part {
        Part::Schema(schema) => schema.render(catalogue),
        _ => Vec::new(),
    },
};

/// What there is a published schema of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Schema {
    /// A release.
    Release,
    /// A list of releases.
    Releases,
}

impl Schema {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Release, Self::Releases];

    fn name(self) -> &'static str {
        match self {
            Self::Release => "release-1",
            Self::Releases => "releases-1",
        }
    }

    fn text(self) -> &'static str {
        match self {
            Self::Release => include_str!("schemas/release-1.json"),
            Self::Releases => include_str!("schemas/releases-1.json"),
        }
    }

    /// Its address on the site.
    #[must_use]
    pub fn url(self) -> UrlPath {
        UrlPath::new(&format!("/schema/{}.json", self.name()))
    }

    /// Its full address, which is its name too.
    #[must_use]
    pub fn address(self, catalogue: &Catalogue) -> String {
        catalogue.absolute(&self.url())
    }

    fn render(self, catalogue: &Catalogue) -> Vec<u8> {
        let mut schema: Value = serde_json::from_str(self.text()).unwrap_or_default();
        if let Some(keys) = schema.as_object_mut() {
            keys.insert("$id".to_owned(), json!(self.address(catalogue)));
        }
        let mut bytes = serde_json::to_vec_pretty(&schema).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }
}
