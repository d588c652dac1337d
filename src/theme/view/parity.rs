//! The page that tells how much of the site each language has.

use serde::Serialize;

use super::View;
use super::layout::Layout;
use super::parts::Link;

/// How much of the site each language has.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Parity {
    /// Around the content.
    pub layout: Layout,
    /// Headline.
    pub title: String,
    /// What the tables tell.
    pub text: String,
    /// By kind, and by year; those without rows are left out.
    pub tables: Vec<ParityTable>,
    /// Newest items that a language lacks, for each language that should have them.
    pub missing: Vec<ParityMissing>,
}

impl View for Parity {
    const TEMPLATE: &'static str = "parity.html";
}

/// A table of counts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ParityTable {
    /// The same in each language: the anchor of its caption.
    pub id: String,
    /// What it counts.
    pub caption: String,
    /// What the rows are, "Kaikkiaan", and the languages.
    pub heads: Vec<String>,
    /// One for each kind or year.
    pub rows: Vec<ParityRow>,
}

/// The counts of a kind or year.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ParityRow {
    /// "Tiedotteet", "2026".
    pub label: String,
    /// How many there are.
    pub all: String,
    /// One for each language, in the site's order.
    pub cells: Vec<ParityCell>,
}

/// How many of them a language has.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ParityCell {
    /// "23".
    pub count: String,
    /// "joista 2 tiivistelmää".
    pub summaries: Option<String>,
}

/// Newest items that a language lacks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ParityMissing {
    /// The language's code: the end of the heading's anchor.
    pub id: String,
    /// "Ei ruotsiksi".
    pub title: String,
    /// "Uusimmat 25; kaikkiaan 140".
    pub note: Option<String>,
    /// To the version that there is, marked if in another language.
    pub links: Vec<Link>,
}
