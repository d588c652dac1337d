//! `t(key="...", ...)`: how a template gets its words.

use std::sync::Arc;

use tera::{Error, Kwargs, State, TeraResult, Value};

use crate::interface::{Args, Interface, Value as Word};
use crate::language::Lang;

/// The first of the characters that stand for finished HTML while a message is filled: a private
/// area that no text uses.
const STAND_IN: u32 = 0xF_0000;

/// The function `t` of one language. It knows no other language.
pub(super) fn function(
    interface: &Arc<Interface>,
    lang: Lang,
) -> impl Fn(Kwargs, &State) -> TeraResult<Value> + Send + Sync + 'static {
    let interface = Arc::clone(interface);
    move |given, _| {
        let key = given.must_get::<&str>("key")?;
        let known = interface.words(lang).filter(|words| words.has(key));
        let Some(words) = known else { return Err(Error::message(format!("no message `{key}`"))) };
        let (args, finished) = sort(&given)?;
        let text = words.text(key, &args);
        if finished.is_empty() { Ok(Value::from(text)) } else { with_html(&text, &finished) }
    }
}

/// The arguments as a message takes them. Finished HTML (a `<time>`, a link) must not be escaped
/// with the message around it: a single character stands in for it.
fn sort(given: &Kwargs) -> TeraResult<(Args<'_>, Vec<&str>)> {
    let mut args = Args::new();
    let mut finished = Vec::new();
    let named = given.iter().filter_map(|(name, value)| Some((name.as_str()?, value)));
    for (name, value) in named.filter(|(name, _)| *name != "key") {
        let word = match (value.as_str(), value.as_i64()) {
            (Some(html), _) if value.is_safe() => {
                finished.push(html);
                Word::Text(stand_in(finished.len() - 1).to_string().into())
            }
            (Some(text), _) => Word::Text(text.into()),
            (None, Some(number)) => Word::Number(number),
            (None, None) => return Err(Error::message(format!("`{name}` is neither text nor whole number"))),
        };
        args.set(name, word);
    }
    Ok((args, finished))
}

fn stand_in(index: usize) -> char {
    u32::try_from(index).ok().and_then(|n| char::from_u32(STAND_IN + n)).unwrap_or('\u{fffd}')
}

fn with_html(text: &str, finished: &[&str]) -> TeraResult<Value> {
    let mut escaped = Vec::with_capacity(text.len() + 64);
    tera::escape_html(text, &mut escaped).map_err(|error| Error::message(error.to_string()))?;
    let mut html = String::from_utf8_lossy(&escaped).into_owned();
    for (index, part) in finished.iter().enumerate() {
        html = html.replace(stand_in(index), part);
    }
    Ok(Value::safe_string(&html))
}

/// The messages that a template asks for by name, with the byte where the name begins.
pub(super) fn asked_for(template: &str) -> impl Iterator<Item = (usize, &str)> {
    template.match_indices("t(").filter_map(move |(at, _)| {
        let before = template[..at].chars().next_back();
        if before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '.') {
            return None;
        }
        let rest = &template[at + 2..];
        let name = rest.trim_start().strip_prefix("key")?.trim_start().strip_prefix('=')?.trim_start();
        let quote = name.chars().next().filter(|c| matches!(c, '"' | '\'' | '`'))?;
        let name = &name[1..];
        let end = name.find(quote)?;
        let start = template.len() - name.len();
        Some((start, &name[..end]))
    })
}
