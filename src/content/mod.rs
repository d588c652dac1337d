//! Source -> Document: each file understood by itself.

pub mod body;
pub mod model;
