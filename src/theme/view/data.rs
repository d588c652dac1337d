//! The page on the site's open data.

use serde::Serialize;

use super::View;
use super::layout::Layout;
use super::parts::Link;

/// What of the site programs may read, and where.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct OpenData {
    /// Around the content.
    pub layout: Layout,
    /// Headline.
    pub title: String,
    /// What there is, in a sentence or two.
    pub text: String,
    /// Feeds, feeds of topics and others, data, schemas; those without links are left out.
    pub groups: Vec<DataGroup>,
}

impl View for OpenData {
    const TEMPLATE: &'static str = "data.html";
}

/// Files of one sort.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct DataGroup {
    /// The same in each language: the anchor of its heading.
    pub id: String,
    /// What they are.
    pub title: String,
    /// What more is to be known of them.
    pub text: Option<String>,
    /// To the files.
    pub links: Vec<Link>,
}
