//! Addresses of the web, as they stand in settings, people, organisations and events.

use crate::diagnostic::{Diagnostic, Span, rule};

/// Why an address cannot be taken. Each case has its message `url-form-<case>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WebProblem {
    /// Nothing is written.
    Empty,
    /// A space or an invisible character.
    Space,
    /// A scheme that is not published (`javascript:`, `data:`, `ftp:`).
    Scheme(String),
    /// No scheme; how it would be right.
    NoScheme(String),
    /// No usable host.
    Host,
}

impl WebProblem {
    /// The diagnostic for an address `written` at `span`.
    #[must_use]
    pub fn report(&self, span: Span, written: &str) -> Diagnostic {
        let found = Diagnostic::new(rule::URL_FORM, span).arg("value", written);
        match self {
            Self::Empty => found.case("empty"),
            Self::Space => found.case("space"),
            Self::Scheme(scheme) => found.case("scheme").arg("scheme", scheme.as_str()),
            Self::NoScheme(fixed) => found.case("no-scheme").arg("fixed", fixed.as_str()),
            Self::Host => found.case("host"),
        }
    }
}

/// Reads an address of the web: `https:` or `http:` with a host, as it stands.
pub fn parse_web(text: &str) -> Result<String, WebProblem> {
    let text = text.trim();
    let scheme = text.split_once("://").map(|(scheme, rest)| (scheme.to_ascii_lowercase(), rest));
    let rest = match scheme {
        Some((scheme, rest)) if scheme == "https" || scheme == "http" => rest,
        _ if text.is_empty() => return Err(WebProblem::Empty),
        _ => {
            let scheme =
                text.split_once(':').map(|(scheme, _)| scheme).filter(|s| is_scheme(s) && !s.contains('.'));
            return Err(scheme.map_or_else(|| without_scheme(text), |s| WebProblem::Scheme(s.to_lowercase())));
        }
    };
    no_blanks(text)?;
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    // A user name before the host is a way to disguise an address.
    let good = host.chars().next().is_some_and(|c| c.is_alphanumeric() || c == '[')
        && host.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | ':' | '[' | ']'))
        && !host.contains("..");
    if good { Ok(text.to_owned()) } else { Err(WebProblem::Host) }
}

fn is_scheme(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.' | '_'))
}

fn no_blanks(text: &str) -> Result<&str, WebProblem> {
    let bad = |c: char| {
        c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"' | '\\' | '`' | '{' | '}')
    };
    if text.contains(bad) { Err(WebProblem::Space) } else { Ok(text) }
}

fn without_scheme(text: &str) -> WebProblem {
    let host = text.split(['/', '?', '#']).next().unwrap_or_default();
    let like_a_site = host.contains('.') && !host.starts_with('.') && !host.contains(char::is_whitespace);
    let file = [".md", ".html", ".htm", ".pdf", ".jpg", ".png", ".csv", ".docx"]
        .iter()
        .any(|end| host.ends_with(end));
    if like_a_site && !file && !text.contains('@') {
        WebProblem::NoScheme(format!("https://{text}"))
    } else {
        WebProblem::Host
    }
}

#[cfg(test)]
mod tests {
    use super::{WebProblem as P, parse_web};

    #[test]
    fn addresses_as_they_stand() {
        for text in ["https://vm.fi/a?b=c#d", "HTTP://vm.fi", "https://[::1]:8080/", "https://ääkköset.fi/ä"]
        {
            assert_eq!(parse_web(text), Ok(text.to_owned()));
        }
    }

    #[test]
    fn what_is_no_address_and_why() {
        let bad = [
            ("", P::Empty),
            ("javascript:alert(1)", P::Scheme("javascript".into())),
            ("ftp://vm.fi/", P::Scheme("ftp".into())),
            ("release:x", P::Scheme("release".into())),
            ("https://", P::Host),
            ("https:vm.fi", P::Scheme("https".into())),
            ("https://a@b/", P::Host),
            ("https://vm.fi/a b", P::Space),
            ("https://vm.fi/\u{7}", P::Space),
            ("vm.fi/x", P::NoScheme("https://vm.fi/x".into())),
            ("a@vm.fi", P::Host),
            ("/fi/tiedotteet/", P::Host),
        ];
        for (text, problem) in bad {
            assert_eq!(parse_web(text), Err(problem), "{text}");
        }
    }
}
