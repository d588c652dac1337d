//! The register of rules: each id, its level, whether a site may change the level.

use super::Severity::{self, Error, Warning};

/// A rule: its id never changes meaning once released.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rule {
    /// Kebab-case name, printed with each message and used in `site.yaml` and `waive`.
    pub id: &'static str,
    /// How grave, unless the site says otherwise.
    pub level: Severity,
    /// Whether `rules:` in `site.yaml` may change the level; what would leave the tool without
    /// an understood file may not be changed.
    pub adjustable: bool,
}

macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident = $id:literal, $level:ident, $adjustable:ident;)*) => {
        /// A constant for each rule.
        #[allow(unreachable_pub, reason = "re-exported as `rule`")]
        pub mod names {
            #[allow(unused_imports, reason = "a level is used only if some rule has it")]
            use super::{Error, Rule, Warning, fixed, adjustable};
            $($(#[$doc])* pub static $name: &Rule = &Rule { id: $id, level: $level, adjustable: $adjustable };)*
        }
        /// All rules, by id.
        pub static ALL: &[&Rule] = &[$(&Rule { id: $id, level: $level, adjustable: $adjustable }),*];
    };
}

#[allow(non_upper_case_globals, reason = "reads as a word in the table below")]
const fixed: bool = false;
#[allow(non_upper_case_globals, reason = "reads as a word in the table below")]
const adjustable: bool = true;

/// The rule called `id`.
#[must_use]
pub fn find(id: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|rule| rule.id == id)
}

