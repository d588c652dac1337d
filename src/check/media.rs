//! `media-missing`, `media-unlisted`, `media-unused`, `media-form`, `stray-file`: the images and
//! attachments of an item's folder. What is not listed is never published by accident.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalogue::{Catalogue, Entry, MediaKind};
use crate::content::assemble::MediaFile;
use crate::content::model::{Document, Facts, Target};
use crate::diagnostic::{Diagnostic, Diagnostics, Located, Rule, Span, rule};
use crate::edition::Item;
use crate::picture::{LONGEST_SIDE, MOST_PIXELS};

pub(super) fn check(catalogue: &Catalogue, diagnostics: &mut Diagnostics) {
    for entry in catalogue.entries() {
        let item = &catalogue.record(entry).item;
        diagnostics.extend(listed(item));
        diagnostics.extend(unlisted(item));
        // What nothing seems to use, a file that could not be understood may.
        if !item.lost.is_empty() {
            continue;
        }
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
    let used = used(item);
    let uses = |name: &Located<String>| used.get(name.as_str()).cloned().unwrap_or_default();
    let check = |name: &Located<String>| {
        let image = |file: &MediaFile| unfit(name, file);
        let Some(file) = item.media.get(name.as_str()) else {
            let missing = problem(rule::MEDIA_MISSING, name, name.span.clone());
            return Some(also(missing.nearest(meant(item, name)), &uses(name)));
        };
        let form = || problem(rule::MEDIA_FORM, name, name.span.clone());
        match MediaKind::of(name) {
            None => Some(form().case("kind")),
            Some(MediaKind::Image) if image(file).is_some() => image(file),
            Some(_) if file.url().is_none() => Some(form().case("name")),
            Some(_) => None,
        }
    };
    item.listed().filter_map(|media| check(&media.file)).collect()
}

/// What keeps an image from being shown.
fn unfit(name: &Located<String>, file: &MediaFile) -> Option<Diagnostic> {
    let form = |case| problem(rule::MEDIA_FORM, name, name.span.clone()).case(case);
    let Some(header) = file.header() else { return Some(form("image")) };
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    let true_extension = header.form.extension();
    if !header.form.is_called(extension) {
        let renamed = format!("{stem}.{true_extension}");
        return Some(form("disguised").arg("form", true_extension).arg("name", renamed));
    }
    if header.is_vast() {
        let most = (LONGEST_SIDE, i64::try_from(MOST_PIXELS / 1_000_000).unwrap_or(i64::MAX));
        let vast = form("vast").arg("width", i64::from(header.width)).arg("height", i64::from(header.height));
        return Some(vast.arg("side", i64::from(most.0)).arg("pixels", most.1));
    }
    file.source.cut.then(|| form("cut"))
}

/// The file of the folder that a misspelt entry of `media` means.
fn meant<'a>(item: &'a Item, listed: &str) -> Option<&'a str> {
    super::nearest(listed, item.media.keys().map(String::as_str).filter(|name| !is_listed(&item.facts, name)))
}

/// Whether an entry of `media` names the file, or was meant to: that has been said already.
fn is_accounted(item: &Item, name: &str) -> bool {
    let lost = item.listed().filter(|media| !item.media.contains_key(media.file.as_str()));
    is_listed(&item.facts, name) || lost.into_iter().any(|media| meant(item, &media.file) == Some(name))
}

/// The other places at which a file is wanted: they say nothing by themselves.
fn also(found: Diagnostic, places: &[&Span]) -> Diagnostic {
    places.iter().fold(found, |found, place| found.related((*place).clone(), "also"))
}

/// Whether it is said of the file itself, once, that an item lacks it: whatever uses it need not.
pub(super) fn is_told(item: &Item, name: &str) -> bool {
    !item.media.contains_key(name) && (is_listed(&item.facts, name) || used(item).contains_key(name))
}

/// What the facts and the versions use of the folder, and where. Links to a file that is neither
/// listed nor used otherwise are dead links and no use.
fn used(item: &Item) -> BTreeMap<&str, Vec<&Span>> {
    let mut used: Vec<(&str, &Span)> = Vec::new();
    used.extend(item.facts.image.iter().map(|image| (image.as_str(), &image.span)));
    for version in &item.versions {
        let document = &version.document;
        used.extend(document.body().images.iter().map(|image| (image.as_str(), &image.span)));
        used.extend(document.words.images.iter().map(|(name, _)| (name.as_str(), &name.span)));
        used.extend(document.words.attachments.iter().map(|(name, _)| (name.as_str(), &name.span)));
    }
    let mut places = BTreeMap::<&str, Vec<&Span>>::new();
    for (name, place) in used {
        places.entry(name).or_default().push(place);
    }
    for (name, place) in item.versions.iter().flat_map(|version| links(&version.document)) {
        if item.media.contains_key(name) || is_listed(&item.facts, name) || places.contains_key(name) {
            places.entry(name).or_default().push(place);
        }
    }
    places
}

/// The files to which a text links.
fn links(document: &Document) -> impl Iterator<Item = (&str, &Span)> {
    let links = document.body().links.iter().chain(document.words.links.iter().map(|link| &link.target));
    links.filter_map(|link| match &link.value {
        Target::File(name) => Some((name.as_str(), &link.span)),
        _ => None,
    })
}

/// Files that a version or the facts use must be listed under `media`.
fn unlisted(item: &Item) -> Vec<Diagnostic> {
    let lost = used(item).into_iter().filter(|(name, _)| !is_accounted(item, name));
    let told = lost.filter_map(|(name, places)| {
        let (first, others) = places.split_first()?;
        let found = problem(rule::MEDIA_UNLISTED, name, (*first).clone());
        // A file that is there needs one line; whoever must mend a name wants all places.
        let absent = !item.media.contains_key(name);
        Some(if absent { also(found.case("absent"), others) } else { found })
    });
    told.collect()
}

fn is_listed(facts: &Facts, name: &str) -> bool {
    facts.media.iter().any(|media| media.file.value == name)
}

/// Files of the folder that nothing lists or uses.
fn strays(item: &Item) -> Vec<Diagnostic> {
    let used = used(item);
    let idle = |name: &str| !is_accounted(item, name) && !used.contains_key(name);
    let stray = item.media.iter().filter(|(name, _)| idle(name));
    stray.map(|(name, file)| problem(rule::STRAY_FILE, name, Span::file(&file.path)).case("media")).collect()
}

/// Listed files that no version shows.
fn unused(catalogue: &Catalogue, entry: Entry, item: &Item) -> Vec<Diagnostic> {
    let used: BTreeSet<&str> =
        item.versions.iter().flat_map(|version| catalogue.files_used(entry, version.lang())).collect();
    // What is not even there was reported already.
    let there = item.listed().filter(|media| item.media.contains_key(media.file.as_str()));
    let idle = there.filter(|media| !used.contains(media.file.as_str()));
    let kind = |name| if MediaKind::of(name) == Some(MediaKind::Image) { "image" } else { "attachment" };
    idle.map(|media| {
        problem(rule::MEDIA_UNUSED, &media.file, media.file.span.clone()).arg("kind", kind(&media.file))
    })
    .collect()
}
