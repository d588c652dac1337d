//! Source -> Document: each file understood by itself.

pub mod assemble;
pub mod body;
pub mod markdown;
pub mod model;
