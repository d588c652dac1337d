//! The letters of cards: how wide they are, and their shapes. They come with the program, so that
//! no machine draws them otherwise.

use std::sync::{LazyLock, OnceLock};

use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{FontRef, GlyphId, MetadataProvider};
use zeno::{Command, Vector};

use super::canvas::{Ink, Shape};
use super::lines::{SIZES, TITLES};
use super::{ACCENT_SIZE, BAND_SIZE, canvas};

static FILE: &[u8] = include_bytes!("letters.ttf");
static LETTERS: LazyLock<Letters> = LazyLock::new(Letters::read);

/// All characters of the file come before this one.
const END: u32 = 0x2300;

/// A letter, and its shapes in the sizes of cards, drawn when they are first wanted: one for where a
/// pair of pixels begins, and one a pixel farther right.
#[derive(Debug)]
struct Letter {
    glyph: GlyphId,
    /// How far from it the next one stands, in units of the em.
    advance: u32,
    shapes: [[OnceLock<Shape>; 2]; SIZES.len()],
}

/// The letters by character.
struct Letters {
    font: Option<FontRef<'static>>,
    /// Units of an em.
    units: u32,
    by_character: Vec<Option<Box<Letter>>>,
}

impl Letters {
    fn read() -> Self {
        let Ok(font) = FontRef::new(FILE) else {
            return Self { font: None, units: 1, by_character: Vec::new() };
        };
        // Without a size all measures are in units of the em.
        let metrics = font.glyph_metrics(Size::unscaled(), LocationRef::default());
        let letter = |character| {
            let glyph = font.charmap().map(character)?;
            #[expect(
                clippy::cast_sign_loss,
                clippy::cast_possible_truncation,
                reason = "a whole number of units"
            )]
            let advance = metrics.advance_width(glyph)? as u32;
            Some(Box::new(Letter { glyph, advance, shapes: Default::default() }))
        };
        let by_character = (0..END).map(letter).collect();
        let units = u32::from(font.metrics(Size::unscaled(), LocationRef::default()).units_per_em);
        Self { by_character, units, font: Some(font) }
    }

    fn get(&self, character: char) -> Option<&Letter> {
        self.by_character.get(character as usize)?.as_deref()
    }

    /// Units in pixels, of a size in pixels to the em.
    fn pixels(&self, units: u32, size: u32) -> u32 {
        (units * size + self.units / 2) / self.units
    }

    fn draw(&self, glyph: GlyphId, size: u32, moved: i32) -> Shape {
        let Some(outline) = self.font.as_ref().and_then(|font| font.outline_glyphs().get(glyph)) else {
            return Shape::default();
        };
        let mut path = Path::default();
        #[expect(clippy::cast_precision_loss, reason = "a small number")]
        let settings = DrawSettings::unhinted(Size::new(size as f32), LocationRef::default());
        if outline.draw(settings, &mut path).is_err() || path.0.is_empty() {
            return Shape::default();
        }
        Shape::of(&path.0, moved, ink(size))
    }
}

/// What is written with in a size.
fn ink(size: u32) -> &'static Ink {
    match size {
        size if TITLES.contains(&size) => &canvas::TITLE,
        BAND_SIZE => &canvas::LIGHT,
        ACCENT_SIZE => &canvas::ACCENT,
        _ => &canvas::SMALL,
    }
}

/// Whether all letters of a text can be drawn.
pub(super) fn knows(text: &str) -> bool {
    text.chars().all(|character| LETTERS.get(character).is_some())
}

/// How wide a text is, in pixels, of a size in pixels to the em.
pub(super) fn width(text: &str, size: u32) -> u32 {
    let advances = text.chars().filter_map(|character| LETTERS.get(character));
    LETTERS.pixels(advances.map(|letter| letter.advance).sum(), size)
}

/// Draws the letters of a text from `left` on, each with its place, in pixels. What has no shape is
/// passed over.
pub(super) fn each(text: &str, size: u32, left: u32, mut draw: impl FnMut(u32, &Shape)) {
    let Some(place) = SIZES.iter().position(|known| *known == size) else { return };
    let mut pen = 0;
    for letter in text.chars().filter_map(|character| LETTERS.get(character)) {
        let at = left + LETTERS.pixels(pen, size);
        let (shapes, moved) = (letter.shapes.get(place), at % 2);
        if let Some(shape) = shapes.and_then(|shapes| shapes.get(moved as usize)) {
            draw(at, shape.get_or_init(|| LETTERS.draw(letter.glyph, size, i32::from(moved == 1))));
        }
        pen += letter.advance;
    }
}

/// An outline with its second coordinate turned downwards.
#[derive(Default)]
struct Path(Vec<Command>);

impl OutlinePen for Path {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.push(Command::MoveTo(Vector::new(x, -y)));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.0.push(Command::LineTo(Vector::new(x, -y)));
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        self.0.push(Command::QuadTo(Vector::new(cx, -cy), Vector::new(x, -y)));
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        self.0.push(Command::CurveTo(Vector::new(ax, -ay), Vector::new(bx, -by), Vector::new(x, -y)));
    }

    fn close(&mut self) {
        self.0.push(Command::Close);
    }
}
