//! Pages -> a search index that a browser reads from any host of files.
//!
//! The index is made by [pagefind](https://pagefind.app), which cuts it into small pieces and asks it by WebAssembly in the
//! browser. It is fed with stems instead of words ([`Stems`]), word for word, so that its places are those of the words
//! that a reader sees; what is shown of a page is put in beside. All of it happens in memory.

mod stem;

use std::collections::BTreeMap;
use std::io::{Read, Write};

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use pagefind::api::PagefindIndex;
use pagefind::options::PagefindServiceConfig;
use serde::Serialize;
use serde_json::{Value, json};

pub use stem::{Stemmer, Stems};

/// Changes whenever the same pages give another index.
pub const VERSION: &str = "pagefind 1.6, tiedote 1";

/// What is to be found of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Record {
    /// Its address.
    pub url: String,
    /// Its headline.
    pub title: String,
    /// Its text, of which excerpts are shown.
    pub text: String,
    /// Words by which it is found as well.
    pub keywords: String,
    /// What it may be filtered by: `year` -> `2026`.
    pub filters: BTreeMap<String, Vec<String>>,
    /// What else is shown of it.
    pub shown: BTreeMap<String, String>,
    /// Its day, by which pages come newest first where nothing is asked but a filter; texts in the order of days.
    pub date: String,
}

/// A file of an index: its name below the index's folder, and its bytes.
pub type File = (String, Vec<u8>);

/// The index of pages in one language, as files in the order of their names. The same pages give the same bytes.
///
/// # Errors
///
/// What pagefind or the machine says.
pub fn index(records: &[Record], stems: &Stems) -> Result<Vec<File>, String> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| error.to_string())?;
    let made = runtime.block_on(make(records, stems))?;
    let shown: BTreeMap<&str, &Record> = records.iter().map(|record| (record.url.as_str(), record)).collect();
    let mut files: Vec<File> = vec![
        ("stem.js".to_owned(), include_bytes!("../browser/stem.js").to_vec()),
        ("stems.txt".to_owned(), stems.text().as_bytes().to_vec()),
    ];
    for (name, bytes) in made {
        if name.starts_with("fragment/") {
            files.push((name, fragment(&bytes, &shown)?));
        } else if is_wanted(&name) {
            files.push((name, bytes));
        }
    }
    files.sort();
    Ok(files)
}

async fn make(records: &[Record], stems: &Stems) -> Result<Vec<File>, String> {
    let config = PagefindServiceConfig::builder().keep_index_url(true).build();
    let mut index = PagefindIndex::new(Some(config)).map_err(|error| error.to_string())?;
    let mut stemmer = Stemmer::new(stems);
    for record in records {
        let text = stemmer.text(&record.text);
        let told = [("title", &record.title), ("keywords", &record.keywords)];
        let meta = told.map(|(name, words)| (name.to_owned(), stemmer.text(words)));
        // The language has no stems of pagefind's own: the words are stems already.
        let language = "unknown".to_owned();
        let filters = Some(record.filters.clone());
        let sort = Some(BTreeMap::from([("date".to_owned(), record.date.clone())]));
        let added =
            index.add_custom_record(record.url.clone(), text, language, Some(meta.into()), filters, sort);
        added.await.map_err(|error| error.to_string())?;
    }
    let files = index.get_files().await.map_err(|error| error.to_string())?;
    let name = |path: &std::path::Path| path.to_string_lossy().replace('\\', "/");
    Ok(files.into_iter().map(|file| (name(&file.filename), file.contents)).collect())
}

/// The interfaces that pagefind brings along are not used.
fn is_wanted(name: &str) -> bool {
    let known = ["pagefind.js", "pagefind-entry.json", "wasm.unknown.pagefind"];
    known.contains(&name) || ["pf_meta", "pf_index", "pf_filter"].iter().any(|end| name.ends_with(end))
}

/// What pagefind puts before each of its files.
const SIGNATURE: &[u8] = b"pagefind_dcd";

/// What is fetched of a page that was found: not the stems that pagefind was given, but the page's words.
fn fragment(packed: &[u8], shown: &BTreeMap<&str, &Record>) -> Result<Vec<u8>, String> {
    let mut plain = Vec::new();
    GzDecoder::new(packed).read_to_end(&mut plain).map_err(|error| error.to_string())?;
    let known = plain.strip_prefix(SIGNATURE).unwrap_or_default();
    let known: Value = serde_json::from_slice(known).map_err(|error| error.to_string())?;
    let record = known.get("url").and_then(Value::as_str).and_then(|url| shown.get(url));
    let record = record.ok_or("pagefind made a fragment of no page")?;
    let mut meta: BTreeMap<&str, &str> = BTreeMap::from([("title", record.title.as_str())]);
    meta.extend(record.shown.iter().map(|(name, text)| (name.as_str(), text.as_str())));
    let text: Vec<&str> = record.text.split_whitespace().collect();
    let fragment = json!({
        "url": record.url,
        "content": text.join(" "),
        "word_count": known.get("word_count"),
        "filters": {},
        "meta": meta,
        "anchors": [],
    });
    let mut packer = GzEncoder::new(Vec::new(), Compression::default());
    let written =
        packer.write_all(SIGNATURE).and_then(|()| packer.write_all(fragment.to_string().as_bytes()));
    written.and_then(|()| packer.finish()).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests;
