//! Press data (IPTC-IIM 4.2) as Photoshop's resources keep them, which agencies still write.

const RESOURCE: &[u8; 4] = b"8BIM";
const PRESS: [u8; 2] = [0x04, 0x04];
/// Data sets: the encoding of the others; by-line and its title, credit, source, copyright notice.
const ENCODING: [u8; 2] = [1, 90];
const CREDITS: [[u8; 2]; 5] = [[2, 80], [2, 85], [2, 110], [2, 115], [2, 116]];

/// Of resources those that name the photographer; none if none does.
pub(super) fn clean(resources: &[u8]) -> Option<Vec<u8>> {
    let mut rest = resources;
    while let Some((id, inside, after)) = resource(rest) {
        if id == PRESS {
            let kept = kept(inside)?;
            let length = u32::try_from(kept.len()).ok()?.to_be_bytes();
            let padding: &[u8] = if kept.len() % 2 == 1 { &[0] } else { &[] };
            return Some([RESOURCE, PRESS.as_slice(), &[0, 0], &length, &kept, padding].concat());
        }
        rest = after;
    }
    None
}

/// The first resource: its number, what is in it, and what comes after it.
fn resource(bytes: &[u8]) -> Option<([u8; 2], &[u8], &[u8])> {
    let rest = bytes.strip_prefix(RESOURCE)?;
    let (id, rest) = rest.split_first_chunk()?;
    // A name with its length before it, even together.
    let name = usize::from(*rest.first()?) + 1;
    let (length, rest) = rest.get(name + name % 2..)?.split_first_chunk()?;
    let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
    let (inside, rest) = rest.split_at_checked(length)?;
    Some((*id, inside, rest.get(length % 2..).unwrap_or_default()))
}

fn kept(mut sets: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    let mut credited = false;
    // Of a set: its sign, its number, how long it is.
    while let [0x1c, record, number, high, low, rest @ ..] = sets {
        let length = usize::from(u16::from_be_bytes([*high, *low]));
        let Some(inside) = rest.get(..length) else { break };
        let credit = CREDITS.contains(&[*record, *number]);
        if credit || [*record, *number] == ENCODING {
            out.extend_from_slice(&[0x1c, *record, *number, *high, *low]);
            out.extend_from_slice(inside);
        }
        credited |= credit;
        sets = rest.get(length..).unwrap_or_default();
    }
    credited.then_some(out)
}
