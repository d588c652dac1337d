//! What the languages of an item share: its facts, and what they are made of.

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::Date;

use super::Ref;
use crate::diagnostic::{Located, Span};
use crate::language::{ByLanguage, Lang};
use crate::path::SourcePath;
use crate::time::Moment;

/// Front matter shared by all languages of an item; stands in its original.
#[derive(Debug, PartialEq, Eq)]
pub struct Facts {
    /// The place of the facts as a whole: the original's front matter fence.
    pub span: Span,
    /// The facts' keys as written, for those that stand in a second file too.
    pub keys: Vec<Located<String>>,
    /// Time of publication; only releases have one, and they always do.
    pub date: Option<Located<Moment>>,
    /// What sort of release or page.
    pub genre: Genre,
    /// "580/2020", as written.
    pub number: Option<Located<String>>,
    /// In print order.
    pub organisations: Vec<Ref>,
    /// People who hold an office on the day.
    pub ministers: Vec<Ref>,
    /// Other people tagged.
    pub people: Vec<Ref>,
    /// Who answers questions, by language if they differ.
    pub contacts: Contacts,
    /// Topics.
    pub topics: Vec<Ref>,
    /// Programmes.
    pub programmes: Vec<Ref>,
    /// Related items of the same kind.
    pub related: Vec<Ref>,
    /// State of a programme.
    pub status: Option<Status>,
    /// Term of a programme.
    pub period: Option<Period>,
    /// Day of the last review.
    pub reviewed: Option<Located<Date>>,
    /// Images and attachments of the folder.
    pub media: Vec<Media>,
    /// File name of the lead image.
    pub image: Option<Located<String>>,
    /// What happened after publication, in the order written.
    pub changes: Vec<Change>,
    /// Set if the item was withdrawn.
    pub withdrawn: Option<Withdrawn>,
    /// Time and place, for invitations.
    pub event: Option<Event>,
    /// Old paths, which lead here.
    pub aliases: Vec<Located<String>>,
    /// Never public.
    pub draft: bool,
    /// Rules silenced for this item.
    pub waive: Vec<Waiver>,
}

impl Facts {
    /// Ministers, then the other people tagged, each once.
    pub fn tagged(&self) -> impl Iterator<Item = &str> {
        let mut seen = BTreeSet::new();
        let all = self.ministers.iter().chain(&self.people).map(|id| id.as_str());
        all.filter(move |id| seen.insert(*id))
    }

    /// The people whom the item names: those tagged, then its contacts.
    pub fn people_named(&self) -> impl Iterator<Item = &str> {
        let contacts = self.contacts.all().filter_map(|contact| match contact {
            Contact::Person(id) => Some(id.as_str()),
            Contact::InPlace(_) => None,
        });
        self.tagged().chain(contacts)
    }

    /// The facts of a plain page whose files hold none.
    #[must_use]
    pub fn of_plain_page(path: &SourcePath) -> Self {
        Self {
            span: Span::file(path),
            keys: Vec::new(),
            date: None,
            genre: Genre::Page,
            number: None,
            organisations: Vec::new(),
            ministers: Vec::new(),
            people: Vec::new(),
            contacts: Contacts::default(),
            topics: Vec::new(),
            programmes: Vec::new(),
            related: Vec::new(),
            status: None,
            period: None,
            reviewed: None,
            media: Vec::new(),
            image: None,
            changes: Vec::new(),
            withdrawn: None,
            event: None,
            aliases: Vec::new(),
            draft: false,
            waive: Vec::new(),
        }
    }

    /// The day by which a programme or page is to be reviewed again: 12 months after the last
    /// time.
    #[must_use]
    pub fn review_due(&self) -> Option<Date> {
        self.reviewed.as_ref().map(|reviewed| reviewed.value.saturating_add(12.months()))
    }
}

/// What sort of release or page; the spelling in front matter is the Fluent suffix too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names are the contract's own words")]
pub enum Genre {
    PressRelease,
    News,
    Speech,
    Column,
    Blog,
    Statement,
    Invitation,
    Notice,
    Programme,
    Page,
    AccessibilityStatement,
}

impl Genre {
    /// As written in front matter: `press-release`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::PressRelease => "press-release",
            Self::News => "news",
            Self::Speech => "speech",
            Self::Column => "column",
            Self::Blog => "blog",
            Self::Statement => "statement",
            Self::Invitation => "invitation",
            Self::Notice => "notice",
            Self::Programme => "programme",
            Self::Page => "page",
            Self::AccessibilityStatement => "accessibility-statement",
        }
    }
}

/// The contacts of an item.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Contacts {
    /// For every language that has no list of its own.
    pub shared: Vec<Contact>,
    /// For a language, if `contacts` is a map by language.
    pub own: ByLanguage<Vec<Contact>>,
}

