//! The register of rules: each id, its level, what a site may change of it, where it comes from.

use super::Severity::{self, Error, Warning};
use super::record::Area::{self, Dates, Fields, Files, Languages, Links, Media, People, Site, Text};
use super::record::{OWN, Source, guide, law, named, wcag};

/// A rule: its id never changes meaning once released.
///
/// Its title, the reason for it and what to do are messages: `rule-<id>` in
/// `locales/<language>/manual.ftl`.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rule {
    /// Kebab-case name, printed with each message and used in `site.yaml` and `waive`.
    pub id: &'static str,
    /// How grave, unless the site says otherwise.
    pub level: Severity,
    /// Whether `rules:` in `site.yaml` may change the level; what would leave the tool without
    /// an understood file may not be changed.
    pub adjustable: bool,
    /// Whether `waive:` may silence it for one item; not what lies in a file that no item has.
    pub waivable: bool,
    /// Where it stands in the manual.
    pub area: Area,
    /// The laws, standards and guides that ask for it.
    pub sources: &'static [Source],
}

macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident = $id:literal, $level:ident, $change:ident, $area:ident, [$($source:expr),*];)*) => {
        /// A constant for each rule.
        #[allow(unreachable_pub, reason = "re-exported as `rule`")]
        pub mod names {
            #[allow(clippy::wildcard_imports, reason = "all that a line of the table may name")]
            use super::*;
            $($(#[$doc])* pub static $name: &Rule = &Rule {
                id: $id, level: $level, adjustable: $change.0, waivable: $change.1, area: $area, sources: &[$($source),*],
            };)*
        }
        /// All rules, by id.
        pub static ALL: &[&Rule] = &[$(names::$name),*];
    };
}

// What may be changed of a rule: its level, and whether single items may be exempted.
#[allow(non_upper_case_globals, reason = "reads as a word in the table below")]
const fixed: (bool, bool) = (false, false);
#[allow(non_upper_case_globals, reason = "reads as a word in the table below")]
const settable: (bool, bool) = (true, false);
#[allow(non_upper_case_globals, reason = "reads as a word in the table below")]
const adjustable: (bool, bool) = (true, true);

/// The rule called `id`.
#[must_use]
pub fn find(id: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|rule| rule.id == id)
}

