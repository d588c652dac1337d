//! The pages of the guide in `docs/` that have samples, taken apart and put together.

use std::path::{Path, PathBuf};

/// The pages with samples, with the language of each.
pub fn pages() -> impl Iterator<Item = (&'static str, &'static str, PathBuf)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/content/pages");
    ["writer", "translator", "editor"].into_iter().flat_map(move |page| {
        let folder = folder.join(page);
        ["fi", "sv", "en"].map(|lang| (page, lang, folder.join(format!("{lang}.md"))))
    })
}

/// A part of a page: a line, or a fence.
pub enum Part {
    Line(String),
    Fence { info: String, text: String },
}

/// The lines and fences of a page.
pub fn parts(page: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        parts.push(match line.strip_prefix("```") {
            None => Part::Line(line.to_owned()),
            Some(info) => {
                let inside = lines.by_ref().take_while(|line| *line != "```");
                let text = inside.fold(String::new(), |all, line| all + line + "\n");
                Part::Fence { info: info.to_owned(), text }
            }
        });
    }
    parts
}

/// The page again.
pub fn whole(parts: &[Part]) -> String {
    let text = |part: &Part| match part {
        Part::Line(line) => format!("{line}\n"),
        Part::Fence { info, text } => format!("```{info}\n{text}```\n"),
    };
    parts.iter().map(text).collect()
}
