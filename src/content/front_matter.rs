//! A language file: front matter and text.

mod facts;
mod happenings;
pub mod hints;
mod keys;
pub mod record;
mod split;
mod words;

pub(crate) use keys::{KEYS, Row, Sort};

use std::sync::{Arc, OnceLock};

use crate::content::folders::DocumentFile;
use crate::content::markdown::Prose;
use crate::content::model::{Document, Facts, Site, Words};
use crate::content::reader::{Field, Reader};
use crate::content::{text, yaml};
use crate::diagnostic::{Diagnostics, Located, Span};
use crate::path::Kind;
use crate::source::Source;
use crate::time::Moment;

/// Understands one language file by itself.
///
/// The text itself is read later, unless there is no document to ask it of: what is wrong with it
/// is [`Prose::problems`].
///
/// Without a title there is no document. One whose date is not understood is held for ever: it
/// must not become public, and its other mistakes should be found all the same.
#[must_use]
pub fn read_document(file: &DocumentFile, source: &Source, site: &Site) -> (Option<Document>, Diagnostics) {
    let mut found = Diagnostics::new();
    let text = match text(&file.path, source) {
        Ok(text) => text,
        Err(problem) => {
            found.push(*problem);
            return (None, found);
        }
    };
    let split = match split::split(&file.path, text) {
        Ok(split) => split,
        Err(problem) => {
            found.push(*problem);
            return (None, found);
        }
    };
    let body = Prose::new(Arc::clone(source.head()), split.body, file.path.clone(), file.lang);
    let (root, slips) = yaml::read(&file.path, text, split.yaml);
    found.append(slips);
    let Some(root) = root else {
        found.append(body.problems().clone());
        return (None, found);
    };
    let mut reader = Reader::new(&file.path, text, &site.languages, &site.zone);
    let kind = file.item.kind;
    let fields = keys::fields(&mut reader, Field::root(&root), kind, split.fence);
    let original = fields.as_ref().is_some_and(|fields| fields.has_facts);
    let words = fields.as_ref().and_then(|fields| words::read(&mut reader, fields));
    let facts = fields.as_ref().filter(|_| original).map(|fields| facts::read(&mut reader, fields));
    found.append(reader.found);
    let fence = Span::file(&file.path);
    let never = || Some(Located::new(Moment::never(), fence.clone()));
    // Held for ever, but the rest is understood: so its other mistakes are found at once.
    let facts = facts.map(|facts| match facts.date {
        None if kind == Kind::Release => Facts { date: never(), ..facts },
        _ => facts,
    });
    let lost = fields.is_some_and(|fields| !original && fields.date_lost(words.as_ref()));
    let words = words.map(|words| if lost { Words { date: never(), ..words } } else { words });
    let Some(words) = words else {
        found.append(body.problems().clone());
        return (None, found);
    };
    let document = Document {
        path: file.path.clone(),
        item: file.item.clone(),
        year_folder: file.year_folder.clone(),
        lang: file.lang,
        words,
        facts: facts.map(Arc::new),
        text: body,
        digest: OnceLock::new(),
        remarks: OnceLock::new(),
    };
    (Some(document), found)
}

#[cfg(test)]
mod tests;
