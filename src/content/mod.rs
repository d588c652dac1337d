//! Source -> Document: each file understood by itself.

pub mod body;
pub mod markdown;
pub mod model;
pub mod target;
