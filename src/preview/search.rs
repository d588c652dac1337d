//! The search index in the preview: a part is made when a browser first asks for one of its files, so an edit waits for
//! nothing, and whoever searches finds what the page that he searches from was made of.

use std::sync::{Arc, Mutex, PoisonError};

use axum::body::Body;
use axum::http::{HeaderValue, Response, header};

use super::respond::{content_type, inside};
use crate::build::Built;
use crate::publish::Files;
use crate::search::{FOLDER, Part};

/// How many parts are kept: those of all languages of two states, of a site of some years.
const KEPT: usize = 24;

/// The parts that were asked for, newest first, by the hash of what they are made of.
#[derive(Default)]
pub(super) struct Indexes(Mutex<Vec<(String, Arc<Files>)>>);

impl Indexes {
    /// The files of a part. One is made at a time: it takes a second and much memory.
    fn of(&self, part: &Part) -> Option<Arc<Files>> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, files)) = kept.iter().find(|(hash, _)| *hash == part.hash) {
            return Some(Arc::clone(files));
        }
        let files = Arc::new(part.index().ok()?);
        kept.truncate(KEPT - 1);
        kept.insert(0, (part.hash.clone(), Arc::clone(&files)));
        Some(files)
    }
}

/// The answer at a path below the folder of the index; none if it lies elsewhere or there is no such file.
pub(super) fn answer(site: &Built, indexes: &Indexes, path: &str) -> Option<Response<Body>> {
    let inside = inside(site, path)?;
    let (hash, name) = inside.strip_prefix(FOLDER)?.split_once('/')?;
    let part = site.search_parts().into_iter().find(|part| part.hash == hash)?;
    let files = indexes.of(&part)?;
    let (name, bytes) = files.iter().find(|(known, _)| known == name)?;
    let mut response = Response::new(Body::from(bytes.clone()));
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type(name)));
    Some(response)
}
