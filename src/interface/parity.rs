//! Whether the languages say the same.
use super::load::Interface;
use crate::diagnostic::Diagnostics;
use std::collections::BTreeSet;

/// Placeholder.
#[must_use]
pub fn check(_interface: &Interface, _used: &BTreeSet<String>) -> Diagnostics {
    Diagnostics::new()
}
