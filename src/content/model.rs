//! What the input files mean, once understood: the types that every later stage works with.
//!
//! Each value that may be complained about later carries the place where it was written.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::content::body::Body;
use crate::content::markdown::Prose;
use crate::content::{digest, style};
use crate::diagnostic::{Diagnostics, Located, Severity, Span};
use crate::language::{ByLanguage, Lang, Languages};
use crate::path::{ItemId, Slug, SourcePath};
use crate::time::Moment;

/// A reference to something by its id, not yet known to exist.
pub type Ref = Located<String>;

/// One language file, understood by itself.
#[derive(Debug)]
pub struct Document {
    /// The file.
    pub path: SourcePath,
    /// The item whose version it is.
    pub item: ItemId,
    /// The folder of a release's year, as named (`content/releases/<year>/`).
    pub year_folder: Option<String>,
    /// Its language.
    pub lang: Lang,
    /// What belongs to this language.
    pub words: Words,
    /// The item's facts, if this file is the original.
    pub facts: Option<Arc<Facts>>,
    /// The text.
    pub text: Prose,
    /// What translations of it were made from, worked out when first asked for.
    pub(super) digest: OnceLock<String>,
    /// What is wrong with its words, found when first asked for.
    pub(super) remarks: OnceLock<Diagnostics>,
}

impl Document {
    /// The text, understood.
    #[must_use]
    pub fn body(&self) -> &Body {
        self.text.body()
    }

    /// What is wrong with its text, and how its words are written.
    #[must_use]
    pub fn remarks(&self) -> &Diagnostics {
        self.remarks.get_or_init(|| {
            let mut found = self.text.problems().clone();
            found.append(style::look_at_words(&self.words, self.lang));
            found
        })
    }

    /// What a translation made from this version records as `translated`.
    #[must_use]
    pub fn digest(&self) -> &str {
        self.digest.get_or_init(|| digest::digest(self))
    }

    /// Whether it is a translation made from other words than those of `original`. One that does
    /// not say what it was made from is given the benefit of the doubt.
    #[must_use]
    pub fn is_stale(&self, original: &Self) -> bool {
        let made_from = self.words.translated.as_ref().map(|digest| digest.trim());
        made_from.is_some_and(|made_from| digest::differs(made_from, original))
    }

    /// Whether another document differs in its text, if at all.
    #[must_use]
    pub fn same_but_text(&self, other: &Self) -> bool {
        (&self.path, self.lang, &self.words, &self.facts)
            == (&other.path, other.lang, &other.words, &other.facts)
    }

    /// The files of the folder that it names: images and files of the text, words of images,
    /// attachments, links.
    pub fn files_named(&self) -> impl Iterator<Item = &str> {
        let images = self.body().images.iter().map(|image| image.value.as_str());
        let described = self.words.images.iter().map(|(name, _)| name.value.as_str());
        images.chain(described).chain(self.files_offered())
    }

    /// The files of the folder that it offers to readers: as attachments, or by a link.
    pub fn files_offered(&self) -> impl Iterator<Item = &str> {
        let words = &self.words;
        let attached = words.attachments.iter().map(|(name, _)| name.value.as_str());
        let links = self.body().links.iter().map(|link| &link.value);
        let links = links.chain(words.links.iter().map(|link| &link.target.value));
        let linked = links.filter_map(|target| match target {
            Target::File(name) => Some(name.as_str()),
            _ => None,
        });
        attached.chain(linked)
    }
}

/// Front matter that belongs to one language.
#[derive(Debug, PartialEq, Eq)]
pub struct Words {
    /// The headline, the page's `h1`.
    pub title: Located<String>,
    /// The lead paragraph; plain text.
    pub lead: Option<Located<String>>,
    /// Address as written; without it the address comes from the title.
    pub slug: Option<Located<Slug>>,
    /// The line above the title.
    pub kicker: Option<Located<String>>,
    /// Whole text or a summary.
    pub scope: Scope,
    /// This version's own time of publication.
    pub date: Option<Located<Moment>>,
    /// Links shown after the text.
    pub links: Vec<LinkWords>,
    /// Words of images, by file name.
    pub images: Vec<(Located<String>, ImageWords)>,
    /// Link texts of attachments, by file name.
    pub attachments: Vec<(Located<String>, Located<String>)>,
    /// Digest of the original this translation was made from.
    pub translated: Option<Located<String>>,
    /// Words that help the search.
    pub keywords: Vec<String>,
}

