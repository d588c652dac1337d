//! How far the site has come: the state of every language version, and what is due.
//!
//! One model for the desk of the preview, for `tiedote status` and for the public page of
//! languages; what it may tell follows from the edition that it is given.

mod broken;
mod coming;
mod coverage;
mod lacking;
mod mark;

pub use broken::Broken;
pub use coming::{Happening, coming, reviews};
pub use coverage::{Counts, Coverage, Share, coverage, without};
pub use lacking::{Lack, lacking};
pub use mark::{Mark, NAMES, is_stale, marks, telling};
