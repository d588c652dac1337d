//! The preview's own pages: templates compiled into the program, filled with complete values.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use axum::body::Body;
use axum::http::{HeaderValue, Response, StatusCode, header};
use serde::Serialize;
use tera::{Context, Error, Kwargs, State, Tera, TeraResult};

use super::respond;
use crate::interface::{Args, Words};
use crate::language::Lang;

/// The styles of the preview's own pages.
pub(super) const STYLE: &str = include_str!("desk.css");
/// Their script: keys, the filter as one types, and following the site. All works without it.
pub(super) const SCRIPT: &str = include_str!("desk.js");

const TEMPLATES: [(&str, &str); 4] = [
    ("frame.html", include_str!("frame.html")),
    ("desk.html", include_str!("desk.html")),
    ("compare.html", include_str!("compare.html")),
    ("unknown.html", include_str!("unknown.html")),
];

/// The templates with the words of each language that was asked for so far.
static ENGINES: Mutex<BTreeMap<Lang, Arc<Tera>>> = Mutex::new(BTreeMap::new());

fn engine(words: &'static Words) -> TeraResult<Arc<Tera>> {
    let mut engines = ENGINES.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(engine) = engines.get(&words.lang()) {
        return Ok(Arc::clone(engine));
    }
    let mut tera = Tera::new();
    tera.register_function("t", move |given: Kwargs, _: &State| tell(words, &given));
    tera.add_raw_templates(TEMPLATES)?;
    let engine = Arc::new(tera);
    engines.insert(words.lang(), Arc::clone(&engine));
    Ok(engine)
}

/// `t(key="…", …)`: the message in the language of the page.
fn tell(words: &Words, given: &Kwargs) -> TeraResult<String> {
    let key = given.must_get::<&str>("key")?;
    if !words.has(key) {
        return Err(Error::message(format!("no message `{key}`")));
    }
    let mut args = Args::new();
    for (name, value) in given.iter().filter_map(|(name, value)| Some((name.as_str()?, value))) {
        match (value.as_i64(), value.as_str()) {
            (Some(number), _) => args.set(name.to_owned(), number),
            (None, Some(text)) => args.set(name.to_owned(), text.to_owned()),
            (None, None) => {}
        }
    }
    Ok(words.text(key, &args))
}

/// A page of the preview's own in the language of `words`.
fn render(template: &str, words: &'static Words, view: &impl Serialize) -> TeraResult<String> {
    let mut context = Context::from_serialize(view)?;
    context.insert("lang", words.lang().as_str());
    engine(words)?.render(template, &context)
}

/// A page of the preview's own as an answer. That it cannot be made, only a slip in our own
/// templates can bring about.
pub(super) fn answer(
    status: StatusCode,
    template: &str,
    words: &'static Words,
    view: &impl Serialize,
) -> Response<Body> {
    let page = match render(template, words, view) {
        Ok(page) => page,
        Err(error) => return respond::plain(StatusCode::INTERNAL_SERVER_ERROR, error.to_string()),
    };
    let mut response = Response::new(Body::from(page));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(respond::POLICY));
    response
}
