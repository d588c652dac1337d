//! The sizes of photographs, made and measured again.

use image::{ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use std::io::Cursor;

use super::{Form, Header, Offer, Unreadable, is_whole, look, make};

/// A photograph whose left half is red and whose right half is blue.
fn halves(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(
        width,
        height,
        |x, _| if x < width / 2 { Rgb([220, 20, 20]) } else { Rgb([20, 20, 220]) },
    )
}

fn jpeg(image: &RgbImage) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    image.write_to(&mut out, ImageFormat::Jpeg).unwrap();
    out.into_inner()
}

/// A segment put in behind the beginning of a JPEG file.
fn with_segment(jpeg: &[u8], marker: u8, inside: &[u8]) -> Vec<u8> {
    let length = u16::try_from(inside.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], &[0xff, marker], &length, inside, &jpeg[2..]].concat()
}

/// Exif data with an orientation, and with a place that nobody need know.
fn exif(orientation: u8) -> Vec<u8> {
    let tiff =
        [b"MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", [orientation].as_slice(), &[0; 6]].concat();
    [b"Exif\0\0".as_slice(), &tiff, b"60.1699N"].concat()
}

fn header(form: Form, width: u32, height: u32) -> Header {
    Header { form, width, height }
}

fn widths(offer: &Offer) -> Vec<u32> {
    offer.webp.iter().map(|rendition| rendition.width).collect()
}

#[test]
fn no_size_is_larger_than_the_original() {
    let offer = |width| Offer::of(&header(Form::Jpeg, width, width / 2), 1_000).unwrap();
    assert_eq!(widths(&offer(6000)), [480, 800, 1200, 1600]);
    assert_eq!(widths(&offer(1200)), [480, 800, 1200]);
    assert_eq!(widths(&offer(900)), [480, 800, 900]);
    assert_eq!(widths(&offer(300)), [300]);
    let fallback = offer(6000).fallback;
    assert_eq!((fallback.width, fallback.height, fallback.form), (1200, 600, Form::Jpeg));
    assert_eq!(offer(300).fallback.width, 300);
}

#[test]
fn what_moves_or_is_light_or_too_large_is_shown_as_it_is() {
    for form in [Form::Gif, Form::WebP, Form::Avif] {
        assert_eq!(Offer::of(&header(form, 900, 600), 1_000), None);
    }
    assert_eq!(Offer::of(&header(Form::Png, 20_000, 30), 1_000), None);
    assert_eq!(Offer::of(&header(Form::Png, 9_000, 9_000), 1_000), None);
    assert_eq!(Offer::of(&header(Form::Jpeg, 900, 600), 33 * 1024 * 1024), None);
    assert!(Offer::of(&header(Form::Png, 8_000, 8_000), 1_000).is_some());
}

#[test]
fn sizes_are_what_they_say_and_tell_nothing_of_the_camera() {
    let source = with_segment(&jpeg(&halves(1000, 500)), 0xe1, &exif(1));
    let offer = Offer::of(&look(&source).unwrap(), source.len() as u64).unwrap();
    let wanted: Vec<_> = offer.renditions().collect();
    for (rendition, made) in wanted.iter().zip(make(&source, &wanted).unwrap()) {
        assert_eq!(look(&made), Some(header(rendition.form, rendition.width, rendition.height)));
        assert!(memchr::memmem::find(&made, b"60.1699N").is_none());
        assert!(memchr::memmem::find(&made, b"Exif").is_none() && is_whole(&made));
        // Alone or beside others, it is the same.
        assert_eq!(make(&source, &[*rendition]).unwrap(), [made]);
    }
}

