//! What a card is drawn on: sixteen colours, two pixels to the byte, as they stand in the file. So a
//! letter is drawn by laying its bytes over those of the ground, which is quick.

use png::{BitDepth, ColorType, DeflateCompression, Encoder, Filter};
use zeno::{Command, Mask, Vector};

use super::SIZE;
use super::letters;

/// The colours of the default theme (`themes/default/assets/style.css`).
const PAPER: [u8; 3] = [0xfc, 0xfb, 0xf8];
const INK: [u8; 3] = [0x1b, 0x23, 0x25];
const SOFT: [u8; 3] = [0x54, 0x5c, 0x5e];
const LINK: [u8; 3] = [0x0a, 0x53, 0x5b];
const BAND: [u8; 3] = [0x0b, 0x46, 0x4d];
const ON_BAND: [u8; 3] = [0xff, 0xff, 0xff];

/// What is drawn with: its colour, the ground on which it stands, and in how many steps an edge goes
/// from one to the other.
#[derive(Debug)]
pub(super) struct Ink {
    ground: [u8; 3],
    colour: [u8; 3],
    /// The place of the first step in the palette.
    first: u8,
    steps: u8,
}

pub(super) static TITLE: Ink = Ink { ground: PAPER, colour: INK, first: 1, steps: 5 };
pub(super) static SMALL: Ink = Ink { ground: PAPER, colour: SOFT, first: 6, steps: 3 };
pub(super) static ACCENT: Ink = Ink { ground: PAPER, colour: LINK, first: 9, steps: 3 };
pub(super) static LIGHT: Ink = Ink { ground: BAND, colour: ON_BAND, first: 13, steps: 3 };

/// The places of the grounds in the palette: all bits of one are in every step of the inks that
/// stand on it, so that these may be laid over it.
const ON_PAPER: u8 = 0;
const ON_THE_BAND: u8 = 12;

impl Ink {
    /// The place in the palette of what covers a pixel by so much of 255; nothing leaves the ground.
    fn covering(&self, much: u8) -> u8 {
        let step = (u16::from(much) * u16::from(self.steps) + 127) / 255;
        u8::try_from(step).map_or(0, |step| if step == 0 { 0 } else { self.first + step - 1 })
    }

    /// The colours of the steps, up to the ink itself.
    fn colours(&self) -> impl Iterator<Item = u8> + '_ {
        let steps = u16::from(self.steps);
        let mix = move |ground: u8, ink: u8, step: u16| {
            let sum = u16::from(ground) * (steps - step) + u16::from(ink) * step;
            u8::try_from((sum + steps / 2) / steps).unwrap_or(u8::MAX)
        };
        let pairs = move || self.ground.into_iter().zip(self.colour);
        (1..=steps).flat_map(move |step| pairs().map(move |(ground, ink)| mix(ground, ink, step)))
    }
}

fn palette() -> Vec<u8> {
    let on_paper = [&TITLE, &SMALL, &ACCENT].into_iter().flat_map(Ink::colours);
    PAPER.into_iter().chain(on_paper).chain(BAND).chain(LIGHT.colours()).collect()
}

/// A shape in an ink, ready to be laid over the ground.
#[derive(Debug, Default)]
pub(super) struct Shape {
    /// Where it begins beside the pen, in pairs of pixels.
    left: i32,
    /// Where it begins below the baseline, in pixels: mostly above it.
    top: i32,
    /// Each row with the pairs that are before it and its own.
    rows: Vec<(usize, Vec<u8>)>,
}

impl Shape {
    /// The inside of a path whose second coordinate grows downwards, moved to the right by so many
    /// pixels.
    pub(super) fn of(path: &[Command], moved: i32, ink: &Ink) -> Self {
        let (pixels, place) = Mask::new(path).render();
        let left = place.left + moved;
        // A shape that begins in the second pixel of a pair has nothing in the first.
        let before = left.rem_euclid(2);
        let rows = pixels.chunks_exact((place.width as usize).max(1));
        Self {
            left: (left - before) / 2,
            top: place.top,
            rows: rows.map(|row| pairs(row, before == 1, ink)).collect(),
        }
    }
}

fn pairs(row: &[u8], odd: bool, ink: &Ink) -> (usize, Vec<u8>) {
    let blank = odd.then_some(0);
    let colours: Vec<u8> = blank.into_iter().chain(row.iter().map(|much| ink.covering(*much))).collect();
    let pair = |pair: &[u8]| (pair.first().unwrap_or(&0) << 4) | pair.get(1).unwrap_or(&0);
    let pairs: Vec<u8> = colours.chunks(2).map(pair).collect();
    let before = pairs.iter().take_while(|pair| **pair == 0).count();
    let after = pairs.iter().rev().take_while(|pair| **pair == 0).count();
    (before, pairs.get(before..pairs.len() - after).unwrap_or_default().to_vec())
}

