//! PNG files (third edition, W3C 2025).

use std::borrow::Cow;

use super::{exif, xmp};

pub(super) const START: &[u8] = b"\x89PNG\r\n\x1a\n";

/// Chunks without which the image is drawn too, but not as it is meant: transparency, colours,
/// proportions, animation.
const SHOWN: [&[u8; 4]; 14] = [
    b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB", b"cICP", b"mDCV", b"cLLI", b"bKGD", b"pHYs",
    b"acTL", b"fcTL", b"fdAT",
];
/// Texts that name the photographer.
const CREDITS: [&[u8]; 2] = [b"Author\0", b"Copyright\0"];
/// A text in XMP: its keyword, that it is not compressed, no language, no translated keyword.
const XMP: &[u8] = b"XML:com.adobe.xmp\0\0\0\0\0";

/// The file up to the end of its image.
pub(super) fn clean(file: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(file.len());
    out.extend_from_slice(START);
    let mut rest = file.get(START.len()..).unwrap_or_default();
    while let Some((kind, inside, after)) = chunk(rest) {
        match kept(kind, inside) {
            Some(Cow::Borrowed(_)) => {
                out.extend_from_slice(rest.get(..12 + inside.len()).unwrap_or_default());
            }
            Some(Cow::Owned(inside)) => write(&mut out, kind, &inside),
            None => {}
        }
        if kind == *b"IEND" {
            break;
        }
        rest = after;
    }
    out
}

/// The first chunk: its kind, what is in it, and what comes after it.
fn chunk(bytes: &[u8]) -> Option<([u8; 4], &[u8], &[u8])> {
    let (length, rest) = bytes.split_first_chunk()?;
    let (kind, rest) = rest.split_first_chunk()?;
    let (inside, rest) = rest.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?)?;
    let (_, after) = rest.split_first_chunk::<4>()?;
    Some((*kind, inside, after))
}

/// What stays of a chunk: of those that every program must understand all.
fn kept(kind: [u8; 4], inside: &[u8]) -> Option<Cow<'_, [u8]>> {
    match &kind {
        [b'A'..=b'Z', ..] => Some(inside.into()),
        b"eXIf" => exif::clean(inside).map(Cow::Owned),
        b"tEXt" | b"zTXt" | b"iTXt" if CREDITS.iter().any(|credit| inside.starts_with(credit)) => {
            Some(inside.into())
        }
        b"iTXt" => Some([XMP, xmp::clean(inside.strip_prefix(XMP)?)?.as_bytes()].concat().into()),
        kind => SHOWN.contains(&kind).then_some(inside.into()),
    }
}

fn write(out: &mut Vec<u8>, kind: [u8; 4], inside: &[u8]) {
    let Ok(length) = u32::try_from(inside.len()) else { return };
    let checked = [kind.as_slice(), inside].concat();
    out.extend_from_slice(&length.to_be_bytes());
    out.extend_from_slice(&checked);
    out.extend_from_slice(&crc(&checked).to_be_bytes());
}

/// The check sum of a chunk (annex D), of few bytes.
fn crc(bytes: &[u8]) -> u32 {
    let bit = |crc: u32| if crc & 1 == 1 { 0xedb8_8320 ^ (crc >> 1) } else { crc >> 1 };
    !bytes.iter().fold(u32::MAX, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), |crc, _| bit(crc)))
}
