//! Rebuilds when the embedded messages or the built-in theme or the manual pages of the rules change.

fn main() {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=themes");
    println!("cargo::rerun-if-changed=tests/rules");
}
