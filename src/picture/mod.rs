//! Photographs: what their bytes say of themselves, in which sizes pages offer them, and those
//! sizes made. From bytes to bytes: nothing here reads or writes a file.

pub mod card;
mod colours;
mod header;
mod jpeg;
mod make;
pub mod original;

#[cfg(test)]
mod tests;

pub use header::{Form, Header, is_whole, look};
pub use make::{Unreadable, make};

/// The version of what [`make`] makes: it counts up when the same photograph gives other bytes,
/// and is part of every address, so that no browser shows what an older program made.
pub const VERSION: u8 = 1;

/// The widths that are offered, in pixels: a telephone's column with few and with many pixels to
/// the inch, a column of the desk, the same on a fine screen.
const WIDTHS: [u32; 4] = [480, 800, 1200, 1600];

/// The widest size for browsers that know no WebP, for feeds and for shared links, in pixels.
const FALLBACK: u32 = 1200;

/// The most pixels of an image, which is more than cameras have: anything larger is a mistake, or
/// made to fill a computer's memory.
pub const MOST_PIXELS: u64 = 64_000_000;

/// The longest side of an image in pixels; a WebP file can hold 16,383.
pub const LONGEST_SIDE: u32 = 16_000;

/// The largest file of which sizes are made, in bytes.
pub const LARGEST: u64 = 32 * 1024 * 1024;

/// A size in which a photograph is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rendition {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// As what.
    pub form: Form,
}

/// The sizes in which a photograph is offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// As WebP, from small to large.
    pub webp: Vec<Rendition>,
    /// In the form of the original, for whoever does not take WebP.
    pub fallback: Rendition,
}

impl Offer {
    /// The sizes that are made of an image, none larger than itself; none if it is shown as it is:
    /// an animation, a form that nobody need be spared, or a file beyond the limits.
    #[must_use]
    pub fn of(header: &Header, bytes: u64) -> Option<Self> {
        if !matches!(header.form, Form::Jpeg | Form::Png) || header.is_vast() || bytes > LARGEST {
            return None;
        }
        let rendition = |width, form| Rendition { width, height: header.height_at(width), form };
        let smaller = WIDTHS.into_iter().filter(|width| *width < header.width);
        let widest = header.width.min(WIDTHS[WIDTHS.len() - 1]);
        let mut widths: Vec<u32> = smaller.chain([widest]).collect();
        widths.dedup();
        Some(Self {
            webp: widths.into_iter().map(|width| rendition(width, Form::WebP)).collect(),
            fallback: rendition(header.width.min(FALLBACK), header.form),
        })
    }

    /// All of them.
    pub fn renditions(&self) -> impl Iterator<Item = Rendition> + '_ {
        self.webp.iter().copied().chain([self.fallback])
    }
}

impl Rendition {
    /// What stands in the name of its file: `lead-800-v1` of `lead`.
    #[must_use]
    pub fn stem(&self, of: &str) -> String {
        format!("{of}-{}-v{VERSION}", self.width)
    }
}
