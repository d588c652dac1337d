//! The contract of keys as data: which keys a file or an entry may have, which it must, and what
//! each takes.
//!
//! One definition for two readers: the parser (`reader.rs`) takes from it which keys are unknown,
//! missing or out of place and which words are allowed; `schema/` makes JSON Schema of it for
//! editors. `tests/site/schema.rs` holds that the two agree on each key with values of all shapes.

/// What a value looks like.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Form {
    /// A text in one line.
    Line,
    /// A date, with a clock time or without.
    Moment,
    /// A date without a clock time.
    Day,
    /// A phone number.
    Phone,
    /// An e-mail address.
    Email,
    /// An address of the web.
    Web,
    /// Where a link leads: an item, a file, an address.
    Target,
    /// A word of an address, or an id.
    Slug,
    /// A language code; the site need not have that language.
    Lang,
    /// A BCP 47 tag.
    Tag,
    /// A time zone.
    Zone,
    /// An old path of this site.
    Alias,
    /// The id of a rule that a site may change.
    Rule,
    /// A section, or a page as `page:about`.
    Navigation,
    /// `true` or `false`.
    Flag,
    /// One of a few words.
    OneOf(&'static [&'static str]),
    /// The id of something that stands elsewhere.
    Id(Register),
    /// A list of such values; where one is needed, of at least one.
    List(&'static Form),
    /// Keys and values.
    Map(&'static Spec),
    /// A map whose keys are values too: ids, file names, rules.
    Entries(&'static Form, &'static Form),
    /// A value for each language of the site.
    ByLanguage(&'static Form),
    /// A text for each language, and under `from` the day from which they hold.
    Dated,
    /// Any of these.
    Either(&'static [Form]),
}

impl Form {
    /// A text for each language.
    pub(crate) const WORDS: Self = Self::ByLanguage(&Self::Line);
}

/// What ids are ids of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Register {
    /// `people/`.
    People,
    /// `organisations.yaml`.
    Organisations,
    /// `offices.yaml`.
    Offices,
    /// `topics.yaml`.
    Topics,
    /// Programmes.
    Programmes,
    /// Items of the same kind.
    Siblings,
}

/// A key of a map.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Key {
    /// As written.
    pub(crate) name: &'static str,
    /// What it takes.
    pub(crate) form: Form,
    /// Whether it must be there.
    pub(crate) needed: bool,
}

/// A key that must be there.
pub(crate) const fn must(name: &'static str, form: Form) -> Key {
    Key { name, form, needed: true }
}

/// A key that may be there.
pub(crate) const fn may(name: &'static str, form: Form) -> Key {
    Key { name, form, needed: false }
}

/// The keys of a map.
#[derive(Debug)]
pub(crate) struct Spec {
    /// What the map describes, as the messages' variable `kind` names it.
    pub(crate) kind: &'static str,
    /// All keys.
    pub(crate) keys: &'static [Key],
    /// The flag which, set to `true`, stands alone: without the keys that are needed else.
    pub(crate) alone: Option<&'static str>,
    /// How a right one looks.
    pub(crate) example: &'static str,
}

impl Spec {
    /// A map that describes a `kind`.
    pub(crate) const fn new(kind: &'static str, keys: &'static [Key], example: &'static str) -> Self {
        Self { kind, keys, alone: None, example }
    }

    /// The names of all keys.
    pub(crate) fn names(&self) -> Vec<&'static str> {
        self.keys.iter().map(|key| key.name).collect()
    }
}

/// The words of a table of words and what they mean, for [`Form::OneOf`].
pub(crate) const fn words<T: Copy, const N: usize>(table: &[(&'static str, T); N]) -> [&'static str; N] {
    let mut words = [""; N];
    let mut at = 0;
    while at < N {
        words[at] = table[at].0;
        at += 1;
    }
    words
}
