//! The sample site reads without a complaint.

use std::path::Path;

use crate::content::{config, data, folders, front_matter};
use crate::source;

#[test]
fn the_sample_site_reads_without_a_complaint() {
    let sources = source::read(Path::new(option_env!("SAMPLE").unwrap_or(env!("CARGO_MANIFEST_DIR"))));
    let (site, mut found) = config::read_site(&sources);
    let site = site.unwrap();
    let (layout, problems) = folders::layout(&sources, &site);
    found.append(problems);
    for file in &layout.documents {
        let (document, problems) = front_matter::read_document(file, &sources.files[&file.path], &site);
        found.append(problems);
        assert!(document.is_some(), "{}", file.path);
    }
    let (data, problems) = data::read_data(&sources, site);
    found.append(problems);
    let all: Vec<_> = found.iter().collect();
    assert!(all.is_empty(), "{all:#?}");
    assert!(!layout.documents.is_empty() && !data.people.is_empty());
}
