//! The desk: all items by language with their state, what goes out next, and what is wrong.
//!
//! It is found, sorted and cut into pages here, so that the browser of a site with ten thousand
//! items is sent a hundred rows.

mod filter;
mod next;
mod remarks;
mod rows;

use std::fmt::Write as _;

use axum::body::Body;
use axum::http::{Response, StatusCode};
use serde::Serialize;

pub(super) use filter::Query;
pub(super) use remarks::{Remark, remark};

use super::html;
use super::inject::PREFIX;
use super::state::Shown;
use super::view::View;
use crate::build::Built;
use crate::interface::{Args, Words};
use crate::time::Moment;

/// How many rows a page of a list has.
const PER_PAGE: usize = 100;

/// What the desk is made of.
#[derive(Clone, Copy)]
struct Desk<'a> {
    shown: &'a Shown,
    site: &'a Built,
    words: &'a Words,
}

#[derive(Serialize)]
struct DeskView {
    /// "Tilanne 22.11.2026 klo 9.00", and how the site is seen if not with everything.
    situation: Vec<String>,
    home: Option<String>,
    next: Option<next::Next>,
    remarks: remarks::Remarks,
    filter: Option<filter::Form>,
    list: Option<rows::List>,
}

/// The desk as a page; `site` is the site as the browser sees it.
pub(super) fn answer(
    shown: &Shown,
    site: Option<&Built>,
    view: View,
    words: &'static Words,
    query: &Query,
) -> Response<Body> {
    html::answer(StatusCode::OK, "desk.html", words, &desk(shown, site, view, words, query))
}

fn desk(shown: &Shown, site: Option<&Built>, view: View, words: &Words, query: &Query) -> DeskView {
    let Some(site) = site else {
        let remarks = remarks::remarks(shown, words, query, |_| true);
        return DeskView { situation: Vec::new(), home: None, next: None, remarks, filter: None, list: None };
    };
    let desk = Desk { shown, site, words };
    let found = filter::found(&desk, query);
    let remarks = if query.narrows() {
        let folders = rows::folders(&desk, &found);
        remarks::remarks(shown, words, query, |file| folders.contains(file.folder()))
    } else {
        remarks::remarks(shown, words, query, |_| true)
    };
    let base = site.data().site.base_path.trim_end_matches('/');
    DeskView {
        situation: situation(&desk, view),
        home: Some(format!("{base}/")),
        next: next::next(&desk),
        remarks,
        filter: Some(filter::form(&desk, query)),
        list: Some(rows::list(&desk, query, &found)),
    }
}

fn situation(desk: &Desk<'_>, view: View) -> Vec<String> {
    let at = Moment::at(desk.site.catalogue.as_of().instant(), &desk.site.data().site.zone);
    let time = desk.words.text("preview-as-of", &Args::new().with("time", &at));
    let public = !desk.site.catalogue.as_of().is_preview() || view == View::Public;
    let seen = public.then(|| desk.words.text("preview-view-public", &Args::NONE));
    std::iter::once(time).chain(seen).collect()
}

/// Which page of a list is shown, and the links to its neighbours.
#[derive(Debug, Serialize)]
struct Paging {
    number: usize,
    last: usize,
    previous: Option<String>,
    next: Option<String>,
}

impl Paging {
    /// The wanted page of a list of `length`, or the nearest there is; `href` gives addresses.
    fn new(wanted: usize, length: usize, href: impl Fn(usize) -> String) -> Self {
        let last = length.div_ceil(PER_PAGE).max(1);
        let number = wanted.clamp(1, last);
        Self {
            number,
            last,
            previous: (number > 1).then(|| href(number - 1)),
            next: (number < last).then(|| href(number + 1)),
        }
    }

    /// The part of the list that the page shows.
    fn slice<'a, T>(&self, list: &'a [T]) -> &'a [T] {
        let rest = list.get((self.number - 1) * PER_PAGE..).unwrap_or_default();
        rest.get(..PER_PAGE).unwrap_or(rest)
    }
}

/// Text as a part of an address.
pub(super) fn encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b'/' => {
                encoded.push(char::from(byte));
            }
            other => {
                // Writing to a string cannot fail.
                let _ = write!(encoded, "%{other:02X}");
            }
        }
    }
    encoded
}

/// The address of the text of a source file.
pub(super) fn source_href(path: &str) -> String {
    format!("{PREFIX}source?path={}", encode(path))
}

/// The address of the comparison of an item's versions.
pub(super) fn compare_href(item: &crate::path::ItemId) -> String {
    format!("{PREFIX}compare/{}/{}", item.kind.as_str(), item.id)
}
