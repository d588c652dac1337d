//! What templates see: complete values, ready in the page's language.
//!
//! These are the only types that derive `Serialize` for templates. A date arrives as machine and
//! human text, a link with its language marks, a count as a sentence: a template decides order and
//! markup, never facts. An absent value is `none`, so that a misspelt name is an error.

mod data;
mod items;
mod layout;
mod lists;
mod mail;
mod parity;
mod parts;
mod services;

pub use data::{DataGroup, OpenData};
pub use items::{Event, PlainPage, Programme, Release};
pub use layout::{
    Alternate, Feed, LanguageEntry, Layout, NavigationEntry, Place, Publisher, Ribbon, SiteView, Social,
    SocialImage, Twin,
};
pub use lists::{
    Facet, Front, Index, IndexEntry, Minister, MinisterCard, MinisterList, Organisation, ProgrammeGroup,
    ProgrammeList, ReleaseList, Search, SearchFilter, SearchForm, SearchOption, TermRow, Topic,
};
pub use mail::Mail;
pub use parity::{Parity, ParityCell, ParityMissing, ParityRow, ParityTable};
pub use parts::{
    Attachment, Card, Change, Contact, Email, Figure, Link, LinkGroup, Mailbox, PageNumber, Paging, Phone,
    ProgrammeCard, Time, Withdrawn,
};
pub use services::{Choice, LanguageChoice, NotFound, NotFoundIn, NotFoundRoot, Redirect};

/// A view and the template that shows it.
pub trait View: serde::Serialize {
    /// File name of the template.
    const TEMPLATE: &'static str;
}
