//! Originals: pixels and credit stay, everything else goes.

use std::io::Cursor;

use image::metadata::Orientation;
use image::{ImageDecoder, ImageFormat, ImageReader, Rgb, RgbImage};

use super::{exif, is_cleaned, published};
use crate::picture::{is_whole, look};

/// Nothing of this may be in what is published.
const TRACES: [&str; 7] = ["60.1699N", "GPS", "SERIAL-77", "Photoshop 25", "Kotikatu 5", "pikkukuva", "film"];

fn image(format: ImageFormat) -> Vec<u8> {
    let image = RgbImage::from_fn(40, 20, |x, y| Rgb([90, x.to_le_bytes()[0] * 6, y.to_le_bytes()[0] * 12]));
    let mut out = Cursor::new(Vec::new());
    image.write_to(&mut out, format).unwrap();
    out.into_inner()
}

/// Exif data of a camera, little end first: held upright, with names and a place.
fn of_a_camera() -> Vec<u8> {
    let texts = b"Laura Kotila\0(c) Valtioneuvosto\0SERIAL-77 60.1699N\0";
    let entry = |tag: u16, kind: u16, count: u32, value: u32| {
        [tag.to_le_bytes().as_slice(), &kind.to_le_bytes(), &count.to_le_bytes(), &value.to_le_bytes()]
            .concat()
    };
    let behind = 8 + 2 + 12 * 5 + 4;
    let entries = [
        entry(0x0112, 3, 1, 6),
        entry(0x013b, 2, 13, behind),
        entry(0x8298, 2, 19, behind + 13),
        entry(0xa431, 2, 19, behind + 32),
        entry(0x8825, 4, 1, behind + 32),
    ];
    [b"II\x2a\0\x08\0\0\0\x05\0".as_slice(), &entries.concat(), &[0; 4], texts].concat()
}

const XMP: &str = "<?xpacket begin=''?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF>\
    <rdf:Description exif:GPSLatitude=\"60.1699N\" xmp:CreatorTool=\"Photoshop 25\" photoshop:Credit=\"VNK &amp; VM\">\
    <dc:creator><rdf:Seq><rdf:li>Laura Kotila</rdf:li> <rdf:li>Aino &lt;A&gt; Virta</rdf:li></rdf:Seq></dc:creator>\
    <dc:description><rdf:Alt><rdf:li>Kotikatu 5</rdf:li></rdf:Alt></dc:description><photoshop:Source/>\
    <dc:rights><rdf:Alt><rdf:li xml:lang=\"x-default\">CC BY 4.0</rdf:li></rdf:Alt></dc:rights>\
    </rdf:Description></rdf:RDF></x:xmpmeta>";

fn iptc() -> Vec<u8> {
    let set = |record: u8, number: u8, text: &str| {
        [&[0x1c, record, number, 0, text.len().to_le_bytes()[0]], text.as_bytes()].concat()
    };
    let sets =
        [set(1, 90, "\x1b%G"), set(2, 80, "Laura Kotila"), set(2, 90, "Kotikatu 5"), set(2, 110, "VNK")]
            .concat();
    let thumbnail = [b"8BIM\x04\x0c\0\0\0\0\0\x09".as_slice(), b"pikkukuva\0"].concat();
    let length = u32::try_from(sets.len()).unwrap().to_be_bytes();
    let padding: &[u8] = if sets.len() % 2 == 1 { &[0] } else { &[] };
    [b"Photoshop 3.0\0".as_slice(), &thumbnail, b"8BIM\x04\x04\0\0", &length, &sets, padding].concat()
}

fn with_segments(jpeg: &[u8], segments: &[(u8, &[u8])]) -> Vec<u8> {
    let segment = |(marker, inside): &(u8, &[u8])| {
        let length = u16::try_from(inside.len() + 2).unwrap().to_be_bytes();
        [&[0xff, *marker], length.as_slice(), inside].concat()
    };
    [&jpeg[..2], &segments.iter().flat_map(segment).collect::<Vec<_>>(), &jpeg[2..]].concat()
}

fn has(bytes: &[u8], text: &str) -> bool {
    memchr::memmem::find(bytes, text.as_bytes()).is_some()
}

fn pixels(bytes: &[u8]) -> RgbImage {
    image::load_from_memory(bytes).unwrap().into_rgb8()
}

