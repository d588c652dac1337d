//! Page -> bytes: templates, views, assets.

pub mod assets;
pub mod built_in;
pub mod templates;
pub mod view;
mod words;

#[allow(clippy::all, clippy::pedantic, clippy::unwrap_used, dead_code)]
pub mod stub;

#[cfg(test)]
mod samples;
#[cfg(test)]
mod tests;

pub use assets::Assets;
pub use templates::Templates;
