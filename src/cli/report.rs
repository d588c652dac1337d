//! Diagnostics in print.