/// How much of the original a translation holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// All of it.
    Full,
    /// A summary, which says so.
    Summary,
}

/// A link after the text.
#[derive(Debug, PartialEq, Eq)]
pub struct LinkWords {
    /// Its words.
    pub text: Located<String>,
    /// Where it goes: an item reference, a file of the folder, or an address.
    pub target: Located<Target>,
    /// The language of what it leads to, if another than the page's.
    pub language: Option<Located<Lang>>,
}

/// The words of an image in one language.
#[derive(Debug, PartialEq, Eq)]
pub enum ImageWords {
    /// An image that says something.
    Described {
        /// Alternative text.
        alt: Located<String>,
        /// Caption.
        caption: Option<Located<String>>,
    },
    /// An ornament: `alt=""`.
    Decorative,
}

/// Where a link in the text or in `links` goes, as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// `release:`, `programme:`, `page:`, with `#heading` or none.
    Item(ItemId, Option<String>),
    /// `person:id`.
    Person(String),
    /// `topic:id`.
    Topic(String),
    /// `organisation:id`.
    Organisation(String),
    /// `file:agreement.pdf`, a file of the item's folder.
    File(String),
    /// `#heading` on the same page.
    Heading(String),
    /// `https:` or `http:`.
    Web(String),
    /// `mailto:`, the address.
    Mail(String),
    /// `tel:`, the number as `+358...`.
    Phone(String),
}

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

/// All data files, understood; shared by every item.
#[derive(Debug)]
pub struct Data {
    /// `site.yaml`.
    pub site: Site,
    /// `organisations.yaml`, by id.
    pub organisations: BTreeMap<String, Organisation>,
    /// `offices.yaml`, by id.
    pub offices: BTreeMap<String, Office>,
    /// `topics.yaml`, by id.
    pub topics: BTreeMap<String, Topic>,
    /// `people/*.yaml`, by id.
    pub people: BTreeMap<String, Person>,
}

/// `site.yaml`.
#[derive(Debug)]
pub struct Site {
    /// `https://www.example.fi` without a slash at its end.
    pub origin: String,
    /// Path of the site on its host, `/` or `/preview/42/`.
    pub base_path: String,
    /// Publisher's organisation id.
    pub organisation: Ref,
    /// Name of the site.
    pub title: Located<ByLanguage<String>>,
    /// Zone of all written times.
    pub zone: TimeZone,
    /// Languages, in order.
    pub languages: Languages,
    /// Address words.
    pub sections: Sections,
    /// Main navigation, in order.
    pub navigation: Vec<Located<NavigationEntry>>,
    /// Name of the theme.
    pub theme: Located<String>,
    /// How e-mail addresses are printed.
    pub email: EmailStyle,
    /// Licence of the texts (`CC-BY-4.0`), if stated.
    pub licence: Option<String>,
    /// Levels of rules as the site wants them; `None` is off.
    pub rules: BTreeMap<String, Option<Severity>>,
    /// The address word of the page that tells how much each language has, by the languages that
    /// have that page.
    pub parity_page: ByLanguage<Slug>,
    /// Whether items without a photograph get a social card.
    pub cards: bool,
    /// Whom to tell of a hole in the site's security, if that is said.
    pub security: Option<Security>,
    /// As what each release is told besides its page.
    pub data: BTreeSet<DataForm>,
    /// The address word of the page on the site's open data, by the languages that have that page.
    pub data_page: ByLanguage<Slug>,
}

/// Whom to tell of a hole in the site's security (RFC 9116).
#[derive(Debug, PartialEq, Eq)]
pub struct Security {
    /// Addresses of the web (`mailto:…`, `https://…`), the preferred one first.
    pub contacts: Vec<String>,
    /// The last day on which they hold.
    pub expires: Located<Date>,
    /// Where it says how reports are dealt with.
    pub policy: Option<String>,
}

/// What a release is told as, besides its page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DataForm {
    /// `index.json`, for any program.
    Json,
    /// `index.txt`, for mail and people.
    Text,
    /// `ninjs.json`, for the systems of newsrooms.
    Ninjs,
}

