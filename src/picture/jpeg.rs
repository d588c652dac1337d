//! The segments of a JPEG file (ITU-T T.81, annex B): how the camera was held, and where the image
//! ends.

use image::metadata::Orientation;

/// How a JPEG file begins.
pub(super) const START: [u8; 3] = [0xff, 0xd8, 0xff];

pub(super) const END_OF_IMAGE: u8 = 0xd9;
pub(super) const START_OF_SCAN: u8 = 0xda;
const EXIF: u8 = 0xe1;

/// The segments with their markers, as far as they are there whole.
pub(super) struct Segments<'a> {
    bytes: &'a [u8],
    /// Behind the last one.
    pub(super) at: usize,
}

impl<'a> Segments<'a> {
    pub(super) fn of(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 2 }
    }

    /// The next marker, past whatever stands before it: the data of a scan, in which `FF` is
    /// followed by `00` or by a restart, and padding.
    fn marker(&mut self) -> Option<u8> {
        loop {
            self.at += memchr::memchr(0xff, self.bytes.get(self.at..)?)? + 1;
            match *self.bytes.get(self.at)? {
                0x00 | 0x01 | 0xd0..=0xd7 | 0xff => {}
                marker => {
                    self.at += 1;
                    return Some(marker);
                }
            }
        }
    }
}

impl<'a> Iterator for Segments<'a> {
    type Item = (u8, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let marker = self.marker()?;
        if marker == END_OF_IMAGE {
            return Some((marker, &[]));
        }
        let length = self.bytes.get(self.at..)?.first_chunk().map(|length| u16::from_be_bytes(*length))?;
        let inside = self.bytes.get(self.at + 2..self.at + usize::from(length.max(2)))?;
        self.at += usize::from(length.max(2));
        Some((marker, inside))
    }
}

/// How the photograph is to be turned, from 1 to 8 (Exif 2.32, 4.6.4, `Orientation`); 1 if nothing
/// is said.
pub(super) fn orientation(bytes: &[u8]) -> u8 {
    turn(bytes).map_or(1, Orientation::to_exif)
}

/// The same, as it is done.
pub(super) fn turn(bytes: &[u8]) -> Option<Orientation> {
    let mut before = Segments::of(bytes).take_while(|(marker, _)| *marker != START_OF_SCAN);
    before.find_map(|(marker, inside)| {
        let exif = inside.strip_prefix(b"Exif\0\0").filter(|_| marker == EXIF)?;
        Orientation::from_exif_chunk(exif)
    })
}

/// Whether the end of the image is there.
pub(super) fn is_whole(bytes: &[u8]) -> bool {
    Segments::of(bytes).any(|(marker, _)| marker == END_OF_IMAGE)
}
