//! What may be typed.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::schema::Subject;
use crate::status::NAMES;

/// Publishes government press releases and programme pages in several languages.
#[derive(Debug, Parser)]
#[command(name = "tiedote", version, about, max_term_width = 100)]
pub(super) struct Arguments {
    #[command(flatten)]
    pub(super) common: Common,
    #[command(subcommand)]
    pub(super) command: Command,
}

/// Flags of all commands.
#[derive(Debug, Args)]
pub(super) struct Common {
    /// Folder of the site [default: the nearest folder upwards that has content/site.yaml]
    #[arg(long, value_name = "DIR", global = true)]
    pub(super) site: Option<PathBuf>,
    /// See the site as of this moment, such as "23.11.2026 9.00" or 2026-11-23T07:00:00Z
    /// [default: `SOURCE_DATE_EPOCH`, else now]
    #[arg(long, value_name = "TIME", global = true)]
    pub(super) as_of: Option<String>,
    /// Language of messages [default: from the locale, else en]
    #[arg(long, value_name = "LANG", global = true, value_parser = ["fi", "sv", "en"])]
    pub(super) messages: Option<String>,
    /// Form of diagnostics; sarif and gitlab are whole documents and go to standard output
    #[arg(long, value_name = "FORM", global = true, default_value = "human")]
    pub(super) format: Form,
    /// Write the diagnostics into this file in the form of --format; people read them here
    #[arg(long, value_name = "FILE", global = true)]
    pub(super) report: Option<PathBuf>,
    /// Whether diagnostics have colours
    #[arg(long, value_name = "WHEN", global = true, default_value = "auto")]
    pub(super) color: Colour,
    /// Count warnings as errors
    #[arg(long, global = true)]
    pub(super) strict: bool,
    /// Say only what is wrong
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub(super) quiet: bool,
    /// Say which rules are silenced by waivers or changed in site.yaml, too
    #[arg(short, long, global = true)]
    pub(super) verbose: bool,
}

impl Common {
    /// The form in which diagnostics are printed: that for people if a file takes the other.
    pub(super) fn shown(&self) -> Form {
        if self.report.is_some() { Form::Human } else { self.format }
    }
}

/// Form of diagnostics.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Form {
    /// For people, with the writer's own line
    #[value(alias = "text")]
    Human,
    /// One JSON object a line
    Json,
    /// Annotations of GitHub's CI: ten errors and ten warnings, which is all it shows
    Github,
    /// Markdown for an issue or a mail [status]
    Markdown,
    /// Code Quality report of GitLab's CI
    Gitlab,
    /// SARIF 2.1.0, for code scanning
    Sarif,
}

impl Form {
    /// Whether it is one document, valid only as a whole.
    pub(super) fn is_document(self) -> bool {
        matches!(self, Self::Gitlab | Self::Sarif)
    }
}

/// Whether to print colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Colour {
    /// On a terminal that has them
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Build the site
    Build(Build),
    /// Preview with live reload
    Serve(Serve),
    /// Check everything, write nothing
    Check(Check),
    /// Tell how far the language versions are, what is due, and what a translator is to do;
    /// for staff: it names what is not published yet
    Status(Status),
    /// Tell the next instant at which the public output changes
    Next,
    /// Start a release, programme, page or person
    New(New),
    /// Record that a translation matches the original as it is now
    Translated(Translated),
    /// Print a release as a mail for staff to send
    Mail(Mail),
    /// Change the looks: copy what is built in into the site
    Theme(Theme),
    /// Print JSON Schema of front matter and data files, for editors
    Schema(Schema),
    /// Print completions for a shell
    Completions(Completions),
}

#[derive(Debug, Args)]
pub(super) struct Build {
    /// Where the site goes [default: public in the site's folder; preview with --drafts]
    #[arg(long, short, value_name = "DIR")]
    pub(super) output: Option<PathBuf>,
    /// Another address of the site, such as <https://host/preview/42/>
    #[arg(long, value_name = "URL")]
    pub(super) base_url: Option<String>,
    /// Include drafts and held items, marked; never for the public
    #[arg(long)]
    pub(super) drafts: bool,
    /// How many threads work [default: one per core]
    #[arg(long, short, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    pub(super) jobs: Option<u16>,
    /// Tell where the time went, stage by stage
    #[arg(long, value_name = "FORM", num_args = 0..=1, require_equals = true, default_missing_value = "table")]
    pub(super) timings: Option<TimingForm>,
}

/// Form of what `--timings` tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum TimingForm {
    /// For people
    Table,
    /// One JSON object on a line
    Json,
}

#[derive(Debug, Args)]
pub(super) struct Serve {
    /// Port to listen at; the next free one if it is taken
    #[arg(long, default_value_t = 3000)]
    pub(super) port: u16,
    /// Address to listen at
    #[arg(long, default_value = "127.0.0.1")]
    pub(super) host: std::net::IpAddr,
    /// Open the preview in the browser
    #[arg(long)]
    pub(super) open: bool,
    /// Show only what the public sees: no drafts, nothing held
    #[arg(long)]
    pub(super) public: bool,
}

