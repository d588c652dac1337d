//! Colours of cameras and screens as those of the web.

use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

/// Turns the colours of a profile (ICC) into sRGB, which is what an image without a profile has.
/// A profile that cannot be read, or is of ink, is passed over: then the colours stay as they are.
pub(super) fn to_srgb(pixels: &mut [u8], alpha: bool, icc: &[u8]) {
    let Ok(profile) = ColorProfile::new_from_slice(icc) else { return };
    if profile.color_space != DataColorSpace::Rgb {
        return;
    }
    let layout = if alpha { Layout::Rgba } else { Layout::Rgb };
    let (srgb, options) = (ColorProfile::new_srgb(), TransformOptions::default());
    if let Ok(transform) = profile.create_transform_8bit(layout, &srgb, layout, options) {
        let before = pixels.to_vec();
        // Both sides have the same length, which is all it asks.
        let _ = transform.transform(&before, pixels);
    }
}
