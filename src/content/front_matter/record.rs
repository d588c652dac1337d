//! `translated` written into a file that people write: everything else stays as it is.

use super::split::split;
use crate::path::SourcePath;

const KEY: &str = "translated";

/// The text of a language file with `translated` set to a digest; none if it has no front matter.
#[must_use]
pub fn with_digest(path: &SourcePath, text: &str, digest: &str) -> Option<String> {
    let yaml = split(path, text).ok()?.yaml;
    let block = text.get(yaml.clone())?;
    let line = format!("{KEY}: {digest}");
    let mut start = yaml.start;
    for written in block.split_inclusive('\n') {
        let end = start + written.trim_end_matches(['\n', '\r']).len();
        if is_key(written) {
            return Some([text.get(..start)?, &line, text.get(end..)?].concat());
        }
        start += written.len();
    }
    let newline = if block.ends_with("\r\n") { "\r\n" } else { "\n" };
    Some([text.get(..yaml.end)?, &line, newline, text.get(yaml.end..)?].concat())
}

fn is_key(line: &str) -> bool {
    line.strip_prefix(KEY).is_some_and(|rest| rest.trim_start().starts_with(':'))
}

#[cfg(test)]
mod tests {
    use super::with_digest;
    use crate::path::SourcePath;

    fn set(text: &str) -> Option<String> {
        with_digest(&SourcePath::new("content/pages/x/sv.md"), text, "3f9a")
    }

    #[test]
    fn it_is_added_at_the_end_or_renewed_in_its_place() {
        let added = "---\ntitle: T\ntranslated: 3f9a\n---\n\nText.\n";
        assert_eq!(set("---\ntitle: T\n---\n\nText.\n").as_deref(), Some(added));
        assert_eq!(set(added).as_deref(), Some(added));
        let renewed = set("---\ntranslated: \"0000\" # gammal\ntitle: T\n---\ntranslated: text\n");
        assert_eq!(renewed.as_deref(), Some("---\ntranslated: 3f9a\ntitle: T\n---\ntranslated: text\n"));
    }

    #[test]
    fn line_breaks_stay_what_they_are() {
        let windows = "\u{feff}---\r\ntitle: T\r\n---\r\nText.\r\n";
        let set = set(windows).unwrap();
        assert_eq!(set, "\u{feff}---\r\ntitle: T\r\ntranslated: 3f9a\r\n---\r\nText.\r\n");
    }

    #[test]
    fn without_front_matter_nothing_is_written() {
        assert_eq!(set("Text."), None);
    }
}
