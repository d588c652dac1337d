//! Files of a site: new ones for `tiedote new` and `tiedote theme copy`, never over an existing one,
//! and translations in which `tiedote translated` records what they were made from; reports and schemas
//! for editors, wherever they are wanted.
#![expect(clippy::disallowed_methods, reason = "writes what a writer asked to have started")]

use std::fs::{self, File, Permissions};
use std::io::Write as _;
use std::path::Path;

use crate::path::SourcePath;
use crate::publish::{Attempt, PublishError, failed};

/// Writes new files into a site's folder.
///
/// # Errors
///
/// If a folder or file cannot be made, or a file is there already; then it stays as it was.
pub fn write_new(site: &Path, files: &[(SourcePath, impl AsRef<[u8]>)]) -> Result<(), PublishError> {
    for (path, text) in files {
        let file = site.join(path.as_str());
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).map_err(failed(Attempt::Create, folder))?;
        }
        let mut new = File::create_new(&file).map_err(failed(Attempt::Create, &file))?;
        new.write_all(text.as_ref()).map_err(failed(Attempt::Write, &file))?;
    }
    Ok(())
}

/// Writes a file that the program makes, in one step; the folder is made if need be.
///
/// # Errors
///
/// If it cannot be written; then it stays as it was.
pub fn put(folder: &Path, name: &str, text: &str) -> Result<(), PublishError> {
    fs::create_dir_all(folder).map_err(failed(Attempt::Create, folder))?;
    replace(&folder.join(name), text, None)
}

/// Writes a file of a site anew, in one step: whoever reads it meanwhile sees it whole, before or
/// after. A link stays a link; permissions stay what they were.
///
/// # Errors
///
/// If it cannot be written; then it stays as it was.
pub fn rewrite(site: &Path, path: &SourcePath, text: &str) -> Result<(), PublishError> {
    let file = site.join(path.as_str());
    let file = fs::canonicalize(&file).map_err(failed(Attempt::Read, &file))?;
    let permissions = fs::metadata(&file).map_err(failed(Attempt::Read, &file))?.permissions();
    replace(&file, text, Some(permissions))
}

/// Writes a file beside its place and renames it, so that it is whole whenever it is read.
pub(super) fn replace(file: &Path, text: &str, permissions: Option<Permissions>) -> Result<(), PublishError> {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let beside = file.with_file_name(format!(".{name}.tiedote"));
    fs::write(&beside, text).map_err(failed(Attempt::Write, &beside))?;
    if let Some(permissions) = permissions {
        fs::set_permissions(&beside, permissions).map_err(failed(Attempt::Write, &beside))?;
    }
    fs::rename(&beside, file).map_err(failed(Attempt::Rename, file))
}

/// Writes a report, over an earlier one if there is one.
///
/// # Errors
///
/// If its folder or file cannot be made.
pub fn write_report(file: &Path, text: &str) -> Result<(), PublishError> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).map_err(failed(Attempt::Create, folder))?;
    }
    fs::write(file, text).map_err(failed(Attempt::Write, file))
}
