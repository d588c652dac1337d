//! `link-external`: an outside link that does not lead where it should.
//!
//! Asking is not done here: the room `outside` does, and only `check --external` has it do so.
//! What is not public is not asked about: the question itself would tell of it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::catalogue::{Catalogue, Record};
use crate::content::config::SITE_FILE;
use crate::content::model::Target;
use crate::diagnostic::{Arg, Diagnostic, Diagnostics, Span, rule};
use crate::path::SourcePath;

/// What came of asking an address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// There is something to read.
    Good,
    /// For good at another address.
    Moved(String),
    /// There is no such page: 404, 410 and the like.
    Gone(u16),
    /// The server could not answer, several times.
    Failed(u16),
    /// The server does not answer programs: 401, 403, 429 and the like. Readers may see more.
    Refused(u16),
    /// Nothing came in time.
    Silent,
    /// No server of that name, or none that listens.
    Unreachable,
    /// The connection broke off, or the answer made no sense.
    Broken,
    /// The connection cannot be trusted: a certificate that is not right.
    Insecure,
    /// Redirected without end.
    Circle,
    /// In a network that the public does not reach.
    Private,
}

impl Answer {
    /// Whether nothing is wrong, as far as can be known.
    #[must_use]
    pub fn is_good(&self) -> bool {
        matches!(self, Self::Good | Self::Refused(_))
    }
}

/// Answers by address.
pub type Answers = BTreeMap<String, Answer>;

/// The outside addresses that the public finds in texts, link lists, events and organisations,
/// each with all its places. Links to this site itself are not among them.
#[must_use]
pub fn addresses(catalogue: &Catalogue) -> BTreeMap<String, Vec<Span>> {
    let mut all: BTreeMap<String, Vec<Span>> = BTreeMap::new();
    let own = &catalogue.data().site.origin;
    let mut add = |url: &str, span: &Span| {
        let outside =
            url.strip_prefix(own.as_str()).is_none_or(|rest| !rest.is_empty() && !rest.starts_with('/'));
        if outside {
            all.entry(url.to_owned()).or_default().push(span.clone());
        }
    };
    for record in super::records(catalogue) {
        of_texts(record).for_each(|(url, span)| add(url, span));
        let event = record.item.facts.event.iter();
        let of_event = event.flat_map(|event| event.online.iter().chain(&event.register));
        of_event.for_each(|url| add(&url.value, &url.span));
    }
    let organisations = catalogue.data().organisations.values();
    organisations.filter_map(|of| of.url.as_ref()).for_each(|url| add(&url.value, &url.span));
    all
}

fn of_texts(record: &Record) -> impl Iterator<Item = (&str, &Span)> {
    let links = record.item.versions.iter().flat_map(|version| {
        let listed = version.document.words.links.iter().map(|link| &link.target);
        version.document.body().links.iter().chain(listed)
    });
    links.filter_map(|link| match &link.value {
        Target::Web(url) => Some((url.as_str(), &link.span)),
        _ => None,
    })
}

/// What is wrong with outside links, once for every place: so that a waiver silences its own.
#[must_use]
pub fn judge(places: &BTreeMap<String, Vec<Span>>, answers: &Answers) -> Diagnostics {
    let mut found = Diagnostics::new();
    for (address, spans) in places {
        let Some(answer) = answers.get(address) else { continue };
        found.extend(spans.iter().filter_map(|span| problem(address, answer, span)));
    }
    found
}

/// The message that stands for all others when no server can be reached at all.
#[must_use]
pub fn no_network() -> Diagnostic {
    Diagnostic::new(rule::LINK_EXTERNAL, Span::file(&SourcePath::new(SITE_FILE))).case("network")
}

fn problem(address: &str, answer: &Answer, span: &Span) -> Option<Diagnostic> {
    let about = |case: &'static str| {
        Diagnostic::new(rule::LINK_EXTERNAL, span.clone()).case(case).arg("address", address)
    };
    let status = |found: Diagnostic, status: u16| found.arg("status", i64::from(status));
    Some(match answer {
        Answer::Good | Answer::Refused(_) => return None,
        Answer::Moved(to) => about("moved").arg("fixed", to.as_str()),
        Answer::Gone(code) => status(about("gone"), *code),
        Answer::Failed(code) => status(about("failed"), *code),
        Answer::Silent => about("silent"),
        Answer::Unreachable => about("unreachable"),
        Answer::Broken => about("broken"),
        Answer::Insecure => about("insecure"),
        Answer::Circle => about("circle"),
        Answer::Private => about("private"),
    })
}

/// Makes what is wrong with one address in several places one message that names them all.
#[must_use]
pub fn gathered(found: &Diagnostics) -> Diagnostics {
    let mut by_address: BTreeMap<&[(&str, Arg)], Diagnostic> = BTreeMap::new();
    for problem in found {
        let known = by_address.get_mut(problem.args.as_slice());
        match known {
            Some(first) => *first = first.clone().related(problem.span.clone(), "also"),
            None => {
                by_address.insert(&problem.args, problem.clone());
            }
        }
    }
    let mut all = Diagnostics::new();
    all.extend(by_address.into_values());
    all.sorted()
}