impl DataForm {
    /// Those that there are unless the site says otherwise: each is a file more for every release.
    pub const USUAL: [Self; 2] = [Self::Json, Self::Text];
}

/// A section of the site, whose address word differs by language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names are the contract's own words")]
pub enum Section {
    Releases,
    Programmes,
    Ministers,
    Organisations,
    Topics,
    Search,
}

impl Section {
    /// All sections.
    pub const ALL: [Self; 6] =
        [Self::Releases, Self::Programmes, Self::Ministers, Self::Organisations, Self::Topics, Self::Search];

    /// As written in `site.yaml`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Releases => "releases",
            Self::Programmes => "programmes",
            Self::Ministers => "ministers",
            Self::Organisations => "organisations",
            Self::Topics => "topics",
            Self::Search => "search",
        }
    }
}

/// Address words of the sections.
#[derive(Debug, Default)]
pub struct Sections(pub BTreeMap<Section, ByLanguage<Slug>>);

impl Sections {
    /// The word of a section in a language. Parsing makes sure that each language has each.
    #[must_use]
    pub fn word(&self, section: Section, lang: Lang) -> &str {
        self.0.get(&section).and_then(|words| words.get(lang)).map_or(section.as_str(), Slug::as_str)
    }
}

/// An entry of the main navigation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NavigationEntry {
    /// A section's list.
    Section(Section),
    /// A plain page, `page:about`.
    Page(ItemId),
}

/// How e-mail addresses are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmailStyle {
    /// `name(at)gov.fi`, plain text.
    At,
    /// A `mailto:` link.
    Mailto,
}

/// A ministry, agency or unit.
#[derive(Debug)]
pub struct Organisation {
    /// Where its entry begins.
    pub span: Span,
    /// Names with the day from which each holds; the earliest has none. Sorted by day.
    pub names: Vec<(Option<Date>, ByLanguage<String>)>,
    /// Abbreviation.
    pub short: ByLanguage<String>,
    /// Own site.
    pub url: Option<Located<String>>,
    /// Switchboard.
    pub phone: Option<Located<Phone>>,
    /// Mailbox.
    pub email: Option<Located<String>>,
    /// The organisation it belongs to.
    pub parent: Option<Ref>,
}

/// A ministerial post.
#[derive(Debug)]
pub struct Office {
    /// Where its entry begins.
    pub span: Span,
    /// Title, as printed before a name.
    pub title: ByLanguage<String>,
    /// "of the minister", for compound titles; fi and sv.
    pub genitive: ByLanguage<String>,
    /// The ministry.
    pub organisation: Option<Ref>,
}

/// A topic.
#[derive(Debug)]
pub struct Topic {
    /// Where its entry begins.
    pub span: Span,
    /// Its name.
    pub label: ByLanguage<String>,
}

/// A person: contact, minister or both.
#[derive(Debug)]
pub struct Person {
    /// The file.
    pub path: SourcePath,
    /// Given name; empty for a single name.
    pub given: String,
    /// Family name.
    pub family: String,
    /// Number.
    pub phone: Option<Located<Phone>>,
    /// Addresses with the day from which each holds, sorted by day.
    pub emails: Vec<(Option<Date>, Located<String>)>,
    /// Posts as an official or guest.
    pub roles: Vec<Role>,
    /// Terms as a minister, sorted by first day.
    pub offices: Vec<Term>,
    /// The day from which phone and e-mail are no longer printed.
    pub left: Option<Date>,
}

impl Person {
    /// Given and family name.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{} {}", self.given, self.family).trim().to_owned()
    }
}

/// A post as an official or guest.
#[derive(Debug)]
pub struct Role {
    /// Where.
    pub span: Span,
    /// Organisation, if any.
    pub organisation: Option<Ref>,
    /// Title by language.
    pub title: ByLanguage<String>,
    /// First day.
    pub from: Option<Date>,
    /// Last day.
    pub until: Option<Date>,
}

/// A term as a minister.
#[derive(Debug)]
pub struct Term {
    /// Office id.
    pub office: Ref,
    /// First day.
    pub from: Date,
    /// Last day.
    pub until: Option<Date>,
}

impl Term {
    /// Whether the office is held on that day; the last day counts.
    #[must_use]
    pub fn holds_on(&self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }
}
