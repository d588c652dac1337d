//! Rebuilds when the embedded messages or the built-in theme change.

fn main() {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=themes");
}
