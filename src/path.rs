//! Paths and names that can only be valid: of source files, items, addresses and output files.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

/// The path of a source file within the site's folder, with `/` between its parts.
#[derive(Clone, Eq, PartialOrd, Ord, Hash)]
#[expect(clippy::derived_hash_with_manual_eq, reason = "equal paths are equal texts")]
pub struct SourcePath(Arc<str>);

/// Most paths that are compared are one and the same: then nothing need be read.
impl PartialEq for SourcePath {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0 == other.0
    }
}

impl SourcePath {
    /// A path as written; backslashes become slashes.
    #[must_use]
    pub fn new(path: &str) -> Self {
        Self(path.replace('\\', "/").into())
    }

    /// The path as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The part after the last slash.
    #[must_use]
    pub fn file_name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or_default()
    }

    /// The part before the last slash; empty for a file of the site's folder itself.
    #[must_use]
    pub fn folder(&self) -> &str {
        self.0.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// The folder of the item that the file belongs to, such as `content/releases/2026/budget`.
    #[must_use]
    pub fn item(&self) -> Option<&str> {
        let folders = [("content/releases/", 3), ("content/programmes/", 2), ("content/pages/", 2)];
        let (_, depth) = folders.into_iter().find(|(start, _)| self.0.starts_with(start))?;
        self.0.match_indices('/').nth(depth).and_then(|(end, _)| self.0.get(..end))
    }

    /// What a writer sees as one thing: the item's folder, or else the file.
    #[must_use]
    pub fn thing(&self) -> &str {
        self.item().unwrap_or(&self.0)
    }

    /// What the file gives to others by name, if it does: its item's id, its person's, or all
    /// ids of a kind, as in `topic:*`.
    #[must_use]
    pub fn names(&self) -> Option<&str> {
        let parts: Vec<&str> = self.0.split('/').collect();
        match parts[..] {
            ["content", "people", file] => file.strip_suffix(".yaml"),
            ["content", "organisations.yaml"] => Some("organisation:*"),
            ["content", "offices.yaml"] => Some("office:*"),
            ["content", "topics.yaml"] => Some("topic:*"),
            _ => self.item().and_then(|folder| folder.rsplit('/').next()),
        }
    }

    /// The file `name` beside this one.
    #[must_use]
    pub fn sibling(&self, name: &str) -> Self {
        match self.folder() {
            "" => Self::new(name),
            folder => Self::new(&format!("{folder}/{name}")),
        }
    }
}

impl Borrow<str> for SourcePath {
    fn borrow(&self) -> &str {
        &self.0
    }
}
impl fmt::Display for SourcePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
impl fmt::Debug for SourcePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// An id or slug: ASCII lower-case letters, digits and single hyphens inside, at most 200 bytes.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(Arc<str>);

impl Slug {
    /// The longest slug: leaves room for a file system's 255 bytes.
    pub const MAX: usize = 200;

    /// The slug, if `text` is one as it stands.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let ok = !text.is_empty()
            && text.len() <= Self::MAX
            && text.split('-').all(|part| {
                !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
            });
        ok.then(|| Self(text.into()))
    }

    /// The slug made of a title: å and ä become a, ö becomes o, the rest is transliterated.
    ///
    /// None if nothing of the title can stand in an address (for instance only punctuation).
    #[must_use]
    pub fn from_title(title: &str) -> Option<Self> {
        // Their English names would stand in the address for ever.
        let drawn = |c: char| c > '\u{2190}' && !c.is_alphanumeric();
        let mut text = slug::slugify(title.replace(drawn, " "));
        if text.len() > Self::MAX {
            // slugify yields ASCII, so any byte is a boundary.
            text.truncate(Self::MAX);
            if let Some(cut) = text.rfind('-') {
                text.truncate(cut);
            }
        }
        Self::new(text.trim_matches('-'))
    }

    /// The slug as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for Slug {
    fn borrow(&self) -> &str {
        &self.0
    }
}
impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
impl fmt::Debug for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The sorts of items that have a folder of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A release, in `content/releases/<year>/<id>/`.
    Release,
    /// A programme page, in `content/programmes/<id>/`.
    Programme,
    /// A plain page, in `content/pages/<id>/`.
    Page,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 3] = [Self::Release, Self::Programme, Self::Page];

    /// As item links and commands name it: `release`, `programme`, `page`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Release => "release",
            Self::Programme => "programme",
            Self::Page => "page",
        }
    }
}

/// An item: its kind and the name of its folder.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemId {
    /// What it is.
    pub kind: Kind,
    /// Its folder's name.
    pub id: Slug,
}

impl fmt::Display for ItemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.kind.as_str(), self.id)
    }
}

/// An address within the site: starts with `/`, without the site's own base path.
///
/// A page's address ends with `/`; a file's does not. Made only in `catalogue/routes.rs`, the
/// formats and the theme's assets.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UrlPath(Arc<str>);

impl UrlPath {
    /// `path` must start with `/` and hold no `..`; anything else is mended by dropping it.
    #[must_use]
    pub fn new(path: &str) -> Self {
        let mut clean = String::with_capacity(path.len() + 1);
        for part in path.split('/').filter(|p| !p.is_empty() && *p != "." && *p != "..") {
            clean.push('/');
            clean.push_str(part);
        }
        if path.ends_with('/') || clean.is_empty() {
            clean.push('/');
        }
        Self(clean.into())
    }

    /// The address as text, starting with `/`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The file that a host serves at this address.
    #[must_use]
    pub fn output(&self) -> OutputPath {
        let path = self.0.trim_start_matches('/');
        if self.0.ends_with('/') {
            OutputPath(format!("{path}index.html").into())
        } else {
            OutputPath(path.into())
        }
    }

    /// The address of `name` below this one.
    #[must_use]
    pub fn join(&self, name: &str) -> Self {
        Self::new(&format!("{}/{name}", self.0))
    }
}

impl fmt::Display for UrlPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
impl fmt::Debug for UrlPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A file of the output folder: relative, `/` between the parts, never out of the folder.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutputPath(Arc<str>);

impl OutputPath {
    /// The path, if it stays inside the folder.
    #[must_use]
    pub fn new(path: &str) -> Option<Self> {
        let ok = !path.is_empty()
            && !path.starts_with('/')
            && !path.contains(['\\', '\0'])
            && path.split('/').all(|part| !part.is_empty() && part != "." && part != "..");
        ok.then(|| Self(path.into()))
    }

    /// The path as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for OutputPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
impl fmt::Debug for OutputPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
