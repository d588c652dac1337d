//! Texts in so many columns of a terminal.

use std::borrow::Cow;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// The columns that a text takes.
pub(super) fn width(text: &str) -> usize {
    text.width()
}

/// A text in lines of at most `columns`, broken between words: a longer word stands alone, a
/// no-break space breaks nothing. Of the first line `used` columns are taken, if not all.
///
/// No line begins with `::`: in a log of GitHub's that would be a command.
pub(super) fn wrapped(text: &str, columns: usize, used: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut room = columns.saturating_sub(used);
    for word in text.split(' ') {
        let begun = lines.len() > 1 || used == 0;
        let Some(line) = lines.last_mut() else { break };
        let space = usize::from(!line.is_empty());
        let stays = (begun && line.is_empty()) || word.starts_with("::");
        if stays || line.width() + space + word.width() <= room {
            line.extend((space == 1).then_some(' '));
            line.push_str(word);
        } else {
            lines.push(word.to_owned());
            room = columns;
        }
    }
    lines
}

/// As much of the beginning of a text as fits, with an ellipsis if that is not all.
pub(super) fn beginning(text: &str, columns: usize) -> Cow<'_, str> {
    if text.width() <= columns {
        return Cow::Borrowed(text);
    }
    let kept: String = fitting(text.chars(), columns).collect();
    Cow::Owned(kept + "…")
}

/// As much of the end of a text as fits, after an ellipsis if that is not all.
pub(super) fn ending(text: &str, columns: usize) -> Cow<'_, str> {
    if text.width() <= columns {
        return Cow::Borrowed(text);
    }
    let kept: Vec<char> = fitting(text.chars().rev(), columns).collect();
    Cow::Owned(std::iter::once('…').chain(kept.into_iter().rev()).collect())
}

/// The first characters that leave a column free.
fn fitting(chars: impl Iterator<Item = char>, columns: usize) -> impl Iterator<Item = char> {
    let mut room = columns.saturating_sub(1);
    chars.take_while(move |c| {
        let wanted = c.width().unwrap_or(0);
        let fits = wanted <= room;
        room = room.saturating_sub(wanted);
        fits
    })
}
