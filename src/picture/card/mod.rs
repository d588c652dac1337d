//! Social cards: what a shared link to a page shows where the page has no photograph. Words in,
//! the bytes of a PNG out; the same words give the same bytes on every machine.

mod canvas;
mod letters;
mod lines;

#[cfg(test)]
mod tests;

use canvas::Canvas;
use lines::Block;

/// The version of what [`Card::draw`] draws: it counts up when the same words give other bytes, and
/// is part of every address.
pub const VERSION: u8 = 1;

/// Width and height in pixels: what all services take, in the proportion in which they show it.
pub const SIZE: (u32, u32) = (1200, 630);

/// The words of a card.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Card {
    /// Whose site it is.
    pub site: String,
    /// What it is, and of when: "Tiedote · 5.5.2022".
    pub kind: String,
    /// The headline.
    pub title: String,
    /// Who publishes it; empty if the site's name says it.
    pub from: String,
    /// The language in itself: "På svenska".
    pub language: String,
}

/// From the left and the right edge, in pixels.
const MARGIN: u32 = 80;
/// What lies between them.
const MEASURE: u32 = SIZE.0 - 2 * MARGIN;
/// The height of the band with the site's name.
const BAND: u32 = 108;
/// The height of the mark in the band.
const MARK: u32 = 44;
/// Where the headline begins and how much room it has down to the line.
const TITLE: (u32, u32) = (208, 334);
/// Where the line is.
const RULE: u32 = 552;
/// The baseline below it.
const FOOT: u32 = 595;
/// Sizes of the site's name, of what the item is, and of what stands below the line: pixels to the em.
const BAND_SIZE: u32 = 38;
const ACCENT_SIZE: u32 = 34;
const SMALL_SIZE: u32 = 32;

impl Card {
    /// Whether all letters of the headline can be drawn; without it a card says nothing.
    #[must_use]
    pub fn can_be_drawn(&self) -> bool {
        letters::knows(&self.title)
    }

    /// The card as a PNG file.
    #[must_use]
    pub fn draw(&self) -> Vec<u8> {
        let mut canvas = Canvas::new(BAND);
        self.draw_band(&mut canvas);
        canvas.text(&lines::cut(&self.kind, ACCENT_SIZE, MEASURE), ACCENT_SIZE, (MARGIN, 174));
        draw_title(&mut canvas, &lines::fit(&self.title, MEASURE, TITLE.1));
        canvas.rule(RULE, MARGIN, MEASURE);
        self.draw_foot(&mut canvas);
        canvas.into_png()
    }

    fn draw_band(&self, canvas: &mut Canvas) {
        canvas.mark((MARGIN, (BAND - MARK) / 2), MARK);
        let left = MARGIN + MARK + 20;
        let site = lines::cut(&self.site, BAND_SIZE, SIZE.0 - MARGIN - left);
        canvas.text(&site, BAND_SIZE, (left, BAND / 2 + 13));
    }

    /// The language on the right, and who publishes it as far as there is room.
    fn draw_foot(&self, canvas: &mut Canvas) {
        let language = lines::cut(&self.language, SMALL_SIZE, MEASURE / 2);
        let width = letters::width(&language, SMALL_SIZE);
        canvas.text(&language, SMALL_SIZE, (SIZE.0 - MARGIN - width, FOOT));
        let from = lines::cut(&self.from, SMALL_SIZE, MEASURE - width - MARGIN / 2);
        canvas.text(&from, SMALL_SIZE, (MARGIN, FOOT));
    }
}

fn draw_title(canvas: &mut Canvas, title: &Block) {
    let mut baseline = TITLE.0 + title.size * 4 / 5;
    for line in &title.lines {
        canvas.text(line, title.size, (MARGIN, baseline));
        baseline += lines::leading(title.size);
    }
}
