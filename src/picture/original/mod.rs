//! The original of a photograph as it is published: pixel for pixel what the photographer gave, and
//! without what the file tells of the camera, the place and the programs it went through.
//!
//! What stays is what belongs to the picture (size, colours, how it is to be turned) and to the
//! photographer: name, credit line, source, copyright and terms, wherever the file has them.

mod exif;
mod iptc;
mod jpeg;
mod png;
mod xmp;

#[cfg(test)]
mod tests;

use std::borrow::Cow;

/// The version of what [`published`] gives: it counts up when the same file gives other bytes, and is
/// part of every address of an original.
pub const VERSION: u8 = 1;

/// Whether the file that begins so is one of which [`published`] takes something out.
#[must_use]
pub fn is_cleaned(head: &[u8]) -> bool {
    head.starts_with(&super::jpeg::START) || head.starts_with(png::START)
}

/// What is published of a file: of a JPEG or PNG file all but what it tells beside the image, of
/// anything else all. Nothing is encoded anew.
#[must_use]
pub fn published(file: &[u8]) -> Cow<'_, [u8]> {
    if file.starts_with(&super::jpeg::START) {
        Cow::Owned(jpeg::clean(file))
    } else if file.starts_with(png::START) {
        Cow::Owned(png::clean(file))
    } else {
        Cow::Borrowed(file)
    }
}