/// The mark: the sheet by its corners, each with where its side ends and the next one begins.
const SHEET: [[(f32, f32); 3]; 4] = [
    [(32.0, 0.0), (36.0, 0.0), (36.0, 4.0)],
    [(36.0, 32.0), (36.0, 36.0), (32.0, 36.0)],
    [(4.0, 36.0), (0.0, 36.0), (0.0, 32.0)],
    [(0.0, 4.0), (0.0, 0.0), (4.0, 0.0)],
];
/// The lines on it: top and right edge.
const LINES: [(f32, f32); 3] = [(9.0, 27.0), (16.4, 22.5), (23.8, 17.0)];

/// A card in the making.
pub(super) struct Canvas {
    pairs: Vec<u8>,
}

/// Bytes of a row.
const ROW: usize = SIZE.0 as usize / 2;

impl Canvas {
    /// Paper with a band of that height above.
    pub(super) fn new(band: u32) -> Self {
        let mut pairs = vec![(ON_THE_BAND << 4) | ON_THE_BAND; ROW * band as usize];
        pairs.resize(ROW * SIZE.1 as usize, ON_PAPER);
        Self { pairs }
    }

    /// A text in one line, from where the baseline begins.
    pub(super) fn text(&mut self, text: &str, size: u32, (left, baseline): (u32, u32)) {
        letters::each(text, size, left, |pen, shape| self.lay(shape, (pen / 2, baseline)));
    }

    /// A thin line from left to right, both even.
    pub(super) fn rule(&mut self, top: u32, left: u32, width: u32) {
        let line = vec![(SMALL.first << 4) | SMALL.first; width as usize / 2];
        let rows = vec![(0, line.clone()), (0, line)];
        self.lay(&Shape { left: 0, top: 0, rows }, (left / 2, top));
    }

    /// The mark of the default theme (`themes/default/assets/mark.svg`, 36 units high): a sheet, and
    /// lines of a text on it in the colour of the band.
    pub(super) fn mark(&mut self, (left, top): (u32, u32), height: u32) {
        #[expect(clippy::cast_precision_loss, reason = "a small number")]
        let unit = height as f32 / 36.0;
        let at_unit = |(x, y): (f32, f32)| Vector::new(x * unit, y * unit);
        let mut path = vec![Command::MoveTo(at_unit((4.0, 0.0)))];
        for [side, corner, end] in SHEET {
            path.extend([Command::LineTo(at_unit(side)), Command::QuadTo(at_unit(corner), at_unit(end))]);
        }
        path.push(Command::Close);
        for (top, right) in LINES {
            // The other way round than the sheet, so that they are holes.
            let [first, rest @ ..] = [(9.0, top), (9.0, top + 3.2), (right, top + 3.2), (right, top)];
            path.push(Command::MoveTo(at_unit(first)));
            path.extend(rest.map(|corner| Command::LineTo(at_unit(corner))));
            path.push(Command::Close);
        }
        self.lay(&Shape::of(&path, 0, &LIGHT), (left / 2, top));
    }

    /// Lays a shape over the ground, from a pair of pixels of a row on. What lies outside is left out.
    fn lay(&mut self, shape: &Shape, (pair, row): (u32, u32)) {
        let place = |at: u32, by: i32| usize::try_from(i64::from(at) + i64::from(by)).unwrap_or_default();
        let (left, top) = (place(pair, shape.left), place(row, shape.top));
        for (ground, (before, pairs)) in self.pairs.chunks_exact_mut(ROW).skip(top).zip(&shape.rows) {
            let ground = ground.get_mut(left + before..).unwrap_or_default();
            ground.iter_mut().zip(pairs).for_each(|(ground, pair)| *ground |= pair);
        }
    }

    /// The card as a file. What a row has in common with those above is found without a filter, and
    /// the quickest search finds most of it: `benches/README.md` has the figures.
    pub(super) fn into_png(self) -> Vec<u8> {
        let mut file = Vec::with_capacity(32 * 1024);
        let mut encoder = Encoder::new(&mut file, SIZE.0, SIZE.1);
        encoder.set_color(ColorType::Indexed);
        encoder.set_depth(BitDepth::Four);
        encoder.set_palette(palette());
        encoder.set_deflate_compression(DeflateCompression::Level(1));
        encoder.set_filter(Filter::NoFilter);
        let written = encoder.write_header().and_then(|mut png| {
            png.write_image_data(&self.pairs)?;
            png.finish()
        });
        // Writing to memory fails only for want of it.
        written.map(|()| file).unwrap_or_default()
    }
}
