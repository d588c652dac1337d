//! The preview's own pages: templates compiled into the program, filled with complete values.

use std::sync::LazyLock;

use axum::body::Body;
use axum::http::{HeaderValue, Response, StatusCode, header};
use serde::Serialize;
use tera::{Context, Error, Kwargs, State, Tera, TeraResult};

use super::respond;
use crate::interface::{Args, Words, writers};
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

static ENGINE: LazyLock<TeraResult<Tera>> = LazyLock::new(|| {
    let mut tera = Tera::new();
    tera.register_function("t", words);
    tera.add_raw_templates(TEMPLATES)?;
    Ok(tera)
});

/// `t(key="…", …)`: the message in the language of the page.
fn words(given: Kwargs, state: &State) -> TeraResult<String> {
    let lang = state.get::<String>("lang")?.as_deref().and_then(Lang::new).unwrap_or_default();
    let words = writers(lang);
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

/// A page of the preview's own in the language of `words`; as text why it could not be made,
/// which only a slip in our own templates can bring about.
pub(super) fn render(template: &str, words: &Words, view: &impl Serialize) -> Result<String, String> {
    let engine = ENGINE.as_ref().map_err(ToString::to_string)?;
    let mut context = Context::from_serialize(view).map_err(|error| error.to_string())?;
    context.insert("lang", words.lang().as_str());
    engine.render(template, &context).map_err(|error| error.to_string())
}

/// The same as an answer.
pub(super) fn answer(
    status: StatusCode,
    template: &str,
    words: &Words,
    view: &impl Serialize,
) -> Response<Body> {
    let page = match render(template, words, view) {
        Ok(page) => page,
        Err(reason) => return respond::plain(StatusCode::INTERNAL_SERVER_ERROR, reason),
    };
    let mut response = Response::new(Body::from(page));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(respond::POLICY));
    response
}
