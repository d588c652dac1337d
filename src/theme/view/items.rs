//! The pages of single items: a release, a programme, a plain page.

use std::sync::Arc;

use serde::Serialize;

use super::View;
use super::layout::Layout;
use super::parts::{
    Attachment, Card, Change, Contact, Figure, Link, LinkGroup, ProgrammeCard, Time, Withdrawn,
};

/// A release.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Release {
    /// Around the content.
    pub layout: Layout,
    /// The line above the title.
    pub kicker: Option<String>,
    /// The headline.
    pub title: String,
    /// Issuers, in print order.
    pub organisations: Vec<Link>,
    /// The original's time of publication.
    pub published: Option<Time>,
    /// This translation's own time, if it differs.
    pub translated: Option<Time>,
    /// The newest addition.
    pub updates: Vec<Change>,
    /// "Pressmeddelande".
    pub genre: String,
    /// "580/2020".
    pub number: Option<String>,
    /// Corrections, newest first.
    pub corrections: Vec<Change>,
    /// If this is a summary: the whole text, in its own language.
    pub whole: Option<Link>,
    /// Stands in place of the text.
    pub withdrawn: Option<Withdrawn>,
    /// Lead image.
    pub image: Option<Figure>,
    /// Plain text.
    pub lead: Option<String>,
    /// Time and place of an invitation.
    pub event: Option<Event>,
    /// Finished HTML.
    pub body: String,
    /// Links after the text.
    pub links: Vec<LinkGroup>,
    /// Files.
    pub attachments: Vec<Attachment>,
    /// Who answers questions.
    pub contacts: Vec<Contact>,
    /// Tags.
    pub topics: Vec<Link>,
    /// Ministers and other people.
    pub people: Vec<Link>,
    /// Programmes it belongs to.
    pub programmes: Vec<Link>,
    /// Other releases on the same topics.
    pub related: Vec<Arc<Card>>,
    /// Additions before that in `updates`, newest first.
    pub history: Vec<Change>,
}

impl View for Release {
    const TEMPLATE: &'static str = "release.html";
}

/// Time and place of an event.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Event {
    /// From when to when; for machines the start.
    pub when: Option<Time>,
    /// Place.
    pub place: Option<String>,
    /// Webcast.
    pub online: Option<Link>,
    /// Registration; none once the deadline has passed.
    pub register: Option<Link>,
    /// Deadline.
    pub register_until: Option<Time>,
}

/// A programme.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Programme {
    /// Around the content.
    pub layout: Layout,
    /// The line above the title.
    pub kicker: Option<String>,
    /// The headline.
    pub title: String,
    /// `running`, `planned`, `ended`.
    pub status: String,
    /// In the page's language.
    pub status_text: String,
    /// "1.1.2021–31.12.2023".
    pub period: Option<String>,
    /// "VM075:00/2016".
    pub number: Option<String>,
    /// Who runs it.
    pub organisations: Vec<Link>,
    /// The newest addition.
    pub updates: Vec<Change>,
    /// Corrections, newest first.
    pub corrections: Vec<Change>,
    /// If this is a summary: the whole text, in its own language.
    pub whole: Option<Link>,
    /// Stands in place of the text.
    pub withdrawn: Option<Withdrawn>,
    /// Lead image.
    pub image: Option<Figure>,
    /// Plain text.
    pub lead: Option<String>,
    /// Finished HTML.
    pub body: String,
    /// Links after the text.
    pub links: Vec<LinkGroup>,
    /// Files.
    pub attachments: Vec<Attachment>,
    /// Contact cards.
    pub contacts: Vec<Contact>,
    /// Tags.
    pub topics: Vec<Link>,
    /// Ministers and other people.
    pub people: Vec<Link>,
    /// Its releases, newest first.
    pub releases: Vec<Arc<Card>>,
    /// Related programmes.
    pub related: Vec<ProgrammeCard>,
    /// Day of the last review.
    pub reviewed: Option<Time>,
    /// Additions before that in `updates`, newest first.
    pub history: Vec<Change>,
}

impl View for Programme {
    const TEMPLATE: &'static str = "programme.html";
}

/// A plain page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct PlainPage {
    /// Around the content.
    pub layout: Layout,
    /// The line above the title.
    pub kicker: Option<String>,
    /// The headline.
    pub title: String,
    /// Whose page it is.
    pub organisations: Vec<Link>,
    /// The newest addition.
    pub updates: Vec<Change>,
    /// Corrections, newest first.
    pub corrections: Vec<Change>,
    /// If this is a summary: the whole text, in its own language.
    pub whole: Option<Link>,
    /// Stands in place of the text.
    pub withdrawn: Option<Withdrawn>,
    /// Lead image.
    pub image: Option<Figure>,
    /// Plain text.
    pub lead: Option<String>,
    /// Finished HTML.
    pub body: String,
    /// Links after the text.
    pub links: Vec<LinkGroup>,
    /// Files.
    pub attachments: Vec<Attachment>,
    /// Who answers questions.
    pub contacts: Vec<Contact>,
    /// Day of the last review.
    pub reviewed: Option<Time>,
    /// Additions before that in `updates`, newest first.
    pub history: Vec<Change>,
}

impl View for PlainPage {
    const TEMPLATE: &'static str = "page.html";
}
