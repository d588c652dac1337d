//! Exif data (Exif 2.32, 4.6; TIFF 6.0): a directory of numbered facts.

/// Texts that name the photographer: `Artist`, `Copyright`.
const CREDITS: [u16; 2] = [0x013b, 0x8298];
const ORIENTATION: u16 = 0x0112;
const TEXT: u16 = 2;
const SHORT: u16 = 3;
/// A longer text is none.
const LONGEST: usize = 2000;

/// How the image is to be turned and who made it, as Exif data; none if nothing is said of that.
pub(super) fn clean(tiff: &[u8]) -> Option<Vec<u8>> {
    let read = Tiff::of(tiff)?;
    let mut facts: Vec<(u16, Fact)> = read.entries().filter_map(|entry| read.fact(entry)).collect();
    // A directory is in order, and has nothing twice.
    facts.sort_by_key(|(tag, _)| *tag);
    facts.dedup_by_key(|(tag, _)| *tag);
    (!facts.is_empty()).then(|| written(&facts))
}

/// A fact that stays.
enum Fact {
    Turn(u16),
    Text(Vec<u8>),
}

/// Exif data as they are read.
struct Tiff<'a> {
    bytes: &'a [u8],
    little: bool,
}

impl<'a> Tiff<'a> {
    fn of(bytes: &'a [u8]) -> Option<Self> {
        let little = match bytes.get(..4)? {
            b"II\x2a\0" => true,
            b"MM\0\x2a" => false,
            _ => return None,
        };
        Some(Self { bytes, little })
    }

    fn short(&self, at: usize) -> Option<u16> {
        let bytes = *self.bytes.get(at..)?.first_chunk()?;
        Some(if self.little { u16::from_le_bytes(bytes) } else { u16::from_be_bytes(bytes) })
    }

    fn long(&self, at: usize) -> Option<usize> {
        let bytes = *self.bytes.get(at..)?.first_chunk()?;
        let number = if self.little { u32::from_le_bytes(bytes) } else { u32::from_be_bytes(bytes) };
        usize::try_from(number).ok()
    }

    /// Where the entries of the first directory stand.
    fn entries(&self) -> impl Iterator<Item = usize> + use<> {
        let start = self.long(4).unwrap_or(usize::MAX);
        let count = usize::from(self.short(start).unwrap_or_default());
        (0..count).map(move |n| start.saturating_add(2 + 12 * n))
    }

    fn fact(&self, at: usize) -> Option<(u16, Fact)> {
        let (tag, kind, count) = (self.short(at)?, self.short(at + 2)?, self.long(at + 4)?);
        let value = at + 8;
        match (tag, kind) {
            (ORIENTATION, SHORT) => {
                Some((tag, Fact::Turn(self.short(value).filter(|turn| (2..=8).contains(turn))?)))
            }
            (tag, TEXT) if CREDITS.contains(&tag) && count <= LONGEST => {
                // What is short stands in the place of its address.
                let start = if count <= 4 { value } else { self.long(value)? };
                let text = self.bytes.get(start..start.checked_add(count)?)?;
                let text = text.split(|byte| *byte == 0).next().unwrap_or_default().trim_ascii();
                (!text.is_empty()).then(|| (tag, Fact::Text(text.to_vec())))
            }
            _ => None,
        }
    }
}

/// A directory of these facts and no other.
fn written(facts: &[(u16, Fact)]) -> Vec<u8> {
    let long = |n: usize| u32::try_from(n).unwrap_or_default().to_be_bytes();
    let short = |n: usize| u16::try_from(n).unwrap_or_default().to_be_bytes();
    let mut out = [b"MM\0\x2a\0\0\0\x08".as_slice(), &short(facts.len())].concat();
    let mut texts = Vec::new();
    let behind = out.len() + 12 * facts.len() + 4;
    for (tag, fact) in facts {
        out.extend_from_slice(&tag.to_be_bytes());
        match fact {
            Fact::Turn(turn) => {
                out.extend_from_slice(
                    &[&SHORT.to_be_bytes(), long(1).as_slice(), &turn.to_be_bytes(), &[0, 0]].concat(),
                );
            }
            Fact::Text(text) => {
                // With its end, and room for the address that a text of three letters does not need.
                let length = (text.len() + 1).max(5);
                out.extend_from_slice(
                    &[&TEXT.to_be_bytes(), long(length).as_slice(), &long(behind + texts.len())].concat(),
                );
                texts.extend_from_slice(text);
                texts.resize(texts.len() - text.len() + length + length % 2, 0);
            }
        }
    }
    // There is no further directory.
    [out, vec![0; 4], texts].concat()
}