impl Contacts {
    /// The contacts that a version in `lang` shows.
    #[must_use]
    pub fn of(&self, lang: Lang) -> &[Contact] {
        self.own.get(lang).map_or(&self.shared, |own| own)
    }

    /// All contacts, each once.
    pub fn all(&self) -> impl Iterator<Item = &Contact> {
        self.shared.iter().chain(self.own.iter().flat_map(|(_, list)| list))
    }
}

/// One contact.
#[derive(Debug, PartialEq, Eq)]
pub enum Contact {
    /// A person of `people/`.
    Person(Ref),
    /// Somebody described in place.
    InPlace(Box<InPlace>),
}

/// A contact described in place.
#[derive(Debug, PartialEq, Eq)]
pub struct InPlace {
    /// Name as printed.
    pub name: Located<String>,
    /// Title; one text for all languages or a map.
    pub title: Option<Text>,
    /// Organisation id.
    pub organisation: Option<Ref>,
    /// Number.
    pub phone: Option<Located<Phone>>,
    /// Address.
    pub email: Option<Located<String>>,
}

/// A text that is either the same in all languages or given by language.
#[derive(Debug, PartialEq, Eq)]
pub enum Text {
    /// One for all.
    Same(Located<String>),
    /// By language.
    Each(Span, ByLanguage<String>),
}

impl Text {
    /// The text in a language; none if that language has none.
    #[must_use]
    pub fn get(&self, lang: Lang) -> Option<&str> {
        match self {
            Self::Same(text) => Some(&text.value),
            Self::Each(_, texts) => texts.get(lang).map(String::as_str),
        }
    }

    /// Where it was written.
    #[must_use]
    pub fn span(&self) -> &Span {
        match self {
            Self::Same(text) => &text.span,
            Self::Each(span, _) => span,
        }
    }
}

/// A phone number: how to call it. The printed form depends on the page's language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Phone {
    /// `+358295530234`; a short number such as `112` as it is.
    pub e164: String,
}

/// State of a programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the names are the contract's own words")]
pub enum Status {
    Running,
    Planned,
    Ended,
}

impl Status {
    /// As written in front matter.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::Planned => "planned",
            Self::Ended => "ended",
        }
    }
}

/// Term of a programme: first and last day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// First day.
    pub from: Date,
    /// Last day, if known.
    pub to: Option<Date>,
}

/// An image or attachment of the folder.
#[derive(Debug, PartialEq, Eq)]
pub struct Media {
    /// File name.
    pub file: Located<String>,
    /// Photographer or source, printed as it is.
    pub credit: Option<String>,
    /// Language of an attachment, if another than the page's.
    pub language: Option<Located<Lang>>,
    /// Whether the writer vouches for an attachment: it is accessible, or all that it says stands
    /// on the page.
    pub accessible: bool,
}

/// Something that happened to an item after its publication.
#[derive(Debug, PartialEq, Eq)]
pub struct Change {
    /// When.
    pub date: Located<Moment>,
    /// How weighty.
    pub kind: ChangeKind,
    /// What, by language.
    pub note: Located<ByLanguage<String>>,
}

/// How weighty a change is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    /// An error was mended: said on top.
    Correction,
    /// Something was added: said below the date.
    Update,
    /// Nobody need know.
    Minor,
}

/// An item was withdrawn.
#[derive(Debug, PartialEq, Eq)]
pub struct Withdrawn {
    /// When.
    pub date: Located<Moment>,
    /// Why, by language.
    pub reason: Located<ByLanguage<String>>,
    /// The item that stands instead: an id of the same kind.
    pub replaced_by: Option<Ref>,
}

/// Time and place of an event.
#[derive(Debug, PartialEq, Eq)]
pub struct Event {
    /// Start.
    pub start: Located<Moment>,
    /// End.
    pub end: Option<Located<Moment>>,
    /// Place, by language.
    pub place: Option<Located<ByLanguage<String>>>,
    /// Address of the webcast.
    pub online: Option<Located<String>>,
    /// Address of the registration.
    pub register: Option<Located<String>>,
    /// Last moment of registration.
    pub register_until: Option<Located<Moment>>,
}

/// A rule silenced for an item.
#[derive(Debug, PartialEq, Eq)]
pub struct Waiver {
    /// Id of the rule.
    pub rule: Located<String>,
    /// Only for this language.
    pub language: Option<Located<Lang>>,
    /// Why.
    pub reason: String,
    /// Last day.
    pub until: Located<Date>,
}

/// The waivers of an item.
#[derive(Clone, Copy, Debug)]
pub struct Waiving<'a> {
    /// As they stand in its facts.
    pub waivers: &'a [Waiver],
    /// Whether it is an official notice, of which nothing can be waived.
    pub is_notice: bool,
}
