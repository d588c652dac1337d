//! JPEG files (ITU-T T.81, annex B; JFIF 1.02; Exif 2.32).

use std::borrow::Cow;

use super::super::jpeg::{END_OF_IMAGE, START, START_OF_SCAN, Segments};
use super::{exif, iptc, xmp};

const APP0: u8 = 0xe0;
const APP1: u8 = 0xe1;
const APP2: u8 = 0xe2;
const APP13: u8 = 0xed;
const APP14: u8 = 0xee;
const APP15: u8 = 0xef;
const COMMENT: u8 = 0xfe;

const EXIF: &[u8] = b"Exif\0\0";
const XMP: &[u8] = b"http://ns.adobe.com/xap/1.0/\0";
const PHOTOSHOP: &[u8] = b"Photoshop 3.0\0";

/// The file up to the end of its image: cameras add small pictures and films behind it.
pub(super) fn clean(file: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(file.len());
    out.extend_from_slice(&START[..2]);
    let mut segments = Segments::of(file);
    let mut scanning = false;
    loop {
        let from = segments.at;
        let Some((marker, inside)) = segments.next() else {
            // It was not fetched to its end.
            out.extend_from_slice(file.get(from..).filter(|_| scanning).unwrap_or_default());
            return out;
        };
        let length = if marker == END_OF_IMAGE { 2 } else { 4 + inside.len() };
        let data = file.get(from..segments.at.saturating_sub(length)).filter(|_| scanning);
        out.extend_from_slice(data.unwrap_or_default());
        if marker == END_OF_IMAGE {
            out.extend_from_slice(&[0xff, END_OF_IMAGE]);
            return out;
        }
        scanning |= marker == START_OF_SCAN;
        if let Some(kept) = kept(marker, inside) {
            write(&mut out, marker, &kept);
        }
    }
}

/// What stays of a segment.
fn kept(marker: u8, inside: &[u8]) -> Option<Cow<'_, [u8]>> {
    match marker {
        // Without the small picture that may follow.
        APP0 => Some([inside.get(..12).filter(|_| inside.starts_with(b"JFIF\0"))?, &[0, 0]].concat().into()),
        APP1 => kept_of_exif(inside).or_else(|| kept_of_xmp(inside)).map(Cow::Owned),
        APP2 => inside.starts_with(b"ICC_PROFILE\0").then_some(inside.into()),
        APP13 => Some([PHOTOSHOP, &iptc::clean(inside.strip_prefix(PHOTOSHOP)?)?].concat().into()),
        // How the colours are to be read.
        APP14 => inside.starts_with(b"Adobe").then_some(inside.into()),
        APP0..=APP15 | COMMENT => None,
        _ => Some(inside.into()),
    }
}

fn kept_of_exif(inside: &[u8]) -> Option<Vec<u8>> {
    Some([EXIF, &exif::clean(inside.strip_prefix(EXIF)?)?].concat())
}

fn kept_of_xmp(inside: &[u8]) -> Option<Vec<u8>> {
    Some([XMP, xmp::clean(inside.strip_prefix(XMP)?)?.as_bytes()].concat())
}

fn write(out: &mut Vec<u8>, marker: u8, inside: &[u8]) {
    let Ok(length) = u16::try_from(inside.len() + 2) else { return };
    out.extend_from_slice(&[0xff, marker]);
    out.extend_from_slice(&length.to_be_bytes());
    out.extend_from_slice(inside);
}
