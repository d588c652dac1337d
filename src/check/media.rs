//! `media-missing`, `media-unlisted`, `media-unused`, `media-form`, `stray-file`: the images and
//! attachments of an item's folder. What is not listed is never published by accident.

use std::collections::BTreeSet;

use crate::catalogue::{Catalogue, Entry, MediaKind};
use crate::content::model::{Facts, Target};
use crate::diagnostic::{Diagnostic, Diagnostics, Located, Rule, Span, rule};
use crate::edition::Item;

pub(super) fn check(catalogue: &Catalogue, diagnostics: &mut Diagnostics) {
    for entry in catalogue.entries() {
        let item = &catalogue.record(entry).item;
        diagnostics.extend(listed(item));
        diagnostics.extend(unlisted(item));
        diagnostics.extend(strays(item));
        if item.withdrawn().is_none() {
            diagnostics.extend(unused(catalogue, entry, item));
        }
    }
}

fn problem(rule: &'static Rule, name: &str, span: Span) -> Diagnostic {
    Diagnostic::new(rule, span).arg("file", name)
}

/// Listed files must exist, be of a kind that is published, and be what their name says.
fn listed(item: &Item) -> Vec<Diagnostic> {
    let check = |name: &Located<String>| {
        let Some(file) = item.media.get(name.as_str()) else {
            let near = super::nearest(name, item.media.keys().map(String::as_str));
            return Some(problem(rule::MEDIA_MISSING, name, name.span.clone()).nearest(near));
        };
        let form = || problem(rule::MEDIA_FORM, name, name.span.clone());
        match MediaKind::of(name) {
            None => Some(form().case("kind")),
            Some(MediaKind::Image) if file.dimensions().is_none() => Some(form().case("image")),
            Some(_) if file.url().is_none() => Some(form().case("name")),
            Some(_) => None,
        }
    };
    item.facts.media.iter().filter_map(|media| check(&media.file)).collect()
}

/// Files that a version or the facts use must be listed under `media`: each is said once, where it
/// is used first.
fn unlisted(item: &Item) -> Vec<Diagnostic> {
    let mut seen = BTreeSet::new();
    let lost = uses(item).into_iter().filter(|(name, _)| !is_listed(&item.facts, name) && seen.insert(*name));
    let report = |(name, span): (&str, &Span)| {
        let there = item.media.contains_key(name);
        let found = problem(rule::MEDIA_UNLISTED, name, span.clone());
        if there { found } else { found.case("absent") }
    };
    lost.map(report).collect()
}

/// Every use of a file of the folder: by the facts, the texts, the words of images, links.
fn uses(item: &Item) -> Vec<(&str, &Span)> {
    let mut used: Vec<(&str, &Span)> = Vec::new();
    used.extend(item.facts.image.iter().map(|image| (image.as_str(), &image.span)));
    for version in &item.versions {
        let document = &version.document;
        used.extend(document.body.images.iter().map(|image| (image.as_str(), &image.span)));
        used.extend(document.words.images.iter().map(|(name, _)| (name.as_str(), &name.span)));
        used.extend(document.words.attachments.iter().map(|(name, _)| (name.as_str(), &name.span)));
        let links = document.body.links.iter().chain(document.words.links.iter().map(|link| &link.target));
        used.extend(links.filter_map(|link| match &link.value {
            // A file that is not even in the folder is a dead link already.
            Target::File(name) if item.media.contains_key(name) => Some((name.as_str(), &link.span)),
            _ => None,
        }));
    }
    used
}

fn is_listed(facts: &Facts, name: &str) -> bool {
    facts.media.iter().any(|media| media.file.value == name)
}

/// Files of the folder that nothing lists or uses.
fn strays(item: &Item) -> Vec<Diagnostic> {
    let used: BTreeSet<&str> = uses(item).into_iter().map(|(name, _)| name).collect();
    let known = |name: &str| is_listed(&item.facts, name) || used.contains(name);
    let stray = item.media.iter().filter(|(name, _)| !known(name));
    stray.map(|(name, file)| problem(rule::STRAY_FILE, name, Span::file(&file.path)).case("media")).collect()
}

/// Listed files that are there and that no version shows.
fn unused(catalogue: &Catalogue, entry: Entry, item: &Item) -> Vec<Diagnostic> {
    let used: BTreeSet<&str> =
        item.versions.iter().flat_map(|version| catalogue.files_used(entry, version.lang())).collect();
    let idle = item.facts.media.iter().filter(|media| {
        let name = media.file.as_str();
        !used.contains(name) && item.media.contains_key(name)
    });
    idle.map(|media| problem(rule::MEDIA_UNUSED, &media.file, media.file.span.clone())).collect()
}
