//! Where a link may go: the one reading of link targets, in texts and in front matter.

use std::net::Ipv6Addr;

use crate::content::model::Target;
use crate::diagnostic::{Diagnostic, Span, rule};
use crate::path::{ItemId, Kind, Slug};

/// Why a text is no target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TargetProblem {
    /// Nothing was written.
    Empty,
    /// It begins with something that no link here may begin with: `javascript`, `ftp`, `tiedote`.
    Scheme(String),
    /// It begins with none of the known words.
    Kind {
        /// The word before the colon, or the whole text if it has no colon.
        written: String,
        /// The known word that looks most like it.
        nearest: Option<&'static str>,
    },
    /// What follows the colon cannot be an id, a heading, a file name or a number.
    Id(String),
    /// An address with characters that cannot stand in it, or without a host.
    Characters,
}

/// The words a target may begin with, before the colon.
pub const BEGINNINGS: [&str; 11] = [
    "release",
    "programme",
    "page",
    "person",
    "topic",
    "organisation",
    "file",
    "https",
    "http",
    "mailto",
    "tel",
];

/// Reads a target as written: `release:x#y`, `file:x.pdf`, `#y`, `https:`, `mailto:`, `tel:`.
///
/// The list of beginnings is closed; everything else is a problem, so that no target can run a
/// script or leave the site unnoticed.
pub fn parse_target(text: &str) -> Result<Target, TargetProblem> {
    let text = text.trim();
    if text.is_empty() {
        return Err(TargetProblem::Empty);
    }
    if text.chars().any(is_invisible) {
        return Err(TargetProblem::Characters);
    }
    if let Some(heading) = text.strip_prefix('#') {
        return slug(heading).map(Target::Heading);
    }
    let Some((scheme, rest)) = text.split_once(':') else {
        return Err(TargetProblem::Kind { written: text.to_owned(), nearest: None });
    };
    match scheme.to_ascii_lowercase().as_str() {
        "release" => item(Kind::Release, rest),
        "programme" => item(Kind::Programme, rest),
        "page" => item(Kind::Page, rest),
        "person" => slug(rest).map(Target::Person),
        "topic" => slug(rest).map(Target::Topic),
        "organisation" => slug(rest).map(Target::Organisation),
        "file" => file(rest),
        "http" | "https" => web(text, rest),
        "mailto" => mail(rest),
        "tel" => phone(rest),
        other => Err(unknown(scheme, other)),
    }
}

/// Control characters, and those that reorder or hide text: never part of an honest target.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

fn slug(text: &str) -> Result<String, TargetProblem> {
    Slug::new(text).map(|slug| slug.to_string()).ok_or_else(|| TargetProblem::Id(text.to_owned()))
}

fn item(kind: Kind, rest: &str) -> Result<Target, TargetProblem> {
    let (id, heading) = match rest.split_once('#') {
        Some((id, heading)) => (id, Some(slug(heading)?)),
        None => (rest, None),
    };
    let id = Slug::new(id).ok_or_else(|| TargetProblem::Id(id.to_owned()))?;
    Ok(Target::Item(ItemId { kind, id }, heading))
}

fn file(name: &str) -> Result<Target, TargetProblem> {
    if name.is_empty() || name.starts_with('.') || name.contains(['/', '\\', '#', '?']) {
        return Err(TargetProblem::Id(name.to_owned()));
    }
    Ok(Target::File(name.to_owned()))
}

fn web(text: &str, rest: &str) -> Result<Target, TargetProblem> {
    let host =
        rest.strip_prefix("//").and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default();
    let odd =
        |c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}');
    if !is_host(host) || text.contains(odd) {
        return Err(TargetProblem::Characters);
    }
    Ok(Target::Web(text.to_owned()))
}

