//! What photographs cost a build: `cargo bench --bench photos [-- PHOTOS]` (500).
//!
//! Each of so many releases has a photograph of 3,000 × 2,000 pixels. Three builds by the program
//! itself: the first, a second into the same folder, and one into a new folder. Of each the time on the
//! wall and that of the processors is printed, and how many of these were busy.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "a measurement of its own, which stops if it cannot be prepared"
)]

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use image::codecs::jpeg::JpegEncoder;
use image::{Rgb, RgbImage};
use rayon::prelude::*;

/// So many differ in what they show; of the others only the bytes differ.
const SCENES: usize = 4;
const SIZE: (u32, u32) = (3000, 2000);

fn main() {
    // Cargo adds a flag of its own.
    let photos = std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(500);
    let folder = tempfile::tempdir().unwrap();
    lay(folder.path(), photos);
    println!("{photos} photographs of {} × {} pixels", SIZE.0, SIZE.1);
    println!("  {:<22} {:>8} {:>10} {:>5}", "build", "wall, s", "processor", "busy");
    for (name, output) in [("first", "a"), ("again", "a"), ("into another folder", "b")] {
        let (wall, busy) = build(folder.path(), output);
        println!("  {name:<22} {wall:>8.2} {busy:>10.2} {:>5.2}", busy / wall);
    }
}

fn build(site: &Path, output: &str) -> (f64, f64) {
    let (before, start) = (children(), Instant::now());
    let program = env!("CARGO_BIN_EXE_tiedote");
    let mut command = Command::new(program);
    command.args(["build", "--quiet", "--site"]).arg(site).arg("--output").arg(site.join(output));
    let status = command.stdout(Stdio::null()).status().unwrap();
    assert!(status.success(), "the site keeps the contract");
    (start.elapsed().as_secs_f64(), children() - before)
}

/// Seconds that the processors worked for programs that this one started and that have ended; on Linux.
fn children() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields = stat.rsplit_once(')').map_or("", |(_, fields)| fields).split_whitespace();
    // Fields 16 and 17 of proc(5), in ticks of which a second has a hundred.
    fields.skip(13).take(2).filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>() / 100.0
}

fn lay(site: &Path, photos: usize) {
    let write = |path: &str, bytes: &[u8]| {
        let file = site.join("content").join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, bytes).unwrap();
    };
    write(
        "site.yaml",
        b"base_url: https://www.example.fi/\norganisation: vm\ntitle: {fi: Ministeri\xc3\xb6}\nlanguages: [{code: fi, parity: required}]\n",
    );
    write(
        "organisations.yaml",
        b"vm: {name: {fi: ministeri\xc3\xb6}, phone: 0295 160 01, email: kirjaamo@example.fi}\n",
    );
    write(
        "people/virta.yaml",
        b"name: {given: Aino, family: Virta}\nphone: 0295 000 101\nemail: aino.virta@example.fi\n\
          roles: [{organisation: vm, title: {fi: neuvotteleva virkamies}}]\n",
    );
    let scenes: Vec<Vec<u8>> =
        (0..SCENES.min(photos)).into_par_iter().map(|n| jpeg(&scene(n as u32))).collect();
    for n in 0..photos {
        let text = format!(
            "---\ntitle: Tiedote {n}\nlead: Ingressi.\ndate: 1.2.2026 9.00\norganisations: [vm]\ncontacts: [virta]\n\
             image: kuva.jpg\nmedia: [{{file: kuva.jpg, credit: Laura Kuva}}]\nimages: {{kuva.jpg: {{alt: Maisema.}}}}\n---\n\nTeksti.\n"
        );
        write(&format!("releases/2026/n{n}/fi.md"), text.as_bytes());
        write(&format!("releases/2026/n{n}/kuva.jpg"), &numbered(&scenes[n % SCENES], n));
    }
}

/// The same photograph with a remark of its own.
fn numbered(jpeg: &[u8], n: usize) -> Vec<u8> {
    let remark = format!("{n:08}");
    [&jpeg[..2], &[0xff, 0xfe, 0, 10], remark.as_bytes(), &jpeg[2..]].concat()
}

fn jpeg(image: &RgbImage) -> Vec<u8> {
    let mut out = Vec::new();
    JpegEncoder::new_with_quality(&mut out, 88).encode_image(image).unwrap();
    out
}

/// Clouds upon clouds: as much to encode as grass or a crowd.
fn scene(seed: u32) -> RgbImage {
    RgbImage::from_fn(SIZE.0, SIZE.1, |x, y| {
        Rgb([0, 1, 2].map(|colour| {
            let octave = |n: u32| {
                let step = 900 / 3_u32.pow(n);
                // The fine ones are of one colour, as in nature.
                cloud(x, y, step.max(2), seed * 31 + n * 7 + if n < 2 { colour } else { 0 })
                    / 2_f32.powf(n as f32 * 0.8)
            };
            ((0..6).map(octave).sum::<f32>() * 110.0).min(255.0) as u8
        }))
    })
}

/// Noise, smooth over `step` pixels, from 0 to 1.
fn cloud(x: u32, y: u32, step: u32, seed: u32) -> f32 {
    let (column, row) = (x / step, y / step);
    let (right, down) = ((x % step) as f32 / step as f32, (y % step) as f32 / step as f32);
    let between = |from: f32, to: f32, part: f32| from + (to - from) * part;
    let line = |row| between(noise(column, row, seed), noise(column + 1, row, seed), right);
    between(line(row), line(row + 1), down)
}

fn noise(x: u32, y: u32, seed: u32) -> f32 {
    let mixed = x
        .wrapping_mul(374_761_393)
        .wrapping_add(y.wrapping_mul(668_265_263))
        .wrapping_add(seed.wrapping_mul(2_246_822_519));
    let mixed = (mixed ^ (mixed >> 13)).wrapping_mul(1_274_126_177);
    ((mixed ^ (mixed >> 16)) & 0xffff) as f32 / 65_535.0
}