#[test]
fn a_photograph_keeps_its_pixels_its_turn_its_colours_and_its_credit() {
    let plain = image(ImageFormat::Jpeg);
    let source = with_segments(
        &plain,
        &[
            (0xe1, &[b"Exif\0\0".as_slice(), &of_a_camera()].concat()),
            (0xe1, &[b"http://ns.adobe.com/xap/1.0/\0", XMP.as_bytes()].concat()),
            (0xe1, b"http://ns.adobe.com/xmp/extension/\0GPS 60.1699N"),
            (0xe2, b"ICC_PROFILE\0\x01\x01colours"),
            (0xe2, b"MPF\0pikkukuva"),
            (0xed, &iptc()),
            (0xfe, b"Photoshop 25"),
        ],
    );
    let source = [source.as_slice(), b"and a film"].concat();
    assert!(TRACES.iter().all(|trace| has(&source, trace)));
    let made = published(&source).into_owned();
    assert_eq!(TRACES.iter().find(|trace| has(&made, trace)), None);
    for kept in [
        "ICC_PROFILE\0\x01\x01colours",
        "(c) Valtioneuvosto",
        "VNK &amp; VM",
        "Aino &lt;A&gt; Virta",
        "CC BY 4.0",
    ] {
        assert!(has(&made, kept), "{kept}");
    }
    // Exif, XMP and IPTC each name the photographer.
    assert_eq!(memchr::memmem::find_iter(&made, b"Laura Kotila").count(), 3);
    let sets =
        [b"\x1c\x01\x5a\0\x03\x1b%G\x1c\x02\x50\0\x0cLaura Kotila\x1c\x02\x6e\0\x03VNK".as_slice()].concat();
    assert!(memchr::memmem::find(&made, &sets).is_some());
    assert_eq!((pixels(&made), look(&made), is_whole(&made)), (pixels(&plain), look(&source), true));
    assert_eq!(published(&made), made, "what is clean stays as it is");
}

#[test]
fn what_a_rewritten_directory_says_is_read_as_before() {
    let source = of_a_camera();
    let clean = exif::clean(&source).unwrap();
    assert_eq!(Orientation::from_exif_chunk(&clean), Some(Orientation::Rotate90));
    let written = b"MM\0\x2a\0\0\0\x08\0\x03\
        \x01\x12\0\x03\0\0\0\x01\0\x06\0\0\
        \x01\x3b\0\x02\0\0\0\x0d\0\0\0\x32\
        \x82\x98\0\x02\0\0\0\x13\0\0\0\x40\
        \0\0\0\0Laura Kotila\0\0(c) Valtioneuvosto\0\0";
    assert_eq!(clean, written);
    // Nothing that stays, nothing at all, nonsense.
    for tiff in [
        b"II\x2a\0\x08\0\0\0\0\0".as_slice(),
        b"",
        b"II\x2a\0\xff\xff\xff\xff",
        b"MM\0\x2a\0\0\0\x08\xff\xff",
    ] {
        assert_eq!(exif::clean(tiff), None);
    }
}

#[test]
fn a_png_keeps_its_pixels_and_its_credit() {
    let plain = image(ImageFormat::Png);
    let chunk = |kind: &[u8], inside: &[u8]| {
        let length = u32::try_from(inside.len()).unwrap().to_be_bytes();
        [length.as_slice(), kind, inside, &crc32fast(&[kind, inside].concat()).to_be_bytes()].concat()
    };
    let told = [
        chunk(b"eXIf", &of_a_camera()),
        chunk(b"tEXt", b"Comment\0Kotikatu 5"),
        chunk(b"tEXt", b"Copyright\0Valtioneuvosto"),
        chunk(b"iTXt", &[b"XML:com.adobe.xmp\0\0\0\0\0", XMP.as_bytes()].concat()),
        chunk(b"tIME", b"\x07\xea\x01\x01\x01\x01\x01"),
        chunk(b"pHYs", &[0; 9]),
    ]
    .concat();
    let source = [&plain[..33], &told, &plain[33..], b"and a film"].concat();
    let made = published(&source).into_owned();
    assert_eq!(TRACES.iter().find(|trace| has(&made, trace)), None);
    for kept in ["Copyright\0Valtioneuvosto", "Laura Kotila", "VNK &amp; VM", "pHYs"] {
        assert!(has(&made, kept), "{kept}");
    }
    assert!(!has(&made, "tIME") && made.len() < source.len());
    assert_eq!((pixels(&made), is_whole(&made)), (pixels(&plain), true));
    // A reader that looks at the check sums takes what was rewritten.
    let mut decoder = ImageReader::with_format(Cursor::new(&made), ImageFormat::Png).into_decoder().unwrap();
    assert_eq!(decoder.orientation().unwrap(), Orientation::Rotate90);
}

/// The check sum as another hand writes it.
fn crc32fast(bytes: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 };
        }
    }
    !crc
}

#[test]
fn a_file_that_tells_nothing_or_is_no_photograph_is_published_as_it_is() {
    for plain in [image(ImageFormat::Jpeg), image(ImageFormat::Png)] {
        assert!(is_cleaned(&plain));
        assert_eq!(published(&plain), plain);
    }
    assert!(!is_cleaned(b"%PDF-1.7"));
    assert_eq!(published(b"%PDF-1.7 GPS"), b"%PDF-1.7 GPS".as_slice());
}

#[test]
fn no_bytes_make_it_panic() {
    let jpeg = with_segments(
        &image(ImageFormat::Jpeg),
        &[
            (0xe1, &[b"Exif\0\0".as_slice(), &of_a_camera()].concat()),
            (0xe1, &[b"http://ns.adobe.com/xap/1.0/\0", XMP.as_bytes()].concat()),
            (0xed, &iptc()),
        ],
    );
    for whole in [jpeg, image(ImageFormat::Png)] {
        for at in 0..whole.len() {
            for bad in [0x00, 0x7f, 0xff] {
                let mut bytes = whole.clone();
                bytes[at] = bad;
                let _ = published(&bytes);
            }
            let _ = published(&whole[..at]);
        }
    }
}