/// A host name with an optional port. A name before `@` is refused: it makes an address look like
/// another site's.
fn is_host(host: &str) -> bool {
    if let Some(rest) = host.strip_prefix('[') {
        return rest.split_once(']').is_some_and(|(ip, port)| {
            ip.parse::<Ipv6Addr>().is_ok() && port.strip_prefix(':').map_or(port.is_empty(), is_port)
        });
    }
    let (name, port) = host.split_once(':').map_or((host, None), |(name, port)| (name, Some(port)));
    let label =
        |part: &str| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_');
    name.trim_end_matches('.').split('.').all(label) && port.is_none_or(is_port)
}

fn is_port(port: &str) -> bool {
    port.parse::<u16>().is_ok()
}

fn mail(address: &str) -> Result<Target, TargetProblem> {
    let local = |c: char| c.is_ascii_alphanumeric() || "!#$'*+-/=_.".contains(c);
    let domain = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || c == '-');
    let ok = address.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && name.chars().all(local) && host.contains('.') && host.split('.').all(domain)
    });
    if !ok {
        return Err(TargetProblem::Characters);
    }
    Ok(Target::Mail(address.to_owned()))
}

/// A number with its country; one that begins with a single zero is Finnish.
fn phone(written: &str) -> Result<Target, TargetProblem> {
    let id = || TargetProblem::Id(written.to_owned());
    let bare: String = written.chars().filter(|c| !matches!(c, ' ' | '\u{a0}' | '-' | '(' | ')')).collect();
    let number = if let Some(rest) = bare.strip_prefix("00") {
        format!("+{rest}")
    } else if let Some(rest) = bare.strip_prefix('0') {
        format!("+358{rest}")
    } else {
        bare
    };
    let digits = number.strip_prefix('+').unwrap_or(&number);
    let ok = (3..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    ok.then_some(Target::Phone(number)).ok_or_else(id)
}

fn unknown(written: &str, lower: &str) -> TargetProblem {
    match nearest(lower) {
        Some(nearest) => TargetProblem::Kind { written: written.to_owned(), nearest: Some(nearest) },
        None => TargetProblem::Scheme(written.to_owned()),
    }
}

/// The known beginning that differs by at most a third of its letters.
fn nearest(written: &str) -> Option<&'static str> {
    // A long text before a colon is a sentence, not a slip.
    if written.len() > 20 {
        return None;
    }
    BEGINNINGS
        .into_iter()
        .map(|known| (strsim::osa_distance(written, known), known))
        .filter(|&(distance, known)| distance * 3 <= known.len())
        .min()
        .map(|(_, known)| known)
}

impl TargetProblem {
    /// The diagnostic for a target `written` at `span`.
    #[must_use]
    pub fn report(self, written: &str, span: Span) -> Diagnostic {
        let diagnostic = Diagnostic::new(rule::LINK_FORM, span);
        match self {
            Self::Empty => diagnostic.case("empty"),
            Self::Scheme(scheme) => diagnostic.case("scheme").arg("scheme", scheme),
            Self::Kind { written, nearest: Some(nearest) } => {
                diagnostic.case("kind").arg("kind", written).arg("nearest", nearest)
            }
            Self::Kind { written, nearest: None } => diagnostic.case(bare(&written)).arg("written", written),
            Self::Id(id) if id.is_empty() => diagnostic.case("id-none").arg("written", written),
            Self::Id(id) => diagnostic.case("id").arg("written", written).arg("id", id),
            Self::Characters => diagnostic.case("characters").arg("written", printable(written)),
        }
    }
}

/// What somebody meant who wrote no beginning with a colon.
fn bare(written: &str) -> &'static str {
    let ends = |end: &str| written.to_ascii_lowercase().ends_with(end);
    if written.starts_with("www.") {
        "web"
    } else if written.contains('@') {
        "mail"
    } else if !written.contains('/')
        && [".pdf", ".docx", ".xlsx", ".pptx", ".odt", ".csv", ".zip"].into_iter().any(ends)
    {
        "file"
    } else {
        "path"
    }
}

