//! What a build made: path, size and hash of every file, so that the next one writes only the
//! difference and removes only what is its own.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::path::OutputPath;
use crate::source::{Hash, hex};

/// One file that a build made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Made {
    /// Size in bytes.
    pub(super) size: u64,
    /// SHA-256.
    pub(super) hash: Hash,
}

/// All files that a build made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Manifest(pub(super) BTreeMap<OutputPath, Made>);

impl Manifest {
    /// One line a file: hash, size, path, in the order of the paths.
    pub(super) fn to_text(&self) -> String {
        let mut out = String::with_capacity(self.0.len() * 120);
        for (path, made) in &self.0 {
            // Writing to a string cannot fail.
            let _ = writeln!(out, "{} {} {path}", hex(&made.hash), made.size);
        }
        out
    }

    /// Reads what [`Manifest::to_text`] wrote. Lines that make no sense are passed over: then a
    /// file counts as unknown, and is written again.
    pub(super) fn parse(text: &str) -> Self {
        let line = |line: &str| {
            let mut parts = line.splitn(3, ' ');
            let hash = parse_hash(parts.next()?)?;
            let size = parts.next()?.parse().ok()?;
            Some((OutputPath::new(parts.next()?)?, Made { size, hash }))
        };
        Self(text.lines().filter_map(line).collect())
    }
}

fn parse_hash(text: &str) -> Option<Hash> {
    let mut hash = [0; 32];
    if text.len() != 64 || !text.is_ascii() {
        return None;
    }
    for (n, byte) in hash.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(2 * n..2 * n + 2)?, 16).ok()?;
    }
    Some(hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let path = OutputPath::new("fi/tiedotteet/index.html").unwrap();
        let manifest = Manifest([(path, Made { size: 12, hash: [0xab; 32] })].into());
        assert_eq!(Manifest::parse(&manifest.to_text()), manifest);
    }

    #[test]
    fn a_torn_or_hostile_manifest_names_no_file_outside() {
        let hash = "ab".repeat(32);
        let text = format!("{hash} 3 ../secret\n{hash} x fi/index.html\nshort 1 a\n{hash} 1 ok.html\n");
        assert_eq!(Manifest::parse(&text).0.keys().map(OutputPath::as_str).collect::<Vec<_>>(), ["ok.html"]);
    }
}
