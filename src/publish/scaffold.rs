//! New files under `content/`, for `tiedote new`: never over an existing one.
#![expect(clippy::disallowed_methods, reason = "writes what a writer asked to have started")]

use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;

use crate::path::SourcePath;
use crate::publish::{Attempt, PublishError, failed};

/// Writes new files into a site's folder.
///
/// # Errors
///
/// If a folder or file cannot be made, or a file is there already; then it stays as it was.
pub fn write_new(site: &Path, files: &[(SourcePath, String)]) -> Result<(), PublishError> {
    for (path, text) in files {
        let file = site.join(path.as_str());
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).map_err(failed(Attempt::Create, folder))?;
        }
        let mut new = File::create_new(&file).map_err(failed(Attempt::Create, &file))?;
        new.write_all(text.as_bytes()).map_err(failed(Attempt::Write, &file))?;
    }
    Ok(())
}
