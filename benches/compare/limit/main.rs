//! The least that a program must do for such a site: `limit SITE OUT` reads the texts in the form for Eleventy, parses
//! them on all cores, makes every page and list of the theme there with pushes onto strings, and writes them.
//!
//! It measures the machine and is of no other use: nothing is checked, and what the site looks like is in its code.
#![allow(clippy::disallowed_methods, reason = "a tool of its own, beside the program")]

mod frame;
mod pages;
mod read;
mod site;

use std::path::Path;
use std::{env, fs, io};

use rayon::prelude::*;

fn main() -> io::Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [folder, out] = arguments.as_slice() else {
        return Err(io::Error::other("usage: limit SITE OUT"));
    };
    let texts = read::texts(Path::new(folder))?;
    let site = site::Site::of(&texts);
    let out = Path::new(out);
    pages::all(&site).par_iter().try_for_each(|(path, make)| write(&out.join(path), &make()))
}

/// Most folders are a page's own, so that the folder above is there.
fn write(file: &Path, text: &str) -> io::Result<()> {
    let folder = file.parent().unwrap_or(file);
    if fs::create_dir(folder).is_err() {
        fs::create_dir_all(folder)?;
    }
    fs::write(file, text)
}
