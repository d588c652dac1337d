//! What the beginning of an image says: its form and its size as people see it.

use imagesize::ImageType;

use super::{LONGEST_SIDE, MOST_PIXELS, jpeg};

/// What a file of an image is, whatever its name says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Form {
    Jpeg,
    Png,
    Gif,
    WebP,
    Avif,
}

impl Form {
    /// The usual extension of its files.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Gif => "gif",
            Self::WebP => "webp",
            Self::Avif => "avif",
        }
    }

    /// As the web calls it (IANA).
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Gif => "image/gif",
            Self::WebP => "image/webp",
            Self::Avif => "image/avif",
        }
    }

    /// Whether files of this form may have the extension, in any case.
    #[must_use]
    pub fn is_called(self, extension: &str) -> bool {
        let extension = extension.to_ascii_lowercase();
        extension == self.extension() || (self == Self::Jpeg && extension == "jpeg")
    }

    fn of(head: &[u8]) -> Option<Self> {
        match imagesize::image_type(head).ok()? {
            ImageType::Jpeg => Some(Self::Jpeg),
            ImageType::Png => Some(Self::Png),
            ImageType::Gif => Some(Self::Gif),
            ImageType::Webp => Some(Self::WebP),
            ImageType::Heif(imagesize::Compression::Av1) => Some(Self::Avif),
            _ => None,
        }
    }
}

/// What the header of an image says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header {
    /// What it is; none for a form that pages do not show.
    pub form: Form,
    /// Width in pixels, as it is to be seen.
    pub width: u32,
    /// Height in pixels, as it is to be seen.
    pub height: u32,
}

impl Header {
    /// Whether it has more pixels than are taken.
    #[must_use]
    pub fn is_vast(&self) -> bool {
        let pixels = u64::from(self.width) * u64::from(self.height);
        pixels > MOST_PIXELS || self.width.max(self.height) > LONGEST_SIDE
    }

    /// The height in the same proportion, of `width` pixels.
    pub(super) fn height_at(&self, width: u32) -> u32 {
        let (whole, part) = (u64::from(self.width), u64::from(width));
        let height = (u64::from(self.height) * part + whole / 2) / whole.max(1);
        u32::try_from(height).unwrap_or(u32::MAX).max(1)
    }
}

/// The header of an image from the beginning of its file; none if it is no image that pages show.
/// A photograph that the camera was turned for is as wide as it is seen.
#[must_use]
pub fn look(head: &[u8]) -> Option<Header> {
    let form = Form::of(head)?;
    let size = imagesize::blob_size(head).ok()?;
    let pixels = |n: usize| u32::try_from(n).ok().filter(|n| *n > 0);
    let (width, height) = (pixels(size.width)?, pixels(size.height)?);
    let turned = form == Form::Jpeg && jpeg::orientation(head) >= 5;
    let (width, height) = if turned { (height, width) } else { (width, height) };
    Some(Header { form, width, height })
}

/// Whether a JPEG or PNG file has its end: one that was not fetched to the end has not. Of
/// anything else nothing is said against it.
#[must_use]
pub fn is_whole(bytes: &[u8]) -> bool {
    if bytes.starts_with(&jpeg::START) {
        jpeg::is_whole(bytes)
    } else if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        is_whole_png(bytes)
    } else {
        true
    }
}

/// Goes from chunk to chunk until `IEND` (PNG, third edition, 5.3).
fn is_whole_png(bytes: &[u8]) -> bool {
    let mut at = 8;
    while let Some(chunk) = bytes.get(at..).filter(|rest| rest.len() >= 12) {
        if chunk.get(4..8) == Some(b"IEND".as_slice()) {
            return true;
        }
        let length = chunk.first_chunk().map_or(0, |length| u32::from_be_bytes(*length));
        at = at.saturating_add(12).saturating_add(usize::try_from(length).unwrap_or(usize::MAX));
    }
    false
}