rules! {
    // --- files and folders (source/, content/) ---
    /// A file under `content/` belongs to nothing.
    STRAY_FILE = "stray-file", Error, adjustable;
    /// A language file's name is not a language of the site (`swe.md`, `FI.md`, `fi.markdown`).
    LANGUAGE_FILE = "language-file", Error, fixed;
    /// A folder's name cannot be an id.
    ID_FORM = "id-form", Error, fixed;
    /// A file or folder is a link out of the site.
    LINK_OUTSIDE = "link-outside", Error, fixed;
    /// A text file is too large to be a page.
    FILE_LARGE = "file-large", Error, fixed;
    /// A file or folder could not be read.
    FILE_UNREADABLE = "file-unreadable", Error, fixed;
    /// A text file is not UTF-8.
    NOT_UTF8 = "not-utf8", Error, fixed;
    /// A required data file is missing (`site.yaml`).
    FILE_MISSING = "file-missing", Error, fixed;
    /// No, unclosed or empty front matter.
    FRONT_MATTER = "front-matter", Error, fixed;
    // --- YAML ---
    /// YAML that cannot be read; with cases for the usual slips.
    YAML_SYNTAX = "yaml-syntax", Error, fixed;
    /// An unquoted colon (or quote, @, *, #) in a value.
    YAML_COLON = "yaml-colon", Error, fixed;
    /// Quotation marks of a text around a whole value, where YAML's own were meant.
    QUOTES_AROUND = "quotes-around", Warning, adjustable;
    /// A tab in the indentation.
    YAML_TAB = "yaml-tab", Error, fixed;
    /// A no-break space where YAML needs a space.
    YAML_NBSP = "yaml-nbsp", Error, fixed;
    /// A key given twice.
    KEY_TWICE = "key-twice", Error, fixed;
    /// A key the contract does not know.
    UNKNOWN_KEY = "unknown-key", Error, fixed;
    /// A required key is missing.
    KEY_MISSING = "key-missing", Error, fixed;
    /// A value has the wrong shape: a list where a text is wanted.
    VALUE_FORM = "value-form", Error, fixed;
    /// A value is none of the allowed words.
    VALUE_UNKNOWN = "value-unknown", Error, fixed;
    /// A key does not belong to this kind of item.
    KEY_PLACE = "key-place", Error, fixed;
    /// Two folders have one id.
    ID_TWICE = "id-twice", Error, fixed;
    /// A release lies in the folder of another year.
    YEAR_FOLDER = "year-folder", Warning, adjustable;
    /// A fact stands in two files of a folder.
    FACT_TWICE = "fact-twice", Error, fixed;
    /// A folder has no original: no file with facts.
    FACTS_MISSING = "facts-missing", Error, fixed;
    // --- dates ---
    /// A date or time that cannot be understood.
    DATE_FORM = "date-form", Error, fixed;
    /// A day that the calendar lacks (31.4.).
    DATE_IMPOSSIBLE = "date-impossible", Error, fixed;
    /// A time that the clock change skips.
    TIME_GAP = "time-gap", Error, fixed;
    /// A time that the clock change repeats.
    TIME_TWICE = "time-twice", Error, fixed;
    /// A date without a time that is not wholly past.
    TIME_MISSING = "time-missing", Error, fixed;
    /// An end before its start, a translation before its original.
    DATE_ORDER = "date-order", Error, adjustable;
    // --- values ---
    /// A phone number nobody can call.
    PHONE_FORM = "phone-form", Error, fixed;
    /// An e-mail address that is none.
    EMAIL_FORM = "email-form", Error, fixed;
    /// An address (URL) that is none, or of a forbidden scheme.
    URL_FORM = "url-form", Error, fixed;
    /// A slug that cannot be part of an address.
    SLUG_FORM = "slug-form", Error, fixed;
    /// An alias that is not a path of this site.
    ALIAS_FORM = "alias-form", Error, fixed;
    /// A rule id in `rules` or `waive` that does not exist, or may not be changed.
    RULE_UNKNOWN = "rule-unknown", Error, fixed;
    // --- ids ---
    /// A person, organisation, office, topic, programme or release that does not exist.
    UNKNOWN_ID = "unknown-id", Error, fixed;
    /// The same id, address or number is listed twice in one list.
    LISTED_TWICE = "listed-twice", Error, adjustable;
    /// A person tagged as minister who holds no office on the day.
    NOT_MINISTER = "not-minister", Error, adjustable;
    /// A name, title or label is missing in a language that needs it.
    WORDS_MISSING = "words-missing", Error, fixed;
    // --- body ---
    /// Raw HTML outside the safe list, scripts and event handlers.
    RAW_HTML = "raw-html", Error, fixed;
    /// A heading of level 1 in the text.
    HEADING_ONE = "heading-one", Error, fixed;
    /// A heading level is skipped.
    HEADING_SKIPPED = "heading-skipped", Error, adjustable;
    /// A heading without text.
    HEADING_EMPTY = "heading-empty", Error, adjustable;
    /// A link to an item, file or heading that is not there.
    LINK_DEAD = "link-dead", Error, fixed;
    /// A link to an item that is not public when the page with the link is.
    LINK_UNPUBLISHED = "link-unpublished", Error, fixed;
    /// A link with an empty or unusable target.
    LINK_FORM = "link-form", Error, fixed;
    /// A link to this site written as an address instead of an item.
    LINK_ADDRESS = "link-address", Warning, adjustable;
    /// A footnote without a text, or a text without a mark.
    FOOTNOTE = "footnote", Error, adjustable;
    /// A table without a caption.
    TABLE_CAPTION = "table-caption", Warning, adjustable;
    /// Brackets or markers nested too deeply.
    NESTING = "nesting", Error, fixed;
    // --- media ---
    /// An image or attachment that is not in the folder.
    MEDIA_MISSING = "media-missing", Error, fixed;
    /// A file used but not listed under `media`.
    MEDIA_UNLISTED = "media-unlisted", Error, fixed;
    /// A file that is listed but that no version uses.
    MEDIA_UNUSED = "media-unused", Warning, adjustable;
    /// An attachment that one language offers and another does not.
    ATTACHMENT_MISSING = "attachment-missing", Warning, adjustable;
    /// A PDF file without tags, language or title.
    ATTACHMENT_ACCESSIBLE = "attachment-accessible", Warning, adjustable;
    /// An image that cannot be read as one, or a kind the site does not publish.
    MEDIA_FORM = "media-form", Error, fixed;
    /// An image without alternative text in a language.
    ALT_MISSING = "alt-missing", Error, fixed;
    /// Words of an image stand in the text instead of the front matter.
    ALT_PLACE = "alt-place", Warning, adjustable;
    // --- the linked site ---
    /// A language version is missing.
    LANGUAGE_MISSING = "language-missing", Error, adjustable;
    /// A version exists but is published later than the original.
    TRANSLATION_LATE = "translation-late", Warning, adjustable;
    /// A translation made from other words than the original's of today.
    TRANSLATION_STALE = "translation-stale", Warning, adjustable;
    /// Two things claim one address.
    ADDRESS_TWICE = "address-twice", Error, fixed;
    /// An address of an earlier build that leads nowhere now.
    ADDRESS_CHANGED = "address-changed", Warning, adjustable;
    /// An alias covers a page or another alias.
    ALIAS_TWICE = "alias-twice", Error, fixed;
    /// A number used twice by one organisation in one year.
    NUMBER_TWICE = "number-twice", Error, adjustable;
    /// Two people hold one office on the same day.
    OFFICE_OVERLAP = "office-overlap", Error, adjustable;
    /// A programme or page not reviewed for 12 months.
    REVIEW_DUE = "review-due", Warning, adjustable;
    // --- languages and people in the texts ---
    /// A text, title, lead or caption in another language than its file says.
    WRONG_LANGUAGE = "wrong-language", Warning, adjustable;
    /// A long quotation in another language that is not marked as such.
    FOREIGN_PASSAGE = "foreign-passage", Warning, adjustable;
    /// An alternative text in another language than the page's.
    ALT_LANGUAGE = "alt-language", Warning, adjustable;
    /// A translation that is a copy of the original.
    SAME_TEXT = "same-text", Warning, adjustable;
    /// Numbers, dates and phone numbers that one language has and another lacks.
    FACTS_DRIFT = "facts-drift", Warning, adjustable;
    /// A date whose year is a slip of the hand.
    DATE_FAR = "date-far", Warning, adjustable;
    /// A weekday beside a date on which it was another one.
    WEEKDAY_WRONG = "weekday-wrong", Warning, adjustable;
    /// A title that somebody did not hold on the day of the release.
    TITLE_AT_DATE = "title-at-date", Warning, adjustable;
    /// A name that is one letter from a known one.
    NAME_TYPO = "name-typo", Warning, adjustable;
    /// A contact who had left.
    CONTACT_LEFT = "contact-left", Warning, adjustable;
    /// An office that nobody holds.
    OFFICE_VACANT = "office-vacant", Warning, adjustable;
    // --- interface and theme ---
    /// A message (Fluent) cannot be read.
    MESSAGE_SYNTAX = "message-syntax", Error, fixed;
    /// A message is missing in a language, or has other variables there.
    MESSAGE_MISSING = "message-missing", Error, fixed;
    /// Other variables than in the first language.
    MESSAGE_ARGUMENTS = "message-arguments", Error, fixed;
    /// A message nobody uses.
    MESSAGE_UNUSED = "message-unused", Error, adjustable;
    /// A template cannot be read or filled.
    TEMPLATE = "template", Error, fixed;
    /// A theme that does not exist.
    THEME_UNKNOWN = "theme-unknown", Error, fixed;
    // --- how it is written, and what pages need (content/style/, check/) ---
    /// A headline too long for lists and feeds.
    TITLE_LONG = "title-long", Warning, adjustable;
    /// A lead of more than four sentences.
    LEAD_LONG = "lead-long", Warning, adjustable;
    /// A sentence of too many words.
    SENTENCE_LONG = "sentence-long", Warning, adjustable;
    /// Words of a link that do not say where it leads.
    LINK_TEXT = "link-text", Warning, adjustable;
    /// A column of a table without a header.
    TABLE_HEADER = "table-header", Warning, adjustable;
    /// An organisation's abbreviation that the page does not explain.
    ABBREVIATION = "abbreviation", Warning, adjustable;
    /// Two sorts of quotation marks on one page.
    QUOTES_MIXED = "quotes-mixed", Warning, adjustable;
    /// What a template had in the place of words.
    PLACEHOLDER = "placeholder", Error, adjustable;
    /// Two spaces between words.
    DOUBLE_SPACE = "double-space", Warning, adjustable;
    /// A character that nobody sees and nobody meant.
    CHARACTER_ODD = "character-odd", Warning, adjustable;
    /// A letter lost between two encodings or fonts.
    CHARACTER_BROKEN = "character-broken", Error, adjustable;
    /// Marks of Markdown that stand on the page as typed.
    MARKS_UNREAD = "marks-unread", Error, adjustable;
    /// A link to another language that does not say so.
    LINK_LANGUAGE = "link-language", Warning, adjustable;
    /// A lead image with too few pixels.
    IMAGE_LOW = "image-low", Warning, adjustable;
    /// An image of too many bytes.
    IMAGE_LARGE = "image-large", Warning, adjustable;
    /// An accessibility statement without one of its parts.
    STATEMENT_INCOMPLETE = "statement-incomplete", Error, adjustable;
}