#[test]
fn a_photograph_is_turned_as_the_camera_was_held() {
    let source = with_segment(&jpeg(&halves(64, 32)), 0xe1, &exif(6));
    assert_eq!(look(&source), Some(header(Form::Jpeg, 32, 64)));
    let offer = Offer::of(&look(&source).unwrap(), source.len() as u64).unwrap();
    let made = make(&source, &[offer.fallback]).unwrap().pop().unwrap();
    let made = image::load_from_memory(&made).unwrap().into_rgb8();
    let (top, bottom) = (made.get_pixel(16, 5), made.get_pixel(16, 58));
    // Held upright, what was left is above.
    assert!(top[0] > 150 && top[2] < 90, "{top:?}");
    assert!(bottom[2] > 150 && bottom[0] < 90, "{bottom:?}");
}

#[test]
fn transparency_stays() {
    let source = RgbaImage::from_pixel(40, 20, Rgba([10, 200, 10, 0]));
    let mut png = Cursor::new(Vec::new());
    source.write_to(&mut png, ImageFormat::Png).unwrap();
    let png = png.into_inner();
    let offer = Offer::of(&look(&png).unwrap(), png.len() as u64).unwrap();
    let made = make(&png, &[offer.fallback, offer.webp[0]]).unwrap();
    assert_eq!(image::load_from_memory(&made[0]).unwrap().into_rgba8().get_pixel(3, 3)[3], 0);
    assert!(memchr::memmem::find(&made[1], b"VP8X").is_some(), "WebP with transparency has this part");
}

#[test]
fn colours_of_a_screen_become_those_of_the_web() {
    // Display P3 as telephones write it: its red is stronger than any of the web.
    let profile = moxcms::ColorProfile::new_display_p3().encode().unwrap();
    let inside = [b"ICC_PROFILE\0\x01\x01".as_slice(), &profile].concat();
    let plain = jpeg(&RgbImage::from_pixel(16, 16, Rgb([200, 80, 80])));
    let red = |source: &[u8]| {
        let offer = Offer::of(&look(source).unwrap(), source.len() as u64).unwrap();
        let made = make(source, &[offer.fallback]).unwrap().pop().unwrap();
        image::load_from_memory(&made).unwrap().into_rgb8().get_pixel(8, 8)[0]
    };
    let (before, after) = (red(&plain), red(&with_segment(&plain, 0xe2, &inside)));
    assert!(before.abs_diff(200) < 4 && (208..=224).contains(&after), "{before} {after}");
    // A profile of nonsense is no profile.
    assert_eq!(red(&with_segment(&plain, 0xe2, b"ICC_PROFILE\0\x01\x01nonsense")), before);
}

#[test]
fn what_is_broken_off_is_seen_wherever_it_breaks() {
    let whole = with_segment(&jpeg(&halves(40, 30)), 0xe1, &exif(1));
    assert!(is_whole(&whole));
    // A thumbnail inside has an end of its own, and something may follow the image.
    assert!(!is_whole(&with_segment(&whole, 0xe1, &whole)[..whole.len() + 20]));
    assert!(is_whole(&[whole.as_slice(), b"and a film"].concat()));
    let mut png = Cursor::new(Vec::new());
    halves(40, 30).write_to(&mut png, ImageFormat::Png).unwrap();
    let png = png.into_inner();
    assert!(is_whole(&png));
    for end in 8..whole.len() - 2 {
        assert!(!is_whole(&whole[..end]), "{end}");
    }
    for end in 8..png.len() - 12 {
        assert!(!is_whole(&png[..end]), "{end}");
    }
}

#[test]
fn no_bytes_make_it_panic() {
    let whole = with_segment(&jpeg(&halves(40, 30)), 0xe1, &exif(6));
    let offer = Offer::of(&look(&whole).unwrap(), whole.len() as u64).unwrap();
    for at in 0..whole.len() {
        for bad in [0x00, 0x7f, 0xff] {
            let mut bytes = whole.clone();
            bytes[at] = bad;
            let _ = (is_whole(&bytes), look(&bytes), make(&bytes, &[offer.fallback]));
        }
        let _ = make(&whole[..at], &[offer.fallback]);
    }
    assert_eq!(make(b"", &[offer.fallback]), Err(Unreadable));
    assert_eq!(make(b"GIF89a\x01\0\x01\0\0\0\0;", &[offer.fallback]), Err(Unreadable));
}