#[derive(Debug, Args)]
pub(super) struct Check {
    /// Check at each coming publication too
    #[arg(long)]
    pub(super) next: bool,
    /// Tell which addresses of an earlier build lead nowhere now: its folder or manifest
    #[arg(long, value_name = "OLD_OUTPUT")]
    pub(super) against: Option<PathBuf>,
    #[command(flatten)]
    pub(super) outside: Outside,
    /// Tell only of items and other files touched since this git revision, such as origin/main
    #[arg(long, value_name = "REV")]
    pub(super) changed_since: Option<String>,
    /// Explain a rule by its id; without an id, list all rules
    #[arg(long, value_name = "RULE", num_args = 0..=1, default_missing_value = "")]
    pub(super) explain: Option<String>,
}

/// Outside links.
#[derive(Debug, Args)]
pub(super) struct Outside {
    /// Ask the outside links of what the public sees, too; takes a while
    #[arg(long)]
    pub(super) external: bool,
    /// With --external: ask also what was asked not long ago
    #[arg(long, requires = "external")]
    pub(super) again: bool,
    /// With --external: ask also addresses of this machine and of private networks
    #[arg(long, requires = "external")]
    pub(super) intranet: bool,
}

#[derive(Debug, Args)]
pub(super) struct Status {
    /// Only what is missing or out of date in this language: a translator's work list
    #[arg(long, value_name = "LANG")]
    pub(super) missing: Option<String>,
    /// Only releases, programmes or pages
    #[arg(long, value_parser = ["release", "programme", "page"])]
    pub(super) kind: Option<String>,
    /// Only what this organisation publishes, by its id
    #[arg(long, value_name = "ID")]
    pub(super) organisation: Option<String>,
    /// Only what has this state in some language
    #[arg(long, value_parser = NAMES)]
    pub(super) state: Option<String>,
    /// Leave out drafts and what is held, as if it did not exist
    #[arg(long)]
    pub(super) public: bool,
}

#[derive(Debug, Args)]
pub(super) struct New {
    #[command(subcommand)]
    pub(super) what: What,
}

/// What to start.
#[derive(Debug, Subcommand)]
pub(super) enum What {
    /// A release in all languages of the site
    Release(Item),
    /// A programme page in all languages of the site
    Programme(Item),
    /// A plain page in all languages of the site
    Page(Item),
    /// A person: contact or minister
    Person {
        /// Given and family name
        name: String,
    },
}

#[derive(Debug, Args)]
pub(super) struct Item {
    /// Title in the original's language
    pub(super) title: String,
    /// Language of the original [default: the site's first]
    #[arg(long, value_name = "LANG")]
    pub(super) lang: Option<String>,
    /// Time of publication, such as "23.11.2026 9.00" [releases; default: the next full hour]
    #[arg(long, value_name = "TIME")]
    pub(super) date: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct Translated {
    /// The item, such as finland-slovenia or release:finland-slovenia
    pub(super) id: String,
    /// The language of the translation; more than one may be given
    #[arg(value_name = "LANG", required = true)]
    pub(super) languages: Vec<String>,
}

#[derive(Debug, Args)]
pub(super) struct Mail {
    /// The release, such as finland-slovenia
    pub(super) id: String,
    /// In which language [default: that of the original]
    #[arg(long, value_name = "LANG")]
    pub(super) lang: Option<String>,
    /// Send it before its time, with the embargo on top, to those who keep it
    #[arg(long)]
    pub(super) embargoed: bool,
    /// Whom it comes from [default: the first issuer that has an address]
    #[arg(long, value_name = "ADDRESS")]
    pub(super) from: Option<String>,
    /// Write it into this file instead
    #[arg(long, short, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct Theme {
    #[command(subcommand)]
    pub(super) what: ThemeDo,
}

/// What to do with the theme.
#[derive(Debug, Subcommand)]
pub(super) enum ThemeDo {
    /// Copy built-in templates, assets or message files into the site to change them there
    Copy {
        /// Such as release.html, style.css or site.ftl; without a name, list all
        #[arg(value_name = "FILE")]
        names: Vec<String>,
    },
}

#[derive(Debug, Args)]
pub(super) struct Schema {
    /// What to describe [default: with --output all, else a list of what there is]
    #[arg(value_parser = Subject::ALL.map(Subject::as_str))]
    pub(super) kind: Option<String>,
    /// Write a file for each into this folder, and print the settings that VS Code needs
    #[arg(long, short, value_name = "DIR")]
    pub(super) output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct Completions {
    /// The shell
    pub(super) shell: clap_complete::Shell,
}
