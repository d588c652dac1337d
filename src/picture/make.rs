//! The sizes of a photograph, made.

use std::io::Cursor;

use fast_image_resize::images::Image;
use fast_image_resize::{PixelType, Resizer};
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::metadata::Orientation;
use image::{DynamicImage, ExtendedColorType, ImageDecoder, ImageEncoder, ImageFormat, ImageReader};

use super::{Form, Header, LONGEST_SIDE, Offer, Rendition, colours, jpeg, look};

/// Of a hundred; at this quality photographs show no fault on a page at arm's length.
const QUALITY_WEBP: f32 = 76.0;
/// The same for JPEG, of a hundred.
const QUALITY_JPEG: u8 = 80;
/// How long libwebp searches, from 0 to 6: see the figures in `benches/README.md`.
const EFFORT_WEBP: i32 = 2;

/// A photograph that cannot be decoded, or is beyond the limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreadable;

/// Makes renditions of a photograph, in the order in which they are wanted: turned as the camera
/// was held, in the colours of the web, and with nothing else that the file tells (no place, no
/// names, no thumbnail).
///
/// Each is the same whatever is made beside it.
///
/// # Errors
///
/// If the bytes cannot be decoded within the limits.
pub fn make(bytes: &[u8], wanted: &[Rendition]) -> Result<Vec<Vec<u8>>, Unreadable> {
    let header = look(bytes).ok_or(Unreadable)?;
    let widest = Offer::of(&header, bytes.len() as u64).ok_or(Unreadable)?;
    let widest = widest.renditions().max_by_key(|rendition| rendition.width).ok_or(Unreadable)?;
    let (image, icc) = decode(bytes, &header)?;
    let mut base = resized(pixels(image)?, &widest)?;
    if let Some(icc) = icc {
        let alpha = base.pixel_type() == PixelType::U8x4;
        colours::to_srgb(base.buffer_mut(), alpha, &icc);
    }
    wanted.iter().map(|rendition| encode(&scaled(&base, rendition)?, rendition.form)).collect()
}

/// The pixels and the profile of their colours.
fn decode(bytes: &[u8], header: &Header) -> Result<(DynamicImage, Option<Vec<u8>>), Unreadable> {
    let format = if header.form == Form::Jpeg { ImageFormat::Jpeg } else { ImageFormat::Png };
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    // What it may take of memory is limited already.
    let mut limits = image::Limits::default();
    (limits.max_image_width, limits.max_image_height) = (Some(LONGEST_SIDE), Some(LONGEST_SIDE));
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|_| Unreadable)?;
    let icc = decoder.icc_profile().ok().flatten();
    let mut image = DynamicImage::from_decoder(decoder).map_err(|_| Unreadable)?;
    if header.form == Form::Jpeg {
        image.apply_orientation(jpeg::turn(bytes).unwrap_or(Orientation::NoTransforms));
    }
    Ok((image, icc))
}

/// Eight bits of red, green and blue, and of transparency where there is any.
fn pixels(image: DynamicImage) -> Result<Image<'static>, Unreadable> {
    let (width, height) = (image.width(), image.height());
    let (bytes, kind) = if image.color().has_alpha() {
        (image.into_rgba8().into_raw(), PixelType::U8x4)
    } else {
        (image.into_rgb8().into_raw(), PixelType::U8x3)
    };
    Image::from_vec_u8(width, height, bytes, kind).map_err(|_| Unreadable)
}

/// The image in the size of a rendition.
fn resized(image: Image<'static>, size: &Rendition) -> Result<Image<'static>, Unreadable> {
    if (image.width(), image.height()) == (size.width, size.height) {
        Ok(image)
    } else {
        scaled(&image, size)
    }
}

fn scaled(image: &Image<'static>, size: &Rendition) -> Result<Image<'static>, Unreadable> {
    if (image.width(), image.height()) == (size.width, size.height) {
        return Ok(image.copy());
    }
    let mut scaled = Image::new(size.width, size.height, image.pixel_type());
    Resizer::new().resize(image, &mut scaled, None).map_err(|_| Unreadable)?;
    Ok(scaled)
}

fn encode(image: &Image<'_>, form: Form) -> Result<Vec<u8>, Unreadable> {
    let (pixels, width, height) = (image.buffer(), image.width(), image.height());
    let alpha = image.pixel_type() == PixelType::U8x4;
    let colour = if alpha { ExtendedColorType::Rgba8 } else { ExtendedColorType::Rgb8 };
    let mut out = Vec::new();
    let done = match form {
        Form::WebP => return webp(pixels, (width, height), alpha),
        Form::Jpeg => {
            JpegEncoder::new_with_quality(&mut out, QUALITY_JPEG).write_image(pixels, width, height, colour)
        }
        _ => PngEncoder::new_with_quality(&mut out, CompressionType::Default, FilterType::Adaptive)
            .write_image(pixels, width, height, colour),
    };
    done.map(|()| out).map_err(|_| Unreadable)
}

fn webp(pixels: &[u8], (width, height): (u32, u32), alpha: bool) -> Result<Vec<u8>, Unreadable> {
    let mut config = webp::WebPConfig::new().map_err(|()| Unreadable)?;
    (config.quality, config.method) = (QUALITY_WEBP, EFFORT_WEBP);
    let layout = if alpha { webp::PixelLayout::Rgba } else { webp::PixelLayout::Rgb };
    let encoder = webp::Encoder::new(pixels, layout, width, height);
    encoder.encode_advanced(&config).map(|made| made.to_vec()).map_err(|_| Unreadable)
}
