//! Stands in until `interface/` lands.
#![allow(missing_docs)]
use fluent::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};

use crate::language::Lang;

pub struct Args<'a>(Vec<(String, Value<'a>)>);
pub enum Value<'a> {
    Text(std::borrow::Cow<'a, str>),
    Number(i64),
}
impl<'a> Args<'a> {
    pub fn new() -> Self {
        Self(Vec::new())
    }
    pub fn set(&mut self, name: impl Into<String>, value: Value<'a>) {
        self.0.push((name.into(), value));
    }
}
pub struct Words(FluentBundle<FluentResource>);
pub struct Interface(Vec<(Lang, Words)>);
impl Interface {
    pub fn stub() -> Self {
        let one = |code: &str, text: &str| {
            let mut b = FluentBundle::new_concurrent(vec![code.parse().unwrap()]);
            b.set_use_isolating(false);
            let _ = b.add_builtins();
            b.add_function("NUM", |a, _| a[0].clone()).unwrap();
            b.add_resource(FluentResource::try_new(text.to_owned()).map_err(|e| format!("{e:?}")).unwrap())
                .map_err(|e| format!("{e:?}"))
                .unwrap();
            (Lang::new(code).unwrap(), Words(b))
        };
        Self(vec![
            one("fi", include_str!("../../locales/fi/site.ftl")),
            one("sv", include_str!("../../locales/sv/site.ftl")),
            one("en", include_str!("../../locales/en/site.ftl")),
        ])
    }
    pub fn words(&self, lang: Lang) -> &Words {
        &self.0.iter().find(|(l, _)| *l == lang).unwrap().1
    }
}
impl Words {
    pub fn has(&self, id: &str) -> bool {
        self.0.get_message(id).is_some()
    }
    pub fn text(&self, id: &str, args: &Args) -> String {
        let Some(p) = self.0.get_message(id).and_then(|m| m.value()) else { return id.to_owned() };
        let mut f = FluentArgs::new();
        for (n, v) in &args.0 {
            f.set(
                n.clone(),
                match v {
                    Value::Text(t) => FluentValue::from(t.to_string()),
                    Value::Number(n) => FluentValue::from(*n),
                },
            );
        }
        let mut errors = vec![];
        let out = self.0.format_pattern(p, Some(&f), &mut errors).into_owned();
        assert!(errors.is_empty(), "{id}: {errors:?}");
        out
    }
}
