//! Where a link goes, read from what was written.

use crate::content::model::Target;
use crate::content::nearest::nearest;
use crate::content::values::{parse_email, parse_phone};
use crate::diagnostic::{Diagnostic, Rule, Span};
use crate::path::{ItemId, Kind, Slug};

/// The words with which a link inside the site begins.
const KINDS: [&str; 7] = ["release", "programme", "page", "person", "topic", "organisation", "file"];

/// Why a link target cannot be taken. Each case has its message `<rule>-<case>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TargetProblem {
    /// Nothing is written.
    Empty,
    /// A space or an invisible character.
    Space,
    /// A scheme that is not published (`javascript:`, `data:`, `ftp:`).
    Scheme(String),
    /// No scheme, but it looks like a site; how it would be right.
    NoScheme(String),
    /// The word before the colon is nearly one of the kinds: the kind.
    Kind(&'static str),
    /// What follows the kind cannot be an id; how it might be meant.
    Id(Option<String>),
    /// A path instead of an item.
    Path,
    /// An address without a usable host.
    Host,
    /// No e-mail address.
    Mail,
    /// No phone number.
    Phone,
    /// A file name with a path.
    File,
}

impl TargetProblem {
    /// The diagnostic for a target `written` at `span`.
    #[must_use]
    pub fn report(&self, rule: &'static Rule, span: Span, written: &str) -> Diagnostic {
        let found = Diagnostic::new(rule, span).arg("value", written);
        match self {
            Self::Empty => found.case("empty"),
            Self::Space => found.case("space"),
            Self::Scheme(scheme) => found.case("scheme").arg("scheme", scheme.as_str()),
            Self::NoScheme(fixed) => found.case("no-scheme").arg("fixed", fixed.as_str()),
            Self::Kind(kind) => found.case("kind").arg("nearest", *kind),
            Self::Id(Some(proposed)) => found.case("id").arg("proposed", proposed.as_str()),
            Self::Id(None) => found.case("id-none"),
            Self::Path => found.case("path"),
            Self::Host => found.case("host"),
            Self::Mail => found.case("mail"),
            Self::Phone => found.case("phone"),
            Self::File => found.case("file"),
        }
    }
}

/// Reads a link target: an item (`release:id#heading`), a file of the folder (`file:x.pdf`), a
/// heading of the page (`#heading`), `https:`, `http:`, `mailto:` or `tel:`.
pub fn parse_target(text: &str) -> Result<Target, TargetProblem> {
    let text = text.trim();
    if text.is_empty() || text == "#" {
        return Err(TargetProblem::Empty);
    }
    if let Some(heading) = text.strip_prefix('#') {
        return no_blanks(heading).map(|heading| Target::Heading(heading.to_owned()));
    }
    let Some((scheme, rest)) = text.split_once(':').filter(|(scheme, _)| is_scheme(scheme)) else {
        return Err(without_scheme(text));
    };
    match scheme.to_ascii_lowercase().as_str() {
        "http" | "https" => parse_web(text).map(Target::Web),
        "mailto" => parse_email(rest).map(Target::Mail).ok_or(TargetProblem::Mail),
        "tel" => parse_phone(rest).map(|phone| Target::Phone(phone.e164)).map_err(|_| TargetProblem::Phone),
        "release" => item(Kind::Release, rest),
        "programme" => item(Kind::Programme, rest),
        "page" => item(Kind::Page, rest),
        "person" => id(rest).map(|id| Target::Person(id.to_string())),
        "topic" => id(rest).map(|id| Target::Topic(id.to_string())),
        "organisation" => id(rest).map(|id| Target::Organisation(id.to_string())),
        "file" => file(rest),
        other => Err(match nearest(other, KINDS) {
            Some(kind) => TargetProblem::Kind(kind),
            None if text.starts_with("localhost") || scheme.contains('.') => without_scheme(text),
            None => TargetProblem::Scheme(other.to_owned()),
        }),
    }
}

/// Reads an address of the web: `https:` or `http:` with a host, as it stands.
pub fn parse_web(text: &str) -> Result<String, TargetProblem> {
    let text = text.trim();
    let scheme = text.split_once("://").map(|(scheme, rest)| (scheme.to_ascii_lowercase(), rest));
    let rest = match scheme {
        Some((scheme, rest)) if scheme == "https" || scheme == "http" => rest,
        _ if text.is_empty() => return Err(TargetProblem::Empty),
        _ => {
            let scheme =
                text.split_once(':').map(|(scheme, _)| scheme).filter(|s| is_scheme(s) && !s.contains('.'));
            return Err(
                scheme.map_or_else(|| without_scheme(text), |s| TargetProblem::Scheme(s.to_lowercase()))
            );
        }
    };
    no_blanks(text)?;
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    // A user name before the host is a way to disguise an address.
    let good = host.chars().next().is_some_and(|c| c.is_alphanumeric() || c == '[')
        && host.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | ':' | '[' | ']'))
        && !host.contains("..");
    if good { Ok(text.to_owned()) } else { Err(TargetProblem::Host) }
}

