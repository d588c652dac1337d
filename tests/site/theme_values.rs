//! The page that tells theme authors every value of every template, made from the view structs.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// The values of a struct, and the template that shows it.
#[derive(Default)]
struct View {
    about: String,
    /// Name, type and meaning.
    values: Vec<(String, String, String)>,
    template: Option<String>,
}

#[test]
fn every_value_of_a_template_is_documented() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = page(&views(&root.join("src/theme/view")));
    let file = root.join("docs/theme-values.md");
    if std::env::var_os("TIEDOTE_UPDATE").is_some() {
        fs::write(&file, &text).unwrap();
    }
    let written = fs::read_to_string(&file).unwrap_or_default();
    assert!(written == text, "docs/theme-values.md is not what the views are (TIEDOTE_UPDATE=1 writes it)");
}

/// The structs of the view files, which are laid out as rustfmt lays them out: a doc comment
/// above, then `pub struct Name {` or `pub name: Type,`.
fn views(folder: &Path) -> BTreeMap<String, View> {
    let mut views: BTreeMap<String, View> = BTreeMap::new();
    for file in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        let (mut about, mut name) = (String::new(), String::new());
        for line in text.lines().map(str::trim) {
            if let Some(words) = line.strip_prefix("///") {
                about = format!("{about} {}", words.trim());
                continue;
            }
            if line.starts_with("#[") {
                continue;
            }
            let about = std::mem::take(&mut about).trim().replace('|', "\\|");
            if let Some(head) = line.strip_prefix("pub struct ") {
                head.trim_end_matches(" {").clone_into(&mut name);
                views.entry(name.clone()).or_default().about = about;
            } else if let Some((field, kind)) = value(line) {
                assert!(!about.is_empty(), "{name}.{field} says what it is");
                views.get_mut(&name).unwrap().values.push((field, kind, about));
            } else if let Some(rest) = line.strip_prefix("impl View for ") {
                rest.trim_end_matches(" {").clone_into(&mut name);
            } else if let Some(rest) = line.strip_prefix("const TEMPLATE: &'static str = ") {
                views.get_mut(&name).unwrap().template = Some(rest.trim_matches(['"', ';']).to_owned());
            }
        }
    }
    views.retain(|_, view| !view.values.is_empty());
    views
}

/// Name and type of `pub name: Type,`; `r#type` in Rust is `type` in a template.
fn value(line: &str) -> Option<(String, String)> {
    let (name, ty) = line.strip_prefix("pub ")?.strip_suffix(',')?.split_once(": ")?;
    Some((name.trim_start_matches("r#").to_owned(), kind(ty)))
}

/// A type as a theme author would say it.
fn kind(ty: &str) -> String {
    let inner = |outer: &str| ty.strip_prefix(outer)?.strip_prefix('<')?.strip_suffix('>');
    if let Some(of) = inner("Option") {
        format!("{}, or none", kind(of))
    } else if let Some(of) = inner("Vec") {
        format!("list of {}", kind(of))
    } else if let Some(of) = inner("Arc").or_else(|| inner("Box")) {
        kind(of)
    } else if let Some((key, of)) = inner("BTreeMap").and_then(|pair| pair.split_once(", ")) {
        format!("map from {} to {}", kind(key), kind(of))
    } else {
        match ty {
            "String" | "str" => "text".to_owned(),
            "bool" => "true or false".to_owned(),
            "u16" | "u32" | "u64" | "usize" | "i64" => "number".to_owned(),
            name => format!("[{name}](#{})", name.to_lowercase()),
        }
    }
}

fn page(views: &BTreeMap<String, View>) -> String {
    let mut text = String::from(
        "# What templates get\n\nMade from the program; how to use it is in [theme.md](theme.md).\n\n\
         Every template has `site` ([SiteView](#siteview)), the same on all pages of a language, the \
         values of its own\nview, and the function `t(key=\"…\")` for words of `locales/`. Texts are \
         escaped when they are printed; what is\nHTML already says so and is printed with `| safe`.\n\n",
    );
    let pages = views.iter().filter_map(|(name, view)| Some((view.template.as_ref()?, name, view)));
    let mut pages: Vec<_> = pages.collect();
    pages.sort_unstable_by_key(|(template, ..)| *template);
    text += "## Templates\n\n";
    for (template, name, view) in pages {
        let _ = writeln!(text, "- `{template}`: [{name}](#{}). {}", name.to_lowercase(), view.about);
    }
    text += "\n## Values\n";
    for (name, view) in views {
        let _ = write!(text, "\n### {name}\n\n{}\n\n| value | type | |\n| --- | --- | --- |\n", view.about);
        for (name, kind, about) in &view.values {
            let _ = writeln!(text, "| `{name}` | {kind} | {about} |");
        }
    }
    text
}
