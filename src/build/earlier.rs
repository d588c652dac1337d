//! What became of the addresses of an earlier build.

use std::collections::BTreeSet;

use super::{Built, Hidden, settle};
use crate::check;
use crate::check::address_changed::{Gone, problems};
use crate::diagnostic::Diagnostics;
use crate::path::{OutputPath, UrlPath};

impl Built {
    /// The pages and feeds of an earlier build that are not there any more. `read` gives the text
    /// of one of its files, if it is still to be had: that tells whose page it was.
    #[must_use]
    pub fn vanished(
        &self,
        earlier: &BTreeSet<OutputPath>,
        read: &dyn Fn(&OutputPath) -> Option<String>,
    ) -> Diagnostics {
        let old: BTreeSet<UrlPath> = earlier.iter().filter_map(address).collect();
        let is_gone = |url: &UrlPath| old.contains(url) && self.plan.at(url).is_none();
        let gone = old.iter().filter(|url| is_gone(url) && !is_told_with_another(url, &is_gone));
        let gone: Vec<Gone> = gone
            .map(|url| {
                let others = read(&url.output()).map(|page| self.named_in(&page)).unwrap_or_default();
                Gone { url: url.clone(), others }
            })
            .collect();
        let mut found = Diagnostics::new();
        found.extend(problems(&self.catalogue, &old, &gone));
        check::waivers::apply(&self.corpus.waivers(), self.catalogue.today(), &mut found);
        settle(&mut found, &self.data().site.rules, &Hidden::default(), &self.options);
        found
    }

    /// The addresses that a page names as its own, in all its languages, or as the one to which
    /// it leads.
    fn named_in(&self, page: &str) -> Vec<UrlPath> {
        let head = page.split("</head>").next().unwrap_or_default();
        let tags = head.split('<').filter(|tag| {
            tag.starts_with("link") && (tag.contains("hreflang=") || tag.contains("canonical"))
                || tag.starts_with("meta") && tag.contains("refresh")
        });
        tags.filter_map(|tag| self.path_of(tag)).collect()
    }

    /// The path of the address in a tag: `href="https://www.example.fi/sv/…"`, `url=/sv/…`.
    fn path_of(&self, tag: &str) -> Option<UrlPath> {
        let start = tag.find("href=\"").map(|at| at + 6).or_else(|| tag.find("url=").map(|at| at + 4))?;
        let url = tag.get(start..)?.split(['"', '\'', '>']).next()?;
        let site = &self.data().site;
        let path = url.strip_prefix(site.origin.as_str()).unwrap_or(url);
        let path = path.strip_prefix(site.base_path.trim_end_matches('/')).unwrap_or(path);
        path.starts_with('/').then(|| UrlPath::new(path))
    }
}

/// The address of a page or feed; other files may go as they like.
fn address(path: &OutputPath) -> Option<UrlPath> {
    let path = path.as_str();
    let page = path.strip_suffix("index.html").filter(|folder| folder.is_empty() || folder.ends_with('/'));
    let file = || (path.ends_with(".html") || path.ends_with("feed.xml")).then_some(path);
    let url = page.or_else(file)?;
    (!path.starts_with("assets/")).then(|| UrlPath::new(&format!("/{url}")))
}

/// The second page of a list goes as the list shortens; a feed goes with its list.
fn is_told_with_another(url: &UrlPath, is_gone: &dyn Fn(&UrlPath) -> bool) -> bool {
    let text = url.as_str();
    let number = |rest: &str| rest.strip_suffix('/').is_some_and(|n| n.bytes().all(|b| b.is_ascii_digit()));
    let later = text.rsplit_once("/page/").is_some_and(|(_, rest)| number(rest));
    later || text.strip_suffix("feed.xml").is_some_and(|list| is_gone(&UrlPath::new(list)))
}
