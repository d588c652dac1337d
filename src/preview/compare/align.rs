//! Two sequences of blocks, aligned: each block with its counterpart or a gap.

use super::blocks::{Block, Kind};

/// Beyond so many pairs to weigh, blocks are paired in their order: no text is so long.
const MOST: usize = 1_000_000;

/// The places of two blocks that belong together; none for a gap.
pub(super) type Pair = (Option<usize>, Option<usize>);

/// Aligns two texts so that the kinds agree, and as much as possible of what does not depend on
/// the language (numbers, links, lengths) does too. What has no counterpart stands before a gap.
pub(super) fn align(left: &[Block], right: &[Block]) -> Vec<Pair> {
    if left.len().saturating_mul(right.len()) > MOST {
        return in_order(left.len(), right.len());
    }
    let width = right.len() + 1;
    // best[i * width + j]: how well what follows left block i and right block j can be aligned.
    let mut best = vec![0.0_f32; (left.len() + 1) * width];
    for i in (0..left.len()).rev() {
        for j in (0..right.len()).rev() {
            let both =
                likeness(&left[i], &right[j]).map_or(f32::MIN, |like| like + best[(i + 1) * width + j + 1]);
            best[i * width + j] = both.max(best[(i + 1) * width + j]).max(best[i * width + j + 1]);
        }
    }
    let mut pairs = Vec::with_capacity(left.len().max(right.len()));
    let (mut i, mut j) = (0, 0);
    while i < left.len() && j < right.len() {
        let here = best[i * width + j];
        let paired = likeness(&left[i], &right[j])
            .is_some_and(|like| same(here, like + best[(i + 1) * width + j + 1]));
        if paired {
            pairs.push((Some(i), Some(j)));
            (i, j) = (i + 1, j + 1);
        } else if same(here, best[(i + 1) * width + j]) {
            pairs.push((Some(i), None));
            i += 1;
        } else {
            pairs.push((None, Some(j)));
            j += 1;
        }
    }
    pairs.extend((i..left.len()).map(|i| (Some(i), None)));
    pairs.extend((j..right.len()).map(|j| (None, Some(j))));
    pairs
}

fn in_order(left: usize, right: usize) -> Vec<Pair> {
    (0..left.max(right)).map(|n| ((n < left).then_some(n), (n < right).then_some(n))).collect()
}

fn same(a: f32, b: f32) -> bool {
    (a - b).abs() < 1e-3
}

/// How much two blocks look like versions of one; none if they cannot be.
fn likeness(left: &Block, right: &Block) -> Option<f32> {
    if left.kind != right.kind {
        return None;
    }
    let level = if left.kind == Kind::Heading && left.level != right.level { -1.0 } else { 0.0 };
    // Pairs count more than anything else: a gap stands only where something is missing.
    Some(4.0 + level + 2.0 * shared(left, right) - lengths_apart(left, right))
}

/// The part of their numbers and links that two blocks share, from -1 (none, though both have
/// some) to 1 (all); 0 where there are none.
fn shared(left: &Block, right: &Block) -> f32 {
    let common = left.anchors.intersection(&right.anchors).count();
    let all = left.anchors.union(&right.anchors).count();
    match (all, common) {
        (0, _) => 0.0,
        (_, 0) if left.anchors.is_empty() || right.anchors.is_empty() => -0.5,
        (_, 0) => -1.0,
        _ => ratio(common, all),
    }
}

/// How far the lengths of two blocks are apart: 0 for the same, 1 from three times as long on.
fn lengths_apart(left: &Block, right: &Block) -> f32 {
    let (short, long) = (left.length.min(right.length).max(1), left.length.max(right.length).max(1));
    ((1.0 - ratio(short, long)) * 1.5).min(1.0)
}

fn ratio(part: usize, whole: usize) -> f32 {
    let number = |n: usize| f32::from(u16::try_from(n).unwrap_or(u16::MAX));
    number(part) / number(whole).max(1.0)
}

#[cfg(test)]
mod tests {
    use super::super::blocks::split;
    use super::*;

    fn aligned(left: &str, right: &str) -> Vec<Pair> {
        let blocks = |html: &str| split(html, &str::to_owned);
        align(&blocks(left), &blocks(right))
    }

    fn both(n: usize, m: usize) -> Pair {
        (Some(n), Some(m))
    }

    #[test]
    fn versions_of_one_shape_are_paired_in_order() {
        let fi = "<p>Yksi.</p><h2>Kaksi</h2><p>Kolme.</p>";
        let sv = "<p>Ett.</p><h2>Två</h2><p>Tre.</p>";
        assert_eq!(aligned(fi, sv), [both(0, 0), both(1, 1), both(2, 2)]);
    }

    #[test]
    fn a_missing_paragraph_leaves_its_gap_by_its_numbers() {
        let fi = "<p>Vuonna 2025 annettiin 40 avustusta.</p><p>Mukana oli 12 kuntaa.</p><p>Haku päättyy 30.9.2026.</p>";
        let sv = "<p>År 2025 beviljades 40 understöd.</p><p>Ansökan går ut 30.9.2026.</p>";
        assert_eq!(aligned(fi, sv), [both(0, 0), (Some(1), None), both(2, 1)]);
        assert_eq!(aligned(sv, fi), [both(0, 0), (None, Some(1)), both(1, 2)]);
    }

    #[test]
    fn a_missing_paragraph_leaves_its_gap_by_its_length() {
        let long = "Pitkä kappale, jossa kerrotaan asiasta monin sanoin ja vielä enemmän kuin oli tarkoitus.";
        let fi = format!("<p>{long}</p><p>Lyhyt.</p><p>{long}</p>");
        let sv = format!("<p>{long}</p><p>{long}</p>");
        assert_eq!(aligned(&fi, &sv), [both(0, 0), (Some(1), None), both(2, 1)]);
    }

    #[test]
    fn kinds_never_mix_and_headings_hold_their_sections() {
        let fi = "<p>A.</p><h2>B</h2><ul><li>C</li></ul><h2>D</h2><p>E.</p>";
        let sv = "<p>A.</p><h2>B</h2><h2>D</h2><p>E.</p>";
        assert_eq!(aligned(fi, sv), [both(0, 0), both(1, 1), (Some(2), None), both(3, 2), both(4, 3)]);
    }

    #[test]
    fn an_absent_text_is_all_gaps() {
        assert_eq!(aligned("<p>A.</p><p>B.</p>", ""), [(Some(0), None), (Some(1), None)]);
        assert_eq!(aligned("", ""), []);
    }

    #[test]
    fn a_hostile_length_is_paired_in_order() {
        let many = "<p>a</p>".repeat(1200);
        assert_eq!(aligned(&many, &many).len(), 1200);
    }
}
