//! A release as staff send it.

use serde::Serialize;

use super::View;
use super::items::Event;
use super::parts::{Attachment, Change, Contact, Figure, Link, LinkGroup, Time, Withdrawn};

/// A release as the HTML part of a mail: all addresses whole, nothing fetched from anywhere.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Mail {
    /// Tag of its language.
    pub lang: String,
    /// Before its time: when it may be published.
    pub embargo: Option<String>,
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
    /// "Pressmeddelande".
    pub genre: String,
    /// "580/2020".
    pub number: Option<String>,
    /// Corrections and additions, newest first.
    pub changes: Vec<Change>,
    /// If this is a summary: the whole text, in its own language.
    pub whole: Option<Link>,
    /// Stands in place of the text.
    pub withdrawn: Option<Withdrawn>,
    /// Lead image, of which a mail has the words and the address alone.
    pub image: Option<Figure>,
    /// Plain text.
    pub lead: Option<String>,
    /// Time and place of an invitation.
    pub event: Option<Event>,
    /// Finished HTML without images.
    pub body: String,
    /// Links after the text.
    pub links: Vec<LinkGroup>,
    /// Files.
    pub attachments: Vec<Attachment>,
    /// Who answers questions.
    pub contacts: Vec<Contact>,
    /// Its page.
    pub page: Option<Link>,
    /// Its page in the other languages, by their own names.
    pub languages: Vec<Link>,
}

impl View for Mail {
    const TEMPLATE: &'static str = "mail.html";
}