rules! {
    // --- files and folders (source/, content/) ---
    /// A file under `content/` belongs to nothing.
    STRAY_FILE = "stray-file", Error, adjustable, Files, [OWN];
    /// A language file's name is not a language of the site (`swe.md`, `FI.md`, `fi.markdown`).
    LANGUAGE_FILE = "language-file", Error, fixed, Files, [named("BCP 47")];
    /// A folder's name cannot be an id.
    ID_FORM = "id-form", Error, fixed, Files, [named("RFC 3986")];
    /// A file or folder is a link out of the site.
    LINK_OUTSIDE = "link-outside", Error, fixed, Files, [OWN];
    /// A text file is too large to be a page.
    FILE_LARGE = "file-large", Error, fixed, Files, [OWN];
    /// A file or folder could not be read.
    FILE_UNREADABLE = "file-unreadable", Error, fixed, Files, [OWN];
    /// A text file is not UTF-8.
    NOT_UTF8 = "not-utf8", Error, fixed, Files, [named("RFC 3629")];
    /// A required data file is missing (`site.yaml`).
    FILE_MISSING = "file-missing", Error, fixed, Files, [OWN];
    /// No, unclosed or empty front matter.
    FRONT_MATTER = "front-matter", Error, fixed, Fields, [OWN];
    // --- YAML ---
    /// YAML that cannot be read; with cases for the usual slips.
    YAML_SYNTAX = "yaml-syntax", Error, fixed, Fields, [named("YAML 1.2")];
    /// An unquoted colon (or quote, @, *, #) in a value.
    YAML_COLON = "yaml-colon", Error, fixed, Fields, [named("YAML 1.2")];
    /// Quotation marks of a text around a whole value, where YAML's own were meant.
    QUOTES_AROUND = "quotes-around", Warning, adjustable, Fields, [named("YAML 1.2"), OWN];
    /// A tab in the indentation.
    YAML_TAB = "yaml-tab", Error, fixed, Fields, [named("YAML 1.2")];
    /// A no-break space where YAML needs a space.
    YAML_NBSP = "yaml-nbsp", Error, fixed, Fields, [named("YAML 1.2")];
    /// A key given twice.
    KEY_TWICE = "key-twice", Error, fixed, Fields, [OWN];
    /// A key the contract does not know.
    UNKNOWN_KEY = "unknown-key", Error, fixed, Fields, [OWN];
    /// A required key is missing.
    KEY_MISSING = "key-missing", Error, fixed, Fields, [law("administrative-procedure-act", "8"), law("openness-act", "20")];
    /// A value has the wrong shape: a list where a text is wanted.
    VALUE_FORM = "value-form", Error, fixed, Fields, [OWN];
    /// A value is none of the allowed words.
    VALUE_UNKNOWN = "value-unknown", Error, fixed, Fields, [OWN];
    /// A key does not belong to this kind of item.
    KEY_PLACE = "key-place", Error, fixed, Fields, [OWN];
    /// Two folders have one id.
    ID_TWICE = "id-twice", Error, fixed, Files, [OWN];
    /// A release lies in the folder of another year.
    YEAR_FOLDER = "year-folder", Warning, adjustable, Files, [OWN];
    /// A fact stands in two files of a folder.
    FACT_TWICE = "fact-twice", Error, fixed, Files, [OWN];
    /// A folder has no original: no file with facts.
    FACTS_MISSING = "facts-missing", Error, fixed, Files, [OWN];
    // --- dates ---
    /// A date or time that cannot be understood.
    DATE_FORM = "date-form", Error, fixed, Dates, [named("ISO 8601"), OWN];
    /// A day that the calendar lacks (31.4.).
    DATE_IMPOSSIBLE = "date-impossible", Error, fixed, Dates, [named("ISO 8601"), OWN];
    /// A time that the clock change skips.
    TIME_GAP = "time-gap", Error, fixed, Dates, [guide("summer-time-directive")];
    /// A time that the clock change repeats.
    TIME_TWICE = "time-twice", Error, fixed, Dates, [guide("summer-time-directive")];
    /// A date without a time that is not wholly past.
    TIME_MISSING = "time-missing", Error, fixed, Dates, [OWN];
    /// An end before its start, a translation before its original.
    DATE_ORDER = "date-order", Error, adjustable, Dates, [OWN];
    // --- values ---
    /// A phone number nobody can call.
    PHONE_FORM = "phone-form", Error, fixed, People, [named("RFC 3966"), named("ITU-T E.164")];
    /// An e-mail address that is none.
    EMAIL_FORM = "email-form", Error, fixed, People, [named("RFC 5321")];
    /// An address (URL) that is none, or of a forbidden scheme.
    URL_FORM = "url-form", Error, fixed, Links, [named("RFC 3986")];
    /// A slug that cannot be part of an address.
    SLUG_FORM = "slug-form", Error, fixed, Links, [named("RFC 3986")];
    /// An alias that is not a path of this site.
    ALIAS_FORM = "alias-form", Error, fixed, Links, [named("Cool URIs don’t change (W3C)")];
    /// A rule id in `rules` or `waive` that does not exist, or may not be changed.
    RULE_UNKNOWN = "rule-unknown", Error, fixed, Site, [OWN];
    /// A waiver that has ended.
    WAIVER_EXPIRED = "waiver-expired", Warning, adjustable, Site, [OWN];
    /// A waiver that silences nothing.
    WAIVER_UNNEEDED = "waiver-unneeded", Warning, adjustable, Site, [OWN];
    // --- ids ---
    /// A person, organisation, office, topic, programme or release that does not exist.
    UNKNOWN_ID = "unknown-id", Error, fixed, People, [OWN];
    /// The same id, address or number is listed twice in one list.
    LISTED_TWICE = "listed-twice", Error, adjustable, People, [OWN];
    /// A person tagged as minister who holds no office on the day.
    NOT_MINISTER = "not-minister", Error, adjustable, People, [OWN];
    /// A name, title or label is missing in a language that needs it.
    WORDS_MISSING = "words-missing", Error, fixed, Languages, [wcag("3.1.2")];
    // --- body ---
    /// Raw HTML outside the safe list, scripts and event handlers.
    RAW_HTML = "raw-html", Error, fixed, Text, [named("CommonMark"), OWN];
    /// A heading of level 1 in the text.
    HEADING_ONE = "heading-one", Error, fixed, Text, [wcag("1.3.1"), wcag("2.4.6")];
    /// A heading level is skipped.
    HEADING_SKIPPED = "heading-skipped", Error, adjustable, Text, [wcag("1.3.1"), wcag("2.4.6")];
    /// A heading without text.
    HEADING_EMPTY = "heading-empty", Error, adjustable, Text, [wcag("1.3.1"), wcag("2.4.6")];
    /// A link to an item, file or heading that is not there.
    LINK_DEAD = "link-dead", Error, fixed, Links, [OWN];
    /// A link to an item that is not public when the page with the link is.
    LINK_UNPUBLISHED = "link-unpublished", Error, fixed, Links, [OWN];
    /// A link with an empty or unusable target.
    LINK_FORM = "link-form", Error, fixed, Links, [named("RFC 3986"), wcag("2.4.4")];
    /// A link to this site written as an address instead of an item.
    LINK_ADDRESS = "link-address", Warning, adjustable, Links, [OWN];
    /// A footnote without a text, or a text without a mark.
    FOOTNOTE = "footnote", Error, adjustable, Text, [named("CommonMark"), OWN];
    /// A table without a caption.
    TABLE_CAPTION = "table-caption", Warning, adjustable, Text, [wcag("1.3.1")];
    /// Brackets or markers nested too deeply.
    NESTING = "nesting", Error, fixed, Fields, [OWN];
    /// An outside link that does not lead where it should; asked by `check --external` alone.
    LINK_EXTERNAL = "link-external", Warning, adjustable, Links, [wcag("2.4.4")];
    // --- media ---
    /// An image or attachment that is not in the folder.
    MEDIA_MISSING = "media-missing", Error, fixed, Media, [OWN];
    /// A file used but not listed under `media`.
    MEDIA_UNLISTED = "media-unlisted", Error, fixed, Media, [law("copyright-act", "3")];
    /// A file that is listed but that no version uses.
    MEDIA_UNUSED = "media-unused", Warning, adjustable, Media, [OWN];
    /// An attachment that one language offers and another does not.
    ATTACHMENT_MISSING = "attachment-missing", Warning, adjustable, Languages, [law("language-act", "32")];
    /// A PDF file without tags, language or title.
    ATTACHMENT_ACCESSIBLE = "attachment-accessible", Warning, adjustable, Media, [guide("digital-services-act"), named("PDF/UA (ISO 14289)")];
    /// An image that cannot be read as one, or a kind the site does not publish.
    MEDIA_FORM = "media-form", Error, fixed, Media, [OWN];
    /// An image without alternative text in a language.
    ALT_MISSING = "alt-missing", Error, fixed, Media, [guide("digital-services-act"), wcag("1.1.1")];
    /// Words of an image stand in the text instead of the front matter.
    ALT_PLACE = "alt-place", Warning, adjustable, Media, [OWN];
    // --- the linked site ---
    /// A language version is missing.
    LANGUAGE_MISSING = "language-missing", Error, adjustable, Languages, [law("language-act", "32"), guide("chancellor")];
    /// A version exists but is published later than the original.
    TRANSLATION_LATE = "translation-late", Warning, adjustable, Languages, [law("language-act", "32")];
    /// A translation made from other words than the original's of today.
    TRANSLATION_STALE = "translation-stale", Warning, adjustable, Languages, [law("language-act", "32")];
    /// Two things claim one address.
    ADDRESS_TWICE = "address-twice", Error, fixed, Links, [OWN];
    /// An address of an earlier build that leads nowhere now.
    ADDRESS_CHANGED = "address-changed", Warning, adjustable, Links, [named("Cool URIs don’t change (W3C)")];
    /// An alias covers a page or another alias.
    ALIAS_TWICE = "alias-twice", Error, fixed, Links, [named("Cool URIs don’t change (W3C)")];
    /// A number used twice by one organisation in one year.
    NUMBER_TWICE = "number-twice", Error, adjustable, People, [OWN];
    /// Two people hold one office on the same day.
    OFFICE_OVERLAP = "office-overlap", Error, settable, People, [OWN];
    /// A programme or page not reviewed for 12 months.
    REVIEW_DUE = "review-due", Warning, adjustable, Dates, [OWN];
    // --- languages and people in the texts ---
    /// A text, title, lead or caption in another language than its file says.
    WRONG_LANGUAGE = "wrong-language", Warning, adjustable, Languages, [wcag("3.1.1"), wcag("3.1.2")];
    /// A long quotation in another language that is not marked as such.
    FOREIGN_PASSAGE = "foreign-passage", Warning, adjustable, Languages, [wcag("3.1.2")];
    /// An alternative text in another language than the page's.
    ALT_LANGUAGE = "alt-language", Warning, adjustable, Media, [wcag("1.1.1"), wcag("3.1.2")];
    /// A translation that is a copy of the original.
    SAME_TEXT = "same-text", Error, adjustable, Languages, [law("language-act", "32")];
    /// Numbers, dates and phone numbers that one language has and another lacks.
    FACTS_DRIFT = "facts-drift", Warning, adjustable, Languages, [law("language-act", "32")];
    /// A date whose year is a slip of the hand.
    DATE_FAR = "date-far", Warning, adjustable, Dates, [OWN];
    /// A date in the text that the calendar lacks.
    DATE_UNREAL = "date-unreal", Error, adjustable, Dates, [named("ISO 8601"), OWN];
    /// A weekday beside a date on which it was another one.
    WEEKDAY_WRONG = "weekday-wrong", Warning, adjustable, Dates, [OWN];
    /// A title that somebody did not hold on the day of the release.
    TITLE_AT_DATE = "title-at-date", Warning, adjustable, People, [OWN];
    /// A name that is one letter from a known one.
    NAME_TYPO = "name-typo", Warning, adjustable, People, [OWN];
    /// Contact details in the text that are not those of the contact's file.
    CONTACT_DRIFT = "contact-drift", Warning, adjustable, People, [law("administrative-procedure-act", "8")];
    /// A contact who had left.
    CONTACT_LEFT = "contact-left", Warning, adjustable, People, [law("administrative-procedure-act", "8")];
    /// An office that nobody holds.
    OFFICE_VACANT = "office-vacant", Warning, settable, People, [OWN];
    /// A person whom nothing names.
    ORPHAN = "orphan", Warning, settable, People, [law("data-protection", "5")];
    // --- interface and theme ---
    /// A message (Fluent) cannot be read.
    MESSAGE_SYNTAX = "message-syntax", Error, fixed, Site, [named("Fluent")];
    /// A message is missing in a language, or has other variables there.
    MESSAGE_MISSING = "message-missing", Error, fixed, Site, [wcag("3.1.2")];
    /// Other variables than in the first language.
    MESSAGE_ARGUMENTS = "message-arguments", Error, fixed, Site, [named("Fluent")];
    /// A message nobody uses.
    MESSAGE_UNUSED = "message-unused", Error, settable, Site, [OWN];
    /// A template cannot be read or filled.
    TEMPLATE = "template", Error, fixed, Site, [OWN];
    /// A theme that does not exist.
    THEME_UNKNOWN = "theme-unknown", Error, fixed, Site, [OWN];
    // --- how it is written, and what pages need (content/style/, check/) ---
    /// A headline too long for lists and feeds.
    TITLE_LONG = "title-long", Warning, adjustable, Text, [OWN];
    /// A lead of more than four sentences.
    LEAD_LONG = "lead-long", Warning, adjustable, Text, [OWN];
    /// A sentence of too many words.
    SENTENCE_LONG = "sentence-long", Warning, adjustable, Text, [law("administrative-procedure-act", "9"), guide("clear-writing")];
    /// Words of a link that do not say where it leads.
    LINK_TEXT = "link-text", Warning, adjustable, Links, [wcag("2.4.4")];
    /// A column of a table without a header.
    TABLE_HEADER = "table-header", Warning, adjustable, Text, [wcag("1.3.1")];
    /// An organisation's abbreviation that the page does not explain.
    ABBREVIATION = "abbreviation", Warning, adjustable, Text, [law("administrative-procedure-act", "9"), wcag("3.1.4")];
    /// Two sorts of quotation marks on one page.
    QUOTES_MIXED = "quotes-mixed", Warning, adjustable, Text, [named("SFS 4175"), guide("english-style")];
    /// What a template had in the place of words.
    PLACEHOLDER = "placeholder", Error, adjustable, Text, [OWN];
    /// Two spaces between words.
    DOUBLE_SPACE = "double-space", Warning, adjustable, Text, [OWN];
    /// A character that nobody sees and nobody meant.
    CHARACTER_ODD = "character-odd", Warning, adjustable, Text, [named("Unicode")];
    /// A letter lost between two encodings or fonts.
    CHARACTER_BROKEN = "character-broken", Error, adjustable, Text, [named("RFC 3629")];
    /// Marks of Markdown that stand on the page as typed.
    MARKS_UNREAD = "marks-unread", Error, adjustable, Text, [wcag("1.3.1")];
    /// A link to another language that does not say so.
    LINK_LANGUAGE = "link-language", Warning, adjustable, Languages, [wcag("3.1.2")];
    /// A lead image with too few pixels.
    IMAGE_LOW = "image-low", Warning, adjustable, Media, [named("Open Graph")];
    /// An image of too many bytes.
    IMAGE_LARGE = "image-large", Warning, adjustable, Media, [named("Lighthouse")];
    /// Contacts for the site's security whose day is over, or too far ahead.
    SECURITY_EXPIRES = "security-expires", Warning, settable, Site, [named("RFC 9116")];
    /// An accessibility statement without one of its parts.
    STATEMENT_INCOMPLETE = "statement-incomplete", Error, adjustable, Site, [guide("digital-services-act"), guide("statement-decision")];
}