fn is_scheme(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.' | '_'))
}

fn no_blanks(text: &str) -> Result<&str, TargetProblem> {
    let bad = |c: char| {
        c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"' | '\\' | '`' | '{' | '}')
    };
    if text.contains(bad) { Err(TargetProblem::Space) } else { Ok(text) }
}

fn without_scheme(text: &str) -> TargetProblem {
    let host = text.split(['/', '?', '#']).next().unwrap_or_default();
    let like_a_site = host.contains('.') && !host.starts_with('.') && !host.contains(char::is_whitespace);
    if like_a_site && parse_email(text).is_some() {
        return TargetProblem::NoScheme(format!("mailto:{text}"));
    }
    let file = [".md", ".html", ".htm", ".pdf", ".jpg", ".png", ".csv", ".docx"]
        .iter()
        .any(|end| host.ends_with(end));
    if like_a_site && !file {
        TargetProblem::NoScheme(format!("https://{text}"))
    } else {
        TargetProblem::Path
    }
}

fn item(kind: Kind, rest: &str) -> Result<Target, TargetProblem> {
    let (text, heading) = match rest.split_once('#') {
        Some((text, heading)) => (text, Some(no_blanks(heading)?.to_owned()).filter(|h| !h.is_empty())),
        None => (rest, None),
    };
    Ok(Target::Item(ItemId { kind, id: id(text)? }, heading))
}

fn id(text: &str) -> Result<Slug, TargetProblem> {
    Slug::new(text).ok_or_else(|| TargetProblem::Id(Slug::from_title(text).map(|slug| slug.to_string())))
}

fn file(name: &str) -> Result<Target, TargetProblem> {
    let bad =
        name.is_empty() || name.contains(['/', '\\']) || name.contains(char::is_control) || name == "..";
    if bad { Err(TargetProblem::File) } else { Ok(Target::File(name.to_owned())) }
}

#[cfg(test)]
mod tests {
    use super::{TargetProblem as P, parse_target, parse_web};
    use crate::content::model::Target;

    #[test]
    fn good_targets() {
        let good = [
            ("https://vm.fi/a?b=c#d", Target::Web("https://vm.fi/a?b=c#d".into())),
            ("HTTP://vm.fi", Target::Web("HTTP://vm.fi".into())),
            ("https://[::1]:8080/", Target::Web("https://[::1]:8080/".into())),
            ("https://ääkköset.fi/ä", Target::Web("https://ääkköset.fi/ä".into())),
            ("mailto:a@vm.fi", Target::Mail("a@vm.fi".into())),
            ("tel:0295530234", Target::Phone("+358295530234".into())),
            ("file:a b.pdf", Target::File("a b.pdf".into())),
            ("#osa", Target::Heading("osa".into())),
            ("topic:ict", Target::Topic("ict".into())),
        ];
        for (text, target) in good {
            assert_eq!(parse_target(text), Ok(target), "{text}");
        }
        let Ok(Target::Item(item, heading)) = parse_target("programme:eu-ict#yhteys") else { panic!() };
        assert_eq!((item.to_string().as_str(), heading.as_deref()), ("programme:eu-ict", Some("yhteys")));
    }

    #[test]
    fn bad_targets() {
        let bad = [
            ("", P::Empty),
            ("#", P::Empty),
            ("javascript:alert(1)", P::Scheme("javascript".into())),
            ("JavaScript:alert(1)", P::Scheme("javascript".into())),
            ("data:text/html,x", P::Scheme("data".into())),
            ("vbscript:x", P::Scheme("vbscript".into())),
            ("ftp://vm.fi/", P::Scheme("ftp".into())),
            ("relase:x", P::Kind("release")),
            ("programe:x", P::Kind("programme")),
            ("release:Ä x", P::Id(Some("a-x".into()))),
            ("release:", P::Id(None)),
            ("https://", P::Host),
            ("https:vm.fi", P::Scheme("https".into())),
            ("https://a@b/", P::Host),
            ("https://vm.fi/a b", P::Space),
            ("https://vm.fi/\u{7}", P::Space),
            ("vm.fi/x", P::NoScheme("https://vm.fi/x".into())),
            ("a@vm.fi", P::NoScheme("mailto:a@vm.fi".into())),
            ("/fi/tiedotteet/", P::Path),
            ("../x/fi.md", P::Path),
            ("sopimus.pdf", P::Path),
            ("file:../x", P::File),
            ("mailto:vm", P::Mail),
            ("tel:x", P::Phone),
        ];
        for (text, problem) in bad {
            assert_eq!(parse_target(text), Err(problem), "{text}");
        }
        assert_eq!(parse_web("release:x"), Err(P::Scheme("release".into())));
    }
}