/// Invisible characters made visible.
fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(kind: Kind, id: &str, heading: Option<&str>) -> Target {
        Target::Item(ItemId { kind, id: Slug::new(id).unwrap() }, heading.map(str::to_owned))
    }

    #[test]
    fn targets_as_people_write_them() {
        let cases = [
            ("release:finland-slovenia", item(Kind::Release, "finland-slovenia", None)),
            (" programme:eu-ict#tavoitteet ", item(Kind::Programme, "eu-ict", Some("tavoitteet"))),
            ("page:about", item(Kind::Page, "about", None)),
            ("person:korhonen", Target::Person("korhonen".into())),
            ("topic:public-sector-ict", Target::Topic("public-sector-ict".into())),
            ("organisation:vm", Target::Organisation("vm".into())),
            ("file:Talousarvio 2022.pdf", Target::File("Talousarvio 2022.pdf".into())),
            ("#tavoitteet", Target::Heading("tavoitteet".into())),
            ("https://vm.fi/ä?a=b:c&d#e", Target::Web("https://vm.fi/ä?a=b:c&d#e".into())),
            ("HTTP://localhost:8080", Target::Web("HTTP://localhost:8080".into())),
            ("https://[::1]:80/", Target::Web("https://[::1]:80/".into())),
            ("mailto:kirjaamo.vm@gov.fi", Target::Mail("kirjaamo.vm@gov.fi".into())),
            ("tel:0295 530 234", Target::Phone("+358295530234".into())),
            ("tel:+358-295 530 234", Target::Phone("+358295530234".into())),
            ("tel:00358295530234", Target::Phone("+358295530234".into())),
            ("tel:112", Target::Phone("112".into())),
        ];
        for (written, target) in cases {
            assert_eq!(parse_target(written), Ok(target), "{written}");
        }
    }

    #[test]
    fn what_is_no_target_and_why() {
        let kind = |written: &str, nearest| TargetProblem::Kind { written: written.to_owned(), nearest };
        let cases = [
            ("  ", TargetProblem::Empty),
            ("javascript:alert(1)", TargetProblem::Scheme("javascript".into())),
            ("JaVaScRiPt:alert(1)", TargetProblem::Scheme("JaVaScRiPt".into())),
            ("java\nscript:alert(1)", TargetProblem::Characters),
            ("java\tscript:alert(1)", TargetProblem::Characters),
            ("\u{1}javascript:alert(1)", TargetProblem::Characters),
            ("data:text/html,<script>", TargetProblem::Scheme("data".into())),
            ("vbscript:x", TargetProblem::Scheme("vbscript".into())),
            ("tiedote:x", TargetProblem::Scheme("tiedote".into())),
            ("relase:x", kind("relase", Some("release"))),
            ("program:x", kind("program", Some("programme"))),
            ("organization:x", kind("organization", Some("organisation"))),
            ("htps://x.fi", kind("htps", Some("https"))),
            ("../x", kind("../x", None)),
            ("/fi/tiedotteet", kind("/fi/tiedotteet", None)),
            ("//evil.example", kind("//evil.example", None)),
            ("release:Finland Slovenia", TargetProblem::Id("Finland Slovenia".into())),
            ("release:", TargetProblem::Id(String::new())),
            ("release:x#", TargetProblem::Id(String::new())),
            ("file:../x.pdf", TargetProblem::Id("../x.pdf".into())),
            ("file:///etc/passwd", TargetProblem::Id("///etc/passwd".into())),
            ("#", TargetProblem::Id(String::new())),
            ("https://", TargetProblem::Characters),
            ("https:vm.fi", TargetProblem::Characters),
            ("https://vm.fi/a b", TargetProblem::Characters),
            ("https://vm.fi@evil.example/", TargetProblem::Characters),
            ("https://vm.fi/\u{202e}x", TargetProblem::Characters),
            ("mailto:x", TargetProblem::Characters),
            ("mailto:x@y.fi?bcc=z@y.fi", TargetProblem::Characters),
            ("tel:0800-KIRJAAMO", TargetProblem::Id("0800-KIRJAAMO".into())),
        ];
        for (written, problem) in cases {
            assert_eq!(parse_target(written), Err(problem), "{written:?}");
        }
    }
}
